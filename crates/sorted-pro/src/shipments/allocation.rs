//! Allocation of one shipment to a carrier service.

use sorted_pro_raw::shipments::types::AllocateResult;

use super::Client;
use super::operations::allocation::{
    AllocateShipment, AllocateShipmentWithCarrierService, AllocateShipmentWithQuote,
    AllocateShipmentWithServiceGroup, AllocateShipmentWithVirtualService,
};
use super::reconcile::{Effect, result_of, verdict};
use crate::call::decode::{Decode, Json};
use crate::call::{Operation, Prepared, Recovery, Setup, call};
use crate::problem::Problems;
use crate::reconcile;
use crate::transport::Exchange;
use crate::{CarrierServiceRef, Error, QuoteRef, Response, ServiceGroupCode, ShipmentRef, VirtualServiceRef};

/// Selects the carrier service of an [allocation](Client::allocate).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selection {
    /// The cheapest that the account's default rules allow (`allocate_shipment`).
    #[default]
    DefaultRules,
    /// The cheapest of this group that the shipment's rules allow (`allocate_shipment_with_service_group`).
    ServiceGroup(ServiceGroupCode),
    /// This service (`allocate_shipment_with_carrier_service`). It does not bypass the rules: if they exclude the
    /// service, the allocation fails.
    CarrierService(CarrierServiceRef),
    /// Whatever this reference names, a carrier service or a service group
    /// (`allocate_shipment_with_virtual_service`). A reference that names both is refused with the code
    /// `non_unique_reference`.
    VirtualService(VirtualServiceRef),
    /// The service of a quote for this shipment (`allocate_shipment_with_quote`). Quotes expire.
    Quote(QuoteRef),
}

/// An allocation that is being put together: see [`Client::allocate`].
#[must_use = "an allocation does nothing until it is sent"]
#[derive(Clone)]
pub struct Allocate {
    pub(super) setup: Setup<Client>,
    pub(super) reference: ShipmentRef,
    selection: Selection,
}

/// # Allocation
impl Client {
    /// Allocates a shipment to the cheapest carrier service that the account's default rules allow
    /// (`allocate_shipment`), or as selected: [`in_service_group`](Allocate::in_service_group),
    /// [`with_carrier_service`](Allocate::with_carrier_service),
    /// [`with_virtual_service`](Allocate::with_virtual_service), [`with_quote`](Allocate::with_quote).
    ///
    /// The shipment must be `unallocated` or `allocation_failed`; it becomes `allocated`. Status 202
    /// ([`is_accepted`](Response::is_accepted)) means that it is queued: see
    /// [`wait_for_allocation`](Self::wait_for_allocation). Not idempotent: a second allocation of an allocated
    /// shipment fails. See [`reconcile`](Allocate::reconcile) for lost responses, and
    /// [`allocate_many`](Self::allocate_many) for many shipments.
    ///
    #[doc = include_str!("../../docs/facades/shipments/allocate.md")]
    ///
    /// # Errors
    /// [`is_allocation_failed`](Error::is_allocation_failed) (521) if no service can take it, with the reasons
    /// in [`details`](Error::details), or if its state forbids it ([`is_wrong_state`](Error::is_wrong_state));
    /// [`is_not_found`](Error::is_not_found) if shipment, service, group or quote is unknown.
    ///
    /// Evidence: `docs` for the default rules, `seed` for service groups, `spec` for the rest.
    pub fn allocate(&self, reference: impl Into<ShipmentRef>) -> Allocate {
        Allocate { setup: Setup::new(self), reference: reference.into(), selection: Selection::default() }
    }
}

impl Allocate {
    /// Sets the selection, for a choice that is a value of your program. The methods below are short for it.
    pub fn select(mut self, selection: Selection) -> Self {
        self.selection = selection;
        self
    }

    /// Takes the cheapest service of this group that the shipment's rules allow: see [`Selection::ServiceGroup`].
    pub fn in_service_group(self, code: impl Into<ServiceGroupCode>) -> Self {
        self.select(Selection::ServiceGroup(code.into()))
    }

    /// Takes this carrier service: see [`Selection::CarrierService`].
    pub fn with_carrier_service(self, service: impl Into<CarrierServiceRef>) -> Self {
        self.select(Selection::CarrierService(service.into()))
    }

    /// Takes whatever this reference names: see [`Selection::VirtualService`].
    pub fn with_virtual_service(self, service: impl Into<VirtualServiceRef>) -> Self {
        self.select(Selection::VirtualService(service.into()))
    }

    /// Takes the service of a quote: see [`Selection::Quote`].
    pub fn with_quote(self, quote: impl Into<QuoteRef>) -> Self {
        self.select(Selection::Quote(quote.into()))
    }

    /// Finds out what happened if the response is lost (default: `false`).
    ///
    /// If the outcome is [unknown](Error::outcome_is_unknown), the shipment is read back: if it is
    /// allocated, by this call or an earlier one, the result is made from the shipment
    /// ([`is_reconciled`](Response::is_reconciled); without `excluded_services`). If it is not, the
    /// allocation is sent again, as often as the [retry policy](Self::retry) allows: a shipment that
    /// meanwhile got allocated after all refuses a second one. If the last attempt too leaves it
    /// unallocated, the error reports it ([`is_reconciled`](Error::is_reconciled)). Only if the shipment
    /// cannot be read does the outcome stay unknown.
    pub fn reconcile(mut self, reconcile: bool) -> Self {
        self.setup.options.reconcile = reconcile;
        self
    }
}

call!(Allocate, AllocateResult);

impl Operation for Allocate {
    fn prepare(&self, problems: Problems) -> Prepared<AllocateResult> {
        let (setup, reference) = (self.setup.clone(), self.reference.clone());
        let prepared = match self.selection.clone() {
            Selection::DefaultRules => AllocateShipment { setup, reference }.prepare(problems),
            Selection::ServiceGroup(service_group) => {
                AllocateShipmentWithServiceGroup { setup, reference, service_group }.prepare(problems)
            }
            Selection::CarrierService(service_reference) => {
                AllocateShipmentWithCarrierService { setup, reference, service_reference }.prepare(problems)
            }
            Selection::VirtualService(virtual_service) => {
                AllocateShipmentWithVirtualService { setup, reference, virtual_service }.prepare(problems)
            }
            Selection::Quote(quote_reference) => {
                AllocateShipmentWithQuote { setup, reference, quote_reference }.prepare(problems)
            }
        };
        Ok((prepared?.0, decode))
    }

    fn recover(&self) -> Option<Recovery<AllocateResult>> {
        reconcile::recovery(self, |call| {
            Box::pin(async {
                let read = call.setup.client.get_shipment(&call.reference);
                let shipment = call.setup.read_back(read).await?;
                Ok(verdict(&shipment, Effect::Allocated).map(|()| Some(shipment.map(result_of))))
            })
        })
    }
}

/// The result has the correlation id of the allocation.
fn decode(exchange: Exchange) -> Result<Response<AllocateResult>, Error> {
    let response = <Json as Decode<AllocateResult>>::decode(exchange)?;
    let id = (*response).correlation_id.as_deref().map(Into::into);
    Ok(response.with_correlation_id(id))
}
