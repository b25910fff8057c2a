//! Checks and completes what callers send, before it is stored.

use std::collections::BTreeSet;

use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::types::{
    Address, Consignment, Contact, Country, Currency, Dimensions, IsoCode, Item, Money, Package, Weight,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentAddressType as Role;

use crate::call::problem::{Detail, Problem};
use crate::model::catalogue::{self, Catalogue};
use crate::model::engine::{InvalidInput, Shipment};
use crate::model::references;
use crate::model::state::State;

/// Generates unique references.
pub(super) struct References<'a> {
    pub(super) state: &'a mut State,
    pub(super) seed: u64,
}

impl References<'_> {
    /// Returns a reference such as `EC-000-0A1-B2C`.
    pub(super) fn consignment(&mut self) -> String {
        loop {
            let reference = self.grouped("EC");
            // The demo data have fixed references.
            if !self.state.consignments.consignments.contains_key(&reference) {
                return reference;
            }
        }
    }

    /// Returns a reference such as `EO-000-0A1-B2E`.
    pub(super) fn order(&mut self) -> String {
        self.grouped("EO")
    }

    /// Returns a reference such as `EDO-000-0A1-B2F`.
    pub(super) fn option(&mut self) -> String {
        self.grouped("EDO")
    }

    /// Returns a reference such as `EPC-000-0A1-B2G`.
    pub(super) fn potential(&mut self) -> String {
        self.grouped("EPC")
    }

    fn grouped(&mut self, prefix: &str) -> String {
        references::grouped(prefix, self.seed, self.state.next("consignment references"))
    }

    fn item(&mut self) -> String {
        references::hex(self.seed, "item", self.state.next("items"))
    }

    /// Assigns references to a package and to its items that have none.
    fn complete(&mut self, package: &mut Package) {
        if package.reference.is_none() {
            package.reference = Some(self.grouped("EP"));
        }
        for item in package.items.iter_mut().flatten() {
            if item.reference.is_none() {
                item.reference = Some(self.item());
            }
        }
    }
}

/// Completes addresses and packages for storage, and adds up weight and value.
///
/// # Errors
/// If data is missing, unknown or invalid; `checked` is the engine's result for the consignment.
pub(super) fn complete(
    catalogue: &Catalogue,
    references: &mut References<'_>,
    consignment: &mut Consignment,
    checked: Result<Shipment, InvalidInput>,
) -> Result<(), Problem> {
    let mut details = Vec::new();
    let shipment = checked.map_err(|invalid| details.extend(Detail::all_of(&invalid))).ok();
    let known: BTreeSet<String> = details.iter().map(|detail: &Detail| detail.property.clone()).collect();
    let of_addresses = address_problems(consignment.addresses.as_deref().unwrap_or_default());
    details.extend(of_addresses.into_iter().filter(|detail| !known.contains(&detail.property)));
    let Some(shipment) = shipment.filter(|_| details.is_empty()) else {
        return Err(Problem::validation(details));
    };
    for address in consignment.addresses.iter_mut().flatten() {
        complete_address(catalogue, address);
    }
    for package in consignment.packages.iter_mut().flatten() {
        complete_package(catalogue, package);
        references.complete(package);
    }
    set_sums(consignment, &shipment);
    Ok(())
}

/// Returns the engine's view of a consignment.
pub(super) fn shipment(catalogue: &Catalogue, consignment: &Consignment) -> Result<Shipment, Problem> {
    Shipment::from_consignment(catalogue, consignment)
        .map_err(|invalid| Problem::validation(Detail::all_of(&invalid)))
}

/// Returns the detail of a missing property.
pub(super) fn missing(property: impl Into<String>) -> Detail {
    let property = property.into();
    let message = format!("{property}: is missing");
    Detail::new(property, "required_property_missing", message)
}

fn set_sums(consignment: &mut Consignment, shipment: &Shipment) {
    let weight = shipment.total_weight().unwrap_or_default();
    consignment.weight = Some(Weight::builder().value(weight).unit("Kg").build());
    let mut currency = Currency::builder().iso_code(shipment.currency.as_str()).build();
    currency.name = shipment.currency.name().map(str::to_owned);
    let value = shipment.total_value().unwrap_or_default();
    consignment.value = Some(Money::builder().amount(value).currency(currency).build());
}

/// Returns problems of addresses beyond the engine's checks.
fn address_problems(addresses: &[Address]) -> Vec<Detail> {
    let mut details = Vec::new();
    for (index, address) in addresses.iter().enumerate() {
        let path = format!("Addresses[{index}]");
        let is_complete = names_location(address);
        let checks = [
            ("AddressType", address.address_type.is_none()),
            ("Contact", !is_complete && address.contact.is_none()),
            ("AddressLine1", !is_complete && is_blank(address.address_line1.as_ref())),
            ("Postcode", !is_complete && is_blank(address.postcode.as_ref())),
            ("Country.IsoCode.TwoLetterCode", !is_complete && address.country.is_none()),
        ];
        let lacking = checks.into_iter().filter(|(_, is_missing)| *is_missing);
        details.extend(lacking.map(|(property, _)| missing(format!("{path}.{property}"))));
    }
    let roles: Vec<&Role> =
        addresses.iter().filter_map(|address| address.address_type.as_ref().map(Open::value)).collect();
    let mut seen = BTreeSet::new();
    if let Some((index, role)) = roles.iter().enumerate().find(|(_, role)| !seen.insert(role.as_str())) {
        let path = format!("Addresses[{index}].AddressType");
        let message = format!("There is more than one address of type {role}.");
        details.push(Detail::new(path, "duplicate_address_type", message));
    }
    let ends = [find(addresses, &Role::Origin), find(addresses, &Role::Destination)];
    if ends.iter().all(Option::is_some) && !ends.into_iter().flatten().any(names_location) {
        let message = "The origin or the destination must name a shipping location.";
        details.push(Detail::new("Addresses", "shipping_location_required", message));
    }
    details
}

fn is_blank(text: Option<&String>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

fn names_location(address: &Address) -> bool {
    !is_blank(address.shipping_location_reference.as_ref())
}

/// Returns the address of a consignment with a role.
pub(super) fn address<'a>(consignment: &'a Consignment, role: &Role) -> Option<&'a Address> {
    find(consignment.addresses.as_deref()?, role)
}

/// Returns the address with a role.
pub(super) fn find<'a>(addresses: &'a [Address], role: &Role) -> Option<&'a Address> {
    addresses.iter().find(|address| address.address_type.as_ref().is_some_and(|given| given.value() == role))
}

/// Fills in the data of a shipping location, and names.
pub(super) fn complete_address(catalogue: &Catalogue, address: &mut Address) {
    let location = address.shipping_location_reference.as_deref().and_then(|name| catalogue.location(name));
    if let Some(location) = location {
        let contact = Contact::builder()
            .first_name(location.first_name.clone())
            .last_name(location.last_name.clone())
            .email(location.email.clone())
            .telephone(location.telephone.clone())
            .build();
        let code = IsoCode::builder().two_letter_code(location.country.as_str()).build();
        address.contact = Some(contact);
        address.company_name = Some(location.company.clone());
        address.address_line1 = Some(location.line1.clone());
        address.address_line2 = location.line2.clone();
        address.address_line3 = None;
        address.town = Some(location.town.clone());
        address.region = location.region.clone();
        address.postcode = Some(location.postcode.clone());
        address.country = Some(Country::builder().iso_code(code).build());
    }
    if let Some(country) = &mut address.country {
        complete_country(country);
    }
    // Properties of the server: values from callers are ignored.
    (address.is_cached, address.cache_date, address.cache_source) = (Some(false), None, None);
}

fn complete_country(country: &mut Country) {
    let code = country.iso_code.two_letter_code.trim().to_ascii_uppercase();
    if let Ok(known) = code.parse::<catalogue::Country>() {
        country.name = Some(known.name().to_owned());
    }
    country.iso_code.two_letter_code = code;
}

/// Removes the references of a package and its items: only the sandbox assigns them.
pub(super) fn remove_references(package: &mut Package) {
    package.reference = None;
    package.items.iter_mut().flatten().for_each(|item| item.reference = None);
}

fn complete_package(catalogue: &Catalogue, package: &mut Package) {
    let size = package.package_size_reference.as_deref().and_then(|name| catalogue.package_size(name));
    if let Some(size) = size {
        if package.weight.is_none() {
            package.weight = Some(Weight::builder().value(size.weight).unit("Kg").build());
        }
        if package.dimensions.is_none() {
            let sides = Dimensions::builder().length(size.length).width(size.width).height(size.height);
            package.dimensions = Some(sides.unit("Cm").build());
        }
    }
    package.package_reference_provided_by_customer.get_or_insert_default();
    complete_money(&mut package.value);
    package.weight.iter_mut().for_each(complete_weight);
    package.dimensions.iter_mut().for_each(complete_sides);
    for item in package.items.get_or_insert_default() {
        complete_item(item);
    }
    package.consignment_legs = Some(Vec::new());
    package.charges.get_or_insert_default();
}

fn complete_item(item: &mut Item) {
    complete_money(&mut item.value);
    complete_weight(&mut item.weight);
    complete_sides(&mut item.dimensions);
    item.country_of_origin.iter_mut().for_each(complete_country);
    item.quantity.get_or_insert(1);
}

fn complete_money(money: &mut Money) {
    money.currency.iso_code = money.currency.iso_code.trim().to_ascii_uppercase();
    if let Some(name) = currency_name(&money.currency.iso_code) {
        money.currency.name = Some(name);
    }
}

/// Returns the name of a common currency.
pub(super) fn currency_name(code: &str) -> Option<String> {
    code.parse::<catalogue::Currency>().ok()?.name().map(str::to_owned)
}

fn complete_weight(weight: &mut Weight) {
    // Version 1 of the API had kilograms only; responses are those of version 1.1.
    if let Some(kg) = weight.kg.take()
        && weight.value.is_none()
    {
        weight.value = Some(kg);
        weight.unit = Some("Kg".to_owned());
    }
    weight.unit.get_or_insert_with(|| "Kg".to_owned());
}

fn complete_sides(sides: &mut Dimensions) {
    sides.unit.get_or_insert_with(|| "Cm".to_owned());
}
