//! Reads files of orders: CSV, and JSON lines.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use clap::ValueEnum;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use sorted_pro::{ApiKey, consignments, shipments};
use sorted_pro_jobs::NewItem;

use crate::cli::Api;
use crate::failure::Failure;
use crate::jobs::counted;
use crate::text::without_place;

mod csv_row;

pub(crate) use csv_row::COLUMNS_HELP;

/// The most problems that are printed.
const MAX_PRINTED: usize = 100;

/// The most characters of a value that are shown.
const MAX_SHOWN: usize = 60;

/// Format of a file of orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// Comma-separated values with a header
    Csv,
    /// A create request of the API on each line
    Jsonl,
}

/// An order, with its line in the file.
#[derive(Debug)]
pub(crate) struct Order {
    pub(crate) line: u64,
    pub(crate) item: NewItem,
}

/// The orders of a file, all of them valid.
#[derive(Debug)]
pub(crate) struct Orders {
    /// The name of the file.
    pub(crate) file: String,
    pub(crate) orders: Vec<Order>,
}

/// Something that is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) line: u64,
    /// The column, or the path of the property.
    pub(crate) place: Option<String>,
    pub(crate) value: Option<String>,
    /// Description of the problem, and of what is expected.
    pub(crate) message: String,
}

impl Problem {
    fn of_line(line: u64, message: impl Into<String>) -> Self {
        Self { line, place: None, value: None, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.line)?;
        if let Some(place) = &self.place {
            write!(f, "{place}")?;
            if let Some(value) = &self.value {
                let cut: String = value.chars().take(MAX_SHOWN).collect();
                let dots = if cut.len() < value.len() { ".." } else { "" };
                write!(f, " {cut:?}{dots}")?;
            }
            f.write_str(": ")?;
        }
        // Messages of parsers can have several lines.
        f.write_str(&self.message.replace(char::is_control, " "))
    }
}

/// The failure that reports problems, up to a limit.
pub(crate) fn failure(file: &str, problems: &[Problem]) -> Failure {
    let mut text = match problems.len() {
        1 => format!("{file} has a problem, and nothing was sent"),
        count => format!("{file} has {count} problems, and nothing was sent"),
    };
    // What is wrong with many lines is printed once.
    let mut groups: Vec<(&Problem, usize)> = Vec::new();
    let mut known = HashMap::new();
    for problem in problems {
        let Problem { line: _, place, value, message } = problem;
        match known.entry((place, value, message)) {
            Entry::Vacant(entry) => {
                entry.insert(groups.len());
                groups.push((problem, 0));
            }
            Entry::Occupied(entry) => groups[*entry.get()].1 += 1,
        }
    }
    for (problem, others) in groups.iter().take(MAX_PRINTED) {
        text.push_str(&format!("\n  {file}:{problem}"));
        match others {
            0 => {}
            1 => text.push_str(" (and on another line)"),
            others => text.push_str(&format!(" (and on {others} other lines)")),
        }
    }
    if groups.len() > MAX_PRINTED {
        text.push_str(&format!("\n  and {} more", groups.len() - MAX_PRINTED));
    }
    Failure::usage(text)
}

/// Reads and checks a file of orders; `-` is the standard input.
///
/// # Errors
/// Everything that is wrong with it.
pub(crate) fn read(path: &Path, format: Option<InputFormat>, api: Api) -> Result<Orders, Failure> {
    let (file, bytes) = read_bytes(path)?;
    let format = match (format, extension(path).as_deref()) {
        (Some(format), _) => format,
        (None, Some("csv")) => InputFormat::Csv,
        (None, Some("jsonl" | "ndjson")) => InputFormat::Jsonl,
        (None, _) => {
            let remedy = "name its format with --input-format csv or --input-format jsonl";
            return Err(Failure::usage(format!("{file}: {remedy}")));
        }
    };
    in_file(file, parse(&bytes, format, api))
}

fn in_file(file: String, found: Result<Vec<Order>, Vec<Problem>>) -> Result<Orders, Failure> {
    match found {
        Ok(orders) => Ok(Orders { file, orders }),
        Err(problems) => Err(failure(&file, &problems)),
    }
}

/// Reads a file with a reference on each line, of which empty ones are skipped, or a file of results.
pub(crate) fn read_references(path: &Path, api: Api) -> Result<Orders, Failure> {
    let (file, bytes) = read_bytes(path)?;
    let check = Check::new()?;
    let mut found = Found::default();
    match result_rows(&bytes) {
        Some(rows) => {
            let mut without = 0;
            for row in rows {
                match row {
                    Ok((line, key, reference)) if !reference.is_empty() => {
                        found.push_reference(line, key, &reference, api, &check);
                    }
                    Ok(_) => without += 1,
                    Err(problem) => found.problems.push(problem),
                }
            }
            if without > 0 {
                anstream::eprintln!("{file}: left out, because they have no reference: {}", counted(without));
            }
        }
        None => {
            for (line, text) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
                match std::str::from_utf8(text).map(str::trim) {
                    Ok("") => {}
                    Ok(text) => found.push_reference(line, text.to_owned(), text, api, &check),
                    Err(_) => found.problems.push(Problem::of_line(line, "is not UTF-8")),
                }
            }
        }
    }
    in_file(file, found.finish("has no references: write one on each line"))
}

/// Line, key and reference of the rows of a file of results; `None` if it is none.
fn result_rows(
    bytes: &[u8],
) -> Option<impl Iterator<Item = Result<(u64, String, String), Problem>> + use<'_>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let header = reader.headers().ok()?;
    let at = |name: &str| header.iter().position(|column| column == name);
    let (key, reference) = (at("key")?, at("reference")?);
    Some(reader.into_records().map(move |row| match row {
        Ok(row) => {
            let line = row.position().map_or(0, csv::Position::line);
            Ok((line, row[key].to_owned(), row[reference].to_owned()))
        }
        Err(error) => {
            let line = error.position().map_or(0, csv::Position::line);
            Err(Problem::of_line(line, error.to_string()))
        }
    }))
}

/// The name and content of a file, without a byte order mark; `-` is the standard input.
pub(crate) fn read_bytes(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    let (file, read) = if is_stdin(path) {
        let mut bytes = Vec::new();
        ("standard input".to_owned(), io::stdin().read_to_end(&mut bytes).map(|_| bytes))
    } else {
        (path.display().to_string(), fs::read(path))
    };
    let mut bytes = read.map_err(|error| Failure::usage(format!("{file}: {error}")))?;
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    Ok((file, bytes))
}

pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn extension(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_ascii_lowercase())
}

pub(crate) fn parse(bytes: &[u8], format: InputFormat, api: Api) -> Result<Vec<Order>, Vec<Problem>> {
    let check = Check::new().map_err(|error| vec![Problem::of_line(0, error.to_string())])?;
    match format {
        InputFormat::Csv => csv_row::parse(bytes, api, &check),
        InputFormat::Jsonl => parse_lines(bytes, api, &check),
    }
}

/// Contents of a file, as far as it is read.
#[derive(Default)]
struct Found {
    orders: Vec<Order>,
    problems: Vec<Problem>,
    lines: HashMap<String, u64>,
}

impl Found {
    /// Adds an order. `place` is where its key is.
    fn push(&mut self, line: u64, item: NewItem, place: &str) {
        let mut report = |message: String| {
            let (place, value) = (Some(place.to_owned()), Some(item.key.clone()));
            self.problems.push(Problem { line, place, value, message });
        };
        if item.key.len() > 500 {
            report("has more than 500 bytes".to_owned());
        }
        if item.key.contains(char::is_control) {
            report("has a control character".to_owned());
        }
        if item.input.as_ref().is_some_and(|input| input.len() > 1 << 20) {
            report("the order has more than 1 MiB as JSON".to_owned());
        }
        match self.lines.get(&item.key) {
            Some(first) => report(format!("is on line {first} already: each needs its own")),
            None => {
                self.lines.insert(item.key.clone(), line);
                self.orders.push(Order { line, item });
            }
        }
    }

    /// Adds an order that exists.
    fn push_reference(&mut self, line: u64, key: String, reference: &str, api: Api, check: &Check) {
        let mut problems = check.reference(api, reference);
        if !api.is_reference(reference) || reference.contains([',', ';', ' ', '\t']) {
            let example = match api {
                Api::Shipments => "sp_00794403010635468411384028069888",
                Api::Consignments => "EC-000-05B-MMA",
            };
            problems.push(format!("is not a reference like {example}"));
        }
        let as_problem = |message| Problem {
            line,
            place: Some("reference".to_owned()),
            value: Some(reference.to_owned()),
            message,
        };
        self.problems.extend(problems.into_iter().map(as_problem));
        let place = if key == reference { "reference" } else { "key" };
        self.push(line, NewItem { key, input: None, reference: Some(reference.to_owned()) }, place);
    }

    fn finish(mut self, if_empty: &str) -> Result<Vec<Order>, Vec<Problem>> {
        if self.orders.is_empty() && self.problems.is_empty() {
            self.problems.push(Problem::of_line(1, if_empty));
        }
        if self.problems.is_empty() { Ok(self.orders) } else { Err(self.problems) }
    }
}

/// An order with its key beside it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keyed<'a> {
    key: String,
    #[serde(borrow)]
    input: &'a RawValue,
}

fn parse_lines(bytes: &[u8], api: Api, check: &Check) -> Result<Vec<Order>, Vec<Problem>> {
    let mut found = Found::default();
    for (line, text) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if text.trim_ascii().is_empty() {
            continue;
        }
        match parse_line(text.trim_ascii(), api) {
            Ok((item, place)) => {
                let input = item.input.as_deref().unwrap_or_default();
                for (path, message) in
                    unknown(api, input).into_iter().chain(check.input(api, input, &item.key))
                {
                    found.problems.push(Problem { line, place: Some(path), value: None, message });
                }
                found.push(line, item, place);
            }
            Err(message) => found.problems.push(Problem::of_line(line, message)),
        }
    }
    found.finish("has no orders: write a create request on each line")
}

fn parse_line(text: &[u8], api: Api) -> Result<(NewItem, &'static str), String> {
    let own = match api {
        Api::Shipments => "custom_reference",
        Api::Consignments => "ConsignmentReferenceProvidedByCustomer",
    };
    let not_json = |error: serde_json::Error| {
        format!("is not JSON: {}, at column {}", without_place(&error), error.column())
    };
    let order: HashMap<String, &RawValue> = serde_json::from_slice(text).map_err(not_json)?;
    let (key, input, place) = if order.contains_key("key") && order.contains_key("input") {
        let Keyed { key, input } = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        (key, input.get().to_owned(), "key")
    } else {
        let key = order.get(own).and_then(|own| serde_json::from_str(own.get()).ok());
        let missing = || format!("has no key: give it `{own}`, or write {{\"key\": .., \"input\": ..}}");
        let text = String::from_utf8(text.to_vec()).map_err(|_| "is not UTF-8".to_owned())?;
        (key.ok_or_else(missing)?, text, own)
    };
    if key.trim().is_empty() {
        return Err(format!("`{place}` is blank: each order needs a key"));
    }
    let order: HashMap<String, &RawValue> =
        serde_json::from_str(&input).map_err(|_| "`input` is not an object".to_owned())?;
    let own_key = order.get(own).filter(|own| own.get() != "null");
    if own_key.is_some_and(|own| serde_json::from_str::<String>(own.get()).ok().as_ref() != Some(&key)) {
        return Err(format!("`key` and `{own}` differ: leave one of them out"));
    }
    Ok((NewItem { key, input: Some(input), reference: None }, place))
}

/// Checks inputs as the SDK does before it sends them. Nothing is sent.
struct Check {
    shipments: shipments::Client,
    consignments: consignments::Client,
}

impl Check {
    fn new() -> Result<Self, sorted_pro::Error> {
        let key = || ApiKey::new("not-used");
        let url = "http://127.0.0.1";
        Ok(Self {
            shipments: shipments::Client::builder(key()?).base_url(url).build()?,
            consignments: consignments::Client::builder(key()?).base_url(url).build()?,
        })
    }

    /// Problems of a create request that gets this key: paths and messages.
    fn input(&self, api: Api, json: &str, key: &str) -> Vec<(String, String)> {
        match api {
            Api::Shipments => problems_of(json, |mut request: shipments::models::CreateShipmentRequest| {
                request.custom_reference = Some(key.to_owned());
                self.shipments.create_shipment(request).to_request().err()
            }),
            Api::Consignments => {
                problems_of(json, |mut request: consignments::models::CreateConsignmentRequest| {
                    request.consignment_reference_provided_by_customer = Some(key.to_owned());
                    self.consignments.create_consignment(request).to_request().err()
                })
            }
        }
    }

    fn reference(&self, api: Api, reference: &str) -> Vec<String> {
        let built = match api {
            Api::Shipments => self.shipments.get_shipment(reference).to_request(),
            Api::Consignments => self.consignments.get_consignment(reference).to_request(),
        };
        problems(built.err()).into_iter().map(|(_, message)| message).collect()
    }
}

fn problems_of<T: DeserializeOwned>(
    json: &str,
    check: impl Fn(T) -> Option<sorted_pro::Error>,
) -> Vec<(String, String)> {
    match serde_json::from_str(json) {
        Ok(request) => problems(check(request)),
        Err(error) => {
            let message = format!("is not a create request: {}", without_place(&error));
            vec![("order".to_owned(), message)]
        }
    }
}

fn problems(error: Option<sorted_pro::Error>) -> Vec<(String, String)> {
    let Some(error) = error else { return Vec::new() };
    if error.problems().is_empty() {
        return vec![("order".to_owned(), error.to_string())];
    }
    error.problems().iter().map(|problem| (problem.path.clone(), problem.message.clone())).collect()
}

/// Properties of a create request that the API does not document. They would be left out.
fn unknown(api: Api, json: &str) -> Vec<(String, String)> {
    let kept = match api {
        Api::Shipments => serde_json::from_str::<shipments::models::CreateShipmentRequest>(json)
            .and_then(serde_json::to_value),
        Api::Consignments => serde_json::from_str::<consignments::models::CreateConsignmentRequest>(json)
            .and_then(serde_json::to_value),
    };
    let mut found = Vec::new();
    if let (Ok(given), Ok(kept)) = (serde_json::from_str(json), kept) {
        unknown_properties(&given, &kept, String::new(), &mut found);
    }
    found
}

fn unknown_properties(given: &Value, kept: &Value, path: String, found: &mut Vec<(String, String)>) {
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => {
            for (name, value) in given.iter().filter(|(_, value)| !value.is_null()) {
                let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match kept.iter().find(|(kept, _)| plain(kept) == plain(name)) {
                    Some((_, kept)) => unknown_properties(value, kept, inner, found),
                    None => found.push((inner, "is not a property of the API: correct its name".to_owned())),
                }
            }
        }
        (Value::Array(given), Value::Array(kept)) => {
            for (at, (given, kept)) in given.iter().zip(kept).enumerate() {
                unknown_properties(given, kept, format!("{path}[{at}]"), found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests;
