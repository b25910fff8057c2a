//! Creating a consignment once, even if the response is lost.

use sorted_pro_raw::consignments::types::{ApiLink, ConsignmentSummary};

use super::Client;
use super::operations::consignments::{CreateConsignment, SearchConsignments};
use crate::call::decode::{self, Decode};
use crate::creation::{self, Creation};
use crate::transport::Exchange;
use crate::{ConsignmentRef, Error, Response};

/// A consignment that was created. If the response has no link to it, the call fails with
/// [`is_decode`](Error::is_decode): search for your own reference then.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedConsignment {
    /// The new consignment.
    pub reference: ConsignmentRef,
    /// Links of the response, one of which ends in the reference; none if it was found by
    /// [`reconcile`](CreateConsignment::reconcile).
    pub links: Vec<ApiLink>,
}

/// The new reference is to be found in a link only.
impl Decode<Vec<ApiLink>> for CreatedConsignment {
    type Output = Self;

    fn decode(exchange: Exchange) -> Result<Response<Self>, Error> {
        let (links, exchange) = decode::body::<Vec<ApiLink>>(exchange)?;
        match links.iter().find_map(ApiLink::reference).map(Into::into) {
            Some(reference) => Ok(Response::new(Self { reference, links }, exchange.meta)),
            None => Err(exchange.into_undecodable(".", "no link to the new consignment")),
        }
    }
}

impl CreateConsignment {
    /// Finds out what happened if the response is lost (default: `false`). It needs a
    /// `consignment_reference_provided_by_customer`, and each call then costs at least one read more.
    ///
    /// Before anything is sent, the consignments that have your reference already are looked up
    /// ([`search_consignments`](Client::search_consignments)). If that fails, or finds 100 consignments or more,
    /// nothing is created. If then the outcome of the creation is [unknown](Error::outcome_is_unknown), they are
    /// looked up again, and what is new is compared with what was there; times are not, because clocks differ:
    ///
    /// * One is new: it is read back, and is the result if it has your reference
    ///   ([`is_reconciled`](Response::is_reconciled); without links).
    /// * None is new, after three searches with pauses before each: the creation is sent again, as often as the
    ///   [retry policy](Self::retry) allows.
    /// * Several are new, or one whose reference is spelled differently, or a read fails: the outcome stays unknown.
    ///
    /// It also stays unknown after the last attempt, because a search that finds nothing is no proof: the server
    /// may still be working, or its index may lag behind. For the same reason a second consignment cannot be ruled out
    /// if a request arrives very late. Nor can a consignment be distinguished from one that somebody else creates
    /// with the same reference at the same moment: use one that is yours alone.
    pub fn reconcile(mut self, reconcile: bool) -> Self {
        self.setup.options.reconcile = reconcile;
        self
    }
}

impl Creation for CreateConsignment {
    type Search = SearchConsignments;

    const OPERATION: &'static str = Self::INFO.id;
    const OWN_REFERENCE: &'static str = "ConsignmentReferenceProvidedByCustomer";

    fn own_reference(&self) -> Option<&str> {
        self.request.consignment_reference_provided_by_customer.as_deref()
    }

    fn search(client: &Client, own_reference: &str) -> SearchConsignments {
        client.search_consignments().reference_provided_by_customer(own_reference)
    }

    fn match_of(found: ConsignmentSummary, own_reference: &str) -> Option<String> {
        // A row without it proves nothing: the consignment itself has to.
        let own = found.consignment_reference_provided_by_customer;
        found.reference.filter(|_| own.is_none_or(|own| creation::may_be(&own, own_reference)))
    }

    async fn restore(&self, reference: String, own_reference: &str) -> Option<Response<CreatedConsignment>> {
        let read = self.setup.client.get_consignment(&reference);
        let consignment = self.setup.read_back(read).await.ok()?;
        let is_own = consignment.consignment_reference_provided_by_customer.as_deref() == Some(own_reference);
        is_own.then(|| {
            consignment.map(|_| CreatedConsignment { reference: reference.into(), links: Vec::new() })
        })
    }
}
