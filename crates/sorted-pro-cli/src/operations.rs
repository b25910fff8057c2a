//! The operations of both contracts, as `sorted-pro api` offers them.

use std::sync::LazyLock;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::Value;

use crate::global::Api;
use crate::text::is_date;

/// Characters that stay as they are in a path segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An operation of a contract.
#[derive(Debug, Deserialize)]
pub(crate) struct Operation {
    #[serde(skip, default = "shipments")]
    pub(crate) api: Api,
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) tag: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) deprecated: bool,
    parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
}

fn shipments() -> Api {
    Api::Shipments
}

/// A parameter of an operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    #[serde(rename = "in")]
    pub(crate) location: Location,
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) description: String,
    pub(crate) schema: Value,
    pub(crate) example: Option<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

/// The request body of an operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Body {
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) description: String,
    schema: Option<Value>,
}

#[derive(Deserialize)]
struct Reference {
    operations: Vec<Operation>,
}

impl Operation {
    /// Those that a caller sets: headers are set by the client.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.location != Location::Header)
    }

    /// The path and the query with the values of its parameters.
    pub(crate) fn url_with<'a>(
        &'a self,
        value: impl Fn(&str) -> Option<&'a str>,
    ) -> (String, Vec<(&'a str, &'a str)>) {
        let (mut path, mut query) = (self.path.clone(), Vec::new());
        for Parameter { name, location, .. } in self.parameters() {
            match (location, value(name)) {
                (Location::Path, value) => {
                    let encoded = utf8_percent_encode(value.unwrap_or_default(), SEGMENT).to_string();
                    path = path.replace(&format!("{{{name}}}"), &encoded);
                }
                (_, Some(value)) => query.push((name.as_str(), value)),
                (_, None) => {}
            }
        }
        (path, query)
    }
}

impl Parameter {
    /// Its option on the command line.
    pub(crate) fn option(&self) -> String {
        let mut option = String::new();
        for (at, letter) in self.name.char_indices() {
            match letter {
                '_' => option.push('-'),
                _ if letter.is_uppercase() => {
                    if at > 0 {
                        option.push('-');
                    }
                    option.extend(letter.to_lowercase());
                }
                _ => option.push(letter),
            }
        }
        option
    }

    /// Kind of value that it takes, in a word.
    pub(crate) fn placeholder(&self) -> &'static str {
        let text = |key: &str| self.schema.get(key).and_then(Value::as_str);
        match (text("type"), text("format")) {
            (_, Some("date")) => "DATE",
            (Some("integer" | "number"), _) => "NUMBER",
            (Some("boolean"), _) => "BOOL",
            (_, Some("uuid")) => "UUID",
            _ => "TEXT",
        }
    }

    /// Refuses values of another type.
    pub(crate) fn check(&self, value: &str) -> Result<(), String> {
        let is_valid = match self.schema.get("type").and_then(Value::as_str) {
            Some("integer") => value.parse::<i64>().is_ok(),
            Some("number") => value.parse::<f64>().is_ok_and(f64::is_finite),
            Some("boolean") => matches!(value, "true" | "false"),
            _ if self.placeholder() == "DATE" => is_date(value),
            _ => !value.is_empty() || self.location != Location::Path,
        };
        let expected = match self.placeholder() {
            "DATE" => "a date like 2026-01-31",
            "BOOL" => "`true` or `false`",
            "NUMBER" => "a number",
            _ => "some text",
        };
        if is_valid { Ok(()) } else { Err(format!("expected {expected}")) }
    }
}

impl Body {
    /// The name of its schema in the contract.
    pub(crate) fn schema(&self) -> Option<&str> {
        self.schema.as_ref()?.get("$ref")?.as_str()?.rsplit('/').next()
    }
}

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    let of = |api: Api, text: &str| {
        // The text is part of the program, and a test reads it.
        let reference: Reference = serde_json::from_str(text).expect("the generated reference");
        reference.operations.into_iter().map(move |operation| Operation { api, ..operation })
    };
    of(Api::Shipments, sorted_pro_sandbox::generated::SHIPMENTS_REFERENCE)
        .chain(of(Api::Consignments, sorted_pro_sandbox::generated::CONSIGNMENTS_REFERENCE))
        .collect()
});

/// The operations that can be named: all of `api`, and those of the other API whose name it does not have.
pub(crate) fn operations(api: Api) -> impl Iterator<Item = &'static Operation> {
    let has = move |id: &str| OPERATIONS.iter().any(|operation| operation.api == api && operation.id == id);
    OPERATIONS.iter().filter(move |operation| operation.api == api || !has(&operation.id))
}

#[cfg(test)]
mod tests;
