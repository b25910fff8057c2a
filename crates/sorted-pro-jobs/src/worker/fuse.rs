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
mod tests {
    use std::cell::Cell;

    use super::*;

    #[tokio::test]
    async fn a_future_goes_no_further_after_the_limit() {
        let steps = Cell::new(0);
        let future = async {
            loop {
                steps.set(steps.get() + 1);
                // The process is paused: no timer runs.
                std::thread::sleep(Duration::from_millis(30));
                tokio::task::yield_now().await;
            }
        };
        let result: Option<()> = Fuse::start().guard(Duration::from_millis(20), future).await;
        assert_eq!((result, steps.get()), (None, 1));
    }

    #[tokio::test]
    async fn a_limit_that_has_passed_lets_nothing_start() {
        let fuse = Fuse { monotonic: Instant::now(), system: SystemTime::now() - Duration::from_secs(5) };
        let started = Cell::new(false);
        let result = fuse.guard(Duration::from_secs(4), async { started.set(true) }).await;
        assert_eq!((result, started.get()), (None, false));
        // A clock that was set back does not matter.
        let fuse = Fuse { monotonic: Instant::now(), system: SystemTime::now() + Duration::from_secs(5) };
        assert_eq!(fuse.guard(Duration::from_secs(4), async {}).await, Some(()));
    }
}
