//! `cargo xtask pull`: brings in a newer spec from where the API team keeps it.
//!
//! Everything is checked in memory first. The one write is the last step, and it replaces the file as a
//! whole.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};

use crate::diff::{self, Report, SpecDiff, Version};
use crate::document::{Document, ParseError};
use crate::lint::lint_document;
use crate::spec::Node;
use crate::workspace::{Api, Workspace, read, write_atomically};
use crate::{DIM, GOOD, WARN, fetch};

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
    /// New version: a file, an http(s) URL, or `-` for standard input
    #[arg(value_name = "FILE-or-URL")]
    pub source: String,
    /// The spec to replace
    #[arg(long, value_enum)]
    pub api: Api,
    /// Check and compare only, change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Almost any text is YAML. What is not even an OpenAPI document gets one clear message instead of many findings.
fn ensure_openapi(document: &Document, api: Api) -> Result<(), ParseError> {
    let root = Node::root(document);
    let Some(version) = root.get("openapi").or_else(|| root.get("swagger")) else {
        return Err(root.error("no `openapi: 3.0.x` at the top: not an OpenAPI document"));
    };
    if !version.to_string().starts_with("3.0.") {
        let instead = compare_instead(api);
        return Err(
            version.error(format!("version {version} is not supported, only OpenAPI 3.0.x; {instead}"))
        );
    }
    match root.entries_of("paths").next() {
        Some(_) => Ok(()),
        None => Err(root.error("no `paths`: an API without operations")),
    }
}

fn compare_instead(api: Api) -> String {
    format!("`cargo xtask compare FILE --api {api}` compares any description with ours")
}

impl Pull {
    /// Runs the command.
    ///
    /// # Errors
    /// As [`pull`].
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let lint = |document: &Document| {
            lint_document(workspace, self.api, document).iter().map(ToString::to_string).collect()
        };
        pull(workspace, self, &lint, &mut anstream::stdout())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Checks the new version with `lint`, prints to `out` what changes, and replaces the spec as a whole.
///
/// # Errors
/// If the new version cannot be fetched, does not parse, is no OpenAPI 3.0 document or has findings, if the current one
/// cannot be compared with, or if `out` or the file cannot be written. The spec is unchanged then.
pub fn pull(
    workspace: &Workspace,
    arguments: &Pull,
    lint: &Linter<'_>,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let path = workspace.spec(arguments.api);
    let shown = workspace.shown(&path).display();
    let fit = || -> anyhow::Result<(Version, SpecDiff)> {
        let text = fetch::fetch(&arguments.source)?;
        let new = Version { name: fetch::shown(&arguments.source), text: Some(text) };
        let document = new.document()?;
        ensure_openapi(&document, arguments.api)?;
        let findings = lint(&document);
        let (name, count) = (&new.name, findings.len());
        ensure!(
            count == 0,
            "{name} is not fit: {count} findings\n  {}\nif it is not written by the rules of spec/README.md: {}",
            findings.join("\n  "),
            compare_instead(arguments.api)
        );
        let difference = Version::in_working_tree(workspace, arguments.api)
            .and_then(|current| Ok(SpecDiff::between(arguments.api, &current, &new)?))
            .context("the current spec cannot be compared with; fix or remove it first")?;
        Ok((new, difference))
    };
    let (new, difference) = fit().with_context(|| format!("{shown} stays as it is"))?;
    let text = new.text.unwrap_or_default();
    if path.exists() && read(&path)? == text {
        writeln!(out, "{GOOD}already up to date:{GOOD:#} {shown}")?;
        return Ok(());
    }
    write!(out, "{}", diff::text(&Report::new(vec![difference])))?;
    if arguments.dry_run {
        writeln!(out, "{WARN}dry run:{WARN:#} {shown} stays as it is")?;
        return Ok(());
    }
    write_atomically(&path, &text)?;
    writeln!(out, "{GOOD}replaced:{GOOD:#} {shown}")?;
    writeln!(out, "{DIM}next:{DIM:#} cargo xtask codegen && cargo test --workspace")?;
    Ok(())
}
