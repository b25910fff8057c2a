//! Output for a terminal.

use std::fmt::Write as _;

use super::change::{Change, Class};
use super::report::{Report, SpecDiff};
use crate::{DIM, ERROR, GOOD, WARN};

/// Longer values are cut: the line number leads to the whole.
const MAX_VALUE: usize = 90;

/// The report for people, with colours (which `anstream` strips where they are not wanted).
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for spec in &report.specs {
        // Writing to a `String` cannot fail.
        let _ = write_spec(&mut out, spec);
    }
    let style = if report.breaking { ERROR } else { GOOD };
    let _ = writeln!(out, "{style}{}{style:#}", report.summary());
    out
}

fn write_spec(out: &mut String, spec: &SpecDiff) -> std::fmt::Result {
    let name = |version: &Option<String>| one_line(version.as_deref().unwrap_or("(absent)"));
    writeln!(out, "{}: {DIM}{} -> {}{DIM:#}", spec.api, name(&spec.old), name(&spec.new))?;
    if let Some(note) = spec.note() {
        writeln!(out, "  {WARN}note:{WARN:#} {note}")?;
    }
    for change in &spec.changes {
        write_change(out, spec, change)?;
    }
    writeln!(out)
}

fn write_change(out: &mut String, spec: &SpecDiff, change: &Change) -> std::fmt::Result {
    let style = match change.class {
        Class::Breaking => ERROR,
        Class::Compatible => GOOD,
    };
    let (class, kind, location) = (change.verdict(), change.kind, one_line(&change.location));
    write!(out, "  {style}{class:<10}{style:#} {kind}  {location}  {DIM}")?;
    match (change.new_line, change.old_line, &spec.new, &spec.old) {
        (Some(line), _, Some(file), _) | (None, Some(line), _, Some(file)) => {
            write!(out, "{}:{line}", one_line(file))?;
        }
        _ => {}
    }
    writeln!(out, "{DIM:#}")?;
    if change.is_documentation() {
        return Ok(());
    }
    let state = |state: &Option<String>| state.as_deref().map(|state| clip(state, MAX_VALUE));
    match (state(&change.before), state(&change.after)) {
        (Some(before), Some(after)) => writeln!(out, "             {before} -> {after}")?,
        (Some(before), None) => writeln!(out, "             was: {before}")?,
        (None, Some(after)) => writeln!(out, "             now: {after}")?,
        (None, None) => {}
    }
    write!(out, "             {DIM}{}", change.why)?;
    if let Some(used_in) = &change.used_in {
        write!(out, "; {}", one_line(&used_in.to_string()))?;
    }
    writeln!(out, "{DIM:#}")
}

/// `text` on one line and without control characters: specs come from elsewhere, terminals obey escapes.
pub(super) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// [`one_line`], cut to `max` characters.
pub(super) fn clip(text: &str, max: usize) -> String {
    let line = one_line(text);
    match line.char_indices().nth(max) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests;
