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

/// Creates an `open` group from 1 to 10,000 shipments (`create_shipment_group`).
///
/// Each shipment must exist, be `allocated` or
/// `manifested`, and be in no other group that is not closed; all must share one origin address or
/// origin shipping location. When at least one shipment can be grouped, the group is created and
/// `errors` lists the others (207); when none can, nothing is created (400).
///
/// `custom_reference` is optional, 5 to 50 characters long, and unique among groups that are not
/// closed: one in use gives 429. Its first use gives `version` 1; each use after all earlier groups
/// with it were closed adds 1. Not idempotent.
///
#[doc = include_str!("../../../docs/shipments/create_shipment_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 429, [`is_conflict`](crate::Error::is_conflict): The request contradicts an existing resource, which has to change first (`conflict` or `rule_conflict`). This is not throttling, despite the status; with any other code or a `Retry-After` header it is.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipment_groups`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateShipmentGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::CreateShipmentGroupRequest,
}

impl Client {
    /// Creates an `open` group from 1 to 10,000 shipments (`create_shipment_group`): see [`CreateShipmentGroup`].
    pub fn create_shipment_group(&self, request: types::CreateShipmentGroupRequest) -> CreateShipmentGroup {
        CreateShipmentGroup { setup: Setup::new(self), request }
    }
}

impl CreateShipmentGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "create_shipment_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups"),
    };
}

impl Operation for CreateShipmentGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_shipment_group(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(CreateShipmentGroup, types::ShipmentGroupResponse);

/// Adds shipments to and removes shipments from an `open` group, up to 10,000 each in one call (`update_shipment_group`).
///
/// The
/// `reference` in the body names the group; its custom reference cannot be changed. 207 when some
/// shipments cannot be added: `errors` lists them. A shipment in both lists gives 400
/// `conflicting_properties`; a `locked` or `closed` group gives 409.
///
/// Later documentation says that the format, the allocation and the group membership of added
/// shipments are checked but not their existence: a well-formed unknown reference still gives 200.
///
#[doc = include_str!("../../../docs/shipments/update_shipment_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipment_groups`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateShipmentGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::UpdateShipmentGroupRequest,
}

impl Client {
    /// Adds shipments to and removes shipments from an `open` group, up to 10,000 each in one call (`update_shipment_group`): see [`UpdateShipmentGroup`].
    pub fn update_shipment_group(&self, request: types::UpdateShipmentGroupRequest) -> UpdateShipmentGroup {
        UpdateShipmentGroup { setup: Setup::new(self), request }
    }
}

impl UpdateShipmentGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "update_shipment_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups"),
    };
}

impl Operation for UpdateShipmentGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_shipment_group(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(UpdateShipmentGroup, types::ShipmentGroupResponse);

/// Returns a group with the references of its shipments, in any state (`get_shipment_group`).
///
/// A closed group stays readable for a period that is not documented.
///
/// * `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
///
#[doc = include_str!("../../../docs/shipments/get_shipment_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shipment_groups/{group_reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetShipmentGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
}

impl Client {
    /// Returns a group with the references of its shipments, in any state (`get_shipment_group`): see [`GetShipmentGroup`].
    pub fn get_shipment_group(&self, group_reference: impl Into<ShipmentGroupRef>) -> GetShipmentGroup {
        GetShipmentGroup { setup: Setup::new(self), group_reference: group_reference.into() }
    }
}

impl GetShipmentGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_shipment_group",
        safety: Safety::Read,
        url_template: Some("/shipment_groups/{group_reference}"),
    };
}

impl Operation for GetShipmentGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipment_group(self.group_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetShipmentGroup, types::ShipmentGroup);

/// Lists all groups that have used a custom reference, one summary per version (`get_shipment_groups_by_custom_reference`).
///
/// The links of a summary have only `rel` and a relative `href`.
///
/// * `custom_reference`: The caller's own reference of the shipment group.
///
#[doc = include_str!("../../../docs/shipments/get_shipment_groups_by_custom_reference.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shipment_groups/custom_reference/{custom_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetShipmentGroupsByCustomReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
}

impl Client {
    /// Lists all groups that have used a custom reference, one summary per version (`get_shipment_groups_by_custom_reference`): see [`GetShipmentGroupsByCustomReference`].
    pub fn get_shipment_groups_by_custom_reference(&self, custom_reference: impl Into<CustomReference>) -> GetShipmentGroupsByCustomReference {
        GetShipmentGroupsByCustomReference { setup: Setup::new(self), custom_reference: custom_reference.into() }
    }
}

impl GetShipmentGroupsByCustomReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_shipment_groups_by_custom_reference",
        safety: Safety::Read,
        url_template: Some("/shipment_groups/custom_reference/{custom_reference}"),
    };
}

impl Operation for GetShipmentGroupsByCustomReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::get_shipment_groups_by_custom_reference(&mut problems, self.custom_reference.as_str());
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipment_groups_by_custom_reference(self.custom_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetShipmentGroupsByCustomReference, Vec<types::ShipmentGroupSummary>);

/// Returns the group that a custom reference and a version identify, with the references of its shipments (`get_shipment_group_by_custom_reference`).
///
///
///
/// * `custom_reference`: The caller's own reference of the shipment group.
/// * `version`: Number of the group among those that have used the custom reference, from 1. The word `latest` in its place belongs to separate operations.
///
#[doc = include_str!("../../../docs/shipments/get_shipment_group_by_custom_reference.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shipment_groups/custom_reference/{custom_reference}/{version}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetShipmentGroupByCustomReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
    pub(crate) version: i32,
}

impl Client {
    /// Returns the group that a custom reference and a version identify, with the references of its shipments (`get_shipment_group_by_custom_reference`): see [`GetShipmentGroupByCustomReference`].
    pub fn get_shipment_group_by_custom_reference(&self, custom_reference: impl Into<CustomReference>, version: i32) -> GetShipmentGroupByCustomReference {
        GetShipmentGroupByCustomReference { setup: Setup::new(self), custom_reference: custom_reference.into(), version }
    }
}

impl GetShipmentGroupByCustomReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_shipment_group_by_custom_reference",
        safety: Safety::Read,
        url_template: Some("/shipment_groups/custom_reference/{custom_reference}/{version}"),
    };
}

impl Operation for GetShipmentGroupByCustomReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::get_shipment_group_by_custom_reference(&mut problems, self.custom_reference.as_str(), self.version);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipment_group_by_custom_reference(self.custom_reference.as_str(), self.version);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetShipmentGroupByCustomReference, types::ShipmentGroup);

/// Adds one shipment to the group with a reference (`add_shipment_to_group`).
///
/// The group must exist (it is never created implicitly) and be `open`, else 409. The shipment must be `allocated` or `manifested`, share the origin of the group and be in no other group that is not closed, else 400. Idempotent: 304 when the shipment is in the group already.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/add_shipment_to_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipment_groups/{group_reference}/shipments/{reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddShipmentToGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Adds one shipment to the group with a reference (`add_shipment_to_group`): see [`AddShipmentToGroup`].
    pub fn add_shipment_to_group(&self, group_reference: impl Into<ShipmentGroupRef>, reference: impl Into<ShipmentRef>) -> AddShipmentToGroup {
        AddShipmentToGroup { setup: Setup::new(self), group_reference: group_reference.into(), reference: reference.into() }
    }
}

impl AddShipmentToGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "add_shipment_to_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/{group_reference}/shipments/{reference}"),
    };
}

impl Operation for AddShipmentToGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_shipment_to_group(self.group_reference.as_str(), self.reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(AddShipmentToGroup, Update<types::ShipmentGroupResponse>);

/// Removes one shipment from the group with a reference (`remove_shipment_from_group`).
///
/// The group must exist and be `open`, else 409. The shipment itself does not change. Idempotent: 304 when the shipment is not in the group.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/remove_shipment_from_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/shipment_groups/{group_reference}/shipments/{reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RemoveShipmentFromGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Removes one shipment from the group with a reference (`remove_shipment_from_group`): see [`RemoveShipmentFromGroup`].
    pub fn remove_shipment_from_group(&self, group_reference: impl Into<ShipmentGroupRef>, reference: impl Into<ShipmentRef>) -> RemoveShipmentFromGroup {
        RemoveShipmentFromGroup { setup: Setup::new(self), group_reference: group_reference.into(), reference: reference.into() }
    }
}

impl RemoveShipmentFromGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "remove_shipment_from_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/{group_reference}/shipments/{reference}"),
    };
}

impl Operation for RemoveShipmentFromGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().remove_shipment_from_group(self.group_reference.as_str(), self.reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(RemoveShipmentFromGroup, Update<types::ShipmentGroupResponse>);

/// Adds one shipment to the group with a custom reference and a version (`add_shipment_to_group_version`).
///
/// The group must exist (it is never created implicitly) and be `open`, else 409. The shipment must be `allocated` or `manifested`, share the origin of the group and be in no other group that is not closed, else 400. Idempotent: 304 when the shipment is in the group already.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `custom_reference`: The caller's own reference of the shipment group.
/// * `version`: Number of the group among those that have used the custom reference, from 1. The word `latest` in its place belongs to separate operations.
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/add_shipment_to_group_version.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddShipmentToGroupVersion {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
    pub(crate) version: i32,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Adds one shipment to the group with a custom reference and a version (`add_shipment_to_group_version`): see [`AddShipmentToGroupVersion`].
    pub fn add_shipment_to_group_version(&self, custom_reference: impl Into<CustomReference>, version: i32, reference: impl Into<ShipmentRef>) -> AddShipmentToGroupVersion {
        AddShipmentToGroupVersion { setup: Setup::new(self), custom_reference: custom_reference.into(), version, reference: reference.into() }
    }
}

impl AddShipmentToGroupVersion {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "add_shipment_to_group_version",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}"),
    };
}

impl Operation for AddShipmentToGroupVersion {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        problems.segment("reference", self.reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::add_shipment_to_group_version(&mut problems, self.custom_reference.as_str(), self.version);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_shipment_to_group_version(self.custom_reference.as_str(), self.version, self.reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(AddShipmentToGroupVersion, Update<types::ShipmentGroupResponse>);

/// Removes one shipment from the group with a custom reference and a version (`remove_shipment_from_group_version`).
///
/// The group must exist and be `open`, else 409. The shipment itself does not change. Idempotent: 304 when the shipment is not in the group.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `custom_reference`: The caller's own reference of the shipment group.
/// * `version`: Number of the group among those that have used the custom reference, from 1. The word `latest` in its place belongs to separate operations.
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/remove_shipment_from_group_version.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RemoveShipmentFromGroupVersion {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
    pub(crate) version: i32,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Removes one shipment from the group with a custom reference and a version (`remove_shipment_from_group_version`): see [`RemoveShipmentFromGroupVersion`].
    pub fn remove_shipment_from_group_version(&self, custom_reference: impl Into<CustomReference>, version: i32, reference: impl Into<ShipmentRef>) -> RemoveShipmentFromGroupVersion {
        RemoveShipmentFromGroupVersion { setup: Setup::new(self), custom_reference: custom_reference.into(), version, reference: reference.into() }
    }
}

impl RemoveShipmentFromGroupVersion {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "remove_shipment_from_group_version",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}"),
    };
}

impl Operation for RemoveShipmentFromGroupVersion {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        problems.segment("reference", self.reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::remove_shipment_from_group_version(&mut problems, self.custom_reference.as_str(), self.version);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().remove_shipment_from_group_version(self.custom_reference.as_str(), self.version, self.reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(RemoveShipmentFromGroupVersion, Update<types::ShipmentGroupResponse>);

/// Adds one shipment to the newest group with a custom reference (`add_shipment_to_latest_group`).
///
/// The group must exist (it is never created implicitly) and be `open`, else 409. The shipment must be `allocated` or `manifested`, share the origin of the group and be in no other group that is not closed, else 400. Idempotent: 304 when the shipment is in the group already.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `custom_reference`: The caller's own reference of the shipment group.
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/add_shipment_to_latest_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddShipmentToLatestGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Adds one shipment to the newest group with a custom reference (`add_shipment_to_latest_group`): see [`AddShipmentToLatestGroup`].
    pub fn add_shipment_to_latest_group(&self, custom_reference: impl Into<CustomReference>, reference: impl Into<ShipmentRef>) -> AddShipmentToLatestGroup {
        AddShipmentToLatestGroup { setup: Setup::new(self), custom_reference: custom_reference.into(), reference: reference.into() }
    }
}

impl AddShipmentToLatestGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "add_shipment_to_latest_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}"),
    };
}

impl Operation for AddShipmentToLatestGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        problems.segment("reference", self.reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::add_shipment_to_latest_group(&mut problems, self.custom_reference.as_str());
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_shipment_to_latest_group(self.custom_reference.as_str(), self.reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(AddShipmentToLatestGroup, Update<types::ShipmentGroupResponse>);

/// Removes one shipment from the newest group with a custom reference (`remove_shipment_from_latest_group`).
///
/// The group must exist and be `open`, else 409. The shipment itself does not change. Idempotent: 304 when the shipment is not in the group.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `custom_reference`: The caller's own reference of the shipment group.
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/remove_shipment_from_latest_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RemoveShipmentFromLatestGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Removes one shipment from the newest group with a custom reference (`remove_shipment_from_latest_group`): see [`RemoveShipmentFromLatestGroup`].
    pub fn remove_shipment_from_latest_group(&self, custom_reference: impl Into<CustomReference>, reference: impl Into<ShipmentRef>) -> RemoveShipmentFromLatestGroup {
        RemoveShipmentFromLatestGroup { setup: Setup::new(self), custom_reference: custom_reference.into(), reference: reference.into() }
    }
}

impl RemoveShipmentFromLatestGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "remove_shipment_from_latest_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}"),
    };
}

impl Operation for RemoveShipmentFromLatestGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        problems.segment("reference", self.reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::remove_shipment_from_latest_group(&mut problems, self.custom_reference.as_str());
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().remove_shipment_from_latest_group(self.custom_reference.as_str(), self.reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(RemoveShipmentFromLatestGroup, Update<types::ShipmentGroupResponse>);

/// Freezes an `open` group, which becomes `locked` (`lock_shipment_group`).
///
/// No shipment can then be added or removed, and collection notes can be made ([`get_collection_note`](Client::get_collection_note)). A group that is `locked` or `closed` gives 409; one source gives 304 for a `locked` one. [`unlock_shipment_group`](Client::unlock_shipment_group) opens it again.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
///
#[doc = include_str!("../../../docs/shipments/lock_shipment_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipment_groups/{group_reference}/lock`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct LockShipmentGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
}

impl Client {
    /// Freezes an `open` group, which becomes `locked` (`lock_shipment_group`): see [`LockShipmentGroup`].
    pub fn lock_shipment_group(&self, group_reference: impl Into<ShipmentGroupRef>) -> LockShipmentGroup {
        LockShipmentGroup { setup: Setup::new(self), group_reference: group_reference.into() }
    }
}

impl LockShipmentGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "lock_shipment_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/{group_reference}/lock"),
    };
}

impl Operation for LockShipmentGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().lock_shipment_group(self.group_reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(LockShipmentGroup, Update<types::ResourceResult>);

/// Reopens a `locked` group, which becomes `open` and can be changed again (`unlock_shipment_group`).
///
/// A group that is `open` or `closed` gives 409; one source gives 304 for an `open` one.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
///
#[doc = include_str!("../../../docs/shipments/unlock_shipment_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipment_groups/{group_reference}/unlock`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UnlockShipmentGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
}

impl Client {
    /// Reopens a `locked` group, which becomes `open` and can be changed again (`unlock_shipment_group`): see [`UnlockShipmentGroup`].
    pub fn unlock_shipment_group(&self, group_reference: impl Into<ShipmentGroupRef>) -> UnlockShipmentGroup {
        UnlockShipmentGroup { setup: Setup::new(self), group_reference: group_reference.into() }
    }
}

impl UnlockShipmentGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "unlock_shipment_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/{group_reference}/unlock"),
    };
}

impl Operation for UnlockShipmentGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().unlock_shipment_group(self.group_reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(UnlockShipmentGroup, Update<types::ResourceResult>);

/// Closes a `locked` group for good (`close_shipment_group`).
///
/// It becomes `closed`, and its custom reference may be used for a new group. A group that is `open` or `closed` gives 409: lock it first ([`lock_shipment_group`](Client::lock_shipment_group)); one source gives 304 for a `closed` one. Meant for groups whose shipments are all manifested or cancelled, but that is not enforced.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `group_reference`: Reference of the shipment group (`sg_` and 32 digits), not its custom reference.
///
#[doc = include_str!("../../../docs/shipments/close_shipment_group.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipment_groups/{group_reference}/close`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CloseShipmentGroup {
    pub(crate) setup: Setup<Client>,
    pub(crate) group_reference: ShipmentGroupRef,
}

impl Client {
    /// Closes a `locked` group for good (`close_shipment_group`): see [`CloseShipmentGroup`].
    pub fn close_shipment_group(&self, group_reference: impl Into<ShipmentGroupRef>) -> CloseShipmentGroup {
        CloseShipmentGroup { setup: Setup::new(self), group_reference: group_reference.into() }
    }
}

impl CloseShipmentGroup {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "close_shipment_group",
        safety: Safety::Write,
        url_template: Some("/shipment_groups/{group_reference}/close"),
    };
}

impl Operation for CloseShipmentGroup {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("group_reference", self.group_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().close_shipment_group(self.group_reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(CloseShipmentGroup, Update<types::ResourceResult>);
