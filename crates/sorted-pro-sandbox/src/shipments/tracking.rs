//! Tracking of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Tracking Events: `GET /tracking/{reference}`
pub(super) fn get_tracking_events(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Contents-Level Tracking Events: `GET /tracking/{reference}/shipment_contents`
pub(super) fn get_contents_tracking_events(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Tracking Events by Custom Reference: `GET /tracking/custom_reference/{custom_reference}`
pub(super) fn get_tracking_events_by_custom_reference(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Contents-Level Tracking Events by Custom Reference: `GET /tracking/custom_reference/{custom_reference}/shipment_contents`
pub(super) fn get_contents_tracking_events_by_custom_reference(
    call: &mut Call<'_>,
) -> Result<Reply, Problem> {
    call.unfinished()
}
