//! Prism, a validating proxy: where it comes from, and one process of it per API.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::Value;

use super::log::Log;
use super::proof::TIMEOUT;
use crate::Api;
use crate::process::Running;
use crate::sandbox::agent;

/// Pinned: a gate must not change its mind by itself.
const PRISM: &str = "@stoplight/prism-cli@5.16.0";

/// How long it may take to read a contract.
const PATIENCE: Duration = Duration::from_secs(90);

/// What npm says when there is no network.
const OFFLINE: [&str; 6] =
    ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH", "ENOTCACHED"];

/// Prism's program.
pub(super) enum Program {
    At(PathBuf),
    /// Why there is none.
    Missing(String),
}

/// Lets `npx` fetch Prism, if it has not done so before, and asks it where it is: started by `npx`, it would not end
/// with it.
pub(super) fn find() -> anyhow::Result<Program> {
    let Ok(output) =
        Command::new("npx").args(["--yes", "--package", PRISM, "-c", "command -v prism"]).output()
    else {
        return Ok(Program::Missing("`npx` is not installed".to_owned()));
    };
    let path = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() && !path.is_empty() {
        return Ok(Program::At(path.into()));
    }
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    if OFFLINE.iter().any(|word| complaint.contains(word)) {
        return Ok(Program::Missing(format!("{PRISM} is not here, and cannot be fetched without a network")));
    }
    bail!("npx cannot provide {PRISM}:\n{complaint}")
}

/// A Prism process in front of one API; ended when dropped.
pub(super) struct Proxy {
    process: Running,
    url: String,
    lines: Arc<Mutex<Vec<String>>>,
    /// The lines before this one are not about the journeys.
    start: usize,
}

impl Proxy {
    /// Starts it before `upstream`.
    pub(super) fn start(
        program: &Path,
        home: &Path,
        api: Api,
        spec: &Value,
        upstream: &str,
    ) -> anyhow::Result<Self> {
        fs::create_dir_all(home).with_context(|| format!("cannot create {}", home.display()))?;
        let file = home.join(format!("{api}.json"));
        fs::write(&file, spec.to_string()).with_context(|| format!("cannot write {}", file.display()))?;
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).context("no free port")?.port();
        let mut process = Command::new(program)
            .arg("proxy")
            .arg(&file)
            .args([upstream, "--host", "127.0.0.1", "--port", &port.to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map(Running)
            .with_context(|| format!("cannot start {}", program.display()))?;
        let lines = Arc::new(Mutex::new(Vec::new()));
        if let Some(stdout) = process.stdout.take() {
            collect(stdout, lines.clone());
        }
        if let Some(stderr) = process.stderr.take() {
            collect(stderr, lines.clone());
        }
        Ok(Self { process, url: format!("http://127.0.0.1:{port}"), lines, start: 0 })
    }

    /// Where it listens.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Waits until it responds.
    pub(super) fn wait(&mut self) -> anyhow::Result<()> {
        self.wait_for(|lines| lines.iter().any(|line| line.contains("Prism is listening")))
    }

    /// Forgets what it has seen so far, if that is something.
    ///
    /// # Errors
    /// If it has not logged any violation, although all those of [`proof`](super::proof) are behind it.
    pub(super) fn forget(&mut self) -> anyhow::Result<()> {
        let is_violation = |line: &String| line.contains("Violation: response.body");
        self.wait_for(|lines| lines.iter().any(is_violation)).context("Prism logs no violations")?;
        self.start = self.mark("/end-of-the-proof")?;
        Ok(())
    }

    /// How many lines there are up to now: it is asked for `path`, and what it says of that is the end.
    fn mark(&mut self, path: &str) -> anyhow::Result<usize> {
        agent(TIMEOUT).get(format!("{}{path}", self.url)).call().context("Prism does not respond")?;
        let is_end = |line: &String| line.contains("Violation: request Selected route not found");
        let is_start = |line: &String| line.contains(path) && line.contains("Request received");
        let end = |lines: &[String]| {
            let start = lines.iter().position(is_start)?;
            Some(start + lines[start..].iter().position(is_end)? + 1)
        };
        self.wait_for(|lines| end(lines).is_some())?;
        let end = end(&self.lock());
        end.context("the log has shrunk")
    }

    /// Ends it, and returns what it has seen of the journeys.
    ///
    /// # Errors
    /// If it does not respond any more.
    pub(super) fn stop(mut self) -> anyhow::Result<Log> {
        const LAST: &str = "/end-of-the-journeys";
        // When it has logged this, it has logged everything before it.
        self.mark(LAST)?;
        let lines = self.lock();
        let journeys = lines[self.start..].iter().take_while(|line| !line.contains(LAST));
        Ok(Log::read(journeys.map(String::as_str)))
    }

    fn wait_for(&mut self, enough: impl Fn(&[String]) -> bool) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if enough(&self.lock()) {
                return Ok(());
            }
            let ended = self.process.try_wait().context("is Prism running?")?;
            if ended.is_some() || Instant::now() > deadline {
                let lines = self.lock();
                let last = lines[lines.len().saturating_sub(20)..].join("\n");
                match ended {
                    Some(status) => bail!("it ended with {status}:\n{last}"),
                    None => bail!("nothing for {} s:\n{last}", PATIENCE.as_secs()),
                }
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn collect(output: impl std::io::Read + Send + 'static, lines: Arc<Mutex<Vec<String>>>) {
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            lines.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        }
    });
}
