//! BENCHMARKS.md: written by the command, but for the explanations at its end.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Measured;
use super::figures::{FIGURES, Figure};
use super::machine;

/// What stands before the part that is written by hand.
const MARKER: &str = "<!-- What follows is written by hand and kept by `cargo xtask bench`. -->";

const METHOD: &str = "\
Each ratio is measured in one run: ours, by hand, by hand, ours, and so on; every round gives one ratio, and the
table has their median and quartiles. Times are those of a clock on the wall. Release profile; for programs
compiled from nothing, everything is fetched before. The server answers from memory, without TLS, over loopback,
in a process of its own. What is written by hand is `reqwest` and `serde` with the same headers and the same
members, amounts as `f64` and everything else as `String`, without time-outs, repetitions or typed errors.
";

/// The text that is written by hand, marker included, out of the present BENCHMARKS.md.
pub(super) fn notes(present: &str) -> String {
    present.find(MARKER).map_or_else(|| format!("{MARKER}\n"), |start| present[start..].to_owned())
}

/// Whether the notes say why a figure misses its target: it is named in a heading.
pub(super) fn explains(notes: &str, figure: &Figure) -> bool {
    notes.lines().any(|line| line.starts_with("### ") && line.contains(figure.title))
}

pub(super) fn markdown(measured: &BTreeMap<String, Measured>, notes: &str) -> anyhow::Result<String> {
    let mut text = String::from(
        "# Benchmarks\n\nMade by `cargo xtask bench`. What the SDK costs, against what a user would write by \
         hand.\n\n",
    );
    writeln!(text, "* Machine: {}", machine::description())?;
    let dates = FIGURES.iter().filter_map(|it| Some(measured.get(it.id)?.date.as_str()));
    let (first, last) = (dates.clone().min().unwrap_or("never"), dates.max().unwrap_or("never"));
    match first == last {
        true => writeln!(text, "* Measured: {last}")?,
        false => writeln!(text, "* Measured: {first} to {last}")?,
    }
    if let Some(load) = machine::load() {
        writeln!(text, "* Load average at the end: {load}")?;
    }
    write!(text, "\n{METHOD}\n")?;
    text += "| Figure | Measured | Quartiles | Rounds | Target | Met | Remark |\n";
    text += "|---|--:|:-:|--:|--:|:-:|---|\n";
    for figure in FIGURES {
        let Some(it) = measured.get(figure.id) else {
            writeln!(text, "| {} | not measured | | | {} | | |", figure.title, figure.shown(figure.target))?;
            continue;
        };
        let spread = it
            .spread
            .map(|(low, high)| format!("{} to {}", figure.shown(low), figure.shown(high)))
            .unwrap_or_default();
        let met = if figure.is_met(it.value) { "yes" } else { "**no**" };
        let (value, target) = (figure.shown(it.value), figure.shown(figure.target));
        writeln!(
            text,
            "| {} | {value} | {spread} | {} | {target} | {met} | {} |",
            figure.title, it.rounds, it.remark
        )?;
    }
    write!(text, "\n{notes}")?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(value: f64) -> BTreeMap<String, Measured> {
        let figure = FIGURES[0].id.to_owned();
        let it = Measured {
            figure: figure.clone(),
            value,
            spread: Some((1.0, 1.2)),
            rounds: 8,
            remark: "5.0 µs / 4.0 µs".to_owned(),
            date: "2026-01-05".to_owned(),
        };
        BTreeMap::from([(figure, it)])
    }

    #[test]
    fn figures_are_held_against_their_targets() {
        let good = markdown(&measured(1.05), "").unwrap();
        assert!(good.contains("| 1.050 | 1.000 to 1.200 | 8 | 1.100 | yes | 5.0 µs / 4.0 µs |"), "{good}");
        assert!(good.contains("* Measured: 2026-01-05\n") && good.contains("| not measured |"));
        assert!(markdown(&measured(1.11), "").unwrap().contains("| 1.100 | **no** |"));
    }

    #[test]
    fn what_is_written_by_hand_stays() {
        let notes = format!("{MARKER}\n\n### {}\n\nBecause.\n", FIGURES[0].title);
        let first = markdown(&measured(1.2), &notes).unwrap();
        assert_eq!(super::notes(&first), notes);
        assert!(explains(&notes, &FIGURES[0]) && !explains(&notes, &FIGURES[1]));
        assert_eq!(super::notes(""), format!("{MARKER}\n"));
    }
}
