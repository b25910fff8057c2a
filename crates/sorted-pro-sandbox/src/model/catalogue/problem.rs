//! Problems of a catalogue file.

use std::fmt;

/// A catalogue that was refused.
#[derive(Debug)]
pub struct CatalogueError {
    file: String,
    problems: Vec<Problem>,
    source: Option<std::io::Error>,
}

impl CatalogueError {
    pub(super) fn unreadable(file: String, source: std::io::Error) -> Self {
        Self { file, problems: Vec::new(), source: Some(source) }
    }

    pub(super) fn new(file: String, text: &str, mut found: Vec<Found>) -> Self {
        found.sort_by_key(|problem| problem.offset);
        let problems = found.into_iter().map(|problem| problem.locate(text)).collect();
        Self { file, problems, source: None }
    }

    /// Returns all problems, in the order of the file; empty if the file could not be read.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// One line per problem: `file:line:column: what: remedy`.
impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(source) = &self.source {
            return write!(f, "{}: {source}: name a readable TOML file", self.file);
        }
        for (index, problem) in self.problems.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{}:{problem}", self.file)?;
        }
        Ok(())
    }
}

impl std::error::Error for CatalogueError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

/// One mistake in a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Description of the mistake.
    pub what: String,
    /// Remedy, as an instruction.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.line, self.column, self.what, self.remedy)
    }
}

/// A problem with its byte offset.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) offset: usize,
    pub(super) what: String,
    pub(super) remedy: String,
}

impl Found {
    /// Splits the TOML parser's message into the problem and the expected value.
    pub(super) fn from_toml(error: &toml::de::Error) -> Self {
        let message = error.message().lines().collect::<Vec<_>>().join(" ");
        let (what, remedy) = match message.split_once(", expected ") {
            Some((what, expected)) => (what.to_owned(), format!("write {expected}")),
            None if message.starts_with("missing field") => {
                (message, "add it to this table; the default catalogue explains every key".to_owned())
            }
            None => (message, "the default catalogue shows how it is written".to_owned()),
        };
        Self { offset: error.span().map_or(0, |span| span.start), what, remedy }
    }

    fn locate(self, text: &str) -> Problem {
        let before = text.get(..self.offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Problem {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            what: self.what,
            remedy: self.remedy,
        }
    }
}
