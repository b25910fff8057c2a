//! Output for a comment on a pull request.

use super::change::{Breaks, Change};
use super::report::{Report, SpecDiff};
use super::text::clip;

/// Comments have a size limit: more rows than this of what nobody has to act on are counted only.
const MAX_ROWS: usize = 100;

/// Longer values are cut.
const MAX_VALUE: usize = 120;

/// The report as GitHub-flavoured Markdown.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("### API differences: {}\n", report.summary());
    for spec in &report.specs {
        let name = |version: &Option<String>| version.as_deref().map_or_else(|| "(absent)".to_owned(), code);
        out += &format!("\n#### {}: {} to {}\n\n", spec.api, name(&spec.old), name(&spec.new));
        out.extend(spec.note().map(|note| format!("Note: {note}.\n\n")));
        if spec.changes.is_empty() {
            out += "No differences.\n";
        }
        let is = |raw, sdk| move |change: &Change| change.breaks == Breaks { raw, sdk };
        out += &table(spec, "**Breaking**", usize::MAX, is(true, true));
        out += &table(spec, "**Breaking for users of `sorted-pro-raw` only**", usize::MAX, is(true, false));
        out += &table(spec, "**Breaking for users of `sorted-pro` only**", usize::MAX, is(false, true));
        out += &table(spec, "**Compatible**", MAX_ROWS, |it| is(false, false)(it) && !it.is_documentation());
        let documentation = table(spec, "", MAX_ROWS, Change::is_documentation);
        if !documentation.is_empty() {
            let count = spec.documentation();
            out += &format!(
                "<details><summary>Documentation ({count})</summary>\n\n{documentation}</details>\n"
            );
        }
    }
    out
}

/// The selected changes, or nothing if there are none.
fn table(spec: &SpecDiff, title: &str, max: usize, select: impl Fn(&Change) -> bool) -> String {
    let changes: Vec<_> = spec.changes.iter().filter(|change| select(change)).collect();
    let mut out = match (changes.len(), title) {
        (0, _) => return String::new(),
        (_, "") => String::new(),
        (count, title) => format!("{title} ({count})\n\n"),
    };
    out += "| Change | Where | Line | Before | After | Why |\n| --- | --- | --- | --- | --- | --- |\n";
    out.extend(changes.iter().take(max).map(|change| row(change)));
    if changes.len() > max {
        out += &format!("\nand {} more: run `cargo xtask diff`.\n", changes.len() - max);
    }
    out + "\n"
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
    format!("| {kind} | {location} | {line} | {before} | {after} | {why}{} |\n", uses.unwrap_or_default())
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
