//! `cargo xtask fuzz`: the sandbox against the contracts, by a fuzzer that nobody here wrote.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Context as _;
use clap::Args;

use self::tally::{Floors, Tally};
use crate::parallel::in_parallel;
use crate::sandbox::Sandbox;
use crate::spec::Spec;
use crate::workspace::write_atomically;
use crate::{Api, DIM, ERROR, GOOD, WARN, Workspace, contract, links, process};

mod tally;

/// Pinned: results are reproducible.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// The runs for each API, by their phases: what the others learn would make scenarios unrepeatable.
const RUNS: [&str; 2] = ["examples,coverage,fuzzing", "stateful"];

/// Sends generated requests to the sandbox and holds every response against the contract.
///
/// Starts the sandbox, then schemathesis with a fixed seed, stateful phase included, for each API. A response
/// with an undocumented status, a body that does not fit its schema, or a server error other than the
/// documented 521 and 531 is a failure, and so is a run that hardly enters: too few links followed or operations
/// that succeed. Needs Python 3; without it the command says so and succeeds.
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
    /// Seed of the requests.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Generated requests per operation and phase, at most.
    #[arg(long, default_value_t = 10)]
    examples: u32,
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
        let apis = Api::chosen(self.api);
        let mut passed = true;
        for (api, outcome) in apis.iter().zip(in_parallel(&apis, |api| {
            let document = write_contract(workspace, *api, &home)?;
            let runs = in_parallel(&RUNS, |phases| {
                self.fuzz(workspace, &schemathesis, &home, &document, *api, phases)
            });
            runs.into_iter().collect::<anyhow::Result<Vec<_>>>()
        })) {
            passed &= self.report(*api, outcome?);
        }
        Ok(crate::status(passed))
    }

    /// Prints what the runs for one API reached, and says whether they passed.
    fn report(&self, api: Api, runs: Vec<(bool, Tally)>) -> bool {
        let (mut passed, mut tally) = (true, Tally::default());
        for (has_passed, reached) in runs {
            passed &= has_passed;
            tally.add(reached);
        }
        let shortfalls = tally.shortfalls(floors(api));
        let passed = passed && shortfalls.is_empty();
        if passed {
            anstream::eprintln!("{GOOD}passed{GOOD:#} {api}: {tally}");
        } else {
            anstream::eprintln!("{ERROR}FAILED{ERROR:#} {api}: {tally}");
        }
        for shortfall in shortfalls {
            anstream::eprintln!("  {ERROR}too little:{ERROR:#} {shortfall}");
        }
        passed
    }

    /// One run of the fuzzer: whether it passed, and what it reached.
    fn fuzz(
        &self,
        workspace: &Workspace,
        schemathesis: &Path,
        home: &Path,
        document: &Path,
        api: Api,
        phases: &str,
    ) -> anyhow::Result<(bool, Tally)> {
        // One sandbox for each run: what one leaves behind must not change another.
        let sandbox = Sandbox::start(workspace, &["--seed", "1", "--clock", clock(api)])?;
        let settings = workspace.root().join("xtask/fuzz");
        // The fuzzer keeps what it found before in its working directory: a run must not depend on the last.
        let home = home.join(format!("{api}-{phases}"));
        if home.exists() {
            fs::remove_dir_all(&home)?;
        }
        fs::create_dir_all(&home)?;
        let file = home.join("tally.json");
        let mut command = Command::new(schemathesis);
        command
            .arg("--config-file")
            .arg(settings.join("schemathesis.toml"))
            .arg("run")
            .arg(document)
            .args(
                api.headers()
                    .iter()
                    .flat_map(|(name, value)| ["--header".to_owned(), format!("{name}:{value}")]),
            )
            .args(["--url", &sandbox.base_url(api), "--seed", &self.seed.to_string()])
            .args(["--max-examples", &self.examples.to_string(), "--workers", "1", "--no-color"])
            .args(["--phases", phases, "--continue-on-failure"])
            .args(["--warnings", "off", "--suppress-health-check", "all"])
            .current_dir(&home)
            .env("SCHEMATHESIS_HOOKS", settings.join("hooks.py"))
            .env("SANDBOX_URL", sandbox.url())
            .env("TALLY_FILE", &file);
        // Shown as a whole: there are other runs at the same time.
        let output = command.output().context("cannot start schemathesis")?;
        let text = [output.stdout, output.stderr].concat();
        anstream::eprintln!("{DIM}$ {command:?}{DIM:#}\n{}", String::from_utf8_lossy(&text));
        Ok((output.status.success(), Tally::read(&file)?))
    }
}

/// Writes the contract with the links between its operations, as the fuzzer reads it.
fn write_contract(workspace: &Workspace, api: Api, home: &Path) -> anyhow::Result<PathBuf> {
    let mut contract = contract::relaxed(workspace, api)?;
    let document = workspace.document(api)?;
    for (pointer, links) in links::links(&Spec::of(&document)) {
        let response = contract.pointer_mut(&pointer).with_context(|| format!("{pointer} is gone"))?;
        response["links"] = links.into();
    }
    let file = home.join(format!("{api}.json"));
    write_atomically(&file, &contract.to_string())?;
    Ok(file)
}

/// Shortly before the dates in the examples: past ones are refused, and no service collects years ahead.
fn clock(api: Api) -> &'static str {
    match api {
        Api::Shipments => "2024-03-11T07:00:00Z",
        Api::Consignments => "2019-06-13T07:00:00Z",
    }
}

/// Results of a run, less a margin for other seeds. Lower figures mean that the fuzzer is refused at the door.
fn floors(api: Api) -> Floors {
    match api {
        Api::Shipments => Floors { links_followed: 65, links_successful: 420, operations_successful: 95 },
        Api::Consignments => Floors { links_followed: 80, links_successful: 530, operations_successful: 95 },
    }
}
