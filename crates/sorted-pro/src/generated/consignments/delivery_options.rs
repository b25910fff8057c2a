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

/// Returns dates and time slots in which a consignment can be delivered (`get_delivery_options`).
///
/// The consignment is
/// described in the body and not created. There is one carrier service per time slot, normally the
/// cheapest. `select_delivery_option` creates the consignment for one of the options,
/// [`select_delivery_options_as_orders`](Client::select_delivery_options_as_orders) an order for each of several.
///
/// An option is void after its `AllocationCutOff`. `DayOfWeek` does not always agree with `Date`:
/// use the date.
///
/// * `request`: The consignment to deliver.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/deliveryoptions`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetDeliveryOptions {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::DeliveryOptionsRequest,
}

impl Client {
    /// Returns dates and time slots in which a consignment can be delivered (`get_delivery_options`): see [`GetDeliveryOptions`].
    pub fn get_delivery_options(&self, request: types::DeliveryOptionsRequest) -> GetDeliveryOptions {
        GetDeliveryOptions { setup: Setup::new(self), request }
    }
}

impl GetDeliveryOptions {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_delivery_options",
        safety: Safety::Read,
        url_template: Some("/deliveryoptions"),
    };
}

impl Operation for GetDeliveryOptions {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_delivery_options(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetDeliveryOptions, types::DeliveryOptionsResponse);

/// `select_delivery_option`: POST `/deliveryoptions/select/{delivery_option_reference}`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct SelectDeliveryOption {
    pub(crate) setup: Setup<Client>,
    pub(crate) delivery_option_reference: DeliveryOptionRef,
}

impl SelectDeliveryOption {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "select_delivery_option",
        safety: Safety::Write,
        url_template: Some("/deliveryoptions/select/{delivery_option_reference}"),
    };
}

impl Operation for SelectDeliveryOption {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("delivery_option_reference", self.delivery_option_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().select_delivery_option(self.delivery_option_reference.as_str());
        request_of::<crate::consignments::SelectedConsignment, _>(Self::INFO, request)
    }
}

setup!(SelectDeliveryOption, crate::consignments::SelectedConsignment);

/// Returns only the dates on which a consignment can be delivered (`get_delivery_option_summary`).
///
/// The consignment is described in
/// the body and not created. [`get_delivery_options_by_potential_consignment`](Client::get_delivery_options_by_potential_consignment) returns the options.
///
/// * `request`: The consignment to deliver.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/deliveryoptions/summary`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetDeliveryOptionSummary {
    pub(crate) setup: Setup<Client>,
    pub(crate) start_from: Option<String>,
    pub(crate) end_at: Option<String>,
    pub(crate) request: types::DeliveryOptionsRequest,
}

impl Client {
    /// Returns only the dates on which a consignment can be delivered (`get_delivery_option_summary`): see [`GetDeliveryOptionSummary`].
    pub fn get_delivery_option_summary(&self, request: types::DeliveryOptionsRequest) -> GetDeliveryOptionSummary {
        GetDeliveryOptionSummary { setup: Setup::new(self), request, start_from: None, end_at: None }
    }
}

impl GetDeliveryOptionSummary {
    /// Known from one older client only, without a meaning.
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }

    /// Known from one older client only, without a meaning.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.end_at = Some(end_at.into());
        self
    }
}

impl GetDeliveryOptionSummary {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_delivery_option_summary",
        safety: Safety::Read,
        url_template: Some("/deliveryoptions/summary"),
    };
}

impl Operation for GetDeliveryOptionSummary {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_delivery_option_summary(self.end_at.as_deref(), self.start_from.as_deref(), &self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetDeliveryOptionSummary, types::DeliveryOptionSummary);

/// Returns a delivery option with the consignment that it was offered for (`get_delivery_option`).
///
/// The data of that
/// consignment are not reliable: in the documented response `Reference` is null,
/// `CustomerReference` all zeros, `Weight` in the form of API version 1 and `Value` 0.
///
/// * `delivery_option_reference`: Id of a delivery or pick-up option, from `DeliveryOption.Reference`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/deliveryoptions/details/{delivery_option_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetDeliveryOption {
    pub(crate) setup: Setup<Client>,
    pub(crate) delivery_option_reference: DeliveryOptionRef,
}

impl Client {
    /// Returns a delivery option with the consignment that it was offered for (`get_delivery_option`): see [`GetDeliveryOption`].
    pub fn get_delivery_option(&self, delivery_option_reference: impl Into<DeliveryOptionRef>) -> GetDeliveryOption {
        GetDeliveryOption { setup: Setup::new(self), delivery_option_reference: delivery_option_reference.into() }
    }
}

impl GetDeliveryOption {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_delivery_option",
        safety: Safety::Read,
        url_template: Some("/deliveryoptions/details/{delivery_option_reference}"),
    };
}

impl Operation for GetDeliveryOption {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("delivery_option_reference", self.delivery_option_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_delivery_option(self.delivery_option_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetDeliveryOption, types::DeliveryOptionDetails);

/// Returns delivery options for the consignment of an earlier [`get_delivery_option_summary`](Client::get_delivery_option_summary) (`get_delivery_options_by_potential_consignment`).
///
/// Known from one older client; the shape of the response is taken from [`get_delivery_options`](Client::get_delivery_options).
///
/// * `potential_consignment_reference`: Id of a potential consignment, from `DeliveryOptionSummary.Reference`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/deliveryoptions/{potential_consignment_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetDeliveryOptionsByPotentialConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) potential_consignment_reference: PotentialConsignmentRef,
    pub(crate) delivery_date: Option<String>,
}

impl Client {
    /// Returns delivery options for the consignment of an earlier [`get_delivery_option_summary`](Client::get_delivery_option_summary) (`get_delivery_options_by_potential_consignment`): see [`GetDeliveryOptionsByPotentialConsignment`].
    pub fn get_delivery_options_by_potential_consignment(&self, potential_consignment_reference: impl Into<PotentialConsignmentRef>) -> GetDeliveryOptionsByPotentialConsignment {
        GetDeliveryOptionsByPotentialConsignment { setup: Setup::new(self), potential_consignment_reference: potential_consignment_reference.into(), delivery_date: None }
    }
}

impl GetDeliveryOptionsByPotentialConsignment {
    /// Wanted delivery date.
    pub fn delivery_date(mut self, delivery_date: impl Into<String>) -> Self {
        self.delivery_date = Some(delivery_date.into());
        self
    }
}

impl GetDeliveryOptionsByPotentialConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_delivery_options_by_potential_consignment",
        safety: Safety::Read,
        url_template: Some("/deliveryoptions/{potential_consignment_reference}"),
    };
}

impl Operation for GetDeliveryOptionsByPotentialConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("potential_consignment_reference", self.potential_consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_delivery_options_by_potential_consignment(self.potential_consignment_reference.as_str(), self.delivery_date.as_deref());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetDeliveryOptionsByPotentialConsignment, types::DeliveryOptionsResponse);

/// Returns dates and time slots in which a stored consignment can be delivered (`get_delivery_options_by_consignment`).
///
/// `select_delivery_option` allocates the consignment to one of them.
///
/// Known from two older clients only.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/deliveryoptions/consignment/{consignment_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetDeliveryOptionsByConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) delivery_date: Option<String>,
    pub(crate) guaranteed_only: Option<bool>,
}

impl Client {
    /// Returns dates and time slots in which a stored consignment can be delivered (`get_delivery_options_by_consignment`): see [`GetDeliveryOptionsByConsignment`].
    pub fn get_delivery_options_by_consignment(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetDeliveryOptionsByConsignment {
        GetDeliveryOptionsByConsignment { setup: Setup::new(self), consignment_reference: consignment_reference.into(), delivery_date: None, guaranteed_only: None }
    }
}

impl GetDeliveryOptionsByConsignment {
    /// Wanted delivery date.
    pub fn delivery_date(mut self, delivery_date: impl Into<String>) -> Self {
        self.delivery_date = Some(delivery_date.into());
        self
    }

    /// True for options with a guaranteed date only.
    pub fn guaranteed_only(mut self, guaranteed_only: bool) -> Self {
        self.guaranteed_only = Some(guaranteed_only);
        self
    }
}

impl GetDeliveryOptionsByConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_delivery_options_by_consignment",
        safety: Safety::Read,
        url_template: Some("/deliveryoptions/consignment/{consignment_reference}"),
    };
}

impl Operation for GetDeliveryOptionsByConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_delivery_options_by_consignment(self.consignment_reference.as_str(), self.delivery_date.as_deref(), self.guaranteed_only);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetDeliveryOptionsByConsignment, types::DeliveryOptionsResponse);

/// Returns locations around the destination where the receiver can pick up a consignment, each with its options (`get_pickup_options`).
///
/// The consignment is described in the body and not created. `select_delivery_option`
/// creates it for one of the options.
///
/// Locations must not be cached. An option is void after its `AllocationCutOff`.
///
/// * `request`: The consignment to deliver, and where to look.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/deliveryoptions/pickupoptions`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetPickupOptions {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::PickupOptionsRequest,
}

impl Client {
    /// Returns locations around the destination where the receiver can pick up a consignment, each with its options (`get_pickup_options`): see [`GetPickupOptions`].
    pub fn get_pickup_options(&self, request: types::PickupOptionsRequest) -> GetPickupOptions {
        GetPickupOptions { setup: Setup::new(self), request }
    }
}

impl GetPickupOptions {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_pickup_options",
        safety: Safety::Read,
        url_template: Some("/deliveryoptions/pickupoptions"),
    };
}

impl Operation for GetPickupOptions {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_pickup_options(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetPickupOptions, types::PickupOptionsResponse);

/// Returns locations around the destination of a stored consignment where the receiver can pick it up, each with its options (`get_pickup_options_by_consignment`).
///
/// `select_delivery_option` allocates the consignment to one of them.
///
/// Known from one older client; the shape of the response is taken from [`get_pickup_options`](Client::get_pickup_options).
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/deliveryoptions/pickupOptions/consignment/{consignment_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetPickupOptionsByConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) delivery_date: Option<String>,
    pub(crate) guaranteed_only: Option<bool>,
}

impl Client {
    /// Returns locations around the destination of a stored consignment where the receiver can pick it up, each with its options (`get_pickup_options_by_consignment`): see [`GetPickupOptionsByConsignment`].
    pub fn get_pickup_options_by_consignment(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetPickupOptionsByConsignment {
        GetPickupOptionsByConsignment { setup: Setup::new(self), consignment_reference: consignment_reference.into(), delivery_date: None, guaranteed_only: None }
    }
}

impl GetPickupOptionsByConsignment {
    /// Wanted delivery date.
    pub fn delivery_date(mut self, delivery_date: impl Into<String>) -> Self {
        self.delivery_date = Some(delivery_date.into());
        self
    }

    /// True for options with a guaranteed date only.
    pub fn guaranteed_only(mut self, guaranteed_only: bool) -> Self {
        self.guaranteed_only = Some(guaranteed_only);
        self
    }
}

impl GetPickupOptionsByConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_pickup_options_by_consignment",
        safety: Safety::Read,
        url_template: Some("/deliveryoptions/pickupOptions/consignment/{consignment_reference}"),
    };
}

impl Operation for GetPickupOptionsByConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_pickup_options_by_consignment(self.consignment_reference.as_str(), self.delivery_date.as_deref(), self.guaranteed_only);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetPickupOptionsByConsignment, types::PickupOptionsResponse);

/// Reserves a pick-up option at its location (`reserve_pickup_option`).
///
/// Needed before `select_delivery_option` when
/// `Reservation.IsReservationRequired` of the location is true. No request body.
///
/// The response has no documented body: its status alone says whether the reservation was made.
///
/// * `pickup_option_reference`: Id of a pick-up option, from the `DeliveryOption.Reference` of a pick-up location.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/deliveryoptions/reserve/{pickup_option_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct ReservePickupOption {
    pub(crate) setup: Setup<Client>,
    pub(crate) pickup_option_reference: DeliveryOptionRef,
}

impl Client {
    /// Reserves a pick-up option at its location (`reserve_pickup_option`): see [`ReservePickupOption`].
    pub fn reserve_pickup_option(&self, pickup_option_reference: impl Into<DeliveryOptionRef>) -> ReservePickupOption {
        ReservePickupOption { setup: Setup::new(self), pickup_option_reference: pickup_option_reference.into() }
    }
}

impl ReservePickupOption {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "reserve_pickup_option",
        safety: Safety::Write,
        url_template: Some("/deliveryoptions/reserve/{pickup_option_reference}"),
    };
}

impl Operation for ReservePickupOption {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("pickup_option_reference", self.pickup_option_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().reserve_pickup_option(self.pickup_option_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(ReservePickupOption, ());

/// Takes delivery options and creates an order for each, instead of a consignment: [`pack_order`](Client::pack_order) makes the consignments later (`select_delivery_options_as_orders`).
///
/// Each option succeeds or fails independently: look at `Status` of every element. 207 when some
/// failed. The links of the documented response misspell the order: use `OrderReference`.
///
/// * `request`: The options to take.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/deliveryoptions/selectorder`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct SelectDeliveryOptionsAsOrders {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::SelectOrderRequest,
}

impl Client {
    /// Takes delivery options and creates an order for each, instead of a consignment: [`pack_order`](Client::pack_order) makes the consignments later (`select_delivery_options_as_orders`): see [`SelectDeliveryOptionsAsOrders`].
    pub fn select_delivery_options_as_orders(&self, request: types::SelectOrderRequest) -> SelectDeliveryOptionsAsOrders {
        SelectDeliveryOptionsAsOrders { setup: Setup::new(self), request }
    }
}

impl SelectDeliveryOptionsAsOrders {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "select_delivery_options_as_orders",
        safety: Safety::Write,
        url_template: Some("/deliveryoptions/selectorder"),
    };
}

impl Operation for SelectDeliveryOptionsAsOrders {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().select_delivery_options_as_orders(&self.request);
        request_of::<crate::consignments::SelectedOrders, _>(Self::INFO, request)
    }
}

call!(SelectDeliveryOptionsAsOrders, crate::consignments::SelectedOrders);
