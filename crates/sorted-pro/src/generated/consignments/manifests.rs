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

/// Lists the manifest files that match a filter, page by page: `Take` files after leaving out `Skip` (`get_filtered_manifests`).
///
/// A read by POST.
///
/// * `request`: The filter.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/consignments/manifestsfiltered`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetFilteredManifests {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ConsignmentManifestsFilterRequest,
}

impl Client {
    /// Lists the manifest files that match a filter, page by page: `Take` files after leaving out `Skip` (`get_filtered_manifests`): see [`GetFilteredManifests`].
    pub fn get_filtered_manifests(&self, request: types::ConsignmentManifestsFilterRequest) -> GetFilteredManifests {
        GetFilteredManifests { setup: Setup::new(self), request }
    }
}

impl GetFilteredManifests {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_filtered_manifests",
        safety: Safety::Read,
        url_template: Some("/consignments/manifestsfiltered"),
    };
}

impl Operation for GetFilteredManifests {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_filtered_manifests(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

impl GetFilteredManifests {
    /// All items from `skip` on, one after the other: see [`Items`].
    pub fn stream(self) -> Items<types::ManifestFileInfo> {
        paging::stream(self)
    }
}

impl Paged for GetFilteredManifests {
    type Item = types::ManifestFileInfo;
    const IS_NUMBERED: bool = false;

    fn begin(&mut self) -> (i32, i32) {
        (*self.request.take.get_or_insert(60), *self.request.skip.get_or_insert(0))
    }

    fn advance(&mut self, count: i32) -> Option<()> {
        self.request.skip = Some(self.request.skip.unwrap_or(0).checked_add(count)?);
        Some(())
    }

    fn total(page: &types::ManifestsView) -> Option<i32> {
        page.total_records
    }

    fn items(page: types::ManifestsView) -> Vec<types::ManifestFileInfo> {
        page.manifests.unwrap_or_default()
    }
}

call!(GetFilteredManifests, types::ManifestsView);

/// Returns the file that was sent to the carrier for a manifest: a JSON text, the file in base64 (`get_manifest_file_sent_to_carrier`).
///
/// Its format depends on the carrier.
///
/// * `manifest_reference`: Id of the manifest, 32 hexadecimal digits without dashes.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/manifestfilesenttocarrier/{manifest_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetManifestFileSentToCarrier {
    pub(crate) setup: Setup<Client>,
    pub(crate) manifest_reference: ManifestRef,
}

impl Client {
    /// Returns the file that was sent to the carrier for a manifest: a JSON text, the file in base64 (`get_manifest_file_sent_to_carrier`): see [`GetManifestFileSentToCarrier`].
    pub fn get_manifest_file_sent_to_carrier(&self, manifest_reference: impl Into<ManifestRef>) -> GetManifestFileSentToCarrier {
        GetManifestFileSentToCarrier { setup: Setup::new(self), manifest_reference: manifest_reference.into() }
    }
}

impl GetManifestFileSentToCarrier {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_manifest_file_sent_to_carrier",
        safety: Safety::Read,
        url_template: Some("/consignments/manifestfilesenttocarrier/{manifest_reference}"),
    };
}

impl Operation for GetManifestFileSentToCarrier {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("manifest_reference", self.manifest_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_manifest_file_sent_to_carrier(self.manifest_reference.as_str());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetManifestFileSentToCarrier, File);

/// `manifest_consignments`: PUT `/consignments/manifest`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct ManifestConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ManifestConsignmentsRequest,
}

impl ManifestConsignments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "manifest_consignments",
        safety: Safety::Write,
        url_template: Some("/consignments/manifest"),
    };
}

impl Operation for ManifestConsignments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_consignments(&self.request);
        request_of::<crate::consignments::ChangeReport, _>(Self::INFO, request)
    }
}

setup!(ManifestConsignments, crate::consignments::ChangeReport);

/// Lists the manifest files of the account, one per carrier and shipping location (`get_customer_manifests`).
///
/// [`get_customer_manifest`](Client::get_customer_manifest) returns one of them. The order is not documented.
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/customer/manifests`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCustomerManifests {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: Option<String>,
}

impl Client {
    /// Lists the manifest files of the account, one per carrier and shipping location (`get_customer_manifests`): see [`GetCustomerManifests`].
    pub fn get_customer_manifests(&self) -> GetCustomerManifests {
        GetCustomerManifests { setup: Setup::new(self), shipping_location_reference: None }
    }
}

impl GetCustomerManifests {
    /// Shipping location whose manifests to list. All when not given.
    pub fn shipping_location_reference(mut self, shipping_location_reference: impl Into<String>) -> Self {
        self.shipping_location_reference = Some(shipping_location_reference.into());
        self
    }
}

impl GetCustomerManifests {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_customer_manifests",
        safety: Safety::Read,
        url_template: Some("/consignments/customer/manifests"),
    };
}

impl Operation for GetCustomerManifests {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_customer_manifests(self.shipping_location_reference.as_deref());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetCustomerManifests, Vec<types::ManifestFileInfo>);

/// Returns a manifest as a PDF file (`get_customer_manifest`).
///
/// The body is a JSON string with the file in base64.
///
/// * `manifest_reference`: Id of a manifest file, from `ManifestFileInfo.ManifestReference`.
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/customer/manifest/{manifest_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCustomerManifest {
    pub(crate) setup: Setup<Client>,
    pub(crate) manifest_reference: ManifestRef,
}

impl Client {
    /// Returns a manifest as a PDF file (`get_customer_manifest`): see [`GetCustomerManifest`].
    pub fn get_customer_manifest(&self, manifest_reference: impl Into<ManifestRef>) -> GetCustomerManifest {
        GetCustomerManifest { setup: Setup::new(self), manifest_reference: manifest_reference.into() }
    }
}

impl GetCustomerManifest {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_customer_manifest",
        safety: Safety::Read,
        url_template: Some("/consignments/customer/manifest/{manifest_reference}"),
    };
}

impl Operation for GetCustomerManifest {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("manifest_reference", self.manifest_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_customer_manifest(self.manifest_reference.as_str());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetCustomerManifest, File);

/// Queues all consignments that match the criteria for manifesting (`manifest_consignments_from_query`).
///
/// Criteria are combined with AND,
/// the entries of one list with OR. `States` is required and may only hold `Allocated`,
/// `ManifestFailed` and `ReadyToShip` (400 otherwise).
///
/// The response counts the matches in words. `FailedConsignments` lists those that could not be
/// queued; the status is 200 all the same. Manifesting follows in the background: poll
/// [`get_consignment_status`](Client::get_consignment_status).
///
/// * `request`: The criteria.
///
#[doc = include_str!("../../../docs/consignments/manifest_consignments_from_query.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/consignments/manifestFromQuery`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ManifestConsignmentsFromQuery {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ManifestFromQueryRequest,
}

impl Client {
    /// Queues all consignments that match the criteria for manifesting (`manifest_consignments_from_query`): see [`ManifestConsignmentsFromQuery`].
    pub fn manifest_consignments_from_query(&self, request: types::ManifestFromQueryRequest) -> ManifestConsignmentsFromQuery {
        ManifestConsignmentsFromQuery { setup: Setup::new(self), request }
    }
}

impl ManifestConsignmentsFromQuery {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "manifest_consignments_from_query",
        safety: Safety::Write,
        url_template: Some("/consignments/manifestFromQuery"),
    };
}

impl Operation for ManifestConsignmentsFromQuery {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
            rules::consignments::manifest_consignments_from_query(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_consignments_from_query(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(ManifestConsignmentsFromQuery, types::ManifestFromQueryResponse);
