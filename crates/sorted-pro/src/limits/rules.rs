//! Documented rules between several members of a request. The generated checks call them, see `RULES` in
//! `xtask/src/codegen/limits.rs`.
//!
//! Only what the documentation leaves no doubt about, and what needs no data of the account: the server knows
//! more rules.

use std::collections::HashSet;

use sorted_pro_raw::shipments::types::{
    Address, CreateShipmentRequest, UpdateShipmentGroupRequest, UpdateShipmentRequest,
};
use sorted_pro_raw::shipments::vocabulary::AddressType;

use crate::problem::Problems;

pub(super) fn create_shipment_request(request: &CreateShipmentRequest, problems: &mut Problems) {
    addresses(&request.addresses, problems);
    channel(request.channel.is_some(), request.tenant.is_some(), problems);
}

pub(super) fn update_shipment_request(request: &UpdateShipmentRequest, problems: &mut Problems) {
    addresses(&request.addresses, problems);
    channel(request.channel.is_some(), request.tenant.is_some(), problems);
}

pub(super) fn update_shipment_group_request(request: &UpdateShipmentGroupRequest, problems: &mut Problems) {
    let added: HashSet<&String> = request.add_shipments.iter().flatten().collect();
    problems.member("remove_shipments", |problems| {
        for (index, removed) in request.remove_shipments.iter().flatten().enumerate() {
            if added.contains(removed) {
                problems.element(index, |problems| problems.report("is to be added as well"));
            }
        }
    });
}

/// An origin, a destination, and no type twice; not both who imports and who exports.
fn addresses(addresses: &[Address], problems: &mut Problems) {
    let has = |role: AddressType| addresses.iter().any(|address| address.address_type == role);
    problems.member("addresses", |problems| {
        for (role, name) in [(AddressType::Origin, "origin"), (AddressType::Destination, "destination")] {
            if !has(role) {
                problems.report(format!("has no address of type `{name}`, which is mandatory"));
            }
        }
        if has(AddressType::Importer) && has(AddressType::Exporter) {
            problems.report("has an `importer` and an `exporter`, one of them is allowed");
        }
        for (index, address) in addresses.iter().enumerate() {
            let same = |earlier: &Address| earlier.address_type == address.address_type;
            if let Some(first) = addresses[..index].iter().position(same) {
                problems.element(index, |problems| {
                    problems.member("address_type", |problems| {
                        problems.report(format!("is that of [{first}], each type is allowed once"));
                    });
                });
            }
        }
    });
}

/// A channel belongs to a tenant.
fn channel(has_channel: bool, has_tenant: bool, problems: &mut Problems) {
    if has_channel && !has_tenant {
        problems.member("channel", |problems| problems.report("needs a `tenant`"));
    }
}
