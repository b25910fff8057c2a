//! `cargo xtask fuzz`: the sandbox against the contracts, by a fuzzer that nobody here wrote.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::Context as _;
use clap::Args;

use self::tally::{Floors, Tally};
use crate::codegen::in_parallel;
use crate::sandbox::Sandbox;
use crate::spec::Spec;
use crate::workspace::write_atomically;
use crate::{Api, DIM, ERROR, GOOD, WARN, Workspace, contract, links, process};

mod tally;

/// Pinned: results are reproducible.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// Sends generated requests to the sandbox and holds every response against the contract.
///
/// Starts the sandbox, then schemathesis with a fixed seed, stateful phase included, for each API. A response
/// with an undocumented status, a body that does not fit its schema, or a server error other than the
/// documented 521 and 531 is a failure, and so is a run that hardly enters: too few requests, links followed or
/// operations that succeed. Needs Python 3; without it the command says so and succeeds.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask fuzz
  cargo xtask fuzz --api shipments --seed 7 --examples 100

Exit status: 0 without failures or without Python, 1 with failures, 2 if nothing could be run.")]
pub struct Fuzz {
    /// Fuzz one of the two APIs instead of both.
    #[arg(long, value_enum)]
    api: Option<Api>,
    /// What the requests are generated from.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Generated requests per operation and phase, at most.
    #[arg(long, default_value_t = 40)]
    examples: u32,
    /// The least number of requests per API; fewer is a failure.
    #[arg(long, default_value_t = 2000)]
    least: u64,
}

impl Fuzz {
    /// Runs the command.
    ///
    /// # Errors
    /// If the fuzzer cannot be installed or the sandbox does not start.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        if !process::is_installed(Path::new("python3")) {
            anstream::eprintln!("{WARN}SKIPPED{WARN:#} fuzzing: `python3` is not installed");
            return Ok(ExitCode::SUCCESS);
        }
        let (installation, schemathesis) = process::python_tool(workspace, "schemathesis", SCHEMATHESIS);
        for mut command in installation {
            process::output(&mut command)?;
        }
        let home = process::tools(workspace).join("fuzz");
        let results = in_parallel(|api| {
            let is_chosen = self.api.is_none_or(|chosen| chosen == api);
            if is_chosen {
                self.run_api(workspace, &schemathesis, &home.join(api.name()), api)
            } else {
                Ok(true)
            }
        });
        let passed = results.into_iter().collect::<anyhow::Result<Vec<_>>>()?;
        Ok(crate::status(passed.iter().all(|passed| *passed)))
    }

    /// Fuzzes one API, and says whether it passed.
    fn run_api(
        &self,
        workspace: &Workspace,
        schemathesis: &Path,
        home: &Path,
        api: Api,
    ) -> anyhow::Result<bool> {
        // One sandbox for each API: what one run leaves behind must not change the other.
        let sandbox = Sandbox::start(workspace, &[], &["--seed", "1", "--clock", clock(api)])?;
        let (passed, tally) = self.fuzz(workspace, schemathesis, home, api, &sandbox)?;
        let mut shortfalls = tally.shortfalls(floors(api));
        if tally.requests() < self.least {
            shortfalls.push(format!("at least {} requests wanted", self.least));
        }
        let passed = passed && shortfalls.is_empty();
        if passed {
            anstream::eprintln!("{GOOD}passed{GOOD:#} {api}: {tally}");
        } else {
            anstream::eprintln!("{ERROR}FAILED{ERROR:#} {api}: {tally}");
        }
        for shortfall in shortfalls {
            anstream::eprintln!("  {ERROR}too little:{ERROR:#} {shortfall}");
        }
        Ok(passed)
    }

    fn fuzz(
        &self,
        workspace: &Workspace,
        schemathesis: &Path,
        home: &Path,
        api: Api,
        sandbox: &Sandbox,
    ) -> anyhow::Result<(bool, Tally)> {
        let settings = workspace.root().join("xtask/fuzz");
        let spec = home.join(format!("{api}.json"));
        let mut contract = contract::relaxed(workspace, api)?.0;
        let document = workspace.document(api)?;
        for (pointer, links) in links::links(&Spec::of(&document)) {
            let response = contract.pointer_mut(&pointer).with_context(|| format!("{pointer} is gone"))?;
            response["links"] = links.into();
        }
        write_atomically(&spec, &contract.to_string())?;
        let base = sandbox.base_url(api);
        let file = home.join(format!("{api}.tally.json"));
        let (mut passed, mut tally) = (true, Tally::default());
        // Two runs: what the other phases learn makes scenarios unrepeatable.
        for phases in ["examples,coverage,fuzzing", "stateful"] {
            let mut command = Command::new(schemathesis);
            command
                .arg("--config-file")
                .arg(settings.join("schemathesis.toml"))
                .arg("run")
                .arg(&spec)
                .args(
                    api.headers()
                        .iter()
                        .flat_map(|(name, value)| ["--header".to_owned(), format!("{name}:{value}")]),
                )
                .args(["--url", &base, "--seed", &self.seed.to_string()])
                .args(["--max-examples", &self.examples.to_string(), "--workers", "1", "--no-color"])
                .args(["--phases", phases, "--continue-on-failure"])
                .args(["--warnings", "off", "--suppress-health-check", "all"])
                // The fuzzer keeps what it found before in a directory of its own: a run must not depend on the last.
                .current_dir(home)
                .env("SCHEMATHESIS_HOOKS", settings.join("hooks.py"))
                .env("SANDBOX_URL", sandbox.url())
                .env("TALLY_FILE", &file);
            let _ = fs::remove_dir_all(home.join(".hypothesis"));
            let _ = fs::remove_file(&file);
            // Shown as a whole: another API is being fuzzed at the same time.
            let output = command.output().context("cannot start schemathesis")?;
            let text = [output.stdout, output.stderr].concat();
            anstream::eprintln!("{DIM}$ {command:?}{DIM:#}\n{}", String::from_utf8_lossy(&text));
            passed &= output.status.success();
            tally.add(Tally::read(&file)?);
        }
        Ok((passed, tally))
    }
}

/// Shortly before the dates in the examples: past ones are refused, and no service collects years ahead.
fn clock(api: Api) -> &'static str {
    match api {
        Api::Shipments => "2024-03-11T07:00:00Z",
        Api::Consignments => "2019-06-13T07:00:00Z",
    }
}

/// What a run reaches, less a margin for other seeds. Lower figures mean that the fuzzer knocks but does not enter.
fn floors(api: Api) -> Floors {
    match api {
        Api::Shipments => Floors { links_followed: 60, links_successful: 350, operations_successful: 95 },
        Api::Consignments => Floors { links_followed: 60, links_successful: 430, operations_successful: 95 },
    }
}
