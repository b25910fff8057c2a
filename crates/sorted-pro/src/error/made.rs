//! Constructors of errors.

use std::fmt;
use std::sync::Arc;

use super::{Cause, Error, ErrorBody, ErrorDetail, Inner, Kind, Rejection};
use crate::problem::Problem;
use crate::response::Meta;
use crate::retry::{Attempt, Safety};

impl Error {
    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            meta: None,
            body: Arc::default(),
            is_truncated: false,
            parsed: ErrorBody::default(),
            outcome_unknown: false,
            reconciled: false,
            cause: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration(message.into()))
    }

    /// Says what a configuration error is about.
    pub(crate) fn about(mut self, subject: &str) -> Self {
        if let Kind::Configuration(message) = &mut self.0.kind {
            *message = format!("{subject}: {message}");
        }
        self
    }

    pub(crate) fn invalid_input(operation: &'static str, problems: Vec<Problem>) -> Self {
        let mut error = Self::new(Kind::InvalidInput(problems));
        error.0.operation = Some(operation);
        error
    }

    pub(crate) fn still_pending(operation: &'static str, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::StillPending(message.into()));
        error.0.operation = Some(operation);
        error
    }

    /// A call that got no response.
    pub(crate) fn without_response(
        attempt: Attempt,
        safety: Safety,
        meta: Meta,
        cause: Option<Cause>,
    ) -> Self {
        let mut error = Self::new(match attempt {
            Attempt::NotSent => Kind::NotSent,
            Attempt::TimedOut => Kind::TimedOut,
            Attempt::TooLarge { limit } => Kind::TooLarge(limit),
            Attempt::Interrupted | Attempt::Responded { .. } => Kind::Interrupted,
        });
        error.0.operation = Some(meta.operation);
        error.0.outcome_unknown = attempt.leaves_outcome_unknown(safety);
        error.0.meta = Some(meta);
        error.0.cause = cause;
        error
    }

    /// A call whose response is not a success.
    pub(crate) fn of_status(
        attempt: Attempt,
        safety: Safety,
        meta: Meta,
        body: Vec<u8>,
        is_truncated: bool,
    ) -> Self {
        let mut error = Self::new(Kind::Status);
        error.0.operation = Some(meta.operation);
        error.0.outcome_unknown = attempt.leaves_outcome_unknown(safety);
        error.0.parsed = ErrorBody::read(&body).without_key(&meta.redactor);
        error.0.meta = Some(meta);
        error.0.body = body.into();
        error.0.is_truncated = is_truncated;
        error
    }

    /// An element of a successful response that failed; `body` is the element.
    pub(crate) fn rejected(
        rejection: Rejection,
        meta: Meta,
        code: Option<String>,
        message: Option<String>,
        body: impl Into<Arc<[u8]>>,
    ) -> Self {
        let mut error = Self::new(Kind::Rejected(rejection));
        error.0.operation = Some(meta.operation);
        error.0.parsed = ErrorBody { code, message, ..ErrorBody::default() }.without_key(&meta.redactor);
        error.0.meta = Some(meta);
        error.0.body = body.into();
        error
    }

    /// The refusal of a request for many, as that of the one that `reason` is about.
    pub(crate) fn of_one(&self, reason: &ErrorDetail, allocation: bool) -> Self {
        let mut error = self.clone();
        error.0.kind = Kind::Rejected(Rejection { status: None, allocation });
        error.0.parsed.code.clone_from(&reason.code);
        error.0.parsed.message.clone_from(&reason.message);
        error.0.parsed.details.clear();
        error
    }

    /// A success with a body that does not follow the contract.
    pub(crate) fn decode(
        safety: Safety,
        meta: Meta,
        body: Vec<u8>,
        path: String,
        cause: impl fmt::Display,
    ) -> Self {
        let mut error = Self::new(Kind::Decode { path });
        error.0.operation = Some(meta.operation);
        // It was done; only the response would have shown what.
        error.0.outcome_unknown = safety == Safety::Write;
        error.0.meta = Some(meta);
        error.0.body = body.into();
        error.0.cause = Some(Cause::text(cause.to_string()));
        error
    }

    /// Status, headers and attempts of the call, if there was one.
    pub(crate) fn meta(&self) -> Option<&Meta> {
        self.0.meta.as_ref()
    }

    /// Says that the true state was read back after the response was lost: nothing was done.
    pub(crate) fn into_not_done(mut self) -> Self {
        self.0.outcome_unknown = false;
        self.0.reconciled = true;
        self
    }
}
