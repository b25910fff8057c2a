//! Packages and items of orders.

use sorted_pro_raw::consignments::types::{
    AddUpdateOrderPackageItemsRequest, AddUpdateOrderPackagesRequest, DeleteOrderPackageItemsRequest,
    DeleteOrderPackagesRequest, Dimensions, Item, Money, Order, OrderItem, OrderPackage, Package, Weight,
};
use sorted_pro_raw::{Amount, Decimal};

use super::{accept, orders, records};
use crate::call::problem::{Problem, Reply};
use crate::call::{Call, convert};

/// Add Order Packages: `POST /orders/addorderpackages`
pub(super) fn add_order_packages(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let mut request: AddUpdateOrderPackagesRequest = call.body()?;
    let mut order = orders::find(call.state, &request.order_reference)?.order.clone();
    remove_references(&mut request.order_packages);
    let packages = order.packages.get_or_insert_default();
    let first = packages.len();
    packages.append(&mut request.order_packages);
    let count = packages.len();
    orders::replace(call, order).map_err(|problem| {
        (first..count).fold(problem, |problem, at| {
            problem.renamed(&format!("Packages[{at}]"), &format!("OrderPackages[{}]", at - first))
        })
    })?;
    Reply::json(201, &true)
}

/// Update Order Packages: `PUT /orders/updateorderpackages`
pub(super) fn update_order_packages(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AddUpdateOrderPackagesRequest = call.body()?;
    let mut order = orders::find(call.state, &request.order_reference)?.order.clone();
    for (index, new) in request.order_packages.into_iter().enumerate() {
        let reference = given(new.reference.as_ref(), &format!("OrderPackages[{index}].Reference"))?;
        let package = package_mut(&mut order, &reference)?;
        let known = package.items.as_deref().unwrap_or_default();
        for item in new.items.iter().flatten() {
            if let Some(reference) = &item.reference
                && !known.iter().any(|known| is(known.reference.as_ref(), reference))
            {
                return Err(records::not_found(reference));
            }
        }
        let reference = package.reference.take();
        *package = new;
        package.reference = reference;
    }
    ensure_items(&order)?;
    orders::replace(call, order)?;
    Reply::json(200, &true)
}

/// Delete Order Packages: `POST /orders/deleteorderpackages`
pub(super) fn delete_order_packages(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: DeleteOrderPackagesRequest = call.body()?;
    let mut order = orders::find(call.state, &request.order_reference)?.order.clone();
    orders::ensure_distinct(&request.order_package_references, "OrderPackageReferences")?;
    for reference in &request.order_package_references {
        package_mut(&mut order, reference)?;
        order.packages.get_or_insert_default().retain(|package| !is(package.reference.as_ref(), reference));
    }
    ensure_items(&order)?;
    orders::replace(call, order)?;
    Reply::json(200, &true)
}

/// Add Order Package Items: `POST /orders/addorderpackageitems`
pub(super) fn add_order_package_items(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let mut request: AddUpdateOrderPackageItemsRequest = call.body()?;
    let mut order = orders::find(call.state, &request.order_reference)?.order.clone();
    let package = package_mut(&mut order, &request.package_reference)?;
    for item in &mut request.order_items {
        item.reference = None;
    }
    package.items.get_or_insert_default().append(&mut request.order_items);
    orders::replace(call, order)?;
    Reply::json(201, &true)
}

/// Update Order Package Items: `PUT /orders/updateorderpackageitems`
pub(super) fn update_order_package_items(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AddUpdateOrderPackageItemsRequest = call.body()?;
    let mut order = orders::find(call.state, &request.order_reference)?.order.clone();
    let package = package_mut(&mut order, &request.package_reference)?;
    for (index, new) in request.order_items.into_iter().enumerate() {
        let reference = given(new.reference.as_ref(), &format!("OrderItems[{index}].Reference"))?;
        let items = package.items.get_or_insert_default();
        let known = items.iter_mut().find(|item| is(item.reference.as_ref(), &reference));
        let item = known.ok_or_else(|| records::not_found(&reference))?;
        let reference = item.reference.take();
        *item = new;
        item.reference = reference;
    }
    orders::replace(call, order)?;
    Reply::json(200, &true)
}

/// Delete Order Package Items: `POST /orders/deleteorderpackageitems`
pub(super) fn delete_order_package_items(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: DeleteOrderPackageItemsRequest = call.body()?;
    let mut order = orders::find(call.state, &request.order_reference)?.order.clone();
    orders::ensure_distinct(&request.order_item_references, "OrderItemReferences")?;
    let items = package_mut(&mut order, &request.package_reference)?.items.get_or_insert_default();
    for reference in &request.order_item_references {
        let at = items.iter().position(|item| is(item.reference.as_ref(), reference));
        items.remove(at.ok_or_else(|| records::not_found(reference))?);
    }
    ensure_items(&order)?;
    orders::replace(call, order)?;
    Reply::json(200, &true)
}

/// Removes references: only the sandbox assigns them.
pub(super) fn remove_references<'a>(packages: impl IntoIterator<Item = &'a mut OrderPackage>) {
    for package in packages {
        package.reference = None;
        package.items.iter_mut().flatten().for_each(|item| item.reference = None);
    }
}

/// Refuses an order without any item.
pub(super) fn ensure_items(order: &Order) -> Result<(), Problem> {
    let mut items = order.packages.iter().flatten().flat_map(|package| package.items.iter().flatten());
    if items.next().is_some() {
        return Ok(());
    }
    let message = "An order needs at least one item.";
    Err(Problem::invalid("Packages", "required_property_missing", message))
}

/// Returns the package that a consignment would have.
pub(super) fn to_package(package: &OrderPackage) -> Package {
    let items: Vec<Item> = package.items.iter().flatten().map(to_item).collect();
    let mut made = Package::builder()
        .description(package.description.clone().unwrap_or_default())
        .value(package.value.clone().unwrap_or_else(|| total_value(&items)))
        .build();
    made.reference = package.reference.clone();
    made.package_reference_provided_by_customer = package.package_reference_provided_by_customer.clone();
    made.package_size_reference = package.package_size_reference.clone();
    made.dimensions = package.dimensions.clone();
    let has_size = made.package_size_reference.as_ref().is_some_and(|size| !size.is_empty());
    made.weight = package.weight.clone().or_else(|| (!has_size).then(|| total_weight(&items)));
    made.barcode = package.barcode.clone();
    made.meta_data = package.meta_data.clone();
    made.items = Some(items);
    made
}

/// Returns the item that a consignment's package would have; weight and size are 0 where the order has none.
fn to_item(item: &OrderItem) -> Item {
    let mut made = Item::builder()
        .dimensions(item.dimensions.clone().unwrap_or_else(|| Dimensions::cm(0, 0, 0)))
        .value(item.value.clone())
        .weight(item.weight.clone().unwrap_or_else(|| Weight::kg(Amount::from(0))))
        .build();
    made.reference = item.reference.clone();
    made.barcode = item.barcode.clone();
    made.content_classification = item.content_classification.clone();
    made.content_classification_details = item.content_classification_details.clone();
    made.country_of_origin = item.country_of_origin.clone();
    made.description = item.description.clone();
    made.harmonisation_code = item.harmonisation_code.clone();
    made.harmonisation_key_words = item.harmonisation_key_words.clone();
    made.item_reference_provided_by_customer = item.item_reference_provided_by_customer.clone();
    made.meta_data = item.meta_data.clone();
    made.model = item.model.clone();
    made.quantity = item.quantity;
    made.sku = item.sku.clone();
    made.unit = item.unit.clone();
    made
}

/// Copies additions to the package of [`to_package`] back. Values that an item lacks stay absent.
pub(super) fn take_over(package: &mut OrderPackage, completed: &Package) -> Result<(), Problem> {
    let before = std::mem::replace(package, convert(completed)?);
    package.description = before.description;
    for (item, before) in package.items.iter_mut().flatten().zip(before.items.iter().flatten()) {
        if before.dimensions.is_none() {
            item.dimensions = None;
        }
        if before.weight.is_none() {
            item.weight = None;
        }
    }
    Ok(())
}

/// Returns the value of all items; without a currency, which is refused later, if theirs differ.
pub(super) fn total_value(items: &[Item]) -> Money {
    let amount = total(items, |item| Some(item.value.amount));
    let mut currencies = items.iter().map(|item| item.value.currency.iso_code.as_str());
    let first = currencies.next().unwrap_or_default();
    let is_one = currencies.all(|other| other.trim().eq_ignore_ascii_case(first.trim()));
    Money::new(amount, if is_one { first } else { "" })
}

/// Returns the weight of all items; without a unit, which is refused later, if theirs differ.
fn total_weight(items: &[Item]) -> Weight {
    let mut units = items.iter().map(|item| item.weight.unit.as_deref().unwrap_or("Kg"));
    let first = units.next().unwrap_or("Kg");
    let is_one = units.all(|other| other.trim().eq_ignore_ascii_case(first.trim()));
    let weight = Weight::builder().value(total(items, |item| item.weight.value));
    weight.unit(if is_one { first } else { "" }).build()
}

/// Adds up over all units. On overflow, the result is refused as too large later.
fn total(items: &[Item], of: impl Fn(&Item) -> Option<Amount>) -> Amount {
    let sum = items.iter().try_fold(Decimal::ZERO, |sum, item| {
        let quantity = Decimal::from(item.quantity.unwrap_or(1));
        sum.checked_add(of(item).map_or(Decimal::ZERO, Amount::value).checked_mul(quantity)?)
    });
    sum.unwrap_or(Decimal::MAX).into()
}

fn package_mut<'a>(order: &'a mut Order, reference: &str) -> Result<&'a mut OrderPackage, Problem> {
    let mut packages = order.packages.iter_mut().flatten();
    let package = packages.find(|package| is(package.reference.as_ref(), reference));
    package.ok_or_else(|| records::package_not_found(reference))
}

fn is(known: Option<&String>, reference: &str) -> bool {
    known.is_some_and(|known| known.eq_ignore_ascii_case(reference.trim()))
}

fn given(reference: Option<&String>, path: &str) -> Result<String, Problem> {
    reference.cloned().ok_or_else(|| Problem::validation(vec![accept::missing(path)]))
}
