//! Allocation of all consignments that are due.

use sorted_pro_raw::Timestamp;
use sorted_pro_raw::consignments::types::{
    AllocateAllConsignmentsRequest, AllocateAllConsignmentsWithCarrierServiceRequest,
    AllocateAllConsignmentsWithServiceGroupRequest,
};

use super::report::Found;
use super::{AllocationOutcomes, Client};
use crate::call::operation;
use crate::{Call, CarrierServiceRef, ServiceGroupCode};

operation! {
    /// Arguments of [`Client::allocate_all`].
    pub struct AllocateAll in consignments (ship_by_date: String) { location: Option<String> }
    "allocate_all", Write, Found => AllocationOutcomes;
    |this, raw| raw.allocate_all(&this.ship_by_date, &{
        let mut body = AllocateAllConsignmentsRequest::builder().build();
        body.ship_by_date = Some(Timestamp::new(&*this.ship_by_date));
        body.shipping_location_reference.clone_from(&this.location);
        body
    })
}

operation! {
    /// Arguments of [`Client::allocate_all`] with [`in_service_group`](Call::in_service_group).
    pub struct AllocateAllWithServiceGroup in consignments (ship_by_date: String) {
        location: Option<String>, service_group: ServiceGroupCode
    }
    "allocate_all_with_service_group", Write, Found => AllocationOutcomes;
    |this, raw| raw.allocate_all_with_service_group(&this.ship_by_date, &{
        let mut body = AllocateAllConsignmentsWithServiceGroupRequest::builder()
            .mpd_carrier_service_group_reference(this.service_group.as_str())
            .build();
        body.ship_by_date = Some(Timestamp::new(&*this.ship_by_date));
        body.shipping_location_reference.clone_from(&this.location);
        body
    })
}

operation! {
    /// Arguments of [`Client::allocate_all`] with [`with_carrier_service`](Call::with_carrier_service).
    pub struct AllocateAllWithCarrierService in consignments (ship_by_date: String) {
        location: Option<String>, carrier_service: CarrierServiceRef
    }
    "allocate_all_with_carrier_service", Write, Found => AllocationOutcomes;
    |this, raw| raw.allocate_all_with_carrier_service(&this.ship_by_date, &{
        let mut body = AllocateAllConsignmentsWithCarrierServiceRequest::builder()
            .mpd_carrier_service_reference(this.carrier_service.as_str())
            .build();
        body.ship_by_date = Some(Timestamp::new(&*this.ship_by_date));
        body.shipping_location_reference.clone_from(&this.location);
        body
    })
}

/// # Allocation of all consignments that are due
impl Client {
    /// Allocates every `Unallocated` consignment whose shipping date is on or before this day (`2026-01-31`),
    /// each to the cheapest service that the default rules allow (`allocate_all`), or as the next method says:
    /// [`in_service_group`](Call::in_service_group), [`with_carrier_service`](Call::with_carrier_service); of
    /// one location only: [`from_location`](Call::from_location).
    ///
    /// It takes effect on the whole account. The response holds one outcome per consignment that was found, none
    /// if none was; each succeeds or fails on its own. Status 202 ([`is_accepted`](crate::Response::is_accepted))
    /// means that the server is still at it, and the outcomes may then be fewer.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let outcomes = client.allocate_all("2026-01-31").from_location("WAREHOUSE1").send().await?;
    /// for (reference, error) in outcomes.failed() {
    ///     eprintln!("{reference:?}: {error}");
    /// }
    /// assert!(outcomes.allocated().count() > 0);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](crate::Error::is_bad_request) if the date is none, or service or group are unknown:
    /// then nothing is changed. Failures of single consignments are in the [outcomes](super::Outcomes).
    ///
    /// Evidence: `sdk-only`.
    pub fn allocate_all(&self, ship_by_date: impl Into<String>) -> Call<AllocateAll> {
        Call::new(self, AllocateAll { ship_by_date: ship_by_date.into(), location: None })
    }
}

impl Call<AllocateAll> {
    /// Takes the cheapest eligible service of this group (`allocate_all_with_service_group`).
    pub fn in_service_group(self, code: impl Into<ServiceGroupCode>) -> Call<AllocateAllWithServiceGroup> {
        self.turn_into(|AllocateAll { ship_by_date, location }| AllocateAllWithServiceGroup {
            ship_by_date,
            location,
            service_group: code.into(),
        })
    }

    /// Takes this carrier service and no other (`allocate_all_with_carrier_service`).
    pub fn with_carrier_service(
        self,
        service: impl Into<CarrierServiceRef>,
    ) -> Call<AllocateAllWithCarrierService> {
        self.turn_into(|AllocateAll { ship_by_date, location }| AllocateAllWithCarrierService {
            ship_by_date,
            location,
            carrier_service: service.into(),
        })
    }
}

macro_rules! from_location {
    ($($operation:ident)*) => {$(
        impl Call<$operation> {
            /// Takes only consignments that leave from this shipping location.
            pub fn from_location(mut self, reference: impl Into<String>) -> Self {
                self.operation.location = Some(reference.into());
                self
            }
        }
    )*};
}

from_location! { AllocateAll AllocateAllWithServiceGroup AllocateAllWithCarrierService }
