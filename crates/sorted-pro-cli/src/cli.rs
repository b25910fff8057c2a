//! The command line: commands, and the parts of the program that carry them out.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum as _};
use clap_complete::Shell;

use crate::api::ApiCall;
use crate::connection::Connection;
use crate::doctor::Doctor;
use crate::failure::{Exit, Failure};
use crate::global::{Api, Global};
use crate::jobs::{Jobs, WorkerArguments};
use crate::ship::{Allocate, FetchLabels, ManifestAll, Ship};
use crate::stdout::print;
use crate::track::Track;
use crate::{api, profile, sandbox};

const AFTER_HELP: &str = "\
Examples:
  sorted-pro --sandbox ship examples/orders.csv
  sorted-pro --sandbox api search_shipments --custom-reference DEMO-1001
  sorted-pro --profile main api get_shipment --reference sp_00794403010635468411384028069888

Exit status:
  0  all was done
  1  the server refused something, or it failed too often
  2  the command line or a file is wrong; nothing was sent
  3  whether something was done is not known
  4  the command could not run: no key, no server, no store
  5  it was stopped before all was done: run it again

See `sorted-pro profiles --help` for how to give it your key.";

/// Ships with SortedPRO: calls every operation of the shipments and consignments APIs
#[derive(Debug, Parser)]
#[command(name = "sorted-pro", version, after_help = AFTER_HELP, subcommand_required = true)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Ship(Ship),
    Allocate(Allocate),
    Labels(FetchLabels),
    Manifest(ManifestAll),
    Track(Track),
    #[command(subcommand)]
    Jobs(Jobs),
    Worker(WorkerArguments),
    Api(ApiCall),
    Doctor(Doctor),
    Sandbox(sandbox::Arguments),
    /// Lists the profiles of the configuration file
    #[command(after_help = profile::HELP)]
    Profiles,
    /// Prints a completion script for a shell
    #[command(
        after_help = "Example:\n  sorted-pro completions bash > ~/.local/share/bash-completion/completions/sorted-pro"
    )]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Writes a man page for each command into a directory
    #[command(after_help = "Example:\n  sorted-pro man ~/.local/share/man/man1")]
    Man {
        /// The directory; it must exist
        directory: PathBuf,
    },
}

/// Runs the command line.
///
/// # Errors
/// If the command could not be carried out.
pub(crate) async fn run(arguments: impl IntoIterator<Item = OsString>) -> Result<Exit, Failure> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let matches = match command(&arguments).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // If nobody is reading, the exit status stays the same.
            let _ = error.print();
            return Ok(if error.use_stderr() { Exit::Usage } else { Exit::Done });
        }
    };
    let cli = Cli::from_arg_matches(&matches).map_err(Failure::usage)?;
    let global = &cli.global;
    match cli.command {
        Command::Ship(ship) => ship.run(global).await,
        Command::Allocate(allocate) => allocate.run(global).await,
        Command::Labels(labels) => labels.run(global).await,
        Command::Manifest(manifest) => manifest.run(global).await,
        Command::Track(track) => track.run(global).await,
        Command::Jobs(jobs) => jobs.run(global).await,
        Command::Worker(worker) => worker.run(global).await,
        Command::Api(call) => {
            let connection = Connection::open(global).await?;
            api::run(&call, global, &connection).await
        }
        Command::Doctor(doctor) => doctor.run(global).await,
        Command::Sandbox(arguments) => sandbox::run(&arguments).await,
        Command::Profiles => {
            print(profile::list()?.as_bytes())?;
            Ok(Exit::Done)
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command(&[]), "sorted-pro", &mut script);
            print(&script)?;
            Ok(Exit::Done)
        }
        Command::Man { directory } => {
            clap_mangen::generate_to(command(&[]), &directory)
                .map_err(|error| Failure::usage(format!("{}: {error}", directory.display())))?;
            Ok(Exit::Done)
        }
    }
}

/// The command. Both APIs have operations of the same name: which ones are meant depends on `--api`.
fn command(arguments: &[OsString]) -> clap::Command {
    let api = chosen_api(arguments);
    Cli::command().mut_subcommand("api", |command| api::with_operations(command, api))
}

/// Value of `--api`, read before the command line is parsed.
fn chosen_api(arguments: &[OsString]) -> Api {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    let mut given = std::env::var("SORTED_PRO_API").ok();
    while let Some(argument) = arguments.next() {
        if argument == "--api" {
            given = arguments.next().map(str::to_owned);
        } else if let Some(value) = argument.strip_prefix("--api=") {
            given = Some(value.to_owned());
        }
    }
    given.and_then(|given| Api::from_str(&given, false).ok()).unwrap_or(Api::Shipments)
}

#[cfg(test)]
mod tests;
