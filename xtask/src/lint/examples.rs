//! Examples: there, named after what they show, JSON; and no file that nothing refers to.
//!
//! What is in the files is a matter of tests, which decode each with its model (`tests/conformance`) and check requests
//! against the limits (`crates/sorted-pro/src/limits/tests`). `redocly` and `openapi-spec-validator` check the examples
//! and defaults that are in the document itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path};

use serde::de::IgnoredAny;

use super::bodies::{self, Body};
use super::finding::Findings;
use super::nodes::Kind;
use super::{Context, ExampleFiles};
use crate::spec::Node;
use crate::workspace::files_below;

/// Gives the number of example files.
pub(super) fn check(context: &Context<'_>, files: &ExampleFiles, findings: &mut Findings<'_>) -> usize {
    for node in context.all(Kind::Example).filter(|node| !node.has("value") && !node.has("externalValue")) {
        findings.on(node, "the example has no value", "write `externalValue` with the file of the example");
    }
    let mut referenced = BTreeSet::new();
    for body in bodies::of(context) {
        for (case, listed) in body.node.members_of("examples") {
            if let Some(path) = listed.resolve().and_then(|example| example.text("externalValue")) {
                name(context, &body, case, path, &listed, findings);
                referenced.extend(file(files, path, &listed, findings));
            }
        }
    }
    orphans(context, files, &referenced, findings);
    referenced.len()
}

/// Where the path is written, if it is written where the example is listed.
const PATH: &str = "externalValue";

/// An example's file is named after what it shows.
fn name(
    context: &Context<'_>,
    body: &Body<'_>,
    case: &str,
    path: &str,
    listed: &Node<'_>,
    findings: &mut Findings<'_>,
) {
    let directories = body.directories.iter();
    let expected: Vec<_> = directories
        .flat_map(|directory| body.parts.iter().map(move |part| (directory, part)))
        .map(|(directory, part)| format!("examples/{}/{directory}/{case}.{part}.json", context.api))
        .collect();
    if !expected.iter().any(|expected| expected == path) {
        let what = format!("`{path}` is not named after what it shows");
        let remedy = format!("rename the file or the example: {}", expected.join(" or "));
        findings.on_key(listed, PATH, what, remedy);
    }
}

/// Checks the file of an example, and gives its path if there is one.
fn file<'p>(
    files: &ExampleFiles,
    path: &'p str,
    listed: &Node<'_>,
    findings: &mut Findings<'_>,
) -> Option<&'p Path> {
    let relative = Path::new(path);
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) || path.contains("://") {
        let what = format!("`{path}` is not a path below the spec");
        findings.on_key(listed, PATH, what, "correct the path");
        return None;
    }
    let text = match fs::read_to_string(files.directory.join(relative)) {
        Ok(text) => text,
        Err(error) => {
            let what = format!("cannot read `{path}`: {error}");
            findings.on_key(listed, PATH, what, "correct the path or add the file");
            return None;
        }
    };
    if let Err(error) = serde_json::from_str::<IgnoredAny>(&text) {
        let (shown, line) = (files.shown.join(relative), error.line().max(1));
        findings.in_file(&shown, line, "example", format!("not JSON: {error}"), "correct the file");
    }
    Some(relative)
}

/// Files below the examples of the API that no example refers to.
fn orphans(
    context: &Context<'_>,
    files: &ExampleFiles,
    referenced: &BTreeSet<&Path>,
    findings: &mut Findings<'_>,
) {
    let directory = files.directory.join("examples").join(context.api.name());
    for path in files_below(&directory).unwrap_or_default() {
        let Ok(path) = path.strip_prefix(&files.directory) else { continue };
        if !referenced.contains(path) {
            let remedy = "refer to it by `externalValue`, or remove it";
            findings.in_file(&files.shown.join(path), 1, "example", "nothing refers to the file", remedy);
        }
    }
}
