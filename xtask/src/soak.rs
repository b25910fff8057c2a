//! `cargo xtask soak`: the sandbox under load for a while, to see that it does not fail or leak memory.

use std::fmt;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use clap::Args;

use self::load::{Bodies, Load};
use crate::sandbox::Sandbox;
use crate::{DIM, ERROR, GOOD, WARN, Workspace};

mod load;

/// How often figures are printed.
const INTERVAL: Duration = Duration::from_secs(10);

/// How often memory is measured.
const SAMPLE: Duration = Duration::from_secs(1);

/// Until then memory may grow: the journal fills up, and the allocator has not seen everything yet.
const WARM_UP: Duration = Duration::from_secs(60);

/// Growth that is none: what happens to be worked on, in bytes.
const NOISE: u64 = 4 << 20;

/// Sends a mixed load to the sandbox for some minutes, and watches its memory.
///
/// Starts the sandbox, built for release. Every shipment is created, quoted, allocated, read, labelled, and
/// manifested (which fails, on request) or de-allocated, then cancelled and deleted; consignments are allocated,
/// labelled and de-allocated. Nothing is reset, and nothing stays, so that memory has no reason to grow after the first
/// minute. A response with any status but the one expected is a failure, and so is memory whose median in the last
/// third of the remaining time is more than 4 MiB above that in the first third. Without `/proc` memory is not watched.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask soak
  cargo xtask soak --minutes 2 --clients 4

Exit status: 0 without failures, 1 with failures, 2 if nothing could be run.")]
pub struct Soak {
    /// How long to send requests.
    #[arg(long, default_value_t = 10.0)]
    minutes: f64,
    /// How many clients send requests at the same time.
    #[arg(long, default_value_t = 2)]
    clients: usize,
}

/// What all clients did.
#[derive(Debug, Default)]
struct Totals {
    requests: AtomicU64,
    rounds: AtomicU64,
    errors: AtomicU64,
    /// The first few.
    messages: Mutex<Vec<String>>,
    is_over: AtomicBool,
}

impl Totals {
    fn fail(&self, message: String) {
        self.errors.fetch_add(1, Ordering::Relaxed);
        if let Ok(mut messages) = self.messages.lock()
            && messages.len() < 10
        {
            messages.push(message);
        }
    }
}

impl Soak {
    /// Runs the command.
    ///
    /// # Errors
    /// If the sandbox does not start, or the options make no sense.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let seconds = self.minutes * 60.0;
        ensure!(seconds.is_finite() && seconds >= 1.0, "--minutes: must be a second at least");
        ensure!(self.clients > 0, "--clients: there must be one at least");
        let length = Duration::try_from_secs_f64(seconds).context("--minutes: too long")?;
        anstream::eprintln!("{DIM}building and starting the sandbox{DIM:#}");
        let sandbox = Sandbox::start(workspace, &["--release"], &["--seed", "1", "--demo=false"])?;
        let (bodies, totals) = (Bodies::of(workspace)?, Totals::default());
        let growth = thread::scope(|scope| {
            for _ in 0..self.clients {
                scope.spawn(|| Load::new(sandbox.url(), &bodies, &totals).run());
            }
            let growth = watch(&sandbox, &totals, length);
            totals.is_over.store(true, Ordering::Relaxed);
            growth
        });
        Ok(verdict(&totals, growth))
    }
}

/// How memory has changed after the warm-up.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Growth {
    bytes: i64,
    /// Between the moments that are compared.
    over: Duration,
}

impl Growth {
    /// From the median of the first third of the samples to that of the last; none if there are too few.
    fn of(samples: &[u64]) -> Option<Self> {
        let third = samples.len() / 3;
        let median = |samples: &[u64]| {
            let mut sorted = samples.to_vec();
            sorted.sort_unstable();
            i64::try_from(*sorted.get(sorted.len() / 2)?).ok()
        };
        let first = median(samples.get(..third)?)?;
        let last = median(samples.get(samples.len() - third..)?)?;
        let over = SAMPLE * u32::try_from(samples.len() - third).ok()?;
        Some(Self { bytes: last - first, over })
    }

    fn is_leak(self) -> bool {
        u64::try_from(self.bytes).is_ok_and(|bytes| bytes > NOISE)
    }
}

impl fmt::Display for Growth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mebibytes =
            mebibytes(self.bytes.unsigned_abs()).copysign(if self.bytes < 0 { -1.0 } else { 1.0 });
        let by_minute = mebibytes / (self.over.as_secs_f64() / 60.0);
        write!(
            f,
            "memory grew by {mebibytes:.1} MiB in {} s, {by_minute:.2} MiB a minute",
            self.over.as_secs()
        )
    }
}

/// Prints figures until the time is over.
fn watch(sandbox: &Sandbox, totals: &Totals, length: Duration) -> Option<Growth> {
    let start = Instant::now();
    let warm_up = WARM_UP.min(length / 2);
    let mut samples = Vec::new();
    let (mut next, mut next_figures) = (SAMPLE, INTERVAL);
    while start.elapsed() < length {
        thread::sleep(next.min(length).saturating_sub(start.elapsed()));
        next += SAMPLE;
        let elapsed = start.elapsed();
        let memory = sandbox.memory();
        if elapsed >= warm_up {
            samples.extend(memory);
        }
        if elapsed < next_figures {
            continue;
        }
        next_figures += INTERVAL;
        let requests = totals.requests.load(Ordering::Relaxed);
        let rounds = totals.rounds.load(Ordering::Relaxed);
        let errors = totals.errors.load(Ordering::Relaxed);
        let shown = memory.map_or("?".to_owned(), |bytes| format!("{:.1} MiB", mebibytes(bytes)));
        anstream::eprintln!(
            "{:>5} s  {requests:>8} requests  {rounds:>7} rounds  {errors} errors  {shown}",
            elapsed.as_secs()
        );
    }
    Growth::of(&samples)
}

fn verdict(totals: &Totals, growth: Option<Growth>) -> ExitCode {
    let mut failed = false;
    let mut fail = |what: String| {
        anstream::eprintln!("{ERROR}FAILED{ERROR:#} {what}");
        failed = true;
    };
    let errors = totals.errors.load(Ordering::Relaxed);
    if errors > 0 {
        fail(format!("{errors} responses were not as expected; the first:"));
        for message in totals.messages.lock().iter().flat_map(|messages| messages.iter()) {
            anstream::eprintln!("  {message}");
        }
    }
    if totals.rounds.load(Ordering::Relaxed) == 0 {
        fail("not one round was completed".to_owned());
    }
    match growth {
        None => anstream::eprintln!("{WARN}SKIPPED{WARN:#} memory: this system does not report it"),
        Some(growth) if growth.is_leak() => fail(format!("{growth}: more than {:.1}", mebibytes(NOISE))),
        Some(growth) => anstream::eprintln!("{DIM}{growth}{DIM:#}"),
    }
    if failed {
        return ExitCode::FAILURE;
    }
    anstream::eprintln!("{GOOD}passed{GOOD:#}");
    ExitCode::SUCCESS
}

// Figures for people: a megabyte more or less is lost above a billion of them.
#[allow(clippy::cast_precision_loss)]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

#[cfg(test)]
mod tests;
