//! Allocation of the shipments API: single shipments. Several at once: [`super::bulk_allocation`].

use sorted_pro_raw::shipments::types::{AllocateResult, ApiError};

use super::booking;
use super::context::Context;
use super::{links, records, refusals, states};
use crate::call::Call;
use crate::call::problem::{Detail, Problem, Reply};
use crate::model::catalogue::Api;
use crate::model::engine::{Failure, Selection};
use crate::model::references;

/// Allocate Shipment: `PUT /shipments/{reference}/allocate`
pub(super) fn allocate_shipment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    allocate(call, reference, &Selection::DefaultRules, None)
}

/// Allocate Shipment with Carrier Service: `PUT /shipments/{reference}/allocate/service/{service_reference}`
pub(super) fn allocate_shipment_with_carrier_service(
    call: &mut Call<'_>,
    reference: &str,
    service: &str,
) -> Result<Reply, Problem> {
    allocate(call, reference, &Selection::CarrierService(service.to_owned()), None)
}

/// Allocate Shipment with Service Group: `PUT /shipments/{reference}/allocate/service_group/{service_group}`
pub(super) fn allocate_shipment_with_service_group(
    call: &mut Call<'_>,
    reference: &str,
    group: &str,
) -> Result<Reply, Problem> {
    allocate(call, reference, &Selection::ServiceGroup(group.to_owned()), None)
}

/// Allocate Shipment with Virtual Service: `PUT /shipments/{reference}/allocate/virtual_service/{virtual_service}`
pub(super) fn allocate_shipment_with_virtual_service(
    call: &mut Call<'_>,
    reference: &str,
    service: &str,
) -> Result<Reply, Problem> {
    allocate(call, reference, &Selection::VirtualService(service.to_owned()), None)
}

/// Allocate Shipment with Quote: `PUT /shipments/{reference}/allocate/quote/{quote_reference}`
pub(super) fn allocate_shipment_with_quote(
    call: &mut Call<'_>,
    reference: &str,
    quote: &str,
) -> Result<Reply, Problem> {
    let mut details = Vec::new();
    if !refusals::is_reference("sp", reference) {
        details.push(refusals::malformed("path", "shipment", reference));
    }
    if !refusals::is_reference("qu", quote) {
        details.push(refusals::malformed("path", "quote", quote));
    }
    Problem::ensure_none(details)?;
    records::find(call.state, "path", reference)?;
    let Some(record) = call.state.shipments.quotes.get(quote) else {
        let message = format!("Quote {quote} cannot be found.");
        return Err(refusals::not_found(Detail::new("path", "not_found", message)));
    };
    let selection = Selection::Quote(Box::new(record.terms.clone()));
    let message = format!("Shipment {reference} allocated with quote {quote} successfully");
    allocate(call, reference, &selection, Some(message))
}

/// Allocates; `message` replaces the usual success message.
fn allocate(
    call: &mut Call<'_>,
    reference: &str,
    selection: &Selection,
    message: Option<String>,
) -> Result<Reply, Problem> {
    let state = records::find(call.state, "path", reference)?.shipment.state.value().clone();
    check_selection(call, selection, reference)?;
    if !states::is_allocatable(&state) {
        return Err(refusals::not_allocatable(reference, state.as_str()));
    }
    booking::allocate(call.state, Context::of(call), reference, selection, None)?;
    let correlation_id = correlation_id(call);
    let record = records::find(call.state, "path", reference)?;
    let shipment = &record.shipment;
    let message = message.unwrap_or_else(|| format!("Shipment {reference} has been allocated successfully"));
    let mut result = AllocateResult::builder()
        .shipment_reference(reference)
        .state(shipment.state.clone())
        .message(message)
        .links(links::of_allocated(call.base, reference))
        .correlation_id(correlation_id)
        .details(Vec::<ApiError>::new())
        .excluded_services(record.excluded.to_vec())
        .build();
    // The vendor's examples of this response have no dates: Get Shipment shows them.
    if let Some(allocation) = &shipment.allocation {
        result.price = Some(allocation.price.clone());
        result.carrier = Some(allocation.carrier.clone());
        result.tracking_details = allocation.tracking_details.clone();
    }
    Reply::json(200, &result)
}

/// Checks that the selection exists, whatever the shipment's state.
fn check_selection(call: &Call<'_>, selection: &Selection, reference: &str) -> Result<(), Problem> {
    let catalogue = call.catalogue;
    let failure = match selection {
        Selection::ServiceGroup(code) if catalogue.group(Api::Shipments, code).is_none() => {
            Failure::UnknownGroup { code: code.clone() }
        }
        Selection::VirtualService(wanted)
            if catalogue.group(Api::Shipments, wanted).is_none()
                && catalogue.services_named(Api::Shipments, wanted).is_empty() =>
        {
            Failure::UnknownVirtualService { reference: wanted.clone() }
        }
        _ => return Ok(()),
    };
    Err(refusals::of_failure(&failure, reference))
}

/// Returns a correlation id with the two parts that responses to allocations have.
fn correlation_id(call: &mut Call<'_>) -> String {
    let number = call.state.next("correlation");
    let first = references::guid(call.seed, "correlation", number);
    format!("{first}.SAPI_{}", references::guid(call.seed, "allocation", number))
}
