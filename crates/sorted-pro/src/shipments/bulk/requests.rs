//! The API's own requests for many shipments, one at a time.

use sorted_pro_raw::shipments::types::{
    AllocateRequest, AllocateShipmentsResult, AllocateWithCarrierServiceRequest, AllocateWithFiltersRequest,
    AllocateWithFiltersResult, AllocateWithServiceGroupRequest,
};

use crate::Call;
use crate::call::{operation, read};
use crate::limits::Limits;
use crate::shipments::Client;

operation! {
    /// Arguments of [`Client::allocate_shipments`].
    pub struct AllocateShipments in shipments () { body: AllocateRequest }
    "allocate_shipments", Write, read::Partial => AllocateShipmentsResult;
    |this, raw| raw.allocate_shipments(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::allocate_shipments_with_service_group`].
    pub struct AllocateShipmentsWithServiceGroup in shipments () { body: AllocateWithServiceGroupRequest }
    "allocate_shipments_with_service_group", Write, read::Partial => AllocateShipmentsResult;
    |this, raw| raw.allocate_shipments_with_service_group(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::allocate_shipments_with_carrier_service`].
    pub struct AllocateShipmentsWithCarrierService in shipments () { body: AllocateWithCarrierServiceRequest }
    "allocate_shipments_with_carrier_service", Write, read::Partial => AllocateShipmentsResult;
    |this, raw| raw.allocate_shipments_with_carrier_service(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::allocate_shipments_with_filters`].
    pub struct AllocateShipmentsWithFilters in shipments () { body: AllocateWithFiltersRequest }
    "allocate_shipments_with_filters", Write, read::Partial => AllocateWithFiltersResult;
    |this, raw| raw.allocate_shipments_with_filters(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

/// # Allocation of many shipments, in one request
impl Client {
    /// One request of [`allocate_many`](Self::allocate_many) with default rules (`allocate_shipments`), as the
    /// API has it: 1 to 100 different references.
    ///
    /// Status 202 if all are queued, 207 (or, in some documents, 407) if some are rejected.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::AllocateRequest;
    ///
    /// let request = AllocateRequest::builder().shipments(vec![sorted_pro_test::SHIPMENT.to_owned()]).build();
    /// let result = client.allocate_shipments(request).send().await?;
    /// assert_eq!(result.queued, [sorted_pro_test::SHIPMENT]);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if all references are unknown,
    /// [`is_allocation_failed`](crate::Error::is_allocation_failed) if none can be allocated,
    /// [`is_invalid_input`](crate::Error::is_invalid_input) for too many or repeated references.
    ///
    /// Evidence: `spec`.
    pub fn allocate_shipments(&self, request: AllocateRequest) -> Call<AllocateShipments> {
        Call::new(self, AllocateShipments { body: request })
    }

    /// One request of [`allocate_many`](Self::allocate_many) in a service group
    /// (`allocate_shipments_with_service_group`), as the API has it: 1 to 100 different references.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::AllocateWithServiceGroupRequest;
    ///
    /// let request = AllocateWithServiceGroupRequest::builder()
    ///     .service_group("valuableGoods")
    ///     .shipments(vec![sorted_pro_test::SHIPMENT.to_owned()])
    ///     .build();
    /// let result = client.allocate_shipments_with_service_group(request).send().await?;
    /// assert!(result.rejected.is_empty());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As [`allocate_shipments`](Self::allocate_shipments); [`is_not_found`](crate::Error::is_not_found) also if the
    /// group is unknown.
    ///
    /// Evidence: `seed`.
    pub fn allocate_shipments_with_service_group(
        &self,
        request: AllocateWithServiceGroupRequest,
    ) -> Call<AllocateShipmentsWithServiceGroup> {
        Call::new(self, AllocateShipmentsWithServiceGroup { body: request })
    }

    /// One request of [`allocate_many`](Self::allocate_many) with a carrier service
    /// (`allocate_shipments_with_carrier_service`), as the API has it: 1 to 100 different references.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::AllocateWithCarrierServiceRequest;
    ///
    /// let request = AllocateWithCarrierServiceRequest::builder()
    ///     .carrier_service_reference("no_such_service")
    ///     .shipments(vec![sorted_pro_test::SHIPMENT.to_owned()])
    ///     .build();
    /// let error = client.allocate_shipments_with_carrier_service(request).send().await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As [`allocate_shipments`](Self::allocate_shipments); [`is_not_found`](crate::Error::is_not_found) also if the
    /// service is unknown.
    ///
    /// Evidence: `spec`.
    pub fn allocate_shipments_with_carrier_service(
        &self,
        request: AllocateWithCarrierServiceRequest,
    ) -> Call<AllocateShipmentsWithCarrierService> {
        Call::new(self, AllocateShipmentsWithCarrierService { body: request })
    }

    /// One request of [`allocate_many`](Self::allocate_many) with filters (`allocate_shipments_with_filters`),
    /// as the API has it: 1 to 100 different references. The response says which shipments are queued,
    /// and not why others are not.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::{AllocateWithFiltersRequest, AllocationFilters, Direction};
    ///
    /// let request = AllocateWithFiltersRequest::builder()
    ///     .filters(AllocationFilters::builder().direction(Direction::Outbound).build())
    ///     .shipments(vec![sorted_pro_test::SHIPMENT.to_owned()])
    ///     .build();
    /// let result = client.allocate_shipments_with_filters(request).send().await?;
    /// assert!(result.is_accepted());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As [`allocate_shipments`](Self::allocate_shipments); [`is_not_found`](crate::Error::is_not_found) also if no
    /// service is as the filters say.
    ///
    /// Evidence: `spec`.
    pub fn allocate_shipments_with_filters(
        &self,
        request: AllocateWithFiltersRequest,
    ) -> Call<AllocateShipmentsWithFilters> {
        Call::new(self, AllocateShipmentsWithFilters { body: request })
    }
}
