//! Selecting a delivery or pick-up option once, even if the response is lost.

use sorted_pro_raw::consignments::types::{AllocationSummary, ConsignmentSummary};

use super::operations::consignments::{CreateConsignment, SearchConsignments};
use super::operations::delivery_options as operations;
use super::reconcile::{allocated, summary_of};
use super::{Client, report};
use crate::call::decode::Decode;
use crate::call::{Operation, Pending, Prepared, Recovery, Setup, call};
use crate::creation::{self, Creation};
use crate::problem::Problems;
use crate::reconcile::{self, Verdict};
use crate::transport::Exchange;
use crate::{ConsignmentRef, DeliveryOptionRef, Error, Response};

/// A consignment that was allocated by selecting an option. If the response has no link to it, the call fails with
/// [`is_decode`](Error::is_decode): search for your own reference then.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SelectedConsignment {
    /// The consignment.
    pub reference: ConsignmentRef,
    /// Server's report about the allocation; without links and description if it was found by
    /// [`reconcile_new`](SelectDeliveryOption::reconcile_new) or
    /// [`reconcile_existing`](SelectDeliveryOption::reconcile_existing).
    pub summary: AllocationSummary,
}

impl Decode<AllocationSummary> for SelectedConsignment {
    type Output = Self;

    fn decode(exchange: Exchange) -> Result<Response<Self>, Error> {
        let (summary, exchange) = report::single(exchange)?;
        match summary.reference().map(Into::into) {
            Some(reference) => Ok(Response::new(Self { reference, summary }, exchange.meta)),
            None => Err(exchange.into_undecodable(".", "no link to the consignment")),
        }
    }
}

/// A selection that is being put together: see [`Client::select_delivery_option`].
#[must_use = "an option is not selected until the call is sent"]
#[derive(Clone)]
pub struct SelectDeliveryOption {
    setup: Setup<Client>,
    option: DeliveryOptionRef,
    offered_for: Option<OfferedFor>,
}

/// Subject of an option, by which the outcome of a lost selection is looked up.
#[derive(Clone)]
enum OfferedFor {
    /// A new consignment with this reference of the caller's own.
    New(String),
    Existing(ConsignmentRef),
}

/// # Selection of a delivery option
impl Client {
    /// Creates and allocates the consignment that a delivery or pick-up option was offered for, or allocates the existing
    /// one that it was offered for (`select_delivery_option`).
    ///
    /// Date and time slot of the option are kept; its carrier service need not be. An option is void after its
    /// `AllocationCutOff`. A pick-up option whose location requires a reservation is reserved first:
    /// [`reserve_pickup_option`](Self::reserve_pickup_option). Not idempotent: whether an option can be selected twice is not
    /// documented. See [`reconcile_new`](SelectDeliveryOption::reconcile_new) and
    /// [`reconcile_existing`](SelectDeliveryOption::reconcile_existing) for lost responses.
    ///
    #[doc = include_str!("../../docs/facades/consignments/select_delivery_option.md")]
    ///
    /// # Errors
    /// [`is_allocation_failed`](Error::is_allocation_failed) if the consignment was created and no service takes it, with
    /// the whole summary in [`body`](Error::body); [`is_bad_request`](Error::is_bad_request) if the option is void, is not
    /// reserved although it has to be, or was selected before; [`is_not_found`](Error::is_not_found) or
    /// [`is_bad_request`](Error::is_bad_request) if it is unknown.
    ///
    /// Evidence: `docs`.
    pub fn select_delivery_option(&self, option: impl Into<DeliveryOptionRef>) -> SelectDeliveryOption {
        SelectDeliveryOption { setup: Setup::new(self), option: option.into(), offered_for: None }
    }
}

impl SelectDeliveryOption {
    /// Finds out what happened if the response is lost, for an option of a consignment that does not exist yet.
    ///
    /// Needs the `ConsignmentReferenceProvidedByCustomer` with which the options were requested, which has to be yours
    /// alone. The consignments that have it are looked up before and, if the outcome is
    /// [unknown](Error::outcome_is_unknown), after the selection, as
    /// [`CreateConsignment::reconcile`](super::CreateConsignment::reconcile) describes. One that is new and allocated is the
    /// result ([`is_reconciled`](Response::is_reconciled)); if none is new, the option is selected again, as often as the
    /// [retry policy](Self::retry) allows.
    pub fn reconcile_new(mut self, own_reference: impl Into<String>) -> Self {
        self.setup.options.reconcile = true;
        self.offered_for = Some(OfferedFor::New(own_reference.into()));
        self
    }

    /// Finds out what happened if the response is lost, for an option of a consignment that exists: it is read back, as
    /// [`Allocate::reconcile`](super::Allocate::reconcile) describes.
    pub fn reconcile_existing(mut self, consignment: impl Into<ConsignmentRef>) -> Self {
        self.setup.options.reconcile = true;
        self.offered_for = Some(OfferedFor::Existing(consignment.into()));
        self
    }
}

call!(SelectDeliveryOption, SelectedConsignment);

impl Operation for SelectDeliveryOption {
    fn prepare(&self, mut problems: Problems) -> Prepared<SelectedConsignment> {
        match &self.offered_for {
            Some(OfferedFor::New(_)) => creation::check(self, &mut problems),
            Some(OfferedFor::Existing(consignment)) => {
                problems.segment("consignment_reference", consignment.as_str());
            }
            None => {}
        }
        let (setup, delivery_option_reference) = (self.setup.clone(), self.option.clone());
        operations::SelectDeliveryOption { setup, delivery_option_reference }.prepare(problems)
    }

    fn override_send(&self) -> Option<Pending<SelectedConsignment>> {
        matches!(self.offered_for, Some(OfferedFor::New(_))).then(|| creation::reconciled(self))?
    }

    fn recover(&self) -> Option<Recovery<SelectedConsignment>> {
        let Some(OfferedFor::Existing(_)) = self.offered_for else { return None };
        reconcile::recovery(self, |call| {
            Box::pin(async {
                let Some(OfferedFor::Existing(reference)) = &call.offered_for else {
                    return Ok(Verdict::Underway);
                };
                let read = call.setup.client.get_consignment(reference);
                let consignment = call.setup.read_back(read).await?;
                Ok(allocated(&consignment).map(|()| {
                    let reference = reference.clone();
                    Some(consignment.map(|it| SelectedConsignment { reference, summary: summary_of(it) }))
                }))
            })
        })
    }
}

impl Creation for SelectDeliveryOption {
    type Search = SearchConsignments;

    const OPERATION: &'static str = operations::SelectDeliveryOption::INFO.id;
    const OWN_REFERENCE: &'static str = CreateConsignment::OWN_REFERENCE;
    const REFUSES_SECOND: bool = true;

    fn own_reference(&self) -> Option<&str> {
        match &self.offered_for {
            Some(OfferedFor::New(own_reference)) => Some(own_reference),
            _ => None,
        }
    }

    fn search(client: &Client, own_reference: &str) -> SearchConsignments {
        CreateConsignment::search(client, own_reference)
    }

    fn match_of(found: ConsignmentSummary, own_reference: &str) -> Option<String> {
        CreateConsignment::match_of(found, own_reference)
    }

    async fn restore(&self, reference: String, own_reference: &str) -> Option<Response<SelectedConsignment>> {
        let read = self.setup.client.get_consignment(reference.as_str());
        let consignment = self.setup.read_back(read).await.ok()?;
        let is_own = consignment.consignment_reference_provided_by_customer.as_deref() == Some(own_reference);
        (is_own && consignment.allocation.is_some()).then(|| {
            let reference = reference.into();
            consignment.map(|it| SelectedConsignment { reference, summary: summary_of(it) })
        })
    }
}
