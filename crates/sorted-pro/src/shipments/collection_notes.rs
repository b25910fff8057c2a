//! Collection notes: lists of what a carrier collects.

use sorted_pro_raw::shipments::types::{CollectionNoteFromManifestRequest, CollectionNoteQueryRequest};

use super::Client;
use crate::call::{operation, read};
use crate::limits::{self, Limits};
use crate::{Call, CustomReference, File, ShipmentGroupRef};

operation! {
    /// Arguments of [`Client::get_collection_note`].
    pub struct GetCollectionNote in shipments (group_reference: ShipmentGroupRef) {}
    "get_collection_note", Read, read::AsFile => File;
    |this, raw| raw.get_collection_note(this.group_reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_latest_collection_note_by_custom_reference`].
    pub struct GetLatestCollectionNoteByCustomReference in shipments (custom_reference: CustomReference) {}
    "get_latest_collection_note_by_custom_reference", Read, read::AsFile => File;
    |this, raw| raw.get_latest_collection_note_by_custom_reference(this.custom_reference.as_str());
    check |this, problems| { limits::shipments::get_latest_collection_note_by_custom_reference(problems, this.custom_reference.as_str()) }
}

operation! {
    /// Arguments of [`Client::get_collection_note_by_custom_reference`].
    pub struct GetCollectionNoteByCustomReference in shipments
    (custom_reference: CustomReference, version: i32) {}
    "get_collection_note_by_custom_reference", Read, read::AsFile => File;
    |this, raw| raw.get_collection_note_by_custom_reference(this.custom_reference.as_str(), this.version);
    check |this, problems| { limits::shipments::get_collection_note_by_custom_reference(problems, this.custom_reference.as_str(), this.version) }
}

// The contract says of both that they can be repeated and have no side effects.
operation! {
    /// Arguments of [`Client::query_collection_note`].
    pub struct QueryCollectionNote in shipments () { body: CollectionNoteQueryRequest }
    "query_collection_note", Read, read::AsFile => File;
    |this, raw| raw.query_collection_note(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::get_collection_note_by_manifests`].
    pub struct GetCollectionNoteByManifests in shipments () { body: CollectionNoteFromManifestRequest }
    "get_collection_note_by_manifests", Read, read::AsFile => File;
    |this, raw| raw.get_collection_note_by_manifests(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

/// # Collection notes
impl Client {
    /// Fetches the collection note of a shipment group (`get_collection_note`), which must be `locked` or
    /// `closed`.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// # let mut group = CreateShipmentGroupRequest::of(["sp_00794407328944469090495223169024"]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// let open = client.get_collection_note(&group).send().await;
    /// assert!(open.unwrap_err().is_wrong_state());
    ///
    /// client.lock_shipment_group(&group).send().await?;
    /// let note = client.get_collection_note(&group).send().await?;
    /// assert_eq!(note.extension(), "pdf");
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if the group is `open`;
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_collection_note(&self, group: impl Into<ShipmentGroupRef>) -> Call<GetCollectionNote> {
        Call::new(self, GetCollectionNote { group_reference: group.into() })
    }

    /// Fetches the collection note of the newest shipment group with a custom reference
    /// (`get_latest_collection_note_by_custom_reference`). All else is as with
    /// [`get_collection_note`](Self::get_collection_note).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// # let mut group = CreateShipmentGroupRequest::of(["sp_00794407328944469090495223169024"]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// client.lock_shipment_group(&group).send().await?;
    /// let note = client.get_latest_collection_note_by_custom_reference("MONDAY-1").send().await?;
    /// assert_eq!(note.document_type(), Some("collection_note"));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As with [`get_collection_note`](Self::get_collection_note).
    ///
    /// Evidence: `spec`.
    pub fn get_latest_collection_note_by_custom_reference(
        &self,
        custom_reference: impl Into<CustomReference>,
    ) -> Call<GetLatestCollectionNoteByCustomReference> {
        Call::new(
            self,
            GetLatestCollectionNoteByCustomReference { custom_reference: custom_reference.into() },
        )
    }

    /// Fetches the collection note of the shipment group that a custom reference and a version, from 1, name
    /// (`get_collection_note_by_custom_reference`). All else is as with
    /// [`get_collection_note`](Self::get_collection_note).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// # let mut group = CreateShipmentGroupRequest::of(["sp_00794407328944469090495223169024"]);
    /// # group.custom_reference = Some("MONDAY-1".to_owned());
    /// # let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// client.lock_shipment_group(&group).send().await?;
    /// assert!(client.get_collection_note_by_custom_reference("MONDAY-1", 1).send().await.is_ok());
    /// let error = client.get_collection_note_by_custom_reference("MONDAY-1", 2).send().await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As with [`get_collection_note`](Self::get_collection_note).
    ///
    /// Evidence: `spec`.
    pub fn get_collection_note_by_custom_reference(
        &self,
        custom_reference: impl Into<CustomReference>,
        version: i32,
    ) -> Call<GetCollectionNoteByCustomReference> {
        let custom_reference = custom_reference.into();
        Call::new(self, GetCollectionNoteByCustomReference { custom_reference, version })
    }

    /// Fetches one collection note for all shipments that match a query (`query_collection_note`): origin, carrier
    /// or service, states, and a period within one day, by default today until now (UTC).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::{Address, CarrierDetails, CollectionNoteQueryRequest, ShipmentState};
    ///
    /// let query = CollectionNoteQueryRequest::builder()
    ///     .address(Address::origin_at("WAREHOUSE-01"))
    ///     .carrier(CarrierDetails::builder().reference("CARRIER_X").build())
    ///     .shipment_states(vec![ShipmentState::Lost.into()])
    ///     .build();
    /// let nothing = client.query_collection_note(query).send().await;
    /// assert!(nothing.unwrap_err().is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if nothing matches;
    /// [`is_bad_request`](crate::Error::is_bad_request) for a query that is not valid.
    ///
    /// Evidence: `draft`.
    pub fn query_collection_note(&self, query: CollectionNoteQueryRequest) -> Call<QueryCollectionNote> {
        Call::new(self, QueryCollectionNote { body: query })
    }

    /// Fetches one collection note for the shipments of 1 to 10 manifests (`get_collection_note_by_manifests`).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::CollectionNoteFromManifestRequest;
    ///
    /// client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// let response = client.manifest_shipment("sp_00794407328944469090495223169024").send().await?;
    /// let manifests = response.manifests().iter().map(|manifest| &manifest.reference);
    /// let request = CollectionNoteFromManifestRequest::of(manifests);
    /// let note = client.get_collection_note_by_manifests(request).send().await?;
    /// assert_eq!(note.extension(), "pdf");
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if a manifest is unknown.
    ///
    /// Evidence: `draft`.
    pub fn get_collection_note_by_manifests(
        &self,
        manifests: CollectionNoteFromManifestRequest,
    ) -> Call<GetCollectionNoteByManifests> {
        Call::new(self, GetCollectionNoteByManifests { body: manifests })
    }
}
