//! Runs a worker, shows its progress, and stops it at a signal.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use sorted_pro_jobs::{Counts, Job, Stage, State, Store, Worker, WorkerError, WorkerEvent};

use crate::failure::{Exit, Failure};

/// The most different reasons of failed attempts that are shown.
const MAX_REASONS: usize = 5;

/// Runs until a job has nothing left to do, a signal comes, or the server has not been reached for `patience`.
pub(crate) async fn drain<S: Store>(
    worker: &Worker<S>,
    job: &Job,
    before: &Counts,
    patience: Duration,
) -> Result<(), Failure> {
    let bars = Bars::new(job, before);
    let notes = Notes::new(Some(&bars), Some(patience));
    let underway = before.of(State::Claimed) + before.of(State::Sending);
    if underway > 0 {
        notes.print(&format!(
            "{underway} orders are with another run or worker: if it has ended, they are taken over within 2 minutes"
        ));
    }
    let result = supervise(worker, worker.run(), notes).await;
    bars.update(worker);
    bars.all.clear()?;
    result
}

/// Runs until a signal comes.
pub(crate) async fn serve<S: Store>(worker: &Worker<S>) -> Result<(), Failure> {
    let notes = Notes::new(None, None);
    supervise(worker, worker.run_forever(), notes).await
}

async fn supervise<S: Store>(
    worker: &Worker<S>,
    running: impl Future<Output = Result<(), WorkerError>>,
    mut notes: Notes<'_>,
) -> Result<(), Failure> {
    let mut running = std::pin::pin!(running);
    let mut events = std::pin::pin!(worker.events());
    let mut signals = Signals::new()?;
    let mut tick = tokio::time::interval(Duration::from_millis(100));
    let mut stopping: Option<Instant> = None;
    loop {
        tokio::select! {
            result = &mut running => {
                result?;
                return match notes.gave_up {
                    true => Err(Failure::impossible(
                        "the server cannot be reached: nothing is lost; check with `sorted-pro doctor`, and run the same command again",
                    )),
                    false => Ok(()),
                };
            }
            Some(event) = events.next() => notes.show(event),
            _ = tick.tick() => {
                if let Some(bars) = notes.bars {
                    bars.update(worker);
                }
                if stopping.is_none() && notes.is_out_of_patience() {
                    notes.gave_up = true;
                    stopping = Some(Instant::now());
                    worker.handle().stop();
                }
            }
            () = signals.next() => match stopping {
                None => {
                    stopping = Some(Instant::now());
                    worker.handle().stop();
                    notes.print("stopping when all sent requests have their responses; again to stop at once");
                }
                // Programs around this one can send the same signal twice.
                Some(since) if since.elapsed() < Duration::from_millis(500) => {}
                // The next run reads back the requests that were being sent.
                Some(_) => std::process::exit(Exit::Stopped as i32),
            }
        }
    }
}

/// Ctrl-C, and SIGTERM where there is one.
struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Signals {
    #[cfg(unix)]
    fn new() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    #[cfg(unix)]
    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }

    #[cfg(not(unix))]
    fn new() -> Result<Self, Failure> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
}

/// A progress bar for each stage, on the standard error; nothing if that is no terminal.
struct Bars {
    all: MultiProgress,
    stages: Vec<(Stage, u64, ProgressBar)>,
}

impl Bars {
    fn new(job: &Job, before: &Counts) -> Self {
        let all = MultiProgress::new();
        let style = ProgressStyle::with_template("{prefix:>10} {bar:30} {pos}/{len} {msg}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        let total = before.total();
        let stages = job
            .stages
            .iter()
            .map(|stage| {
                // Those that are past it, or ended before it.
                let past = before.0.iter().filter(|count| {
                    count.stage > *stage || (count.stage == *stage && count.state == State::Done)
                });
                let past = past.map(|count| count.items).sum();
                let bar =
                    all.add(ProgressBar::new(total).with_style(style.clone()).with_prefix(stage.as_str()));
                bar.set_position(past);
                (*stage, past, bar)
            })
            .collect();
        Self { all, stages }
    }

    fn update<S: Store>(&self, worker: &Worker<S>) {
        for (stage, past, bar) in &self.stages {
            let count = worker.count(*stage);
            bar.set_position(past + count.done);
            let parts = [
                (count.rejected, "rejected"),
                (count.unknown, "unknown"),
                (count.parked, "parked"),
                (count.failed, "retried"),
            ];
            let parts = parts.iter().filter(|(number, _)| *number > 0);
            bar.set_message(
                parts.map(|(number, what)| format!("{number} {what}")).collect::<Vec<_>>().join(", "),
            );
        }
    }
}

/// Messages that are printed while a worker runs.
struct Notes<'a> {
    bars: Option<&'a Bars>,
    reasons: HashSet<String>,
    /// Time to wait for a server that was never reached; `None` waits for ever.
    patience: Option<Duration>,
    reached: bool,
    unreachable_since: Option<Instant>,
    gave_up: bool,
}

impl<'a> Notes<'a> {
    fn new(bars: Option<&'a Bars>, patience: Option<Duration>) -> Self {
        Self {
            bars,
            reasons: HashSet::new(),
            patience,
            reached: false,
            unreachable_since: None,
            gave_up: false,
        }
    }

    fn is_out_of_patience(&self) -> bool {
        let since = self.unreachable_since.filter(|_| !self.reached);
        since.zip(self.patience).is_some_and(|(since, patience)| since.elapsed() >= patience)
    }

    fn show(&mut self, event: WorkerEvent) {
        match &event {
            WorkerEvent::Failed { failure, .. } if failure.is_connect => {
                self.unreachable_since.get_or_insert_with(Instant::now);
            }
            WorkerEvent::Advanced { .. } | WorkerEvent::Ended { .. } | WorkerEvent::Failed { .. } => {
                self.reached = true;
            }
            _ => {}
        }
        match event {
            WorkerEvent::Failed { stage, failure, .. } => {
                let reason = format!("{stage}: {}", failure.message);
                if self.reasons.len() < MAX_REASONS && self.reasons.insert(reason.clone()) {
                    self.print(&format!("{reason} (it is retried)"));
                }
            }
            WorkerEvent::Ended { job, key, stage, state, failure, .. } if self.bars.is_none() => {
                self.print(&format!("{job}: {key} is {state} in {stage}: {}", failure.message));
            }
            WorkerEvent::Throttled { account, pause } => {
                let reason = format!("the server throttles {account}: slowing down");
                if self.reasons.insert(reason.clone()) {
                    self.print(&format!("{reason} (pause of {pause:?})"));
                }
            }
            WorkerEvent::Suspended { account, failure } => {
                let failure = failure.message;
                self.print(&format!("{account} cannot be used: {failure} (it is tried again in a minute)"));
            }
            _ => {}
        }
    }

    fn print(&self, text: &str) {
        let text = format!("note: {}", text.replace(char::is_control, " "));
        match self.bars {
            Some(bars) if !bars.all.is_hidden() => {
                let _ = bars.all.println(text);
            }
            _ => anstream::eprintln!("{text}"),
        }
    }
}

impl From<WorkerError> for Failure {
    fn from(error: WorkerError) -> Self {
        match error {
            WorkerError::Store(error) => error.into(),
            error => Self::impossible(error),
        }
    }
}
