//! `cargo xtask`: dispatches to one module per command.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    xtask::Cli::parse().run()
}
