//! Links: to operations that exist, with parameters that they have and values that can be there.

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::nodes::{COMBINATIONS, Kind, Node};
use crate::spec::{self, Operation};

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
    let Some(id) = link.text("operationId") else {
        findings.on(link, "`operationId` is missing", "name the target of the link");
        return;
    };
    let Some(target) = context.operation(id) else {
        let what = format!("the operation `{id}` does not exist");
        findings.on_key(link, "operationId", what, "correct the `operationId`");
        return;
    };
    for (name, node) in link.members_of("parameters") {
        let is_known = target.parameters.iter().any(|parameter| {
            let location = parameter.node.text("in").unwrap_or_default();
            let qualified = name.strip_prefix(location).and_then(|rest| rest.strip_prefix('.'));
            name == parameter.name || qualified == Some(parameter.name)
        });
        if !is_known {
            let known: Vec<_> = target.parameters.iter().map(|parameter| parameter.name).collect();
            let remedy = format!("correct the name; it has: {}", known.join(", "));
            findings.add(&node.pointer, &link.subject, format!("`{id}` has no parameter `{name}`"), remedy);
        }
    }
}

fn expressions(context: &Context<'_>, link: &Node<'_>, findings: &mut Findings<'_>) {
    // The response, and the operation that has it; a shared response belongs to many.
    let response = link.pointer.rsplit_once("/links/").map_or("", |(owner, _)| owner);
    let source = context.spec.operations.iter().find(|operation| {
        response.strip_prefix(&operation.node.pointer).is_some_and(|rest| rest.starts_with("/responses/"))
    });
    let Some(resolved) = link.resolve() else { return };
    let parameters = resolved.members_of("parameters").map(|(_, value)| value);
    for value in parameters.chain(resolved.get("requestBody")) {
        let expression = value.value.as_str();
        if let Some(what) = expression.and_then(|text| wrong(link.at(response).as_ref(), text, source)) {
            // A shared link is reported where it is used.
            let pointer = value.pointer.replacen(&resolved.pointer, &link.pointer, 1);
            let remedy = "correct the expression, or link to something else";
            findings.add(&pointer, &link.subject, what, remedy);
        }
    }
}

/// What is wrong with a runtime expression; constants are fine.
fn wrong(
    response: Option<&spec::Node<'_>>,
    expression: &str,
    source: Option<&Operation<'_>>,
) -> Option<String> {
    if !expression.starts_with('$') || matches!(expression, "$url" | "$method" | "$statusCode") {
        return None;
    }
    let missing = |what: &str| Some(format!("`{expression}`: {what}"));
    if let Some(place) = expression.strip_prefix("$response.") {
        if place.starts_with("header.") {
            return None;
        }
        return match (place.strip_prefix("body"), response.and_then(spec::Node::json_schema)) {
            (Some(pointer), Some(schema)) if !leads_somewhere(&schema, pointer) => {
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
        return match source.body.as_ref().and_then(|body| body.schema.as_ref()) {
            Some(schema) if leads_somewhere(schema, pointer) => None,
            _ => missing("the request body has no such member"),
        };
    }
    let known = place.split_once('.').is_some_and(|(location, name)| {
        let mut parameters = source.parameters.iter();
        parameters.any(|parameter| parameter.node.text("in") == Some(location) && parameter.name == name)
    });
    if known { None } else { missing("the request has no such parameter") }
}

/// Whether the pointer behind `body` (with its `#`) can lead to something in a body of this schema.
fn leads_somewhere(schema: &spec::Node<'_>, pointer: &str) -> bool {
    match pointer.strip_prefix('#') {
        None => pointer.is_empty(),
        Some("") => true,
        Some(pointer) => {
            let parts: Vec<_> =
                pointer.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
            pointer.starts_with('/') && descend(schema, &parts, &mut Vec::new())
        }
    }
}

/// `seen` are the schemas that were looked at for the same `parts`: combinations may go in circles.
fn descend(schema: &spec::Node<'_>, parts: &[String], seen: &mut Vec<String>) -> bool {
    let Some(schema) = schema.resolve() else { return true };
    let Some((part, rest)) = parts.split_first() else { return true };
    if seen.contains(&schema.pointer) {
        return false;
    }
    seen.push(schema.pointer.clone());
    let mut branches = COMBINATIONS.iter().flat_map(|key| schema.items_of(key));
    if branches.any(|branch| descend(&branch, parts, seen)) {
        return true;
    }
    let property = schema.get("properties").and_then(|properties| properties.get(part));
    let item = schema.get("items").filter(|_| part.parse::<usize>().is_ok());
    let inner = match (property.or(item), schema.get("additionalProperties")) {
        (Some(inner), _) => inner,
        (None, Some(values)) if values.value.is_object() => values,
        (None, free) => return free.is_some_and(|free| free.value == &Value::Bool(true)),
    };
    descend(&inner, rest, &mut Vec::new())
}
