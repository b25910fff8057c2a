//! Time that tests can move.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use jiff::Timestamp;

/// Source of a sandbox's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockMode {
    /// Follows real time, from the real date on; [`Sandbox::advance`](crate::Sandbox::advance) adds to it.
    Real,
    /// Stays at this instant until it is advanced.
    Manual(Timestamp),
}

/// A sandbox's clock.
#[derive(Debug)]
pub(crate) struct Clock {
    mode: ClockMode,
    started: (Instant, Timestamp),
    ahead: Mutex<Duration>,
}

impl Clock {
    /// Starts a clock.
    pub(crate) fn new(mode: ClockMode) -> Self {
        Self { mode, started: (Instant::now(), Timestamp::now()), ahead: Mutex::new(Duration::ZERO) }
    }

    /// Returns `true` if time passes only by [`advance`](Self::advance).
    pub(crate) fn is_manual(&self) -> bool {
        matches!(self.mode, ClockMode::Manual(_))
    }

    /// Returns the sandbox's current time.
    pub(crate) fn now(&self) -> Timestamp {
        let base = match self.mode {
            ClockMode::Real => {
                let (instant, timestamp) = self.started;
                timestamp.checked_add(instant.elapsed()).unwrap_or(Timestamp::MAX)
            }
            ClockMode::Manual(start) => start,
        };
        let ahead = *self.ahead.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        base.checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Advances the clock.
    pub(crate) fn advance(&self, by: Duration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *ahead = ahead.saturating_add(by);
    }

    /// Returns the sum of all advances.
    pub(crate) fn ahead(&self) -> Duration {
        *self.ahead.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Undoes all advances.
    pub(crate) fn reset(&self) {
        *self.ahead.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Duration::ZERO;
    }
}
