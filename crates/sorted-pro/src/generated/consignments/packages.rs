// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

#![allow(deprecated, unused_imports)]

use sorted_pro_raw::{Amount, JsonObject, OneOrMany, Open, Timestamp};
use crate::call::{Operation, OperationInfo, Pending, Prepared, Setup, call, read, request_of, setup};
use crate::creation;
use crate::limits::{self, Limits, rules};
use crate::paging::{self, Items, Paged};
use crate::problem::Problems;
use crate::references::*;
use crate::retry::Safety;
use crate::{File, Progress, Update};
use sorted_pro_raw::consignments::{types, vocabulary};

use crate::consignments::Client;

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
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(AddPackage, types::Package);
