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
    Api, Claimed, EventFilter, EventKind, Item, ItemFilter, Job, Sqlite, Stage, State, Store, StoreError,
    Ticket, Worker,
};
use sorted_pro_sandbox::Fault;
use tokio::sync::{OwnedRwLockReadGuard, RwLock};

use crate::hooked::{Hooked, Hooks};
use crate::shop::{Shop, account_with, all_done, done_by, done_once, orders, quick};

/// The variable that makes a process of the test's program a worker, as JSON.
const WORKER: &str = "SORTED_PRO_JOBS_TEST_WORKER";

/// Runs in a process that [`start`] has started; does nothing in a run of the tests.
#[tokio::test(flavor = "multi_thread")]
async fn worker_process() {
    let Ok(settings) = env::var(WORKER) else { return };
    let settings: HashMap<String, String> = serde_json::from_str(&settings).unwrap();
    let api: Api = settings["api"].parse().unwrap();
    let place = &settings["store"];
    #[cfg(feature = "postgres")]
    if place.starts_with("postgres://") {
        // The database recovers from a crash, which can take longer than the first command waits.
        let store = loop {
            match sorted_pro_jobs::Postgres::connect(place).await {
                Err(error) if error.is_transient() => {}
                store => break store.unwrap(),
            }
        };
        return work(store, api, &settings).await;
    }
    work(Sqlite::open(place).await.unwrap(), api, &settings).await;
}

async fn work(store: impl Store, api: Api, settings: &HashMap<String, String>) {
    let point = settings.get("pause").map(|pause| Point::from(pause.as_str()));
    let stage: Option<Stage> = settings.get("stage").map(|stage| stage.parse().unwrap());
    let trap = Arc::new(Trap { point, stage, is_sprung: AtomicBool::new(false), in_store: Arc::default() });
    let account = account_with(api, &settings["url"], Some(PausingHook(trap.clone())));
    let worker = Worker::new(Hooked { store, hooks: trap }, [account]).timing(quick());
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

fn start<S: Store>(shop: &Shop<S>, api: Api, more: &[(&str, &str)]) -> Process {
    let mut settings = json!({
        "api": api.as_str(),
        "url": shop.sandbox.url(),
        "store": shop.place,
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

/// Part of the work that is done.
async fn progress<S: Store>(shop: &Shop<S>, job: &Job) -> f64 {
    let counts = shop.store.counts(job.id).await.unwrap();
    let stages = job.stages.len() as u64;
    let done = counts.0.iter().map(|count| {
        let is_over = !matches!(count.state, State::Ready | State::Claimed | State::Sending);
        let passed = job.stages.iter().filter(|stage| **stage < count.stage).count() as u64;
        count.items * if is_over { stages } else { passed }
    });
    done.sum::<u64>() as f64 / (stages * counts.total()) as f64
}

/// Size of a drill.
struct Drill {
    count: usize,
    kills: usize,
    workers: usize,
}

/// Kills workers at random moments, and lets `crash` happen half-way, while the server drops a fifth of the connections,
/// some after it has done what was asked.
async fn drill<S: Store>(
    shop: Shop<S>,
    api: Api,
    Drill { count, kills, workers }: Drill,
    crash: impl FnOnce(),
) {
    let mut crash = Some(crash);
    let job = shop.job("night", api, &shop.plan(Selection::DefaultRules)).await;
    for items in orders(api, count).chunks(1000) {
        shop.store.add(job.id, items.to_vec()).await.unwrap();
    }
    shop.sandbox.inject(Fault::drop_before().probability(0.1, 1)).unwrap();
    shop.sandbox.inject(Fault::drop_after().probability(0.1, 2)).unwrap();
    let begin = Instant::now();
    let mut children: Vec<Process> = (0..workers).map(|_| start(&shop, api, &[])).collect();
    // The parts of the work after which a worker is killed.
    let mut moments: Vec<f64> = (0..kills).map(|_| 0.01 + 0.96 * fastrand::f64()).collect();
    moments.sort_by(f64::total_cmp);
    for (number, moment) in moments.into_iter().enumerate() {
        while progress(&shop, &job).await < moment {
            for child in &mut children {
                assert!(child.0.try_wait().unwrap().is_none_or(|status| status.success()), "a worker failed");
            }
            tokio::time::sleep(Duration::from_millis(fastrand::u64(20..200))).await;
        }
        if number == kills / 2
            && let Some(crash) = crash.take()
        {
            tokio::task::block_in_place(crash);
        }
        // It is dropped, which is SIGKILL.
        let place = fastrand::usize(..workers);
        assert!(children[place].0.try_wait().unwrap().is_none(), "a worker ended before the work did");
        children[place] = start(&shop, api, &[]);
    }
    for child in children {
        assert!(ended(child).await, "a worker failed");
    }
    let items = shop.items(&job).await;
    eprintln!(
        "{api}: {count} orders, {kills} kills, {} requests, {:?}: {:?}",
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

/// The variable for the form of a drill that takes minutes: the name of an API, or something else for both.
const DRILL: &str = "SORTED_PRO_JOBS_DRILL";

fn size(small: Drill, big: Drill) -> Drill {
    if env::var_os(DRILL).is_some() { big } else { small }
}

/// The APIs of a drill.
fn apis() -> Vec<Api> {
    let both = vec![Api::Shipments, Api::Consignments];
    env::var(DRILL).ok().and_then(|api| api.parse().ok()).map_or(both, |api| vec![api])
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_workers_double_and_lose_nothing() {
    for api in apis() {
        let small = Drill { count: 120, kills: 5, workers: 2 };
        let big = Drill { count: 5000, kills: 40, workers: 2 };
        drill(Shop::open().await, api, size(small, big), || {}).await;
    }
}

/// The database crashes too.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_workers_and_a_crash_of_postgres_double_and_lose_nothing() {
    if crate::cluster::shared().is_none() {
        return;
    }
    let programs = crate::cluster::programs().unwrap();
    let cluster =
        crate::cluster::Cluster::start(programs, "-c listen_addresses= -c max_connections=300", "", &[]);
    for api in apis() {
        let url = cluster.database().await;
        let store = sorted_pro_jobs::Postgres::connect(&url).await.unwrap();
        let small = Drill { count: 200, kills: 6, workers: 4 };
        let big = Drill { count: 20_000, kills: 40, workers: 4 };
        let crash = || cluster.control(&["restart", "-m", "immediate"]);
        drill(Shop::with_store(store, url).await, api, size(small, big), crash).await;
    }
}

/// Point at which a worker is paused.
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
    in_store: Arc<RwLock<()>>,
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

impl Hooks for Trap {
    type Permit = OwnedRwLockReadGuard<()>;

    async fn before(&self, _: &'static str) -> Result<Self::Permit, StoreError> {
        Ok(self.in_store.clone().read_owned().await)
    }

    async fn claimed(&self, stage: Stage, claimed: &[Claimed]) {
        // Items that have to be read back come later, and are not sent by this claim.
        if claimed.iter().any(|claimed| !claimed.reconcile) {
            self.reach(Point::Claimed, Some(stage)).await;
        }
    }

    async fn marked(&self, store: &impl Store, marked: &[Ticket]) {
        if self.point != Some(Point::Marked) {
            return;
        }
        let stage = {
            let _in_store = self.in_store.read().await;
            let job = &store.jobs().await.unwrap()[0];
            let items = store.items(job.id, ItemFilter::default(), 1000).await.unwrap();
            let is_marked = |item: &Item| marked.iter().any(|ticket| ticket.item == item.id);
            items.into_iter().find(is_marked).map(|item| item.stage)
        };
        if stage.is_some() {
            self.reach(Point::Marked, stage).await;
        }
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
