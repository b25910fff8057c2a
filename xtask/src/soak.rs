//! `cargo xtask soak`: the sandbox under load for a while, to see that it neither fails nor swells.

use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use clap::Args;

use self::load::Load;
use crate::sandbox::Sandbox;
use crate::{DIM, ERROR, GOOD, WARN, Workspace};

mod load;

/// How often figures are printed.
const INTERVAL: Duration = Duration::from_secs(10);

/// Growth of memory that is no leak: caches of the allocator, and what is being worked on.
const SLACK: u64 = 16 << 20;

/// What a round leaves in the sandbox, in bytes at most: the history of a consignment, which is allocated and
/// de-allocated again and again, and a manifest. Everything else it makes it takes away again.
const LEFT_BY_ROUND: u64 = 1 << 10;

/// Sends a mixed load to the sandbox for some minutes, and watches its memory.
///
/// Starts the sandbox, built for release. Every shipment is created, quoted, allocated, read, labelled, and
/// manifested (which fails, on request) or de-allocated, then cancelled and deleted; consignments are allocated,
/// labelled and de-allocated. Nothing is reset, and nothing but histories and manifests stays, so that memory has
/// no reason to grow once the journal is full. An answer with any status but the one expected is a failure, and so is
/// memory that grows nevertheless. Without `/proc` memory is not watched.
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
        let totals = Totals::default();
        let growth = thread::scope(|scope| {
            for _ in 0..self.clients {
                scope.spawn(|| Load::new(sandbox.url(), &totals).run());
            }
            let growth = watch(&sandbox, &totals, length);
            totals.is_over.store(true, Ordering::Relaxed);
            growth
        });
        Ok(verdict(&totals, growth))
    }
}

/// Memory beyond what it was when the load had settled, and how much of that is accounted for.
struct Growth {
    bytes: u64,
    allowed: u64,
}

/// Prints figures until the time is over.
fn watch(sandbox: &Sandbox, totals: &Totals, length: Duration) -> Option<Growth> {
    let start = Instant::now();
    // When the journal has long been full, and the allocator has seen everything there is to come.
    let settled = length / 4;
    let (mut base, mut growth) = (None, None);
    let mut next = INTERVAL;
    while start.elapsed() < length {
        thread::sleep(next.min(length).saturating_sub(start.elapsed()));
        next += INTERVAL;
        let elapsed = start.elapsed();
        let requests = totals.requests.load(Ordering::Relaxed);
        let rounds = totals.rounds.load(Ordering::Relaxed);
        let errors = totals.errors.load(Ordering::Relaxed);
        let memory = sandbox.memory();
        let shown = memory.map_or("?".to_owned(), |bytes| format!("{:.1} MiB", mebibytes(bytes)));
        anstream::eprintln!(
            "{:>5} s  {requests:>8} requests  {rounds:>7} rounds  {errors} errors  {shown}",
            elapsed.as_secs()
        );
        let Some(memory) = memory else { continue };
        if elapsed < settled {
            continue;
        }
        let (at_base, rounds_at_base) = *base.get_or_insert((memory, rounds));
        growth = Some(Growth {
            bytes: memory.saturating_sub(at_base),
            allowed: SLACK + (rounds - rounds_at_base) * LEFT_BY_ROUND,
        });
    }
    growth
}

fn verdict(totals: &Totals, growth: Option<Growth>) -> ExitCode {
    let mut failed = false;
    let mut fail = |what: String| {
        anstream::eprintln!("{ERROR}FAILED{ERROR:#} {what}");
        failed = true;
    };
    let errors = totals.errors.load(Ordering::Relaxed);
    if errors > 0 {
        fail(format!("{errors} answers were not as expected; the first:"));
        for message in totals.messages.lock().iter().flat_map(|messages| messages.iter()) {
            anstream::eprintln!("  {message}");
        }
    }
    if totals.rounds.load(Ordering::Relaxed) == 0 {
        fail("not one round was completed".to_owned());
    }
    match growth {
        None => anstream::eprintln!("{WARN}SKIPPED{WARN:#} memory: this system does not tell it"),
        Some(Growth { bytes, allowed }) => {
            let figures =
                format!("memory grew by {:.1} MiB, {:.1} allowed", mebibytes(bytes), mebibytes(allowed));
            if bytes > allowed { fail(figures) } else { anstream::eprintln!("{DIM}{figures}{DIM:#}") }
        }
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
