//! The contract as its readers need it: what the sandbox's reference pages are rendered from.

use anyhow::Context as _;
use serde_json::{Map, Value, json};

use crate::spec::{Node, Operation, Parameter, Spec};

/// `generated/<api>_reference.json` of the sandbox: operations with everything they refer to put in place,
/// apart from schemas, which stay names.
///
/// One line per operation and per schema, so that a change of the contract shows as a change of few lines.
pub(crate) fn reference(spec: &Spec<'_>) -> anyhow::Result<String> {
    let operations =
        spec.operations_by_path().into_iter().map(|operation| self::operation(operation).to_string());
    let schemas = spec.components("schemas");
    let schemas = schemas.map(|(name, schema)| format!("{}: {}", Value::from(name), schema.value));
    let keys = spec.components("securitySchemes");
    let keys: Vec<Value> = keys.map(|(_, key)| pick(&key, &["name", "description"])).collect();
    let info = spec.root.get("info").context("no info")?;
    Ok(format!(
        "{{\n\"info\": {},\n\"keys\": {},\n\"tags\": {},\n\"operations\": [\n{}\n],\n\"schemas\": {{\n{}\n}}\n}}\n",
        pick(&info, &["title", "version", "description"]),
        Value::from(keys),
        spec.root.get("tags").context("no tags")?,
        operations.collect::<Vec<_>>().join(",\n"),
        schemas.collect::<Vec<_>>().join(",\n"),
    ))
}

fn operation(operation: &Operation<'_>) -> Value {
    let mut parameters: Vec<&Parameter<'_>> = operation.parameters.iter().collect();
    parameters.sort_by_key(|parameter| parameter.position);
    let keys = ["name", "in", "required", "description", "schema", "example", "style"];
    let parameters = parameters.iter().map(|parameter| pick(&parameter.node, &keys));
    let statuses = operation.responses.iter().map(|response| {
        let mut held = holder(&response.node, response.schema.as_ref());
        held["status"] = json!(response.status);
        held
    });
    let node = &operation.node;
    let text = |key: &str| node.text(key);
    json!({
        "id": operation.id,
        "tag": operation.tag(),
        "method": operation.method.to_uppercase(),
        "path": operation.path,
        "summary": text("summary"),
        "description": text("description"),
        "evidence": text("x-evidence"),
        "deprecated": node.flag("deprecated"),
        "parameters": parameters.collect::<Vec<_>>(),
        "body": operation.body.as_ref().map(|body| holder(&body.node, body.schema.as_ref())),
        "statuses": statuses.collect::<Vec<_>>(),
    })
}

/// A request body or a response: its description, and the schema of its JSON.
fn holder(node: &Node<'_>, schema: Option<&Node<'_>>) -> Value {
    let mut picked = pick(node, &["required", "description"]);
    if let Some(schema) = schema {
        picked["schema"] = schema.value.clone();
    }
    picked
}

fn pick(node: &Node<'_>, keys: &[&str]) -> Value {
    keys.iter()
        .filter_map(|key| Some(((*key).to_owned(), node.value.get(key)?.clone())))
        .collect::<Map<_, _>>()
        .into()
}
