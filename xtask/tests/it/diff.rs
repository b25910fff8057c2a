//! `cargo xtask diff`.

use std::path::Path;

use xtask::Document;
use xtask::diff::{Change, Class, compare};

mod bodies;
mod command;
mod kinds;
pub(crate) mod odd_input;
mod operations;
mod parameters;
mod properties;
mod schemas;

/// A small spec with one of everything, which the tests edit.
pub(crate) const BASE: &str = include_str!("diff/base.yaml");

pub(crate) const BREAKING: Class = Class::Breaking;
pub(crate) const COMPATIBLE: Class = Class::Compatible;

/// A change that an edit must yield.
pub(crate) struct Expected {
    class: Class,
    kind: &'static str,
    /// The end of the location.
    location: &'static str,
    /// Content of the reported line of the old text; nothing if there must be no line.
    old_line: Option<&'static str>,
    /// Likewise for the new text.
    new_line: Option<&'static str>,
}

/// Something that is in the new text only.
pub(crate) fn added(
    class: Class,
    kind: &'static str,
    location: &'static str,
    line: &'static str,
) -> Expected {
    Expected { class, kind, location, old_line: None, new_line: Some(line) }
}

/// Something that is in the old text only.
pub(crate) fn removed(
    class: Class,
    kind: &'static str,
    location: &'static str,
    line: &'static str,
) -> Expected {
    Expected { class, kind, location, old_line: Some(line), new_line: None }
}

/// Something that is in both.
pub(crate) fn changed(
    class: Class,
    kind: &'static str,
    location: &'static str,
    old_line: &'static str,
    new_line: &'static str,
) -> Expected {
    Expected { class, kind, location, old_line: Some(old_line), new_line: Some(new_line) }
}

/// A named list of replacements in the base text, and the exact differences that they must yield.
pub(crate) type Row = (&'static str, &'static [(&'static str, &'static str)], Vec<Expected>);

/// `BASE` with `edits`, each of which must fit in exactly one place.
pub(crate) fn edited(name: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(BASE.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{name}: {from:?} must be in the text once");
        text.replace(from, to)
    })
}

pub(crate) fn parse(text: &str) -> Document {
    Document::parse(Path::new("spec.yaml"), text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Checks every row, and reports all that fail.
pub(crate) fn check(rows: Vec<Row>) {
    let mut failures = vec![];
    for (name, edits, expected) in rows {
        let text = edited(name, edits);
        let mut changes = compare("parcels", &parse(BASE), &parse(&text));
        for want in &expected {
            match changes.iter().position(|change| fits(change, want, &text)) {
                Some(index) => drop(changes.remove(index)),
                None => failures.push(format!(
                    "{name}: missing {:?} {} at {} ({:?} -> {:?})",
                    want.class, want.kind, want.location, want.old_line, want.new_line
                )),
            }
        }
        failures.extend(changes.iter().map(|change| format!("{name}: not expected: {change:#?}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn fits(change: &Change, want: &Expected, new_text: &str) -> bool {
    let line_fits = |text: &str, line: Option<usize>, want: Option<&str>| match (line, want) {
        (Some(line), Some(want)) => text.lines().nth(line - 1).is_some_and(|line| line.contains(want)),
        (line, want) => line.is_none() && want.is_none(),
    };
    change.class == want.class
        && change.kind == want.kind
        && change.location.starts_with("parcels")
        && change.location.ends_with(want.location)
        && line_fits(BASE, change.old_line, want.old_line)
        && line_fits(new_text, change.new_line, want.new_line)
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    assert_eq!(compare("parcels", &parse(BASE), &parse(BASE)), []);
}

#[test]
fn an_absent_spec_is_all_added() {
    let changes = compare("parcels", &parse("{}"), &parse(BASE));
    assert!(
        changes.iter().all(|change| change.class == COMPATIBLE && change.old_line.is_none()),
        "{changes:#?}"
    );
    let count = |kind| changes.iter().filter(|change| change.kind == kind).count();
    assert_eq!((count("operation-added"), count("component-added")), (4, 7));

    let changes = compare("parcels", &parse(BASE), &parse("{}"));
    assert_eq!(changes.iter().filter(|change| change.kind == "operation-removed").count(), 4);
}
