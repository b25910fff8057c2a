//! Everything, for programs.

use std::io::{self, Write};

use serde_json::{Value, json};
use sorted_pro_conformance::Finding;

use super::{Checked, Format, Item, Outcome, Summary};

#[derive(Default)]
pub(super) struct Json {
    results: Vec<Value>,
}

impl Format for Json {
    fn add(&mut self, _: &mut dyn Write, checked: Checked<'_>) -> io::Result<()> {
        let mut result = json!({ "input": checked.input });
        match checked.item {
            Item::Whole => {}
            Item::Line(line) => result["line"] = line.into(),
            Item::Entry(entry) => result["entry"] = entry.into(),
        }
        if let Some(target) = checked.target {
            result["target"] = target.to_string().into();
        }
        match &checked.outcome {
            Outcome::Skipped(skip) => {
                result["verdict"] = "skipped".into();
                result["reason"] = skip.to_string().into();
            }
            Outcome::Report(report) => {
                result["verdict"] = report.verdict().as_str().into();
                if report.is_truncated {
                    result["truncated"] = true.into();
                }
                result["findings"] = report.findings.iter().map(finding).collect();
            }
        }
        self.results.push(result);
        Ok(())
    }

    fn finish(self: Box<Self>, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        let document = json!({
            "version": env!("CARGO_PKG_VERSION"),
            "summary": {
                "ok": summary.ok,
                "drift": summary.drift,
                "lossy": summary.lossy,
                "error": summary.error,
                "skipped": summary.skipped,
            },
            "results": self.results,
        });
        writeln!(out, "{document:#}")
    }
}

fn finding(finding: &Finding) -> Value {
    let mut value = json!({
        "kind": finding.kind.id(),
        "verdict": finding.verdict.as_str(),
        "path": finding.path,
        "message": finding.message,
        "remedy": finding.remedy(),
    });
    if let Some(position) = finding.position {
        value["position"] =
            json!({ "line": position.line, "column": position.column, "offset": position.offset });
    }
    value
}
