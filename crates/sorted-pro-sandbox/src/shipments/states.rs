//! What a shipment's state permits, and how it changes.

use jiff::Timestamp;
use sorted_pro_raw::shipments::vocabulary::ShipmentState::{self, *};

use crate::model::state::{HistoryEntry, ShipmentRecord, remember};

/// Where a state stands in a shipment's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Nothing has been agreed with a carrier, or it can still be undone.
    BeforeCarrier,
    /// The platform is at work; nobody else may change the shipment.
    Transient,
    /// An on-demand collection is being booked or has been.
    Booking,
    /// The carrier knows of it, has it or is about to.
    HandedOver,
    /// Under way.
    Moving,
    /// Delivery was attempted.
    Outcome,
    /// It will not arrive.
    Loss,
    /// Called off by the caller.
    Cancelled,
}

/// The stage of `state`; `None` for a state that is not documented.
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

/// Whether a shipment can be allocated, and updated.
pub(crate) fn is_allocatable(state: &ShipmentState) -> bool {
    matches!(state, Unallocated | AllocationFailed)
}

/// Whether its allocation can be undone.
pub(crate) fn is_deallocatable(state: &ShipmentState) -> bool {
    matches!(state, Allocated | ReadyToShip)
}

/// Whether it can be handed to the carrier's manifest.
pub(crate) fn is_manifestable(state: &ShipmentState) -> bool {
    matches!(state, Allocated | ManifestFailed | ReadyToShip)
}

/// Whether the platform has booked a collection by itself, so that there is nothing to manifest.
pub(crate) fn is_collection_booked(state: &ShipmentState) -> bool {
    matches!(state, CollectionBooked | Booked)
}

/// Whether it can be cancelled: before manifesting, and not while the platform is at work.
pub(crate) fn is_cancellable(state: &ShipmentState) -> bool {
    matches!(stage(state), Some(Stage::BeforeCarrier | Stage::Booking))
}

/// Whether quotes can be had: before manifesting is done. Quoting changes nothing, so that work of the platform
/// does not stand in its way, except for a cancellation.
pub(crate) fn is_quotable(state: &ShipmentState) -> bool {
    is_cancellable(state) || matches!(state, Allocating | Manifesting)
}

/// Whether only the platform itself may bring a shipment into this state.
pub(crate) fn is_system_only(state: &ShipmentState) -> bool {
    stage(state) == Some(Stage::Transient)
}

/// Whether a caller may change the state by hand.
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

/// Whether a shipment in this state has reached the consumer.
fn is_arrival(state: &ShipmentState) -> bool {
    matches!(state, Delivered | DeliveredDamaged | CustomerCollected)
}

/// Changes the state, with everything that follows from it.
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
