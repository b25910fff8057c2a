//! `cargo xtask lint`: what is in the API descriptions that the generator could not take, or would turn into something else.
//!
//! What OpenAPI itself forbids is left to its own validators, which `cargo xtask ci` runs. The last rule tries to
//! generate, so that whatever is accepted here can be generated from.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::ensure;
use clap::Args;

mod bodies;
mod enums;
mod examples;
mod extensions;
mod finding;
mod generator;
mod names;
mod nodes;
mod operations;
mod paths;
mod references;
mod schemas;
mod unsupported;

pub use finding::Finding;
use finding::Findings;
use nodes::{Kind, Node, Place};

use crate::compare::acknowledged;
use crate::document::Document;
use crate::spec::Spec;
use crate::workspace::{Api, Workspace};
use crate::{DIM, ERROR, GOOD, WARN};

const AFTER_HELP: &str = "\
Example:
  $ cargo xtask lint --api shipments
  spec/shipments.yaml:120: Parcel.size: the schema has no `type`: add `type`

Exit status: 0 without findings, 1 with findings, 2 if there is nothing to check.";

/// Finds what is in the API descriptions that the generator could not take, or would turn into something else.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Lint {
    /// Check one of the two descriptions instead of both.
    #[arg(long, value_enum)]
    api: Option<Api>,
}

/// Where the files lie that a document names as `externalValue`.
#[derive(Debug, Clone)]
pub struct ExampleFiles {
    /// The directory to which their paths are relative.
    pub directory: PathBuf,
    /// What messages call this directory.
    pub shown: PathBuf,
}

impl ExampleFiles {
    /// Those of a checkout.
    pub fn of(workspace: &Workspace) -> Self {
        let directory = workspace.spec_dir();
        Self { shown: workspace.shown(&directory).to_owned(), directory }
    }
}

/// Checks the description of one API.
pub fn lint(workspace: &Workspace, api: Api) -> Vec<Finding> {
    check(workspace, api).findings
}

/// Checks a document that describes `api`, either committed or a candidate.
pub fn lint_document(document: &Document, api: Api, examples: &ExampleFiles) -> Vec<Finding> {
    check_document(document, api, examples).findings
}

/// What was found, and in how much.
#[derive(Debug, Default)]
struct Report {
    findings: Vec<Finding>,
    operations: usize,
    schemas: usize,
    examples: usize,
}

fn check(workspace: &Workspace, api: Api) -> Report {
    match workspace.document(api) {
        Ok(document) => check_document(&document, api, &ExampleFiles::of(workspace)),
        Err(error) => Report { findings: vec![error.into()], ..Report::default() },
    }
}

/// The document as the rules see it: its operations, and its nodes by kind.
struct Context<'a> {
    spec: Spec<'a>,
    api: Api,
    /// Every node that OpenAPI gives a meaning to.
    nodes: Vec<Node<'a>>,
}

impl<'a> Context<'a> {
    /// The nodes of one kind, `$ref`s left out.
    fn all(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind && !node.is_reference())
    }

    /// The schemas, `$ref`s left out.
    fn schemas(&self) -> impl Iterator<Item = (&Node<'a>, Place)> {
        self.nodes.iter().filter(|node| !node.is_reference()).filter_map(|node| Some((node, node.place()?)))
    }
}

fn check_document(document: &Document, api: Api, files: &ExampleFiles) -> Report {
    let context = Context { spec: Spec::of(document), api, nodes: nodes::of(document) };
    let mut findings = Findings::new(document);
    for rules in [
        unsupported::check,
        extensions::check,
        paths::check,
        operations::check,
        references::check,
        names::check,
        schemas::check,
        enums::check,
        generator::check,
    ] {
        rules(&context, &mut findings);
    }
    generator::dry_run(document, &mut findings);
    let examples = examples::check(&context, files, &mut findings);
    Report {
        operations: context.spec.operations.len(),
        schemas: context.spec.components("schemas").count(),
        examples,
        findings: findings.into_sorted(),
    }
}

impl Lint {
    /// Runs the command.
    ///
    /// # Errors
    /// If a description does not exist, or standard output cannot be written to.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let apis = Api::chosen(self.api);
        for path in apis.iter().map(|api| workspace.spec(*api)) {
            let shown = workspace.shown(&path).display();
            ensure!(
                path.is_file(),
                "there is no {shown}; it is written by hand and belongs into the repository"
            );
        }
        // Not `println!`, which panics when the reader has gone (`| head`).
        let mut out = anstream::stdout().lock();
        let mut total = 0;
        for api in apis {
            let Report { findings, operations, schemas, examples } = check(workspace, api);
            for Finding { file, line, subject, what, remedy } in &findings {
                let file = file.display();
                writeln!(out, "{DIM}{file}:{line}:{DIM:#} {WARN}{subject}{WARN:#}: {what}: {remedy}")?;
            }
            let path = workspace.spec(api);
            let file = workspace.shown(&path).display();
            let verdict = match findings.len() {
                0 => format!("{GOOD}no findings{GOOD:#}"),
                1 => format!("{ERROR}1 finding{ERROR:#}"),
                count => format!("{ERROR}{count} findings{ERROR:#}"),
            };
            writeln!(
                out,
                "{file}: {operations} operations, {schemas} schemas, {examples} examples: {verdict}"
            )?;
            total += findings.len();
        }
        if let Err(finding) = acknowledged::load(workspace) {
            writeln!(out, "{WARN}{finding}{WARN:#}")?;
            total += 1;
        }
        Ok(crate::status(total == 0))
    }
}

#[cfg(test)]
mod tests;
