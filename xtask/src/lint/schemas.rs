//! Schemas: types, formats, and the few ways in which schemas may be combined.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::nodes::{Node, Place};
use super::values::{flag, items, text};
use crate::document::child;

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// Formats of texts: documentation for readers, but a misspelled one documents nothing.
const TEXT_FORMATS: [&str; 13] = [
    "date-time",
    "date",
    "time",
    "duration",
    "uuid",
    "byte",
    "uri",
    "uri-reference",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "password",
];

/// Keywords that mean something for one type only.
const OF_ONE_TYPE: [(&str, &[&str]); 16] = [
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("exclusiveMinimum", &["integer", "number"]),
    ("exclusiveMaximum", &["integer", "number"]),
    ("multipleOf", &["integer", "number"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
];

/// What may stand beside `allOf` with one `$ref`: remarks, nothing that would be merged.
const BESIDE_ALL_OF: [&str; 14] = [
    "allOf",
    // Other tools take `nullable` for void without it.
    "type",
    "description",
    "nullable",
    "deprecated",
    "default",
    "example",
    "title",
    "externalDocs",
    "readOnly",
    "writeOnly",
    "x-accepts-date-time",
    "x-reference",
    "x-aliases",
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (node, place) in context.schemas().filter(|(node, _)| node.value.is_object()) {
        types(node, findings);
        all_of(context, node, findings);
        one_of(node, place, findings);
        if place == Place::Component {
            component(node, findings);
        }
        if node.value.get("properties").is_some() && place != Place::Component {
            findings.add(
                &node.pointer,
                &node.subject,
                "the object is described in place, and would get a made-up name in Rust",
                "make it a named component and refer to it",
            );
        }
        if flag(node.value, "uniqueItems") {
            findings.add(
                &child(&node.pointer, "uniqueItems"),
                &node.subject,
                "`uniqueItems: true` becomes a set, which loses the order of the items",
                "write `x-unique` with the error code",
            );
        }
    }
}

fn component(node: &Node<'_>, findings: &mut Findings<'_>) {
    if text(node.value, "description").is_none_or(|text| text.trim().is_empty()) {
        findings.add(&node.pointer, &node.subject, "`description` is missing", "say what it is");
    }
    if flag(node.value, "nullable") {
        findings.add(
            &child(&node.pointer, "nullable"),
            &node.subject,
            "a component cannot be nullable: its type would be an option with a name",
            "write `nullable: true` where it is used",
        );
    }
}

fn types(node: &Node<'_>, findings: &mut Findings<'_>) {
    let schema = node.value;
    let at_type = child(&node.pointer, "type");
    let mut add =
        |pointer: &str, what: String, remedy: &str| findings.add(pointer, node.subject.clone(), what, remedy);
    let name = match schema.get("type") {
        None => {
            let says_something =
                ["allOf", "oneOf", "anyOf", "not"].iter().any(|key| schema.get(key).is_some());
            if !says_something {
                add(&node.pointer, "the schema has no `type`".to_owned(), "add `type`");
            }
            return;
        }
        Some(Value::Array(_)) => {
            return add(
                &at_type,
                "a list of types belongs to OpenAPI 3.1, the generator reads 3.0".to_owned(),
                "write one type, and `nullable: true` instead of `null`",
            );
        }
        Some(Value::String(name)) if TYPES.contains(&name.as_str()) => name.as_str(),
        Some(Value::Null) => {
            let what = "`type: null` belongs to OpenAPI 3.1, the generator reads 3.0".to_owned();
            return add(&at_type, what, "write the type of the value, and `nullable: true`");
        }
        Some(Value::String(name)) if name == "null" => {
            let what = "`type: 'null'` belongs to OpenAPI 3.1, the generator reads 3.0".to_owned();
            return add(&at_type, what, "write the type of the value, and `nullable: true`");
        }
        Some(other) => {
            return add(
                &at_type,
                format!("the type {other} does not exist"),
                &format!("one of {}", TYPES.join(", ")),
            );
        }
    };
    format_of(node, name, findings);
    let mut add =
        |pointer: &str, what: String, remedy: &str| findings.add(pointer, node.subject.clone(), what, remedy);
    for (keyword, types) in OF_ONE_TYPE {
        if schema.get(keyword).is_some() && !types.contains(&name) {
            let what = format!("`{keyword}` means nothing for the type {name}");
            add(&child(&node.pointer, keyword), what, "remove it or correct the type");
        }
    }
    if name == "array" && schema.get("items").is_none() {
        add(&node.pointer, "the array has no `items`".to_owned(), "describe the items");
    }
}

fn format_of(node: &Node<'_>, name: &str, findings: &mut Findings<'_>) {
    let format = text(node.value, "format");
    let pointer = child(&node.pointer, "format");
    let mut add = |what: String, remedy: &str| findings.add(&pointer, node.subject.clone(), what, remedy);
    match (name, format) {
        ("number", Some("decimal")) | ("integer", Some("int32" | "int64")) => {}
        ("number", _) => add(
            "the number is not a `decimal`, and would lose its scale as a float".to_owned(),
            "write `format: decimal`",
        ),
        ("integer", _) => add("the integer has no size".to_owned(), "write `format: int32` or `int64`"),
        ("string", Some(format)) if !TEXT_FORMATS.contains(&format) => {
            add(
                format!("unknown format `{format}`"),
                &format!("remove it or use one of {}", TEXT_FORMATS.join(", ")),
            );
        }
        ("boolean" | "array" | "object", Some(format)) => {
            add(format!("the format `{format}` means nothing for the type {name}"), "remove it");
        }
        _ => {}
    }
}

fn all_of(context: &Context<'_>, node: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(branches) = node.value.get("allOf") else { return };
    let pointer = child(&node.pointer, "allOf");
    let branches = branches.as_array().map_or(&[][..], Vec::as_slice);
    let Some(target) = branches.first().filter(|branch| branches.len() == 1 && branch.get("$ref").is_some())
    else {
        findings.add(
            &pointer,
            &node.subject,
            "`allOf` is only there to give one `$ref` a description or to make it nullable",
            "list exactly one `$ref`; write the properties of a composed object out",
        );
        return;
    };
    for (keyword, _) in node.value.as_object().into_iter().flatten() {
        if !BESIDE_ALL_OF.contains(&keyword.as_str()) {
            let what = format!("`{keyword}` beside `allOf` would make another type of the component");
            findings.add(&child(&node.pointer, keyword), &node.subject, what, "move it into the component");
        }
    }
    let of_target = context.resolve(target).and_then(|target| text(target, "type"));
    if let Some(own) = text(node.value, "type")
        && of_target != Some(own)
    {
        let what = format!("the type {own} beside `allOf` is not that of the component");
        findings.add(&child(&node.pointer, "type"), &node.subject, what, "remove it or correct it");
    }
}

/// The suffix of components that are one thing or a list of it.
const ONE_OR_MANY: &str = "OneOrMany";

fn one_of(node: &Node<'_>, place: Place, findings: &mut Findings<'_>) {
    let Some(branches) = node.value.get("oneOf") else {
        if place == Place::Component && node.name.ends_with(ONE_OR_MANY) {
            let what = format!("the name ends in `{ONE_OR_MANY}`, but it is no `oneOf`");
            findings.add(
                &node.pointer,
                &node.subject,
                what,
                "rename it, or list the object and the array of it",
            );
        }
        return;
    };
    let pointer = child(&node.pointer, "oneOf");
    let branches = branches.as_array().map_or(&[][..], Vec::as_slice);
    let (is_one_or_many, is_loose_integer) = match branches {
        [one, many] => {
            let reference = text(one, "$ref");
            let of_many = many.get("items").and_then(|items| text(items, "$ref"));
            (
                reference.is_some() && text(many, "type") == Some("array") && reference == of_many,
                text(one, "type") == Some("integer") && text(many, "type") == Some("string"),
            )
        }
        _ => (false, false),
    };
    if !is_one_or_many && !is_loose_integer {
        findings.add(
            &pointer,
            &node.subject,
            "this `oneOf` is none of the two that the models can read",
            "list `$ref: T` and an array of it, or an integer and a string; or write one object with optional properties",
        );
    } else if place != Place::Component {
        let what = "the `oneOf` is described in place, and would get a made-up name in Rust";
        findings.add(&pointer, &node.subject, what, "make it a named component and refer to it");
    } else if is_one_or_many {
        let target = items(node.value, "oneOf")
            .first()
            .and_then(|one| text(one, "$ref"))
            .and_then(|reference| reference.rsplit('/').next())
            .unwrap_or_default();
        let name = format!("{target}{ONE_OR_MANY}");
        if node.name != name {
            let what = format!("the component is one {target} or many, which its name does not say");
            findings.add(&node.pointer, &node.subject, what, format!("rename it to `{name}`"));
        }
    }
}
