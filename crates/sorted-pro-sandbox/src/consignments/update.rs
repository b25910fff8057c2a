//! Updates of consignments, which replace whole properties.

use std::collections::{BTreeMap, BTreeSet};

use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::consignments::types::{
    Address, Consignment, Package, ReferenceProvidedByCustomerRequest, RequestedDeliveryDate,
    SetConsignmentDetailsRequest, UpdateConsignmentRequest,
};

use super::accept::{self, References};
use super::records;
use super::states::{self, Action};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, convert};
use crate::model::engine::Shipment;
use crate::model::state::ConsignmentRecord;

/// Applies updates in their order, and returns the references. If one is refused, nothing changes: the response is
/// a list of links, which cannot show refusals.
pub(super) fn apply(
    call: &mut Call<'_>,
    requests: OneOrMany<UpdateConsignmentRequest>,
) -> Result<Vec<String>, Problem> {
    let requests = match requests {
        OneOrMany::One(request) => return Ok(vec![apply_one(call, request)?]),
        OneOrMany::Many(requests) => requests,
    };
    if requests.is_empty() {
        let message = "There must be at least one consignment.";
        return Err(Problem::invalid("", "required_property_missing", message));
    }
    // Original state of each consignment, even if the list has it more than once.
    let mut before: BTreeMap<String, Consignment> = BTreeMap::new();
    let mut references = Vec::with_capacity(requests.len());
    for (index, request) in requests.into_iter().enumerate() {
        if let Ok(record) = records::find(call.state, &request.reference) {
            let reference = record.consignment.reference.clone().unwrap_or_default();
            before.entry(reference).or_insert_with(|| record.consignment.clone());
        }
        match apply_one(call, request) {
            Ok(reference) => references.push(reference),
            Err(mut problem) => {
                for (reference, consignment) in before {
                    records::find_mut(call.state, &reference)?.consignment = consignment;
                }
                for detail in &mut problem.details {
                    detail.property = format!("[{index}].{}", detail.property);
                }
                return Err(problem);
            }
        }
    }
    Ok(references)
}

fn apply_one(call: &mut Call<'_>, request: UpdateConsignmentRequest) -> Result<String, Problem> {
    let record = records::find(call.state, &request.reference)?;
    let reference = record.consignment.reference.clone().unwrap_or_default();
    if Action::Edit.is_allowed_in(&states::state_of(record)) {
        edit(call, &reference, |consignment| replace(consignment, request))?;
    } else {
        let mut consignment = record.consignment.clone();
        replace_notes(record, &mut consignment, request)?;
        records::find_mut(call.state, &reference)?.consignment = consignment;
    }
    Ok(reference)
}

/// Changes a consignment that is not booked yet, and completes it. A refusal changes nothing.
pub(super) fn edit<'a>(
    call: &'a mut Call<'_>,
    reference: &str,
    change: impl FnOnce(&mut Consignment) -> Result<(), Problem>,
) -> Result<&'a Consignment, Problem> {
    let record = records::find(call.state, reference)?;
    states::ensure(record, Action::Edit)?;
    let mut consignment = record.consignment.clone();
    change(&mut consignment)?;
    let checked = Shipment::from_consignment(call.catalogue, &consignment);
    let mut references = References { state: call.state, seed: call.seed };
    accept::complete(call.catalogue, &mut references, &mut consignment, checked)?;
    let record = records::find_mut(call.state, reference)?;
    record.consignment = consignment;
    Ok(&record.consignment)
}

/// Update Consignment Address: `PUT /consignments/{consignment_reference}`
pub(super) fn update_consignment_address(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let address: Address = call.body()?;
    let mut place = 0;
    let replace = |consignment: &mut Consignment| {
        let Some(role) = address.address_type.as_ref().map(|role| role.value().clone()) else {
            return Err(Problem::validation(vec![accept::missing("AddressType")]));
        };
        let is_wanted = |one: &Address| one.address_type.as_ref().is_some_and(|other| *other.value() == role);
        let addresses = consignment.addresses.get_or_insert_default();
        let Some(found) = addresses.iter().position(is_wanted) else {
            let message = format!("The consignment has no address of type {role}.");
            return Err(Problem::invalid("AddressType", "ItemNotFound", message));
        };
        place = found;
        addresses[found] = address;
        Ok(())
    };
    let done = edit(call, reference, replace).map(|_| Reply::empty(200));
    done.map_err(|problem| problem.renamed(&format!("Addresses[{place}]."), ""))
}

/// Set Consignment Details: `PUT /consignments/{consignment_reference}/details`
///
/// Properties that the request omits keep their values.
pub(super) fn set_consignment_details(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let request: SetConsignmentDetailsRequest = call.body()?;
    let change = |consignment: &mut Consignment| {
        if let Some(own) = request.consignment_reference_provided_by_customer {
            consignment.consignment_reference_provided_by_customer = Some(own);
        }
        if let Some(date) = request.shipping_date_time {
            consignment.shipping_date = Some(date);
        }
        match (&mut consignment.requested_delivery_date, request.requested_delivery_date) {
            (Some(requested), Some(date)) => requested.date = date,
            (requested @ None, Some(date)) => {
                *requested = Some(RequestedDeliveryDate::builder().date(date).build());
            }
            (_, None) => {}
        }
        let Some(is_exact) = request.is_exact_requested_delivery_date else { return Ok(()) };
        let Some(requested) = &mut consignment.requested_delivery_date else {
            return Err(Problem::validation(vec![accept::missing("RequestedDeliveryDate")]));
        };
        requested.is_to_be_exactly_on_the_date_specified = Some(is_exact);
        Ok(())
    };
    let done = edit(call, reference, change).map(|_| Reply::empty(200));
    done.map_err(|problem| {
        problem
            .renamed("RequestedDeliveryDate.Date", "RequestedDeliveryDate")
            .renamed("ShippingDate", "ShippingDateTime")
    })
}

/// Set Customer Provided Reference: `PUT /consignments/{consignment_reference}/setcustomerprovidedreference`
pub(super) fn set_consignment_customer_reference(
    call: &mut Call<'_>,
    reference: &str,
) -> Result<Reply, Problem> {
    let request: ReferenceProvidedByCustomerRequest = call.body()?;
    let record = records::find_mut(call.state, reference)?;
    record.consignment.consignment_reference_provided_by_customer = Some(request.reference);
    Ok(Reply::empty(200))
}

/// Replaces everything, as long as nothing is booked.
fn replace(consignment: &mut Consignment, request: UpdateConsignmentRequest) -> Result<(), Problem> {
    let Some(addresses) = request.addresses else {
        let message = "A consignment needs its addresses: send them with every update.";
        return Err(Problem::invalid("Addresses", "required_property_missing", message));
    };
    consignment.addresses = Some(addresses);
    if let Some(packages) = request.packages {
        let mut packages: Vec<Package> = convert(&packages)?;
        let before = consignment.packages.as_deref().unwrap_or_default();
        ensure_own(before, &packages)?;
        keep_charges(before, &mut packages);
        consignment.packages = Some(packages);
    }
    if let Some(tags) = request.tags {
        consignment.tags = Some(tags);
    }
    consignment.shipping_date = request.shipping_date;
    consignment.requested_delivery_date = request.requested_delivery_date;
    set_notes(
        consignment,
        request.consignment_reference_provided_by_customer,
        request.customs_documentation,
        request.meta_data,
    );
    Ok(())
}

/// Replaces the data that no carrier has received, which is all that a later request may contain.
fn replace_notes(
    record: &ConsignmentRecord,
    consignment: &mut Consignment,
    request: UpdateConsignmentRequest,
) -> Result<(), Problem> {
    let booked = [
        ("ShippingDate", request.shipping_date.is_some()),
        ("RequestedDeliveryDate", request.requested_delivery_date.is_some()),
        ("Addresses", request.addresses.is_some()),
        ("Packages", request.packages.is_some()),
        ("Tags", request.tags.is_some()),
    ];
    let booked: Vec<&str> =
        booked.iter().filter(|(_, given)| *given).map(|(property, _)| *property).collect();
    let state = states::state_of(record);
    if states::is_closed(&state) {
        return states::ensure(record, Action::Edit);
    }
    if !booked.is_empty() {
        let reference = consignment.reference.as_deref().unwrap_or_default();
        let names = booked.join(", ");
        let mut problem = states::wrong_state(format!(
            "Consignment {reference} cannot be updated in state {state}: {names} cannot change any more."
        ));
        for property in booked {
            let message = format!("cannot change in state {state}");
            problem = problem.with(Detail::new(property, "InvalidStateForOperation", message));
        }
        return Err(problem);
    }
    set_notes(
        consignment,
        request.consignment_reference_provided_by_customer,
        request.customs_documentation,
        request.meta_data,
    );
    Ok(())
}

fn set_notes(
    consignment: &mut Consignment,
    own_reference: Option<String>,
    customs: Option<sorted_pro_raw::consignments::types::CustomsDocumentation>,
    meta_data: Option<Vec<sorted_pro_raw::consignments::types::MetaData>>,
) {
    consignment.consignment_reference_provided_by_customer = Some(own_reference.unwrap_or_default());
    consignment.customs_documentation = customs;
    consignment.meta_data = meta_data;
}

/// Checks that references name existing packages or items, each once.
pub(super) fn ensure_own(before: &[Package], packages: &[Package]) -> Result<(), Problem> {
    let all = |packages: &[Package]| -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (index, package) in packages.iter().enumerate() {
            let path = format!("Packages[{index}]");
            found.extend(package.reference.clone().map(|reference| (format!("{path}.Reference"), reference)));
            for (item_index, item) in package.items.iter().flatten().enumerate() {
                let path = format!("{path}.Items[{item_index}].Reference");
                found.extend(item.reference.clone().map(|reference| (path, reference)));
            }
        }
        found
    };
    let mut known: BTreeSet<String> = all(before).into_iter().map(|(_, known)| known).collect();
    let mut details = Vec::new();
    for (path, reference) in all(packages) {
        if !known.remove(&reference) {
            let message = format!("{path}: `{reference}` is not an existing one, or occurs twice");
            details.push(Detail::new(path, "ItemNotFound", message));
        }
    }
    Problem::ensure_none(details)
}

/// Keeps charges, which come from customs and are in no request.
pub(super) fn keep_charges(before: &[Package], packages: &mut [Package]) {
    for package in packages {
        let before = before.iter().find(|old| old.reference == package.reference);
        if let Some(before) = before.filter(|_| package.reference.is_some()) {
            package.charges = before.charges.clone();
        }
    }
}
