//! Rules about examples, and the files that hold them.

use std::fs;

use tempfile::TempDir;
use xtask::lint::lint;
use xtask::{Api, Workspace};

use super::{among, base, check, fixtures, listed, row};

#[test]
fn examples_in_the_document() {
    const SMALL: &str = "                externalValue: examples/shipments/create_parcel/small.request.json";
    const ONE: &str = "              examples:\n                one:\n                  summary: One parcel";
    check(&[
        among(
            SMALL,
            "                externalValue: examples/shipments/create_parcel/none.request.json # <--",
            "cannot read",
        ),
        among(
            SMALL,
            "                externalValue: examples/shipments/../x.json # <--",
            "is not a path below the spec",
        ),
        among(
            SMALL,
            "                externalValue: https://example.com/x.json # <--",
            "is not a path below the spec",
        ),
        among(
            SMALL,
            "                externalValue: examples/shipments/create_parcel/small.201.json # <--",
            "small.201.json` ends as that of a request does, or should: end the names of requests alone in `.request.json`",
        ),
        row(
            ONE,
            "              examples:\n                two: {} # <--\n                one:\n                  \
             summary: One parcel",
            "get_parcel 200 example two: the example has no value",
        ),
    ]);
}

/// A copy of the fixtures in which files can be changed.
struct Copy {
    directory: TempDir,
}

impl Copy {
    fn new() -> Self {
        let copy = Self { directory: tempfile::tempdir().unwrap() };
        copy.write("shipments.yaml", &base());
        for file in [
            "create_parcel/small.request.json",
            "create_parcel/small.201.json",
            "list_parcels/two.200.json",
            "get_parcel/one.200.json",
            "errors/no_weight.400.json",
        ] {
            let file = format!("examples/shipments/{file}");
            copy.write(&file, &fs::read_to_string(fixtures().spec_dir().join(&file)).unwrap());
        }
        copy
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.directory.path().join("spec").join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn findings(&self) -> String {
        listed(&lint(&Workspace::at(self.directory.path()), Api::Shipments))
    }
}

#[test]
fn example_files() {
    const REQUEST: &str = "create_parcel/small.request.json";
    let mut failures = String::new();
    for (file, text, line, finding) in [
        // Not usable.
        (REQUEST, "{\n  \"weight\": 1,\n}", 3, "example: not JSON"),
        // Not referred to.
        ("get_parcel/two.200.json", "{}", 1, "example: nothing refers to the file"),
        ("README.txt", "", 1, "example: nothing refers to the file"),
    ] {
        let copy = Copy::new();
        copy.write(&format!("examples/shipments/{file}"), text);
        let found = copy.findings();
        let place = format!("spec/examples/shipments/{file}:{line}: ");
        if !found.starts_with(&place) || !found.contains(finding) || found.lines().count() != 1 {
            failures += &format!("---\n{text}\nexpected: {place}...{finding}...\nfound:\n{found}");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn a_missing_description_is_a_finding_of_the_library() {
    let directory = tempfile::tempdir().unwrap();
    let found = listed(&lint(&Workspace::at(directory.path()), Api::Consignments));
    assert!(found.starts_with("spec/consignments.yaml:1: document: cannot read the file"), "{found}");
}
