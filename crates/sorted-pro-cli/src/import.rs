//! Reads files of orders: CSV, and JSON lines.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use clap::ValueEnum;

use crate::failure::Failure;
use crate::global::Api;
use crate::text::counted;

mod check;
mod csv_row;
mod found;
mod json_lines;
mod problem;

use check::Check;
pub(crate) use csv_row::COLUMNS_HELP;
use found::Found;
pub(crate) use found::Order;
pub(crate) use problem::{Problem, failure};

/// Format of a file of orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// Comma-separated values with a header
    Csv,
    /// A create request of the API on each line
    Jsonl,
}

/// The orders of a file, all of them valid.
#[derive(Debug)]
pub(crate) struct Orders {
    /// The name of the file.
    pub(crate) file: String,
    pub(crate) orders: Vec<Order>,
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
        InputFormat::Jsonl => json_lines::parse(bytes, api, &check),
    }
}

#[cfg(test)]
mod tests;
