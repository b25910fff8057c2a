//! Nothing is sent by a process that was paused for too long.

use std::future::Future;
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

/// Measures the time since a lease was known to last.
///
/// The monotonic clock of some systems stands still while the machine sleeps, and the system's clock can be set: the one
/// that shows more time counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fuse {
    monotonic: Instant,
    system: SystemTime,
}

impl Fuse {
    pub(super) fn start() -> Self {
        Self { monotonic: Instant::now(), system: SystemTime::now() }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.monotonic.elapsed().max(self.system.elapsed().unwrap_or_default())
    }

    /// Runs `future` for as long as `limit` has not passed since the start. The limit is checked before each step, not
    /// only by a timer: after a pause of the process, the step that would send the request is not taken.
    pub(super) async fn guard<F: Future>(self, limit: Duration, future: F) -> Option<F::Output> {
        let mut future = pin!(future);
        let guarded = std::future::poll_fn(move |context| {
            if self.elapsed() > limit {
                return Poll::Ready(None);
            }
            future.as_mut().poll(context).map(Some)
        });
        // The timer wakes a future that waits.
        let left = limit.saturating_sub(self.elapsed());
        tokio::time::timeout(left, guarded).await.ok().flatten()
    }
}

#[cfg(test)]
mod tests;
