//! Lists of shipments and consignments.

use jiff::Timestamp;
use maud::{Markup, html};

use super::layout::{MAX_ROWS, Section, document, state as state_shown, table, written};
use super::{BASE, Query, consignment};
use crate::contract::percent_encode;
use crate::model::state::{ConsignmentRecord, HistoryEntry, ShipmentRecord, State};

/// Number of rows per page.
const PER_PAGE: usize = 100;

/// Filter and page of a list.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) state: Option<String>,
    /// Part of any reference.
    pub(super) text: Option<String>,
    /// Number of the page, from 1.
    pub(super) page: usize,
}

impl Filter {
    pub(super) fn of(query: Query<'_>) -> Self {
        Self {
            state: query.get("state"),
            text: query.get("q").map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()),
            page: query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1),
        }
    }

    fn takes<'a>(&self, state: &str, references: impl IntoIterator<Item = &'a str>) -> bool {
        let text = self.text.as_deref().map(str::to_lowercase);
        self.state.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(state))
            && text.is_none_or(|text| references.into_iter().any(|one| one.to_lowercase().contains(&text)))
    }

    fn link(&self, section: &str, page: usize) -> String {
        let mut link = format!("{BASE}/{section}?page={page}");
        for (name, value) in [("state", &self.state), ("q", &self.text)] {
            if let Some(value) = value {
                link.push_str(&format!("&{name}={}", percent_encode(value)));
            }
        }
        link
    }
}

/// Returns shipments, newest first. The order of references differs: demo data have higher ones than later
/// shipments.
pub(super) fn latest_shipments(state: &State) -> Vec<(&str, &ShipmentRecord)> {
    let all = state.shipments.shipments.iter().map(|(reference, record)| (reference.as_str(), record));
    newest_first(all, |(reference, record)| (created(&record.history), *reference))
}

/// Returns consignments, newest first.
pub(super) fn latest_consignments(state: &State) -> Vec<(&str, &ConsignmentRecord)> {
    let all = state.consignments.consignments.iter().map(|(reference, record)| (reference.as_str(), record));
    newest_first(all, |(_, record)| (created(&record.history), record.number))
}

fn created(history: &[HistoryEntry]) -> Option<Timestamp> {
    history.first().map(|first| first.at)
}

fn newest_first<T: Copy, K: Ord>(all: impl Iterator<Item = T>, age: impl Fn(&T) -> K) -> Vec<T> {
    let mut all: Vec<(K, T)> = all.map(|one| (age(&one), one)).collect();
    all.sort_by(|(one, _), (other, _)| other.cmp(one));
    all.into_iter().map(|(_, one)| one).collect()
}

pub(super) fn shipments(state: &State, filter: &Filter) -> Markup {
    let found: Vec<_> = latest_shipments(state)
        .into_iter()
        .filter(|(reference, record)| {
            let shipment = &record.shipment;
            let tracking =
                shipment.allocation.iter().flat_map(|given| given.tracking_references.iter().flatten());
            let references = [Some(*reference), shipment.custom_reference.as_deref()].into_iter().flatten();
            filter.takes(shipment.state.as_str(), references.chain(tracking.map(String::as_str)))
        })
        .collect();
    list("Shipments", Section::Shipments, "shipments", filter, &found, shipments_table)
}

pub(super) fn consignments(state: &State, filter: &Filter) -> Markup {
    let found: Vec<_> = latest_consignments(state)
        .into_iter()
        .filter(|(reference, record)| {
            let given = &record.consignment;
            let legs = given.consignment_legs.iter().flatten();
            let tracking = legs.flat_map(|leg| leg.tracking_references.iter().flatten());
            let own = given.consignment_reference_provided_by_customer.as_deref();
            let references = [Some(*reference), own].into_iter().flatten();
            filter.takes(consignment::state_of(record), references.chain(tracking.map(String::as_str)))
        })
        .collect();
    list("Consignments", Section::Consignments, "consignments", filter, &found, consignments_table)
}

fn list<T: Copy>(
    title: &str,
    section: Section,
    path: &str,
    filter: &Filter,
    found: &[T],
    rows: impl Fn(&str, &[T]) -> Markup,
) -> Markup {
    let page = filter.page.min(found.len().div_ceil(PER_PAGE)).max(1);
    let start = (page - 1) * PER_PAGE;
    let end = (start + PER_PAGE).min(found.len());
    let body = html! {
        h1 { (title) }
        form.search action={ (BASE) "/" (path) } method="get" role="search" {
            @if let Some(state) = &filter.state { input type="hidden" name="state" value=(state); }
            label for="q" { "Reference" }
            input #q type="search" name="q" value=[filter.text.as_deref()] placeholder="any part: own, yours, or tracking";
            button { "Find" }
        }
        @if filter.state.is_some() || filter.text.is_some() {
            p {
                @if let Some(state) = &filter.state { "In state " (state_shown(state)) ". " }
                @if let Some(text) = &filter.text { "With " q { (text) } " in a reference. " }
                a href={ (BASE) "/" (path) } { "Show all" }
            }
        }
        (rows(&format!("{} found, newest first", found.len()), &found[start..end]))
        @if found.len() > PER_PAGE {
            nav.pages aria-label="Pages of the list" {
                @if start > 0 { a rel="prev" href=(filter.link(path, page - 1)) { "Newer" } }
                span { (start + 1) "–" (end) " of " (found.len()) }
                @if end < found.len() { a rel="next" href=(filter.link(path, page + 1)) { "Older" } }
            }
        }
    };
    document(title, Some(section), body)
}

/// Lists the shipments that a group or manifest names. Some of them may have been deleted since.
pub(super) fn shipments_of(state: &State, references: &[String]) -> Markup {
    let (mut found, mut gone) = (Vec::new(), Vec::new());
    for reference in references.iter().take(MAX_ROWS) {
        match state.shipments.shipments.get(reference) {
            Some(record) => found.push((reference.as_str(), record)),
            None => gone.push(reference.as_str()),
        }
    }
    html! {
        (shipments_table("In this order", &found))
        @if !gone.is_empty() { p { "Not here: " code { (gone.join(", ")) } } }
        @if references.len() > MAX_ROWS { p { "These are " (MAX_ROWS) " of " (references.len()) "." } }
    }
}

pub(super) fn shipments_table(caption: &str, found: &[(&str, &ShipmentRecord)]) -> Markup {
    let row = |&(reference, record): &(&str, &ShipmentRecord)| {
        let shipment = &record.shipment;
        let carrier = shipment.allocation.as_ref().map(|given| &given.carrier);
        let service =
            carrier.and_then(|carrier| carrier.service_name.as_ref().or(carrier.service_reference.as_ref()));
        let price = shipment.allocation.as_ref().map(|given| &given.price);
        html! {
            tr {
                th scope="row" { a href={ (BASE) "/shipments/" (percent_encode(reference)) } { code { (reference) } } }
                td { (state_shown(shipment.state.as_str())) }
                td { @if let Some(own) = &shipment.custom_reference { (own) } }
                td { @if let Some(service) = service { (service) } }
                td.number { @if let Some(price) = price { (price.gross) " " (price.currency.as_deref().unwrap_or_default()) } }
                td { (written(shipment.created.as_str())) }
            }
        }
    };
    let rows: Vec<Markup> = found.iter().map(row).collect();
    table(caption, &["Shipment", "State", "Custom reference", "Service", "Gross", "Created"], &rows)
}

pub(super) fn consignments_table(caption: &str, found: &[(&str, &ConsignmentRecord)]) -> Markup {
    let row = |&(reference, record): &(&str, &ConsignmentRecord)| {
        let given = &record.consignment;
        let allocation = given.allocation.as_ref();
        let service = allocation.and_then(|allocation| {
            allocation.mpd_carrier_service_name.as_ref().or(allocation.mpd_carrier_service_reference.as_ref())
        });
        let gross = allocation.and_then(|allocation| allocation.price.as_ref()).and_then(consignment::gross);
        html! {
            tr {
                th scope="row" { a href={ (BASE) "/consignments/" (percent_encode(reference)) } { code { (reference) } } }
                td { (state_shown(consignment::state_of(record))) }
                td { @if let Some(own) = &given.consignment_reference_provided_by_customer { (own) } }
                td { @if let Some(service) = service { (service) } }
                td.number { @if let Some(gross) = gross { (gross) } }
                td { @if let Some(created) = &given.date_created { (written(created.as_str())) } }
            }
        }
    };
    let rows: Vec<Markup> = found.iter().map(row).collect();
    table(caption, &["Consignment", "State", "Customer's reference", "Service", "Gross", "Created"], &rows)
}
