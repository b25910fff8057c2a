//! Output for a terminal.

use super::change::{Change, Class};
use super::report::{Report, SpecDiff};
use crate::{DIM, ERROR, GOOD, WARN};

/// Longer values are cut: the line number leads to the whole.
const MAX_VALUE: usize = 90;

const INDENT: &str = "             ";

/// The report for people, with colours (which `anstream` strips where they are not wanted).
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for spec in &report.specs {
        let name = |version: &Option<String>| one_line(version.as_deref().unwrap_or("(absent)"));
        out += &format!("{}: {DIM}{} -> {}{DIM:#}\n", spec.api, name(&spec.old), name(&spec.new));
        if let Some(note) = spec.note() {
            out += &format!("  {WARN}note:{WARN:#} {note}\n");
        }
        out.extend(spec.changes.iter().map(|change| entry(spec, change)));
        out.push('\n');
    }
    let style = if report.breaking { ERROR } else { GOOD };
    out + &format!("{style}{}{style:#}\n", report.summary())
}

fn entry(spec: &SpecDiff, change: &Change) -> String {
    let style = if change.class == Class::Breaking { ERROR } else { GOOD };
    let (verdict, kind, location) = (change.verdict(), change.kind, one_line(&change.location));
    let place = match (change.new_line.zip(spec.new.as_ref()), change.old_line.zip(spec.old.as_ref())) {
        (Some((line, file)), _) | (None, Some((line, file))) => format!("{}:{line}", one_line(file)),
        (None, None) => String::new(),
    };
    let head = format!("  {style}{verdict:<10}{style:#} {kind}  {location}  {DIM}{place}{DIM:#}\n");
    if change.is_documentation() {
        return head;
    }
    let state = |state: &Option<String>| state.as_deref().map(|state| clip(state, MAX_VALUE));
    let states = match (state(&change.before), state(&change.after)) {
        (Some(before), Some(after)) => format!("{INDENT}{before} -> {after}\n"),
        (Some(before), None) => format!("{INDENT}was: {before}\n"),
        (None, Some(after)) => format!("{INDENT}now: {after}\n"),
        (None, None) => String::new(),
    };
    let uses = change.used_in.as_ref().map(|used_in| format!("; {}", one_line(&used_in.to_string())));
    format!("{head}{states}{INDENT}{DIM}{}{}{DIM:#}\n", change.why, uses.unwrap_or_default())
}

/// `text` on one line and without control characters: specs come from elsewhere, terminals obey escapes.
pub(crate) fn one_line(text: &str) -> String {
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
