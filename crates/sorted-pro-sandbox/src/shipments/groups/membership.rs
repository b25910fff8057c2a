//! Rules for joining a group.

use std::collections::{BTreeMap, BTreeSet};

use sorted_pro_raw::shipments::types::{Address, Shipment, ShipmentGroup};
use sorted_pro_raw::shipments::vocabulary::{AddressType, ShipmentGroupState, ShipmentState};

use super::super::places::{address, is_same_place};
use super::super::refusals;
use crate::call::Call;
use crate::call::problem::Detail;
use crate::model::catalogue::Catalogue;
use crate::model::state::State;

/// Most shipments in a group.
pub(super) const MAX_MEMBERS: usize = 10_000;

/// Relation of a shipment to a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// Already in the group.
    Existing,
    /// Not in the group.
    New,
}

/// The shipments of one group, with the data needed to check newcomers.
pub(super) struct Membership<'a> {
    state: &'a State,
    catalogue: &'a Catalogue,
    members: BTreeSet<String>,
    /// Shipments of other unclosed groups, with their group.
    elsewhere: BTreeMap<&'a str, &'a str>,
    /// Common origin of the shipments.
    origin: Option<&'a Address>,
}

impl<'a> Membership<'a> {
    /// Starts with a group that does not exist yet.
    pub(super) fn of_new_group(call: &'a Call<'_>) -> Self {
        Self::new(call, None, &[])
    }

    /// Starts with a group as if it had these shipments.
    pub(super) fn of_group(call: &'a Call<'_>, group: &ShipmentGroup, members: &[String]) -> Self {
        Self::new(call, Some(&group.reference), members)
    }

    fn new(call: &'a Call<'_>, group: Option<&str>, members: &[String]) -> Self {
        let store = &call.state.shipments;
        let others = store.groups.values().filter(|other| {
            Some(other.reference.as_str()) != group && other.state != ShipmentGroupState::Closed
        });
        let elsewhere = others.flat_map(|other| {
            other.shipments.iter().flatten().map(|member| (member.as_str(), other.reference.as_str()))
        });
        // Shipments that do not exist, which Update Shipment Group allows, have no origin.
        let origin = members
            .iter()
            .filter_map(|member| store.shipments.get(member))
            .find_map(|record| origin(&record.shipment));
        Self {
            state: call.state,
            catalogue: call.catalogue,
            members: members.iter().cloned().collect(),
            elsewhere: elsewhere.collect(),
            origin,
        }
    }

    /// Admits a shipment, or returns the reason against it.
    pub(super) fn admit(&mut self, reference: &str) -> Result<Relation, Detail> {
        if !refusals::is_reference("sp", reference) {
            return Err(refusals::malformed("shipments", "shipment", reference));
        }
        if self.members.contains(reference) {
            return Ok(Relation::Existing);
        }
        let refuse = |code: &str, message: String| Err(Detail::new("shipments", code, message));
        if let Some(other) = self.elsewhere.get(reference) {
            return refuse("rule_conflict", format!("{reference} is in {other}, which is not closed"));
        }
        let Some(record) = self.state.shipments.shipments.get(reference) else {
            return refuse("shipment_not_found", format!("{reference} could not be found"));
        };
        let shipment = &record.shipment;
        if ![ShipmentState::Allocated, ShipmentState::Manifested].contains(shipment.state.value()) {
            let state = refusals::state_of(shipment);
            let message = format!("{state}; only allocated and manifested shipments can join");
            return refuse("invalid_state_for_operation", message);
        }
        match (self.origin, origin(shipment)) {
            (Some(common), Some(own)) if !is_same_place(self.catalogue, common, own) => {
                return refuse("conflicting_properties", format!("{reference} has another origin"));
            }
            (None, own) => self.origin = own,
            _ => {}
        }
        self.members.insert(reference.to_owned());
        Ok(Relation::New)
    }
}

fn origin(shipment: &Shipment) -> Option<&Address> {
    address(shipment, &AddressType::Origin)
}
