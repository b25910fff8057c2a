//! References: `$ref` to components of the right kind that exist, in no circles; and `x-reference` to what responses
//! yield and operations take.

use super::Context;
use super::nodes::{COMBINATIONS, Kind, Node};
use crate::finding::Findings;
use crate::links::kinds;
use crate::spec;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for node in context.nodes.iter().filter(|node| node.is_reference() && node.kind != Kind::PathItem) {
        reference(node, findings);
    }
    for (_, node) in context.spec.components("schemas").filter(|(_, node)| is_circular(node)) {
        findings.on(&node, "the schema contains itself without a property in between", "break the circle");
    }
    let (yielded, taken) = kinds(&context.spec);
    for node in context.nodes.iter().filter(|node| !node.is_reference()) {
        let stated: Vec<_> = match node.kind {
            Kind::Response => {
                places(node, findings);
                node.entries_of("x-reference").map(|(_, kind)| kind).collect()
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
            findings.on(&kind, what, remedy);
        }
    }
}

fn reference(node: &Node<'_>, findings: &mut Findings) {
    let section = node.kind.section().unwrap_or("components");
    let in_section = format!("/components/{section}/");
    // Deeper ones too are no references to a component.
    let is_component =
        |pointer: &str| pointer.strip_prefix(&in_section).is_some_and(|name| !name.contains('/'));
    let target = node.reference();
    let what = match target {
        // The generator does not decode it.
        Some(target) if node.at(target).is_none_or(|found| found.pointer != target) => {
            format!("`#{target}` does not exist")
        }
        Some(target) if !is_component(target) => format!("`#{target}` is not one of the {section}"),
        Some(_) if is_component(&node.pointer) => {
            "the component is only another name for a component".to_owned()
        }
        Some(_) => return,
        None => {
            let written = node.get("$ref").map(|written| written.to_string()).unwrap_or_default();
            format!("`{written}` is not a reference within this file")
        }
    };
    findings.on_key(node, "$ref", what, format!("refer to `#/components/{section}/<Name>`"));
}

/// Returns `true` if a component contains itself, other than through a property, an item or a map.
fn is_circular(start: &spec::Node<'_>) -> bool {
    let mut seen = Vec::new();
    let mut next = vec![start.clone()];
    while let Some(schema) = next.pop() {
        next.extend(COMBINATIONS.iter().flat_map(|key| schema.items_of(key)).chain(schema.get("not")));
        let Some(target) = schema.reference() else { continue };
        if target == start.pointer {
            return true;
        }
        if !seen.contains(&target) {
            seen.push(target);
            next.extend(schema.at(target));
        }
    }
    false
}

/// Checks that the places that a response names are in its body.
fn places(response: &Node<'_>, findings: &mut Findings) {
    let schema = response.json_schema();
    for (place, stated) in response.entries_of("x-reference") {
        let path = place.split_once("#regex:").map_or(place, |(path, _)| path);
        let parts: Vec<_> = path.split('/').skip(1).collect();
        let leads_somewhere = path.starts_with('/')
            && schema.as_ref().is_some_and(|schema| descend(schema, &parts, &mut Vec::new()));
        if !leads_somewhere {
            findings.on(&stated, format!("the body has nothing at `{place}`"), "correct the JSON pointer");
        }
    }
}

/// Returns `true` if `parts` can lead to something in a body of this schema.
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
