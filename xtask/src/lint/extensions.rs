//! `x-` extensions: only the known ones, only where they mean something, and of the right shape.

use serde_json::Value;

use super::Context;
use super::names::is_pascal_case;
use super::nodes::{Kind, Node, Place};
use crate::finding::Findings;
use crate::spec::is_extension;

/// Grades of evidence, from best to worst.
pub(super) const EVIDENCE: [&str; 5] = ["seed", "spec", "docs", "sdk-only", "draft"];

/// An extension with a meaning: its name, where it belongs, and what its value is.
type Extension = (&'static str, Home, Shape);

/// Nodes that an extension belongs to, in words and as a test.
type Home = (&'static str, fn(&Node<'_>) -> bool);

const OPERATION: Home = ("an operation", |node| node.kind == Kind::Operation);
const PATH: Home = ("a path", |node| node.kind == Kind::PathItem);
const RESPONSE: Home = ("a response", |node| node.kind == Kind::Response);
const PARAMETER: Home = ("a parameter", |node| node.kind == Kind::Parameter);
const PROPERTY: Home = ("a property", |node| node.place() == Some(Place::Property));
const VALUE: Home = ("a property, an item or a parameter", |node| {
    matches!(node.place(), Some(Place::Property | Place::Items | Place::Parameter))
});
const ENUM: Home = ("an enum", |node| node.place().is_some() && node.has("enum"));
const TEXT: Home = ("a text", |node| is_of_type(node, "string"));
const LIST: Home = ("a list", |node| is_of_type(node, "array"));
const FILE: Home = ("an object or a text", |node| is_of_type(node, "object") || is_of_type(node, "string"));

fn is_of_type(node: &Node<'_>, name: &str) -> bool {
    node.place().is_some() && node.text("type") == Some(name)
}

/// Values that an extension takes, in words and as a test.
type Shape = (&'static str, fn(&Value) -> bool);

const TRUE: Shape = ("`true`", |value| *value == Value::Bool(true));
/// `ShipmentRef`
const TYPE: Shape = ("the name of a type", |value| value.as_str().is_some_and(is_pascal_case));
const PLAIN: Shape = ("a text, a number or a truth value", |value| {
    value.is_string() || value.is_number() || value.is_boolean()
});
const KIND: Shape = ("the name of what is referred to", Value::is_string);
const PLACES: Shape = ("a mapping of places in the body to what is referred to", is_map_of_texts);
const TEXTS: Shape = ("a list of texts", |value| {
    value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string))
});
const SPELLINGS: Shape = ("a mapping of other spellings to values", is_map_of_texts);
const NUMBERS: Shape = ("a mapping of values to whole numbers", |value| {
    value.as_object().is_some_and(|map| map.values().all(Value::is_i64))
});
const GRADE: Shape = ("one of seed, spec, docs, sdk-only, draft", |value| {
    value.as_str().is_some_and(|grade| EVIDENCE.contains(&grade))
});
const SAFETY: Shape = ("`read` or `write`", |value| value == "read" || value == "write");
const PAGING: Shape = (
    "a mapping of `items` to the page's list and, where there is one, `total` to the count of all items; `size`, `skip` and \
     `page` name what asks for a page",
    |value| has_texts(value, "items", &["total", "size", "skip", "page"]),
);
const UNIQUE: Shape = (
    "a mapping of `code` to the error for a duplicate and, for objects, `by` to a property of theirs",
    |value| has_texts(value, "code", &["by"]),
);

const KNOWN: [Extension; 24] = [
    ("x-evidence", OPERATION, GRADE),
    ("x-safety", OPERATION, SAFETY),
    ("x-facade", OPERATION, TRUE),
    ("x-rules", OPERATION, TRUE),
    ("x-output", OPERATION, TYPE),
    ("x-paging", OPERATION, PAGING),
    ("x-reconcile", OPERATION, TRUE),
    ("x-rust-type", PARAMETER, TYPE),
    ("x-default", PARAMETER, PLAIN),
    ("x-redundant", PARAMETER, TRUE),
    ("x-file", FILE, TRUE),
    ("x-personal", PROPERTY, TRUE),
    ("x-personal", PARAMETER, TRUE),
    ("x-yields-to", PATH, TEXTS),
    ("x-aliases", PROPERTY, TEXTS),
    ("x-accepts-date-time", PROPERTY, TRUE),
    ("x-unique", LIST, UNIQUE),
    ("x-platform-reference", TEXT, TRUE),
    ("x-reference", VALUE, KIND),
    ("x-reference", RESPONSE, PLACES),
    ("x-extensible-enum", ENUM, TRUE),
    ("x-enum-flags", ENUM, TRUE),
    ("x-enum-aliases", ENUM, SPELLINGS),
    ("x-enum-numbers", ENUM, NUMBERS),
];

fn is_map_of_texts(value: &Value) -> bool {
    value.as_object().is_some_and(|map| map.values().all(Value::is_string))
}

/// Returns `true` for a mapping of texts that has the one key, perhaps some of the others, and nothing else.
fn has_texts(value: &Value, key: &str, optional: &[&str]) -> bool {
    let keys = || value.as_object().into_iter().flatten().map(|(key, _)| key);
    is_map_of_texts(value)
        && value.get(key).is_some()
        && keys().all(|it| it == key || optional.contains(&it.as_str()))
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for node in context.nodes.iter().filter(|node| !node.is_reference()) {
        for (keyword, value) in node.entries().filter(|(keyword, _)| is_extension(keyword)) {
            extension(node, keyword, value.value, findings);
        }
        // The maps of these two are not nodes, but may hold extensions too.
        let map = match node.kind {
            Kind::Document => "paths",
            Kind::Operation => "responses",
            _ => continue,
        };
        for (keyword, value) in node.entries_of(map).filter(|(keyword, _)| is_extension(keyword)) {
            findings.on(&value, format!("`{keyword}` means nothing here"), "remove it");
        }
    }
}

fn extension(node: &Node<'_>, keyword: &str, value: &Value, findings: &mut Findings) {
    let known: Vec<_> = KNOWN.iter().filter(|(name, ..)| *name == keyword).collect();
    let here = known.iter().find(|(_, (_, is_home), _)| is_home(node));
    let (what, remedy) = match (here, known.first()) {
        (Some((_, _, (shape, fits))), _) if !fits(value) => {
            (format!("`{keyword}` is not {shape}"), "correct the value".to_owned())
        }
        (Some(_), _) => return,
        (None, Some((_, (home, _), _))) => {
            (format!("`{keyword}` means nothing here"), format!("it belongs to {home}"))
        }
        (None, None) => {
            let names = KNOWN.map(|(name, ..)| name).join(", ");
            (format!("unknown extension `{keyword}`"), format!("remove it; known are {names}"))
        }
    };
    findings.on_key(node, keyword, what, remedy);
}
