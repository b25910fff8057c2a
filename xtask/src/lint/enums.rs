//! Enums: named, open, of texts, and distinct as Rust variants.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::finding::Findings;
use super::names::vanishes;
use super::nodes::{Node, Place};
use crate::names::{UNKNOWN, variant};

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (node, place) in context.schemas().filter(|(node, _)| node.has("enum")) {
        if place != Place::Component {
            findings.on_key(
                node,
                "enum",
                "the values are listed in place",
                "make it a named component with `x-extensible-enum: true` and refer to it",
            );
            continue;
        }
        if !node.flag("x-extensible-enum") {
            findings.on(
                node,
                "the enum is closed, although the vendor adds values without notice",
                "add `x-extensible-enum: true`",
            );
        }
        if node.text("type") != Some("string") {
            findings.on(node, "the enum is not of type string", "write `type: string`");
        }
        values(node, findings);
        aliases(node, findings);
        numbers(node, findings);
    }
}

fn values(node: &Node<'_>, findings: &mut Findings<'_>) {
    let mut variants = BTreeMap::from([(UNKNOWN.to_owned(), "(any other)")]);
    let mut spellings = BTreeMap::new();
    for item in node.items_of("enum") {
        let mut add = |what: String, remedy: &str| findings.add(&item.pointer, &node.subject, what, remedy);
        let Some(value) = item.value.as_str() else {
            add(format!("the value {} is not a text", item.value), "quote it");
            continue;
        };
        if vanishes(value) {
            add(
                format!("the value `{value}` has no letter for a Rust name"),
                "remove it; any text is accepted anyway",
            );
            continue;
        }
        let same_variant = variants.insert(variant(value), value);
        // Values are read in any casing, so two that differ in nothing else are one.
        let same_spelling = spellings.insert(value.to_lowercase(), value);
        if same_variant == Some(value) {
            add(format!("the value `{value}` is listed twice"), "remove one of the two");
        } else if let Some(first) = same_variant {
            let what = format!("the values `{value}` and `{first}` are both `{}` in Rust", variant(value));
            add(what, "keep one and list the other in `x-enum-aliases`");
        } else if let Some(first) = same_spelling {
            let what = format!("the values `{value}` and `{first}` differ in case only");
            add(what, "keep one; values are read in any casing");
        }
    }
}

fn aliases(node: &Node<'_>, findings: &mut Findings<'_>) {
    let values: Vec<_> = node.items_of("enum").filter_map(|item| item.value.as_str()).collect();
    for (alias, target) in node.members_of("x-enum-aliases") {
        let mut add = |what: String, remedy: &str| findings.add(&target.pointer, &node.subject, what, remedy);
        if let Some(value) = target.value.as_str().filter(|value| !values.contains(value)) {
            add(format!("the alias `{alias}` stands for `{value}`, which is no value"), "correct the value");
        }
        if values.iter().any(|known| known.eq_ignore_ascii_case(alias)) {
            add(format!("the alias `{alias}` is a value itself"), "remove it; values are read in any casing");
        }
    }
}

fn numbers(node: &Node<'_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for (value, number) in node.members_of("x-enum-numbers") {
        let mut add = |what: String, remedy: &str| findings.add(&number.pointer, &node.subject, what, remedy);
        if !node.items_of("enum").any(|known| known.value == value) {
            add(format!("`x-enum-numbers` lists `{value}`, which is no value"), "correct the value");
        }
        if !seen.insert(number.to_string()) {
            add(format!("the number {number} stands for two values"), "correct the number");
        }
    }
}
