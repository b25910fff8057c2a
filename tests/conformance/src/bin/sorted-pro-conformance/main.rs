//! Checks recorded payloads against the models and contracts.

mod arguments;
mod inputs;
mod output;
mod recording;
mod run;

use std::io::{self, Write as _};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::Parser as _;
use sorted_pro_conformance::{APIS, Api};

use crate::arguments::{Arguments, Command};

const ERROR: Style = AnsiColor::Red.on_default().bold();

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check(options) => run::check(&options),
        Command::List { api } => list(api),
    };
    match result {
        Ok(code) => code,
        // A reader such as `head` that has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("{ERROR}error:{ERROR:#} {error}");
            ExitCode::from(2)
        }
    }
}

/// Prints the values that `--as` accepts, with the statuses of operations.
fn list(api: Option<&Api>) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    for known in APIS.into_iter().filter(|known| api.is_none_or(|api| api.name() == known.name())) {
        let name = known.name();
        for schema in known.schemas() {
            writeln!(out, "{name}/{}", schema.name())?;
        }
        for operation in known.operations() {
            let statuses: Vec<_> = operation.statuses().map(|status| status.to_string()).collect();
            writeln!(out, "{name}/{} {}", operation.id(), statuses.join(" "))?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
