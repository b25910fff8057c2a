//! Collection notes of the shipments API.
//!
//! All are PDF. Shipments of a group that do not exist are not listed.

use jiff::tz::Offset;
use jiff::{Timestamp, civil::Date};
use sorted_pro_raw::shipments::types::{
    CollectionNoteFromManifestRequest, CollectionNoteQueryRequest, CollectionNoteResponse, DateRange,
    Shipment, ShipmentGroup,
};
use sorted_pro_raw::shipments::vocabulary::{AddressType, DocumentType, ShipmentGroupState};

use super::groups::{group_of_custom_reference, group_of_path};
use super::manifests::{bounds, is_service, planned};
use super::places::{address, is_same_place};
use super::printing::collection_note;
use super::refusals;
use crate::call::Call;
use crate::call::problem::{Detail, Problem, Reply};
use crate::model::catalogue::{Catalogue, LabelFormat};
use crate::model::files::Dpi;

/// Get Collection Note by Shipment Group: `GET /collection_notes/shipment_group/{group_reference}`
pub(super) fn get_collection_note(call: &mut Call<'_>, group: &str) -> Result<Reply, Problem> {
    note_of_group(call, group_of_path(call, group)?)
}

/// Get Collection Note by Custom Reference (Latest Version):
/// `GET /collection_notes/shipment_group/custom_reference/{custom_reference}/latest`
pub(super) fn get_latest_collection_note_by_custom_reference(
    call: &mut Call<'_>,
    custom_reference: &str,
) -> Result<Reply, Problem> {
    note_of_group(call, group_of_custom_reference(call, custom_reference, None)?)
}

/// Get Collection Note by Custom Reference and Version:
/// `GET /collection_notes/shipment_group/custom_reference/{custom_reference}/{version}`
pub(super) fn get_collection_note_by_custom_reference(
    call: &mut Call<'_>,
    custom_reference: &str,
    version: &str,
) -> Result<Reply, Problem> {
    note_of_group(call, group_of_custom_reference(call, custom_reference, Some(version))?)
}

/// Get Collection Note by Query: `POST /collection_notes/query`
///
/// Includes the shipments whose planned shipping period overlaps the requested one.
pub(super) fn query_collection_note(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let query: CollectionNoteQueryRequest = call.body()?;
    let period = check_query(&query, call.now)?;
    let records = call.state.shipments.shipments.values();
    let matching: Vec<&Shipment> = records
        .map(|record| &record.shipment)
        .filter(|shipment| is_wanted(&query, call.catalogue, shipment))
        .filter(|shipment| overlaps(shipment.shipping_date.as_ref(), period))
        .collect();
    if matching.is_empty() {
        let message = "No shipment matches the query.";
        return Err(Problem::of(404, "not_found", Detail::new("", "not_found", message)));
    }
    note(call, "", &matching)
}

/// Get Collection Note by Manifests: `POST /collection_notes/manifest`
pub(super) fn get_collection_note_by_manifests(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: CollectionNoteFromManifestRequest = call.body()?;
    let wanted = refusals::trimmed(&request.manifests);
    let property = |index: usize| format!("manifests[{index}]");
    let (mut misspelt, mut missing, mut members) = (Vec::new(), Vec::new(), Vec::new());
    for (index, reference) in wanted.iter().enumerate() {
        match call.state.shipments.manifests.get(reference) {
            _ if !refusals::is_reference("ma", reference) => {
                misspelt.push(refusals::malformed(&property(index), "manifest", reference));
            }
            None => {
                let message = format!("{reference} could not be found");
                missing.push(Detail::new(property(index), "not_found", message));
            }
            Some(manifest) => members.extend(&manifest.shipments),
        }
    }
    Problem::ensure_none(misspelt)?;
    if !missing.is_empty() {
        let problem =
            Problem::new(404, "not_found", format!("{} manifests could not be found", missing.len()));
        return Err(Problem { details: missing, ..problem });
    }
    // A shipment whose manifest failed can be in several.
    members.sort_unstable();
    members.dedup();
    let shipments = existing(call, members);
    note(call, &wanted.join(" "), &shipments)
}

fn note_of_group(call: &Call<'_>, group: &ShipmentGroup) -> Result<Reply, Problem> {
    if group.state == ShipmentGroupState::Open {
        return Err(Problem::validation(vec![refusals::in_state("path", &group.reference, "open")]));
    }
    let shipments = existing(call, group.shipments.iter().flatten());
    note(call, &group.reference, &shipments)
}

fn existing<'a>(call: &'a Call<'_>, references: impl IntoIterator<Item = &'a String>) -> Vec<&'a Shipment> {
    let records = &call.state.shipments.shipments;
    references
        .into_iter()
        .filter_map(|reference| records.get(reference))
        .map(|record| &record.shipment)
        .collect()
}

fn note(call: &Call<'_>, reference: &str, shipments: &[&Shipment]) -> Result<Reply, Problem> {
    let dpi = Dpi::default();
    let document = collection_note(call.catalogue, reference, shipments).document();
    let file = document.render(LabelFormat::Pdf, dpi, None);
    let response = CollectionNoteResponse::builder()
        .content_type(file.content_type)
        .document_type(DocumentType::CollectionNote)
        .dpi(i32::from(dpi.value()))
        .file(file.base64())
        .build();
    Reply::json(200, &response)
}

/// Checks the rules beyond the schema; returns the period, which is within one day.
fn check_query(
    query: &CollectionNoteQueryRequest,
    now: Timestamp,
) -> Result<(Timestamp, Timestamp), Problem> {
    const PROPERTY: &str = "shipping_date";
    let mut details = Vec::new();
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    if blank(&query.carrier.reference) && blank(&query.carrier.service_reference) {
        let message = "`carrier` needs `reference` or `service_reference`";
        details.push(Detail::new("carrier.reference", "required_property_missing", message));
    }
    let range = query.shipping_date.as_ref();
    let given = bounds(PROPERTY, range, &mut details);
    let written = range.and_then(|range| range.start.as_ref().or(range.end.as_ref()));
    let offset = written.and_then(|text| text.offset().ok().flatten()).unwrap_or(Offset::UTC);
    let day = |instant: Timestamp| offset.to_datetime(instant).date();
    let period = match given {
        (None, None) => (starts(day(now), offset), now),
        (Some(start), None) => (start, ends(day(start), offset)),
        (None, Some(end)) => (starts(day(end), offset), end),
        (Some(start), Some(end)) => {
            if day(start) != day(end) {
                let message = "The period must be within one calendar day";
                details.push(Detail::new(PROPERTY, "invalid_date_range", message));
            }
            (start, end)
        }
    };
    Problem::ensure_none(details)?;
    Ok(period)
}

fn starts(day: Date, offset: Offset) -> Timestamp {
    offset.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::MIN)
}

fn ends(day: Date, offset: Offset) -> Timestamp {
    offset.to_timestamp(day.at(23, 59, 59, 999_999_999)).unwrap_or(Timestamp::MAX)
}

fn is_wanted(query: &CollectionNoteQueryRequest, catalogue: &Catalogue, shipment: &Shipment) -> bool {
    let Some(carrier) = shipment.allocation.as_ref().map(|allocation| &allocation.carrier) else {
        return false;
    };
    let Some(origin) = address(shipment, &AddressType::Origin) else { return false };
    let given = |text: &Option<String>| {
        text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let retrieved = shipment.label_details.as_ref().is_some_and(|labels| labels.retrieval_count > 0);
    let custom_reference = given(&query.address.custom_reference);
    query.shipment_states.contains(&shipment.state)
        && query.labels_printed.is_none_or(|wanted| wanted == retrieved)
        && given(&query.carrier.reference)
            .is_none_or(|wanted| carrier.reference.as_deref() == Some(wanted.as_str()))
        && given(&query.carrier.service_reference)
            .is_none_or(|wanted| is_service(catalogue, carrier, &wanted))
        && custom_reference.is_none_or(|wanted| origin.custom_reference.as_deref() == Some(wanted.as_str()))
        && is_same_place(catalogue, &query.address, origin)
}

fn overlaps(own: Option<&DateRange>, (start, end): (Timestamp, Timestamp)) -> bool {
    match planned(own) {
        // Without a planned period there is nothing to collect.
        (None, None) => false,
        (own_start, own_end) => {
            own_start.is_none_or(|own| own <= end) && own_end.is_none_or(|own| own >= start)
        }
    }
}
