//! Allocation of all consignments that are due.

use sorted_pro_raw::Timestamp;
use sorted_pro_raw::consignments::types::{
    AllocateAllConsignmentsRequest, AllocateAllConsignmentsWithCarrierServiceRequest,
    AllocateAllConsignmentsWithServiceGroupRequest, AllocationSummary,
};

use super::operations::allocation::{
    self as operations, AllocateAllWithCarrierService, AllocateAllWithServiceGroup,
};
use super::{AllocationReport, Client};
use crate::bulk::{Outcomes, Unattributed};
use crate::call::decode::Decode;
use crate::call::{Operation, Prepared, Setup, call};
use crate::problem::Problems;
use crate::transport::Exchange;
use crate::{CarrierServiceRef, ConsignmentRef, Error, Response, ServiceGroupCode};

/// An allocation of all consignments that are due, which is being put together: see [`Client::allocate_all`].
#[must_use = "an allocation does nothing until it is sent"]
#[derive(Clone)]
pub struct AllocateAll {
    setup: Setup<Client>,
    ship_by_date: String,
    location: Option<String>,
    selection: Selection,
}

/// Selections that the API offers for all consignments.
#[derive(Clone)]
enum Selection {
    DefaultRules,
    ServiceGroup(ServiceGroupCode),
    CarrierService(CarrierServiceRef),
}

/// # Allocation of all consignments that are due
impl Client {
    /// Allocates every `Unallocated` consignment whose shipping date is on or before this day (`2026-01-31`),
    /// each to the cheapest service that the default rules allow (`allocate_all`), or as selected:
    /// [`in_service_group`](AllocateAll::in_service_group), [`with_carrier_service`](AllocateAll::with_carrier_service); of
    /// one location only: [`from_location`](AllocateAll::from_location).
    ///
    /// It takes effect on the whole account. The response holds one outcome per consignment that was found, none
    /// if none was; each succeeds or fails on its own. Status 202 ([`is_accepted`](Response::is_accepted))
    /// means that the server has not finished, and the outcomes may then be fewer.
    ///
    #[doc = include_str!("../../docs/facades/consignments/allocate_all.md")]
    ///
    /// # Errors
    /// [`is_bad_request`](Error::is_bad_request) if the day is no date, or service or group are unknown:
    /// then nothing is changed. Failures of single consignments are in the [outcomes](Outcomes).
    ///
    /// Evidence: `sdk-only`.
    pub fn allocate_all(&self, ship_by_date: impl Into<String>) -> AllocateAll {
        AllocateAll {
            setup: Setup::new(self),
            ship_by_date: ship_by_date.into(),
            location: None,
            selection: Selection::DefaultRules,
        }
    }
}

impl AllocateAll {
    /// Takes the cheapest eligible service of this group (`allocate_all_with_service_group`).
    pub fn in_service_group(mut self, code: impl Into<ServiceGroupCode>) -> Self {
        self.selection = Selection::ServiceGroup(code.into());
        self
    }

    /// Takes this carrier service and no other (`allocate_all_with_carrier_service`).
    pub fn with_carrier_service(mut self, service: impl Into<CarrierServiceRef>) -> Self {
        self.selection = Selection::CarrierService(service.into());
        self
    }

    /// Takes only consignments that leave from this shipping location.
    pub fn from_location(mut self, reference: impl Into<String>) -> Self {
        self.location = Some(reference.into());
        self
    }
}

call!(AllocateAll, Outcomes<ConsignmentRef, AllocationSummary>);

impl Operation for AllocateAll {
    fn prepare(&self, problems: Problems) -> Prepared<Self::Output> {
        let (setup, ship_by_date, location) =
            (self.setup.clone(), self.ship_by_date.clone(), self.location.clone());
        // The body repeats the day of the path, as a date-time.
        let time = if ship_by_date.contains(':') { "" } else { "T00:00:00" };
        let date = Some(Timestamp::new(format!("{ship_by_date}{time}")));
        let outgoing = match &self.selection {
            Selection::DefaultRules => {
                let mut request = AllocateAllConsignmentsRequest::builder().build();
                (request.ship_by_date, request.shipping_location_reference) = (date, location);
                operations::AllocateAll { setup, ship_by_date, request }.prepare(problems)?.0
            }
            Selection::ServiceGroup(group) => {
                let mut request = AllocateAllConsignmentsWithServiceGroupRequest::builder()
                    .mpd_carrier_service_group_reference(group.as_str())
                    .build();
                (request.ship_by_date, request.shipping_location_reference) = (date, location);
                AllocateAllWithServiceGroup { setup, ship_by_date, request }.prepare(problems)?.0
            }
            Selection::CarrierService(service) => {
                let mut request = AllocateAllConsignmentsWithCarrierServiceRequest::builder()
                    .mpd_carrier_service_reference(service.as_str())
                    .build();
                (request.ship_by_date, request.shipping_location_reference) = (date, location);
                AllocateAllWithCarrierService { setup, ship_by_date, request }.prepare(problems)?.0
            }
        };
        Ok((outgoing, decode))
    }
}

/// The request names no consignments: what was found is in the response.
fn decode(exchange: Exchange) -> Result<Response<Outcomes<ConsignmentRef, AllocationSummary>>, Error> {
    let reported = <AllocationReport as Decode<Vec<AllocationSummary>>>::decode(exchange)?;
    Ok(reported.map(|reported| {
        let (mut found, mut unattributed) = (Vec::new(), Vec::new());
        for (reference, result) in reported.items {
            match reference {
                Some(reference) => found.push((ConsignmentRef::from(reference), result)),
                None => unattributed.push(Unattributed { reference: None, result }),
            }
        }
        Outcomes::new(found, unattributed)
    }))
}
