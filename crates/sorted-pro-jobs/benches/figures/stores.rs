//! Cost of the stores, without workers.

use std::io::stdin;
use std::time::{Duration, Instant};

use sorted_pro_jobs::{
    Api, Finish, JobId, NewItem, NewJob, Outcome, Postgres, Sqlite, Stage, State, Store, StoreError,
};

use crate::{Process, Result, cluster, print};

const SMALL: usize = 10_000;
const LARGE: usize = 1_000_000;
/// Items that pass a stage, for the throughput.
const MOVED: usize = 100_000;
const BATCH: usize = 100;
const LEASE: Duration = Duration::from_secs(120);
const WORKERS: usize = 4;
/// Of claims of both jobs.
const ROUNDS: usize = 9;
/// In each round.
const CLAIMS: usize = 10;

pub(crate) async fn sqlite() -> Result<()> {
    let directory = tempfile::tempdir()?;
    let store = Sqlite::open(directory.path().join("jobs.db")).await?;
    let small = open(&store, "small").await?;
    import(&store, small, SMALL).await?;
    let job = open(&store, "moved").await?;
    import(&store, job, MOVED).await?;
    let start = Instant::now();
    let moved = pass_a_stage(&store, job).await?;
    throughput("jobs.sqlite.pass", moved, start.elapsed(), "one process");
    large("sqlite", &store, small).await
}

pub(crate) async fn postgres() -> Result<()> {
    let programs = cluster::programs().ok_or("PostgreSQL is not installed")?;
    let server = cluster::Cluster::start(programs, "-c listen_addresses=", "", &[]);
    let url = server.database().await;
    let store = Postgres::connect(&url).await?;
    let small = open(&store, "small").await?;
    import(&store, small, SMALL).await?;
    let job = open(&store, "moved").await?;
    import(&store, job, MOVED).await?;
    let workers = (0..WORKERS).map(|_| Process::start(&["pass", &url, "moved"]));
    let mut workers = workers.collect::<Result<Vec<_>>>()?;
    for worker in &mut workers {
        worker.line()?;
    }
    let start = Instant::now();
    for worker in &mut workers {
        worker.go()?;
    }
    let mut moved = 0;
    for worker in &mut workers {
        moved += worker.line()?.parse::<usize>()?;
    }
    throughput("jobs.postgres.pass", moved, start.elapsed(), "four processes");
    large("postgres", &store, small).await
}

/// A worker in a separate process: passes a stage once its input has a line.
pub(crate) async fn pass_in_turn(url: &str, job: &str) -> Result<()> {
    let store = Postgres::connect(url).await?;
    let job = store.job(job).await?.ok_or("there is no such job")?.id;
    println!("ready");
    stdin().read_line(&mut String::new())?;
    println!("{}", pass_a_stage(&store, job).await?);
    Ok(())
}

fn throughput(figure: &str, items: usize, time: Duration, remark: &str) {
    let seconds = time.as_secs_f64();
    let remark = format!("{:.0} items/s, {remark}", items as f64 / seconds);
    print(figure, &mut [seconds * 1e6 / items as f64], &remark);
}

/// Import of a million items, and claims of them, in turns with claims of the small job.
async fn large(name: &str, store: &impl Store, small: JobId) -> Result<()> {
    let large = open(store, "large").await?;
    let start = Instant::now();
    import(store, large, LARGE).await?;
    throughput(&format!("jobs.{name}.import"), LARGE, start.elapsed(), "rows of 500 bytes");
    let (mut ratios, mut claimed) = (Vec::new(), 0);
    let mut last = String::new();
    for round in 0..ROUNDS {
        // Neither always follows the other.
        let jobs = if round % 2 == 0 { [large, small] } else { [small, large] };
        let [first, second] = [claims(store, jobs[0]).await?, claims(store, jobs[1]).await?];
        let (of_large, of_small) = if round % 2 == 0 { (first, second) } else { (second, first) };
        ratios.push(of_large / of_small);
        claimed += CLAIMS * BATCH;
        last = format!("{of_large:.2} ms / {of_small:.2} ms");
    }
    let start = Instant::now();
    let counts = store.counts(large).await?;
    let remark = format!("{last}; all counted in {} ms", start.elapsed().as_millis());
    print(&format!("jobs.{name}.claims"), &mut ratios, &remark);
    let found = (counts.total(), counts.of(State::Claimed));
    if found != (LARGE as u64, claimed as u64) {
        return Err(format!("items and claimed ones: {found:?}").into());
    }
    Ok(())
}

async fn open(store: &impl Store, name: &str) -> Result<JobId> {
    let job = NewJob {
        name: name.to_owned(),
        account: "main".to_owned(),
        api: Api::Shipments,
        plan: "{}".to_owned(),
        stages: vec![Stage::Create, Stage::Manifest],
        max_tries: 5,
    };
    Ok(store.open_job(job).await?.id)
}

/// Orders of 500 bytes.
async fn import(store: &impl Store, job: JobId, items: usize) -> Result<()> {
    let input = format!(r#"{{"address":"{}"}}"#, "x".repeat(486));
    for start in (0..items).step_by(5000) {
        let chunk = (start..items.min(start + 5000)).map(|n| NewItem {
            // No other job has it.
            key: format!("{job}-{n:08}"),
            input: Some(input.clone()),
            reference: None,
        });
        store.add_once(job, chunk.collect()).await?;
    }
    Ok(())
}

/// Median time to claim a batch, in milliseconds.
async fn claims(store: &impl Store, job: JobId) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..CLAIMS {
        let start = Instant::now();
        let claimed = store.claim(job, Stage::Create, BATCH, "bench", LEASE).await?;
        times.push(start.elapsed());
        assert_eq!(claimed.len(), BATCH);
    }
    times.sort_unstable();
    Ok(times[times.len() / 2].as_secs_f64() * 1e3)
}

async fn pass_a_stage(store: &impl Store, job: JobId) -> std::result::Result<usize, StoreError> {
    let mut moved = 0;
    loop {
        let claimed = store.claim(job, Stage::Create, BATCH, "bench", LEASE).await?;
        if claimed.is_empty() {
            return Ok(moved);
        }
        let tickets: Vec<_> = claimed.iter().map(|one| one.ticket).collect();
        let marked = store.mark_sending(&tickets, LEASE / 2).await?;
        let outcomes = marked.iter().map(|ticket| Finish {
            ticket: *ticket,
            outcome: Outcome::Advance {
                reference: Some(format!("sp_{:032}", ticket.item.0)),
                detail: Some(r#"{"carrier":"Carrier X","service":"Next day","price":"4.20"}"#.to_owned()),
            },
        });
        store.finish(outcomes.collect()).await?;
        moved += marked.len();
    }
}
