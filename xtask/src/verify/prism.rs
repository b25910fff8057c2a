//! Prism, a validating proxy: where it comes from, and one process of it per API.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use super::log::Log;
use super::proof::TIMEOUT;
use crate::Api;
use crate::process::Running;
use crate::sandbox::agent;
use crate::workspace::write_atomically;

/// Pinned: results are reproducible.
const PRISM: &str = "@stoplight/prism-cli@5.16.0";

/// Limit for reading a contract.
const PATIENCE: Duration = Duration::from_secs(90);

/// Messages of npm when there is no network.
const OFFLINE: [&str; 6] =
    ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH", "ENOTCACHED"];

/// Prism's program, or why there is none.
///
/// Lets `npx` fetch Prism, if it has not done so before, and asks it where it is: started by `npx`, it would not end
/// with it.
pub(super) fn find() -> anyhow::Result<Result<PathBuf, String>> {
    let Ok(output) =
        Command::new("npx").args(["--yes", "--package", PRISM, "-c", "command -v prism"]).output()
    else {
        return Ok(Err("`npx` is not installed".to_owned()));
    };
    let path = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() && !path.is_empty() {
        return Ok(Ok(path.into()));
    }
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    if OFFLINE.iter().any(|word| complaint.contains(word)) {
        return Ok(Err(format!("{PRISM} is not here, and cannot be fetched without a network")));
    }
    bail!("npx cannot provide {PRISM}:\n{complaint}")
}

/// A Prism process in front of one API; ended when dropped.
pub(super) struct Proxy {
    process: Running,
    url: String,
    /// The file that its output goes to.
    log: PathBuf,
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
        let (file, log) = (home.join(format!("{api}.json")), home.join(format!("{api}.log")));
        write_atomically(&file, &spec.to_string())?;
        let output = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).context("no free port")?.port();
        let process = Command::new(program)
            .arg("proxy")
            .arg(&file)
            .args([upstream, "--host", "127.0.0.1", "--port", &port.to_string()])
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()
            .map(Running)
            .with_context(|| format!("cannot start {}", program.display()))?;
        Ok(Self { process, url: format!("http://127.0.0.1:{port}"), log, start: 0 })
    }

    /// Base URL at which it listens.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Waits until it responds.
    pub(super) fn wait(&mut self) -> anyhow::Result<()> {
        self.wait_for(|lines| lines.iter().position(|line| line.contains("Prism is listening")))?;
        Ok(())
    }

    /// Forgets what it has seen so far, if that is something.
    ///
    /// # Errors
    /// If it has not logged any violation, although all those of [`proof`](super::proof) are behind it.
    pub(super) fn forget(&mut self) -> anyhow::Result<()> {
        self.wait_for(|lines| lines.iter().position(|line| line.contains("Violation: response.body")))
            .context("Prism logs no violations")?;
        self.start = self.mark("/end-of-the-proof")?;
        Ok(())
    }

    /// Counts the lines up to now: it gets a request for `path`, whose lines are the end.
    fn mark(&mut self, path: &str) -> anyhow::Result<usize> {
        agent(TIMEOUT).get(format!("{}{path}", self.url)).call().context("Prism does not respond")?;
        self.wait_for(|lines| {
            let is_start = |line: &&str| line.contains(path) && line.contains("Request received");
            let start = lines.iter().position(is_start)?;
            let is_end = |line: &&str| line.contains("Violation: request Selected route not found");
            Some(start + lines[start..].iter().position(is_end)? + 1)
        })
    }

    /// Ends it, and returns what it has seen of the journeys.
    ///
    /// # Errors
    /// If it does not respond any more.
    pub(super) fn stop(mut self) -> anyhow::Result<Log> {
        const LAST: &str = "/end-of-the-journeys";
        // When it has logged this, it has logged everything before it.
        self.mark(LAST)?;
        let text = self.text()?;
        Ok(Log::read(text.lines().skip(self.start).take_while(|line| !line.contains(LAST))))
    }

    /// Waits until something is found in the lines that it has logged.
    fn wait_for(&mut self, find: impl Fn(&[&str]) -> Option<usize>) -> anyhow::Result<usize> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let text = self.text()?;
            let lines: Vec<&str> = text.lines().collect();
            if let Some(found) = find(&lines) {
                return Ok(found);
            }
            let last = || lines[lines.len().saturating_sub(20)..].join("\n");
            if let Some(status) = self.process.try_wait().context("is Prism running?")? {
                bail!("it ended with {status}:\n{}", last());
            }
            ensure!(Instant::now() < deadline, "nothing for {} s:\n{}", PATIENCE.as_secs(), last());
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn text(&self) -> anyhow::Result<String> {
        let bytes = fs::read(&self.log).with_context(|| format!("cannot read {}", self.log.display()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}
