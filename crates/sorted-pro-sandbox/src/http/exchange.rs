//! Processes one request to one of the APIs: reads it, applies faults, runs the operation, responds and journals.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, HttpBody as _};
use axum::extract::Request;
use axum::response::Response;
use http::{HeaderMap, Method, header};
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep, timeout};

use crate::call::problem::{Detail, Problem};
use crate::http::app::{Request as WholeRequest, Secret};
use crate::http::faults::{Instead, Plan, Stage, gateway_page, whole_seconds};
use crate::http::journal::{JournalEntry, Redaction};
use crate::http::outgoing::Outgoing;
use crate::http::shared::{CloseAfter, DropConnection, Shared};
use crate::model::catalogue::Api;

/// Largest body in bytes; larger ones get 413. A paperless document of 5 MB is 7 MB in base64.
const MAX_BODY: usize = 12 << 20;

/// Size in bytes above which a body is processed off the connection threads, with limited concurrency.
pub(crate) const LARGE_BODY: usize = 256 << 10;

/// Responds to a request.
pub(crate) async fn respond(shared: Shared, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = shared.read_body(body, MAX_BODY).await;
    let is_unread = body.is_err();
    let request = WholeRequest {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: Vec::new(),
    };
    // Runs in its own task: like a real server, it continues when the caller hangs up.
    let exchange = tokio::spawn(exchange(shared, request, body));
    let mut response = match exchange.await {
        Ok(Some(outgoing)) => outgoing.into_response(),
        Ok(None) => {
            let mut response = Response::new(Body::empty());
            response.extensions_mut().insert(DropConnection);
            response
        }
        Err(error) => {
            tracing::error!(%error, "a request got no response");
            Outgoing { status: 500, ..Outgoing::default() }.into_response()
        }
    };
    if is_unread {
        CloseAfter::mark(&mut response);
    }
    response
}

/// Reasons why a body was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyError {
    /// The body exceeds this number of bytes.
    TooLarge(usize),
    Slow,
    Broken,
}

impl BodyError {
    pub(crate) fn problem(self) -> Problem {
        let (status, parent, code, message) = match self {
            Self::TooLarge(most) => {
                let message = format!("The body is larger than {} KiB.", most >> 10);
                (413, "validation_error", "file_too_large", message)
            }
            Self::Slow => {
                (408, "status_code_error", "status_code_error", "The body took too long.".to_owned())
            }
            Self::Broken => {
                (400, "validation_error", "invalid_request", "The body is incomplete.".to_owned())
            }
        };
        Problem::of(status, parent, Detail::new("", code, message))
    }
}

/// A complete body, and the permit to keep it in memory if it is large.
#[derive(Debug, Default)]
pub(crate) struct WholeBody {
    pub(crate) bytes: Vec<u8>,
    permit: Option<OwnedSemaphorePermit>,
}

impl Shared {
    /// Reads a body of up to `most` bytes. Stops early at a larger one.
    pub(crate) async fn read_body(&self, mut body: Body, most: usize) -> Result<WholeBody, BodyError> {
        let read = async {
            if body.size_hint().lower() > most as u64 {
                return Err(BodyError::TooLarge(most));
            }
            let mut whole = WholeBody::default();
            while let Some(frame) = body.frame().await {
                let Ok(frame) = frame else { return Err(BodyError::Broken) };
                // Ignores trailers.
                let Ok(data) = frame.into_data() else { continue };
                let size = whole.bytes.len() + data.len();
                if size > most {
                    return Err(BodyError::TooLarge(most));
                }
                if size > LARGE_BODY && whole.permit.is_none() {
                    // Fails only if the semaphore is closed, which never happens.
                    whole.permit = Arc::clone(&self.large_bodies).acquire_owned().await.ok();
                }
                whole.bytes.extend_from_slice(&data);
            }
            Ok(whole)
        };
        timeout(self.limits.read_timeout, read).await.unwrap_or(Err(BodyError::Slow))
    }
}

/// Processes a request with its faults and journals it; `None` if the connection is to be dropped.
async fn exchange(
    shared: Shared,
    mut request: WholeRequest,
    body: Result<WholeBody, BodyError>,
) -> Option<Outgoing> {
    let started = Instant::now();
    let at = shared.app.clock.now();
    let (api, operation) = shared.app.target(&request.method, &request.path);
    let Plan { faults, wait_before, mut instead, rewrites, wait_after } =
        shared.app.faults().plan(api, operation, at);
    shared.wait(wait_before).await;

    // Holds the permit until the function returns.
    let (body, _permit) = match body {
        Ok(WholeBody { bytes, permit }) => (Ok(bytes), permit),
        Err(error) => (Err(error), None),
    };
    let mut processed = false;
    let mut outgoing = match instead.take_if(|(stage, _)| *stage == Stage::Before) {
        Some((_, instead)) => {
            request.body = body.unwrap_or_default();
            shared.replacement(api, instead)
        }
        None => match body {
            Err(error) => {
                let problem = error.problem();
                Some(Outgoing::json(problem.status, shared.app.refusal(api, &problem)))
            }
            Ok(body) => {
                request.body = body;
                match shared.app.replayed(&request) {
                    Some(recorded) => recorded,
                    None => {
                        processed = true;
                        let outgoing;
                        (request, outgoing) = shared.process(request).await?;
                        Some(outgoing)
                    }
                }
            }
        },
    };
    if let Some(outgoing) = outgoing.as_mut().filter(|outgoing| processed && !outgoing.body.is_empty()) {
        let schemas = match api {
            Api::Shipments => shared.app.shipments.schemas(),
            Api::Consignments => shared.app.consignments.schemas(),
        };
        for rewrite in rewrites {
            outgoing.body = rewrite.apply(schemas, std::mem::take(&mut outgoing.body));
        }
    }
    if let Some((_, instead)) = instead {
        outgoing = match (instead, outgoing) {
            // Replaces one success by another, such as 200 by 202. Refusals stay refusals. 204 and 205 have no
            // body.
            (Instead::Status { status: status @ (200..=203 | 206..=299), body: None }, Some(real)) => {
                let is_success = (200..300).contains(&real.status);
                Some(Outgoing { status: if is_success { status } else { real.status }, ..real })
            }
            (instead, _) => shared.replacement(api, instead),
        };
    }
    shared.wait(wait_after).await;
    let record = Record { at, operation, processed, faults, duration: started.elapsed() };
    shared.add_to_journal(record, &request, outgoing.as_ref());
    outgoing
}

/// Facts for the journal that the request and its response do not show.
struct Record {
    at: Timestamp,
    operation: Option<&'static str>,
    processed: bool,
    faults: Vec<u64>,
    duration: Duration,
}

impl Shared {
    /// Waits, or returns early when the sandbox stops.
    async fn wait(&self, duration: Duration) {
        if !duration.is_zero() {
            tokio::select! {
                () = sleep(duration) => {}
                () = self.stopped() => {}
            }
        }
    }

    /// Executes a request; `None` if the runtime is shutting down.
    async fn process(&self, request: WholeRequest) -> Option<(WholeRequest, Outgoing)> {
        let origin = origin(&request.headers, self.address);
        let shared = self.clone();
        let is_large = request.body.len() > LARGE_BODY;
        let work = move || {
            let response = shared.app.handle(&request, &origin);
            (request, response.into())
        };
        if is_large { tokio::task::spawn_blocking(work).await.ok() } else { Some(work()) }
    }

    /// Builds the response that a fault puts in place of the real one; `None` if the connection is to be dropped.
    fn replacement(&self, api: Api, instead: Instead) -> Option<Outgoing> {
        match instead {
            Instead::Drop => None,
            Instead::Status { status, body: Some((content_type, body)) } => {
                Some(Outgoing { status, content_type, body, ..Outgoing::default() })
            }
            Instead::Status { status: status @ ..=399, body: None } => {
                Some(Outgoing { status, ..Outgoing::default() })
            }
            Instead::Status { status, body: None } => Some(self.fault_error(api, status)),
            Instead::HtmlPage { status } => Some(Outgoing {
                status,
                content_type: "text/html".to_owned(),
                body: gateway_page(status),
                ..Outgoing::default()
            }),
            Instead::Throttle { retry_after } => {
                Some(Outgoing { retry_after: Some(whole_seconds(retry_after)), ..self.fault_error(api, 429) })
            }
        }
    }

    fn fault_error(&self, api: Api, status: u16) -> Outgoing {
        let code = match status {
            400 => "validation_error",
            401 => "unauthorised",
            403 => "forbidden",
            404 => "not_found",
            405 => "method_not_supported",
            409 => "conflict",
            410 => "gone",
            500 => "internal_server_error",
            521 => "allocation_failed",
            531 => "no_quotes_available",
            _ => "status_code_error",
        };
        let message = format!("A fault of the sandbox: status {status}.");
        let problem = Problem::of(status, code, Detail::new("", code, message));
        Outgoing::json(status, self.app.refusal(api, &problem))
    }

    fn add_to_journal(&self, record: Record, request: &WholeRequest, outgoing: Option<&Outgoing>) {
        let Record { at, operation, processed, faults, duration } = record;
        let own_key = self.app.api_key.as_ref().map(|Secret(key)| key.as_str());
        let redaction = Redaction::new(&request.headers, &request.query, own_key);
        let path = redaction.text(&request.path);
        let response = outgoing.map(|outgoing| outgoing.body.as_str()).unwrap_or_default();
        let status = outgoing.map(|outgoing| outgoing.status);
        let entry = JournalEntry {
            number: 0,
            at,
            method: request.method.to_string(),
            path: path.clone(),
            query: redaction.query(&request.query),
            operation,
            status,
            processed,
            faults,
            duration,
            request_headers: redaction.headers(&request.headers),
            request_size: request.body.len(),
            response_size: if request.method == Method::HEAD { 0 } else { response.len() },
            request_body: redaction.body(&request.body),
            response_body: redaction.body(response.as_bytes()),
        };
        let number = self.app.journal().add(entry);
        // Queries and bodies stay out of the log: they can hold personal data.
        tracing::info!(
            number,
            method = %request.method,
            path,
            operation,
            status,
            ms = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX),
            "{}",
            if outgoing.is_some() { "responded" } else { "dropped" },
        );
    }
}

/// Returns the scheme and host by which the caller knows this server.
pub(crate) fn origin(headers: &HeaderMap, address: std::net::SocketAddr) -> String {
    match headers.get(header::HOST).and_then(|host| host.to_str().ok()) {
        Some(host) => format!("http://{host}"),
        None => format!("http://{address}"),
    }
}
