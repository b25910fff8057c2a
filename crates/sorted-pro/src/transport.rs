//! Sends requests: time-outs, repetitions, limits, tracing.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::Request;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use tokio::time::{Instant, sleep, timeout_at};
use tracing::{Instrument as _, Span, field};

use crate::Error;
use crate::call::Boxed;
use crate::error::{Cause, ErrorAnswer};
use crate::response::Meta;
use crate::retry::{Attempt, RetryBudget, RetryPolicy, Safety, retry_after};
use crate::throttle::Throttle;

/// What all calls of a client share.
#[derive(Debug)]
pub(crate) struct Transport {
    pub(crate) http: reqwest::Client,
    pub(crate) throttle: Throttle,
    pub(crate) budget: RetryBudget,
    pub(crate) defaults: Defaults,
}

/// What a call does unless it says otherwise.
#[derive(Debug, Clone)]
pub(crate) struct Defaults {
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Duration,
}

/// What one call does differently.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) unchecked: bool,
}

/// What an operation is called and how it may be treated.
#[derive(Debug, Clone, Copy)]
pub struct OperationInfo {
    /// `shipments` or `consignments`.
    pub(crate) api: &'static str,
    /// The `operationId` of the contract.
    pub(crate) id: &'static str,
    pub(crate) safety: Safety,
}

/// A complete answer, be it a success or not.
pub(crate) struct Exchange {
    pub(crate) info: OperationInfo,
    pub(crate) meta: Meta,
    pub(crate) body: Vec<u8>,
    attempt: Attempt,
}

impl Exchange {
    pub(crate) fn status(&self) -> u16 {
        self.meta.status
    }

    /// The error that an unsuccessful answer is.
    pub(crate) fn into_error(self) -> Error {
        Error::status_answer(self.attempt, self.info.safety, self.meta, self.body)
    }
}

/// How an attempt ended that was not answered.
struct Failure {
    attempt: Attempt,
    cause: Option<Cause>,
}

struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Transport {
    /// Sends `request` until there is an answer that is not to be repeated.
    ///
    /// The future is boxed: whoever awaits a call then keeps a pointer, not the state of the whole machinery.
    pub(crate) fn send(
        self: Arc<Self>,
        info: OperationInfo,
        mut request: Request,
        options: &Options,
    ) -> Boxed<Result<Exchange, Error>> {
        let defaults = &self.defaults;
        let policy = options.retry.as_ref().unwrap_or(&defaults.retry).clone();
        let attempt_timeout = options.attempt_timeout.unwrap_or(defaults.attempt_timeout);
        let timeout = options.timeout.unwrap_or(defaults.timeout);
        for (name, value) in &options.headers {
            request.headers_mut().insert(name, value.clone());
        }
        let span = tracing::debug_span!(
            "call",
            api = info.api,
            operation = info.id,
            attempts = field::Empty,
            status = field::Empty,
            code = field::Empty,
            correlation_id = field::Empty,
        );
        let call = async move { self.run(info, request, policy, attempt_timeout, timeout).await };
        if span.is_disabled() { Box::pin(call) } else { Box::pin(call.instrument(span)) }
    }

    async fn run(
        &self,
        info: OperationInfo,
        mut request: Request,
        policy: RetryPolicy,
        attempt_timeout: Duration,
        timeout: Duration,
    ) -> Result<Exchange, Error> {
        let start = Instant::now();
        let deadline = far(start, timeout);
        let mut attempts = 0;
        loop {
            let Ok(permit) = timeout_at(deadline, self.throttle.admit()).await else {
                // This attempt has sent nothing, and none before it can have done anything: else it would not
                // have been followed by another.
                let meta = meta(info, 0, HeaderMap::new(), attempts, start);
                return Err(Error::unanswered(Attempt::TimedOut, Safety::Read, meta, None));
            };
            attempts += 1;
            // Bodies are bytes in memory: they can be cloned. If not, there is no second attempt.
            let again = if attempts < policy.max_attempts { request.try_clone() } else { None };
            let attempt_deadline = deadline.min(far(Instant::now(), attempt_timeout));
            let result = match timeout_at(attempt_deadline, self.attempt(request)).await {
                Ok(result) => result,
                Err(_) => Err(Failure { attempt: Attempt::TimedOut, cause: None }),
            };
            drop(permit);
            let attempt = classify(&result);
            note(attempts, attempt);
            let pause = self.pause(attempt, info.safety, &policy, attempts);
            let in_time = |pause: &Duration| far(Instant::now(), *pause) < deadline;
            let repeated = pause.filter(in_time).zip(again);
            let Some((pause, again)) = repeated.filter(|_| self.budget.withdraw()) else {
                return self.finish(info, attempt, result, attempts, start);
            };
            tracing::debug!(attempt = attempts, pause_ms = pause.as_millis() as u64, "repeating");
            sleep(pause).await;
            request = again;
        }
    }

    /// The pause before the next attempt, if there is to be one.
    fn pause(
        &self,
        attempt: Attempt,
        safety: Safety,
        policy: &RetryPolicy,
        attempts: u32,
    ) -> Option<Duration> {
        if attempts >= policy.max_attempts {
            return None;
        }
        match attempt.retry(safety)? {
            Some(asked) => (asked <= policy.max_retry_after).then_some(asked),
            None => Some(policy.backoff(attempts, fastrand::f64())),
        }
    }

    /// Sends the request once and reads the whole answer.
    async fn attempt(&self, request: Request) -> Result<Answer, Failure> {
        let failed = |error: reqwest::Error| Failure {
            attempt: match (error.is_connect(), error.is_timeout()) {
                (true, _) => Attempt::NotSent,
                (false, true) => Attempt::TimedOut,
                (false, false) => Attempt::Interrupted,
            },
            cause: Some(Cause::of(&error.without_url())),
        };
        let mut response = self.http.execute(request).await.map_err(failed)?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let body = response.bytes().await.map_err(failed)?;
        Ok(Answer { status, headers, body: body.into() })
    }

    fn finish(
        &self,
        info: OperationInfo,
        attempt: Attempt,
        result: Result<Answer, Failure>,
        attempts: u32,
        start: Instant,
    ) -> Result<Exchange, Error> {
        let span = Span::current();
        span.record("attempts", attempts);
        if attempt.leaves_outcome_unknown(info.safety) {
            tracing::warn!(operation = info.id, attempts, "the answer was lost: it may have been done");
        }
        match result {
            Ok(Answer { status, headers, body }) => {
                span.record("status", status);
                if status >= 400 && !span.is_disabled() {
                    // Codes and ids only: messages may repeat what was sent.
                    let answer = ErrorAnswer::read(&body);
                    span.record("code", answer.code.as_deref());
                    span.record("correlation_id", answer.correlation_id.as_deref());
                }
                if status < 500 || matches!(status, 521 | 531) {
                    self.budget.deposit();
                }
                Ok(Exchange { info, meta: meta(info, status, headers, attempts, start), body, attempt })
            }
            Err(Failure { attempt, cause }) => {
                let meta = meta(info, 0, HeaderMap::new(), attempts, start);
                Err(Error::unanswered(attempt, info.safety, meta, cause))
            }
        }
    }
}

fn meta(info: OperationInfo, status: u16, headers: HeaderMap, attempts: u32, start: Instant) -> Meta {
    Meta { operation: info.id, status, headers, attempts, elapsed: start.elapsed() }
}

/// An instant that may be too far away to be represented.
fn far(start: Instant, after: Duration) -> Instant {
    start.checked_add(after).unwrap_or_else(|| start + Duration::from_secs(60 * 60 * 24 * 365))
}

fn classify(result: &Result<Answer, Failure>) -> Attempt {
    match result {
        Err(failure) => failure.attempt,
        Ok(Answer { status, headers, body }) => Attempt::Answered {
            status: *status,
            conflict: *status == 429 && ErrorAnswer::read(body).is_conflict(),
            retry_after: headers
                .get(RETRY_AFTER)
                .and_then(|value| retry_after(value.to_str().ok()?, SystemTime::now())),
        },
    }
}

fn note(number: u32, attempt: Attempt) {
    match attempt {
        Attempt::Answered { status, .. } => tracing::debug!(attempt = number, status, "answered"),
        Attempt::NotSent => tracing::debug!(attempt = number, "no connection"),
        Attempt::TimedOut => tracing::debug!(attempt = number, "timed out"),
        Attempt::Interrupted => tracing::debug!(attempt = number, "connection broke"),
    }
}
