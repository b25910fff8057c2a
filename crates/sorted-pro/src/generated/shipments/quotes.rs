// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
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
use sorted_pro_raw::shipments::{types, vocabulary};

use crate::shipments::Client;

/// Asks every suitable service for a price for a shipment that does not exist yet (`create_quote`).
///
/// Creates quotes and no shipment: create the shipment before you allocate it with a quote (`allocate_shipment_with_quote`). `shipment.reference` and `quotes[].shipment_reference` are therefore absent. `excluded_services` lists the services that cannot quote, with reasons; 531 when none can. Not idempotent: each call makes new quotes.
///
/// * `request`: The shipment to quote for, exactly as for [`create_shipment`](Client::create_shipment).
///
#[doc = include_str!("../../../docs/shipments/create_quote.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 531, [`is_no_quotes`](crate::Error::is_no_quotes): No carrier service can carry the shipment. One source gives a quote result as the body, with the reasons in `excluded_services`. A business result, not a failure of the gateway: do not retry it unchanged.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipments/quote`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateQuote {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::CreateShipmentRequest,
}

impl Client {
    /// Asks every suitable service for a price for a shipment that does not exist yet (`create_quote`): see [`CreateQuote`].
    pub fn create_quote(&self, request: types::CreateShipmentRequest) -> CreateQuote {
        CreateQuote { setup: Setup::new(self), request }
    }
}

impl CreateQuote {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "create_quote",
        safety: Safety::Write,
        url_template: Some("/shipments/quote"),
    };
}

impl Operation for CreateQuote {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_quote(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(CreateQuote, types::QuoteResult);

/// Asks the services of one group for a price for a shipment that does not exist yet (`create_quote_by_service_group`).
///
/// An unknown group gives 404. Creates quotes and no shipment: create the shipment before you allocate it with a quote (`allocate_shipment_with_quote`). `shipment.reference` and `quotes[].shipment_reference` are therefore absent. `excluded_services` lists the services that cannot quote, with reasons; 531 when none can. Not idempotent: each call makes new quotes.
///
/// * `service_group`: Code of a carrier service group, as configured in the account. Free text, not a reference of the form `sg_...`, which names a shipment group.
/// * `request`: The shipment to quote for, exactly as for [`create_shipment`](Client::create_shipment).
///
#[doc = include_str!("../../../docs/shipments/create_quote_by_service_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 531, [`is_no_quotes`](crate::Error::is_no_quotes): No carrier service can carry the shipment. One source gives a quote result as the body, with the reasons in `excluded_services`. A business result, not a failure of the gateway: do not retry it unchanged.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipments/quote/service_group/{service_group}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateQuoteByServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) service_group: ServiceGroupCode,
    pub(crate) request: types::CreateShipmentRequest,
}

impl Client {
    /// Asks the services of one group for a price for a shipment that does not exist yet (`create_quote_by_service_group`): see [`CreateQuoteByServiceGroup`].
    pub fn create_quote_by_service_group(&self, service_group: impl Into<ServiceGroupCode>, request: types::CreateShipmentRequest) -> CreateQuoteByServiceGroup {
        CreateQuoteByServiceGroup { setup: Setup::new(self), service_group: service_group.into(), request }
    }
}

impl CreateQuoteByServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "create_quote_by_service_group",
        safety: Safety::Write,
        url_template: Some("/shipments/quote/service_group/{service_group}"),
    };
}

impl Operation for CreateQuoteByServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("service_group", self.service_group.as_str());
        if self.setup.is_checked() {
            limits::shipments::create_quote_by_service_group(&mut problems, self.service_group.as_str());
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_quote_by_service_group(self.service_group.as_str(), &self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(CreateQuoteByServiceGroup, types::QuoteResult);

/// Asks every suitable service for a price for an existing shipment (`get_shipment_quotes`).
///
/// The shipment must be neither manifested nor cancelled, expect 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state) otherwise; its state does not change. Not idempotent: each call makes new quotes. Use one with `allocate_shipment_with_quote` before it expires. 531 when no service can quote.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_shipment_quotes.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 531, [`is_no_quotes`](crate::Error::is_no_quotes): No carrier service can carry the shipment. One source gives a quote result as the body, with the reasons in `excluded_services`. A business result, not a failure of the gateway: do not retry it unchanged.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipments/{reference}/quote`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetShipmentQuotes {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Asks every suitable service for a price for an existing shipment (`get_shipment_quotes`): see [`GetShipmentQuotes`].
    pub fn get_shipment_quotes(&self, reference: impl Into<ShipmentRef>) -> GetShipmentQuotes {
        GetShipmentQuotes { setup: Setup::new(self), reference: reference.into() }
    }
}

impl GetShipmentQuotes {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_shipment_quotes",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/quote"),
    };
}

impl Operation for GetShipmentQuotes {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipment_quotes(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetShipmentQuotes, types::QuoteResult);
