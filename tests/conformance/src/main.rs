//! Checks payloads against the generated models.

use std::io::{self, Read as _, Write};
use std::path::Path;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::Parser;
use sorted_pro_conformance::{APIS, Api, Finding, MAX_BYTES, Schema, Verdict, check};

/// Checks whether captured payloads fit the models: whether they decode, and come back unchanged.
#[derive(Debug, Parser)]
#[command(name = "sorted-pro-conformance", override_usage = USAGE, after_help = AFTER_HELP)]
#[command(arg_required_else_help = true)]
struct Arguments {
    /// List every api and schema.
    #[arg(long, exclusive = true)]
    list: bool,

    /// `shipments` or `consignments`.
    #[arg(required_unless_present = "list", value_parser = api)]
    api: Option<&'static Api>,

    /// What the payloads are, as named in the spec; `Name[]` for an array of it, an operationId for its response.
    #[arg(required_unless_present = "list")]
    schema: Option<String>,

    /// The payloads; `-` reads standard input.
    #[arg(required_unless_present = "list", value_name = "FILE|-")]
    files: Vec<String>,
}

const USAGE: &str = "\
sorted-pro-conformance <API> <SCHEMA> <FILE|->...
       sorted-pro-conformance --list";

const AFTER_HELP: &str = "\
Example:
  $ cargo run -q -p sorted-pro-conformance -- shipments ApiError \\
      spec/examples/quirks/customs_error_links.404.json
  lossy spec/examples/quirks/customs_error_links.404.json $.links: lost
  0 ok, 1 lossy, 0 error

A payload is `ok` if nothing differs after decoding and encoding it, `lossy` if something does (one \
line per path), and `error` if it does not decode. Null equals absent; decimals must keep their value \
and their decimal places. No texts of the payloads are printed.

Exit status: 0 if all are ok, 1 if any is not, 2 if the command itself cannot be understood.";

const OK: Style = AnsiColor::Green.on_default();
const LOSSY: Style = AnsiColor::Yellow.on_default();
const ERROR: Style = AnsiColor::Red.on_default().bold();

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        // A reader such as `head` that has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("{ERROR}error:{ERROR:#} {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let mut out = anstream::AutoStream::auto(io::stdout().lock());
    if arguments.list {
        for api in &APIS {
            for schema in api.schemas() {
                writeln!(out, "{} {}", api.name(), schema.name())?;
            }
        }
        return Ok(ExitCode::SUCCESS);
    }
    let (Some(api), Some(name)) = (arguments.api, &arguments.schema) else {
        return Err(io::Error::other("say which api, which schema and which files"));
    };
    let (schema, array) = schema(api, name).map_err(io::Error::other)?;
    let (mut ok, mut lossy, mut errors) = (0, 0, 0);
    for file in &arguments.files {
        let verdict = match read(file) {
            Ok(payload) => check(schema, array, &payload),
            Err(error) => {
                Verdict::Error(Finding { path: "$".to_owned(), what: format!("not readable: {error}") })
            }
        };
        match verdict {
            Verdict::Ok => {
                ok += 1;
                writeln!(out, "{OK}ok{OK:#} {file}")?;
            }
            Verdict::Lossy(findings) => {
                lossy += 1;
                for finding in findings {
                    writeln!(out, "{LOSSY}lossy{LOSSY:#} {file} {finding}")?;
                }
            }
            Verdict::Error(finding) => {
                errors += 1;
                writeln!(out, "{ERROR}error{ERROR:#} {file} {finding}")?;
            }
        }
    }
    writeln!(out, "{ok} ok, {lossy} lossy, {errors} error")?;
    out.flush()?;
    Ok(if lossy + errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads one byte more than is looked at at most, so that a longer payload is refused and not cut off.
fn read(file: &str) -> io::Result<Vec<u8>> {
    let limit = MAX_BYTES as u64 + 1;
    let mut payload = Vec::new();
    if file == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut payload)?;
    } else {
        std::fs::File::open(Path::new(file))?.take(limit).read_to_end(&mut payload)?;
    }
    Ok(payload)
}

fn api(name: &str) -> Result<&'static Api, String> {
    APIS.iter().find(|api| api.name() == name).ok_or_else(|| {
        let names = APIS.iter().map(Api::name);
        format!("there is no such api; {}", nearest(name, names))
    })
}

fn schema(api: &'static Api, name: &str) -> Result<(&'static Schema, bool), String> {
    let (item, array) = match name.strip_suffix("[]") {
        Some(item) => (item, true),
        None => (name, false),
    };
    match (api.schema(item), api.body(name)) {
        (Some(schema), _) => Ok((schema, array)),
        (None, Some(body)) => Ok((body, false)),
        (None, None) => {
            let names = api.schemas().iter().map(Schema::name);
            let hint = nearest(item, names);
            Err(format!("the {} api has no schema `{item}`; {hint}; --list shows all", api.name()))
        }
    }
}

/// The names most like the one that was given.
fn nearest<'a>(given: &str, names: impl Iterator<Item = &'a str>) -> String {
    let given = given.to_lowercase();
    let mut rated: Vec<_> =
        names.map(|name| (strsim::jaro_winkler(&given, &name.to_lowercase()), name)).collect();
    rated.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    let best: Vec<_> = rated.iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    format!("the nearest are {}", best.join(", "))
}
