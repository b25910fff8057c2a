//! `x-` extensions: only the known ones, only where they mean something, and of the right shape.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::nodes::{Kind, Node, Place};
use crate::spec::{self, is_extension};

/// How well a fact is known, from best to worst.
pub(super) const EVIDENCE: [&str; 5] = ["seed", "spec", "docs", "sdk-only", "draft"];

/// An extension with a meaning.
struct Extension {
    name: &'static str,
    home: Home,
    /// What its value is, in words.
    shape: &'static str,
    fits: fn(&Value) -> bool,
}

/// Where an extension belongs.
#[derive(Clone, Copy)]
enum Home {
    Operation,
    Path,
    Response,
    Property,
    /// A property, an item or a parameter.
    Value,
    Enum,
    List,
    Text,
    /// An object, or a text.
    File,
    Parameter,
}

const fn entry(name: &'static str, home: Home, shape: &'static str, fits: fn(&Value) -> bool) -> Extension {
    Extension { name, home, shape, fits }
}

const KNOWN: [Extension; 21] = [
    entry("x-evidence", Home::Operation, "one of seed, spec, docs, sdk-only, draft", is_evidence),
    entry("x-safety", Home::Operation, "`read` or `write`", is_safety),
    entry("x-facade", Home::Operation, "`true`", is_true),
    entry("x-rules", Home::Operation, "`true`", is_true),
    entry("x-output", Home::Operation, "the name of a type", is_type),
    entry(
        "x-paging",
        Home::Operation,
        "a mapping of `items` to the page's list and, where there is one, `total` to the count of all items",
        is_paging,
    ),
    entry("x-rust-type", Home::Parameter, "the name of a type", is_type),
    entry("x-default", Home::Parameter, "a text, a number or a truth value", is_plain),
    entry("x-redundant", Home::Parameter, "`true`", is_true),
    entry("x-file", Home::File, "`true`", is_true),
    entry("x-yields-to", Home::Path, "a list of paths", is_list_of_texts),
    entry("x-aliases", Home::Property, "a list of other spellings", is_list_of_texts),
    entry("x-accepts-date-time", Home::Property, "`true`", is_true),
    entry(
        "x-unique",
        Home::List,
        "a mapping of `code` to the error for a duplicate and, for objects, `by` to a property of theirs",
        is_unique,
    ),
    entry("x-platform-reference", Home::Text, "`true`", is_true),
    entry("x-reference", Home::Value, "the name of what is referred to", Value::is_string),
    entry(
        "x-reference",
        Home::Response,
        "a mapping of places in the body to what is referred to",
        is_map_of_texts,
    ),
    entry("x-extensible-enum", Home::Enum, "`true`", is_true),
    entry("x-enum-flags", Home::Enum, "`true`", is_true),
    entry("x-enum-aliases", Home::Enum, "a mapping of other spellings to values", is_map_of_texts),
    entry("x-enum-numbers", Home::Enum, "a mapping of values to whole numbers", is_map_of_numbers),
];

impl Home {
    fn is(self, node: &Node<'_>) -> bool {
        match self {
            Self::Operation => node.kind == Kind::Operation,
            Self::Path => node.kind == Kind::PathItem,
            Self::Response => node.kind == Kind::Response,
            Self::Property => matches!(node.kind, Kind::Schema(Place::Property { .. })),
            Self::Value => {
                matches!(node.kind, Kind::Schema(Place::Property { .. } | Place::Items | Place::Parameter))
            }
            Self::Enum => matches!(node.kind, Kind::Schema(_)) && node.has("enum"),
            Self::Text => matches!(node.kind, Kind::Schema(_)) && node.text("type") == Some("string"),
            Self::List => matches!(node.kind, Kind::Schema(_)) && node.text("type") == Some("array"),
            Self::File => {
                matches!(node.kind, Kind::Schema(_)) && matches!(node.text("type"), Some("object" | "string"))
            }
            Self::Parameter => node.kind == Kind::Parameter,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Operation => "an operation",
            Self::Path => "a path",
            Self::Response => "a response",
            Self::Property => "a property",
            Self::Value => "a property, an item or a parameter",
            Self::Enum => "an enum",
            Self::List => "a list",
            Self::Text => "a text",
            Self::File => "an object or a text",
            Self::Parameter => "a parameter",
        }
    }
}

fn is_evidence(value: &Value) -> bool {
    value.as_str().is_some_and(|grade| EVIDENCE.contains(&grade))
}

fn is_plain(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

fn is_map_of_texts(value: &Value) -> bool {
    value.as_object().is_some_and(|map| map.values().all(Value::is_string))
}

fn is_map_of_numbers(value: &Value) -> bool {
    value.as_object().is_some_and(|map| map.values().all(Value::is_i64))
}

fn is_true(value: &Value) -> bool {
    *value == Value::Bool(true)
}

fn is_safety(value: &Value) -> bool {
    value == "read" || value == "write"
}

/// `ShipmentRef`
fn is_type(value: &Value) -> bool {
    value.as_str().is_some_and(|name| {
        name.starts_with(|first: char| first.is_ascii_uppercase())
            && name.chars().all(|letter| letter.is_ascii_alphanumeric())
    })
}

fn is_paging(value: &Value) -> bool {
    value.get("items").is_some_and(Value::is_string)
        && value.as_object().is_some_and(|members| {
            members.iter().all(|(key, value)| matches!(key.as_str(), "items" | "total") && value.is_string())
        })
}

fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string))
}

fn is_unique(value: &Value) -> bool {
    value.get("code").is_some_and(Value::is_string)
        && value.as_object().is_some_and(|members| {
            members.iter().all(|(key, value)| matches!(key.as_str(), "code" | "by") && value.is_string())
        })
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for node in context.nodes.iter().filter(|node| !node.is_reference()) {
        for (keyword, value) in node.members().filter(|(keyword, _)| is_extension(keyword)) {
            extension(node, keyword, value.value, findings);
        }
        // The maps of these two are not nodes, but may hold extensions too.
        let map = match node.kind {
            Kind::Document => "paths",
            Kind::Operation => "responses",
            _ => continue,
        };
        for (keyword, value) in node.members_of(map).filter(|(keyword, _)| is_extension(keyword)) {
            let what = format!("`{keyword}` means nothing here");
            findings.add(&value.pointer, &node.subject, what, "remove it");
        }
    }
    for operation in &context.spec.operations {
        if !operation.node.has("x-evidence") {
            findings.on(
                operation,
                "`x-evidence` is missing",
                format!("say how well the operation is known: {}", EVIDENCE.join(", ")),
            );
        }
    }
}

fn extension(node: &Node<'_>, keyword: &str, value: &Value, findings: &mut Findings<'_>) {
    let mut add = |what: String, remedy: String| findings.on_key(node, keyword, what, remedy);
    let known = || KNOWN.iter().filter(|known| known.name == keyword);
    let Some(Extension { home, shape, fits, .. }) =
        known().find(|known| known.home.is(node)).or_else(|| known().next())
    else {
        let names = KNOWN.map(|known| known.name);
        return add(format!("unknown extension `{keyword}`"), spelling(keyword, &names));
    };
    if !home.is(node) {
        add(format!("`{keyword}` means nothing here"), format!("it belongs to {}", home.name()));
    } else if !fits(value) {
        add(format!("`{keyword}` is not {shape}"), "correct the value".to_owned());
    }
}

/// How to correct an unknown word.
fn spelling(word: &str, known: &[&str]) -> String {
    match similar::get_close_matches(word, known, 1, 0.6).first() {
        Some(close) => format!("write `{close}`, or remove it"),
        None => format!("remove it; known here: {}", known.join(", ")),
    }
}

/// Whether the path item at `item` declares that `path` goes before it.
pub(super) fn yields_to(item: &Node<'_>, path: &str) -> bool {
    item.items_of("x-yields-to").any(|winner| winner.value == path)
}

/// Aliases of a property (`x-aliases`).
pub(super) fn aliases<'a>(property: &spec::Node<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    property.items_of("x-aliases").filter_map(|alias| alias.value.as_str())
}
