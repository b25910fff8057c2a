//! Creating a shipment.

use futures_util::future::BoxFuture;
use sorted_pro_raw::shipments::types::{CreateShipmentRequest, ResourceResult, Shipment};

use super::Client;
use super::operations::{self, shipments::SearchShipments};
use super::reconcile::read_back;
use crate::call::{Operation, Prepared, Setup, call};
use crate::creation::{self, Creation};
use crate::problem::Problems;
use crate::{Error, Response};

/// A creation that is being put together: see [`Client::create_shipment`].
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct CreateShipment {
    call: operations::shipments::CreateShipment,
}

call!(CreateShipment, ResourceResult, call.setup);

impl Operation for CreateShipment {
    fn prepare(&self, mut problems: Problems) -> Prepared<ResourceResult> {
        creation::check(self, &mut problems);
        self.call.prepare(problems)
    }

    fn instead(&self) -> Option<BoxFuture<'static, Result<Response<ResourceResult>, Error>>> {
        creation::reconciled(self)
    }
}

/// # Creation
impl Client {
    /// Creates a shipment in the state `unallocated` (`create_shipment`). The response's `reference` is its name.
    ///
    /// It needs an origin and a destination, and at most one address of each type. An address that names a
    /// `shipping_location_reference` needs nothing else; any other needs a contact, `address_line1` and
    /// `country_iso_code`. A `scheduled` shipment has to start or end at a shipping location. All contents share
    /// one unit of weight, one of length and one currency; metric and imperial units do not mix.
    ///
    /// Not idempotent: a second call makes a second shipment, whatever its `custom_reference`. See
    /// [`reconcile`](CreateShipment::reconcile) for lost responses.
    ///
    #[doc = include_str!("../../docs/facades/shipments/create_shipment.md")]
    ///
    /// # Errors
    /// [`is_bad_request`](crate::Error::is_bad_request) if the shipment is not valid, with everything that is wrong in
    /// [`details`](crate::Error::details).
    ///
    /// Evidence: `spec`.
    pub fn create_shipment(&self, shipment: CreateShipmentRequest) -> CreateShipment {
        let call = operations::shipments::CreateShipment { setup: Setup::new(self), request: shipment };
        CreateShipment { call }
    }
}

impl CreateShipment {
    /// Finds out what happened if the response is lost (default: `false`). It needs a `custom_reference`, and each
    /// call then costs at least one read more.
    ///
    /// Before anything is sent, the shipments that have the custom reference already are looked up
    /// ([`search_shipments`](Client::search_shipments), evidence `draft`: try it with your account first). If that
    /// fails, or finds 100 shipments or more, nothing is created. If then the outcome of the creation is
    /// [unknown](crate::Error::outcome_is_unknown), they are looked up again, and what is new is compared with what was
    /// there; times are not, because clocks differ:
    ///
    /// * One is new: that is it. The result is made from it ([`is_reconciled`](Response::is_reconciled)).
    /// * None is new, after three searches with pauses before each: the creation is sent again, as often as the
    ///   [retry policy](Self::retry) allows.
    /// * Several are new, or one whose reference is spelled differently, or a read fails: the outcome stays unknown.
    ///
    /// It also stays unknown after the last attempt, because a search that finds nothing is no proof: the server
    /// may still be working, or its index may lag behind. For the same reason a second shipment cannot be ruled out
    /// if a request arrives very late. Nor can a shipment be distinguished from one that somebody else creates with the
    /// same custom reference at the same moment: use one that is yours alone.
    pub fn reconcile(mut self, reconcile: bool) -> Self {
        self.call.setup.options.reconcile = reconcile;
        self
    }
}

impl Creation for CreateShipment {
    type Search = SearchShipments;

    const OPERATION: &'static str = operations::shipments::CreateShipment::INFO.id;
    const OWN_REFERENCE: &'static str = "custom_reference";

    fn own_reference(&self) -> Option<&str> {
        self.call.request.custom_reference.as_deref()
    }

    fn search(client: &Client, own_reference: &str) -> SearchShipments {
        client.search_shipments().custom_reference(own_reference)
    }

    fn match_of(shipment: Shipment, own_reference: &str) -> Option<String> {
        // It may be found because of its contents' references.
        let own = shipment.custom_reference.as_deref()?;
        creation::may_be(own, own_reference).then_some(shipment.reference)
    }

    async fn restore(&self, reference: String, own_reference: &str) -> Option<Response<ResourceResult>> {
        let shipment = read_back(&self.call.setup, reference).await.ok()?;
        if shipment.custom_reference.as_deref() != Some(own_reference) {
            return None;
        }
        Some(shipment.map(|shipment| {
            let mut result = ResourceResult::builder().reference(shipment.reference).build();
            result.custom_reference = shipment.custom_reference;
            result.links = shipment.links;
            result
        }))
    }
}
