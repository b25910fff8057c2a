//! The tables of the conformance checker: every schema, and every operation with its responses. And those of its tests:
//! every example with its type, and a call of every operation. Generated, so that none can be forgotten.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use minijinja::{Value, context};

use super::lower::Lowered;
use super::rust::Types;
use super::template::file;
use crate::Api;
use crate::spec::{Location, Node, Operation, Parameter, Spec};

/// The module `generated/<api>.rs` of the conformance crate, and that of its tests. `spec` is the document before
/// lowering.
pub(crate) fn tables(api: Api, spec: &Spec<'_>, lowered: &Lowered) -> anyhow::Result<[String; 2]> {
    let types = Types::new(lowered, "raw::", format!("raw::{api}::"));
    let component = |(name, _)| context! { name, type => types.component(name) };
    let named = |(name, r#type): (String, String)| context! { name, type => r#type };
    let operations = spec.operations_by_path().into_iter();
    let keys = spec.components("securitySchemes").filter_map(|(_, key)| key.text("name"));
    let values = context! {
        api,
        has_deprecated => spec.operations.iter().any(|operation| operation.node.flag("deprecated")),
        schemas => spec.components("schemas").map(component).collect::<Vec<_>>(),
        bodies => bodies(spec, &types)?.into_iter().map(named).collect::<Vec<_>>(),
        examples => examples(spec)?,
        operations => operations.map(self::operation).collect::<anyhow::Result<Vec<_>>>()?,
        servers => spec.root.items_of("servers").filter_map(|server| server.text("url")).collect::<Vec<_>>(),
        key => keys.into_iter().next().context("no API key")?,
    };
    let tables = file(api, include_str!("templates/tables.jinja"), values.clone())?;
    Ok([tables, file(api, include_str!("templates/examples.jinja"), values)?])
}

/// Bodies of requests and responses that are no components, by name.
fn bodies(spec: &Spec<'_>, types: &Types<'_>) -> anyhow::Result<BTreeMap<String, String>> {
    let of_operations = spec.operations.iter().flat_map(|operation| {
        let responses = operation.responses.iter().filter_map(|response| response.schema.as_ref());
        operation.body.iter().filter_map(|body| body.schema.as_ref()).chain(responses)
    });
    let others = of_operations.filter(|schema| schema.component().is_none());
    others.map(|schema| Ok((schema_name(schema), types.body(schema)?))).collect()
}

fn examples(spec: &Spec<'_>) -> anyhow::Result<Vec<Value>> {
    let mut examples = Vec::new();
    for operation in spec.operations_by_path() {
        if let Some(body) = &operation.body {
            body_examples(&mut examples, operation.id, "request", &body.node)?;
        }
        // Shared responses are listed once, below.
        let own = operation.responses.iter().filter(|response| response.listed.component().is_none());
        for response in own {
            body_examples(&mut examples, operation.id, response.status, &response.node)?;
        }
    }
    for (name, response) in spec.components("responses") {
        body_examples(&mut examples, "errors", name, &response)?;
    }
    Ok(examples)
}

fn body_examples(
    examples: &mut Vec<Value>,
    operation: &str,
    body: &str,
    holder: &Node<'_>,
) -> anyhow::Result<()> {
    let Some(media) = holder.json() else { return Ok(()) };
    let name = schema_name(&media.get("schema").context("JSON content without schema")?);
    for (case, example) in media.entries_of("examples") {
        let Some(file) = example.text("externalValue") else { continue };
        examples.push(context! { operation, body, case, file, name => name.as_str() });
    }
    Ok(())
}

fn operation(operation: &Operation<'_>) -> anyhow::Result<Value> {
    let (arguments, texts) = arguments(operation)?;
    let responses = operation.responses.iter().map(|response| {
        let status: u16 = response.status.parse().with_context(|| response.node.place())?;
        Ok(context! { status, schema => response.schema.as_ref().map(schema_name) })
    });
    let mut responses = responses.collect::<anyhow::Result<Vec<_>>>()?;
    responses.sort_by_key(|response| response.get_attr("status").ok());
    Ok(context! {
        id => operation.id,
        method => operation.method.to_uppercase(),
        path => operation.path,
        evidence => operation.node.text("x-evidence").unwrap_or_default(),
        responses,
        texts,
        arguments,
    })
}

/// The arguments. Path parameters that are texts are given as places in a list, and with it.
fn arguments(operation: &Operation<'_>) -> anyhow::Result<(Vec<String>, Vec<String>)> {
    let mut texts = Vec::new();
    let mut arguments = Vec::new();
    for parameter in operation.parameters_in(Location::Path) {
        arguments.push(sample(parameter, &mut |text| {
            texts.push(text);
            format!("texts[{}]", texts.len() - 1)
        })?);
    }
    for parameter in operation.parameters_in(Location::Query) {
        let sample = sample(parameter, &mut |text| text)?;
        arguments.push(if parameter.required { sample } else { format!("Some({sample})") });
    }
    if let Some(body) = &operation.body {
        let file = body.example();
        let file = file.with_context(|| format!("{}: the body has no example", body.node.place()))?;
        arguments.push(format!("&example_body({file:?})"));
    }
    Ok((arguments, texts))
}

/// An argument for a parameter: its documented example, or something of its type. Texts, as Rust, are what `place`
/// makes of them.
fn sample(parameter: &Parameter<'_>, place: &mut dyn FnMut(String) -> String) -> anyhow::Result<String> {
    let at = || parameter.node.place();
    let schema = parameter.schema().with_context(|| format!("{}: a parameter without schema", at()))?;
    let given = parameter.node.get("example").or_else(|| schema.get("example"));
    let given = given.map(|given| given.value);
    let mut text = |fallback: &str| {
        let text = given.map_or(fallback.to_owned(), |given| {
            given.as_str().map_or_else(|| given.to_string(), str::to_owned)
        });
        place(format!("{text:?}"))
    };
    if schema.component().is_some() {
        let first = schema.resolve().and_then(|list| list.texts_of("enum").next());
        let what = || format!("{}: a parameter that is neither text nor value list", at());
        return Ok(format!("&raw::Open::from({})", text(first.with_context(what)?)));
    }
    Ok(match (schema.text("type"), schema.text("format")) {
        (Some("string"), Some("date-time")) => {
            format!("&raw::Timestamp::new({})", text("2019-06-14T17:00:00+01:00"))
        }
        (Some("string"), Some("date")) => text("2019-06-14"),
        // Different for each, so that two that were swapped would show.
        (Some("string"), _) => text(&format!("some {}", parameter.name)),
        (Some("number"), _) => text("12.50"),
        (Some("integer"), _) => given.and_then(serde_json::Value::as_i64).unwrap_or(10).to_string(),
        (Some("boolean"), _) => "true".to_owned(),
        (Some("array"), _) => "&Vec::new()".to_owned(),
        other => bail!("{}: a parameter of type {other:?} has no Rust form", at()),
    })
}

/// The name of a body's schema, `X[]` for lists.
fn schema_name(schema: &Node<'_>) -> String {
    match schema.get("items") {
        Some(items) => format!("{}[]", schema_name(&items)),
        None => schema.component().or(schema.text("type")).unwrap_or_default().to_owned(),
    }
}
