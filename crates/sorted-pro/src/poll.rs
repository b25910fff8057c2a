//! Waiting for work that the server does later.

use std::fmt;
use std::ops::ControlFlow;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use crate::Error;
use futures_util::future::BoxFuture;

/// Timeout and interval of polling.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    timeout: Duration,
    interval: Duration,
    max_interval: Duration,
}

/// Minimum time budget for one poll.
const GRACE: Duration = Duration::from_secs(5);

/// Result of one poll: what was waited for, or, in words, what is still missing.
pub(crate) type Look<T> = ControlFlow<T, String>;

impl Default for Patience {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(5 * 60),
            interval: Duration::from_secs(1),
            max_interval: Duration::from_secs(15),
        }
    }
}

impl Patience {
    /// Looks at once, and then again and again after pauses that grow by half each time.
    ///
    /// The last poll is at the deadline. Every poll has at least [`GRACE`], by which the deadline can be missed.
    pub(crate) async fn wait<T>(
        self,
        operation: &'static str,
        mut look: impl FnMut() -> BoxFuture<'static, Result<Look<T>, Error>>,
    ) -> Result<T, Error> {
        let start = Instant::now();
        // As far in the future as can be represented.
        let after = |time: Duration| Instant::now().checked_add(time);
        let deadline = start.checked_add(self.timeout);
        let mut interval = self.interval.min(self.max_interval);
        let mut missing = "nothing is known yet".to_owned();
        loop {
            let limit = deadline.and_then(|deadline| Some(deadline.max(after(GRACE)?)));
            let found = match limit {
                Some(limit) => timeout_at(limit, look()).await,
                None => Ok(look().await),
            };
            match found {
                Ok(Ok(ControlFlow::Break(value))) => return Ok(value),
                Ok(Ok(ControlFlow::Continue(still))) => missing = still,
                Ok(Err(error)) => return Err(error),
                Err(_) => return Err(Error::still_pending(operation, message(start, &missing))),
            }
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            if left.is_some_and(|left| left.is_zero()) {
                return Err(Error::still_pending(operation, message(start, &missing)));
            }
            sleep(left.map_or(interval, |left| left.min(interval))).await;
            interval = interval.saturating_mul(3).checked_div(2).unwrap_or(interval).min(self.max_interval);
        }
    }
}

fn message(start: Instant, missing: &str) -> String {
    format!("still pending after {} s: {missing}", start.elapsed().as_secs())
}

/// Waits for work that the server does later; [`send`](Self::send) begins.
///
/// It polls at once, and then after pauses that grow by half each time. Dropping the future ends the waiting,
/// not the work.
#[must_use = "nothing is waited for until it is sent"]
pub struct Wait<T> {
    operation: &'static str,
    patience: Patience,
    look: Box<dyn FnMut() -> BoxFuture<'static, Result<Look<T>, Error>> + Send>,
}

impl<T: Send + 'static> Wait<T> {
    /// `look` is called until it breaks, or the timeout expires.
    pub(crate) fn new(
        operation: &'static str,
        look: impl FnMut() -> BoxFuture<'static, Result<Look<T>, Error>> + Send + 'static,
    ) -> Self {
        Self { operation, patience: Patience::default(), look: Box::new(look) }
    }

    /// Makes something else of what is waited for.
    pub(crate) fn map<U: Send + 'static>(
        mut self,
        change: impl Fn(T) -> U + Send + Sync + 'static,
    ) -> Wait<U> {
        let change = std::sync::Arc::new(change);
        let look = move || {
            let (look, change) = ((self.look)(), change.clone());
            Box::pin(async move {
                Ok(match look.await? {
                    ControlFlow::Break(value) => ControlFlow::Break(change(value)),
                    ControlFlow::Continue(missing) => ControlFlow::Continue(missing),
                })
            }) as BoxFuture<'static, _>
        };
        Wait { operation: self.operation, patience: self.patience, look: Box::new(look) }
    }

    /// Sets the timeout (default: 5 minutes). The last poll is when it expires, so even with
    /// no time at all there is one. If that takes long, up to 5 seconds come on top.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.patience.timeout = timeout;
        self
    }

    /// The first pause (default: 1 second).
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.patience.interval = interval;
        self.patience.max_interval = self.patience.max_interval.max(interval);
        self
    }

    /// The longest pause (default: 15 seconds).
    pub fn max_poll_interval(mut self, interval: Duration) -> Self {
        self.patience.max_interval = interval;
        self
    }

    /// Waits.
    ///
    /// # Errors
    /// [`is_still_pending`](Error::is_still_pending) if the timeout expires first; the error of a poll that
    /// failed, with all its retries.
    pub async fn send(self) -> Result<T, Error> {
        self.patience.wait(self.operation, self.look).await
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
            .field("patience", &self.patience)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
