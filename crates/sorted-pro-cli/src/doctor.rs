//! `sorted-pro doctor`: checks an account without changing anything.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use clap::Args;
use serde::Serialize;
use serde_json::{Value, json};
use sorted_pro::{ApiKey, Environment, RetryPolicy, consignments, shipments};
use sorted_pro_sandbox::contract::{Difference, DifferenceKind, Responses};

use crate::connection::Connection;
use crate::failure::{Exit, Failure};
use crate::global::{Api, Global};
use crate::operations::operations;
use crate::profile;
use crate::results::{ResultsFile, print_rows};

/// A clock that differs more than this is reported.
const MAX_CLOCK_ERROR: Duration = Duration::from_secs(60);

/// Time for each request.
const TIMEOUT: Duration = Duration::from_secs(30);

/// First line of a report.
const REPORT_NOTE: &str = "Report of `sorted-pro doctor`. It is redacted: it has no keys, URLs or file names, and no value of \
    a response except unknown values of value lists; other values are replaced by their type or format.";

/// Checks configuration, connection, key and responses of an account, and changes nothing
///
/// It sends reads only, and compares the responses with the contract. Warnings are about additions that servers may
/// make without notice; the exit status is 0 with warnings alone, 1 with a problem, and 4 without a key or server.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  sorted-pro --sandbox doctor
  sorted-pro --profile main doctor --report report.json
  sorted-pro --api consignments doctor --reference EC-000-05B-MMA")]
pub(crate) struct Doctor {
    /// Also read this shipment or consignment of --api
    #[arg(long)]
    reference: Option<String>,
    /// Write a report without keys and personal data, to attach to a bug report
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Ok,
    Warning,
    Problem,
}

/// Result of one step.
#[derive(Serialize)]
struct Step {
    api: &'static str,
    step: &'static str,
    result: Verdict,
    found: String,
    remedy: String,
    /// `found` without anything that a report may not have.
    #[serde(skip)]
    redacted: String,
}

/// The operations that are read: those that need no reference, and those of a reference. Values are of parameters.
type Read = (&'static str, &'static [(&'static str, &'static str)]);

const SHIPMENTS_READS: &[Read] = &[
    ("count_shipments_by_state", &[]),
    ("search_shipments", &[("custom_reference", "sorted-pro-doctor"), ("take", "1")]),
];
const SHIPMENT_READS: &[Read] =
    &[("get_shipment", &[("reference", "")]), ("get_tracking_events", &[("reference", "")])];
const CONSIGNMENTS_READS: &[Read] = &[
    ("get_package_sizes", &[]),
    ("get_carriers", &[]),
    ("get_shipping_locations", &[]),
    ("search_consignments", &[("take", "1"), ("skip", "0")]),
];
const CONSIGNMENT_READS: &[Read] = &[
    ("get_consignment", &[("consignment_reference", "")]),
    ("get_consignment_status", &[("consignment_reference", "")]),
    ("get_tracking_events", &[("consignment_reference", "")]),
];

enum Client {
    Shipments(shipments::Client),
    Consignments(consignments::Client),
}

struct Got {
    status: u16,
    date: Option<String>,
    body: Vec<u8>,
}

impl Client {
    fn open(connection: &Connection<'_>, api: Api) -> Result<Self, Failure> {
        Ok(match api {
            Api::Shipments => Self::Shipments(connection.shipments()?),
            Api::Consignments => Self::Consignments(connection.consignments()?),
        })
    }

    fn base_url(&self) -> &str {
        match self {
            Self::Shipments(client) => client.base_url(),
            Self::Consignments(client) => client.base_url(),
        }
    }

    fn api(&self) -> Api {
        match self {
            Self::Shipments(_) => Api::Shipments,
            Self::Consignments(_) => Api::Consignments,
        }
    }

    /// Sends a GET.
    async fn read(&self, read: &Read, reference: &str) -> Result<Got, sorted_pro::Error> {
        macro_rules! get {
            ($client:expr, $path:expr, $query:expr) => {{
                let mut call = $client.raw_call("GET", $path).retry(RetryPolicy::none()).timeout(TIMEOUT);
                for (name, value) in $query {
                    call = call.query(name, value);
                }
                let response = call.send().await?;
                let (status, date) = (response.status(), response.header("date").map(str::to_owned));
                Ok(Got { status, date, body: response.into_inner().into_body() })
            }};
        }
        let (id, parameters) = read;
        let value = |name: &str| {
            let given = parameters.iter().find(|(parameter, _)| *parameter == name)?.1;
            Some(if given.is_empty() { reference } else { given })
        };
        let api = self.api();
        // A test finds all of them.
        let operation = operations(api).find(|operation| operation.api == api && operation.id == *id);
        let (path, query) = operation.map(|operation| operation.url_with(value)).unwrap_or_default();
        match self {
            Self::Shipments(client) => get!(client, path, query),
            Self::Consignments(client) => get!(client, path, query),
        }
    }
}

/// The steps of one API.
struct Examination {
    api: Api,
    steps: Vec<Step>,
}

impl Examination {
    fn add(&mut self, step: &'static str, result: Verdict, found: &str, redacted: &str, remedy: &str) {
        self.steps.push(Step {
            api: self.api.name(),
            step,
            result,
            found: found.to_owned(),
            remedy: remedy.to_owned(),
            redacted: redacted.to_owned(),
        });
    }

    fn ok(&mut self, step: &'static str, found: &str) {
        self.add(step, Verdict::Ok, found, "ok", "");
    }

    /// Returns `true` if the server was reached.
    async fn examine(
        &mut self,
        client: &Client,
        connection: &Connection<'_>,
        reference: Option<&str>,
    ) -> bool {
        let (without, with, responses) = match self.api {
            Api::Shipments => (SHIPMENTS_READS, SHIPMENT_READS, Responses::shipments()),
            Api::Consignments => (CONSIGNMENTS_READS, CONSIGNMENT_READS, Responses::consignments()),
        };
        let environment = environment(client);
        self.ok("environment", &format!("{environment}: {}", client.base_url()));
        if let Some(step) = self.steps.last_mut() {
            step.redacted = environment.to_owned();
        }
        let reads = without.iter().chain(if reference.is_some() { with } else { &[] });
        for (number, read) in reads.enumerate() {
            let got = match client.read(read, reference.unwrap_or_default()).await {
                Ok(got) => got,
                Err(error) => {
                    let (found, remedy) = unreachable(&error);
                    let step = if number == 0 { "connection" } else { read.0 };
                    self.add(step, Verdict::Problem, &format!("{found}: {error}"), found, remedy);
                    if number == 0 {
                        return false;
                    }
                    continue;
                }
            };
            if number == 0 {
                self.ok("connection", "the server responds");
                self.clock(got.date.as_deref());
                if !self.key(client, connection, got.status).await {
                    return true;
                }
            }
            self.response(read.0, &responses, &got);
        }
        true
    }

    fn clock(&mut self, date: Option<&str>) {
        let Some(server) = date.and_then(|date| httpdate::parse_http_date(date).ok()) else {
            let found = "the response has no readable `Date` header";
            return self.add("clock", Verdict::Warning, found, found, "compare the clock yourself");
        };
        let now = SystemTime::now();
        let error = now.duration_since(server).unwrap_or_else(|error| error.duration());
        if error <= MAX_CLOCK_ERROR {
            return self.ok("clock", "agrees with that of the server");
        }
        let found = format!("differs from that of the server by {} s", error.as_secs());
        self.add("clock", Verdict::Warning, &found, &found, "set the clock of this machine, such as by NTP");
    }

    /// Returns `true` if the server accepts the key.
    async fn key(&mut self, client: &Client, connection: &Connection<'_>, status: u16) -> bool {
        if !matches!(status, 401 | 403) {
            self.ok("key", "the server accepts it");
            return true;
        }
        let found = format!("the server refuses it with status {status}");
        let remedy = match is_of_the_other(client, connection).await {
            Some(other) => format!("it is a key of the {other} API: use that of the {} API", self.api.name()),
            None if status == 403 => "ask for the permissions of the account".to_owned(),
            None => "production and sandbox have different keys: check key and environment".to_owned(),
        };
        self.add("key", Verdict::Problem, &found, &found, &remedy);
        false
    }

    fn response(&mut self, operation: &'static str, responses: &Responses, got: &Got) {
        let Got { status, body, .. } = got;
        let found = format!("status {status}");
        match status {
            200..300 => {}
            404 => return self.ok(operation, "nothing found"),
            401 | 403 => {
                return self.add(operation, Verdict::Warning, &found, &found, "the key may not read this");
            }
            _ => {
                return self.add(
                    operation,
                    Verdict::Problem,
                    &found,
                    &found,
                    "try again later, and report it",
                );
            }
        }
        let mut groups: BTreeMap<(String, String), (Difference, usize)> = BTreeMap::new();
        for difference in responses.differences(operation, *status, body) {
            let place = difference.path.replace(|c: char| c.is_ascii_digit(), "");
            let group = (place, format!("{:?}", difference.kind));
            groups.entry(group).or_insert((difference, 0)).1 += 1;
        }
        if groups.is_empty() {
            self.ok(operation, "as documented");
        }
        for (difference, count) in groups.into_values() {
            let more = if count > 1 { format!(" (and {} more)", count - 1) } else { String::new() };
            let found = describe(&difference, &difference.path, difference.value.as_ref().map(shown)) + &more;
            let place: Vec<_> = difference.path.split('.').map(name_or_placeholder).collect();
            let value = difference.value.as_ref().map(|value| redacted(value, difference.kind));
            let reported = describe(&difference, &place.join("."), value) + &more;
            let (verdict, remedy) = match difference.kind.is_expected() {
                true => {
                    (Verdict::Warning, "nothing is lost; report it with --report, so that it gets a type")
                }
                false => (Verdict::Problem, "report it with --report"),
            };
            self.add(operation, verdict, &found, &reported, remedy);
        }
    }
}

fn describe(difference: &Difference, path: &str, value: Option<String>) -> String {
    let path = if path.is_empty() { "body" } else { path };
    let value = value.map(|value| format!(": {value}")).unwrap_or_default();
    format!("{path}: {}{value}", difference.message)
}

/// A value for the person at the terminal.
fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) | Value::Array(_) => redacted(value, DifferenceKind::WrongType),
        value => value.to_string().chars().take(60).collect(),
    }
}

/// A value by its type or format. Unknown values of lists stay, if they look like names of values.
fn redacted(value: &Value, kind: DifferenceKind) -> String {
    match (value, kind) {
        (Value::String(text), DifferenceKind::UnknownValue) if is_name(text) => format!("{text:?}"),
        (Value::String(text), DifferenceKind::MalformedTimestamp) => {
            let format = text.chars().take(40).map(|c| match c {
                c if c.is_ascii_digit() => '9',
                c if c.is_alphabetic() => 'a',
                c => c,
            });
            format!("{:?}", format.collect::<String>())
        }
        (Value::String(text), _) => format!("a text of {} characters", text.chars().count()),
        (Value::Number(_), _) => "a number".to_owned(),
        (Value::Bool(_), _) => "a boolean".to_owned(),
        (Value::Null, _) => "null".to_owned(),
        (Value::Array(items), _) => format!("an array of {} elements", items.len()),
        (Value::Object(_), _) => "an object".to_owned(),
    }
}

/// Letters, digits and `_`, as names of values and properties are written.
fn is_name(text: &str) -> bool {
    text.len() <= 40
        && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn name_or_placeholder(step: &str) -> String {
    let (name, index) = step.split_at(step.find('[').unwrap_or(step.len()));
    if is_name(name) || name.is_empty() || name == "*" {
        format!("{name}{index}")
    } else {
        "<name>".to_owned()
    }
}

/// Problem with the connection, and its remedy.
fn unreachable(error: &sorted_pro::Error) -> (&'static str, &'static str) {
    let cause = error.source().map(ToString::to_string).unwrap_or_default();
    if error.is_timeout() {
        ("no response in time", "check network, proxy and firewall, or try again later")
    } else if !error.is_connect() {
        ("no complete response", "try again; a proxy may cut connections")
    } else if cause.contains("dns error") {
        ("DNS: the name of the server is not found", "check the base URL and the resolver of this machine")
    } else if cause.contains("tcp connect") || cause.contains("connecting took too long") {
        ("TCP: the server cannot be connected to", "check the base URL, proxy and firewall")
    } else {
        ("TLS: no secure connection", "check the certificates of this machine and proxies that replace them")
    }
}

fn client_at(api: Api, environment: Environment, key: ApiKey) -> Result<Client, sorted_pro::Error> {
    Ok(match api {
        Api::Shipments => {
            Client::Shipments(shipments::Client::builder(key).environment(environment).build()?)
        }
        Api::Consignments => {
            Client::Consignments(consignments::Client::builder(key).environment(environment).build()?)
        }
    })
}

fn environment(client: &Client) -> &'static str {
    let is = |environment: Environment| {
        let known = ApiKey::new("none").and_then(|key| client_at(client.api(), environment, key));
        known.is_ok_and(|known| known.base_url() == client.base_url())
    };
    match () {
        () if is(Environment::Production) => "production",
        () if is(Environment::Sandbox) => "sandbox",
        () => "another server",
    }
}

/// The other API, if it accepts the key. It is asked only at its known server, or at the one that is set.
async fn is_of_the_other(client: &Client, connection: &Connection<'_>) -> Option<&'static str> {
    if connection.is_sandbox() {
        return None;
    }
    let key = profile::key(connection.wanted, client.api()).ok()?;
    let (other, read) = match client.api() {
        Api::Shipments => (Api::Consignments, CONSIGNMENTS_READS.first()?),
        Api::Consignments => (Api::Shipments, SHIPMENTS_READS.first()?),
    };
    let environment = match (Client::open(connection, other), environment(client)) {
        (Ok(set), _) => Environment::Custom(set.base_url().to_owned()),
        (Err(_), "production") => Environment::Production,
        (Err(_), "sandbox") => Environment::Sandbox,
        _ => return None,
    };
    let other = client_at(other, environment, key).ok()?;
    let got = other.read(read, "").await.ok()?;
    (got.status < 300).then(|| other.api().name())
}

impl Doctor {
    pub(crate) async fn run(&self, global: &Global) -> Result<Exit, Failure> {
        let report = self.report.as_deref().map(|path| ResultsFile::create(path, "--report")).transpose()?;
        let connection = Connection::open(global).await?;
        let mut steps = Vec::new();
        let (mut has_key, mut is_reached) = (false, false);
        for api in [Api::Shipments, Api::Consignments] {
            let mut examination = Examination { api, steps: Vec::new() };
            match Client::open(&connection, api) {
                Err(failure) => {
                    let remedy = "needed only to call this API";
                    let redacted = "cannot be used";
                    examination.add("configuration", Verdict::Warning, &failure.message, redacted, remedy);
                }
                Ok(client) => {
                    has_key = true;
                    examination.ok("configuration", &configuration(&connection, api));
                    // Others may read the file although its keys are not used.
                    if let Some(file) =
                        profile::path().filter(|file| file.exists() && !connection.is_sandbox())
                        && let Err(failure) = profile::ensure_private(&file)
                    {
                        let (found, redacted) = (&failure.message, "others may read the file");
                        examination.add("configuration", Verdict::Warning, found, redacted, "chmod 600");
                    }
                    let reference = self.reference.as_deref().filter(|_| api == global.api);
                    is_reached |= examination.examine(&client, &connection, reference).await;
                }
            }
            steps.extend(examination.steps);
        }
        if !has_key {
            steps.iter_mut().for_each(|step| step.result = Verdict::Problem);
        }
        print_rows(&steps, global.output)?;
        if let Some(report) = report {
            let rows: Vec<_> = steps.iter().map(|Step { api, step, result, redacted, .. }| {
                json!({ "api": api, "step": step, "result": result, "found": redacted })
            }).collect();
            let text = json!({ "note": REPORT_NOTE, "version": env!("CARGO_PKG_VERSION"), "steps": rows });
            report.write_text(&format!("{text:#}\n"))?;
        }
        Ok(if !has_key || !is_reached {
            Exit::Impossible
        } else if steps.iter().any(|step| step.result == Verdict::Problem) {
            Exit::Rejected
        } else {
            Exit::Done
        })
    }
}

fn configuration(connection: &Connection<'_>, api: Api) -> String {
    match connection.is_sandbox() {
        true => "a sandbox in this process".to_owned(),
        false => profile::source(connection.wanted, api),
    }
}
