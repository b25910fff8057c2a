//! Runs the measuring program of `crates/sorted-pro/benches`.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Measured;
use crate::Workspace;
use crate::process::{Running, cargo, output};

/// What the measuring program prints.
#[derive(Deserialize)]
struct Line {
    figure: String,
    ratio: f64,
    low: f64,
    high: f64,
    rounds: usize,
    ours_us: f64,
    theirs_us: f64,
    cpu_ratio: Option<f64>,
}

/// Builds the measuring program and gives its path.
fn build(workspace: &Workspace, features: &[&str]) -> anyhow::Result<PathBuf> {
    let text = output(
        cargo("bench --package sorted-pro --bench figures --no-run --message-format=json-render-diagnostics")
            .args(features)
            .current_dir(workspace.root()),
    )?;
    text.lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "figures")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("cargo has built no measuring program")
}

/// What the measuring program prints, line by line, when it is run with these arguments.
fn lines<T: DeserializeOwned>(workspace: &Workspace, arguments: &[&str]) -> anyhow::Result<Vec<T>> {
    let text = output(Command::new(build(workspace, &[])?).args(arguments))?;
    let read = |line| serde_json::from_str(line).with_context(|| format!("not a figure: {line}"));
    text.lines().map(read).collect()
}

/// The figures that it prints when it is run with these arguments.
pub(super) fn figures(workspace: &Workspace, arguments: &[&str]) -> anyhow::Result<Vec<Measured>> {
    let measured = |line: Line| {
        let mut remark = format!("{:.1} µs / {:.1} µs", line.ours_us, line.theirs_us);
        if let Some(cpu) = line.cpu_ratio {
            remark += &format!("; processor time of the caller {cpu:.3}");
        }
        let (spread, rounds) = (Some((line.low, line.high)), line.rounds);
        Measured { spread, rounds, ..Measured::once(&line.figure, line.ratio, remark) }
    };
    Ok(lines(workspace, arguments)?.into_iter().map(measured).collect())
}

/// How well the pace of a client fits to servers that throttle.
pub(super) fn pacing(workspace: &Workspace) -> anyhow::Result<Vec<Measured>> {
    #[derive(Deserialize)]
    struct Line {
        figure: String,
        value: f64,
        remark: String,
    }

    let measured = |line: Line| Measured::once(&line.figure, line.value, line.remark);
    Ok(lines(workspace, &["pacing"])?.into_iter().map(measured).collect())
}

/// Compares two builds of the measuring program, which respond in turns.
pub(super) fn tracing(workspace: &Workspace) -> anyhow::Result<Vec<Measured>> {
    const ROUNDS: usize = 200;

    let with = build(workspace, &[])?;
    let without = build(workspace, &["--features", "tracing/release_max_level_off"])?;
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

/// Memory: each figure is that of a process of its own.
pub(super) fn memory(workspace: &Workspace) -> anyhow::Result<Vec<Measured>> {
    let program = build(workspace, &[])?;
    let run = |arguments: &[&str]| -> anyhow::Result<Value> {
        let text = output(Command::new(&program).arg("memory").args(arguments))?;
        serde_json::from_str(&text).with_context(|| format!("not a figure: {text}"))
    };
    let number = |value: &Value, name: &str| {
        value[name].as_f64().with_context(|| format!("`{name}` is missing in {value}"))
    };
    let peaks = ["10000", "100000", "1000000"]
        .into_iter()
        .map(|count| number(&run(&["bulk", count])?, "peak_kib"))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let download = run(&["download"])?;
    let future = run(&["futures"])?;
    let megabytes = |bytes: f64| bytes / 1e6;
    let mib: Vec<String> = peaks.iter().map(|kib| format!("{:.1}", kib / 1024.0)).collect();
    Ok(vec![
        Measured::once(
            "memory.bulk",
            peaks[2] / peaks[0],
            format!("peak of the process for 10k, 100k, 1M: {} MiB", mib.join(", ")),
        ),
        Measured::once(
            "memory.download",
            number(&download, "ratio")?,
            format!(
                "{:.1} MB more for a body of {:.1} MB",
                megabytes(number(&download, "extra")?),
                megabytes(number(&download, "body")?)
            ),
        ),
        Measured::once(
            "memory.future",
            number(&future, "largest")?,
            "checked when a call is compiled".to_owned(),
        ),
    ])
}
