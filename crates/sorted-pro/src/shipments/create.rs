//! Creating a shipment once, even if the response is lost.

use sorted_pro_raw::shipments::types::{ResourceResult, Shipment};

use super::Client;
use super::operations::shipments::{CreateShipment, SearchShipments};
use crate::Response;
use crate::creation::{self, Creation};

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
        self.setup.options.reconcile = reconcile;
        self
    }
}

impl Creation for CreateShipment {
    type Search = SearchShipments;

    const OPERATION: &'static str = Self::INFO.id;
    const OWN_REFERENCE: &'static str = "custom_reference";

    fn own_reference(&self) -> Option<&str> {
        self.request.custom_reference.as_deref()
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
        let read = self.setup.client.get_shipment(reference);
        let shipment = self.setup.read_back(read).await.ok()?;
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
