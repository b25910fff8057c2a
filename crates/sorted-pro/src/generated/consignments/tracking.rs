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

/// Returns the tracking events of a consignment, by package and by leg of the journey (`get_tracking_events`).
///
/// Allowed in
/// every state.
///
/// `Code` is a normalised code of the event, such as `Delivered`. The codes are not listed
/// anywhere.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/tracking/{consignment_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetTrackingEvents {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Returns the tracking events of a consignment, by package and by leg of the journey (`get_tracking_events`): see [`GetTrackingEvents`].
    pub fn get_tracking_events(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetTrackingEvents {
        GetTrackingEvents { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetTrackingEvents {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_tracking_events",
        safety: Safety::Read,
        url_template: Some("/tracking/{consignment_reference}"),
    };
}

impl Operation for GetTrackingEvents {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_tracking_events(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetTrackingEvents, types::ConsignmentViewModel);

/// Returns the tracking events of a consignment by package (`get_tracking_events_per_package`).
///
/// The events of all legs are in one list
/// and name their carrier service; [`get_tracking_events`](Client::get_tracking_events) returns them by leg. Allowed in every
/// state.
///
/// `Code` is a normalised code of the event, such as `Delivered`. The codes are not listed
/// anywhere.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/tracking/flattened/{consignment_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetTrackingEventsPerPackage {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Returns the tracking events of a consignment by package (`get_tracking_events_per_package`): see [`GetTrackingEventsPerPackage`].
    pub fn get_tracking_events_per_package(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetTrackingEventsPerPackage {
        GetTrackingEventsPerPackage { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetTrackingEventsPerPackage {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_tracking_events_per_package",
        safety: Safety::Read,
        url_template: Some("/tracking/flattened/{consignment_reference}"),
    };
}

impl Operation for GetTrackingEventsPerPackage {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_tracking_events_per_package(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetTrackingEventsPerPackage, types::FlattenedConsignmentViewModel);
