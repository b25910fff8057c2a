//! `cargo xtask diff`: what changed between two versions of a spec, and whether that breaks Rust users.
//!
//! # Rules
//! The verdict is about the generated crates, not about the HTTP API. `docs/regenerating.md` has a table of changes.
//!
//! - Functions of `sorted-pro-raw` have positional arguments: path parameters in the order of the path, query
//!   parameters by name, the body. In `sorted-pro`, what is optional or has a default is a setter. Headers are
//!   neither.
//! - A field is an `Option` if it is nullable, or optional and neither a list nor a map.
//! - Limits, descriptions and failures do not reach the types. A tighter limit on what users send is breaking
//!   all the same, because calls that worked may be refused.
//! - A shared component is reported once, where it is defined, with its uses.
//! - A key that the comparison does not know is breaking: no difference goes unreported. Example files are not
//!   compared.

use std::process::ExitCode;

use clap::ValueEnum;

use crate::workspace::{Api, Workspace};
use crate::{ERROR, status};

mod bodies;
mod change;
mod compare;
mod markdown;
mod operations;
mod parameters;
mod place;
mod properties;
mod release;
mod report;
mod rules;
mod schemas;
mod text;
mod versions;
mod walk;

pub use change::{Breaks, Change, Class, Effect, UsedIn};
pub use compare::compare;
pub(crate) use markdown::code;
pub use markdown::markdown;
pub(crate) use release::last_tag;
pub use report::{Report, SpecDiff};
pub(crate) use text::one_line;
pub use text::text;
pub use versions::Version;
pub(crate) use walk::{Match, pairs};

const AFTER_HELP: &str = "\
Examples:
  cargo xtask diff                                        # uncommitted changes
  cargo xtask diff --base origin/main --format markdown   # for a pull request
  cargo xtask diff --base v0.1.0 --to v0.2.0              # between two releases
  cargo xtask diff --since-release                        # in CI: the rules of docs/versioning.md
  cargo xtask diff --base ~/old.yaml --api shipments      # against a file

Exit codes:
  0  no difference, or compatible ones only
  1  at least one breaking difference; with --since-release, a number that was not raised
  2  the versions could not be compared

JSON (--format json), absent lines, states and specs being null:
  { version: 1, breaking: bool, specs: [
    { api, old, new, old_version, new_version, breaking: count, breaking_raw: count, breaking_sdk: count, compatible: count, changes: [
      { class: breaking|compatible, breaks: { raw: bool, sdk: bool }, kind, effect: source|runtime|wire|documentation,
        location, old_line, new_line, before, after, why,
        used_in: null | { request, response, error } } ] } ] }
  Properties and kinds may be added under the same version. docs/regenerating.md has a table of changes and their kinds.";

/// Compares two versions of the specs and tells breaking from compatible changes.
///
/// Breaking is what makes a Rust user act, of `sorted-pro-raw`, of `sorted-pro` or of both: code that no longer
/// compiles, or calls that worked and may now fail. Documentation, new operations, new optional properties and new enum values are
/// compatible.
#[derive(Debug, clap::Args)]
#[command(after_long_help = AFTER_HELP, after_help = "`--help` shows examples, exit codes and the JSON format.")]
pub struct Diff {
    /// The spec to compare [default: both]
    #[arg(long, value_enum)]
    pub api: Option<Api>,
    /// The older version: a file (then with --api), otherwise a git revision
    #[arg(long, value_name = "REV|FILE", default_value = "HEAD")]
    pub base: String,
    /// The newer version, likewise [default: the working tree]
    #[arg(long, value_name = "REV|FILE")]
    pub to: Option<String>,
    /// Compare with the last release (the last tag `v1.2.3`), and fail if the version numbers do not say what changed
    #[arg(long, conflicts_with_all = ["api", "base", "to"])]
    pub since_release: bool,
    /// Format of the output
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Forms of output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For a comment on a pull request
    Markdown,
    /// For programs
    Json,
}

impl Diff {
    /// Runs the command.
    ///
    /// # Errors
    /// If a version cannot be found, read or parsed.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let tag = last_tag(workspace).filter(|_| self.since_release);
        if self.since_release && tag.is_none() {
            anstream::eprintln!("there is no tag of a release: nothing to compare with");
            return Ok(ExitCode::SUCCESS);
        }
        let base = tag.as_deref().unwrap_or(&self.base);
        let report = Report::between(workspace, self.api, base, self.to.as_deref())?;
        let output = match self.format {
            Format::Text => text(&report),
            Format::Markdown => markdown(&report),
            Format::Json => serde_json::to_string_pretty(&report)? + "\n",
        };
        crate::print(&output)?;
        if let Some(tag) = tag {
            let violations = release::violations(&report, &tag, env!("CARGO_PKG_VERSION"))?;
            for violation in &violations {
                anstream::eprintln!("{ERROR}error:{ERROR:#} {violation}");
            }
            return Ok(status(violations.is_empty()));
        }
        Ok(status(!report.breaking))
    }
}
