//! Customs documents of the consignments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Customs Documents: `GET /consignments/docs/{consignment_reference}`
pub(super) fn get_customs_documents(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
