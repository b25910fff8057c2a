//! Orders: what is created from requests and delivery options, and what they are packed into.

use sorted_pro_raw::consignments::types::{
    ApiLink, PackOrderResponse, PackOrderResult, SelectOrderResponse, SelectOrderResult,
};

use super::report::{self, Element, Report};
use crate::call::decode::{self, Decode};
use crate::error::Rejection;
use crate::transport::Exchange;
use crate::{ConsignmentRef, Error, OrderRef, Response};

/// An order that was created. If the response has no link to it, the call fails with
/// [`is_decode`](Error::is_decode).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedOrder {
    /// The new order.
    pub reference: OrderRef,
    /// Links of the response, one of which ends in the reference.
    pub links: Vec<ApiLink>,
}

impl Decode<Vec<ApiLink>> for CreatedOrder {
    type Output = Self;

    fn decode(exchange: Exchange) -> Result<Response<Self>, Error> {
        let (links, exchange) = decode::body::<Vec<ApiLink>>(exchange)?;
        match links.iter().find_map(ApiLink::reference).map(Into::into) {
            Some(reference) => Ok(Response::new(Self { reference, links }, exchange.meta)),
            None => Err(exchange.into_undecodable(".", "no link to the new order")),
        }
    }
}

/// Outcomes of delivery options that were selected as orders: some can fail although the call did not.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SelectedOrders {
    /// One result per option, in the order of the response. Each names its option; a failure in its
    /// [`body`](Error::body).
    pub options: Vec<Result<SelectOrderResult, Error>>,
}

impl SelectedOrders {
    /// The new orders.
    pub fn orders(&self) -> impl Iterator<Item = OrderRef> {
        self.options.iter().flatten().filter_map(|option| Some(option.order_reference.as_deref()?.into()))
    }

    /// Returns `true` if no option failed.
    pub fn is_complete(&self) -> bool {
        self.options.iter().all(Result::is_ok)
    }
}

impl Element for SelectOrderResult {
    fn report(&self) -> Report<'_> {
        let reference = self.delivery_option_reference.as_deref();
        Report::of_status(self.status, false, reference, self.message.as_deref())
    }
}

impl Decode<SelectOrderResponse> for SelectedOrders {
    type Output = Self;

    fn decode(exchange: Exchange) -> Result<Response<Self>, Error> {
        let (response, exchange) = decode::body::<SelectOrderResponse>(exchange)?;
        let options = results(&exchange, response.select_order_results.unwrap_or_default());
        Ok(Response::new(Self { options }, exchange.meta))
    }
}

/// Result of packing an order: one consignment, and its return if one was requested.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PackedOrder {
    /// One result per consignment. **The return can fail although the consignment did not.**
    pub results: Vec<Result<PackOrderResult, Error>>,
}

impl PackedOrder {
    /// The new consignments, which are to be allocated: `client.allocate_many(packed.consignments())`.
    pub fn consignments(&self) -> impl Iterator<Item = ConsignmentRef> {
        let links = self.results.iter().flatten().map(|result| result.api_links.as_deref());
        links.filter_map(|links| Some(links?.iter().find_map(ApiLink::reference)?.into()))
    }

    /// Returns `true` if nothing failed.
    pub fn is_complete(&self) -> bool {
        self.results.iter().all(Result::is_ok)
    }
}

impl Element for PackOrderResult {
    fn report(&self) -> Report<'_> {
        let has_failed = self.result.as_str().ends_with("Failed");
        Report {
            reference: self.api_links.as_deref().and_then(|links| links.iter().find_map(ApiLink::reference)),
            rejection: has_failed.then_some(Rejection { status: None, allocation: false }),
            message: self.message.as_deref(),
            is_accepted: false,
        }
    }
}

impl Decode<PackOrderResponse> for PackedOrder {
    type Output = Self;

    fn decode(exchange: Exchange) -> Result<Response<Self>, Error> {
        let (response, exchange) = decode::body::<PackOrderResponse>(exchange)?;
        let results = results(&exchange, response.results.unwrap_or_default());
        Ok(Response::new(Self { results }, exchange.meta))
    }
}

fn results<T: Element>(exchange: &Exchange, elements: Vec<T>) -> Vec<Result<T, Error>> {
    report::results(exchange, elements).into_iter().map(|(_, result)| result).collect()
}
