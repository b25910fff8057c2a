//! Evidence of a write whose response was lost, in the consignment.

use sorted_pro_raw::consignments::types::{AllocationSummary, Consignment};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use crate::reconcile::Verdict;

/// Changes of consignments that are allocated.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    Deallocate,
    SetReadyToShip,
    SetNotReadyToShip,
    Manifest,
    Cancel,
}

/// Judges an allocation by the state and, where the state does not tell, by whether there is one.
pub(crate) fn allocated(consignment: &Consignment) -> Verdict<()> {
    use ConsignmentState::{Allocating, AllocationFailed, Unallocated};
    match consignment.consignment_state.as_deref() {
        Some(Allocating) => Verdict::Underway,
        Some(Unallocated | AllocationFailed) => Verdict::NotDone,
        // Otherwise cancelled before it was allocated, or in a state that is not documented yet.
        _ => Verdict::done_if(consignment.allocation.is_some()),
    }
}

/// Judges another change by the state.
pub(crate) fn changed(consignment: &Consignment, change: Change) -> Verdict<()> {
    use ConsignmentState::{
        Allocated, Allocating, AllocationFailed, Cancelled, Cancelling, ManifestFailed, Manifesting,
        ReadyToShip, Unallocated,
    };
    let state = consignment.consignment_state.as_deref();
    Verdict::done_if(match (change, state) {
        (Change::Manifest, Some(Manifesting)) | (Change::Cancel, Some(Cancelling)) => {
            return Verdict::Underway;
        }
        (Change::Deallocate, state) => matches!(state, Some(Unallocated)),
        (Change::SetReadyToShip, state) => matches!(state, Some(ReadyToShip)),
        (Change::SetNotReadyToShip, state) => matches!(state, Some(Allocated)),
        (Change::Cancel, state) => matches!(state, Some(Cancelled)),
        (
            Change::Manifest,
            Some(
                Unallocated | Allocating | AllocationFailed | Allocated | ReadyToShip | ManifestFailed
                | Cancelling | Cancelled,
            ),
        ) => false,
        // The server knows whether it can be manifested in a state that is not documented.
        (Change::Manifest, state) => state.is_some_and(ConsignmentState::is_known),
    })
}

/// The response that was lost, as far as the consignment has it.
pub(crate) fn summary_of(consignment: Consignment) -> AllocationSummary {
    let mut summary = AllocationSummary::builder().status_code(200).build();
    if let Some(allocation) = consignment.allocation {
        summary.carrier_service_reference = allocation.mpd_carrier_service_reference;
        summary.carrier_service_name = allocation.mpd_carrier_service_name;
    }
    // A journey may be shared by carriers; its first leg is that of the service.
    if let Some(leg) = consignment.consignment_legs.as_ref().and_then(|legs| legs.first()) {
        summary.carrier_reference = leg.carrier_reference.clone();
        summary.carrier_name = leg.carrier_name.clone();
    }
    summary.consignment_legs = consignment.consignment_legs;
    summary
}
