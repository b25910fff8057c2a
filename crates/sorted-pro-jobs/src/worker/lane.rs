//! One stage of one job: claims items, and carries them out, a few at a time.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, broadcast, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::pace::SharedPace;
use super::patience::Patient;
use super::places::{Place, Places};
use super::writer::{Lease, Leases, Writer};
use super::{Counters, Health, Timing, WorkerError, WorkerEvent};
use crate::delivery::Sweep;
use crate::detail::Detail;
use crate::ledger::{Claimed, Job, Outcome, Stage};
use crate::plan::{Plan, Selection};
use crate::stages::{BATCH, Remote};
use crate::store::{Store, StoreError};

/// State that the attempts of a lane share.
pub(super) struct Shared<S> {
    pub(super) store: Patient<S>,
    pub(super) job: Job,
    pub(super) job_name: Arc<str>,
    pub(super) plan: Plan,
    pub(super) stage: Stage,
    pub(super) worker: String,
    pub(super) account: String,
    pub(super) pace: Arc<SharedPace>,
    pub(super) timing: Timing,
    pub(super) concurrency: usize,
    pub(super) writer: Writer,
    pub(super) leases: Leases,
    pub(super) events: broadcast::Sender<WorkerEvent>,
    pub(super) counters: Counters,
    /// `true`, or closed, once the lane has to end.
    pub(super) over: watch::Receiver<bool>,
    /// Wakes the lane of a stage for which something has become ready.
    pub(super) wake: Arc<HashMap<Stage, Notify>>,
    pub(super) health: Arc<Health>,
    /// Of the directory of the stage.
    pub(super) sweep: Sweep,
    pub(super) failed: mpsc::UnboundedSender<WorkerError>,
    /// `true` if the worker waits for a remedy where it would otherwise give up.
    pub(super) forever: bool,
}

impl<S> Shared<S> {
    pub(super) fn is_over(&self) -> bool {
        *self.over.borrow() || self.over.has_changed().is_err()
    }

    /// Ends when the lane has to.
    pub(super) async fn until_over(&self) {
        let mut over = self.over.clone();
        // An error means that nobody is left to receive it.
        let _ = over.wait_for(|over| *over).await;
    }
}

/// An item that the worker has claimed.
pub(super) struct Held {
    /// Renewed while it is kept.
    pub(super) lease: Lease,
    pub(super) claimed: Claimed,
    pub(super) detail: Detail,
}

pub(super) struct Lane<R, S> {
    pub(super) remote: R,
    pub(super) shared: Arc<Shared<S>>,
    /// Of an attempt.
    pub(super) place: Option<Place>,
}

impl<R: Remote, S: Store> Lane<R, S> {
    pub(super) fn new(remote: R, shared: Shared<S>) -> Self {
        Self { remote, shared: Arc::new(shared), place: None }
    }

    /// For an attempt.
    fn at(&self, place: Place) -> Self {
        Self { remote: self.remote.clone(), shared: Arc::clone(&self.shared), place: Some(place) }
    }

    /// `true` if one request takes many items.
    pub(super) fn is_batched(&self) -> bool {
        match self.shared.stage {
            Stage::Allocate => !matches!(self.shared.plan.allocate, Some(Selection::CheapestQuote(_))),
            Stage::Manifest => true,
            _ => false,
        }
    }

    pub(super) async fn run(self) {
        let shared = &self.shared;
        let mut units: VecDeque<Vec<Held>> = VecDeque::new();
        let mut attempts = JoinSet::new();
        let mut claim_at = Instant::now();
        let places = Arc::new(Places::default());
        while !shared.is_over() {
            while attempts.try_join_next().is_some() {}
            // Each request that ends allows one more, so that the first responses show how much the server takes.
            let allowed = shared.concurrency.min(1 + places.ended());
            let limit = if shared.health.is_outage() { 1 } else { allowed };
            // Outcomes that wait for the disk are limited too.
            if places.taken() >= limit || attempts.len() >= 2 * shared.concurrency {
                tokio::select! {
                    _ = attempts.join_next() => {}
                    () = places.freed() => {}
                    () = shared.until_over() => {}
                }
                continue;
            }
            if let Some(pause) = shared.health.pause() {
                self.wait(pause).await;
                continue;
            }
            if let Some(unit) = units.pop_front() {
                let lane = self.at(places.take());
                attempts.spawn(async move { lane.attempt(unit).await });
                continue;
            }
            let wait = claim_at.saturating_duration_since(Instant::now());
            if !wait.is_zero() {
                self.wait(wait).await;
                continue;
            }
            match self.claim().await {
                Ok(held) if held.is_empty() => {
                    let wake = shared.wake.get(&shared.stage);
                    tokio::select! {
                        () = sleep(shared.timing.idle) => {}
                        () = async { match wake { Some(wake) => wake.notified().await, None => std::future::pending().await } } => {}
                        () = shared.until_over() => {}
                    }
                }
                Ok(held) => {
                    // Batches that are not full become fuller if the stage before gets time.
                    if self.is_batched() && held.len() < BATCH {
                        claim_at = Instant::now() + shared.timing.idle;
                    }
                    units.extend(self.units(held));
                }
                Err(error) => {
                    let _ = shared.failed.send(error.into());
                    break;
                }
            }
        }
        for held in units.into_iter().flatten() {
            self.release(held).await;
        }
        while attempts.join_next().await.is_some() {}
    }

    async fn wait(&self, time: Duration) {
        tokio::select! {
            () = sleep(time) => {}
            () = self.shared.until_over() => {}
        }
    }

    async fn claim(&self) -> Result<Vec<Held>, StoreError> {
        let shared = &self.shared;
        let limit = match shared.health.is_outage() {
            true => 1,
            false if self.is_batched() => BATCH,
            false => shared.concurrency * 2,
        };
        let lease = shared.timing.lease;
        let Shared { store, job, stage, worker, .. } = &**shared;
        let claimed = store.call(|store| store.claim(job.id, *stage, limit, worker, lease)).await?;
        let held = claimed.into_iter().map(|claimed| Held {
            lease: shared.leases.hold(claimed.ticket),
            detail: Detail::from_json(claimed.detail.as_deref()),
            claimed,
        });
        Ok(held.collect())
    }

    /// Groups the items that are sent together.
    fn units(&self, held: Vec<Held>) -> Vec<Vec<Held>> {
        let is_batched = self.is_batched();
        let (together, alone): (Vec<_>, Vec<_>) =
            held.into_iter().partition(|held| is_batched && !held.detail.progress.alone);
        let alone = alone.into_iter().map(|held| vec![held]);
        std::iter::once(together).filter(|unit| !unit.is_empty()).chain(alone).collect()
    }

    pub(super) async fn release(&self, held: Held) {
        self.write(held, Outcome::Release, None).await;
    }
}
