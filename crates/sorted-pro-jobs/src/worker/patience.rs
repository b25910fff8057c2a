//! A store whose transient errors are waited out.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::{broadcast, watch};
use tokio::time::{Instant, sleep};

use super::WorkerEvent;
use crate::store::{Store, StoreError};

/// The first pause after a transient error. It doubles with each.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const MAX_PAUSE: Duration = Duration::from_secs(5);

/// Time that a call has once the worker is stopped: outcomes are still written, unless the store is gone.
const GRACE: Duration = Duration::from_secs(5);

/// Calls a store again after transient errors, until the outage lasts too long or the worker is stopped.
#[derive(Clone)]
pub(super) struct Patient<S> {
    pub(super) store: S,
    /// Limits the time from the first error of a call.
    pub(super) outage: Duration,
    pub(super) stopping: watch::Sender<bool>,
    pub(super) events: broadcast::Sender<WorkerEvent>,
    /// `true` from a transient error to the next success, of any call.
    pub(super) is_out: Arc<AtomicBool>,
}

impl<S: Store> Patient<S> {
    /// Executes `call`, which has to be safe to execute again.
    pub(super) async fn call<'a, T, F>(&'a self, call: impl Fn(&'a S) -> F) -> Result<T, StoreError>
    where
        F: Future<Output = Result<T, StoreError>>,
    {
        let mut since = None;
        let mut pause = FIRST_PAUSE;
        loop {
            let result = tokio::select! {
                biased;
                result = call(&self.store) => result,
                () = async { self.stopped().await; sleep(GRACE).await } => Err(StoreError::Unreachable {
                    store: "the store".to_owned(),
                    reason: format!("it did not respond within {GRACE:?} after the worker was stopped"),
                }),
            };
            let error = match result {
                Ok(value) => {
                    if self.is_out.swap(false, Ordering::Relaxed) {
                        tracing::info!("the store is available again");
                    }
                    return Ok(value);
                }
                Err(error) => error,
            };
            let since: &mut Instant = since.get_or_insert_with(Instant::now);
            if !error.is_transient() || since.elapsed() >= self.outage || self.is_stopped() {
                return Err(error);
            }
            if self.is_out.swap(true, Ordering::Relaxed) {
                tracing::debug!(%error, "the store is still not available");
            } else {
                tracing::warn!(%error, "the store is not available; it is tried again");
                let _ = self.events.send(WorkerEvent::StoreUnavailable { reason: error.to_string() });
            }
            tokio::select! {
                () = sleep(pause.mul_f64(0.5 + fastrand::f64() / 2.0)) => {}
                () = self.stopped() => return Err(error),
            }
            pause = (pause * 2).min(MAX_PAUSE);
        }
    }

    fn is_stopped(&self) -> bool {
        *self.stopping.borrow()
    }

    async fn stopped(&self) {
        // The sender is here: it is not closed.
        let _ = self.stopping.subscribe().wait_for(|stopping| *stopping).await;
    }
}
