//! Enums: named, open, of texts, with other spellings and numbers that stand for values.

use std::collections::BTreeSet;

use super::Context;
use super::nodes::Place;
use crate::finding::Findings;
use crate::spec::Node;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
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
        if node.text("type") != Some("string") || node.items_of("enum").any(|value| !value.value.is_string())
        {
            findings.on(node, "the enum is not of type string", "write `type: string`, and quote the values");
        }
        aliases(node, findings);
        numbers(node, findings);
    }
}

fn aliases(node: &Node<'_>, findings: &mut Findings) {
    let values: Vec<_> = node.texts_of("enum").collect();
    for (alias, target) in node.entries_of("x-enum-aliases") {
        let mut add = |what: String, remedy: &str| findings.on(&target, what, remedy);
        if let Some(value) = target.value.as_str().filter(|value| !values.contains(value)) {
            add(format!("the alias `{alias}` stands for `{value}`, which is no value"), "correct the value");
        }
        if values.iter().any(|known| known.eq_ignore_ascii_case(alias)) {
            add(format!("the alias `{alias}` is a value itself"), "remove it; values are read in any casing");
        }
    }
}

fn numbers(node: &Node<'_>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (value, number) in node.entries_of("x-enum-numbers") {
        let mut add = |what: String, remedy: &str| findings.on(&number, what, remedy);
        if !node.items_of("enum").any(|known| known.value == value) {
            add(format!("`x-enum-numbers` lists `{value}`, which is no value"), "correct the value");
        }
        if !seen.insert(number.to_string()) {
            add(format!("the number {number} stands for two values"), "correct the number");
        }
    }
}
