//! What became of an allocation whose response was lost.

use std::future::Future;

use sorted_pro_raw::consignments::types::{AllocationSummary, Consignment};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::{Client, ItemResult, Outcome};
use crate::call::{self, Operation, Recovery};
use crate::{ConsignmentRef, Error, Response};

/// An allocation of one consignment.
pub(crate) trait Allocation: Operation<Client = Client> {
    fn reference(&self) -> &ConsignmentRef;

    /// The same without reconciliation, if it is to be reconciled.
    fn once(&self) -> Option<Self>;

    /// The response that was lost, as far as the allocated consignment and the API still have it.
    fn restore(
        self,
        consignment: Response<Consignment>,
    ) -> impl Future<Output = Option<Response<Self::Output>>> + Send;
}

/// What a consignment says about an allocation.
pub(crate) enum Verdict {
    Allocated,
    NotAllocated,
    /// The server is still at it.
    Allocating,
}

/// Judges by the state and, where the state tells nothing, by whether there is an allocation.
pub(crate) fn verdict(consignment: &Consignment) -> Verdict {
    match consignment.consignment_state.as_deref() {
        Some(ConsignmentState::Allocating) => Verdict::Allocating,
        Some(ConsignmentState::Unallocated | ConsignmentState::AllocationFailed) => Verdict::NotAllocated,
        _ if consignment.allocation.is_some() => Verdict::Allocated,
        // Cancelled before it was allocated, or a state that is not documented yet.
        _ => Verdict::NotAllocated,
    }
}

/// Reads the consignment back, and sends the allocation again while the consignment shows that it was not done.
pub(crate) fn allocation<O: Allocation>(call: &O) -> Option<Recovery<O::Output>> {
    let again = call.once()?;
    Some(Box::new(move |lost| Box::pin(recover(again, lost))))
}

/// The same for allocations of a list, one by one.
pub(crate) async fn list<O: Allocation<Output = AllocationSummary>>(
    allocations: Vec<O>,
    lost: Error,
) -> Result<Response<Vec<Outcome<AllocationSummary>>>, Error> {
    let Some(meta) = lost.meta().cloned() else { return Err(lost) };
    let mut outcomes = Vec::new();
    for one in allocations {
        let reference = one.reference().clone();
        let result = match recover(one, lost.clone()).await {
            Ok(summary) if summary.is_accepted() || summary.status_code == 202 => {
                ItemResult::Accepted(Some(summary.into_inner()))
            }
            Ok(summary) => ItemResult::Done(summary.into_inner()),
            Err(error) => ItemResult::Failed(error),
        };
        outcomes.push(Outcome { reference: Some(reference), result });
    }
    Ok(Response::new(outcomes, meta).into_reconciled())
}

async fn recover<O: Allocation>(call: O, mut lost: Error) -> Result<Response<O::Output>, Error> {
    let setup = call.setup();
    let policy = setup.retry_policy();
    let mut refused: Option<Error> = None;
    for round in 1..=policy.max_attempts {
        let mut read = setup.client.get_consignment(call.reference());
        read.setup.options = setup.options.for_recovery();
        let Ok(consignment) = read.send().await else { return Err(refused.unwrap_or(lost)) };
        match verdict(&consignment) {
            Verdict::Allocated => {
                let restored = call.clone().restore(consignment).await;
                return restored.map(Response::into_reconciled).ok_or(lost);
            }
            Verdict::Allocating => {}
            Verdict::NotAllocated => {
                if let Some(refused) = refused {
                    return Err(refused);
                }
                if round == policy.max_attempts || !setup.may_retry() {
                    return Err(lost.into_not_done());
                }
                match call::send(call.clone()).await {
                    Ok(summary) => return Ok(summary),
                    Err(again) if again.outcome_is_unknown() => lost = again,
                    // Because no service takes it; or because the lost request has arrived after all.
                    Err(again) if again.is_rejected() || again.is_wrong_state() => refused = Some(again),
                    Err(again) => return Err(again),
                }
            }
        }
        if !setup.options.pause(policy.backoff(round, fastrand::f64())).await {
            break;
        }
    }
    Err(refused.unwrap_or(lost))
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
