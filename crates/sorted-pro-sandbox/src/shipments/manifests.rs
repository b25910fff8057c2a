//! Manifests of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Manifest Shipments by Shipment Group: `POST /shipment_groups/{group_reference}/manifest`
pub(super) fn manifest_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Manifest Shipment: `PUT /shipments/{reference}/manifest`
pub(super) fn manifest_shipment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Manifest Shipments: `PUT /shipments/manifest`
pub(super) fn manifest_shipments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Manifest Shipments by Query: `POST /shipments/manifest/query`
pub(super) fn manifest_shipments_by_query(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Manifest: `GET /shipments/manifests/{manifest_reference}`
pub(super) fn get_manifest(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
