//! Runs the measuring programs, in `benches/figures` of a package.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use super::Measured;
use crate::Workspace;
use crate::process::{Running, cargo, output};

const SDK: &str = "sorted-pro";

/// Builds the measuring program of a package and gives its path.
fn build(workspace: &Workspace, package: &str, features: &[&str]) -> anyhow::Result<PathBuf> {
    let text = output(
        cargo("bench --bench figures --no-run --message-format=json-render-diagnostics")
            .args(["--package", package])
            .args(features)
            .current_dir(workspace.root()),
    )?;
    text.lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "figures")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("cargo has built no measuring program")
}

/// The figures that the measuring program prints when it is run with these arguments.
pub(super) fn figures(workspace: &Workspace, arguments: &[&str]) -> anyhow::Result<Vec<Measured>> {
    measure(&build(workspace, SDK, &[])?, arguments)
}

fn measure(program: &Path, arguments: &[&str]) -> anyhow::Result<Vec<Measured>> {
    let text = output(Command::new(program).args(arguments))?;
    let read = |line| serde_json::from_str(line).with_context(|| format!("not a figure: {line}"));
    text.lines().map(read).collect()
}

/// Jobs: each group in its own process.
pub(super) fn jobs(workspace: &Workspace) -> anyhow::Result<Vec<Measured>> {
    let program = build(workspace, "sorted-pro-jobs", &["--all-features"])?;
    let mut figures = Vec::new();
    for group in ["sqlite", "postgres", "ledger", "rate"] {
        figures.extend(measure(&program, &[group])?);
    }
    figures.push(growth("jobs.memory", ["50000", "200000"], |count| measure(&program, &["memory", count]))?);
    Ok(figures)
}

/// The last of several peaks of memory, in KiB, against the first.
fn growth<const N: usize>(
    figure: &str,
    counts: [&str; N],
    peak: impl Fn(&str) -> anyhow::Result<Vec<Measured>>,
) -> anyhow::Result<Measured> {
    let mut peaks = Vec::new();
    for count in counts {
        peaks.extend(peak(count)?.into_iter().map(|peak| peak.value));
    }
    let &[least, .., most] = peaks.as_slice() else { bail!("no peaks were measured") };
    let mib: Vec<String> = peaks.iter().map(|kib| format!("{:.1}", kib / 1024.0)).collect();
    let remark = format!("peak of the process for {}: {} MiB", counts.join(", "), mib.join(", "));
    Ok(Measured::once(figure, most / least, remark))
}

/// Compares two builds of the measuring program, which respond in turns.
pub(super) fn tracing(workspace: &Workspace) -> anyhow::Result<Vec<Measured>> {
    const ROUNDS: usize = 200;

    let with = build(workspace, SDK, &[])?;
    let without = build(workspace, SDK, &["--features", "tracing/release_max_level_off"])?;
    ensure!(with != without, "both builds are the same program");
    let (mut with, mut without) = (Clock::start(with)?, Clock::start(without)?);
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        if round % 2 == 0 {
            a.push(with.time()?);
            b.push(without.time()?);
        } else {
            b.push(without.time()?);
            a.push(with.time()?);
        }
    }
    let ratios = a.iter().zip(&b).map(|(a, b)| a / b).collect();
    let remark = "GET shipment, 25 calls in a round".to_owned();
    Ok(vec![Measured::of_rounds("calls.tracing", ratios, remark)?])
}

/// A measuring program that times one round whenever it is asked; ends when dropped.
struct Clock {
    _process: Running,
    questions: ChildStdin,
    responses: BufReader<ChildStdout>,
}

impl Clock {
    fn start(program: PathBuf) -> anyhow::Result<Self> {
        let mut process = Command::new(program)
            .arg("respond")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the measuring program")?;
        let questions = process.stdin.take().context("it cannot be asked")?;
        let responses = BufReader::new(process.stdout.take().context("it cannot respond")?);
        Ok(Self { _process: Running(process), questions, responses })
    }

    fn time(&mut self) -> anyhow::Result<f64> {
        writeln!(self.questions)?;
        let mut line = String::new();
        self.responses.read_line(&mut line)?;
        line.trim().parse().with_context(|| format!("not a time: {line:?}"))
    }
}

/// Memory: each figure is measured in its own process.
pub(super) fn memory(workspace: &Workspace) -> anyhow::Result<Vec<Measured>> {
    let run = |arguments: &[&str]| figures(workspace, &[&["memory"], arguments].concat());
    let bulk = growth("memory.bulk", ["10000", "100000", "1000000"], |count| run(&["bulk", count]))?;
    Ok([vec![bulk], run(&["download"])?, run(&["futures"])?].concat())
}
