//! Findings of the rules, and the list in which they are collected.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;

use crate::document::ParseError;
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
    /// Description of the mistake.
    pub what: String,
    /// Remedy.
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

impl std::error::Error for Finding {}

impl Finding {
    /// Something about `node` as a whole.
    pub(crate) fn on(node: &Node<'_>, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            file: node.document.file().to_owned(),
            line: node.line(),
            subject: subject(node),
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

/// The findings so far.
#[derive(Default)]
pub(crate) struct Findings(pub(crate) Vec<Finding>);

impl Findings {
    /// Reports something about `node` as a whole.
    pub(crate) fn on(&mut self, node: &Node<'_>, what: impl Into<String>, remedy: impl Into<String>) {
        self.0.push(Finding::on(node, what, remedy));
    }

    /// Reports something about the value at `key` of `node`, or that there is none.
    pub(crate) fn on_key(
        &mut self,
        node: &Node<'_>,
        key: &str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.on(node.get(key).as_ref().unwrap_or(node), what, remedy);
    }

    /// Reports something about the file of an example.
    pub(crate) fn in_example(&mut self, file: PathBuf, line: usize, what: impl Into<String>, remedy: &str) {
        let (subject, remedy) = ("example".to_owned(), remedy.to_owned());
        self.0.push(Finding { file, line, subject, what: what.into(), remedy });
    }

    /// All of them by file and line, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Finding> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// Name of a node in messages: `get_parcel 200 example two`, `Parcel.size`, `responses/BadRequest`.
fn subject(node: &Node<'_>) -> String {
    let pointer = &*node.pointer;
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
    let root = Node::root(node.document);
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
