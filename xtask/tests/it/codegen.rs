//! `codegen`: deterministic, and `--check` notices every difference.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};

use xtask::Workspace;
use xtask::codegen::{Codegen, Generated, generate};

const SANDBOX_README: &str = "crates/sorted-pro-sandbox/README.md";

/// A separate checkout: the specs and the sandbox's handler tables of this one, and everything generated from them.
struct Checkout {
    directory: tempfile::TempDir,
}

impl Checkout {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let original = Workspace::of_this_checkout();
        copy(&original.spec_dir(), &directory.path().join("spec"));
        let sources = directory.path().join("crates/sorted-pro-sandbox/src");
        fs::create_dir_all(sources).unwrap();
        for table in ["shipments", "consignments"] {
            let path = format!("crates/sorted-pro-sandbox/src/{table}.rs");
            fs::copy(original.root().join(&path), directory.path().join(&path)).unwrap();
        }
        fs::copy(original.root().join(SANDBOX_README), directory.path().join(SANDBOX_README)).unwrap();
        let checkout = Self { directory };
        assert_eq!(checkout.codegen(false), ExitCode::SUCCESS);
        checkout
    }

    fn path(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    fn workspace(&self) -> Workspace {
        Workspace::at(self.directory.path())
    }

    fn codegen(&self, check: bool) -> ExitCode {
        Codegen { check }.run(&self.workspace()).unwrap()
    }

    fn codegen_output(&self, check: bool) -> (ExitCode, String) {
        let mut out = Vec::new();
        let code = Codegen { check }.run_to(&self.workspace(), &mut out).unwrap();
        let plain = anstream::adapter::strip_bytes(&out).into_vec();
        (code, String::from_utf8(plain).unwrap())
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let path = self.path(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

/// Copies a directory with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

#[test]
fn committed_code_matches_the_specs() {
    let output = xtask(&["codegen", "--check"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn pages_of_operations_link_what_the_contract_names() {
    let files = generate(&Workspace::of_this_checkout()).unwrap().unwrap();
    let page = |path: &str| {
        let path = format!("crates/sorted-pro/src/generated/{path}.rs");
        &files.iter().find(|file| file.path.to_str() == Some(&path)).unwrap().text
    };
    let groups = page("shipments/shipment_groups");
    for expected in [
        // The first sentence, and the rest.
        "/// Freezes an `open` group, which becomes `locked` (`lock_shipment_group`).\n///\n/// No shipment can then",
        "[`unlock_shipment_group`](Client::unlock_shipment_group) opens it again.",
        // The arguments.
        "/// * `version`: Number of the group",
        // The errors, by status and by code.
        "/// * 429, [`is_conflict`](crate::Error::is_conflict): ",
        "([`invalid_state_for_operation`](crate::Error::is_wrong_state))",
        "/// See [`Error`](crate::Error) for how any call can fail.",
    ] {
        assert!(groups.contains(expected), "{expected}");
    }
    // Any call can meet it.
    assert!(!page("consignments/consignments").contains("/// * 429"));
}

#[test]
fn five_runs_give_the_same_bytes() {
    let workspace = Workspace::of_this_checkout();
    let runs: Vec<Vec<Generated>> = (0..5).map(|_| generate(&workspace).unwrap().unwrap()).collect();
    assert!(runs.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn check_notices_one_character_and_codegen_fixes_it() {
    let checkout = Checkout::new();
    assert_eq!(checkout.codegen(true), ExitCode::SUCCESS);
    let client = "crates/sorted-pro-raw/src/generated/shipments.rs";
    let before = fs::read_to_string(checkout.path(client)).unwrap();
    checkout.replace(client, "pub struct Weight", "pub struct Veight");
    assert_eq!(checkout.codegen(true), ExitCode::FAILURE);
    assert_eq!(checkout.codegen(false), ExitCode::SUCCESS);
    assert_eq!(fs::read_to_string(checkout.path(client)).unwrap(), before);
}

#[test]
fn check_notices_one_changed_property_in_a_spec() {
    let checkout = Checkout::new();
    // The examples still have the old name. The tests report that.
    checkout.replace("spec/shipments.yaml", "        tenant:\n", "        tenancy:\n");
    let (code, out) = checkout.codegen_output(true);
    assert_eq!(code, ExitCode::FAILURE);
    assert!(out.contains("differs: crates/sorted-pro-raw/src/generated/shipments.rs"), "{out}");
    assert!(out.ends_with("run: cargo xtask codegen\n"), "{out}");
    assert_eq!(checkout.codegen(false), ExitCode::SUCCESS);
    assert_eq!(checkout.codegen(true), ExitCode::SUCCESS);
}

#[test]
fn the_readme_lists_the_operations_without_a_handler() {
    let checkout = Checkout::new();
    let readme = || fs::read_to_string(checkout.path(SANDBOX_README)).unwrap();
    let before = readme();
    let removed = [
        ("crates/sorted-pro-sandbox/src/shipments.rs", "        GetShipment {", "`get_shipment`"),
        ("crates/sorted-pro-sandbox/src/consignments.rs", "        GetQuotes =>", "`get_quotes`"),
    ];
    for (table, row, operation) in removed {
        assert!(!before.contains(operation));
        checkout.replace(table, row, &format!("        // {}", row.trim_start()));
    }
    assert_eq!(checkout.codegen(true), ExitCode::FAILURE);
    assert_eq!(checkout.codegen(false), ExitCode::SUCCESS);
    let after = readme();
    let list =
        after.split("\nOperations without a handler: ").nth(1).and_then(|rest| rest.split(".\n").next());
    for (table, row, operation) in removed {
        assert!(list.unwrap().contains(operation), "{list:?}");
        checkout.replace(table, &format!("        // {}", row.trim_start()), row);
    }
    assert_eq!(checkout.codegen(false), ExitCode::SUCCESS);
    assert_eq!(readme(), before);
}

#[test]
fn a_spec_with_findings_or_that_does_not_parse_changes_nothing() {
    for (from, to, place) in [
        ("paths:\n", "paths: [\n", "spec/consignments.yaml:"),
        (
            "operationId: get_consignment\n",
            "operationId: move\n",
            "the name `move` is taken in the generated client",
        ),
    ] {
        let checkout = Checkout::new();
        let vocabulary = "crates/sorted-pro-raw/src/generated/shipments/vocabulary.rs";
        let before = fs::read_to_string(checkout.path(vocabulary)).unwrap();
        checkout.replace("spec/consignments.yaml", from, to);
        for check in [true, false] {
            let (code, out) = checkout.codegen_output(check);
            assert_eq!(code, ExitCode::FAILURE);
            assert!(out.contains(place), "{out}");
            assert!(out.ends_with("fix this, then run: cargo xtask codegen\n"), "{out}");
        }
        assert_eq!(fs::read_to_string(checkout.path(vocabulary)).unwrap(), before);
    }
}

#[test]
fn leftovers_are_noticed_and_removed() {
    let checkout = Checkout::new();
    let leftover = checkout.path("crates/sorted-pro-raw/src/generated/parcels/vocabulary.rs");
    fs::create_dir_all(leftover.parent().unwrap()).unwrap();
    fs::write(&leftover, "").unwrap();
    assert_eq!(checkout.codegen(true), ExitCode::FAILURE);
    assert_eq!(checkout.codegen(false), ExitCode::SUCCESS);
    assert!(!leftover.exists());
    assert_eq!(checkout.codegen(true), ExitCode::SUCCESS);
}

#[test]
fn a_failed_check_names_the_file_and_the_command_that_fixes_it() {
    let checkout = Checkout::new();
    let tables = "tests/conformance/src/generated/consignments.rs";
    checkout.replace(tables, "SCHEMAS", "SCHEMATA");
    let (code, out) = checkout.codegen_output(true);
    assert_eq!(code, ExitCode::FAILURE);
    assert!(out.contains(&format!("differs: {tables}\n")), "{out}");
    assert!(out.ends_with("run: cargo xtask codegen\n"), "{out}");
}
