//! The `sorted-pro` command line.

mod api;
mod cli;
mod connection;
mod doctor;
mod failure;
mod global;
mod import;
mod jobs;
mod ledger;
mod list;
mod operations;
mod profile;
mod results;
mod run;
mod sandbox;
mod ship;
mod stdout;
mod text;
mod track;

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match cli::run(std::env::args_os()).await {
        Ok(code) => code.into(),
        Err(failure) => {
            // If nobody is reading, the exit status stays the same.
            let _ = failure.print();
            failure.code.into()
        }
    }
}
