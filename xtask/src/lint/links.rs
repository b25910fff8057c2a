//! References: each that a response yields is taken by an operation, and each that an operation takes is yielded.

use super::context::Context;
use super::finding::Findings;
use super::nodes::{Kind, Node};
use crate::links::kinds;
use crate::spec;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let (yielded, taken) = kinds(&context.spec);
    for node in context.nodes.iter().filter(|node| !node.is_reference()) {
        let stated: Vec<_> = match node.kind {
            Kind::Response => {
                places(node, findings);
                node.members_of("x-reference").map(|(_, kind)| kind).collect()
            }
            Kind::Schema(_) => node.get("x-reference").into_iter().collect(),
            _ => continue,
        };
        for kind in stated {
            let Some(name) = kind.value.as_str() else { continue };
            let what = match (taken.contains(name), yielded.contains(name)) {
                (true, true) => continue,
                (false, _) => format!("no operation takes a reference to `{name}`"),
                (true, false) => format!("no response yields a reference to `{name}`"),
            };
            let remedy = "correct the name, say `x-reference` on the other side too, or remove it";
            findings.add(&kind.pointer, &node.subject, what, remedy);
        }
    }
}

/// Checks that the places that a response names are in its body.
fn places(response: &Node<'_>, findings: &mut Findings<'_>) {
    let schema = response.json_schema();
    for (place, stated) in response.members_of("x-reference") {
        let path = place.split_once("#regex:").map_or(place, |(path, _)| path);
        let parts: Vec<_> = path.split('/').skip(1).collect();
        let leads_somewhere = path.starts_with('/')
            && schema.as_ref().is_some_and(|schema| descend(schema, &parts, &mut Vec::new()));
        if !leads_somewhere {
            let what = format!("the body has nothing at `{place}`");
            findings.add(&stated.pointer, &response.subject, what, "correct the JSON pointer");
        }
    }
}

/// Whether `parts` can lead to something in a body of this schema.
///
/// `seen` are the schemas that were looked at for the same `parts`: combinations may go in circles.
fn descend(schema: &spec::Node<'_>, parts: &[&str], seen: &mut Vec<String>) -> bool {
    let Some(schema) = schema.resolve() else { return true };
    let Some((part, rest)) = parts.split_first() else { return true };
    if seen.contains(&schema.pointer) {
        return false;
    }
    seen.push(schema.pointer.clone());
    let mut branches = ["allOf", "oneOf"].iter().flat_map(|key| schema.items_of(key));
    if branches.any(|branch| descend(&branch, parts, seen)) {
        return true;
    }
    let property = schema.get("properties").and_then(|properties| properties.get(part));
    let item = || schema.get("items").filter(|_| part.parse::<usize>().is_ok());
    property.or_else(item).is_some_and(|inner| descend(&inner, rest, &mut Vec::new()))
}
