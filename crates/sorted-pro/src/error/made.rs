//! Constructors of errors.

use std::sync::Arc;

use super::{Cause, Error, ErrorBody, ErrorDetail, Inner, Kind, Rejection};
use crate::problem::Problem;
use crate::response::Meta;
use crate::retry::{Attempt, Safety};

impl Error {
    fn new(kind: Kind, operation: Option<&'static str>) -> Self {
        Inner::new(kind, operation).into()
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration(message.into()), None)
    }

    /// Says what a configuration error is about.
    pub(crate) fn about(mut self, subject: &str) -> Self {
        if let Kind::Configuration(message) = &mut Arc::make_mut(&mut self.0).kind {
            *message = format!("{subject}: {message}");
        }
        self
    }

    pub(crate) fn invalid_input(operation: &'static str, problems: Vec<Problem>) -> Self {
        Self::new(Kind::InvalidInput(problems), Some(operation))
    }

    pub(crate) fn still_pending(operation: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::StillPending(message.into()), Some(operation))
    }

    /// A call that got no response.
    pub(crate) fn without_response(
        attempt: Attempt,
        safety: Safety,
        meta: Meta,
        cause: Option<Cause>,
    ) -> Self {
        let kind = match attempt {
            Attempt::NotSent => Kind::NotSent,
            Attempt::TimedOut => Kind::TimedOut,
            Attempt::TooLarge { limit } => Kind::TooLarge(limit),
            Attempt::Interrupted | Attempt::Responded { .. } => Kind::Interrupted,
        };
        let outcome_unknown = attempt.leaves_outcome_unknown(safety);
        Inner { outcome_unknown, cause, ..Inner::of_call(kind, meta) }.into()
    }

    /// A call whose response is not a success.
    pub(crate) fn of_status(
        attempt: Attempt,
        safety: Safety,
        meta: Meta,
        body: Vec<u8>,
        is_truncated: bool,
    ) -> Self {
        let outcome_unknown = attempt.leaves_outcome_unknown(safety);
        let parsed = ErrorBody::read(&body).without_key(&meta.redactor);
        let body = body.into();
        Inner { outcome_unknown, parsed, body, is_truncated, ..Inner::of_call(Kind::Status, meta) }.into()
    }

    /// An element of a successful response that failed; `body` is the element.
    pub(crate) fn rejected(
        rejection: Rejection,
        meta: Meta,
        code: Option<String>,
        message: Option<String>,
        body: impl Into<Arc<[u8]>>,
    ) -> Self {
        let parsed = ErrorBody { code, message, ..ErrorBody::default() }.without_key(&meta.redactor);
        Inner { parsed, body: body.into(), ..Inner::of_call(Kind::Rejected(rejection), meta) }.into()
    }

    /// The refusal of a request for many, as that of the one that `reason` is about.
    pub(crate) fn of_one(&self, reason: &ErrorDetail, allocation: bool) -> Self {
        let mut error = Inner::clone(&self.0);
        error.kind = Kind::Rejected(Rejection { status: None, allocation });
        error.parsed.code.clone_from(&reason.code);
        error.parsed.message.clone_from(&reason.message);
        error.parsed.details.clear();
        error.into()
    }

    /// A success with a body that does not follow the contract.
    pub(crate) fn decode(safety: Safety, meta: Meta, body: Vec<u8>, path: String, cause: Cause) -> Self {
        // It was done; only the response would have shown what.
        let outcome_unknown = safety == Safety::Write;
        let (body, cause) = (body.into(), Some(cause));
        Inner { outcome_unknown, body, cause, ..Inner::of_call(Kind::Decode { path }, meta) }.into()
    }

    /// Status, headers and attempts of the call, if there was one.
    pub(crate) fn meta(&self) -> Option<&Meta> {
        self.0.meta.as_ref()
    }

    /// Says that the true state was read back after the response was lost: nothing was done.
    pub(crate) fn into_not_done(mut self) -> Self {
        let error = Arc::make_mut(&mut self.0);
        error.outcome_unknown = false;
        error.reconciled = true;
        self
    }
}

impl Inner {
    fn new(kind: Kind, operation: Option<&'static str>) -> Self {
        Self {
            kind,
            operation,
            meta: None,
            body: Arc::default(),
            is_truncated: false,
            parsed: ErrorBody::default(),
            outcome_unknown: false,
            reconciled: false,
            cause: None,
        }
    }

    fn of_call(kind: Kind, meta: Meta) -> Self {
        let operation = Some(meta.operation);
        Self { meta: Some(meta), ..Self::new(kind, operation) }
    }
}

impl From<Inner> for Error {
    fn from(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }
}
