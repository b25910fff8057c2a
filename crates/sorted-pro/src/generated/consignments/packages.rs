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

/// Adds one package, with its items, to a consignment in state `Unallocated` or `AllocationFailed` (400 otherwise) (`add_package`).
///
/// Leave `Reference` out: the server assigns it. Needs `Description`, `Value` and either `PackageSizeReference` or both `Weight` and `Dimensions`. Not idempotent: a repeated call adds a second package.
///
#[doc = include_str!("../../../docs/consignments/add_package.md")]
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
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
    /// Adds one package, with its items, to a consignment in state `Unallocated` or `AllocationFailed` (400 otherwise) (`add_package`): see [`AddPackage`].
    pub fn add_package(&self, consignment_reference: impl Into<ConsignmentRef>, request: types::UpdatePackageRequest) -> AddPackage {
        AddPackage { setup: Setup::new(self), consignment_reference: consignment_reference.into(), request }
    }
}

impl AddPackage {
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "add_package", safety: Safety::Write };
}

impl Operation for AddPackage {
    type Client = Client;
    type Output = types::Package;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("consignment_reference", self.consignment_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().add_package(self.consignment_reference.as_str(), &self.request);
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(AddPackage, types::Package);

/// Removes a package, with its items, from its consignment (`delete_package`).
///
/// The consignment must be in state
/// `Unallocated` or `AllocationFailed` (400 otherwise). The last package of a consignment cannot be
/// removed: that is an error too, whose status is not documented.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call. Which of the two it is can only be told from `Code` and `Message`.
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
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
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "delete_package", safety: Safety::Write };
}

impl Operation for DeletePackage {
    type Client = Client;
    type Output = ();

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_reference", self.package_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_package(self.package_reference.as_str());
        request_of::<read::Empty, _>(Self::INFO, request)
    }
}

call!(DeletePackage, ());
