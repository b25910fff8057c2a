//! Groups of shipments that are collected together.

use sorted_pro_raw::shipments::types::{
    CreateShipmentGroupRequest, ResourceResult, ShipmentGroup, ShipmentGroupResponse, ShipmentGroupSummary,
    UpdateShipmentGroupRequest,
};

use super::Client;
use crate::call::{operation, read};
use crate::limits::{self, Limits};
use crate::{Call, CustomReference, ShipmentGroupRef, Update};

operation! {
    /// Arguments of [`Client::create_shipment_group`].
    pub struct CreateShipmentGroup in shipments () { body: CreateShipmentGroupRequest }
    "create_shipment_group", Write, read::Json => ShipmentGroupResponse;
    |this, raw| raw.create_shipment_group(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::update_shipment_group`].
    pub struct UpdateShipmentGroup in shipments () { body: UpdateShipmentGroupRequest }
    "update_shipment_group", Write, read::Json => ShipmentGroupResponse;
    |this, raw| raw.update_shipment_group(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::get_shipment_group`].
    pub struct GetShipmentGroup in shipments (group_reference: ShipmentGroupRef) {}
    "get_shipment_group", Read, read::Json => ShipmentGroup;
    |this, raw| raw.get_shipment_group(this.group_reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_shipment_groups_by_custom_reference`].
    pub struct GetShipmentGroupsByCustomReference in shipments (custom_reference: CustomReference) {}
    "get_shipment_groups_by_custom_reference", Read, read::Json => Vec<ShipmentGroupSummary>;
    |this, raw| raw.get_shipment_groups_by_custom_reference(this.custom_reference.as_str());
    check |this, problems| { limits::shipments::get_shipment_groups_by_custom_reference(problems, this.custom_reference.as_str()) }
}

operation! {
    /// Arguments of [`Client::get_shipment_group_by_custom_reference`].
    pub struct GetShipmentGroupByCustomReference in shipments
    (custom_reference: CustomReference, version: i32) {}
    "get_shipment_group_by_custom_reference", Read, read::Json => ShipmentGroup;
    |this, raw| raw.get_shipment_group_by_custom_reference(this.custom_reference.as_str(), this.version);
    check |this, problems| { limits::shipments::get_shipment_group_by_custom_reference(problems, this.custom_reference.as_str(), this.version) }
}

operation! {
    /// Arguments of [`Client::lock_shipment_group`].
    pub struct LockShipmentGroup in shipments (group_reference: ShipmentGroupRef) {}
    "lock_shipment_group", Write, read::Update => Update<ResourceResult>;
    |this, raw| raw.lock_shipment_group(this.group_reference.as_str())
}

operation! {
    /// Arguments of [`Client::unlock_shipment_group`].
    pub struct UnlockShipmentGroup in shipments (group_reference: ShipmentGroupRef) {}
    "unlock_shipment_group", Write, read::Update => Update<ResourceResult>;
    |this, raw| raw.unlock_shipment_group(this.group_reference.as_str())
}

operation! {
    /// Arguments of [`Client::close_shipment_group`].
    pub struct CloseShipmentGroup in shipments (group_reference: ShipmentGroupRef) {}
    "close_shipment_group", Write, read::Update => Update<ResourceResult>;
    |this, raw| raw.close_shipment_group(this.group_reference.as_str())
}

/// # Shipment groups
impl Client {
    /// Creates an `open` group of 1 to 10,000 shipments (`create_shipment_group`).
    ///
    /// Each must be `allocated` or `manifested`, in no other group that is not closed, and all must have one
    /// origin. If some of them can be grouped, the group is made, and the response (207) lists the others in
    /// `errors`: look there. A `custom_reference` of 5 to 50 characters must be unique among groups that are not
    /// closed; once they are, it can be used again and gives the next `version`. Not idempotent.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::CreateShipmentGroupRequest;
    ///
    /// let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// client.allocate(references[0]).in_service_group("exampleSG123").send().await?;
    ///
    /// let mut group = CreateShipmentGroupRequest::of(references);
    /// group.custom_reference = Some("MONDAY-1".to_owned());
    /// let created = client.create_shipment_group(group).send().await?;
    /// assert_eq!(created.status(), 207);
    /// // The second shipment is not allocated yet.
    /// assert_eq!(created.errors.as_ref().map(Vec::len), Some(1));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](crate::Error::is_bad_request) if no shipment can be grouped;
    /// [`is_conflict`](crate::Error::is_conflict) (429, which is not throttling here) if the custom reference is
    /// in use; [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn create_shipment_group(&self, group: CreateShipmentGroupRequest) -> Call<CreateShipmentGroup> {
        Call::new(self, CreateShipmentGroup { body: group })
    }

    /// Adds shipments to an `open` group and takes others out, up to 10,000 each (`update_shipment_group`).
    ///
    /// What could not be added is in `errors` of the response (207). References that are well formed and name
    /// nothing may be accepted in silence. The custom reference cannot be changed.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::{CreateShipmentGroupRequest, UpdateShipmentGroupRequest};
    ///
    /// let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// for reference in references {
    ///     client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// }
    /// let group = client.create_shipment_group(CreateShipmentGroupRequest::of([references[0]])).send().await?;
    /// let change = UpdateShipmentGroupRequest::builder()
    ///     .reference(&*group.reference)
    ///     .add_shipments(vec![references[1].to_owned()])
    ///     .remove_shipments(vec![references[0].to_owned()])
    ///     .build();
    /// client.update_shipment_group(change).send().await?;
    /// let group = client.get_shipment_group(&group.reference).send().await?;
    /// assert_eq!(group.shipments.as_deref(), Some(&[references[1].to_owned()][..]));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) if the group is `locked` or `closed`;
    /// [`is_bad_request`](crate::Error::is_bad_request), with the code `conflicting_properties` if a shipment is
    /// in both lists; [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn update_shipment_group(&self, change: UpdateShipmentGroupRequest) -> Call<UpdateShipmentGroup> {
        Call::new(self, UpdateShipmentGroup { body: change })
    }

    /// Reads a group with the references of its shipments, in any state (`get_shipment_group`). How long a
    /// closed group can be read is not documented.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let unknown = client.get_shipment_group("sg_00794403010635468411384028069888").send().await;
    /// assert!(unknown.unwrap_err().is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_shipment_group(&self, group: impl Into<ShipmentGroupRef>) -> Call<GetShipmentGroup> {
        Call::new(self, GetShipmentGroup { group_reference: group.into() })
    }

    /// Lists all groups that have used a custom reference, one for each version
    /// (`get_shipment_groups_by_custom_reference`).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// # let mut group = CreateShipmentGroupRequest::of(["sp_00794407328944469090495223169024"]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let created = client.create_shipment_group(group).send().await?;
    /// let groups = client.get_shipment_groups_by_custom_reference("MONDAY-1").send().await?;
    /// assert_eq!(groups[0].reference, created.reference);
    /// let first = client.get_shipment_group_by_custom_reference("MONDAY-1", 1).send().await?;
    /// assert_eq!(first.reference, created.reference);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if there is none.
    ///
    /// Evidence: `docs`.
    pub fn get_shipment_groups_by_custom_reference(
        &self,
        custom_reference: impl Into<CustomReference>,
    ) -> Call<GetShipmentGroupsByCustomReference> {
        Call::new(self, GetShipmentGroupsByCustomReference { custom_reference: custom_reference.into() })
    }

    /// Reads the group that a custom reference and a version, from 1, name
    /// (`get_shipment_group_by_custom_reference`).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let error = client.get_shipment_group_by_custom_reference("MONDAY-1", 0).send().await.unwrap_err();
    /// assert!(error.is_invalid_input());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn get_shipment_group_by_custom_reference(
        &self,
        custom_reference: impl Into<CustomReference>,
        version: i32,
    ) -> Call<GetShipmentGroupByCustomReference> {
        let custom_reference = custom_reference.into();
        Call::new(self, GetShipmentGroupByCustomReference { custom_reference, version })
    }

    /// Freezes an `open` group (`lock_shipment_group`): it becomes `locked`, keeps its shipments, and can have
    /// [collection notes](Self::get_collection_note). [`unlock_shipment_group`](Self::unlock_shipment_group)
    /// undoes it.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// # let group = CreateShipmentGroupRequest::of(["sp_00794407328944469090495223169024"]);
    /// let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// client.lock_shipment_group(&group).send().await?;
    /// assert!(client.lock_shipment_group(&group).send().await.unwrap_err().is_conflict());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) unless it is `open` (some sources say
    /// [`Update::NotModified`] if it is locked already); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn lock_shipment_group(&self, group: impl Into<ShipmentGroupRef>) -> Call<LockShipmentGroup> {
        Call::new(self, LockShipmentGroup { group_reference: group.into() })
    }

    /// Opens a `locked` group again (`unlock_shipment_group`): it becomes `open` and can be changed.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::{CreateShipmentGroupRequest, ShipmentGroupState};
    /// # client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// # let group = CreateShipmentGroupRequest::of(["sp_00794407328944469090495223169024"]);
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// client.lock_shipment_group(&group).send().await?;
    /// client.unlock_shipment_group(&group).send().await?;
    /// assert_eq!(client.get_shipment_group(&group).send().await?.state, ShipmentGroupState::Open);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) unless it is `locked`;
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn unlock_shipment_group(&self, group: impl Into<ShipmentGroupRef>) -> Call<UnlockShipmentGroup> {
        Call::new(self, UnlockShipmentGroup { group_reference: group.into() })
    }

    /// Closes a `locked` group for good (`close_shipment_group`): it becomes `closed`, and its custom reference
    /// is free for another group. That all its shipments are manifested or cancelled is meant, not enforced.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// # let group = CreateShipmentGroupRequest::of(["sp_00794407328944469090495223169024"]);
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// assert!(client.close_shipment_group(&group).send().await.unwrap_err().is_conflict());
    /// client.lock_shipment_group(&group).send().await?;
    /// assert!(client.close_shipment_group(&group).send().await?.is_applied());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) unless it is `locked`;
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn close_shipment_group(&self, group: impl Into<ShipmentGroupRef>) -> Call<CloseShipmentGroup> {
        Call::new(self, CloseShipmentGroup { group_reference: group.into() })
    }
}
