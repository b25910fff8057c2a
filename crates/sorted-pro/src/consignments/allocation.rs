//! Allocation of one consignment to a carrier service.

use sorted_pro_raw::consignments::types::{
    AllocateConsignmentsWithCarrierServiceRequest, AllocateConsignmentsWithServiceFiltersRequest,
    AllocationFilters, AllocationSummary,
};

use super::Client;
use super::operations::allocation::{
    AllocateConsignment, AllocateConsignmentWithServiceGroup, AllocateWithCarrierService, AllocateWithQuote,
    AllocateWithServiceFilters,
};
use super::reconcile::{allocated, summary_of};
use super::report::Single;
use crate::call::decode::Decode;
use crate::call::{Operation, Prepared, Recovery, Setup, call};
use crate::problem::Problems;
use crate::reconcile;
use crate::{CarrierServiceRef, ConsignmentRef, QuoteRef, ServiceGroupCode};

/// Selects the carrier service of an [allocation](Client::allocate).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub enum Selection {
    /// The cheapest eligible one (`allocate_consignment`).
    #[default]
    DefaultRules,
    /// The cheapest eligible one of this group (`allocate_consignment_with_service_group`).
    ServiceGroup(ServiceGroupCode),
    /// This one and no other (`allocate_with_carrier_service`, with a list of one). It does not bypass the rules: if
    /// they exclude the service, the allocation fails.
    CarrierService(CarrierServiceRef),
    /// The cheapest eligible one with these traits (`allocate_with_service_filters`, with a list of one). Filters
    /// narrow the choice and never override rules.
    Filters(AllocationFilters),
    /// The service of a quote for this consignment (`allocate_with_quote`): a `QuoteReference` out of
    /// [`get_quotes_by_consignment`](Client::get_quotes_by_consignment). Quotes expire.
    Quote(QuoteRef),
}

/// An allocation that is being put together: see [`Client::allocate`].
#[must_use = "an allocation does nothing until it is sent"]
#[derive(Clone)]
pub struct Allocate {
    pub(super) setup: Setup<Client>,
    pub(super) reference: ConsignmentRef,
    pub(super) selection: Selection,
}

/// # Allocation
impl Client {
    /// Allocates a consignment to the cheapest eligible carrier service (`allocate_consignment`), or as
    /// selected: [`in_service_group`](Allocate::in_service_group),
    /// [`with_carrier_service`](Allocate::with_carrier_service), [`with_filters`](Allocate::with_filters),
    /// [`with_quote`](Allocate::with_quote); with the labels in the same response:
    /// [`and_get_labels`](Allocate::and_get_labels).
    ///
    /// The consignment must be `Unallocated` or `AllocationFailed`; it becomes `Allocated`, or
    /// `AllocationFailed` if no service takes it. The server reports that with status 200; here it is an error.
    /// A `status_code` of 202 means that the server has not finished: see
    /// [`wait_until_settled`](Self::wait_until_settled). Not idempotent: a second allocation of an
    /// allocated consignment fails. See [`reconcile`](Allocate::reconcile) for lost responses, and
    /// [`allocate_many`](Self::allocate_many) for many consignments.
    ///
    #[doc = include_str!("../../docs/facades/consignments/allocate.md")]
    ///
    /// # Errors
    /// [`is_allocation_failed`](crate::Error::is_allocation_failed) if no service takes it, with the reason in
    /// [`message`](crate::Error::message) and the whole summary in [`body`](crate::Error::body);
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if its state forbids it; [`is_not_found`](crate::Error::is_not_found)
    /// if it is unknown; [`is_bad_request`](crate::Error::is_bad_request) if group, service or quote is unknown, or
    /// the quote has expired or belongs to another consignment.
    ///
    /// Evidence: `seed`, and `docs` for quotes.
    pub fn allocate(&self, reference: impl Into<ConsignmentRef>) -> Allocate {
        Allocate { setup: Setup::new(self), reference: reference.into(), selection: Selection::default() }
    }
}

impl Allocate {
    /// Sets the selection, for a choice that is a value of your program. The methods below are short for it.
    pub fn select(mut self, selection: Selection) -> Self {
        self.selection = selection;
        self
    }

    /// Takes the cheapest eligible service of this group: see [`Selection::ServiceGroup`].
    pub fn in_service_group(self, code: impl Into<ServiceGroupCode>) -> Self {
        self.select(Selection::ServiceGroup(code.into()))
    }

    /// Takes this carrier service and no other: see [`Selection::CarrierService`].
    pub fn with_carrier_service(self, service: impl Into<CarrierServiceRef>) -> Self {
        self.select(Selection::CarrierService(service.into()))
    }

    /// Takes the cheapest eligible service with these traits: see [`Selection::Filters`].
    pub fn with_filters(self, filters: AllocationFilters) -> Self {
        self.select(Selection::Filters(filters))
    }

    /// Takes the service of a quote for this consignment: see [`Selection::Quote`].
    pub fn with_quote(self, quote: impl Into<QuoteRef>) -> Self {
        self.select(Selection::Quote(quote.into()))
    }

    /// Finds out what happened if the response is lost (default: `false`).
    ///
    /// If the outcome is [unknown](crate::Error::outcome_is_unknown), the consignment is read back: if it is
    /// allocated, by this call or an earlier one, the summary is made from the consignment
    /// ([`is_reconciled`](crate::Response::is_reconciled); without links and description). If it is
    /// not, the allocation is sent again, as often as the [retry policy](Self::retry) allows: a
    /// consignment that meanwhile got allocated after all refuses a second one. If the last attempt too
    /// leaves it unallocated, the error reports it ([`is_reconciled`](crate::Error::is_reconciled)). Only if the
    /// consignment cannot be read does the outcome stay unknown.
    pub fn reconcile(mut self, reconcile: bool) -> Self {
        self.setup.options.reconcile = reconcile;
        self
    }
}

call!(Allocate, AllocationSummary);

impl Operation for Allocate {
    fn prepare(&self, mut problems: Problems) -> Prepared<AllocationSummary> {
        let (setup, consignment_reference) = (self.setup.clone(), self.reference.clone());
        let list = || vec![self.reference.as_str().to_owned()];
        if matches!(self.selection, Selection::CarrierService(_) | Selection::Filters(_)) {
            problems.segment("consignment_reference", self.reference.as_str());
        }
        let outgoing = match self.selection.clone() {
            Selection::DefaultRules => {
                AllocateConsignment { setup, consignment_reference }.prepare(problems)?.0
            }
            Selection::ServiceGroup(service_group_reference) => {
                let one = AllocateConsignmentWithServiceGroup {
                    setup,
                    consignment_reference,
                    service_group_reference,
                };
                one.prepare(problems)?.0
            }
            Selection::CarrierService(service) => {
                let request = AllocateConsignmentsWithCarrierServiceRequest::builder()
                    .consignment_references(list())
                    .mpd_carrier_service_reference(service.as_str())
                    .build();
                AllocateWithCarrierService { setup, request }.prepare(problems)?.0
            }
            Selection::Filters(filters) => {
                let request = AllocateConsignmentsWithServiceFiltersRequest::builder()
                    .consignment_references(list())
                    .filters(filters)
                    .build();
                AllocateWithServiceFilters { setup, request }.prepare(problems)?.0
            }
            Selection::Quote(quote_reference) => {
                AllocateWithQuote { setup, consignment_reference, quote_reference }.prepare(problems)?.0
            }
        };
        Ok((outgoing, <Single as Decode<()>>::decode))
    }

    fn recover(&self) -> Option<Recovery<AllocationSummary>> {
        reconcile::recovery(self, |call| {
            Box::pin(async {
                let read = call.setup.client.get_consignment(&call.reference);
                let consignment = call.setup.read_back(read).await?;
                Ok(allocated(&consignment).map(|()| Some(consignment.map(summary_of))))
            })
        })
    }
}
