//! Quotes of the consignments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Get Quotes: `POST /quotes`
pub(super) fn get_quotes(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Quotes by Consignment Reference: `GET /quotes/consignment/{consignment_reference}`
pub(super) fn get_quotes_by_consignment(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
