//! Stores of jobs.

use std::future::Future;
use std::time::Duration;

use self::transition::stages_text;
use crate::ledger::{
    Added, Claimed, Counts, Earlier, Event, EventFilter, Finish, Item, ItemFilter, Job, JobId, NewItem,
    NewJob, OpenJob, Pace, Resolution, Retry, Stage, State, Ticket,
};

mod check;
mod error;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
mod transition;

pub(crate) use check::{MAX_AHEAD, MAX_PAUSE};
pub use error::{Difference, StoreError};
#[cfg(feature = "postgres")]
pub use postgres::Postgres;
#[cfg(feature = "sqlite")]
pub use sqlite::Sqlite;

/// Store of jobs. Clones share the store.
///
/// Any number of workers, in any number of processes, use a store at the same time. Data that a method has reported as
/// written survives a crash or a power failure, except claims, renewals and the pace, whose loss only costs time. Time is
/// the store's clock: PostgreSQL's, or the system's.
///
/// Dropping a future does not undo what it started: a claim whose future was dropped lapses with its lease.
///
/// # Errors
/// All methods: [`StoreError::Invalid`] if an argument is outside its limits, and the errors of the database.
pub trait Store: Clone + Send + Sync + 'static {
    /// Opens a job, and creates it if none has its name.
    ///
    /// # Errors
    /// [`StoreError::JobDiffers`] if the job exists with another account, API, plan, list of stages or maximum of tries.
    fn open_job(&self, job: NewJob) -> impl Future<Output = Result<Job, StoreError>> + Send;

    /// Job of this name.
    fn job(&self, name: &str) -> impl Future<Output = Result<Option<Job>, StoreError>> + Send;

    /// All jobs, the oldest first.
    fn jobs(&self) -> impl Future<Output = Result<Vec<Job>, StoreError>> + Send;

    /// Adds items to the first stage of a job, all or none of them. Some 1,000 at a time are fast. An item that is there
    /// already is counted, and one with the same key and another input or reference is reported; neither is changed.
    fn add(&self, job: JobId, items: Vec<NewItem>) -> impl Future<Output = Result<Added, StoreError>> + Send;

    /// Adds items as [`add`](Self::add) does, if none of them creates an order that another job has: see
    /// [`earlier`](Self::earlier). If two jobs get the same keys at the same moment, one of them has them.
    ///
    /// # Errors
    /// [`StoreError::InOtherJobs`] if there are such items. Nothing was added.
    fn add_once(
        &self,
        job: JobId,
        items: Vec<NewItem>,
    ) -> impl Future<Output = Result<Added, StoreError>> + Send;

    /// Items with one of these keys in other jobs of the same account and API that create, by key and number: to add
    /// the key to this job creates its order a second time. Items whose creation was rejected are left out.
    fn earlier(
        &self,
        job: JobId,
        keys: &[String],
    ) -> impl Future<Output = Result<Vec<Earlier>, StoreError>> + Send;

    /// Takes up to `limit` items (at most 10,000) of a stage that are due, those that are due longest first: ready ones,
    /// and those whose lease has lapsed. If a request of the earlier worker may have left, [`Claimed::reconcile`] is set.
    /// They are sorted by number.
    ///
    /// The lease (up to a day) starts when the store writes it, which is not before this method is called.
    fn claim(
        &self,
        job: JobId,
        stage: Stage,
        limit: usize,
        worker: &str,
        lease: Duration,
    ) -> impl Future<Output = Result<Vec<Claimed>, StoreError>> + Send;

    /// Jobs of these accounts with unfinished items, the oldest first.
    fn open_work(&self, accounts: &[String])
    -> impl Future<Output = Result<Vec<OpenJob>, StoreError>> + Send;

    /// Writes that requests for these items are about to be sent. Only for the returned tickets may they be sent: they
    /// are current, claimed, and their lease lasts for at least `needed` from when this method was called.
    fn mark_sending(
        &self,
        tickets: &[Ticket],
        needed: Duration,
    ) -> impl Future<Output = Result<Vec<Ticket>, StoreError>> + Send;

    /// Extends leases to at least `lease` from now. Returns the tickets that are current.
    fn renew(
        &self,
        tickets: &[Ticket],
        lease: Duration,
    ) -> impl Future<Output = Result<Vec<Ticket>, StoreError>> + Send;

    /// Writes outcomes. Returns the tickets that were stale: their items are not changed, and their outcomes are kept as
    /// [events](crate::EventKind::Refused).
    fn finish(&self, outcomes: Vec<Finish>) -> impl Future<Output = Result<Vec<Ticket>, StoreError>> + Send;

    /// Up to `limit` items (at most 10,000) of a job, sorted by number.
    fn items(
        &self,
        job: JobId,
        filter: ItemFilter,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<Item>, StoreError>> + Send;

    /// Up to `limit` events (at most 10,000) of a job, sorted by number.
    fn events(
        &self,
        job: JobId,
        filter: EventFilter,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<Event>, StoreError>> + Send;

    /// Number of items of a job by stage and state. It reads all of them: about half a second per million.
    fn counts(&self, job: JobId) -> impl Future<Output = Result<Counts, StoreError>> + Send;

    /// Puts rejected, unknown and parked items back into their stage, with no tries counted. Unknown ones are read back
    /// before anything is sent. Returns the number of items.
    fn retry(&self, job: JobId, which: Retry) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Writes the result that a person has found out for the item with this key, which is unknown or parked, and keeps
    /// it as an [event](crate::EventKind::Resolved) with `note`: who reports it and why, 1 to 1,000 bytes. Returns the
    /// new state of the item; `None` if the job has no such item.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] if the item is in another state, or done without a reference.
    fn resolve(
        &self,
        job: JobId,
        key: &str,
        resolution: Resolution,
        note: &str,
    ) -> impl Future<Output = Result<Option<State>, StoreError>> + Send;

    /// Deletes a job with its items and events. Returns the number of items.
    ///
    /// From the first step on no item of the job can be added, claimed or sent, and its name is free. Workers that have sent
    /// something get their outcomes back as stale. The rest is deleted a few thousand items at a time, so that others wait
    /// for a moment only; after an interruption the job is called `deleted` and its number, and can be deleted again.
    ///
    /// # Errors
    /// [`StoreError::Unfinished`] if workers still have something to do, unless it is forced; [`StoreError::NoSuchJob`].
    fn delete_job(&self, job: JobId, force: bool) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Reserves `requests` turns at the shared rate of an account; none to read the pace.
    fn reserve(&self, account: &str, requests: u32) -> impl Future<Output = Result<Pace, StoreError>> + Send;

    /// Sets the shared rate of an account (requests per second; `None` removes the limit), and pauses it (up to an
    /// hour). It does so only if `generation` is the current one: of several workers that see the same throttling, one
    /// changes the rate. Returns `true` if it was this one.
    fn set_pace(
        &self,
        account: &str,
        generation: i64,
        rate: Option<f64>,
        pause: Duration,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;
}

/// Fails if the job is not as it is stored.
fn differences(stored: &Job, given: &NewJob) -> Result<(), StoreError> {
    let mut differences = Vec::new();
    let mut compare = |setting, stored: &dyn ToString, given: &dyn ToString| {
        let (stored, given) = (stored.to_string(), given.to_string());
        if stored != given {
            differences.push(Difference { setting, stored, given });
        }
    };
    compare("account", &stored.account, &given.account);
    compare("API", &stored.api, &given.api);
    compare("plan", &stored.plan, &given.plan);
    compare("stages", &stages_text(&stored.stages), &stages_text(&given.stages));
    compare("maximum of tries", &stored.max_tries, &given.max_tries);
    if differences.is_empty() {
        Ok(())
    } else {
        Err(StoreError::JobDiffers { job: given.name.clone(), differences })
    }
}
