//! Waiting for work that the server does later.

use std::fmt;
use std::ops::ControlFlow;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::time::{Instant, sleep, timeout_at};

use crate::Error;

/// Minimum time budget for one poll, by which the timeout can be missed.
const GRACE: Duration = Duration::from_secs(5);

/// Result of one poll: the value that was waited for, or a text about what is still missing.
pub(crate) type Polled<T> = BoxFuture<'static, Result<ControlFlow<T, String>, Error>>;

/// Waits for work that the server does later; [`send`](Self::send) begins.
///
/// It polls at once, and then after pauses that grow by half each time. Dropping the future ends the waiting,
/// not the work.
#[must_use = "nothing is waited for until it is sent"]
pub struct Wait<T> {
    operation: &'static str,
    timeout: Duration,
    interval: Duration,
    max_interval: Duration,
    poll: Box<dyn FnMut() -> Polled<T> + Send>,
}

impl<T: Send + 'static> Wait<T> {
    /// `poll` is called until it breaks, or the timeout expires.
    pub(crate) fn new(operation: &'static str, poll: impl FnMut() -> Polled<T> + Send + 'static) -> Self {
        Self {
            operation,
            timeout: Duration::from_secs(5 * 60),
            interval: Duration::from_secs(1),
            max_interval: Duration::from_secs(15),
            poll: Box::new(poll),
        }
    }

    /// Sets the timeout (default: 5 minutes). The last poll is when it expires, so even with
    /// no time at all there is one. A slow one may take up to 5 seconds more.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The first pause (default: 1 second).
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self.max_interval = self.max_interval.max(interval);
        self
    }

    /// The longest pause (default: 15 seconds).
    pub fn max_poll_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval;
        self
    }

    /// Waits.
    ///
    /// # Errors
    /// [`is_still_pending`](Error::is_still_pending) if the timeout expires first; the error of a poll that
    /// failed, with all its retries.
    pub async fn send(mut self) -> Result<T, Error> {
        let start = Instant::now();
        let still_pending = |missing: &str| {
            let message = format!("still pending after {} s: {missing}", start.elapsed().as_secs());
            Error::still_pending(self.operation, message)
        };
        // As far in the future as can be represented.
        let deadline = start.checked_add(self.timeout);
        let mut interval = self.interval.min(self.max_interval);
        let mut missing = "nothing is known yet".to_owned();
        loop {
            let limit = deadline.and_then(|deadline| Some(deadline.max(Instant::now().checked_add(GRACE)?)));
            let found = match limit {
                Some(limit) => timeout_at(limit, (self.poll)()).await,
                None => Ok((self.poll)().await),
            };
            match found {
                Ok(Ok(ControlFlow::Break(value))) => return Ok(value),
                Ok(Ok(ControlFlow::Continue(still))) => missing = still,
                Ok(Err(error)) => return Err(error),
                Err(_) => return Err(still_pending(&missing)),
            }
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            if left.is_some_and(|left| left.is_zero()) {
                return Err(still_pending(&missing));
            }
            sleep(left.map_or(interval, |left| left.min(interval))).await;
            interval = interval.saturating_mul(3).checked_div(2).unwrap_or(interval).min(self.max_interval);
        }
    }

    /// Waits, and blocks the thread meanwhile: like `send_blocking` of every call.
    ///
    /// # Errors
    /// As with `send`.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error> {
        crate::blocking::run(self.send())
    }
}

impl<T> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("operation", &self.operation)
            .field("timeout", &self.timeout)
            .field("interval", &self.interval)
            .field("max_interval", &self.max_interval)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
