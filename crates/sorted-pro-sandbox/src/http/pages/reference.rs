//! Reference pages of both APIs, made from their contracts.

mod schema;
mod text;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use maud::{Markup, html};
use serde::Deserialize;
use serde_json::Value;

use super::BASE;
use super::layout::{Section, document, facts, plain_table, section};
use crate::generated::{CONSIGNMENTS_REFERENCE, SHIPMENTS_REFERENCE};
use crate::http::app::examples_only;
use crate::model::catalogue::Api;
use schema::Schemas;
use text::prose;

/// A contract as codegen wrote it.
#[derive(Debug, Default, Deserialize)]
struct Reference {
    info: Info,
    keys: Vec<Key>,
    tags: Vec<Tag>,
    operations: Vec<Operation>,
    schemas: BTreeMap<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
struct Info {
    title: String,
    version: String,
    description: String,
}

#[derive(Debug, Deserialize)]
struct Key {
    name: String,
    #[serde(default)]
    description: String,
}

#[derive(Debug, Deserialize)]
struct Tag {
    name: String,
    #[serde(default)]
    description: String,
}

#[derive(Debug, Deserialize)]
struct Operation {
    id: String,
    tag: String,
    method: String,
    path: String,
    summary: String,
    description: String,
    evidence: String,
    deprecated: bool,
    parameters: Vec<Parameter>,
    body: Option<Body>,
    statuses: Vec<Response>,
}

#[derive(Debug, Deserialize)]
struct Parameter {
    name: String,
    r#in: String,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    description: String,
    schema: Value,
    example: Option<Value>,
}

#[derive(Debug, Deserialize)]
struct Body {
    #[serde(default)]
    required: bool,
    #[serde(default)]
    description: String,
    schema: Option<Value>,
}

#[derive(Debug, Deserialize)]
struct Response {
    status: String,
    #[serde(default)]
    description: String,
    schema: Option<Value>,
}

/// Parses the contract on first use, which keeps the start of the server fast.
fn of(api: Api) -> &'static Reference {
    static SHIPMENTS: OnceLock<Reference> = OnceLock::new();
    static CONSIGNMENTS: OnceLock<Reference> = OnceLock::new();
    let (cell, json) = match api {
        Api::Shipments => (&SHIPMENTS, SHIPMENTS_REFERENCE),
        Api::Consignments => (&CONSIGNMENTS, CONSIGNMENTS_REFERENCE),
    };
    // The text is embedded in the program, and a test parses it.
    cell.get_or_init(|| serde_json::from_str(json).unwrap_or_default())
}

fn find(api: Api, operation: &str) -> Option<&'static Operation> {
    of(api).operations.iter().find(|one| one.id == operation)
}

/// Lists all operations by tag, and all schemas.
pub(super) fn index(api: Api) -> Markup {
    let reference = of(api);
    let info = &reference.info;
    let body = html! {
        h1 { (info.title) " " span.note { "version " (info.version) } }
        p {
            "This sandbox serves it at " code { (base(api)) @if base(api).is_empty() { "/" } } "."
            @for key in &reference.keys { " Every call carries the header " code { (key.name) } ". " (text::inline(&key.description)) }
        }
        nav.toc aria-label="On this page" {
            @for tag in &reference.tags { a href={ "#" (tag.name) } { (title_of(&tag.name)) } }
            a href="#schemas" { "Schemas" }
        }
        details { summary { "About this API" } (prose(&info.description)) }
        @for tag in &reference.tags {
            section id=(tag.name) {
                h2 { (title_of(&tag.name)) }
                (prose(&tag.description))
                (operations(api, &tag.name))
            }
        }
        section #schemas {
            h2 { "Schemas" }
            ul.names { @for name in reference.schemas.keys() { li { (schema::link(api, name)) } } }
        }
    };
    document(&info.title, Some(reference_section(api)), body)
}

fn operations(api: Api, tag: &str) -> Markup {
    let examples = examples_only(api);
    let rows: Vec<Markup> = of(api)
        .operations
        .iter()
        .filter(|operation| operation.tag == tag)
        .map(|operation| {
            html! {
                tr {
                    th scope="row" { a href=(href(api, operation)) { (operation.summary) } }
                    td { code.method { (operation.method) } }
                    td.wide { code.path { (base(api)) (operation.path) } }
                    td { (evidence(operation)) @if operation.deprecated { " " span.state.bad { "deprecated" } } (badge(examples.contains(&operation.id.as_str()))) }
                }
            }
        })
        .collect();
    plain_table("Operations", &["Operation", "Method", "Path", "Evidence"], &rows)
}

/// Shows one operation; `None` if there is no such operation.
pub(super) fn operation(api: Api, id: &str) -> Option<Markup> {
    let operation = find(api, id)?;
    let is_example = examples_only(api).contains(&operation.id.as_str());
    Some(document(&operation.summary, Some(reference_section(api)), article(api, operation, is_example)))
}

fn article(api: Api, operation: &Operation, is_example: bool) -> Markup {
    let schemas = Schemas::new(api, &of(api).schemas);
    html! {
        p.trail {
            a href={ (index_href(api)) "#" (operation.tag) } { (of(api).info.title) ", " (title_of(&operation.tag)) }
        }
        h1 { (operation.summary) (badge(is_example)) }
        @if is_example { p { "This sandbox responds with the contract's example, and keeps nothing." } }
        p.call { code.method { (operation.method) } " " code.path { (base(api)) (operation.path) } }
        (prose(&operation.description))
        (facts(&[
            ("Operation", html! { code { (operation.id) } }),
            ("Evidence", html! { (evidence(operation)) " " (meaning(&operation.evidence)) }),
        ]))
        (section("Parameters", &parameters(&schemas, &operation.parameters)))
        @if let Some(body) = &operation.body { (section("Body", &request_body(&schemas, body))) }
        (section("Responses", &responses(&schemas, &operation.statuses)))
    }
}

fn parameters(schemas: &Schemas<'_>, parameters: &[Parameter]) -> Markup {
    let rows: Vec<Markup> = parameters
        .iter()
        .map(|parameter| {
            html! {
                tr {
                    th scope="row" { code { (parameter.name) } @if parameter.required { " " span.required { "required" } } }
                    td { (parameter.r#in) }
                    td { (schemas.kind(&parameter.schema)) }
                    td {
                        (text::inline(&parameter.description))
                        (schemas.limits(&parameter.schema))
                        @if let Some(example) = &parameter.example {
                            div.note { "Example: " code { (plain(example)) } }
                        }
                    }
                }
            }
        })
        .collect();
    plain_table("Parameters", &["Name", "In", "Type", "Description"], &rows)
}

fn request_body(schemas: &Schemas<'_>, body: &Body) -> Markup {
    html! {
        @if !body.required { p { "May be left out." } }
        (prose(&body.description))
        @if let Some(schema) = &body.schema {
            p { "JSON: " (schemas.kind(schema)) }
            (schemas.shape(schemas.target(schema)))
        }
    }
}

fn responses(schemas: &Schemas<'_>, responses: &[Response]) -> Markup {
    let rows: Vec<Markup> = responses
        .iter()
        .map(|response| {
            let class = if response.status.starts_with('2') { "good" } else { "bad" };
            html! {
                tr {
                    th scope="row" { span.state.(class) { (response.status) } }
                    td { (text::inline(&response.description)) }
                    td { @match &response.schema { Some(schema) => (schemas.kind(schema)), None => span.note { "no JSON" } } }
                }
            }
        })
        .collect();
    plain_table("Responses by status", &["Status", "Meaning", "Body"], &rows)
}

/// Shows one schema; `None` if there is no such schema.
pub(super) fn schema(api: Api, name: &str) -> Option<Markup> {
    let reference = of(api);
    let (name, schema) = reference.schemas.get_key_value(name)?;
    let schemas = Schemas::new(api, &reference.schemas);
    let used: Vec<&Operation> =
        reference.operations.iter().filter(|operation| uses(operation, name)).collect();
    let holders: Vec<&str> = reference
        .schemas
        .iter()
        .filter(|(_, holder)| schema::refers(holder, name))
        .map(|(holder, _)| holder.as_str())
        .collect();
    let description = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let body = html! {
        p.trail { a href={ (index_href(api)) "#schemas" } { (reference.info.title) ", schemas" } }
        h1 { code { (name) } }
        (prose(description))
        (schemas.shape(schema))
        @if !holders.is_empty() {
            section { h2 { "Part of" } ul.names { @for holder in &holders { li { (schema::link(api, holder)) } } } }
        }
        @if !used.is_empty() {
            section {
                h2 { "Used by" }
                ul.names { @for operation in &used { li { a href=(href(api, operation)) { (operation.summary) } } } }
            }
        }
    };
    Some(document(name, Some(reference_section(api)), body))
}

fn uses(operation: &Operation, name: &str) -> bool {
    let body = operation.body.iter().filter_map(|body| body.schema.as_ref());
    let responses = operation.statuses.iter().filter_map(|response| response.schema.as_ref());
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    body.chain(responses).chain(parameters).any(|schema| schema::refers(schema, name))
}

/// Marks an operation that responds with an example.
fn badge(is_example: bool) -> Markup {
    html! { @if is_example { " " span.state.new { "example" } } }
}

fn evidence(operation: &Operation) -> Markup {
    html! { span.evidence { (operation.evidence) } }
}

fn meaning(evidence: &str) -> &'static str {
    match evidence {
        "seed" | "spec" => "certain",
        "docs" => "known from published prose",
        "sdk-only" => "known from client code alone",
        "draft" => "from unpublished drafts, may not exist",
        _ => "",
    }
}

fn base(api: Api) -> &'static str {
    match api {
        Api::Shipments => "/pro",
        Api::Consignments => "",
    }
}

fn reference_section(api: Api) -> Section {
    match api {
        Api::Shipments => Section::ShipmentsReference,
        Api::Consignments => Section::ConsignmentsReference,
    }
}

fn index_href(api: Api) -> String {
    format!("{BASE}/reference/{}", api)
}

fn href(api: Api, operation: &Operation) -> String {
    format!("{}/operations/{}", index_href(api), operation.id)
}

/// Turns a tag such as `shipment_groups` into a heading.
fn title_of(tag: &str) -> String {
    let words = tag.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Returns a text without its quotes, any other value as JSON.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_that_respond_with_an_example_have_a_badge() {
        let operation = find(Api::Shipments, "get_shipment").unwrap();
        for is_example in [false, true] {
            let page = article(Api::Shipments, operation, is_example).into_string();
            assert_eq!(page.contains(">example</span></h1>"), is_example, "{page}");
            assert_eq!(page.contains("responds with the contract's example"), is_example, "{page}");
        }
    }
}
