//! The shipments in a group, one by one.

use sorted_pro_raw::shipments::types::ShipmentGroupResponse;

use super::Client;
use crate::call::{operation, read};
use crate::limits;
use crate::{Call, CustomReference, ShipmentGroupRef, ShipmentRef, Update};

operation! {
    /// Arguments of [`Client::add_shipment_to_group`].
    pub struct AddShipmentToGroup in shipments
    (group_reference: ShipmentGroupRef, reference: ShipmentRef) {}
    "add_shipment_to_group", Write, read::Update => Update<ShipmentGroupResponse>;
    |this, raw| raw.add_shipment_to_group(this.group_reference.as_str(), this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::remove_shipment_from_group`].
    pub struct RemoveShipmentFromGroup in shipments
    (group_reference: ShipmentGroupRef, reference: ShipmentRef) {}
    "remove_shipment_from_group", Write, read::Update => Update<ShipmentGroupResponse>;
    |this, raw| raw.remove_shipment_from_group(this.group_reference.as_str(), this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::add_shipment_to_group_version`].
    pub struct AddShipmentToGroupVersion in shipments
    (custom_reference: CustomReference, version: i32, reference: ShipmentRef) {}
    "add_shipment_to_group_version", Write, read::Update => Update<ShipmentGroupResponse>;
    |this, raw| raw.add_shipment_to_group_version(this.custom_reference.as_str(), this.version, this.reference.as_str());
    check |this, problems| { limits::shipments::add_shipment_to_group_version(problems, this.custom_reference.as_str(), this.version) }
}

operation! {
    /// Arguments of [`Client::remove_shipment_from_group_version`].
    pub struct RemoveShipmentFromGroupVersion in shipments
    (custom_reference: CustomReference, version: i32, reference: ShipmentRef) {}
    "remove_shipment_from_group_version", Write, read::Update => Update<ShipmentGroupResponse>;
    |this, raw| raw.remove_shipment_from_group_version(this.custom_reference.as_str(), this.version, this.reference.as_str());
    check |this, problems| { limits::shipments::remove_shipment_from_group_version(problems, this.custom_reference.as_str(), this.version) }
}

operation! {
    /// Arguments of [`Client::add_shipment_to_latest_group`].
    pub struct AddShipmentToLatestGroup in shipments
    (custom_reference: CustomReference, reference: ShipmentRef) {}
    "add_shipment_to_latest_group", Write, read::Update => Update<ShipmentGroupResponse>;
    |this, raw| raw.add_shipment_to_latest_group(this.custom_reference.as_str(), this.reference.as_str());
    check |this, problems| { limits::shipments::add_shipment_to_latest_group(problems, this.custom_reference.as_str()) }
}

operation! {
    /// Arguments of [`Client::remove_shipment_from_latest_group`].
    pub struct RemoveShipmentFromLatestGroup in shipments
    (custom_reference: CustomReference, reference: ShipmentRef) {}
    "remove_shipment_from_latest_group", Write, read::Update => Update<ShipmentGroupResponse>;
    |this, raw| raw.remove_shipment_from_latest_group(this.custom_reference.as_str(), this.reference.as_str());
    check |this, problems| { limits::shipments::remove_shipment_from_latest_group(problems, this.custom_reference.as_str()) }
}

/// # Members of shipment groups
impl Client {
    /// Adds a shipment to the group with a reference (`add_shipment_to_group`).
    ///
    /// The group must be `open`; it is never made implicitly. The shipment must be `allocated` or `manifested`,
    /// have the group's origin, and be in no other group that is not closed. Idempotent:
    /// [`Update::NotModified`] if it is in the group already.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// # for reference in references {
    /// #     client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// # }
    /// # let mut group = CreateShipmentGroupRequest::of([references[0]]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// assert!(client.add_shipment_to_group(&group, references[1]).send().await?.is_applied());
    /// assert!(!client.add_shipment_to_group(&group, references[1]).send().await?.is_applied());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) if the group is `locked` or `closed`;
    /// [`is_bad_request`](crate::Error::is_bad_request) if the shipment does not fit;
    /// [`is_not_found`](crate::Error::is_not_found) if the group or the shipment is unknown.
    ///
    /// Evidence: `docs`.
    pub fn add_shipment_to_group(
        &self,
        group: impl Into<ShipmentGroupRef>,
        reference: impl Into<ShipmentRef>,
    ) -> Call<AddShipmentToGroup> {
        Call::new(self, AddShipmentToGroup { group_reference: group.into(), reference: reference.into() })
    }

    /// Takes a shipment out of the group with a reference (`remove_shipment_from_group`).
    ///
    /// The group must be `open`. The shipment itself does not change. Idempotent: [`Update::NotModified`] if it
    /// is not in the group.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// # for reference in references {
    /// #     client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// # }
    /// # let mut group = CreateShipmentGroupRequest::of([references[0]]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// assert!(client.remove_shipment_from_group(&group, references[0]).send().await?.is_applied());
    /// assert!(!client.remove_shipment_from_group(&group, references[0]).send().await?.is_applied());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) if the group is `locked` or `closed`;
    /// [`is_not_found`](crate::Error::is_not_found) if the group or the shipment is unknown.
    ///
    /// Evidence: `docs`.
    pub fn remove_shipment_from_group(
        &self,
        group: impl Into<ShipmentGroupRef>,
        reference: impl Into<ShipmentRef>,
    ) -> Call<RemoveShipmentFromGroup> {
        Call::new(
            self,
            RemoveShipmentFromGroup { group_reference: group.into(), reference: reference.into() },
        )
    }

    /// Adds a shipment to the group with a custom reference and a version, from 1
    /// (`add_shipment_to_group_version`).
    ///
    /// The group must be `open`; it is never made implicitly. The shipment must be `allocated` or `manifested`,
    /// have the group's origin, and be in no other group that is not closed. Idempotent:
    /// [`Update::NotModified`] if it is in the group already.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// # for reference in references {
    /// #     client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// # }
    /// # let mut group = CreateShipmentGroupRequest::of([references[0]]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// assert!(client.add_shipment_to_group_version("MONDAY-1", 1, references[1]).send().await?.is_applied());
    /// assert!(!client.add_shipment_to_group_version("MONDAY-1", 1, references[1]).send().await?.is_applied());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) if the group is `locked` or `closed`;
    /// [`is_bad_request`](crate::Error::is_bad_request) if the shipment does not fit;
    /// [`is_not_found`](crate::Error::is_not_found) if the group or the shipment is unknown.
    ///
    /// Evidence: `docs`.
    pub fn add_shipment_to_group_version(
        &self,
        custom_reference: impl Into<CustomReference>,
        version: i32,
        reference: impl Into<ShipmentRef>,
    ) -> Call<AddShipmentToGroupVersion> {
        Call::new(
            self,
            AddShipmentToGroupVersion {
                custom_reference: custom_reference.into(),
                version,
                reference: reference.into(),
            },
        )
    }

    /// Takes a shipment out of the group with a custom reference and a version, from 1
    /// (`remove_shipment_from_group_version`).
    ///
    /// The group must be `open`. The shipment itself does not change. Idempotent: [`Update::NotModified`] if it
    /// is not in the group.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// # for reference in references {
    /// #     client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// # }
    /// # let mut group = CreateShipmentGroupRequest::of([references[0]]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// assert!(client.remove_shipment_from_group_version("MONDAY-1", 1, references[0]).send().await?.is_applied());
    /// assert!(!client.remove_shipment_from_group_version("MONDAY-1", 1, references[0]).send().await?.is_applied());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) if the group is `locked` or `closed`;
    /// [`is_not_found`](crate::Error::is_not_found) if the group or the shipment is unknown.
    ///
    /// Evidence: `docs`.
    pub fn remove_shipment_from_group_version(
        &self,
        custom_reference: impl Into<CustomReference>,
        version: i32,
        reference: impl Into<ShipmentRef>,
    ) -> Call<RemoveShipmentFromGroupVersion> {
        Call::new(
            self,
            RemoveShipmentFromGroupVersion {
                custom_reference: custom_reference.into(),
                version,
                reference: reference.into(),
            },
        )
    }

    /// Adds a shipment to the newest group with a custom reference (`add_shipment_to_latest_group`).
    ///
    /// The group must be `open`; it is never made implicitly. The shipment must be `allocated` or `manifested`,
    /// have the group's origin, and be in no other group that is not closed. Idempotent:
    /// [`Update::NotModified`] if it is in the group already.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// # for reference in references {
    /// #     client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// # }
    /// # let mut group = CreateShipmentGroupRequest::of([references[0]]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// assert!(client.add_shipment_to_latest_group("MONDAY-1", references[1]).send().await?.is_applied());
    /// assert!(!client.add_shipment_to_latest_group("MONDAY-1", references[1]).send().await?.is_applied());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) if the group is `locked` or `closed`;
    /// [`is_bad_request`](crate::Error::is_bad_request) if the shipment does not fit;
    /// [`is_not_found`](crate::Error::is_not_found) if the group or the shipment is unknown.
    ///
    /// Evidence: `docs`.
    pub fn add_shipment_to_latest_group(
        &self,
        custom_reference: impl Into<CustomReference>,
        reference: impl Into<ShipmentRef>,
    ) -> Call<AddShipmentToLatestGroup> {
        Call::new(
            self,
            AddShipmentToLatestGroup {
                custom_reference: custom_reference.into(),
                reference: reference.into(),
            },
        )
    }

    /// Takes a shipment out of the newest group with a custom reference (`remove_shipment_from_latest_group`).
    ///
    /// The group must be `open`. The shipment itself does not change. Idempotent: [`Update::NotModified`] if it
    /// is not in the group.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// # for reference in references {
    /// #     client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// # }
    /// # let mut group = CreateShipmentGroupRequest::of([references[0]]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// assert!(client.remove_shipment_from_latest_group("MONDAY-1", references[0]).send().await?.is_applied());
    /// assert!(!client.remove_shipment_from_latest_group("MONDAY-1", references[0]).send().await?.is_applied());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_conflict`](crate::Error::is_conflict) if the group is `locked` or `closed`;
    /// [`is_not_found`](crate::Error::is_not_found) if the group or the shipment is unknown.
    ///
    /// Evidence: `docs`.
    pub fn remove_shipment_from_latest_group(
        &self,
        custom_reference: impl Into<CustomReference>,
        reference: impl Into<ShipmentRef>,
    ) -> Call<RemoveShipmentFromLatestGroup> {
        Call::new(
            self,
            RemoveShipmentFromLatestGroup {
                custom_reference: custom_reference.into(),
                reference: reference.into(),
            },
        )
    }
}
