//! SARIF 2.1.0, for code scanning.

use std::io::{self, Write};

use serde_json::{Value, json};
use sorted_pro_conformance::{Finding, FindingKind, TRUNCATED, Verdict};

use super::{Checked, Format, Item, Outcome, Summary};
use crate::recording::Skip;

#[derive(Default)]
pub(super) struct Sarif {
    results: Vec<Value>,
    notifications: Vec<Value>,
}

impl Format for Sarif {
    fn add(&mut self, _: &mut dyn Write, checked: Checked<'_>) -> io::Result<()> {
        match &checked.outcome {
            Outcome::Skipped(Skip::NoOperation) => {}
            Outcome::Skipped(skip) => {
                let text = format!("skipped {}: {skip}", checked.place());
                self.notifications.push(notification("note", &text));
            }
            Outcome::Report(report) => {
                self.results.extend(report.findings.iter().map(|finding| result(&checked, finding)));
                if report.is_truncated {
                    let text = format!("{}: {TRUNCATED}", checked.place());
                    self.notifications.push(notification("warning", &text));
                }
            }
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        if summary.checked() == 0 {
            self.notifications.push(notification("error", &summary.nothing()));
        }
        let rules: Vec<Value> = FindingKind::ALL
            .iter()
            .map(|kind| {
                let name = kind.id().replace('-', " ");
                json!({
                    "id": kind.id(),
                    "shortDescription": { "text": name },
                    "help": { "text": kind.remedy() },
                })
            })
            .collect();
        let document = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": env!("CARGO_PKG_NAME"),
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                } },
                "columnKind": "unicodeCodePoints",
                "invocations": [{
                    "executionSuccessful": summary.checked() > 0,
                    "toolExecutionNotifications": self.notifications,
                }],
                "results": self.results,
            }],
        });
        writeln!(out, "{document:#}")
    }
}

fn notification(level: &str, text: &str) -> Value {
    json!({ "level": level, "message": { "text": text } })
}

fn result(checked: &Checked<'_>, finding: &Finding) -> Value {
    let level = match finding.verdict {
        Verdict::Error => "error",
        Verdict::Lossy => "warning",
        Verdict::Drift | Verdict::Ok => "note",
    };
    // Places in the body of an entry are no places in the file.
    let region = match (checked.item, finding.position, checked.target) {
        (Item::Whole, Some(at), _) => json!({ "startLine": at.line, "startColumn": at.column }),
        (Item::Line(line), Some(at), None) => json!({ "startLine": line, "startColumn": at.column }),
        (Item::Line(line), ..) => json!({ "startLine": line }),
        _ => json!({ "startLine": 1 }),
    };
    let place = checked.place();
    let about = place.strip_prefix(checked.input).unwrap_or(&place);
    let about =
        if about.is_empty() { String::new() } else { format!("{}: ", about.trim_start_matches([':', ' '])) };
    json!({
        "ruleId": finding.kind.id(),
        "ruleIndex": FindingKind::ALL.iter().position(|kind| *kind == finding.kind),
        "level": level,
        "message": { "text": format!("{about}{finding}; {}", finding.remedy()) },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(checked.input) },
                "region": region,
            },
            "logicalLocations": [{ "fullyQualifiedName": finding.path }],
        }],
    })
}

/// A relative URI of a file.
fn uri(name: &str) -> String {
    let name = if name == "-" { "stdin" } else { name.trim_start_matches("./") };
    let mut uri = String::new();
    for byte in name.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'_' | b'-' | b'~' => {
                uri.push(byte.into())
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
