//! Objects: described, tolerant, and clear about what may be absent.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::nodes::{Kind, Node, Place};

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (node, _) in context.schemas() {
        additional_properties(node, findings);
        required(node, findings);
        if node.text("type").is_none() && node.has("properties") {
            findings.on(node, "the object does not say so", "add `type: object`");
        }
    }
    for node in &context.nodes {
        if let Kind::Schema(Place::Property { required }) = node.kind {
            property(node, required, findings);
        }
    }
}

fn additional_properties(node: &Node<'_>, findings: &mut Findings<'_>) {
    let has_properties = node.members_of("properties").next().is_some();
    let mut add = |what: &str, remedy: &str| findings.on_key(node, "additionalProperties", what, remedy);
    match node.value.get("additionalProperties") {
        Some(Value::Bool(false)) => add(
            "`additionalProperties: false` rejects responses as soon as the vendor adds a member",
            "remove it",
        ),
        Some(_) if has_properties => add(
            "the object mixes named properties with free members",
            "remove `additionalProperties`; unknown members are always tolerated",
        ),
        None if node.text("type") == Some("object") && !has_properties && !node.has("allOf") => add(
            "the object has neither properties nor `additionalProperties: true`",
            "describe the properties, or mark it as free-form",
        ),
        Some(Value::Bool(true) | Value::Object(_)) | None => {}
        Some(_) => {
            add("`additionalProperties` is neither a boolean nor a schema", "write `true` or a schema")
        }
    }
}

fn required(node: &Node<'_>, findings: &mut Findings<'_>) {
    for item in node.items_of("required") {
        if let Some(name) = item.value.as_str()
            && !node.members_of("properties").any(|(known, _)| known == name)
        {
            let what = format!("`required` lists `{name}`, which is no property");
            findings.add(&item.pointer, &node.subject, what, "correct the name or add the property");
        }
    }
}

fn property(node: &Node<'_>, required: bool, findings: &mut Findings<'_>) {
    let mut add = |what: &str, remedy: &str| findings.on(node, what, remedy);
    let is_reference = node.is_reference();
    if !required && !node.flag("nullable") && can_be_nullable(node) {
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
    if required && (node.flag("readOnly") || node.flag("writeOnly")) {
        add(
            "the property exists in one direction only, but the model requires it in both",
            "do not list it in `required`",
        );
    }
    if !node.says("description") {
        add("`description` is missing", "say what it is");
    }
}

/// OpenAPI 3.0.3 takes `nullable` for void without a `type` beside it, and a `oneOf` component has none that could
/// be repeated there. The models accept null for such a property nevertheless.
fn can_be_nullable(node: &Node<'_>) -> bool {
    let target = node.items_of("allOf").next().unwrap_or_else(|| (**node).clone());
    target.resolve().is_none_or(|schema| !schema.has("oneOf"))
}
