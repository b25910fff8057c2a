//! `x-` extensions: only the known ones, only where they mean something, and of the right shape.

use serde_json::Value;

use super::context::{Context, items, members, text};
use super::finding::Findings;
use super::nodes::{Kind, Node};
use crate::document::child;

/// How well a fact is known, from best to worst.
pub(super) const EVIDENCE: [&str; 5] = ["seed", "spec", "docs", "sdk-only", "draft"];

/// The extensions with a meaning, where they belong, and the shape of their value.
const KNOWN: [(&str, &str, &str, fn(&Value) -> bool); 7] = [
    ("x-evidence", "an operation", "one of seed, spec, docs, sdk-only, draft", |value| {
        value.as_str().is_some_and(|grade| EVIDENCE.contains(&grade))
    }),
    ("x-yields-to", "a path", "a list of paths", is_list_of_texts),
    ("x-aliases", "a property", "a list of other spellings", is_list_of_texts),
    ("x-extensible-enum", "an enum", "`true`", |value| *value == Value::Bool(true)),
    ("x-enum-flags", "an enum", "`true`", |value| *value == Value::Bool(true)),
    ("x-enum-aliases", "an enum", "a mapping of other spellings to values", |value| {
        value.as_object().is_some_and(|aliases| aliases.values().all(Value::is_string))
    }),
    ("x-enum-numbers", "an enum", "a mapping of values to whole numbers", |value| {
        value.as_object().is_some_and(|numbers| numbers.values().all(Value::is_i64))
    }),
];

fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string))
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
    let mut add = |what: String, mend: String| findings.add(&pointer, node.subject.clone(), what, mend);
    let Some((_, home, shape, fits)) = KNOWN.iter().find(|(known, ..)| *known == keyword) else {
        let list: Vec<_> = KNOWN.iter().map(|(known, ..)| *known).collect();
        let mend = format!("correct the spelling or remove it; known: {}", list.join(", "));
        return add(format!("unknown extension `{keyword}`"), mend);
    };
    let belongs = match *home {
        "an operation" => node.kind == Kind::Operation,
        "a path" => node.kind == Kind::PathItem,
        "an enum" => matches!(node.kind, Kind::Schema(_)) && node.value.get("enum").is_some(),
        _ => matches!(node.kind, Kind::Schema(super::nodes::Place::Property { .. })),
    };
    if !belongs {
        add(format!("`{keyword}` means nothing here"), format!("it belongs to {home}"));
    } else if !fits(value) {
        add(format!("`{keyword}` is not {shape}"), "correct the value".to_owned());
    } else if keyword == "x-yields-to" {
        for (index, _) in items(node.value, keyword).iter().enumerate().filter(|(_, path)| *path == node.name)
        {
            let what = "`x-yields-to` names the path itself".to_owned();
            findings.add(&child(&pointer, index), node.subject.clone(), what, "name the path that wins");
        }
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
