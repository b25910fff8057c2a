//! Searches for consignments.

use sorted_pro_raw::consignments::types::MatchingConsignmentsResponse;

use crate::call::decode::{Decode, Json};
use crate::transport::Exchange;
use crate::{Error, Response};

/// The response to no match can also be a 404.
impl Decode<Self> for MatchingConsignmentsResponse {
    type Output = MatchingConsignmentsResponse;

    fn decode(exchange: Exchange) -> Result<Response<MatchingConsignmentsResponse>, Error> {
        let (status, meta) = (exchange.status(), exchange.meta.clone());
        match <Json as Decode<Self>>::decode(exchange) {
            // Without code and message the 404 is not from the API.
            Err(error) if status == 404 && (error.code().is_some() || error.message().is_some()) => {
                Ok(Response::new(MatchingConsignmentsResponse::builder().count(0).build(), meta))
            }
            result => result,
        }
    }
}
