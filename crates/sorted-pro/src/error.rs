//! The one error of this crate.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::json;
use crate::problem::Problem;
use crate::response::Meta;

mod body;
mod display;
mod made;

pub(crate) use body::ErrorBody;
pub use body::ErrorDetail;

/// Everything that can go wrong with a call.
///
/// The type is opaque: ask it questions. The `is_*` methods say what happened, each with its cause and remedy;
/// the accessors give the server's response, of which nothing is lost: [`status`](Self::status),
/// [`headers`](Self::headers) and [`body`](Self::body) are there for every response: an API error, a
/// gateway's HTML page or half a JSON document.
///
/// After a write has failed, one question comes first: [`outcome_is_unknown`](Self::outcome_is_unknown).
///
/// A clone is cheap: one error can be reported for each of many inputs.
///
/// `Display` is one line: operation, what happened, status, code, message, correlation id. Neither it nor
/// `Debug` shows headers, bodies or URLs, which can hold personal data.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
pub(crate) struct Inner {
    kind: Kind,
    /// `None` if the error is not about a call.
    operation: Option<&'static str>,
    /// Status, headers and attempts of the call; the status is 0 if there was no response.
    meta: Option<Meta>,
    body: Arc<[u8]>,
    /// `true` if the body was longer than what is kept of it.
    is_truncated: bool,
    parsed: ErrorBody,
    outcome_unknown: bool,
    /// The true state was read back: nothing was done.
    reconciled: bool,
    /// Text of what caused it, without URLs.
    cause: Option<Cause>,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Configuration(String),
    InvalidInput(Vec<Problem>),
    NotSent,
    TimedOut,
    Interrupted,
    /// The response was larger than the limit, in bytes.
    TooLarge(usize),
    Status,
    /// The response is a success, and reports one element as failed.
    Rejected(Rejection),
    /// The response does not follow the contract; with the place in the JSON document.
    Decode {
        path: String,
    },
    /// A wait timed out.
    StillPending(String),
}

/// Report of a successful response about an element that failed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rejection {
    /// The element's own status, if it has one.
    pub(crate) status: Option<u16>,
    /// `true` if it was to be allocated.
    pub(crate) allocation: bool,
}

/// Causes.
impl Error {
    /// **After a write: the server may or may not have done it.** The response was lost, or cut off, or came from
    /// a gateway (408, 500 to 504, an unreadable body) in front of a server that may still be working.
    ///
    /// Do not simply retry the call: creating again makes a second shipment, manifesting again transmits data
    /// to a carrier twice. Read the resource back first, or let the call do it: `reconcile(true)` where there
    /// is such a method. Always `false` for reads, and for errors that say for certain that nothing was done.
    pub fn outcome_is_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// The response was lost, and reading the state back has shown that nothing was done: a retry is safe.
    /// Only after `reconcile(true)`.
    pub fn is_reconciled(&self) -> bool {
        self.0.reconciled
    }

    /// The client was not set up properly: no key, a bad URL, no TLS. Nothing was sent. Correct the set-up.
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration(_))
    }

    /// The input breaks a documented limit or cannot be part of a URL. Nothing was sent;
    /// [`problems`](Self::problems) lists everything that is wrong. Correct it, or send it `unchecked()`.
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidInput(_))
    }

    /// No connection was made: the server was not found, refused, or failed the TLS handshake. Nothing has
    /// arrived, so a retry is safe. Check host, network and proxy.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::NotSent)
    }

    /// The timeout of the attempt or the call expired before the response arrived. Raise the timeout if it
    /// happens often; for writes see [`outcome_is_unknown`](Self::outcome_is_unknown).
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::TimedOut)
    }

    /// The connection broke before the response was complete. For writes see
    /// [`outcome_is_unknown`](Self::outcome_is_unknown).
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted)
    }

    /// The response was larger than `max_response_size`, of the [client](crate::ClientBuilder::max_response_size) or
    /// the call (`max_response_size`). It was not read to its end. Raise the limit if the response is
    /// legitimate; for writes see [`outcome_is_unknown`](Self::outcome_is_unknown).
    pub fn is_too_large(&self) -> bool {
        matches!(self.0.kind, Kind::TooLarge(_))
    }

    /// The server reported success with a body that cannot be read: empty, cut off, HTML, or of another shape
    /// than in the contract. [`json_path`](Self::json_path) has the place, [`body`](Self::body) has all of it.
    /// For writes see [`outcome_is_unknown`](Self::outcome_is_unknown).
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode { .. })
    }

    /// The wait timed out; the server is still working. Wait again, or longer.
    pub fn is_still_pending(&self) -> bool {
        matches!(self.0.kind, Kind::StillPending(_))
    }

    /// 400: the server found the request invalid; [`details`](Self::details) names the properties. Also for
    /// resources in the wrong state, see [`is_wrong_state`](Self::is_wrong_state).
    pub fn is_bad_request(&self) -> bool {
        self.is(400)
    }

    /// 401: the key is missing, wrong, or belongs to the other environment or API.
    pub fn is_unauthorised(&self) -> bool {
        self.is(401)
    }

    /// 403: the account may not do this. Ask for the permission.
    pub fn is_forbidden(&self) -> bool {
        self.is(403)
    }

    /// 404: the resource does not exist in this account and environment; or a code reports that a shipment, a
    /// service or a virtual service was not found.
    pub fn is_not_found(&self) -> bool {
        const CODES: [&str; 4] =
            ["not_found", "shipment_not_found", "carrier_service_not_found", "virtual_service_not_found"];
        self.is(404) || self.has_one_of(&CODES)
    }

    /// The resource is in a state in which this cannot be done, such as labels before allocation. Read its
    /// state, and bring it into the right one first.
    ///
    /// The consignments API publishes no codes: there only `InvalidStateForOperation` is recognised, and `false`
    /// proves nothing about the state. [`message`](Self::message) has the reason.
    pub fn is_wrong_state(&self) -> bool {
        self.has_one_of(&[
            "invalid_state_for_operation",
            "shipment_invalid_state",
            "InvalidStateForOperation",
        ])
    }

    /// The request contradicts an existing object: 409, or 429 with the code `conflict` or `rule_conflict`,
    /// which is not throttling. Change the object or the request.
    pub fn is_conflict(&self) -> bool {
        self.is(409) || (self.is(429) && self.0.parsed.is_conflict())
    }

    /// 429 that asks for fewer requests. Nothing was done; see [`retry_after`](Self::retry_after).
    pub fn is_throttled(&self) -> bool {
        self.is(429) && !self.0.parsed.is_conflict()
    }

    /// 410: the resource was removed or quarantined and does not come back.
    pub fn is_gone(&self) -> bool {
        self.is(410)
    }

    /// 404 with the code `processing`: the server is still working on the resource. Ask again later.
    pub fn is_processing(&self) -> bool {
        self.is(404) && self.has_code("processing")
    }

    /// No carrier service could take it: 521 for a shipment, a summary that reports a failure
    /// ([`is_rejected`](Self::is_rejected)) for a consignment. A business result, never retried automatically:
    /// change the shipment or the criteria. [`details`](Self::details) or [`message`](Self::message) has the
    /// reasons.
    pub fn is_allocation_failed(&self) -> bool {
        self.is(521)
            || self.has_code("allocation_failed")
            || matches!(self.0.kind, Kind::Rejected(Rejection { allocation: true, .. }))
    }

    /// The response to a request for many reports this one as failed: calls of the consignments API report per element
    /// inside a 200 response, allocations of many shipments list what they reject. [`status`](Self::status) is that of
    /// the element, if it has one; [`code`](Self::code) and [`message`](Self::message) are its reason;
    /// [`body`](Self::body) is the element as the server sent it, or the response of a request that was refused as a
    /// whole. The other elements are not affected. Fix the cause in the message and send this one again.
    pub fn is_rejected(&self) -> bool {
        matches!(self.0.kind, Kind::Rejected(_))
    }

    /// 531: no carrier service offers a price. A business result, like
    /// [`is_allocation_failed`](Self::is_allocation_failed).
    pub fn is_no_quotes(&self) -> bool {
        self.is(531) || self.has_code("no_quotes_available")
    }

    /// The server or a gateway failed: 500 to 599 without 521 and 531.
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| (500..600).contains(&status) && !matches!(status, 521 | 531))
    }

    fn has_one_of(&self, codes: &[&str]) -> bool {
        codes.iter().any(|code| self.has_code(code))
    }

    fn is(&self, status: u16) -> bool {
        matches!(self.0.kind, Kind::Status | Kind::Rejected(_)) && self.status() == Some(status)
    }
}

/// Response of the server.
impl Error {
    /// The HTTP status, if there was a response; the status of the element if it
    /// [was rejected](Self::is_rejected) inside a successful one.
    pub fn status(&self) -> Option<u16> {
        if let Kind::Rejected(rejection) = &self.0.kind {
            return rejection.status;
        }
        self.0.meta.as_ref().map(|meta| meta.status).filter(|status| *status != 0)
    }

    /// The most specific error code: that of the first detail, else the one at the top.
    ///
    /// ```text
    /// {"code": "allocation_failed", "details": [{"code": "carrier_service_shipment_mismatch", ...}], ...}
    /// ```
    ///
    /// has the code `carrier_service_shipment_mismatch`, and [`has_code`](Self::has_code) is true for both.
    pub fn code(&self) -> Option<&str> {
        self.codes().nth(1).or_else(|| self.codes().next())
    }

    /// All codes: the one at the top, then those of the details.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.parsed.codes()
    }

    /// Returns `true` if `code` is among the [`codes`](Self::codes), in any casing.
    pub fn has_code(&self, code: &str) -> bool {
        self.codes().any(|it| it.eq_ignore_ascii_case(code))
    }

    /// The server's message at the top. It is for people, and may change.
    pub fn message(&self) -> Option<&str> {
        self.0.parsed.message.as_deref()
    }

    /// Everything that the server found wrong.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.0.parsed.details
    }

    /// The id under which the vendor's support finds the call.
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.parsed.correlation_id.as_deref()
    }

    /// Pause that the server asks for (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        crate::retry::retry_after(self.header("retry-after")?, std::time::SystemTime::now())
    }

    /// A header of the response, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.meta.as_ref()?.header(name)
    }

    /// All headers of the response that are text.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.meta.iter().flat_map(Meta::headers)
    }

    /// The body of the response as it came, whatever it is; it can hold personal data. At most 1 MiB of the body of
    /// an error response is kept, see [`body_is_truncated`](Self::body_is_truncated).
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns `true` if the body of the response was longer than 1 MiB (or a smaller
    /// [`max_response_size`](crate::ClientBuilder::max_response_size)), and [`body`](Self::body) is its beginning.
    pub fn body_is_truncated(&self) -> bool {
        self.0.is_truncated
    }

    /// The body as a model, if it is one. A 531 for instance may carry a whole `QuoteResult`, with the reason
    /// for each service that was excluded.
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        json::from_slice(&self.0.body).ok()
    }

    /// Place in the JSON document where the response does not follow the contract: `quotes[3].price.net`, or `.` for
    /// the document as a whole.
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode { path } => Some(path),
            _ => None,
        }
    }
}

/// Course of the call.
impl Error {
    /// The `operationId` of the contract; `None` if there was no call.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// All that is wrong with the input; empty unless [`is_invalid_input`](Self::is_invalid_input).
    pub fn problems(&self) -> &[Problem] {
        match &self.0.kind {
            Kind::InvalidInput(problems) => problems,
            _ => &[],
        }
    }

    /// Number of times that the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.meta.as_ref().map_or(0, |meta| meta.attempts)
    }

    /// Duration of the call, with all attempts and pauses.
    pub fn elapsed(&self) -> Duration {
        self.0.meta.as_ref().map_or(Duration::ZERO, |meta| meta.elapsed)
    }
}

/// Cause in a library, as text without the URL.
#[derive(Debug, Clone)]
pub(crate) struct Cause {
    /// The whole chain.
    text: String,
    /// The innermost part that describes the failure.
    summary: String,
}

impl Cause {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { summary: text.clone(), text }
    }

    pub(crate) fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut text = error.to_string();
        let mut next = error.source();
        let mut innermost = error;
        while let Some(cause) = next {
            let cause_text = cause.to_string();
            if !text.ends_with(&cause_text) {
                text = format!("{text}: {cause_text}");
            }
            innermost = cause;
            next = cause.source();
        }
        let summary = summary(innermost, &text);
        Self { text, summary }
    }
}

/// Says in the words of this crate what the libraries say in many.
fn summary(innermost: &(dyn StdError + 'static), chain: &str) -> String {
    let kind = innermost.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
    let innermost = innermost.to_string();
    match kind {
        Some(std::io::ErrorKind::ConnectionRefused) => "connection refused".to_owned(),
        Some(std::io::ErrorKind::ConnectionReset) => "connection reset".to_owned(),
        _ if chain.contains("dns error") => "name cannot be resolved".to_owned(),
        _ if innermost.contains("certificate") => {
            let detail = innermost.strip_prefix("invalid peer certificate: ").unwrap_or(&innermost);
            format!("certificate is not trusted: {detail}")
        }
        _ => innermost,
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for Cause {}

impl Error {
    /// A short name of what went wrong, for metrics: the status, or a word.
    pub(crate) fn type_name(&self) -> Cow<'static, str> {
        let name = match &self.0.kind {
            Kind::Configuration(_) => "configuration",
            Kind::InvalidInput(_) => "invalid_input",
            Kind::NotSent => "connect",
            Kind::TimedOut => "timeout",
            Kind::Interrupted => "interrupted",
            Kind::TooLarge(_) => "too_large",
            Kind::Status => return self.status().unwrap_or(0).to_string().into(),
            Kind::Rejected(_) => "rejected",
            Kind::Decode { .. } => "decode",
            Kind::StillPending(_) => "still_pending",
        };
        name.into()
    }
}

impl StdError for Error {
    /// The cause, as text: no type of a library is part of this crate's interface.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.cause.as_ref().map(|cause| cause as _)
    }
}
