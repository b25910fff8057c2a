//! Layout that all pages share.

use jiff::Timestamp;
use maud::{DOCTYPE, Markup, html};

use super::BASE;

/// Entries of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Overview,
    Shipments,
    Consignments,
    Journal,
    Catalogue,
    ShipmentsReference,
    ConsignmentsReference,
}

const NAVIGATION: [(Section, &str, &str); 7] = [
    (Section::Overview, "", "Overview"),
    (Section::Shipments, "/shipments", "Shipments"),
    (Section::Consignments, "/consignments", "Consignments"),
    (Section::Journal, "/journal", "Journal"),
    (Section::Catalogue, "/catalogue", "Catalogue"),
    (Section::ShipmentsReference, "/reference/shipments", "Shipments API"),
    (Section::ConsignmentsReference, "/reference/consignments", "Consignments API"),
];

/// Returns a complete HTML document.
pub(super) fn document(title: &str, section: Option<Section>, body: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · Sandbox" }
                link rel="icon" href="data:,";
                link rel="stylesheet" href={ (BASE) "/style.css" };
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                header.top {
                    div.bar {
                        a.brand href=(BASE) { "SortedPRO sandbox" }
                        nav aria-label="Pages" {
                            @for (entry, path, label) in NAVIGATION {
                                a href={ (BASE) (path) } aria-current=[(section == Some(entry)).then_some("page")] {
                                    (label)
                                }
                            }
                        }
                    }
                }
                main #main { (body) }
                footer { "A server for development and tests. Unofficial: nothing here is ever collected, and nobody pays." }
            }
        }
    }
}

/// Returns a table with its caption; a sentence if it would have no rows.
pub(super) fn table(caption: &str, head: &[&str], rows: &[Markup]) -> Markup {
    captioned(caption, None, head, rows)
}

/// Most rows shown.
pub(super) const MAX_ROWS: usize = 1000;

/// Returns a table of the first of `total` rows; the others are not made.
pub(super) fn long_table(
    caption: &str,
    head: &[&str],
    total: usize,
    rows: impl Iterator<Item = Markup>,
) -> Markup {
    html! {
        (table(caption, head, &rows.take(MAX_ROWS).collect::<Vec<_>>()))
        @if total > MAX_ROWS { p { (total - MAX_ROWS) " more are in " a href="/_sandbox/state" { "the whole state" } "." } }
    }
}

/// Returns a table below a heading that names it: only screen readers get the caption.
pub(super) fn plain_table(caption: &str, head: &[&str], rows: &[Markup]) -> Markup {
    captioned(caption, Some("unseen"), head, rows)
}

fn captioned(caption: &str, class: Option<&str>, head: &[&str], rows: &[Markup]) -> Markup {
    html! {
        @if rows.is_empty() {
            p.none { (caption) ": none." }
        } @else {
            // Wide tables scroll by themselves, with the keyboard as well.
            div.scroll tabindex="0" role="region" aria-label=(caption) {
                table {
                    caption class=[class] { (caption) }
                    thead { tr { @for label in head { th scope="col" { (label) } } } }
                    tbody { @for row in rows { (row) } }
                }
            }
        }
    }
}

/// Returns a list of names and values.
pub(super) fn facts(facts: &[(&str, Markup)]) -> Markup {
    html! {
        dl.facts {
            @for (name, value) in facts {
                div { dt { (name) } dd { (value) } }
            }
        }
    }
}

/// Returns a section with a heading.
pub(super) fn section(heading: &str, body: &Markup) -> Markup {
    html! { section { h2 { (heading) } (body) } }
}

/// Returns a state, coloured by its meaning for the recipient of the parcel.
pub(super) fn state(state: &str) -> Markup {
    let plain: String = state.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| plain.contains(part));
    let class = if has(&[
        "fail",
        "refused",
        "lost",
        "damaged",
        "delayed",
        "late",
        "missing",
        "return",
        "exception",
    ]) {
        "bad"
    } else if has(&["cancelled", "deleted", "destroyed", "closed"]) {
        "over"
    } else if has(&["unallocated"]) {
        "new"
    } else if has(&[
        "allocating",
        "manifesting",
        "cancelling",
        "booking",
        "transit",
        "outfordelivery",
        "processing",
    ]) {
        "moving"
    } else {
        "good"
    };
    html! { span.state.(class) { (state) } }
}

/// Formats an instant of the sandbox's clock.
pub(super) fn instant(at: Timestamp) -> Markup {
    html! { time datetime=(at) { (format_args!("{}", at.strftime("%Y-%m-%d %H:%M:%S"))) " UTC" } }
}

/// Formats a date or an instant of an API: shorter, with the offset that was written.
pub(super) fn written(text: &str) -> Markup {
    let Some((date, rest)) = text.split_once('T') else { return html! { (text) } };
    let digits = rest.find('.').map(|dot| {
        let after = &rest[dot + 1..];
        (dot, dot + 1 + after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len()))
    });
    let (time, offset) = match digits {
        Some((dot, end)) => (&rest[..dot], &rest[end..]),
        None => rest.split_at(rest.find(['Z', '+', '-']).unwrap_or(rest.len())),
    };
    let offset = if matches!(offset, "Z" | "+00:00" | "-00:00") { "UTC" } else { offset };
    html! { time datetime=(text) title=(text) { (date) " " (time) " " (offset) } }
}
