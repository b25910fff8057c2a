//! Allocation of many consignments.

use sorted_pro_raw::consignments::types::{
    AllocateConsignmentsRequest, AllocateConsignmentsWithCarrierServiceRequest,
    AllocateConsignmentsWithServiceFiltersRequest, AllocateConsignmentsWithServiceGroupRequest,
    AllocationFilters, AllocationSummary,
};

use super::many::{self, Many};
use super::report::Elements;
use super::{Client, Outcome, reconcile};
use crate::call::operation;
use crate::{CarrierServiceRef, ConsignmentRef, ServiceGroupCode};

operation! {
    /// Arguments of [`Client::allocate_many`].
    pub struct AllocateUsingDefaultRules in consignments () { references: Vec<String>, reconcile: bool }
    "allocate_using_default_rules", Write, Elements => Vec<Outcome<AllocationSummary>>;
    |this, raw| raw.allocate_using_default_rules(
        &AllocateConsignmentsRequest::builder().consignment_references(this.references.clone()).build()
    );
    check |this, problems| { many::check(&this.references, problems) };
    recover |call| reconcile::list(call)
}

operation! {
    /// Arguments of [`Client::allocate_many`] with [`in_service_group`](Many::in_service_group).
    pub struct AllocateWithServiceGroup in consignments () {
        references: Vec<String>, service_group: ServiceGroupCode, reconcile: bool
    }
    "allocate_with_service_group", Write, Elements => Vec<Outcome<AllocationSummary>>;
    |this, raw| raw.allocate_with_service_group(
        &AllocateConsignmentsWithServiceGroupRequest::builder()
            .consignment_references(this.references.clone())
            .mpd_carrier_service_group_reference(this.service_group.as_str())
            .build()
    );
    check |this, problems| { many::check(&this.references, problems) };
    recover |call| reconcile::list(call)
}

operation! {
    /// Arguments of [`Client::allocate_many`] with [`with_carrier_service`](Many::with_carrier_service).
    pub struct AllocateWithCarrierService in consignments () {
        references: Vec<String>, carrier_service: CarrierServiceRef, reconcile: bool
    }
    "allocate_with_carrier_service", Write, Elements => Vec<Outcome<AllocationSummary>>;
    |this, raw| raw.allocate_with_carrier_service(
        &AllocateConsignmentsWithCarrierServiceRequest::builder()
            .consignment_references(this.references.clone())
            .mpd_carrier_service_reference(this.carrier_service.as_str())
            .build()
    );
    check |this, problems| { many::check(&this.references, problems) };
    recover |call| reconcile::list(call)
}

operation! {
    /// Arguments of [`Client::allocate_many`] with [`with_filters`](Many::with_filters).
    pub struct AllocateWithServiceFilters in consignments () {
        references: Vec<String>, filters: AllocationFilters, reconcile: bool
    }
    "allocate_with_service_filters", Write, Elements => Vec<Outcome<AllocationSummary>>;
    |this, raw| raw.allocate_with_service_filters(
        &AllocateConsignmentsWithServiceFiltersRequest::builder()
            .consignment_references(this.references.clone())
            .filters(this.filters.clone())
            .build()
    );
    check |this, problems| { many::check(&this.references, problems) };
    recover |call| reconcile::list(call)
}

many::list_operations! {
    AllocateUsingDefaultRules of AllocationSummary;
    AllocateWithServiceGroup of AllocationSummary;
    AllocateWithCarrierService of AllocationSummary;
    AllocateWithServiceFilters of AllocationSummary;
}

/// # Allocation of many consignments
impl Client {
    /// Allocates each of these consignments to the cheapest carrier service that the account's default rules
    /// allow (`allocate_using_default_rules`), or as the next method says:
    /// [`in_service_group`](Many::in_service_group), [`with_carrier_service`](Many::with_carrier_service),
    /// [`with_filters`](Many::with_filters).
    ///
    /// The server takes them one by one, in order. Each must be `Unallocated` or `AllocationFailed`, and
    /// becomes `Allocated` or `AllocationFailed` on its own: [`Outcomes`](super::Outcomes) says which. Not
    /// idempotent: an allocated consignment fails the second time. See [`reconcile`](Many::reconcile) for lost
    /// responses.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let outcomes = client.allocate_many(["EC-000-05B-MMA", "EC-000-05B-ZZZ"]).send().await;
    /// for allocation in outcomes.allocated() {
    ///     println!("{}", allocation.carrier_service_name.as_deref().unwrap_or("?"));
    /// }
    /// let (reference, error) = outcomes.failed().next().unwrap();
    /// assert_eq!(reference, Some(&"EC-000-05B-ZZZ".into()));
    /// assert!(error.is_allocation_failed() && error.is_not_found());
    ///
    /// assert_eq!((outcomes.allocated().count(), outcomes.missing().count()), (1, 0));
    /// let incomplete = outcomes.into_result().unwrap_err();
    /// assert_eq!(incomplete.outcomes().allocated().count(), 1);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_allocation_failed`](crate::Error::is_allocation_failed) with the reason in
    /// [`message`](crate::Error::message). If the whole call is refused, every consignment has the same error:
    /// [`is_bad_request`](crate::Error::is_bad_request) if a group or service is unknown.
    ///
    /// Evidence: `seed` for the default rules, carrier services and filters, `sdk-only` for service groups.
    pub fn allocate_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<AllocateUsingDefaultRules> {
        let operation = AllocateUsingDefaultRules { references: Vec::new(), reconcile: false };
        Many::new(self, references, operation)
    }
}

impl Many<AllocateUsingDefaultRules> {
    /// Takes the cheapest service of this group that each consignment's rules allow
    /// (`allocate_with_service_group`). An unknown group fails the whole call, and changes nothing.
    pub fn in_service_group(self, code: impl Into<ServiceGroupCode>) -> Many<AllocateWithServiceGroup> {
        self.turn_into(|AllocateUsingDefaultRules { references, reconcile }| AllocateWithServiceGroup {
            references,
            service_group: code.into(),
            reconcile,
        })
    }

    /// Takes this carrier service and no other (`allocate_with_carrier_service`). It does not bypass the rules:
    /// where they exclude the service, the allocation fails. An unknown service fails the whole call.
    pub fn with_carrier_service(
        self,
        service: impl Into<CarrierServiceRef>,
    ) -> Many<AllocateWithCarrierService> {
        self.turn_into(|AllocateUsingDefaultRules { references, reconcile }| AllocateWithCarrierService {
            references,
            carrier_service: service.into(),
            reconcile,
        })
    }

    /// Takes the cheapest service with these traits that each consignment's rules allow
    /// (`allocate_with_service_filters`). Filters narrow the choice and never override rules.
    pub fn with_filters(self, filters: AllocationFilters) -> Many<AllocateWithServiceFilters> {
        self.turn_into(|AllocateUsingDefaultRules { references, reconcile }| AllocateWithServiceFilters {
            references,
            filters,
            reconcile,
        })
    }
}

macro_rules! reconcilable {
    ($($operation:ident)*) => {$(
        impl Many<$operation> {
            /// Finds out what happened if a response is lost (default: `false`).
            ///
            /// If the outcome of a request is [unknown](crate::Error::outcome_is_unknown), its consignments are
            /// read back one by one, and each is treated as by [`Call::reconcile`](crate::Call::reconcile):
            /// those that are not allocated are sent again, one per request.
            pub fn reconcile(mut self, reconcile: bool) -> Self {
                self.call.operation.reconcile = reconcile;
                self
            }
        }
    )*};
}

reconcilable! {
    AllocateUsingDefaultRules
    AllocateWithServiceGroup
    AllocateWithCarrierService
    AllocateWithServiceFilters
}
