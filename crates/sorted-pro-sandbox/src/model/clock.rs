//! Time that tests can move.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use jiff::Timestamp;

/// Where a sandbox's time comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockMode {
    /// Runs with real time, from the real date on; [`Sandbox::advance`](crate::Sandbox::advance) adds to it.
    Real,
    /// Stands still at this instant until it is advanced.
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

    /// Whether it stands still by itself.
    pub(crate) fn is_manual(&self) -> bool {
        matches!(self.mode, ClockMode::Manual(_))
    }

    /// The sandbox's present.
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

    /// Moves the present.
    pub(crate) fn advance(&self, by: Duration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *ahead = ahead.saturating_add(by);
    }

    /// How far it has been moved.
    pub(crate) fn ahead(&self) -> Duration {
        *self.ahead.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Takes all moves back.
    pub(crate) fn reset(&self) {
        *self.ahead.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Duration::ZERO;
    }
}
