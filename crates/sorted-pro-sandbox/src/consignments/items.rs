//! Items of packages, which can change as long as packages can.

use sorted_pro_raw::consignments::types::{
    AddItemRequest, AddItemsRequest, Consignment, Item, MoveItemRequest, Package,
    ReferenceProvidedByCustomerRequest,
};

use super::update::edit;
use super::{labels, records, wire};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, convert};
use crate::model::state::ConsignmentRecord;

/// Add Item: `PUT /items/{package_reference}`
pub(super) fn add_item(call: &mut Call<'_>, package: &str) -> Result<Reply, Problem> {
    let request: AddItemRequest = call.body()?;
    if !request.package_reference.trim().eq_ignore_ascii_case(package.trim()) {
        let message =
            format!("PackageReference: `{}` is not the package of the path", request.package_reference);
        return Err(Problem::invalid("PackageReference", "invalid_value", message));
    }
    let item: Item = convert(&request)?;
    add(call, package, vec![item])?;
    Ok(Reply::empty(200))
}

/// Add Items: `PUT /items/additems`
pub(super) fn add_items(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: AddItemsRequest = call.body()?;
    wire::reply(200, "Item", &add(call, &request.package_reference, request.items)?)
}

/// Remove Item: `DELETE /items/{package_reference}/{item_reference}`
pub(super) fn remove_item(call: &mut Call<'_>, package: &str, item: &str) -> Result<Reply, Problem> {
    let (reference, place) = records::find_package(call.state, package)?;
    edit(call, &reference, |consignment| {
        let found = item_of(package_at(consignment, place), item).map(|found| (place, found));
        take(consignment, found, item).map(|_| ())
    })?;
    Ok(Reply::empty(200))
}

/// Move Item: `PUT /items/move`
///
/// The target has to be a package of the same consignment.
pub(super) fn move_item(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let MoveItemRequest { item_reference, target_package_reference, .. } = call.body()?;
    let has_item = |record: &&ConsignmentRecord| place_of(&record.consignment, &item_reference).is_some();
    let record = call.state.consignments.consignments.values().find(has_item);
    let record = record.ok_or_else(|| item_not_found(&item_reference))?;
    let reference = record.consignment.reference.clone().unwrap_or_default();
    records::find_package(call.state, &target_package_reference)?;
    edit(call, &reference, |consignment| {
        let Some(target) = records::place_of(consignment, &target_package_reference) else {
            let message = format!(
                "TargetPackageReference: `{target_package_reference}` belongs to another consignment"
            );
            return Err(Problem::invalid("TargetPackageReference", "invalid_value", message));
        };
        let found = place_of(consignment, &item_reference);
        let item = take(consignment, found, &item_reference)?;
        if let Some(package) = records::package_mut(consignment, target) {
            package.items.get_or_insert_default().push(item);
        }
        Ok(())
    })?;
    Ok(Reply::empty(200))
}

/// Set Customer Reference Via Label Bar Code: `PUT /items/{label_bar_code}/setcustomerprovidedreference`
///
/// The barcode of a label is the carrier's reference of its package, or the barcode that the package came with.
pub(super) fn set_item_customer_reference(call: &mut Call<'_>, barcode: &str) -> Result<Reply, Problem> {
    let request: ReferenceProvidedByCustomerRequest = call.body()?;
    let has_barcode = |package: &Package| {
        let own = package.barcode.as_ref().map(|own| own.code.as_str());
        let printed = labels::tracking_reference(package);
        [own, Some(printed.as_str())]
            .into_iter()
            .flatten()
            .any(|code| !code.is_empty() && code == barcode.trim())
    };
    let place = |record: &ConsignmentRecord| {
        let place = record.consignment.packages.iter().flatten().position(has_barcode)?;
        Some((record.consignment.reference.clone()?, place))
    };
    let found = call.state.consignments.consignments.values().find_map(place);
    let (reference, place) = found.ok_or_else(|| records::not_found(barcode))?;
    let consignment = &mut records::find_mut(call.state, &reference)?.consignment;
    let package = records::package_mut(consignment, place);
    let item = package.and_then(|package| package.items.as_mut()?.first_mut());
    let item = item.ok_or_else(|| {
        Problem::new(404, "ItemNotFound", format!("The package with label {barcode} has no item."))
    })?;
    item.item_reference_provided_by_customer = Some(request.reference);
    Ok(Reply::empty(200))
}

/// Adds items to a package, with new references, and returns them.
fn add(call: &mut Call<'_>, package: &str, mut items: Vec<Item>) -> Result<Vec<Item>, Problem> {
    let (reference, place) = records::find_package(call.state, package)?;
    let count = items.len();
    items.iter_mut().for_each(|item| item.reference = None);
    let changed = edit(call, &reference, |consignment| {
        if let Some(package) = records::package_mut(consignment, place) {
            package.items.get_or_insert_default().extend(items);
        }
        Ok(())
    })?;
    let all = package_at(changed, place).and_then(|package| package.items.as_deref()).unwrap_or_default();
    Ok(all[all.len().saturating_sub(count)..].to_vec())
}

fn package_at(consignment: &Consignment, place: usize) -> Option<&Package> {
    consignment.packages.as_deref()?.get(place)
}

/// Returns the index of an item in a package.
fn item_of(package: Option<&Package>, item: &str) -> Option<usize> {
    let is_wanted = |one: &Item| {
        one.reference.as_deref().is_some_and(|reference| reference.eq_ignore_ascii_case(item.trim()))
    };
    package?.items.as_deref()?.iter().position(is_wanted)
}

/// Returns the indices of the package and of the item.
fn place_of(consignment: &Consignment, item: &str) -> Option<(usize, usize)> {
    let packages = consignment.packages.iter().flatten().enumerate();
    let mut packages = packages.map(|(place, package)| Some((place, item_of(Some(package), item)?)));
    packages.find_map(|found| found)
}

/// Removes an item from its package, and returns it.
fn take(consignment: &mut Consignment, place: Option<(usize, usize)>, item: &str) -> Result<Item, Problem> {
    let (package, place) = place.ok_or_else(|| item_not_found(item))?;
    let items = records::package_mut(consignment, package).and_then(|package| package.items.as_mut());
    Ok(items.ok_or_else(|| item_not_found(item))?.remove(place))
}

fn item_not_found(item: &str) -> Problem {
    let message = format!("Item {item} not found");
    records::not_found(item).with(Detail::new("ItemReference", "ItemNotFound", message))
}
