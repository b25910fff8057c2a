//! Documents of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Customs Documents: `GET /documents/{reference}`
pub(super) fn get_customs_documents(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get CN22: `GET /documents/{reference}/cn22`
pub(super) fn get_cn22(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get CN23: `GET /documents/{reference}/cn23`
pub(super) fn get_cn23(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Commercial Invoice: `GET /documents/{reference}/commercial_invoice`
pub(super) fn get_commercial_invoice(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Document: `GET /documents/{reference}/{document_type}`
pub(super) fn get_document(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
