//! Paperless documents of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Paperless Document: `GET /documents/paperless/{document_reference}`
pub(super) fn get_paperless_document(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Add Paperless Document: `POST /documents/paperless/{document_reference}`
pub(super) fn add_paperless_document(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Remove Paperless Document: `DELETE /documents/paperless/{document_reference}`
pub(super) fn remove_paperless_document(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
