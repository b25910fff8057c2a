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

/// Returns the collection note of a shipment group, which lists what the carrier collects (`get_collection_note`).
///
/// The group must be `locked` or `closed`; an `open` one has no note, expect 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). Idempotent, without side effects.
///
/// * `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
///
#[doc = include_str!("../../../docs/shipments/get_collection_note.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/collection_notes/shipment_group/{group_reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCollectionNote {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
}

impl Client {
    /// Returns the collection note of a shipment group, which lists what the carrier collects (`get_collection_note`): see [`GetCollectionNote`].
    pub fn get_collection_note(&self, group_reference: impl Into<ShipmentGroupRef>) -> GetCollectionNote {
        GetCollectionNote { setup: Setup::new(self), group_reference: group_reference.into() }
    }
}

impl GetCollectionNote {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_collection_note",
        safety: Safety::Read,
        url_template: Some("/collection_notes/shipment_group/{group_reference}"),
    };
}

impl Operation for GetCollectionNote {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_collection_note(self.group_reference.as_str());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetCollectionNote, File);

/// Returns the collection note of the newest shipment group with a custom reference (`get_latest_collection_note_by_custom_reference`).
///
/// The group must be `locked` or `closed`; an `open` one has no note, expect 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). Idempotent, without side effects.
///
/// * `custom_reference`: The caller's own reference of the shipment group.
///
#[doc = include_str!("../../../docs/shipments/get_latest_collection_note_by_custom_reference.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/collection_notes/shipment_group/custom_reference/{custom_reference}/latest`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetLatestCollectionNoteByCustomReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
}

impl Client {
    /// Returns the collection note of the newest shipment group with a custom reference (`get_latest_collection_note_by_custom_reference`): see [`GetLatestCollectionNoteByCustomReference`].
    pub fn get_latest_collection_note_by_custom_reference(&self, custom_reference: impl Into<CustomReference>) -> GetLatestCollectionNoteByCustomReference {
        GetLatestCollectionNoteByCustomReference { setup: Setup::new(self), custom_reference: custom_reference.into() }
    }
}

impl GetLatestCollectionNoteByCustomReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_latest_collection_note_by_custom_reference",
        safety: Safety::Read,
        url_template: Some("/collection_notes/shipment_group/custom_reference/{custom_reference}/latest"),
    };
}

impl Operation for GetLatestCollectionNoteByCustomReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::get_latest_collection_note_by_custom_reference(&mut problems, self.custom_reference.as_str());
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_latest_collection_note_by_custom_reference(self.custom_reference.as_str());
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetLatestCollectionNoteByCustomReference, File);

/// Returns the collection note of the shipment group with a custom reference and a version (`get_collection_note_by_custom_reference`).
///
/// The group must be `locked` or `closed`; an `open` one has no note, expect 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). Idempotent, without side effects.
///
/// * `custom_reference`: The caller's own reference of the shipment group.
/// * `version`: Number of the group among those that have used the custom reference, from 1. The word `latest` in its place belongs to separate operations.
///
#[doc = include_str!("../../../docs/shipments/get_collection_note_by_custom_reference.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCollectionNoteByCustomReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
    pub(crate) version: i32,
}

impl Client {
    /// Returns the collection note of the shipment group with a custom reference and a version (`get_collection_note_by_custom_reference`): see [`GetCollectionNoteByCustomReference`].
    pub fn get_collection_note_by_custom_reference(&self, custom_reference: impl Into<CustomReference>, version: i32) -> GetCollectionNoteByCustomReference {
        GetCollectionNoteByCustomReference { setup: Setup::new(self), custom_reference: custom_reference.into(), version }
    }
}

impl GetCollectionNoteByCustomReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_collection_note_by_custom_reference",
        safety: Safety::Read,
        url_template: Some("/collection_notes/shipment_group/custom_reference/{custom_reference}/{version}"),
    };
}

impl Operation for GetCollectionNoteByCustomReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::get_collection_note_by_custom_reference(&mut problems, self.custom_reference.as_str(), self.version);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_collection_note_by_custom_reference(self.custom_reference.as_str(), self.version);
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetCollectionNoteByCustomReference, File);

/// Returns one collection note for all shipments that match a query (`query_collection_note`).
///
/// The query selects by origin address, carrier or carrier service, states, and a shipping period within one calendar day, by default from the start of today until now (UTC). 404 when nothing matches. Idempotent, without side effects.
///
#[doc = include_str!("../../../docs/shipments/query_collection_note.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/collection_notes/query`. Evidence: `draft`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct QueryCollectionNote {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::CollectionNoteQueryRequest,
}

impl Client {
    /// Returns one collection note for all shipments that match a query (`query_collection_note`): see [`QueryCollectionNote`].
    pub fn query_collection_note(&self, request: types::CollectionNoteQueryRequest) -> QueryCollectionNote {
        QueryCollectionNote { setup: Setup::new(self), request }
    }
}

impl QueryCollectionNote {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "query_collection_note",
        safety: Safety::Read,
        url_template: Some("/collection_notes/query"),
    };
}

impl Operation for QueryCollectionNote {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().query_collection_note(&self.request);
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(QueryCollectionNote, File);

/// Returns one collection note for the shipments of 1 to 10 manifests (`get_collection_note_by_manifests`).
///
/// 404 when a manifest is unknown. Idempotent, without side effects.
///
#[doc = include_str!("../../../docs/shipments/get_collection_note_by_manifests.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/collection_notes/manifest`. Evidence: `draft`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCollectionNoteByManifests {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::CollectionNoteFromManifestRequest,
}

impl Client {
    /// Returns one collection note for the shipments of 1 to 10 manifests (`get_collection_note_by_manifests`): see [`GetCollectionNoteByManifests`].
    pub fn get_collection_note_by_manifests(&self, request: types::CollectionNoteFromManifestRequest) -> GetCollectionNoteByManifests {
        GetCollectionNoteByManifests { setup: Setup::new(self), request }
    }
}

impl GetCollectionNoteByManifests {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_collection_note_by_manifests",
        safety: Safety::Read,
        url_template: Some("/collection_notes/manifest"),
    };
}

impl Operation for GetCollectionNoteByManifests {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_collection_note_by_manifests(&self.request);
        request_of::<decode::AsFile, _>(Self::INFO, request)
    }
}

call!(GetCollectionNoteByManifests, File);
