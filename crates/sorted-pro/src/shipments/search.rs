//! Shipments by references of the caller and of carriers.

use sorted_pro_raw::shipments::types::{Shipment, ShipmentList};

use super::Client;
use crate::call::{operation, read};
use crate::limits;
use crate::paging::{Page, paged};
use crate::{Call, CustomReference, TrackingRef};

operation! {
    /// Arguments of [`Client::search_shipments`].
    pub struct SearchShipments in shipments () {
        custom_reference: Option<CustomReference>,
        tracking_reference: Option<TrackingRef>,
        page: Page,
    }
    "search_shipments", Read, read::Json => ShipmentList;
    |this, raw| raw.search_shipments(
        this.tracking_reference.as_ref().map(TrackingRef::as_str),
        this.custom_reference.as_ref().map(CustomReference::as_str),
        this.page.skip,
        this.page.take,
    );
    check |this, problems| {
        limits::shipments::search_shipments(problems, this.page.skip, this.page.take);
        if this.custom_reference.is_none() && this.tracking_reference.is_none() {
            problems.member("custom_reference", |problems| problems.report("or a tracking reference is needed"));
        }
    }
}

paged!(SearchShipments, ShipmentList, shipments: Shipment, most 10);

operation! {
    /// Arguments of [`Client::get_shipments_by_tracking_reference`].
    pub struct GetShipmentsByTrackingReference in shipments (tracking_reference: TrackingRef) { page: Page }
    "get_shipments_by_tracking_reference", Read, read::Json => ShipmentList;
    |this, raw| raw.get_shipments_by_tracking_reference(
        this.tracking_reference.as_str(),
        this.page.skip,
        this.page.take,
    );
    check |this, problems| { limits::shipments::get_shipments_by_tracking_reference(problems, this.page.skip, this.page.take) }
}

paged!(GetShipmentsByTrackingReference, ShipmentList, shipments: Shipment, most 10);

/// # Searches
impl Client {
    /// Finds shipments (`search_shipments`) by what the next methods say, of which one at least is needed:
    /// [`custom_reference`](Call::custom_reference), [`tracking_reference`](Call::tracking_reference). With both,
    /// both must match.
    ///
    /// `send` gives one page of up to 10, [`stream`](Call::stream) gives all.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let page = client.search_shipments().custom_reference("DEMO-1001").send().await?;
    /// assert_eq!((page.total_results, page.shipments.len()), (1, 1));
    ///
    /// let mut found = client.search_shipments().custom_reference("DEMO-1001").stream();
    /// while let Some(shipment) = found.next().await {
    ///     assert_eq!(shipment?.reference, "sp_00794403010635468411384028069888");
    /// }
    ///
    /// let nothing = client.search_shipments().custom_reference("DEMO-9999").send().await;
    /// assert!(nothing.unwrap_err().is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if nothing matches.
    ///
    /// Evidence: `draft`.
    pub fn search_shipments(&self) -> Call<SearchShipments> {
        let operation =
            SearchShipments { custom_reference: None, tracking_reference: None, page: Page::default() };
        Call::new(self, operation)
    }

    /// Finds shipments by a tracking reference of the carrier (`get_shipments_by_tracking_reference`), among
    /// those that were allocated in the last 30 days.
    ///
    /// `send` gives one page of up to 10, [`stream`](Call::stream) gives all.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// let allocation = client.allocate(reference).in_service_group("valuableGoods").send().await?.into_inner();
    /// let tracking = allocation.tracking_details.and_then(|details| details.shipment.tracking_references);
    /// for tracking_reference in tracking.iter().flatten() {
    ///     let page = client.get_shipments_by_tracking_reference(tracking_reference).send().await?;
    ///     assert_eq!(page.shipments[0].reference, reference);
    /// }
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if nothing matches.
    ///
    /// Evidence: `draft`.
    pub fn get_shipments_by_tracking_reference(
        &self,
        reference: impl Into<TrackingRef>,
    ) -> Call<GetShipmentsByTrackingReference> {
        let operation =
            GetShipmentsByTrackingReference { tracking_reference: reference.into(), page: Page::default() };
        Call::new(self, operation)
    }
}

impl Call<SearchShipments> {
    /// Only shipments that have this reference of your own, or any of whose contents have it.
    pub fn custom_reference(mut self, reference: impl Into<CustomReference>) -> Self {
        self.operation.custom_reference = Some(reference.into());
        self
    }

    /// Only shipments that have this tracking reference of their carrier, and were allocated in the last 30 days.
    pub fn tracking_reference(mut self, reference: impl Into<TrackingRef>) -> Self {
        self.operation.tracking_reference = Some(reference.into());
        self
    }
}
