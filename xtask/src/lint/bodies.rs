//! Bodies of requests and responses, and where the files of their examples belong.

use serde_json::Value;

use super::context::Context;
use super::values::members;
use crate::document::child;

/// One media type of one request or response body.
pub(super) struct Body<'a> {
    /// Of the media type object.
    pub(super) pointer: String,
    pub(super) media_type: &'a str,
    pub(super) value: &'a Value,
    /// How messages name it.
    pub(super) subject: String,
    /// Directories under `examples/<api>/` in which its examples may be.
    pub(super) directories: Vec<&'a str>,
    /// What may stand between the case and `.json` in their names: `request` or statuses.
    pub(super) parts: Vec<&'a str>,
}

/// The directory of the examples of shared responses.
const SHARED: &str = "errors";

/// All bodies: of operations, and of shared requests and responses.
pub(super) fn of<'a>(context: &Context<'a>) -> Vec<Body<'a>> {
    let mut bodies = Vec::new();
    for operation in &context.operations {
        let directories: Vec<_> = operation.id.into_iter().collect();
        let mut add = |pointer: String, value, part, subject| {
            content(&mut bodies, &pointer, value, subject, &directories, &[part]);
        };
        if let Some(request) = operation.value.get("requestBody") {
            let pointer = child(&operation.pointer, "requestBody");
            add(pointer, request, "request", format!("{} request", operation.subject()));
        }
        let responses = child(&operation.pointer, "responses");
        for (status, response) in members(operation.value, "responses") {
            add(child(&responses, status), response, status, format!("{} {status}", operation.subject()));
        }
    }
    for (name, request) in context.components("requestBodies") {
        let pointer = child("/components/requestBodies", name);
        let users: Vec<_> = context
            .operations
            .iter()
            .filter(|operation| refers_to(operation.value.get("requestBody"), &pointer))
            .filter_map(|operation| operation.id)
            .collect();
        content(&mut bodies, &pointer, request, format!("request body {name}"), &users, &["request"]);
    }
    for (name, response) in context.components("responses") {
        let pointer = child("/components/responses", name);
        let mut statuses: Vec<_> = context
            .operations
            .iter()
            .flat_map(|operation| members(operation.value, "responses"))
            .filter(|(_, response)| refers_to(Some(response), &pointer))
            .map(|(status, _)| status)
            .collect();
        statuses.sort_unstable();
        statuses.dedup();
        content(&mut bodies, &pointer, response, format!("response {name}"), &[SHARED], &statuses);
    }
    bodies
}

fn refers_to(value: Option<&Value>, pointer: &str) -> bool {
    let reference = value.and_then(|value| value.get("$ref")).and_then(Value::as_str);
    reference.and_then(|reference| reference.strip_prefix('#')) == Some(pointer)
}

fn content<'a>(
    bodies: &mut Vec<Body<'a>>,
    pointer: &str,
    owner: &'a Value,
    subject: String,
    directories: &[&'a str],
    parts: &[&'a str],
) {
    let pointer = child(pointer, "content");
    for (media_type, value) in members(owner, "content") {
        bodies.push(Body {
            pointer: child(&pointer, media_type),
            media_type,
            value,
            subject: subject.clone(),
            directories: directories.to_vec(),
            parts: parts.to_vec(),
        });
    }
}
