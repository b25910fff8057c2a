//! Links: to operations that exist, with parameters that they have and values that can be there.

use serde_json::Value;

use super::context::{Context, Operation};
use super::finding::Findings;
use super::nodes::{Kind, Node};
use super::values::{items, members, text};
use crate::document::child;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for link in context.all(Kind::Link) {
        target(context, link, findings);
    }
    for link in context.nodes.iter().filter(|node| node.kind == Kind::Link) {
        // What a shared link refers to depends on the response that uses it.
        if !link.pointer.starts_with("/components/links/") {
            expressions(context, link, findings);
        }
    }
}

fn target(context: &Context<'_>, link: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(id) = text(link.value, "operationId") else {
        findings.add(&link.pointer, &link.subject, "`operationId` is missing", "name the target of the link");
        return;
    };
    let Some(target) = context.operation(id) else {
        let what = format!("the operation `{id}` does not exist");
        findings.add(&child(&link.pointer, "operationId"), &link.subject, what, "correct the `operationId`");
        return;
    };
    let parameters = target.parameters(context);
    let list = child(&link.pointer, "parameters");
    for (name, _) in members(link.value, "parameters") {
        let is_known = parameters.iter().any(|parameter| {
            let qualified = name.strip_prefix(parameter.location).and_then(|rest| rest.strip_prefix('.'));
            name == parameter.name || qualified == Some(parameter.name)
        });
        if !is_known {
            let known: Vec<_> = parameters.iter().map(|parameter| parameter.name).collect();
            findings.add(
                &child(&list, name),
                &link.subject,
                format!("`{id}` has no parameter `{name}`"),
                format!("correct the name; it has: {}", known.join(", ")),
            );
        }
    }
}

fn expressions(context: &Context<'_>, link: &Node<'_>, findings: &mut Findings<'_>) {
    // The response, and the operation that has it; a shared response belongs to many.
    let response = link.pointer.rsplit_once("/links/").map_or("", |(owner, _)| owner);
    let source = context.operations.iter().find(|operation| {
        response.strip_prefix(operation.pointer.as_str()).is_some_and(|rest| rest.starts_with("/responses/"))
    });
    let Some(value) = context.resolve(link.value) else { return };
    let list = child(&link.pointer, "parameters");
    let parameters = members(value, "parameters").map(|(name, value)| (child(&list, name), value));
    let body = value.get("requestBody").map(|value| (child(&link.pointer, "requestBody"), value));
    for (pointer, value) in parameters.chain(body) {
        if let Some(what) = value.as_str().and_then(|value| wrong(context, value, response, source)) {
            findings.add(&pointer, &link.subject, what, "correct the expression, or link to something else");
        }
    }
}

/// What is wrong with a runtime expression; constants are fine.
fn wrong<'a>(
    context: &Context<'a>,
    expression: &str,
    response: &str,
    source: Option<&Operation<'a>>,
) -> Option<String> {
    if !expression.starts_with('$') || matches!(expression, "$url" | "$method" | "$statusCode") {
        return None;
    }
    let missing = |what: &str| Some(format!("`{expression}`: {what}"));
    if let Some(place) = expression.strip_prefix("$response.") {
        if place.starts_with("header.") {
            return None;
        }
        let schema = context.document.get(response).and_then(schema_of_json);
        return match (place.strip_prefix("body"), schema) {
            (Some(pointer), Some(schema)) if !leads_somewhere(context, schema, pointer) => {
                missing("the body has no such member")
            }
            (Some(_), Some(_)) => None,
            (Some(_), None) => missing("the response has no body"),
            (None, _) => missing("no such part of a response"),
        };
    }
    let Some(place) = expression.strip_prefix("$request.") else {
        return missing("neither of the request nor of the response");
    };
    // The requests that lead to a shared response are not known.
    let source = source?;
    if let Some(pointer) = place.strip_prefix("body") {
        let body = source.value.get("requestBody").and_then(|body| context.resolve(body));
        return match body.and_then(schema_of_json) {
            Some(schema) if leads_somewhere(context, schema, pointer) => None,
            _ => missing("the request body has no such member"),
        };
    }
    let known = place.split_once('.').is_some_and(|(location, name)| {
        source
            .parameters(context)
            .iter()
            .any(|parameter| parameter.location == location && parameter.name == name)
    });
    if known { None } else { missing("the request has no such parameter") }
}

fn schema_of_json(owner: &Value) -> Option<&Value> {
    owner.get("content")?.get("application/json")?.get("schema")
}

/// Whether the pointer behind `body` (with its `#`) can lead to something in a body of this schema.
fn leads_somewhere<'a>(context: &Context<'a>, schema: &'a Value, pointer: &str) -> bool {
    match pointer.strip_prefix('#') {
        None => pointer.is_empty(),
        Some("") => true,
        Some(pointer) => {
            let parts: Vec<_> =
                pointer.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
            pointer.starts_with('/') && descend(context, schema, &parts, &mut Vec::new())
        }
    }
}

/// `seen` are the schemas that were looked at for the same `parts`: combinations may go in circles.
fn descend<'a>(
    context: &Context<'a>,
    schema: &'a Value,
    parts: &[String],
    seen: &mut Vec<&'a Value>,
) -> bool {
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
    let inner = if let Some(property) = schema.get("properties").and_then(|properties| properties.get(part)) {
        property
    } else if let Some(item) = schema.get("items").filter(|_| part.parse::<usize>().is_ok()) {
        item
    } else {
        match schema.get("additionalProperties") {
            Some(values) if values.is_object() => values,
            free => return free == Some(&Value::Bool(true)),
        }
    };
    descend(context, inner, rest, &mut Vec::new())
}
