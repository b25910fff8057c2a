//! Page of the requests that the sandbox received, with its responses.

use maud::{Markup, html};

use super::layout::{Section, document, instant, plain_table};
use super::{BASE, view};
use crate::contract::percent_encode;
use crate::http::app::App;
use crate::http::journal::JournalEntry;
use crate::http::paths::split_path;

/// Number of requests shown; the journal under `/_sandbox/` has more.
const SHOWN: usize = 200;

/// Returns the last requests, newest first, and the number of all requests.
pub(super) fn rows(app: &App) -> (Vec<JournalEntry>, u64) {
    let journal = app.journal();
    let older = journal.entries().count().saturating_sub(SHOWN);
    // Copies the rows, so that requests do not wait while a page is made.
    let mut rows: Vec<JournalEntry> = journal.entries().skip(older).cloned().collect();
    rows.reverse();
    (rows, journal.total())
}

/// Shows the journal, newest first.
pub(super) fn page(rows: &[JournalEntry], total: u64) -> Markup {
    let shown: Vec<Markup> = rows.iter().map(row).collect();
    let body = html! {
        h1 { "Request journal" }
        p {
            "Requests and responses, newest first. Keys are redacted. "
            @if total > rows.len() as u64 { "These are the last " (rows.len()) " of " (total) "." }
        }
        (plain_table("Requests", &["No.", "Time", "Request", "Operation", "Status", "ms"], &shown))
    };
    document("Request journal", Some(Section::Journal), body)
}

fn row(row: &JournalEntry) -> Markup {
    let (api, _, _) = split_path(&row.path);
    html! {
        tr {
            td.number { (row.number) }
            td { (instant(row.at)) }
            td.wide {
                details {
                    summary {
                        code.method { (row.method) } " "
                        code.path { (row.path) @if !row.query.is_empty() { "?" (row.query) } }
                    }
                    (part("Request headers", &headers(&row.request_headers)))
                    (part("Request body", &view::indent_json(&row.request_body)))
                    (part("Response", &view::indent_json(&row.response_body)))
                }
            }
            td {
                @if let Some(id) = row.operation {
                    a href={ (BASE) "/reference/" (api) "/operations/" (percent_encode(id)) } { (id) }
                } @else {
                    "–"
                }
            }
            td {
                (status(row.status))
                @if !row.faults.is_empty() {
                    " " span.note { "fault " (row.faults.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")) }
                }
            }
            td.number { (row.duration.as_millis()) }
        }
    }
}

fn status(status: Option<u16>) -> Markup {
    let class = match status {
        Some(200..=299) => "good",
        Some(_) | None => "bad",
    };
    html! { span.state.(class) { @match status { Some(status) => (status), None => "dropped" } } }
}

fn headers(headers: &[(String, String)]) -> String {
    headers.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("\n")
}

fn part(heading: &str, text: &str) -> Markup {
    html! {
        @if !text.is_empty() {
            p.label { (heading) }
            pre { (text) }
        }
    }
}
