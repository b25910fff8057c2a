//! Orders of the consignments API.

use std::collections::BTreeSet;

use sorted_pro_raw::consignments::types::{
    Address, ApiLink, Consignment, ConsignmentsResult, CreateOrderRequest, Order, OrderConsignmentsRequest,
    OrderConsignmentsResponse, OrderConsignmentsResult, SelectDeliveryOptionRequest, SelectOrderRequest,
    SelectOrderResponse, SelectOrderResult, UpdateOrderRequest,
};
use sorted_pro_raw::consignments::vocabulary::{ConsignmentDirection, Source};

use super::accept::{self, References};
use super::{contents, options, records, states, wire};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, convert};
use crate::model::engine::Shipment;
use crate::model::state::{OrderRecord, Selected, State, Subject};

/// Create Order: `POST /orders`
pub(super) fn create_order(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: CreateOrderRequest = call.body()?;
    let mut order: Order = convert(&request)?;
    order.direction.get_or_insert_with(|| ConsignmentDirection::Outbound.into());
    order.source.get_or_insert_with(|| Source::Api.into());
    order.tags.get_or_insert_default();
    contents::remove_references(order.packages.iter_mut().flatten());
    contents::ensure_items(&order)?;
    complete(call, &mut order)?;
    let reference = insert(call, order);
    wire::reply(201, "ApiLink", &[link(call, &reference)])
}

/// Get Order: `GET /orders/{order_reference}`
pub(super) fn get_order(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    wire::reply(200, "Order", &find(call.state, reference)?.order)
}

/// Update Order: `PUT /orders/{order_reference}`
pub(super) fn update_order(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let request: UpdateOrderRequest = call.body()?;
    let mut order = find(call.state, reference)?.order.clone();
    ensure_same(reference, &request.order_reference)?;
    order.order_reference_provided_by_customer = request.order_reference_provided_by_customer;
    order.required_delivery_date = request.required_delivery_date;
    order.shipping_date = request.shipping_date;
    order.customs_documentation = request.customs_documentation;
    order.meta_data = request.meta_data;
    order.addresses = request.addresses.or(order.addresses);
    order.direction = request.direction.or(order.direction);
    order.tags = request.tags.or(order.tags);
    replace(call, order)?;
    Ok(Reply::empty(200))
}

/// Add Address to Order: `POST /orders/{order_reference}/address`
pub(super) fn add_order_address(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    set_address(call, reference, |addresses, at, address| match at {
        Some(_) => Err("The order has an address of this type already: update it.".to_owned()),
        None => {
            addresses.push(address);
            Ok(())
        }
    })?;
    Ok(Reply::empty(201))
}

/// Update Address on Order: `PUT /orders/{order_reference}/address`
pub(super) fn update_order_address(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    set_address(call, reference, |addresses, at, address| match at {
        Some(at) => {
            addresses[at] = address;
            Ok(())
        }
        None => Err("The order has no address of this type: add it.".to_owned()),
    })?;
    Ok(Reply::empty(200))
}

/// Get Consignments For Orders: `PUT /orders/consignments`
pub(super) fn get_order_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: OrderConsignmentsRequest = call.body()?;
    let references = records::some(request.order_references, "OrderReferences")?;
    let result = |reference: &String| match find(call.state, reference) {
        Ok(record) => OrderConsignmentsResult::builder()
            .order_reference(record.order.order_reference.clone().unwrap_or_default())
            .status(200)
            .consignments(record.consignments.clone())
            .build(),
        Err(problem) => OrderConsignmentsResult::builder()
            .order_reference(reference.clone())
            .status(i32::from(problem.status))
            .message(problem.message)
            .build(),
    };
    let results: Vec<_> = references.iter().map(result).collect();
    let response = OrderConsignmentsResponse::builder().order_consignments_results(results).build();
    wire::reply(200, "OrderConsignmentsResponse", &response)
}

/// Select Delivery Option as an Order: `POST /deliveryoptions/selectorder`
pub(super) fn select_delivery_options_as_orders(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: SelectOrderRequest = call.body()?;
    let mut is_done = true;
    let mut results = Vec::with_capacity(request.delivery_options.len());
    for option in request.delivery_options {
        let reference = option.reference.clone();
        let builder = SelectOrderResult::builder().delivery_option_reference(reference);
        results.push(match select(call, option) {
            Ok(order) => builder.status(201).links(vec![link(call, &order)]).order_reference(order).build(),
            Err(problem) => {
                is_done = false;
                builder.status(i32::from(problem.status)).message(problem.message).build()
            }
        });
    }
    let response = SelectOrderResponse::builder().select_order_results(results).build();
    wire::reply(if is_done { 201 } else { 207 }, "SelectOrderResponse", &response)
}

/// Creates an order from an option.
fn select(call: &mut Call<'_>, request: SelectDeliveryOptionRequest) -> Result<String, Problem> {
    let record = options::find(call, &request.reference)?.clone();
    if let Subject::Consignment(reference) = &record.subject {
        let message = format!("Option {} is one of consignment {reference}: select it.", request.reference);
        return Err(states::wrong_state(message));
    }
    let consignment = options::promised(call, &record)?;
    let mut order: Order = convert(&options::create_request(consignment)?)?;
    order.delivery_option_reference = Some(record.option.reference.clone().unwrap_or_default());
    order.order_reference_provided_by_customer = request.order_reference_provided_by_customer;
    order.meta_data = request.meta_data.or(order.meta_data);
    // Several orders can come from one consignment, and each has its own packages.
    contents::remove_references(order.packages.iter_mut().flatten());
    complete(call, &mut order)?;
    let order = insert(call, order);
    options::set_selected(call, &request.reference, Selected::Order(order.clone()));
    Ok(order)
}

fn insert(call: &mut Call<'_>, mut order: Order) -> String {
    let reference = References { state: call.state, seed: call.seed }.order();
    order.order_reference = Some(reference.clone());
    order.date_created = Some(call.now.into());
    let record = OrderRecord { order, consignments: Vec::new() };
    call.state.consignments.orders.insert(reference.clone(), record);
    reference
}

pub(super) fn find<'a>(state: &'a State, reference: &str) -> Result<&'a OrderRecord, Problem> {
    state.consignments.orders.get(&records::key(reference)).ok_or_else(|| not_found(reference))
}

/// Adds a consignment that an order was packed into.
pub(super) fn add_consignment(call: &mut Call<'_>, reference: &str, packed: ConsignmentsResult) {
    if let Some(record) = call.state.consignments.orders.get_mut(&records::key(reference)) {
        record.consignments.push(packed);
    }
}

fn not_found(reference: &str) -> Problem {
    Problem::new(404, "ItemNotFound", format!("Order {reference} not found"))
}

/// Completes a changed order, and replaces the stored one.
pub(super) fn replace(call: &mut Call<'_>, mut order: Order) -> Result<(), Problem> {
    complete(call, &mut order)?;
    let reference = order.order_reference.clone().unwrap_or_default();
    let record = call.state.consignments.orders.get_mut(&reference).ok_or_else(|| not_found(&reference))?;
    record.order = order;
    Ok(())
}

/// Refuses a body for another order than the path.
pub(super) fn ensure_same(path: &str, body: &str) -> Result<(), Problem> {
    if records::key(path) == records::key(body) {
        return Ok(());
    }
    let message = format!("OrderReference: `{body}` is not the order of the path");
    Err(Problem::invalid("OrderReference", "invalid_value", message))
}

/// Checks an order as the consignment that it would be, and completes it for storage.
fn complete(call: &mut Call<'_>, order: &mut Order) -> Result<(), Problem> {
    let packages = order.packages.as_deref().unwrap_or_default();
    let mut consignment = Consignment::builder()
        .addresses(order.addresses.clone().unwrap_or_default())
        .packages(packages.iter().map(contents::to_package).collect::<Vec<_>>())
        .tags(order.tags.clone().unwrap_or_default())
        .build();
    consignment.direction = order.direction.clone();
    consignment.requested_delivery_date = order.required_delivery_date.clone();
    consignment.shipping_date = order.shipping_date.clone();
    let checked = Shipment::from_consignment(call.catalogue, &consignment);
    let mut references = References { state: call.state, seed: call.seed };
    accept::complete(call.catalogue, &mut references, &mut consignment, checked)
        .map_err(|problem| problem.renamed("RequestedDeliveryDate", "RequiredDeliveryDate"))?;
    order.addresses = consignment.addresses;
    order.weight = consignment.weight;
    order.value = consignment.value;
    let completed = consignment.packages.unwrap_or_default();
    for (package, completed) in order.packages.iter_mut().flatten().zip(&completed) {
        contents::take_over(package, completed)?;
    }
    Ok(())
}

/// Adds or replaces an address; `set` gets the index of the one with the same role.
fn set_address(
    call: &mut Call<'_>,
    reference: &str,
    set: impl FnOnce(&mut Vec<Address>, Option<usize>, Address) -> Result<(), String>,
) -> Result<(), Problem> {
    let address: Address = call.body()?;
    let mut order = find(call.state, reference)?.order.clone();
    let Some(role) = address.address_type.as_ref().map(|role| role.value().clone()) else {
        return Err(Problem::validation(vec![accept::missing("AddressType")]));
    };
    let addresses = order.addresses.get_or_insert_default();
    let same = |known: &Address| known.address_type.as_ref().is_some_and(|known| *known.value() == role);
    let at = addresses.iter().position(same);
    let place = format!("Addresses[{}].", at.unwrap_or(addresses.len()));
    set(addresses, at, address).map_err(|message| {
        let code = "InvalidStateForOperation";
        Problem::of(400, code, Detail::new("AddressType", code, message))
    })?;
    replace(call, order).map_err(|problem| problem.renamed(&place, ""))
}

fn link(call: &Call<'_>, reference: &str) -> ApiLink {
    ApiLink::builder().rel("Order").href(format!("{}/orders/{reference}", call.base)).build()
}

/// Refuses duplicate references.
pub(super) fn ensure_distinct(references: &[String], property: &str) -> Result<(), Problem> {
    let mut seen = BTreeSet::new();
    match references.iter().position(|reference| !seen.insert(records::key(reference))) {
        None => Ok(()),
        Some(index) => {
            let path = format!("{property}[{index}]");
            let message = format!("{path}: occurs twice");
            Err(Problem::invalid(path, "invalid_value", message))
        }
    }
}
