//! Allocation of one consignment to a carrier service.

use sorted_pro_raw::consignments::types::{AllocationFilters, AllocationSummary, Consignment};

use super::reconcile;
use super::report::Single;
use super::{
    AllocateUsingDefaultRules, AllocateWithCarrierService, AllocateWithServiceFilters,
    AllocateWithServiceGroup, Client,
};
use crate::call::{Operation, Reader, Recovery, operation, read::Read, sealed};
use crate::operation::OperationInfo;
use crate::problem::Problems;
use crate::transport::{Outgoing, Transport};
use crate::{Call, CarrierServiceRef, ConsignmentRef, Error, QuoteRef, Response, ServiceGroupCode};

operation! {
    /// Arguments of [`Client::allocate`].
    pub struct AllocateConsignment in consignments (reference: ConsignmentRef) { reconcile: bool }
    "allocate_consignment", Write, Single => AllocationSummary;
    |this, raw| raw.allocate_consignment(this.reference.as_str());
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`in_service_group`](Call::in_service_group).
    pub struct AllocateConsignmentWithServiceGroup in consignments
    (reference: ConsignmentRef, service_group: ServiceGroupCode) { reconcile: bool }
    "allocate_consignment_with_service_group", Write, Single => AllocationSummary;
    |this, raw| raw.allocate_consignment_with_service_group(
        this.reference.as_str(), this.service_group.as_str()
    );
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`with_quote`](Call::with_quote).
    pub struct AllocateWithQuote in consignments (reference: ConsignmentRef, quote: QuoteRef) { reconcile: bool }
    "allocate_with_quote", Write, Single => AllocationSummary;
    |this, raw| raw.allocate_with_quote(this.reference.as_str(), this.quote.as_str());
    recover |call| reconcile::allocation(call)
}

/// Defines the operation for a list with a list of one: for what the API has no operation for one consignment,
/// and for what is sent again after a response was lost.
macro_rules! one_of {
    ($($(#[$meta:meta])* $visibility:vis $name:ident of $list:ty;)*) => {$(
        $(#[$meta])*
        #[derive(Clone)]
        $visibility struct $name(pub(crate) $list);

        impl Operation for $name {
            type Output = AllocationSummary;
        }

        #[allow(private_interfaces)]
        impl sealed::Operation for $name {
            type Client = Client;
            const INFO: OperationInfo = <$list as sealed::Operation>::INFO;

            fn transport(client: &Client) -> &std::sync::Arc<Transport> {
                client.transport()
            }

            fn request(
                &self,
                client: &Client,
            ) -> Result<(Outgoing, Reader<AllocationSummary>), Error> {
                Ok((self.0.request(client)?.0, <Single as Read<()>>::read))
            }

            fn check(&self, problems: &mut Problems) {
                self.0.check(problems);
            }

            fn recover(call: &Call<Self>) -> Option<Recovery<AllocationSummary>> {
                reconcile::allocation(call)
            }
        }

        impl reconcile::Allocation for $name {
            fn reference(&self) -> &str {
                self.0.references.first().map_or("", String::as_str)
            }

            fn reconcile(&mut self) -> &mut bool {
                &mut self.0.reconcile
            }

            async fn restore(_: Call<Self>, consignment: Response<Consignment>) -> Option<Response<AllocationSummary>> {
                Some(consignment.map(reconcile::summary_of))
            }
        }

        impl reconcile::AllocationList for $list {
            type One = $name;

            fn one(mut self, reference: String) -> $name {
                self.references = vec![reference];
                $name(self)
            }

            fn reconcile(&mut self) -> &mut bool {
                &mut self.reconcile
            }
        }
    )*};
}

one_of! {
    pub(crate) AllocateOneUsingDefaultRules of AllocateUsingDefaultRules;
    pub(crate) AllocateOneWithServiceGroup of AllocateWithServiceGroup;
    /// Arguments of [`Client::allocate`] with [`with_carrier_service`](Call::with_carrier_service).
    pub AllocateOneWithCarrierService of AllocateWithCarrierService;
    /// Arguments of [`Client::allocate`] with [`with_filters`](Call::with_filters).
    pub AllocateOneWithServiceFilters of AllocateWithServiceFilters;
}

macro_rules! single {
    ($($operation:ident)*) => {$(
        impl reconcile::Allocation for $operation {
            fn reference(&self) -> &str {
                self.reference.as_str()
            }

            fn reconcile(&mut self) -> &mut bool {
                &mut self.reconcile
            }

            async fn restore(_: Call<Self>, consignment: Response<Consignment>) -> Option<Response<AllocationSummary>> {
                Some(consignment.map(reconcile::summary_of))
            }
        }
    )*};
}

single! { AllocateConsignment AllocateConsignmentWithServiceGroup AllocateWithQuote }

/// # Allocation
impl Client {
    /// Allocates a consignment to the cheapest eligible carrier service (`allocate_consignment`), or as the next
    /// method says: [`in_service_group`](Call::in_service_group),
    /// [`with_carrier_service`](Call::with_carrier_service), [`with_filters`](Call::with_filters),
    /// [`with_quote`](Call::with_quote); with the labels in the same response:
    /// [`and_get_labels`](Call::and_get_labels).
    ///
    /// The consignment must be `Unallocated` or `AllocationFailed`; it becomes `Allocated`, or
    /// `AllocationFailed` if no service takes it. The server reports that with status 200; here it is an error.
    /// A `status_code` of 202 means that the server is still at it: see
    /// [`wait_until_settled`](Self::wait_until_settled). Not idempotent: a second allocation of an
    /// allocated consignment fails. See [`reconcile`](Call::reconcile) for lost responses, and
    /// [`allocate_many`](Self::allocate_many) for many consignments.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let allocation = client.allocate("EC-000-05B-MMA").in_service_group("valuableGoods").send().await?;
    /// println!("it goes with {}", allocation.carrier_service_name.as_deref().unwrap_or("?"));
    ///
    /// // Demo data of the sandbox: no carrier takes it. The response has status 200.
    /// let error = client.allocate("EC-000-0A1-B2F").send().await.unwrap_err();
    /// assert!(error.is_allocation_failed() && error.message().is_some());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_allocation_failed`](Error::is_allocation_failed) if no service takes it, with the reason in
    /// [`message`](Error::message) and the whole summary in [`body`](Error::body);
    /// [`is_wrong_state`](Error::is_wrong_state) if its state forbids it; [`is_not_found`](Error::is_not_found)
    /// if it is unknown; [`is_bad_request`](Error::is_bad_request) if group, service or quote is unknown, or
    /// the quote has expired or belongs to another consignment.
    ///
    /// Evidence: `seed`, and `docs` for quotes.
    pub fn allocate(&self, reference: impl Into<ConsignmentRef>) -> Call<AllocateConsignment> {
        Call::new(self, AllocateConsignment { reference: reference.into(), reconcile: false })
    }
}

impl Call<AllocateConsignment> {
    /// Takes the cheapest eligible service of this group (`allocate_consignment_with_service_group`).
    pub fn in_service_group(
        self,
        code: impl Into<ServiceGroupCode>,
    ) -> Call<AllocateConsignmentWithServiceGroup> {
        self.turn_into(|AllocateConsignment { reference, reconcile }| AllocateConsignmentWithServiceGroup {
            reference,
            service_group: code.into(),
            reconcile,
        })
    }

    /// Takes this carrier service and no other (`allocate_with_carrier_service`, with a list of one). It does
    /// not bypass the rules: if they exclude the service, the allocation fails.
    pub fn with_carrier_service(
        self,
        service: impl Into<CarrierServiceRef>,
    ) -> Call<AllocateOneWithCarrierService> {
        self.turn_into(|AllocateConsignment { reference, reconcile }| {
            AllocateOneWithCarrierService(AllocateWithCarrierService {
                references: vec![reference.into()],
                carrier_service: service.into(),
                reconcile,
            })
        })
    }

    /// Takes the cheapest eligible service with these traits (`allocate_with_service_filters`, with a list of
    /// one). Filters narrow the choice and never override rules.
    pub fn with_filters(self, filters: AllocationFilters) -> Call<AllocateOneWithServiceFilters> {
        self.turn_into(|AllocateConsignment { reference, reconcile }| {
            AllocateOneWithServiceFilters(AllocateWithServiceFilters {
                references: vec![reference.into()],
                filters,
                reconcile,
            })
        })
    }

    /// Takes the service of a quote for this consignment (`allocate_with_quote`): a `QuoteReference` out of
    /// [`get_quotes_by_consignment`](Client::get_quotes_by_consignment). Quotes expire.
    pub fn with_quote(self, quote: impl Into<QuoteRef>) -> Call<AllocateWithQuote> {
        self.turn_into(|AllocateConsignment { reference, reconcile }| AllocateWithQuote {
            reference,
            quote: quote.into(),
            reconcile,
        })
    }
}

reconcile::reconcilable! {
    AllocateConsignment
    AllocateConsignmentWithServiceGroup
    AllocateWithQuote
    AllocateOneWithCarrierService
    AllocateOneWithServiceFilters
}
