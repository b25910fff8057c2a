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

/// Lists the events of some kinds in a period (`get_consignment_events`).
///
/// A read by POST.
///
/// * `request`: Kinds of event, and the period.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/events/consignments`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentEvents {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ConsignmentEventRequest,
}

impl Client {
    /// Lists the events of some kinds in a period (`get_consignment_events`): see [`GetConsignmentEvents`].
    pub fn get_consignment_events(&self, request: types::ConsignmentEventRequest) -> GetConsignmentEvents {
        GetConsignmentEvents { setup: Setup::new(self), request }
    }
}

impl GetConsignmentEvents {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_events",
        safety: Safety::Read,
        url_template: Some("/events/consignments"),
    };
}

impl Operation for GetConsignmentEvents {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_events(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentEvents, types::ConsignmentEventPayloadResponse);

/// Lists the consignments that came into some states in a period (`get_consignment_state_events`).
///
/// A read by POST.
///
/// * `request`: States, and the period.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/events/consignments/stateevents`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentStateEvents {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ConsignmentStateEventRequest,
}

impl Client {
    /// Lists the consignments that came into some states in a period (`get_consignment_state_events`): see [`GetConsignmentStateEvents`].
    pub fn get_consignment_state_events(&self, request: types::ConsignmentStateEventRequest) -> GetConsignmentStateEvents {
        GetConsignmentStateEvents { setup: Setup::new(self), request }
    }
}

impl GetConsignmentStateEvents {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_state_events",
        safety: Safety::Read,
        url_template: Some("/events/consignments/stateevents"),
    };
}

impl Operation for GetConsignmentStateEvents {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_state_events(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentStateEvents, Vec<types::ConsignmentPayload>);

/// Lists, per kind of event, the consignments that had such an event in a period (`get_consignment_event_summary`).
///
/// A read by POST.
///
/// * `request`: Kinds of event, and the period.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/events/consignments/summary`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentEventSummary {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ConsignmentEventRequest,
}

impl Client {
    /// Lists, per kind of event, the consignments that had such an event in a period (`get_consignment_event_summary`): see [`GetConsignmentEventSummary`].
    pub fn get_consignment_event_summary(&self, request: types::ConsignmentEventRequest) -> GetConsignmentEventSummary {
        GetConsignmentEventSummary { setup: Setup::new(self), request }
    }
}

impl GetConsignmentEventSummary {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_event_summary",
        safety: Safety::Read,
        url_template: Some("/events/consignments/summary"),
    };
}

impl Operation for GetConsignmentEventSummary {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_event_summary(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentEventSummary, types::EventSummaryResponse);
