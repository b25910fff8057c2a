//! Manifests of the consignments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Manifest Consignments: `PUT /consignments/manifest`
pub(super) fn manifest_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Manifest Consignments From Query: `POST /consignments/manifestFromQuery`
pub(super) fn manifest_consignments_from_query(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
