//! Rate of sending, learned from what the server throttles. Pure: the caller brings time and randomness.
//!
//! Servers limit rates with a token bucket: it holds a number of requests and refills at the rate. Sending a
//! little faster than the rate empties the bucket slowly, so a limit shows itself late, and then in several
//! responses at once. Three things follow:
//!
//! * All throttled requests that were sent before the pace reacted are one event.
//! * Between two events the server has let through what its rate and its bucket allow, no more: the count gives
//!   the rate. Halving and growing again, as for congestion of networks, would waste much of it.
//! * Each event costs something, in throttled requests or in the pause that the server asks for. How long the
//!   rate stays near the limit before it goes beyond follows from that cost.

use std::f64::consts::LN_2;

/// The rate of the first requests after the first event.
const FIRST_RATE: f64 = 4.0;
const MIN_RATE: f64 = 0.2;
/// Time in which a search doubles the rate.
const DOUBLING: f64 = 0.35;
/// A search ends this far beyond the limit, roughly: it needs time to empty the bucket.
const OVERSHOOT: f64 = 1.8;
/// A probe starts this share below the limit.
const DIP: f64 = 0.03;
/// Excess of a probe over the limit in the time [`RISE`]: a share of the limit, and requests per second. The
/// second part lets clients that share a limit converge: the slower one gains more.
const GAIN: (f64, f64) = (0.05, 2.0);
const RISE: f64 = 2.5;
/// After an event before the plateau the rate is at most this share of what it was: the limit has fallen, or another
/// client needs room.
const BACK_OFF: f64 = 0.85;
/// The bucket is taken to hold at most what the rate yields in this time, where too low a rate does less harm.
const BUCKET: f64 = 0.15;
/// The longest plateau.
const MAX_PLATEAU: f64 = 12.0;
/// Cost that events may have: this share of the time in pauses, and of the requests.
const COST: (f64, f64) = (0.05, 0.02);
/// Turns that are not taken in time, because timers are late, are made up for up to this time.
const SLACK: f64 = 0.01;

/// Rates are in requests per second, times in seconds since any instant.
#[derive(Debug)]
pub(super) struct Pace {
    /// The limit that the client has set itself.
    ceiling: f64,
    /// `None` until the server throttles.
    learned: Option<Learned>,
    /// Time at which the next request may start.
    next: f64,
}

/// A request that was let through.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turn {
    sent: f64,
    rate: f64,
    /// `true` if it is the pace that limits the load.
    waited: bool,
}

#[derive(Debug)]
struct Learned {
    growth: Growth,
    /// Time at which the last event was noticed.
    event: f64,
    /// Time at which sending starts again after it.
    resume: f64,
    /// Number of requests that were throttled in it.
    throttled: f64,
    /// Requests sent since the event that were not throttled.
    passed: f64,
    /// The same since the plateau, where the bucket is as full as it gets.
    plateau: Option<Period>,
    /// The previous period between two events.
    previous: Option<Period>,
    /// Number of requests that the server takes beyond its rate.
    bucket: Option<f64>,
}

/// Rise of the rate until the next event.
#[derive(Debug, Clone, Copy)]
enum Growth {
    /// The limit is not known. The rate rises with each request that passes: it doubles every [`DOUBLING`], but
    /// only while the server keeps up.
    Search { rate: f64 },
    /// The limit is known. As in CUBIC, the rate comes near it at once, stays around it, and leaves it behind ever
    /// faster; `plateau` seconds after the start it is at the limit.
    Probe { limit: f64, plateau: f64 },
}

/// A number of requests that passed, and when that started or how long it took.
#[derive(Debug, Clone, Copy)]
struct Period {
    passed: f64,
    time: f64,
}

impl Period {
    /// The rate that has let these requests pass, given a full bucket at the start.
    fn rate(self, bucket: f64) -> f64 {
        (self.passed - bucket) / self.time
    }
}

impl Pace {
    pub(super) fn new(ceiling: Option<f64>) -> Self {
        Self { ceiling: ceiling.unwrap_or(f64::INFINITY), learned: None, next: f64::NEG_INFINITY }
    }

    /// Time at which the next request may start.
    pub(super) fn next(&self) -> f64 {
        self.next
    }

    pub(super) fn rate(&self, now: f64) -> f64 {
        self.learned.as_ref().map_or(f64::INFINITY, |learned| learned.rate(now)).min(self.ceiling)
    }

    /// Lets a request start, at or after [`next`](Self::next). `waited` is `true` if it, or one behind it, could
    /// have started earlier but for the pace.
    pub(super) fn take(&mut self, now: f64, waited: bool) -> Turn {
        if let Some(learned) = &mut self.learned
            && !waited
        {
            // The rate does not rise while nobody uses it.
            learned.resume += (now - SLACK - self.next.max(learned.resume)).max(0.0);
        }
        let rate = self.rate(now);
        let due = if waited { now - SLACK } else { now };
        self.next = self.next.max(due) + 1.0 / rate;
        Turn { sent: now, rate, waited }
    }

    /// A request was not throttled.
    pub(super) fn passed(&mut self, turn: Turn) {
        if let Some(learned) = self.learned.as_mut().filter(|learned| turn.sent >= learned.event) {
            learned.passed(turn);
        }
    }

    /// A request was throttled, which was sent before there was a pace if it has no `turn`. Sending starts again
    /// after `pause`, if the server asks for one, and a random time. `random` is in `0.0..1.0`.
    ///
    /// Returns `true` if this is a new event.
    pub(super) fn throttled(
        &mut self,
        turn: Option<Turn>,
        now: f64,
        pause: Option<f64>,
        random: f64,
    ) -> bool {
        let known = self.learned.is_some();
        let learned = self.learned.get_or_insert(Learned {
            growth: Growth::Search { rate: FIRST_RATE },
            event: now,
            resume: now,
            throttled: 0.0,
            passed: 0.0,
            plateau: None,
            previous: None,
            bucket: None,
        });
        let news = turn.filter(|turn| known && turn.sent >= learned.event);
        if let Some(turn) = news {
            learned.react(turn, now);
        }
        learned.throttled += 1.0;
        let is_event = !known || news.is_some();
        if is_event || pause.is_some() {
            // Many clients may have been throttled at the same moment: they should not come back at the same.
            let gap = (1.0 / learned.rate(now)).max(0.02);
            let jitter = if pause.is_some() { random / 2.0 } else { random + 0.5 };
            learned.resume = learned.resume.max(now + pause.unwrap_or(0.0) + gap * jitter);
            self.next = self.next.max(learned.resume);
        }
        is_event
    }
}

impl Learned {
    fn rate(&self, now: f64) -> f64 {
        match self.growth {
            Growth::Search { rate } => rate,
            Growth::Probe { limit, plateau } => {
                let beyond = (now - self.resume).max(0.0) - plateau;
                if beyond < 0.0 {
                    return limit + DIP * limit * (beyond / plateau).powi(3);
                }
                limit + (GAIN.0 * limit + GAIN.1.min(limit)) * (beyond / RISE.min(plateau)).powi(3)
            }
        }
    }

    fn passed(&mut self, turn: Turn) {
        self.passed += 1.0;
        match &mut self.growth {
            Growth::Search { rate } if turn.waited => *rate += LN_2 / DOUBLING,
            Growth::Search { .. } => {}
            &mut Growth::Probe { limit, plateau } => {
                if turn.sent - self.resume > plateau {
                    let now = Period { passed: self.passed, time: turn.sent };
                    let start = *self.plateau.get_or_insert(now);
                    // More than a bucket can explain, roughly: the limit has risen.
                    let excess = now.passed - start.passed - limit * (now.time - start.time);
                    let explained = 1.5 * self.bucket.unwrap_or(limit / 4.0) + 5.0 + limit / 10.0;
                    if excess > explained {
                        self.growth = Growth::Search { rate: turn.rate };
                    }
                }
            }
        }
    }

    /// Learns from the period that ends with the event that `turn` is the first to meet.
    fn react(&mut self, turn: Turn, now: f64) {
        let pause = self.resume - self.event;
        self.growth = match self.growth {
            // Not one request has passed: nothing is known but that this is too fast.
            _ if self.passed == 0.0 => Growth::Search { rate: (turn.rate / 2.0).max(MIN_RATE) },
            Growth::Search { .. } => {
                self.previous = None;
                let plateau = if pause > 0.5 { 2.0 } else { 1.0 };
                let limit = (turn.rate / OVERSHOOT).max(self.average(turn, pause)).min(turn.rate);
                Growth::Probe { limit: limit.max(MIN_RATE), plateau }
            }
            Growth::Probe { plateau, .. } => self.next_probe(turn, pause, plateau),
        };
        self.event = now;
        self.resume = now;
        self.throttled = 0.0;
        self.passed = 0.0;
        self.plateau = None;
    }

    fn next_probe(&mut self, turn: Turn, pause: f64, plateau: f64) -> Growth {
        let time = (turn.sent - self.resume).max(0.001);
        let is_early = time < plateau;
        let bucket = self.bucket.unwrap_or(f64::INFINITY).min(turn.rate * BUCKET);
        let whole = Period { passed: self.passed, time };
        let period = self
            .plateau
            .map(|start| Period {
                passed: self.passed - start.passed,
                time: (turn.sent - start.time).max(0.001),
            })
            .filter(|part| part.rate(bucket) > whole.rate(bucket))
            .unwrap_or(whole);
        self.measure_bucket(period);
        // The bucket was empty at the last event, or full at the start of the period: the higher one holds.
        let least = self.average(turn, pause).max(period.rate(bucket));
        let most = if is_early { BACK_OFF * turn.rate } else { turn.rate };
        let limit = least.clamp(turn.rate / 2.0, most).max(MIN_RATE);
        // Part of a pause costs nothing: the bucket refills.
        let lost = (pause - self.bucket.map_or(0.25, |bucket| bucket / limit)).max(0.0);
        let costly = (lost / COST.0).max(self.throttled / limit / COST.1);
        // Of the time between two events, the rate takes about 1.5 rises beyond the plateau. Neither trust a first
        // measurement for long, nor leave a low limit alone for long.
        let plateau = (costly - 1.5 * RISE).min(4.0 * time).min(4.0 + limit / 4.0).clamp(2.0, MAX_PLATEAU);
        Growth::Probe { limit, plateau }
    }

    /// The rate of what has passed since the last event, up to `turn`.
    fn average(&self, turn: Turn, pause: f64) -> f64 {
        self.passed / (turn.sent - self.resume + pause).max(0.001)
    }

    /// Two periods of different lengths tell rate and bucket apart.
    fn measure_bucket(&mut self, period: Period) {
        let previous = self.previous.replace(period);
        let Some(previous) = previous else { return };
        let difference = period.time - previous.time;
        if difference.abs() > 0.3 * period.time.max(previous.time) {
            let rate = (period.passed - previous.passed) / difference;
            let bucket = period.passed - rate * period.time;
            if rate > 0.0 && bucket > 0.0 {
                self.bucket = Some(self.bucket.map_or(bucket, |known| (known + bucket) / 2.0));
            }
        }
    }
}
