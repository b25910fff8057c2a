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

/// Creates a shipment in state `unallocated` (`create_shipment`).
///
/// Needs at least an `origin` and a `destination` address, one address per type; `importer` and `exporter` exclude each other. A `scheduled` shipment needs a `shipping_location_reference` on its origin or destination; an address that has one may leave out everything else, any other address needs a contact, `address_line1` and `country_iso_code`. All contents share one weight unit, one size unit and one currency, and metric does not mix with imperial (`unit_mismatch`). `channel` only together with `tenant`. Not idempotent: `custom_reference` need not be unique, so a second call makes another shipment.
///
/// [`reconcile`](Self::reconcile) finds out what became of a lost response.
///
/// * `request`: The shipment to create.
///
#[doc = include_str!("../../../docs/shipments/create_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipments`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::CreateShipmentRequest,
}

impl Client {
    /// Creates a shipment in state `unallocated` (`create_shipment`): see [`CreateShipment`].
    pub fn create_shipment(&self, request: types::CreateShipmentRequest) -> CreateShipment {
        CreateShipment { setup: Setup::new(self), request }
    }
}

impl CreateShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "create_shipment",
        safety: Safety::Write,
        url_template: Some("/shipments"),
    };
}

impl Operation for CreateShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
            creation::check(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_shipment(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }

    fn override_send(&self) -> Option<Pending<Self::Output>> {
        creation::reconciled(self)
    }
}

call!(CreateShipment, types::ResourceResult);

/// Replaces the data of a shipment (`update_shipment`).
///
/// Optional properties that are left out are cleared. The shipment must be `unallocated` or `allocation_failed`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). State, allocation and paperless documents stay as they are. Idempotent: 304 when nothing differs.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `request`: The new data, with the reference of the shipment to replace.
///
#[doc = include_str!("../../../docs/shipments/update_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::UpdateShipmentRequest,
}

impl Client {
    /// Replaces the data of a shipment (`update_shipment`): see [`UpdateShipment`].
    pub fn update_shipment(&self, request: types::UpdateShipmentRequest) -> UpdateShipment {
        UpdateShipment { setup: Setup::new(self), request }
    }
}

impl UpdateShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "update_shipment",
        safety: Safety::Write,
        url_template: Some("/shipments"),
    };
}

impl Operation for UpdateShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_shipment(&self.request);
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(UpdateShipment, Update<types::ResourceResult>);

/// Finds shipments by a reference of the caller (on the shipment or on its contents) or by a tracking reference of the carrier (`search_shipments`).
///
/// At least one of the two query parameters is needed, else 400. The tracking search sees only shipments allocated in the last 30 days. 404 when nothing matches.
///
#[doc = include_str!("../../../docs/shipments/search_shipments.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shipments`. Evidence: `draft`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct SearchShipments {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: Option<CustomReference>,
    pub(crate) carrier_tracking_reference: Option<TrackingRef>,
    pub(crate) take: Option<i32>,
    pub(crate) skip: Option<i32>,
}

impl Client {
    /// Finds shipments by a reference of the caller (on the shipment or on its contents) or by a tracking reference of the carrier (`search_shipments`): see [`SearchShipments`].
    pub fn search_shipments(&self) -> SearchShipments {
        SearchShipments { setup: Setup::new(self), custom_reference: None, carrier_tracking_reference: None, take: None, skip: None }
    }
}

impl SearchShipments {
    /// Reference given by the caller, at shipment or contents level; exact match.
    pub fn custom_reference(mut self, custom_reference: impl Into<CustomReference>) -> Self {
        self.custom_reference = Some(custom_reference.into());
        self
    }

    /// Tracking reference issued by the carrier.
    pub fn carrier_tracking_reference(mut self, carrier_tracking_reference: impl Into<TrackingRef>) -> Self {
        self.carrier_tracking_reference = Some(carrier_tracking_reference.into());
        self
    }

    /// Page size, 1 to 10 (default: `10`).
    pub fn take(mut self, take: i32) -> Self {
        self.take = Some(take);
        self
    }

    /// Number of matches to leave out before the page starts (default: `0`).
    pub fn skip(mut self, skip: i32) -> Self {
        self.skip = Some(skip);
        self
    }
}

impl SearchShipments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "search_shipments",
        safety: Safety::Read,
        url_template: Some("/shipments"),
    };
}

impl Operation for SearchShipments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            limits::shipments::search_shipments(&mut problems, self.skip, self.take);
            rules::shipments::search_shipments(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().search_shipments(self.carrier_tracking_reference.as_ref().map(TrackingRef::as_str), self.custom_reference.as_ref().map(CustomReference::as_str), self.skip, self.take);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

impl SearchShipments {
    /// All items from `skip` on, one after the other: see [`Items`].
    pub fn stream(self) -> Items<types::Shipment> {
        paging::stream(self)
    }
}

impl Paged for SearchShipments {
    type Item = types::Shipment;
    const IS_NUMBERED: bool = false;

    fn begin(&mut self) -> (i32, i32) {
        (*self.take.get_or_insert(10), *self.skip.get_or_insert(0))
    }

    fn advance(&mut self, count: i32) -> Option<()> {
        self.skip = Some(self.skip.unwrap_or(0).checked_add(count)?);
        Some(())
    }

    fn total(_: &types::ShipmentList) -> Option<i32> {
        None
    }

    fn items(page: types::ShipmentList) -> Vec<types::Shipment> {
        page.shipments
    }
}

call!(SearchShipments, types::ShipmentList);

/// Reads one shipment with its contents, addresses, dates and, once allocated, its allocation (`get_shipment`).
///
/// A deleted shipment gives 404 (`shipment_not_found`).
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shipments/{reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Reads one shipment with its contents, addresses, dates and, once allocated, its allocation (`get_shipment`): see [`GetShipment`].
    pub fn get_shipment(&self, reference: impl Into<ShipmentRef>) -> GetShipment {
        GetShipment { setup: Setup::new(self), reference: reference.into() }
    }
}

impl GetShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_shipment",
        safety: Safety::Read,
        url_template: Some("/shipments/{reference}"),
    };
}

impl Operation for GetShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipment(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetShipment, types::Shipment);

/// Deletes a cancelled shipment for good (`delete_shipment`).
///
/// Any other state gives 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state), or 409 in one source. A second call gives 404: after a lost response, a 404 means that the shipment is deleted.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/delete_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/shipments/{reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeleteShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Deletes a cancelled shipment for good (`delete_shipment`): see [`DeleteShipment`].
    pub fn delete_shipment(&self, reference: impl Into<ShipmentRef>) -> DeleteShipment {
        DeleteShipment { setup: Setup::new(self), reference: reference.into() }
    }
}

impl DeleteShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "delete_shipment",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}"),
    };
}

impl Operation for DeleteShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_shipment(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(DeleteShipment, types::ResourceResult);

/// Cancels a shipment and its booking with the carrier (`cancel_shipment`).
///
/// Possible in any state before `manifested`, never afterwards (409). The state `cancelled` is final: the shipment can then only be deleted ([`delete_shipment`](Client::delete_shipment)) or cloned ([`clone_shipment`](Client::clone_shipment)). A second call gives 409, or 304 in one source.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/cancel_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
/// * 409, [`is_conflict`](crate::Error::is_conflict): The state of the resource does not allow the operation. Nothing was changed; a retry does not help while the state stays the same.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments/{reference}/cancel`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CancelShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Cancels a shipment and its booking with the carrier (`cancel_shipment`): see [`CancelShipment`].
    pub fn cancel_shipment(&self, reference: impl Into<ShipmentRef>) -> CancelShipment {
        CancelShipment { setup: Setup::new(self), reference: reference.into() }
    }
}

impl CancelShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "cancel_shipment",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/cancel"),
    };
}

impl Operation for CancelShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().cancel_shipment(self.reference.as_str());
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(CancelShipment, Update<types::ResourceResult>);

/// Creates a new `unallocated` shipment from an existing one, which may be cancelled (`clone_shipment`).
///
/// The `reference` of the response names the new shipment. Copies only what [`create_shipment`](Client::create_shipment) accepts, never the allocation. Not idempotent: each call creates a shipment.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/clone_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shipments/{reference}/clone`. Evidence: `draft`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CloneShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Creates a new `unallocated` shipment from an existing one, which may be cancelled (`clone_shipment`): see [`CloneShipment`].
    pub fn clone_shipment(&self, reference: impl Into<ShipmentRef>) -> CloneShipment {
        CloneShipment { setup: Setup::new(self), reference: reference.into() }
    }
}

impl CloneShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "clone_shipment",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/clone"),
    };
}

impl Operation for CloneShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().clone_shipment(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(CloneShipment, types::ResourceResult);

/// Sets the state of a shipment by hand, with a reason for the audit log (`change_shipment_state`).
///
/// Few transitions are allowed: `allocated` to `ready_to_ship`, and between the states after hand-over; others give 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state). A state that does not exist gives 400 `invalid_shipment_state`; `allocating`, `manifesting` and `cancelling` give 400 `system_shipment_state`. 304 when the shipment is in that state already.
///
/// Status 304 is [`NotModified`](Update::NotModified).
///
/// * `request`: The shipment, its new state and the reason.
///
#[doc = include_str!("../../../docs/shipments/change_shipment_state.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shipments/state`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ChangeShipmentState {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ShipmentStateChangeRequest,
}

impl Client {
    /// Sets the state of a shipment by hand, with a reason for the audit log (`change_shipment_state`): see [`ChangeShipmentState`].
    pub fn change_shipment_state(&self, request: types::ShipmentStateChangeRequest) -> ChangeShipmentState {
        ChangeShipmentState { setup: Setup::new(self), request }
    }
}

impl ChangeShipmentState {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "change_shipment_state",
        safety: Safety::Write,
        url_template: Some("/shipments/state"),
    };
}

impl Operation for ChangeShipmentState {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().change_shipment_state(&self.request);
        request_of::<decode::Update, _>(Self::INFO, request)
    }
}

call!(ChangeShipmentState, Update<types::ResourceResult>);

/// Finds shipments by a tracking reference of the carrier (`get_shipments_by_tracking_reference`).
///
/// Sees only shipments allocated in the last 30 days; 404 when nothing matches.
///
/// * `tracking_reference`: Tracking reference issued by the carrier. Only allocations of the last 30 days are searched.
///
#[doc = include_str!("../../../docs/shipments/get_shipments_by_tracking_reference.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shipments/tracking_reference/{tracking_reference}`. Evidence: `draft`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetShipmentsByTrackingReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) tracking_reference: TrackingRef,
    pub(crate) take: Option<i32>,
    pub(crate) skip: Option<i32>,
}

impl Client {
    /// Finds shipments by a tracking reference of the carrier (`get_shipments_by_tracking_reference`): see [`GetShipmentsByTrackingReference`].
    pub fn get_shipments_by_tracking_reference(&self, tracking_reference: impl Into<TrackingRef>) -> GetShipmentsByTrackingReference {
        GetShipmentsByTrackingReference { setup: Setup::new(self), tracking_reference: tracking_reference.into(), take: None, skip: None }
    }
}

impl GetShipmentsByTrackingReference {
    /// Page size, 1 to 10 (default: `10`).
    pub fn take(mut self, take: i32) -> Self {
        self.take = Some(take);
        self
    }

    /// Number of matches to leave out before the page starts (default: `0`).
    pub fn skip(mut self, skip: i32) -> Self {
        self.skip = Some(skip);
        self
    }
}

impl GetShipmentsByTrackingReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_shipments_by_tracking_reference",
        safety: Safety::Read,
        url_template: Some("/shipments/tracking_reference/{tracking_reference}"),
    };
}

impl Operation for GetShipmentsByTrackingReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("tracking_reference", self.tracking_reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::get_shipments_by_tracking_reference(&mut problems, self.skip, self.take);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipments_by_tracking_reference(self.tracking_reference.as_str(), self.skip, self.take);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

impl GetShipmentsByTrackingReference {
    /// All items from `skip` on, one after the other: see [`Items`].
    pub fn stream(self) -> Items<types::Shipment> {
        paging::stream(self)
    }
}

impl Paged for GetShipmentsByTrackingReference {
    type Item = types::Shipment;
    const IS_NUMBERED: bool = false;

    fn begin(&mut self) -> (i32, i32) {
        (*self.take.get_or_insert(10), *self.skip.get_or_insert(0))
    }

    fn advance(&mut self, count: i32) -> Option<()> {
        self.skip = Some(self.skip.unwrap_or(0).checked_add(count)?);
        Some(())
    }

    fn total(_: &types::ShipmentList) -> Option<i32> {
        None
    }

    fn items(page: types::ShipmentList) -> Vec<types::Shipment> {
        page.shipments
    }
}

call!(GetShipmentsByTrackingReference, types::ShipmentList);

/// Counts the shipments of the account per state (`count_shipments_by_state`).
///
/// States may come with a category, whose values are not documented.
///
#[doc = include_str!("../../../docs/shipments/count_shipments_by_state.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shipments/state_counts`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CountShipmentsByState {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Counts the shipments of the account per state (`count_shipments_by_state`): see [`CountShipmentsByState`].
    pub fn count_shipments_by_state(&self) -> CountShipmentsByState {
        CountShipmentsByState { setup: Setup::new(self) }
    }
}

impl CountShipmentsByState {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "count_shipments_by_state",
        safety: Safety::Read,
        url_template: Some("/shipments/state_counts"),
    };
}

impl Operation for CountShipmentsByState {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().count_shipments_by_state();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(CountShipmentsByState, types::ShipmentCountByStateResponse);

/// Withdraws the allocation of a shipment (`deallocate_shipment`).
///
/// The shipment must be `allocated` or `ready_to_ship`, else 400 [`invalid_state_for_operation`](crate::Error::is_wrong_state); one in transit generally cannot be deallocated. It is then expected to be `unallocated` again, without allocation and planned dates.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/deallocate_shipment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/shipments/{reference}/allocation`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeallocateShipment {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Withdraws the allocation of a shipment (`deallocate_shipment`): see [`DeallocateShipment`].
    pub fn deallocate_shipment(&self, reference: impl Into<ShipmentRef>) -> DeallocateShipment {
        DeallocateShipment { setup: Setup::new(self), reference: reference.into() }
    }
}

impl DeallocateShipment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "deallocate_shipment",
        safety: Safety::Write,
        url_template: Some("/shipments/{reference}/allocation"),
    };
}

impl Operation for DeallocateShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().deallocate_shipment(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(DeallocateShipment, types::ResourceResult);
