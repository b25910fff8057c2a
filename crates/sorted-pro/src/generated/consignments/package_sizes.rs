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

/// Lists the predefined package sizes of the account (`get_package_sizes`).
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/packagesizes`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetPackageSizes {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Lists the predefined package sizes of the account (`get_package_sizes`): see [`GetPackageSizes`].
    pub fn get_package_sizes(&self) -> GetPackageSizes {
        GetPackageSizes { setup: Setup::new(self) }
    }
}

impl GetPackageSizes {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_package_sizes",
        safety: Safety::Read,
        url_template: Some("/packagesizes"),
    };
}

impl Operation for GetPackageSizes {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_package_sizes();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetPackageSizes, Vec<types::PackageSize>);

/// Creates a package size (`create_package_size`).
///
/// `Reference` is chosen by the caller. Not idempotent.
///
/// * `request`: The size.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// POST `/packagesizes`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreatePackageSize {
    pub(crate) setup: Setup<Client>,
    pub(crate) request: types::PackageSize,
}

impl Client {
    /// Creates a package size (`create_package_size`): see [`CreatePackageSize`].
    pub fn create_package_size(&self, request: types::PackageSize) -> CreatePackageSize {
        CreatePackageSize { setup: Setup::new(self), request }
    }
}

impl CreatePackageSize {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "create_package_size",
        safety: Safety::Write,
        url_template: Some("/packagesizes"),
    };
}

impl Operation for CreatePackageSize {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().create_package_size(&self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(CreatePackageSize, ());

/// Reads the default package size of the account (`get_default_package_size`).
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// GET `/packagesizes/default`. Evidence: `docs`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct GetDefaultPackageSize {
    pub(crate) setup: Setup<Client>,
}

impl Client {
    /// Reads the default package size of the account (`get_default_package_size`): see [`GetDefaultPackageSize`].
    pub fn get_default_package_size(&self) -> GetDefaultPackageSize {
        GetDefaultPackageSize { setup: Setup::new(self) }
    }
}

impl GetDefaultPackageSize {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "get_default_package_size",
        safety: Safety::Read,
        url_template: Some("/packagesizes/default"),
    };
}

impl Operation for GetDefaultPackageSize {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_default_package_size();
        request_of::<decode::Json, _>(Self::INFO, request)
    }
}

call!(GetDefaultPackageSize, types::PackageSize);

/// Replaces a package size (`update_package_size`).
///
/// Idempotent.
///
/// * `package_size_reference`: Reference of a package size of the account, free text.
/// * `request`: The new content of the size.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/packagesizes/{package_size_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct UpdatePackageSize {
    pub(crate) setup: Setup<Client>,
    pub(crate) package_size_reference: PackageSizeRef,
    pub(crate) request: types::PackageSize,
}

impl Client {
    /// Replaces a package size (`update_package_size`): see [`UpdatePackageSize`].
    pub fn update_package_size(&self, package_size_reference: impl Into<PackageSizeRef>, request: types::PackageSize) -> UpdatePackageSize {
        UpdatePackageSize { setup: Setup::new(self), package_size_reference: package_size_reference.into(), request }
    }
}

impl UpdatePackageSize {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "update_package_size",
        safety: Safety::Write,
        url_template: Some("/packagesizes/{package_size_reference}"),
    };
}

impl Operation for UpdatePackageSize {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_size_reference", self.package_size_reference.as_str());
        if self.setup.is_checked() {
            Limits::check(&self.request, &mut problems);
        }
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().update_package_size(self.package_size_reference.as_str(), &self.request);
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(UpdatePackageSize, ());

/// Deletes a package size (`delete_package_size`).
///
///
///
/// * `package_size_reference`: Reference of a package size of the account, free text.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// DELETE `/packagesizes/{package_size_reference}`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct DeletePackageSize {
    pub(crate) setup: Setup<Client>,
    pub(crate) package_size_reference: PackageSizeRef,
}

impl Client {
    /// Deletes a package size (`delete_package_size`): see [`DeletePackageSize`].
    pub fn delete_package_size(&self, package_size_reference: impl Into<PackageSizeRef>) -> DeletePackageSize {
        DeletePackageSize { setup: Setup::new(self), package_size_reference: package_size_reference.into() }
    }
}

impl DeletePackageSize {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "delete_package_size",
        safety: Safety::Write,
        url_template: Some("/packagesizes/{package_size_reference}"),
    };
}

impl Operation for DeletePackageSize {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_size_reference", self.package_size_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().delete_package_size(self.package_size_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(DeletePackageSize, ());

/// Makes a package size the default of the account (`set_default_package_size`).
///
/// Idempotent.
///
/// * `package_size_reference`: Reference of a package size of the account, free text.
///
/// # Errors
/// * 400, [`is_bad_request`](crate::Error::is_bad_request): The request is not valid, or the state of the consignment does not allow the call: only `Code` and `Message` distinguish the two. `Details`, if present, lists the findings.
/// * 404, [`is_not_found`](crate::Error::is_not_found): No resource has this reference.
///
/// See [`Error`](crate::Error) for how any call can fail.
///
/// PUT `/packagesizes/{package_size_reference}/default`. Evidence: `sdk-only`.
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct SetDefaultPackageSize {
    pub(crate) setup: Setup<Client>,
    pub(crate) package_size_reference: PackageSizeRef,
}

impl Client {
    /// Makes a package size the default of the account (`set_default_package_size`): see [`SetDefaultPackageSize`].
    pub fn set_default_package_size(&self, package_size_reference: impl Into<PackageSizeRef>) -> SetDefaultPackageSize {
        SetDefaultPackageSize { setup: Setup::new(self), package_size_reference: package_size_reference.into() }
    }
}

impl SetDefaultPackageSize {
    pub(crate) const INFO: OperationInfo = OperationInfo {
        api: "consignments",
        id: "set_default_package_size",
        safety: Safety::Write,
        url_template: Some("/packagesizes/{package_size_reference}/default"),
    };
}

impl Operation for SetDefaultPackageSize {
    fn prepare(&self, mut problems: Problems) -> Prepared<Self::Output> {
        problems.segment("package_size_reference", self.package_size_reference.as_str());
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().set_default_package_size(self.package_size_reference.as_str());
        request_of::<decode::Empty, _>(Self::INFO, request)
    }
}

call!(SetDefaultPackageSize, ());
