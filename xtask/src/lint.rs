//! `cargo xtask lint`: what is in the API descriptions that the generator could not take, or would turn into something else.
//!
//! Rules of OpenAPI itself are left to its own validators, which `cargo xtask ci` runs. The last rule tries to
//! generate, so that whatever is accepted here can be generated from.

use std::process::ExitCode;

use clap::Args;

mod enums;
mod examples;
mod extensions;
mod generator;
mod names;
mod nodes;
mod operations;
mod paths;
mod references;
mod schemas;
mod unsupported;

use nodes::{Kind, Node, Place};

use crate::compare::acknowledged;
use crate::document::Document;
use crate::finding::{Finding, Findings};
use crate::parallel::in_parallel;
use crate::spec::{self, Spec};
use crate::workspace::{Api, Workspace};
use crate::{DIM, ERROR, GOOD, WARN};

const AFTER_HELP: &str = "\
Example:
  $ cargo xtask lint --api shipments
  spec/shipments.yaml:120: Parcel.size: the schema has no `type`: add `type`

Exit status: 0 without findings, 1 with findings.";

/// Finds what is in the API descriptions that the generator could not take, or would turn into something else.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Lint {
    /// Check one of the two descriptions instead of both.
    #[arg(long, value_enum)]
    api: Option<Api>,
}

/// Checks the description of one API.
pub fn lint(workspace: &Workspace, api: Api) -> Vec<Finding> {
    match workspace.document(api) {
        Ok(document) => lint_document(workspace, api, &document),
        Err(error) => vec![error.into()],
    }
}

/// Checks a document that describes `api`, either committed or a candidate; `workspace` has its examples.
pub fn lint_document(workspace: &Workspace, api: Api, document: &Document) -> Vec<Finding> {
    findings(workspace, api, document, true)
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

    /// The contents of requests and responses by media type, and whether they are sent.
    fn bodies(&self) -> impl Iterator<Item = (bool, &'a str, spec::Node<'a>)> {
        let owners = self.all(Kind::RequestBody).chain(self.all(Kind::Response));
        owners.flat_map(|owner| {
            let is_sent = owner.kind == Kind::RequestBody;
            owner.entries_of("content").map(move |(media_type, node)| (is_sent, media_type, node))
        })
    }

    /// The schemas, `$ref`s left out.
    fn schemas(&self) -> impl Iterator<Item = (&Node<'a>, Place)> {
        self.nodes.iter().filter(|node| !node.is_reference()).filter_map(|node| Some((node, node.place()?)))
    }
}

/// [`lint_document`], perhaps without the attempt to generate.
pub(crate) fn findings(workspace: &Workspace, api: Api, document: &Document, dry_run: bool) -> Vec<Finding> {
    let context = Context { spec: Spec::of(document), api, nodes: nodes::of(document) };
    let mut findings = Findings::default();
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
    if dry_run {
        generator::dry_run(document, &mut findings);
    }
    examples::check(&context, workspace, &mut findings);
    findings.into_sorted()
}

impl Lint {
    /// Runs the command.
    ///
    /// # Errors
    /// If standard output cannot be written to.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let findings = in_parallel(&Api::chosen(self.api), |api| lint(workspace, *api)).into_iter().flatten();
        let findings = Vec::from_iter(findings.chain(acknowledged::load(workspace).err()));
        let mut out = String::new();
        for Finding { file, line, subject, what, remedy } in &findings {
            let file = file.display();
            out += &format!("{DIM}{file}:{line}:{DIM:#} {WARN}{subject}{WARN:#}: {what}: {remedy}\n");
        }
        out += &match findings.len() {
            0 => format!("{GOOD}no findings{GOOD:#}\n"),
            count => format!("{ERROR}findings: {count}{ERROR:#}\n"),
        };
        crate::print(&out)?;
        Ok(crate::status(findings.is_empty()))
    }
}

#[cfg(test)]
mod tests;
