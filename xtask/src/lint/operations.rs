//! Operations, with parameters and bodies: what the generated methods are made from.

use super::Context;
use super::nodes::{Kind, Node};
use crate::finding::Findings;
use crate::names::{is_keyword, snake};
use crate::spec::{self, Location, Operation};

/// The one media type of the APIs.
const JSON: &str = "application/json";

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

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for operation in &context.spec.operations {
        identity(operation, findings);
        path_parameters(operation, findings);
        for parameter in operation.parameters.iter().filter(|it| it.location != Location::Header) {
            if let Some(schema) = parameter.schema() {
                argument(&schema, findings);
            }
        }
        let body = operation.body.as_ref().and_then(|body| body.schema.as_ref());
        if let Some(schema) = body.filter(|schema| schema.component().is_none() && !schema.has("items")) {
            let what = "the body is neither a component nor a list";
            findings.on(schema, what, "make it a named component and refer to it");
        }
        responses(operation, findings);
    }
    for node in context.all(Kind::Parameter) {
        parameter(node, findings);
    }
    for node in context.all(Kind::RequestBody).filter(|node| !node.flag("required")) {
        findings.on(
            node,
            "the request body is not marked as required, but the generated method always sends one",
            "add `required: true`",
        );
    }
    for (is_sent, media_type, body) in context.bodies() {
        if media_type != JSON {
            let what = format!("the media type `{media_type}` is not supported");
            findings.on(&body, what, format!("the APIs speak `{JSON}`"));
            continue;
        }
        if !body.has("schema") {
            let what = "JSON content without a schema panics in the generator";
            findings.on(&body, what, "describe the body by `schema`");
        }
        let first = body.entries_of("examples").next();
        let is_file = |example: &spec::Node<'_>| example.has("externalValue") || example.has("$ref");
        let what = match &first {
            Some((_, example)) if is_file(example) => continue,
            _ if is_sent => "the request has no example in a file, which tests send",
            None if !body.has("example") => "the body has no example",
            _ => continue,
        };
        let remedy = "add one under `spec/examples` and refer to it by `externalValue`";
        findings.on(&body, what, remedy);
    }
}

fn identity(operation: &Operation<'_>, findings: &mut Findings) {
    let (id, node) = (operation.id, &operation.node);
    if id.is_empty() {
        findings.on(node, "`operationId` is missing", "name the operation by a snake_case verb and noun");
    } else if snake(id) != id {
        let what = format!("the operationId `{id}` is not snake_case");
        findings.on_key(node, "operationId", what, format!("write `{}`", snake(id)));
    } else if TAKEN.contains(&id) || is_keyword(id) {
        let what = format!("the name `{id}` is taken in the generated client");
        findings.on_key(node, "operationId", what, "name the operation by a verb and a noun");
    }
    if !node.has("x-evidence") {
        let grades = super::extensions::EVIDENCE.join(", ");
        findings.on(
            node,
            "`x-evidence` is missing",
            format!("write how well the operation is known: {grades}"),
        );
    }
}

fn path_parameters(operation: &Operation<'_>, findings: &mut Findings) {
    let segments = || operation.path.split('/').filter(|segment| segment.starts_with('{'));
    let parameters = || operation.parameters_in(Location::Path);
    let is_of = |parameter: &spec::Parameter<'_>, segment: &str| segment == format!("{{{}}}", parameter.name);
    for segment in segments().filter(|segment| !parameters().any(|it| is_of(it, segment))) {
        let what = format!("the path parameter `{segment}` is not declared");
        findings.on(&operation.node, what, "add it to the `parameters` of the path");
    }
    for parameter in parameters().filter(|it| !segments().any(|segment| is_of(it, segment))) {
        let what = format!("the path parameter `{}` does not occur in the path", parameter.name);
        findings.on(&parameter.listed, what, "remove it or correct the path");
    }
}

/// Checks the schema of a path or query parameter.
fn argument(schema: &spec::Node<'_>, findings: &mut Findings) {
    let item = schema.get("items");
    let value = item.as_ref().unwrap_or(schema);
    let is_list_of_values = value.resolve().is_some_and(|value| value.has("enum"));
    if value.has("allOf") {
        findings.on(schema, "a parameter cannot add to a component", "write the `$ref` alone");
    } else if value.component().is_some() && !is_list_of_values {
        let remedy = "write its type here, or refer to a value list";
        findings.on(schema, "a parameter is no object and no `oneOf`", remedy);
    } else if item.is_some_and(|item| {
        item.flag("nullable") || matches!(item.text("type"), Some("array" | "object" | "number"))
    }) {
        let remedy = "list texts, integers, booleans or values of a list";
        findings.on(schema, "a query cannot hold such a list", remedy);
    }
}

fn parameter(node: &Node<'_>, findings: &mut Findings) {
    let (style, explode) = match node.text("in") {
        Some("path" | "header") => ("simple", false),
        Some("query") => ("form", true),
        other => {
            let what = format!("the parameter is in `{}`", other.unwrap_or_default());
            return findings.on_key(
                node,
                "in",
                what,
                "the generator knows parameters in path, query and header",
            );
        }
    };
    let mut add = |key: &str, what: String, remedy: &str| findings.on_key(node, key, what, remedy);
    let name = node.text("name").unwrap_or_default();
    if node.text("in") == Some("path") && snake(name) != name {
        let remedy = format!("write `{}`, in the path too", snake(name));
        add("name", format!("the path parameter `{name}` is not snake_case"), &remedy);
    }
    if node.text("style").is_some_and(|other| other != style) {
        add(
            "style",
            "the generator ignores this style".to_owned(),
            &format!("write `style: {style}` or nothing"),
        );
    }
    if node.has("explode") && node.flag("explode") != explode {
        let what = format!("the generator ignores `explode: {}`", !explode);
        add("explode", what, "remove it; describe a delimited list as `type: string`");
    }
    let Some(schema) = node.get("schema") else {
        return findings.on(node, "`schema` is missing", "describe the value by `schema`");
    };
    if schema.flag("nullable") {
        add("schema", "a parameter cannot be null".to_owned(), "remove `nullable`");
    }
    match schema.resolve().and_then(|schema| schema.text("type")) {
        Some("object") => {
            add("schema", "the parameter is an object".to_owned(), "use one parameter per property");
        }
        Some("array") if style != "form" => {
            add("schema", "only query parameters can be lists".to_owned(), "describe it as `type: string`");
        }
        _ => {}
    }
}

/// The generated method returns one type.
fn responses(operation: &Operation<'_>, findings: &mut Findings) {
    let mut success: Option<&spec::Response<'_>> = None;
    for response in &operation.responses {
        let status = response.status;
        let mut add = |what: String, remedy: &str| findings.on(&response.listed, what, remedy);
        match status.parse::<u16>().ok().filter(|code| (100..1000).contains(code) && status.len() == 3) {
            None => add(format!("`{status}` is no status code"), "name the statuses one by one"),
            Some(100..=199 | 204 | 205 | 304) if response.node.has("content") => {
                add(format!("a {status} response has no body"), "remove `content`");
            }
            Some(_) => {}
        }
        let Some(mut schema) = response.schema.clone() else { continue };
        if spec::is_success(status) {
            let first = success.get_or_insert(response);
            if first.schema.as_ref().is_some_and(|first| first.value != schema.value) {
                let what = format!(
                    "the body of {status} is another one than that of {}, the generator takes one only",
                    first.status
                );
                add(what, "make both the same component, with optional properties for what differs");
            }
        }
        while let Some(items) = schema.get("items") {
            schema = items;
        }
        let is_map = schema.get("additionalProperties").is_some_and(|values| values.value.is_object());
        if schema.has("allOf") || schema.flag("nullable") || is_map {
            let what = "the body is neither a component, nor a list, nor a plain value";
            findings.on(&schema, what, "write the `$ref` alone, or a component");
        }
    }
}
