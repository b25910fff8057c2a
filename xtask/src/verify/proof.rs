//! Proof that Prism sees: a violation on purpose in each operation.
//!
//! If Prism does not understand a schema, it reports nothing and lets everything pass. So each operation's body, one
//! of its successes and one of its errors are tried with a value that fits no schema.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use crate::Api;
use crate::sandbox::agent;
use crate::spec::{Operation, Spec};

/// Limit for one response.
pub(super) const TIMEOUT: Duration = Duration::from_secs(20);

/// Counts of trials, and those that Prism overlooked.
#[derive(Debug, Default)]
pub(super) struct Proof {
    pub(super) tried: usize,
    pub(super) overlooked: Vec<String>,
}

/// Tries each operation of `spec` through the proxy at `proxy`.
///
/// # Errors
/// If proxy or sandbox do not respond.
pub(super) fn of(api: Api, spec: &Spec<'_>, proxy: &str, sandbox: &str) -> anyhow::Result<Proof> {
    let agent = agent(TIMEOUT);
    let mut proof = Proof::default();
    for operation in &spec.operations {
        let Operation { id: name, method, path, body, .. } = operation;
        let has_body = body.as_ref().is_some_and(|body| body.schema.is_some());
        for status in statuses(operation) {
            let fault = json!({
                "operation": name, "times": 1,
                "effect": { "kind": "status", "status": status, "body": wrong() },
            });
            let set = agent.post(format!("{sandbox}/_sandbox/faults")).content_type("application/json");
            let set = set.send(fault.to_string())?;
            ensure!(set.status() == 201, "the sandbox refuses a fault for {name}");
            let mut request = ureq::http::Request::builder()
                .method(method.to_uppercase().as_str())
                .uri(format!("{proxy}{}", filled(path)));
            for (header, value) in api.headers() {
                request = request.header(header, value);
            }
            let response = if has_body {
                agent.run(request.header("content-type", "application/json").body(wrong().to_string())?)
            } else {
                agent.run(request.body(())?)
            };
            let response = response.with_context(|| format!("trying response {status} of {name}"))?;
            let found =
                response.headers().get("sl-violations").and_then(|it| it.to_str().ok()).unwrap_or("[]");
            let found: Vec<Value> = serde_json::from_str(found).unwrap_or_default();
            let sees =
                |part: &str| found.iter().any(|it| it["location"][0] == part && it["location"][1] == "body");
            proof.note(sees("response"), || format!("response {status} of {name}"));
            if has_body {
                proof.note(sees("request"), || format!("body of {name}"));
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

/// Fits no schema of a body: neither a number, nor a list of anything but lists.
fn wrong() -> Value {
    json!([[5]])
}

/// The first success and the first error that have a schema.
fn statuses(operation: &Operation<'_>) -> Vec<u16> {
    let with_schema = operation.responses.iter().filter(|response| response.schema.is_some());
    let with_schema: Vec<u16> = with_schema.filter_map(|response| response.status.parse().ok()).collect();
    let success = with_schema.iter().find(|status| **status < 300);
    let error = with_schema.iter().find(|status| **status >= 400);
    success.into_iter().chain(error).copied().collect()
}

/// `path` with something in place of its parameters.
fn filled(path: &str) -> String {
    let fill = |segment: &str| if segment.starts_with('{') { "1".to_owned() } else { segment.to_owned() };
    path.split('/').map(fill).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests;
