//! Shipments themselves, apart from creating and finding them.

use sorted_pro_raw::shipments::types::{
    ResourceResult, Shipment, ShipmentCountByStateResponse, ShipmentStateChangeRequest, UpdateShipmentRequest,
};

use super::Client;
use crate::call::{operation, read};
use crate::limits::Limits;
use crate::{Call, ShipmentRef, Update};

operation! {
    /// Arguments of [`Client::get_shipment`].
    pub struct GetShipment in shipments (reference: ShipmentRef) {}
    "get_shipment", Read, read::Json => Shipment;
    |this, raw| raw.get_shipment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::update_shipment`].
    pub struct UpdateShipment in shipments () { body: UpdateShipmentRequest }
    "update_shipment", Write, read::Update => Update<ResourceResult>;
    |this, raw| raw.update_shipment(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::delete_shipment`].
    pub struct DeleteShipment in shipments (reference: ShipmentRef) {}
    "delete_shipment", Write, read::Json => ResourceResult;
    |this, raw| raw.delete_shipment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::cancel_shipment`].
    pub struct CancelShipment in shipments (reference: ShipmentRef) {}
    "cancel_shipment", Write, read::Update => Update<ResourceResult>;
    |this, raw| raw.cancel_shipment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::clone_shipment`].
    pub struct CloneShipment in shipments (reference: ShipmentRef) {}
    "clone_shipment", Write, read::Json => ResourceResult;
    |this, raw| raw.clone_shipment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::change_shipment_state`].
    pub struct ChangeShipmentState in shipments () { body: ShipmentStateChangeRequest }
    "change_shipment_state", Write, read::Update => Update<ResourceResult>;
    |this, raw| raw.change_shipment_state(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::count_shipments_by_state`].
    pub struct CountShipmentsByState in shipments () {}
    "count_shipments_by_state", Read, read::Json => ShipmentCountByStateResponse;
    |_this, raw| raw.count_shipments_by_state()
}

operation! {
    /// Arguments of [`Client::deallocate_shipment`].
    pub struct DeallocateShipment in shipments (reference: ShipmentRef) {}
    "deallocate_shipment", Write, read::Json => ResourceResult;
    |this, raw| raw.deallocate_shipment(this.reference.as_str())
}

/// # Shipments
impl Client {
    /// Reads a shipment (`get_shipment`): addresses, contents, dates, state and, once allocated, allocation.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::ShipmentState;
    ///
    /// let shipment = client.get_shipment("sp_00794403010635468411384028069888").send().await?;
    /// assert_eq!(shipment.state, ShipmentState::Unallocated);
    ///
    /// let error = client.get_shipment("sp_00794403010635468411384028069999").send().await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if it is unknown or deleted.
    ///
    /// Evidence: `spec`.
    pub fn get_shipment(&self, reference: impl Into<ShipmentRef>) -> Call<GetShipment> {
        Call::new(self, GetShipment { reference: reference.into() })
    }

    /// Replaces the data of a shipment (`update_shipment`): what is left out is cleared.
    ///
    /// The shipment must be `unallocated` or `allocation_failed`. State and paperless documents stay as they
    /// are. Idempotent; [`Update::NotModified`] if nothing is different.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::{
    ///     Address, CreateShipmentRequest, ShipmentContents, ShipmentType, UpdateShipmentRequest, Value,
    /// };
    ///
    /// let data = CreateShipmentRequest::builder()
    ///     .shipment_type(ShipmentType::Scheduled)
    ///     .addresses(vec![Address::origin_at("WAREHOUSE-01"), Address::destination_at("SHOP-17")])
    ///     .contents(vec![ShipmentContents::of_size("SMALL-BOX", Value::gbp(20))])
    ///     .build();
    /// let reference = client.create_shipment(data.clone()).send().await?.into_inner().reference;
    ///
    /// let mut update = UpdateShipmentRequest::replacing(&reference, data);
    /// update.custom_reference = Some("ORDER-4711".to_owned());
    /// client.update_shipment(update).send().await?;
    /// let shipment = client.get_shipment(&reference).send().await?;
    /// assert_eq!(shipment.custom_reference.as_deref(), Some("ORDER-4711"));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) from allocation on;
    /// [`is_bad_request`](crate::Error::is_bad_request) if the data are not valid, with everything that is
    /// wrong in [`details`](crate::Error::details); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn update_shipment(&self, shipment: UpdateShipmentRequest) -> Call<UpdateShipment> {
        Call::new(self, UpdateShipment { body: shipment })
    }

    /// Deletes a cancelled shipment for good (`delete_shipment`).
    ///
    /// After a lost response, a second call that fails with [`is_not_found`](crate::Error::is_not_found) shows
    /// that the first one was carried out.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// let error = client.delete_shipment(reference).send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    ///
    /// client.cancel_shipment(reference).send().await?;
    /// client.delete_shipment(reference).send().await?;
    /// assert!(client.get_shipment(reference).send().await.unwrap_err().is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) unless it is `cancelled`;
    /// [`is_not_found`](crate::Error::is_not_found) if it is unknown or already deleted.
    ///
    /// Evidence: `spec`.
    pub fn delete_shipment(&self, reference: impl Into<ShipmentRef>) -> Call<DeleteShipment> {
        Call::new(self, DeleteShipment { reference: reference.into() })
    }

    /// Cancels a shipment and its booking with the carrier (`cancel_shipment`).
    ///
    /// Possible in every state before `manifested`. It becomes `cancelled`, which is final: it can only be
    /// [deleted](Self::delete_shipment) or [cloned](Self::clone_shipment). For a shipment that is already
    /// cancelled expect [`is_conflict`](crate::Error::is_conflict); some sources say
    /// [`Update::NotModified`].
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// assert!(client.cancel_shipment(reference).send().await?.is_applied());
    /// assert!(client.cancel_shipment(reference).send().await.unwrap_err().is_conflict());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) (409) or [`is_wrong_state`](crate::Error::is_wrong_state)
    /// from `manifested` on; [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn cancel_shipment(&self, reference: impl Into<ShipmentRef>) -> Call<CancelShipment> {
        Call::new(self, CancelShipment { reference: reference.into() })
    }

    /// Makes a new `unallocated` shipment with the data of another one, which may be cancelled
    /// (`clone_shipment`). The response's `reference` is that of the new one.
    ///
    /// Copied is what [`create_shipment`](Self::create_shipment) takes, never the allocation. Not idempotent:
    /// each call makes a shipment.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let original = "sp_00794403010635468411384028069888";
    /// let copy = client.clone_shipment(original).send().await?;
    /// assert_ne!(copy.reference, original);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found); [`is_bad_request`](crate::Error::is_bad_request) if the
    /// data are not valid any more.
    ///
    /// Evidence: `draft`.
    pub fn clone_shipment(&self, reference: impl Into<ShipmentRef>) -> Call<CloneShipment> {
        Call::new(self, CloneShipment { reference: reference.into() })
    }

    /// Sets the state of a shipment by hand (`change_shipment_state`), with a reason for the audit log, 5 to 100
    /// characters long.
    ///
    /// Few changes are allowed: `allocated` to `ready_to_ship`, and between the states after hand-over.
    /// [`Update::NotModified`] if it already is in that state.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::{ShipmentState, ShipmentStateChangeRequest};
    ///
    /// client.allocate("sp_00794403010635468411384028069888").in_service_group("valuableGoods").send().await?;
    /// let change = ShipmentStateChangeRequest::builder()
    ///     .reference("sp_00794403010635468411384028069888")
    ///     .state(ShipmentState::ReadyToShip)
    ///     .reason("packed and labelled")
    ///     .build();
    /// assert!(client.change_shipment_state(change).send().await?.is_applied());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if that change is not allowed;
    /// [`is_bad_request`](crate::Error::is_bad_request) with the code `invalid_shipment_state` for a state that
    /// does not exist, and `system_shipment_state` for `allocating`, `manifesting` and `cancelling`;
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn change_shipment_state(&self, change: ShipmentStateChangeRequest) -> Call<ChangeShipmentState> {
        Call::new(self, ChangeShipmentState { body: change })
    }

    /// Counts the shipments of the account by state (`count_shipments_by_state`).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::ShipmentState;
    ///
    /// let counts = client.count_shipments_by_state().send().await?.into_inner().shipment_states.unwrap_or_default();
    /// let delivered = counts.iter().find(|count| count.state == Some(ShipmentState::Delivered.into()));
    /// assert_eq!(delivered.and_then(|count| count.count), Some(1));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// None of its own.
    ///
    /// Evidence: `docs`.
    pub fn count_shipments_by_state(&self) -> Call<CountShipmentsByState> {
        Call::new(self, CountShipmentsByState {})
    }

    /// Takes the allocation of a shipment back (`deallocate_shipment`).
    ///
    /// The shipment must be `allocated` or `ready_to_ship`, and becomes `unallocated`, without carrier and
    /// planned dates.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794403010635468411384028069888";
    /// client.allocate(reference).in_service_group("valuableGoods").send().await?;
    /// client.deallocate_shipment(reference).send().await?;
    /// assert!(client.get_shipment(reference).send().await?.allocation.is_none());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) in any other state;
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn deallocate_shipment(&self, reference: impl Into<ShipmentRef>) -> Call<DeallocateShipment> {
        Call::new(self, DeallocateShipment { reference: reference.into() })
    }
}
