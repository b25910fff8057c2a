//! Cost of a job, against the same calls without a ledger.

use std::fs;
use std::io::stdin;
use std::time::{Duration, Instant};

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use sorted_pro::ApiKey;
use sorted_pro::consignments::Client;
use sorted_pro::consignments::models::CreateConsignmentRequest;
use sorted_pro_jobs::plan::{Plan, Selection};
use sorted_pro_jobs::{Account, Api, ItemFilter, Job, NewItem, NewJob, Sqlite, Stage, State, Store, Worker};
use sorted_pro_sandbox::{Fault, Sandbox};

use crate::{Process, Result, print};

const ORDERS: usize = 5000;
const CONCURRENCY: usize = 16;
const LATENCY: Duration = Duration::from_millis(20);
const ROUNDS: usize = 3;

const ORDER: &str = r#"{"Addresses":[{"AddressType":"Origin","ShippingLocationReference":"WAREHOUSE1"},
    {"AddressType":"Destination","ShippingLocationReference":"SHOP-17"}],
    "Packages":[{"Description":"Books","Value":{"Amount":12.5,"Currency":{"IsoCode":"GBP"}},
    "Weight":{"Value":1.2,"Unit":"Kg"},"Dimensions":{"Unit":"Cm","Length":30,"Width":20,"Height":10}}]}"#;

/// A sandbox, until the input ends.
pub(crate) async fn serve() -> Result<()> {
    let sandbox = Sandbox::builder().demo(false).journal_size(0).start().await?;
    sandbox.inject(Fault::delay(LATENCY))?;
    println!("{}", sandbox.url());
    tokio::task::spawn_blocking(|| stdin().read_line(&mut String::new())).await??;
    Ok(())
}

/// Creation, one order per request, and allocation, 100 per request.
pub(crate) async fn overhead() -> Result<()> {
    let (mut alone, mut batched) = (Vec::new(), Vec::new());
    let mut last = String::new();
    for round in 0..ROUNDS {
        // Neither side always follows the other.
        let (with, without) = if round % 2 == 0 {
            (with_ledger().await?, without_ledger().await?)
        } else {
            let without = without_ledger().await?;
            (with_ledger().await?, without)
        };
        alone.push(with.0.as_secs_f64() / without.0.as_secs_f64());
        batched.push((with.1.as_secs_f64() - without.1.as_secs_f64()) * 1e6 / ORDERS as f64);
        last = format!("{with:.2?} / {without:.2?}");
    }
    let setup =
        format!("SQLite, {ORDERS} orders, 20 ms, {CONCURRENCY} at a time; create and allocate: {last}");
    print("jobs.ledger.alone", &mut alone, &setup);
    print("jobs.ledger.batched", &mut batched, "SQLite, 100 per request");
    Ok(())
}

/// Peak memory of a process that creates `items` consignments.
pub(crate) async fn memory(items: usize) -> Result<()> {
    let mut server = Process::start(&["serve"])?;
    let directory = tempfile::tempdir()?;
    let store = Sqlite::open(directory.path().join("jobs.db")).await?;
    let job = open(&store, "memory", &Plan::new().create()).await?;
    add_orders(&store, &job, items).await?;
    work(&store, &server.line()?, 64).await?;
    all_done(&store, &job, items).await?;
    let status = fs::read_to_string("/proc/self/status")?;
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("the system does not report it")?;
    let peak = peak.split_whitespace().next().unwrap_or_default().parse()?;
    print("jobs.memory", &mut [peak], "peak in KiB");
    Ok(())
}

/// Times of both stages.
async fn with_ledger() -> Result<(Duration, Duration)> {
    let mut server = Process::start(&["serve"])?;
    let url = server.line()?;
    let directory = tempfile::tempdir()?;
    let store = Sqlite::open(directory.path().join("jobs.db")).await?;
    let job = open(&store, "create", &Plan::new().create()).await?;
    add_orders(&store, &job, ORDERS).await?;
    let created = work(&store, &url, CONCURRENCY).await?;
    all_done(&store, &job, ORDERS).await?;
    let items = store.items(job.id, ItemFilter::default(), ORDERS).await?;
    let job = open(&store, "allocate", &Plan::new().allocate(Selection::DefaultRules)).await?;
    let items =
        items.into_iter().map(|item| NewItem { key: item.key, input: None, reference: item.reference });
    store.add(job.id, items.collect()).await?;
    let allocated = work(&store, &url, CONCURRENCY).await?;
    all_done(&store, &job, ORDERS).await?;
    Ok((created, allocated))
}

async fn without_ledger() -> Result<(Duration, Duration)> {
    let mut server = Process::start(&["serve"])?;
    let client = client(&server.line()?)?.build()?;
    let start = Instant::now();
    let references: Vec<String> = stream::iter(0..ORDERS)
        .map(async |number| {
            let mut request: CreateConsignmentRequest = serde_json::from_str(ORDER)?;
            request.consignment_reference_provided_by_customer = Some(format!("ORDER-{number:06}"));
            let created = client.create_consignment(request).send().await?;
            Ok::<_, Box<dyn std::error::Error>>(created.into_inner().reference.into())
        })
        .buffer_unordered(CONCURRENCY)
        .try_collect()
        .await?;
    let created = start.elapsed();
    let start = Instant::now();
    let outcomes = client.allocate_many(references).concurrency(CONCURRENCY).send().await;
    let allocated = start.elapsed();
    let done = outcomes.done().count();
    if done == ORDERS { Ok((created, allocated)) } else { Err(format!("{done} are allocated").into()) }
}

fn client(url: &str) -> Result<sorted_pro::ClientBuilder<Client>> {
    Ok(Client::builder(ApiKey::new("bench")?).base_url(url).no_proxy())
}

pub(crate) async fn open(store: &Sqlite, name: &str, plan: &Plan) -> Result<Job> {
    let job = NewJob {
        name: name.to_owned(),
        account: "main".to_owned(),
        api: Api::Consignments,
        plan: plan.to_json(),
        stages: plan.stages(),
        max_tries: 5,
    };
    Ok(store.open_job(job).await?)
}

pub(crate) async fn add_orders(store: &Sqlite, job: &Job, orders: usize) -> Result<()> {
    for start in (0..orders).step_by(1000) {
        let chunk = (start..orders.min(start + 1000)).map(|number| NewItem {
            key: format!("ORDER-{number:06}"),
            input: Some(ORDER.to_owned()),
            reference: None,
        });
        store.add(job.id, chunk.collect()).await?;
    }
    Ok(())
}

/// Runs a worker until all is done.
pub(crate) async fn work(store: &Sqlite, url: &str, concurrency: usize) -> Result<Duration> {
    let account = Account::consignments("main", client(url)?)?;
    let worker = Worker::new(store.clone(), [account]);
    let worker = [Stage::Create, Stage::Allocate]
        .into_iter()
        .fold(worker, |it, stage| it.concurrency(stage, concurrency));
    let start = Instant::now();
    worker.run().await?;
    Ok(start.elapsed())
}

pub(crate) async fn all_done(store: &Sqlite, job: &Job, items: usize) -> Result<()> {
    let counts = store.counts(job.id).await?;
    if counts.of(State::Done) == items as u64 {
        Ok(())
    } else {
        Err(format!("not all are done: {counts:?}").into())
    }
}
