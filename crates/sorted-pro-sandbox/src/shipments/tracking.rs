//! Tracking of the shipments API.
//!
//! Events belong to a shipment, or to one of its contents only. Responses for contents include both, each with its
//! own carrier references; responses for the shipment include its own, and only these change its state.

use jiff::Timestamp;
use sorted_pro_raw::shipments::types::{
    ContentsTrackingEvent, LatLong, Shipment, ShipmentContents, TrackingCarrierDetails,
    TrackingContentsResponse, TrackingContentsResponseList, TrackingEvent, TrackingResponse,
    TrackingResponseList,
};
use sorted_pro_raw::shipments::vocabulary::{ShipmentState, TrackingEventCode};
use sorted_pro_raw::{Open, Timestamp as WrittenTimestamp};

use super::carriers::{carrier_references, contents_carrier_references};
use super::search::Page;
use super::{carriers, links, records, refusals, states};
use crate::call::problem::{Problem, Reply};
use crate::call::{Call, to_count};
use crate::model::state::{ShipmentRecord, State};

/// Most events of one shipment and its contents.
const MAX_EVENTS: usize = 1000;

/// Get Tracking Events: `GET /tracking/{reference}`
pub(super) fn get_tracking_events(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = records::of_path(call, reference)?;
    Reply::json(200, &response(call, record))
}

/// Get Contents-Level Tracking Events: `GET /tracking/{reference}/shipment_contents`
pub(super) fn get_contents_tracking_events(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = records::of_path(call, reference)?;
    Reply::json(200, &contents_response(call, record, |_| true))
}

/// Get Tracking Events by Custom Reference: `GET /tracking/custom_reference/{custom_reference}`
pub(super) fn get_tracking_events_by_custom_reference(
    call: &mut Call<'_>,
    wanted: &str,
) -> Result<Reply, Problem> {
    let page = Page::of_query(call)?;
    let is_wanted = |shipment: &Shipment| shipment.custom_reference.as_deref() == Some(wanted);
    let matching = matching(call, wanted, is_wanted)?;
    let total = to_count(matching.len());
    let responses = page.cut(matching).map(|record| {
        // Only here, the vendor's page has another name for the carrier.
        let mut response = response(call, record);
        response.carrier_details = response.carrier.take();
        response
    });
    let list = TrackingResponseList::builder()
        .tracking_responses(responses.collect::<Vec<_>>())
        .total_results(total)
        .take(page.take)
        .skip(page.skip)
        .links(Vec::new())
        .build();
    Reply::json(200, &list)
}

/// Get Contents-Level Tracking Events by Custom Reference:
/// `GET /tracking/custom_reference/{custom_reference}/shipment_contents`
///
/// The custom reference is that of the contents; others of the same shipment are omitted.
pub(super) fn get_contents_tracking_events_by_custom_reference(
    call: &mut Call<'_>,
    wanted: &str,
) -> Result<Reply, Problem> {
    let page = Page::of_query(call)?;
    let is_wanted = |contents: &ShipmentContents| contents.custom_reference.as_deref() == Some(wanted);
    let matching = matching(call, wanted, |shipment| flat(&shipment.contents).any(is_wanted))?;
    let total = to_count(matching.len());
    let responses = page.cut(matching).map(|record| contents_response(call, record, is_wanted));
    let list = TrackingContentsResponseList::builder()
        .tracking_contents_responses(responses.collect::<Vec<_>>())
        .total_results(total)
        .take(page.take)
        .skip(page.skip)
        .links(Vec::new())
        .build();
    Reply::json(200, &list)
}

/// Returns the wanted shipments; 404 for the custom reference if there are none.
fn matching<'a>(
    call: &'a Call<'_>,
    custom_reference: &str,
    is_wanted: impl Fn(&Shipment) -> bool,
) -> Result<Vec<&'a ShipmentRecord>, Problem> {
    let all = call.state.shipments.shipments.values();
    let found: Vec<_> = all.filter(|record| is_wanted(&record.shipment)).collect();
    if found.is_empty() { Err(refusals::unknown(custom_reference)) } else { Ok(found) }
}

/// An event of a shipment on its way.
#[derive(Debug, Clone)]
pub(crate) struct NewEvent {
    /// The only contents (`sc_`) that it concerns; `None` for the whole shipment.
    pub(crate) contents: Option<String>,
    /// Code of the event; an unknown code is kept and changes no state.
    pub(crate) code: Open<TrackingEventCode>,
    /// Text for people; `None` for the default of the code.
    pub(crate) description: Option<String>,
    /// The carrier's time, which may be malformed; `None` for now.
    pub(crate) timestamp: Option<WrittenTimestamp>,
    /// Person who signed.
    pub(crate) signee: Option<String>,
    /// Name of the location.
    pub(crate) location: Option<String>,
    /// Coordinates.
    pub(crate) lat_long: Option<LatLong>,
}

/// Adds an event to a shipment that is with its carrier, and derives the shipment's state from its events.
///
/// The state is that of the latest event, by the carrier's time, that implies one. `delivered` and
/// `delivered_damaged` set the date of delivery. Events of single contents change no state.
///
/// # Errors
/// 404 for an unknown shipment; 400 for contents that it does not have, and if it has [`MAX_EVENTS`]; 409 for one
/// that is not with its carrier: before it is manifested (or, on demand, its collection is booked), and after it was
/// cancelled.
pub(crate) fn append_event(
    state: &mut State,
    seed: u64,
    now: Timestamp,
    shipment: &str,
    event: NewEvent,
) -> Result<TrackingEvent, Problem> {
    let stored = &records::find(state, "path", shipment)?.shipment;
    let current = stored.state.value();
    if !is_with_carrier(current) {
        return Err(refusals::conflict_in(shipment, current.as_str()));
    }
    if let Some(contents) = &event.contents
        && !flat(&stored.contents).any(|entry| entry.reference.as_ref() == Some(contents))
    {
        return Err(Problem::validation(vec![refusals::unknown_contents("contents", contents, shipment)]));
    }
    let record = records::find(state, "path", shipment)?;
    let events = record.events.len() + record.contents_events.values().map(Vec::len).sum::<usize>();
    if events >= MAX_EVENTS {
        let message = format!("Shipment {shipment} has {MAX_EVENTS} tracking events, and can have no more");
        return Err(Problem::invalid("shipment", "too_many_elements", message));
    }
    let reference = records::new_reference(state, seed, "tr");
    let description = event.description.unwrap_or_else(|| event.code.as_str().replace('_', " "));
    let mut added = TrackingEvent::builder()
        .reference(reference)
        .timestamp(event.timestamp.unwrap_or_else(|| now.into()))
        .received_timestamp(now)
        .event_code(event.code)
        .description(description)
        .build();
    added.signee = event.signee;
    added.location = event.location;
    added.lat_long = event.lat_long;

    let record = records::find_mut(state, "path", shipment)?;
    if let Some(contents) = event.contents {
        insert(record.contents_events.entry(contents).or_default(), added.clone());
        return Ok(added);
    }
    let place = insert(&mut record.events, added.clone());
    let is_latest = record.events[..place].iter().all(|later| state_after(&later.event_code).is_none());
    if is_latest && let Some(next) = state_after(&added.event_code) {
        let is_delivery = [ShipmentState::Delivered, ShipmentState::DeliveredDamaged].contains(&next);
        states::change(record, next, now, &format!("tracking event {}", added.reference));
        if is_delivery {
            // The carrier's time takes precedence over the clock.
            record.shipment.actual_delivery_date = Some(added.timestamp.clone());
        }
    }
    Ok(added)
}

/// Inserts an event in order, newest first, and returns its index.
fn insert(events: &mut Vec<TrackingEvent>, event: TrackingEvent) -> usize {
    // A malformed time counts as the time of arrival.
    let instant = |event: &TrackingEvent| {
        event.timestamp.instant().or_else(|_| event.received_timestamp.instant()).unwrap_or_default()
    };
    let own = instant(&event);
    let place = events.iter().position(|other| instant(other) <= own).unwrap_or(events.len());
    events.insert(place, event);
    place
}

/// Returns `true` if a shipment in this state is on its way, or waits for its booked driver.
fn is_with_carrier(state: &ShipmentState) -> bool {
    use ShipmentState as S;
    !matches!(
        state,
        S::Unallocated
            | S::Allocating
            | S::AllocationFailed
            | S::Allocated
            | S::ReadyToShip
            | S::Manifesting
            | S::ManifestFailed
            | S::Booking
            | S::BookingFailed
            | S::CollectionBookingPending
            | S::CollectionBookingFailed
            | S::Cancelling
            | S::Cancelled
    )
}

/// Returns the state that an event implies; `None` for information only, and for unknown codes.
fn state_after(code: &TrackingEventCode) -> Option<ShipmentState> {
    use {ShipmentState as S, TrackingEventCode as E};
    Some(match code {
        E::ActionRequired => S::ActionRequired,
        E::AtCustoms => S::AtCustoms,
        E::AwaitingDropOff => S::AwaitingDropOff,
        E::CarrierChanged => S::CarrierChanged,
        E::ClearedThroughCustoms => S::ClearedCustoms,
        E::Collected | E::CollectedByCarrier => S::CarrierCollected,
        E::CollectionFailed => S::CarrierCollectionFailed,
        E::Damaged => S::Damaged,
        E::Delayed => S::Delayed,
        E::Delivered => S::Delivered,
        E::DeliveredDamaged => S::DeliveredDamaged,
        E::DeliveryFailed => S::DeliveryFailed,
        E::DeliveryFailedCardLeft => S::DeliveryFailedCardLeft,
        E::Destroyed => S::Destroyed,
        E::DroppedOff => S::AtDropOffPoint,
        E::ExchangeFailed => S::ExchangeFailed,
        E::ExchangeSucceeded => S::ExchangeSucceeded,
        E::FailedToCollect => S::CustomerCollectionFailed,
        E::HeldByCarrier => S::HeldByCarrier,
        E::InTransit => S::InTransit,
        E::InTransitWaiting => S::InTransitWaiting,
        E::Lost => S::Lost,
        E::Missing => S::Missing,
        E::OutForDelivery => S::OutForDelivery,
        E::PartiallyDelivered => S::PartiallyDelivered,
        E::ReturnedToSender => S::ReturnedToSender,
        _ => return None,
    })
}

fn response(call: &Call<'_>, record: &ShipmentRecord) -> TrackingResponse {
    let shipment = &record.shipment;
    let path = format!("/tracking/{}", shipment.reference);
    let mut response = TrackingResponse::builder()
        .shipment_reference(shipment.reference.clone())
        .carrier_references(carrier_references(shipment))
        .events(record.events.clone())
        .links(vec![links::link(call.base, &path, "self", &shipment.reference, "tracking")])
        .build();
    response.custom_reference.clone_from(&shipment.custom_reference);
    response.carrier = shipment.allocation.is_some().then(|| carrier(call, shipment));
    response.expected_delivery_date = expected_delivery(shipment);
    response
}

fn contents_response(
    call: &Call<'_>,
    record: &ShipmentRecord,
    is_wanted: impl Fn(&ShipmentContents) -> bool,
) -> TrackingContentsResponse {
    let shipment = &record.shipment;
    let contents = flat(&shipment.contents).filter(|contents| is_wanted(contents)).map(|contents| {
        let reference = contents.reference.as_deref();
        let mut shown = ContentsTrackingEvent::builder()
            .reference(reference.unwrap_or_default())
            .carrier_references(contents_carrier_references(shipment, reference))
            .events(events_of_contents(record, reference))
            .build();
        shown.custom_reference.clone_from(&contents.custom_reference);
        shown
    });
    let path = format!("/tracking/{}/shipment_contents", shipment.reference);
    let mut response = TrackingContentsResponse::builder()
        .shipment_reference(shipment.reference.clone())
        .carrier(carrier(call, shipment))
        .shipment_contents(contents.collect::<Vec<_>>())
        .links(vec![links::link(call.base, &path, "self", &shipment.reference, "contents_tracking")])
        .build();
    response.custom_reference.clone_from(&shipment.custom_reference);
    response.expected_delivery_date = expected_delivery(shipment);
    response
}

/// Returns the events of one of the contents: its own and those of the whole shipment.
fn events_of_contents(record: &ShipmentRecord, contents: Option<&str>) -> Vec<TrackingEvent> {
    let own = contents.and_then(|contents| record.contents_events.get(contents));
    let mut events = record.events.clone();
    // Oldest first: of events at the same instant, later arrivals go before the others.
    for event in own.into_iter().flatten().rev() {
        insert(&mut events, event.clone());
    }
    events
}

/// Returns contents, each followed by its inner contents.
fn flat(contents: &[ShipmentContents]) -> impl Iterator<Item = &ShipmentContents> {
    // There are at most two levels.
    contents.iter().flat_map(|outer| std::iter::once(outer).chain(outer.contents.iter().flatten()))
}

/// Returns carrier details, with empty references before allocation: both are required.
fn carrier(call: &Call<'_>, shipment: &Shipment) -> TrackingCarrierDetails {
    let carrier = shipment.allocation.as_ref().map(|allocation| &allocation.carrier);
    let text = |text: Option<&Option<String>>| text.and_then(Option::clone);
    let tags: Option<Vec<String>> =
        carriers::service_of(call.catalogue, shipment).map(|service| service.tags.iter().cloned().collect());
    let mut details = TrackingCarrierDetails::builder()
        .reference(text(carrier.map(|c| &c.reference)).unwrap_or_default())
        .service_reference(text(carrier.map(|c| &c.service_reference)).unwrap_or_default())
        .tags(tags.unwrap_or_default())
        .build();
    details.name = text(carrier.map(|c| &c.name));
    details.service_name = text(carrier.map(|c| &c.service_name));
    details
}

/// Returns the end of the delivery period: the response has a single instant.
fn expected_delivery(shipment: &Shipment) -> Option<WrittenTimestamp> {
    let period = shipment.expected_delivery_date.as_ref()?;
    period.end.clone().or_else(|| period.start.clone())
}
