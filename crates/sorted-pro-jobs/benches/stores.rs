//! What the stores cost. Each figure is a line of JSON: `cargo bench -p sorted-pro-jobs --features postgres`, with
//! `sqlite` or `postgres` for one of them. PostgreSQL is a server of this program, with `fsync`.

use std::error::Error;
use std::time::{Duration, Instant};

use sorted_pro_jobs::{Api, Finish, JobId, NewItem, NewJob, Outcome, Sqlite, Stage, State, Store};

#[allow(dead_code)]
#[cfg(feature = "postgres")]
#[path = "../tests/it/cluster.rs"]
mod cluster;

const SMALL: usize = 10_000;
const LARGE: usize = 1_000_000;
/// Items that pass a stage, for the throughput.
const MOVED: usize = 100_000;
const BATCH: usize = 100;
const LEASE: Duration = Duration::from_secs(120);

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let is_chosen = |store: &str| chosen.is_empty() || chosen.iter().any(|one| one == store);
    tokio::runtime::Runtime::new()?.block_on(async {
        if is_chosen("sqlite") {
            sqlite().await?;
        }
        #[cfg(feature = "postgres")]
        if is_chosen("postgres") {
            postgres().await?;
        }
        Ok(())
    })
}

async fn sqlite() -> Result<()> {
    let directory = tempfile::tempdir()?;
    let store = Sqlite::open(directory.path().join("jobs.db")).await?;
    figures("sqlite", &store, &[vec![store.clone()], vec![store.clone(); 4]]).await
}

#[cfg(feature = "postgres")]
async fn postgres() -> Result<()> {
    use sorted_pro_jobs::Postgres;

    let Some(programs) = cluster::programs() else { return Err("PostgreSQL is not installed".into()) };
    let server = cluster::Cluster::start(programs, "-c listen_addresses=", "", &[]);
    let url = server.database().await;
    let mut workers = Vec::new();
    for _ in 0..4 {
        workers.push(Postgres::connect(&url).await?);
    }
    let store = workers[0].clone();
    figures("postgres", &store, &[vec![store.clone()], workers]).await
}

/// `workers`: groups of workers whose throughput is measured.
async fn figures<S: Store>(name: &str, store: &S, workers: &[Vec<S>]) -> Result<()> {
    let small = open(store, "small").await?;
    import(store, small, SMALL).await?;
    claims(name, store, small, SMALL).await?;

    for (number, group) in workers.iter().enumerate() {
        let job = open(store, &format!("moved{number}")).await?;
        import(store, job, MOVED).await?;
        let start = Instant::now();
        let tasks: Vec<_> =
            group.iter().cloned().map(|store| tokio::spawn(pass_a_stage(store, job))).collect();
        let mut moved = 0;
        for task in tasks {
            moved += task.await?.map_err(|error| error.to_string())?;
        }
        let per_second = moved as f64 / start.elapsed().as_secs_f64();
        print(name, &format!("claim, sending, finish, {} at once", group.len()), per_second, "items/s");
    }

    let large = open(store, "large").await?;
    let start = Instant::now();
    import(store, large, LARGE).await?;
    print(name, "import", LARGE as f64 / start.elapsed().as_secs_f64(), "rows/s");
    claims(name, store, large, LARGE).await?;
    let start = Instant::now();
    let counts = store.counts(large).await?;
    print(name, "counts of 1,000,000", start.elapsed().as_secs_f64() * 1e3, "ms");
    assert_eq!((counts.total(), counts.of(State::Claimed)), (LARGE as u64, 50 * BATCH as u64));
    Ok(())
}

fn print(store: &str, figure: &str, value: f64, unit: &str) {
    println!(r#"{{"store":"{store}","figure":"{figure}","value":{value:.2},"unit":"{unit}"}}"#);
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
            key: format!("ORDER-{n:08}"),
            input: Some(input.clone()),
            reference: None,
        });
        store.add(job, chunk.collect()).await?;
    }
    Ok(())
}

/// Median time to claim a batch.
async fn claims(name: &str, store: &impl Store, job: JobId, of: usize) -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..50 {
        let start = Instant::now();
        let claimed = store.claim(job, Stage::Create, BATCH, "bench", LEASE).await?;
        times.push(start.elapsed());
        assert_eq!(claimed.len(), BATCH);
    }
    times.sort_unstable();
    print(name, &format!("claim of {BATCH} of {of}"), times[times.len() / 2].as_secs_f64() * 1e3, "ms");
    Ok(())
}

async fn pass_a_stage(
    store: impl Store,
    job: JobId,
) -> std::result::Result<usize, sorted_pro_jobs::StoreError> {
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
