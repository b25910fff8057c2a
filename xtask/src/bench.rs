//! `cargo xtask bench`: what the SDK costs, against what a user would write by hand.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use clap::{Args, ValueEnum};
use serde::Deserialize;

use crate::workspace::write_atomically;
use crate::{DIM, ERROR, GOOD, Workspace};

mod apps;
mod figures;
mod machine;
mod own;
mod programs;
mod report;

use figures::Figure;

/// Measures what the SDK costs, prints one table and writes BENCHMARKS.md.
///
/// Ratios are measured in turns (ours, by hand, ours, ...) in one run and given as medians of the rounds, so
/// that a busy machine hits both sides alike. Takes about half an hour; a single group takes less, and keeps
/// the rows of the other figures in BENCHMARKS.md.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask bench
  cargo xtask bench --only calls --only decode

Exit status: 0 if every measured figure meets its target or has an explanation in BENCHMARKS.md, 1 if not.")]
pub struct Bench {
    /// Measure this group only; may be repeated.
    #[arg(long, value_enum)]
    only: Vec<Group>,
    /// Number of times that each of the small programs is compiled from nothing.
    #[arg(long, default_value_t = 3)]
    builds: usize,
}

/// Figures that are measured together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Group {
    /// Single calls against a server that responds from memory.
    Calls,
    /// Single calls against the sandbox.
    Sandbox,
    /// Calls with and without `tracing` compiled in.
    Tracing,
    /// Allocation of many shipments.
    Bulk,
    /// Bulk allocation against servers that throttle.
    Pacing,
    /// Reading of responses.
    Decode,
    /// Memory of futures, long streams and large files.
    Memory,
    /// Durable jobs: both stores, and a worker. Needs PostgreSQL.
    Jobs,
    /// Compilation and size of small programs.
    Build,
    /// This tool itself.
    Tools,
}

/// A measured figure.
#[derive(Debug, Clone, Deserialize)]
struct Measured {
    /// The `id` of one of the [`FIGURES`](figures::FIGURES).
    figure: String,
    value: f64,
    /// Only with several rounds.
    quartiles: Option<(f64, f64)>,
    rounds: usize,
    /// The two sides of the ratio, and what else there is to say.
    remark: String,
}

impl Measured {
    /// A figure that one run gives.
    fn once(figure: &str, value: f64, remark: String) -> Self {
        Self { figure: figure.to_owned(), value, quartiles: None, rounds: 1, remark }
    }

    /// The median of several rounds, with the quartiles.
    fn of_rounds(figure: &str, values: Vec<f64>, remark: String) -> anyhow::Result<Self> {
        let rounds = values.len();
        let (value, quartiles) = summary(values)?;
        Ok(Self { quartiles: Some(quartiles), rounds, ..Self::once(figure, value, remark) })
    }
}

impl Bench {
    /// Runs the command.
    ///
    /// # Errors
    /// If a program cannot be built or does not run.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let path = workspace.root().join("BENCHMARKS.md");
        let present = fs::read_to_string(&path).unwrap_or_default();
        let notes = report::notes(&present);
        let mut rows = report::rows(&present);
        let mut measured = Vec::new();
        for &group in Group::value_variants() {
            if self.only.is_empty() || self.only.contains(&group) {
                anstream::eprintln!("{DIM}--- {group:?}{DIM:#}");
                let date = machine::today()?;
                for it in self.measure(workspace, group)? {
                    let figure = Figure::of(&it.figure)?;
                    rows.insert(figure.id, report::row(figure, &it, &date));
                    measured.push((figure, it));
                }
                // Later groups may fail.
                write_atomically(&path, &report::markdown(&rows, &notes)?)?;
            }
        }
        let mut unexplained = 0;
        for (figure, it) in measured {
            let (style, word) = match figure.is_met(it.value) {
                true => (GOOD, "met"),
                false if report::explains(&notes, figure) => (ERROR, "MISSED, explained"),
                false => {
                    unexplained += 1;
                    (ERROR, "MISSED")
                }
            };
            let (value, target) = (figure.shown(it.value), figure.shown(figure.target));
            anstream::println!("{:<62} {value:>10}  <= {target:<9} {style}{word}{style:#}", figure.title);
        }
        Ok(crate::status(unexplained == 0))
    }

    fn measure(&self, workspace: &Workspace, group: Group) -> anyhow::Result<Vec<Measured>> {
        match group {
            Group::Tracing => programs::tracing(workspace),
            Group::Memory => programs::memory(workspace),
            Group::Jobs => programs::jobs(workspace),
            Group::Build => apps::measure(workspace, self.builds),
            Group::Tools => own::measure(workspace),
            Group::Calls | Group::Sandbox | Group::Bulk | Group::Pacing | Group::Decode => {
                let name = group.to_possible_value().context("a group has a name")?;
                programs::figures(workspace, &[name.get_name()])
            }
        }
    }
}

/// The median and the quartiles.
fn summary(mut values: Vec<f64>) -> anyhow::Result<(f64, (f64, f64))> {
    ensure!(!values.is_empty(), "nothing was measured");
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
    Ok((at(0.5), (at(0.25), at(0.75))))
}
