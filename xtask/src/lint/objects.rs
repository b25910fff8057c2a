//! Objects: described, tolerant, and clear about what may be absent.

use std::collections::BTreeSet;

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::nodes::{Kind, Node, Place};
use super::values::{flag, items, members, text};
use crate::document::child;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (node, _) in context.schemas() {
        additional_properties(node, findings);
        required(node, findings);
        if text(node.value, "type").is_none() && node.value.get("properties").is_some() {
            findings.add(&node.pointer, &node.subject, "the object does not say so", "add `type: object`");
        }
    }
    for node in &context.nodes {
        if let Kind::Schema(Place::Property { required }) = node.kind {
            property(context, node, required, findings);
        }
    }
}

fn additional_properties(node: &Node<'_>, findings: &mut Findings<'_>) {
    let has_properties = members(node.value, "properties").next().is_some();
    let pointer = child(&node.pointer, "additionalProperties");
    let mut add = |what: &str, remedy: &str| findings.add(&pointer, &node.subject, what, remedy);
    match node.value.get("additionalProperties") {
        Some(Value::Bool(false)) => add(
            "`additionalProperties: false` rejects answers as soon as the vendor adds a member",
            "remove it",
        ),
        Some(_) if has_properties => add(
            "the object mixes named properties with free members",
            "remove `additionalProperties`; unknown members are always tolerated",
        ),
        None if text(node.value, "type") == Some("object")
            && !has_properties
            && node.value.get("allOf").is_none() =>
        {
            add(
                "the object has neither properties nor `additionalProperties: true`",
                "describe the properties, or mark it as free-form",
            )
        }
        Some(Value::Bool(true) | Value::Object(_)) | None => {}
        Some(_) => {
            add("`additionalProperties` is neither a boolean nor a schema", "write `true` or a schema")
        }
    }
}

fn required(node: &Node<'_>, findings: &mut Findings<'_>) {
    let list = child(&node.pointer, "required");
    let mut seen = BTreeSet::new();
    if node.value.get("required").is_some_and(|list| list.as_array().is_some_and(Vec::is_empty)) {
        findings.add(&list, &node.subject, "`required` is empty", "remove it");
    }
    for (index, name) in items(node.value, "required").iter().enumerate() {
        let mut add =
            |what: String, remedy: &str| findings.add(&child(&list, index), &node.subject, what, remedy);
        match name.as_str() {
            None => add("an item of `required` is not a text".to_owned(), "write the name of a property"),
            Some(name) if !seen.insert(name) => {
                add(format!("`required` lists `{name}` twice"), "remove one of the two");
            }
            Some(name) if !members(node.value, "properties").any(|(known, _)| known == name) => {
                add(
                    format!("`required` lists `{name}`, which is no property"),
                    "correct the name or add the property",
                );
            }
            Some(_) => {}
        }
    }
}

fn property(context: &Context<'_>, node: &Node<'_>, required: bool, findings: &mut Findings<'_>) {
    let mut add = |what: &str, remedy: &str| findings.add(&node.pointer, &node.subject, what, remedy);
    let is_reference = node.reference().is_some();
    if !required && !flag(node.value, "nullable") && can_be_nullable(context, node) {
        let remedy = if is_reference {
            "write `nullable: true`, a description, and `allOf` with the `$ref`"
        } else {
            "add `nullable: true`, or list it in `required` if it is always there"
        };
        add(
            "the optional property cannot be null, although the vendor sends null for absent members",
            remedy,
        );
    }
    if is_reference {
        // The description is that of the component.
        return;
    }
    if required && (flag(node.value, "readOnly") || flag(node.value, "writeOnly")) {
        add(
            "the property exists in one direction only, but the model requires it in both",
            "do not list it in `required`",
        );
    }
    if text(node.value, "description").is_none_or(|text| text.trim().is_empty()) {
        add("`description` is missing", "say what it is");
    }
}

/// OpenAPI 3.0.3 takes `nullable` for void without a `type` beside it, and a `oneOf` component has none that could
/// be repeated there. The models accept null for such a property nevertheless.
fn can_be_nullable(context: &Context<'_>, node: &Node<'_>) -> bool {
    let target = items(node.value, "allOf").first().unwrap_or(node.value);
    context.resolve(target).is_none_or(|schema| schema.get("oneOf").is_none())
}
