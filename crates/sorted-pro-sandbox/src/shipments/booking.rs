//! Allocates shipments, in single calls and in background work.

use std::time::Duration;

use jiff::Timestamp;
use sorted_pro_raw::shipments::types::{
    Allocation, CarrierDetails, DateRange, ExcludedService, Price, TrackingDetails, TrackingReference,
};
use sorted_pro_raw::shipments::vocabulary::{ShipmentState, ShipmentType};

use super::context::Context;
use super::{records, refusals, states};
use crate::call::problem::{Detail, Problem};
use crate::model::catalogue::{Catalogue, Schedule};
use crate::model::engine::{self, Offer, ProofOfDelivery, Selection, Shipment};
use crate::model::state::{Job, ShipmentRecord, State, Work};

/// Allocates the shipment. It ends in `allocated`, in `allocation_failed`, or, if the request itself was wrong, in
/// its previous state.
pub(crate) fn allocate(
    state: &mut State,
    context: Context<'_>,
    reference: &str,
    selection: &Selection,
    proof_of_delivery: Option<ProofOfDelivery>,
) -> Result<(), Problem> {
    let Context { catalogue, seed, now, delay } = context;
    let record = records::find(state, "path", reference)?;
    let outcome = match Shipment::from_shipment(catalogue, &record.shipment) {
        // The shipment was checked on creation: only a changed catalogue can be the reason.
        Err(input) => Err((refusals::allocation_failed(Detail::all_of(&input)), Vec::new())),
        Ok(shipment) => {
            match engine::allocate(catalogue, &Shipment { proof_of_delivery, ..shipment }, selection, now) {
                Ok(allocation) => Ok(allocation),
                Err(failure) if failure.is_bad_request() => {
                    return Err(refusals::of_failure(&failure, reference));
                }
                Err(failure) => Err((refusals::of_failure(&failure, reference), failure.excluded().to_vec())),
            }
        }
    };
    let excluded = match &outcome {
        Ok(allocation) => &allocation.excluded,
        Err((_, excluded)) => excluded,
    };
    let excluded = state.shipments.exclusions.share(excluded.iter().map(ExcludedService::from).collect());
    let record = records::find_mut(state, "path", reference)?;
    if record.shipment.state != ShipmentState::Allocating {
        states::change(record, ShipmentState::Allocating, now, "Allocation requested");
    }
    record.excluded = excluded;
    match outcome {
        Ok(allocation) => {
            let is_on_demand = is_on_demand(catalogue, record, &allocation.offer);
            accept(record, catalogue, seed, now, &allocation.offer);
            if is_on_demand {
                queue(state, now, delay, Work::BookCollection { reference: reference.to_owned() });
            }
            Ok(())
        }
        Err((problem, _)) => {
            states::change(record, ShipmentState::AllocationFailed, now, &problem.message);
            Err(problem)
        }
    }
}

/// Returns `true` if a driver has to be booked. If the shipment may be of either kind, its service decides.
fn is_on_demand(catalogue: &Catalogue, record: &ShipmentRecord, offer: &Offer) -> bool {
    let kinds: Vec<ShipmentType> = record.shipment.shipment_type.values().collect();
    let by_service = || {
        let service = catalogue.service(&offer.service);
        service.is_some_and(|service| matches!(service.schedule, Schedule::OnDemand(_)))
    };
    kinds.contains(&ShipmentType::OnDemand) && (!kinds.contains(&ShipmentType::Scheduled) || by_service())
}

fn accept(record: &mut ShipmentRecord, catalogue: &Catalogue, seed: u64, now: Timestamp, offer: &Offer) {
    record.allocations += 1;
    let tracking = tracking_details(record, catalogue, seed, offer);
    let mut allocation = Allocation::builder()
        .carrier(CarrierDetails::from(&offer.identity))
        .allocation_date(now)
        .price(Price::from(&offer.price))
        .build();
    allocation.tracking_details = tracking;
    let shipment = &mut record.shipment;
    shipment.allocation = Some(allocation);
    shipment.shipping_date = Some(DateRange::from(offer.collection));
    shipment.expected_delivery_date = Some(DateRange::from(offer.delivery));
    shipment.label_details = Some(records::no_labels());
    let reason = format!("Allocated with {}", offer.service);
    states::change(record, ShipmentState::Allocated, now, &reason);
}

/// Returns the carrier's references for the shipment and, if the carrier tracks them, for its contents.
fn tracking_details(
    record: &ShipmentRecord,
    catalogue: &Catalogue,
    seed: u64,
    offer: &Offer,
) -> Option<TrackingDetails> {
    let carrier = catalogue.carrier(&offer.carrier)?;
    let shipment = &record.shipment;
    let of = |reference: &str, all: Vec<String>| {
        TrackingReference::builder().reference(reference).tracking_references(all).build()
    };
    let tracking = engine::tracking(
        carrier,
        seed,
        &shipment.reference,
        &offer.service,
        record.allocations,
        shipment.contents.len(),
    );
    let parcels = shipment.contents.iter().zip(tracking.parcels);
    let contents = parcels
        .map(|(entry, parcel)| of(entry.reference.as_deref().unwrap_or_default(), vec![parcel]))
        .collect::<Vec<_>>();
    Some(
        TrackingDetails::builder()
            .shipment(of(&shipment.reference, tracking.shipment))
            .contents(contents)
            .build(),
    )
}

fn queue(state: &mut State, now: Timestamp, delay: Duration, work: Work) {
    let due = now.checked_add(delay).unwrap_or(Timestamp::MAX);
    state.queue(Job { due, work });
}

/// Runs the background work of a bulk allocation. Skips a shipment that no longer waits for it.
pub(crate) fn run_queued(
    state: &mut State,
    context: Context<'_>,
    reference: &str,
    selection: &Selection,
    proof_of_delivery: Option<ProofOfDelivery>,
) {
    let waits = |record: &ShipmentRecord| record.shipment.state == ShipmentState::Allocating;
    if !state.shipments.shipments.get(reference).is_some_and(waits) {
        return;
    }
    if let Err(problem) = allocate(state, context, reference, selection, proof_of_delivery)
        && let Some(record) = state.shipments.shipments.get_mut(reference).filter(|record| waits(record))
    {
        // A single call would respond with 400; background work has no caller.
        states::change(record, ShipmentState::AllocationFailed, context.now, &problem.message);
    }
}

/// Runs the background work after an on-demand allocation: the carrier gets the request, then confirms.
pub(crate) fn book_collection(state: &mut State, context: Context<'_>, reference: &str) {
    let Some(record) = state.shipments.shipments.get_mut(reference) else { return };
    match record.shipment.state.value() {
        ShipmentState::Allocated => {
            let (to, reason) = (ShipmentState::CollectionBookingPending, "Collection requested");
            states::change(record, to, context.now, reason);
            let work = Work::BookCollection { reference: reference.to_owned() };
            queue(state, context.now, context.delay, work);
        }
        ShipmentState::CollectionBookingPending => {
            let (to, reason) = (ShipmentState::CollectionBooked, "Collection confirmed");
            states::change(record, to, context.now, reason);
        }
        // It was cancelled, de-allocated or changed by a caller.
        _ => {}
    }
}
