//! References: each that a response yields is taken by an operation, and each that an operation takes is yielded.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::nodes::{Kind, Node};
use super::values::{items, members};
use crate::document::child;
use crate::links::kinds;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let (yielded, taken) = kinds(context.document.root());
    for node in context.nodes.iter().filter(|node| node.reference().is_none()) {
        let pointer = child(&node.pointer, "x-reference");
        let stated: Vec<_> = match node.kind {
            Kind::Response => {
                places(context, node, &pointer, findings);
                members(node.value, "x-reference")
                    .map(|(place, kind)| (child(&pointer, place), kind))
                    .collect()
            }
            Kind::Schema(_) => {
                node.value.get("x-reference").map(|kind| (pointer, kind)).into_iter().collect()
            }
            _ => continue,
        };
        for (pointer, kind) in stated {
            let Some(kind) = kind.as_str() else { continue };
            let what = match (taken.contains(kind), yielded.contains(kind)) {
                (true, true) => continue,
                (false, _) => format!("no operation takes a reference to `{kind}`"),
                (true, false) => format!("no response yields a reference to `{kind}`"),
            };
            let remedy = "correct the name, say `x-reference` on the other side too, or remove it";
            findings.add(&pointer, &node.subject, what, remedy);
        }
    }
}

/// Checks that the places that a response names are in its body.
fn places(context: &Context<'_>, response: &Node<'_>, pointer: &str, findings: &mut Findings<'_>) {
    let schema = response.value.pointer("/content/application~1json/schema");
    for (place, _) in members(response.value, "x-reference") {
        let path = place.split_once("#regex:").map_or(place, |(path, _)| path);
        let parts: Vec<_> = path.split('/').skip(1).collect();
        let leads_somewhere = path.starts_with('/')
            && schema.is_some_and(|schema| descend(context, schema, &parts, &mut Vec::new()));
        if !leads_somewhere {
            let what = format!("the body has nothing at `{place}`");
            findings.add(&child(pointer, place), &response.subject, what, "correct the JSON pointer");
        }
    }
}

/// Whether `parts` can lead to something in a body of this schema.
///
/// `seen` are the schemas that were looked at for the same `parts`: combinations may go in circles.
fn descend<'a>(context: &Context<'a>, schema: &'a Value, parts: &[&str], seen: &mut Vec<&'a Value>) -> bool {
    let Some(schema) = context.resolve(schema) else { return true };
    let Some((part, rest)) = parts.split_first() else { return true };
    if seen.iter().any(|known| std::ptr::eq(*known, schema)) {
        return false;
    }
    seen.push(schema);
    let mut branches = ["allOf", "oneOf"].iter().flat_map(|key| items(schema, key));
    if branches.any(|branch| descend(context, branch, parts, seen)) {
        return true;
    }
    let property = schema.get("properties").and_then(|properties| properties.get(*part));
    let item = || schema.get("items").filter(|_| part.parse::<usize>().is_ok());
    property.or_else(item).is_some_and(|inner| descend(context, inner, rest, &mut Vec::new()))
}
