//! Cost of durable jobs. Run by `cargo xtask bench --only jobs`, which reads the lines of JSON that come out.
//! PostgreSQL is a server of this program, with `fsync`.

use std::error::Error;
use std::future::Future;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::json;

mod ledger;
mod rate;
mod stores;

// Of the tests, which use more of it.
#[allow(dead_code)]
#[path = "../../tests/it/cluster.rs"]
mod cluster;

// Of the SDK's own figures, which use more of it.
#[allow(dead_code)]
#[path = "../../../sorted-pro/benches/figures/server.rs"]
mod server;

const USAGE: &str = "one of: sqlite, postgres, ledger, rate, memory <items>; see `cargo xtask bench`";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["sqlite"] => run(stores::sqlite()),
        ["postgres"] => run(stores::postgres()),
        ["ledger"] => run(ledger::overhead()),
        ["memory", items] => run(ledger::memory(items.parse()?)),
        ["rate"] => run(rate::shared()),
        // Processes of these.
        ["work", store, url] => run(rate::worker(store, url)),
        ["pass", url, job] => run(stores::pass_in_turn(url, job)),
        ["serve"] => run(ledger::serve()),
        _ => Err(USAGE.into()),
    }
}

fn run(work: impl Future<Output = Result<()>>) -> Result<()> {
    tokio::runtime::Runtime::new()?.block_on(work)
}

/// Prints the value of a figure, with the quartiles if there are several rounds.
fn print(figure: &str, values: &mut [f64], remark: &str) {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
    let quartiles = (values.len() > 1).then(|| [at(0.25), at(0.75)]);
    let (value, rounds) = (at(0.5), values.len());
    println!(
        "{}",
        json!({"figure": figure, "value": value, "quartiles": quartiles, "rounds": rounds, "remark": remark})
    );
}

/// Another process of this program. It is killed when dropped.
struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn start(arguments: &[&str]) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let input = child.stdin.take().ok_or("it has no input")?;
        let output = BufReader::new(child.stdout.take().ok_or("it has no output")?);
        Ok(Self { child, input, output })
    }

    /// Reads a line of its output.
    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        if line.is_empty() { Err("the process has ended".into()) } else { Ok(line.trim().to_owned()) }
    }

    /// Lets it go on.
    fn go(&mut self) -> Result<()> {
        Ok(writeln!(self.input)?)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
