//! Operations: identity, texts, bodies in general, responses in general.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::names::{self, Named, report_collisions};
use super::nodes::Kind;
use super::values::{members, text};
use crate::document::child;

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
    for operation in &context.operations {
        let subject = operation.subject();
        match operation.id {
            None => findings.add(
                &operation.pointer,
                &subject,
                "`operationId` is missing",
                "name the operation by a snake_case verb and noun",
            ),
            Some(id) if !names::is_snake_case(id) => findings.add(
                &child(&operation.pointer, "operationId"),
                &subject,
                format!("the operationId `{id}` is not snake_case"),
                format!("write `{}`", names::snake(id)),
            ),
            Some(id) if TAKEN.contains(&id) => findings.add(
                &child(&operation.pointer, "operationId"),
                &subject,
                format!("the generated client has a method `{id}` of its own"),
                "name the operation by a verb and a noun",
            ),
            Some(_) => {}
        }
        for key in ["summary", "description"] {
            if text(operation.value, key).is_none_or(|text| text.trim().is_empty()) {
                findings.add(
                    &operation.pointer,
                    &subject,
                    format!("`{key}` is missing"),
                    format!("add `{key}`"),
                );
            }
        }
        if matches!(operation.method, "get" | "head" | "trace")
            && operation.value.get("requestBody").is_some()
        {
            findings.add(
                &child(&operation.pointer, "requestBody"),
                &subject,
                format!("a {} request has no body", operation.method.to_uppercase()),
                "use parameters or another method",
            );
        }
        if !members(operation.value, "responses").any(|(status, _)| status.starts_with('2')) {
            findings.add(
                &child(&operation.pointer, "responses"),
                &subject,
                "no success response (2xx) is described",
                "add one",
            );
        }
    }
    let ids = || {
        context.operations.iter().filter_map(|operation| {
            Some(Named {
                name: operation.id?,
                pointer: child(&operation.pointer, "operationId"),
                subject: operation.subject(),
            })
        })
    };
    // Pascal case is the stricter one (`get_a_1`, `get_a1`), and types are named after operations.
    report_collisions(context, ids(), names::pascal, findings, |name, first, rust| {
        let what = if name == first {
            format!("the operationId `{name}` is used twice")
        } else {
            format!("the operationIds `{name}` and `{first}` are both `{rust}` in Rust")
        };
        (what, "rename one of the operations".to_owned())
    });
    request_bodies(context, findings);
}

fn request_bodies(context: &Context<'_>, findings: &mut Findings<'_>) {
    for node in context.all(Kind::RequestBody) {
        if node.value.get("required") != Some(&Value::Bool(true)) {
            findings.add(
                &node.pointer,
                &node.subject,
                "the request body is not marked as required, but the generated method always sends one",
                "add `required: true`",
            );
        }
        if members(node.value, "content").next().is_none() {
            findings.add(
                &node.pointer,
                &node.subject,
                "`content` is missing",
                "describe the body, or remove it",
            );
        }
    }
}
