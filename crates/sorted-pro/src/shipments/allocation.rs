//! Allocation of one shipment to a carrier service.

use sorted_pro_raw::shipments::types::AllocateResult;

use super::Client;
use super::reconcile;
use crate::call::{operation, read};
use crate::limits;
use crate::transport::Exchange;
use crate::{
    Call, CarrierServiceRef, Error, QuoteRef, Response, ServiceGroupCode, ShipmentRef, VirtualServiceRef,
};

operation! {
    /// Arguments of [`Client::allocate`].
    pub struct AllocateShipment in shipments (reference: ShipmentRef) { reconcile: bool }
    "allocate_shipment", Write, Allocated => AllocateResult;
    |this, raw| raw.allocate_shipment(this.reference.as_str());
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`in_service_group`](Call::in_service_group).
    pub struct AllocateShipmentWithServiceGroup in shipments
    (reference: ShipmentRef, service_group: ServiceGroupCode) { reconcile: bool }
    "allocate_shipment_with_service_group", Write, Allocated => AllocateResult;
    |this, raw| raw.allocate_shipment_with_service_group(this.reference.as_str(), this.service_group.as_str());
    check |this, problems| { limits::shipments::allocate_shipment_with_service_group(problems, this.service_group.as_str()) };
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`with_carrier_service`](Call::with_carrier_service).
    pub struct AllocateShipmentWithCarrierService in shipments
    (reference: ShipmentRef, carrier_service: CarrierServiceRef) { reconcile: bool }
    "allocate_shipment_with_carrier_service", Write, Allocated => AllocateResult;
    |this, raw| raw.allocate_shipment_with_carrier_service(this.reference.as_str(), this.carrier_service.as_str());
    check |this, problems| { limits::shipments::allocate_shipment_with_carrier_service(problems, this.carrier_service.as_str()) };
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`with_virtual_service`](Call::with_virtual_service).
    pub struct AllocateShipmentWithVirtualService in shipments
    (reference: ShipmentRef, virtual_service: VirtualServiceRef) { reconcile: bool }
    "allocate_shipment_with_virtual_service", Write, Allocated => AllocateResult;
    |this, raw| raw.allocate_shipment_with_virtual_service(this.reference.as_str(), this.virtual_service.as_str());
    check |this, problems| { limits::shipments::allocate_shipment_with_virtual_service(problems, this.virtual_service.as_str()) };
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`with_quote`](Call::with_quote).
    pub struct AllocateShipmentWithQuote in shipments
    (reference: ShipmentRef, quote: QuoteRef) { reconcile: bool }
    "allocate_shipment_with_quote", Write, Allocated => AllocateResult;
    |this, raw| raw.allocate_shipment_with_quote(this.reference.as_str(), this.quote.as_str());
    recover |call| reconcile::allocation(call)
}

/// An allocation that tells its correlation id.
pub(crate) struct Allocated;

impl read::Read<AllocateResult> for Allocated {
    type Output = AllocateResult;

    fn read(exchange: Exchange) -> Result<Response<AllocateResult>, Error> {
        let response = <read::Json as read::Read<AllocateResult>>::read(exchange)?;
        let id = (*response).correlation_id.as_deref().map(Into::into);
        Ok(response.with_correlation_id(id))
    }
}

/// # Allocation
impl Client {
    /// Allocates a shipment to the cheapest carrier service that the account's default rules allow
    /// (`allocate_shipment`), or as the next method says: [`in_service_group`](Call::in_service_group),
    /// [`with_carrier_service`](Call::with_carrier_service),
    /// [`with_virtual_service`](Call::with_virtual_service), [`with_quote`](Call::with_quote).
    ///
    /// The shipment must be `unallocated` or `allocation_failed`; it becomes `allocated`. Status 202
    /// ([`is_accepted`](Response::is_accepted)) means that it is queued: see
    /// [`wait_for_allocation`](Self::wait_for_allocation). Not idempotent: a second allocation of an allocated
    /// shipment fails. See [`reconcile`](Call::reconcile) for lost responses, and
    /// [`allocate_many`](Self::allocate_many) for many shipments.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let allocation = client
    ///     .allocate("sp_00794403010635468411384028069888")
    ///     .in_service_group("valuableGoods")
    ///     .send()
    ///     .await?;
    /// let service = allocation.carrier.as_ref().and_then(|carrier| carrier.service_name.as_deref());
    /// println!("{} goes with {}", allocation.shipment_reference, service.unwrap_or("?"));
    ///
    /// let error = client.allocate("sp_00794403010635468411384028069888").send().await.unwrap_err();
    /// assert!(error.is_allocation_failed() && error.is_wrong_state());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_allocation_failed`](Error::is_allocation_failed) (521) if no service can take it, with the reasons
    /// in [`details`](Error::details), or if its state forbids it ([`is_wrong_state`](Error::is_wrong_state));
    /// [`is_not_found`](Error::is_not_found) if shipment, service, group or quote is unknown.
    ///
    /// Evidence: `docs` for the default rules, `seed` for service groups, `spec` for the rest.
    pub fn allocate(&self, reference: impl Into<ShipmentRef>) -> Call<AllocateShipment> {
        Call::new(self, AllocateShipment { reference: reference.into(), reconcile: false })
    }
}

impl Call<AllocateShipment> {
    /// Takes the cheapest service of this group that the shipment's rules allow
    /// (`allocate_shipment_with_service_group`).
    pub fn in_service_group(
        self,
        code: impl Into<ServiceGroupCode>,
    ) -> Call<AllocateShipmentWithServiceGroup> {
        self.turn_into(|AllocateShipment { reference, reconcile }| AllocateShipmentWithServiceGroup {
            reference,
            service_group: code.into(),
            reconcile,
        })
    }

    /// Takes this carrier service (`allocate_shipment_with_carrier_service`). It does not bypass the rules: if
    /// they exclude the service, the allocation fails.
    pub fn with_carrier_service(
        self,
        service: impl Into<CarrierServiceRef>,
    ) -> Call<AllocateShipmentWithCarrierService> {
        self.turn_into(|AllocateShipment { reference, reconcile }| AllocateShipmentWithCarrierService {
            reference,
            carrier_service: service.into(),
            reconcile,
        })
    }

    /// Takes whatever this reference names, a carrier service or a service group
    /// (`allocate_shipment_with_virtual_service`). A reference that names both is refused with the code
    /// `non_unique_reference`.
    pub fn with_virtual_service(
        self,
        service: impl Into<VirtualServiceRef>,
    ) -> Call<AllocateShipmentWithVirtualService> {
        self.turn_into(|AllocateShipment { reference, reconcile }| AllocateShipmentWithVirtualService {
            reference,
            virtual_service: service.into(),
            reconcile,
        })
    }

    /// Takes the service of a quote for this shipment (`allocate_shipment_with_quote`). Quotes expire.
    pub fn with_quote(self, quote: impl Into<QuoteRef>) -> Call<AllocateShipmentWithQuote> {
        self.turn_into(|AllocateShipment { reference, reconcile }| AllocateShipmentWithQuote {
            reference,
            quote: quote.into(),
            reconcile,
        })
    }
}

macro_rules! reconcilable {
    ($($operation:ident)*) => {$(
        impl reconcile::Allocation for $operation {
            fn reference(&self) -> &ShipmentRef {
                &self.reference
            }

            fn reconcile(&mut self) -> &mut bool {
                &mut self.reconcile
            }
        }

        impl Call<$operation> {
            /// Finds out what happened if the response is lost (default: `false`).
            ///
            /// If the outcome is [unknown](Error::outcome_is_unknown), the shipment is read back: if it is
            /// allocated, by this call or an earlier one, the result is made from the shipment
            /// ([`is_reconciled`](Response::is_reconciled); without `excluded_services`). If it is not, the
            /// allocation is sent again, as often as the [retry policy](Self::retry) allows: a shipment that
            /// meanwhile got allocated after all refuses a second one. If the last attempt too leaves it
            /// unallocated, the error says so ([`is_reconciled`](Error::is_reconciled)). Only if the shipment
            /// cannot be read does the outcome stay unknown.
            pub fn reconcile(mut self, reconcile: bool) -> Self {
                self.operation.reconcile = reconcile;
                self
            }
        }
    )*};
}

reconcilable! {
    AllocateShipment
    AllocateShipmentWithServiceGroup
    AllocateShipmentWithCarrierService
    AllocateShipmentWithVirtualService
    AllocateShipmentWithQuote
}
