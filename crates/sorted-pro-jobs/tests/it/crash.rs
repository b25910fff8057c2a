//! Workers that are killed or paused, as separate processes: the program of the tests is started again, and runs
//! [`worker_process`] only.

use std::collections::HashMap;
use std::env;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use futures_util::stream::{self, StreamExt as _};
use serde_json::json;
use sorted_pro::hook::{AttemptStart, Hook};
use sorted_pro_jobs::plan::Selection;
use sorted_pro_jobs::{
    Added, Api, Claimed, Counts, Event, EventFilter, EventKind, Finish, Item, ItemFilter, Job, JobId,
    NewItem, NewJob, OpenJob, Pace, Retry, Sqlite, Stage, Store, StoreError, Ticket, Worker,
};
use sorted_pro_sandbox::Fault;
use tokio::sync::RwLock;

use crate::shop::{Shop, account_with, all_done, done_by, done_once, orders, quick};

/// The variable that makes a process of the test's program a worker, as JSON.
const WORKER: &str = "SORTED_PRO_JOBS_TEST_WORKER";

/// What is done by a process that [`start`] has started; nothing in a run of the tests.
#[tokio::test(flavor = "multi_thread")]
async fn worker_process() {
    let Ok(settings) = env::var(WORKER) else { return };
    let settings: HashMap<String, String> = serde_json::from_str(&settings).unwrap();
    let api: Api = settings["api"].parse().unwrap();
    let store = Sqlite::open(&settings["store"]).await.unwrap();
    let point = settings.get("pause").map(|pause| Point::from(pause.as_str()));
    let stage: Option<Stage> = settings.get("stage").map(|stage| stage.parse().unwrap());
    let trap = Arc::new(Trap { point, stage, is_sprung: AtomicBool::new(false), in_store: RwLock::new(()) });
    let account = account_with(api, &settings["url"], Some(PausingHook(trap.clone())));
    let worker = Worker::new(PausingStore { store, trap }, [account]).timing(quick());
    worker.run().await.unwrap();
}

/// A worker that is killed when it is dropped.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(shop: &Shop, api: Api, more: &[(&str, &str)]) -> Process {
    let mut settings = json!({
        "api": api.as_str(),
        "url": shop.sandbox.url(),
        "store": shop.directory.path().join("ledger"),
    });
    for (name, value) in more {
        settings[name] = (*value).into();
    }
    let child = Command::new(env::current_exe().unwrap())
        .args(["crash::worker_process", "--exact", "--nocapture"])
        .env(WORKER, settings.to_string())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    Process(child)
}

async fn ended(mut process: Process) -> bool {
    loop {
        if let Some(status) = process.0.try_wait().unwrap() {
            return status.success();
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Kills workers at random moments while the server drops a fifth of the connections, some after it has done what was
/// asked.
async fn drill(api: Api, count: usize, kills: usize, workers: usize) {
    let shop = Shop::open().await;
    let job = shop.job("night", api, &shop.plan(Selection::DefaultRules)).await;
    for items in orders(api, count).chunks(1000) {
        shop.store.add(job.id, items.to_vec()).await.unwrap();
    }
    shop.sandbox.inject(Fault::drop_before().probability(0.1, 1)).unwrap();
    shop.sandbox.inject(Fault::drop_after().probability(0.1, 2)).unwrap();
    let begin = Instant::now();
    let mut children: Vec<Process> = (0..workers).map(|_| start(&shop, api, &[])).collect();
    let mut killed = 0;
    while killed < kills {
        tokio::time::sleep(Duration::from_millis(fastrand::u64(100..900))).await;
        let place = fastrand::usize(..children.len());
        // It is dropped, which is SIGKILL. One that has ended by itself had nothing left to do.
        if children[place].0.try_wait().unwrap().is_none() {
            killed += 1;
        }
        children[place] = start(&shop, api, &[]);
    }
    for child in children {
        assert!(ended(child).await, "a worker failed");
    }
    let items = shop.items(&job).await;
    eprintln!(
        "{api}: {count} orders, {killed} kills, {} requests, {:?}: {:?}",
        shop.sandbox.journal().last().map_or(0, |entry| entry.number),
        begin.elapsed(),
        shop.store.counts(job.id).await.unwrap(),
    );
    all_done(&items);
    done_once(&shop.sandbox.url(), api, count).await;
    let names = std::fs::read_dir(shop.directory.path().join("labels")).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    // A process that was killed while it wrote a label may have left a part, which has another name.
    assert_eq!(names.filter(|name| !name.starts_with('.')).count(), count);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_workers_double_and_lose_nothing() {
    match env::var("SORTED_PRO_JOBS_DRILL") {
        // The form that takes minutes.
        Ok(_) => {
            drill(Api::Shipments, 5000, 40, 2).await;
            drill(Api::Consignments, 5000, 40, 2).await;
        }
        Err(_) => {
            drill(Api::Shipments, 120, 5, 2).await;
            drill(Api::Consignments, 120, 5, 2).await;
        }
    }
}

/// Where a worker is paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Point {
    /// It has claimed items.
    Claimed,
    /// It has committed that a request is about to be sent.
    Marked,
    /// Its request is on the way.
    UnderWay,
}

impl Point {
    const ALL: [Self; 3] = [Self::Claimed, Self::Marked, Self::UnderWay];

    fn from(name: &str) -> Self {
        Self::ALL.into_iter().find(|point| format!("{point:?}") == name).unwrap()
    }
}

/// Pauses this process once, at a point of a stage.
struct Trap {
    point: Option<Point>,
    stage: Option<Stage>,
    is_sprung: AtomicBool,
    /// Read while the store is used: a process that is paused within a transaction of SQLite blocks all others.
    in_store: RwLock<()>,
}

impl Trap {
    async fn reach(&self, point: Point, stage: Option<Stage>) {
        let is_here = self.point == Some(point) && (stage.is_none() || stage == self.stage);
        if is_here && !self.is_sprung.swap(true, Ordering::SeqCst) {
            let _nobody = self.in_store.write().await;
            stop(std::process::id());
        }
    }
}

/// Sends SIGSTOP, and returns after SIGCONT if the process is this one.
fn stop(process: u32) {
    assert!(Command::new("kill").args(["-STOP", &process.to_string()]).status().unwrap().success());
    // The signal is on its way.
    std::thread::sleep(Duration::from_millis(100));
}

/// Pauses while the first request of an operation is on the way.
struct PausingHook(Arc<Trap>);

impl Hook for PausingHook {
    fn on_start(&self, attempt: &mut AttemptStart<'_>) {
        let operations = match self.0.stage {
            Some(Stage::Create) => ["create_shipment", "create_consignment"],
            Some(Stage::Allocate) => ["allocate_shipments", "allocate_using_default_rules"],
            _ => ["manifest_shipments", "manifest_consignments"],
        };
        if operations.contains(&attempt.operation()) {
            let trap = self.0.clone();
            tokio::spawn(async move {
                // The server takes its time.
                tokio::time::sleep(Duration::from_millis(150)).await;
                trap.reach(Point::UnderWay, None).await;
            });
        }
    }
}

#[derive(Clone)]
struct PausingStore {
    store: Sqlite,
    trap: Arc<Trap>,
}

impl Store for PausingStore {
    async fn open_job(&self, job: NewJob) -> Result<Job, StoreError> {
        self.store.open_job(job).await
    }

    async fn job(&self, name: &str) -> Result<Option<Job>, StoreError> {
        self.store.job(name).await
    }

    async fn jobs(&self) -> Result<Vec<Job>, StoreError> {
        self.store.jobs().await
    }

    async fn add(&self, job: JobId, items: Vec<NewItem>) -> Result<Added, StoreError> {
        self.store.add(job, items).await
    }

    async fn claim(
        &self,
        job: JobId,
        stage: Stage,
        limit: usize,
        worker: &str,
        lease: Duration,
    ) -> Result<Vec<Claimed>, StoreError> {
        let claimed = {
            let _in_store = self.trap.in_store.read().await;
            self.store.claim(job, stage, limit, worker, lease).await?
        };
        // Items that have to be read back come later, and are not sent by this claim.
        if claimed.iter().any(|claimed| !claimed.reconcile) {
            self.trap.reach(Point::Claimed, Some(stage)).await;
        }
        Ok(claimed)
    }

    async fn open_work(&self, accounts: &[String]) -> Result<Vec<OpenJob>, StoreError> {
        let _in_store = self.trap.in_store.read().await;
        self.store.open_work(accounts).await
    }

    async fn mark_sending(&self, tickets: &[Ticket], needed: Duration) -> Result<Vec<Ticket>, StoreError> {
        let (marked, stage) = {
            let _in_store = self.trap.in_store.read().await;
            let marked = self.store.mark_sending(tickets, needed).await?;
            let job = &self.store.jobs().await?[0];
            let items = self.store.items(job.id, ItemFilter::default(), 1000).await?;
            let is_marked = |item: &Item| marked.iter().any(|ticket| ticket.item == item.id);
            (marked.clone(), items.into_iter().find(is_marked).map(|item| item.stage))
        };
        if stage.is_some() {
            self.trap.reach(Point::Marked, stage).await;
        }
        Ok(marked)
    }

    async fn renew(&self, tickets: &[Ticket], lease: Duration) -> Result<Vec<Ticket>, StoreError> {
        let _in_store = self.trap.in_store.read().await;
        self.store.renew(tickets, lease).await
    }

    async fn finish(&self, outcomes: Vec<Finish>) -> Result<Vec<Ticket>, StoreError> {
        let _in_store = self.trap.in_store.read().await;
        self.store.finish(outcomes).await
    }

    async fn items(&self, job: JobId, filter: ItemFilter, limit: usize) -> Result<Vec<Item>, StoreError> {
        self.store.items(job, filter, limit).await
    }

    async fn events(&self, job: JobId, filter: EventFilter, limit: usize) -> Result<Vec<Event>, StoreError> {
        self.store.events(job, filter, limit).await
    }

    async fn counts(&self, job: JobId) -> Result<Counts, StoreError> {
        self.store.counts(job).await
    }

    async fn retry(&self, job: JobId, which: Retry) -> Result<u64, StoreError> {
        self.store.retry(job, which).await
    }

    async fn reserve(&self, account: &str, requests: u32) -> Result<Pace, StoreError> {
        let _in_store = self.trap.in_store.read().await;
        self.store.reserve(account, requests).await
    }

    async fn set_pace(
        &self,
        account: &str,
        generation: i64,
        rate: Option<f64>,
        pause: Duration,
    ) -> Result<bool, StoreError> {
        let _in_store = self.trap.in_store.read().await;
        self.store.set_pace(account, generation, rate, pause).await
    }

    async fn resolve(
        &self,
        job: JobId,
        key: &str,
        resolution: sorted_pro_jobs::Resolution,
        note: &str,
    ) -> Result<Option<sorted_pro_jobs::State>, StoreError> {
        self.store.resolve(job, key, resolution, note).await
    }

    async fn delete_job(&self, job: JobId, force: bool) -> Result<u64, StoreError> {
        self.store.delete_job(job, force).await
    }
}

fn is_stopped(process: u32) -> bool {
    let state = Command::new("ps").args(["-o", "stat=", "-p", &process.to_string()]).output().unwrap();
    state.stdout.starts_with(b"T")
}

/// Pauses a worker at a point of a stage until another one has finished its work, and lets it go on.
async fn paused(api: Api, stage: Stage, point: Point) {
    const COUNT: usize = 3;
    let place = format!("{api}, {stage}, {point:?}");
    let shop = Shop::open().await;
    let job = shop.job("night", api, &shop.plan(Selection::DefaultRules)).await;
    shop.store.add(job.id, orders(api, COUNT)).await.unwrap();
    let writes = [
        ["create_shipment", "allocate_shipments", "manifest_shipments"],
        ["create_consignment", "allocate_using_default_rules", "manifest_consignments"],
    ];
    if point == Point::UnderWay {
        for operation in writes.as_flattened() {
            shop.sandbox.inject(Fault::delay(Duration::from_millis(400)).on(*operation)).unwrap();
        }
    }
    let child = start(&shop, api, &[("pause", &format!("{point:?}")), ("stage", stage.as_str())]);
    let process = child.0.id();
    let begin = Instant::now();
    while !is_stopped(process) {
        assert!(begin.elapsed() < Duration::from_secs(30), "{place}: it was not paused");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    shop.worker(api).run().await.unwrap_or_else(|error| panic!("{place}: {error}"));
    all_done(&shop.items(&job).await);
    let before = done_by(&shop.sandbox.url(), api).await;
    let items = shop.items(&job).await;

    assert!(Command::new("kill").args(["-CONT", &process.to_string()]).status().unwrap().success());
    assert!(ended(child).await, "{place}: the worker failed");
    assert_eq!(done_by(&shop.sandbox.url(), api).await, before, "{place}");
    done_once(&shop.sandbox.url(), api, COUNT).await;
    assert_eq!(shop.items(&job).await, items, "{place}: it wrote into the ledger");
    let events = shop.store.events(job.id, EventFilter::default(), 1000).await.unwrap();
    assert!(events.iter().any(|event| event.kind == EventKind::Lapsed), "{place}: {events:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_was_paused_past_its_lease_doubles_nothing() {
    let stages = [Stage::Create, Stage::Allocate, Stage::Manifest];
    let runs = [Api::Shipments, Api::Consignments].into_iter().flat_map(|api| {
        stages.into_iter().flat_map(move |stage| Point::ALL.into_iter().map(move |point| (api, stage, point)))
    });
    stream::iter(runs.map(|(api, stage, point)| paused(api, stage, point)))
        .buffer_unordered(6)
        .collect::<()>()
        .await;
}
