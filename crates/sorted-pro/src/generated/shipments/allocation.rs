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

/// `allocate_shipment`: PUT `/shipments/{reference}/allocate`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl AllocateShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipment",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/allocate"),
    };
}

impl Operation for AllocateShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipment(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateShipment, types::AllocateResult);

/// `allocate_shipment_with_carrier_service`: PUT `/shipments/{reference}/allocate/service/{service_reference}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateShipmentWithCarrierService {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) service_reference: CarrierServiceRef,
}

impl AllocateShipmentWithCarrierService {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipment_with_carrier_service",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/allocate/service/{service_reference}"),
    };
}

impl Operation for AllocateShipmentWithCarrierService {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.segment("service_reference", self.service_reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::allocate_shipment_with_carrier_service(&mut problems, self.service_reference.as_str());
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipment_with_carrier_service(self.reference.as_str(), self.service_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateShipmentWithCarrierService, types::AllocateResult);

/// `allocate_shipment_with_service_group`: PUT `/shipments/{reference}/allocate/service_group/{service_group}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateShipmentWithServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) service_group: ServiceGroupCode,
}

impl AllocateShipmentWithServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipment_with_service_group",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/allocate/service_group/{service_group}"),
    };
}

impl Operation for AllocateShipmentWithServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.segment("service_group", self.service_group.as_str());
        if self.setup.is_checked() {
            limits::shipments::allocate_shipment_with_service_group(&mut problems, self.service_group.as_str());
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipment_with_service_group(self.reference.as_str(), self.service_group.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateShipmentWithServiceGroup, types::AllocateResult);

/// `allocate_shipment_with_virtual_service`: PUT `/shipments/{reference}/allocate/virtual_service/{virtual_service}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateShipmentWithVirtualService {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) virtual_service: VirtualServiceRef,
}

impl AllocateShipmentWithVirtualService {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipment_with_virtual_service",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/allocate/virtual_service/{virtual_service}"),
    };
}

impl Operation for AllocateShipmentWithVirtualService {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.segment("virtual_service", self.virtual_service.as_str());
        if self.setup.is_checked() {
            limits::shipments::allocate_shipment_with_virtual_service(&mut problems, self.virtual_service.as_str());
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipment_with_virtual_service(self.reference.as_str(), self.virtual_service.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateShipmentWithVirtualService, types::AllocateResult);

/// `allocate_shipment_with_quote`: PUT `/shipments/{reference}/allocate/quote/{quote_reference}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateShipmentWithQuote {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
    pub(crate) quote_reference: QuoteRef,
}

impl AllocateShipmentWithQuote {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipment_with_quote",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/allocate/quote/{quote_reference}"),
    };
}

impl Operation for AllocateShipmentWithQuote {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.segment("quote_reference", self.quote_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipment_with_quote(self.reference.as_str(), self.quote_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateShipmentWithQuote, types::AllocateResult);

/// Queues shipments for allocation by the default rules of the account (`allocate_shipments`).
///
/// Takes 1 to 100 different references; a duplicate fails the whole request (400 `duplicate_references`). Each shipment must be `unallocated` or `allocation_failed`; `rejected` lists the others, grouped by code. Queued shipments are `allocating` until a background job ends: poll [`get_shipment`](Client::get_shipment). 202 when all are queued, 207 when some are rejected. When none can be queued: 404 if all are unknown, else 521.
///
/// Status 407 is handled like 207.
///
/// * `request`: The shipments to queue.
///
#[doc = include_str!("../../../docs/shipments/allocate_shipments.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 521, [`is_allocation_failed`](crate::Error::is_allocation_failed): No shipment of the request can be allocated: no carrier service takes it, and it becomes `allocation_failed`; or its state does not allow it ([`shipment_invalid_state`](crate::Error::is_wrong_state)). `details` has the causes. A business result, not a failure of the gateway: do not retry it unchanged.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments/allocate`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AllocateShipments {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AllocateRequest,
}

impl Client {
    /// Queues shipments for allocation by the default rules of the account (`allocate_shipments`): see [`AllocateShipments`].
    pub fn allocate_shipments(&self, request: types::AllocateRequest) -> AllocateShipments {
        AllocateShipments { setup: Setup::new(self), request }
    }
}

impl AllocateShipments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipments",
        safety: Safety::Write,
        url_template: Some("/shipments/allocate"),
    };
}

impl Operation for AllocateShipments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipments(&self.request);
        request_of::<decode::Partial, _>(Self::INFO, request)
    }
}

call!(AllocateShipments, types::AllocateShipmentsResult);

/// Queues shipments for allocation to one named service (`allocate_shipments_with_carrier_service`).
///
/// An unknown service gives 404 for the whole request. Takes 1 to 100 different references; a duplicate fails the whole request (400 `duplicate_references`). Each shipment must be `unallocated` or `allocation_failed`; `rejected` lists the others, grouped by code. Queued shipments are `allocating` until a background job ends: poll [`get_shipment`](Client::get_shipment). 202 when all are queued, 207 when some are rejected. When none can be queued: 404 if all are unknown, else 521.
///
/// Status 407 is handled like 207.
///
/// * `request`: The shipments to queue and the service to use.
///
#[doc = include_str!("../../../docs/shipments/allocate_shipments_with_carrier_service.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 521, [`is_allocation_failed`](crate::Error::is_allocation_failed): No shipment of the request can be allocated: no carrier service takes it, and it becomes `allocation_failed`; or its state does not allow it ([`shipment_invalid_state`](crate::Error::is_wrong_state)). `details` has the causes. A business result, not a failure of the gateway: do not retry it unchanged.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments/allocate/service`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AllocateShipmentsWithCarrierService {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AllocateWithCarrierServiceRequest,
}

impl Client {
    /// Queues shipments for allocation to one named service (`allocate_shipments_with_carrier_service`): see [`AllocateShipmentsWithCarrierService`].
    pub fn allocate_shipments_with_carrier_service(&self, request: types::AllocateWithCarrierServiceRequest) -> AllocateShipmentsWithCarrierService {
        AllocateShipmentsWithCarrierService { setup: Setup::new(self), request }
    }
}

impl AllocateShipmentsWithCarrierService {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipments_with_carrier_service",
        safety: Safety::Write,
        url_template: Some("/shipments/allocate/service"),
    };
}

impl Operation for AllocateShipmentsWithCarrierService {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipments_with_carrier_service(&self.request);
        request_of::<decode::Partial, _>(Self::INFO, request)
    }
}

call!(AllocateShipmentsWithCarrierService, types::AllocateShipmentsResult);

/// Queues shipments for allocation to the cheapest suitable service of one service group (`allocate_shipments_with_service_group`).
///
/// `capabilities` restricts the choice to services that have them. An unknown group is expected to give 404 for the whole request. Takes 1 to 100 different references; a duplicate fails the whole request (400 `duplicate_references`). Each shipment must be `unallocated` or `allocation_failed`; `rejected` lists the others, grouped by code. Queued shipments are `allocating` until a background job ends: poll [`get_shipment`](Client::get_shipment). 202 when all are queued, 207 when some are rejected. When none can be queued: 404 if all are unknown, else 521.
///
/// Status 407 is handled like 207.
///
/// * `request`: The shipments to queue and the code of the group.
///
#[doc = include_str!("../../../docs/shipments/allocate_shipments_with_service_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 521, [`is_allocation_failed`](crate::Error::is_allocation_failed): No shipment of the request can be allocated: no carrier service takes it, and it becomes `allocation_failed`; or its state does not allow it ([`shipment_invalid_state`](crate::Error::is_wrong_state)). `details` has the causes. A business result, not a failure of the gateway: do not retry it unchanged.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments/allocate/service_group`. Evidence: `seed`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AllocateShipmentsWithServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AllocateWithServiceGroupRequest,
}

impl Client {
    /// Queues shipments for allocation to the cheapest suitable service of one service group (`allocate_shipments_with_service_group`): see [`AllocateShipmentsWithServiceGroup`].
    pub fn allocate_shipments_with_service_group(&self, request: types::AllocateWithServiceGroupRequest) -> AllocateShipmentsWithServiceGroup {
        AllocateShipmentsWithServiceGroup { setup: Setup::new(self), request }
    }
}

impl AllocateShipmentsWithServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipments_with_service_group",
        safety: Safety::Write,
        url_template: Some("/shipments/allocate/service_group"),
    };
}

impl Operation for AllocateShipmentsWithServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipments_with_service_group(&self.request);
        request_of::<decode::Partial, _>(Self::INFO, request)
    }
}

call!(AllocateShipmentsWithServiceGroup, types::AllocateShipmentsResult);

/// Queues shipments for allocation to services that pass a filter on direction, tags, pick-up and drop-off (`allocate_shipments_with_filters`).
///
/// `direction` is mandatory. Takes 1 to 100 different references. Queued shipments are `allocating` until a background job ends: poll [`get_shipment`](Client::get_shipment). The response has links to shipments, but no reasons why others are not queued. 404 when no service passes the filter.
///
/// * `request`: The shipments to queue and the filters.
///
#[doc = include_str!("../../../docs/shipments/allocate_shipments_with_filters.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 521, [`is_allocation_failed`](crate::Error::is_allocation_failed): No shipment of the request can be allocated: no carrier service takes it, and it becomes `allocation_failed`; or its state does not allow it ([`shipment_invalid_state`](crate::Error::is_wrong_state)). `details` has the causes. A business result, not a failure of the gateway: do not retry it unchanged.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments/allocate/filters`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AllocateShipmentsWithFilters {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AllocateWithFiltersRequest,
}

impl Client {
    /// Queues shipments for allocation to services that pass a filter on direction, tags, pick-up and drop-off (`allocate_shipments_with_filters`): see [`AllocateShipmentsWithFilters`].
    pub fn allocate_shipments_with_filters(&self, request: types::AllocateWithFiltersRequest) -> AllocateShipmentsWithFilters {
        AllocateShipmentsWithFilters { setup: Setup::new(self), request }
    }
}

impl AllocateShipmentsWithFilters {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "allocate_shipments_with_filters",
        safety: Safety::Write,
        url_template: Some("/shipments/allocate/filters"),
    };
}

impl Operation for AllocateShipmentsWithFilters {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_shipments_with_filters(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(AllocateShipmentsWithFilters, types::AllocateWithFiltersResult);
