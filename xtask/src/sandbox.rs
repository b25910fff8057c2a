//! The sandbox as a process of its own.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::process::{self, Running};
use crate::{Api, Workspace};

/// The variable that names the program, if it is built already.
const PROGRAM: &str = "SORTED_PRO_SANDBOX_PROGRAM";

/// A sandbox process; ended when dropped.
pub(crate) struct Sandbox {
    _process: Running,
    url: String,
}

impl Sandbox {
    /// Builds the sandbox, and starts it on a free port.
    pub(crate) fn start(workspace: &Workspace, options: &[&str]) -> anyhow::Result<Self> {
        let mut program = match env::var_os(PROGRAM) {
            Some(program) => Command::new(program),
            None => process::cargo("run --quiet --package sorted-pro-sandbox --"),
        };
        let mut process = program
            .args(["--port", "0"])
            .args(options)
            .env("RUST_LOG", "error")
            .current_dir(workspace.root())
            .stdout(Stdio::piped())
            .spawn()
            .map(Running)
            .context("cannot start the sandbox")?;
        let stdout = process.stdout.take().context("the sandbox has no output")?;
        for line in BufReader::new(stdout).lines() {
            let line = line.context("cannot read what the sandbox says")?;
            if let Some(start) = line.find("http://127.0.0.1:") {
                let url = line[start..].split_whitespace().next().unwrap_or_default().trim_end_matches('/');
                return Ok(Self { _process: process, url: url.to_owned() });
            }
        }
        bail!("the sandbox ended without saying where it listens")
    }

    /// Base URL of the sandbox itself, without an API.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Base URL of `api`'s contract.
    pub(crate) fn base_url(&self, api: Api) -> String {
        match api {
            Api::Shipments => format!("{}/pro", self.url),
            Api::Consignments => self.url.clone(),
        }
    }
}

/// A client that takes errors for responses.
pub(crate) fn agent(timeout: Duration) -> ureq::Agent {
    let config = ureq::Agent::config_builder().http_status_as_error(false).timeout_global(Some(timeout));
    config.build().into()
}
