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

/// Removes a package from a consignment (`remove_package`).
///
/// The consignment must be in state `Unallocated` or `AllocationFailed` (400 otherwise). The last package cannot be removed. A POST without a body.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/consignments/{consignment_reference}/removepackage/{package_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RemovePackage {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) package_reference: PackageRef,
}

impl Client {
    /// Removes a package from a consignment (`remove_package`): see [`RemovePackage`].
    pub fn remove_package(&self, consignment_reference: impl Into<ConsignmentRef>, package_reference: impl Into<PackageRef>) -> RemovePackage {
        RemovePackage { setup: Setup::new(self), consignment_reference: consignment_reference.into(), package_reference: package_reference.into() }
    }
}

impl RemovePackage {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "remove_package",
        safety: Safety::Write,
        url_template: Some("/consignments/{consignment_reference}/removepackage/{package_reference}"),
    };
}

impl Operation for RemovePackage {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        problems.segment("package_reference", self.package_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().remove_package(self.consignment_reference.as_str(), self.package_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(RemovePackage, ());

/// Stores the caller's own reference on a package (`set_package_customer_reference`).
///
/// Idempotent.
///
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
/// * `request`: The reference.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/packages/{package_reference}/setcustomerprovidedreference`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct SetPackageCustomerReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) package_reference: PackageRef,
    pub(crate) request: types::ReferenceProvidedByCustomerRequest,
}

impl Client {
    /// Stores the caller's own reference on a package (`set_package_customer_reference`): see [`SetPackageCustomerReference`].
    pub fn set_package_customer_reference(&self, package_reference: impl Into<PackageRef>, request: types::ReferenceProvidedByCustomerRequest) -> SetPackageCustomerReference {
        SetPackageCustomerReference { setup: Setup::new(self), package_reference: package_reference.into(), request }
    }
}

impl SetPackageCustomerReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "set_package_customer_reference",
        safety: Safety::Write,
        url_template: Some("/packages/{package_reference}/setcustomerprovidedreference"),
    };
}

impl Operation for SetPackageCustomerReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_reference", self.package_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().set_package_customer_reference(self.package_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(SetPackageCustomerReference, ());

/// Adds items to a package (`add_items`).
///
/// Presumably allowed in state `Unallocated` or `AllocationFailed` only. Leave `Reference` of the items out: the server assigns it. Not idempotent: a repeated call adds the items again.
///
/// * `request`: The package, and its new items.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/items/additems`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddItems {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::AddItemsRequest,
}

impl Client {
    /// Adds items to a package (`add_items`): see [`AddItems`].
    pub fn add_items(&self, request: types::AddItemsRequest) -> AddItems {
        AddItems { setup: Setup::new(self), request }
    }
}

impl AddItems {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "add_items",
        safety: Safety::Write,
        url_template: Some("/items/additems"),
    };
}

impl Operation for AddItems {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_items(&self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(AddItems, Vec<types::Item>);

/// Moves an item into another package (`move_item`).
///
/// Presumably allowed in state `Unallocated` or `AllocationFailed` only.
///
/// * `request`: The item, and the package it goes into.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/items/move`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct MoveItem {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::MoveItemRequest,
}

impl Client {
    /// Moves an item into another package (`move_item`): see [`MoveItem`].
    pub fn move_item(&self, request: types::MoveItemRequest) -> MoveItem {
        MoveItem { setup: Setup::new(self), request }
    }
}

impl MoveItem {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "move_item",
        safety: Safety::Write,
        url_template: Some("/items/move"),
    };
}

impl Operation for MoveItem {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().move_item(&self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(MoveItem, ());

/// Adds one item to a package (`add_item`).
///
/// Presumably allowed in state `Unallocated` or `AllocationFailed` only. The body names the package once more. Not idempotent: a repeated call adds a second item.
///
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
/// * `request`: The item.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/items/{package_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddItem {
    pub(crate) setup: Setup<Client>,
    pub(crate) package_reference: PackageRef,
    pub(crate) request: types::AddItemRequest,
}

impl Client {
    /// Adds one item to a package (`add_item`): see [`AddItem`].
    pub fn add_item(&self, package_reference: impl Into<PackageRef>, request: types::AddItemRequest) -> AddItem {
        AddItem { setup: Setup::new(self), package_reference: package_reference.into(), request }
    }
}

impl AddItem {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "add_item",
        safety: Safety::Write,
        url_template: Some("/items/{package_reference}"),
    };
}

impl Operation for AddItem {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_reference", self.package_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_item(self.package_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(AddItem, ());

/// Removes an item from a package (`remove_item`).
///
/// Presumably allowed in state `Unallocated` or `AllocationFailed` only.
///
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
/// * `item_reference`: Id of an item of the package, 32 hexadecimal digits without dashes.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/items/{package_reference}/{item_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RemoveItem {
    pub(crate) setup: Setup<Client>,
    pub(crate) package_reference: PackageRef,
    pub(crate) item_reference: ItemRef,
}

impl Client {
    /// Removes an item from a package (`remove_item`): see [`RemoveItem`].
    pub fn remove_item(&self, package_reference: impl Into<PackageRef>, item_reference: impl Into<ItemRef>) -> RemoveItem {
        RemoveItem { setup: Setup::new(self), package_reference: package_reference.into(), item_reference: item_reference.into() }
    }
}

impl RemoveItem {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "remove_item",
        safety: Safety::Write,
        url_template: Some("/items/{package_reference}/{item_reference}"),
    };
}

impl Operation for RemoveItem {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_reference", self.package_reference.as_str());
        problems.segment("item_reference", self.item_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().remove_item(self.package_reference.as_str(), self.item_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(RemoveItem, ());

/// Stores the caller's own reference on the first item of the package with this label barcode (`set_item_customer_reference`).
///
/// Idempotent.
///
/// * `label_bar_code`: Barcode on the label of the package.
/// * `request`: The reference.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/items/{label_bar_code}/setcustomerprovidedreference`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct SetItemCustomerReference {
    pub(crate) setup: Setup<Client>,
    pub(crate) label_bar_code: String,
    pub(crate) request: types::ReferenceProvidedByCustomerRequest,
}

impl Client {
    /// Stores the caller's own reference on the first item of the package with this label barcode (`set_item_customer_reference`): see [`SetItemCustomerReference`].
    pub fn set_item_customer_reference(&self, label_bar_code: impl Into<String>, request: types::ReferenceProvidedByCustomerRequest) -> SetItemCustomerReference {
        SetItemCustomerReference { setup: Setup::new(self), label_bar_code: label_bar_code.into(), request }
    }
}

impl SetItemCustomerReference {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "set_item_customer_reference",
        safety: Safety::Write,
        url_template: Some("/items/{label_bar_code}/setcustomerprovidedreference"),
    };
}

impl Operation for SetItemCustomerReference {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("label_bar_code", self.label_bar_code.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().set_item_customer_reference(self.label_bar_code.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(SetItemCustomerReference, ());

/// Adds one package, with its items, to a consignment (`add_package`).
///
/// The consignment must be `Unallocated` or `AllocationFailed` (400 otherwise). Leave `Reference` out: the server assigns it and returns it with the package. Needs `Description`, `Value` and either `PackageSizeReference` or both `Weight` and `Dimensions`. Not idempotent: each call adds a package.
///
/// * `consignment_reference`: Reference of the consignment, such as `EC-000-05B-MMA`.
/// * `request`: The package to add.
///
#[doc = include_str!("../../../docs/consignments/add_package.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/consignments/{consignment_reference}/addpackage`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct AddPackage {
    pub(crate) setup: Setup<Client>,
    pub(crate) consignment_reference: ConsignmentRef,
    pub(crate) request: types::UpdatePackageRequest,
}

impl Client {
    /// Adds one package, with its items, to a consignment (`add_package`): see [`AddPackage`].
    pub fn add_package(&self, consignment_reference: impl Into<ConsignmentRef>, request: types::UpdatePackageRequest) -> AddPackage {
        AddPackage { setup: Setup::new(self), consignment_reference: consignment_reference.into(), request }
    }
}

impl AddPackage {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "add_package",
        safety: Safety::Write,
        url_template: Some("/consignments/{consignment_reference}/addpackage"),
    };
}

impl Operation for AddPackage {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_package(self.consignment_reference.as_str(), &self.request);
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(AddPackage, types::Package);

/// Removes a package, with its items, from its consignment (`delete_package`).
///
/// The consignment must be in state
/// `Unallocated` or `AllocationFailed` (400 otherwise). The last package of a consignment cannot be
/// removed: that is an error too, whose status is not documented.
///
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/packages/{package_reference}`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeletePackage {
    pub(crate) setup: Setup<Client>,
    pub(crate) package_reference: PackageRef,
}

impl Client {
    /// Removes a package, with its items, from its consignment (`delete_package`): see [`DeletePackage`].
    pub fn delete_package(&self, package_reference: impl Into<PackageRef>) -> DeletePackage {
        DeletePackage { setup: Setup::new(self), package_reference: package_reference.into() }
    }
}

impl DeletePackage {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "delete_package",
        safety: Safety::Write,
        url_template: Some("/packages/{package_reference}"),
    };
}

impl Operation for DeletePackage {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_reference", self.package_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_package(self.package_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(DeletePackage, ());

/// Replaces the content of a package (`update_package`).
///
/// The consignment must be in state `Unallocated` or `AllocationFailed` (400 otherwise). Items that carry their reference are changed, others are created.
///
/// * `package_reference`: Reference of a package of the consignment, such as `EP-000-05B-MMB`.
/// * `request`: The new content of the package.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/packages/{package_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdatePackage {
    pub(crate) setup: Setup<Client>,
    pub(crate) package_reference: PackageRef,
    pub(crate) request: types::UpdatePackageRequest,
}

impl Client {
    /// Replaces the content of a package (`update_package`): see [`UpdatePackage`].
    pub fn update_package(&self, package_reference: impl Into<PackageRef>, request: types::UpdatePackageRequest) -> UpdatePackage {
        UpdatePackage { setup: Setup::new(self), package_reference: package_reference.into(), request }
    }
}

impl UpdatePackage {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_package",
        safety: Safety::Write,
        url_template: Some("/packages/{package_reference}"),
    };
}

impl Operation for UpdatePackage {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_reference", self.package_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_package(self.package_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(UpdatePackage, ());
