//! `x-` extensions: only the known ones, only where they mean something, and of the right shape.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::keywords::spelling;
use super::nodes::{Kind, Node, Place};
use super::values::{items, members, text};
use crate::document::child;

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
}

const KNOWN: [Extension; 12] = [
    Extension {
        name: "x-evidence",
        home: Home::Operation,
        shape: "one of seed, spec, docs, sdk-only, draft",
        fits: |value| value.as_str().is_some_and(|grade| EVIDENCE.contains(&grade)),
    },
    Extension { name: "x-yields-to", home: Home::Path, shape: "a list of paths", fits: is_list_of_texts },
    Extension {
        name: "x-aliases",
        home: Home::Property,
        shape: "a list of other spellings",
        fits: is_list_of_texts,
    },
    Extension { name: "x-accepts-date-time", home: Home::Property, shape: "`true`", fits: is_true },
    Extension {
        name: "x-unique",
        home: Home::List,
        shape: "a mapping of `code` to the error for a duplicate and, for objects, `by` to a property of theirs",
        fits: is_unique,
    },
    Extension { name: "x-platform-reference", home: Home::Text, shape: "`true`", fits: is_true },
    Extension {
        name: "x-reference",
        home: Home::Value,
        shape: "the name of what is referred to",
        fits: Value::is_string,
    },
    Extension {
        name: "x-reference",
        home: Home::Response,
        shape: "a mapping of places in the body to what is referred to",
        fits: |value| value.as_object().is_some_and(|places| places.values().all(Value::is_string)),
    },
    Extension { name: "x-extensible-enum", home: Home::Enum, shape: "`true`", fits: is_true },
    Extension { name: "x-enum-flags", home: Home::Enum, shape: "`true`", fits: is_true },
    Extension {
        name: "x-enum-aliases",
        home: Home::Enum,
        shape: "a mapping of other spellings to values",
        fits: |value| value.as_object().is_some_and(|aliases| aliases.values().all(Value::is_string)),
    },
    Extension {
        name: "x-enum-numbers",
        home: Home::Enum,
        shape: "a mapping of values to whole numbers",
        fits: |value| value.as_object().is_some_and(|numbers| numbers.values().all(Value::is_i64)),
    },
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
            Self::Enum => matches!(node.kind, Kind::Schema(_)) && node.value.get("enum").is_some(),
            Self::Text => matches!(node.kind, Kind::Schema(_)) && text(node.value, "type") == Some("string"),
            Self::List => matches!(node.kind, Kind::Schema(_)) && text(node.value, "type") == Some("array"),
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
        }
    }
}

fn is_true(value: &Value) -> bool {
    *value == Value::Bool(true)
}

fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string))
}

fn is_unique(value: &Value) -> bool {
    text(value, "code").is_some()
        && value.as_object().is_some_and(|members| {
            members.iter().all(|(key, value)| matches!(key.as_str(), "code" | "by") && value.is_string())
        })
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for node in context.nodes.iter().filter(|node| node.reference().is_none()) {
        for (keyword, value) in node.value.as_object().into_iter().flatten() {
            if keyword.starts_with("x-") {
                extension(node, keyword, value, findings);
            }
        }
        // The maps of these two are not nodes, but may hold extensions too.
        let map = match node.kind {
            Kind::Document => "paths",
            Kind::Operation => "responses",
            _ => continue,
        };
        for (keyword, _) in members(node.value, map).filter(|(keyword, _)| keyword.starts_with("x-")) {
            let pointer = child(&child(&node.pointer, map), keyword);
            findings.add(&pointer, &node.subject, format!("`{keyword}` means nothing here"), "remove it");
        }
    }
    for operation in &context.operations {
        if operation.value.get("x-evidence").is_none() {
            findings.add(
                &operation.pointer,
                operation.subject(),
                "`x-evidence` is missing",
                format!("say how well the operation is known: {}", EVIDENCE.join(", ")),
            );
        }
    }
}

fn extension(node: &Node<'_>, keyword: &str, value: &Value, findings: &mut Findings<'_>) {
    let pointer = child(&node.pointer, keyword);
    let mut add = |what: String, remedy: String| findings.add(&pointer, node.subject.clone(), what, remedy);
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

/// Whether the path item at `item` declares that `path` goes before it.
pub(super) fn yields_to(item: &Value, path: &str) -> bool {
    items(item, "x-yields-to").iter().any(|winner| winner.as_str() == Some(path))
}

/// Aliases of a property (`x-aliases`).
pub(super) fn aliases(property: &Value) -> impl Iterator<Item = &str> {
    items(property, "x-aliases").iter().filter_map(Value::as_str)
}

/// Whether an enum's values may also arrive as numbers.
pub(super) fn has_numbers(schema: &Value) -> bool {
    schema.get("x-enum-numbers").is_some_and(Value::is_object)
}

/// The value that an alias stands for, by alias (`x-enum-aliases`).
pub(super) fn enum_aliases(schema: &Value) -> impl Iterator<Item = (&str, Option<&str>)> {
    members(schema, "x-enum-aliases")
        .map(|(alias, _)| (alias, schema.get("x-enum-aliases").and_then(|aliases| text(aliases, alias))))
}
