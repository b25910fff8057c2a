//! First page: an overview with links.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use jiff::Timestamp;
use maud::{Markup, html};

use super::layout::{Section, document, facts, instant, long_table, section, state as state_shown};
use super::{BASE, consignment, lists};
use crate::contract::percent_encode;
use crate::http::app::App;
use crate::model::state::{Job, State, Work};

/// Number of shipments and of consignments shown.
const LATEST: usize = 10;

/// Facts about the sandbox itself.
pub(super) struct About {
    pub(super) origin: String,
    pub(super) now: Timestamp,
    pub(super) is_manual: bool,
    pub(super) delay: Duration,
    pub(super) one_key_only: bool,
}

impl About {
    pub(super) fn of(app: &App, origin: String) -> Self {
        Self {
            origin,
            now: app.clock.now(),
            is_manual: app.clock.is_manual(),
            delay: app.delay,
            one_key_only: app.api_key.is_some(),
        }
    }
}

pub(super) fn page(about: &About, state: &State) -> Markup {
    let shipments = count(state.shipments.shipments.values().map(|kept| kept.shipment.state.as_str()));
    let consignments = count(state.consignments.consignments.values().map(consignment::state_of));
    let newest_shipments = lists::latest_shipments(state);
    let newest_shipments = &newest_shipments[..LATEST.min(newest_shipments.len())];
    let newest_consignments = lists::latest_consignments(state);
    let newest_consignments = &newest_consignments[..LATEST.min(newest_consignments.len())];
    let body = html! {
        h1 { "Overview" }
        (facts(&about_sandbox(about, state)))
        div.columns {
            (counts("Shipments", "shipments", &shipments))
            (counts("Consignments", "consignments", &consignments))
        }
        (section("Latest shipments", &html! {
            (lists::shipments_table("Newest first", newest_shipments))
            @if state.shipments.shipments.len() > LATEST { p { a href={ (BASE) "/shipments" } { "All shipments" } } }
        }))
        (section("Latest consignments", &html! {
            (lists::consignments_table("Newest first", newest_consignments))
            @if state.consignments.consignments.len() > LATEST { p { a href={ (BASE) "/consignments" } { "All consignments" } } }
        }))
        @if !state.jobs.is_empty() { (section("Work that waits for its time", &jobs(&state.jobs))) }
    };
    document("Overview", Some(Section::Overview), body)
}

fn about_sandbox(about: &About, state: &State) -> Vec<(&'static str, Markup)> {
    let clock = if about.is_manual { "stands still until it is advanced" } else { "runs" };
    let pages = [
        ("groups", state.shipments.groups.len()),
        ("manifests", state.shipments.manifests.len()),
        ("quotes", state.shipments.quotes.len() + state.consignments.quotes.len()),
    ];
    let others = html! {
        @for (name, count) in pages { a href={ (BASE) "/" (name) } { (count) " " (name) } ", " }
        (state.shipments.documents.len()) " documents"
    };
    vec![
        ("Clock", html! { (instant(about.now)) ", " (clock) }),
        ("Shipments API", html! { code { (about.origin) "/pro" } " with header " code { "x-api-key" } }),
        (
            "Consignments API",
            html! { code { (about.origin) } " with header " code { "ocp-apim-subscription-key" } },
        ),
        (
            "API key",
            html! { @if about.one_key_only { "the one it was started with" } @else { "any non-empty key" } },
        ),
        ("Asynchronous work takes", html! { (about.delay.as_millis()) " ms" }),
        ("Also kept", others),
    ]
}

fn count<'a>(states: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for state in states {
        *counts.entry(state).or_default() += 1;
    }
    counts
}

fn counts(title: &str, path: &str, counts: &BTreeMap<&str, usize>) -> Markup {
    let mut ordered: Vec<_> = counts.iter().collect();
    ordered.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let total: usize = counts.values().sum();
    html! {
        section {
            h2 { (title) " " span.count { (total) } }
            @if ordered.is_empty() { p.none { "None." } }
            ul.counts {
                @for (state, count) in ordered {
                    li { a href={ (BASE) "/" (path) "?state=" (percent_encode(state)) } { (state_shown(state)) " " (count) } }
                }
            }
        }
    }
}

fn jobs(jobs: &VecDeque<Job>) -> Markup {
    let rows = jobs.iter().map(|job| {
        let (what, reference) = describe(&job.work);
        html! { tr { td { (instant(job.due)) } td { (what) } td { code { (reference) } } } }
    });
    long_table("Earliest first", &["Due", "Work", "For"], jobs.len(), rows)
}

fn describe(work: &Work) -> (&'static str, &str) {
    match work {
        Work::AllocateShipment { reference, .. } => ("Allocate the shipment", reference),
        Work::BookCollection { reference } => ("Book the collection", reference),
        Work::ManifestShipment { reference } => ("Manifest the shipment", reference),
        Work::ProcessDocument { reference } => ("Process the document", reference),
        Work::ManifestConsignment { reference } => ("Manifest the consignment", reference),
        Work::Report { reference, .. } => ("Report a tracking event", reference),
    }
}
