//! When a request is sent again, and when it must not be.

use std::sync::Mutex;
use std::time::{Duration, SystemTime};

/// How often, and after what pause, a call is repeated.
///
/// # What is repeated
///
/// Whether a repetition is safe depends on the operation, so it is not for the policy to decide:
///
/// * **Reads** are repeated when the connection fails, when an attempt takes too long, on 408, 500, 502, 503
///   and 504, and on throttling (429).
/// * **Writes** (allocating, creating, cancelling, manifesting, ...) are repeated only when the request
///   provably never arrived, because no connection was made, or when the server asks for it: 429 or 503 with
///   `Retry-After`. The APIs have no idempotency keys: a repeated create makes a second shipment, and a
///   repeated manifest transmits data to a carrier twice.
/// * **Never** 521 (no service can take the shipment) and 531 (no quotes): they look like gateway errors and are
///   business answers. Nor 429 with code `conflict` or `rule_conflict`, which means that the request
///   contradicts an existing object.
///
/// Between two attempts there is a random pause below a limit that doubles each time ("full jitter"). A
/// `Retry-After` of the server is honoured up to [`max_retry_after`](Self::max_retry_after); if the server asks
/// for more, the call ends with its answer.
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
    /// One attempt, whatever happens.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// How many times the request is sent at most, the first one included; 0 means 1.
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

    /// The longest `Retry-After` that is waited for.
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

/// Whether sending a request twice can do harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Safety {
    /// Changes nothing.
    Read,
    /// Changes something, or may.
    Write,
}

/// How one attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attempt {
    /// No connection was made: nothing has arrived.
    NotSent,
    /// The time for an attempt was over.
    TimedOut,
    /// The connection broke before the answer was complete.
    Interrupted,
    /// The response was larger than the limit, in bytes.
    TooLarge { limit: usize },
    /// An answer came.
    Answered {
        status: u16,
        /// 429 with a code that says that the request contradicts an existing object.
        conflict: bool,
        retry_after: Option<Duration>,
    },
}

impl Attempt {
    /// Whether to send the request again, as far as the operation allows; with the server's pause if it
    /// names one.
    pub(crate) fn retry(self, safety: Safety) -> Option<Option<Duration>> {
        match (self, safety) {
            (Self::NotSent, _) => Some(None),
            (Self::TimedOut | Self::Interrupted, Safety::Read) => Some(None),
            (Self::Answered { status: 429, conflict: true, .. }, _) => None,
            (Self::Answered { status: 408 | 429 | 500 | 502..=504, retry_after, .. }, Safety::Read) => {
                Some(retry_after)
            }
            (Self::Answered { status: 429 | 503, retry_after: Some(pause), .. }, Safety::Write) => {
                Some(Some(pause))
            }
            _ => None,
        }
    }

    /// Whether the server may or may not have done what a write asks for.
    ///
    /// 408 and 500 to 504 can come from a gateway in front of a server that is still working.
    pub(crate) fn leaves_outcome_unknown(self, safety: Safety) -> bool {
        safety == Safety::Write
            && match self {
                Self::NotSent => false,
                Self::TimedOut | Self::Interrupted | Self::TooLarge { .. } => true,
                Self::Answered { status, retry_after, .. } => match status {
                    // The server turns the request away and says when to come back.
                    503 => retry_after.is_none(),
                    408 | 500..=502 | 504..=520 | 522..=530 | 532..=599 => true,
                    _ => false,
                },
            }
    }
}

/// Reads a `Retry-After` header: seconds or a date.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Limits the repetitions of all calls of a client together, so that an outage is not answered with a
/// multiple of the usual load.
///
/// A repetition costs [`COST`](Self::COST), a success gives 1 back: in the long run one attempt in three may be
/// a repetition.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tokens: Mutex<u32>,
    capacity: u32,
}

impl RetryBudget {
    const COST: u32 = 2;

    /// Room for `burst` repetitions in a row.
    pub(crate) fn new(burst: u32) -> Self {
        let capacity = burst.saturating_mul(Self::COST);
        Self { tokens: Mutex::new(capacity), capacity }
    }

    /// Takes the price of one repetition; `false` if there is not enough left.
    pub(crate) fn withdraw(&self) -> bool {
        let mut tokens = self.tokens.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let enough = *tokens >= Self::COST;
        if enough {
            *tokens -= Self::COST;
        }
        enough
    }

    /// Whether there is enough left for reading back what became of a lost response.
    pub(crate) fn allows_recovery(&self) -> bool {
        *self.tokens.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) >= Self::COST
    }

    /// Pays in for a success.
    pub(crate) fn deposit(&self) {
        let mut tokens = self.tokens.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        *tokens = self.capacity.min(*tokens + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16) -> Attempt {
        Attempt::Answered { status, conflict: false, retry_after: None }
    }

    #[test]
    fn writes_are_repeated_only_when_nothing_can_have_happened() {
        let pause = Duration::from_secs(2);
        let asked = |status| Attempt::Answered { status, conflict: false, retry_after: Some(pause) };
        assert_eq!(Attempt::NotSent.retry(Safety::Write), Some(None));
        for attempt in [Attempt::TimedOut, Attempt::Interrupted] {
            assert_eq!(attempt.retry(Safety::Write), None);
            assert_eq!(attempt.retry(Safety::Read), Some(None));
        }
        for status in 200..600 {
            assert_eq!(answered(status).retry(Safety::Write), None, "{status}");
            let allowed = matches!(status, 429 | 503);
            assert_eq!(asked(status).retry(Safety::Write).is_some(), allowed, "{status}");
        }
    }

    #[test]
    fn business_answers_are_never_repeated() {
        for safety in [Safety::Read, Safety::Write] {
            for status in [200, 304, 400, 404, 407, 409, 410, 521, 531] {
                assert_eq!(answered(status).retry(safety), None, "{status}");
            }
            let conflict =
                Attempt::Answered { status: 429, conflict: true, retry_after: Some(Duration::ZERO) };
            assert_eq!(conflict.retry(safety), None);
        }
    }

    #[test]
    fn a_lost_answer_to_a_write_leaves_the_outcome_unknown() {
        for attempt in [Attempt::TimedOut, Attempt::Interrupted, answered(500), answered(502), answered(504)]
        {
            assert!(attempt.leaves_outcome_unknown(Safety::Write), "{attempt:?}");
            assert!(!attempt.leaves_outcome_unknown(Safety::Read), "{attempt:?}");
        }
        for attempt in
            [Attempt::NotSent, answered(400), answered(404), answered(429), answered(521), answered(531)]
        {
            assert!(!attempt.leaves_outcome_unknown(Safety::Write), "{attempt:?}");
        }
    }

    #[test]
    fn pauses_double_up_to_their_limit() {
        let policy = RetryPolicy::default().max_backoff(Duration::from_millis(900));
        let limits: Vec<_> = (1..=4).map(|attempt| policy.backoff(attempt, 1.0).as_millis()).collect();
        assert_eq!(limits, [250, 500, 900, 900]);
        assert_eq!(policy.backoff(u32::MAX, 0.5).as_millis(), 450);
        assert_eq!(policy.backoff(3, 0.0), Duration::ZERO);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        assert_eq!(retry_after(" 120 ", now), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:50:37 GMT", now), Some(Duration::from_secs(60)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:00:00 GMT", now), Some(Duration::ZERO));
        assert_eq!(retry_after("soon", now), None);
    }

    #[test]
    fn the_budget_runs_dry_and_recovers() {
        let budget = RetryBudget::new(2);
        assert!(budget.withdraw() && budget.withdraw() && !budget.withdraw());
        budget.deposit();
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw());
    }
}
