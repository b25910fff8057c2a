//! One request rate per account, shared by all workers through the store.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sorted_pro::hook::{AttemptEnd, Hook};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use crate::ledger::Pace;
use crate::store::{MAX_AHEAD, MAX_PAUSE, StoreError};

/// A worker looks at the shared pace at least this often while it sends, and takes turns for a part of it in advance.
const WINDOW: Duration = Duration::from_millis(250);

/// Workers that are taken to share an account: each takes this part of a window in advance.
const SHARE: f64 = 4.0;

/// Rate after the first throttling, if less was sent before.
const FIRST_RATE: f64 = 4.0;
const MIN_RATE: f64 = 0.2;
/// Above this rate there is no limit worth keeping.
const MAX_RATE: f64 = 10_000.0;

/// Factor of the rate when the server throttles.
const BACK_OFF: f64 = 0.88;
/// Share of the rate at which it throttled that is approached fast.
const NEAR: f64 = 0.96;
/// Growth per step: while the limit is not known, up to near the limit, and beyond.
const GROWTH: (f64, f64, f64) = (1.5, 1.12, 1.006);
const STEP: Duration = Duration::from_millis(500);

/// What the pace needs of a store.
pub(crate) trait Rates {
    /// [`Store::reserve`](crate::Store::reserve).
    fn reserve(&self, account: &str, requests: u32) -> impl Future<Output = Result<Pace, StoreError>> + Send;

    /// [`Store::set_pace`](crate::Store::set_pace).
    fn set_pace(
        &self,
        account: &str,
        generation: i64,
        rate: Option<f64>,
        pause: Duration,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;
}

/// The pace of one account in one worker.
pub(crate) struct SharedPace {
    /// Key of the row in the store.
    account: String,
    /// Bits of the highest rate; that of zero if there is none.
    ceiling: AtomicU64,
    observed: Arc<Observed>,
    waiting: AtomicU32,
    gate: tokio::sync::Mutex<Gate>,
}

/// What the SDK sees of this worker's attempts.
#[derive(Default)]
struct Observed {
    state: Mutex<Observations>,
    throttled: Notify,
}

#[derive(Default)]
struct Observations {
    /// Attempts that were not throttled, since when.
    passed: Option<(f64, Instant)>,
    /// The last one that was throttled: when it was sent, and the longest pause that the server asked for.
    throttled: Option<(Instant, Duration)>,
}

/// Sees the attempts of a client.
pub(crate) struct PaceHook(Arc<Observed>);

impl Hook for PaceHook {
    fn on_end(&self, attempt: &AttemptEnd<'_>) {
        let now = Instant::now();
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        if attempt.is_throttled() {
            let sent = now.checked_sub(attempt.duration()).unwrap_or(now);
            let pause = attempt.retry_after().unwrap_or_default().min(MAX_PAUSE);
            let before = state.throttled.map_or(Duration::ZERO, |(_, pause)| pause);
            state.throttled = Some((sent, pause.max(before)));
            self.0.throttled.notify_one();
        } else {
            let (count, since) = state.passed.get_or_insert((0.0, now));
            *count += 1.0;
            // The last second or two count.
            if now - *since > Duration::from_secs(2) {
                (*count, *since) = (*count / 2.0, *since + (now - *since) / 2);
            }
        }
    }
}

/// What this worker knows of the shared pace.
struct Gate {
    pace: Pace,
    /// Turns that were taken in advance.
    turns: u32,
    next: Instant,
    /// End of the time in which the pace need not be read again.
    fresh_until: Instant,
    /// When the rate was seen to change.
    changed: Instant,
    /// Rate near which the server throttles.
    limit: Option<f64>,
}

impl SharedPace {
    pub(crate) fn new(account: String) -> Self {
        let now = Instant::now();
        let gate = Gate {
            pace: Pace { rate: None, wait: Duration::ZERO, generation: -1 },
            turns: 0,
            next: now,
            fresh_until: now,
            changed: now,
            limit: None,
        };
        Self {
            account,
            ceiling: AtomicU64::new(0),
            observed: Arc::default(),
            waiting: AtomicU32::new(0),
            gate: tokio::sync::Mutex::new(gate),
        }
    }

    pub(crate) fn hook(&self) -> PaceHook {
        PaceHook(self.observed.clone())
    }

    pub(crate) fn set_ceiling(&self, rate: f64) {
        self.ceiling.store(rate.clamp(MIN_RATE, MAX_RATE).to_bits(), Ordering::Relaxed);
    }

    fn ceiling(&self) -> Option<f64> {
        Some(f64::from_bits(self.ceiling.load(Ordering::Relaxed))).filter(|rate| *rate > 0.0)
    }

    /// Waits for the turn of one request.
    pub(crate) async fn turn(&self, store: &(impl Rates + Sync)) -> Result<(), StoreError> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let result = self.wait(store).await;
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        result
    }

    async fn wait(&self, store: &(impl Rates + Sync)) -> Result<(), StoreError> {
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
        store: &(impl Rates + Sync),
        takes: bool,
    ) -> Result<(), StoreError> {
        let now = Instant::now();
        let waiting = self.waiting.load(Ordering::Relaxed).max(1);
        let share = gate.pace.rate.map_or(0.0, |rate| rate * WINDOW.as_secs_f64() / SHARE);
        let turns = if takes { (share as u32).clamp(1, waiting) } else { 0 };
        let pace = store.reserve(&self.account, turns).await?;
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
            // It rises only while somebody waits for it.
            (Some(rate), ceiling) if pace.wait > Duration::ZERO && now - gate.changed >= STEP => {
                let growth = match gate.limit {
                    None => GROWTH.0,
                    Some(limit) if rate < limit * NEAR => GROWTH.1,
                    Some(_) => GROWTH.2,
                };
                let raised = rate * growth;
                let raised = ceiling.map_or(raised, |ceiling| raised.min(ceiling));
                (raised > rate).then_some(raised)
            }
            _ => None,
        };
        if let Some(rate) = wanted {
            let rate = (rate < MAX_RATE).then_some(rate);
            store.set_pace(&self.account, pace.generation, rate, Duration::ZERO).await?;
            let pace = store.reserve(&self.account, 0).await?;
            self.learn(gate, pace);
        }
        Ok(())
    }

    fn learn(&self, gate: &mut Gate, mut pace: Pace) {
        // Others may have written anything.
        pace.rate = pace.rate.filter(|rate| !rate.is_nan()).map(|rate| rate.clamp(MIN_RATE, MAX_RATE));
        pace.wait = pace.wait.min(MAX_AHEAD);
        if pace.generation != gate.pace.generation {
            gate.changed = Instant::now();
            if let Some(before) = gate.pace.rate.filter(|before| pace.rate.is_some_and(|now| now < *before)) {
                gate.limit = Some(before);
            }
        }
        gate.pace = pace;
    }

    /// Lowers the shared rate whenever the server throttles this worker; reports each time with the pause. Never ends by
    /// itself.
    pub(crate) async fn watch(
        &self,
        store: &(impl Rates + Sync),
        report: impl Fn(Option<f64>, Duration),
    ) -> Result<(), StoreError> {
        loop {
            self.observed.throttled.notified().await;
            let mut gate = self.gate.lock().await;
            let (throttled, passed) = {
                let mut state = self.observed.state.lock().unwrap_or_else(PoisonError::into_inner);
                (state.throttled.take(), state.passed)
            };
            let Some((sent, pause)) = throttled else { continue };
            let pace = store.reserve(&self.account, 0).await?;
            self.learn(&mut gate, pace);
            let pace = gate.pace;
            if sent < gate.changed && pace.rate.is_some() && pause <= pace.wait {
                // It was sent before the pace was lowered.
                continue;
            }
            let rate = match pace.rate {
                Some(rate) => {
                    gate.limit = Some(rate);
                    rate * BACK_OFF
                }
                None => passed.map_or(0.0, |(count, since)| {
                    count / since.elapsed().max(Duration::from_millis(100)).as_secs_f64()
                }),
            };
            let least = if pace.rate.is_some() { MIN_RATE } else { FIRST_RATE };
            let rate = rate.max(least).min(self.ceiling().unwrap_or(MAX_RATE));
            if store.set_pace(&self.account, pace.generation, Some(rate), pause).await? {
                report(Some(rate), pause);
            }
            let pace = store.reserve(&self.account, 0).await?;
            self.learn(&mut gate, pace);
            gate.changed = Instant::now();
            gate.turns = 0;
            gate.fresh_until = Instant::now();
        }
    }
}
