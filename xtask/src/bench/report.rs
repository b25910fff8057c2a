//! BENCHMARKS.md: written by the command, but for the explanations at its end; and read, so that a run that measures
//! some of the figures keeps the others.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Context as _;

use super::Measured;
use super::figures::{FIGURES, Figure};
use super::machine;

/// What stands before the part that is written by hand.
const MARKER: &str = "<!-- What follows is written by hand and kept by `cargo xtask bench`. -->";

const NOT_MEASURED: &str = "not measured";

const METHOD: &str = "\
Each ratio is measured in one run: ours, by hand, by hand, ours, and so on; every round gives one ratio, and the
table has their median and quartiles. Times are those of a clock on the wall. Release profile; for programs
compiled from nothing, everything is fetched before. The server responds from memory, without TLS, over loopback,
in a process of its own. What is written by hand is `reqwest` and `serde` with the same headers and the same
members, amounts as `f64` and everything else as `String`, without timeouts, retries or typed errors.

Servers that throttle have a token bucket of 10 and take 20 ms for a response; clients are untuned, send batches of
5 references, 16 at a time, and always have work. A pace fits when five seconds begin in which at least 90 % of the
allowed rate are used and at most 5 % of the requests are throttled. Of two values, with and without `Retry-After`, the
worse one counts.
";

/// The text that is written by hand, marker included, out of the present BENCHMARKS.md.
pub(super) fn notes(present: &str) -> String {
    present.find(MARKER).map_or_else(|| format!("{MARKER}\n"), |start| present[start..].to_owned())
}

/// Whether the notes say why a figure misses its target: it is named in a heading.
pub(super) fn explains(notes: &str, figure: &Figure) -> bool {
    notes.lines().any(|line| line.starts_with("### ") && line.contains(figure.title))
}

/// What the rows of the present BENCHMARKS.md say, by figure. Rows of figures that no longer exist are left out.
///
/// # Errors
/// If a row cannot be read: it would be lost.
pub(super) fn measured(present: &str) -> anyhow::Result<BTreeMap<String, Measured>> {
    let mut measured = BTreeMap::new();
    for line in present.lines() {
        let Some((title, cells)) = line.strip_prefix("| ").and_then(|row| row.split_once(" | ")) else {
            continue;
        };
        let Some(figure) = FIGURES.iter().find(|it| it.title == title) else { continue };
        if cells.starts_with(NOT_MEASURED) {
            continue;
        }
        let it = row(figure, cells).with_context(|| format!("a row that cannot be read: {line}"))?;
        measured.insert(it.figure.clone(), it);
    }
    Ok(measured)
}

fn row(figure: &Figure, cells: &str) -> Option<Measured> {
    // The remark is the last one, and may have bars.
    let cells: Vec<&str> = cells.strip_suffix('|')?.splitn(7, '|').map(str::trim).collect();
    let &[value, spread, rounds, _target, _met, date, remark] = cells.as_slice() else { return None };
    let spread = match spread.split_once(" to ") {
        Some((low, high)) => Some((number(low)?, number(high)?)),
        None if spread.is_empty() => None,
        None => return None,
    };
    Some(Measured {
        figure: figure.id.to_owned(),
        value: number(value)?,
        spread,
        rounds: rounds.parse().ok()?,
        remark: remark.to_owned(),
        date: date.to_owned(),
    })
}

/// The number of a value with its unit.
fn number(shown: &str) -> Option<f64> {
    shown.split(' ').next()?.parse().ok()
}

pub(super) fn markdown(measured: &BTreeMap<String, Measured>, notes: &str) -> anyhow::Result<String> {
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
        let target = figure.shown(figure.target);
        let Some(it) = measured.get(figure.id) else {
            writeln!(text, "| {} | {NOT_MEASURED} | | | {target} | | | |", figure.title)?;
            continue;
        };
        let spread = it
            .spread
            .map(|(low, high)| format!("{} to {}", figure.shown(low), figure.shown(high)))
            .unwrap_or_default();
        let met = if figure.is_met(it.value) { "yes" } else { "**no**" };
        let value = figure.shown(it.value);
        writeln!(
            text,
            "| {} | {value} | {spread} | {} | {target} | {met} | {} | {} |",
            figure.title, it.rounds, it.date, it.remark
        )?;
    }
    write!(text, "\n{notes}")?;
    Ok(text)
}

#[cfg(test)]
mod tests;
