//! Every documented payload: its decoded value, and no loss of any part of it.

use std::collections::BTreeSet;

use sorted_pro_conformance::APIS;

use crate::snapshots;
use crate::table::{self, Example, check_model, model, spec_file};

fn examples() -> impl Iterator<Item = &'static Example> {
    APIS.into_iter().flat_map(table::examples)
}

pub(crate) fn read(file: &str) -> String {
    std::fs::read_to_string(spec_file(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn nothing_gets_lost() {
    let mut failures = Vec::new();
    for api in APIS {
        for example in table::examples(api) {
            let report = check_model(api, example.schema(), read(example.file).as_bytes());
            if !report.is_ok() {
                failures.push(format!("{} as {}: {report}", example.file, example.schema));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn understood_as_reviewed() {
    let mut changed = Vec::new();
    for example in examples() {
        let debug =
            (model(example.api, example.schema).debug)(&read(example.file)).unwrap_or_else(|f| f.to_string());
        let description = format!("{} as {}", example.file, example.schema);
        let name = snapshots::of_example(example.file);
        if !snapshots::matches(name, &description, &snapshots::condensed(&debug)) {
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "understood differently now: {changed:#?}\n{}", snapshots::ACCEPT);
}

/// A file without a row in the tables is one that nothing checks.
#[test]
fn every_file_is_an_example_of_the_spec() {
    let root = spec_file("");
    let found: BTreeSet<String> = snapshots::files(&spec_file("examples"))
        .iter()
        .map(|file| file.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"))
        .filter(|file| !file.starts_with("examples/quirks/"))
        .collect();
    let listed: BTreeSet<String> = examples().map(|example| example.file.to_owned()).collect();
    assert_eq!(found, listed);
    assert_eq!(listed.len(), examples().count(), "an example is listed twice");
}

/// The vendor's own success response of Allocate With Service Group comes back unchanged.
#[test]
fn decimals_keep_their_places() {
    let example = examples()
        .find(|example| {
            example.operation == "allocate_shipment_with_service_group" && example.case.contains("seed")
        })
        .unwrap_or_else(|| panic!("no seed among the examples"));
    let again = example.schema().recode(&read(example.file)).unwrap();
    for text in ["2.00", "0.0000", "0.000000"] {
        assert!(again.contains(&format!(":{text}")), "{text} is not in {again}");
    }
}
