//! What the sandbox needs of a contract: an enum of the operations with their path parameters, the schemas by which
//! requests are checked, and examples for operations without a handler.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use heck::ToUpperCamelCase as _;
use serde_json::{Map, Value, json};

use super::tables::{Placed, operations};
use super::text::header;
use crate::document::child;
use crate::{Api, Document};

/// The module `generated/<api>.rs` of the sandbox.
pub(crate) fn routes(api: Api, spec: &Value) -> anyhow::Result<String> {
    let (mut variants, mut rows) = (String::new(), String::new());
    for Placed { path, method, operation, .. } in operations(spec)? {
        let id = operation.get("operationId").and_then(Value::as_str).context("no operationId")?;
        let variant = id.to_upper_camel_case();
        let method = method.to_uppercase();
        let body = operation.pointer("/requestBody/content/application~1json/schema");
        let body = body.map(|schema| lean(schema).to_string());
        let statuses: Vec<&str> = operation
            .get("responses")
            .and_then(Value::as_object)
            .map(|responses| responses.keys().map(String::as_str).collect())
            .unwrap_or_default();
        let segments = path.split('/');
        let parameters: Vec<&str> =
            segments.filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')).collect();
        writeln!(variants, "    /// `{id}`: {method} `{path}`")?;
        let constructor = if parameters.is_empty() {
            writeln!(variants, "    {variant},")?;
            format!("|_| Operation::{variant}")
        } else {
            writeln!(variants, "    {variant} {{")?;
            for parameter in &parameters {
                writeln!(
                    variants,
                    "        /// `{{{parameter}}}` of the path, decoded.\n        {parameter}: String,"
                )?;
            }
            writeln!(variants, "    }},")?;
            let values = parameters.iter().map(|name| format!("{name}: path.take({name:?})"));
            format!("|path| Operation::{variant} {{ {} }}", values.collect::<Vec<_>>().join(", "))
        };
        writeln!(
            rows,
            "    Route {{ operation: {constructor}, id: {id:?}, method: {method:?}, path: {path:?}, \
             body: {body:?}, statuses: &[{}] }},",
            statuses.join(", ")
        )?;
    }
    Ok(format!(
        "{}//! The operations of the {api} contract.\n\n\
         use crate::contract::Route;\n\n\
         /// The operations of the {api} contract, with the parameters of their paths.\n\
         #[derive(Debug, Clone, PartialEq, Eq, Hash)]\n\
         pub enum Operation {{\n{variants}}}\n\n\
         /// Every operation and where it is reached.\n\
         pub static ROUTES: &[Route<Operation>] = &[\n{rows}];\n",
        header(api)
    ))
}

/// `generated/<api>_examples.json` of the sandbox: the first success response of every operation.
///
/// Bodies are copied as they stand in their files: their decimals may be padded.
pub(crate) fn examples(document: &Document, directory: &Path) -> anyhow::Result<String> {
    let mut lines = Vec::new();
    for Placed { path, method, operation, .. } in operations(document.root())? {
        let id = operation.get("operationId").and_then(Value::as_str).context("no operationId")?;
        let pointer = child(&child(&child("/paths", path), method), "responses");
        let mut successes = listed(document, &pointer);
        successes.retain(|(status, _, _)| status.starts_with('2'));
        let documented = successes.iter().find_map(|(status, _, pointer)| {
            let examples = listed(document, &format!("{pointer}/content/application~1json/examples"));
            examples.first().map(|(_, example, _)| (*status, Some(*example)))
        });
        let empty = || successes.first().map(|(status, ..)| (*status, None));
        let (status, example) =
            documented.or_else(empty).with_context(|| format!("{id} has no success response"))?;
        let body = match example
            .map(|example| (example.get("externalValue").and_then(Value::as_str), example))
        {
            None => "null".to_owned(),
            Some((Some(file), _)) => fs::read_to_string(directory.join(file))
                .with_context(|| format!("{id}: cannot read {file}"))?
                .trim()
                .to_owned(),
            Some((None, example)) => example.get("value").context("an example without a value")?.to_string(),
        };
        lines.push(format!("{}: {{\"status\": {status}, \"body\": {body}}}", Value::from(id)));
    }
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// The members of the mapping at `pointer` with their pointers, in the order of the document.
fn listed<'d>(document: &'d Document, pointer: &str) -> Vec<(&'d str, &'d Value, String)> {
    let members = document.get(pointer).and_then(Value::as_object).into_iter().flatten();
    let mut members: Vec<_> =
        members.map(|(name, value)| (name.as_str(), value, child(pointer, name))).collect();
    members.sort_by_key(|(_, _, pointer)| document.position(pointer));
    members
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
