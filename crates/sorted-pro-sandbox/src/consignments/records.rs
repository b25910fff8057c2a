//! Finds consignments, and erases parts of them.

use jiff::Timestamp;
use sorted_pro_raw::consignments::types::{Consignment, Package};

use super::lateness;
use crate::call::problem::{Detail, Problem};
use crate::model::state::{ConsignmentRecord, State};
use crate::model::store::Shared;

/// Returns the refusal of an unknown reference.
pub(super) fn not_found(reference: &str) -> Problem {
    Problem::new(404, "ItemNotFound", format!("Item {reference} not found"))
}

/// Returns the refusal of a package that the consignment does not have.
pub(super) fn package_not_found(reference: &str) -> Problem {
    let message = format!("Item {reference} not found");
    not_found(reference).with(Detail::new("PackageReference", "ItemNotFound", message))
}

/// Returns the key of a reference, in capitals: references match in any casing.
pub(super) fn key(reference: &str) -> String {
    reference.trim().to_ascii_uppercase()
}

pub(super) fn find<'a>(state: &'a State, reference: &str) -> Result<&'a ConsignmentRecord, Problem> {
    state.consignments.consignments.get(&key(reference)).ok_or_else(|| not_found(reference))
}

pub(super) fn find_mut<'a>(
    state: &'a mut State,
    reference: &str,
) -> Result<&'a mut ConsignmentRecord, Problem> {
    state.consignments.consignments.get_mut(&key(reference)).ok_or_else(|| not_found(reference))
}

/// Returns the consignment of a package, and the package's index in it.
pub(super) fn find_package(state: &State, package: &str) -> Result<(String, usize), Problem> {
    let mut all = state.consignments.consignments.iter();
    all.find_map(|(reference, record)| Some((reference.clone(), place_of(&record.consignment, package)?)))
        .ok_or_else(|| package_not_found(package))
}

/// Returns the package at an index.
pub(super) fn package_mut(consignment: &mut Consignment, place: usize) -> Option<&mut Package> {
    consignment.packages.as_mut()?.get_mut(place)
}

/// Returns the references of the matching consignments, oldest first.
pub(super) fn matching(state: &State, is_wanted: impl Fn(&ConsignmentRecord) -> bool) -> Vec<String> {
    let all = state.consignments.consignments.iter().filter(|(_, record)| is_wanted(record));
    let mut found: Vec<_> = all.map(|(reference, record)| (record.number, reference.clone())).collect();
    found.sort_unstable();
    found.into_iter().map(|(_, reference)| reference).collect()
}

/// Returns the index of a package in a consignment.
pub(super) fn place_of(consignment: &Consignment, package: &str) -> Option<usize> {
    let is_wanted = |one: &Package| {
        one.reference.as_deref().is_some_and(|reference| reference.eq_ignore_ascii_case(package.trim()))
    };
    consignment.packages.as_deref()?.iter().position(is_wanted)
}

/// Returns the references of a bulk call, at least one; `property` names them in the refusal.
pub(super) fn some(references: Vec<String>, property: &str) -> Result<Vec<String>, Problem> {
    if references.is_empty() {
        let detail =
            Detail::new(property, "required_property_missing", "There must be a reference at least.");
        return Err(Problem::validation(vec![detail]));
    }
    Ok(references)
}

/// Erases the results of an allocation.
pub(super) fn erase_allocation(record: &mut ConsignmentRecord) {
    let consignment = &mut record.consignment;
    consignment.allocation = None;
    consignment.consignment_legs = Some(Vec::new());
    consignment.collection_date = None;
    consignment.earliest_delivery_date = None;
    consignment.latest_delivery_date = None;
    consignment.labels_printed = Some(false);
    consignment.label_count = Some(0);
    consignment.date_labels_were_first_printed = None;
    for package in consignment.packages.iter_mut().flatten() {
        package.consignment_legs = Some(Vec::new());
    }
    record.excluded = Shared::default();
    record.failed_manifest = None;
    record.events = Vec::new();
}

/// Adds an empty list of metadata, as the vendor's pages show it.
pub(super) fn complete_metadata(package: &mut Package) {
    package.meta_data.get_or_insert_default();
    for item in package.items.iter_mut().flatten() {
        item.meta_data.get_or_insert_default();
    }
}

/// Returns the required shipping date or, if that is open, the planned one.
pub(super) fn shipping_date(consignment: &Consignment) -> Option<&sorted_pro_raw::Timestamp> {
    consignment.shipping_date.as_ref().or(consignment.collection_date.as_ref())
}

/// Returns the consignment as responses show it at `now`.
pub(super) fn shown(record: &ConsignmentRecord, now: Timestamp) -> Consignment {
    let mut consignment = record.consignment.clone();
    consignment.is_late = Some(lateness::days_late(&consignment, now).is_some());
    consignment.late_for_customer = Some(lateness::days_late_for_customer(&consignment, now).is_some());
    consignment.shipping_date = shipping_date(&consignment).cloned();
    consignment
}
