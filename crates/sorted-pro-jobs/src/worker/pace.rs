//! One request rate per account, shared by all workers through the store.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sorted_pro::hook::{AttemptEnd, Hook};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use super::patience::Patient;
use crate::ledger::Pace;
use crate::store::{MAX_AHEAD, MAX_PAUSE, Store, StoreError};

/// A worker reads the shared pace at least this often while it sends, and takes turns for a part of it in advance.
const WINDOW: Duration = Duration::from_millis(250);

/// Workers that are taken to share an account: each takes this part of a window in advance.
const SHARE: f64 = 4.0;

/// Rate after the first throttling, if less was sent before.
const FIRST_RATE: f64 = 4.0;
const MIN_RATE: f64 = 0.2;
/// Above this rate there is no limit worth keeping.
const MAX_RATE: f64 = 10_000.0;

/// Factor of the rate when the server begins to throttle.
const BACK_OFF: f64 = 0.87;
/// The same for the first time, and the share of the rate that is taken for the limit then.
const BEYOND: (f64, f64) = (0.6, 0.75);
/// Limits of the factor if it still throttles after that: the share of requests that pass decides.
const FURTHER_BACK_OFF: (f64, f64) = (0.5, 0.97);
/// Time between two of them: the requests that were sent before the last one carry no information about it.
const HOLD: Duration = Duration::from_millis(500);
/// Time without throttling after which the server counts as content with the rate.
const CALM: Duration = Duration::from_secs(2);

/// Time after throttling in which the rate does not grow again.
const REST: Duration = Duration::from_millis(1500);

/// Shares of the rate at which it throttled between which the rate grows slowly.
const NEAR: (f64, f64) = (0.9, 1.15);
/// Growth per step: while the limit is not known, below it, near it, and beyond.
const GROWTH: (f64, f64, f64, f64) = (1.5, 1.08, 1.002, 1.05);
const STEP: Duration = Duration::from_millis(500);

/// The pace of one account in one worker.
pub(super) struct SharedPace {
    /// Key of the row in the store.
    account: String,
    /// Bits of the highest rate; that of zero if there is none.
    ceiling: AtomicU64,
    observed: Arc<Observed>,
    waiting: AtomicU32,
    /// Held by the request whose turn is next.
    queue: tokio::sync::Mutex<()>,
    gate: tokio::sync::Mutex<Gate>,
}

/// Observations of this worker's attempts by the SDK.
#[derive(Default)]
struct Observed {
    state: Mutex<Observations>,
    throttled: Notify,
}

#[derive(Default)]
struct Observations {
    /// Attempts that were not throttled, since when.
    passed: Option<(f64, Instant)>,
    /// `true` if one was throttled since this was taken last.
    is_throttled: bool,
    /// The longest pause that the server asked for since this was taken last.
    pause: Duration,
    /// When the rate was lowered, and the attempts sent since then: those that passed and those that were throttled.
    lowered: Option<Instant>,
    since: (u32, u32),
}

/// Sees the attempts of a client.
pub(super) struct PaceHook(Arc<Observed>);

impl Hook for PaceHook {
    fn on_end(&self, attempt: &AttemptEnd<'_>) {
        let now = Instant::now();
        let sent = now.checked_sub(attempt.duration()).unwrap_or(now);
        let mut state = self.0.lock();
        let is_since = state.lowered.is_none_or(|lowered| sent >= lowered);
        if attempt.is_throttled() {
            state.is_throttled = true;
            state.pause = state.pause.max(attempt.retry_after().unwrap_or_default().min(MAX_PAUSE));
            state.since.1 += u32::from(is_since);
            self.0.throttled.notify_one();
        } else {
            state.since.0 += u32::from(is_since);
            let (count, since) = state.passed.get_or_insert((0.0, now));
            *count += 1.0;
            // The last second or two count.
            if now - *since > Duration::from_secs(2) {
                (*count, *since) = (*count / 2.0, *since + (now - *since) / 2);
            }
        }
    }
}

impl Observed {
    fn lock(&self) -> MutexGuard<'_, Observations> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shared pace as this worker knows it.
struct Gate {
    pace: Pace,
    /// Turns that were taken in advance.
    turns: u32,
    next: Instant,
    /// End of the time in which the pace need not be read again.
    fresh_until: Instant,
    /// When the rate was seen to change.
    changed: Instant,
    /// When it was seen to fall.
    lowered: Option<Instant>,
    /// Rate near which the server throttles.
    limit: Option<f64>,
}

impl SharedPace {
    pub(super) fn new(account: String) -> Self {
        let now = Instant::now();
        let gate = Gate {
            pace: Pace { rate: None, wait: Duration::ZERO, generation: -1 },
            turns: 0,
            next: now,
            fresh_until: now,
            changed: now,
            lowered: None,
            limit: None,
        };
        Self {
            account,
            ceiling: AtomicU64::new(0),
            observed: Arc::default(),
            waiting: AtomicU32::new(0),
            queue: tokio::sync::Mutex::default(),
            gate: tokio::sync::Mutex::new(gate),
        }
    }

    pub(super) fn hook(&self) -> PaceHook {
        PaceHook(self.observed.clone())
    }

    pub(super) fn set_ceiling(&self, rate: f64) {
        self.ceiling.store(rate.clamp(MIN_RATE, MAX_RATE).to_bits(), Ordering::Relaxed);
    }

    fn ceiling(&self) -> Option<f64> {
        Some(f64::from_bits(self.ceiling.load(Ordering::Relaxed))).filter(|rate| *rate > 0.0)
    }

    /// Waits for the turn of one request.
    pub(super) async fn turn(&self, store: &Patient<impl Store>) -> Result<(), StoreError> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let result = self.wait(store).await;
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        result
    }

    async fn wait(&self, store: &Patient<impl Store>) -> Result<(), StoreError> {
        // One after the other: turns that are reserved long before cannot follow the rate.
        let _queue = self.queue.lock().await;
        loop {
            let (turn, generation) = {
                let mut gate = self.gate.lock().await;
                let now = Instant::now();
                let is_out = gate.pace.rate.is_some() && gate.turns == 0;
                if now >= gate.fresh_until || is_out {
                    self.refresh(&mut gate, store, true).await?;
                }
                let turn = gate.next;
                if let Some(rate) = gate.pace.rate {
                    gate.turns = gate.turns.saturating_sub(1);
                    gate.next += Duration::from_secs_f64(1.0 / rate);
                }
                (turn, gate.pace.generation)
            };
            let wait = turn.saturating_duration_since(Instant::now());
            sleep_until(turn).await;
            if wait <= WINDOW {
                return Ok(());
            }
            // The pace may have changed in the meantime.
            let mut gate = self.gate.lock().await;
            if Instant::now() >= gate.fresh_until {
                self.refresh(&mut gate, store, false).await?;
            }
            if gate.pace.generation == generation {
                return Ok(());
            }
        }
    }

    /// Reads the shared pace and, if `takes`, takes turns in advance.
    async fn refresh(
        &self,
        gate: &mut Gate,
        store: &Patient<impl Store>,
        takes: bool,
    ) -> Result<(), StoreError> {
        let now = Instant::now();
        let waiting = self.waiting.load(Ordering::Relaxed).max(1);
        let share = gate.pace.rate.map_or(0.0, |rate| rate * WINDOW.as_secs_f64() / SHARE);
        let turns = if takes { (share as u32).clamp(1, waiting) } else { 0 };
        let pace = store.call(|store| store.reserve(&self.account, turns)).await?;
        self.learn(gate, pace);
        let pace = gate.pace;
        if takes {
            gate.turns = turns;
            gate.next = now + pace.wait;
        }
        gate.fresh_until = Instant::now().max(gate.next) + WINDOW;
        let wanted = match (pace.rate, self.ceiling()) {
            (None, Some(ceiling)) => Some(ceiling),
            (Some(rate), Some(ceiling)) if rate > ceiling => Some(ceiling),
            // It rises only while somebody waits for it, and after the server has had time to recover.
            (Some(rate), ceiling)
                if (pace.wait > Duration::ZERO || waiting > turns)
                    && now - gate.changed >= STEP
                    && (gate.limit.is_none() || gate.lowered.is_none_or(|lowered| now - lowered >= REST)) =>
            {
                let raised = match gate.limit {
                    None => rate * GROWTH.0,
                    Some(limit) if rate < limit * NEAR.0 => (rate * GROWTH.1).min(limit * NEAR.0),
                    Some(limit) if rate < limit * NEAR.1 => rate * GROWTH.2,
                    Some(_) => rate * GROWTH.3,
                };
                let raised = ceiling.map_or(raised, |ceiling| raised.min(ceiling));
                (raised > rate).then_some(raised)
            }
            _ => None,
        };
        if let Some(rate) = wanted {
            let rate = (rate < MAX_RATE).then_some(rate);
            store.call(|store| store.set_pace(&self.account, pace.generation, rate, Duration::ZERO)).await?;
            let pace = store.call(|store| store.reserve(&self.account, 0)).await?;
            self.learn(gate, pace);
        }
        Ok(())
    }

    fn learn(&self, gate: &mut Gate, mut pace: Pace) {
        // Others may have written anything.
        pace.rate = pace.rate.filter(|rate| !rate.is_nan()).map(|rate| rate.clamp(MIN_RATE, MAX_RATE));
        pace.wait = pace.wait.min(MAX_AHEAD);
        if pace.generation != gate.pace.generation {
            let now = Instant::now();
            gate.changed = now;
            let before = gate.pace.rate.unwrap_or(f64::INFINITY);
            if pace.rate.is_some_and(|now| now < before) {
                // The first of several shows where the limit is.
                if gate.lowered.is_none_or(|lowered| now - lowered > CALM) {
                    gate.limit = gate.pace.rate.map(|rate| match gate.limit {
                        // It has grown fast, beyond the limit.
                        None => rate * BEYOND.1,
                        Some(limit) if rate < limit => f64::midpoint(limit, rate),
                        Some(_) => rate,
                    });
                }
                gate.lowered = Some(now);
                let mut state = self.observed.lock();
                (state.lowered, state.since) = (Some(now), (0, 0));
            }
        }
        gate.pace = pace;
    }

    /// Lowers the shared rate whenever the server throttles this worker; reports each time with the pause. Never ends by
    /// itself.
    pub(super) async fn watch(
        &self,
        store: &Patient<impl Store>,
        report: impl Fn(Option<f64>, Duration),
    ) -> Result<(), StoreError> {
        loop {
            self.observed.throttled.notified().await;
            let mut gate = self.gate.lock().await;
            let pace = store.call(|store| store.reserve(&self.account, 0)).await?;
            self.learn(&mut gate, pace);
            let pace = gate.pace;
            let pause = self.observed.lock().pause;
            let lowered = gate.lowered.filter(|lowered| lowered.elapsed() <= CALM);
            let is_longer = pause > pace.wait;
            if let Some(lowered) = lowered.filter(|lowered| lowered.elapsed() < HOLD && !is_longer) {
                drop(gate);
                sleep_until(lowered + HOLD).await;
                self.observed.throttled.notify_one();
                continue;
            }
            let ((passed, throttled), rate) = {
                let mut state = self.observed.lock();
                state.pause = Duration::ZERO;
                if !std::mem::take(&mut state.is_throttled) {
                    continue;
                }
                let rate = state.passed.map_or(0.0, |(count, since)| {
                    count / since.elapsed().max(Duration::from_millis(100)).as_secs_f64()
                });
                (state.since, rate)
            };
            let rate = match (pace.rate, lowered) {
                (None, _) => rate.max(FIRST_RATE),
                (Some(rate), None) if gate.limit.is_none() => rate * BEYOND.0,
                (Some(rate), None) => rate * BACK_OFF,
                // They were sent before it was lowered.
                (Some(_), Some(_)) if throttled == 0 && !is_longer => continue,
                (Some(rate), Some(_)) => {
                    // One can be bad luck.
                    let share =
                        f64::from(throttled.saturating_sub(1)) / f64::from(passed + throttled).max(1.0);
                    let lower = rate * (1.0 - share).clamp(FURTHER_BACK_OFF.0, FURTHER_BACK_OFF.1);
                    if share > 1.0 - FURTHER_BACK_OFF.0 {
                        // The limit itself has fallen.
                        gate.limit = Some(lower);
                    }
                    lower
                }
            };
            let rate = rate.max(MIN_RATE).min(self.ceiling().unwrap_or(MAX_RATE));
            let set = store.call(|store| store.set_pace(&self.account, pace.generation, Some(rate), pause));
            if set.await? {
                report(Some(rate), pause);
            }
            let pace = store.call(|store| store.reserve(&self.account, 0)).await?;
            self.learn(&mut gate, pace);
            gate.turns = 0;
            gate.fresh_until = Instant::now();
        }
    }
}
