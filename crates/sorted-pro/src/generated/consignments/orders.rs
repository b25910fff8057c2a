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

/// Adds packages to an order (`add_order_packages`).
///
/// Leave their `Reference` out: the server assigns it. Not idempotent.
///
/// * `request`: The order, and its new packages.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
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
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "add_order_packages",
        safety: Safety::Write,
        url_template: Some("/orders/addorderpackages"),
    };
}

impl Operation for AddOrderPackages {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_order_packages(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(AddOrderPackages, bool);

/// Changes packages of an order, which their `Reference` names (`update_order_packages`).
///
///
///
/// * `request`: The order, and the new content of its packages.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
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
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_order_packages",
        safety: Safety::Write,
        url_template: Some("/orders/updateorderpackages"),
    };
}

impl Operation for UpdateOrderPackages {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_order_packages(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(UpdateOrderPackages, bool);

/// Adds items to a package of an order (`add_order_package_items`).
///
/// Leave their `Reference` out: the server assigns it. Not idempotent.
///
/// * `request`: The package, and its new items.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
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
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "add_order_package_items",
        safety: Safety::Write,
        url_template: Some("/orders/addorderpackageitems"),
    };
}

impl Operation for AddOrderPackageItems {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_order_package_items(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(AddOrderPackageItems, bool);

/// Changes items of a package of an order, which their `Reference` names (`update_order_package_items`).
///
///
///
/// * `request`: The package, and the new content of its items.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
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
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_order_package_items",
        safety: Safety::Write,
        url_template: Some("/orders/updateorderpackageitems"),
    };
}

impl Operation for UpdateOrderPackageItems {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_order_package_items(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(UpdateOrderPackageItems, bool);

/// Deletes packages of an order (`delete_order_packages`).
///
/// A POST, not a DELETE.
///
/// * `request`: The order, and the packages to delete.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
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
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "delete_order_packages",
        safety: Safety::Write,
        url_template: Some("/orders/deleteorderpackages"),
    };
}

impl Operation for DeleteOrderPackages {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_order_packages(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(DeleteOrderPackages, bool);

/// Deletes items of a package of an order (`delete_order_package_items`).
///
/// A POST, not a DELETE.
///
/// * `request`: The package, and the items to delete.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
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
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "delete_order_package_items",
        safety: Safety::Write,
        url_template: Some("/orders/deleteorderpackageitems"),
    };
}

impl Operation for DeleteOrderPackageItems {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_order_package_items(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(DeleteOrderPackageItems, bool);

/// Lists the consignments that orders were packed into, and their returns (`get_order_consignments`).
///
/// A read by PUT.
///
/// Results are per element: a `Status` outside 2xx marks an order that failed.
///
/// * `request`: References of the orders.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
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
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_order_consignments",
        safety: Safety::Read,
        url_template: Some("/orders/consignments"),
    };
}

impl Operation for GetOrderConsignments {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_order_consignments(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetOrderConsignments, types::OrderConsignmentsResponse);

/// Creates an order (`create_order`).
///
/// [`pack_order`](Client::pack_order) later packs its items into consignments. It needs at least one
/// item, and addresses as a consignment does.
///
/// The metadata field `ShippersEORI` is copied to the consignments. Not idempotent: a repeated call
/// makes a second order.
///
/// * `request`: The order to create.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/orders`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateOrder {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::CreateOrderRequest,
}

impl Client {
    /// Creates an order (`create_order`): see [`CreateOrder`].
    pub fn create_order(&self, request: types::CreateOrderRequest) -> CreateOrder {
        CreateOrder { setup: Setup::new(self), request }
    }
}

impl CreateOrder {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "create_order",
        safety: Safety::Write,
        url_template: Some("/orders"),
    };
}

impl Operation for CreateOrder {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_order(&self.request);
        request_of::<crate::consignments::CreatedOrder, _>(Self::INFO, request)
    }
}

call!(CreateOrder, crate::consignments::CreatedOrder);

/// Returns one order with its packages and items (`get_order`).
///
///
///
/// * `order_reference`: Id of the order.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/orders/{order_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetOrder {
    pub(crate) setup: Setup<Client>,
    pub(crate) order_reference: OrderRef,
}

impl Client {
    /// Returns one order with its packages and items (`get_order`): see [`GetOrder`].
    pub fn get_order(&self, order_reference: impl Into<OrderRef>) -> GetOrder {
        GetOrder { setup: Setup::new(self), order_reference: order_reference.into() }
    }
}

impl GetOrder {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_order",
        safety: Safety::Read,
        url_template: Some("/orders/{order_reference}"),
    };
}

impl Operation for GetOrder {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("order_reference", self.order_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_order(self.order_reference.as_str());
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetOrder, types::Order);

/// Changes an order (`update_order`).
///
/// Values that are given replace the stored ones whole. Absent and null are the
/// same: they remove `OrderReferenceProvidedByCustomer`, `RequiredDeliveryDate`, `ShippingDate`,
/// `CustomsDocumentation` and `MetaData`, while `Addresses`, `Direction` and `Tags` stay as they
/// are. Packages cannot be changed here.
///
/// `OrderReference` selects the order, as the path does, and cannot be changed.
///
/// * `order_reference`: Id of the order.
/// * `request`: The new content of the order.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/orders/{order_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateOrder {
    pub(crate) setup: Setup<Client>,
    pub(crate) order_reference: OrderRef,
    pub(crate) request: types::UpdateOrderRequest,
}

impl Client {
    /// Changes an order (`update_order`): see [`UpdateOrder`].
    pub fn update_order(&self, order_reference: impl Into<OrderRef>, request: types::UpdateOrderRequest) -> UpdateOrder {
        UpdateOrder { setup: Setup::new(self), order_reference: order_reference.into(), request }
    }
}

impl UpdateOrder {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_order",
        safety: Safety::Write,
        url_template: Some("/orders/{order_reference}"),
    };
}

impl Operation for UpdateOrder {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("order_reference", self.order_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_order(self.order_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(UpdateOrder, ());

/// Adds an address to an order (`add_order_address`).
///
/// The order must not have an address with the same `AddressType` yet:
/// [`update_order_address`](Client::update_order_address) replaces that.
///
/// * `order_reference`: Id of the order.
/// * `request`: The address to add.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/orders/{order_reference}/address`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddOrderAddress {
    pub(crate) setup: Setup<Client>,
    pub(crate) order_reference: OrderRef,
    pub(crate) request: types::Address,
}

impl Client {
    /// Adds an address to an order (`add_order_address`): see [`AddOrderAddress`].
    pub fn add_order_address(&self, order_reference: impl Into<OrderRef>, request: types::Address) -> AddOrderAddress {
        AddOrderAddress { setup: Setup::new(self), order_reference: order_reference.into(), request }
    }
}

impl AddOrderAddress {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "add_order_address",
        safety: Safety::Write,
        url_template: Some("/orders/{order_reference}/address"),
    };
}

impl Operation for AddOrderAddress {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("order_reference", self.order_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_order_address(self.order_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(AddOrderAddress, ());

/// Replaces the address of an order that has the same `AddressType` (`update_order_address`).
///
/// The order must have one:
/// [`add_order_address`](Client::add_order_address) adds another.
///
/// * `order_reference`: Id of the order.
/// * `request`: The new address.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/orders/{order_reference}/address`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdateOrderAddress {
    pub(crate) setup: Setup<Client>,
    pub(crate) order_reference: OrderRef,
    pub(crate) request: types::Address,
}

impl Client {
    /// Replaces the address of an order that has the same `AddressType` (`update_order_address`): see [`UpdateOrderAddress`].
    pub fn update_order_address(&self, order_reference: impl Into<OrderRef>, request: types::Address) -> UpdateOrderAddress {
        UpdateOrderAddress { setup: Setup::new(self), order_reference: order_reference.into(), request }
    }
}

impl UpdateOrderAddress {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_order_address",
        safety: Safety::Write,
        url_template: Some("/orders/{order_reference}/address"),
    };
}

impl Operation for UpdateOrderAddress {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("order_reference", self.order_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_order_address(self.order_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(UpdateOrderAddress, ());

/// Packs items of an order into packages and creates a consignment of them, in state `Unallocated` (`pack_order`).
///
/// With `GenerateReturn` it creates an inbound one with swapped addresses too. What the request
/// leaves out comes from the order.
///
/// Items are checked against the order, not against what was packed before: the same items can be
/// packed again, so a repeated call makes another consignment. A 2xx response may hold failures:
/// look at `Result` of every element.
///
/// * `order_reference`: Id of the order.
/// * `request`: The packages to make.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/orders/{order_reference}/pack`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct PackOrder {
    pub(crate) setup: Setup<Client>,
    pub(crate) order_reference: OrderRef,
    pub(crate) request: types::PackOrderRequest,
}

impl Client {
    /// Packs items of an order into packages and creates a consignment of them, in state `Unallocated` (`pack_order`): see [`PackOrder`].
    pub fn pack_order(&self, order_reference: impl Into<OrderRef>, request: types::PackOrderRequest) -> PackOrder {
        PackOrder { setup: Setup::new(self), order_reference: order_reference.into(), request }
    }
}

impl PackOrder {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "pack_order",
        safety: Safety::Write,
        url_template: Some("/orders/{order_reference}/pack"),
    };
}

impl Operation for PackOrder {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("order_reference", self.order_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().pack_order(self.order_reference.as_str(), &self.request);
        request_of::<crate::consignments::PackedOrder, _>(Self::INFO, request)
    }
}

call!(PackOrder, crate::consignments::PackedOrder);
