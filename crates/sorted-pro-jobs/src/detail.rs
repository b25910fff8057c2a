//! Details that the ledger keeps about an item, besides its state.

use serde::{Deserialize, Serialize};
use sorted_pro::Error;

/// Details of an item: [`Item::detail`](crate::Item::detail).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Detail {
    /// Carrier of the allocation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// Carrier service of the allocation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Reference of the carrier service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_reference: Option<String>,
    /// Gross price, as a decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<String>,
    /// Currency of the price, as far as the server reports it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The carrier's tracking references.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tracking: Vec<String>,
    /// Files with labels, or the printer that has printed them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
    /// Files with customs documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// Progress of the present stage. Only while it lasts.
    #[serde(skip_serializing_if = "Progress::is_default")]
    pub(crate) progress: Progress,
}

/// State of the present stage that is kept from one attempt to the next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Progress {
    /// The server has taken the request and does it later.
    pub(crate) accepted: bool,
    /// Number of reads since, or of searches for the result of a lost request.
    pub(crate) reads: u32,
    /// The server has refused a batch without naming the cause: it is sent by itself.
    pub(crate) alone: bool,
}

impl Progress {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Detail {
    /// Reads [`Item::detail`](crate::Item::detail). Unreadable parts are left out.
    pub fn from_json(json: Option<&str>) -> Self {
        json.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
    }

    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Takes over the allocation from `facts`.
    pub(crate) fn allocated(&mut self, mut facts: Detail) {
        facts.tracking.truncate(MAX_ENTRIES);
        let texts =
            [&mut facts.carrier, &mut facts.service, &mut facts.service_reference, &mut facts.currency];
        texts.into_iter().flatten().chain(&mut facts.tracking).for_each(limit);
        // Known details, such as the price of the quote, stay if the server does not report them.
        facts.price = facts.price.or_else(|| self.price.take());
        facts.currency = facts.currency.or_else(|| self.currency.take());
        let own = std::mem::take(self);
        *self = Self { labels: own.labels, documents: own.documents, progress: own.progress, ..facts };
    }
}

/// Reason why an attempt failed: [`Item::error`](crate::Item::error). It has no personal data beyond that in the server's
/// message.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Failure {
    /// The server's code, or a word of this crate such as `conflict`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// One line for people.
    pub message: String,
    /// The HTTP status, if there was a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `true` if no connection to the server was made.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_connect: bool,
    /// Correlation ID, for the vendor's support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correlation_id: Option<String>,
    /// All that is wrong with the input, or the reasons of the server.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<String>,
}

/// Limits lists in elements, and texts in characters.
const MAX_ENTRIES: usize = 20;
const MAX_TEXT: usize = 1000;

fn limit(text: &mut String) {
    if let Some((end, _)) = text.char_indices().nth(MAX_TEXT) {
        text.truncate(end);
    }
}

impl Failure {
    /// Reads [`Item::error`](crate::Item::error); `None` if there is none.
    pub fn from_json(json: Option<&str>) -> Option<Self> {
        serde_json::from_str(json?).ok()
    }

    pub(crate) fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: Some(code.to_owned()), message: message.into(), ..Self::default() }
    }

    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let problems = error.problems().iter().map(ToString::to_string);
        let reasons = error.details().iter().filter_map(|detail| detail.message.clone());
        let mut failure = Self {
            code: error.code().map(str::to_owned),
            message: error.to_string(),
            status: error.status(),
            is_connect: error.is_connect(),
            correlation_id: error.correlation_id().map(str::to_owned),
            details: problems.chain(reasons).take(MAX_ENTRIES).collect(),
        };
        failure.details.iter_mut().for_each(limit);
        failure.code.iter_mut().chain(&mut failure.correlation_id).for_each(limit);
        limit(&mut failure.message);
        failure
    }
}
