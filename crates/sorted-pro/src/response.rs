//! Result of a call, with status, headers and attempts.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use ::http::header::HeaderMap;

use crate::redact::Redactor;

/// Course of a call: status, headers, attempts.
#[derive(Clone)]
pub(crate) struct Meta {
    pub(crate) operation: &'static str,
    /// 0 if there was no response.
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    /// Keeps the key out of what the server sends.
    pub(crate) redactor: Redactor,
    /// Likely meaning of a 404 without an error code.
    pub(crate) hint: Option<&'static str>,
}

impl Meta {
    /// The value of a header that is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }
}

/// The response to a call, with status, headers and attempts.
///
/// It dereferences to the response; [`into_inner`](Self::into_inner) takes it out.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    meta: Box<Meta>,
    correlation_id: Option<Box<str>>,
    reconciled: bool,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, meta: Meta) -> Self {
        Self { value, meta: Box::new(meta), correlation_id: None, reconciled: false }
    }

    pub(crate) fn with_correlation_id(self, correlation_id: Option<Box<str>>) -> Self {
        let correlation_id = correlation_id.map(|id| self.meta.redactor.redact(&id).into());
        Self { correlation_id, ..self }
    }

    pub(crate) fn meta(&self) -> &Meta {
        &self.meta
    }

    /// Says that the value was read back after the response was lost.
    pub(crate) fn into_reconciled(self) -> Self {
        Self { reconciled: true, ..self }
    }

    /// The response itself.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let Self { value, meta, correlation_id, reconciled } = self;
        Response { value: change(value), meta, correlation_id, reconciled }
    }

    /// The `operationId` of the contract.
    pub fn operation(&self) -> &'static str {
        self.meta.operation
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.meta.status
    }

    /// Returns `true` if the server has accepted the work and not done it yet (202). Read the resource until its state
    /// settles.
    pub fn is_accepted(&self) -> bool {
        self.meta.status == 202
    }

    /// A header of the response, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.meta.header(name)
    }

    /// All headers of the response that are text.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.meta.headers()
    }

    /// The id under which the vendor's support finds the call, where the response has one.
    pub fn correlation_id(&self) -> Option<&str> {
        self.correlation_id.as_deref()
    }

    /// Number of times that the request was sent.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// Duration of the call, with all attempts and pauses.
    pub fn elapsed(&self) -> Duration {
        self.meta.elapsed
    }

    /// Returns `true` if the direct response was lost, and this one was read back from the server: see
    /// [`outcome_is_unknown`](crate::Error::outcome_is_unknown).
    pub fn is_reconciled(&self) -> bool {
        self.reconciled
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

// The value can be personal data.
impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.meta.operation)
            .field("status", &self.meta.status)
            .field("attempts", &self.meta.attempts)
            .field("elapsed", &self.meta.elapsed)
            .field("correlation_id", &self.correlation_id)
            .finish_non_exhaustive()
    }
}

/// Result of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Update<T> {
    /// It was made, or accepted.
    Applied(T),
    /// Everything was already as asked for (304): there is nothing to tell.
    NotModified,
}

impl<T> Update<T> {
    /// Returns `true` if something changed.
    pub fn is_applied(&self) -> bool {
        matches!(self, Self::Applied(_))
    }

    /// The response, if something changed.
    pub fn applied(self) -> Option<T> {
        match self {
            Self::Applied(value) => Some(value),
            Self::NotModified => None,
        }
    }

    /// The response, if something changed.
    pub fn as_applied(&self) -> Option<&T> {
        match self {
            Self::Applied(value) => Some(value),
            Self::NotModified => None,
        }
    }
}

/// A resource that the server may still be working on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress<T> {
    /// It is done.
    Done(T),
    /// The server is still working on it (221); this is what there is so far. Ask again later.
    Processing(T),
}

impl<T> Progress<T> {
    /// Returns `true` if the server is done.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    /// The resource, done or not.
    pub fn get(&self) -> &T {
        match self {
            Self::Done(value) | Self::Processing(value) => value,
        }
    }

    /// The resource, done or not.
    pub fn into_inner(self) -> T {
        match self {
            Self::Done(value) | Self::Processing(value) => value,
        }
    }
}
