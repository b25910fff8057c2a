//! Compares responses of a server with the contract.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::validation::{Rule, Violation, response_violations};

/// The documented responses of one API.
#[derive(Debug)]
pub struct Responses {
    schemas: Value,
    /// Schemas by operation and status; `None` for an empty body.
    responses: BTreeMap<(String, String), Option<Value>>,
}

/// A difference between a response and the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// JSON path, such as `addresses[0].country`; empty for the whole body. `*` stands for a name that the caller
    /// has chosen.
    pub path: String,
    /// Kind of the difference.
    pub kind: DifferenceKind,
    /// Rule of the contract, without any value of the response.
    pub message: String,
    /// Value in the response; `None` if it is missing.
    pub value: Option<Value>,
}

/// Kind of a [`Difference`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// A value that the contract's list does not have. Servers add such values without notice.
    UnknownValue,
    /// A property that the contract does not have. Servers add such properties without notice.
    UndocumentedProperty,
    /// A text that is not a date-time where the contract has one.
    MalformedTimestamp,
    /// A required property is missing or null.
    MissingProperty,
    /// A value of another JSON type than the documented one.
    WrongType,
    /// A text with more characters than documented.
    TooLong,
    /// A text with fewer characters than documented.
    TooShort,
    /// An array with more elements than documented.
    TooMany,
    /// An array with fewer elements than documented.
    TooFew,
    /// A number above its documented maximum.
    TooLarge,
    /// A number below its documented minimum.
    TooSmall,
    /// An array that has an element twice.
    Repeated,
    /// A status that the contract does not have for this operation.
    UndocumentedStatus,
    /// The body is not JSON.
    NotJson,
}

impl DifferenceKind {
    /// Returns `true` for differences that a client has to expect: servers add values and properties without
    /// notice.
    pub fn is_expected(self) -> bool {
        matches!(self, Self::UnknownValue | Self::UndocumentedProperty)
    }
}

#[derive(Deserialize)]
struct Reference {
    operations: Vec<Operation>,
}

#[derive(Deserialize)]
struct Operation {
    id: String,
    statuses: Vec<Status>,
}

#[derive(Deserialize)]
struct Status {
    status: String,
    schema: Option<Value>,
}

impl Responses {
    /// Parses the generated texts, which tests cover.
    pub(crate) fn new(schemas: &str, reference: &str) -> Self {
        let reference: Reference =
            serde_json::from_str(reference).unwrap_or(Reference { operations: Vec::new() });
        let responses = reference.operations.into_iter().flat_map(|Operation { id, statuses }| {
            statuses.into_iter().map(move |Status { status, schema }| ((id.clone(), status), schema))
        });
        Self { schemas: serde_json::from_str(schemas).unwrap_or_default(), responses: responses.collect() }
    }

    /// Compares a response of `operation` (an `operationId`) with the contract, up to [`MAX_DIFFERENCES`](super::MAX_DIFFERENCES).
    pub fn differences(&self, operation: &str, status: u16, body: &[u8]) -> Vec<Difference> {
        let Some(schema) = self.responses.get(&(operation.to_owned(), status.to_string())) else {
            return whole(DifferenceKind::UndocumentedStatus, format!("status {status} is not documented"));
        };
        schema.as_ref().map(|schema| self.schema_differences(schema, body)).unwrap_or_default()
    }

    /// Compares a payload with a component of the contract, or with an array of it, up to [`MAX_DIFFERENCES`](super::MAX_DIFFERENCES).
    pub fn component_differences(&self, component: &str, is_array: bool, payload: &[u8]) -> Vec<Difference> {
        let component = json!({ "$ref": format!("#/components/schemas/{component}") });
        let schema = if is_array { json!({ "type": "array", "items": component }) } else { component };
        self.schema_differences(&schema, payload)
    }

    fn schema_differences(&self, schema: &Value, body: &[u8]) -> Vec<Difference> {
        let Ok(body) = serde_json::from_slice::<Value>(body) else {
            return whole(DifferenceKind::NotJson, "the body is not JSON".to_owned());
        };
        let found = response_violations(&self.schemas, schema, &body);
        found.into_iter().map(|violation| difference(violation, &body)).collect()
    }
}

/// Returns a difference of the whole body.
fn whole(kind: DifferenceKind, message: String) -> Vec<Difference> {
    vec![Difference { path: String::new(), kind, message, value: None }]
}

fn difference(violation: Violation, body: &Value) -> Difference {
    let Violation { property: path, rule } = violation;
    let (kind, message) = match rule {
        Rule::NotInList(list) if list.is_empty() => {
            (DifferenceKind::UnknownValue, "the list does not have this value".to_owned())
        }
        Rule::NotInList(list) => (DifferenceKind::UnknownValue, format!("{list} does not have this value")),
        Rule::Undocumented => {
            (DifferenceKind::UndocumentedProperty, "this property is not documented".to_owned())
        }
        Rule::NotADateTime => (DifferenceKind::MalformedTimestamp, "this is not a date-time".to_owned()),
        Rule::Required => (DifferenceKind::MissingProperty, "this property is required".to_owned()),
        Rule::Type(kind) => (DifferenceKind::WrongType, format!("{kind} is documented")),
        Rule::TooLong(most) => (DifferenceKind::TooLong, format!("at most {most} characters are documented")),
        Rule::TooShort(least) => {
            (DifferenceKind::TooShort, format!("at least {least} characters are documented"))
        }
        Rule::TooMany(most) => (DifferenceKind::TooMany, format!("at most {most} elements are documented")),
        Rule::TooFew(least) => (DifferenceKind::TooFew, format!("at least {least} elements are documented")),
        Rule::TooLarge(most) => (DifferenceKind::TooLarge, format!("at most {most} is documented")),
        Rule::TooSmall(least) => (DifferenceKind::TooSmall, format!("at least {least} is documented")),
        Rule::Repeated { .. } => {
            (DifferenceKind::Repeated, "elements are documented to be unique".to_owned())
        }
    };
    let value = body.pointer(&pointer(&path)).cloned();
    Difference { path, kind, message, value }
}

/// Converts a path to a JSON pointer. The pointer finds nothing if a name contains a point.
fn pointer(path: &str) -> String {
    let steps = path.split(['.', '[']).filter(|step| !step.is_empty());
    steps.map(|step| format!("/{}", step.trim_end_matches(']').replace('~', "~0"))).collect()
}

#[cfg(test)]
mod tests;
