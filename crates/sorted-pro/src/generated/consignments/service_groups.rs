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

/// Lists the service groups of the account with their carrier services and the rules of each (`get_service_groups`).
///
/// # Errors
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/servicegroups`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetServiceGroups {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Lists the service groups of the account with their carrier services and the rules of each (`get_service_groups`): see [`GetServiceGroups`].
    pub fn get_service_groups(&self) -> GetServiceGroups {
        GetServiceGroups { setup: Setup::new(self) }
    }
}

impl GetServiceGroups {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_service_groups",
        safety: Safety::Read,
        url_template: Some("/servicegroups"),
    };
}

impl Operation for GetServiceGroups {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_service_groups();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetServiceGroups, Vec<types::MpdCarrierServiceGroup>);

/// Creates a service group (`create_service_group`).
///
/// The code in `Reference` is chosen by the caller; see [`is_service_group_reference_available`](Client::is_service_group_reference_available). Not idempotent.
///
/// * `request`: The group.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/servicegroups`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::MpdCarrierServiceGroup,
}

impl Client {
    /// Creates a service group (`create_service_group`): see [`CreateServiceGroup`].
    pub fn create_service_group(&self, request: types::MpdCarrierServiceGroup) -> CreateServiceGroup {
        CreateServiceGroup { setup: Setup::new(self), request }
    }
}

impl CreateServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "create_service_group",
        safety: Safety::Write,
        url_template: Some("/servicegroups"),
    };
}

impl Operation for CreateServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_service_group(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(CreateServiceGroup, types::MpdCarrierServiceGroup);

/// Lists the service groups of the account in short (`get_service_group_summaries`).
///
/// The elements are those of [`get_service_groups`](Client::get_service_groups); which properties are left out is not documented.
///
/// # Errors
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/servicegroups/summaries`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetServiceGroupSummaries {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Lists the service groups of the account in short (`get_service_group_summaries`): see [`GetServiceGroupSummaries`].
    pub fn get_service_group_summaries(&self) -> GetServiceGroupSummaries {
        GetServiceGroupSummaries { setup: Setup::new(self) }
    }
}

impl GetServiceGroupSummaries {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_service_group_summaries",
        safety: Safety::Read,
        url_template: Some("/servicegroups/summaries"),
    };
}

impl Operation for GetServiceGroupSummaries {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_service_group_summaries();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetServiceGroupSummaries, Vec<types::MpdCarrierServiceGroup>);

/// Reads one service group in short (`get_service_group_summary`).
///
/// Which properties are left out is not documented.
///
/// * `service_group_reference`: Code of the carrier service group.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/servicegroups/summary/{service_group_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetServiceGroupSummary {
    pub(crate) setup: Setup<Client>,
    pub(crate) service_group_reference: ServiceGroupCode,
}

impl Client {
    /// Reads one service group in short (`get_service_group_summary`): see [`GetServiceGroupSummary`].
    pub fn get_service_group_summary(&self, service_group_reference: impl Into<ServiceGroupCode>) -> GetServiceGroupSummary {
        GetServiceGroupSummary { setup: Setup::new(self), service_group_reference: service_group_reference.into() }
    }
}

impl GetServiceGroupSummary {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_service_group_summary",
        safety: Safety::Read,
        url_template: Some("/servicegroups/summary/{service_group_reference}"),
    };
}

impl Operation for GetServiceGroupSummary {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("service_group_reference", self.service_group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_service_group_summary(self.service_group_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetServiceGroupSummary, types::MpdCarrierServiceGroup);

/// Reads one service group with its carrier services and the rules of each (`get_service_group`).
///
///
///
/// * `service_group_reference`: Code of the carrier service group.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/servicegroups/{service_group_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) service_group_reference: ServiceGroupCode,
}

impl Client {
    /// Reads one service group with its carrier services and the rules of each (`get_service_group`): see [`GetServiceGroup`].
    pub fn get_service_group(&self, service_group_reference: impl Into<ServiceGroupCode>) -> GetServiceGroup {
        GetServiceGroup { setup: Setup::new(self), service_group_reference: service_group_reference.into() }
    }
}

impl GetServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_service_group",
        safety: Safety::Read,
        url_template: Some("/servicegroups/{service_group_reference}"),
    };
}

impl Operation for GetServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("service_group_reference", self.service_group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_service_group(self.service_group_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetServiceGroup, types::MpdCarrierServiceGroup);

/// Replaces a service group (`update_service_group`).
///
/// Idempotent.
///
/// * `service_group_reference`: Code of the carrier service group.
/// * `request`: The new content of the group.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/servicegroups/{service_group_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) service_group_reference: ServiceGroupCode,
    pub(crate) request: types::MpdCarrierServiceGroup,
}

impl Client {
    /// Replaces a service group (`update_service_group`): see [`UpdateServiceGroup`].
    pub fn update_service_group(&self, service_group_reference: impl Into<ServiceGroupCode>, request: types::MpdCarrierServiceGroup) -> UpdateServiceGroup {
        UpdateServiceGroup { setup: Setup::new(self), service_group_reference: service_group_reference.into(), request }
    }
}

impl UpdateServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_service_group",
        safety: Safety::Write,
        url_template: Some("/servicegroups/{service_group_reference}"),
    };
}

impl Operation for UpdateServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("service_group_reference", self.service_group_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_service_group(self.service_group_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(UpdateServiceGroup, ());

/// Deletes a service group (`delete_service_group`).
///
///
///
/// * `service_group_reference`: Code of the carrier service group.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/servicegroups/{service_group_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeleteServiceGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) service_group_reference: ServiceGroupCode,
}

impl Client {
    /// Deletes a service group (`delete_service_group`): see [`DeleteServiceGroup`].
    pub fn delete_service_group(&self, service_group_reference: impl Into<ServiceGroupCode>) -> DeleteServiceGroup {
        DeleteServiceGroup { setup: Setup::new(self), service_group_reference: service_group_reference.into() }
    }
}

impl DeleteServiceGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "delete_service_group",
        safety: Safety::Write,
        url_template: Some("/servicegroups/{service_group_reference}"),
    };
}

impl Operation for DeleteServiceGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("service_group_reference", self.service_group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_service_group(self.service_group_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(DeleteServiceGroup, ());

/// Whether no service group of the account has this reference yet (`is_service_group_reference_available`).
///
///
///
/// * `service_group_reference`: Code that a new group is to have.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/servicegroups/{service_group_reference}/available`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct IsServiceGroupReferenceAvailable {
    pub(crate) setup: Setup<Client>,
    pub(crate) service_group_reference: ServiceGroupCode,
}

impl Client {
    /// Whether no service group of the account has this reference yet (`is_service_group_reference_available`): see [`IsServiceGroupReferenceAvailable`].
    pub fn is_service_group_reference_available(&self, service_group_reference: impl Into<ServiceGroupCode>) -> IsServiceGroupReferenceAvailable {
        IsServiceGroupReferenceAvailable { setup: Setup::new(self), service_group_reference: service_group_reference.into() }
    }
}

impl IsServiceGroupReferenceAvailable {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "is_service_group_reference_available",
        safety: Safety::Read,
        url_template: Some("/servicegroups/{service_group_reference}/available"),
    };
}

impl Operation for IsServiceGroupReferenceAvailable {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("service_group_reference", self.service_group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().is_service_group_reference_available(self.service_group_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(IsServiceGroupReferenceAvailable, bool);
