//! Enums: named, open, of texts, and distinct as Rust variants.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::extensions::enum_aliases;
use super::finding::Findings;
use super::names::{pascal, vanishes};
use super::nodes::{Node, Place};
use super::values::{flag, items, members, text};
use crate::document::child;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (node, place) in context.schemas().filter(|(node, _)| node.value.get("enum").is_some()) {
        if place != Place::Component {
            findings.add(
                &child(&node.pointer, "enum"),
                &node.subject,
                "the values are listed in place",
                "make it a named component with `x-extensible-enum: true` and refer to it",
            );
            continue;
        }
        if !flag(node.value, "x-extensible-enum") {
            findings.add(
                &node.pointer,
                &node.subject,
                "the enum is closed, although the vendor adds values without notice",
                "add `x-extensible-enum: true`",
            );
        }
        if text(node.value, "type") != Some("string") {
            findings.add(
                &node.pointer,
                &node.subject,
                "the enum is not of type string",
                "write `type: string`",
            );
        }
        values(node, findings);
        aliases(node, findings);
        numbers(node, findings);
    }
}

fn values(node: &Node<'_>, findings: &mut Findings<'_>) {
    let list = child(&node.pointer, "enum");
    if items(node.value, "enum").is_empty() {
        findings.add(
            &list,
            &node.subject,
            "the enum has no values",
            "list them, or write `type: string` only",
        );
    }
    let (mut variants, mut spellings) = (BTreeMap::new(), BTreeMap::new());
    for (index, value) in items(node.value, "enum").iter().enumerate() {
        let pointer = child(&list, index);
        let mut add = |what: String, remedy: &str| findings.add(&pointer, &node.subject, what, remedy);
        let Some(value) = value.as_str() else {
            add(format!("the value {value} is not a text"), "quote it");
            continue;
        };
        if vanishes(value) {
            add(
                format!("the value `{value}` has no letter for a Rust name"),
                "remove it; any text is accepted anyway",
            );
            continue;
        }
        let same_variant = variants.insert(pascal(value), value);
        // Values are read in any casing, so two that differ in nothing else are one.
        let same_spelling = spellings.insert(value.to_lowercase(), value);
        if same_variant == Some(value) {
            add(format!("the value `{value}` is listed twice"), "remove one of the two");
        } else if let Some(first) = same_variant {
            let what = format!("the values `{value}` and `{first}` are both `{}` in Rust", pascal(value));
            add(what, "keep one and list the other in `x-enum-aliases`");
        } else if let Some(first) = same_spelling {
            let what = format!("the values `{value}` and `{first}` differ in case only");
            add(what, "keep one; values are read in any casing");
        }
    }
}

fn aliases(node: &Node<'_>, findings: &mut Findings<'_>) {
    let map = child(&node.pointer, "x-enum-aliases");
    let is_value = |value: &str| items(node.value, "enum").iter().any(|known| known.as_str() == Some(value));
    let is_like_value = |alias: &str| {
        items(node.value, "enum")
            .iter()
            .filter_map(|known| known.as_str())
            .any(|known| known.eq_ignore_ascii_case(alias))
    };
    for (alias, value) in enum_aliases(node.value) {
        let mut add =
            |what: String, remedy: &str| findings.add(&child(&map, alias), &node.subject, what, remedy);
        if let Some(value) = value.filter(|value| !is_value(value)) {
            add(format!("the alias `{alias}` stands for `{value}`, which is no value"), "correct the value");
        }
        if is_like_value(alias) {
            add(format!("the alias `{alias}` is a value itself"), "remove it; values are read in any casing");
        }
    }
}

fn numbers(node: &Node<'_>, findings: &mut Findings<'_>) {
    let map = child(&node.pointer, "x-enum-numbers");
    let mut seen = BTreeSet::new();
    for (value, number) in members(node.value, "x-enum-numbers") {
        let mut add =
            |what: String, remedy: &str| findings.add(&child(&map, value), &node.subject, what, remedy);
        if !items(node.value, "enum").iter().any(|known| known.as_str() == Some(value)) {
            add(format!("`x-enum-numbers` lists `{value}`, which is no value"), "correct the value");
        }
        if !seen.insert(number.to_string()) {
            add(format!("the number {number} stands for two values"), "correct the number");
        }
    }
}
