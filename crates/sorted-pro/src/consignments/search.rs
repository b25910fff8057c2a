//! Searches for consignments.

use sorted_pro_raw::consignments::types::MatchingConsignmentsResponse;

use crate::call::read::{Json, Read};
use crate::transport::Exchange;
use crate::{Error, Response};

/// The response to no match can also be a 404.
impl Read<Self> for MatchingConsignmentsResponse {
    type Output = MatchingConsignmentsResponse;

    fn read(exchange: Exchange) -> Result<Response<MatchingConsignmentsResponse>, Error> {
        let (status, meta) = (exchange.status(), exchange.meta.clone());
        match <Json as Read<Self>>::read(exchange) {
            // Without code and message the 404 is not from the API.
            Err(error) if status == 404 && (error.code().is_some() || error.message().is_some()) => {
                Ok(Response::new(MatchingConsignmentsResponse::builder().count(0).build(), meta))
            }
            result => result,
        }
    }
}
