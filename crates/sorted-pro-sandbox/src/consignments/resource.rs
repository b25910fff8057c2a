//! Consignments of the consignments API.

use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::consignments::types::{
    ApiLink, Consignment, ConsignmentStatusResponse, CreateConsignmentRequest, DispatchConsignmentsRequest,
    DispatchResponse, UpdateConsignmentRequest, WithMessage,
};
use sorted_pro_raw::consignments::vocabulary::{
    ConsignmentDirection, ConsignmentState, OperationStatus, Source,
};

use super::accept::{self, References};
use super::booking::Context;
use super::states::{self, Action};
use super::{records, reference_data, update, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::engine::Shipment;
use crate::model::state::{ConsignmentRecord, State};
use crate::model::store::Shared;

/// Update Consignment: `PUT /consignments`
pub(super) fn update_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let requests: OneOrMany<UpdateConsignmentRequest> = call.body()?;
    let references = update::apply(call, requests)?;
    let links: Vec<ApiLink> = references.iter().map(|reference| link(call, reference)).collect();
    wire::reply(200, "ApiLink", &links)
}

/// Create Consignment: `POST /consignments`
pub(super) fn create_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: CreateConsignmentRequest = call.body()?;
    let reference = create(&Context::of(call), call.state, request, None)?;
    wire::reply(201, "ApiLink", &[link(call, &reference)])
}

/// Get Consignment: `GET /consignments/{consignment_reference}`
pub(super) fn get_consignment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    get_consignment_with_metadata(call, reference)
}

/// Get Consignment With Metadata: `GET /consignments/getconsignmentwithmetadata/{consignment_reference}`
pub(super) fn get_consignment_with_metadata(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, reference)?;
    let mut consignment = records::shown(record, call.now);
    consignment.meta_data.get_or_insert_default();
    consignment.packages.iter_mut().flatten().for_each(records::complete_metadata);
    wire::reply(200, "Consignment", &consignment)
}

/// Get Consignment Only: `GET /consignments/getconsignmentonly/{consignment_reference}`
pub(super) fn get_consignment_only(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, reference)?;
    let mut consignment = records::shown(record, call.now);
    consignment.meta_data = None;
    for package in consignment.packages.iter_mut().flatten() {
        package.meta_data = None;
        package.items.iter_mut().flatten().for_each(|item| item.meta_data = None);
    }
    wire::reply(200, "Consignment", &consignment)
}

/// Get Consignment Status: `GET /consignments/{consignment_reference}/status`
pub(super) fn get_consignment_status(call: &mut Call<'_>, given: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, given)?;
    let reference = record.consignment.reference.clone().unwrap_or_default();
    let mut status = ConsignmentStatusResponse::builder()
        .consignment_reference_for_all_legs_assigned_by_mpd(reference.clone())
        .status(states::state_of(record))
        .api_link(wire::consignment_link(call.base, "detail", &reference))
        .build();
    status.expected_delivery_date = record.consignment.latest_delivery_date.clone();
    wire::reply(200, "ConsignmentStatusResponse", &status)
}

/// Cancel Consignment: `PUT /consignments/{consignment_reference}/cancel`
pub(super) fn cancel_consignment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    cancel(call, reference)?;
    Ok(Reply::empty(200))
}

/// Cancel Consignments: `PUT /consignments/cancellist`
pub(super) fn cancel_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let references = records::some(call.body()?, "")?;
    let element = |reference: &String| {
        let done = cancel(call, reference);
        let done = done.map(|()| "Consignment cancellation completed successfully".to_owned());
        wire::element(reference, done, None)
    };
    let elements: Vec<_> = references.iter().map(element).collect();
    wire::reply(200, "WithMessage", &elements)
}

/// Set Ready to Ship: `PUT /consignments/setreadytoship`
pub(super) fn set_ready_to_ship(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let message = "Consignment marked as Ready To Ship completed successfully";
    mark(call, Action::SetReady, ConsignmentState::ReadyToShip, message)
}

/// Set Not Ready to Ship: `PUT /consignments/setnotreadytoship`
pub(super) fn set_not_ready_to_ship(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let message = "Consignment set back to Allocated from Ready To Ship completed successfully";
    mark(call, Action::SetNotReady, ConsignmentState::Allocated, message)
}

/// Dispatch Consignments: `PUT /consignments/Dispatch`
pub(super) fn dispatch_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: DispatchConsignmentsRequest = call.body()?;
    let references = records::some(request.consignment_references, "ConsignmentReferences")?;
    let element = |given: &String| {
        let done = records::find_mut(call.state, given).and_then(|record| {
            states::ensure(record, Action::Dispatch)?;
            states::set(record, ConsignmentState::Dispatched, call.now, "Dispatched");
            Ok(())
        });
        let (status, code, message) = match done {
            Ok(()) => (OperationStatus::Success, 200, None),
            Err(problem) if problem.status == 404 => (OperationStatus::NotFound, 404, Some(problem.message)),
            Err(problem) => (OperationStatus::Failed, 400, Some(problem.message)),
        };
        let known = records::find(call.state, given).ok();
        let known = known.and_then(|record| record.consignment.reference.as_deref());
        let links = known.map(|reference| wire::consignment_link(call.base, "detail", reference));
        let mut element = DispatchResponse::builder()
            .consignment_reference_for_all_legs_assigned_by_mpd(known.unwrap_or(given))
            .status(status)
            .http_status_code(code)
            .api_links(links.into_iter().collect::<Vec<_>>())
            .build();
        element.message = message;
        element
    };
    let elements: Vec<_> = references.iter().map(element).collect();
    wire::reply(200, "DispatchResponse", &elements)
}

fn link(call: &Call<'_>, reference: &str) -> ApiLink {
    wire::consignment_link(call.base, "Link", reference)
}

/// Creates a consignment, with the given reference or a new one, and returns the reference.
pub(super) fn create(
    context: &Context<'_>,
    state: &mut State,
    request: CreateConsignmentRequest,
    reference: Option<&str>,
) -> Result<String, Problem> {
    let mut consignment = prepare(context, state, request)?;
    let mut references = References { state, seed: context.seed };
    let reference = reference.map_or_else(|| references.consignment(), str::to_owned);
    consignment.reference = Some(reference.clone());
    let mut record = ConsignmentRecord {
        number: state.next("consignments"),
        excluded: Shared::default(),
        allocations: 0,
        history: Vec::new(),
        events: Vec::new(),
        failed_manifest: None,
        consignment,
    };
    states::set(&mut record, ConsignmentState::Unallocated, context.now, "Created");
    state.consignments.consignments.insert(reference.clone(), record);
    Ok(reference)
}

/// Returns the consignment that a request would create, without a reference.
pub(super) fn prepare(
    context: &Context<'_>,
    state: &mut State,
    request: CreateConsignmentRequest,
) -> Result<Consignment, Problem> {
    let checked = Shipment::from_create_consignment(context.catalogue, &request);
    let mut consignment = Consignment::builder()
        .addresses(request.addresses)
        .consignment_state(ConsignmentState::Unallocated)
        .consignment_legs(Vec::new())
        .consignment_reference_provided_by_customer(
            request.consignment_reference_provided_by_customer.unwrap_or_default(),
        )
        .customer_reference(reference_data::account(context.seed))
        .date_created(context.now)
        .direction(request.direction.unwrap_or(ConsignmentDirection::Outbound.into()))
        .is_late(false)
        .label_count(0)
        .labels_printed(false)
        .late_for_customer(false)
        .packages(request.packages)
        .source(request.source.unwrap_or(Source::Api.into()))
        .tags(request.tags.unwrap_or_default())
        .build();
    consignment.customs_documentation = request.customs_documentation;
    consignment.meta_data = request.meta_data;
    consignment.requested_delivery_date = request.required_delivery_date;
    consignment.shipping_date = request.shipping_date;
    consignment.packages.iter_mut().flatten().for_each(accept::remove_references);
    let mut references = References { state, seed: context.seed };
    accept::complete(context.catalogue, &mut references, &mut consignment, checked)?;
    Ok(consignment)
}

fn cancel(call: &mut Call<'_>, reference: &str) -> Result<(), Problem> {
    let record = records::find_mut(call.state, reference)?;
    states::ensure(record, Action::Cancel)?;
    records::erase_allocation(record);
    states::set(record, ConsignmentState::Cancelled, call.now, "Cancelled");
    Ok(())
}

fn mark(call: &mut Call<'_>, action: Action, to: ConsignmentState, message: &str) -> Result<Reply, Problem> {
    let references = records::some(call.body()?, "")?;
    let element = |given: &String| -> WithMessage {
        let done = records::find_mut(call.state, given).and_then(|record| {
            states::ensure(record, action)?;
            states::set(record, to.clone(), call.now, message);
            Ok(record.consignment.reference.clone().unwrap_or_default())
        });
        let links = done.iter().map(|reference| wire::consignment_link(call.base, "detail", reference));
        let links = links.collect();
        wire::element(given, done.map(|_| message.to_owned()), Some(links))
    };
    let elements: Vec<_> = references.iter().map(element).collect();
    wire::reply(200, "WithMessage", &elements)
}
