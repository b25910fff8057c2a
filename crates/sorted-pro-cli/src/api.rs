//! `sorted-pro api`: every operation of both contracts.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, value_parser};
use serde_json::value::RawValue;
use sorted_pro::RawRequest;

use crate::connection::Connection;
use crate::failure::{Exit, Failure};
use crate::global::{Api, Global};
use crate::import::read_bytes;
use crate::list::{self, Output};
use crate::operations::{Operation, operations};
use crate::stdout::print;
use crate::text::{quoted, without_place};

const AFTER_HELP: &str = "\
Examples:
  sorted-pro api get_shipment --reference sp_00794403010635468411384028069888
  sorted-pro api create_shipment --body shipment.json
  sorted-pro --output table api search_shipments --custom-reference DEMO-1001
  sorted-pro --api consignments api get_labels --consignment-reference EC-000-05B-MMA
  sorted-pro api get_shipment --reference sp_00794403010635468411384028069888 --curl

`sorted-pro api <OPERATION> --help` describes an operation and its parameters. Operations that both APIs have are those of
--api.";

/// A call of an operation.
#[derive(Debug)]
pub(crate) struct ApiCall {
    operation: &'static Operation,
    matches: ArgMatches,
}

impl FromArgMatches for ApiCall {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let missing = || clap::Error::new(clap::error::ErrorKind::MissingSubcommand);
        let (id, matches) = matches.subcommand().ok_or_else(missing)?;
        let api = matches.get_one::<Api>("api").copied().unwrap_or(Api::Shipments);
        let operation = operations(api).find(|operation| operation.id == id).ok_or_else(missing)?;
        Ok(Self { operation, matches: matches.clone() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for ApiCall {
    fn augment_args(command: Command) -> Command {
        command
            .about("Calls an operation of either API, and prints its response")
            .after_help(AFTER_HELP)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand_value_name("OPERATION")
            .subcommand_help_heading("Operations")
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// Adds a subcommand for each operation that can be named.
pub(crate) fn with_operations(command: Command, api: Api) -> Command {
    command.subcommands(operations(api).map(subcommand))
}

fn subcommand(operation: &'static Operation) -> Command {
    let mut about = operation.summary.trim_end_matches('.').to_owned();
    if operation.deprecated {
        about.push_str(" (deprecated)");
    }
    let long = format!(
        "{about}\n\n{} {}, {} API, {}\n\n{}",
        operation.method,
        operation.path,
        operation.api.name(),
        operation.tag,
        operation.description
    );
    let mut command = Command::new(operation.id.as_str()).about(about).long_about(long);
    for parameter in operation.parameters() {
        let mut help = parameter.description.trim_end().trim_end_matches('.').to_owned();
        if let Some(example) = &parameter.example {
            let example = example.as_str().map_or_else(|| example.to_string(), str::to_owned);
            help.push_str(&format!(" [example: {example}]"));
        }
        let mut argument = Arg::new(parameter.name.as_str())
            .long(parameter.option())
            .value_name(parameter.placeholder())
            .required(parameter.required)
            .allow_hyphen_values(true)
            .value_parser(move |value: &str| parameter.check(value).map(|()| value.to_owned()))
            .help(help);
        if parameter.option() != parameter.name {
            argument = argument.alias(parameter.name.as_str());
        }
        command = command.arg(argument);
    }
    if let Some(body) = &operation.body {
        let schema = body.schema().map(|schema| format!(" [schema: {schema}]")).unwrap_or_default();
        let help = format!(
            "File with the request body, as JSON; `-` for the standard input. {}{schema}",
            body.description
        );
        let argument = Arg::new("body")
            .long("body")
            .value_name("FILE")
            .required(body.required)
            .value_parser(value_parser!(PathBuf))
            .help(help);
        command = command.arg(argument);
    }
    command.arg(
        Arg::new("curl")
            .long("curl")
            .action(clap::ArgAction::SetTrue)
            .help("Print the request as a curl command, without the key, instead of sending it"),
    )
}

/// Builds the call, for either client.
macro_rules! call {
    ($client:expr, $call:expr, $body:expr) => {{
        let (client, call): (_, &ApiCall) = ($client, $call);
        let (path, query) = call.operation.url_with(|name| call.value(name));
        let mut built = client.raw_call(call.operation.method.as_str(), path);
        for (name, value) in query {
            built = built.query(name, value);
        }
        match $body {
            Some(body) => built.json(body),
            None => built,
        }
    }};
}

impl ApiCall {
    fn value(&self, name: &str) -> Option<&str> {
        self.matches.get_one::<String>(name).map(String::as_str)
    }

    /// The request body, byte for byte as it was given.
    fn body(&self) -> Result<Option<Box<RawValue>>, Failure> {
        let file = self.operation.body.as_ref().and_then(|_| self.matches.get_one::<PathBuf>("body"));
        let Some(file) = file else { return Ok(None) };
        let (shown, text) = read_bytes(file)?;
        serde_json::from_slice(&text).map(Some).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            Failure::usage(format!("{shown}:{line}:{column}: not JSON: {}", without_place(&error)))
        })
    }
}

/// Sends the request, and prints the response.
pub(crate) async fn run(
    call: &ApiCall,
    global: &Global,
    connection: &Connection<'_>,
) -> Result<Exit, Failure> {
    let body = call.body()?;
    let (request, sending) = match call.operation.api {
        Api::Shipments => {
            let built = call!(connection.shipments()?, call, &body);
            (built.to_request()?, built.send())
        }
        Api::Consignments => {
            let built = call!(connection.consignments()?, call, &body);
            (built.to_request()?, built.send())
        }
    };
    if call.matches.get_flag("curl") {
        print(curl(&request, call.operation.api).as_bytes())?;
        return Ok(Exit::Done);
    }
    let response = sending.await?;
    let status = response.status();
    if (200..300).contains(&status) {
        print_response(response.body(), global.output.unwrap_or(Output::Json))?;
        return Ok(Exit::Done);
    }
    print_response(response.body(), Output::Json)?;
    anstream::eprintln!("error: the server responded with status {status}");
    let may_be_done = match status {
        // It turns the request away, with the pause to wait.
        503 => response.header("retry-after").is_none(),
        status => matches!(status, 408 | 500..=520 | 522..=530 | 532..=599),
    };
    let is_write = call.operation.method != "GET";
    Ok(if is_write && may_be_done { Exit::Unknown } else { Exit::Rejected })
}

fn print_response(body: &[u8], output: Output) -> Result<(), Failure> {
    if body.is_empty() {
        return Ok(());
    }
    let listed = match output {
        Output::Json => Some(body.to_vec()),
        Output::Table => list::table(body).map(String::into_bytes),
        Output::Csv => list::csv(body),
    };
    // The caller sees the response of the server in any case.
    let text = listed.unwrap_or_else(|| {
        anstream::eprintln!("note: the response has no list: it is printed as JSON");
        body.to_vec()
    });
    print(&text)
}

/// The request for a shell. The key is a variable.
fn curl(request: &RawRequest, api: Api) -> String {
    let key = match api {
        Api::Shipments => r#""x-api-key: $SORTED_PRO_SHIPMENTS_API_KEY""#,
        Api::Consignments => r#""ocp-apim-subscription-key: $SORTED_PRO_CONSIGNMENTS_API_KEY""#,
    };
    let mut curl = format!("curl -X {} {} \\\n  -H {key}", request.method, quoted(&request.url));
    for (name, value) in &request.headers {
        curl.push_str(&format!(" \\\n  -H {}", quoted(&format!("{name}: {value}"))));
    }
    if !request.body.is_empty() {
        curl.push_str(&format!(" \\\n  --data-raw {}", quoted(&String::from_utf8_lossy(&request.body))));
    }
    curl.push('\n');
    curl
}

#[cfg(test)]
mod tests;
