//! Examples: there, JSON, by their names found by the tests of requests; and no file that nothing refers to.
//!
//! The content of the files is checked by tests, which decode each with its model (`tests/conformance`) and check requests
//! against the limits (`crates/sorted-pro/src/limits/tests`). `redocly` and `openapi-spec-validator` check the examples
//! and defaults that are in the document itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use serde::de::IgnoredAny;

use super::Context;
use super::nodes::Kind;
use crate::Workspace;
use crate::finding::Findings;
use crate::spec::Node;
use crate::workspace::files_below;

/// The end of the names of files with requests.
const REQUEST: &str = ".request.json";

pub(super) fn check(context: &Context<'_>, workspace: &Workspace, findings: &mut Findings) {
    let mut referenced = BTreeSet::new();
    for node in context.all(Kind::Example) {
        match node.text(PATH) {
            Some(path) => referenced.extend(file(workspace, path, node, findings)),
            None if node.has("value") => {}
            None => findings.on(node, "the example has no value", "write `externalValue` with its file"),
        }
    }
    for (is_sent, _, body) in context.bodies() {
        for example in body.entries_of("examples").filter_map(|(_, example)| example.resolve()) {
            if let Some(path) = example.text(PATH).filter(|path| path.ends_with(REQUEST) != is_sent) {
                let what = format!("the name of `{path}` ends as that of a request does, or should");
                let remedy = format!("end the names of requests alone in `{REQUEST}`");
                findings.on_key(&example, PATH, what, remedy);
            }
        }
    }
    let directory = workspace.spec_dir().join("examples").join(context.api.name());
    for path in files_below(&directory).unwrap_or_default().difference(&referenced) {
        let remedy = "refer to it by `externalValue`, or remove it";
        findings.in_example(workspace.shown(path).to_owned(), 1, "nothing refers to the file", remedy);
    }
}

const PATH: &str = "externalValue";

/// Checks the file of an example, and gives its path if there is one.
fn file(workspace: &Workspace, path: &str, listed: &Node<'_>, findings: &mut Findings) -> Option<PathBuf> {
    let is_inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_inside || path.contains("://") {
        let what = format!("`{path}` is not a path below the spec");
        findings.on_key(listed, PATH, what, "correct the path");
        return None;
    }
    let file = workspace.spec_dir().join(path);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            let what = format!("cannot read `{path}`: {error}");
            findings.on_key(listed, PATH, what, "correct the path or add the file");
            return None;
        }
    };
    if let Err(error) = serde_json::from_str::<IgnoredAny>(&text) {
        let (shown, line) = (workspace.shown(&file).to_owned(), error.line().max(1));
        findings.in_example(shown, line, format!("not JSON: {error}"), "correct the file");
    }
    Some(file)
}
