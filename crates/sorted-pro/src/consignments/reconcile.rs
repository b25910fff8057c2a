//! What became of an allocation whose response was lost.

use std::future::Future;

use sorted_pro_raw::consignments::types::{AllocationSummary, Consignment};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::many::References;
use super::{Client, ItemResult, ListOperation, Outcome};
use crate::call::{Operation, Recovery};
use crate::{Call, Error, Response};

/// An allocation of one consignment.
pub(crate) trait Allocation: Operation<Client = Client> + Clone {
    fn reference(&self) -> &str;

    /// The response that was lost, as far as the allocated consignment and the API still have it.
    fn restore(
        call: Call<Self>,
        consignment: Response<Consignment>,
    ) -> impl Future<Output = Option<Response<Self::Output>>> + Send;

    /// Whether to reconcile.
    fn reconcile(&mut self) -> &mut bool;
}

/// An allocation of a list of consignments.
pub(crate) trait AllocationList: ListOperation<Element = AllocationSummary> + References {
    type One: Allocation<Output = AllocationSummary>;

    /// The same for one consignment.
    fn one(self, reference: String) -> Self::One;

    /// Whether to reconcile.
    fn reconcile(&mut self) -> &mut bool;
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

/// Reads the consignment back, and repeats the allocation while the consignment shows that it was not done.
pub(crate) fn allocation<O: Allocation>(call: &Call<O>) -> Option<Recovery<O::Output>> {
    let mut again = call.clone();
    if !std::mem::replace(again.operation.reconcile(), false) {
        return None;
    }
    Some(Box::new(move |lost| Box::pin(recover(again, lost))))
}

/// The same for each consignment of a list.
pub(crate) fn list<O: AllocationList>(call: &Call<O>) -> Option<Recovery<Vec<Outcome<AllocationSummary>>>> {
    let mut again = call.clone();
    if !std::mem::replace(again.operation.reconcile(), false) {
        return None;
    }
    Some(Box::new(move |lost| Box::pin(recover_list(again, lost))))
}

async fn recover_list<O: AllocationList>(
    call: Call<O>,
    lost: Error,
) -> Result<Response<Vec<Outcome<AllocationSummary>>>, Error> {
    let Some(meta) = lost.meta().cloned() else { return Err(lost) };
    let mut outcomes = Vec::new();
    for reference in call.operation.list() {
        let one = call.clone().turn_into(|list| list.one(reference.clone()));
        let result = match recover(one, lost.clone()).await {
            Ok(summary) if summary.is_accepted() || summary.status_code == 202 => {
                ItemResult::Accepted(Some(summary.into_inner()))
            }
            Ok(summary) => ItemResult::Done(summary.into_inner()),
            Err(error) => ItemResult::Failed(error),
        };
        outcomes.push(Outcome { reference: Some(reference.into()), result });
    }
    Ok(Response::new(outcomes, meta).into_reconciled())
}

async fn recover<O: Allocation>(call: Call<O>, mut lost: Error) -> Result<Response<O::Output>, Error> {
    let policy = call.retry_policy();
    let mut refused: Option<Error> = None;
    for round in 1..=policy.max_attempts {
        let mut read = call.client.get_consignment(call.operation.reference());
        read.options = call.options.for_recovery();
        let Ok(consignment) = read.send().await else { return Err(refused.unwrap_or(lost)) };
        match verdict(&consignment) {
            Verdict::Allocated => {
                let restored = O::restore(call, consignment).await;
                return restored.map(Response::into_reconciled).ok_or(lost);
            }
            Verdict::Allocating => {}
            Verdict::NotAllocated => {
                if let Some(refused) = refused {
                    return Err(refused);
                }
                if round == policy.max_attempts || !call.may_retry() {
                    return Err(lost.into_not_done());
                }
                match call.clone().send().await {
                    Ok(summary) => return Ok(summary),
                    Err(again) if again.outcome_is_unknown() => lost = again,
                    // Because no service takes it; or because the lost request has arrived after all.
                    Err(again) if again.is_rejected() || again.is_wrong_state() => refused = Some(again),
                    Err(again) => return Err(again),
                }
            }
        }
        if !call.options.pause(policy.backoff(round, fastrand::f64())).await {
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

/// Gives calls of allocations the choice.
macro_rules! reconcilable {
    ($($operation:ident)*) => {$(
        impl $crate::Call<$operation> {
            /// Finds out what happened if the response is lost (default: `false`).
            ///
            /// If the outcome is [unknown](crate::Error::outcome_is_unknown), the consignment is read back: if it is
            /// allocated, by this call or an earlier one, the summary is made from the consignment
            /// ([`is_reconciled`](crate::Response::is_reconciled); without links and description). If it is
            /// not, the allocation is sent again, as often as the [retry policy](Self::retry) allows: a
            /// consignment that meanwhile got allocated after all refuses a second one. If the last attempt too
            /// leaves it unallocated, the error says so ([`is_reconciled`](crate::Error::is_reconciled)). Only if the
            /// consignment cannot be read does the outcome stay unknown.
            pub fn reconcile(mut self, reconcile: bool) -> Self {
                *$crate::consignments::reconcile::Allocation::reconcile(&mut self.operation) = reconcile;
                self
            }
        }
    )*};
}
pub(crate) use reconcilable;
