//! The contract as its readers need it: what the sandbox's reference pages are rendered from.

use anyhow::Context as _;
use serde_json::{Map, Value, json};

use super::tables::{Placed, operations};

/// `generated/<api>_reference.json` of the sandbox: operations with everything they refer to put in place,
/// apart from schemas, which stay names.
///
/// One line per operation and per schema, so that a change of the contract shows as a change of few lines.
pub(crate) fn reference(spec: &Value) -> anyhow::Result<String> {
    let operations = operations(spec)?;
    let operations: Vec<Value> =
        operations.iter().map(|placed| operation(spec, placed)).collect::<anyhow::Result<_>>()?;
    let schemas = spec.pointer("/components/schemas").and_then(Value::as_object).context("no components")?;
    let keys = spec.pointer("/components/securitySchemes").and_then(Value::as_object);
    let keys: Vec<Value> =
        keys.into_iter().flat_map(Map::values).map(|key| pick(key, &["name", "description"])).collect();

    let operations: Vec<String> = operations.iter().map(Value::to_string).collect();
    let schemas: Vec<String> =
        schemas.iter().map(|(name, schema)| format!("{}: {schema}", Value::from(name.as_str()))).collect();
    let info = spec.get("info").context("no info")?;
    Ok(format!(
        "{{\n\"info\": {},\n\"keys\": {},\n\"tags\": {},\n\"operations\": [\n{}\n],\n\"schemas\": {{\n{}\n}}\n}}\n",
        pick(info, &["title", "version", "description"]),
        Value::from(keys),
        spec.get("tags").context("no tags")?,
        operations.join(",\n"),
        schemas.join(",\n"),
    ))
}

fn operation(spec: &Value, placed: &Placed<'_>) -> anyhow::Result<Value> {
    let Placed { path, method, operation, shared } = placed;
    let own = operation.get("parameters").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let parameters: Vec<Value> = shared
        .iter()
        .chain(own)
        .map(|parameter| {
            let members = ["name", "in", "required", "description", "schema", "example", "style"];
            Ok(pick(resolve(spec, parameter)?, &members))
        })
        .collect::<anyhow::Result<_>>()?;
    let body = operation.get("requestBody").map(|body| holder(spec, body)).transpose()?;
    let responses = operation.get("responses").and_then(Value::as_object).context("no responses")?;
    let statuses: Vec<Value> = responses
        .iter()
        .map(|(status, response)| {
            let mut held = holder(spec, response)?;
            held["status"] = json!(status);
            Ok(held)
        })
        .collect::<anyhow::Result<_>>()?;
    Ok(json!({
        "id": operation.get("operationId"),
        "tag": operation.pointer("/tags/0"),
        "method": method.to_uppercase(),
        "path": path,
        "summary": operation.get("summary"),
        "description": operation.get("description"),
        "evidence": operation.get("x-evidence"),
        "deprecated": operation.get("deprecated").unwrap_or(&Value::Bool(false)),
        "parameters": parameters,
        "body": body,
        "statuses": statuses,
    }))
}

/// A request body or a response: its description, and the schema of its JSON.
fn holder(spec: &Value, node: &Value) -> anyhow::Result<Value> {
    let node = resolve(spec, node)?;
    let mut picked = pick(node, &["required", "description"]);
    if let Some(schema) = node.pointer("/content/application~1json/schema") {
        picked["schema"] = schema.clone();
    }
    Ok(picked)
}

fn pick(node: &Value, members: &[&str]) -> Value {
    members
        .iter()
        .filter_map(|member| Some(((*member).to_owned(), node.get(member)?.clone())))
        .collect::<Map<_, _>>()
        .into()
}

fn resolve<'a>(spec: &'a Value, node: &'a Value) -> anyhow::Result<&'a Value> {
    let Some(target) = node.get("$ref").and_then(Value::as_str) else { return Ok(node) };
    target
        .strip_prefix('#')
        .and_then(|pointer| spec.pointer(pointer))
        .with_context(|| format!("`{target}` leads nowhere"))
}
