//! What a rule reports, and the list in which reports are collected.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::document::{Document, ParseError, child};
use crate::spec::{METHODS, Node, component_name, operation_name};

/// One thing that is wrong, where, and how to fix it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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

/// The findings so far; knows the document, so that rules only name the node.
pub(super) struct Findings<'a> {
    document: &'a Document,
    list: Vec<Finding>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, list: Vec::new() }
    }

    /// Reports something about `node` as a whole.
    pub(super) fn on(&mut self, node: &Node<'_>, what: impl Into<String>, remedy: impl Into<String>) {
        self.at(&node.pointer, what, remedy);
    }

    /// Reports something about the member `key` of `node`.
    pub(super) fn on_key(
        &mut self,
        node: &Node<'_>,
        key: &str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.at(&child(&node.pointer, key), what, remedy);
    }

    /// Reports something about the node at `pointer` of the document.
    pub(super) fn at(&mut self, pointer: &str, what: impl Into<String>, remedy: impl Into<String>) {
        let (file, line) = (self.document.file(), self.document.line(pointer));
        self.in_file(file, line, subject(self.document, pointer), what, remedy);
    }

    /// Reports something about another file.
    pub(super) fn in_file(
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

/// How messages name what is at `pointer`: `get_parcel 200 example two`, `Parcel.size`, `responses/BadRequest`.
pub(super) fn subject(document: &Document, pointer: &str) -> String {
    let ends = pointer.match_indices('/').map(|(end, _)| end).skip(1).chain([pointer.len()]);
    // The pointers of the nodes on the way.
    let mut way = ends.map(|end| &pointer[..end]);
    let name = |pointer: Option<&str>| {
        pointer.map(component_name).unwrap_or_default().replace("~1", "/").replace("~0", "~")
    };
    let mut subject = match &*name(way.next()) {
        "" => "document".to_owned(),
        "paths" => name(way.next()),
        "components" => match (&*name(way.next()), name(way.next())) {
            ("schemas", name) => name,
            (section, name) => format!("{section}/{name}"),
        },
        section => section.to_owned(),
    };
    let root = Node::root(document);
    while let Some(pointer) = way.next() {
        match &*name(Some(pointer)) {
            "properties" => subject += &format!(".{}", name(way.next())),
            "items" => subject += "[]",
            "additionalProperties" => subject += ".*",
            "requestBody" => subject += " request",
            "responses" => subject += &format!(" {}", name(way.next())),
            "headers" => subject += &format!(" header {}", name(way.next())),
            "examples" => subject += &format!(" example {}", name(way.next())),
            "parameters" => {
                let parameter = way.next().and_then(|pointer| root.at(pointer));
                let name = parameter.and_then(|parameter| parameter.resolved().text("name"));
                subject += &format!(" parameter {}", name.unwrap_or_default());
            }
            method if METHODS.contains(&method) && subject.starts_with('/') => {
                if let Some(operation) = root.at(pointer) {
                    subject = operation_name(&subject, method, &operation);
                }
            }
            _ => {}
        }
    }
    subject
}
