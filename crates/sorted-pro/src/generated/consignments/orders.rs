// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(deprecated, unused_imports)]

use sorted_pro_raw::{Amount, JsonObject, OneOrMany, Open, Timestamp};
use crate::call::{Operation, Prepared, Setup, call, read, request_of};
use crate::limits::{self, Limits, rules};
use crate::operation::OperationInfo;
use crate::paging::{self, Items, Paged};
use crate::problem::Problems;
use crate::references::*;
use crate::retry::Safety;
use crate::{File, Progress, Update};
use sorted_pro_raw::consignments::{types, vocabulary};

use crate::consignments::Client;

/// Adds packages to an order (`add_order_packages`).
///
/// Leave their `Reference` out: the server assigns it. Not idempotent.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
///
/// POST `/orders/addorderpackages`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddOrderPackages {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AddUpdateOrderPackagesRequest,
}

impl Client {
    /// Adds packages to an order (`add_order_packages`): see [`AddOrderPackages`].
    pub fn add_order_packages(&self, request: types::AddUpdateOrderPackagesRequest) -> AddOrderPackages {
        AddOrderPackages { setup: Setup::new(self), request }
    }
}

impl AddOrderPackages {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "add_order_packages", safety: Safety::Write };
}

impl Operation for AddOrderPackages {
    type Client = Client;
    type Output = bool;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_order_packages(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(AddOrderPackages, bool);

/// Changes packages of an order, which their `Reference` names (`update_order_packages`).
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
///
/// PUT `/orders/updateorderpackages`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateOrderPackages {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AddUpdateOrderPackagesRequest,
}

impl Client {
    /// Changes packages of an order, which their `Reference` names (`update_order_packages`): see [`UpdateOrderPackages`].
    pub fn update_order_packages(&self, request: types::AddUpdateOrderPackagesRequest) -> UpdateOrderPackages {
        UpdateOrderPackages { setup: Setup::new(self), request }
    }
}

impl UpdateOrderPackages {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "update_order_packages", safety: Safety::Write };
}

impl Operation for UpdateOrderPackages {
    type Client = Client;
    type Output = bool;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_order_packages(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(UpdateOrderPackages, bool);

/// Adds items to a package of an order (`add_order_package_items`).
///
/// Leave their `Reference` out: the server assigns it. Not idempotent.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
///
/// POST `/orders/addorderpackageitems`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddOrderPackageItems {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AddUpdateOrderPackageItemsRequest,
}

impl Client {
    /// Adds items to a package of an order (`add_order_package_items`): see [`AddOrderPackageItems`].
    pub fn add_order_package_items(&self, request: types::AddUpdateOrderPackageItemsRequest) -> AddOrderPackageItems {
        AddOrderPackageItems { setup: Setup::new(self), request }
    }
}

impl AddOrderPackageItems {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "add_order_package_items", safety: Safety::Write };
}

impl Operation for AddOrderPackageItems {
    type Client = Client;
    type Output = bool;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_order_package_items(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(AddOrderPackageItems, bool);

/// Changes items of a package of an order, which their `Reference` names (`update_order_package_items`).
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
///
/// PUT `/orders/updateorderpackageitems`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateOrderPackageItems {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AddUpdateOrderPackageItemsRequest,
}

impl Client {
    /// Changes items of a package of an order, which their `Reference` names (`update_order_package_items`): see [`UpdateOrderPackageItems`].
    pub fn update_order_package_items(&self, request: types::AddUpdateOrderPackageItemsRequest) -> UpdateOrderPackageItems {
        UpdateOrderPackageItems { setup: Setup::new(self), request }
    }
}

impl UpdateOrderPackageItems {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "update_order_package_items", safety: Safety::Write };
}

impl Operation for UpdateOrderPackageItems {
    type Client = Client;
    type Output = bool;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_order_package_items(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(UpdateOrderPackageItems, bool);

/// Deletes packages of an order (`delete_order_packages`).
///
/// A POST, not a DELETE.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
///
/// POST `/orders/deleteorderpackages`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeleteOrderPackages {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::DeleteOrderPackagesRequest,
}

impl Client {
    /// Deletes packages of an order (`delete_order_packages`): see [`DeleteOrderPackages`].
    pub fn delete_order_packages(&self, request: types::DeleteOrderPackagesRequest) -> DeleteOrderPackages {
        DeleteOrderPackages { setup: Setup::new(self), request }
    }
}

impl DeleteOrderPackages {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "delete_order_packages", safety: Safety::Write };
}

impl Operation for DeleteOrderPackages {
    type Client = Client;
    type Output = bool;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_order_packages(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(DeleteOrderPackages, bool);

/// Deletes items of a package of an order (`delete_order_package_items`).
///
/// A POST, not a DELETE.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
///
/// POST `/orders/deleteorderpackageitems`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeleteOrderPackageItems {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::DeleteOrderPackageItemsRequest,
}

impl Client {
    /// Deletes items of a package of an order (`delete_order_package_items`): see [`DeleteOrderPackageItems`].
    pub fn delete_order_package_items(&self, request: types::DeleteOrderPackageItemsRequest) -> DeleteOrderPackageItems {
        DeleteOrderPackageItems { setup: Setup::new(self), request }
    }
}

impl DeleteOrderPackageItems {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "delete_order_package_items", safety: Safety::Write };
}

impl Operation for DeleteOrderPackageItems {
    type Client = Client;
    type Output = bool;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_order_package_items(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(DeleteOrderPackageItems, bool);

/// Lists the consignments that orders were packed into, and their returns (`get_order_consignments`).
///
/// A read by PUT.
///
/// Results are per element: a `Status` outside 2xx marks an order that failed.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
///
/// PUT `/orders/consignments`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetOrderConsignments {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::OrderConsignmentsRequest,
}

impl Client {
    /// Lists the consignments that orders were packed into, and their returns (`get_order_consignments`): see [`GetOrderConsignments`].
    pub fn get_order_consignments(&self, request: types::OrderConsignmentsRequest) -> GetOrderConsignments {
        GetOrderConsignments { setup: Setup::new(self), request }
    }
}

impl GetOrderConsignments {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "get_order_consignments", safety: Safety::Read };
}

impl Operation for GetOrderConsignments {
    type Client = Client;
    type Output = types::OrderConsignmentsResponse;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_order_consignments(&self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(GetOrderConsignments, types::OrderConsignmentsResponse);
