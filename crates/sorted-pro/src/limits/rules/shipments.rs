//! Rules of the shipments API.

use std::collections::HashSet;

use sorted_pro_raw::Open;
use sorted_pro_raw::shipments::types::{
    Address, CreateShipmentRequest, ShipmentContents, UpdateShipmentGroupRequest, UpdateShipmentRequest,
};
use sorted_pro_raw::shipments::vocabulary::{AddressType, ContentType, LabelRotation, ShipmentType};

use crate::problem::Problems;
use crate::shipments::operations::labels::{GetContentsLabel, GetLabels};
use crate::shipments::operations::shipments::SearchShipments;

pub(crate) fn create_shipment_request(request: &CreateShipmentRequest, problems: &mut Problems) {
    shipment(&request.shipment_type, &request.addresses, &request.contents, problems);
    channel(request.channel.is_some(), request.tenant.is_some(), problems);
}

pub(crate) fn update_shipment_request(request: &UpdateShipmentRequest, problems: &mut Problems) {
    shipment(&request.shipment_type, &request.addresses, &request.contents, problems);
    channel(request.channel.is_some(), request.tenant.is_some(), problems);
}

pub(crate) fn update_shipment_group_request(request: &UpdateShipmentGroupRequest, problems: &mut Problems) {
    let added: HashSet<&String> = request.add_shipments.iter().flatten().collect();
    problems.property("remove_shipments", |problems| {
        for (index, removed) in request.remove_shipments.iter().flatten().enumerate() {
            if added.contains(removed) {
                problems.element(index, |problems| problems.report("is to be added as well"));
            }
        }
    });
}

pub(crate) fn get_labels(call: &GetLabels, problems: &mut Problems) {
    label(&call.content_type, call.dpi, call.rotation.as_ref(), problems);
}

pub(crate) fn get_contents_label(call: &GetContentsLabel, problems: &mut Problems) {
    label(&call.content_type, call.dpi, call.rotation.as_ref(), problems);
}

pub(crate) fn search_shipments(call: &SearchShipments, problems: &mut Problems) {
    if call.custom_reference.is_none() && call.carrier_tracking_reference.is_none() {
        problems.report_at("custom_reference", "or a tracking reference is needed");
    }
}

fn label(
    content_type: &Open<ContentType>,
    dpi: i32,
    rotation: Option<&Open<LabelRotation>>,
    problems: &mut Problems,
) {
    if !matches!(dpi, 203 | 300 | 600) {
        problems.report_at("dpi", "has to be 203, 300 or 600");
    }
    if rotation.is_some() && *content_type != ContentType::Bmp {
        problems.report_at("rotation", "is for the format bmp only");
    }
}

fn shipment(
    shipment_type: &Open<ShipmentType>,
    all: &[Address],
    contents: &[ShipmentContents],
    problems: &mut Problems,
) {
    problems.property("addresses", |problems| {
        types(all, problems);
        for (index, address) in all.iter().enumerate() {
            problems.element(index, |problems| parts(address, problems));
        }
        if *shipment_type == ShipmentType::Scheduled {
            scheduled(all, problems);
        }
    });
    problems.property("contents", |problems| units(contents, problems));
}

/// A shipping location says all about an address; without one, the address has to. Who can be written to can be
/// called too.
fn parts(address: &Address, problems: &mut Problems) {
    if address.shipping_location_reference.is_none() {
        for (name, is_there) in [
            ("contact", address.contact.is_some()),
            ("address_line1", address.address_line1.is_some()),
            ("country_iso_code", address.country_iso_code.is_some()),
        ] {
            if !is_there {
                problems
                    .report_at(name, "is missing: without a `shipping_location_reference`, it is mandatory");
            }
        }
    }
    let details = address.contact.as_ref().map(|contact| &contact.contact_details);
    if details.is_some_and(|details| details.landline.is_none() && details.mobile.is_none()) {
        problems.property("contact", |problems| {
            problems.report_at("contact_details", "needs a `landline` or a `mobile`");
        });
    }
}

/// Collections are scheduled for places that the carrier knows.
fn scheduled(addresses: &[Address], problems: &mut Problems) {
    let is_end = |it: &&Address| matches!(*it.address_type, AddressType::Origin | AddressType::Destination);
    let mut ends = addresses.iter().filter(is_end).peekable();
    if ends.peek().is_some() && ends.all(|it| it.shipping_location_reference.is_none()) {
        problems
            .report("of a scheduled shipment need a `shipping_location_reference` at origin or destination");
    }
}

/// Weights, sizes and values of all contents are in one unit each, and metric ones go with metric ones.
fn units(contents: &[ShipmentContents], problems: &mut Problems) {
    let weights: Vec<_> =
        contents.iter().map(|it| it.weight.as_ref().map(|weight| weight.unit.as_str())).collect();
    let sizes: Vec<_> =
        contents.iter().map(|it| it.dimensions.as_ref().map(|size| size.unit.as_str())).collect();
    let currencies: Vec<_> = contents.iter().map(|it| Some(it.value.currency.trim())).collect();
    one_unit("weight", "unit", &weights, problems);
    one_unit("dimensions", "unit", &sizes, problems);
    one_unit("value", "currency", &currencies, problems);
    let is = |units: &[Option<&str>], unit: &str| units.iter().flatten().next() == Some(&unit);
    if (is(&weights, "kg") && is(&sizes, "in")) || (is(&weights, "lb") && is(&sizes, "cm")) {
        problems.report("mixes metric and imperial units");
    }
}

/// Reports every unit that is not the first one.
fn one_unit(property: &'static str, name: &'static str, units: &[Option<&str>], problems: &mut Problems) {
    let Some(first) = units.iter().flatten().next() else { return };
    for (index, unit) in units.iter().enumerate() {
        if unit.is_some_and(|unit| !unit.eq_ignore_ascii_case(first)) {
            problems.element(index, |problems| {
                problems.property(property, |problems| {
                    problems.report_at(name, "differs from that of other contents");
                });
            });
        }
    }
}

/// An origin, a destination, and no type twice; not both who imports and who exports.
fn types(addresses: &[Address], problems: &mut Problems) {
    let has = |role: AddressType| addresses.iter().any(|address| address.address_type == role);
    for role in [AddressType::Origin, AddressType::Destination] {
        if !has(role.clone()) {
            problems.report(format!("has no address of type `{role}`, which is mandatory"));
        }
    }
    if has(AddressType::Importer) && has(AddressType::Exporter) {
        problems.report("has an `importer` and an `exporter`, one of them is allowed");
    }
    for (index, address) in addresses.iter().enumerate() {
        let same = |earlier: &Address| earlier.address_type == address.address_type;
        if let Some(first) = addresses[..index].iter().position(same) {
            problems.element(index, |problems| {
                problems
                    .report_at("address_type", format!("is that of [{first}], each type is allowed once"));
            });
        }
    }
}

/// A channel belongs to a tenant.
fn channel(has_channel: bool, has_tenant: bool, problems: &mut Problems) {
    if has_channel && !has_tenant {
        problems.report_at("channel", "needs a `tenant`");
    }
}
