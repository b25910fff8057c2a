//! Renders schemas as text and tables.

use std::collections::BTreeMap;

use maud::{Markup, html};
use serde_json::{Map, Value};

use super::text::inline;
use super::{index_href, plain};
use crate::contract::percent_encode;
use crate::http::pages::layout::plain_table;
use crate::model::catalogue::Api;

const PREFIX: &str = "#/components/schemas/";

/// Schemas of an API.
pub(super) struct Schemas<'a> {
    api: Api,
    all: &'a BTreeMap<String, Value>,
}

/// Links to the page of a schema.
pub(super) fn link(api: Api, name: &str) -> Markup {
    html! { a href={ (index_href(api)) "/schemas/" (percent_encode(name)) } { code { (name) } } }
}

/// Returns `true` if `node` refers to the schema `name`, at any depth.
pub(super) fn refers(node: &Value, name: &str) -> bool {
    match node {
        Value::Object(properties) => properties.iter().any(|(key, value)| match value {
            Value::String(target) if key == "$ref" => target.strip_prefix(PREFIX) == Some(name),
            other => refers(other, name),
        }),
        Value::Array(items) => items.iter().any(|item| refers(item, name)),
        _ => false,
    }
}

impl<'a> Schemas<'a> {
    pub(super) fn new(api: Api, all: &'a BTreeMap<String, Value>) -> Self {
        Self { api, all }
    }

    /// Returns the schema that `schema` refers to, or `schema` itself.
    pub(super) fn target(&self, schema: &'a Value) -> &'a Value {
        referred(schema).and_then(|name| self.all.get(name)).unwrap_or(schema)
    }

    /// Describes the type.
    pub(super) fn kind(&self, schema: &Value) -> Markup {
        if let Some(name) = referred(schema) {
            return link(self.api, name);
        }
        for (several, word) in [("allOf", " and "), ("oneOf", " or "), ("anyOf", " or ")] {
            if let Some(parts) = schema.get(several).and_then(Value::as_array) {
                return html! {
                    @for (index, part) in parts.iter().enumerate() {
                        @if index > 0 { (word) }
                        (self.kind(part))
                    }
                };
            }
        }
        let named = |key| schema.get(key).and_then(Value::as_str);
        match (named("type"), schema.get("items")) {
            (Some("array"), Some(items)) => html! { "list of " (self.kind(items)) },
            (Some("object") | None, _) => match schema.get("additionalProperties") {
                Some(values @ Value::Object(_)) => html! { "map of " (self.kind(values)) },
                _ => html! { "object" },
            },
            (Some(kind), _) => html! { (kind) @if let Some(format) = named("format") { " (" (format) ")" } },
        }
    }

    /// Describes the other constraints of a schema.
    pub(super) fn limits(&self, schema: &Value) -> Markup {
        let words = limits(schema);
        html! { @if !words.is_empty() { div.note { (words.join("; ")) } } }
    }

    /// Lists the properties or the values.
    pub(super) fn shape(&self, schema: &Value) -> Markup {
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return html! {
                p { "One of these values; others may be added:" }
                ul.names { @for value in values { li { code { (plain(value)) } } } }
                (self.limits(schema))
            };
        }
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return html! { p { "Type: " (self.kind(schema)) } (self.limits(schema)) };
        };
        html! { (self.properties(schema, properties)) (self.limits(schema)) }
    }

    fn properties(&self, schema: &Value, properties: &Map<String, Value>) -> Markup {
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        // Required properties come first: readers look for them most.
        let (first, then): (Vec<_>, Vec<_>) =
            properties.iter().partition(|(name, _)| required.contains(&name.as_str()));
        let rows: Vec<Markup> = first
            .into_iter()
            .chain(then)
            .map(|(name, property)| {
                let described = property.get("description").and_then(Value::as_str).unwrap_or_default();
                html! {
                    tr {
                        th scope="row" {
                            code { (name) }
                            @if required.contains(&name.as_str()) { " " span.required { "required" } }
                        }
                        td { (self.kind(property)) }
                        td {
                            (inline(described))
                            (self.limits(property))
                            @if property.get("properties").is_some() { (self.shape(property)) }
                        }
                    }
                }
            })
            .collect();
        plain_table("Properties", &["Name", "Type", "Description"], &rows)
    }
}

/// Returns the component that a schema refers to, directly or as the only part of an `allOf`.
fn referred(schema: &Value) -> Option<&str> {
    let holder = match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => only,
        _ => schema,
    };
    holder.get("$ref")?.as_str()?.strip_prefix(PREFIX)
}

fn limits(schema: &Value) -> Vec<String> {
    let text = |key: &str| schema.get(key).map(plain);
    let is = |key| schema.get(key).and_then(Value::as_bool) == Some(true);
    let range = |least: &str, most: &str, unit: &str| {
        let number = |number: String| {
            if unit.is_empty() || number == "1" {
                format!("{number}{unit}")
            } else {
                format!("{number}{unit}s")
            }
        };
        match (text(least), text(most)) {
            (Some(least), Some(most)) if least == most => Some(format!("exactly {}", number(least))),
            (Some(least), Some(most)) => Some(format!("{least} to {}", number(most))),
            (Some(least), None) if is("exclusiveMinimum") => Some(format!("more than {}", number(least))),
            (Some(least), None) => Some(format!("at least {}", number(least))),
            (None, Some(most)) => Some(format!("at most {}", number(most))),
            (None, None) => None,
        }
    };
    let listed = |key: &str| {
        let items = schema.get(key)?.as_array()?;
        Some(items.iter().map(plain).collect::<Vec<_>>().join(", "))
    };
    [
        range("minLength", "maxLength", " character"),
        range("minItems", "maxItems", " element"),
        range("minimum", "maximum", ""),
        schema.get("x-unique").map(|unique| match unique.get("by").and_then(Value::as_str) {
            Some(key) => format!("no two with the same {key}"),
            None => "no duplicates".to_owned(),
        }),
        text("pattern").map(|pattern| format!("matches {pattern}")),
        is("nullable").then(|| "may be null".to_owned()),
        is("readOnly").then(|| "in responses only".to_owned()),
        is("deprecated").then(|| "deprecated".to_owned()),
        text("default").map(|default| format!("default {default}")),
        listed("x-aliases").map(|names| format!("also called {names}")),
        text("example").map(|example| format!("example {example}")),
    ]
    .into_iter()
    .flatten()
    .collect()
}
