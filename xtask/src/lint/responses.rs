//! Responses and bodies: concrete statuses, JSON with a schema, one success body, examples.

use serde_json::Value;

use super::bodies;
use super::context::{Context, Operation};
use super::finding::Findings;
use super::nodes::Kind;
use super::values::{members, text};
use crate::document::child;

/// The one media type of the APIs.
const JSON: &str = "application/json";

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in &context.operations {
        statuses(operation, context, findings);
        one_success_body(operation, context, findings);
    }
    for response in context.all(Kind::Response) {
        if text(response.value, "description").is_none_or(|text| text.trim().is_empty()) {
            findings.add(
                &response.pointer,
                &response.subject,
                "`description` is missing",
                "say what it means",
            );
        }
    }
    for header in context.all(Kind::Header) {
        if header.value.get("schema").is_none() {
            findings.add(
                &header.pointer,
                &header.subject,
                "`schema` is missing",
                "describe the value by `schema`",
            );
        }
    }
    for body in bodies::of(context) {
        if body.media_type != JSON {
            let what = format!("the media type `{}` is not supported", body.media_type);
            findings.add(&body.pointer, &body.subject, what, format!("the APIs speak `{JSON}`"));
            continue;
        }
        if body.value.get("schema").is_none() {
            findings.add(
                &body.pointer,
                &body.subject,
                "JSON content without a schema panics in the generator",
                "describe the body by `schema`",
            );
        }
        let has_example =
            body.value.get("example").is_some() || members(body.value, "examples").next().is_some();
        if !has_example {
            findings.add(
                &body.pointer,
                &body.subject,
                "the body has no example",
                "add one under `spec/examples` and refer to it by `externalValue`",
            );
        }
    }
}

fn statuses(operation: &Operation<'_>, context: &Context<'_>, findings: &mut Findings<'_>) {
    let list = child(&operation.pointer, "responses");
    for (status, response) in
        members(operation.value, "responses").filter(|(status, _)| !status.starts_with("x-"))
    {
        let pointer = child(&list, status);
        let mut add = |what: String, remedy: &str| findings.add(&pointer, operation.subject(), what, remedy);
        let code = status.parse::<u16>().ok().filter(|code| (100..1000).contains(code) && status.len() == 3);
        match code {
            None if status == "default" => add(
                "a `default` response would also stand for successes in the generated method".to_owned(),
                "name the statuses",
            ),
            None => add(format!("`{status}` is no status code"), "name the statuses one by one"),
            Some(100..=199 | 204 | 205 | 304) => {
                if context.resolve(response).is_some_and(|response| response.get("content").is_some()) {
                    add(format!("a {status} response has no body"), "remove `content`");
                }
            }
            Some(_) => {}
        }
    }
}

/// The generated method returns one type.
fn one_success_body(operation: &Operation<'_>, context: &Context<'_>, findings: &mut Findings<'_>) {
    let list = child(&operation.pointer, "responses");
    let mut schemas: Vec<(_, &Value)> = members(operation.value, "responses")
        .filter(|(status, _)| status.starts_with('2'))
        .filter_map(|(status, response)| {
            let schema = context.resolve(response)?.get("content")?.get(JSON)?.get("schema")?;
            Some((status, schema))
        })
        .collect();
    schemas.sort_by_key(|(status, _)| context.document.position(&child(&list, status)));
    let Some((&(first_status, first), rest)) = schemas.split_first() else { return };
    for (status, _) in rest.iter().filter(|(_, schema)| *schema != first) {
        findings.add(
            &child(&list, status),
            operation.subject(),
            format!("the body of {status} is another one than that of {first_status}, the generator takes one only"),
            "make both the same component, with optional properties for what differs",
        );
    }
}
