//! Output for a comment on a pull request.

use std::fmt::Write as _;

use super::change::{Breaks, Change, Class};
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
        // Writing to a `String` cannot fail.
        let _ = write_spec(&mut out, spec);
    }
    out
}

fn write_spec(out: &mut String, spec: &SpecDiff) -> std::fmt::Result {
    let name = |version: &Option<String>| version.as_deref().map_or_else(|| "(absent)".to_owned(), code);
    writeln!(out, "\n#### {}: {} to {}\n", spec.api, name(&spec.old), name(&spec.new))?;
    if let Some(note) = spec.note() {
        writeln!(out, "Note: {note}.\n")?;
    }
    if spec.changes.is_empty() {
        return writeln!(out, "No differences.");
    }
    let select = |wanted: fn(&Change) -> bool| spec.changes.iter().filter(|c| wanted(c)).collect::<Vec<_>>();
    let compatible = select(|change| change.class == Class::Compatible && !change.is_documentation());
    for (title, breaks) in [
        ("**Breaking**", Breaks { raw: true, sdk: true }),
        ("**Breaking for users of `sorted-pro-raw` only**", Breaks { raw: true, sdk: false }),
        ("**Breaking for users of `sorted-pro` only**", Breaks { raw: false, sdk: true }),
    ] {
        let breaking: Vec<_> = spec.changes.iter().filter(|change| change.breaks == breaks).collect();
        write_table(out, title, &breaking, usize::MAX)?;
    }
    write_table(out, "**Compatible**", &compatible, MAX_ROWS)?;
    let documentation = select(Change::is_documentation);
    if !documentation.is_empty() {
        writeln!(out, "<details><summary>Documentation ({})</summary>\n", documentation.len())?;
        write_table(out, "", &documentation, MAX_ROWS)?;
        writeln!(out, "</details>")?;
    }
    Ok(())
}

fn write_table(out: &mut String, title: &str, changes: &[&Change], max: usize) -> std::fmt::Result {
    if changes.is_empty() {
        return Ok(());
    }
    if !title.is_empty() {
        writeln!(out, "{title} ({})\n", changes.len())?;
    }
    writeln!(out, "| Change | Where | Line | Before | After | Why |\n| --- | --- | --- | --- | --- | --- |")?;
    for change in changes.iter().take(max) {
        let line = match (change.old_line, change.new_line) {
            (_, Some(line)) => line.to_string(),
            (Some(line), None) => format!("old {line}"),
            (None, None) => String::new(),
        };
        let state = |state: &Option<String>| state.as_deref().map(code).unwrap_or_default();
        let used_in = change.used_in.as_ref().map(|used_in| format!("; {}", code(&used_in.to_string())));
        writeln!(
            out,
            "| {} | {} | {line} | {} | {} | {}{} |",
            change.kind,
            code(&change.location),
            state(&change.before),
            state(&change.after),
            cell(change.why),
            used_in.unwrap_or_default(),
        )?;
    }
    if changes.len() > max {
        writeln!(out, "\nand {} more: run `cargo xtask diff`.", changes.len() - max)?;
    }
    writeln!(out)
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
fn code(text: &str) -> String {
    let text = clip(text, MAX_VALUE).replace('`', "'").replace('|', "\\|");
    if text.is_empty() { String::new() } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests;
