//! Evidence of a write whose response was lost, in the consignment.

use sorted_pro_raw::consignments::types::{AllocationSummary, Consignment};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::Client;
use crate::reconcile::Verdict;
use crate::transport::Options;
use crate::{ConsignmentRef, Error, Response};

/// Effect of the write.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Effect {
    Allocated,
    Deallocated,
    Ready,
    NotReady,
    Manifested,
    Cancelled,
}

/// Reads a consignment back.
pub(crate) async fn read(
    client: &Client,
    reference: &ConsignmentRef,
    options: Options,
) -> Result<Response<Consignment>, Error> {
    let mut read = client.get_consignment(reference);
    read.setup.options = options;
    read.send().await
}

/// Judges by the state and, where the state does not tell of an allocation, by whether there is one.
pub(crate) fn verdict(consignment: &Consignment, effect: Effect) -> Verdict<()> {
    use ConsignmentState::{
        Allocated, Allocating, AllocationFailed, Cancelled, Cancelling, ManifestFailed, Manifesting,
        ReadyToShip, Unallocated,
    };
    let state = consignment.consignment_state.as_deref();
    let is_done = match (effect, state) {
        (Effect::Allocated, Some(Allocating))
        | (Effect::Manifested, Some(Manifesting))
        | (Effect::Cancelled, Some(Cancelling)) => return Verdict::Underway,
        (Effect::Allocated, Some(Unallocated | AllocationFailed)) => false,
        // Otherwise cancelled before it was allocated, or in a state that is not documented yet.
        (Effect::Allocated, _) => consignment.allocation.is_some(),
        (Effect::Deallocated, state) => matches!(state, Some(Unallocated)),
        (Effect::Ready, state) => matches!(state, Some(ReadyToShip)),
        (Effect::NotReady, state) => matches!(state, Some(Allocated)),
        (Effect::Cancelled, state) => matches!(state, Some(Cancelled)),
        (
            Effect::Manifested,
            Some(
                Unallocated | Allocating | AllocationFailed | Allocated | ReadyToShip | ManifestFailed
                | Cancelling | Cancelled,
            ),
        ) => false,
        // The server knows whether it can be manifested in a state that is not documented.
        (Effect::Manifested, state) => state.is_some_and(ConsignmentState::is_known),
    };
    if is_done { Verdict::Done(()) } else { Verdict::NotDone }
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
