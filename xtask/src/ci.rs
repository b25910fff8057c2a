//! `cargo xtask ci`: every gate of the project, in order, with a summary.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use clap::Args;

use crate::{Api, DIM, ERROR, GOOD, WARN, Workspace};

/// Pinned: a gate must not change its mind by itself.
const REDOCLY: &str = "@redocly/cli@2.77.0";
const SPEC_VALIDATOR: &str = "openapi-spec-validator==0.9.0";

/// Runs all gates: what has to pass before a change is pushed.
///
/// A gate that fails does not stop the ones after it. The gates that ask other people's validators need
/// Node.js and Python and are skipped, loudly, where those are missing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  cargo xtask ci\n  cargo xtask ci --skip test --skip docs\n  \
                        cargo xtask ci --only fmt --only clippy")]
pub struct Ci {
    /// Leave out this gate; may be repeated.
    #[arg(long, value_name = "GATE")]
    skip: Vec<String>,
    /// Run only this gate; may be repeated.
    #[arg(long, value_name = "GATE")]
    only: Vec<String>,
}

/// One gate.
struct Gate {
    name: &'static str,
    commands: fn(&Workspace) -> anyhow::Result<Vec<Command>>,
    /// A program without which the gate cannot run and is skipped.
    needs: Option<&'static str>,
}

const GATES: &[Gate] = &[
    Gate { name: "fmt", commands: |_| Ok(vec![cargo("fmt --all --check")]), needs: None },
    Gate { name: "codegen", commands: |_| Ok(vec![own("codegen --check")?]), needs: None },
    Gate { name: "lint", commands: |_| Ok(vec![own("lint")?]), needs: None },
    Gate { name: "redocly", commands: |workspace| Ok(vec![redocly(workspace)]), needs: Some("npx") },
    Gate { name: "spec-validator", commands: spec_validator, needs: Some("python3") },
    Gate {
        name: "clippy",
        commands: |_| Ok(vec![cargo("clippy --workspace --all-targets --all-features -- -D warnings")]),
        needs: None,
    },
    Gate { name: "features", commands: |_| Ok(features()), needs: None },
    Gate { name: "docs", commands: |_| Ok(vec![docs()]), needs: None },
    Gate { name: "surface", commands: |_| Ok(vec![own("surface")?]), needs: None },
    Gate { name: "fuzz", commands: |_| Ok(vec![own("fuzz")?]), needs: Some("python3") },
    Gate { name: "verify", commands: |_| Ok(vec![own("verify")?]), needs: Some("npx") },
    Gate { name: "test", commands: |_| Ok(vec![cargo("test --workspace")]), needs: None },
];

enum Outcome {
    Passed,
    Failed,
    Skipped(&'static str),
}

impl Ci {
    /// Runs the command.
    ///
    /// # Errors
    /// If a gate is named that does not exist, or one cannot be started.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let known: Vec<&str> = GATES.iter().map(|gate| gate.name).collect();
        if let Some(unknown) = self.skip.iter().chain(&self.only).find(|name| !known.contains(&name.as_str()))
        {
            bail!("there is no gate `{unknown}`; the gates are {}", known.join(", "));
        }
        let chosen = |gate: &&Gate| {
            let named = |list: &[String]| list.iter().any(|name| name == gate.name);
            !named(&self.skip) && (self.only.is_empty() || named(&self.only))
        };
        let mut summary = Vec::new();
        for gate in GATES.iter().filter(chosen) {
            anstream::eprintln!("\n{DIM}---{DIM:#} {}", gate.name);
            let start = Instant::now();
            let outcome = gate.run(workspace)?;
            summary.push((gate.name, outcome, start.elapsed()));
        }
        print_summary(&summary);
        let failed = summary.iter().any(|(_, outcome, _)| matches!(outcome, Outcome::Failed));
        Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

fn print_summary(summary: &[(&str, Outcome, Duration)]) {
    anstream::eprintln!();
    for (name, outcome, time) in summary {
        let time = format!("{:.1} s", time.as_secs_f64());
        match outcome {
            Outcome::Passed => anstream::eprintln!("{GOOD}passed {GOOD:#} {name:<15} {DIM}{time}{DIM:#}"),
            Outcome::Failed => anstream::eprintln!("{ERROR}FAILED {ERROR:#} {name:<15} {DIM}{time}{DIM:#}"),
            Outcome::Skipped(needs) => {
                anstream::eprintln!("{WARN}SKIPPED{WARN:#} {name:<15} `{needs}` is not installed");
            }
        }
    }
}

impl Gate {
    fn run(&self, workspace: &Workspace) -> anyhow::Result<Outcome> {
        if let Some(needs) = self.needs
            && !is_installed(needs)
        {
            return Ok(Outcome::Skipped(needs));
        }
        for mut command in (self.commands)(workspace)? {
            anstream::eprintln!("{DIM}$ {command:?}{DIM:#}");
            let status = command
                .current_dir(workspace.root())
                .status()
                .with_context(|| format!("cannot start {command:?}"))?;
            if !status.success() {
                return Ok(Outcome::Failed);
            }
        }
        Ok(Outcome::Passed)
    }
}

fn is_installed(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

fn words(program: impl AsRef<std::ffi::OsStr>, arguments: &str) -> Command {
    let mut command = Command::new(program);
    command.args(arguments.split(' '));
    command
}

fn cargo(arguments: &str) -> Command {
    words(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// Another command of this binary, without building it again.
fn own(arguments: &str) -> anyhow::Result<Command> {
    Ok(words(std::env::current_exe().context("where is this binary?")?, arguments))
}

/// Each API alone, none, and each way to have TLS: what `--all-features` cannot tell.
fn features() -> Vec<Command> {
    let raw = ["", "shipments", "consignments"].map(|features| ("sorted-pro-raw", features));
    let sdk =
        ["", "shipments", "consignments,rustls", "shipments,rustls-aws-lc", "shipments,native-tls,blocking"]
            .map(|features| ("sorted-pro", features));
    raw.into_iter()
        .chain(sdk)
        .map(|(package, features)| {
            cargo(&format!(
                "clippy --quiet --package {package} --no-default-features --features={features} -- -D warnings"
            ))
        })
        .collect()
}

fn docs() -> Command {
    let mut command = cargo("doc --workspace --no-deps --all-features");
    command.env("RUSTDOCFLAGS", "-D warnings");
    command
}

fn redocly(workspace: &Workspace) -> Command {
    let mut command =
        words("npx", &format!("--yes {REDOCLY} lint --format stylish --skip-rule no-ambiguous-paths"));
    command.args(Api::ALL.map(|api| workspace.spec(api)));
    command
}

/// Installed once, out of the user's way.
fn spec_validator(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    let home = workspace.root().join("target/tools/spec-validator");
    let python = home.join("bin/python");
    let mut commands = Vec::new();
    if !Path::new(&python).exists() {
        let mut create = words("python3", "-m venv");
        create.arg(&home);
        commands.push(create);
        commands.push(words(
            &python,
            &format!("-m pip install --quiet --disable-pip-version-check {SPEC_VALIDATOR}"),
        ));
    }
    let mut validate = words(&python, "-m openapi_spec_validator");
    validate.args(Api::ALL.map(|api| workspace.spec(api)));
    commands.push(validate);
    Ok(commands)
}
