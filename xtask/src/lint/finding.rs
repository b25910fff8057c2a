//! What a rule reports, and the list in which reports are collected.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::document::{Document, ParseError, child};
use crate::spec::Operation;

/// One thing that is wrong, where, and how to fix it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, as it is shown to people.
    pub file: PathBuf,
    /// From 1.
    pub line: usize,
    /// The operation, component or path that is concerned.
    pub subject: String,
    /// What is wrong.
    pub what: String,
    /// How to fix it.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, subject, what, remedy } = self;
        write!(f, "{}:{line}: {subject}: {what}: {remedy}", file.display())
    }
}

impl From<ParseError> for Finding {
    fn from(error: ParseError) -> Self {
        Self {
            file: error.file,
            line: error.position.line,
            subject: "document".to_owned(),
            what: format!("{} (column {})", error.what, error.position.column),
            remedy: "nothing else can be checked before this is fixed".to_owned(),
        }
    }
}

/// What findings are about.
pub(super) trait Subject {
    fn pointer(&self) -> &str;
    /// How messages name it.
    fn subject(&self) -> String;
}

impl Subject for Operation<'_> {
    fn pointer(&self) -> &str {
        &self.node.pointer
    }

    fn subject(&self) -> String {
        self.name()
    }
}

/// The findings so far; knows the document, so that rules only name the node.
pub(super) struct Findings<'a> {
    document: &'a Document,
    list: Vec<Finding>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, list: Vec::new() }
    }

    /// Reports something about `subject` as a whole.
    pub(super) fn on(&mut self, subject: &impl Subject, what: impl Into<String>, remedy: impl Into<String>) {
        self.add(subject.pointer(), subject.subject(), what, remedy);
    }

    /// Reports something about the member `key` of `subject`.
    pub(super) fn on_key(
        &mut self,
        subject: &impl Subject,
        key: &str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.add(&child(subject.pointer(), key), subject.subject(), what, remedy);
    }

    /// Reports something about the node at `pointer` of the document.
    pub(super) fn add(
        &mut self,
        pointer: &str,
        subject: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.add_at(self.document.file(), self.document.line(pointer), subject, what, remedy);
    }

    /// Reports something about another file.
    pub(super) fn add_at(
        &mut self,
        file: &Path,
        line: usize,
        subject: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.list.push(Finding {
            file: file.to_owned(),
            line,
            subject: subject.into(),
            what: what.into(),
            remedy: remedy.into(),
        });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All of them by file and line, each once.
    pub(super) fn into_sorted(mut self) -> Vec<Finding> {
        self.list.sort();
        self.list.dedup();
        self.list
    }
}
