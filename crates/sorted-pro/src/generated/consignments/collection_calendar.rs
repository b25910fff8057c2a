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

/// Reads when a carrier collects at a shipping location: weekly rules, and exceptions on single dates (`get_collection_calendar`).
///
///
///
/// * `shipping_location_reference`: Reference of a shipping location of the account, free text.
/// * `mpd_carrier_reference`: Carrier that collects.
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetCollectionCalendar {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: ShippingLocationRef,
    pub(crate) mpd_carrier_reference: String,
}

impl Client {
    /// Reads when a carrier collects at a shipping location: weekly rules, and exceptions on single dates (`get_collection_calendar`): see [`GetCollectionCalendar`].
    pub fn get_collection_calendar(&self, shipping_location_reference: impl Into<ShippingLocationRef>, mpd_carrier_reference: impl Into<String>) -> GetCollectionCalendar {
        GetCollectionCalendar { setup: Setup::new(self), shipping_location_reference: shipping_location_reference.into(), mpd_carrier_reference: mpd_carrier_reference.into() }
    }
}

impl GetCollectionCalendar {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_collection_calendar",
        safety: Safety::Read,
        url_template: Some("/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}"),
    };
}

impl Operation for GetCollectionCalendar {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("shipping_location_reference", self.shipping_location_reference.as_str());
        problems.segment("mpd_carrier_reference", self.mpd_carrier_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_collection_calendar(self.shipping_location_reference.as_str(), self.mpd_carrier_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetCollectionCalendar, types::CollectionCalendar);

/// Deletes the collection calendar of a carrier at a shipping location (`delete_collection_calendar`).
///
/// A PUT without a body.
///
/// * `shipping_location_reference`: Reference of a shipping location of the account, free text.
/// * `mpd_carrier_reference`: Carrier that collects.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeleteCollectionCalendar {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: ShippingLocationRef,
    pub(crate) mpd_carrier_reference: String,
}

impl Client {
    /// Deletes the collection calendar of a carrier at a shipping location (`delete_collection_calendar`): see [`DeleteCollectionCalendar`].
    pub fn delete_collection_calendar(&self, shipping_location_reference: impl Into<ShippingLocationRef>, mpd_carrier_reference: impl Into<String>) -> DeleteCollectionCalendar {
        DeleteCollectionCalendar { setup: Setup::new(self), shipping_location_reference: shipping_location_reference.into(), mpd_carrier_reference: mpd_carrier_reference.into() }
    }
}

impl DeleteCollectionCalendar {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "delete_collection_calendar",
        safety: Safety::Write,
        url_template: Some("/collectioncalendar/{shipping_location_reference}/{mpd_carrier_reference}"),
    };
}

impl Operation for DeleteCollectionCalendar {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("shipping_location_reference", self.shipping_location_reference.as_str());
        problems.segment("mpd_carrier_reference", self.mpd_carrier_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_collection_calendar(self.shipping_location_reference.as_str(), self.mpd_carrier_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(DeleteCollectionCalendar, ());

/// Adds a weekly rule to the calendar of a carrier at a shipping location (`add_calendar_rule`).
///
/// Its id is found by [`get_collection_calendar`](Client::get_collection_calendar). Not idempotent.
///
/// * `shipping_location_reference`: Reference of a shipping location of the account, free text.
/// * `mpd_carrier_reference`: Carrier that collects.
/// * `request`: The rule.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/collectioncalendar/addrule/{shipping_location_reference}/{mpd_carrier_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddCalendarRule {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: ShippingLocationRef,
    pub(crate) mpd_carrier_reference: String,
    pub(crate) request: types::CalendarRule,
}

impl Client {
    /// Adds a weekly rule to the calendar of a carrier at a shipping location (`add_calendar_rule`): see [`AddCalendarRule`].
    pub fn add_calendar_rule(&self, shipping_location_reference: impl Into<ShippingLocationRef>, mpd_carrier_reference: impl Into<String>, request: types::CalendarRule) -> AddCalendarRule {
        AddCalendarRule { setup: Setup::new(self), shipping_location_reference: shipping_location_reference.into(), mpd_carrier_reference: mpd_carrier_reference.into(), request }
    }
}

impl AddCalendarRule {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "add_calendar_rule",
        safety: Safety::Write,
        url_template: Some("/collectioncalendar/addrule/{shipping_location_reference}/{mpd_carrier_reference}"),
    };
}

impl Operation for AddCalendarRule {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("shipping_location_reference", self.shipping_location_reference.as_str());
        problems.segment("mpd_carrier_reference", self.mpd_carrier_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_calendar_rule(self.shipping_location_reference.as_str(), self.mpd_carrier_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(AddCalendarRule, ());

/// Adds an exception on one date to the calendar of a carrier at a shipping location (`add_calendar_exception`).
///
/// Its id is found by [`get_collection_calendar`](Client::get_collection_calendar). Not idempotent.
///
/// * `shipping_location_reference`: Reference of a shipping location of the account, free text.
/// * `mpd_carrier_reference`: Carrier that collects.
/// * `request`: The exception.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/collectioncalendar/addexception/{shipping_location_reference}/{mpd_carrier_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddCalendarException {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: ShippingLocationRef,
    pub(crate) mpd_carrier_reference: String,
    pub(crate) request: types::CalendarException,
}

impl Client {
    /// Adds an exception on one date to the calendar of a carrier at a shipping location (`add_calendar_exception`): see [`AddCalendarException`].
    pub fn add_calendar_exception(&self, shipping_location_reference: impl Into<ShippingLocationRef>, mpd_carrier_reference: impl Into<String>, request: types::CalendarException) -> AddCalendarException {
        AddCalendarException { setup: Setup::new(self), shipping_location_reference: shipping_location_reference.into(), mpd_carrier_reference: mpd_carrier_reference.into(), request }
    }
}

impl AddCalendarException {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "add_calendar_exception",
        safety: Safety::Write,
        url_template: Some("/collectioncalendar/addexception/{shipping_location_reference}/{mpd_carrier_reference}"),
    };
}

impl Operation for AddCalendarException {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("shipping_location_reference", self.shipping_location_reference.as_str());
        problems.segment("mpd_carrier_reference", self.mpd_carrier_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_calendar_exception(self.shipping_location_reference.as_str(), self.mpd_carrier_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(AddCalendarException, ());

/// Removes a weekly rule from its calendar (`remove_calendar_rule`).
///
/// A PUT without a body.
///
/// * `rule_id`: Id of the rule.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/collectioncalendar/removerule/{rule_id}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RemoveCalendarRule {
    pub(crate) setup: Setup<Client>,
    pub(crate) rule_id: String,
}

impl Client {
    /// Removes a weekly rule from its calendar (`remove_calendar_rule`): see [`RemoveCalendarRule`].
    pub fn remove_calendar_rule(&self, rule_id: impl Into<String>) -> RemoveCalendarRule {
        RemoveCalendarRule { setup: Setup::new(self), rule_id: rule_id.into() }
    }
}

impl RemoveCalendarRule {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "remove_calendar_rule",
        safety: Safety::Write,
        url_template: Some("/collectioncalendar/removerule/{rule_id}"),
    };
}

impl Operation for RemoveCalendarRule {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("rule_id", self.rule_id.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().remove_calendar_rule(self.rule_id.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(RemoveCalendarRule, ());

/// Removes an exception from its calendar (`remove_calendar_exception`).
///
/// A PUT without a body.
///
/// * `exception_id`: Id of the exception.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/collectioncalendar/removeexception/{exception_id}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RemoveCalendarException {
    pub(crate) setup: Setup<Client>,
    pub(crate) exception_id: String,
}

impl Client {
    /// Removes an exception from its calendar (`remove_calendar_exception`): see [`RemoveCalendarException`].
    pub fn remove_calendar_exception(&self, exception_id: impl Into<String>) -> RemoveCalendarException {
        RemoveCalendarException { setup: Setup::new(self), exception_id: exception_id.into() }
    }
}

impl RemoveCalendarException {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "remove_calendar_exception",
        safety: Safety::Write,
        url_template: Some("/collectioncalendar/removeexception/{exception_id}"),
    };
}

impl Operation for RemoveCalendarException {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("exception_id", self.exception_id.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().remove_calendar_exception(self.exception_id.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(RemoveCalendarException, ());
