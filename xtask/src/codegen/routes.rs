//! What the sandbox needs of a contract: an enum of the operations, so that one without a handler does not
//! compile, and the schemas by which requests are checked.

use std::fmt::Write as _;

use anyhow::Context as _;
use heck::ToUpperCamelCase as _;
use serde_json::{Map, Value, json};

use super::tables::{Placed, operations};
use super::text::header;
use crate::Api;

/// The module `generated/<api>.rs` of the sandbox.
pub(crate) fn routes(api: Api, spec: &Value) -> anyhow::Result<String> {
    let placed = operations(spec)?;
    let mut rows = Vec::with_capacity(placed.len());
    for Placed { path, method, operation, .. } in &placed {
        let id = operation.get("operationId").and_then(Value::as_str).context("no operationId")?;
        let body = operation.pointer("/requestBody/content/application~1json/schema").map(Value::to_string);
        let statuses: Vec<&str> = operation
            .get("responses")
            .and_then(Value::as_object)
            .map(|responses| responses.keys().map(String::as_str).collect())
            .unwrap_or_default();
        rows.push((id, id.to_upper_camel_case(), method.to_uppercase(), *path, body, statuses.join(", ")));
    }
    let mut text = header(api);
    writeln!(
        text,
        "//! The operations of the {api} contract.\n\nuse crate::contract::Route;\n\n/// The operations of the {api} contract."
    )?;
    text.push_str("#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub enum Operation {\n");
    for (id, variant, method, path, ..) in &rows {
        writeln!(text, "    /// `{id}`: {method} `{path}`\n    {variant},")?;
    }
    text.push_str(
        "}\n\n/// Every operation and where it is reached.\npub static ROUTES: &[Route<Operation>] = &[\n",
    );
    for (id, variant, method, path, body, statuses) in &rows {
        writeln!(
            text,
            "    Route {{ operation: Operation::{variant}, id: {id:?}, method: {method:?}, path: {path:?}, \
             body: {body:?}, statuses: &[{statuses}] }},"
        )?;
    }
    text.push_str("];\n");
    Ok(text)
}

/// `generated/<api>.json` of the sandbox: the component schemas, without what only readers need.
pub(crate) fn schemas(spec: &Value) -> anyhow::Result<String> {
    let schemas = spec.pointer("/components/schemas").and_then(Value::as_object).context("no components")?;
    let lean: Map<String, Value> =
        schemas.iter().map(|(name, schema)| (name.clone(), lean(schema))).collect();
    Ok(format!("{}\n", serde_json::to_string_pretty(&json!({ "components": { "schemas": lean } }))?))
}

fn lean(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => members
            .iter()
            .filter(|(key, value)| {
                (!matches!(key.as_str(), "description" | "example" | "default") || value.is_object())
                    && !matches!(key.as_str(), "deprecated" | "x-reference")
            })
            .map(|(key, value)| (key.clone(), lean(value)))
            .collect(),
        Value::Array(items) => items.iter().map(lean).collect(),
        other => other.clone(),
    }
}
