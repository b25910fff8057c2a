// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(deprecated, unused_imports)]

use sorted_pro_raw::{Amount, JsonObject, OneOrMany, Open, Timestamp};
use crate::call::{Operation, Pending, Prepared, Setup, call, decode, request_of, setup};
use crate::creation;
use crate::limits::{self, Limits, rules};
use crate::operation::OperationInfo;
use crate::paging::{self, Items, Paged};
use crate::problem::Problems;
use crate::references::*;
use crate::retry::Safety;
use crate::{File, Progress, Update};
use sorted_pro_raw::consignments::{types, vocabulary};

use crate::consignments::Client;

/// Asks every carrier service for a price for a consignment that is described in the body and not stored (`get_quotes`).
///
/// The quotes are for information only: to allocate with a quote, create the consignment and
/// use [`get_quotes_by_consignment`](Client::get_quotes_by_consignment). The delivery promise is called `RequestedDeliveryDate` here.
///
/// `Quotes` may be empty, with the reason in `Message`; `UnqualifiedServices` lists the services
/// that cannot quote. Quotes expire, usually at the next midnight. Prices come with one of three tax
/// shapes and are not guaranteed to add up.
///
/// * `request`: The consignment to quote; only the properties that a new consignment would have.
///
#[doc = include_str!("../../../docs/consignments/get_quotes.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/quotes`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetQuotes {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::Consignment,
}

impl Client {
    /// Asks every carrier service for a price for a consignment that is described in the body and not stored (`get_quotes`): see [`GetQuotes`].
    pub fn get_quotes(&self, request: types::Consignment) -> GetQuotes {
        GetQuotes { setup: Setup::new(self), request }
    }
}

impl GetQuotes {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_quotes",
        safety: Safety::Write,
        url_template: Some("/quotes"),
    };
}

impl Operation for GetQuotes {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_quotes(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetQuotes, types::QuoteResult);

/// Asks every carrier service for a price for a stored consignment (`get_quotes_by_consignment`).
///
/// `allocate_with_quote` takes a
/// `QuoteReference` until its `ExpiryDate`. Every call makes new quotes and a new
/// `QuoteRequestReference`, which is not usable for allocation.
///
/// `Quotes` may be empty, with the reason in `Message`; `UnqualifiedServices` lists the services
/// that cannot quote. Quotes expire, usually at the next midnight. Prices come with one of three tax
/// shapes and are not guaranteed to add up.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
#[doc = include_str!("../../../docs/consignments/get_quotes_by_consignment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/quotes/consignment/{consignment_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetQuotesByConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Asks every carrier service for a price for a stored consignment (`get_quotes_by_consignment`): see [`GetQuotesByConsignment`].
    pub fn get_quotes_by_consignment(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetQuotesByConsignment {
        GetQuotesByConsignment { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetQuotesByConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_quotes_by_consignment",
        safety: Safety::Read,
        url_template: Some("/quotes/consignment/{consignment_reference}"),
    };
}

impl Operation for GetQuotesByConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_quotes_by_consignment(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetQuotesByConsignment, types::QuoteResult);

/// Asks for prices for a consignment and returns the quotes of each carrier service group with its cheapest one (`get_service_group_quotes`).
///
/// The consignment is described in the body and not stored. The quotes are for
/// information only: to allocate with a quote, create the consignment and use
/// [`get_quotes_by_consignment`](Client::get_quotes_by_consignment). The delivery promise is called `RequestedDeliveryDate` here.
///
/// A group whose services cannot quote has an empty list and the reason in `Message`. Documented
/// prices contradict themselves: do not compute anything from them.
///
/// * `request`: The consignment to quote; only the fields that a new consignment would have.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/quotes/serviceGroups`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetServiceGroupQuotes {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::Consignment,
}

impl Client {
    /// Asks for prices for a consignment and returns the quotes of each carrier service group with its cheapest one (`get_service_group_quotes`): see [`GetServiceGroupQuotes`].
    pub fn get_service_group_quotes(&self, request: types::Consignment) -> GetServiceGroupQuotes {
        GetServiceGroupQuotes { setup: Setup::new(self), request }
    }
}

impl GetServiceGroupQuotes {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_service_group_quotes",
        safety: Safety::Read,
        url_template: Some("/quotes/serviceGroups"),
    };
}

impl Operation for GetServiceGroupQuotes {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_service_group_quotes(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetServiceGroupQuotes, Vec<types::ServiceGroupQuoteResult>);

/// Returns the quotes of an earlier quote request (`get_stored_quotes`).
///
/// They are kept for a limited time, which is not
/// documented.
///
/// Known from two older clients; the shape of the response is taken from the other calls for
/// quotes.
///
/// * `quote_request_reference`: Id of a quote request, from `QuoteResult.QuoteRequestReference`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/quotes/{quote_request_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetStoredQuotes {
    pub(crate) setup: Setup<Client>,
    pub(crate) quote_request_reference: QuoteRequestRef,
}

impl Client {
    /// Returns the quotes of an earlier quote request (`get_stored_quotes`): see [`GetStoredQuotes`].
    pub fn get_stored_quotes(&self, quote_request_reference: impl Into<QuoteRequestRef>) -> GetStoredQuotes {
        GetStoredQuotes { setup: Setup::new(self), quote_request_reference: quote_request_reference.into() }
    }
}

impl GetStoredQuotes {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_stored_quotes",
        safety: Safety::Read,
        url_template: Some("/quotes/{quote_request_reference}"),
    };
}

impl Operation for GetStoredQuotes {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("quote_request_reference", self.quote_request_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_stored_quotes(self.quote_request_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetStoredQuotes, types::QuoteResult);
