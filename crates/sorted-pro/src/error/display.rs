//! One line for people and logs, without personal data.

use std::fmt;

use super::{Error, Kind};
use crate::redact::REDACTED;

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
            Kind::NotSent => {
                f.write_str("no connection to the server")?;
                self.fmt_cause(f)?;
            }
            Kind::TimedOut => f.write_str("timed out")?,
            Kind::Interrupted => {
                f.write_str("the connection broke before the response was complete")?;
                self.fmt_cause(f)?;
            }
            Kind::TooLarge(limit) => write!(f, "the response is larger than the limit of {limit} bytes")?,
            Kind::Decode { path } => {
                let status = self.status().unwrap_or(0);
                write!(f, "status {status}, but the response cannot be read at `{path}`")?;
                self.fmt_cause(f)?;
            }
            Kind::Status => self.fmt_status(f)?,
            Kind::Rejected(rejection) => {
                f.write_str("refused inside a successful response")?;
                if let Some(status) = rejection.status {
                    write!(f, ", status {status}")?;
                }
                if let Some(message) = self.message() {
                    write!(f, ": {}", OneLine(message))?;
                }
            }
        }
        if let Some(id) = self.correlation_id() {
            write!(f, " (correlation ID {id})")?;
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
    fn fmt_cause(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.cause {
            Some(cause) => write!(f, ": {}", cause.summary),
            None => Ok(()),
        }
    }

    /// Status, code and message, and the first detail with what it adds to them.
    fn fmt_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parsed = &self.0.parsed;
        write!(f, "status {}", self.status().unwrap_or(0))?;
        if let Some(code) = parsed.code.as_deref() {
            write!(f, ", {code}")?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", OneLine(message))?;
        }
        if let [first, more @ ..] = self.details() {
            f.write_str(" [")?;
            if let Some(property) = &first.property {
                write!(f, "{property}: ")?;
            }
            f.write_str(first.code.as_deref().unwrap_or("no code"))?;
            if let Some(message) = first.message.as_deref().filter(|it| self.message() != Some(it)) {
                write!(f, ": {}", OneLine(message))?;
            }
            if !more.is_empty() {
                write!(f, " and {} more", more.len())?;
            }
            f.write_str("]")?;
        }
        if parsed.code.is_none() && parsed.message.is_none() && !self.body().is_empty() {
            write!(f, ", {} bytes without an error code", self.body().len())?;
        }
        if self.status() == Some(404)
            && self.codes().all(|code| !code.ends_with("_not_found"))
            && let Some(hint) = self.meta().and_then(|meta| meta.hint)
        {
            write!(f, "; {hint}")?;
        }
        Ok(())
    }
}

/// Text without line breaks, not too long, and without e-mail addresses.
struct OneLine<'a>(&'a str);

/// Characters of [`OneLine`].
const MAX_LINE: usize = 300;

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut room = MAX_LINE;
        for (index, word) in self.0.split_whitespace().enumerate() {
            let word = if word.contains('@') { REDACTED } else { word };
            let space = if index == 0 { "" } else { " " };
            f.write_str(space)?;
            match word.char_indices().nth(room) {
                Some((end, _)) => return write!(f, "{}...", &word[..end]),
                None => f.write_str(word)?,
            }
            room -= word.chars().count();
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
            .field("code", &inner.parsed.code)
            .field("details", &inner.parsed.details)
            .field("correlation_id", &self.correlation_id())
            .field("outcome_is_unknown", &inner.outcome_unknown)
            .field("attempts", &self.attempts())
            .field("elapsed", &self.elapsed())
            .field("body_length", &inner.body.len())
            .field("body_is_truncated", &inner.is_truncated)
            .field("cause", &inner.cause.as_ref().map(ToString::to_string))
            .finish()
    }
}
