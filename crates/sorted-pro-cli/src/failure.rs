//! Exit statuses and failures of commands.

use std::error::Error as _;
use std::fmt;
use std::io::{self, Write as _};
use std::process::ExitCode;

use sorted_pro_sandbox::StartError;

/// Exit status of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// All was done.
    Done = 0,
    /// The server refused something.
    Rejected = 1,
    /// The command line or a file is wrong. Nothing was sent.
    Usage = 2,
    /// It is not known if something was done.
    Unknown = 3,
    /// The command could not run: no key, no server, no store.
    Impossible = 4,
    /// It was stopped before all was done.
    Stopped = 5,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Reason why a command ended early, and its remedy.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: Exit,
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn usage(message: impl fmt::Display) -> Self {
        Self { code: Exit::Usage, message: message.to_string() }
    }

    pub(crate) fn impossible(message: impl fmt::Display) -> Self {
        Self { code: Exit::Impossible, message: message.to_string() }
    }

    pub(crate) fn print(&self) -> io::Result<()> {
        writeln!(anstream::stderr(), "error: {}", self.message)
    }
}

impl From<sorted_pro::Error> for Failure {
    fn from(error: sorted_pro::Error) -> Self {
        let code = if error.outcome_is_unknown() {
            Exit::Unknown
        } else if error.is_invalid_input() {
            Exit::Usage
        } else if error.status().is_some() {
            Exit::Rejected
        } else {
            Exit::Impossible
        };
        Self { code, message: error.to_string() }
    }
}

impl From<StartError> for Failure {
    fn from(error: StartError) -> Self {
        let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
        Self::impossible(format!("the sandbox {error}{cause}"))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::impossible(error)
    }
}
