//! Simulated clients with a [`Pace`] against simulated servers that limit rates: event by event, the same in every
//! run.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use fastrand::Rng;

use super::pace::{Pace, Turn};

/// A server that limits the rate of requests.
#[derive(Clone, Debug)]
pub(super) struct Server {
    /// Requests per second that it allows, from a second on.
    rates: Vec<(f64, f64)>,
    /// Number of requests that it takes at once.
    bucket: f64,
    retry_after: RetryAfter,
}

/// Value of `Retry-After` in throttled responses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum RetryAfter {
    Absent,
    /// The time until there is room, in whole seconds, at least 1.
    Needed,
    Seconds(f64),
}

pub(super) const ASKED: [RetryAfter; 2] = [RetryAfter::Absent, RetryAfter::Needed];

impl Server {
    pub(super) fn new(rate: f64, bucket: f64, retry_after: RetryAfter) -> Self {
        Self { rates: vec![(0.0, rate)], bucket, retry_after }
    }

    /// The rate changes at this second.
    pub(super) fn then(mut self, second: f64, rate: f64) -> Self {
        self.rates.push((second, rate));
        self
    }

    fn rate(&self, second: f64) -> f64 {
        self.rates.iter().rfind(|(from, _)| *from <= second).map_or(0.0, |(_, rate)| *rate)
    }

    /// Number of requests that it allows between two seconds.
    fn allowed(&self, from: f64, to: f64) -> f64 {
        let ends = self.rates.iter().skip(1).map(|(second, _)| *second).chain([f64::INFINITY]);
        let parts = self.rates.iter().zip(ends);
        parts.map(|(&(start, rate), end)| (to.min(end) - from.max(start)).max(0.0) * rate).sum()
    }
}

/// Clients that have as much work as they can do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Load {
    pub(super) concurrency: usize,
    /// Time for a request and its response, in seconds; varies by a tenth.
    pub(super) latency: f64,
    pub(super) ceiling: Option<f64>,
    pub(super) seed: u64,
}

pub(super) const LOAD: Load = Load { concurrency: 16, latency: 0.02, ceiling: None, seed: 1 };

/// A request as the server saw it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) second: f64,
    client: usize,
    pub(super) throttled: bool,
}

pub(super) struct Log {
    server: Server,
    pub(super) entries: Vec<Entry>,
}

impl Log {
    fn between(&self, from: f64, to: f64) -> &[Entry] {
        let index = |second: f64| self.entries.partition_point(|it| it.second < second);
        &self.entries[index(from)..index(to)]
    }

    /// Requests that passed between two seconds.
    pub(super) fn passed(&self, from: f64, to: f64) -> f64 {
        self.between(from, to).iter().filter(|it| !it.throttled).count() as f64
    }

    /// The same as a share of the rate that the server allowed.
    pub(super) fn used(&self, from: f64, to: f64) -> f64 {
        self.passed(from, to) / self.server.allowed(from, to)
    }

    /// The share of requests between two seconds that were throttled.
    pub(super) fn throttled(&self, from: f64, to: f64) -> f64 {
        let entries = self.between(from, to);
        entries.iter().filter(|it| it.throttled).count() as f64 / entries.len().max(1) as f64
    }

    /// The share of a client in the requests that passed from this second on.
    pub(super) fn share(&self, client: usize, from: f64) -> f64 {
        let passed = |it: &&Entry| !it.throttled;
        let entries = self.between(from, f64::INFINITY);
        let own = entries.iter().filter(passed).filter(|it| it.client == client).count();
        own as f64 / entries.iter().filter(passed).count() as f64
    }

    /// Time from `change` until five seconds begin in which at least nine tenths of the rate are used, and at most
    /// one request in twenty is throttled.
    pub(super) fn follows_after(&self, change: f64) -> f64 {
        (0..100)
            .map(|step| f64::from(step) * 0.25)
            .find(|delay| {
                let (from, to) = (change + delay, change + delay + 5.0);
                self.used(from, to) >= 0.9 && self.throttled(from, to) <= 0.05
            })
            .unwrap_or(f64::INFINITY)
    }
}

/// Next event of a request of a client.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// A caller has a request.
    Ready,
    /// The first of the queue wakes up.
    Wake,
    Arrives(Option<Turn>),
    Returns(Option<Turn>, Response),
}

#[derive(Clone, Copy, Debug)]
struct Response {
    throttled: bool,
    pause: Option<f64>,
}

struct Event {
    second: f64,
    /// Events of the same moment happen in the order in which they were planned.
    number: u64,
    client: usize,
    step: Step,
}

impl Event {
    fn key(&self) -> (u64, u64) {
        // The order of the bits of a positive float is that of its value.
        (self.second.to_bits(), self.number)
    }
}

impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Event {}

impl PartialOrd for Event {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Event {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

/// As [`Pacer`](super::Pacer): one request waits for its turn, the others behind it.
struct Client {
    pace: Pace,
    /// `true` if there is a pace.
    active: bool,
    /// For each waiting request: `true` if it had to wait.
    queue: VecDeque<bool>,
    sleeps: bool,
}

struct Simulation {
    clients: Vec<Client>,
    events: BinaryHeap<Reverse<Event>>,
    planned: u64,
    rng: Rng,
    load: Load,
}

impl Simulation {
    fn plan(&mut self, second: f64, client: usize, step: Step) {
        self.planned += 1;
        self.events.push(Reverse(Event { second, number: self.planned, client, step }));
    }

    fn way(&mut self) -> f64 {
        self.load.latency * (0.45 + 0.1 * self.rng.f64())
    }

    /// Sends the requests that may be sent now.
    fn admit(&mut self, now: f64, client: usize) {
        loop {
            let it = &mut self.clients[client];
            let Some(waited) = it.queue.front_mut() else { return };
            let turn = if !it.active {
                None
            } else if it.pace.next() <= now + 1e-4 {
                Some(it.pace.take(now, *waited))
            } else {
                *waited = true;
                if !it.sleeps {
                    it.sleeps = true;
                    // Timers have a resolution of a millisecond.
                    let second = (it.pace.next() * 1000.0).ceil() / 1000.0;
                    self.plan(second, client, Step::Wake);
                }
                return;
            };
            it.queue.pop_front();
            let arrival = now + self.way();
            self.plan(arrival, client, Step::Arrives(turn));
        }
    }
}

/// Lets clients, which start at these seconds, send until a second.
pub(super) fn run(server: &Server, starts: &[f64], load: Load, until: f64) -> Log {
    let client = |_: &f64| Client {
        pace: Pace::new(load.ceiling),
        active: load.ceiling.is_some(),
        queue: VecDeque::new(),
        sleeps: false,
    };
    let mut simulation = Simulation {
        clients: starts.iter().map(client).collect(),
        events: BinaryHeap::new(),
        planned: 0,
        rng: Rng::with_seed(load.seed),
        load,
    };
    for (client, second) in starts.iter().enumerate() {
        for _ in 0..load.concurrency {
            simulation.plan(*second, client, Step::Ready);
        }
    }
    let mut log = Log { server: server.clone(), entries: Vec::new() };
    let (mut level, mut refilled) = (server.bucket, 0.0);
    while let Some(Reverse(Event { second: now, client, step, .. })) = simulation.events.pop() {
        if now > until {
            break;
        }
        let it = &mut simulation.clients[client];
        match step {
            Step::Ready => {
                let waited = !it.queue.is_empty();
                it.queue.push_back(waited);
                simulation.admit(now, client);
            }
            Step::Wake => {
                it.sleeps = false;
                simulation.admit(now, client);
            }
            Step::Arrives(turn) => {
                level = (level + server.allowed(refilled, now)).min(server.bucket);
                refilled = now;
                let throttled = level < 1.0;
                log.entries.push(Entry { second: now, client, throttled });
                let pause = match server.retry_after {
                    RetryAfter::Absent => None,
                    RetryAfter::Seconds(seconds) => Some(seconds),
                    RetryAfter::Needed => Some(((1.0 - level) / server.rate(now)).ceil().clamp(1.0, 30.0)),
                };
                if !throttled {
                    level -= 1.0;
                }
                let back = now + simulation.way();
                simulation.plan(back, client, Step::Returns(turn, Response { throttled, pause }));
            }
            Step::Returns(turn, response) => {
                if response.throttled {
                    it.active = true;
                    let random = simulation.rng.f64();
                    it.pace.throttled(turn, now, response.pause, random);
                } else if let Some(turn) = turn {
                    it.pace.passed(turn);
                }
                // A throttled request comes again after the pause, others are followed by the next one.
                let pause = response.pause.filter(|_| response.throttled).unwrap_or(0.0);
                simulation.plan(now + pause, client, Step::Ready);
            }
        }
    }
    log
}
