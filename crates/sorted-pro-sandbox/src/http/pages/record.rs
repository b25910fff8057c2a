//! The page of one shipment or consignment.

use maud::{Markup, html};

use super::layout::{document, facts, instant, section, state, table, written};
use super::price::prices;
use super::view::{Address, Allocation, Excluded, Goods, Record};
use super::{BASE, quotes, section_of};
use crate::model::catalogue::Api;

pub(super) fn page(record: &Record) -> Markup {
    let what = match record.api {
        Api::Shipments => "Shipment",
        Api::Consignments => "Consignment",
    };
    let body = html! {
        p.trail { a href={ (BASE) "/" (record.api) } { (what) "s" } }
        h1 { (what) " " code { (record.reference) } " " (state(&record.state)) }
        (facts(&record.facts))
        (section("Allocation", &allocation(record)))
        (section("Excluded services", &excluded(record)))
        (section("Addresses", &html! { div.cards { @for place in &record.addresses { (address(place)) } } }))
        (section("Contents", &contents(&record.contents)))
        (section("Tracking", &tracking(record)))
        @if !record.quotes.is_empty() { (section("Quotes", &offers(record))) }
        @if !record.documents.is_empty() { (section("Uploaded documents", &documents(record))) }
        (section("States", &history(record)))
        section {
            h2 { "As the API shows it" }
            details { summary { "JSON" } pre { (record.json) } }
        }
    };
    document(&record.reference, Some(section_of(record.api)), body)
}

fn allocation(record: &Record) -> Markup {
    html! {
        @if let Some(Allocation { facts: rows, price }) = &record.allocation {
            (facts(rows))
            @if let Some(price) = price { div.narrow { (prices(price)) } }
        } @else if let Some(failure) = &record.failure {
            p { "No service was found: " (failure) }
        } @else {
            p.none { "Not allocated." }
        }
        @if record.allocations > 1 {
            p { "Allocated " (record.allocations) " times." }
        }
    }
}

fn excluded(record: &Record) -> Markup {
    let row = |Excluded { service, reference, carrier, code, reason }: &Excluded| {
        html! {
            tr {
                th scope="row" { (service) br; code { (reference) } }
                td { (carrier) }
                td { code { (code) } }
                td { (reason) }
            }
        }
    };
    let rows: Vec<Markup> = record.excluded.iter().map(row).collect();
    let kind = if record.api == Api::Shipments { "Code" } else { "Lacks" };
    table("Reasons against the other services", &["Service", "Carrier", kind, "Reason"], &rows)
}

fn address(address: &Address) -> Markup {
    html! {
        div.card {
            h3 { (address.kind) }
            address { @for line in &address.lines { (line) br; } }
            @if !address.facts.is_empty() {
                dl { @for (name, value) in &address.facts { dt { (name) } dd { (value) } } }
            }
        }
    }
}

fn contents(contents: &[Goods]) -> Markup {
    let mut rows = Vec::new();
    for goods in contents {
        goods_rows(goods, 0, &mut rows);
    }
    table(
        "Packages and items",
        &["Reference", "Description", "Quantity", "Weight", "Dimensions", "Value", "More"],
        &rows,
    )
}

fn goods_rows(goods: &Goods, depth: usize, rows: &mut Vec<Markup>) {
    rows.push(html! {
        tr {
            th scope="row" {
                @for _ in 0..depth { span.inner aria-hidden="true" { "└ " } }
                code { (goods.reference) }
            }
            td { (goods.description) }
            td.number { (goods.quantity) }
            td.number { (goods.weight) }
            td.number { (goods.dimensions) }
            td.number { (goods.value) }
            td.more { @for (name, value) in &goods.more { span { (name) ": " (value) } br; } }
        }
    });
    // Callers decide how deep it goes; the parser of their JSON sets the limit.
    for inner in &goods.inner {
        goods_rows(inner, depth + 1, rows);
    }
}

fn tracking(record: &Record) -> Markup {
    let references: Vec<Markup> = record
        .tracking
        .iter()
        .map(|line| {
            html! {
                tr {
                    th scope="row" { (line.what) }
                    td { (line.carrier) }
                    td { code { (line.references) } }
                }
            }
        })
        .collect();
    let events: Vec<Markup> = record
        .events
        .iter()
        .map(|event| {
            html! {
                tr {
                    td { (written(&event.at)) }
                    td { (event.code) }
                    td { (event.description) }
                    td { (event.place) }
                }
            }
        })
        .collect();
    html! {
        (table("Tracking references", &["Of", "Carrier", "References"], &references))
        (table("Tracking events", &["Time", "Event", "Description", "Place"], &events))
    }
}

fn offers(record: &Record) -> Markup {
    let rows: Vec<Markup> = record
        .quotes
        .iter()
        .map(|quote| {
            html! {
                tr {
                    th scope="row" { (quotes::link(&quote.reference)) }
                    td { (quote.service) }
                    td.number { (quote.price) }
                    td { (written(&quote.expires)) }
                }
            }
        })
        .collect();
    table("Offered prices", &["Quote", "Service", "Gross", "Expires"], &rows)
}

fn documents(record: &Record) -> Markup {
    let rows: Vec<Markup> = record
        .documents
        .iter()
        .map(|document| {
            html! {
                tr {
                    th scope="row" { code { (document.reference) } }
                    td { (document.kind) }
                    td { (state(&document.state)) }
                }
            }
        })
        .collect();
    table("Documents", &["Document", "Kind", "State"], &rows)
}

fn history(record: &Record) -> Markup {
    let rows: Vec<Markup> = record
        .history
        .iter()
        .rev()
        .map(|entry| {
            html! {
                tr {
                    td { (instant(entry.at)) }
                    td { (state(&entry.state)) }
                    td { (entry.reason) }
                }
            }
        })
        .collect();
    table("All its states, newest first", &["Time", "State", "Reason"], &rows)
}
