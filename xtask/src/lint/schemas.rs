//! Schemas: types, formats, limits, the few ways in which they may be combined, and objects that are tolerant and clear
//! about what may be absent.

use serde_json::Value;

use super::Context;
use super::nodes::{COMBINATIONS, Place};
use crate::finding::Findings;
use crate::spec::Node;

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

/// Keywords that mean something for some types only.
const OF_TYPES: [(&[&str], &[&str]); 4] = [
    (&["string"], &["minLength", "maxLength", "pattern"]),
    (&["integer", "number"], &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    (&["array"], &["items", "minItems", "maxItems"]),
    (&["object"], &["properties", "required", "additionalProperties", "minProperties", "maxProperties"]),
];

/// Lower limits with their upper ones.
const BOUNDS: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

/// Keywords that are allowed beside `allOf` with one `$ref`: remarks, nothing that would be merged.
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

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for (node, place) in context.schemas() {
        types(node, findings);
        bounds(node, findings);
        all_of(node, findings);
        one_of(node, place, findings);
        additional_properties(node, findings);
        for (name, property) in node.entries_of("properties") {
            self::property(&property, node.requires(name), findings);
        }
        if place == Place::Component {
            component(node, findings);
        } else if node.has("properties") {
            findings.on(
                node,
                "the object is described in place, and would get a made-up name in Rust",
                "make it a named component and refer to it",
            );
        }
    }
}

fn component(node: &Node<'_>, findings: &mut Findings) {
    if !node.has_text("description") {
        findings.on(node, "`description` is missing", "say what it is");
    }
    if node.flag("nullable") {
        findings.on_key(
            node,
            "nullable",
            "a component cannot be nullable: its type would be an option with a name",
            "write `nullable: true` where it is used",
        );
    }
}

fn property(node: &Node<'_>, is_required: bool, findings: &mut Findings) {
    let is_reference = node.has("$ref");
    if !is_required && !node.flag("nullable") && can_be_nullable(node) {
        let remedy = if is_reference {
            "write `nullable: true`, a description, and `allOf` with the `$ref`"
        } else {
            "add `nullable: true`, or list it in `required` if it is always there"
        };
        let what =
            "the optional property cannot be null, although the vendor sends null for absent properties";
        findings.on(node, what, remedy);
    }
    if is_required && (node.flag("readOnly") || node.flag("writeOnly")) {
        let what = "the property exists in one direction only, but the model requires it in both";
        findings.on(node, what, "do not list it in `required`");
    }
    // That of a reference is the component's.
    if !is_reference && !node.has_text("description") {
        findings.on(node, "`description` is missing", "say what it is");
    }
}

/// OpenAPI 3.0.3 takes `nullable` for void without a `type` beside it, and a `oneOf` component has none that could
/// be repeated there. The models accept null for such a property nevertheless.
fn can_be_nullable(node: &Node<'_>) -> bool {
    let target = node.items_of("allOf").next().unwrap_or_else(|| node.clone());
    target.resolve().is_none_or(|schema| !schema.has("oneOf"))
}

fn additional_properties(node: &Node<'_>, findings: &mut Findings) {
    let has_properties = node.entries_of("properties").next().is_some();
    let (what, remedy) = match node.value.get("additionalProperties") {
        Some(Value::Bool(false)) => (
            "`additionalProperties: false` rejects responses as soon as the vendor adds a property",
            "remove it",
        ),
        Some(_) if has_properties => (
            "the object mixes named properties with free ones",
            "remove `additionalProperties`; unknown properties are always tolerated",
        ),
        None if node.text("type") == Some("object") && !has_properties && !node.has("allOf") => (
            "the object has neither properties nor `additionalProperties: true`",
            "describe the properties, or mark it as free-form",
        ),
        _ => return,
    };
    findings.on_key(node, "additionalProperties", what, remedy);
}

fn bounds(node: &Node<'_>, findings: &mut Findings) {
    let number = |key: &str| node.value.get(key).and_then(Value::as_f64);
    for (lower, upper) in BOUNDS {
        if let (Some(low), Some(high)) = (number(lower), number(upper))
            && low > high
        {
            let what = format!("`{lower}` {low} is above `{upper}` {high}, so that nothing fits");
            findings.on_key(node, lower, what, "correct one of them");
        }
    }
}

fn types(node: &Node<'_>, findings: &mut Findings) {
    let Some(name) = node.text("type") else {
        let is_combined = COMBINATIONS.iter().any(|key| node.has(key)) || node.has("not");
        if !is_combined || node.has("properties") {
            findings.on(node, "the schema has no `type`", "add `type`");
        }
        return;
    };
    format_of(node, name, findings);
    for (_, keywords) in OF_TYPES.iter().filter(|(types, _)| !types.contains(&name)) {
        for keyword in keywords.iter().filter(|keyword| node.has(keyword)) {
            let what = format!("`{keyword}` means nothing for the type {name}");
            findings.on_key(node, keyword, what, "remove it or correct the type");
        }
    }
    if name == "array" && !node.has("items") {
        findings.on(node, "the array has no `items`", "describe the items");
    }
}

fn format_of(node: &Node<'_>, name: &str, findings: &mut Findings) {
    let format = node.text("format");
    let mut add = |what: String, remedy: &str| findings.on_key(node, "format", what, remedy);
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

fn all_of(node: &Node<'_>, findings: &mut Findings) {
    let Some(list) = node.get("allOf") else { return };
    let branches: Vec<_> = list.items().collect();
    let Some(target) = branches.first().filter(|branch| branches.len() == 1 && branch.has("$ref")) else {
        findings.on_key(
            node,
            "allOf",
            "`allOf` is only there to give one `$ref` a description or to make it nullable",
            "list exactly one `$ref`; write the properties of a composed object out",
        );
        return;
    };
    for keyword in node.keys() {
        if !BESIDE_ALL_OF.contains(&keyword) {
            let what = format!("`{keyword}` beside `allOf` would make another type of the component");
            findings.on_key(node, keyword, what, "move it into the component");
        }
    }
    let of_target = target.resolve().and_then(|target| target.text("type"));
    if let Some(own) = node.text("type")
        && of_target != Some(own)
    {
        let what = format!("the type {own} beside `allOf` is not that of the component");
        findings.on_key(node, "type", what, "remove it or correct it");
    }
}

fn one_of(node: &Node<'_>, place: Place, findings: &mut Findings) {
    let Some(list) = node.get("oneOf") else { return };
    let is_known = match &list.items().collect::<Vec<_>>()[..] {
        [one, many] => {
            let of_many = many.get("items").and_then(|items| items.component());
            let is_list = one.component().is_some() && of_many == one.component();
            (is_list && many.text("type") == Some("array"))
                || (one.text("type") == Some("integer") && many.text("type") == Some("string"))
        }
        _ => false,
    };
    if !is_known {
        findings.on_key(
            node,
            "oneOf",
            "this `oneOf` is none of the two that the models can read",
            "list `$ref: T` and an array of it, or an integer and a string; or write one object with optional properties",
        );
    } else if place != Place::Component {
        let what = "the `oneOf` is described in place, and would get a made-up name in Rust";
        findings.on_key(node, "oneOf", what, "make it a named component and refer to it");
    }
}
