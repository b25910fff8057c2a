//! Pages of shipment groups.

use maud::{Markup, html};

use super::layout::{Section, document, facts, long_table, section, state as state_shown, written};
use super::view::{date, text, there};
use super::{BASE, lists};
use crate::contract::percent_encode;
use crate::model::state::State;

/// Lists all groups, oldest first.
pub(super) fn list(state: &State) -> Markup {
    let groups = &state.shipments.groups;
    let rows = groups.values().map(|group| {
        html! {
            tr {
                th scope="row" { (link(&group.reference)) }
                td { (state_shown(group.state.as_str())) }
                td { @if let Some(own) = &group.custom_reference { (own) } }
                td.number { (group.shipments.as_ref().map_or(0, Vec::len)) }
                td { (written(group.created.as_str())) }
            }
        }
    });
    let head = ["Group", "State", "Custom reference", "Shipments", "Created"];
    let body = html! { h1 { "Shipment groups" } (long_table("Oldest first", &head, groups.len(), rows)) };
    document("Shipment groups", Some(Section::Shipments), body)
}

/// Shows the group `reference`; `None` if there is no such group.
pub(super) fn page(state: &State, reference: &str) -> Option<Markup> {
    let group = state.shipments.groups.get(reference)?;
    let rows = there([
        ("Custom reference", text(group.custom_reference.clone())),
        ("Version", text(group.version.as_ref().map(ToString::to_string))),
        ("Created", Some(written(group.created.as_str()))),
        ("Updated", date(&group.updated)),
        ("Locked", date(&group.locked)),
        ("Closed", date(&group.closed)),
    ]);
    let body = html! {
        p.trail { a href={ (BASE) "/groups" } { "Shipment groups" } }
        h1 { "Shipment group " code { (reference) } " " (state_shown(group.state.as_str())) }
        (facts(&rows))
        (section("Shipments", &lists::shipments_of(state, group.shipments.as_deref().unwrap_or_default())))
    };
    Some(document(reference, Some(Section::Shipments), body))
}

/// Links to the page of a group.
pub(super) fn link(reference: &str) -> Markup {
    html! { a href={ (BASE) "/groups/" (percent_encode(reference)) } { code { (reference) } } }
}
