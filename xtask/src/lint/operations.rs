//! Operations: identity, texts, bodies in general, responses in general.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::names::{Named, is_snake_case, report_collisions};
use super::nodes::Kind;
use crate::names::{is_keyword, pascal, snake};
use crate::spec::Operation;

/// Methods that the generated client has anyway, itself or through the traits that it calls on itself.
const TAKEN: [&str; 11] = [
    "new",
    "request",
    "requests",
    "send",
    "api_version",
    "baseurl",
    "client",
    "inner",
    "pre",
    "post",
    "exec",
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in &context.spec.operations {
        identity(operation, findings);
        for key in ["summary", "description"] {
            if !operation.node.says(key) {
                findings.on(operation, format!("`{key}` is missing"), format!("add `{key}`"));
            }
        }
        if operation.successes().next().is_none() {
            findings.on_key(operation, "responses", "no success response (2xx) is described", "add one");
        }
    }
    titles(context, findings);
    let named = context.spec.operations.iter().filter_map(|operation| {
        let node = operation.node.get("operationId").filter(|id| id.value.is_string())?;
        Some(Named { name: operation.id, node, subject: operation.name() })
    });
    // Pascal case is the stricter one (`get_a_1`, `get_a1`), and types are named after operations.
    report_collisions(named, pascal, findings, |name, first, rust| {
        let what = if name == first {
            format!("the operationId `{name}` is used twice")
        } else {
            format!("the operationIds `{name}` and `{first}` are both `{rust}` in Rust")
        };
        (what, "rename one of the operations".to_owned())
    });
    for node in context.all(Kind::RequestBody) {
        if node.value.get("required") != Some(&Value::Bool(true)) {
            findings.on(
                node,
                "the request body is not marked as required, but the generated method always sends one",
                "add `required: true`",
            );
        }
        if node.members_of("content").next().is_none() {
            findings.on(node, "`content` is missing", "describe the body, or remove it");
        }
    }
}

/// Texts name operations by `operationId`, which becomes a link in generated documentation; titles do not.
fn titles(context: &Context<'_>, findings: &mut Findings<'_>) {
    let titles: Vec<(&str, &str)> = (context.spec.operations.iter())
        .filter_map(|operation| Some((operation.node.text("summary")?, operation.id)))
        .filter(|(title, _)| title.contains(' '))
        .collect();
    for node in &context.nodes {
        let Some(text) = node.value.get("description").and_then(Value::as_str) else { continue };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((title, id)) = titles.iter().find(|(title, _)| text.contains(title)) {
            findings.on_key(
                node,
                "description",
                format!("`description` names an operation by its title, {title}"),
                format!("write `{id}`"),
            );
        }
    }
}

fn identity(operation: &Operation<'_>, findings: &mut Findings<'_>) {
    let mut add = |what: String, remedy: &str| findings.on_key(operation, "operationId", what, remedy);
    match operation.node.text("operationId") {
        None => {
            let remedy = "name the operation by a snake_case verb and noun";
            findings.on(operation, "`operationId` is missing", remedy);
        }
        Some(id) if !is_snake_case(id) => {
            add(format!("the operationId `{id}` is not snake_case"), &format!("write `{}`", snake(id)));
        }
        Some(id) if TAKEN.contains(&id) || is_keyword(id) => add(
            format!("the name `{id}` is taken in the generated client"),
            "name the operation by a verb and a noun",
        ),
        Some(_) => {}
    }
}
