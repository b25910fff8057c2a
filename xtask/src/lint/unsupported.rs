//! Keywords that OpenAPI has and the generator does not. Those that OpenAPI does not have are found by its own validator
//! (`cargo xtask ci --only spec-validator`).

use super::Context;
use super::nodes::Kind;
use crate::finding::Findings;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for node in context.nodes.iter().filter(|node| !node.is_reference()) {
        for keyword in node.keys() {
            if let Some(instead) = instead_of(node.kind, keyword) {
                let what = format!("`{keyword}` is not supported by the generator");
                findings.on_key(node, keyword, what, instead);
            }
        }
    }
}

/// Remedy for a keyword that gets lost on the way to the generated client, or breaks it.
fn instead_of(kind: Kind, keyword: &str) -> Option<&'static str> {
    Some(match (kind, keyword) {
        (Kind::Schema(_), "not") => "describe what is allowed instead",
        (Kind::Schema(_), "discriminator") => "write one object with optional properties",
        (Kind::Schema(_), "anyOf") => {
            "write one object with optional properties, or a `<T>OneOrMany` component"
        }
        (Kind::Schema(_), "xml") => "remove it: bodies are JSON",
        (Kind::Schema(_), "uniqueItems") => "write `x-unique`: a set would lose the order of the items",
        (Kind::Operation | Kind::Components, "callbacks") => "say it in the description",
        (Kind::Operation | Kind::PathItem, "servers") => "use the `servers` of the document",
        (Kind::MediaType, "encoding") => "remove it: bodies are JSON",
        (Kind::Parameter | Kind::Header, "content") => "write `schema`",
        (Kind::Parameter, "allowReserved" | "allowEmptyValue") => "remove it: values are always encoded",
        (Kind::Response | Kind::Components, "links") => "write `x-reference`, which links follow from",
        _ => return None,
    })
}
