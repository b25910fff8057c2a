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

/// Manifests the shipments of an `open` or `locked` group that are not manifested yet (`manifest_shipment_group`).
///
/// What happens
/// to a `closed` group is not documented, expect 400. Not idempotent.
///
/// Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or
/// `manifest_failed`; poll [`get_shipment`](Client::get_shipment). Each call sends data to carriers: after a lost response,
/// read the shipments before you call again. The response has one item per carrier, in
/// `manifest_results` or in `results`: sources disagree on the name, so expect either.
///
/// * `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
///
#[doc = include_str!("../../../docs/shipments/manifest_shipment_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipment_groups/{group_reference}/manifest`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ManifestShipmentGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
}

impl Client {
    /// Manifests the shipments of an `open` or `locked` group that are not manifested yet (`manifest_shipment_group`): see [`ManifestShipmentGroup`].
    pub fn manifest_shipment_group(&self, group_reference: impl Into<ShipmentGroupRef>) -> ManifestShipmentGroup {
        ManifestShipmentGroup { setup: Setup::new(self), group_reference: group_reference.into() }
    }
}

impl ManifestShipmentGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "manifest_shipment_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/{group_reference}/manifest"),
    };
}

impl Operation for ManifestShipmentGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_shipment_group(self.group_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(ManifestShipmentGroup, types::ManifestResponse);

/// Manifests one shipment (`manifest_shipment`).
///
/// It must be `allocated`, `ready_to_ship` or `manifest_failed`; any other
/// state gives 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state).
///
/// Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or
/// `manifest_failed`; poll [`get_shipment`](Client::get_shipment). Each call sends data to carriers: after a lost response,
/// read the shipments before you call again. The response has one item per carrier, in
/// `manifest_results` or in `results`: sources disagree on the name, so expect either.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/manifest_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments/{reference}/manifest`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ManifestShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Manifests one shipment (`manifest_shipment`): see [`ManifestShipment`].
    pub fn manifest_shipment(&self, reference: impl Into<ShipmentRef>) -> ManifestShipment {
        ManifestShipment { setup: Setup::new(self), reference: reference.into() }
    }
}

impl ManifestShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "manifest_shipment",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/manifest"),
    };
}

impl Operation for ManifestShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_shipment(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(ManifestShipment, types::ManifestResponse);

/// Manifests 1 to 100 shipments in one call (`manifest_shipments`).
///
/// Each must be `allocated`, `ready_to_ship` or
/// `manifest_failed`: one in another state fails the whole call with 400
/// [`invalid_state_for_operation`](crate::Error::is_wrong_state), an unknown one with 404.
///
/// Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or
/// `manifest_failed`; poll [`get_shipment`](Client::get_shipment). Each call sends data to carriers: after a lost response,
/// read the shipments before you call again. The response has one item per carrier, in
/// `manifest_results` or in `results`: sources disagree on the name, so expect either.
///
#[doc = include_str!("../../../docs/shipments/manifest_shipments.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments/manifest`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ManifestShipments {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ManifestRequest,
}

impl Client {
    /// Manifests 1 to 100 shipments in one call (`manifest_shipments`): see [`ManifestShipments`].
    pub fn manifest_shipments(&self, request: types::ManifestRequest) -> ManifestShipments {
        ManifestShipments { setup: Setup::new(self), request }
    }
}

impl ManifestShipments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "manifest_shipments",
        safety: Safety::Write,
        url_template: Some("/shipments/manifest"),
    };
}

impl Operation for ManifestShipments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_shipments(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(ManifestShipments, types::ManifestResponse);

/// Manifests all shipments that match a query (`manifest_shipments_by_query`).
///
/// Only `allocated`, `ready_to_ship` and
/// `manifest_failed` shipments are ever selected. The properties of the query are optional and
/// combined with AND: an empty query manifests all of these shipments. 404 when nothing matches, for
/// instance when the service does not belong to the carrier.
///
/// Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or
/// `manifest_failed`; poll [`get_shipment`](Client::get_shipment). Each call sends data to carriers: after a lost response,
/// read the shipments before you call again. The response has one item per carrier, in
/// `manifest_results` or in `results`: sources disagree on the name, so expect either.
///
#[doc = include_str!("../../../docs/shipments/manifest_shipments_by_query.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipments/manifest/query`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ManifestShipmentsByQuery {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ManifestQueryRequest,
}

impl Client {
    /// Manifests all shipments that match a query (`manifest_shipments_by_query`): see [`ManifestShipmentsByQuery`].
    pub fn manifest_shipments_by_query(&self, request: types::ManifestQueryRequest) -> ManifestShipmentsByQuery {
        ManifestShipmentsByQuery { setup: Setup::new(self), request }
    }
}

impl ManifestShipmentsByQuery {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "manifest_shipments_by_query",
        safety: Safety::Write,
        url_template: Some("/shipments/manifest/query"),
    };
}

impl Operation for ManifestShipmentsByQuery {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_shipments_by_query(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(ManifestShipmentsByQuery, types::ManifestResponse);

/// Returns a manifest, which lists the shipments sent to one carrier (`get_manifest`).
///
/// A manifest never changes.
///
/// * `manifest_reference`: Reference of the manifest (`ma_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_manifest.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shipments/manifests/{manifest_reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetManifest {
    pub(crate) setup: Setup<Client>,
    pub(crate) manifest_reference: ManifestRef,
}

impl Client {
    /// Returns a manifest, which lists the shipments sent to one carrier (`get_manifest`): see [`GetManifest`].
    pub fn get_manifest(&self, manifest_reference: impl Into<ManifestRef>) -> GetManifest {
        GetManifest { setup: Setup::new(self), manifest_reference: manifest_reference.into() }
    }
}

impl GetManifest {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_manifest",
        safety: Safety::Read,
        url_template: Some("/shipments/manifests/{manifest_reference}"),
    };
}

impl Operation for GetManifest {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("manifest_reference", self.manifest_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_manifest(self.manifest_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetManifest, types::Manifest);
