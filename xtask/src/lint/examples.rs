//! Examples: there, named after what they show, valid, lossless; and no file that nothing refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use super::bodies::{self, Body};
use super::context::Context;
use super::finding::{Findings, Subject as _};
use super::nodes::{Kind, Node};
use super::validation::Validation;
use super::{ExampleFiles, json};
use crate::document::{Document, child};
use crate::spec;

/// A value that must fit a schema.
struct Sample<'a> {
    schema: spec::Node<'a>,
    value: Value,
    subject: String,
    source: Source,
}

/// Where a sample was found.
enum Source {
    /// In the document itself, by pointer.
    Document(String),
    File {
        shown: PathBuf,
        text: String,
    },
}

/// Collects samples, and the files they are from.
struct Collector<'c, 'a, 'f, 'd> {
    context: &'c Context<'a>,
    files: &'c ExampleFiles,
    samples: Vec<Sample<'a>>,
    referenced: BTreeSet<PathBuf>,
    findings: &'f mut Findings<'d>,
}

/// Gives the number of example files.
pub(super) fn check(context: &Context<'_>, files: &ExampleFiles, findings: &mut Findings<'_>) -> usize {
    let mut collector =
        Collector { context, files, samples: Vec::new(), referenced: BTreeSet::new(), findings };
    for node in &context.nodes {
        collector.node(node);
    }
    for body in bodies::of(context) {
        collector.body(&body);
    }
    let Collector { samples, referenced, .. } = collector;
    orphans(context, files, &referenced, findings);
    validate(context, samples, findings);
    referenced.len()
}

impl<'a> Collector<'_, 'a, '_, '_> {
    /// `example`, `examples` and `default` of schemas, parameters and headers; the form of every example.
    fn node(&mut self, node: &Node<'a>) {
        if node.is_reference() {
            return;
        }
        match node.kind {
            Kind::Schema(_) => {
                for key in ["example", "default"] {
                    self.inline(node.get(key), node, &node.subject);
                }
            }
            Kind::Parameter | Kind::Header => {
                let Some(schema) = node.get("schema") else { return };
                self.inline(node.get("example"), &schema, &node.subject);
                for (_, listed) in node.members_of("examples") {
                    let value = listed.resolve().and_then(|example| example.get("value"));
                    self.inline(value, &schema, &node.subject);
                }
            }
            Kind::Example => {
                let what = match (node.has("value"), node.has("externalValue")) {
                    (true, true) => "the example has `value` and `externalValue`",
                    (false, false) => "the example has no value",
                    _ => return,
                };
                self.findings.on(node, what, "write `externalValue` with the file of the example");
            }
            _ => {}
        }
    }

    /// Takes an example that is in the document itself.
    fn inline(&mut self, example: Option<spec::Node<'a>>, schema: &spec::Node<'a>, subject: &str) {
        self.samples.extend(example.map(|example| Sample {
            schema: schema.clone(),
            value: example.value.clone(),
            subject: subject.to_owned(),
            source: Source::Document(example.pointer),
        }));
    }

    fn body(&mut self, body: &Body<'a>) {
        let Some(schema) = body.node.get("schema") else { return };
        self.inline(body.node.get("example"), &schema, &body.subject());
        for (case, listed) in body.node.members_of("examples") {
            let Some(example) = listed.resolve() else { continue };
            let subject = format!("{} example {case}", body.subject());
            if let Some(value) = example.get("value") {
                self.inline(Some(value), &schema, &subject);
            } else if let Some(path) = example.text("externalValue")
                && let Some((value, source)) =
                    self.file(body, case, path, &child(&listed.pointer, "externalValue"), &subject)
            {
                self.samples.push(Sample { schema: schema.clone(), value, subject, source });
            }
        }
    }

    /// Reads the file of an example, if it is where such a file belongs.
    fn file(
        &mut self,
        body: &Body<'_>,
        case: &str,
        path: &str,
        pointer: &str,
        subject: &str,
    ) -> Option<(Value, Source)> {
        let expected: Vec<_> = body
            .directories
            .iter()
            .flat_map(|directory| body.parts.iter().map(move |part| (directory, part)))
            .map(|(directory, part)| format!("examples/{}/{directory}/{case}.{part}.json", self.context.api))
            .collect();
        if !expected.iter().any(|expected| expected == path) {
            let what = format!("`{path}` is not named after what it shows");
            let remedy = format!("rename the file or the example: {}", expected.join(" or "));
            self.findings.add(pointer, subject, what, remedy);
        }
        let relative = Path::new(path);
        if relative.components().any(|part| !matches!(part, Component::Normal(_))) || path.contains("://") {
            self.findings.add(
                pointer,
                subject,
                format!("`{path}` is not a path below the spec"),
                "correct the path",
            );
            return None;
        }
        let shown = self.files.shown.join(relative);
        let text = match fs::read_to_string(self.files.directory.join(relative)) {
            Ok(text) => text,
            Err(error) => {
                let what = format!("cannot read `{path}`: {error}");
                self.findings.add(pointer, subject, what, "correct the path or add the file");
                return None;
            }
        };
        self.referenced.insert(relative.to_owned());
        match json::parse(&text) {
            Ok(value) => Some((value, Source::File { shown, text })),
            Err(error) => {
                let line = error.line().max(1);
                self.findings.add_at(&shown, line, subject, format!("not JSON: {error}"), "correct the file");
                None
            }
        }
    }
}

/// Files below the examples of the API that no example refers to.
fn orphans(
    context: &Context<'_>,
    files: &ExampleFiles,
    referenced: &BTreeSet<PathBuf>,
    findings: &mut Findings<'_>,
) {
    let mut directories = vec![Path::new("examples").join(context.api.name())];
    while let Some(directory) = directories.pop() {
        let Ok(entries) = fs::read_dir(files.directory.join(&directory)) else { continue };
        for entry in entries.flatten() {
            let path = directory.join(entry.file_name());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                directories.push(path);
            } else if !referenced.contains(&path) {
                let remedy = "refer to it by `externalValue`, or remove it";
                findings.add_at(&files.shown.join(path), 1, "example", "nothing refers to the file", remedy);
            }
        }
    }
}

fn validate(context: &Context<'_>, samples: Vec<Sample<'_>>, findings: &mut Findings<'_>) {
    let mut indices: BTreeMap<String, usize> = BTreeMap::new();
    let mut schemas = Vec::new();
    let indexed: Vec<_> = samples
        .into_iter()
        .map(|sample| {
            let index = *indices.entry(sample.schema.value.to_string()).or_insert_with(|| {
                schemas.push(sample.schema.clone());
                schemas.len() - 1
            });
            (index, sample)
        })
        .collect();
    let validation = match Validation::new(context, &schemas) {
        Ok(validation) => validation,
        Err(error) => {
            let what = format!("the schemas cannot be compiled, examples are not checked: {error}");
            return findings.add("/components", "components", what, "correct the schema");
        }
    };
    for (index, sample) in indexed {
        let problems = validation.problems(index, &sample.schema, sample.value);
        if problems.is_empty() {
            continue;
        }
        // Lines of a file are only needed now.
        let lines = match &sample.source {
            Source::Document(_) => None,
            Source::File { shown, text } => Document::parse(shown, text).ok(),
        };
        for problem in problems {
            let what = if problem.pointer.is_empty() {
                problem.what
            } else {
                format!("at `{}`: {}", problem.pointer, problem.what)
            };
            match &sample.source {
                Source::Document(pointer) => {
                    let pointer = format!("{pointer}{}", problem.pointer);
                    findings.add(&pointer, &sample.subject, what, problem.remedy);
                }
                Source::File { shown, .. } => {
                    let line = lines.as_ref().map_or(1, |lines| lines.line(&problem.pointer));
                    findings.add_at(shown, line, &sample.subject, what, problem.remedy);
                }
            }
        }
    }
}
