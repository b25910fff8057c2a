//! Admission of each request of a client: the limits that the client has set, and the pace that the server
//! allows.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

use crate::retry::Attempt;

mod pace;
#[cfg(test)]
mod tests;

use pace::{Pace, Turn};

/// Longer pauses are kept by the calls that were asked for them, not by all calls of the client.
const MAX_PAUSE: Duration = Duration::from_secs(3600);

/// Admits the requests of one client, in the order in which they come.
pub(crate) struct Pacer {
    running: Option<Arc<Semaphore>>,
    /// Returns `true` if there is a pace: a ceiling is set, or the server has throttled.
    active: AtomicBool,
    /// Held by the call whose turn is next.
    queue: tokio::sync::Mutex<()>,
    pace: Mutex<Pace>,
    start: Instant,
}

/// An admitted request. It counts as running until this is dropped.
#[derive(Debug)]
pub(crate) struct Permit {
    _running: Option<OwnedSemaphorePermit>,
    /// `None`: there was no pace yet.
    turn: Option<Turn>,
}

impl Pacer {
    /// At most `concurrency` requests at the same time and `ceiling` requests per second.
    pub(crate) fn new(concurrency: Option<usize>, ceiling: Option<f64>) -> Self {
        Self {
            running: concurrency.map(|count| Arc::new(Semaphore::new(count.min(Semaphore::MAX_PERMITS)))),
            active: AtomicBool::new(ceiling.is_some()),
            queue: tokio::sync::Mutex::default(),
            pace: Mutex::new(Pace::new(ceiling)),
            start: Instant::now(),
        }
    }

    /// Waits until a request may start. A call that stops waiting takes no turn.
    pub(crate) async fn admit(&self) -> Permit {
        let running = match &self.running {
            // The semaphore is never closed.
            Some(running) => running.clone().acquire_owned().await.ok(),
            None => None,
        };
        let turn = if self.active.load(Ordering::Relaxed) { Some(self.turn().await) } else { None };
        Permit { _running: running, turn }
    }

    async fn turn(&self) -> Turn {
        let (mut waited, _first) = match self.queue.try_lock() {
            Ok(first) => (false, first),
            Err(_) => (true, self.queue.lock().await),
        };
        loop {
            let now = self.now();
            let next = {
                let mut pace = self.pace();
                // Closer than timers are.
                if pace.next() <= now + 1e-4 {
                    return pace.take(now, waited);
                }
                pace.next()
            };
            waited = true;
            // Meanwhile, the server may ask for a pause.
            sleep_until(self.start + Duration::from_secs_f64(next)).await;
        }
    }

    /// Learns from how an attempt ended. The pause that the server asks for, up to `max_pause`, holds for all calls.
    pub(crate) fn observe(&self, permit: &Permit, attempt: Attempt, max_pause: Duration) {
        if let Some(pause) = attempt.throttled() {
            let pause = pause.map(|pause| pause.min(max_pause).min(MAX_PAUSE).as_secs_f64());
            let (now, mut pace) = (self.now(), self.pace());
            if pace.throttled(permit.turn, now, pause, fastrand::f64()) {
                let rate = pace.rate(now);
                tracing::debug!(requests_per_second = rate, pause_s = pause, "the server throttles");
            }
            self.active.store(true, Ordering::Relaxed);
        } else if let Some(turn) = permit.turn
            && attempt.is_served()
        {
            self.pace().passed(turn);
        }
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> f64 {
        self.start.elapsed().as_secs_f64()
    }
}
