//! `cargo xtask compare`: what another description of an API says, and what ours says.
//!
//! # Rules
//! - Things are recognized by their use: operations by method and path, schemas by what has them. Names of schemas,
//!   operations and path parameters are not compared, nor are descriptions, examples, tags, servers, security and headers
//!   of responses.
//! - What only our notation says is no difference: `format: decimal`, sizes of integers that the other side leaves
//!   out, `x-unique`. Other spellings that the contract knows (`x-aliases`, `x-enum-aliases`, `x-enum-numbers`, any
//!   casing in open lists of values) are none either.
//! - A difference inside one of our components is reported once, with the operations in which it was found.
//! - Differences in `spec/acknowledged.toml` are counted only. One that does not exist any more is an error.

use std::path::Path;
use std::process::ExitCode;

use anyhow::ensure;
use serde::Serialize;

use crate::diff::{Format, code};
use crate::document::Document;
use crate::finding::Finding;
use crate::workspace::{Api, Workspace};
use crate::{DIM, ERROR, GOOD, fetch};

pub(crate) mod acknowledged;
mod description;
mod schema;
mod walk;

use description::Description;
pub use walk::Difference;

const AFTER_HELP: &str = "\
Examples:
  cargo xtask compare vendor.json --api shipments
  cargo xtask compare https://example.com/swagger.json --api consignments --format markdown
  cargo xtask compare vendor.json --api shipments --toml   # entries for spec/acknowledged.toml

Exit codes:
  0  no difference, but for those in spec/acknowledged.toml
  1  differences, or acknowledged ones that do not exist any more
  2  the description or spec/acknowledged.toml cannot be read

JSON (--format json), places being file:line:column, those of something that is missing where it could be:
  { version: 1, api, ours, theirs, acknowledged: count,
    differences: [ { difference, ours, theirs, used_in: null | { request, response, error } } ],
    stale: [ { file, line, subject, what, remedy } ] }";

/// Compares a description of an API that somebody else wrote with ours.
///
/// It may be OpenAPI 3.0, OpenAPI 3.1 or Swagger 2.0, in YAML or JSON. `cargo xtask diff` compares versions of our own.
#[derive(Debug, clap::Args)]
#[command(after_long_help = AFTER_HELP, after_help = "`--help` shows examples, exit codes and the JSON format.")]
pub struct Compare {
    /// The other description: a file, an http(s) URL, or `-` for standard input
    #[arg(value_name = "FILE-or-URL")]
    pub source: String,
    /// Our contract that it is compared with
    #[arg(long, value_enum)]
    pub api: Api,
    /// Format of the output
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Print entries for spec/acknowledged.toml too, without the reasons
    #[arg(long)]
    pub toml: bool,
}

/// The result of a comparison.
#[derive(Debug, Serialize)]
pub struct Comparison {
    version: u32,
    api: Api,
    /// The name of our description.
    pub ours: String,
    /// The name of theirs.
    pub theirs: String,
    /// Number of acknowledged differences that were found.
    pub acknowledged: usize,
    /// The others, by where they are.
    pub differences: Vec<Difference>,
    /// Acknowledged ones that were not found.
    pub stale: Vec<Finding>,
}

impl Comparison {
    /// Compares `text`, a description that is called `name`, with that of `api`.
    ///
    /// # Errors
    /// If one of the two or the list of acknowledged differences cannot be read.
    pub fn between(workspace: &Workspace, api: Api, name: &str, text: &str) -> anyhow::Result<Self> {
        let acknowledged = acknowledged::load(workspace).map_err(|finding| anyhow::anyhow!("{finding}"))?;
        let document = Document::parse(Path::new(name), text)?;
        let theirs = Description::of(&document)?;
        let our_document = workspace.document(api)?;
        let ours = Description::of(&our_document)?;
        let mut found = walk::differences(api, &ours, &theirs);
        if theirs.reader.gave_up() {
            return Err(theirs.spec.root.error("the references in it are too entangled to follow").into());
        }
        let before = found.len();
        let of_api = acknowledged.iter().filter(|acknowledged| acknowledged.api == api);
        let stale = of_api.filter(|acknowledged| found.remove(&acknowledged.difference).is_none());
        let stale = stale.map(|acknowledged| acknowledged::stale(workspace, acknowledged)).collect();
        Ok(Self {
            version: 1,
            api,
            ours: workspace.shown(&workspace.spec(api)).display().to_string(),
            theirs: name.to_owned(),
            acknowledged: before - found.len(),
            differences: found.into_values().collect(),
            stale,
        })
    }

    /// Entries for `spec/acknowledged.toml` that lack their reasons, one for all differences that say the same.
    pub fn toml(&self) -> String {
        acknowledged::entries(self.api, &self.differences)
    }

    /// Returns `true` if there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty() && self.stale.is_empty()
    }

    /// One line: the counts.
    pub fn summary(&self) -> String {
        let count = |count, what: &str| match count {
            0 => format!("no {what}s"),
            1 => format!("1 {what}"),
            count => format!("{count} {what}s"),
        };
        let differences = count(self.differences.len(), "difference");
        let stale = count(self.stale.len(), "stale acknowledgement");
        format!("{differences}, {} acknowledged, {stale}", self.acknowledged)
    }

    /// For a terminal.
    pub fn text(&self) -> String {
        let mut out = format!("{}: {DIM}{} and {}{DIM:#}\n", self.api, self.ours, self.theirs);
        for Difference { difference, ours, theirs, used_in } in &self.differences {
            let used_in = used_in.as_ref().map(|used_in| format!("; {used_in}")).unwrap_or_default();
            out += &format!("  {difference}\n    {DIM}ours {ours}, theirs {theirs}{used_in}{DIM:#}\n");
        }
        for finding in &self.stale {
            out += &format!("  {ERROR}stale:{ERROR:#} {finding}\n");
        }
        let style = if self.is_empty() { GOOD } else { ERROR };
        out + &format!("{style}{}{style:#}\n", self.summary())
    }

    /// For a comment on a pull request.
    pub fn markdown(&self) -> String {
        let mut out = format!("### {} compared with {}: {}\n", self.api, code(&self.theirs), self.summary());
        if !self.differences.is_empty() {
            out += "\n| Difference | Ours | Theirs | Operations |\n| --- | --- | --- | --- |\n";
        }
        for Difference { difference, ours, theirs, used_in } in &self.differences {
            let used_in = used_in.as_ref().map(ToString::to_string).unwrap_or_default();
            let cells = [difference, ours, theirs, &used_in].map(|text| code(text));
            out += &format!("| {} |\n", cells.join(" | "));
        }
        for finding in &self.stale {
            out += &format!("\nStale: {}\n", code(&finding.to_string()));
        }
        out
    }
}

impl Compare {
    /// Runs the command.
    ///
    /// # Errors
    /// As [`Comparison::between`], or if the source cannot be read.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        ensure!(!self.toml || self.format == Format::Text, "`--toml` goes with `--format text` only");
        let text = fetch::fetch(&self.source)?;
        let comparison = Comparison::between(workspace, self.api, &fetch::shown(&self.source), &text)?;
        let mut output = match self.format {
            Format::Text => comparison.text(),
            Format::Markdown => comparison.markdown(),
            Format::Json => serde_json::to_string_pretty(&comparison)? + "\n",
        };
        if self.toml {
            output += &comparison.toml();
        }
        crate::print(&output)?;
        Ok(crate::status(comparison.is_empty()))
    }
}
