//! Shipments as they are stored, and as responses show them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sorted_pro_raw::shipments::types::{
    Address, Contact, ContactDetails, CreateShipmentRequest, DateRange, Dimensions, LabelDetails, Metadata,
    Shipment, ShipmentContents,
};
use sorted_pro_raw::shipments::vocabulary::{Direction, MetadataType, ShipmentState};
use sorted_pro_raw::{Amount, Open};

use super::context::Context;
use super::{links, refusals};
use crate::call::problem::Problem;
use crate::call::{Call, convert};
use crate::model::catalogue::Catalogue;
use crate::model::references;
use crate::model::state::{HistoryEntry, ShipmentRecord, State};
use crate::model::store::Shared;

/// Number of decimal places stored of weights, sizes and values.
const PLACES: u32 = 5;

/// Reads a path parameter that names something of `kind`, without blanks around it.
pub(crate) fn path_reference<'a>(given: &'a str, prefix: &str, kind: &str) -> Result<&'a str, Problem> {
    let reference = given.trim();
    if refusals::is_reference(prefix, reference) {
        return Ok(reference);
    }
    Err(Problem::validation(vec![refusals::malformed("path", kind, reference)]))
}

/// Returns the shipment that a path parameter names.
pub(crate) fn of_path<'a>(call: &'a Call<'_>, given: &str) -> Result<&'a ShipmentRecord, Problem> {
    find(call.state, "path", given.trim())
}

/// Returns the shipment `reference`; refusals name `property`.
pub(crate) fn find<'s>(
    state: &'s State,
    property: &str,
    reference: &str,
) -> Result<&'s ShipmentRecord, Problem> {
    refusals::check_reference(property, reference)?;
    let record = state.shipments.shipments.get(reference);
    record.ok_or_else(|| refusals::shipment_not_found(property, reference))
}

/// Returns the same, mutably.
pub(crate) fn find_mut<'s>(
    state: &'s mut State,
    property: &str,
    reference: &str,
) -> Result<&'s mut ShipmentRecord, Problem> {
    refusals::check_reference(property, reference)?;
    let record = state.shipments.shipments.get_mut(reference);
    record.ok_or_else(|| refusals::shipment_not_found(property, reference))
}

/// Returns an unused reference; `prefix` is also the name of its counter.
pub(crate) fn new_reference(state: &mut State, seed: u64, prefix: &'static str) -> String {
    let number = state.next(prefix);
    references::standard(prefix, seed, number)
}

/// Stores a new shipment, which has been checked, and returns its reference.
pub(crate) fn create(
    state: &mut State,
    context: Context<'_>,
    request: &CreateShipmentRequest,
    reason: &str,
) -> String {
    let reference = new_reference(state, context.seed, "sp");
    create_as(state, context, request, reason, &reference);
    reference
}

/// Stores a new shipment under a given reference.
pub(crate) fn create_as(
    state: &mut State,
    Context { catalogue, seed, now, .. }: Context<'_>,
    request: &CreateShipmentRequest,
    reason: &str,
    reference: &str,
) {
    let mut shipment = to_shipment(catalogue, reference, now, request);
    number_contents(state, seed, &mut shipment.contents);
    let state_now = ShipmentState::Unallocated.as_str().to_owned();
    let record = ShipmentRecord {
        shipment,
        events: Vec::new(),
        contents_events: BTreeMap::new(),
        excluded: Shared::default(),
        allocations: 0,
        history: vec![HistoryEntry { at: now, state: state_now, reason: reason.to_owned() }],
        manifests: Vec::new(),
    };
    state.shipments.shipments.insert(reference.to_owned(), record);
}

/// Assigns references to contents that have none.
pub(crate) fn number_contents(state: &mut State, seed: u64, contents: &mut [ShipmentContents]) {
    for entry in contents {
        if entry.reference.is_none() {
            entry.reference = Some(new_reference(state, seed, "sc"));
        }
        number_contents(state, seed, entry.contents.as_deref_mut().unwrap_or_default());
    }
}

/// Returns an unallocated shipment as requested, with the defaults; its contents keep the references of the
/// request.
pub(crate) fn to_shipment(
    catalogue: &Catalogue,
    reference: &str,
    created: Timestamp,
    request: &CreateShipmentRequest,
) -> Shipment {
    let addresses = request.addresses.iter().map(|address| completed(catalogue, address));
    let mut shipment = Shipment::builder()
        .reference(reference)
        .state(ShipmentState::Unallocated)
        .created(created)
        .direction(request.direction.clone().unwrap_or(Open::from(Direction::Outbound)))
        .shipment_type(request.shipment_type.clone())
        .contents(request.contents.iter().map(normalised).collect::<Vec<_>>())
        .addresses(addresses.collect::<Vec<_>>())
        .source(request.source.clone().unwrap_or_else(|| "api".to_owned()))
        .required_shipping_date(period(request.required_shipping_date.as_ref()))
        .required_delivery_date(period(request.required_delivery_date.as_ref()))
        .label_details(no_labels())
        .build();
    shipment.custom_reference = request.custom_reference.clone();
    shipment.tags = request.tags.clone();
    shipment.order_date = request.order_date.clone();
    shipment.metadata = request.metadata.as_deref().map(typed);
    shipment.customs_documentation = request.customs_documentation.clone();
    shipment.label_properties = request.label_properties.clone();
    shipment.tenant = request.tenant.clone();
    shipment.channel = request.channel.clone();
    shipment
}

/// Returns the request that would create a shipment like this one.
pub(crate) fn to_request(shipment: &Shipment) -> Result<CreateShipmentRequest, Problem> {
    let mut request: CreateShipmentRequest = convert(shipment)?;
    take_references(&mut request.contents);
    for period in [&mut request.required_shipping_date, &mut request.required_delivery_date] {
        *period = period.take().filter(|period| period.has_value == Some(true));
    }
    Ok(request)
}

/// Removes the references in `contents` and below, and returns them in order.
pub(crate) fn take_references(contents: &mut [ShipmentContents]) -> Vec<Option<String>> {
    let mut taken = Vec::new();
    for entry in contents {
        taken.push(entry.reference.take());
        taken.extend(take_references(entry.contents.as_deref_mut().unwrap_or_default()));
    }
    taken
}

/// Returns the shipment as responses show it, with its links.
pub(crate) fn shown(record: &ShipmentRecord, base: &str) -> Shipment {
    let mut shipment = record.shipment.clone();
    let reference = shipment.reference.clone();
    let mut all = vec![links::own(base, &reference)];
    if let Some(allocation) = &mut shipment.allocation {
        all.push(links::label(base, &reference, "pdf"));
        all.push(links::label(base, &reference, "zpl"));
        allocation.links = Some(vec![links::tracking(base, &reference)]);
        if let Some(details) = &mut allocation.tracking_details {
            links::tracked(base, details);
        }
        if let Some(details) = &mut shipment.label_details {
            details.links = Some(vec![links::label(base, &reference, "pdf")]);
        }
    }
    shipment.links = Some(all);
    shipment
}

/// Removes the allocation, with everything that depends on it.
pub(crate) fn clear_allocation(record: &mut ShipmentRecord) {
    record.shipment.allocation = None;
    record.shipment.shipping_date = None;
    record.shipment.expected_delivery_date = None;
    record.shipment.label_details = Some(no_labels());
    record.excluded = Shared::default();
}

/// Returns label details without any retrieval.
pub(crate) fn no_labels() -> LabelDetails {
    LabelDetails::builder().retrieval_count(0).build()
}

fn period(range: Option<&DateRange>) -> DateRange {
    let mut range = range.cloned().unwrap_or_default();
    range.has_value = Some(range.start.is_some() || range.end.is_some());
    range
}

/// Completes an address from its shipping location. A contact in the address replaces the location's.
fn completed(catalogue: &Catalogue, address: &Address) -> Address {
    let mut address = address.clone();
    let reference = address.shipping_location_reference.as_deref();
    let Some(location) = reference.and_then(|reference| catalogue.location(reference)) else {
        return address;
    };
    let person = || {
        let details = ContactDetails::builder()
            .email(location.email.clone())
            .landline(location.telephone.clone())
            .build();
        Contact::builder()
            .first_name(location.first_name.clone())
            .last_name(location.last_name.clone())
            .contact_details(details)
            .build()
    };
    address.contact.get_or_insert_with(person);
    address.company_name.get_or_insert_with(|| location.company.clone());
    if address.address_line1.is_none() {
        address.address_line1 = Some(location.line1.clone());
        address.address_line2 = address.address_line2.or_else(|| location.line2.clone());
    }
    address.locality.get_or_insert_with(|| location.town.clone());
    address.region = address.region.or_else(|| location.region.clone());
    address.postal_code.get_or_insert_with(|| location.postcode.clone());
    address.country_iso_code.get_or_insert_with(|| location.country.as_str().to_owned());
    address
}

fn normalised(entry: &ShipmentContents) -> ShipmentContents {
    let mut entry = entry.clone();
    if let Some(weight) = &mut entry.weight {
        weight.value = kept(weight.value);
    }
    if let Some(dimensions) = &mut entry.dimensions {
        longest_first(dimensions);
    }
    entry.value.amount = kept(entry.value.amount);
    entry.quantity.get_or_insert(1);
    entry.metadata = entry.metadata.as_deref().map(typed);
    entry.contents = entry.contents.map(|inner| inner.iter().map(normalised).collect());
    entry
}

/// Makes the longest side the length.
fn longest_first(dimensions: &mut Dimensions) {
    dimensions.length = kept(dimensions.length);
    dimensions.height = kept(dimensions.height);
    dimensions.width = dimensions.width.map(kept);
    if dimensions.height > dimensions.length {
        std::mem::swap(&mut dimensions.height, &mut dimensions.length);
    }
    if let Some(width) = &mut dimensions.width
        && *width > dimensions.length
    {
        std::mem::swap(width, &mut dimensions.length);
    }
}

fn kept(amount: Amount) -> Amount {
    if amount.scale() > PLACES { amount.value().round_dp(PLACES).into() } else { amount }
}

/// Adds the default type, string; lowers the case of Boolean values.
fn typed(metadata: &[Metadata]) -> Vec<Metadata> {
    let complete = |entry: &Metadata| {
        let mut entry = entry.clone();
        let kind = entry.type_.get_or_insert(MetadataType::String.into());
        if *kind == MetadataType::Bool {
            entry.value = entry.value.to_ascii_lowercase();
        }
        entry
    };
    metadata.iter().map(complete).collect()
}
