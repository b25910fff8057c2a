//! States of shipments: permitted changes and transitions.

use jiff::Timestamp;
use sorted_pro_raw::shipments::vocabulary::ShipmentState::{self, *};

use crate::model::state::{HistoryEntry, ShipmentRecord, remember};

/// Stage of a shipment's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// No agreement with a carrier, or one that can still be undone.
    BeforeCarrier,
    /// Changed by the platform; callers must wait.
    Transient,
    /// With an on-demand collection that is booked or being booked.
    Booking,
    /// Announced to the carrier, or with it.
    HandedOver,
    /// In transit.
    Moving,
    /// Delivery was attempted.
    Outcome,
    /// Lost, or otherwise undeliverable.
    Loss,
    /// Cancelled by the caller.
    Cancelled,
}

/// Returns the stage of `state`; `None` for an undocumented state.
pub(crate) fn stage(state: &ShipmentState) -> Option<Stage> {
    Some(match state {
        Unallocated | AllocationFailed | Allocated | ReadyToShip | ManifestFailed => Stage::BeforeCarrier,
        Allocating | Manifesting | Cancelling => Stage::Transient,
        CollectionBookingPending
        | CollectionBooked
        | CollectionBookingFailed
        | Booking
        | Booked
        | BookingFailed => Stage::Booking,
        Manifested
        | Dispatched
        | AwaitingDropOff
        | AtDropOffPoint
        | CarrierCollected
        | CarrierCollectionFailed
        | AtCollectionPoint => Stage::HandedOver,
        InTransit | InTransitWaiting | Delayed | CarrierChanged | ExchangeSucceeded | ExchangeFailed
        | HeldByCarrier | AtCustoms | ClearedCustoms | OutForDelivery | ActionRequired | Missing => {
            Stage::Moving
        }
        DeliveryFailed
        | DeliveryFailedCardLeft
        | PartiallyDelivered
        | AtCustomerCollectionPoint
        | CustomerCollectionFailed
        | CustomerCollected
        | Delivered
        | DeliveredDamaged
        | ReturnedToSender => Stage::Outcome,
        Lost | Damaged | Destroyed => Stage::Loss,
        Cancelled => Stage::Cancelled,
        _ => return None,
    })
}

/// Returns `true` if a shipment can be allocated and updated.
pub(crate) fn is_allocatable(state: &ShipmentState) -> bool {
    matches!(state, Unallocated | AllocationFailed)
}

/// Returns `true` if its allocation can be undone.
pub(crate) fn is_deallocatable(state: &ShipmentState) -> bool {
    matches!(state, Allocated | ReadyToShip)
}

/// Returns `true` if it can be manifested.
pub(crate) fn is_manifestable(state: &ShipmentState) -> bool {
    matches!(state, Allocated | ManifestFailed | ReadyToShip)
}

/// Returns `true` if the platform has booked a collection, so that there is nothing to manifest.
pub(crate) fn is_collection_booked(state: &ShipmentState) -> bool {
    matches!(state, CollectionBooked | Booked)
}

/// Returns `true` if it can be cancelled: before manifesting, and not while the platform changes it.
pub(crate) fn is_cancellable(state: &ShipmentState) -> bool {
    matches!(stage(state), Some(Stage::BeforeCarrier | Stage::Booking))
}

/// Returns `true` if quotes are available: until it is manifested. Quotes change nothing, so that they are
/// available while the platform changes it, except for a cancellation.
pub(crate) fn is_quotable(state: &ShipmentState) -> bool {
    is_cancellable(state) || matches!(state, Allocating | Manifesting)
}

/// Returns `true` if only the platform may set this state.
pub(crate) fn is_system_only(state: &ShipmentState) -> bool {
    stage(state) == Some(Stage::Transient)
}

/// Returns `true` if a caller may set the state.
pub(crate) fn may_be_set(from: &ShipmentState, to: &ShipmentState) -> bool {
    use Stage::{HandedOver, Loss, Moving, Outcome};
    match (from, to) {
        (Allocated, ReadyToShip) | (ReadyToShip, Allocated) => true,
        _ => {
            matches!(stage(from), Some(HandedOver | Moving | Outcome | Loss))
                && matches!(stage(to), Some(HandedOver | Moving | Outcome | Loss))
        }
    }
}

/// Returns `true` if a shipment in this state has reached the consumer.
fn is_arrival(state: &ShipmentState) -> bool {
    matches!(state, Delivered | DeliveredDamaged | CustomerCollected)
}

/// Changes the state, with all consequences.
pub(crate) fn change(record: &mut ShipmentRecord, to: ShipmentState, at: Timestamp, reason: &str) {
    if is_arrival(&to) {
        record.shipment.actual_delivery_date = Some(at.into());
    }
    let entry = HistoryEntry { at, state: to.as_str().to_owned(), reason: reason.to_owned() };
    remember(&mut record.history, entry);
    record.shipment.state = to.into();
    record.shipment.updated = Some(at.into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_state_has_its_stage() {
        assert_eq!(ShipmentState::known().len(), 46);
        for state in ShipmentState::known() {
            assert!(stage(state).is_some(), "{state}");
        }
        assert_eq!(stage(&"handed_to_robot".into()), None);
    }
}
