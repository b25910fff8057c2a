//! Evidence of a write whose response was lost, in the shipment.

use sorted_pro_raw::shipments::types::{AllocateResult, Shipment};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use crate::reconcile::Verdict;

/// Effect of the write.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Effect {
    Allocated,
    Manifested,
    Cancelled,
}

/// Judges by the state and, where the state does not tell of an allocation, by whether there is one.
pub(crate) fn verdict(shipment: &Shipment, effect: Effect) -> Verdict<()> {
    use ShipmentState::{
        Allocated, Allocating, AllocationFailed, Booked, Booking, BookingFailed, Cancelled, Cancelling,
        CollectionBooked, CollectionBookingFailed, CollectionBookingPending, ManifestFailed, Manifesting,
        ReadyToShip, Unallocated,
    };
    let state = &*shipment.state;
    match (effect, state) {
        (Effect::Allocated, Allocating)
        | (Effect::Manifested, Manifesting)
        | (Effect::Cancelled, Cancelling) => Verdict::Underway,
        (Effect::Cancelled, Cancelled) => Verdict::Done(()),
        (Effect::Cancelled, _) | (_, Unallocated | AllocationFailed | Cancelling | Cancelled) => {
            Verdict::NotDone
        }
        // Every later state, those included that nobody has documented yet.
        (Effect::Allocated, _) if shipment.allocation.is_some() => Verdict::Done(()),
        (Effect::Allocated, _) => Verdict::NotDone,
        (
            Effect::Manifested,
            Allocating
            | Allocated
            | ReadyToShip
            | ManifestFailed
            | Booking
            | Booked
            | BookingFailed
            | CollectionBookingPending
            | CollectionBooked
            | CollectionBookingFailed,
        ) => Verdict::NotDone,
        // The server knows whether it can be manifested in a state that is not documented.
        (Effect::Manifested, _) if !state.is_known() => Verdict::NotDone,
        (Effect::Manifested, _) => Verdict::Done(()),
    }
}

/// The response that was lost, as far as the shipment has it.
pub(crate) fn result_of(shipment: Shipment) -> AllocateResult {
    let mut result =
        AllocateResult::builder().shipment_reference(shipment.reference).state(shipment.state).build();
    result.links = shipment.links;
    result.shipping_date = shipment.shipping_date;
    result.expected_delivery_date = shipment.expected_delivery_date;
    if let Some(allocation) = shipment.allocation {
        result.carrier = Some(allocation.carrier);
        result.price = Some(allocation.price);
        result.tracking_details = allocation.tracking_details;
    }
    result
}

#[cfg(test)]
mod tests;
