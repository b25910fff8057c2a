//! Components that the generator cannot take, or would turn into code that does not compile; and the attempt.

use super::Context;
use crate::codegen::limits;
use crate::document::Document;
use crate::finding::Findings;
use crate::names::pascal;
use crate::spec::Node;

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

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for (name, schema) in context.spec.components("schemas") {
        component(context, name, &schema, findings);
    }
}

/// Finds what is only known once the document is lowered; with other findings it may not be.
pub(super) fn dry_run(document: &Document, findings: &mut Findings) {
    if !findings.0.is_empty() {
        return;
    }
    match limits::refused(document) {
        Ok(refused) => findings.0.extend(refused),
        Err(error) => findings.on(&Node::root(document), format!("{error:#}"), "correct the document"),
    }
}

fn component(context: &Context<'_>, name: &str, schema: &Node<'_>, findings: &mut Findings) {
    let mut add = |what: String, remedy: &str| findings.on(schema, what, remedy);
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

/// Returns `true` if the builder of a model has a type parameter of this name.
fn is_builder_parameter(context: &Context<'_>, name: &str) -> bool {
    let Some(property) = name.strip_prefix("Has") else { return false };
    let mut schemas = context.spec.components("schemas");
    schemas.any(|(_, schema)| schema.texts_of("required").any(|name| pascal(name) == property))
}
