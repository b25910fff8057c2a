//! Responses and bodies: concrete statuses, JSON with a schema, one success body, examples.

use super::bodies;
use super::context::Context;
use super::finding::Findings;
use super::nodes::Kind;
use crate::spec::{Operation, Response};

/// The one media type of the APIs.
const JSON: &str = "application/json";

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in &context.spec.operations {
        for response in &operation.responses {
            status(operation, response, findings);
        }
        one_success_body(operation, findings);
    }
    for response in context.all(Kind::Response) {
        if !response.says("description") {
            findings.on(response, "`description` is missing", "say what it means");
        }
    }
    for body in bodies::of(context) {
        if body.media_type != JSON {
            let what = format!("the media type `{}` is not supported", body.media_type);
            findings.on(&body, what, format!("the APIs speak `{JSON}`"));
            continue;
        }
        if !body.node.has("schema") {
            let what = "JSON content without a schema panics in the generator";
            findings.on(&body, what, "describe the body by `schema`");
        }
        if !body.node.has("example") && body.node.members_of("examples").next().is_none() {
            let remedy = "add one under `spec/examples` and refer to it by `externalValue`";
            findings.on(&body, "the body has no example", remedy);
        }
    }
}

fn status(operation: &Operation<'_>, response: &Response<'_>, findings: &mut Findings<'_>) {
    let status = response.status;
    let mut add =
        |what: String, remedy: &str| findings.add(&response.listed.pointer, operation.name(), what, remedy);
    let code = status.parse::<u16>().ok().filter(|code| (100..1000).contains(code) && status.len() == 3);
    match code {
        None if status == "default" => add(
            "a `default` response would also stand for successes in the generated method".to_owned(),
            "name the statuses",
        ),
        None => add(format!("`{status}` is no status code"), "name the statuses one by one"),
        Some(100..=199 | 204 | 205 | 304) if response.node.has("content") => {
            add(format!("a {status} response has no body"), "remove `content`");
        }
        Some(_) => {}
    }
}

/// The generated method returns one type.
fn one_success_body(operation: &Operation<'_>, findings: &mut Findings<'_>) {
    let mut bodies: Vec<_> =
        operation.successes().filter_map(|response| Some((response, response.schema.as_ref()?))).collect();
    bodies.sort_by_key(|(response, _)| response.listed.position());
    let Some(((first, schema), rest)) = bodies.split_first() else { return };
    for (other, _) in rest.iter().filter(|(_, other)| other.value != schema.value) {
        let what = format!(
            "the body of {} is another one than that of {}, the generator takes one only",
            other.status, first.status
        );
        let remedy = "make both the same component, with optional properties for what differs";
        findings.add(&other.listed.pointer, operation.name(), what, remedy);
    }
}
