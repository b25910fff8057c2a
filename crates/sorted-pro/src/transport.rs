//! Sends requests: timeouts, retries, limits, hooks.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ::http::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use futures_util::future::BoxFuture;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use crate::Error;
use crate::error::{Cause, ErrorBody};
use crate::hook::{AttemptEnd, AttemptFailure, AttemptInfo, AttemptStart, Hook, Messages};
use crate::http_client::body::{Body, BodyLimits};
use crate::http_client::{Failure, HttpClient, HttpRequest, HttpResponse};
use crate::operation::OperationInfo;
use crate::pacing::Pacer;
use crate::redact::Redactor;
use crate::response::Meta;
use crate::retry::{Attempt, Retry, RetryBudget, RetryPolicy, Safety, retry_after};
use crate::trace::CallSpan;

/// Shared by all calls of a client.
pub(crate) struct Transport {
    pub(crate) http: HttpClient,
    pub(crate) pacer: Pacer,
    pub(crate) budget: RetryBudget,
    pub(crate) defaults: Defaults,
    pub(crate) hooks: Vec<Box<dyn Hook>>,
    pub(crate) redactor: Redactor,
    /// Likely meaning of a 404 without an error code, because of the base URL.
    pub(crate) hint: Option<&'static str>,
}

/// Defaults of a call.
#[derive(Debug, Clone)]
pub(crate) struct Defaults {
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_response_size: usize,
}

/// The part of an error response that is kept.
const MAX_ERROR_SIZE: usize = 1 << 20;

/// Settings of one call that differ.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_response_size: Option<usize>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) unchecked: bool,
    /// The bodies of error responses are the result of the call, and are kept whole.
    pub(crate) whole_errors: bool,
    /// End of the call that this one is a part of.
    pub(crate) deadline: Option<Instant>,
    /// Find out what happened if the response is lost.
    pub(crate) reconcile: bool,
    /// A lost response is read back: that needs time, and the outcome is not final before.
    pub(crate) is_recoverable: bool,
    /// It reads back what became of a lost response: if it fails, the retry budget pays for it.
    pub(crate) is_recovery: bool,
}

impl Options {
    /// Waits before the next step of a call; `false` if its deadline comes first.
    pub(crate) async fn pause(&self, pause: Duration) -> bool {
        let end = after(Instant::now(), pause);
        let in_time = self.deadline.is_none_or(|deadline| end < deadline);
        if in_time {
            sleep_until(end).await;
        }
        in_time
    }
}

/// A request that is to be sent.
pub(crate) struct Outgoing {
    pub(crate) info: OperationInfo,
    pub(crate) request: HttpRequest,
}

/// A call that was started.
pub(crate) struct Started {
    pub(crate) exchange: BoxFuture<'static, Result<Exchange, Error>>,
    pub(crate) span: CallSpan,
}

/// A complete response, whatever its status.
pub(crate) struct Exchange {
    pub(crate) info: OperationInfo,
    pub(crate) meta: Meta,
    pub(crate) body: Vec<u8>,
    /// End of the call.
    pub(crate) deadline: Instant,
    attempt: Attempt,
    is_truncated: bool,
}

impl Exchange {
    pub(crate) fn status(&self) -> u16 {
        self.meta.status
    }

    /// The error of a call whose time ends before the response is decoded.
    pub(crate) fn to_timed_out(&self) -> Error {
        Error::without_response(Attempt::TimedOut, self.info.safety, self.meta.clone(), None)
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status())
    }

    /// The error of a success with a body that does not follow the contract.
    pub(crate) fn into_undecodable(self, path: impl Into<String>, cause: impl Into<String>) -> Error {
        let Self { info, meta, body, .. } = self;
        Error::decode(info.safety, meta, body, path.into(), Cause::text(cause))
    }

    /// The error that an unsuccessful response is.
    pub(crate) fn into_error(self) -> Error {
        let Self { info, meta, mut body, attempt, is_truncated, .. } = self;
        let is_larger = body.len() > MAX_ERROR_SIZE;
        if is_larger {
            body.truncate(MAX_ERROR_SIZE);
            body.shrink_to_fit();
        }
        Error::of_status(attempt, info.safety, meta, body, is_truncated || is_larger)
    }
}

/// Shared by all attempts of a call.
struct Plan {
    info: OperationInfo,
    policy: RetryPolicy,
    attempt_timeout: Duration,
    start: Instant,
    deadline: Instant,
    limits: BodyLimits,
    is_recoverable: bool,
    is_recovery: bool,
}

impl Plan {
    /// End of an attempt that starts now.
    fn attempt_deadline(&self) -> Instant {
        let now = Instant::now();
        let mut limit = self.attempt_timeout;
        if self.is_recoverable {
            // As much time again for finding out what happened.
            limit = limit.min(self.deadline.saturating_duration_since(now) / 2);
        }
        self.deadline.min(after(now, limit))
    }
}

impl Transport {
    /// Sends a request until there is a response that is not to be retried.
    ///
    /// The future is boxed: a caller keeps a pointer, not the state of the whole machinery.
    pub(crate) fn send(self: Arc<Self>, outgoing: Outgoing, options: &Options) -> Started {
        let defaults = &self.defaults;
        let Outgoing { info, mut request } = outgoing;
        let start = Instant::now();
        let max = options.max_response_size.unwrap_or(defaults.max_response_size);
        let plan = Plan {
            info,
            policy: options.retry.as_ref().unwrap_or(&defaults.retry).clone(),
            attempt_timeout: options.attempt_timeout.unwrap_or(defaults.attempt_timeout),
            start,
            deadline: self.deadline(options),
            limits: BodyLimits { max, max_error: (!options.whole_errors).then_some(max.min(MAX_ERROR_SIZE)) },
            is_recoverable: options.is_recoverable,
            is_recovery: options.is_recovery,
        };
        for (name, value) in &options.headers {
            request.headers.insert(name, value.clone());
        }
        let span = CallSpan::new(info, &request);
        let own = span.clone();
        let call = async move { self.run(plan, request).await };
        Started { exchange: own.instrument(call), span }
    }

    /// End of a call that starts now: after its timeout, or with the call that it is a part of.
    pub(crate) fn deadline(&self, options: &Options) -> Instant {
        let own = after(Instant::now(), options.timeout.unwrap_or(self.defaults.timeout));
        options.deadline.map_or(own, |outer| outer.min(own))
    }

    async fn run(&self, plan: Plan, mut request: HttpRequest) -> Result<Exchange, Error> {
        if plan.is_recovery && !self.budget.allows_recovery() {
            let cause = Cause::text("too many calls have failed");
            return self.finish(&plan, Err(Failure::caused(Attempt::NotSent, cause)), 0);
        }
        let mut attempts = 0;
        // Those that count against the policy's limit.
        let mut counted = 0;
        let mut throttled = None;
        loop {
            let Ok(permit) = timeout_at(plan.deadline, self.pacer.admit()).await else {
                if let Some(result) = throttled {
                    return self.finish(&plan, result, attempts);
                }
                // This attempt has sent nothing, and none before it can have done anything: else it would not
                // have been followed by another.
                let meta = self.meta(&plan, None, attempts);
                return Err(Error::without_response(Attempt::TimedOut, Safety::Read, meta, None));
            };
            attempts += 1;
            let again = (plan.policy.max_attempts > 1).then(|| request.clone());
            let start = Instant::now();
            let method = request.method.clone();
            let info = AttemptInfo { operation: plan.info, method: method.as_str(), number: attempts };
            for hook in &self.hooks {
                hook.on_start(&mut AttemptStart { info, headers: &mut request.headers });
            }
            let deadline = plan.attempt_deadline();
            // Bodies are shared, not copied.
            let seen = (!self.hooks.is_empty()).then(|| request.clone());
            let sent = self.http.execute(request, plan.limits, deadline);
            let result =
                timeout_at(deadline, sent).await.unwrap_or_else(|_| Err(Failure::new(Attempt::TimedOut)));
            let attempt = classify(&result);
            self.pacer.observe(&permit, attempt, plan.policy.max_retry_after);
            drop(permit);
            tracing::trace!(attempt = attempts, outcome = ?attempt, "attempt ended");
            let is_throttled = attempt.throttled().is_some();
            counted += u32::from(!is_throttled);
            let pause = self.pause(attempt, plan.info.safety, &plan.policy, counted);
            let in_time = |pause: &Duration| after(Instant::now(), *pause) < plan.deadline;
            // What waits for its turn is no extra load: it is free.
            let retry = pause.filter(in_time).zip(again).filter(|_| is_throttled || self.budget.withdraw());
            if let Some(request) = seen {
                self.report(info, &request, start, &result, retry.as_ref().map(|(pause, _)| *pause));
            }
            let Some((pause, again)) = retry else {
                return self.finish(&plan, result, attempts);
            };
            throttled = is_throttled.then_some(result);
            if !pause.is_zero() {
                sleep(pause).await;
            }
            request = again;
        }
    }

    /// The pause before the next attempt, if there is to be one.
    fn pause(
        &self,
        attempt: Attempt,
        safety: Safety,
        policy: &RetryPolicy,
        counted: u32,
    ) -> Option<Duration> {
        let allowed = |pause: Duration| (pause <= policy.max_retry_after).then_some(pause);
        match attempt.retry(safety)? {
            // The pacer has the pause, if the server asks for none.
            Retry::InTurn(pause) => allowed(pause.unwrap_or_default()),
            _ if counted >= policy.max_attempts => None,
            Retry::After(pause) => allowed(pause),
            Retry::Backoff => Some(policy.backoff(counted, fastrand::f64())),
        }
    }

    /// Reports the end of an attempt to the hooks.
    fn report(
        &self,
        info: AttemptInfo<'_>,
        request: &HttpRequest,
        start: Instant,
        result: &Result<HttpResponse, Failure>,
        retry_in: Option<Duration>,
    ) {
        let duration = start.elapsed();
        let (status, failure, response_size) = match result {
            Ok(response) => (Some(response.status), None, response.body.bytes.len()),
            Err(failure) => {
                let reason = match failure.attempt {
                    Attempt::NotSent => AttemptFailure::Connect,
                    Attempt::TimedOut => AttemptFailure::Timeout,
                    Attempt::TooLarge { .. } => AttemptFailure::TooLarge,
                    Attempt::Interrupted | Attempt::Responded { .. } => AttemptFailure::Interrupted,
                };
                (failure.head.as_ref().map(|head| head.0), Some(reason), 0)
            }
        };
        let throttled = classify(result).throttled();
        let messages = Messages {
            uri: &request.uri,
            request_headers: &request.headers,
            request_body: &request.body,
            response: result.as_ref().ok().map(|response| (&response.headers, &*response.body.bytes)),
            redactor: &self.redactor,
        };
        let end =
            AttemptEnd { info, duration, status, failure, response_size, retry_in, throttled, messages };
        for hook in &self.hooks {
            hook.on_end(&end);
        }
    }

    fn finish(
        &self,
        plan: &Plan,
        result: Result<HttpResponse, Failure>,
        attempts: u32,
    ) -> Result<Exchange, Error> {
        let attempt = classify(&result);
        if attempt.is_definite() {
            self.budget.deposit();
        } else if plan.is_recovery {
            self.budget.withdraw();
        }
        match result {
            Ok(HttpResponse { status, headers, body: Body { bytes, is_truncated } }) => {
                let meta = self.meta(plan, Some((status, headers)), attempts);
                Ok(Exchange {
                    info: plan.info,
                    meta,
                    body: bytes,
                    deadline: plan.deadline,
                    attempt,
                    is_truncated,
                })
            }
            Err(Failure { attempt, cause, head }) => {
                let meta = self.meta(plan, head.map(|head| *head), attempts);
                Err(Error::without_response(attempt, plan.info.safety, meta, cause))
            }
        }
    }

    fn meta(&self, plan: &Plan, head: Option<(u16, HeaderMap)>, attempts: u32) -> Meta {
        let (status, headers) = head.unwrap_or_default();
        Meta {
            operation: plan.info.id,
            status,
            headers,
            attempts,
            elapsed: plan.start.elapsed(),
            redactor: self.redactor.clone(),
            hint: self.hint,
        }
    }
}

/// An instant that may be too far away to be represented.
fn after(start: Instant, pause: Duration) -> Instant {
    start.checked_add(pause).unwrap_or_else(|| start + Duration::from_secs(60 * 60 * 24 * 365))
}

fn classify(result: &Result<HttpResponse, Failure>) -> Attempt {
    match result {
        Err(failure) => failure.attempt,
        Ok(HttpResponse { status, headers, body }) => Attempt::Responded {
            status: *status,
            conflict: *status == 429 && ErrorBody::read(&body.bytes).is_conflict(),
            retry_after: headers
                .get(RETRY_AFTER)
                .and_then(|value| retry_after(value.to_str().ok()?, SystemTime::now())),
        },
    }
}
