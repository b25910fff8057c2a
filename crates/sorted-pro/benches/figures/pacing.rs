//! Bulk allocation against servers that throttle: how much of the limit is used, and how often it is exceeded.

use std::cell::RefCell;
use std::error::Error;
use std::rc::Rc;
use std::time::{Duration, Instant};

use futures_util::stream::{self, StreamExt as _};
use sorted_pro::ApiKey;
use sorted_pro::bulk::Bulk;
use sorted_pro::shipments::{AllocateMany, Client, ShipmentRef};
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{LocalSet, spawn_local};
use tokio::time::sleep;

use crate::bulk::reference;
use crate::measure::print;
use crate::server::{queue, read_request, respond};

const BUCKET: f64 = 10.0;
const LATENCY: Duration = Duration::from_millis(20);
const COUNT: usize = 20_000;
/// When the rate falls, and when it rises.
const CHANGES: [f64; 2] = [30.0, 60.0];
const END: f64 = 90.0;

/// A token bucket and its log.
struct Limit {
    /// From which second on it allows how many requests per second.
    rates: Vec<(f64, f64)>,
    retry_after: bool,
    level: f64,
    refilled: f64,
    /// Of the first request.
    start: Option<Instant>,
    log: Vec<Entry>,
}

struct Entry {
    second: f64,
    /// `true` if it came from the second client.
    second_client: bool,
    throttled: bool,
}

impl Limit {
    fn admit(&mut self, second_client: bool) -> bool {
        let second = self.start.get_or_insert_with(Instant::now).elapsed().as_secs_f64();
        self.level = (self.level + (second - self.refilled) * self.rate(second)).min(BUCKET);
        self.refilled = second;
        let throttled = self.level < 1.0;
        if !throttled {
            self.level -= 1.0;
        }
        self.log.push(Entry { second, second_client, throttled });
        !throttled
    }

    fn rate(&self, second: f64) -> f64 {
        self.rates.iter().rfind(|(from, _)| *from <= second).map_or(0.0, |(_, rate)| *rate)
    }

    /// Requests that passed between two seconds with the same rate, as a share of the allowed ones.
    fn used(&self, from: f64, to: f64) -> f64 {
        let passed = self.log.iter().filter(|it| !it.throttled && (from..to).contains(&it.second)).count();
        passed as f64 / ((to - from) * self.rate(from))
    }

    fn throttled(&self, from: f64, to: f64) -> f64 {
        let requests: Vec<_> = self.log.iter().filter(|it| (from..to).contains(&it.second)).collect();
        requests.iter().filter(|it| it.throttled).count() as f64 / requests.len().max(1) as f64
    }

    /// Time from a change until the pace fits.
    fn fits_after(&self, change: f64) -> f64 {
        (0..100)
            .map(|step| f64::from(step) * 0.25)
            .find(|delay| {
                let (from, to) = (change + delay, change + delay + 5.0);
                self.used(from, to) >= 0.9 && self.throttled(from, to) <= 0.05
            })
            .unwrap_or(END)
    }
}

/// A server with this limit, on this thread: it has little to do.
async fn start(
    rates: &[(f64, f64)],
    retry_after: bool,
) -> Result<(String, Rc<RefCell<Limit>>), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let limit = Limit {
        rates: rates.to_vec(),
        retry_after,
        level: BUCKET,
        refilled: 0.0,
        start: None,
        log: Vec::new(),
    };
    let limit = Rc::new(RefCell::new(limit));
    let shared = limit.clone();
    spawn_local(async move {
        while let Ok((stream, _)) = listener.accept().await {
            spawn_local(serve(stream, shared.clone()));
        }
    });
    Ok((url, limit))
}

async fn serve(mut stream: TcpStream, limit: Rc<RefCell<Limit>>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        let (head, body) = read_request(&mut stream, &mut buffer).await?;
        sleep(LATENCY / 2).await;
        let passes = limit.borrow_mut().admit(head.contains("second/"));
        sleep(LATENCY / 2).await;
        if passes {
            respond(&mut stream, &queue(&body)).await?;
        } else {
            let pause = if limit.borrow().retry_after { "retry-after: 1\r\n" } else { "" };
            let head = format!("HTTP/1.1 429 Too Many Requests\r\n{pause}content-length: 0\r\n\r\n");
            stream.write_all(head.as_bytes()).await?;
        }
    }
}

fn client(url: &str, name: &str) -> Result<Client, sorted_pro::Error> {
    Client::builder(ApiKey::new("key")?).base_url(url).no_proxy().app(name, "1").build()
}

fn load(calls: Bulk<AllocateMany>) -> Bulk<AllocateMany> {
    calls.batch_size(5).concurrency(16)
}

/// Allocates for this long.
async fn keep_busy(client: &Client, seconds: f64) {
    let references = stream::iter((0..).map(|number| ShipmentRef::from(reference(number))));
    let batches = load(client.allocate_many_from(references)).stream();
    batches.take_until(sleep(Duration::from_secs_f64(seconds))).for_each(|_| async {}).await;
}

struct Steady {
    unused: f64,
    throttled: f64,
    lost: usize,
}

async fn steady(retry_after: bool) -> Result<Steady, Box<dyn Error>> {
    let (url, limit) = start(&[(0.0, 50.0)], retry_after).await?;
    let outcome = load(client(&url, "first")?.allocate_many((0..COUNT).map(reference))).send().await;
    let limit = limit.borrow();
    let end = limit.log.last().ok_or("nothing was sent")?.second;
    Ok(Steady {
        unused: 1.0 - limit.used(2.0, end),
        throttled: limit.throttled(0.0, end),
        lost: COUNT - outcome.accepted().count(),
    })
}

struct Changed {
    slower: f64,
    faster: f64,
    throttled: f64,
}

async fn changed(retry_after: bool) -> Result<Changed, Box<dyn Error>> {
    let [down, up] = CHANGES;
    let (url, limit) = start(&[(0.0, 50.0), (down, 10.0), (up, 100.0)], retry_after).await?;
    keep_busy(&client(&url, "first")?, END).await;
    let limit = limit.borrow();
    Ok(Changed {
        slower: limit.fits_after(down),
        faster: limit.fits_after(up),
        throttled: limit.throttled(down + 10.0, up).max(limit.throttled(up + 10.0, END)),
    })
}

/// The share of the client that gets more.
async fn shared(retry_after: bool) -> Result<f64, Box<dyn Error>> {
    let (url, limit) = start(&[(0.0, 50.0)], retry_after).await?;
    let (first, second) = (client(&url, "first")?, client(&url, "second")?);
    tokio::join!(keep_busy(&first, END), keep_busy(&second, END));
    let limit = limit.borrow();
    let passed: Vec<_> = limit.log.iter().filter(|it| !it.throttled).collect();
    let share = passed.iter().filter(|it| it.second_client).count() as f64 / passed.len() as f64;
    Ok(share.max(1.0 - share))
}

pub(crate) async fn measure() -> Result<(), Box<dyn Error>> {
    // All at once: they spend their time waiting.
    LocalSet::new()
        .run_until(async {
            let (a, b, c, d, e, f) = tokio::try_join!(
                steady(false),
                steady(true),
                changed(false),
                changed(true),
                shared(false),
                shared(true)
            )?;
            let both = |figure: &str, plain: f64, pause: f64| {
                let remark = format!("{plain:.3} without `Retry-After`, {pause:.3} with");
                print(figure, plain.max(pause), &remark);
            };
            print("pacing.unused", a.unused, "");
            print("pacing.unused_pause", b.unused, "");
            both("pacing.throttled", a.throttled, b.throttled);
            print("pacing.lost", (a.lost + b.lost) as f64, "in both runs together");
            both("pacing.slower", c.slower, d.slower);
            both("pacing.faster", c.faster, d.faster);
            both("pacing.throttled_after", c.throttled, d.throttled);
            both("pacing.share", e, f);
            Ok(())
        })
        .await
}
