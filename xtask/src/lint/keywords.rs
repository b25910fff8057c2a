//! Keywords: unknown ones, those of OpenAPI 3.1, those that the generator ignores, and values of the wrong shape.
//!
//! A misspelled keyword is silent in every other tool: the fact it carries is just lost.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::nodes::{Kind, Node};
use super::values::METHODS;
use crate::document::child;

/// What the value of a keyword must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Text,
    Flag,
    Number,
    Count,
    Mapping,
    List,
    /// Checked by a rule of its own, or free.
    Any,
}

use Shape::{Any, Count, Flag, List, Mapping, Number, Text};

const SCHEMA: &[(&str, Shape)] = &[
    ("title", Text),
    ("description", Text),
    ("type", Any),
    ("format", Text),
    ("nullable", Flag),
    ("deprecated", Flag),
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("default", Any),
    ("example", Any),
    ("externalDocs", Mapping),
    ("enum", List),
    ("properties", Mapping),
    ("required", List),
    ("additionalProperties", Any),
    ("items", Mapping),
    ("allOf", List),
    ("oneOf", List),
    ("minLength", Count),
    ("maxLength", Count),
    ("pattern", Text),
    ("minItems", Count),
    ("maxItems", Count),
    ("uniqueItems", Flag),
    ("minProperties", Count),
    ("maxProperties", Count),
    ("minimum", Number),
    ("maximum", Number),
    ("exclusiveMinimum", Any),
    ("exclusiveMaximum", Any),
    ("multipleOf", Number),
];

fn known(kind: Kind) -> &'static [(&'static str, Shape)] {
    match kind {
        Kind::Document => &[
            ("openapi", Any),
            ("info", Mapping),
            ("servers", List),
            ("paths", Mapping),
            ("components", Mapping),
            ("security", List),
            ("tags", List),
            ("externalDocs", Mapping),
        ],
        Kind::Info => &[
            ("title", Text),
            ("description", Text),
            ("termsOfService", Text),
            ("contact", Mapping),
            ("license", Mapping),
            ("version", Text),
        ],
        Kind::Server => &[("url", Text), ("description", Text), ("variables", Mapping)],
        Kind::Tag => &[("name", Text), ("description", Text), ("externalDocs", Mapping)],
        Kind::Components => &[
            ("schemas", Mapping),
            ("responses", Mapping),
            ("parameters", Mapping),
            ("examples", Mapping),
            ("requestBodies", Mapping),
            ("headers", Mapping),
            ("securitySchemes", Mapping),
        ],
        Kind::SecurityScheme => &[
            ("type", Text),
            ("description", Text),
            ("name", Text),
            ("in", Text),
            ("scheme", Text),
            ("bearerFormat", Text),
            ("flows", Mapping),
            ("openIdConnectUrl", Text),
        ],
        Kind::PathItem => &[("summary", Text), ("description", Text), ("parameters", List)],
        Kind::Operation => &[
            ("tags", List),
            ("summary", Text),
            ("description", Text),
            ("externalDocs", Mapping),
            ("operationId", Text),
            ("parameters", List),
            ("requestBody", Mapping),
            ("responses", Mapping),
            ("deprecated", Flag),
            ("security", List),
        ],
        Kind::Parameter => &[
            ("name", Text),
            ("in", Text),
            ("description", Text),
            ("required", Flag),
            ("deprecated", Flag),
            ("style", Text),
            ("explode", Flag),
            ("schema", Mapping),
            ("example", Any),
            ("examples", Mapping),
        ],
        Kind::Header => &[
            ("description", Text),
            ("required", Flag),
            ("deprecated", Flag),
            ("style", Text),
            ("explode", Flag),
            ("schema", Mapping),
            ("example", Any),
            ("examples", Mapping),
        ],
        Kind::RequestBody => &[("description", Text), ("content", Mapping), ("required", Flag)],
        Kind::MediaType => &[("schema", Mapping), ("example", Any), ("examples", Mapping)],
        Kind::Response => &[("description", Text), ("headers", Mapping), ("content", Mapping)],
        Kind::Example => &[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)],
        Kind::Schema(_) => SCHEMA,
    }
}

/// Keywords that only OpenAPI 3.1 (JSON Schema 2020-12) has, and what to write instead.
fn of_openapi_3_1(kind: Kind, keyword: &str) -> Option<&'static str> {
    Some(match (kind, keyword) {
        (Kind::Document, "webhooks" | "jsonSchemaDialect") => "remove it",
        (Kind::Info, "summary") => "put the text into `description`",
        (Kind::Components, "pathItems") => "write the path items under `paths`",
        (Kind::Schema(_), "const") => "name the value in the description, or make a named enum of one value",
        (Kind::Schema(_), "examples") => "write `example`, or examples beside the schema of the body",
        (
            Kind::Schema(_),
            "prefixItems" | "unevaluatedItems" | "contains" | "minContains" | "maxContains",
        ) => "describe the items by one `items`",
        (Kind::Schema(_), "contentEncoding" | "contentMediaType" | "contentSchema") => {
            "write `type: string, format: byte` and say in the description what it encodes"
        }
        (
            Kind::Schema(_),
            "if" | "then" | "else" | "dependentRequired" | "dependentSchemas" | "dependencies",
        ) => "say the condition in the description",
        (Kind::Schema(_), "patternProperties" | "propertyNames" | "unevaluatedProperties") => {
            "write `additionalProperties: true` and say in the description which names there are"
        }
        (
            Kind::Schema(_),
            "$schema" | "$id" | "$defs" | "definitions" | "$anchor" | "$dynamicRef" | "$dynamicAnchor"
            | "$vocabulary",
        ) => "put the schema into `components.schemas` and use `$ref`",
        (Kind::Schema(_), "$comment") => "write a YAML comment",
        _ => return None,
    })
}

/// Keywords that OpenAPI 3.0 has, but that get lost on the way to the generated client or break it.
fn unsupported(kind: Kind, keyword: &str) -> Option<&'static str> {
    Some(match (kind, keyword) {
        (Kind::Schema(_), "not") => "describe what is allowed instead",
        (Kind::Schema(_), "discriminator") => "write one object with optional properties",
        (Kind::Schema(_), "anyOf") => {
            "write one object with optional properties, or a `<T>OneOrMany` component"
        }
        (Kind::Schema(_), "xml") => "remove it: bodies are JSON",

        (Kind::Operation, "callbacks") | (Kind::Components, "callbacks") => "say it in the description",
        (Kind::Operation | Kind::PathItem, "servers") => "use the `servers` of the document",
        (Kind::MediaType, "encoding") => "remove it: bodies are JSON",
        (Kind::Parameter | Kind::Header, "content") => "write `schema`",
        (Kind::Parameter, "allowReserved" | "allowEmptyValue") => "remove it: values are always encoded",
        (Kind::Response | Kind::Components, "links") => "write `x-reference`, which links follow from",
        _ => return None,
    })
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for node in context.nodes.iter().filter(|node| node.reference().is_none()) {
        match node.value.as_object() {
            None => {
                let what = format!("is {} where a mapping is needed", describe(node.value));
                findings.add(&node.pointer, &node.subject, what, "write a mapping");
            }
            Some(members) => {
                for (keyword, value) in members {
                    keyword_of(node, keyword, value, findings);
                }
            }
        }
    }
}

fn keyword_of(node: &Node<'_>, keyword: &str, value: &Value, findings: &mut Findings<'_>) {
    // Extensions have rules of their own.
    if keyword.starts_with("x-") {
        return;
    }
    let pointer = child(&node.pointer, keyword);
    let mut add = |what: String, remedy: &str| findings.add(&pointer, &node.subject, what, remedy);
    if let Some(instead) = of_openapi_3_1(node.kind, keyword) {
        add(format!("`{keyword}` belongs to OpenAPI 3.1, the generator reads 3.0"), instead);
    } else if let Some(instead) = unsupported(node.kind, keyword) {
        add(format!("`{keyword}` is not supported by the generator"), instead);
    } else if node.kind == Kind::PathItem && METHODS.contains(&keyword) {
        // The shape of the operation is checked at its own node.
    } else if let Some((_, shape)) = known(node.kind).iter().find(|(known, _)| *known == keyword) {
        if !shape.fits(value) {
            let what = format!("`{keyword}` is {} where {} is needed", describe(value), shape.name());
            add(what, "correct the value (text that looks like another type needs quotes)");
        }
    } else {
        let list: Vec<_> = known(node.kind).iter().map(|(known, _)| *known).collect();
        add(format!("unknown keyword `{keyword}`"), &spelling(keyword, &list));
    }
}

impl Shape {
    fn fits(self, value: &Value) -> bool {
        match self {
            Text => value.is_string(),
            Flag => value.is_boolean(),
            Number => value.is_number(),
            Count => value.is_u64(),
            Mapping => value.is_object(),
            List => value.is_array(),
            Any => true,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Text => "a text",
            Flag => "`true` or `false`",
            Number => "a number",
            Count => "a whole number from 0",
            Mapping => "a mapping",
            List => "a list",
            Any => "anything",
        }
    }
}

/// What a value of the wrong shape is called in messages.
pub(super) fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

/// How to correct an unknown word.
pub(super) fn spelling(word: &str, known: &[&str]) -> String {
    match similar::get_close_matches(word, known, 1, 0.6).first() {
        Some(close) => format!("write `{close}`, or remove it"),
        None => format!("remove it; known here: {}", known.join(", ")),
    }
}
