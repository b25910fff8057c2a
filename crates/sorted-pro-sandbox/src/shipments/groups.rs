//! Shipment groups of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Update Shipment Group: `PUT /shipment_groups`
pub(super) fn update_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Create Shipment Group: `POST /shipment_groups`
pub(super) fn create_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Shipment Group: `GET /shipment_groups/{group_reference}`
pub(super) fn get_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Shipment Groups by Custom Reference: `GET /shipment_groups/custom_reference/{custom_reference}`
pub(super) fn get_shipment_groups_by_custom_reference(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Shipment Group by Custom Reference: `GET /shipment_groups/custom_reference/{custom_reference}/{version}`
pub(super) fn get_shipment_group_by_custom_reference(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Add Shipment to Group: `PUT /shipment_groups/{group_reference}/shipments/{reference}`
pub(super) fn add_shipment_to_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Remove Shipment from Group: `DELETE /shipment_groups/{group_reference}/shipments/{reference}`
pub(super) fn remove_shipment_from_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Add Shipment to Group (by Custom Reference and Version): `PUT /shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
pub(super) fn add_shipment_to_group_version(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Remove Shipment from Group (by Custom Reference and Version): `DELETE /shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
pub(super) fn remove_shipment_from_group_version(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Add Shipment to Group (Latest Version): `PUT /shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
pub(super) fn add_shipment_to_latest_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Remove Shipment from Group (Latest Version): `DELETE /shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
pub(super) fn remove_shipment_from_latest_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Lock Shipment Group: `POST /shipment_groups/{group_reference}/lock`
pub(super) fn lock_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Unlock Shipment Group: `POST /shipment_groups/{group_reference}/unlock`
pub(super) fn unlock_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Close Shipment Group: `POST /shipment_groups/{group_reference}/close`
pub(super) fn close_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
