//! The sandbox as a program of its own, for the commands that talk to it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail};

use crate::{Api, Workspace};

/// A sandbox process; ended when dropped.
pub(crate) struct Sandbox {
    process: Child,
    url: String,
}

impl Sandbox {
    /// Builds and starts it on a free port; time stands still at `clock`.
    ///
    /// # Errors
    /// If it does not start.
    pub(crate) fn start(workspace: &Workspace, clock: &str, seed: u64) -> anyhow::Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut process = Command::new(cargo)
            .args(["run", "--quiet", "--package", "sorted-pro-sandbox", "--", "--port", "0"])
            .args(["--clock", clock, "--seed", &seed.to_string()])
            .env("RUST_LOG", "error")
            .current_dir(workspace.root())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the sandbox")?;
        let stdout = process.stdout.take().context("the sandbox has no output")?;
        for line in BufReader::new(stdout).lines() {
            let line = line.context("cannot read what the sandbox says")?;
            if let Some(start) = line.find("http://127.0.0.1:") {
                let url = line[start..].split_whitespace().next().unwrap_or_default().trim_end_matches('/');
                return Ok(Self { process, url: url.to_owned() });
            }
        }
        let _ = process.kill();
        bail!("the sandbox ended without saying where it listens")
    }

    /// Where its own paths are.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Where the paths of `api`'s contract start.
    pub(crate) fn base_url(&self, api: Api) -> String {
        match api {
            Api::Shipments => format!("{}/pro", self.url),
            Api::Consignments => self.url.clone(),
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
