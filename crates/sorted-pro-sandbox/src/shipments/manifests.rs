//! Manifests of the shipments API.
//!
//! Each carrier gets one manifest at once; its shipments are `manifesting` until the sandbox's delay has passed,
//! then `manifested`. They become `manifest_failed` if the catalogue has no such carrier, or if a metadata entry
//! `sandbox_manifest` requests it: `fail` always, `fail_once` the first time only.

use jiff::Timestamp;
use sorted_pro_raw::shipments::types::{
    CarrierDetails, DateRange, Manifest, ManifestQueryRequest, ManifestRequest, ManifestResponse,
    ManifestResult, Shipment,
};
use sorted_pro_raw::shipments::vocabulary::{AddressType, ShipmentGroupState, ShipmentState};

use super::groups::group_of_path;
use super::places::address;
use super::{carriers, links, records, refusals, states};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, to_count};
use crate::model::catalogue::{Api, Catalogue};
use crate::model::state::{ShipmentRecord, State, Work};

/// Metadata key that makes manifesting fail.
const FAILURE_KEY: &str = "sandbox_manifest";

/// Manifest Shipments by Shipment Group: `POST /shipment_groups/{group_reference}/manifest`
///
/// Includes the shipments that can be manifested; 400 if there are none, or the group is closed.
pub(super) fn manifest_shipment_group(call: &mut Call<'_>, group_reference: &str) -> Result<Reply, Problem> {
    let group = group_of_path(call, group_reference)?;
    if group.state == ShipmentGroupState::Closed {
        return Err(Problem::validation(vec![refusals::in_state("path", &group.reference, "closed")]));
    }
    let members = group.shipments.iter().flatten();
    let eligible: Vec<String> = members
        .filter(|member| {
            call.state.shipments.shipments.get(member).is_some_and(|r| is_manifestable(&r.shipment))
        })
        .cloned()
        .collect();
    if eligible.is_empty() {
        let mut message = format!("{} has no shipment that can be manifested", group.reference);
        let members = group.shipments.iter().flatten();
        let mut members = members.filter_map(|member| call.state.shipments.shipments.get(member));
        if let Some(booked) = members.find(|record| states::is_collection_booked(&record.shipment.state)) {
            message = format!("{message}; {}", refusals::state_of(&booked.shipment));
        }
        return Err(Problem::invalid("path", "invalid_state_for_operation", message));
    }
    manifest(call, &eligible, queued_message)
}

/// Manifest Shipment: `PUT /shipments/{reference}/manifest`
pub(super) fn manifest_shipment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let shipment = &records::of_path(call, reference)?.shipment;
    if !is_manifestable(shipment) {
        return Err(Problem::validation(vec![refusals::not_manifestable("path", shipment)]));
    }
    let reference = shipment.reference.clone();
    manifest(call, std::slice::from_ref(&reference), |_, carrier| {
        format!("Shipment {reference} manifested with {carrier} successfully")
    })
}

/// Manifest Shipments: `PUT /shipments/manifest`
///
/// Accepts all shipments or none: one unknown shipment gives 404, one in a wrong state 400.
pub(super) fn manifest_shipments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: ManifestRequest = call.body()?;
    let wanted = refusals::trimmed(&request.shipments);
    let property = |index: usize| format!("shipments[{index}]");
    let (mut misspelt, mut missing, mut ineligible) = (Vec::new(), Vec::new(), Vec::new());
    for (index, reference) in wanted.iter().enumerate() {
        match call.state.shipments.shipments.get(reference) {
            _ if !refusals::is_reference("sp", reference) => {
                misspelt.push(refusals::malformed(&property(index), "shipment", reference));
            }
            None => {
                let message = format!("{reference} could not be found");
                missing.push(Detail::new(property(index), "shipment_not_found", message));
            }
            Some(ShipmentRecord { shipment, .. }) if !is_manifestable(shipment) => {
                ineligible.push(refusals::not_manifestable(&property(index), shipment));
            }
            Some(_) => {}
        }
    }
    Problem::ensure_none(misspelt)?;
    if !missing.is_empty() {
        let problem =
            Problem::new(404, "not_found", format!("{} shipments could not be found", missing.len()));
        return Err(Problem { details: missing, ..problem });
    }
    Problem::ensure_none(ineligible)?;
    manifest(call, &wanted, queued_message)
}

/// Manifest Shipments by Query: `POST /shipments/manifest/query`
pub(super) fn manifest_shipments_by_query(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let query: ManifestQueryRequest = call.body()?;
    let period = check_query(&query)?;
    let matching = call.state.shipments.shipments.values().filter(|record| {
        let shipment = &record.shipment;
        is_manifestable(shipment)
            && is_wanted(&query, call.catalogue, shipment)
            && is_within(shipment.required_shipping_date.as_ref(), period)
    });
    let matching: Vec<String> = matching.map(|record| record.shipment.reference.clone()).collect();
    if matching.is_empty() {
        let message = "No shipment that can be manifested matches the query.";
        return Err(Problem::of(404, "not_found", Detail::new("", "not_found", message)));
    }
    manifest(call, &matching, queued_message)
}

/// Get Manifest: `GET /shipments/manifests/{manifest_reference}`
pub(super) fn get_manifest(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let reference = records::path_reference(reference, "ma", "manifest")?;
    match call.state.shipments.manifests.get(reference) {
        Some(manifest) => Reply::json(200, manifest),
        None => Err(refusals::unknown(reference)),
    }
}

/// Ends `manifesting`.
pub(crate) fn finish_manifest(state: &mut State, catalogue: &Catalogue, reference: &str, now: Timestamp) {
    let Some(record) = state.shipments.shipments.get_mut(reference) else { return };
    if record.shipment.state != ShipmentState::Manifesting {
        return;
    }
    let fails = record.shipment.metadata.iter().flatten().any(|entry| {
        entry.key == FAILURE_KEY
            && match entry.value.as_str() {
                "fail" => true,
                "fail_once" => {
                    !record.history.iter().any(|past| past.state == ShipmentState::ManifestFailed.as_str())
                }
                _ => false,
            }
    });
    if carriers::carrier_of(catalogue, &record.shipment).is_none() {
        states::change(record, ShipmentState::ManifestFailed, now, "the carrier is not in the catalogue");
    } else if fails {
        states::change(record, ShipmentState::ManifestFailed, now, "the shipment's metadata ask for it");
    } else {
        states::change(record, ShipmentState::Manifested, now, "the carrier has the data");
    }
}

fn is_manifestable(shipment: &Shipment) -> bool {
    states::is_manifestable(shipment.state.value()) && shipment.allocation.is_some()
}

fn queued_message(count: usize, carrier: &str) -> String {
    format!("{count} shipments have been queued for manifest with {carrier} successfully")
}

/// Manifests the shipments, which must all be manifestable: one manifest for each carrier.
fn manifest(
    call: &mut Call<'_>,
    shipments: &[String],
    message: impl Fn(usize, &str) -> String,
) -> Result<Reply, Problem> {
    let mut by_carrier: Vec<(CarrierDetails, Vec<String>)> = Vec::new();
    for reference in shipments {
        let Some(record) = call.state.shipments.shipments.get_mut(reference) else { continue };
        let Some(allocation) = &record.shipment.allocation else { continue };
        let carrier = &allocation.carrier;
        match by_carrier.iter_mut().find(|(known, _)| known.reference == carrier.reference) {
            Some((known, members)) => {
                if known.service_reference != carrier.service_reference {
                    // A manifest can have several services, so it names none.
                    known.service_reference = None;
                    known.service_name = None;
                }
                members.push(reference.clone());
            }
            None => by_carrier.push((carrier.clone(), vec![reference.clone()])),
        }
        states::change(record, ShipmentState::Manifesting, call.now, "queued for manifest");
    }
    let mut results = Vec::with_capacity(by_carrier.len());
    for (carrier, members) in by_carrier {
        let reference = records::new_reference(call.state, call.seed, "ma");
        for member in &members {
            call.later(Work::ManifestShipment { reference: member.clone() });
            if let Some(record) = call.state.shipments.shipments.get_mut(member) {
                record.manifests.reserve_exact(1);
                record.manifests.push(reference.clone());
            }
        }
        let name = carrier.name.as_deref().or(carrier.reference.as_deref()).unwrap_or("the carrier");
        let result = ManifestResult::builder()
            .reference(reference.clone())
            .message(message(members.len(), name))
            .carrier(carrier)
            .state(ShipmentState::Manifesting)
            .shipment_count(to_count(members.len()))
            .links(vec![links::link(
                call.base,
                &format!("/shipments/manifests/{reference}"),
                "manifest",
                &reference,
                "manifest",
            )])
            .build();
        let manifest =
            Manifest::builder().reference(reference.clone()).shipments(members).created(call.now).build();
        call.state.shipments.manifests.insert(reference, manifest);
        results.push(result);
    }
    Reply::json(202, &ManifestResponse::builder().results(results).build())
}

/// A period; either end may be open.
type Bounds = (Option<Timestamp>, Option<Timestamp>);

/// Checks the rules beyond the schema; returns the requested period.
fn check_query(query: &ManifestQueryRequest) -> Result<Bounds, Problem> {
    let mut details = Vec::new();
    for (index, state) in query.shipment_states.iter().flatten().enumerate() {
        if !states::is_manifestable(state) {
            let message = format!("{state} shipments cannot be manifested");
            let property = format!("shipment_states[{index}]");
            details.push(Detail::new(property, "invalid_state_for_operation", message));
        }
    }
    let period = bounds("required_shipping_date", query.required_shipping_date.as_ref(), &mut details);
    Problem::ensure_none(details)?;
    Ok(period)
}

/// Returns the ends of a period of a request.
pub(super) fn bounds(property: &str, range: Option<&DateRange>, details: &mut Vec<Detail>) -> Bounds {
    let Some(range) = range else { return (None, None) };
    let mut end = |name: &str, text: Option<&sorted_pro_raw::Timestamp>| {
        text.and_then(|text| match text.instant() {
            Ok(instant) => Some(instant),
            Err(error) => {
                details.push(Detail::new(format!("{property}.{name}"), "invalid_format", error.to_string()));
                None
            }
        })
    };
    let bounds = (end("start", range.start.as_ref()), end("end", range.end.as_ref()));
    if let (Some(start), Some(end)) = bounds
        && end < start
    {
        details.push(Detail::new(property, "invalid_date_range", format!("{end} is before {start}")));
    }
    bounds
}

fn is_wanted(query: &ManifestQueryRequest, catalogue: &Catalogue, shipment: &Shipment) -> bool {
    let origin = address(shipment, &AddressType::Origin);
    let carrier = shipment.allocation.as_ref().map(|allocation| &allocation.carrier);
    let location = origin.and_then(|origin| origin.shipping_location_reference.as_deref());
    let retrieved = shipment.label_details.as_ref().is_some_and(|labels| labels.retrieval_count > 0);
    let fits = |wanted: &Option<String>, own: Option<&str>| {
        wanted.as_deref().is_none_or(|wanted| own == Some(wanted.trim()))
    };
    query
        .shipping_locations
        .as_ref()
        .is_none_or(|wanted| wanted.iter().any(|wanted| location == Some(wanted.trim())))
        && fits(&query.address_custom_reference, origin.and_then(|origin| origin.custom_reference.as_deref()))
        && query
            .shipment_states
            .as_ref()
            .is_none_or(|states| states.is_empty() || states.contains(&shipment.state))
        && query.labels_retrieved.is_none_or(|wanted| wanted == retrieved)
        && fits(&query.carrier_reference, carrier.and_then(|carrier| carrier.reference.as_deref()))
        && query
            .carrier_service_reference
            .as_deref()
            .is_none_or(|wanted| carrier.is_some_and(|own| is_service(catalogue, own, wanted.trim())))
}

/// Returns `true` if `reference` names the service, by its displayed or its unique reference.
pub(super) fn is_service(catalogue: &Catalogue, carrier: &CarrierDetails, reference: &str) -> bool {
    let shown = carrier.service_reference.as_deref();
    shown == Some(reference)
        || catalogue
            .service(reference)
            .is_some_and(|service| shown == Some(service.identity(Api::Shipments).service_reference.as_str()))
}

/// Returns the ends of a shipment's period.
pub(super) fn planned(own: Option<&DateRange>) -> Bounds {
    let instant = |text: Option<&sorted_pro_raw::Timestamp>| text.and_then(|text| text.instant().ok());
    (instant(own.and_then(|own| own.start.as_ref())), instant(own.and_then(|own| own.end.as_ref())))
}

/// Returns `true` if a shipment's period lies inside the requested one; an end that is open only in the former does
/// not.
fn is_within(own: Option<&DateRange>, (start, end): Bounds) -> bool {
    let (own_start, own_end) = planned(own);
    start.is_none_or(|start| own_start.is_some_and(|own| own >= start))
        && end.is_none_or(|end| own_end.is_some_and(|own| own <= end))
}
