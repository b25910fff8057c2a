//! The project's own tooling, run as `cargo xtask <command>`: one module per command.

use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub mod bench;
pub mod ci;
pub mod codegen;
pub mod compare;
mod contract;
pub mod diff;
mod document;
mod fetch;
mod finding;
pub mod fuzz;
mod links;
pub mod lint;
pub mod msrv;
mod names;
mod parallel;
mod process;
pub mod pull;
mod sandbox;
pub mod site;
mod spec;
pub mod surface;
pub mod verify;
mod workspace;

pub use document::{Document, ParseError, Position, for_each_object};
pub use finding::Finding;
pub use workspace::{Api, Workspace};

/// Code generation and checks for the SortedPRO SDK.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, propagate_version = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Bench(bench::Bench),
    Ci(ci::Ci),
    Codegen(codegen::Codegen),
    Compare(compare::Compare),
    Diff(diff::Diff),
    Fuzz(fuzz::Fuzz),
    Lint(lint::Lint),
    Msrv(msrv::Msrv),
    Pull(pull::Pull),
    Site(site::Site),
    Surface(surface::Surface),
    Verify(verify::Verify),
}

impl Cli {
    /// Runs the chosen command; errors are printed to standard error.
    pub fn run(self) -> ExitCode {
        let workspace = Workspace::of_this_checkout();
        let result: anyhow::Result<ExitCode> = match self.command {
            Command::Bench(command) => command.run(&workspace),
            Command::Ci(command) => command.run(&workspace),
            Command::Codegen(command) => command.run(&workspace),
            Command::Compare(command) => command.run(&workspace),
            Command::Diff(command) => command.run(&workspace),
            Command::Fuzz(command) => command.run(&workspace),
            Command::Lint(command) => command.run(&workspace),
            Command::Msrv(command) => command.run(&workspace),
            Command::Pull(command) => command.run(&workspace),
            Command::Site(command) => command.run(&workspace),
            Command::Surface(command) => command.run(&workspace),
            Command::Verify(command) => command.run(&workspace),
        };
        result.unwrap_or_else(|error| {
            anstream::eprintln!("{ERROR}error:{ERROR:#} {error:#}");
            ExitCode::from(2)
        })
    }
}

/// Prints the output of a command.
pub(crate) fn print(output: &str) -> std::io::Result<()> {
    match anstream::stdout().write_all(output.as_bytes()) {
        // The reader (`| head`) has seen enough; the exit code still tells the result.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// The exit status of a command that ran.
pub(crate) fn status(passed: bool) -> ExitCode {
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Style of the word `error` in human output.
pub(crate) const ERROR: anstyle::Style = anstyle::AnsiColor::Red.on_default().bold();
/// Style of success words in human output.
pub(crate) const GOOD: anstyle::Style = anstyle::AnsiColor::Green.on_default().bold();
/// Style of warnings in human output.
pub(crate) const WARN: anstyle::Style = anstyle::AnsiColor::Yellow.on_default().bold();
/// Style of de-emphasised text in human output.
pub(crate) const DIM: anstyle::Style = anstyle::Style::new().dimmed();
