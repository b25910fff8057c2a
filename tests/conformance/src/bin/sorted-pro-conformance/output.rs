//! Reports of a run, in all formats.

mod json;
mod junit;
mod sarif;
mod text;

use std::fmt;
use std::io::{self, Write};

use sorted_pro_conformance::{Report, Target, Verdict};

use crate::arguments::Output;
use crate::recording::Skip;

/// Result of one payload.
pub(crate) struct Checked<'a> {
    pub(crate) input: &'a str,
    pub(crate) item: Item,
    /// Target that it was checked against, if its entry names it.
    pub(crate) target: Option<Target>,
    pub(crate) outcome: Outcome,
}

/// Part of an input.
#[derive(Clone, Copy)]
pub(crate) enum Item {
    Whole,
    /// From 1.
    Line(usize),
    /// From 1.
    Entry(usize),
}

pub(crate) enum Outcome {
    Report(Report),
    Skipped(Skip),
}

impl From<Report> for Outcome {
    fn from(report: Report) -> Self {
        Self::Report(report)
    }
}

impl From<Skip> for Outcome {
    fn from(skip: Skip) -> Self {
        Self::Skipped(skip)
    }
}

impl Checked<'_> {
    /// Input, item and target, without spaces around.
    fn place(&self) -> String {
        let item = match self.item {
            Item::Whole => String::new(),
            Item::Line(line) => format!(":{line}"),
            Item::Entry(number) => format!("#{number}"),
        };
        let target = self.target.map(|target| format!(" {target}")).unwrap_or_default();
        format!("{}{item}{target}", self.input)
    }
}

/// Counts of payloads.
#[derive(Default)]
pub(crate) struct Summary {
    ok: usize,
    drift: usize,
    lossy: usize,
    error: usize,
    skipped: usize,
}

impl Summary {
    pub(crate) fn count(&mut self, outcome: &Outcome) {
        *match outcome {
            Outcome::Skipped(_) => &mut self.skipped,
            Outcome::Report(report) => match report.verdict() {
                Verdict::Ok => &mut self.ok,
                Verdict::Drift => &mut self.drift,
                Verdict::Lossy => &mut self.lossy,
                Verdict::Error => &mut self.error,
            },
        } += 1;
    }

    pub(crate) fn checked(&self) -> usize {
        self.ok + self.drift + self.lossy + self.error
    }

    pub(crate) fn is_success(&self) -> bool {
        self.ok > 0 && self.ok == self.checked()
    }

    /// Reason why nothing was checked.
    pub(crate) fn nothing(&self) -> String {
        match self.skipped {
            0 => "nothing was checked: the inputs have no payload".to_owned(),
            skipped => format!("nothing was checked: all {skipped} entries were skipped"),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ok, {} lossy, {} error", self.ok, self.lossy, self.error)?;
        for (count, what) in [(self.drift, "drift"), (self.skipped, "skipped")] {
            if count > 0 {
                write!(f, ", {count} {what}")?;
            }
        }
        Ok(())
    }
}

/// A format of the output.
pub(crate) trait Format {
    /// Reports a payload, or keeps it until the end.
    fn add(&mut self, out: &mut dyn Write, checked: Checked<'_>) -> io::Result<()>;

    /// Writes the rest.
    fn finish(self: Box<Self>, out: &mut dyn Write, summary: &Summary) -> io::Result<()>;
}

impl Output {
    pub(crate) fn start(self) -> Box<dyn Format> {
        match self {
            Self::Text => Box::new(text::Text),
            Self::Json => Box::new(json::Json::default()),
            Self::Junit => Box::new(junit::Junit::default()),
            Self::Sarif => Box::new(sarif::Sarif::default()),
        }
    }
}
