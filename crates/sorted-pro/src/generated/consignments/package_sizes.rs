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

/// Lists the predefined package sizes of the account (`get_package_sizes`).
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
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
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "get_package_sizes", safety: Safety::Read };
}

impl Operation for GetPackageSizes {
    type Client = Client;
    type Output = Vec<types::PackageSize>;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_package_sizes();
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(GetPackageSizes, Vec<types::PackageSize>);

/// Reads the default package size of the account (`get_default_package_size`).
///
/// # Errors
/// * 404, [`is_not_found`](crate::Error::is_not_found): Nothing has this reference.
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
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
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "get_default_package_size", safety: Safety::Read };
}

impl Operation for GetDefaultPackageSize {
    type Client = Client;
    type Output = types::PackageSize;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_default_package_size();
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(GetDefaultPackageSize, types::PackageSize);
