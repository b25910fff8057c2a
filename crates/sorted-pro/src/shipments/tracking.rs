//! What became of shipments after they were handed over.

use sorted_pro_raw::shipments::types::{
    TrackingContentsResponse, TrackingContentsResponseList, TrackingResponse, TrackingResponseList,
};

use super::Client;
use crate::call::{operation, read};
use crate::limits;
use crate::paging::{Page, paged};
use crate::{Call, CustomReference, ShipmentRef};

operation! {
    /// Arguments of [`Client::get_tracking_events`].
    pub struct GetTrackingEvents in shipments (reference: ShipmentRef) {}
    "get_tracking_events", Read, read::Json => TrackingResponse;
    |this, raw| raw.get_tracking_events(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_contents_tracking_events`].
    pub struct GetContentsTrackingEvents in shipments (reference: ShipmentRef) {}
    "get_contents_tracking_events", Read, read::Json => TrackingContentsResponse;
    |this, raw| raw.get_contents_tracking_events(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_tracking_events_by_custom_reference`].
    pub struct GetTrackingEventsByCustomReference in shipments (custom_reference: CustomReference) { page: Page }
    "get_tracking_events_by_custom_reference", Read, read::Json => TrackingResponseList;
    |this, raw| raw.get_tracking_events_by_custom_reference(
        this.custom_reference.as_str(),
        this.page.skip,
        this.page.take,
    );
    check |this, problems| { limits::shipments::get_tracking_events_by_custom_reference(problems, this.page.skip, this.page.take) }
}

paged!(GetTrackingEventsByCustomReference, TrackingResponseList, tracking_responses: TrackingResponse, most 10);

operation! {
    /// Arguments of [`Client::get_contents_tracking_events_by_custom_reference`].
    pub struct GetContentsTrackingEventsByCustomReference in shipments (custom_reference: CustomReference) { page: Page }
    "get_contents_tracking_events_by_custom_reference", Read, read::Json => TrackingContentsResponseList;
    |this, raw| raw.get_contents_tracking_events_by_custom_reference(
        this.custom_reference.as_str(),
        this.page.skip,
        this.page.take,
    );
    check |this, problems| { limits::shipments::get_contents_tracking_events_by_custom_reference(problems, this.custom_reference.as_str(), this.page.skip, this.page.take) }
}

paged!(GetContentsTrackingEventsByCustomReference, TrackingContentsResponseList, tracking_contents_responses: TrackingContentsResponse, most 10);

/// # Tracking
///
/// Events come newest first. Their `timestamp` is the carrier's and may be malformed; `received_timestamp` is not.
/// Codes beyond the documented ones occur.
impl Client {
    /// Reads the tracking events of a shipment (`get_tracking_events`), with its carrier
    /// ([`carrier`](crate::shipments::TrackingResponse::carrier)) and the carrier's references.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::TrackingEventCode;
    ///
    /// let tracking = client.get_tracking_events("sp_00794410000000000000000000000007").send().await?;
    /// let newest = &tracking.events.as_deref().unwrap_or_default()[0];
    /// assert_eq!(newest.event_code, TrackingEventCode::Delivered);
    /// assert!(tracking.carrier().is_some());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_tracking_events(&self, reference: impl Into<ShipmentRef>) -> Call<GetTrackingEvents> {
        Call::new(self, GetTrackingEvents { reference: reference.into() })
    }

    /// Reads the tracking events of each of the contents of a shipment (`get_contents_tracking_events`), for
    /// carriers that track packages one by one.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let tracking = client.get_contents_tracking_events("sp_00794410000000000000000000000007").send().await?;
    /// assert_eq!(tracking.shipment_contents.len(), 1);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn get_contents_tracking_events(
        &self,
        reference: impl Into<ShipmentRef>,
    ) -> Call<GetContentsTrackingEvents> {
        Call::new(self, GetContentsTrackingEvents { reference: reference.into() })
    }

    /// Reads the tracking events of all shipments with a custom reference
    /// (`get_tracking_events_by_custom_reference`). `send` gives one page of up to 10 shipments,
    /// [`stream`](Call::stream) gives all.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let mut found = client.get_tracking_events_by_custom_reference("DEMO-1011").stream();
    /// let tracking = found.next().await.ok_or("nothing found")??;
    /// assert_eq!(tracking.shipment_reference, "sp_00794410000000000000000000000007");
    /// assert!(found.next().await.is_none());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if there is no such shipment.
    ///
    /// Evidence: `draft`.
    pub fn get_tracking_events_by_custom_reference(
        &self,
        custom_reference: impl Into<CustomReference>,
    ) -> Call<GetTrackingEventsByCustomReference> {
        let custom_reference = custom_reference.into();
        Call::new(self, GetTrackingEventsByCustomReference { custom_reference, page: Page::default() })
    }

    /// Reads the tracking events of all contents with a custom reference, by shipment
    /// (`get_contents_tracking_events_by_custom_reference`). It is the reference of the **contents**, not of the
    /// shipment. `send` gives one page of up to 10 shipments, [`stream`](Call::stream) gives all.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// // This is the reference of a shipment.
    /// let error = client.get_contents_tracking_events_by_custom_reference("DEMO-1011").send().await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if there are no such contents.
    ///
    /// Evidence: `docs`.
    pub fn get_contents_tracking_events_by_custom_reference(
        &self,
        custom_reference: impl Into<CustomReference>,
    ) -> Call<GetContentsTrackingEventsByCustomReference> {
        let custom_reference = custom_reference.into();
        Call::new(
            self,
            GetContentsTrackingEventsByCustomReference { custom_reference, page: Page::default() },
        )
    }
}
