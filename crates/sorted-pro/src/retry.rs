//! Decides when a request is sent again, and when it must not be.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// Number of retries of a call, and the pauses before them.
///
/// # What is retried
///
/// The policy does not decide if a retry is safe, because that depends on the operation:
///
/// * **Throttled requests** are retried whatever the operation, because nothing was done: 429, and 503 with
///   `Retry-After`.
/// * **Reads** are also retried when the connection fails, when an attempt takes too long, and on 408, 500, 502,
///   503 and 504.
/// * **Writes** (allocating, creating, cancelling, manifesting, ...) are otherwise retried only when the request
///   provably never arrived, because no connection was made. The APIs have no idempotency keys: a second create
///   makes a second shipment, and a second manifest transmits data to a carrier twice.
/// * **Never** 521 (no service can take the shipment) and 531 (no quotes): they look like gateway errors and are
///   business responses. Nor 429 with code `conflict` or `rule_conflict`, which means that the request
///   contradicts an existing object.
///
/// Between two attempts there is a random pause below a limit that doubles each time ("full jitter"). A
/// `Retry-After` of the server, in whole seconds or as a date, is honoured up to
/// [`max_retry_after`](Self::max_retry_after); if the server asks for more, the call ends with its response.
///
/// # Throttling
///
/// All calls of a client share one pace. It is unlimited until the server throttles; then it follows what the
/// server lets through, and tries a little more now and then. A `Retry-After` holds for all calls. A throttled call
/// waits for its turn again, behind those that wait already, until the call's
/// [timeout](crate::ClientBuilder::timeout) expires: throttled attempts count neither against
/// [`max_attempts`](Self::max_attempts) nor against [`retry_burst`](crate::ClientBuilder::retry_burst). If the
/// timeout expires first, the call ends with the last response.
///
/// ```
/// use std::time::Duration;
/// use sorted_pro::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(8).max_backoff(Duration::from_secs(20));
/// let never = RetryPolicy::none();
/// # let _ = (patient, never);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) initial_backoff: Duration,
    pub(crate) max_backoff: Duration,
    pub(crate) max_retry_after: Duration,
}

impl Default for RetryPolicy {
    /// Four attempts, pauses of at most 0.25, 0.5 and 1 seconds; `Retry-After` up to 30 seconds.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            initial_backoff: Duration::from_millis(250),
            max_backoff: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// Exactly one attempt, whatever happens.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Maximum number of times that the request is sent, including the first; 0 means 1. With 1, nothing is retried.
    /// With more, throttled attempts do not count.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The limit of the first pause; it doubles with each attempt.
    pub fn initial_backoff(mut self, backoff: Duration) -> Self {
        self.initial_backoff = backoff;
        self
    }

    /// The limit that the doubling does not go beyond.
    pub fn max_backoff(mut self, backoff: Duration) -> Self {
        self.max_backoff = backoff;
        self
    }

    /// The longest `Retry-After` that is waited for. If the server asks a call for more, the call ends with its
    /// response, and the other calls of the client wait for this long. No call makes others wait for more than an
    /// hour.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = limit;
        self
    }

    /// The pause after attempt number `attempt` (from 1), with `random` in `0.0..1.0`.
    pub(crate) fn backoff(&self, attempt: u32, random: f64) -> Duration {
        let doubled = 2_u32.checked_pow(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        self.initial_backoff.saturating_mul(doubled).min(self.max_backoff).mul_f64(random)
    }
}

/// States if sending a request twice can do harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Safety {
    /// Changes nothing.
    Read,
    /// Changes something, or may.
    Write,
}

/// End of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attempt {
    /// No connection was made: nothing has arrived.
    NotSent,
    /// The timeout of an attempt expired.
    TimedOut,
    /// The connection broke before the response was complete.
    Interrupted,
    /// The response was larger than the limit, in bytes.
    TooLarge { limit: usize },
    /// A response came.
    Responded {
        status: u16,
        /// 429 with a code for a request that contradicts an existing object.
        conflict: bool,
        retry_after: Option<Duration>,
    },
}

/// Decision about a retry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Retry {
    /// After the policy's backoff.
    Backoff,
    /// After the pause that the server asks for.
    After(Duration),
    /// The server has turned the request away because there are too many: when it is its turn again, after the
    /// pause that the server asks for.
    InTurn(Option<Duration>),
}

impl Attempt {
    /// The retry that follows, if the operation allows one.
    pub(crate) fn retry(self, safety: Safety) -> Option<Retry> {
        if let Some(pause) = self.throttled() {
            return Some(Retry::InTurn(pause));
        }
        match (self, safety) {
            (Self::NotSent, _) | (Self::TimedOut | Self::Interrupted, Safety::Read) => Some(Retry::Backoff),
            (Self::Responded { status: 408 | 500 | 502..=504, retry_after, .. }, Safety::Read) => {
                Some(retry_after.map_or(Retry::Backoff, Retry::After))
            }
            _ => None,
        }
    }

    /// `Some` if the server has turned the request away because there are too many, with the pause that it asks for.
    pub(crate) fn throttled(self) -> Option<Option<Duration>> {
        match self {
            Self::Responded { status: 429, conflict: false, retry_after } => Some(retry_after),
            Self::Responded { status: 503, retry_after: Some(pause), .. } => Some(Some(pause)),
            _ => None,
        }
    }

    /// Returns `true` if the server has done or refused what was asked: 521 and 531 are business responses.
    pub(crate) fn is_definite(self) -> bool {
        matches!(self, Self::Responded { status, .. } if status < 500 || matches!(status, 521 | 531))
    }

    /// Returns `true` if the server has processed the request.
    pub(crate) fn is_served(self) -> bool {
        self.is_definite() && self.throttled().is_none()
    }

    /// Returns `true` if the server may or may not have done what a write asks for.
    ///
    /// 408 and 500 to 504 can come from a gateway in front of a server that is still working.
    pub(crate) fn leaves_outcome_unknown(self, safety: Safety) -> bool {
        safety == Safety::Write
            && match self {
                Self::NotSent => false,
                Self::TimedOut | Self::Interrupted | Self::TooLarge { .. } => true,
                Self::Responded { status, retry_after, .. } => match status {
                    // The server turns the request away, with the pause to wait.
                    503 => retry_after.is_none(),
                    408 | 500..=502 | 504..=520 | 522..=530 | 532..=599 => true,
                    _ => false,
                },
            }
    }
}

/// Reads a `Retry-After` header: whole seconds or a date. Everything else counts as absent.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Limits the retries of all calls of a client together, so that an outage is not met with a multiple of the usual
/// load. Throttled requests are free: the pacer limits them.
///
/// A retry costs [`COST`](Self::COST), a success gives 1 back: in the long run one attempt in three may be a retry.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tokens: Mutex<u32>,
    capacity: u32,
}

impl RetryBudget {
    const COST: u32 = 2;

    /// Room for `burst` retries in a row.
    pub(crate) fn new(burst: u32) -> Self {
        let capacity = burst.saturating_mul(Self::COST);
        Self { tokens: Mutex::new(capacity), capacity }
    }

    /// Takes the price of one retry; `false` if there is not enough left.
    pub(crate) fn withdraw(&self) -> bool {
        let mut tokens = self.tokens();
        let enough = *tokens >= Self::COST;
        if enough {
            *tokens -= Self::COST;
        }
        enough
    }

    /// Returns `true` if there is enough left for reading back after a lost response.
    pub(crate) fn allows_recovery(&self) -> bool {
        *self.tokens() >= Self::COST
    }

    /// Pays in for a success.
    pub(crate) fn deposit(&self) {
        let mut tokens = self.tokens();
        *tokens = self.capacity.min(*tokens + 1);
    }

    fn tokens(&self) -> MutexGuard<'_, u32> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
