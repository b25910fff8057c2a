//! One line for people and logs, without personal data.

use std::fmt;

use super::{Error, Kind};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        match &inner.kind {
            Kind::Configuration(message) | Kind::StillPending(message) => f.write_str(message)?,
            Kind::InvalidInput(problems) => {
                let (first, more) = (problems.first(), problems.len().saturating_sub(1));
                f.write_str("invalid input")?;
                if let Some(first) = first {
                    write!(f, ": {first}")?;
                }
                if more > 0 {
                    write!(f, " (and {more} more)")?;
                }
            }
            Kind::NotSent => f.write_str("no connection to the server")?,
            Kind::TimedOut => f.write_str("timed out")?,
            Kind::Interrupted => f.write_str("the connection broke before the answer was complete")?,
            Kind::Decode { path } => {
                write!(
                    f,
                    "status {}, but the answer cannot be read at `{path}`",
                    self.status().unwrap_or(0)
                )?;
            }
            Kind::Status => self.fmt_status(f)?,
            Kind::Rejected(rejection) => {
                f.write_str("refused inside a successful answer")?;
                if let Some(status) = rejection.status {
                    write!(f, ", status {status}")?;
                }
                if let Some(message) = self.message() {
                    write!(f, ": {}", OneLine(message))?;
                }
            }
        }
        if let Some(id) = self.correlation_id() {
            write!(f, " (correlation id {id})")?;
        }
        if self.attempts() > 1 {
            write!(f, " after {} attempts", self.attempts())?;
        }
        if inner.outcome_unknown {
            f.write_str("; it may have been done")?;
        }
        if inner.reconciled {
            f.write_str("; it has not been done")?;
        }
        Ok(())
    }
}

impl Error {
    fn fmt_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status().unwrap_or(0))?;
        if let Some(code) = self.0.answer.code.as_deref() {
            write!(f, ", {code}")?;
        }
        match self.details() {
            [] => {}
            [first, more @ ..] => {
                f.write_str(" [")?;
                if let Some(property) = &first.property {
                    write!(f, "{property}: ")?;
                }
                f.write_str(first.code.as_deref().unwrap_or("no code"))?;
                if !more.is_empty() {
                    write!(f, " and {} more", more.len())?;
                }
                f.write_str("]")?;
            }
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", OneLine(message))?;
        } else if self.0.answer.code.is_none() && !self.body().is_empty() {
            write!(f, ", {} bytes without an error code", self.body().len())?;
        }
        Ok(())
    }
}

/// Text without line breaks, not too long, and without what looks like an e-mail address.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, word) in self.0.split_whitespace().take(60).enumerate() {
            let space = if index == 0 { "" } else { " " };
            let word = if word.contains('@') { "(redacted)" } else { word };
            write!(f, "{space}{word}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("operation", &inner.operation)
            .field("status", &self.status())
            .field("code", &inner.answer.code)
            .field("details", &inner.answer.details)
            .field("correlation_id", &self.correlation_id())
            .field("outcome_is_unknown", &inner.outcome_unknown)
            .field("attempts", &self.attempts())
            .field("elapsed", &self.elapsed())
            .field("body_length", &inner.body.len())
            .field("cause", &inner.cause.as_ref().map(ToString::to_string))
            .finish()
    }
}
