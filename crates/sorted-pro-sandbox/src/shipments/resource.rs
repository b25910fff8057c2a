//! Shipments of the shipments API.

use sorted_pro_raw::shipments::types::{
    CreateShipmentRequest, Manifest, ResourceResult, Shipment, ShipmentContents,
    ShipmentCountByStateResponse, ShipmentStateChangeRequest, ShipmentStateCount, UpdateShipmentRequest,
};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::context::Context;
use super::states::{self, Stage};
use super::{links, records, refusals, rules};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, to_count};

/// Update Shipment: `PUT /shipments`
pub(super) fn update_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let update: UpdateShipmentRequest = call.body()?;
    let reference = update.reference.trim().to_owned();
    let mut request: CreateShipmentRequest = call.body()?;
    // References of existing contents are allowed; their check needs the shipment, which is found below.
    let named = records::take_references(&mut request.contents);
    let mut details = Vec::new();
    if !refusals::is_reference("sp", &reference) {
        details.push(refusals::malformed("reference", "shipment", &reference));
    }
    details.extend(rules::check_update(call.catalogue, call.now, &request));
    Problem::ensure_none(details)?;
    let shipment = records::find(call.state, "reference", &reference)?.shipment.clone();
    if !states::is_allocatable(&shipment.state) {
        let message = format!("Shipment {reference} is {} and cannot be updated.", shipment.state);
        return Err(refusals::wrong_state("reference", message));
    }
    let own = references_of(&shipment.contents);
    let foreign = named.iter().flatten().filter(|given| !own.contains(given));
    let foreign: Vec<Detail> = foreign
        .map(|given| {
            let message = format!("The shipment has no contents {given}.");
            Detail::new("contents", "invalid_contents_reference", message)
        })
        .collect();
    Problem::ensure_none(foreign)?;
    let mut replaced = records::to_shipment(call.catalogue, &reference, call.now, &request);
    keep_references(&mut replaced.contents, named, &own);
    let unchanged = with_new_data(&shipment, replaced.clone()) == shipment;
    if unchanged {
        return Ok(Reply::empty(304));
    }
    records::number_contents(call.state, call.seed, &mut replaced.contents);
    let now = call.now;
    let record = records::find_mut(call.state, "reference", &reference)?;
    record.shipment = with_new_data(&shipment, replaced);
    record.shipment.updated = Some(now.into());
    changed(call, 200, &reference, format!("Shipment {reference} has been updated successfully"))
}

/// Returns `old` with the caller's data from `new`.
fn with_new_data(old: &Shipment, mut new: Shipment) -> Shipment {
    new.state = old.state.clone();
    new.created = old.created.clone();
    new.updated = old.updated.clone();
    new.label_details = old.label_details.clone();
    new.paperless_documents = old.paperless_documents.clone();
    new.reservation = old.reservation.clone();
    new
}

fn references_of(contents: &[ShipmentContents]) -> Vec<String> {
    records::take_references(&mut contents.to_vec()).into_iter().flatten().collect()
}

/// Assigns references: contents keep the one that they name, others get the one at their position.
fn keep_references(contents: &mut [ShipmentContents], named: Vec<Option<String>>, own: &[String]) {
    fn assign(contents: &mut [ShipmentContents], references: &mut impl Iterator<Item = Option<String>>) {
        for entry in contents {
            entry.reference = references.next().flatten();
            assign(entry.contents.as_deref_mut().unwrap_or_default(), references);
        }
    }
    let used: Vec<String> = named.iter().flatten().cloned().collect();
    let mut places = Vec::with_capacity(named.len());
    for (index, given) in named.into_iter().enumerate() {
        let old = own.get(index).filter(|old| !used.contains(old));
        let given = given.or_else(|| old.cloned());
        // Of duplicates, only the first keeps the reference.
        let given = given.filter(|given| !places.contains(&Some(given.clone())));
        places.push(given);
    }
    assign(contents, &mut places.into_iter());
}

/// Create Shipment: `POST /shipments`
pub(super) fn create_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: CreateShipmentRequest = call.body()?;
    rules::check(call.catalogue, call.now, &request)?;
    let context = Context::of(call);
    let reference = records::create(call.state, context, &request, "Shipment created");
    changed(call, 201, &reference, format!("Shipment {reference} created successfully"))
}

/// Get Shipment: `GET /shipments/{reference}`
pub(super) fn get_shipment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, "path", reference)?;
    Reply::json(200, &records::shown(record, call.base))
}

/// Delete Shipment: `DELETE /shipments/{reference}`
///
/// Also deletes its quotes, its documents, and manifests that have deleted shipments only.
pub(super) fn delete_shipment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = records::find_mut(call.state, "path", reference)?;
    if record.shipment.state != ShipmentState::Cancelled {
        let message = format!("Shipment {reference} is {} and cannot be deleted.", record.shipment.state);
        return Err(refusals::wrong_state("path", message));
    }
    let custom = record.shipment.custom_reference.clone();
    let store = &mut call.state.shipments;
    let manifests = store.shipments.remove(reference).map(|record| record.manifests).unwrap_or_default();
    store.quotes.retain(|quote| quote.terms.shipment.as_deref() != Some(reference));
    store.documents.retain(|document| document.shipment != reference);
    for manifest in manifests {
        let is_empty = |manifest: &Manifest| {
            !manifest.shipments.iter().any(|reference| store.shipments.contains_key(reference))
        };
        if store.manifests.get(&manifest).is_some_and(is_empty) {
            store.manifests.remove(&manifest);
        }
    }
    let mut result = ResourceResult::builder()
        .reference(reference)
        .message(format!("Shipment {reference} was deleted successfully"))
        .links(Vec::new())
        .build();
    result.custom_reference = custom;
    Reply::json(200, &result)
}

/// Cancel Shipment: `PUT /shipments/{reference}/cancel`
pub(super) fn cancel_shipment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let now = call.now;
    let record = records::find_mut(call.state, "path", reference)?;
    if !states::is_cancellable(&record.shipment.state) {
        let message = format!("Shipment {reference} is {} and cannot be cancelled.", record.shipment.state);
        return Err(refusals::conflict("path", message));
    }
    states::change(record, ShipmentState::Cancelling, now, "Cancellation requested");
    records::clear_allocation(record);
    states::change(record, ShipmentState::Cancelled, now, "Shipment cancelled");
    changed(call, 200, reference, format!("Shipment {reference} has been cancelled"))
}

/// Clone Shipment: `POST /shipments/{reference}/clone`
pub(super) fn clone_shipment(call: &mut Call<'_>, original: &str) -> Result<Reply, Problem> {
    let request = records::to_request(&records::find(call.state, "path", original)?.shipment)?;
    let reason = format!("Cloned from {original}");
    let context = Context::of(call);
    let reference = records::create(call.state, context, &request, &reason);
    changed(call, 201, &reference, format!("Shipment {reference} created successfully"))
}

/// Change Shipment State: `PUT /shipments/state`
pub(super) fn change_shipment_state(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: ShipmentStateChangeRequest = call.body()?;
    let (reference, now) = (request.reference.trim(), call.now);
    let target = request.state.value().clone();
    let mut details = Vec::new();
    if !refusals::is_reference("sp", reference) {
        details.push(refusals::malformed("reference", "shipment", reference));
    }
    if states::is_system_only(&target) {
        let message = format!("The state {target} is set by the platform only.");
        details.push(Detail::new("state", "system_shipment_state", message));
    }
    Problem::ensure_none(details)?;
    let record = records::find_mut(call.state, "reference", reference)?;
    let from = record.shipment.state.value().clone();
    if from == target {
        return Ok(Reply::empty(304));
    }
    if !states::may_be_set(&from, &target) {
        let state = refusals::state_of(&record.shipment);
        let message = format!("Shipment {state}. It cannot be set to {target}.");
        return Err(refusals::wrong_state("state", message));
    }
    states::change(record, target.clone(), now, &request.reason);
    changed(call, 200, reference, format!("Shipment {reference} has changed state to {target}"))
}

/// Count shipments by state: `GET /shipments/state_counts`
pub(super) fn count_shipments_by_state(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let shipments = &call.state.shipments.shipments;
    let counted = ShipmentState::known().iter().filter_map(|state| {
        let number = shipments.values().filter(|record| record.shipment.state == *state).count();
        (number > 0).then(|| count_of(state, to_count(number)))
    });
    let counts = counted.collect::<Vec<_>>();
    Reply::json(200, &ShipmentCountByStateResponse::builder().shipment_states(counts).build())
}

fn count_of(state: &ShipmentState, count: i32) -> ShipmentStateCount {
    use ShipmentState::{
        ActionRequired, AllocationFailed, BookingFailed, CarrierCollectionFailed, CollectionBookingFailed,
        CustomerCollectionFailed, Damaged, Delayed, DeliveredDamaged, DeliveryFailed, DeliveryFailedCardLeft,
        Destroyed, ExchangeFailed, HeldByCarrier, Lost, ManifestFailed, Missing, ReturnedToSender,
    };
    // The vendor documents neither the categories nor the exceptional states.
    let category = match states::stage(state) {
        Some(Stage::HandedOver) => "dispatched",
        Some(Stage::Moving) => "in_transit",
        Some(Stage::Outcome) => "delivery",
        Some(Stage::Loss) => "lost",
        Some(Stage::Cancelled) => "cancelled",
        Some(Stage::BeforeCarrier | Stage::Transient | Stage::Booking) | None => "pre_dispatch",
    };
    let critical = matches!(
        state,
        AllocationFailed
            | ManifestFailed
            | BookingFailed
            | CollectionBookingFailed
            | ActionRequired
            | Missing
            | Lost
            | Damaged
            | Destroyed
            | DeliveredDamaged
    );
    let exception = critical
        || matches!(
            state,
            Delayed
                | HeldByCarrier
                | ExchangeFailed
                | CarrierCollectionFailed
                | CustomerCollectionFailed
                | DeliveryFailed
                | DeliveryFailedCardLeft
                | ReturnedToSender
        );
    ShipmentStateCount::builder()
        .state(state.clone())
        .category(category)
        .exception(exception)
        .critical(critical)
        .count(count)
        .build()
}

/// De-allocate Shipment: `DELETE /shipments/{reference}/allocation`
pub(super) fn deallocate_shipment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let now = call.now;
    let record = records::find_mut(call.state, "path", reference)?;
    if !states::is_deallocatable(&record.shipment.state) {
        let message =
            format!("Shipment {reference} is {} and cannot be de-allocated.", record.shipment.state);
        return Err(refusals::wrong_state("path", message));
    }
    records::clear_allocation(record);
    states::change(record, ShipmentState::Unallocated, now, "Shipment de-allocated");
    changed(call, 200, reference, format!("Shipment {reference} has been de-allocated"))
}

/// Replies to a change of a stored shipment, with the link to it.
fn changed(call: &Call<'_>, status: u16, reference: &str, message: String) -> Result<Reply, Problem> {
    let mut result = ResourceResult::builder()
        .reference(reference)
        .message(message)
        .links(vec![links::shipment(call.base, reference)])
        .build();
    let shipment = &records::find(call.state, "path", reference)?.shipment;
    result.custom_reference.clone_from(&shipment.custom_reference);
    Reply::json(status, &result)
}
