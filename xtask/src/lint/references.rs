//! `$ref`s: resolvable, alone, not in circles; and no component without one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::nodes::{Kind, Node};
use super::values::{items, pointer_of_reference};
use crate::document::child;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // From each component (`None`: from outside of the components) to the components it needs.
    let mut uses: BTreeMap<Option<String>, BTreeSet<String>> = BTreeMap::new();
    for node in &context.nodes {
        let (Some(reference), Some(section)) = (node.reference(), node.kind.section()) else { continue };
        if let Some(target) = one(context, node, reference, section, findings) {
            uses.entry(component_of(&node.pointer)).or_default().insert(target);
        }
        if component_of(&node.pointer).as_ref() == Some(&node.pointer) {
            findings.add(
                &node.pointer,
                &node.subject,
                "the component is only another name for a component",
                "use the other component directly",
            );
        }
        let siblings: Vec<_> = node
            .value
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(key, _)| (key != "$ref").then_some(format!("`{key}`")))
            .collect();
        if !siblings.is_empty() {
            findings.add(
                &child(&node.pointer, "$ref"),
                &node.subject,
                format!("{} beside `$ref` counts for nothing", siblings.join(", ")),
                "write `allOf: [{$ref: ...}]` with it, or remove it",
            );
        }
    }
    unused(context, &uses, findings);
    circles(context, findings);
}

/// Checks one `$ref`; gives the pointer of the component it means.
fn one(
    context: &Context<'_>,
    node: &Node<'_>,
    reference: &Value,
    section: &str,
    findings: &mut Findings<'_>,
) -> Option<String> {
    // Path items are reported as a whole elsewhere.
    if node.kind == Kind::PathItem {
        return None;
    }
    let pointer = child(&node.pointer, "$ref");
    let mut add = |what: String, remedy: &str| findings.add(&pointer, &node.subject, what, remedy);
    let expected = format!("refer to `#/components/{section}/<Name>`");
    let Some(target) = reference.as_str().and_then(pointer_of_reference) else {
        add(format!("{reference} is not a reference within this file"), &expected);
        return None;
    };
    if context.document.get(&target).is_none() {
        add(format!("`#{target}` does not exist"), "correct the name or add the component");
        return None;
    }
    let is_component = component_of(&target).as_ref() == Some(&target);
    if !is_component || !target.starts_with(&format!("/components/{section}/")) {
        add(format!("`#{target}` is not one of the {section}"), &expected);
        return None;
    }
    Some(target)
}

/// `/components/<section>/<name>` of anything at or below it.
fn component_of(pointer: &str) -> Option<String> {
    let mut parts = pointer.split('/').skip(1);
    let (Some("components"), Some(section), Some(name)) = (parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    Some(format!("/components/{section}/{name}"))
}

fn unused(
    context: &Context<'_>,
    uses: &BTreeMap<Option<String>, BTreeSet<String>>,
    findings: &mut Findings<'_>,
) {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&String> = uses.get(&None).into_iter().flatten().collect();
    while let Some(component) = next.pop() {
        if reached.insert(component) {
            next.extend(uses.get(&Some(component.clone())).into_iter().flatten());
        }
    }
    for node in &context.nodes {
        // Security schemes are used by name.
        let is_component = component_of(&node.pointer).as_ref() == Some(&node.pointer);
        if is_component && node.kind != Kind::SecurityScheme && !reached.contains(&node.pointer) {
            findings.add(&node.pointer, &node.subject, "nothing uses the component", "use it or remove it");
        }
    }
}

fn circles(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, _) in context.components("schemas").filter(|(name, _)| is_circular(context, name)) {
        findings.add(
            &child("/components/schemas", name),
            name,
            "the schema contains itself without a property in between",
            "break the circle",
        );
    }
}

/// Whether a schema contains itself, other than through a property, an item or a map.
pub(super) fn is_circular(context: &Context<'_>, name: &str) -> bool {
    let start = child("/components/schemas", name);
    let mut seen = BTreeSet::new();
    let mut next: Vec<_> = context.document.get(&start).into_iter().collect();
    while let Some(schema) = next.pop() {
        next.extend(["allOf", "oneOf", "anyOf"].iter().flat_map(|key| items(schema, key)));
        next.extend(schema.get("not"));
        let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(pointer_of_reference) else {
            continue;
        };
        if target == start {
            return true;
        }
        if seen.insert(target.clone()) {
            next.extend(context.document.get(&target));
        }
    }
    false
}
