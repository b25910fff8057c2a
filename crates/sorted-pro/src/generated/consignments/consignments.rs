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

/// Creates a consignment in state `Unallocated` (`create_consignment`).
///
/// It needs at least one package and the addresses
/// `Origin` and `Destination`, one of which names a known shipping location; any other address
/// must be complete. A package needs `Description`, `Value` and either `PackageSizeReference` or
/// both `Weight` and `Dimensions`.
///
/// The delivery promise is called `RequiredDeliveryDate` here and `RequestedDeliveryDate` when
/// the consignment is read or updated. Source and direction default to `Api` and `Outbound`. Not
/// idempotent: the caller's reference need not be unique, so a second call makes another
/// consignment.
///
/// [`reconcile`](Self::reconcile) finds out what became of a lost response.
///
/// * `request`: The consignment to create.
///
#[doc = include_str!("../../../docs/consignments/create_consignment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/consignments`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::CreateConsignmentRequest,
}

impl Client {
    /// Creates a consignment in state `Unallocated` (`create_consignment`): see [`CreateConsignment`].
    pub fn create_consignment(&self, request: types::CreateConsignmentRequest) -> CreateConsignment {
        CreateConsignment { setup: Setup::new(self), request }
    }
}

impl CreateConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "create_consignment",
        safety: Safety::Write,
        url_template: Some("/consignments"),
    };
}

impl Operation for CreateConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
            creation::check(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_consignment(&self.request);
        request_of::<crate::consignments::CreatedConsignment, _>(Self::INFO, request)
    }

    fn override_send(&self) -> Option<Pending<Self::Output>> {
        creation::reconciled(self)
    }
}

call!(CreateConsignment, crate::consignments::CreatedConsignment);

/// Changes the consignment that `Reference` names, or each consignment of a list (`update_consignment`).
///
/// The response has
/// one link per consignment. The list is known from one sentence of the guide: whether it is all or
/// nothing is not documented, and a single consignment is the safe form. Properties are replaced
/// whole: an absent or null `ShippingDate`, `RequestedDeliveryDate`,
/// `ConsignmentReferenceProvidedByCustomer`, `CustomsDocumentation` or `MetaData` removes the value,
/// while absent `Packages` and `Tags` stay as they are. Send `Addresses` always: a consignment
/// cannot do without them.
///
/// Addresses and packages can only change in state `Unallocated` or `AllocationFailed` (400
/// otherwise). Idempotent when packages and items carry their references; entries without one are
/// created anew.
///
/// * `request`: The new content of the consignment, or of several.
///
#[doc = include_str!("../../../docs/consignments/update_consignment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/consignments`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: OneOrMany<types::UpdateConsignmentRequest>,
}

impl Client {
    /// Changes the consignment that `Reference` names, or each consignment of a list (`update_consignment`): see [`UpdateConsignment`].
    pub fn update_consignment(&self, request: impl Into<OneOrMany<types::UpdateConsignmentRequest>>) -> UpdateConsignment {
        UpdateConsignment { setup: Setup::new(self), request: request.into() }
    }
}

impl UpdateConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_consignment",
        safety: Safety::Write,
        url_template: Some("/consignments"),
    };
}

impl Operation for UpdateConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
            rules::consignments::update_consignment(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_consignment(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(UpdateConsignment, Vec<types::ApiLink>);

/// Reads a consignment with its addresses, packages, items, allocation and dates (`get_consignment`).
///
/// Allowed in every
/// state.
///
/// Predefined locations and package sizes are expanded. `Allocation` is null unless allocated,
/// `FailedAllocation` null unless the last attempt failed. The caller's own fields (`MetaData`) may
/// be left out: use [`get_consignment_with_metadata`](Client::get_consignment_with_metadata) to be sure of them.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
#[doc = include_str!("../../../docs/consignments/get_consignment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/{consignment_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Reads a consignment with its addresses, packages, items, allocation and dates (`get_consignment`): see [`GetConsignment`].
    pub fn get_consignment(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetConsignment {
        GetConsignment { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment",
        safety: Safety::Read,
        url_template: Some("/consignments/{consignment_reference}"),
    };
}

impl Operation for GetConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignment, types::Consignment);

/// Replaces the address of a consignment that has the same `AddressType` (`update_consignment_address`).
///
/// Allowed in state `Unallocated` or `AllocationFailed`, 400 otherwise. Idempotent.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `request`: The new address.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/consignments/{consignment_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateConsignmentAddress {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) request: types::Address,
}

impl Client {
    /// Replaces the address of a consignment that has the same `AddressType` (`update_consignment_address`): see [`UpdateConsignmentAddress`].
    pub fn update_consignment_address(&self, consignment_reference: impl Into<ConsignmentRef>, request: types::Address) -> UpdateConsignmentAddress {
        UpdateConsignmentAddress { setup: Setup::new(self), consignment_reference: consignment_reference.into(), request }
    }
}

impl UpdateConsignmentAddress {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_consignment_address",
        safety: Safety::Write,
        url_template: Some("/consignments/{consignment_reference}"),
    };
}

impl Operation for UpdateConsignmentAddress {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_consignment_address(self.consignment_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(UpdateConsignmentAddress, ());

/// Changes the caller's reference and the dates of a consignment (`set_consignment_details`).
///
/// The delivery promise is a date here and not an object. Allowed in state `Unallocated` or `AllocationFailed`, 400 otherwise. Whether an absent property keeps its value is not documented: send all of them.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `request`: The new reference and dates.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/consignments/{consignment_reference}/details`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct SetConsignmentDetails {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) request: types::SetConsignmentDetailsRequest,
}

impl Client {
    /// Changes the caller's reference and the dates of a consignment (`set_consignment_details`): see [`SetConsignmentDetails`].
    pub fn set_consignment_details(&self, consignment_reference: impl Into<ConsignmentRef>, request: types::SetConsignmentDetailsRequest) -> SetConsignmentDetails {
        SetConsignmentDetails { setup: Setup::new(self), consignment_reference: consignment_reference.into(), request }
    }
}

impl SetConsignmentDetails {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "set_consignment_details",
        safety: Safety::Write,
        url_template: Some("/consignments/{consignment_reference}/details"),
    };
}

impl Operation for SetConsignmentDetails {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().set_consignment_details(self.consignment_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(SetConsignmentDetails, ());

/// Stores the caller's own reference on a consignment (`set_consignment_customer_reference`).
///
/// Presumably allowed in every state. Idempotent.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `request`: The reference.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/consignments/{consignment_reference}/setcustomerprovidedreference`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct SetConsignmentCustomerReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) request: types::ReferenceProvidedByCustomerRequest,
}

impl Client {
    /// Stores the caller's own reference on a consignment (`set_consignment_customer_reference`): see [`SetConsignmentCustomerReference`].
    pub fn set_consignment_customer_reference(&self, consignment_reference: impl Into<ConsignmentRef>, request: types::ReferenceProvidedByCustomerRequest) -> SetConsignmentCustomerReference {
        SetConsignmentCustomerReference { setup: Setup::new(self), consignment_reference: consignment_reference.into(), request }
    }
}

impl SetConsignmentCustomerReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "set_consignment_customer_reference",
        safety: Safety::Write,
        url_template: Some("/consignments/{consignment_reference}/setcustomerprovidedreference"),
    };
}

impl Operation for SetConsignmentCustomerReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().set_consignment_customer_reference(self.consignment_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(SetConsignmentCustomerReference, ());

/// Reads a consignment like [`get_consignment`](Client::get_consignment), with the caller's own fields of consignment, packages and items filled in (`get_consignment_with_metadata`).
///
/// Allowed in every state.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
#[doc = include_str!("../../../docs/consignments/get_consignment_with_metadata.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/getconsignmentwithmetadata/{consignment_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentWithMetadata {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Reads a consignment like [`get_consignment`](Client::get_consignment), with the caller's own fields of consignment, packages and items filled in (`get_consignment_with_metadata`): see [`GetConsignmentWithMetadata`].
    pub fn get_consignment_with_metadata(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetConsignmentWithMetadata {
        GetConsignmentWithMetadata { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetConsignmentWithMetadata {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_with_metadata",
        safety: Safety::Read,
        url_template: Some("/consignments/getconsignmentwithmetadata/{consignment_reference}"),
    };
}

impl Operation for GetConsignmentWithMetadata {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_with_metadata(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentWithMetadata, types::Consignment);

/// Reads the state and the expected delivery date of a consignment (`get_consignment_status`).
///
/// Allowed in every state; the call to poll while a consignment is `Allocating`, `Manifesting` or `Cancelling`. The reference comes back under its old name `ConsignmentReferenceForAllLegsAssignedByMpd`.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
#[doc = include_str!("../../../docs/consignments/get_consignment_status.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/{consignment_reference}/status`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentStatus {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Reads the state and the expected delivery date of a consignment (`get_consignment_status`): see [`GetConsignmentStatus`].
    pub fn get_consignment_status(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetConsignmentStatus {
        GetConsignmentStatus { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetConsignmentStatus {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_status",
        safety: Safety::Read,
        url_template: Some("/consignments/{consignment_reference}/status"),
    };
}

impl Operation for GetConsignmentStatus {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_status(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentStatus, types::ConsignmentStatusResponse);

/// Reads a consignment like [`get_consignment`](Client::get_consignment), without the caller's own fields (`MetaData`) (`get_consignment_only`).
///
/// Allowed in every state.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/getconsignmentonly/{consignment_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentOnly {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Reads a consignment like [`get_consignment`](Client::get_consignment), without the caller's own fields (`MetaData`) (`get_consignment_only`): see [`GetConsignmentOnly`].
    pub fn get_consignment_only(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetConsignmentOnly {
        GetConsignmentOnly { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetConsignmentOnly {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_only",
        safety: Safety::Read,
        url_template: Some("/consignments/getconsignmentonly/{consignment_reference}"),
    };
}

impl Operation for GetConsignmentOnly {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_only(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentOnly, types::Consignment);

/// Counts the consignments of the account: those in one state, or all without `state` (`count_consignments`).
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/count`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CountConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) state: Option<Open<vocabulary::ConsignmentState>>,
}

impl Client {
    /// Counts the consignments of the account: those in one state, or all without `state` (`count_consignments`): see [`CountConsignments`].
    pub fn count_consignments(&self) -> CountConsignments {
        CountConsignments { setup: Setup::new(self), state: None }
    }
}

impl CountConsignments {
    /// State of the consignment, one only.
    pub fn state(mut self, state: impl Into<Open<vocabulary::ConsignmentState>>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl CountConsignments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "count_consignments",
        safety: Safety::Read,
        url_template: Some("/consignments/count"),
    };
}

impl Operation for CountConsignments {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().count_consignments(self.state.as_ref());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(CountConsignments, i32);

/// Lists late consignments (`get_late_consignments`).
///
/// All criteria of [`search_consignments`](Client::search_consignments) are optional and are combined with AND. No match may also be reported with 404: treat it as an empty result.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/late`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetLateConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) start_from: Option<String>,
    pub(crate) end_at: Option<String>,
    pub(crate) page_size: Option<i32>,
    pub(crate) start_page: Option<i32>,
    pub(crate) created_date_from: Option<String>,
    pub(crate) created_date_to: Option<String>,
    pub(crate) scheduled_delivery_date_from: Option<String>,
    pub(crate) scheduled_delivery_date_to: Option<String>,
    pub(crate) shipped_date_from: Option<String>,
    pub(crate) shipped_date_to: Option<String>,
    pub(crate) shipping_date_from: Option<String>,
    pub(crate) shipping_date_to: Option<String>,
    pub(crate) requested_delivery_date_from: Option<String>,
    pub(crate) requested_delivery_date_to: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) reference_provided_by_customer: Option<String>,
    pub(crate) tracking_reference: Option<String>,
    pub(crate) state: Option<Open<vocabulary::ConsignmentState>>,
    pub(crate) direction: Option<Open<vocabulary::ConsignmentDirection>>,
    pub(crate) weight_in_grams_from: Option<i32>,
    pub(crate) weight_in_grams_to: Option<i32>,
    pub(crate) weight_in_kg_from: Option<Amount>,
    pub(crate) weight_in_kg_to: Option<Amount>,
    pub(crate) carrier_service: Option<String>,
    pub(crate) carriers: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) post_code: Option<String>,
    pub(crate) value_from: Option<Amount>,
    pub(crate) value_to: Option<Amount>,
    pub(crate) labels_printed: Option<bool>,
    pub(crate) search_term: Option<String>,
    pub(crate) search_term_type: Option<String>,
    pub(crate) state_attribute: Option<String>,
    pub(crate) shipping_location_reference: Option<String>,
    pub(crate) destination_country_code: Option<String>,
    pub(crate) destination_region: Option<String>,
    pub(crate) client_reference: Option<String>,
    pub(crate) package_number: Option<String>,
    pub(crate) consignment_number: Option<String>,
    pub(crate) creference: Option<String>,
    pub(crate) preference: Option<String>,
}

impl Client {
    /// Lists late consignments (`get_late_consignments`): see [`GetLateConsignments`].
    pub fn get_late_consignments(&self) -> GetLateConsignments {
        GetLateConsignments { setup: Setup::new(self), start_from: None, end_at: None, page_size: None, start_page: None, created_date_from: None, created_date_to: None, scheduled_delivery_date_from: None, scheduled_delivery_date_to: None, shipped_date_from: None, shipped_date_to: None, shipping_date_from: None, shipping_date_to: None, requested_delivery_date_from: None, requested_delivery_date_to: None, reference: None, reference_provided_by_customer: None, tracking_reference: None, state: None, direction: None, weight_in_grams_from: None, weight_in_grams_to: None, weight_in_kg_from: None, weight_in_kg_to: None, carrier_service: None, carriers: None, source: None, post_code: None, value_from: None, value_to: None, labels_printed: None, search_term: None, search_term_type: None, state_attribute: None, shipping_location_reference: None, destination_country_code: None, destination_region: None, client_reference: None, package_number: None, consignment_number: None, creference: None, preference: None }
    }
}

impl GetLateConsignments {
    /// Created on or after this date.
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }

    /// Created on or before this date.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.end_at = Some(end_at.into());
        self
    }

    /// Number of consignments on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Page to start with. The number of the first page is not documented.
    pub fn start_page(mut self, start_page: i32) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Created on or after this date.
    pub fn created_date_from(mut self, created_date_from: impl Into<String>) -> Self {
        self.created_date_from = Some(created_date_from.into());
        self
    }

    /// Created on or before this date.
    pub fn created_date_to(mut self, created_date_to: impl Into<String>) -> Self {
        self.created_date_to = Some(created_date_to.into());
        self
    }

    /// Scheduled for delivery on or after this date.
    pub fn scheduled_delivery_date_from(mut self, scheduled_delivery_date_from: impl Into<String>) -> Self {
        self.scheduled_delivery_date_from = Some(scheduled_delivery_date_from.into());
        self
    }

    /// Scheduled for delivery on or before this date.
    pub fn scheduled_delivery_date_to(mut self, scheduled_delivery_date_to: impl Into<String>) -> Self {
        self.scheduled_delivery_date_to = Some(scheduled_delivery_date_to.into());
        self
    }

    /// Shipped on or after this date. Leaves only shipped consignments.
    pub fn shipped_date_from(mut self, shipped_date_from: impl Into<String>) -> Self {
        self.shipped_date_from = Some(shipped_date_from.into());
        self
    }

    /// Shipped on or before this date. Leaves only shipped consignments.
    pub fn shipped_date_to(mut self, shipped_date_to: impl Into<String>) -> Self {
        self.shipped_date_to = Some(shipped_date_to.into());
        self
    }

    /// Shipping date on or after this date.
    pub fn shipping_date_from(mut self, shipping_date_from: impl Into<String>) -> Self {
        self.shipping_date_from = Some(shipping_date_from.into());
        self
    }

    /// Shipping date on or before this date.
    pub fn shipping_date_to(mut self, shipping_date_to: impl Into<String>) -> Self {
        self.shipping_date_to = Some(shipping_date_to.into());
        self
    }

    /// Delivery wanted on or after this date.
    pub fn requested_delivery_date_from(mut self, requested_delivery_date_from: impl Into<String>) -> Self {
        self.requested_delivery_date_from = Some(requested_delivery_date_from.into());
        self
    }

    /// Delivery wanted on or before this date.
    pub fn requested_delivery_date_to(mut self, requested_delivery_date_to: impl Into<String>) -> Self {
        self.requested_delivery_date_to = Some(requested_delivery_date_to.into());
        self
    }

    /// Part of the id of the consignment.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Caller's own reference.
    pub fn reference_provided_by_customer(mut self, reference_provided_by_customer: impl Into<String>) -> Self {
        self.reference_provided_by_customer = Some(reference_provided_by_customer.into());
        self
    }

    /// Tracking reference of the carrier.
    pub fn tracking_reference(mut self, tracking_reference: impl Into<String>) -> Self {
        self.tracking_reference = Some(tracking_reference.into());
        self
    }

    /// State of the consignment, one only.
    pub fn state(mut self, state: impl Into<Open<vocabulary::ConsignmentState>>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Direction of travel.
    pub fn direction(mut self, direction: impl Into<Open<vocabulary::ConsignmentDirection>>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// At least this weight, in grams.
    pub fn weight_in_grams_from(mut self, weight_in_grams_from: i32) -> Self {
        self.weight_in_grams_from = Some(weight_in_grams_from);
        self
    }

    /// At most this weight, in grams.
    pub fn weight_in_grams_to(mut self, weight_in_grams_to: i32) -> Self {
        self.weight_in_grams_to = Some(weight_in_grams_to);
        self
    }

    /// At least this weight, in kilograms.
    pub fn weight_in_kg_from(mut self, weight_in_kg_from: impl Into<Amount>) -> Self {
        self.weight_in_kg_from = Some(weight_in_kg_from.into());
        self
    }

    /// At most this weight, in kilograms.
    pub fn weight_in_kg_to(mut self, weight_in_kg_to: impl Into<Amount>) -> Self {
        self.weight_in_kg_to = Some(weight_in_kg_to.into());
        self
    }

    /// Reference of the carrier service. Finds only consignments that are allocated or shipped.
    pub fn carrier_service(mut self, carrier_service: impl Into<String>) -> Self {
        self.carrier_service = Some(carrier_service.into());
        self
    }

    /// Carrier.
    pub fn carriers(mut self, carriers: impl Into<String>) -> Self {
        self.carriers = Some(carriers.into());
        self
    }

    /// Where the consignment comes from.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Part of the postal code of the origin or of the destination.
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }

    /// At least this value.
    pub fn value_from(mut self, value_from: impl Into<Amount>) -> Self {
        self.value_from = Some(value_from.into());
        self
    }

    /// At most this value.
    pub fn value_to(mut self, value_to: impl Into<Amount>) -> Self {
        self.value_to = Some(value_to.into());
        self
    }

    /// Whether labels were fetched.
    pub fn labels_printed(mut self, labels_printed: bool) -> Self {
        self.labels_printed = Some(labels_printed);
        self
    }

    /// Free search.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.search_term = Some(search_term.into());
        self
    }

    /// How to apply `searchTerm`. The values are not documented.
    pub fn search_term_type(mut self, search_term_type: impl Into<String>) -> Self {
        self.search_term_type = Some(search_term_type.into());
        self
    }

    /// Whether consignments are shipped, `shipped` or `notshipped`. Known from one application only.
    pub fn state_attribute(mut self, state_attribute: impl Into<String>) -> Self {
        self.state_attribute = Some(state_attribute.into());
        self
    }

    /// Shipping location the consignment leaves from.
    pub fn shipping_location_reference(mut self, shipping_location_reference: impl Into<String>) -> Self {
        self.shipping_location_reference = Some(shipping_location_reference.into());
        self
    }

    /// Country of the destination.
    pub fn destination_country_code(mut self, destination_country_code: impl Into<String>) -> Self {
        self.destination_country_code = Some(destination_country_code.into());
        self
    }

    /// Region of the destination.
    pub fn destination_region(mut self, destination_region: impl Into<String>) -> Self {
        self.destination_region = Some(destination_region.into());
        self
    }

    /// Not documented; presumably a reference of the caller.
    pub fn client_reference(mut self, client_reference: impl Into<String>) -> Self {
        self.client_reference = Some(client_reference.into());
        self
    }

    /// Number of a package, not documented further.
    pub fn package_number(mut self, package_number: impl Into<String>) -> Self {
        self.package_number = Some(package_number.into());
        self
    }

    /// Number of a consignment, not documented further.
    pub fn consignment_number(mut self, consignment_number: impl Into<String>) -> Self {
        self.consignment_number = Some(consignment_number.into());
        self
    }

    /// Internal numeric id, not documented further.
    pub fn creference(mut self, creference: impl Into<String>) -> Self {
        self.creference = Some(creference.into());
        self
    }

    /// Internal numeric id, not documented further.
    pub fn preference(mut self, preference: impl Into<String>) -> Self {
        self.preference = Some(preference.into());
        self
    }
}

impl GetLateConsignments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_late_consignments",
        safety: Safety::Read,
        url_template: Some("/consignments/late"),
    };
}

impl Operation for GetLateConsignments {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_late_consignments(self.carrier_service.as_deref(), self.carriers.as_deref(), self.client_reference.as_deref(), self.consignment_number.as_deref(), self.created_date_from.as_deref(), self.created_date_to.as_deref(), self.creference.as_deref(), self.destination_country_code.as_deref(), self.destination_region.as_deref(), self.direction.as_ref(), self.end_at.as_deref(), self.labels_printed, self.package_number.as_deref(), self.page_size, self.post_code.as_deref(), self.preference.as_deref(), self.reference.as_deref(), self.reference_provided_by_customer.as_deref(), self.requested_delivery_date_from.as_deref(), self.requested_delivery_date_to.as_deref(), self.scheduled_delivery_date_from.as_deref(), self.scheduled_delivery_date_to.as_deref(), self.search_term.as_deref(), self.search_term_type.as_deref(), self.shipped_date_from.as_deref(), self.shipped_date_to.as_deref(), self.shipping_date_from.as_deref(), self.shipping_date_to.as_deref(), self.shipping_location_reference.as_deref(), self.source.as_deref(), self.start_from.as_deref(), self.start_page, self.state.as_ref(), self.state_attribute.as_deref(), self.tracking_reference.as_deref(), self.value_from.map(|it| it.to_string()).as_deref(), self.value_to.map(|it| it.to_string()).as_deref(), self.weight_in_grams_from, self.weight_in_grams_to, self.weight_in_kg_from.map(|it| it.to_string()).as_deref(), self.weight_in_kg_to.map(|it| it.to_string()).as_deref());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

impl GetLateConsignments {
    /// All items from the page that the call names, otherwise from the first, one after the other: see [`Items`].
    pub fn stream(self) -> Items<types::ConsignmentSummary> {
        paging::stream(self)
    }
}

impl Paged for GetLateConsignments {
    type Item = types::ConsignmentSummary;
    const IS_NUMBERED: bool = true;

    fn begin(&mut self) -> (i32, i32) {
        (*self.page_size.get_or_insert(60), 0)
    }

    fn advance(&mut self, _: i32) -> Option<()> {
        self.start_page = Some(self.start_page.unwrap_or(0).checked_add(1)?);
        Some(())
    }

    fn total(page: &types::LateConsignmentsResponse) -> Option<i32> {
        page.total_number_of_late_consignments
    }

    fn items(page: types::LateConsignmentsResponse) -> Vec<types::ConsignmentSummary> {
        page.consignment_summaries.unwrap_or_default()
    }
}

call!(GetLateConsignments, types::LateConsignmentsResponse);

/// Lists what happened to a consignment, and who did it (`get_audit_messages`).
///
/// Allowed in every state. The order is not documented.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/{consignment_reference}/audit`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetAuditMessages {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Lists what happened to a consignment, and who did it (`get_audit_messages`): see [`GetAuditMessages`].
    pub fn get_audit_messages(&self, consignment_reference: impl Into<ConsignmentRef>) -> GetAuditMessages {
        GetAuditMessages { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl GetAuditMessages {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_audit_messages",
        safety: Safety::Read,
        url_template: Some("/consignments/{consignment_reference}/audit"),
    };
}

impl Operation for GetAuditMessages {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_audit_messages(self.consignment_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetAuditMessages, Vec<types::ConsignmentAuditMessage>);

/// Counts the consignments of a period per state (`get_consignment_state_summary`).
///
///
///
/// * `start_from`: First day of the period.
/// * `end_at`: Last day of the period.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/summary`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentStateSummary {
    pub(crate) setup: Setup<Client>,
    pub(crate) start_from: String,
    pub(crate) end_at: String,
}

impl Client {
    /// Counts the consignments of a period per state (`get_consignment_state_summary`): see [`GetConsignmentStateSummary`].
    pub fn get_consignment_state_summary(&self, start_from: impl Into<String>, end_at: impl Into<String>) -> GetConsignmentStateSummary {
        GetConsignmentStateSummary { setup: Setup::new(self), start_from: start_from.into(), end_at: end_at.into() }
    }
}

impl GetConsignmentStateSummary {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_state_summary",
        safety: Safety::Read,
        url_template: Some("/consignments/summary"),
    };
}

impl Operation for GetConsignmentStateSummary {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_state_summary(self.end_at.as_str(), self.start_from.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentStateSummary, types::ConsignmentStateSummaryResponse);

/// Counts the consignments of a period per carrier service and state (`get_consignment_carrier_summary`).
///
///
///
/// * `start_from`: First day of the period.
/// * `end_at`: Last day of the period.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/summary/courier`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentCarrierSummary {
    pub(crate) setup: Setup<Client>,
    pub(crate) start_from: String,
    pub(crate) end_at: String,
}

impl Client {
    /// Counts the consignments of a period per carrier service and state (`get_consignment_carrier_summary`): see [`GetConsignmentCarrierSummary`].
    pub fn get_consignment_carrier_summary(&self, start_from: impl Into<String>, end_at: impl Into<String>) -> GetConsignmentCarrierSummary {
        GetConsignmentCarrierSummary { setup: Setup::new(self), start_from: start_from.into(), end_at: end_at.into() }
    }
}

impl GetConsignmentCarrierSummary {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_carrier_summary",
        safety: Safety::Read,
        url_template: Some("/consignments/summary/courier"),
    };
}

impl Operation for GetConsignmentCarrierSummary {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_carrier_summary(self.end_at.as_str(), self.start_from.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentCarrierSummary, types::ConsignmentCarrierSummaryResponse);

/// Counts the late and the punctual consignments of a period per carrier (`get_late_consignment_summary`).
///
///
///
/// * `start_from`: First day of the period.
/// * `end_at`: Last day of the period.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/summary/latepackages`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetLateConsignmentSummary {
    pub(crate) setup: Setup<Client>,
    pub(crate) start_from: String,
    pub(crate) end_at: String,
}

impl Client {
    /// Counts the late and the punctual consignments of a period per carrier (`get_late_consignment_summary`): see [`GetLateConsignmentSummary`].
    pub fn get_late_consignment_summary(&self, start_from: impl Into<String>, end_at: impl Into<String>) -> GetLateConsignmentSummary {
        GetLateConsignmentSummary { setup: Setup::new(self), start_from: start_from.into(), end_at: end_at.into() }
    }
}

impl GetLateConsignmentSummary {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_late_consignment_summary",
        safety: Safety::Read,
        url_template: Some("/consignments/summary/latepackages"),
    };
}

impl Operation for GetLateConsignmentSummary {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_late_consignment_summary(self.end_at.as_str(), self.start_from.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetLateConsignmentSummary, types::LateConsignmentSummaryResponse);

/// Searches consignments and returns one page of summaries (`search_consignments`).
///
/// The page has up to `take` rows after the
/// first `skip`. All criteria are optional query parameters and are combined with AND; without any,
/// every consignment matches.
///
/// `Count` is the number of matches, not of rows on the page. A `skip` beyond the end gives an empty
/// list. The order is not documented. No match gives an empty list, or 404, which means the same.
/// Rows can contradict themselves (an allocated row may keep the message of an earlier failure):
/// `State` alone decides.
///
#[doc = include_str!("../../../docs/consignments/search_consignments.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Means no match, where the API responds with it. `sorted-pro` returns an empty page; only a 404 without `Code` and `Message`, which is not from the API, is an error.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/{take}/{skip}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct SearchConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) take: i32,
    pub(crate) skip: i32,
    pub(crate) start_from: Option<String>,
    pub(crate) end_at: Option<String>,
    pub(crate) created_date_from: Option<String>,
    pub(crate) created_date_to: Option<String>,
    pub(crate) scheduled_delivery_date_from: Option<String>,
    pub(crate) scheduled_delivery_date_to: Option<String>,
    pub(crate) shipped_date_from: Option<String>,
    pub(crate) shipped_date_to: Option<String>,
    pub(crate) shipping_date_from: Option<String>,
    pub(crate) shipping_date_to: Option<String>,
    pub(crate) requested_delivery_date_from: Option<String>,
    pub(crate) requested_delivery_date_to: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) reference_provided_by_customer: Option<String>,
    pub(crate) tracking_reference: Option<String>,
    pub(crate) state: Option<Open<vocabulary::ConsignmentState>>,
    pub(crate) direction: Option<Open<vocabulary::ConsignmentDirection>>,
    pub(crate) weight_in_grams_from: Option<i32>,
    pub(crate) weight_in_grams_to: Option<i32>,
    pub(crate) weight_in_kg_from: Option<Amount>,
    pub(crate) weight_in_kg_to: Option<Amount>,
    pub(crate) carrier_service: Option<String>,
    pub(crate) carriers: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) post_code: Option<String>,
    pub(crate) value_from: Option<Amount>,
    pub(crate) value_to: Option<Amount>,
    pub(crate) labels_printed: Option<bool>,
    pub(crate) search_term: Option<String>,
    pub(crate) search_term_type: Option<String>,
    pub(crate) state_attribute: Option<String>,
    pub(crate) shipping_location_reference: Option<String>,
    pub(crate) destination_country_code: Option<String>,
    pub(crate) destination_region: Option<String>,
    pub(crate) client_reference: Option<String>,
    pub(crate) package_number: Option<String>,
    pub(crate) consignment_number: Option<String>,
    pub(crate) creference: Option<String>,
    pub(crate) preference: Option<String>,
}

impl Client {
    /// Searches consignments and returns one page of summaries (`search_consignments`): see [`SearchConsignments`].
    pub fn search_consignments(&self) -> SearchConsignments {
        SearchConsignments { setup: Setup::new(self), take: 60, skip: 0, start_from: None, end_at: None, created_date_from: None, created_date_to: None, scheduled_delivery_date_from: None, scheduled_delivery_date_to: None, shipped_date_from: None, shipped_date_to: None, shipping_date_from: None, shipping_date_to: None, requested_delivery_date_from: None, requested_delivery_date_to: None, reference: None, reference_provided_by_customer: None, tracking_reference: None, state: None, direction: None, weight_in_grams_from: None, weight_in_grams_to: None, weight_in_kg_from: None, weight_in_kg_to: None, carrier_service: None, carriers: None, source: None, post_code: None, value_from: None, value_to: None, labels_printed: None, search_term: None, search_term_type: None, state_attribute: None, shipping_location_reference: None, destination_country_code: None, destination_region: None, client_reference: None, package_number: None, consignment_number: None, creference: None, preference: None }
    }
}

impl SearchConsignments {
    /// Number of consignments on a page. One source gives 60 as the maximum, the documented example uses 100; a larger value should give a shorter page, not an error (default: `60`).
    pub fn take(mut self, take: i32) -> Self {
        self.take = take;
        self
    }

    /// Number of consignments to leave out before the page starts. Beyond the last match the page is empty (default: `0`).
    pub fn skip(mut self, skip: i32) -> Self {
        self.skip = skip;
        self
    }

    /// Created on or after this date.
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }

    /// Created on or before this date.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.end_at = Some(end_at.into());
        self
    }

    /// Created on or after this date.
    pub fn created_date_from(mut self, created_date_from: impl Into<String>) -> Self {
        self.created_date_from = Some(created_date_from.into());
        self
    }

    /// Created on or before this date.
    pub fn created_date_to(mut self, created_date_to: impl Into<String>) -> Self {
        self.created_date_to = Some(created_date_to.into());
        self
    }

    /// Scheduled for delivery on or after this date.
    pub fn scheduled_delivery_date_from(mut self, scheduled_delivery_date_from: impl Into<String>) -> Self {
        self.scheduled_delivery_date_from = Some(scheduled_delivery_date_from.into());
        self
    }

    /// Scheduled for delivery on or before this date.
    pub fn scheduled_delivery_date_to(mut self, scheduled_delivery_date_to: impl Into<String>) -> Self {
        self.scheduled_delivery_date_to = Some(scheduled_delivery_date_to.into());
        self
    }

    /// Shipped on or after this date. Leaves only shipped consignments.
    pub fn shipped_date_from(mut self, shipped_date_from: impl Into<String>) -> Self {
        self.shipped_date_from = Some(shipped_date_from.into());
        self
    }

    /// Shipped on or before this date. Leaves only shipped consignments.
    pub fn shipped_date_to(mut self, shipped_date_to: impl Into<String>) -> Self {
        self.shipped_date_to = Some(shipped_date_to.into());
        self
    }

    /// Shipping date on or after this date.
    pub fn shipping_date_from(mut self, shipping_date_from: impl Into<String>) -> Self {
        self.shipping_date_from = Some(shipping_date_from.into());
        self
    }

    /// Shipping date on or before this date.
    pub fn shipping_date_to(mut self, shipping_date_to: impl Into<String>) -> Self {
        self.shipping_date_to = Some(shipping_date_to.into());
        self
    }

    /// Delivery wanted on or after this date.
    pub fn requested_delivery_date_from(mut self, requested_delivery_date_from: impl Into<String>) -> Self {
        self.requested_delivery_date_from = Some(requested_delivery_date_from.into());
        self
    }

    /// Delivery wanted on or before this date.
    pub fn requested_delivery_date_to(mut self, requested_delivery_date_to: impl Into<String>) -> Self {
        self.requested_delivery_date_to = Some(requested_delivery_date_to.into());
        self
    }

    /// Part of the id of the consignment.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Caller's own reference.
    pub fn reference_provided_by_customer(mut self, reference_provided_by_customer: impl Into<String>) -> Self {
        self.reference_provided_by_customer = Some(reference_provided_by_customer.into());
        self
    }

    /// Tracking reference of the carrier.
    pub fn tracking_reference(mut self, tracking_reference: impl Into<String>) -> Self {
        self.tracking_reference = Some(tracking_reference.into());
        self
    }

    /// State of the consignment, one only.
    pub fn state(mut self, state: impl Into<Open<vocabulary::ConsignmentState>>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Direction of travel.
    pub fn direction(mut self, direction: impl Into<Open<vocabulary::ConsignmentDirection>>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// At least this weight, in grams.
    pub fn weight_in_grams_from(mut self, weight_in_grams_from: i32) -> Self {
        self.weight_in_grams_from = Some(weight_in_grams_from);
        self
    }

    /// At most this weight, in grams.
    pub fn weight_in_grams_to(mut self, weight_in_grams_to: i32) -> Self {
        self.weight_in_grams_to = Some(weight_in_grams_to);
        self
    }

    /// At least this weight, in kilograms.
    pub fn weight_in_kg_from(mut self, weight_in_kg_from: impl Into<Amount>) -> Self {
        self.weight_in_kg_from = Some(weight_in_kg_from.into());
        self
    }

    /// At most this weight, in kilograms.
    pub fn weight_in_kg_to(mut self, weight_in_kg_to: impl Into<Amount>) -> Self {
        self.weight_in_kg_to = Some(weight_in_kg_to.into());
        self
    }

    /// Reference of the carrier service. Finds only consignments that are allocated or shipped.
    pub fn carrier_service(mut self, carrier_service: impl Into<String>) -> Self {
        self.carrier_service = Some(carrier_service.into());
        self
    }

    /// Carrier.
    pub fn carriers(mut self, carriers: impl Into<String>) -> Self {
        self.carriers = Some(carriers.into());
        self
    }

    /// Where the consignment comes from.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Part of the postal code of the origin or of the destination.
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }

    /// At least this value.
    pub fn value_from(mut self, value_from: impl Into<Amount>) -> Self {
        self.value_from = Some(value_from.into());
        self
    }

    /// At most this value.
    pub fn value_to(mut self, value_to: impl Into<Amount>) -> Self {
        self.value_to = Some(value_to.into());
        self
    }

    /// Whether labels were fetched.
    pub fn labels_printed(mut self, labels_printed: bool) -> Self {
        self.labels_printed = Some(labels_printed);
        self
    }

    /// Free search.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.search_term = Some(search_term.into());
        self
    }

    /// How to apply `searchTerm`. The values are not documented.
    pub fn search_term_type(mut self, search_term_type: impl Into<String>) -> Self {
        self.search_term_type = Some(search_term_type.into());
        self
    }

    /// Whether consignments are shipped, `shipped` or `notshipped`. Known from one application only.
    pub fn state_attribute(mut self, state_attribute: impl Into<String>) -> Self {
        self.state_attribute = Some(state_attribute.into());
        self
    }

    /// Shipping location the consignment leaves from.
    pub fn shipping_location_reference(mut self, shipping_location_reference: impl Into<String>) -> Self {
        self.shipping_location_reference = Some(shipping_location_reference.into());
        self
    }

    /// Country of the destination.
    pub fn destination_country_code(mut self, destination_country_code: impl Into<String>) -> Self {
        self.destination_country_code = Some(destination_country_code.into());
        self
    }

    /// Region of the destination.
    pub fn destination_region(mut self, destination_region: impl Into<String>) -> Self {
        self.destination_region = Some(destination_region.into());
        self
    }

    /// Not documented; presumably a reference of the caller.
    pub fn client_reference(mut self, client_reference: impl Into<String>) -> Self {
        self.client_reference = Some(client_reference.into());
        self
    }

    /// Number of a package, not documented further.
    pub fn package_number(mut self, package_number: impl Into<String>) -> Self {
        self.package_number = Some(package_number.into());
        self
    }

    /// Number of a consignment, not documented further.
    pub fn consignment_number(mut self, consignment_number: impl Into<String>) -> Self {
        self.consignment_number = Some(consignment_number.into());
        self
    }

    /// Internal numeric id, not documented further.
    pub fn creference(mut self, creference: impl Into<String>) -> Self {
        self.creference = Some(creference.into());
        self
    }

    /// Internal numeric id, not documented further.
    pub fn preference(mut self, preference: impl Into<String>) -> Self {
        self.preference = Some(preference.into());
        self
    }
}

impl SearchConsignments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "search_consignments",
        safety: Safety::Read,
        url_template: Some("/consignments/{take}/{skip}"),
    };
}

impl Operation for SearchConsignments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            rules::consignments::search_consignments(self, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().search_consignments(self.take, self.skip, self.carrier_service.as_deref(), self.carriers.as_deref(), self.client_reference.as_deref(), self.consignment_number.as_deref(), self.created_date_from.as_deref(), self.created_date_to.as_deref(), self.creference.as_deref(), self.destination_country_code.as_deref(), self.destination_region.as_deref(), self.direction.as_ref(), self.end_at.as_deref(), self.labels_printed, self.package_number.as_deref(), None, self.post_code.as_deref(), self.preference.as_deref(), self.reference.as_deref(), self.reference_provided_by_customer.as_deref(), self.requested_delivery_date_from.as_deref(), self.requested_delivery_date_to.as_deref(), self.scheduled_delivery_date_from.as_deref(), self.scheduled_delivery_date_to.as_deref(), self.search_term.as_deref(), self.search_term_type.as_deref(), self.shipped_date_from.as_deref(), self.shipped_date_to.as_deref(), self.shipping_date_from.as_deref(), self.shipping_date_to.as_deref(), self.shipping_location_reference.as_deref(), self.source.as_deref(), self.start_from.as_deref(), None, self.state.as_ref(), self.state_attribute.as_deref(), self.tracking_reference.as_deref(), self.value_from.map(|it| it.to_string()).as_deref(), self.value_to.map(|it| it.to_string()).as_deref(), self.weight_in_grams_from, self.weight_in_grams_to, self.weight_in_kg_from.map(|it| it.to_string()).as_deref(), self.weight_in_kg_to.map(|it| it.to_string()).as_deref());
        request_of::<types::MatchingConsignmentsResponse, _>(Self::INFO, request)
    }
}

impl SearchConsignments {
    /// All items from `skip` on, one after the other: see [`Items`].
    pub fn stream(self) -> Items<types::ConsignmentSummary> {
        paging::stream(self)
    }
}

impl Paged for SearchConsignments {
    type Item = types::ConsignmentSummary;
    const IS_NUMBERED: bool = false;

    fn begin(&mut self) -> (i32, i32) {
        (self.take, self.skip)
    }

    fn advance(&mut self, count: i32) -> Option<()> {
        self.skip = self.skip.checked_add(count)?;
        Some(())
    }

    fn total(page: &types::MatchingConsignmentsResponse) -> Option<i32> {
        Some(page.count)
    }

    fn items(page: types::MatchingConsignmentsResponse) -> Vec<types::ConsignmentSummary> {
        page.consignment_summaries.unwrap_or_default()
    }
}

call!(SearchConsignments, types::MatchingConsignmentsResponse);

/// Returns the references of all consignments that match, without their data (`get_consignment_references`).
///
/// The criteria are
/// those of [`search_consignments`](Client::search_consignments): all are optional query parameters and are combined with AND.
///
/// No match may also be reported with 404: treat it as an empty list. Whether `pageSize` and
/// `startPage` limit this list is not documented.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/consignments/getConsignmentReferences`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetConsignmentReferences {
    pub(crate) setup: Setup<Client>,
    pub(crate) start_from: Option<String>,
    pub(crate) end_at: Option<String>,
    pub(crate) created_date_from: Option<String>,
    pub(crate) created_date_to: Option<String>,
    pub(crate) scheduled_delivery_date_from: Option<String>,
    pub(crate) scheduled_delivery_date_to: Option<String>,
    pub(crate) shipped_date_from: Option<String>,
    pub(crate) shipped_date_to: Option<String>,
    pub(crate) shipping_date_from: Option<String>,
    pub(crate) shipping_date_to: Option<String>,
    pub(crate) requested_delivery_date_from: Option<String>,
    pub(crate) requested_delivery_date_to: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) reference_provided_by_customer: Option<String>,
    pub(crate) tracking_reference: Option<String>,
    pub(crate) state: Option<Open<vocabulary::ConsignmentState>>,
    pub(crate) direction: Option<Open<vocabulary::ConsignmentDirection>>,
    pub(crate) weight_in_grams_from: Option<i32>,
    pub(crate) weight_in_grams_to: Option<i32>,
    pub(crate) weight_in_kg_from: Option<Amount>,
    pub(crate) weight_in_kg_to: Option<Amount>,
    pub(crate) carrier_service: Option<String>,
    pub(crate) carriers: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) post_code: Option<String>,
    pub(crate) value_from: Option<Amount>,
    pub(crate) value_to: Option<Amount>,
    pub(crate) labels_printed: Option<bool>,
    pub(crate) search_term: Option<String>,
    pub(crate) search_term_type: Option<String>,
    pub(crate) state_attribute: Option<String>,
    pub(crate) shipping_location_reference: Option<String>,
    pub(crate) destination_country_code: Option<String>,
    pub(crate) destination_region: Option<String>,
    pub(crate) client_reference: Option<String>,
    pub(crate) package_number: Option<String>,
    pub(crate) consignment_number: Option<String>,
    pub(crate) creference: Option<String>,
    pub(crate) preference: Option<String>,
}

impl Client {
    /// Returns the references of all consignments that match, without their data (`get_consignment_references`): see [`GetConsignmentReferences`].
    pub fn get_consignment_references(&self) -> GetConsignmentReferences {
        GetConsignmentReferences { setup: Setup::new(self), start_from: None, end_at: None, created_date_from: None, created_date_to: None, scheduled_delivery_date_from: None, scheduled_delivery_date_to: None, shipped_date_from: None, shipped_date_to: None, shipping_date_from: None, shipping_date_to: None, requested_delivery_date_from: None, requested_delivery_date_to: None, reference: None, reference_provided_by_customer: None, tracking_reference: None, state: None, direction: None, weight_in_grams_from: None, weight_in_grams_to: None, weight_in_kg_from: None, weight_in_kg_to: None, carrier_service: None, carriers: None, source: None, post_code: None, value_from: None, value_to: None, labels_printed: None, search_term: None, search_term_type: None, state_attribute: None, shipping_location_reference: None, destination_country_code: None, destination_region: None, client_reference: None, package_number: None, consignment_number: None, creference: None, preference: None }
    }
}

impl GetConsignmentReferences {
    /// Created on or after this date.
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }

    /// Created on or before this date.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.end_at = Some(end_at.into());
        self
    }

    /// Created on or after this date.
    pub fn created_date_from(mut self, created_date_from: impl Into<String>) -> Self {
        self.created_date_from = Some(created_date_from.into());
        self
    }

    /// Created on or before this date.
    pub fn created_date_to(mut self, created_date_to: impl Into<String>) -> Self {
        self.created_date_to = Some(created_date_to.into());
        self
    }

    /// Scheduled for delivery on or after this date.
    pub fn scheduled_delivery_date_from(mut self, scheduled_delivery_date_from: impl Into<String>) -> Self {
        self.scheduled_delivery_date_from = Some(scheduled_delivery_date_from.into());
        self
    }

    /// Scheduled for delivery on or before this date.
    pub fn scheduled_delivery_date_to(mut self, scheduled_delivery_date_to: impl Into<String>) -> Self {
        self.scheduled_delivery_date_to = Some(scheduled_delivery_date_to.into());
        self
    }

    /// Shipped on or after this date. Leaves only shipped consignments.
    pub fn shipped_date_from(mut self, shipped_date_from: impl Into<String>) -> Self {
        self.shipped_date_from = Some(shipped_date_from.into());
        self
    }

    /// Shipped on or before this date. Leaves only shipped consignments.
    pub fn shipped_date_to(mut self, shipped_date_to: impl Into<String>) -> Self {
        self.shipped_date_to = Some(shipped_date_to.into());
        self
    }

    /// Shipping date on or after this date.
    pub fn shipping_date_from(mut self, shipping_date_from: impl Into<String>) -> Self {
        self.shipping_date_from = Some(shipping_date_from.into());
        self
    }

    /// Shipping date on or before this date.
    pub fn shipping_date_to(mut self, shipping_date_to: impl Into<String>) -> Self {
        self.shipping_date_to = Some(shipping_date_to.into());
        self
    }

    /// Delivery wanted on or after this date.
    pub fn requested_delivery_date_from(mut self, requested_delivery_date_from: impl Into<String>) -> Self {
        self.requested_delivery_date_from = Some(requested_delivery_date_from.into());
        self
    }

    /// Delivery wanted on or before this date.
    pub fn requested_delivery_date_to(mut self, requested_delivery_date_to: impl Into<String>) -> Self {
        self.requested_delivery_date_to = Some(requested_delivery_date_to.into());
        self
    }

    /// Part of the id of the consignment.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Caller's own reference.
    pub fn reference_provided_by_customer(mut self, reference_provided_by_customer: impl Into<String>) -> Self {
        self.reference_provided_by_customer = Some(reference_provided_by_customer.into());
        self
    }

    /// Tracking reference of the carrier.
    pub fn tracking_reference(mut self, tracking_reference: impl Into<String>) -> Self {
        self.tracking_reference = Some(tracking_reference.into());
        self
    }

    /// State of the consignment, one only.
    pub fn state(mut self, state: impl Into<Open<vocabulary::ConsignmentState>>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Direction of travel.
    pub fn direction(mut self, direction: impl Into<Open<vocabulary::ConsignmentDirection>>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// At least this weight, in grams.
    pub fn weight_in_grams_from(mut self, weight_in_grams_from: i32) -> Self {
        self.weight_in_grams_from = Some(weight_in_grams_from);
        self
    }

    /// At most this weight, in grams.
    pub fn weight_in_grams_to(mut self, weight_in_grams_to: i32) -> Self {
        self.weight_in_grams_to = Some(weight_in_grams_to);
        self
    }

    /// At least this weight, in kilograms.
    pub fn weight_in_kg_from(mut self, weight_in_kg_from: impl Into<Amount>) -> Self {
        self.weight_in_kg_from = Some(weight_in_kg_from.into());
        self
    }

    /// At most this weight, in kilograms.
    pub fn weight_in_kg_to(mut self, weight_in_kg_to: impl Into<Amount>) -> Self {
        self.weight_in_kg_to = Some(weight_in_kg_to.into());
        self
    }

    /// Reference of the carrier service. Finds only consignments that are allocated or shipped.
    pub fn carrier_service(mut self, carrier_service: impl Into<String>) -> Self {
        self.carrier_service = Some(carrier_service.into());
        self
    }

    /// Carrier.
    pub fn carriers(mut self, carriers: impl Into<String>) -> Self {
        self.carriers = Some(carriers.into());
        self
    }

    /// Where the consignment comes from.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Part of the postal code of the origin or of the destination.
    pub fn post_code(mut self, post_code: impl Into<String>) -> Self {
        self.post_code = Some(post_code.into());
        self
    }

    /// At least this value.
    pub fn value_from(mut self, value_from: impl Into<Amount>) -> Self {
        self.value_from = Some(value_from.into());
        self
    }

    /// At most this value.
    pub fn value_to(mut self, value_to: impl Into<Amount>) -> Self {
        self.value_to = Some(value_to.into());
        self
    }

    /// Whether labels were fetched.
    pub fn labels_printed(mut self, labels_printed: bool) -> Self {
        self.labels_printed = Some(labels_printed);
        self
    }

    /// Free search.
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.search_term = Some(search_term.into());
        self
    }

    /// How to apply `searchTerm`. The values are not documented.
    pub fn search_term_type(mut self, search_term_type: impl Into<String>) -> Self {
        self.search_term_type = Some(search_term_type.into());
        self
    }

    /// Whether consignments are shipped, `shipped` or `notshipped`. Known from one application only.
    pub fn state_attribute(mut self, state_attribute: impl Into<String>) -> Self {
        self.state_attribute = Some(state_attribute.into());
        self
    }

    /// Shipping location the consignment leaves from.
    pub fn shipping_location_reference(mut self, shipping_location_reference: impl Into<String>) -> Self {
        self.shipping_location_reference = Some(shipping_location_reference.into());
        self
    }

    /// Country of the destination.
    pub fn destination_country_code(mut self, destination_country_code: impl Into<String>) -> Self {
        self.destination_country_code = Some(destination_country_code.into());
        self
    }

    /// Region of the destination.
    pub fn destination_region(mut self, destination_region: impl Into<String>) -> Self {
        self.destination_region = Some(destination_region.into());
        self
    }

    /// Not documented; presumably a reference of the caller.
    pub fn client_reference(mut self, client_reference: impl Into<String>) -> Self {
        self.client_reference = Some(client_reference.into());
        self
    }

    /// Number of a package, not documented further.
    pub fn package_number(mut self, package_number: impl Into<String>) -> Self {
        self.package_number = Some(package_number.into());
        self
    }

    /// Number of a consignment, not documented further.
    pub fn consignment_number(mut self, consignment_number: impl Into<String>) -> Self {
        self.consignment_number = Some(consignment_number.into());
        self
    }

    /// Internal numeric id, not documented further.
    pub fn creference(mut self, creference: impl Into<String>) -> Self {
        self.creference = Some(creference.into());
        self
    }

    /// Internal numeric id, not documented further.
    pub fn preference(mut self, preference: impl Into<String>) -> Self {
        self.preference = Some(preference.into());
        self
    }
}

impl GetConsignmentReferences {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_consignment_references",
        safety: Safety::Read,
        url_template: Some("/consignments/getConsignmentReferences"),
    };
}

impl Operation for GetConsignmentReferences {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_consignment_references(self.carrier_service.as_deref(), self.carriers.as_deref(), self.client_reference.as_deref(), self.consignment_number.as_deref(), self.created_date_from.as_deref(), self.created_date_to.as_deref(), self.creference.as_deref(), self.destination_country_code.as_deref(), self.destination_region.as_deref(), self.direction.as_ref(), self.end_at.as_deref(), self.labels_printed, self.package_number.as_deref(), None, self.post_code.as_deref(), self.preference.as_deref(), self.reference.as_deref(), self.reference_provided_by_customer.as_deref(), self.requested_delivery_date_from.as_deref(), self.requested_delivery_date_to.as_deref(), self.scheduled_delivery_date_from.as_deref(), self.scheduled_delivery_date_to.as_deref(), self.search_term.as_deref(), self.search_term_type.as_deref(), self.shipped_date_from.as_deref(), self.shipped_date_to.as_deref(), self.shipping_date_from.as_deref(), self.shipping_date_to.as_deref(), self.shipping_location_reference.as_deref(), self.source.as_deref(), self.start_from.as_deref(), None, self.state.as_ref(), self.state_attribute.as_deref(), self.tracking_reference.as_deref(), self.value_from.map(|it| it.to_string()).as_deref(), self.value_to.map(|it| it.to_string()).as_deref(), self.weight_in_grams_from, self.weight_in_grams_to, self.weight_in_kg_from.map(|it| it.to_string()).as_deref(), self.weight_in_kg_to.map(|it| it.to_string()).as_deref());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetConsignmentReferences, Vec<String>);

/// Cancels a consignment for good; an active allocation is dropped first (`cancel_consignment`).
///
/// It becomes `Cancelled` and
/// can then only be read, so a second call gives 400.
///
/// Allowed before and after manifesting and in most carrier states, but not in `ReadyToShip` (set it
/// back with `set_not_ready_to_ship` first), `Delivered`, `PartiallyDelivered`, `InTransitWaiting`,
/// nor while it is `Allocating`, `Manifesting` or `Cancelling`.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
///
#[doc = include_str!("../../../docs/consignments/cancel_consignment.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/consignments/{consignment_reference}/cancel`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CancelConsignment {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
}

impl Client {
    /// Cancels a consignment for good; an active allocation is dropped first (`cancel_consignment`): see [`CancelConsignment`].
    pub fn cancel_consignment(&self, consignment_reference: impl Into<ConsignmentRef>) -> CancelConsignment {
        CancelConsignment { setup: Setup::new(self), consignment_reference: consignment_reference.into() }
    }
}

impl CancelConsignment {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "cancel_consignment",
        safety: Safety::Write,
        url_template: Some("/consignments/{consignment_reference}/cancel"),
    };
}

impl Operation for CancelConsignment {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().cancel_consignment(self.consignment_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(CancelConsignment, ());

/// `cancel_consignments`: PUT `/consignments/cancellist`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct CancelConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: Vec<String>,
}

impl CancelConsignments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "cancel_consignments",
        safety: Safety::Write,
        url_template: Some("/consignments/cancellist"),
    };
}

impl Operation for CancelConsignments {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().cancel_consignments(&self.request);
        request_of::<crate::consignments::ChangeReport, _>(Self::INFO, request)
    }
}

setup!(CancelConsignments, crate::consignments::ChangeReport);

/// `set_ready_to_ship`: PUT `/consignments/setreadytoship`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct SetReadyToShip {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: Vec<String>,
}

impl SetReadyToShip {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "set_ready_to_ship",
        safety: Safety::Write,
        url_template: Some("/consignments/setreadytoship"),
    };
}

impl Operation for SetReadyToShip {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().set_ready_to_ship(&self.request);
        request_of::<crate::consignments::ChangeReport, _>(Self::INFO, request)
    }
}

setup!(SetReadyToShip, crate::consignments::ChangeReport);

/// `set_not_ready_to_ship`: PUT `/consignments/setnotreadytoship`
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub(crate) struct SetNotReadyToShip {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: Vec<String>,
}

impl SetNotReadyToShip {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "set_not_ready_to_ship",
        safety: Safety::Write,
        url_template: Some("/consignments/setnotreadytoship"),
    };
}

impl Operation for SetNotReadyToShip {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().set_not_ready_to_ship(&self.request);
        request_of::<crate::consignments::ChangeReport, _>(Self::INFO, request)
    }
}

setup!(SetNotReadyToShip, crate::consignments::ChangeReport);

/// Marks manifested consignments as having left their origin: `Manifested` becomes `Dispatched` (`dispatch_consignments`).
///
/// Results are per element: look at `Status` of each. They are no `WithMessage`, unlike those
/// of other bulk calls.
///
/// * `request`: References of the consignments to dispatch.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/consignments/Dispatch`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DispatchConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::DispatchConsignmentsRequest,
}

impl Client {
    /// Marks manifested consignments as having left their origin: `Manifested` becomes `Dispatched` (`dispatch_consignments`): see [`DispatchConsignments`].
    pub fn dispatch_consignments(&self, request: types::DispatchConsignmentsRequest) -> DispatchConsignments {
        DispatchConsignments { setup: Setup::new(self), request }
    }
}

impl DispatchConsignments {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "dispatch_consignments",
        safety: Safety::Write,
        url_template: Some("/consignments/Dispatch"),
    };
}

impl Operation for DispatchConsignments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().dispatch_consignments(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(DispatchConsignments, Vec<types::DispatchResponse>);
