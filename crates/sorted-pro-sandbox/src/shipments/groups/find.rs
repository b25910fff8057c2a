//! Finds the group that a request names.

use sorted_pro_raw::shipments::types::ShipmentGroup;

use super::super::{records, refusals};
use crate::call::Call;
use crate::call::problem::Problem;

/// Returns the group that a path parameter names.
pub(in crate::shipments) fn group_of_path<'a>(
    call: &'a Call<'_>,
    reference: &str,
) -> Result<&'a ShipmentGroup, Problem> {
    let reference = records::path_reference(reference, "sg", "shipment group")?;
    find_group(call, reference)
}

/// Returns the group with the `version`th use of a custom reference; without a version, the newest.
pub(in crate::shipments) fn group_of_custom_reference<'a>(
    call: &'a Call<'_>,
    custom_reference: &str,
    version: Option<&str>,
) -> Result<&'a ShipmentGroup, Problem> {
    let mut groups = groups_named(call, custom_reference);
    let found = match version.and_then(|version| version.parse::<i64>().ok()) {
        Some(version) => groups.find(|group| version_of(group) == version),
        None => groups.max_by_key(|group| version_of(group)),
    };
    found.ok_or_else(|| refusals::unknown(custom_reference))
}

/// Returns the group with that reference.
pub(super) fn find_group<'a>(call: &'a Call<'_>, reference: &str) -> Result<&'a ShipmentGroup, Problem> {
    call.state.shipments.groups.get(reference).ok_or_else(|| refusals::unknown(reference))
}

/// Returns the group with that reference, mutably.
pub(super) fn find_group_mut<'a>(
    call: &'a mut Call<'_>,
    reference: &str,
) -> Result<&'a mut ShipmentGroup, Problem> {
    call.state.shipments.groups.get_mut(reference).ok_or_else(|| refusals::unknown(reference))
}

/// Returns all groups with a custom reference.
pub(super) fn groups_named<'a>(
    call: &'a Call<'_>,
    custom_reference: &str,
) -> impl Iterator<Item = &'a ShipmentGroup> {
    let groups = call.state.shipments.groups.values();
    groups.filter(move |group| group.custom_reference.as_deref() == Some(custom_reference))
}

/// Returns the version of a group: the number of its use of the custom reference.
pub(super) fn version_of(group: &ShipmentGroup) -> i64 {
    group.version.as_ref().map_or(1, sorted_pro_raw::LooseInteger::get)
}

/// Returns the path of the API's base: `/pro`.
pub(super) fn relative_base(base: &str) -> &str {
    let host = base.find("://").map_or(0, |scheme| scheme + 3);
    base[host..].find('/').map_or("", |path| &base[host + path..])
}
