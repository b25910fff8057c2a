//! `cargo xtask pull`: brings in a newer spec from where the API team keeps it.
//!
//! Everything is checked in memory first. The one write is the last step, and it replaces the file as a
//! whole.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::diff::{self, Report, SpecDiff, Version};
use crate::document::Document;
use crate::fetch;
use crate::lint::{ExampleFiles, lint_document};
use crate::spec::Spec;
use crate::workspace::{Api, Workspace, write_atomically};
use crate::{DIM, GOOD, WARN};

/// Finds what is wrong with a spec, one line per finding.
pub type Linter<'a> = dyn Fn(&Document) -> Vec<String> + 'a;

const AFTER_HELP: &str = "\
Examples:
  cargo xtask pull https://example.com/specs/shipments.yaml --api shipments --dry-run
  cargo xtask pull ../api-team/consignments.yaml --api consignments
  git -C ../api-team show v7:shipments.yaml | cargo xtask pull - --api shipments

The new spec must parse and lint, or nothing is changed. A breaking difference is shown, not refused: whether to take \
it is decided where the change is reviewed. A description that somebody else wrote, in whatever notation, is for \
`cargo xtask compare`. Example files are not pulled: put those that \
the new spec refers to into spec/examples/ first, and remove those that it no longer refers to, or the lint refuses it.

Exit codes:
  0  replaced, already up to date, or would be replaced (--dry-run)
  2  the new spec could not be fetched or is not fit; nothing was changed";

/// Replaces a spec by a newer version, if that parses and lints, and shows what changes.
#[derive(Debug, clap::Args)]
#[command(after_long_help = AFTER_HELP, after_help = "`--help` shows examples and exit codes.")]
pub struct Pull {
    /// Where the new version is: a file, an http(s) URL, or `-` for standard input
    #[arg(value_name = "FILE-or-URL")]
    pub source: String,
    /// The spec to replace
    #[arg(long, value_enum)]
    pub api: Api,
    /// Check and compare only, change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// A new version that is fit to replace the current one.
#[derive(Debug)]
pub struct Pulled {
    text: String,
    /// Whether the file has these bytes already.
    pub up_to_date: bool,
    /// What replacing the file changes.
    pub difference: SpecDiff,
    /// What is suspicious, but no reason to refuse.
    pub warnings: Vec<String>,
}

impl Pulled {
    /// Fetches `source` and checks it. Changes nothing.
    ///
    /// # Errors
    /// If it cannot be fetched, does not parse, is no OpenAPI 3.0 document, or if `lint` finds anything in
    /// it.
    pub fn prepare(workspace: &Workspace, api: Api, source: &str, lint: &Linter<'_>) -> anyhow::Result<Self> {
        let text = fetch::fetch(source)?;
        let name = fetch::shown(source);
        let document = Document::parse(Path::new(&name), &text)?;
        let current = Version::in_working_tree(workspace, api)
            .context("the current spec cannot be compared with; fix or remove it first")?;
        let foreign = foreign(&document, api);
        let unrelated = unrelated(workspace, api, current.document.as_ref(), &document);
        let warnings: Vec<_> = foreign.into_iter().chain(unrelated).collect();
        let mut findings = not_openapi(&document, api);
        if findings.is_empty() {
            findings = lint(&document);
        }
        if !findings.is_empty() {
            bail!("{}", refusal(&name, findings, &warnings));
        }
        let path = workspace.spec(api);
        let up_to_date = path.exists() && fs::read(&path)? == text.as_bytes();
        let difference = SpecDiff::between(api, &current, &Version { name, document: Some(document) });
        Ok(Self { text, up_to_date, difference, warnings })
    }

    /// Replaces the current spec, as a whole or not at all.
    ///
    /// # Errors
    /// If the file cannot be written; it is unchanged then.
    pub fn replace(&self, workspace: &Workspace) -> anyhow::Result<()> {
        write_atomically(&workspace.spec(self.difference.api), &self.text)
    }
}

/// Findings beyond this are counted only: a spec that is wrong altogether has hundreds.
const MAX_FINDINGS: usize = 20;

fn refusal(name: &str, mut findings: Vec<String>, warnings: &[String]) -> String {
    let count = findings.len();
    findings.truncate(MAX_FINDINGS);
    if count > MAX_FINDINGS {
        findings.push(format!("... and {} more", count - MAX_FINDINGS));
    }
    findings.extend(warnings.iter().map(|warning| format!("besides, {warning}")));
    let noun = if count == 1 { "finding" } else { "findings" };
    format!("{name} is not fit: {count} {noun}\n  {}", findings.join("\n  "))
}

/// Almost any text is YAML. What is not even an OpenAPI document gets one clear message instead of many
/// findings.
///
/// Descriptions in other notations are for another command.
fn not_openapi(document: &Document, api: Api) -> Vec<String> {
    let place = |pointer| format!("{}:{}", document.file().display(), document.line(pointer));
    let compare = compare_instead(api);
    match document.get("/openapi").and_then(Value::as_str) {
        None if document.get("/swagger").is_some() => {
            return vec![format!(
                "{}: Swagger is not supported, only OpenAPI 3.0.x; {compare}",
                place("/swagger")
            )];
        }
        None => {
            return vec![format!("{}: no `openapi: 3.0.x` at the top: not an OpenAPI document", place(""))];
        }
        Some(version) if !version.starts_with("3.0.") => {
            let place = place("/openapi");
            return vec![format!("{place}: OpenAPI {version} is not supported, only 3.0.x; {compare}")];
        }
        Some(_) => {}
    }
    let paths = document.get("/paths").and_then(Value::as_object);
    if paths.is_none_or(serde_json::Map::is_empty) {
        return vec![format!("{}: no `paths`: an API without operations", place("/paths"))];
    }
    vec![]
}

/// A warning if nothing in the new version says how well it is known: somebody else wrote it, by other rules.
fn foreign(document: &Document, api: Api) -> Option<String> {
    let operations = Spec::of(document).operations;
    let is_ours =
        operations.is_empty() || operations.iter().any(|operation| operation.node.has("x-evidence"));
    (!is_ours).then(|| {
        format!(
            "it is not written by the rules of spec/README.md (no operation says `x-evidence`); {}",
            compare_instead(api)
        )
    })
}

fn compare_instead(api: Api) -> String {
    format!("`cargo xtask compare FILE --api {api}` compares any description with ours")
}

/// A warning if the new version has little in common with the current one: perhaps it is the other API's.
fn unrelated(workspace: &Workspace, api: Api, old: Option<&Document>, new: &Document) -> Option<String> {
    let ids = |spec: Spec<'_>| -> Vec<String> {
        spec.operations.iter().map(|operation| operation.id.to_owned()).collect()
    };
    let (old, new) = (ids(Spec::of(old?)), ids(Spec::of(new)));
    // The two APIs share a few names (`get_labels`), two versions of one share most.
    let shared = new.iter().filter(|name| old.contains(name)).count();
    let hardly_related = !old.is_empty() && shared * 4 < new.len();
    hardly_related.then(|| {
        let path = workspace.spec(api);
        format!(
            "it has hardly an operation in common with {}: is `--api` right?",
            workspace.shown(&path).display()
        )
    })
}

impl Pull {
    /// Runs the command.
    ///
    /// # Errors
    /// As [`pull`].
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let examples = ExampleFiles::of(workspace);
        let lint = |document: &Document| {
            lint_document(document, self.api, &examples).iter().map(ToString::to_string).collect()
        };
        pull(workspace, self, &lint, &mut anstream::stdout())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Checks the new version with `lint`, tells `out` what changes, and replaces the spec.
///
/// # Errors
/// As [`Pulled::prepare`] and [`Pulled::replace`], or if `out` cannot be told the difference. The spec is
/// unchanged then.
pub fn pull(
    workspace: &Workspace,
    arguments: &Pull,
    lint: &Linter<'_>,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let path = workspace.spec(arguments.api);
    let shown = workspace.shown(&path).display();
    let pulled = Pulled::prepare(workspace, arguments.api, &arguments.source, lint)
        .with_context(|| format!("{shown} stays as it is"))?;
    if pulled.up_to_date {
        writeln!(out, "{GOOD}already up to date:{GOOD:#} {shown}")?;
        return Ok(());
    }
    write!(out, "{}", diff::text(&Report::new(vec![pulled.difference.clone()])))?;
    for warning in &pulled.warnings {
        writeln!(out, "{WARN}warning:{WARN:#} {warning}")?;
    }
    if arguments.dry_run {
        writeln!(out, "{WARN}dry run:{WARN:#} {shown} stays as it is")?;
        return Ok(());
    }
    pulled.replace(workspace)?;
    writeln!(out, "{GOOD}replaced:{GOOD:#} {shown}")?;
    writeln!(out, "{DIM}next:{DIM:#} cargo xtask codegen && cargo test --workspace")?;
    Ok(())
}
