//! A line for each finding.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use sorted_pro_conformance::{Finding, TRUNCATED, Verdict};

use super::{Checked, Format, Item, Outcome, Summary};
use crate::recording::Skip;

const SKIPPED: Style = Style::new().dimmed();

pub(super) struct Text;

impl Format for Text {
    fn add(&mut self, out: &mut dyn Write, checked: Checked<'_>) -> io::Result<()> {
        match &checked.outcome {
            // There are many in a recording of a browser; they are counted.
            Outcome::Skipped(Skip::NoOperation) => Ok(()),
            Outcome::Skipped(skip) => {
                writeln!(out, "{SKIPPED}skipped{SKIPPED:#} {}: {skip}", checked.place())
            }
            Outcome::Report(report) if report.is_ok() => {
                let style = style(Verdict::Ok);
                writeln!(out, "{style}ok{style:#} {}", checked.place())
            }
            Outcome::Report(report) => {
                for finding in &report.findings {
                    let style = style(finding.verdict);
                    let (verdict, place) = (finding.verdict, place(&checked, finding));
                    writeln!(out, "{style}{verdict}{style:#} {place} {finding:#}")?;
                }
                if report.is_truncated {
                    writeln!(out, "{SKIPPED}note{SKIPPED:#} {}: {TRUNCATED}", checked.place())?;
                }
                Ok(())
            }
        }
    }

    fn finish(self: Box<Self>, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        writeln!(out, "{summary}")
    }
}

/// With line and column, where the payload is the file or its line.
fn place(checked: &Checked<'_>, finding: &Finding) -> String {
    match (checked.item, finding.position, checked.target) {
        (Item::Whole, Some(position), _) => {
            format!("{}:{}:{}", checked.place(), position.line, position.column)
        }
        (Item::Line(_), Some(position), None) => format!("{}:{}", checked.place(), position.column),
        _ => checked.place(),
    }
}

fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Ok => AnsiColor::Green.on_default(),
        Verdict::Drift | Verdict::Lossy => AnsiColor::Yellow.on_default(),
        Verdict::Error => AnsiColor::Red.on_default().bold(),
    }
}
