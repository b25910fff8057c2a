//! Runs the measuring program of `crates/sorted-pro/benches`.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, ensure};
use serde::Deserialize;
use serde_json::Value;

use super::{Measured, cargo, output, summary};
use crate::Workspace;

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
        cargo()
            .args(["bench", "--package", "sorted-pro", "--bench", "figures", "--no-run"])
            .arg("--message-format=json-render-diagnostics")
            .args(features)
            .current_dir(workspace.root()),
    )?;
    text.lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "figures")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("cargo has built no measuring program")
}

/// The figures that it prints when it is run with these arguments.
pub(super) fn figures(workspace: &Workspace, arguments: &[&str]) -> anyhow::Result<Vec<Measured>> {
    let program = build(workspace, &[])?;
    output(Command::new(program).args(arguments))?
        .lines()
        .map(|line| {
            let line: Line = serde_json::from_str(line).with_context(|| format!("not a figure: {line}"))?;
            let mut remark = format!("{:.1} µs / {:.1} µs", line.ours_us, line.theirs_us);
            if let Some(cpu) = line.cpu_ratio {
                remark += &format!("; processor time of the caller {cpu:.3}");
            }
            Ok(Measured {
                figure: line.figure,
                value: line.ratio,
                spread: Some((line.low, line.high)),
                rounds: line.rounds,
                remark,
                date: String::new(),
            })
        })
        .collect()
}

/// How well the pace of a client fits to servers that throttle.
pub(super) fn pacing(workspace: &Workspace) -> anyhow::Result<Vec<Measured>> {
    #[derive(Deserialize)]
    struct Line {
        figure: String,
        value: f64,
        remark: String,
    }

    output(Command::new(build(workspace, &[])?).arg("pacing"))?
        .lines()
        .map(|line| {
            let Line { figure, value, remark } =
                serde_json::from_str(line).with_context(|| format!("not a figure: {line}"))?;
            Ok(Measured { figure, value, spread: None, rounds: 1, remark, date: String::new() })
        })
        .collect()
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
    let (value, spread) = summary(a.iter().zip(&b).map(|(a, b)| a / b).collect())?;
    Ok(vec![Measured {
        figure: "calls.tracing".to_owned(),
        value,
        spread: Some(spread),
        rounds: ROUNDS,
        remark: "GET shipment, 25 calls in a round".to_owned(),
        date: String::new(),
    }])
}

/// A measuring program that times one round whenever it is asked; ends when dropped.
struct Clock {
    process: Child,
    questions: ChildStdin,
    responses: BufReader<ChildStdout>,
}

impl Clock {
    fn start(program: PathBuf) -> anyhow::Result<Self> {
        let mut process = Command::new(program)
            .arg("answer")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the measuring program")?;
        let questions = process.stdin.take().context("it cannot be asked")?;
        let responses = BufReader::new(process.stdout.take().context("it cannot respond")?);
        Ok(Self { process, questions, responses })
    }

    fn time(&mut self) -> anyhow::Result<f64> {
        writeln!(self.questions)?;
        let mut line = String::new();
        self.responses.read_line(&mut line)?;
        line.trim().parse().with_context(|| format!("not a time: {line:?}"))
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
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
    let measured = |figure: &str, value, remark| Measured {
        figure: figure.to_owned(),
        value,
        spread: None,
        rounds: 1,
        remark,
        date: String::new(),
    };
    let mib: Vec<String> = peaks.iter().map(|kib| format!("{:.1}", kib / 1024.0)).collect();
    Ok(vec![
        measured(
            "memory.bulk",
            peaks[2] / peaks[0],
            format!("peak of the process for 10k, 100k, 1M: {} MiB", mib.join(", ")),
        ),
        measured(
            "memory.download",
            number(&download, "ratio")?,
            format!(
                "{:.1} MB more for a body of {:.1} MB",
                megabytes(number(&download, "extra")?),
                megabytes(number(&download, "body")?)
            ),
        ),
        measured("memory.future", number(&future, "largest")?, "checked when a call is compiled".to_owned()),
    ])
}
