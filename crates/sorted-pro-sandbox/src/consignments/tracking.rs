//! Tracking of the consignments API.
//!
//! Events belong to a consignment, or to one of its packages only; only the former change its state. Like those of
//! the shipments API, they come from carriers. The vendor lists no codes: here they are the names of the states
//! that carriers set.

use jiff::Timestamp;
use sorted_pro_raw::consignments::types::{
    Consignment, ConsignmentViewModel, EventViewModel, FlattenedConsignmentViewModel,
    FlattenedEventViewModel, FlattenedPackageViewModel, LegViewModel, Package, PackageViewModel,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::{records, states, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::state::{ConsignmentEvent, ConsignmentRecord, State};

/// Most events of one consignment and its packages.
const MAX_EVENTS: usize = 1000;

/// Get Tracking Events: `GET /tracking/{consignment_reference}`
pub(super) fn get_tracking_events(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, reference)?;
    let packages = record.consignment.packages.iter().flatten().map(|package| {
        let legs = record.consignment.consignment_legs.iter().flatten().map(|_| {
            let events: Vec<_> = events(record, package).cloned().collect();
            let mut leg = LegViewModel::builder().events(events).build();
            leg.carrier_service_name = service_name(&record.consignment);
            leg
        });
        let mut shown = PackageViewModel::builder().legs(legs.collect::<Vec<_>>()).build();
        shown.package_reference_for_all_legs_assigned_by_mpd.clone_from(&package.reference);
        shown
    });
    let mut view = ConsignmentViewModel::builder().tracked_packages(packages.collect::<Vec<_>>()).build();
    view.consignment_reference_for_all_legs_assigned_by_mpd.clone_from(&record.consignment.reference);
    wire::reply(200, "ConsignmentViewModel", &view)
}

/// Get Events Per Package: `GET /tracking/flattened/{consignment_reference}`
pub(super) fn get_tracking_events_per_package(
    call: &mut Call<'_>,
    reference: &str,
) -> Result<Reply, Problem> {
    let record = records::find(call.state, reference)?;
    let packages = record.consignment.packages.iter().flatten().map(|package| {
        let events = events(record, package).map(|event| flat(event, service_name(&record.consignment)));
        let mut shown = FlattenedPackageViewModel::builder().events(events.collect::<Vec<_>>()).build();
        shown.package_reference_for_all_legs_assigned_by_mpd.clone_from(&package.reference);
        shown
    });
    let mut view =
        FlattenedConsignmentViewModel::builder().tracked_packages(packages.collect::<Vec<_>>()).build();
    view.consignment_reference_for_all_legs_assigned_by_mpd.clone_from(&record.consignment.reference);
    wire::reply(200, "FlattenedConsignmentViewModel", &view)
}

/// Adds an event to a consignment that its carrier has, or to one package of it, and derives the state.
///
/// The state is that of the latest event of the whole consignment, by the carrier's time, whose code is a state
/// that carriers set. Unknown codes are kept and change no state, and neither do events of a package.
///
/// # Errors
/// 404 for an unknown consignment; 400 for a package that it does not have, and if it has [`MAX_EVENTS`]; 409 for one
/// that is not with its carrier: before it is manifested, and after it was cancelled.
pub(crate) fn append_event(
    state: &mut State,
    now: Timestamp,
    reference: &str,
    package: Option<&str>,
    mut event: EventViewModel,
) -> Result<EventViewModel, Problem> {
    let record = records::find_mut(state, reference)
        .map_err(|_| Problem::new(404, "not_found", format!("{reference} could not be found")))?;
    let current = states::state_of(record);
    let is_sent = matches!(current, ConsignmentState::Manifested | ConsignmentState::Dispatched);
    if !is_sent && !states::is_with_carrier(&current) {
        return Err(Problem::new(409, "conflict", format!("{reference} is {current}.")));
    }
    let package = package.map(|package| {
        let place = records::place_of(&record.consignment, package);
        place
            .and_then(|place| record.consignment.packages.as_deref()?.get(place)?.reference.clone())
            .ok_or_else(|| {
                let message = format!("{package} is not a package of {reference}");
                Problem::invalid("package", "not_found", message)
            })
    });
    let package = package.transpose()?;
    if record.events.len() >= MAX_EVENTS {
        let message =
            format!("Consignment {reference} has {MAX_EVENTS} tracking events, and can have no more");
        return Err(Problem::invalid("consignment", "too_many_elements", message));
    }
    let implied = event.code.as_deref().and_then(state_after);
    if let Some(implied) = &implied {
        event.code = Some(implied.as_str().to_owned());
    }
    let time = event.time_stamp.get_or_insert_with(|| now.into()).clone();
    if event.description.is_none() {
        event.description.clone_from(&event.code);
    }
    let own = instant(&event, now);
    let place = record.events.partition_point(|other| instant(&other.event, now) <= own);
    let is_whole = package.is_none();
    record.events.insert(place, ConsignmentEvent { package, event: event.clone() });
    let mut later = record.events.iter().skip(place + 1).filter(|other| other.package.is_none());
    let is_latest = later.all(|other| other.event.code.as_deref().and_then(state_after).is_none());
    if let Some(implied) = implied.filter(|_| is_whole) {
        set_dates(&mut record.consignment, &implied, &time);
        if is_latest {
            let reason = event.description.clone().unwrap_or_default();
            states::set(record, implied, now, &reason);
        }
    }
    Ok(event)
}

/// Returns the time of an event; a malformed one counts as `now`.
fn instant(event: &EventViewModel, now: Timestamp) -> Timestamp {
    event.time_stamp.as_ref().and_then(|time| time.instant().ok()).unwrap_or(now)
}

/// Returns the state of a code, in any casing, with or without underscores.
fn state_after(code: &str) -> Option<ConsignmentState> {
    Some(ConsignmentState::from(code.replace('_', "").as_str())).filter(states::is_with_carrier)
}

/// Sets dates. The first event counts; the carrier may report it more than once.
fn set_dates(consignment: &mut Consignment, state: &ConsignmentState, at: &sorted_pro_raw::Timestamp) {
    use ConsignmentState as S;
    let first = |date: &mut Option<sorted_pro_raw::Timestamp>| {
        date.get_or_insert_with(|| at.clone());
    };
    match state {
        S::Collected => {
            first(&mut consignment.date_collected);
            first(&mut consignment.date_shipped);
        }
        S::InTransit => first(&mut consignment.date_shipped),
        S::DeliveryFailed | S::DeliveryFailedCardLeft => {
            first(&mut consignment.first_attempted_delivery_date);
            consignment.attempted_delivery_date = Some(at.clone());
        }
        S::Delivered | S::DeliveredDamaged => first(&mut consignment.date_delivered),
        _ => {}
    }
}

/// Returns the events of a package: its own and those of the whole consignment, oldest first.
fn events<'a>(
    record: &'a ConsignmentRecord,
    package: &'a Package,
) -> impl Iterator<Item = &'a EventViewModel> {
    let all = record.events.iter();
    all.filter(|one| one.package.is_none() || one.package == package.reference).map(|one| &one.event)
}

fn service_name(consignment: &Consignment) -> Option<String> {
    consignment.allocation.as_ref()?.mpd_carrier_service_name.clone()
}

fn flat(event: &EventViewModel, service: Option<String>) -> FlattenedEventViewModel {
    let mut flat = FlattenedEventViewModel::builder().build();
    flat.time_stamp.clone_from(&event.time_stamp);
    flat.code.clone_from(&event.code);
    flat.description.clone_from(&event.description);
    flat.signed_by.clone_from(&event.signed_by);
    flat.location.clone_from(&event.location);
    flat.carrier_service_name = service;
    flat
}
