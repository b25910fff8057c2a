// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(deprecated, unused_imports)]

use sorted_pro_raw::{Amount, JsonObject, OneOrMany, Open, Timestamp};
use crate::call::{Operation, Prepared, Setup, call, read, request_of};
use crate::limits::{self, Limits, rules};
use crate::operation::OperationInfo;
use crate::paging::{self, Items, Paged};
use crate::problem::Problems;
use crate::references::*;
use crate::retry::Safety;
use crate::{File, Progress, Update};
use sorted_pro_raw::shipments::{types, vocabulary};

use crate::shipments::Client;

/// Manifests the members of a group that are not manifested yet (`manifest_shipment_group`).
///
/// Works on `open` and `locked` groups; what happens to a `closed` group is undocumented, expect 400. No body. Not idempotent.
/// Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or `manifest_failed`; poll Get Shipment. Every call sends data to carriers. The response has one item per carrier, in `manifest_results` or in `results`: sources disagree on the name, so expect either.
///
#[doc = include_str!("../../../docs/shipments/manifest_shipment_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Something in the request is missing, malformed or not allowed now. `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account. With the child code `processing` it exists but is not ready yet.
///
/// POST `/shipment_groups/{group_reference}/manifest`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ManifestShipmentGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
}

impl Client {
    /// Manifests the members of a group that are not manifested yet (`manifest_shipment_group`): see [`ManifestShipmentGroup`].
    pub fn manifest_shipment_group(&self, group_reference: impl Into<ShipmentGroupRef>) -> ManifestShipmentGroup {
        ManifestShipmentGroup { setup: Setup::new(self), group_reference: group_reference.into() }
    }
}

impl ManifestShipmentGroup {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "shipments", id: "manifest_shipment_group", safety: Safety::Write };
}

impl Operation for ManifestShipmentGroup {
    type Client = Client;
    type Output = types::ManifestResponse;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_shipment_group(self.group_reference.as_str());
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(ManifestShipmentGroup, types::ManifestResponse);

/// Manifests one shipment (`manifest_shipment`).
///
/// It must be `allocated`, `ready_to_ship` or `manifest_failed`; any other state gives 400 `invalid_state_for_operation`. No body.
/// Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or `manifest_failed`; poll Get Shipment. Every call sends data to carriers. The response has one item per carrier, in `manifest_results` or in `results`: sources disagree on the name, so expect either.
///
#[doc = include_str!("../../../docs/shipments/manifest_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Something in the request is missing, malformed or not allowed now. `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account. With the child code `processing` it exists but is not ready yet.
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
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "shipments", id: "manifest_shipment", safety: Safety::Write };
}

impl Operation for ManifestShipment {
    type Client = Client;
    type Output = types::ManifestResponse;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_shipment(self.reference.as_str());
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(ManifestShipment, types::ManifestResponse);

/// Manifests 1 to 100 shipments in one call (`manifest_shipments`).
///
/// Each must be `allocated`, `ready_to_ship` or `manifest_failed`, else the call gives 400; 404 when one or more are unknown.
/// Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or `manifest_failed`; poll Get Shipment. Every call sends data to carriers. The response has one item per carrier, in `manifest_results` or in `results`: sources disagree on the name, so expect either.
///
#[doc = include_str!("../../../docs/shipments/manifest_shipments.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Something in the request is missing, malformed or not allowed now. `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account. With the child code `processing` it exists but is not ready yet.
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
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "shipments", id: "manifest_shipments", safety: Safety::Write };
}

impl Operation for ManifestShipments {
    type Client = Client;
    type Output = types::ManifestResponse;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_shipments(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(ManifestShipments, types::ManifestResponse);

/// Manifests all shipments that match a query (`manifest_shipments_by_query`).
///
/// Members of the query are combined; each is optional. Only `allocated`, `ready_to_ship` and `manifest_failed` shipments are ever selected. 404 when nothing matches, for instance when the service does not belong to the carrier.
/// Asynchronous: the shipments become `manifesting`, and minutes later `manifested` or `manifest_failed`; poll Get Shipment. Every call sends data to carriers. The response has one item per carrier, in `manifest_results` or in `results`: sources disagree on the name, so expect either.
///
#[doc = include_str!("../../../docs/shipments/manifest_shipments_by_query.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Something in the request is missing, malformed or not allowed now. `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account. With the child code `processing` it exists but is not ready yet.
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
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "shipments", id: "manifest_shipments_by_query", safety: Safety::Write };
}

impl Operation for ManifestShipmentsByQuery {
    type Client = Client;
    type Output = types::ManifestResponse;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().manifest_shipments_by_query(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(ManifestShipmentsByQuery, types::ManifestResponse);

/// Returns a manifest item made earlier (`get_manifest`).
///
/// the shipments sent to one carrier. A manifest never changes after creation.
///
#[doc = include_str!("../../../docs/shipments/get_manifest.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Something in the request is missing, malformed or not allowed now. `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account. With the child code `processing` it exists but is not ready yet.
///
/// GET `/shipments/manifests/{manifest_reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetManifest {
    pub(crate) setup: Setup<Client>,
    pub(crate) manifest_reference: ManifestRef,
}

impl Client {
    /// Returns a manifest item made earlier (`get_manifest`): see [`GetManifest`].
    pub fn get_manifest(&self, manifest_reference: impl Into<ManifestRef>) -> GetManifest {
        GetManifest { setup: Setup::new(self), manifest_reference: manifest_reference.into() }
    }
}

impl GetManifest {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "shipments", id: "get_manifest", safety: Safety::Read };
}

impl Operation for GetManifest {
    type Client = Client;
    type Output = types::Manifest;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("manifest_reference", self.manifest_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_manifest(self.manifest_reference.as_str());
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(GetManifest, types::Manifest);
