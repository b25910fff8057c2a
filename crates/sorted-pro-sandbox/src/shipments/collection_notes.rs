//! Collection notes of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Collection Note by Shipment Group: `GET /collection_notes/shipment_group/{group_reference}`
pub(super) fn get_collection_note(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Collection Note by Custom Reference (Latest Version): `GET /collection_notes/shipment_group/custom_reference/{custom_reference}/latest`
pub(super) fn get_latest_collection_note_by_custom_reference(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Collection Note by Custom Reference and Version: `GET /collection_notes/shipment_group/custom_reference/{custom_reference}/{version}`
pub(super) fn get_collection_note_by_custom_reference(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Collection Note by Query: `POST /collection_notes/query`
pub(super) fn query_collection_note(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Collection Note by Manifests: `POST /collection_notes/manifest`
pub(super) fn get_collection_note_by_manifests(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
