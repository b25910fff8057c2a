//! Packs orders into consignments.

use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::types::{
    ApiLink, ConsignmentsResult, CreateConsignmentRequest, Item, MetaData, Order, PackOrderItem,
    PackOrderPackage, PackOrderRequest, PackOrderResponse, PackOrderResult, Package,
};
use sorted_pro_raw::consignments::vocabulary::{
    ConsignmentAddressType as Role, ConsignmentDirection as Direction, ConsignmentOperationResult as Outcome,
};

use super::booking::Context;
use super::{contents, orders, resource, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};

/// Metadata key that consignments always copy from their order.
const EORI: &str = "ShippersEORI";

/// Pack Order: `POST /orders/{order_reference}/pack`
pub(super) fn pack_order(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let request: PackOrderRequest = call.body()?;
    let order = orders::find(call.state, reference)?.order.clone();
    orders::ensure_same(reference, &request.order_reference)?;
    let generate_return = request.generate_return == Some(true);
    let create = consignment(&order, request)?;
    let back = generate_return.then(|| returned(create.clone()));
    let outbound = resource::create(&Context::of(call), call.state, create, None)?;
    let mut results = vec![created(call, Outcome::ConsignmentCreated, &outbound)];
    let mut packed = ConsignmentsResult::builder().consignment_reference(outbound).build();
    if let Some(back) = back {
        results.push(match resource::create(&Context::of(call), call.state, back, None) {
            Ok(inbound) => {
                let result = created(call, Outcome::ReturnConsignmentCreated, &inbound);
                packed.return_consignment_reference = Some(inbound);
                result
            }
            Err(problem) => PackOrderResult::builder()
                .result(Outcome::ReturnConsignmentCreationFailed)
                .message(problem.message)
                .data(order.order_reference.clone().unwrap_or_default())
                .build(),
        });
    }
    orders::add_consignment(call, reference, packed);
    wire::reply(201, "PackOrderResponse", &PackOrderResponse::builder().results(results).build())
}

fn created(call: &Call<'_>, outcome: Outcome, reference: &str) -> PackOrderResult {
    let links: Vec<ApiLink> = vec![wire::consignment_link(call.base, "Consignment", reference)];
    PackOrderResult::builder().result(outcome).api_links(links).build()
}

/// Returns the consignment to create. Values that the request omits come from the order.
fn consignment(order: &Order, request: PackOrderRequest) -> Result<CreateConsignmentRequest, Problem> {
    let mut stock = Stock::of(order);
    let packages = request.packages.iter().enumerate();
    let packages =
        packages.map(|(index, package)| stock.pack(index, package)).collect::<Result<Vec<_>, _>>()?;
    let mut create = CreateConsignmentRequest::builder()
        .addresses(order.addresses.clone().unwrap_or_default())
        .packages(packages)
        .build();
    create.consignment_reference_provided_by_customer = request
        .order_reference_provided_by_customer
        .or_else(|| order.order_reference_provided_by_customer.clone());
    create.customs_documentation =
        request.customs_documentation.or_else(|| order.customs_documentation.clone());
    create.direction = order.direction.clone();
    create.meta_data = meta_data(order, request.meta_data);
    create.required_delivery_date = order.required_delivery_date.clone();
    create.shipping_date = order.shipping_date.clone();
    create.source = order.source.clone();
    create.tags = request.tags.or_else(|| order.tags.clone());
    Ok(create)
}

fn meta_data(order: &Order, given: Option<Vec<MetaData>>) -> Option<Vec<MetaData>> {
    let Some(mut given) = given else { return order.meta_data.clone() };
    let is_eori = |field: &&MetaData| field.key_value.eq_ignore_ascii_case(EORI);
    if !given.iter().any(|field| is_eori(&field)) {
        given.extend(order.meta_data.iter().flatten().find(is_eori).cloned());
    }
    Some(given)
}

/// Returns the return consignment. Its dates are those of the outward journey.
fn returned(mut create: CreateConsignmentRequest) -> CreateConsignmentRequest {
    for address in &mut create.addresses {
        let swapped = match address.address_type.as_ref().map(Open::value) {
            Some(Role::Origin) => Role::Destination,
            Some(Role::Destination) => Role::Origin,
            _ => continue,
        };
        address.address_type = Some(swapped.into());
    }
    create.direction = Some(Direction::Inbound.into());
    create.required_delivery_date = None;
    create.shipping_date = None;
    create
}

/// The items of an order, with the quantities that the request has not packed yet. Earlier requests do not count:
/// the API allows the same items to be packed again.
struct Stock {
    items: Vec<Stocked>,
}

struct Stocked {
    item: Item,
    description: String,
    left: i32,
}

impl Stock {
    fn of(order: &Order) -> Self {
        let mut items = Vec::new();
        for package in order.packages.iter().flatten() {
            let package = contents::to_package(package);
            for item in package.items.into_iter().flatten() {
                let left = item.quantity.unwrap_or(1);
                items.push(Stocked { item, description: package.description.clone(), left });
            }
        }
        Self { items }
    }

    fn pack(&mut self, index: usize, package: &PackOrderPackage) -> Result<Package, Problem> {
        let (mut items, mut description) = (Vec::new(), None);
        for (item_index, wanted) in package.items.iter().enumerate() {
            let path = format!("Packages[{index}].Items[{item_index}]");
            for (item, of) in self.take(&path, wanted)? {
                description.get_or_insert(of);
                items.push(item);
            }
        }
        let description = description.filter(|text| !text.is_empty());
        let mut packed = Package::builder()
            .description(description.unwrap_or_else(|| "Package".to_owned()))
            .value(contents::total_value(&items))
            .build();
        packed.package_size_reference =
            package.package_size_reference.clone().filter(|size| !size.trim().is_empty());
        packed.dimensions = package.dimensions.clone();
        packed.weight = package.weight.clone();
        packed.items = Some(items);
        Ok(packed)
    }

    /// Takes units of the requested item, from the first match that has any left; all of them without a quantity.
    fn take(&mut self, path: &str, wanted: &PackOrderItem) -> Result<Vec<(Item, String)>, Problem> {
        let refuse = |property: &str, code: &str, message: String| {
            Err(Problem::invalid(format!("{path}{property}"), code, message))
        };
        let identifiers = [
            (".Reference", &wanted.reference),
            (".ItemReferenceProvidedByCustomer", &wanted.item_reference_provided_by_customer),
            (".Sku", &wanted.sku),
        ];
        let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let named = identifiers.into_iter().find_map(|(property, value)| Some((property, given(value)?)));
        let Some((property, name)) = named else {
            let message = format!("{path}: needs Sku, Reference or ItemReferenceProvidedByCustomer");
            return refuse("", "required_property_missing", message);
        };
        let is_meant = |item: &Item| {
            let own = match property {
                ".Reference" => &item.reference,
                ".Sku" => &item.sku,
                _ => &item.item_reference_provided_by_customer,
            };
            own.as_ref().is_some_and(|own| *own == name)
        };
        let mut meant: Vec<&mut Stocked> =
            self.items.iter_mut().filter(|stocked| is_meant(&stocked.item)).collect();
        if meant.is_empty() {
            return refuse(
                property,
                "ItemNotFound",
                format!("{path}{property}: `{name}` is not on the order"),
            );
        }
        let left = meant.iter().fold(0_i32, |sum, stocked| sum.saturating_add(stocked.left));
        let mut units = wanted.quantity.unwrap_or(left);
        if units < 1 || units > left {
            let message = format!("{path}.Quantity: {units} of `{name}`, and the order has {left} to pack");
            return refuse(".Quantity", "invalid_value", message);
        }
        let mut taken = Vec::new();
        for stocked in &mut meant {
            let some = stocked.left.min(units);
            if some > 0 {
                stocked.left -= some;
                units -= some;
                let mut item = stocked.item.clone();
                item.quantity = Some(some);
                taken.push((item, stocked.description.clone()));
            }
        }
        Ok(taken)
    }
}
