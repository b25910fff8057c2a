//! Packages and items of orders.

use sorted_pro_raw::consignments::types::{
    AddUpdateOrderPackageItemsRequest, AddUpdateOrderPackagesRequest, DeleteOrderPackageItemsRequest,
    DeleteOrderPackagesRequest, Order, OrderPackage,
};

use super::contents::{ensure_items, remove_references};
use super::{accept, orders, records};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};

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
