//! BENCHMARKS.md: written by the command, but for the explanations at its end and the rows of figures that a run does
//! not measure.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Measured;
use super::figures::{FIGURES, Figure};
use super::machine;

/// First line of the part that is written by hand.
const MARKER: &str = "<!-- What follows is written by hand and kept by `cargo xtask bench`. -->";

const METHOD: &str = "\
Each ratio is measured in one run: ours, by hand, by hand, ours, and so on; every round gives one ratio, and the
table has their median and quartiles. Times are those of a clock on the wall. Release profile; for programs
compiled from nothing, everything is fetched before. The server responds from memory, without TLS, over loopback,
in its own process. What is written by hand is `reqwest` and `serde` with the same headers and the same
fields, amounts as `f64` and everything else as `String`, without timeouts, retries or typed errors.

Servers that throttle have a token bucket of 10 and take 20 ms for a response; clients are untuned, send batches of
5 references, 16 at a time, and always have work. A pace fits when five seconds begin in which at least 90 % of the
allowed rate are used and at most 5 % of the requests are throttled. Of two values, with and without `Retry-After`, the
worse one counts.
";

/// The text that is written by hand, marker included, out of the present BENCHMARKS.md.
pub(super) fn notes(present: &str) -> String {
    present.find(MARKER).map_or_else(|| format!("{MARKER}\n"), |start| present[start..].to_owned())
}

/// Returns `true` if the notes explain why a figure misses its target: it is named in a heading.
pub(super) fn explains(notes: &str, figure: &Figure) -> bool {
    notes.lines().any(|line| line.starts_with("### ") && line.contains(figure.title))
}

/// The rows of the present BENCHMARKS.md, by figure. Those of figures that no longer exist are left out.
pub(super) fn rows(present: &str) -> BTreeMap<&'static str, String> {
    let row_of = |figure: &Figure| {
        let start = format!("| {} | ", figure.title);
        present.lines().find(|line| line.starts_with(&start)).map(|line| format!("{line}\n"))
    };
    FIGURES.iter().filter_map(|figure| Some((figure.id, row_of(figure)?))).collect()
}

/// The row of a figure that was measured on `date`.
pub(super) fn row(figure: &Figure, it: &Measured, date: &str) -> String {
    let quartiles =
        it.quartiles.map(|(low, high)| format!("{} to {}", figure.shown(low), figure.shown(high)));
    let (value, target) = (figure.shown(it.value), figure.shown(figure.target));
    let met = if figure.is_met(it.value) { "yes" } else { "**no**" };
    format!(
        "| {} | {value} | {} | {} | {target} | {met} | {date} | {} |\n",
        figure.title,
        quartiles.unwrap_or_default(),
        it.rounds,
        it.remark
    )
}

pub(super) fn markdown(rows: &BTreeMap<&str, String>, notes: &str) -> anyhow::Result<String> {
    let mut text = String::from(
        "# Benchmarks\n\nMade by `cargo xtask bench`. What the SDK costs, against what a user would write by \
         hand.\n\n",
    );
    writeln!(text, "* Machine: {}", machine::description())?;
    if let Some(load) = machine::load() {
        writeln!(text, "* Load average at the end of the last run: {load}")?;
    }
    write!(text, "\n{METHOD}\n")?;
    text += "| Figure | Measured | Quartiles | Rounds | Target | Met | Date | Remark |\n";
    text += "|---|--:|:-:|--:|--:|:-:|:-:|---|\n";
    for figure in FIGURES {
        match rows.get(figure.id) {
            Some(row) => text += row,
            None => {
                let target = figure.shown(figure.target);
                writeln!(text, "| {} | not measured | | | {target} | | | |", figure.title)?;
            }
        }
    }
    write!(text, "\n{notes}")?;
    Ok(text)
}

#[cfg(test)]
mod tests;
