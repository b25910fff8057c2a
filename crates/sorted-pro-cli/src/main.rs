//! The `sorted-pro` command line.

mod api;
mod cli;
mod connection;
mod failure;
mod list;
mod operations;
mod profile;
mod sandbox;

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match cli::run(std::env::args_os()).await {
        Ok(code) => code.into(),
        Err(failure) => {
            // Nobody may be reading, which does not change what happened.
            let _ = failure.print();
            failure.code().into()
        }
    }
}
