//! Pages of the manifests of the shipments API.

use maud::{Markup, html};

use super::layout::{Section, document, facts, long_table, section, written};
use super::{BASE, lists};
use crate::contract::percent_encode;
use crate::model::state::State;

/// Lists all manifests, oldest first.
pub(super) fn list(state: &State) -> Markup {
    let manifests = &state.shipments.manifests;
    let rows = manifests.values().map(|manifest| {
        html! {
            tr {
                th scope="row" { (link(&manifest.reference)) }
                td.number { (manifest.shipments.len()) }
                td { (written(manifest.created.as_str())) }
            }
        }
    });
    let body = html! {
        h1 { "Manifests" }
        (long_table("Oldest first", &["Manifest", "Shipments", "Created"], manifests.len(), rows))
    };
    document("Manifests", Some(Section::Shipments), body)
}

/// Shows the manifest `reference`; `None` if there is no such manifest.
pub(super) fn page(state: &State, reference: &str) -> Option<Markup> {
    let manifest = state.shipments.manifests.get(reference)?;
    let body = html! {
        p.trail { a href={ (BASE) "/manifests" } { "Manifests" } }
        h1 { "Manifest " code { (reference) } }
        (facts(&[("Created", written(manifest.created.as_str()))]))
        (section("Shipments", &lists::shipments_of(state, &manifest.shipments)))
    };
    Some(document(reference, Some(Section::Shipments), body))
}

/// Links to the page of a manifest.
pub(super) fn link(reference: &str) -> Markup {
    html! { a href={ (BASE) "/manifests/" (percent_encode(reference)) } { code { (reference) } } }
}
