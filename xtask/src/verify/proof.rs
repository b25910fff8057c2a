//! Proof that Prism sees: a violation on purpose in each operation.
//!
//! Where Prism does not understand a schema, it says nothing and lets everything pass. So each operation's body, one
//! of its successes and one of its errors are tried with a value that fits no schema.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use serde_json::{Map, Value, json};

use crate::Api;

/// Fits no schema of a whole body.
const WRONG: u32 = 5;

/// How long one response may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// What is tried, and overlooked.
#[derive(Debug, Default)]
pub(super) struct Proof {
    pub(super) tried: usize,
    pub(super) overlooked: Vec<String>,
}

/// A client that takes errors for responses.
pub(super) fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder().http_status_as_error(false).timeout_global(Some(TIMEOUT));
    config.build().into()
}

/// Tries each operation of `spec` through the proxy at `proxy`.
///
/// # Errors
/// If proxy or sandbox do not respond.
pub(super) fn of(api: Api, spec: &Value, proxy: &str, sandbox: &str) -> anyhow::Result<Proof> {
    let agent = agent();
    let mut proof = Proof::default();
    for (path, item) in spec["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(name) = operation["operationId"].as_str() else { continue };
            let has_body = has_schema(&operation["requestBody"]);
            for status in statuses(spec, operation) {
                let fault = json!({
                    "operation": name, "times": 1,
                    "effect": { "kind": "status", "status": status, "body": WRONG },
                });
                let set = agent.post(format!("{sandbox}/_sandbox/faults")).content_type("application/json");
                let set = set.send(fault.to_string())?;
                ensure!(set.status() == 201, "the sandbox refuses a fault for {name}");
                let mut request = ureq::http::Request::builder()
                    .method(method.to_uppercase().as_str())
                    .uri(format!("{proxy}{}", filled(path)));
                for (header, value) in headers(api) {
                    request = request.header(header, value);
                }
                let response = if has_body {
                    agent.run(request.header("content-type", "application/json").body(WRONG.to_string())?)
                } else {
                    agent.run(request.body(())?)
                };
                let response = response.with_context(|| format!("trying response {status} of {name}"))?;
                let found =
                    response.headers().get("sl-violations").and_then(|it| it.to_str().ok()).unwrap_or("[]");
                let found: Vec<Value> = serde_json::from_str(found).unwrap_or_default();
                let sees = |part: &str| found.iter().any(|it| it["location"] == json!([part, "body"]));
                proof.note(sees("response"), || format!("response {status} of {name}"));
                if has_body {
                    proof.note(sees("request"), || format!("body of {name}"));
                }
            }
        }
    }
    Ok(proof)
}

impl Proof {
    fn note(&mut self, is_seen: bool, what: impl FnOnce() -> String) {
        self.tried += 1;
        if !is_seen {
            self.overlooked.push(what());
        }
    }
}

/// The first success and the first error that have a schema.
fn statuses(spec: &Value, operation: &Value) -> Vec<u16> {
    let empty = Map::new();
    let all = operation["responses"].as_object().unwrap_or(&empty);
    let with_schema: Vec<u16> = all
        .iter()
        .filter(|(_, response)| has_schema(resolved(spec, response)))
        .filter_map(|(status, _)| status.parse().ok())
        .collect();
    let success = with_schema.iter().find(|status| **status < 300);
    let error = with_schema.iter().find(|status| **status >= 400);
    success.into_iter().chain(error).copied().collect()
}

fn has_schema(body: &Value) -> bool {
    body["content"]["application/json"]["schema"].is_object()
}

fn resolved<'a>(spec: &'a Value, node: &'a Value) -> &'a Value {
    let target = node["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|pointer| spec.pointer(pointer)).unwrap_or(node)
}

/// `path` with something in place of its parameters.
fn filled(path: &str) -> String {
    let fill = |segment: &str| if segment.starts_with('{') { "1".to_owned() } else { segment.to_owned() };
    path.split('/').map(fill).collect::<Vec<_>>().join("/")
}

fn headers(api: Api) -> [(&'static str, &'static str); 2] {
    match api {
        Api::Shipments => [("x-api-key", "any"), ("x-api-version", "1.1")],
        Api::Consignments => [("ocp-apim-subscription-key", "any"), ("electio-api-version", "1.1")],
    }
}

#[cfg(test)]
mod tests;
