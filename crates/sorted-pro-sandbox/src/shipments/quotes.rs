//! Quotes of the shipments API.

use crate::call::Call;
use crate::problem::{Problem, Reply};

/// Create Quote: `POST /shipments/quote`
pub(super) fn create_quote(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Create Quote by Service Group: `POST /shipments/quote/service_group/{service_group}`
pub(super) fn create_quote_by_service_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}

/// Get Quote: `POST /shipments/{reference}/quote`
pub(super) fn get_shipment_quotes(call: &mut Call<'_>) -> Result<Reply, Problem> {
    call.unfinished()
}
