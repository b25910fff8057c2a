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

/// Lists the shipping locations of the account (`get_shipping_locations`).
///
/// # Errors
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
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
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "get_shipping_locations", safety: Safety::Read };
}

impl Operation for GetShippingLocations {
    type Client = Client;
    type Output = Vec<types::ShippingLocation>;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_shipping_locations();
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(GetShippingLocations, Vec<types::ShippingLocation>);

/// Lists the shipping locations that are assigned to the user whose API key it is (`get_assigned_shipping_locations`).
///
/// # Errors
/// * 429, [`is_throttled`](crate::Error::is_throttled): Too many requests. Declared for one call without an explanation; any call may respond with it. No `Retry-After` header is documented.
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
    pub(crate) const INFO: OperationInfo =
        OperationInfo { api: "consignments", id: "get_assigned_shipping_locations", safety: Safety::Read };
}

impl Operation for GetAssignedShippingLocations {
    type Client = Client;
    type Output = Vec<types::ShippingLocation>;

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        problems.into_result(Self::INFO.id)?;
        let request = self.setup.client.raw().get_assigned_shipping_locations();
        request_of::<read::Json, _>(Self::INFO, request)
    }
}

call!(GetAssignedShippingLocations, Vec<types::ShippingLocation>);
