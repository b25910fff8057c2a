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

/// Returns the tracking events of a shipment, with its carrier and its carrier tracking references (`get_tracking_events`).
///
/// Events are listed newest first. Their `timestamp` is the carrier's and may be malformed; `event_code` may hold values outside the documented list, such as `collected`.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_tracking_events.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/tracking/{reference}`. Evidence: `spec`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetTrackingEvents {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Returns the tracking events of a shipment, with its carrier and its carrier tracking references (`get_tracking_events`): see [`GetTrackingEvents`].
    pub fn get_tracking_events(&self, reference: impl Into<ShipmentRef>) -> GetTrackingEvents {
        GetTrackingEvents { setup: Setup::new(self), reference: reference.into() }
    }
}

impl GetTrackingEvents {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_tracking_events",
        safety: Safety::Read,
        url_template: Some("/tracking/{reference}"),
    };
}

impl Operation for GetTrackingEvents {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_tracking_events(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetTrackingEvents, types::TrackingResponse);

/// Returns the tracking events of each of the contents of a shipment, for carriers that track packages one by one (`get_contents_tracking_events`).
///
/// Events are listed newest first. Their `timestamp` is the carrier's and may be malformed; `event_code` may hold values outside the documented list, such as `collected`.
///
/// * `reference`: Reference of the shipment (`sp_` and 32 digits).
///
#[doc = include_str!("../../../docs/shipments/get_contents_tracking_events.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/tracking/{reference}/shipment_contents`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetContentsTrackingEvents {
    pub(crate) setup: Setup<Client>,
    pub(crate) reference: ShipmentRef,
}

impl Client {
    /// Returns the tracking events of each of the contents of a shipment, for carriers that track packages one by one (`get_contents_tracking_events`): see [`GetContentsTrackingEvents`].
    pub fn get_contents_tracking_events(&self, reference: impl Into<ShipmentRef>) -> GetContentsTrackingEvents {
        GetContentsTrackingEvents { setup: Setup::new(self), reference: reference.into() }
    }
}

impl GetContentsTrackingEvents {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_contents_tracking_events",
        safety: Safety::Read,
        url_template: Some("/tracking/{reference}/shipment_contents"),
    };
}

impl Operation for GetContentsTrackingEvents {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("reference", self.reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_contents_tracking_events(self.reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetContentsTrackingEvents, types::TrackingContentsResponse);

/// Returns the tracking events of all shipments with a custom reference, a page at a time (`get_tracking_events_by_custom_reference`).
///
/// Events are listed newest first. Their `timestamp` is the carrier's and may be malformed; `event_code` may hold values outside the documented list, such as `collected`.
///
/// * `custom_reference`: The caller's own reference of the shipment, not of its contents. Need not be unique.
///
#[doc = include_str!("../../../docs/shipments/get_tracking_events_by_custom_reference.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/tracking/custom_reference/{custom_reference}`. Evidence: `draft`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetTrackingEventsByCustomReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
    pub(crate) take: Option<i32>,
    pub(crate) skip: Option<i32>,
}

impl Client {
    /// Returns the tracking events of all shipments with a custom reference, a page at a time (`get_tracking_events_by_custom_reference`): see [`GetTrackingEventsByCustomReference`].
    pub fn get_tracking_events_by_custom_reference(&self, custom_reference: impl Into<CustomReference>) -> GetTrackingEventsByCustomReference {
        GetTrackingEventsByCustomReference { setup: Setup::new(self), custom_reference: custom_reference.into(), take: None, skip: None }
    }
}

impl GetTrackingEventsByCustomReference {
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

impl GetTrackingEventsByCustomReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_tracking_events_by_custom_reference",
        safety: Safety::Read,
        url_template: Some("/tracking/custom_reference/{custom_reference}"),
    };
}

impl Operation for GetTrackingEventsByCustomReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::get_tracking_events_by_custom_reference(&mut problems, self.skip, self.take);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_tracking_events_by_custom_reference(self.custom_reference.as_str(), self.skip, self.take);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

impl GetTrackingEventsByCustomReference {
    /// All items from `skip` on, one after the other: see [`Items`].
    pub fn stream(self) -> Items<types::TrackingResponse> {
        paging::stream(self)
    }
}

impl Paged for GetTrackingEventsByCustomReference {
    type Item = types::TrackingResponse;
    const IS_NUMBERED: bool = false;

    fn begin(&mut self) -> (i32, i32) {
        (*self.take.get_or_insert(10), *self.skip.get_or_insert(0))
    }

    fn advance(&mut self, count: i32) -> Option<()> {
        self.skip = Some(self.skip.unwrap_or(0).checked_add(count)?);
        Some(())
    }

    fn total(_: &types::TrackingResponseList) -> Option<i32> {
        None
    }

    fn items(page: types::TrackingResponseList) -> Vec<types::TrackingResponse> {
        page.tracking_responses
    }
}

call!(GetTrackingEventsByCustomReference, types::TrackingResponseList);

/// Returns the tracking events of all contents with a custom reference, grouped by shipment, a page at a time (`get_contents_tracking_events_by_custom_reference`).
///
/// The custom reference is that of the contents, not of the shipment. Events are listed newest first. Their `timestamp` is the carrier's and may be malformed; `event_code` may hold values outside the documented list, such as `collected`.
///
/// * `custom_reference`: The caller's own reference of contents or of a shipment. Not unique.
///
#[doc = include_str!("../../../docs/shipments/get_contents_tracking_events_by_custom_reference.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): Part of the request is missing or malformed, or the state of the resource does not allow the call ([`invalid_state_for_operation`](crate::Error::is_wrong_state)). `details` lists every finding; nothing was changed.
/// * 404, [`is_not_found`](crate::Error::is_not_found): The resource does not exist, was deleted, or belongs to another account.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/tracking/custom_reference/{custom_reference}/shipment_contents`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetContentsTrackingEventsByCustomReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) custom_reference: CustomReference,
    pub(crate) take: Option<i32>,
    pub(crate) skip: Option<i32>,
}

impl Client {
    /// Returns the tracking events of all contents with a custom reference, grouped by shipment, a page at a time (`get_contents_tracking_events_by_custom_reference`): see [`GetContentsTrackingEventsByCustomReference`].
    pub fn get_contents_tracking_events_by_custom_reference(&self, custom_reference: impl Into<CustomReference>) -> GetContentsTrackingEventsByCustomReference {
        GetContentsTrackingEventsByCustomReference { setup: Setup::new(self), custom_reference: custom_reference.into(), take: None, skip: None }
    }
}

impl GetContentsTrackingEventsByCustomReference {
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

impl GetContentsTrackingEventsByCustomReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "shipments",
        id: "get_contents_tracking_events_by_custom_reference",
        safety: Safety::Read,
        url_template: Some("/tracking/custom_reference/{custom_reference}/shipment_contents"),
    };
}

impl Operation for GetContentsTrackingEventsByCustomReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("custom_reference", self.custom_reference.as_str());
        if self.setup.is_checked() {
            limits::shipments::get_contents_tracking_events_by_custom_reference(&mut problems, self.custom_reference.as_str(), self.skip, self.take);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_contents_tracking_events_by_custom_reference(self.custom_reference.as_str(), self.skip, self.take);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

impl GetContentsTrackingEventsByCustomReference {
    /// All items from `skip` on, one after the other: see [`Items`].
    pub fn stream(self) -> Items<types::TrackingContentsResponse> {
        paging::stream(self)
    }
}

impl Paged for GetContentsTrackingEventsByCustomReference {
    type Item = types::TrackingContentsResponse;
    const IS_NUMBERED: bool = false;

    fn begin(&mut self) -> (i32, i32) {
        (*self.take.get_or_insert(10), *self.skip.get_or_insert(0))
    }

    fn advance(&mut self, count: i32) -> Option<()> {
        self.skip = Some(self.skip.unwrap_or(0).checked_add(count)?);
        Some(())
    }

    fn total(_: &types::TrackingContentsResponseList) -> Option<i32> {
        None
    }

    fn items(page: types::TrackingContentsResponseList) -> Vec<types::TrackingContentsResponse> {
        page.tracking_contents_responses
    }
}

call!(GetContentsTrackingEventsByCustomReference, types::TrackingContentsResponseList);
