//! Outputs for other programs, checked against their published schemas.

use std::fs;
use std::process::Command;

use roxmltree::Document;
use serde_json::Value;
use sorted_pro_conformance::shipments;
use tempfile::TempDir;

use crate::checker::{run_in, stderr, stdout};
use crate::recordings::{Recorded, documented};

/// Files with everything that can be found and skipped.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    let recorded = [
        Recorded::new(&shipments::get_shipment, 404, r#"{"code": "teapot", "message": "", "<&\"'>": 1}"#),
        Recorded::new(
            &shipments::get_shipment,
            404,
            "{\"code\": \"\u{0}\u{7}\u{fffe}\", \"message\": 7, \"\u{1b}[2J\": 1}",
        ),
        Recorded::new(&shipments::get_shipment, 418, "{}"),
    ];
    let mut entries: Vec<Value> = recorded.iter().map(Recorded::journal_entry).collect();
    let mut cut_off = entries[0].clone();
    cut_off["response_size"] = 9000.into();
    let mut other = entries[0].clone();
    other["path"] = "/other".into();
    entries.extend([cut_off, other]);
    entries.extend(documented().iter().take(3).map(Recorded::journal_entry));
    let lines: String = entries.iter().map(|entry| format!("{entry}\n")).collect();
    write("recording & more.ndjson", &lines);
    write("broken.har", "{");
    write("journal.json", &Value::from(entries).to_string());
    folder
}

fn output(folder: &TempDir, format: &str) -> String {
    let output = run_in(folder.path(), &["check", "--strict", "--format", format, "."], b"");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    stdout(&output).to_owned()
}

#[test]
fn sarif_is_valid() {
    let schema: Value = serde_json::from_str(include_str!("../schemas/sarif-2.1.0.json")).unwrap();
    let validator = jsonschema::draft7::new(&schema).unwrap();
    let folder = folder();
    let document: Value = serde_json::from_str(&output(&folder, "sarif")).unwrap();
    if let Err(error) = validator.validate(&document) {
        panic!("{error} at {}", error.instance_path());
    }
    let run = &document["runs"][0];
    let results = run["results"].as_array().unwrap();
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    insta::assert_snapshot!("sarif", format!("{:#}", Value::from(results.as_slice())));
    let notifications = run["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
    assert_eq!(notifications.len(), 2, "{notifications:?}");

    let nothing = run_in(
        folder.path(),
        &["check", "--format", "sarif", "--as", "shipments/ApiError", "*.jsonl", "*.jsonl"],
        b"",
    );
    let document: Value = serde_json::from_str(stdout(&nothing)).unwrap();
    assert!(validator.validate(&document).is_ok());
}

#[test]
fn junit_is_valid() {
    let folder = folder();
    let text = output(&folder, "junit");
    let document = Document::parse(&text).unwrap();
    let mut suites = 0;
    for suite in document.descendants().filter(|node| node.has_tag_name("testsuite")) {
        suites += 1;
        for (attribute, element) in
            [("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")]
        {
            let count = suite.descendants().filter(|node| node.has_tag_name(element)).count();
            assert_eq!(suite.attribute(attribute), Some(count.to_string().as_str()), "{attribute}: {text}");
        }
    }
    assert_eq!(suites, 3);
    insta::assert_snapshot!("junit", text);

    let file = folder.path().join("report.xml");
    fs::write(&file, &text).unwrap();
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/schemas/junit-10.xsd");
    match Command::new("xmllint").args(["--noout", "--schema", schema]).arg(&file).output() {
        Ok(checked) => assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr)),
        Err(error) => eprintln!("SKIPPED: the report is not validated against its schema: xmllint: {error}"),
    }

    // Nothing checked fails there too.
    let nothing =
        run_in(folder.path(), &["check", "--format", "junit", "--input", "ndjson", "/dev/null"], b"");
    let document = Document::parse(stdout(&nothing)).unwrap();
    assert!(document.descendants().any(|node| node.has_tag_name("error")), "{}", stdout(&nothing));
}

#[test]
fn json_has_everything() {
    let document: Value = serde_json::from_str(&output(&folder(), "json")).unwrap();
    let results = document["results"].as_array().unwrap();
    let counted = |verdict: &str| results.iter().filter(|result| result["verdict"] == verdict).count();
    for verdict in ["ok", "drift", "lossy", "error", "skipped"] {
        assert_eq!(document["summary"][verdict], counted(verdict), "{verdict}");
        assert!(counted(verdict) > 0, "{verdict}");
    }
    insta::assert_snapshot!("json", format!("{:#}", Value::from(&results[..6])));
}
