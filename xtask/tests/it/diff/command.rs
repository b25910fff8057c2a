//! The command as a whole: versions, formats, exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;
use xtask::diff::{Report, markdown, text};
use xtask::{Api, Workspace};

use super::{BASE, edited};

fn write(directory: &TempDir, name: &str, text: &str) -> String {
    let path = directory.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

#[test]
fn exit_codes_separate_breaking_from_compatible() {
    let directory = tempfile::tempdir().unwrap();
    let old = write(&directory, "old.yaml", BASE);
    for (edits, code, verdict) in [
        (&[][..], 0, "no differences"),
        (&[("title: Parcels", "title: Boxes")], 0, "compatible: 1 compatible (1 of them documentation)"),
        (
            &[("operationId: cancel_parcel", "operationId: drop_parcel")],
            1,
            "breaking: 1 breaking (1 for sorted-pro-raw, 1 for sorted-pro), 0 compatible",
        ),
    ] {
        let new = write(&directory, "new.yaml", &edited("", edits));
        for format in ["text", "markdown", "json"] {
            let output =
                xtask(&["diff", "--api", "shipments", "--base", &old, "--to", &new, "--format", format]);
            assert_eq!(output.status.code(), Some(code), "{output:?}");
            let printed = String::from_utf8(output.stdout).unwrap();
            if format == "json" {
                let value: Value = serde_json::from_str(&printed).unwrap();
                assert_eq!(value["breaking"], (code == 1));
            } else {
                assert!(printed.contains(verdict), "{printed}");
                assert!(!printed.contains('\u{1b}'), "colours in a pipe: {printed}");
            }
        }
    }
}

#[test]
fn incomparable_texts_are_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let good = write(&directory, "good.yaml", BASE);
    let bad = write(&directory, "bad.yaml", "a: 1\na: 2\n");
    for (arguments, complaint) in [
        (
            &["--base", &good, "--to", &bad, "--api", "shipments"][..],
            "bad.yaml:2:1: the key `a` is there twice",
        ),
        (&["--base", &good], "say which with `--api"),
        (&["--base", "no-such-thing"], "`no-such-thing` is neither a file nor a git revision"),
        (&["--base=--help"], "neither a file nor a git revision"),
    ] {
        let output = xtask(&[&["diff"], arguments].concat());
        let complaints = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{complaints}");
        assert!(complaints.starts_with("error: ") && complaints.contains(complaint), "{complaints}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn help_shows_examples() {
    for command in ["diff", "pull"] {
        let output = xtask(&[command, "--help"]);
        let help = String::from_utf8(output.stdout).unwrap();
        assert!(help.contains("Examples:\n  cargo xtask ") && help.contains("Exit codes:"), "{help}");
    }
}

fn git(directory: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    // Set by git in hooks: they would lead to the repository under test.
    for variable in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
        command.env_remove(variable);
    }
    let identity = ["-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false"];
    let output = command.arg("-C").arg(directory).args(identity).args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn revisions_of_a_repository() {
    // Library calls inherit the environment: in a git hook they would see the outer repository.
    if std::env::var_os("GIT_DIR").is_some() {
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path();
    git(root, &["init", "--quiet"]);
    git(root, &["commit", "--quiet", "--allow-empty", "-m", "empty"]);
    git(root, &["tag", "empty"]);
    write(&directory, "spec/shipments.yaml", BASE);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "-m", "first"]);
    let workspace = Workspace::at(root);

    // Unchanged since the last commit; the other spec is nowhere.
    let report = Report::between(&workspace, None, "HEAD", None).unwrap();
    assert_eq!(report.summary(), "no differences");
    assert_eq!(report.specs[1].note(), Some("neither version has such a spec"));

    // A change in the working tree.
    write(&directory, "spec/shipments.yaml", &edited("", &[("name: take", "name: limit")]));
    let report = Report::between(&workspace, Some(Api::Shipments), "HEAD", None).unwrap();
    assert_eq!(
        report.summary(),
        "breaking: 2 breaking (1 for sorted-pro-raw, 1 for sorted-pro), 0 compatible"
    );
    let spec = &report.specs[0];
    assert_eq!(spec.old.as_deref(), Some("HEAD:spec/shipments.yaml"));
    assert_eq!(spec.new.as_deref(), Some("spec/shipments.yaml"));
    assert_eq!(spec.changes[0].kind, "arguments-reordered");
    assert_eq!(spec.changes[1].kind, "parameter-renamed");

    // A base without the spec, and the other way round.
    let report = Report::between(&workspace, Some(Api::Shipments), "empty", None).unwrap();
    assert!(!report.breaking && report.specs[0].old.is_none(), "{report:?}");
    assert!(text(&report).contains("everything counts as added"));
    let report = Report::between(&workspace, Some(Api::Shipments), "HEAD", Some("empty")).unwrap();
    assert!(report.breaking && report.specs[0].new.is_none(), "{report:?}");

    let error = Report::between(&workspace, Some(Api::Consignments), "HEAD", None).unwrap_err();
    assert_eq!(error.to_string(), "nothing to compare: spec/consignments.yaml is in neither version");
    let error = Report::between(&workspace, None, "v9", None).unwrap_err();
    assert_eq!(error.to_string(), "`v9` is neither a file nor a git revision");
}

fn sample_report(directory: &TempDir) -> Report {
    let edits = [
        ("x-evidence: docs", "x-evidence: seed"),
        ("maximum: 100", "maximum: 50"),
        ("        zip: {type: string, nullable: true}\n", ""),
        ("        - canceled\n", "        - canceled\n        - 'a | `b`'\n"),
    ];
    write(directory, "spec/shipments.yaml", &edited("", &edits));
    let old = write(directory, "old.yaml", BASE);
    let mut report =
        Report::between(&Workspace::at(directory.path()), Some(Api::Shipments), &old, None).unwrap();
    report.specs[0].old = Some("old.yaml".to_owned());
    report
}

#[test]
fn text_format() {
    let report = sample_report(&tempfile::tempdir().unwrap());
    let printed = anstream::adapter::strip_str(&text(&report)).to_string();
    let expected = "\
shipments: old.yaml -> spec/shipments.yaml
  breaking   limit-tightened  shipments: list_parcels: query parameter take: maximum  spec/shipments.yaml:27
             100 -> 50
             requests that were allowed may be refused now
  breaking   property-removed  shipments: schema Address: property zip  old.yaml:173
             was: Option<String> (optional)
             the field goes; used in: request/response of create_parcel, get_parcel, list_parcels
  compatible evidence-changed  shipments: list_parcels  spec/shipments.yaml:18
  compatible enum-value-added  shipments: schema State: value a | `b`  spec/shipments.yaml:190
             now: a | `b`
             enums are open: it was an unknown value before; used in: response of create_parcel, get_parcel, \
list_parcels

breaking: 2 breaking (2 for sorted-pro-raw, 2 for sorted-pro), 2 compatible (1 of them documentation)
";
    assert_eq!(printed, expected, "{printed}");
}

#[test]
fn markdown_format() {
    let report = sample_report(&tempfile::tempdir().unwrap());
    let printed = markdown(&report);
    for line in [
        "### API differences: breaking: 2 breaking (2 for sorted-pro-raw, 2 for sorted-pro), 2 compatible (1 of them documentation)",
        "#### shipments: `old.yaml` to `spec/shipments.yaml`",
        "| breaking | limit-tightened | `shipments: list_parcels: query parameter take: maximum` | 27 | `100` | `50` | requests \
         that were allowed may be refused now |",
        "| compatible | enum-value-added | `shipments: schema State: value a \\| 'b'` | 190 |  | `a \\| 'b'` | enums are open: it \
         was an unknown value before; `used in: response of create_parcel, get_parcel, list_parcels` |",
    ] {
        assert!(printed.lines().any(|printed| printed == line), "missing {line}\nin {printed}");
    }
    assert!(!printed.contains("evidence-changed"), "{printed}");
}

#[test]
fn json_format() {
    let report = sample_report(&tempfile::tempdir().unwrap());
    let value = serde_json::to_value(&report).unwrap();
    assert_eq!((&value["version"], &value["breaking"]), (&1.into(), &true.into()));
    let spec = &value["specs"][0];
    assert_eq!(spec["api"], "shipments");
    assert_eq!((&spec["breaking"], &spec["compatible"]), (&2.into(), &2.into()));
    assert_eq!((&spec["breaking_raw"], &spec["breaking_sdk"]), (&2.into(), &2.into()));
    assert_eq!(
        spec["changes"][1],
        serde_json::json!({
            "class": "breaking",
            "breaks": {"raw": true, "sdk": true},
            "kind": "property-removed",
            "effect": "source",
            "location": "shipments: schema Address: property zip",
            "old_line": 173,
            "new_line": null,
            "before": "Option<String> (optional)",
            "after": null,
            "why": "the field goes",
            "used_in": {
                "request": ["create_parcel"],
                "response": ["create_parcel", "get_parcel", "list_parcels"],
                "error": [],
            },
        })
    );
}
