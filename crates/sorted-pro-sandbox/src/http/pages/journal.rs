//! Page of the requests that the sandbox received, with its responses.

use std::time::Duration;

use jiff::Timestamp;
use maud::{Markup, html};

use super::layout::{Section, document, instant, plain_table};
use super::{BASE, reference, view};
use crate::http::app::App;
use crate::http::journal::JournalEntry;

/// Number of requests shown; the journal under `/_sandbox/` has more.
const SHOWN: usize = 200;

/// One request, as the page shows it. Its keys are already redacted.
#[derive(Debug, Clone)]
pub(super) struct JournalRow {
    pub(super) number: u64,
    /// Time by the sandbox's clock.
    pub(super) at: Timestamp,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) operation: Option<String>,
    /// `None` if the connection was dropped.
    pub(super) status: Option<u16>,
    pub(super) faults: Vec<u64>,
    pub(super) duration: Duration,
    pub(super) request_headers: Vec<(String, String)>,
    pub(super) request_body: String,
    pub(super) response_body: String,
}

/// Returns the last requests, newest first, and the number of all requests.
pub(super) fn rows(app: &App) -> (Vec<JournalRow>, u64) {
    let journal = app.journal();
    let older = journal.entries().count().saturating_sub(SHOWN);
    // Copies the rows, so that requests do not wait while a page is made.
    let mut rows: Vec<JournalRow> = journal.entries().skip(older).map(JournalRow::from).collect();
    rows.reverse();
    (rows, journal.total())
}

impl From<&JournalEntry> for JournalRow {
    fn from(entry: &JournalEntry) -> Self {
        Self {
            number: entry.number,
            at: entry.at,
            method: entry.method.clone(),
            path: entry.path.clone(),
            query: entry.query.clone(),
            operation: entry.operation.map(str::to_owned),
            status: entry.status,
            faults: entry.faults.clone(),
            duration: entry.duration,
            request_headers: entry.request_headers.clone(),
            request_body: entry.request_body.clone(),
            response_body: entry.response_body.clone(),
        }
    }
}

/// Shows the journal, newest first.
pub(super) fn page(rows: &[JournalRow], total: u64) -> Markup {
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

fn row(row: &JournalRow) -> Markup {
    let operation = row.operation.as_deref();
    let documented = operation.and_then(|id| Some((id, reference::api_of(id)?)));
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
                @if let Some((id, api)) = documented {
                    a href={ (BASE) "/reference/" (super::name_of(api)) "/operations/" (id) } { (id) }
                } @else {
                    (operation.unwrap_or("–"))
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
