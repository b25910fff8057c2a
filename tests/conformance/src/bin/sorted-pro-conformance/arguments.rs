//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use sorted_pro_conformance::{APIS, Api, Target};

use crate::recording::Base;

/// Checks recorded payloads against the models and contracts of the SortedPRO APIs
#[derive(Debug, Parser)]
#[command(name = "sorted-pro-conformance", version, arg_required_else_help = true, after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  sorted-pro-conformance check --as shipments/AllocateResult captured.json
  sorted-pro-conformance check --strict session.har recordings/
  sorted-pro-conformance check --format sarif --output conformance.sarif 'recordings/**/*.ndjson'
  curl -s http://127.0.0.1:4010/_sandbox/journal | sorted-pro-conformance check --input journal -
  sorted-pro-conformance list --api shipments

Exit status: 0 if all payloads conform, 1 if any does not or nothing was checked, 2 if the command itself cannot be
understood or its output not be written.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check payloads, or the responses in HAR files, journals of the sandbox and recordings
    #[command(after_help = CHECK_HELP)]
    Check(Check),
    /// List the values of --as: schemas, and operations with their statuses
    List {
        /// Only this API
        #[arg(long, value_parser = api)]
        api: Option<&'static Api>,
    },
}

const CHECK_HELP: &str = "\
A payload is `ok` if nothing differs after decoding and encoding it, `lossy` if something does, `error` if it does not \
decode, and `drift` if --strict finds what no contract documents. Null equals absent; decimals must keep their value and \
their decimal places. Responses that no documented operation can have sent are counted as skipped, as are those \
whose body was not recorded whole.

No output has a text of a payload, apart from unknown values of value lists with --strict.

Limits: 64 MiB for a payload, 256 MiB for a HAR file, a journal or a line of a recording.";

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Type of the payloads: API/SCHEMA, API/SCHEMA[] for an array of it, API/OPERATION for its first documented
    /// success, or API/OPERATION/STATUS
    #[arg(long = "as", value_name = "TARGET")]
    pub(crate) target: Option<Target>,

    /// Format of all inputs (default: by extension: .json, .ndjson or .jsonl, .har)
    #[arg(long, value_name = "FORMAT")]
    pub(crate) input: Option<Input>,

    /// Also report payloads that decode today although no contract documents them
    #[arg(long)]
    pub(crate) strict: bool,

    /// Format of the output
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Output,

    /// Write to a file (default: standard output)
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Only URLs below this one are of the shipments API
    #[arg(long, value_name = "URL")]
    pub(crate) shipments_base: Option<Base>,

    /// Only URLs below this one are of the consignments API
    #[arg(long, value_name = "URL")]
    pub(crate) consignments_base: Option<Base>,

    /// Files, directories, globs, or `-` for standard input
    #[arg(required = true, value_name = "FILE|DIRECTORY|GLOB|-")]
    pub(crate) inputs: Vec<PathBuf>,
}

/// Format of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Input {
    /// One payload; needs --as
    Json,
    /// Recording: an entry of a journal on each line. With --as, a payload on each line
    Ndjson,
    /// HTTP archive, as browsers and proxies export it
    Har,
    /// Journal of the sandbox, as `GET /_sandbox/journal` returns it
    Journal,
}

/// Format of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Output {
    /// A line for each finding, and counts
    #[default]
    Text,
    /// Everything, for programs
    Json,
    /// JUnit XML: a test case for each payload
    Junit,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

fn api(name: &str) -> Result<&'static Api, String> {
    let names = APIS.map(Api::name).join("` and `");
    APIS.into_iter().find(|api| api.name() == name).ok_or_else(|| format!("the APIs are `{names}`"))
}
