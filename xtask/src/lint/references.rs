//! References: to components of the right kind that exist, in no circles; and no component that nothing uses.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::finding::Findings;
use super::nodes::{COMBINATIONS, Kind, Node};
use crate::spec;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // From each component (`None`: from outside of the components) to the components it needs.
    let mut uses: BTreeMap<Option<&str>, BTreeSet<&str>> = BTreeMap::new();
    for node in &context.nodes {
        let (true, Some(section)) = (node.is_reference(), node.kind.section()) else { continue };
        if let Some(target) = one(node, section, findings) {
            uses.entry(component_of(&node.pointer)).or_default().insert(target);
        }
        if component_of(&node.pointer) == Some(&node.pointer) {
            findings.on(
                node,
                "the component is only another name for a component",
                "use the other component directly",
            );
        }
        let siblings: Vec<_> =
            node.keys().filter(|key| *key != "$ref").map(|key| format!("`{key}`")).collect();
        if !siblings.is_empty() {
            let what = format!("{} beside `$ref` counts for nothing", siblings.join(", "));
            findings.on_key(node, "$ref", what, "write `allOf: [{$ref: ...}]` with it, or remove it");
        }
    }
    unused(context, &uses, findings);
    for (name, node) in context.spec.components("schemas").filter(|(_, node)| is_circular(node)) {
        let what = "the schema contains itself without a property in between";
        findings.add(&node.pointer, name, what, "break the circle");
    }
}

/// Checks one `$ref`; gives the pointer of the component it means.
fn one<'a>(node: &Node<'a>, section: &str, findings: &mut Findings<'_>) -> Option<&'a str> {
    // Path items are reported as a whole elsewhere.
    if node.kind == Kind::PathItem {
        return None;
    }
    let mut add = |what: String, remedy: &str| findings.on_key(node, "$ref", what, remedy);
    let expected = format!("refer to `#/components/{section}/<Name>`");
    let Some(target) = node.reference() else {
        let reference = node.get("$ref").map(|reference| reference.value.to_string()).unwrap_or_default();
        add(format!("{reference} is not a reference within this file"), &expected);
        return None;
    };
    if node.at(target).is_none() {
        add(format!("`#{target}` does not exist"), "correct the name or add the component");
        return None;
    }
    if component_of(target) != Some(target) || !target.starts_with(&format!("/components/{section}/")) {
        add(format!("`#{target}` is not one of the {section}"), &expected);
        return None;
    }
    Some(target)
}

/// `/components/<section>/<name>` of anything at or below it.
fn component_of(pointer: &str) -> Option<&str> {
    let rest = pointer.strip_prefix("/components/")?;
    let (section, rest) = rest.split_once('/')?;
    let name = rest.split('/').next()?;
    Some(&pointer[.."/components/".len() + section.len() + 1 + name.len()])
}

fn unused(context: &Context<'_>, uses: &BTreeMap<Option<&str>, BTreeSet<&str>>, findings: &mut Findings<'_>) {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = uses.get(&None).into_iter().flatten().copied().collect();
    while let Some(component) = next.pop() {
        if reached.insert(component) {
            next.extend(uses.get(&Some(component)).into_iter().flatten());
        }
    }
    for node in &context.nodes {
        // Security schemes are used by name.
        let is_component = component_of(&node.pointer) == Some(&node.pointer);
        if is_component && node.kind != Kind::SecurityScheme && !reached.contains(&*node.pointer) {
            findings.on(node, "nothing uses the component", "use it or remove it");
        }
    }
}

/// Whether a component contains itself, other than through a property, an item or a map.
fn is_circular(start: &spec::Node<'_>) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![start.clone()];
    while let Some(schema) = next.pop() {
        next.extend(COMBINATIONS.iter().flat_map(|key| schema.items_of(key)));
        next.extend(schema.get("not"));
        let Some(target) = schema.reference() else { continue };
        if target == start.pointer {
            return true;
        }
        if seen.insert(target) {
            next.extend(schema.at(target));
        }
    }
    false
}
