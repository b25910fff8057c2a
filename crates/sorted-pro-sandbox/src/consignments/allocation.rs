//! Allocation of the consignments API.

use sorted_pro_raw::consignments::types::{
    AllocateAllConsignmentsRequest, AllocateAllConsignmentsWithCarrierServiceRequest,
    AllocateAllConsignmentsWithServiceGroupRequest, AllocateAndGetLabelsResponse, AllocateAndGetLabelsResult,
    AllocateConsignmentsRequest, AllocateConsignmentsWithCarrierServiceRequest,
    AllocateConsignmentsWithServiceFiltersRequest, AllocateConsignmentsWithServiceGroupRequest,
    AllocationSummary, ConsignmentLeg,
};
use sorted_pro_raw::consignments::vocabulary::{
    ConsignmentAddressType, ConsignmentOperationResult, ConsignmentState, LabelType,
};

use super::states::{self, Action};
use super::{accept, booking, criteria, labels, records, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::engine::{Filters, Selection};
use crate::model::files::Dpi;

/// Allocate Using Default Rules: `PUT /allocation/allocate`
pub(super) fn allocate_using_default_rules(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AllocateConsignmentsRequest = call.body()?;
    many(call, request.consignment_references, &Selection::DefaultRules)
}

/// Allocate Consignment: `PUT /allocation/{consignment_reference}/allocatewithcheapestquote`
pub(super) fn allocate_consignment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    one(call, reference, |_| Ok(Selection::DefaultRules))
}

/// Allocate Consignment With Service Group: `PUT /allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}`
pub(super) fn allocate_consignment_with_service_group(
    call: &mut Call<'_>,
    reference: &str,
    group: &str,
) -> Result<Reply, Problem> {
    one(call, reference, |_| Ok(Selection::ServiceGroup(group.to_owned())))
}

/// Allocate With Service Group: `PUT /allocation/allocatewithservicegroup`
pub(super) fn allocate_with_service_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AllocateConsignmentsWithServiceGroupRequest = call.body()?;
    let selection = Selection::ServiceGroup(request.mpd_carrier_service_group_reference);
    many(call, request.consignment_references, &selection)
}

/// Allocate With Carrier Service: `PUT /allocation/allocatewithcarrierservice`
pub(super) fn allocate_with_carrier_service(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AllocateConsignmentsWithCarrierServiceRequest = call.body()?;
    let selection = Selection::CarrierService(request.mpd_carrier_service_reference);
    many(call, request.consignment_references, &selection)
}

/// Allocate With Service Filters: `PUT /allocation/allocateConsignmentsWithServiceFilters`
pub(super) fn allocate_with_service_filters(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AllocateConsignmentsWithServiceFiltersRequest = call.body()?;
    let selection = Selection::Filters(Filters::from(&request.filters));
    many(call, request.consignment_references, &selection)
}

/// Allocate With Quote: `PUT /allocation/{consignment_reference}/allocatewithquote/{quote_reference}`
pub(super) fn allocate_with_quote(
    call: &mut Call<'_>,
    reference: &str,
    quote: &str,
) -> Result<Reply, Problem> {
    one(call, reference, |call| booking::with_quote(call, reference, quote))
}

/// Allocate All Unallocated Consignments: `PUT /allocation/allocate/{ship_by_date}`
pub(super) fn allocate_all(call: &mut Call<'_>, day: &str) -> Result<Reply, Problem> {
    let request: AllocateAllConsignmentsRequest = call.body()?;
    all(call, day, request.shipping_location_reference, &Selection::DefaultRules)
}

/// Allocate All With Carrier Service: `PUT /allocation/allocatewithcarrierservice/{ship_by_date}`
pub(super) fn allocate_all_with_carrier_service(call: &mut Call<'_>, day: &str) -> Result<Reply, Problem> {
    let request: AllocateAllConsignmentsWithCarrierServiceRequest = call.body()?;
    let selection = Selection::CarrierService(request.mpd_carrier_service_reference);
    all(call, day, request.shipping_location_reference, &selection)
}

/// Allocate All With Service Group: `PUT /allocation/allocatewithservicegroup/{ship_by_date}`
pub(super) fn allocate_all_with_service_group(call: &mut Call<'_>, day: &str) -> Result<Reply, Problem> {
    let request: AllocateAllConsignmentsWithServiceGroupRequest = call.body()?;
    let selection = Selection::ServiceGroup(request.mpd_carrier_service_group_reference);
    all(call, day, request.shipping_location_reference, &selection)
}

/// Allocate and get labels: `PUT /allocation/{consignment_reference}/labels/{label_format}`
pub(super) fn allocate_and_get_labels(
    call: &mut Call<'_>,
    reference: &str,
    label_format: &str,
) -> Result<Reply, Problem> {
    one_with_labels(call, reference, label_format, |_| Ok(Selection::DefaultRules))
}

/// Allocate with service and get labels: `PUT /allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}`
pub(super) fn allocate_with_carrier_service_and_get_labels(
    call: &mut Call<'_>,
    reference: &str,
    service: &str,
    label_format: &str,
) -> Result<Reply, Problem> {
    one_with_labels(call, reference, label_format, |_| Ok(Selection::CarrierService(service.to_owned())))
}

/// Allocate with service group and get labels: `PUT /allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}`
pub(super) fn allocate_with_service_group_and_get_labels(
    call: &mut Call<'_>,
    reference: &str,
    group: &str,
    label_format: &str,
) -> Result<Reply, Problem> {
    one_with_labels(call, reference, label_format, |_| Ok(Selection::ServiceGroup(group.to_owned())))
}

/// Allocate with quote reference and get labels: `PUT /allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}`
pub(super) fn allocate_with_quote_and_get_labels(
    call: &mut Call<'_>,
    reference: &str,
    quote: &str,
    label_format: &str,
) -> Result<Reply, Problem> {
    one_with_labels(call, reference, label_format, |call| booking::with_quote(call, reference, quote))
}

/// Deallocate Consignment: `PUT /consignments/{consignment_reference}/deallocate`
pub(super) fn deallocate_consignment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    deallocate(call, reference)?;
    Ok(Reply::empty(200))
}

/// Deallocate Consignments: `PUT /consignments/deallocatelist`
pub(super) fn deallocate_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let references = records::some(call.body()?, "")?;
    let element = |reference: &String| {
        let done = deallocate(call, reference);
        let done = done.map(|()| "Consignment deallocation completed successfully".to_owned());
        wire::element(reference, done, None)
    };
    let elements: Vec<_> = references.iter().map(element).collect();
    wire::reply(200, "WithMessage", &elements)
}

fn deallocate(call: &mut Call<'_>, reference: &str) -> Result<(), Problem> {
    let record = records::find_mut(call.state, reference)?;
    states::ensure(record, Action::Deallocate)?;
    records::erase_allocation(record);
    states::set(record, ConsignmentState::Unallocated, call.now, "Deallocated");
    Ok(())
}

/// Allocates the consignment of the path. Refuses an unknown one before any other check.
fn single(
    call: &mut Call<'_>,
    reference: &str,
    selection: impl Fn(&Call<'_>) -> Result<Selection, Problem>,
) -> Result<AllocationSummary, Problem> {
    states::ensure(records::find(call.state, reference)?, Action::Allocate)?;
    let selection = selection(call)?;
    booking::ensure_exists(call, &selection)?;
    booking::allocate(call, reference, &selection)
}

/// Returns an array of one, the only form that the vendor shows for a single call, or the object that clients have
/// seen.
fn one(
    call: &mut Call<'_>,
    reference: &str,
    selection: impl Fn(&Call<'_>) -> Result<Selection, Problem>,
) -> Result<Reply, Problem> {
    let summary = single(call, reference, selection)?;
    match call.single_allocation_as_object {
        true => wire::reply(200, "AllocationSummary", &summary),
        false => wire::reply(200, "AllocationSummary", &[summary]),
    }
}

fn many(call: &mut Call<'_>, references: Vec<String>, selection: &Selection) -> Result<Reply, Problem> {
    let references = records::some(references, "ConsignmentReferences")?;
    each(call, &references, selection)
}

/// Allocates consignments one by one: a refusal of one does not stop the others.
fn each(call: &mut Call<'_>, references: &[String], selection: &Selection) -> Result<Reply, Problem> {
    booking::ensure_exists(call, selection)?;
    let element = |reference: &String| {
        booking::allocate(call, reference, selection)
            .unwrap_or_else(|problem| refused(call, reference, problem))
    };
    let summaries: Vec<_> = references.iter().map(element).collect();
    wire::reply(200, "AllocationSummary", &summaries)
}

fn refused(call: &Call<'_>, reference: &str, problem: Problem) -> AllocationSummary {
    let known =
        records::find(call.state, reference).ok().and_then(|record| record.consignment.reference.as_ref());
    let links = known.map(|reference| wire::consignment_link(call.base, "detail", reference));
    AllocationSummary::builder()
        .status_code(i32::from(problem.status))
        .api_links(links.into_iter().collect::<Vec<_>>())
        .description(problem.message)
        .consignment_legs(Vec::<ConsignmentLeg>::new())
        .build()
}

/// Allocates unallocated consignments that ship until the day of the path. The date of the body, which should be
/// the same, is ignored.
fn all(
    call: &mut Call<'_>,
    text: &str,
    location: Option<String>,
    selection: &Selection,
) -> Result<Reply, Problem> {
    let Some(day) = criteria::day(text) else {
        let message = format!("`{text}` is not a date");
        return Err(Problem::invalid("ShipByDate", "invalid_format", message));
    };
    let location = location.filter(|location| !location.trim().is_empty());
    let references = records::matching(call.state, |record| {
        let shipping = record.consignment.shipping_date.as_ref().and_then(|date| date.civil().ok());
        let origin = accept::address(&record.consignment, &ConsignmentAddressType::Origin);
        let from = origin.and_then(|origin| origin.shipping_location_reference.as_ref());
        states::state_of(record) == ConsignmentState::Unallocated
            // A consignment without a date can ship at any time.
            && shipping.is_none_or(|date| date.date() <= day)
            && (location.is_none() || location.as_ref() == from)
    });
    each(call, &references, selection)
}

fn one_with_labels(
    call: &mut Call<'_>,
    reference: &str,
    label_format: &str,
    selection: impl Fn(&Call<'_>) -> Result<Selection, Problem>,
) -> Result<Reply, Problem> {
    records::find(call.state, reference)?;
    let format = labels::format(label_format)?;
    let summary = single(call, reference, selection)?;
    let allocated = (200..300).contains(&summary.status_code);
    let mut result = AllocateAndGetLabelsResult::builder()
        .status_code(summary.status_code)
        .label_type(LabelType::Consignment)
        .result(if allocated {
            ConsignmentOperationResult::ConsignmentAllocated
        } else {
            ConsignmentOperationResult::ConsignmentAllocationFailed
        })
        .build();
    if allocated {
        let file = labels::fetch(call, reference, None, format, Dpi::default())?;
        result.label_content = Some(file.base64());
        result.label_file_type = Some(file.content_type.to_owned());
    }
    result.api_links = summary.api_links;
    result.carrier_name = summary.carrier_name;
    result.carrier_reference = summary.carrier_reference;
    result.carrier_service_name = summary.carrier_service_name;
    result.carrier_service_reference = summary.carrier_service_reference;
    result.consignment_legs = summary.consignment_legs;
    result.message = summary.description;
    let response = AllocateAndGetLabelsResponse::builder().responses(vec![result]).build();
    wire::reply(200, "AllocateAndGetLabelsResponse", &response)
}
