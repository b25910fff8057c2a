//! Expected type of a payload.

use std::fmt;
use std::str::FromStr;

use sorted_pro_sandbox::contract::Difference;

use crate::APIS;
use crate::table::{Api, Operation, Schema};

/// Expected type of a payload: a component, an array of it, or a response of an operation.
///
/// Parses `shipments/AllocateResult`, `shipments/AllocateResult[]`, `shipments/get_shipment` (its first documented success)
/// and `shipments/get_shipment/404`.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    api: &'static Api,
    pub(crate) expected: Expected,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Expected {
    /// A component, or an array of it.
    Schema(&'static Schema, bool),
    Response(&'static Operation, u16),
}

impl Target {
    /// A component, or an array of it.
    pub fn component(api: &'static Api, schema: &'static Schema, is_array: bool) -> Self {
        Self { api, expected: Expected::Schema(schema, is_array) }
    }

    /// A response of an operation.
    pub fn response(operation: &'static Operation, status: u16) -> Self {
        Self { api: operation.api(), expected: Expected::Response(operation, status) }
    }

    pub(crate) fn differences(self, payload: &[u8]) -> Vec<Difference> {
        let responses = self.api.responses();
        match self.expected {
            Expected::Schema(schema, is_array) => {
                let (name, is_array) = match schema.name().strip_suffix("[]") {
                    Some(item) => (item, true),
                    None => (schema.name(), is_array),
                };
                responses.component_differences(name, is_array, payload)
            }
            Expected::Response(operation, status) => responses.differences(operation.id(), status, payload),
        }
    }
}

/// As it is parsed.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.expected {
            Expected::Schema(schema, is_array) => {
                write!(f, "{}/{}{}", self.api.name(), schema.name(), if is_array { "[]" } else { "" })
            }
            Expected::Response(operation, status) => {
                write!(f, "{}/{}/{status}", self.api.name(), operation.id())
            }
        }
    }
}

/// No [`Target`] has this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownTarget(String);

impl fmt::Display for UnknownTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnknownTarget {}

impl FromStr for Target {
    type Err = UnknownTarget;

    fn from_str(text: &str) -> Result<Self, UnknownTarget> {
        let (api, name) = text.split_once('/').unwrap_or((text, ""));
        let api = *APIS.iter().find(|known| known.name() == api).ok_or_else(|| {
            let nearest = nearest(api, APIS.iter().map(|api| api.name()));
            UnknownTarget(format!("there is no api `{api}`; {nearest}"))
        })?;
        if let Some((id, status)) = name.split_once('/') {
            let operation = api.operation(id).ok_or_else(|| unknown(api, id))?;
            let status = status.parse().ok().filter(|status| operation.response(*status).is_some());
            return status.map(|status| Self::response(operation, status)).ok_or_else(|| {
                let statuses: Vec<_> = operation.statuses().map(|status| status.to_string()).collect();
                UnknownTarget(format!("the statuses of `{id}` are {}", statuses.join(", ")))
            });
        }
        let (item, is_array) = match name.strip_suffix("[]") {
            Some(item) => (item, true),
            None => (name, false),
        };
        let component = api.schema(item).map(|schema| Self::component(api, schema, is_array));
        let body = || api.schema(name).map(|schema| Self::component(api, schema, false));
        let success = || {
            let operation = api.operation(name)?;
            let status = operation.statuses().find(|status| (200..300).contains(status))?;
            Some(Self::response(operation, status))
        };
        component.or_else(body).or_else(success).ok_or_else(|| unknown(api, item))
    }
}

fn unknown(api: &Api, name: &str) -> UnknownTarget {
    let schemas = api.schemas().iter().map(Schema::name);
    let nearest = nearest(name, schemas.chain(api.operations().iter().map(|operation| operation.id())));
    let message = format!("the {} api has no schema or operation `{name}`; {nearest}; ", api.name());
    UnknownTarget(message + "`sorted-pro-conformance list` shows all")
}

/// The names most like the one that was given.
fn nearest<'a>(given: &str, names: impl Iterator<Item = &'a str>) -> String {
    let given = given.to_lowercase();
    let mut rated: Vec<_> =
        names.map(|name| (strsim::jaro_winkler(&given, &name.to_lowercase()), name)).collect();
    rated.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    let best: Vec<_> = rated.iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    format!("the nearest are {}", best.join(", "))
}
