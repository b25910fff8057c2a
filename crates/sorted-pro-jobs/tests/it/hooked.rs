//! A store whose calls can be held up, or fail.

use std::sync::Arc;
use std::time::Duration;

use sorted_pro_jobs::{
    Added, Claimed, Counts, Earlier, Event, EventFilter, Finish, Item, ItemFilter, Job, JobId, NewItem,
    NewJob, OpenJob, Pace, Resolution, Retry, Stage, State, Store, StoreError, Ticket,
};

/// Callbacks around the calls of a store, each by the name of its method.
pub(crate) trait Hooks: Send + Sync + 'static {
    /// Held while the store is called.
    type Permit: Send;

    /// Before a call. After an error it is not made.
    fn before(&self, call: &'static str) -> impl Future<Output = Result<Self::Permit, StoreError>> + Send;

    /// After a call that has succeeded. An error replaces its result.
    fn after(&self, _call: &'static str) -> Result<(), StoreError> {
        Ok(())
    }

    /// After items were claimed.
    fn claimed(&self, _stage: Stage, _claimed: &[Claimed]) -> impl Future<Output = ()> + Send {
        async {}
    }

    /// After items were marked as sending.
    fn marked(&self, _store: &impl Store, _marked: &[Ticket]) -> impl Future<Output = ()> + Send {
        async {}
    }
}

pub(crate) struct Hooked<S, H> {
    pub(crate) store: S,
    pub(crate) hooks: Arc<H>,
}

impl<S: Clone, H> Clone for Hooked<S, H> {
    fn clone(&self) -> Self {
        Self { store: self.store.clone(), hooks: self.hooks.clone() }
    }
}

impl<S: Store, H: Hooks> Hooked<S, H> {
    async fn through<T>(
        &self,
        name: &'static str,
        call: impl Future<Output = Result<T, StoreError>> + Send,
    ) -> Result<T, StoreError> {
        let _permit = self.hooks.before(name).await?;
        let value = call.await?;
        self.hooks.after(name).map(|()| value)
    }
}

impl<S: Store, H: Hooks> Store for Hooked<S, H> {
    async fn open_job(&self, job: NewJob) -> Result<Job, StoreError> {
        self.through("open_job", self.store.open_job(job)).await
    }

    async fn job(&self, name: &str) -> Result<Option<Job>, StoreError> {
        self.through("job", self.store.job(name)).await
    }

    async fn jobs(&self) -> Result<Vec<Job>, StoreError> {
        self.through("jobs", self.store.jobs()).await
    }

    async fn add(&self, job: JobId, items: Vec<NewItem>) -> Result<Added, StoreError> {
        self.through("add", self.store.add(job, items)).await
    }

    async fn add_once(&self, job: JobId, items: Vec<NewItem>) -> Result<Added, StoreError> {
        self.through("add_once", self.store.add_once(job, items)).await
    }

    async fn earlier(&self, job: JobId, keys: &[String]) -> Result<Vec<Earlier>, StoreError> {
        self.through("earlier", self.store.earlier(job, keys)).await
    }

    async fn claim(
        &self,
        job: JobId,
        stage: Stage,
        limit: usize,
        worker: &str,
        lease: Duration,
    ) -> Result<Vec<Claimed>, StoreError> {
        let claimed = self.through("claim", self.store.claim(job, stage, limit, worker, lease)).await?;
        self.hooks.claimed(stage, &claimed).await;
        Ok(claimed)
    }

    async fn open_work(&self, accounts: &[String]) -> Result<Vec<OpenJob>, StoreError> {
        self.through("open_work", self.store.open_work(accounts)).await
    }

    async fn mark_sending(&self, tickets: &[Ticket], needed: Duration) -> Result<Vec<Ticket>, StoreError> {
        let marked = self.through("mark_sending", self.store.mark_sending(tickets, needed)).await?;
        self.hooks.marked(&self.store, &marked).await;
        Ok(marked)
    }

    async fn renew(&self, tickets: &[Ticket], lease: Duration) -> Result<Vec<Ticket>, StoreError> {
        self.through("renew", self.store.renew(tickets, lease)).await
    }

    async fn finish(&self, outcomes: Vec<Finish>) -> Result<Vec<Ticket>, StoreError> {
        self.through("finish", self.store.finish(outcomes)).await
    }

    async fn items(&self, job: JobId, filter: ItemFilter, limit: usize) -> Result<Vec<Item>, StoreError> {
        self.through("items", self.store.items(job, filter, limit)).await
    }

    async fn events(&self, job: JobId, filter: EventFilter, limit: usize) -> Result<Vec<Event>, StoreError> {
        self.through("events", self.store.events(job, filter, limit)).await
    }

    async fn counts(&self, job: JobId) -> Result<Counts, StoreError> {
        self.through("counts", self.store.counts(job)).await
    }

    async fn retry(&self, job: JobId, which: Retry) -> Result<u64, StoreError> {
        self.through("retry", self.store.retry(job, which)).await
    }

    async fn resolve(
        &self,
        job: JobId,
        key: &str,
        resolution: Resolution,
        note: &str,
    ) -> Result<Option<State>, StoreError> {
        self.through("resolve", self.store.resolve(job, key, resolution, note)).await
    }

    async fn delete_job(&self, job: JobId, force: bool) -> Result<u64, StoreError> {
        self.through("delete_job", self.store.delete_job(job, force)).await
    }

    async fn reserve(&self, account: &str, requests: u32) -> Result<Pace, StoreError> {
        self.through("reserve", self.store.reserve(account, requests)).await
    }

    async fn set_pace(
        &self,
        account: &str,
        generation: i64,
        rate: Option<f64>,
        pause: Duration,
    ) -> Result<bool, StoreError> {
        self.through("set_pace", self.store.set_pace(account, generation, rate, pause)).await
    }
}
