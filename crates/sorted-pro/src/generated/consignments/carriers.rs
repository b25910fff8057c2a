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

/// Lists the carrier services that the account may use (`get_available_carrier_services`).
///
/// `Reference` of a service is what allocation to a named service takes. A failed lookup comes with status 200: `Success` is false then, and `ErrorMessage` has the reason.
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/carrierservices`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetAvailableCarrierServices {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Lists the carrier services that the account may use (`get_available_carrier_services`): see [`GetAvailableCarrierServices`].
    pub fn get_available_carrier_services(&self) -> GetAvailableCarrierServices {
        GetAvailableCarrierServices { setup: Setup::new(self) }
    }
}

impl GetAvailableCarrierServices {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_available_carrier_services",
        safety: Safety::Read,
        url_template: Some("/carrierservices"),
    };
}

impl Operation for GetAvailableCarrierServices {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_available_carrier_services();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetAvailableCarrierServices, types::SubscriptionMpdCarrierServiceResponse);

/// Lists the carrier services of the account's subscription (`get_carrier_services_for_subscription`).
///
/// The response has the shape of [`get_available_carrier_services`](Client::get_available_carrier_services); how the two lists differ is not documented.
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/carriers`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCarrierServicesForSubscription {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Lists the carrier services of the account's subscription (`get_carrier_services_for_subscription`): see [`GetCarrierServicesForSubscription`].
    pub fn get_carrier_services_for_subscription(&self) -> GetCarrierServicesForSubscription {
        GetCarrierServicesForSubscription { setup: Setup::new(self) }
    }
}

impl GetCarrierServicesForSubscription {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_carrier_services_for_subscription",
        safety: Safety::Read,
        url_template: Some("/carriers"),
    };
}

impl Operation for GetCarrierServicesForSubscription {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_carrier_services_for_subscription();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetCarrierServicesForSubscription, types::SubscriptionMpdCarrierServiceResponse);

/// Lists the carriers that the account can use (`get_carriers`).
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/carriers/getcarriers`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCarriers {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Lists the carriers that the account can use (`get_carriers`): see [`GetCarriers`].
    pub fn get_carriers(&self) -> GetCarriers {
        GetCarriers { setup: Setup::new(self) }
    }
}

impl GetCarriers {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_carriers",
        safety: Safety::Read,
        url_template: Some("/carriers/getcarriers"),
    };
}

impl Operation for GetCarriers {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_carriers();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetCarriers, Vec<types::Carrier>);

/// Lists the carriers of an account, page by page (`get_customer_carriers`).
///
///
///
/// * `customer_reference`: Account whose carriers are listed.
/// * `page_number`: Page to read. The number of the first page is not documented.
/// * `page_size`: Number of carriers on a page.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCustomerCarriers {
    pub(crate) setup: Setup<Client>,
    pub(crate) customer_reference: String,
    pub(crate) page_number: i32,
    pub(crate) page_size: i32,
    pub(crate) name_filter: Option<String>,
}

impl Client {
    /// Lists the carriers of an account, page by page (`get_customer_carriers`): see [`GetCustomerCarriers`].
    pub fn get_customer_carriers(&self, customer_reference: impl Into<String>, page_number: i32, page_size: i32) -> GetCustomerCarriers {
        GetCustomerCarriers { setup: Setup::new(self), customer_reference: customer_reference.into(), page_number, page_size, name_filter: None }
    }
}

impl GetCustomerCarriers {
    /// Part of the name of the carriers.
    pub fn name_filter(mut self, name_filter: impl Into<String>) -> Self {
        self.name_filter = Some(name_filter.into());
        self
    }
}

impl GetCustomerCarriers {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_customer_carriers",
        safety: Safety::Read,
        url_template: Some("/carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}"),
    };
}

impl Operation for GetCustomerCarriers {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("customer_reference", self.customer_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_customer_carriers(self.customer_reference.as_str(), self.page_number, self.page_size, self.name_filter.as_deref());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

impl GetCustomerCarriers {
    /// All items from the page that the call names, otherwise from the first, one after the other: see [`Items`].
    pub fn stream(self) -> Items<types::Carrier> {
        paging::stream(self)
    }
}

impl Paged for GetCustomerCarriers {
    type Item = types::Carrier;
    const IS_NUMBERED: bool = true;

    fn begin(&mut self) -> (i32, i32) {
        (self.page_size, 0)
    }

    fn advance(&mut self, _: i32) -> Option<()> {
        self.page_number = self.page_number.checked_add(1)?;
        Some(())
    }

    fn total(page: &types::PagedCarriers) -> Option<i32> {
        page.total_records
    }

    fn items(page: types::PagedCarriers) -> Vec<types::Carrier> {
        page.records.unwrap_or_default()
    }
}

call!(GetCustomerCarriers, types::PagedCarriers);
