//! Contents of an order, and of the consignment that would be made of it.

use sorted_pro_raw::consignments::types::{
    Dimensions, Item, Money, Order, OrderItem, OrderPackage, Package, Weight,
};
use sorted_pro_raw::{Amount, Decimal};

use crate::call::convert;
use crate::call::problem::Problem;

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
