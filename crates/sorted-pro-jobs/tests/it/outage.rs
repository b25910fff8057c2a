//! A store that is not available for a while.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use sorted_pro_jobs::plan::Selection;
use sorted_pro_jobs::{
    Api, EventFilter, EventKind, Sqlite, Store, StoreError, Timing, Worker, WorkerError, WorkerEvent,
};

use crate::hooked::{Hooked, Hooks};
use crate::shop::{Shop, all_done, done_once, orders, quick};

fn unreachable() -> StoreError {
    StoreError::Unreachable { store: "the store".to_owned(), reason: "connection refused".to_owned() }
}

/// Fails calls, at random or all of them.
#[derive(Default)]
struct Outage {
    random: Mutex<fastrand::Rng>,
    /// Percentage of calls that fail at random: one half before they are made, the other half after.
    percentage: AtomicU64,
    is_out: AtomicBool,
    /// The error of all calls that fail.
    error: Mutex<Option<StoreError>>,
    failed: AtomicUsize,
}

impl Outage {
    fn fail(&self, percentage: u64) -> Result<(), StoreError> {
        let is_unlucky = self.random.lock().unwrap().u64(0..200) < percentage;
        if !is_unlucky && !self.is_out.load(Ordering::SeqCst) {
            return Ok(());
        }
        self.failed.fetch_add(1, Ordering::SeqCst);
        Err(self.error.lock().unwrap().clone().unwrap_or_else(unreachable))
    }
}

impl Hooks for Outage {
    type Permit = ();

    async fn before(&self, _: &'static str) -> Result<(), StoreError> {
        self.fail(self.percentage.load(Ordering::SeqCst))
    }

    fn after(&self, _: &'static str) -> Result<(), StoreError> {
        self.fail(self.percentage.load(Ordering::SeqCst))
    }
}

fn worker(shop: &Shop, api: Api, timing: Timing) -> (Worker<Hooked<Sqlite, Outage>>, Arc<Outage>) {
    let hooks = Arc::new(Outage::default());
    let store = Hooked { store: shop.store.clone(), hooks: hooks.clone() };
    (Worker::new(store, [shop.account(api)]).timing(timing), hooks)
}

async fn with_orders(api: Api, count: usize) -> (Shop, sorted_pro_jobs::Job) {
    let shop = Shop::open().await;
    let job = shop.job("night", api, &shop.plan(Selection::DefaultRules)).await;
    shop.store.add(job.id, orders(api, count)).await.unwrap();
    (shop, job)
}

async fn until(what: &str, condition: impl AsyncFn() -> bool) {
    let begin = Instant::now();
    while !condition().await {
        assert!(begin.elapsed() < Duration::from_secs(30), "{what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Also those that were carried out, but whose response was lost.
#[tokio::test(flavor = "multi_thread")]
async fn calls_that_fail_at_random_are_made_again() {
    for api in [Api::Shipments, Api::Consignments] {
        let (shop, job) = with_orders(api, 20).await;
        let (worker, outage) = worker(&shop, api, quick());
        outage.percentage.store(20, Ordering::SeqCst);
        worker.run().await.unwrap();
        assert!(outage.failed.load(Ordering::SeqCst) > 10);
        all_done(&shop.items(&job).await);
        done_once(&shop.sandbox.url(), api, 20).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_is_waited_out_and_nothing_is_sent_meanwhile() {
    let (shop, job) = with_orders(Api::Shipments, 60).await;
    let (worker, outage) = worker(&shop, Api::Shipments, quick());
    let mut events = worker.events().boxed();
    let run = tokio::spawn(async move { worker.run().await });
    until("nothing was sent", async || !shop.sandbox.journal().is_empty()).await;
    outage.is_out.store(true, Ordering::SeqCst);
    // Items that were marked before may still be sent.
    tokio::time::sleep(quick().needed).await;
    let sent = shop.sandbox.journal().len();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(shop.sandbox.journal().len(), sent, "something was sent without a ledger");
    assert!(!run.is_finished());
    outage.is_out.store(false, Ordering::SeqCst);
    run.await.unwrap().unwrap();
    all_done(&shop.items(&job).await);
    done_once(&shop.sandbox.url(), Api::Shipments, 60).await;
    let mut reasons = Vec::new();
    while let Some(event) = events.next().await {
        if let WorkerEvent::StoreUnavailable { reason } = event {
            reasons.push(reason);
        }
    }
    assert!(reasons.iter().all(|reason| reason.contains("connection refused")), "{reasons:?}");
    assert_eq!(reasons.len(), 1, "it is reported once");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_that_lasts_too_long_and_other_errors_end_the_worker() {
    let errors = [
        (unreachable(), Duration::from_millis(800)),
        (StoreError::Busy { store: "the store".to_owned() }, Duration::ZERO),
        (StoreError::Full { store: "the store".to_owned() }, Duration::from_secs(3600)),
    ];
    for (error, limit) in errors {
        let (shop, _) = with_orders(Api::Shipments, 20).await;
        let mut timing = quick();
        timing.outage = limit;
        let (worker, outage) = worker(&shop, Api::Shipments, timing);
        *outage.error.lock().unwrap() = Some(error.clone());
        outage.is_out.store(true, Ordering::SeqCst);
        let begin = Instant::now();
        let run = tokio::time::timeout(Duration::from_secs(30), worker.run_forever());
        let ended = run.await.expect("the worker ends").unwrap_err();
        assert!(
            matches!(&ended, WorkerError::Store(found) if found.to_string() == error.to_string()),
            "{ended}"
        );
        if error.is_transient() {
            assert!(begin.elapsed() >= limit, "{error}");
        }
        assert!(shop.sandbox.journal().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_can_be_stopped_during_an_outage() {
    let (shop, job) = with_orders(Api::Shipments, 60).await;
    let (worker, outage) = worker(&shop, Api::Shipments, quick());
    let handle = worker.handle();
    let run = tokio::spawn(async move { worker.run_forever().await });
    until("nothing was sent", async || !shop.sandbox.journal().is_empty()).await;
    outage.is_out.store(true, Ordering::SeqCst);
    // The pauses have become long.
    tokio::time::sleep(Duration::from_secs(3)).await;
    handle.stop();
    let ended =
        tokio::time::timeout(Duration::from_secs(2), run).await.expect("it returns promptly").unwrap();
    assert!(matches!(ended, Err(WorkerError::Store(StoreError::Unreachable { .. }))), "{ended:?}");
    // Another one finds out the outcome of the sent requests.
    shop.worker(Api::Shipments).run().await.unwrap();
    all_done(&shop.items(&job).await);
    done_once(&shop.sandbox.url(), Api::Shipments, 60).await;
}

/// A call that a stopped worker has made gets some time, and not more.
#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_does_not_respond_does_not_hold_up_a_stop() {
    struct Silence(AtomicBool);

    impl Hooks for Silence {
        type Permit = ();

        async fn before(&self, _: &'static str) -> Result<(), StoreError> {
            if self.0.load(Ordering::SeqCst) { std::future::pending().await } else { Ok(()) }
        }
    }

    let (shop, _) = with_orders(Api::Shipments, 20).await;
    let hooks = Arc::new(Silence(AtomicBool::new(false)));
    let store = Hooked { store: shop.store.clone(), hooks: hooks.clone() };
    let worker = Worker::new(store, [shop.account(Api::Shipments)]).timing(quick());
    let handle = worker.handle();
    let run = tokio::spawn(async move { worker.run_forever().await });
    until("nothing was sent", async || !shop.sandbox.journal().is_empty()).await;
    hooks.0.store(true, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(500)).await;
    handle.stop();
    let ended = tokio::time::timeout(Duration::from_secs(15), run).await.expect("it returns").unwrap();
    assert!(matches!(ended, Err(WorkerError::Store(StoreError::Unreachable { .. }))), "{ended:?}");
}

/// Another process keeps a transaction open for longer than SQLite waits.
#[tokio::test(flavor = "multi_thread")]
async fn a_busy_file_is_waited_for() {
    let (shop, job) = with_orders(Api::Shipments, 20).await;
    let worker = shop.worker(Api::Shipments);
    let mut events = worker.events().boxed();
    let lock = rusqlite::Connection::open(&shop.place).unwrap();
    lock.execute_batch("BEGIN IMMEDIATE").unwrap();
    let run = tokio::spawn(async move { worker.run().await });
    let event = tokio::time::timeout(Duration::from_secs(60), events.next()).await.unwrap();
    assert!(
        matches!(&event, Some(WorkerEvent::StoreUnavailable { reason }) if reason.contains("locked")),
        "{event:?}"
    );
    lock.execute_batch("COMMIT").unwrap();
    run.await.unwrap().unwrap();
    all_done(&shop.items(&job).await);
    done_once(&shop.sandbox.url(), Api::Shipments, 20).await;
    let events = shop.store.events(job.id, EventFilter::default(), 1000).await.unwrap();
    assert!(events.iter().all(|event| event.kind != EventKind::Refused), "{events:?}");
}

/// The server is away for longer than the pool waits by itself.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread")]
async fn a_worker_survives_an_outage_of_postgres() {
    if crate::cluster::shared().is_none() {
        return;
    }
    let programs = crate::cluster::programs().unwrap();
    let cluster = crate::cluster::Cluster::start(programs, "-c listen_addresses=", "", &[]);
    let url = cluster.database().await;
    let store = sorted_pro_jobs::Postgres::connect(&url).await.unwrap();
    let shop = Shop::with_store(store, url).await;
    let job = shop.job("night", Api::Shipments, &shop.plan(Selection::DefaultRules)).await;
    shop.store.add(job.id, orders(Api::Shipments, 100)).await.unwrap();
    let worker = shop.worker(Api::Shipments);
    let mut events = worker.events().boxed();
    let run = tokio::spawn(async move { worker.run().await });
    until("nothing was sent", async || shop.sandbox.journal().len() > 50).await;
    tokio::task::block_in_place(|| cluster.control(&["stop", "-m", "immediate"]));
    loop {
        match tokio::time::timeout(Duration::from_secs(60), events.next()).await.unwrap() {
            Some(WorkerEvent::StoreUnavailable { .. }) => break,
            Some(_) => {}
            None => panic!("the worker ended: {:?}", run.await),
        }
    }
    let options = format!("-c listen_addresses= -k {}", cluster.directory().display());
    tokio::task::block_in_place(|| cluster.control(&["start", "-o", &options]));
    run.await.unwrap().unwrap();
    all_done(&shop.items(&job).await);
    done_once(&shop.sandbox.url(), Api::Shipments, 100).await;
}
