//! Output for a comment on a pull request.

use super::change::Change;
use super::report::{Report, SpecDiff};
use super::text::clip;

/// Comments have a size limit: more rows than this are counted only.
const MAX_ROWS: usize = 200;

/// Longer values are cut.
const MAX_VALUE: usize = 120;

/// The report as GitHub-flavoured Markdown.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("### API differences: {}\n", report.summary());
    for spec in &report.specs {
        let name = |version: &Option<String>| version.as_deref().map_or_else(|| "(absent)".to_owned(), code);
        out += &format!("\n#### {}: {} to {}\n\n", spec.api, name(&spec.old), name(&spec.new));
        out.extend(spec.note().map(|note| format!("Note: {note}.\n\n")));
        out += &table(spec);
    }
    out
}

/// Table of changes; those of documentation are counted in the heading.
fn table(spec: &SpecDiff) -> String {
    let changes = || spec.changes.iter().filter(|change| !change.is_documentation());
    let count = changes().count();
    if count == 0 {
        let what = if spec.changes.is_empty() { "No differences" } else { "Documentation only" };
        return format!("{what}.\n");
    }
    let mut out = "| Verdict | Change | Where | Line | Before | After | Why |\n".to_owned();
    out += "| --- | --- | --- | --- | --- | --- | --- |\n";
    out.extend(changes().take(MAX_ROWS).map(row));
    if count > MAX_ROWS {
        out += &format!("\nand {} more: run `cargo xtask diff`.\n", count - MAX_ROWS);
    }
    out
}

fn row(change: &Change) -> String {
    let line = match (change.old_line, change.new_line) {
        (_, Some(line)) => line.to_string(),
        (Some(line), None) => format!("old {line}"),
        (None, None) => String::new(),
    };
    let state = |state: &Option<String>| state.as_deref().map(code).unwrap_or_default();
    let uses = change.used_in.as_ref().map(|used_in| format!("; {}", code(&used_in.to_string())));
    let (kind, location, why) = (change.kind, code(&change.location), cell(change.why));
    let (before, after) = (state(&change.before), state(&change.after));
    let (verdict, uses) = (change.verdict(), uses.unwrap_or_default());
    format!("| {verdict} | {kind} | {location} | {line} | {before} | {after} | {why}{uses} |\n")
}

/// Text of ours in a table cell: its `<` must not start a tag outside of code.
fn cell(text: &str) -> String {
    let mut in_code = false;
    text.chars()
        .map(|c| {
            in_code ^= c == '`';
            match c {
                '|' => "\\|".to_owned(),
                '<' if !in_code => "&lt;".to_owned(),
                c => c.to_string(),
            }
        })
        .collect()
}

/// Foreign text as code, in which nothing is markup and nobody is mentioned.
pub(crate) fn code(text: &str) -> String {
    let text = clip(text, MAX_VALUE).replace('`', "'").replace('|', "\\|");
    if text.is_empty() { String::new() } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests;
