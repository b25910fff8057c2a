//! Parts of a contract for the sandbox: an enum of the operations with their path parameters, the schemas by which
//! requests are checked, and examples for operations without a handler.

use std::path::Path;

use anyhow::Context as _;
use heck::ToUpperCamelCase as _;
use minijinja::context;
use serde_json::{Map, Value, json};

use super::template::file;
use crate::Api;
use crate::spec::{Location, Operation, Spec};
use crate::workspace::read;

/// The module `generated/<api>.rs` of the sandbox.
pub(crate) fn routes(api: Api, spec: &Spec<'_>) -> anyhow::Result<String> {
    let route = |operation: &Operation<'_>| {
        let body = operation.body.as_ref().and_then(|body| body.schema.as_ref());
        let mut statuses: Vec<&str> = operation.responses.iter().map(|response| response.status).collect();
        statuses.sort_unstable();
        let parameters = operation.parameters_in(Location::Path).map(|parameter| parameter.name);
        context! {
            id => operation.id,
            variant => operation.id.to_upper_camel_case(),
            method => operation.method.to_uppercase(),
            path => operation.path,
            parameters => parameters.collect::<Vec<_>>(),
            body => body.map(|schema| lean(schema.value).to_string()),
            statuses,
        }
    };
    let routes: Vec<_> = spec.operations_by_path().into_iter().map(route).collect();
    file(api, include_str!("templates/routes.jinja"), context! { api, routes })
}

/// `generated/<api>_examples.json` of the sandbox: the first success response of every operation.
///
/// Bodies are copied as they stand in their files: their decimals may be padded.
pub(crate) fn examples(spec: &Spec<'_>, directory: &Path) -> anyhow::Result<String> {
    let mut lines = Vec::new();
    for operation in spec.operations_by_path() {
        let id = operation.id;
        let mut successes: Vec<_> = operation.successes().collect();
        successes.sort_by_key(|response| response.listed.position());
        let documented = successes.iter().find_map(|response| {
            let json = response.node.json()?;
            let first = json.entries_of("examples").min_by_key(|(_, example)| example.position())?;
            Some((response.status, Some(first.1)))
        });
        let empty = || successes.first().map(|response| (response.status, None));
        let (status, example) =
            documented.or_else(empty).with_context(|| format!("{id} has no success response"))?;
        let body = match example.as_ref().map(|example| (example.text("externalValue"), example)) {
            None => "null".to_owned(),
            Some((Some(file), _)) => read(&directory.join(file))?.trim().to_owned(),
            Some((None, example)) => {
                example.get("value").context("an example without a value")?.value.to_string()
            }
        };
        lines.push(format!("{}: {{\"status\": {status}, \"body\": {body}}}", Value::from(id)));
    }
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// `generated/<api>.json` of the sandbox: the component schemas, without what only readers need.
pub(crate) fn schemas(spec: &Spec<'_>) -> anyhow::Result<String> {
    let schemas = spec.components("schemas");
    let lean: Map<String, Value> =
        schemas.map(|(name, schema)| (name.to_owned(), lean(schema.value))).collect();
    Ok(format!("{}\n", serde_json::to_string_pretty(&json!({ "components": { "schemas": lean } }))?))
}

fn lean(schema: &Value) -> Value {
    match schema {
        Value::Object(object) => object
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
