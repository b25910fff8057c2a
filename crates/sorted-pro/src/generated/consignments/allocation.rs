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

/// `allocate_using_default_rules`: PUT `/allocation/allocate`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateUsingDefaultRules {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AllocateConsignmentsRequest,
}

impl AllocateUsingDefaultRules {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_using_default_rules",
        safety: Safety::Write,
        url_template: Some("/allocation/allocate"),
    };
}

impl Operation for AllocateUsingDefaultRules {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_using_default_rules(&self.request);
        request_of::<crate::consignments::AllocationReport, _>(Self::INFO, request)
    }
}

setup!(AllocateUsingDefaultRules, crate::consignments::AllocationReport);

/// `allocate_consignment`: PUT `/allocation/{consignment_reference}/allocatewithcheapestquote`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl AllocateConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_consignment",
        safety: Safety::Write,
        url_template: Some("/allocation/{consignment_reference}/allocatewithcheapestquote"),
    };
}

impl Operation for AllocateConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_consignment(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateConsignment, OneOrMany<types::AllocationSummary>);

/// `allocate_consignment_with_service_group`: PUT `/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateConsignmentWithServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) service_group_reference: ServiceGroupCode,
}

impl AllocateConsignmentWithServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_consignment_with_service_group",
        safety: Safety::Write,
        url_template: Some("/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}"),
    };
}

impl Operation for AllocateConsignmentWithServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("service_group_reference", self.service_group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_consignment_with_service_group(self.consignment_reference.as_str(), self.service_group_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateConsignmentWithServiceGroup, OneOrMany<types::AllocationSummary>);

/// `allocate_with_service_group`: PUT `/allocation/allocatewithservicegroup`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateWithServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AllocateConsignmentsWithServiceGroupRequest,
}

impl AllocateWithServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_with_service_group",
        safety: Safety::Write,
        url_template: Some("/allocation/allocatewithservicegroup"),
    };
}

impl Operation for AllocateWithServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_with_service_group(&self.request);
        request_of::<crate::consignments::AllocationReport, _>(Self::INFO, request)
    }
}

setup!(AllocateWithServiceGroup, crate::consignments::AllocationReport);

/// `allocate_with_carrier_service`: PUT `/allocation/allocatewithcarrierservice`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateWithCarrierService {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AllocateConsignmentsWithCarrierServiceRequest,
}

impl AllocateWithCarrierService {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_with_carrier_service",
        safety: Safety::Write,
        url_template: Some("/allocation/allocatewithcarrierservice"),
    };
}

impl Operation for AllocateWithCarrierService {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_with_carrier_service(&self.request);
        request_of::<crate::consignments::AllocationReport, _>(Self::INFO, request)
    }
}

setup!(AllocateWithCarrierService, crate::consignments::AllocationReport);

/// `allocate_with_service_filters`: PUT `/allocation/allocateConsignmentsWithServiceFilters`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateWithServiceFilters {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AllocateConsignmentsWithServiceFiltersRequest,
}

impl AllocateWithServiceFilters {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_with_service_filters",
        safety: Safety::Write,
        url_template: Some("/allocation/allocateConsignmentsWithServiceFilters"),
    };
}

impl Operation for AllocateWithServiceFilters {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_with_service_filters(&self.request);
        request_of::<crate::consignments::AllocationReport, _>(Self::INFO, request)
    }
}

setup!(AllocateWithServiceFilters, crate::consignments::AllocationReport);

/// `allocate_with_quote`: PUT `/allocation/{consignment_reference}/allocatewithquote/{quote_reference}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateWithQuote {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) quote_reference: QuoteRef,
}

impl AllocateWithQuote {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_with_quote",
        safety: Safety::Write,
        url_template: Some("/allocation/{consignment_reference}/allocatewithquote/{quote_reference}"),
    };
}

impl Operation for AllocateWithQuote {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("quote_reference", self.quote_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_with_quote(self.consignment_reference.as_str(), self.quote_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateWithQuote, OneOrMany<types::AllocationSummary>);

/// `allocate_all`: PUT `/allocation/allocate/{ship_by_date}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateAll {
    pub(crate) setup: Setup<Client>,
    pub(crate) ship_by_date: String,
    pub(crate) request: types::AllocateAllConsignmentsRequest,
}

impl AllocateAll {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_all",
        safety: Safety::Write,
        url_template: Some("/allocation/allocate/{ship_by_date}"),
    };
}

impl Operation for AllocateAll {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("ship_by_date", self.ship_by_date.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_all(self.ship_by_date.as_str(), &self.request);
        request_of::<crate::consignments::AllocationReport, _>(Self::INFO, request)
    }
}

setup!(AllocateAll, crate::consignments::AllocationReport);

/// `allocate_all_with_carrier_service`: PUT `/allocation/allocatewithcarrierservice/{ship_by_date}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateAllWithCarrierService {
    pub(crate) setup: Setup<Client>,
    pub(crate) ship_by_date: String,
    pub(crate) request: types::AllocateAllConsignmentsWithCarrierServiceRequest,
}

impl AllocateAllWithCarrierService {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_all_with_carrier_service",
        safety: Safety::Write,
        url_template: Some("/allocation/allocatewithcarrierservice/{ship_by_date}"),
    };
}

impl Operation for AllocateAllWithCarrierService {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("ship_by_date", self.ship_by_date.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_all_with_carrier_service(self.ship_by_date.as_str(), &self.request);
        request_of::<crate::consignments::AllocationReport, _>(Self::INFO, request)
    }
}

setup!(AllocateAllWithCarrierService, crate::consignments::AllocationReport);

/// `allocate_all_with_service_group`: PUT `/allocation/allocatewithservicegroup/{ship_by_date}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateAllWithServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) ship_by_date: String,
    pub(crate) request: types::AllocateAllConsignmentsWithServiceGroupRequest,
}

impl AllocateAllWithServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_all_with_service_group",
        safety: Safety::Write,
        url_template: Some("/allocation/allocatewithservicegroup/{ship_by_date}"),
    };
}

impl Operation for AllocateAllWithServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("ship_by_date", self.ship_by_date.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_all_with_service_group(self.ship_by_date.as_str(), &self.request);
        request_of::<crate::consignments::AllocationReport, _>(Self::INFO, request)
    }
}

setup!(AllocateAllWithServiceGroup, crate::consignments::AllocationReport);

/// `allocate_and_get_labels`: PUT `/allocation/{consignment_reference}/labels/{label_format}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateAndGetLabels {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) label_format: Open<vocabulary::LabelFormat>,
}

impl AllocateAndGetLabels {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_and_get_labels",
        safety: Safety::Write,
        url_template: Some("/allocation/{consignment_reference}/labels/{label_format}"),
    };
}

impl Operation for AllocateAndGetLabels {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("label_format", self.label_format.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_and_get_labels(self.consignment_reference.as_str(), &self.label_format);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateAndGetLabels, types::AllocateAndGetLabelsResponse);

/// `allocate_with_carrier_service_and_get_labels`: PUT `/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateWithCarrierServiceAndGetLabels {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) service_reference: CarrierServiceRef,
    pub(crate) label_format: Open<vocabulary::LabelFormat>,
}

impl AllocateWithCarrierServiceAndGetLabels {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_with_carrier_service_and_get_labels",
        safety: Safety::Write,
        url_template: Some("/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}"),
    };
}

impl Operation for AllocateWithCarrierServiceAndGetLabels {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("service_reference", self.service_reference.as_str());
        problems.segment("label_format", self.label_format.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_with_carrier_service_and_get_labels(self.consignment_reference.as_str(), self.service_reference.as_str(), &self.label_format);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateWithCarrierServiceAndGetLabels, types::AllocateAndGetLabelsResponse);

/// `allocate_with_service_group_and_get_labels`: PUT `/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateWithServiceGroupAndGetLabels {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) service_group_reference: ServiceGroupCode,
    pub(crate) label_format: Open<vocabulary::LabelFormat>,
}

impl AllocateWithServiceGroupAndGetLabels {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_with_service_group_and_get_labels",
        safety: Safety::Write,
        url_template: Some("/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}"),
    };
}

impl Operation for AllocateWithServiceGroupAndGetLabels {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("service_group_reference", self.service_group_reference.as_str());
        problems.segment("label_format", self.label_format.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_with_service_group_and_get_labels(self.consignment_reference.as_str(), self.service_group_reference.as_str(), &self.label_format);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateWithServiceGroupAndGetLabels, types::AllocateAndGetLabelsResponse);

/// `allocate_with_quote_and_get_labels`: PUT `/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct AllocateWithQuoteAndGetLabels {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) quote_reference: QuoteRef,
    pub(crate) label_format: Open<vocabulary::LabelFormat>,
}

impl AllocateWithQuoteAndGetLabels {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "allocate_with_quote_and_get_labels",
        safety: Safety::Write,
        url_template: Some("/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}"),
    };
}

impl Operation for AllocateWithQuoteAndGetLabels {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("quote_reference", self.quote_reference.as_str());
        problems.segment("label_format", self.label_format.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().allocate_with_quote_and_get_labels(self.consignment_reference.as_str(), self.quote_reference.as_str(), &self.label_format);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

setup!(AllocateWithQuoteAndGetLabels, types::AllocateAndGetLabelsResponse);

/// Undoes the allocation of one consignment (`deallocate_consignment`).
///
/// It becomes `Unallocated`, without allocation, legs,
/// tracking references and labels.
///
/// Allowed in `Allocated`, `Manifested` and `ManifestFailed`; a consignment in `ReadyToShip` must
/// first be set back with `set_not_ready_to_ship`. Any other state gives 400 and changes nothing, so
/// a second call fails. 202 means that the server has accepted the call and is still working: poll
/// [`get_consignment_status`](Client::get_consignment_status).
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
#[doc = include_str!("../../../docs/consignments/deallocate_consignment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/consignments/{consignment_reference}/deallocate`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeallocateConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Undoes the allocation of one consignment (`deallocate_consignment`): see [`DeallocateConsignment`].
    pub fn deallocate_consignment(&self, consignment_reference: impl Into<ConsignmentRef>) -> DeallocateConsignment {
        DeallocateConsignment { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl DeallocateConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "deallocate_consignment",
        safety: Safety::Write,
        url_template: Some("/consignments/{consignment_reference}/deallocate"),
    };
}

impl Operation for DeallocateConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().deallocate_consignment(self.consignment_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(DeallocateConsignment, ());

/// `deallocate_consignments`: PUT `/consignments/deallocatelist`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct DeallocateConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: Vec<String>,
}

impl DeallocateConsignments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "deallocate_consignments",
        safety: Safety::Write,
        url_template: Some("/consignments/deallocatelist"),
    };
}

impl Operation for DeallocateConsignments {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().deallocate_consignments(&self.request);
        request_of::<crate::consignments::ChangeReport, _>(Self::INFO, request)
    }
}

setup!(DeallocateConsignments, crate::consignments::ChangeReport);
