//! Shipments of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Shipments by Custom Reference or Tracking Reference: `GET /shipments`
pub(super) fn search_shipments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Update Shipment: `PUT /shipments`
pub(super) fn update_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Create Shipment: `POST /shipments`
pub(super) fn create_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Shipment: `GET /shipments/{reference}`
pub(super) fn get_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Delete Shipment: `DELETE /shipments/{reference}`
pub(super) fn delete_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Cancel Shipment: `PUT /shipments/{reference}/cancel`
pub(super) fn cancel_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Clone Shipment: `POST /shipments/{reference}/clone`
pub(super) fn clone_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Change Shipment State: `PUT /shipments/state`
pub(super) fn change_shipment_state(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Shipments by Carrier Tracking Reference: `GET /shipments/tracking_reference/{tracking_reference}`
pub(super) fn get_shipments_by_tracking_reference(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Count shipments by state: `GET /shipments/state_counts`
pub(super) fn count_shipments_by_state(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// De-allocate Shipment: `DELETE /shipments/{reference}/allocation`
pub(super) fn deallocate_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
