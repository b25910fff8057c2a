//! Parameters: declared, required, named apart, and serialised in the one way that the generator knows.

use std::collections::BTreeSet;

use serde_json::Value;

use super::context::Context;
use super::finding::Findings;
use super::names::{Named, is_snake_case, report_collisions};
use super::nodes::{Kind, Node};
use super::paths::parameter_names;
use crate::names::{argument, snake};
use crate::spec::{Location, Operation};

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for node in context.all(Kind::Parameter) {
        parameter(node, findings);
    }
    for operation in &context.spec.operations {
        path_parameters(operation, findings);
        names_apart(context, operation, findings);
    }
}

fn parameter(node: &Node<'_>, findings: &mut Findings<'_>) {
    let mut add = |key: &str, what: String, remedy: &str| {
        findings.on_key(node, key, what, remedy);
    };
    for key in ["name", "description"] {
        if !node.says(key) {
            add("", format!("`{key}` is missing"), &format!("add `{key}`"));
        }
    }
    let (style, explode) = match node.text("in") {
        Some("path") => {
            if !node.flag("required") {
                add("", "the path parameter is not marked as required".to_owned(), "add `required: true`");
            }
            let name = node.text("name").unwrap_or_default();
            if !name.is_empty() && !is_snake_case(name) {
                let remedy = format!("write `{}`, in the path too", snake(name));
                add("name", format!("the path parameter `{name}` is not snake_case"), &remedy);
            }
            ("simple", false)
        }
        Some("query") => ("form", true),
        Some("header") => {
            let name = node.text("name").unwrap_or_default();
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
    if node.text("style").is_some_and(|other| other != style) {
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
    let Some(schema) = node.get("schema") else {
        return add("", "`schema` is missing".to_owned(), "describe the value by `schema`");
    };
    if schema.flag("nullable") {
        add("schema", "a parameter cannot be null".to_owned(), "remove `nullable`");
    }
    let is_query = style == "form";
    match schema.resolve().and_then(|schema| schema.text("type")) {
        Some("object") => {
            add("schema", "the parameter is an object".to_owned(), "use one parameter per member")
        }
        Some("array") if !is_query => {
            add("schema", "only query parameters can be lists".to_owned(), "describe it as `type: string`");
        }
        _ => {}
    }
}

fn path_parameters(operation: &Operation<'_>, findings: &mut Findings<'_>) {
    for name in parameter_names(operation.path) {
        if !operation.parameters_in(Location::Path).any(|parameter| parameter.name == name) {
            findings.on(
                operation,
                format!("the path parameter `{name}` is not declared"),
                "add it to the `parameters` of the path, with `in: path` and `required: true`",
            );
        }
    }
    for parameter in operation.parameters_in(Location::Path) {
        if !parameter_names(operation.path).any(|name| name == parameter.name) {
            // One of the path item is a matter of the path, and not of each of its operations.
            let subject = if parameter.own { operation.name() } else { operation.path.to_owned() };
            let what = format!("the path parameter `{}` does not occur in the path", parameter.name);
            findings.add(&parameter.listed.pointer, subject, what, "remove it or correct the path");
        }
    }
}

/// The generated method has one argument per parameter, named after it, and `body`.
fn names_apart(context: &Context<'_>, operation: &Operation<'_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    let named = operation.parameters.iter().filter(|parameter| {
        !parameter.name.is_empty() && seen.insert((parameter.name, parameter.node.text("in")))
    });
    let named = named.map(|parameter| (parameter.name, parameter.listed.clone()));
    // Arguments collide at the parameter, which can be renamed; so the body counts as earlier.
    let body = operation.body.iter().map(|_| ("body", context.spec.root.clone()));
    let named = body.chain(named).map(|(name, node)| Named { name, node, subject: operation.name() });
    report_collisions(named, argument, findings, |name, first, rust| {
        (
            format!("`{name}` and `{first}` are both the argument `{rust}` of the generated method"),
            "rename one of the parameters".to_owned(),
        )
    });
}
