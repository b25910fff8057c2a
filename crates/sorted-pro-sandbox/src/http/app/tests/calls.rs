//! Calls of an app, whose responses are checked against the contract.

use std::sync::LazyLock;

use http::{HeaderName, HeaderValue, Method};

use crate::contract::{Difference, DifferenceKind, Responses};
use crate::http::app::request::OPEN_LISTS;
use crate::http::app::{ApiResponse, App, Request};
use crate::model::catalogue::Api;

/// Sends a request. If it matches an operation, status and body of the response are documented for it.
#[track_caller]
pub(crate) fn send(
    app: &App,
    api: Api,
    headers: &[(&'static str, &'static str)],
    method: Method,
    path: &str,
    body: &str,
    origin: &str,
) -> ApiResponse {
    static SHIPMENTS: LazyLock<Responses> = LazyLock::new(Responses::shipments);
    static CONSIGNMENTS: LazyLock<Responses> = LazyLock::new(Responses::consignments);
    let (base, responses) = match api {
        Api::Shipments => ("/pro", &*SHIPMENTS),
        Api::Consignments => ("", &*CONSIGNMENTS),
    };
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let headers =
        headers.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
    let request = Request {
        method,
        path: format!("{base}{path}"),
        query: query.to_owned(),
        headers: headers.collect(),
        body: body.as_bytes().to_vec(),
    };
    let response = app.handle(&request, origin);
    if let Some(operation) = response.operation {
        let text = response.body.as_deref().unwrap_or_default();
        let mut found = responses.differences(operation, response.status, text.as_bytes());
        found.retain(|one| !is_intended(operation, one));
        assert!(found.is_empty(), "{operation} {}: {found:?}\n{text}", response.status);
    }
    response
}

fn is_intended(operation: &str, difference: &Difference) -> bool {
    /// Lists that the contract describes as incomplete.
    const INCOMPLETE: [&str; 3] = ["CustomsContentType", "CustomsDocumentType", "FileContentType"];
    let is_of = |list: &&str| difference.message.starts_with(*list);
    match difference.kind {
        // Values of the caller are accepted, and read back.
        DifferenceKind::UnknownValue => OPEN_LISTS.iter().chain(&INCOMPLETE).any(is_of),
        // A carrier's time is kept as it was reported.
        DifferenceKind::MalformedTimestamp => difference.path.starts_with("events["),
        // An older path of `get_labels` has the response of `get_contents_label`.
        DifferenceKind::WrongType => operation == "get_labels" && difference.path.is_empty(),
        _ => false,
    }
}
