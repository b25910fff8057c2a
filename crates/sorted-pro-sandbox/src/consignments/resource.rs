//! Consignments of the consignments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Update Consignment: `PUT /consignments`
pub(super) fn update_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Create Consignment: `POST /consignments`
pub(super) fn create_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Consignment: `GET /consignments/{consignment_reference}`
pub(super) fn get_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Consignment With Metadata: `GET /consignments/getconsignmentwithmetadata/{consignment_reference}`
pub(super) fn get_consignment_with_metadata(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Consignment Status: `GET /consignments/{consignment_reference}/status`
pub(super) fn get_consignment_status(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Search Consignments: `GET /consignments/{take}/{skip}`
pub(super) fn search_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Cancel Consignment: `PUT /consignments/{consignment_reference}/cancel`
pub(super) fn cancel_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Cancel Consignments: `PUT /consignments/cancellist`
pub(super) fn cancel_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Set Ready to Ship: `PUT /consignments/setreadytoship`
pub(super) fn set_ready_to_ship(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Set Not Ready to Ship: `PUT /consignments/setnotreadytoship`
pub(super) fn set_not_ready_to_ship(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
