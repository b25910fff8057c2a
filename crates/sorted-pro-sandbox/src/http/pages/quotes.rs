//! Pages of the quotes of both APIs.

use jiff::Timestamp;
use maud::{Markup, html};

use super::layout::{document, facts, instant, long_table, section, table, written};
use super::price::prices;
use super::view::{Quote, joined};
use super::{BASE, section_of, shipment};
use crate::contract::percent_encode;
use crate::model::catalogue::Api;
use crate::model::engine;
use crate::model::state::State;

/// Lists all quotes: those of shipments, then those of consignments.
pub(super) fn list(state: &State, now: Timestamp) -> Markup {
    let of_shipments = state.shipments.quotes.values().map(|kept| (Api::Shipments, &kept.terms));
    let of_consignments = state.consignments.quotes.values().map(|quote| (Api::Consignments, quote));
    let rows = of_shipments.chain(of_consignments).map(|(api, quote)| {
        let shown = Quote::from(quote);
        html! {
            tr {
                th scope="row" { (link(&shown.reference)) }
                td { (whose(state, api, quote)) }
                td { (shown.service) }
                td.number { (shown.price) }
                td { (expiry(quote, now)) }
            }
        }
    });
    let total = state.shipments.quotes.len() + state.consignments.quotes.len();
    let head = ["Quote", "For", "Service", "Gross", "Expires"];
    let body = html! { h1 { "Quotes" } (long_table("By reference", &head, total, rows)) };
    document("Quotes", None, body)
}

/// Shows the quote `reference` of either API; `None` if there is no such quote.
pub(super) fn page(state: &State, now: Timestamp, reference: &str) -> Option<Markup> {
    let of_shipments = state.shipments.quotes.get(reference).map(|kept| (Api::Shipments, &kept.terms));
    let (api, quote) = of_shipments
        .or_else(|| state.consignments.quotes.get(reference).map(|quote| (Api::Consignments, quote)))?;
    let offer = &quote.offer;
    let identity = &offer.identity;
    let names =
        |name: &str, reference: &str| joined(" · ", [Some(name), Some(reference)]).unwrap_or_default();
    let period = |window: &engine::Window| {
        html! { (written(&window.start.to_string())) " to " (written(&window.end.to_string())) }
    };
    let rows = [
        ("For", whose(state, api, quote)),
        ("Service", html! { (names(&identity.service_name, &identity.service_reference)) }),
        ("Carrier", html! { (names(&identity.carrier_name, &identity.carrier_reference)) }),
        ("Made", instant(quote.created)),
        ("Expires", expiry(quote, now)),
        ("Collection", period(&offer.collection)),
        ("Delivery", period(&offer.delivery)),
    ];
    let surcharges: Vec<Markup> = offer
        .surcharges
        .iter()
        .map(|surcharge| {
            html! {
                tr {
                    th scope="row" { (surcharge.description) br; code { (surcharge.reference) } }
                    td.number { (surcharge.amount) " " (offer.price.currency) }
                }
            }
        })
        .collect();
    let price = html! {
        div.narrow {
            (prices(&shipment::price(&(&offer.price).into())))
            @if !surcharges.is_empty() { (table("Surcharges, part of the net price", &["", "Amount"], &surcharges)) }
        }
    };
    let body = html! {
        p.trail { a href={ (BASE) "/quotes" } { "Quotes" } }
        h1 { "Quote " code { (reference) } }
        (facts(&rows))
        (section("Price", &price))
    };
    Some(document(reference, Some(section_of(api)), body))
}

/// Links to the page of a quote.
pub(super) fn link(reference: &str) -> Markup {
    html! { a href={ (BASE) "/quotes/" (percent_encode(reference)) } { code { (reference) } } }
}

/// Names the shipment or consignment of a quote. It may be deleted, or not exist yet.
fn whose(state: &State, api: Api, quote: &engine::Quote) -> Markup {
    let Some(reference) = &quote.shipment else { return html! { "whatever it is used for" } };
    let is_here = match api {
        Api::Shipments => state.shipments.shipments.contains_key(reference),
        Api::Consignments => state.consignments.consignments.contains_key(reference),
    };
    html! {
        @if is_here {
            a href={ (BASE) "/" (api) "/" (percent_encode(reference)) } { code { (reference) } }
        } @else {
            code { (reference) }
        }
    }
}

fn expiry(quote: &engine::Quote, now: Timestamp) -> Markup {
    html! { (instant(quote.expires)) @if quote.expires <= now { " (expired)" } }
}
