//! Carries out jobs: claims items, sends their requests, and writes the outcomes.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::error::Error as StdError;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::stream::{self, Stream};
use sorted_pro::Error;
use tokio::sync::{Notify, broadcast, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::delivery::Sweep;
use crate::detail::Failure;
use crate::ledger::{Api, ItemId, Job, JobId, Stage, State};
use crate::plan::{Plan, PlanError};
use crate::store::{Store, StoreError};

mod account;
mod attempt;
mod fuse;
mod lane;
mod pace;
mod patience;
mod places;
mod writer;

pub use account::Account;
use account::Client;
use lane::Lane;
use patience::Patient;
use writer::{Leases, Writer};

/// Times of a worker. A request is sent only if the lease lasts long enough for its outcome to be written, so the defaults
/// suit all but tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timing {
    /// Time for which an item is claimed (default: 120 s). An item of a worker that dies is taken over when it has passed.
    pub lease: Duration,
    /// Time after which leases are renewed (default: 40 s).
    pub renew: Duration,
    /// Time that a lease must still last when a request is about to be sent (default: 60 s).
    pub needed: Duration,
    /// Limits each request (default: 30 s).
    pub deadline: Duration,
    /// The first pause after a failure (default: 1 s). It doubles with each counted failure of the item.
    pub pause: Duration,
    /// The longest pause after a failure (default: 60 s).
    pub max_pause: Duration,
    /// Time for which searches must find nothing before a creation whose response was lost is sent again (default: 60 s): a
    /// server may still be at work on the first one.
    pub settle: Duration,
    /// The first pause before the state of something is read that the server does later (default: 0.5 s). It doubles up to
    /// 10 s.
    pub poll: Duration,
    /// Interval in which a worker without work asks for some (default: 0.25 s).
    pub idle: Duration,
    /// Time for which calls of the store are tried again after [transient](StoreError::is_transient) errors (default: 5 min).
    /// It starts with the first error of a call, which a store may report only after some time. Then the worker ends with
    /// the error.
    pub outage: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(120),
            renew: Duration::from_secs(40),
            needed: Duration::from_secs(60),
            deadline: Duration::from_secs(30),
            pause: Duration::from_secs(1),
            max_pause: Duration::from_secs(60),
            settle: Duration::from_secs(60),
            poll: Duration::from_millis(500),
            idle: Duration::from_millis(250),
            outage: Duration::from_secs(300),
        }
    }
}

impl Timing {
    fn check(&self) -> Result<(), WorkerError> {
        let problem = if self.deadline.is_zero() || self.idle.is_zero() || self.renew.is_zero() {
            "deadline, idle and renew must not be zero"
        } else if self.needed < self.deadline {
            "needed is shorter than deadline: a lease could lapse while its request is on the way"
        } else if self.lease < self.needed + self.renew {
            "lease is shorter than needed and renew together: requests could not be sent between two renewals"
        } else {
            return Ok(());
        };
        Err(WorkerError::Timing(problem))
    }
}

/// Something that happened to an item, or to an account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkerEvent {
    /// A stage of an item is done.
    Advanced {
        /// Name of the job.
        job: Arc<str>,
        /// The item.
        item: ItemId,
        /// The caller's key.
        key: String,
        /// The stage that is done.
        stage: Stage,
        /// `true` if it was the last one.
        is_done: bool,
    },
    /// An item ended as rejected, unknown or parked.
    Ended {
        /// Name of the job.
        job: Arc<str>,
        /// The item.
        item: ItemId,
        /// The caller's key.
        key: String,
        /// The stage in which it is.
        stage: Stage,
        /// The state.
        state: State,
        /// Reason.
        failure: Failure,
    },
    /// An attempt failed, and is made again later.
    Failed {
        /// Name of the job.
        job: Arc<str>,
        /// The item.
        item: ItemId,
        /// The stage in which it is.
        stage: Stage,
        /// Reason.
        failure: Failure,
    },
    /// An outcome was not written, because another worker had taken the item. It is kept as an event of the store.
    Refused {
        /// The item.
        item: ItemId,
    },
    /// The server throttles an account: all workers slow down.
    Throttled {
        /// Name of the account.
        account: String,
        /// Pause that the server asked for.
        pause: Duration,
    },
    /// An account cannot be used: its key is refused, for instance. It is tried again a minute later.
    Suspended {
        /// Name of the account.
        account: String,
        /// Reason.
        failure: Failure,
    },
    /// The store is not available. It is tried again for [`Timing::outage`]; nothing is sent meanwhile. Reported once, until
    /// it is available again.
    StoreUnavailable {
        /// Reason.
        reason: String,
    },
    /// The receiver was too slow, and missed this number of events.
    Missed(u64),
}

/// Number of items that a worker has brought through a stage since it was made. Items of other workers are not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StageCount {
    /// The stage was done.
    pub done: u64,
    /// They were rejected.
    pub rejected: u64,
    /// They ended as unknown.
    pub unknown: u64,
    /// They were parked.
    pub parked: u64,
    /// Attempts that are made again later, because they failed.
    pub failed: u64,
}

type Counters = Arc<Mutex<HashMap<Stage, StageCount>>>;

/// Stops a worker from elsewhere, such as the handler of a signal.
#[derive(Debug, Clone)]
pub struct Handle(watch::Sender<bool>);

impl Handle {
    /// Lets the worker finish its sent requests, and release the rest. Its `run` then returns: with an error if the store
    /// is not available for that. Items it has claimed are then taken over when their leases lapse.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

/// Carries out jobs of some accounts.
///
/// Any number of workers can use a store at the same time. A worker that dies or pauses loses its items when their leases
/// lapse; then others take them over, and find out the outcome of its sent requests.
pub struct Worker<S> {
    store: S,
    accounts: Vec<Account>,
    jobs: Vec<String>,
    name: String,
    timing: Timing,
    concurrency: HashMap<Stage, usize>,
    events: broadcast::Sender<WorkerEvent>,
    /// `true` once the worker has to stop.
    stopping: watch::Sender<bool>,
    counters: Counters,
}

impl<S: Store> Worker<S> {
    /// A worker for all jobs of these accounts.
    pub fn new(store: S, accounts: impl IntoIterator<Item = Account>) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let concurrency = |stage| match stage {
            Stage::Create | Stage::Labels => 8,
            Stage::Manifest => 2,
            _ => 4,
        };
        Self {
            store,
            accounts: accounts.into_iter().collect(),
            jobs: Vec::new(),
            name: format!(
                "{}-{}-{:08x}",
                std::process::id(),
                NUMBER.fetch_add(1, Ordering::Relaxed),
                fastrand::u32(..)
            ),
            timing: Timing::default(),
            concurrency: Stage::ALL.iter().map(|stage| (*stage, concurrency(*stage))).collect(),
            events: broadcast::channel(4096).0,
            stopping: watch::channel(false).0,
            counters: Counters::default(),
        }
    }

    /// Carries out this job only. May be called more than once, for several.
    pub fn job(mut self, name: impl Into<String>) -> Self {
        self.jobs.push(name.into());
        self
    }

    /// Sets the name by which the store shows who has an item. It is for people; default: process and a random number.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the times.
    pub fn timing(mut self, timing: Timing) -> Self {
        self.timing = timing;
        self
    }

    /// Limits concurrent requests of a stage, per job; at least 1. Default: create and labels 8, allocate and documents 4,
    /// manifest 2. Where the API takes many inputs, a request has up to 100.
    pub fn concurrency(mut self, stage: Stage, requests: usize) -> Self {
        self.concurrency.insert(stage, requests.max(1));
        self
    }

    /// Stops the worker from elsewhere.
    pub fn handle(&self) -> Handle {
        Handle(self.stopping.clone())
    }

    /// Returns the events from now on. The stream ends with the worker. Up to 4,096 events wait for a slow receiver.
    pub fn events(&self) -> impl Stream<Item = WorkerEvent> + Send + 'static + use<S> {
        stream::unfold(self.events.subscribe(), async |mut events| match events.recv().await {
            Ok(event) => Some((event, events)),
            Err(broadcast::error::RecvError::Lagged(count)) => Some((WorkerEvent::Missed(count), events)),
            Err(broadcast::error::RecvError::Closed) => None,
        })
    }

    /// Numbers of a stage, as counted by this worker.
    pub fn count(&self, stage: Stage) -> StageCount {
        let counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        counters.get(&stage).copied().unwrap_or_default()
    }

    /// Runs until nothing is left to do, for this worker or others, or the [handle](Self::handle) stops it.
    ///
    /// # Errors
    /// [`WorkerError::Account`] if the server refuses the key. Otherwise as [`run_forever`](Self::run_forever).
    pub async fn run(&self) -> Result<(), WorkerError> {
        self.run_while(false).await
    }

    /// Runs until the [handle](Self::handle) stops it.
    ///
    /// # Errors
    /// If the store fails (where that is [transient](StoreError::is_transient), for longer than [`Timing::outage`], or
    /// while the worker is stopped), a job that was named does not exist or has no account here, a plan cannot be read, or the times
    /// do not fit together. Items that were claimed are taken over when their leases lapse.
    pub async fn run_forever(&self) -> Result<(), WorkerError> {
        self.run_while(true).await
    }

    async fn run_while(&self, forever: bool) -> Result<(), WorkerError> {
        self.timing.check()?;
        let (failed, mut failures) = mpsc::unbounded_channel();
        let leases = Leases::default();
        let mut background = JoinSet::new();
        let store = Patient {
            store: self.store.clone(),
            outage: self.timing.outage,
            stopping: self.stopping.clone(),
            events: self.events.clone(),
            is_out: Arc::default(),
        };
        let writer = Writer::spawn(store.clone(), &mut background, failed.clone());
        let run =
            Run { store: store.clone(), writer, leases: leases.clone(), failed: failed.clone(), forever };
        background.spawn(leases.renew(store.clone(), self.timing));
        for account in &self.accounts {
            let (account, store, failed) = (account.clone(), store.clone(), failed.clone());
            let events = self.events.clone();
            background.spawn(async move {
                let name = account.name.clone();
                let report = move |rate: Option<f64>, pause| {
                    tracing::info!(account = name, rate, ?pause, "the server throttles");
                    let _ = events.send(WorkerEvent::Throttled { account: name.clone(), pause });
                };
                if let Err(error) = account.pace.watch(&store, report).await {
                    let _ = failed.send(error.into());
                }
            });
        }
        let mut lanes = JoinSet::new();
        let serve = self.serve(&run, &mut lanes);
        let mut result = tokio::select! {
            result = serve => result,
            Some(error) = failures.recv() => Err(error),
        };
        // Their jobs have ended: they finish sent requests, and release the rest. Without a store they cannot.
        while !matches!(result, Err(WorkerError::Store(_))) {
            tokio::select! {
                lane = lanes.join_next() => if lane.is_none() { break },
                // That of the store explains more than that of an account.
                Some(error) = failures.recv() => match error {
                    WorkerError::Store(_) => result = Err(error),
                    error => result = result.and(Err(error)),
                },
            }
        }
        match failures.try_recv() {
            Ok(error) => result.and(Err(error)),
            Err(_) => result,
        }
    }

    /// Starts the lanes of each job that has something to do, until there is nothing.
    async fn serve(&self, run: &Run<S>, lanes: &mut JoinSet<()>) -> Result<(), WorkerError> {
        let mut stopping = self.stopping.subscribe();
        let names: Vec<String> = self.accounts.iter().map(|account| account.name.clone()).collect();
        for name in &self.jobs {
            let job = run
                .store
                .call(|store| store.job(name))
                .await?
                .ok_or_else(|| WorkerError::NoJob(name.clone()))?;
            if self.account_of(&job).is_none() {
                return Err(WorkerError::NoAccount { job: job.name, account: job.account, api: job.api });
            }
        }
        let mut served: HashMap<JobId, watch::Sender<bool>> = HashMap::new();
        loop {
            let is_stopping = *stopping.borrow_and_update();
            let mut open = if is_stopping {
                Vec::new()
            } else {
                run.store.call(|store| store.open_work(&names)).await?
            };
            open.retain(|open| self.jobs.is_empty() || self.jobs.contains(&open.job.name));
            // Jobs of an API for which there is no key here belong to other workers.
            open.retain(|open| self.account_of(&open.job).is_some());
            served.retain(|id, over| {
                let is_open = open.iter().any(|open| open.job.id == *id);
                if !is_open {
                    over.send_replace(true);
                }
                is_open
            });
            for open in &open {
                let Some(account) = self.account_of(&open.job) else { continue };
                if let Entry::Vacant(entry) = served.entry(open.job.id) {
                    let over = entry.insert(watch::channel(false).0);
                    self.start(&open.job, account, run, over, lanes)?;
                }
            }
            while lanes.try_join_next().is_some() {}
            if is_stopping || (open.is_empty() && !run.forever) {
                return Ok(());
            }
            tokio::select! {
                () = sleep(self.timing.idle) => {}
                _ = stopping.changed() => {}
            }
        }
    }

    fn account_of(&self, job: &Job) -> Option<&Account> {
        self.accounts.iter().find(|account| account.name == job.account && account.api() == job.api)
    }

    /// Starts the lanes of a job, one for each stage.
    fn start(
        &self,
        job: &Job,
        account: &Account,
        run: &Run<S>,
        over: &watch::Sender<bool>,
        lanes: &mut JoinSet<()>,
    ) -> Result<(), WorkerError> {
        let invalid = |error| WorkerError::Plan { job: job.name.clone(), error };
        let plan = Plan::from_json(&job.plan).map_err(invalid)?;
        plan.validate(job.api).map_err(invalid)?;
        tracing::info!(job = job.name, worker = self.name, "job started");
        let wake: HashMap<Stage, Notify> = Stage::ALL.iter().map(|stage| (*stage, Notify::new())).collect();
        let wake = Arc::new(wake);
        let health = Arc::new(Health::default());
        for stage in &job.stages {
            let concurrency = self.concurrency.get(stage).copied().unwrap_or(1);
            let lane = lane::Shared {
                store: run.store.clone(),
                job: job.clone(),
                job_name: job.name.as_str().into(),
                plan: plan.clone(),
                stage: *stage,
                worker: self.name.clone(),
                account: account.name.clone(),
                pace: account.pace.clone(),
                timing: self.timing,
                concurrency,
                writer: run.writer.clone(),
                leases: run.leases.clone(),
                events: self.events.clone(),
                counters: self.counters.clone(),
                over: over.subscribe(),
                wake: Arc::clone(&wake),
                health: health.clone(),
                sweep: Sweep::default(),
                failed: run.failed.clone(),
                forever: run.forever,
            };
            match &account.client {
                Client::Shipments(client) => {
                    lanes.spawn(Lane::new(client.clone(), lane).run());
                }
                Client::Consignments(client) => {
                    lanes.spawn(Lane::new(client.clone(), lane).run());
                }
            }
        }
        Ok(())
    }
}

impl<S> fmt::Debug for Worker<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("name", &self.name)
            .field("accounts", &self.accounts)
            .field("jobs", &self.jobs)
            .finish_non_exhaustive()
    }
}

/// State that all lanes of a run share.
struct Run<S> {
    store: Patient<S>,
    writer: Writer,
    leases: Leases,
    failed: mpsc::UnboundedSender<WorkerError>,
    forever: bool,
}

/// Health of an API, for one job: during an outage few items are tried, so that few are parked.
#[derive(Default)]
struct Health {
    /// Requests in a row that failed for reasons of the server or the network.
    failures: AtomicU32,
    resume: Mutex<Option<Instant>>,
}

/// Failures in a row from which on it counts as an outage.
const OUTAGE: u32 = 8;

impl Health {
    fn succeeded(&self) {
        self.failures.store(0, Ordering::Relaxed);
    }

    fn failed(&self, pause: Duration) {
        let count = self.failures.fetch_add(1, Ordering::Relaxed).saturating_add(1);
        if count >= OUTAGE {
            let pause = pause.saturating_mul(1 << (count - OUTAGE).min(5));
            self.suspend(pause.min(Duration::from_secs(30)));
        }
    }

    fn suspend(&self, pause: Duration) {
        let until = Instant::now() + pause;
        let mut resume = self.resume.lock().unwrap_or_else(PoisonError::into_inner);
        *resume = Some(resume.map_or(until, |before| before.max(until)));
    }

    /// Time until something may be sent again; `None` if there is no outage.
    fn pause(&self) -> Option<Duration> {
        let resume = *self.resume.lock().unwrap_or_else(PoisonError::into_inner);
        resume.map(|resume| resume.saturating_duration_since(Instant::now())).filter(|pause| !pause.is_zero())
    }

    fn is_outage(&self) -> bool {
        self.failures.load(Ordering::Relaxed) >= OUTAGE
    }
}

/// Reason why a worker ended.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum WorkerError {
    /// The store failed.
    Store(StoreError),
    /// A plan cannot be used.
    Plan {
        /// Name of the job.
        job: String,
        /// Reason.
        error: PlanError,
    },
    /// There is no job of this name.
    NoJob(String),
    /// The worker has no key for a job.
    NoAccount {
        /// Name of the job.
        job: String,
        /// The account that it needs.
        account: String,
        /// The API.
        api: Api,
    },
    /// The server refuses the key of an account. Items that were not sent are released.
    Account {
        /// Name of the account.
        account: String,
        /// The server's response.
        error: Error,
    },
    /// The times do not fit together.
    Timing(&'static str),
}

impl From<StoreError> for WorkerError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl fmt::Display for WorkerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Plan { job, error } => write!(f, "job {job:?}: {error}"),
            Self::NoJob(name) => write!(f, "there is no job {name:?}"),
            Self::NoAccount { job, account, api } => {
                write!(f, "job {job:?} needs a key of the {api} API for the account {account:?}")
            }
            Self::Account { account, error } => write!(f, "account {account:?}: {error}"),
            Self::Timing(problem) => write!(f, "timing: {problem}"),
        }
    }
}

impl StdError for WorkerError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Store(error) => Some(error),
            Self::Plan { error, .. } => Some(error),
            Self::Account { error, .. } => Some(error),
            Self::NoJob(_) | Self::NoAccount { .. } | Self::Timing(_) => None,
        }
    }
}
