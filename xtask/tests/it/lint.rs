//! `lint` finds each seeded defect, at its line, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::Finding;
use xtask::lint::{lint, lint_document};
use xtask::{Api, Document, Workspace};

mod documents;
mod examples;
mod mutations;
mod operations;
mod schemas;

/// Stands in a row's replacement, on the line on which the finding is expected; a comment for YAML.
const HERE: &str = "# <--";

/// One rule: the base with `from` replaced by `to` has this finding on the marked line.
struct Row {
    from: &'static str,
    to: &'static str,
    /// Part of the finding's text.
    finding: &'static str,
    /// `true` if the defect entails others.
    others: bool,
}

/// A defect with one finding.
const fn row(from: &'static str, to: &'static str, finding: &'static str) -> Row {
    Row { from, to, finding, others: false }
}

/// A defect that entails others: the finding is among several.
const fn among(from: &'static str, to: &'static str, finding: &'static str) -> Row {
    Row { from, to, finding, others: true }
}

fn fixtures() -> Workspace {
    Workspace::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/lint"))
}

fn base() -> String {
    fs::read_to_string(fixtures().spec(Api::Shipments)).unwrap()
}

fn lint_text(text: &str) -> Vec<Finding> {
    let shown = PathBuf::from("spec/shipments.yaml");
    match Document::parse(&shown, text) {
        Ok(document) => lint_document(&fixtures(), Api::Shipments, &document),
        Err(error) => vec![error.into()],
    }
}

fn replaced(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "`{from}` must stand in the base once");
    text.replace(from, to)
}

fn listed(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

/// Checks every row, and reports all that fail at once.
fn check(rows: &[Row]) {
    let base = base();
    let mut failures = String::new();
    for Row { from, to, finding, others } in rows {
        let text = replaced(&base, from, to);
        let line = 1 + text.lines().position(|line| line.contains(HERE)).expect("a row marks a line");
        let findings = lint_text(&text);
        let place = format!("spec/shipments.yaml:{line}: ");
        let is_there = findings
            .iter()
            .map(Finding::to_string)
            .any(|text| text.starts_with(&place) && text.contains(finding));
        if !is_there || (findings.len() > 1) != *others {
            let found = listed(&findings);
            failures += &format!("---\n{to}\nexpected: {place}...{finding}...\nfound:\n{found}");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn base_has_no_findings() {
    assert_eq!(listed(&lint(&fixtures(), Api::Shipments)), "");
}

#[test]
fn the_descriptions_of_this_repository_have_no_findings() {
    let workspace = Workspace::of_this_checkout();
    for api in Api::ALL {
        if workspace.spec(api).is_file() {
            assert_eq!(listed(&lint(&workspace, api)), "");
        }
    }
}

#[test]
fn findings_are_complete_sentences_with_place_subject_and_cure() {
    let text = replaced(&base(), "      x-evidence: spec\n", "");
    assert_eq!(
        listed(&lint_text(&text)),
        "spec/shipments.yaml:89: get_parcel: `x-evidence` is missing: write how well the operation is known: \
         seed, spec, docs, sdk-only, draft\n"
    );
}

#[test]
fn all_findings_come_at_once_sorted_by_line() {
    let text =
        base().replace("format: decimal", "format: double").replace("x-evidence: docs", "x-evidence: rumour");
    let findings = lint_text(&text.replace("nullable: true", "nullable: false"));
    assert!(findings.len() > 5, "{}", listed(&findings));
    assert!(findings.is_sorted_by_key(|finding| finding.line), "{}", listed(&findings));
}
