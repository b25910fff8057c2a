//! Parameters: declared, required, named apart, and serialised in the one way that the generator knows.

use std::collections::BTreeSet;

use serde_json::Value;

use super::context::{Context, Operation, Parameter};
use super::finding::Findings;
use super::names::{self, Named, report_collisions};
use super::nodes::{Kind, Node};
use super::paths::parameter_names;
use super::values::{flag, items, text};
use crate::document::child;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for node in context.all(Kind::Parameter) {
        parameter(context, node, findings);
    }
    for node in context.nodes.iter().filter(|node| matches!(node.kind, Kind::PathItem | Kind::Operation)) {
        twice(context, node, findings);
    }
    for operation in &context.operations {
        let parameters = operation.parameters(context);
        path_parameters(operation, &parameters, findings);
        names_apart(context, operation, &parameters, findings);
    }
}

fn parameter(context: &Context<'_>, node: &Node<'_>, findings: &mut Findings<'_>) {
    let mut add = |key: &str, what: String, remedy: &str| {
        findings.add(&child(&node.pointer, key), &node.subject, what, remedy);
    };
    for key in ["name", "description"] {
        if text(node.value, key).is_none_or(|text| text.trim().is_empty()) {
            add("", format!("`{key}` is missing"), &format!("add `{key}`"));
        }
    }
    let (style, explode) = match text(node.value, "in") {
        Some("path") => {
            if !flag(node.value, "required") {
                add("", "the path parameter is not marked as required".to_owned(), "add `required: true`");
            }
            let name = text(node.value, "name").unwrap_or_default();
            if !name.is_empty() && !names::is_snake_case(name) {
                let remedy = format!("write `{}`, in the path too", names::snake(name));
                add("name", format!("the path parameter `{name}` is not snake_case"), &remedy);
            }
            ("simple", false)
        }
        Some("query") => ("form", true),
        Some("header") => {
            let name = text(node.value, "name").unwrap_or_default();
            if ["accept", "content-type", "authorization"]
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known))
            {
                add(
                    "name",
                    format!("the header `{name}` cannot be a parameter"),
                    "remove it: clients set it themselves",
                );
            }
            ("simple", false)
        }
        other => {
            let what = format!("the parameter is in `{}`", other.unwrap_or_default());
            return add("in", what, "the generator knows parameters in path, query and header");
        }
    };
    if text(node.value, "style").is_some_and(|other| other != style) {
        add(
            "style",
            "the generator ignores this style".to_owned(),
            &format!("write `style: {style}` or nothing"),
        );
    }
    if node.value.get("explode").and_then(Value::as_bool).is_some_and(|other| other != explode) {
        let what = format!("the generator ignores `explode: {}`", !explode);
        add("explode", what, "remove it; describe a delimited list as `type: string`");
    }
    let Some(schema) = node.value.get("schema") else {
        return add("", "`schema` is missing".to_owned(), "describe the value by `schema`");
    };
    if flag(schema, "nullable") {
        add("schema", "a parameter cannot be null".to_owned(), "remove `nullable`");
    }
    let is_query = style == "form";
    match context.resolve(schema).and_then(|schema| text(schema, "type")) {
        Some("object") => {
            add("schema", "the parameter is an object".to_owned(), "use one parameter per member")
        }
        Some("array") if !is_query => {
            add("schema", "only query parameters can be lists".to_owned(), "describe it as `type: string`");
        }
        _ => {}
    }
}

/// The same parameter listed twice in one list.
fn twice(context: &Context<'_>, node: &Node<'_>, findings: &mut Findings<'_>) {
    let list = child(&node.pointer, "parameters");
    let mut seen = BTreeSet::new();
    for (index, listed) in items(node.value, "parameters").iter().enumerate() {
        let Some(value) = context.resolve(listed) else { continue };
        let (Some(name), Some(location)) = (text(value, "name"), text(value, "in")) else { continue };
        if !seen.insert((name, location)) {
            let what = format!("the {location} parameter `{name}` is listed twice");
            findings.add(&child(&list, index), &node.subject, what, "remove one of the two");
        }
    }
}

fn path_parameters(operation: &Operation<'_>, parameters: &[Parameter<'_>], findings: &mut Findings<'_>) {
    let declared = || parameters.iter().filter(|parameter| parameter.location == "path");
    for name in parameter_names(operation.path) {
        if !declared().any(|parameter| parameter.name == name) {
            findings.add(
                &operation.pointer,
                operation.subject(),
                format!("the path parameter `{name}` is not declared"),
                "add it to the `parameters` of the path, with `in: path` and `required: true`",
            );
        }
    }
    for parameter in declared() {
        if !parameter_names(operation.path).any(|name| name == parameter.name) {
            // One of the path item is a matter of the path, and not of each of its operations.
            let subject = if parameter.own { operation.subject() } else { operation.path.to_owned() };
            let what = format!("the path parameter `{}` does not occur in the path", parameter.name);
            findings.add(&parameter.pointer, subject, what, "remove it or correct the path");
        }
    }
}

/// The generated method has one argument per parameter, named after it, and `body`.
fn names_apart(
    context: &Context<'_>,
    operation: &Operation<'_>,
    parameters: &[Parameter<'_>],
    findings: &mut Findings<'_>,
) {
    let mut seen = BTreeSet::new();
    let named = parameters.iter().filter(|parameter| seen.insert((parameter.name, parameter.location)));
    let body = operation.value.get("requestBody").map(|_| Named {
        name: "body",
        // Arguments collide at the parameter, which can be renamed; so the body counts as earlier.
        pointer: String::new(),
        subject: operation.subject(),
    });
    let named = named.map(|parameter| Named {
        name: parameter.name,
        pointer: parameter.pointer.clone(),
        subject: operation.subject(),
    });
    report_collisions(context, body.into_iter().chain(named), names::snake, findings, |name, first, rust| {
        (
            format!("`{name}` and `{first}` are both the argument `{rust}` of the generated method"),
            "rename one of the parameters".to_owned(),
        )
    });
}
