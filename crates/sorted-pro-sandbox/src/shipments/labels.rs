//! Labels of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Labels: `GET /labels/{reference}/{content_type}/{dpi}`
pub(super) fn get_labels(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Contents Label: `GET /labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}`
pub(super) fn get_contents_label(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
