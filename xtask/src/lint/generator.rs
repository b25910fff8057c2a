//! What the generator cannot take, or would turn into code that does not compile.

use super::bodies;
use super::context::Context;
use super::finding::Findings;
use crate::codegen::limits;
use crate::document::Document;
use crate::names::pascal;
use crate::spec::{Location, Node, Operation};

/// Names that mean something else where the models are implemented.
const TAKEN: [&str; 19] = [
    "A",
    "Amount",
    "D",
    "Default",
    "Err",
    "Fields",
    "Into",
    "JsonObject",
    "Key",
    "None",
    "Ok",
    "Option",
    "Result",
    "S",
    "Self",
    "Set",
    "Some",
    "Timestamp",
    "Unset",
];

/// The one component that is an integer or a text.
const LOOSE_INTEGER: &str = "LooseInteger";

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, schema) in context.spec.components("schemas") {
        component(context, name, &schema, findings);
    }
    for operation in &context.spec.operations {
        parameters(operation, findings);
        request(operation, findings);
        responses(operation, findings);
    }
    for body in bodies::of(context).iter().filter(|body| body.parts == ["request"]) {
        let first = body.node.members_of("examples").next();
        if !first.is_some_and(|(_, example)| example.has("externalValue") || example.has("$ref")) {
            let what = "the request has no example in a file, which tests send";
            findings.on(body, what, "add one under `spec/examples` and refer to it by `externalValue`");
        }
    }
}

/// Finds what is only known once the document is lowered; with other findings it may not be.
pub(super) fn dry_run(document: &Document, findings: &mut Findings<'_>) {
    if !findings.is_empty() {
        return;
    }
    match limits::refused(document) {
        Ok(refused) => {
            for limits::Refused { pointer, what, remedy, .. } in refused {
                findings.add(&pointer, subject(&pointer), what, remedy);
            }
        }
        Err(error) => findings.add("", "document", format!("{error:#}"), "correct the document"),
    }
}

/// The component, path or section that `pointer` is in.
fn subject(pointer: &str) -> String {
    let mut parts = pointer.split('/').skip(1);
    let name = if parts.next() == Some("components") { parts.nth(1) } else { parts.next() };
    name.unwrap_or("document").replace("~1", "/").replace("~0", "~")
}

fn component(context: &Context<'_>, name: &str, schema: &Node<'_>, findings: &mut Findings<'_>) {
    let mut add = |what: String, remedy: &str| findings.add(&schema.pointer, name, what, remedy);
    let is_object = schema.text("type") == Some("object") && schema.has("properties");
    let is_loose = schema.items_of("oneOf").any(|branch| branch.text("type") == Some("integer"));
    if !is_object && !schema.has("enum") && !schema.has("oneOf") {
        add(
            "the component is neither an object with properties, nor a value list, nor a `oneOf`".to_owned(),
            "write the schema where it is used",
        );
    }
    if is_loose != (name == LOOSE_INTEGER) {
        let what = format!("an integer or a text, and nothing else, is called `{LOOSE_INTEGER}`");
        add(what, "rename the component");
    }
    let builder_of = ["Builder", "Rest"].into_iter().filter_map(|suffix| name.strip_suffix(suffix));
    let is_object = |name: &str| context.spec.schema(name).is_some_and(|schema| schema.has("properties"));
    if TAKEN.contains(&name) || builder_of.into_iter().any(is_object) || is_builder_parameter(context, name) {
        add(format!("the name `{name}` is taken in the generated code"), "rename the component");
    }
}

/// Whether the builder of some model calls a type parameter so.
fn is_builder_parameter(context: &Context<'_>, name: &str) -> bool {
    let Some(property) = name.strip_prefix("Has") else { return false };
    let mut schemas = context.spec.components("schemas");
    schemas.any(|(_, schema)| {
        schema
            .items_of("required")
            .any(|name| name.value.as_str().is_some_and(|name| pascal(name) == property))
    })
}

fn parameters(operation: &Operation<'_>, findings: &mut Findings<'_>) {
    let arguments = operation.parameters.iter();
    for parameter in arguments.filter(|parameter| parameter.location != Location::Header) {
        let Some(schema) = parameter.schema() else { continue };
        let mut add = |what: &str, remedy: &str| {
            findings.add(
                &schema.pointer,
                format!("{} parameter {}", operation.name(), parameter.name),
                what,
                remedy,
            );
        };
        let item = schema.get("items");
        let value = item.as_ref().unwrap_or(&schema);
        let is_list_of_values = value.resolve().is_some_and(|value| value.has("enum"));
        if value.has("allOf") {
            add("a parameter cannot add to a component", "write the `$ref` alone");
        } else if value.component().is_some() && !is_list_of_values {
            add("a parameter is no object and no `oneOf`", "write its type here, or refer to a value list");
        } else if item.is_some_and(|item| {
            item.flag("nullable") || matches!(item.text("type"), Some("array" | "object" | "number"))
        }) {
            add("a query cannot hold such a list", "list texts, integers, booleans or values of a list");
        }
    }
}

fn request(operation: &Operation<'_>, findings: &mut Findings<'_>) {
    let Some(schema) = operation.body.as_ref().and_then(|body| body.schema.clone()) else { return };
    if schema.component().is_none() && !schema.has("items") {
        let what = "the body is neither a component nor a list";
        findings.add(&schema.pointer, operation.name(), what, "make it a named component and refer to it");
    }
}

fn responses(operation: &Operation<'_>, findings: &mut Findings<'_>) {
    for mut schema in operation.responses.iter().filter_map(|response| response.schema.clone()) {
        while let Some(items) = schema.get("items") {
            schema = items;
        }
        let is_map = schema.get("additionalProperties").is_some_and(|values| values.value.is_object());
        if schema.has("allOf") || schema.flag("nullable") || is_map {
            let what = "the body is neither a component, nor a list, nor a plain value";
            findings.add(&schema.pointer, operation.name(), what, "write the `$ref` alone, or a component");
        }
    }
}
