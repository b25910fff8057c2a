//! Several workers that share the rate of one key.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sorted_pro_jobs::Sqlite;
use sorted_pro_jobs::plan::Plan;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};

use crate::ledger::{add_orders, all_done, open, work};
use crate::server::read_request;
use crate::{Process, Result, print};

const RATE: f64 = 50.0;
const BURST: f64 = 10.0;
const WORKERS: usize = 4;
const ORDERS: usize = 3000;
const LATENCY: Duration = Duration::from_millis(20);
/// Time in which the workers find the limit of the server.
const START: Duration = Duration::from_secs(3);

const CREATED: &str =
    include_str!("../../../../spec/examples/consignments/create_consignment/created.201.json");

/// Token bucket, with the times of the requests that it let pass, and of the others.
struct Limiter {
    tokens: f64,
    filled: Instant,
    passed: Vec<Instant>,
    throttled: Vec<Instant>,
}

impl Limiter {
    fn passes(&mut self) -> bool {
        let now = Instant::now();
        self.tokens = (self.tokens + (now - self.filled).as_secs_f64() * RATE).min(BURST);
        self.filled = now;
        if self.tokens < 1.0 {
            self.throttled.push(now);
            return false;
        }
        self.tokens -= 1.0;
        self.passed.push(now);
        true
    }
}

/// Four processes with one SQLite file, whose key may send 50 requests per second.
pub(crate) async fn shared() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let limiter =
        Limiter { tokens: BURST, filled: Instant::now(), passed: Vec::new(), throttled: Vec::new() };
    let limiter = Arc::new(Mutex::new(limiter));
    let serving = limiter.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(respond_to_all(stream, serving.clone()));
        }
    });
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("jobs.db");
    let path = path.to_str().ok_or("not a path in Unicode")?;
    let store = Sqlite::open(path).await?;
    let job = open(&store, "rate", &Plan::new().create()).await?;
    add_orders(&store, &job, ORDERS).await?;
    let workers = (0..WORKERS).map(|_| Process::start(&["work", path, &url]));
    let mut workers = workers.collect::<Result<Vec<_>>>()?;
    tokio::task::spawn_blocking(move || {
        workers.iter_mut().try_for_each(|it| it.line().map(drop)).map_err(|it| it.to_string())
    })
    .await??;
    all_done(&store, &job, ORDERS).await?;

    let limiter = limiter.lock().unwrap_or_else(PoisonError::into_inner);
    let (Some(first), Some(last)) = (limiter.passed.first(), limiter.passed.last()) else {
        return Err("nothing was sent".into());
    };
    let start = *first + START;
    let passed = limiter.passed.iter().filter(|time| **time >= start).count();
    let unused = 1.0 - passed as f64 / ((*last - start).as_secs_f64() * RATE);
    let throttled = limiter.throttled.len();
    let at_start = limiter.throttled.iter().filter(|time| **time < start).count();
    let share = throttled as f64 / (throttled + limiter.passed.len()) as f64;
    let time = (*last - *first).as_secs_f64();
    print("jobs.rate.unused", &mut [unused], &format!("SQLite, {ORDERS} requests in {time:.1} s"));
    print("jobs.rate.throttled", &mut [share], &format!("{throttled} requests, {at_start} of them in 3 s"));
    Ok(())
}

/// One of the workers.
pub(crate) async fn worker(path: &str, url: &str) -> Result<()> {
    let store = Sqlite::open(path).await?;
    work(&store, url, 8).await?;
    println!("done");
    Ok(())
}

async fn respond_to_all(mut stream: TcpStream, limiter: Arc<Mutex<Limiter>>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        read_request(&mut stream, &mut buffer).await?;
        let passes = limiter.lock().unwrap_or_else(PoisonError::into_inner).passes();
        let (status, body) = if passes { ("201 Created", CREATED) } else { ("429 Too Many Requests", "") };
        tokio::time::sleep(LATENCY).await;
        let response = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(response.as_bytes()).await?;
    }
}
