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

/// Lists the shipping locations of the account (`get_shipping_locations`).
///
/// # Errors
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shippinglocations`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetShippingLocations {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Lists the shipping locations of the account (`get_shipping_locations`): see [`GetShippingLocations`].
    pub fn get_shipping_locations(&self) -> GetShippingLocations {
        GetShippingLocations { setup: Setup::new(self) }
    }
}

impl GetShippingLocations {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_shipping_locations",
        safety: Safety::Read,
        url_template: Some("/shippinglocations"),
    };
}

impl Operation for GetShippingLocations {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipping_locations();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetShippingLocations, Vec<types::ShippingLocation>);

/// Creates a shipping location with its address (`create_shipping_location`).
///
/// `Reference` is chosen by the caller; see [`is_shipping_location_reference_available`](Client::is_shipping_location_reference_available). Not idempotent.
///
/// * `request`: The location.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/shippinglocations`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateShippingLocation {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::ShippingLocation,
}

impl Client {
    /// Creates a shipping location with its address (`create_shipping_location`): see [`CreateShippingLocation`].
    pub fn create_shipping_location(&self, request: types::ShippingLocation) -> CreateShippingLocation {
        CreateShippingLocation { setup: Setup::new(self), request }
    }
}

impl CreateShippingLocation {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "create_shipping_location",
        safety: Safety::Write,
        url_template: Some("/shippinglocations"),
    };
}

impl Operation for CreateShippingLocation {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_shipping_location(&self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(CreateShippingLocation, ());

/// Lists the shipping locations that are assigned to the user whose API key it is (`get_assigned_shipping_locations`).
///
/// # Errors
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shippinglocations/assigned`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetAssignedShippingLocations {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Lists the shipping locations that are assigned to the user whose API key it is (`get_assigned_shipping_locations`): see [`GetAssignedShippingLocations`].
    pub fn get_assigned_shipping_locations(&self) -> GetAssignedShippingLocations {
        GetAssignedShippingLocations { setup: Setup::new(self) }
    }
}

impl GetAssignedShippingLocations {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_assigned_shipping_locations",
        safety: Safety::Read,
        url_template: Some("/shippinglocations/assigned"),
    };
}

impl Operation for GetAssignedShippingLocations {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_assigned_shipping_locations();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetAssignedShippingLocations, Vec<types::ShippingLocation>);

/// Reads one shipping location (`get_shipping_location`).
///
///
///
/// * `shipping_location_reference`: Reference of a shipping location of the account, free text.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shippinglocations/{shipping_location_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetShippingLocation {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: ShippingLocationRef,
}

impl Client {
    /// Reads one shipping location (`get_shipping_location`): see [`GetShippingLocation`].
    pub fn get_shipping_location(&self, shipping_location_reference: impl Into<ShippingLocationRef>) -> GetShippingLocation {
        GetShippingLocation { setup: Setup::new(self), shipping_location_reference: shipping_location_reference.into() }
    }
}

impl GetShippingLocation {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_shipping_location",
        safety: Safety::Read,
        url_template: Some("/shippinglocations/{shipping_location_reference}"),
    };
}

impl Operation for GetShippingLocation {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("shipping_location_reference", self.shipping_location_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipping_location(self.shipping_location_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetShippingLocation, types::ShippingLocation);

/// Replaces a shipping location (`update_shipping_location`).
///
/// Idempotent.
///
/// * `shipping_location_reference`: Reference of a shipping location of the account, free text.
/// * `request`: The new content of the location.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/shippinglocations/{shipping_location_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateShippingLocation {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: ShippingLocationRef,
    pub(crate) request: types::ShippingLocation,
}

impl Client {
    /// Replaces a shipping location (`update_shipping_location`): see [`UpdateShippingLocation`].
    pub fn update_shipping_location(&self, shipping_location_reference: impl Into<ShippingLocationRef>, request: types::ShippingLocation) -> UpdateShippingLocation {
        UpdateShippingLocation { setup: Setup::new(self), shipping_location_reference: shipping_location_reference.into(), request }
    }
}

impl UpdateShippingLocation {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_shipping_location",
        safety: Safety::Write,
        url_template: Some("/shippinglocations/{shipping_location_reference}"),
    };
}

impl Operation for UpdateShippingLocation {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("shipping_location_reference", self.shipping_location_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_shipping_location(self.shipping_location_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(UpdateShippingLocation, ());

/// Deletes a shipping location (`delete_shipping_location`).
///
///
///
/// * `shipping_location_reference`: Reference of a shipping location of the account, free text.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/shippinglocations/{shipping_location_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeleteShippingLocation {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: ShippingLocationRef,
}

impl Client {
    /// Deletes a shipping location (`delete_shipping_location`): see [`DeleteShippingLocation`].
    pub fn delete_shipping_location(&self, shipping_location_reference: impl Into<ShippingLocationRef>) -> DeleteShippingLocation {
        DeleteShippingLocation { setup: Setup::new(self), shipping_location_reference: shipping_location_reference.into() }
    }
}

impl DeleteShippingLocation {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "delete_shipping_location",
        safety: Safety::Write,
        url_template: Some("/shippinglocations/{shipping_location_reference}"),
    };
}

impl Operation for DeleteShippingLocation {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("shipping_location_reference", self.shipping_location_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_shipping_location(self.shipping_location_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(DeleteShippingLocation, ());

/// Whether no shipping location of the account has this reference yet (`is_shipping_location_reference_available`).
///
///
///
/// * `shipping_location_reference`: Reference that a new location is to have.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/shippinglocations/{shipping_location_reference}/available`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct IsShippingLocationReferenceAvailable {
    pub(crate) setup: Setup<Client>,
    pub(crate) shipping_location_reference: String,
}

impl Client {
    /// Whether no shipping location of the account has this reference yet (`is_shipping_location_reference_available`): see [`IsShippingLocationReferenceAvailable`].
    pub fn is_shipping_location_reference_available(&self, shipping_location_reference: impl Into<String>) -> IsShippingLocationReferenceAvailable {
        IsShippingLocationReferenceAvailable { setup: Setup::new(self), shipping_location_reference: shipping_location_reference.into() }
    }
}

impl IsShippingLocationReferenceAvailable {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "is_shipping_location_reference_available",
        safety: Safety::Read,
        url_template: Some("/shippinglocations/{shipping_location_reference}/available"),
    };
}

impl Operation for IsShippingLocationReferenceAvailable {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("shipping_location_reference", self.shipping_location_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().is_shipping_location_reference_available(self.shipping_location_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(IsShippingLocationReferenceAvailable, bool);
