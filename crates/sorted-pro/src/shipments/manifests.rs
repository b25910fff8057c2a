//! Handing the data of shipments over to carriers.

use sorted_pro_raw::shipments::types::{
    Manifest, ManifestQueryRequest, ManifestRequest, ManifestResponse, Shipment,
};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::{Client, settled};
use crate::call::{operation, read};
use crate::limits::Limits;
use crate::{Call, ManifestRef, ShipmentGroupRef, ShipmentRef, Wait};

operation! {
    /// Arguments of [`Client::manifest_shipment`].
    pub struct ManifestShipment in shipments (reference: ShipmentRef) {}
    "manifest_shipment", Write, read::Json => ManifestResponse;
    |this, raw| raw.manifest_shipment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::manifest_shipments`].
    pub struct ManifestShipments in shipments () { body: ManifestRequest }
    "manifest_shipments", Write, read::Json => ManifestResponse;
    |this, raw| raw.manifest_shipments(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::manifest_shipments_by_query`].
    pub struct ManifestShipmentsByQuery in shipments () { body: ManifestQueryRequest }
    "manifest_shipments_by_query", Write, read::Json => ManifestResponse;
    |this, raw| raw.manifest_shipments_by_query(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::manifest_shipment_group`].
    pub struct ManifestShipmentGroup in shipments (group_reference: ShipmentGroupRef) {}
    "manifest_shipment_group", Write, read::Json => ManifestResponse;
    |this, raw| raw.manifest_shipment_group(this.group_reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_manifest`].
    pub struct GetManifest in shipments (manifest_reference: ManifestRef) {}
    "get_manifest", Read, read::Json => Manifest;
    |this, raw| raw.get_manifest(this.manifest_reference.as_str())
}

/// # Manifests
///
/// Manifesting sends the data of shipments to their carriers: **each call does so again**. It is done later: the
/// shipments become `manifesting`, and after minutes `manifested` or `manifest_failed`; see
/// [`wait_for_manifest`](Client::wait_for_manifest). If a response is lost, read the shipments before you repeat
/// the call. Responses have one manifest for each carrier, see
/// [`manifests`](crate::shipments::ManifestResponse::manifests).
impl Client {
    /// Manifests a shipment (`manifest_shipment`), which must be `allocated`, `ready_to_ship` or
    /// `manifest_failed`.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let reference = "sp_00794407328944469090495223169024";
    /// let error = client.manifest_shipment(reference).send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    ///
    /// client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// let response = client.manifest_shipment(reference).send().await?;
    /// assert!(response.is_accepted());
    /// let manifest = client.get_manifest(&response.manifests()[0].reference).send().await?;
    /// assert_eq!(manifest.shipments, [reference]);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn manifest_shipment(&self, reference: impl Into<ShipmentRef>) -> Call<ManifestShipment> {
        Call::new(self, ManifestShipment { reference: reference.into() })
    }

    /// Manifests 1 to 100 shipments (`manifest_shipments`), each of which must be `allocated`, `ready_to_ship` or
    /// `manifest_failed`: all of them or none.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::ManifestRequest;
    ///
    /// let references = ["sp_00794407328944469090495223169024", "sp_00794407551522883083874672967680"];
    /// client.allocate(references[0]).in_service_group("exampleSG123").send().await?;
    /// let error = client.manifest_shipments(ManifestRequest::of(references)).send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    ///
    /// client.allocate(references[1]).in_service_group("exampleSG123").send().await?;
    /// let response = client.manifest_shipments(ManifestRequest::of(references)).send().await?;
    /// assert_eq!(response.manifests().iter().filter_map(|manifest| manifest.shipment_count).sum::<i32>(), 2);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state) and [`is_not_found`](crate::Error::is_not_found) if that
    /// goes for one of them.
    ///
    /// Evidence: `spec`.
    pub fn manifest_shipments(&self, shipments: ManifestRequest) -> Call<ManifestShipments> {
        Call::new(self, ManifestShipments { body: shipments })
    }

    /// Manifests all shipments that match a query (`manifest_shipments_by_query`). All members of the query are
    /// optional, and all that are given must match. **An empty query manifests everything** that is `allocated`,
    /// `ready_to_ship` or `manifest_failed`.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// use sorted_pro::shipments::ManifestQueryRequest;
    ///
    /// let nobodys = ManifestQueryRequest::builder().carrier_reference("NOBODY").build();
    /// assert!(client.manifest_shipments_by_query(nobodys).send().await.unwrap_err().is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found) if nothing matches, for instance because the service is not
    /// one of the carrier; [`is_bad_request`](crate::Error::is_bad_request) for a query that is not valid.
    ///
    /// Evidence: `docs`.
    pub fn manifest_shipments_by_query(&self, query: ManifestQueryRequest) -> Call<ManifestShipmentsByQuery> {
        Call::new(self, ManifestShipmentsByQuery { body: query })
    }

    /// Manifests the shipments of an `open` or `locked` group that are not manifested yet
    /// (`manifest_shipment_group`).
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// # use sorted_pro::shipments::CreateShipmentGroupRequest;
    /// # client.allocate("sp_00794407328944469090495223169024").send().await?;
    /// # let group = CreateShipmentGroupRequest::of(["sp_00794407328944469090495223169024"]);
    /// let group = client.create_shipment_group(group).send().await?.into_inner().reference;
    /// let response = client.manifest_shipment_group(&group).send().await?;
    /// assert_eq!(response.manifests().len(), 1);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](crate::Error::is_bad_request) if there is nothing to manifest or the group is closed;
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn manifest_shipment_group(&self, group: impl Into<ShipmentGroupRef>) -> Call<ManifestShipmentGroup> {
        Call::new(self, ManifestShipmentGroup { group_reference: group.into() })
    }

    /// Reads a manifest (`get_manifest`): which shipments were sent to a carrier. It never changes.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let error = client.get_manifest("ma_00794403010635468411384028069888").send().await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `spec`.
    pub fn get_manifest(&self, manifest: impl Into<ManifestRef>) -> Call<GetManifest> {
        Call::new(self, GetManifest { manifest_reference: manifest.into() })
    }

    /// Waits until the manifesting of shipments is over, by reading them (`get_shipment`), and gives them in the
    /// order of `references`. Those that did not make it are `manifest_failed`: look at each state.
    ///
    /// A shipment counts as waiting while it is `allocated`, `ready_to_ship` or `manifesting`; in all other
    /// states it is done. One that is manifested again after a failure may therefore count as done too early, if
    /// its old state is still shown. Each look reads all that are not done, a few at a time: for very many use a
    /// longer [`poll_interval`](Wait::poll_interval).
    ///
    /// ```
    /// # sorted_pro_test::shipments_and_sandbox(async |client, sandbox| {
    /// # use std::time::Duration;
    /// use sorted_pro::shipments::ShipmentState;
    ///
    /// let reference = "sp_00794407328944469090495223169024";
    /// client.allocate(reference).in_service_group("exampleSG123").send().await?;
    /// client.manifest_shipment(reference).send().await?;
    /// let error = client.wait_for_manifest([reference]).timeout(Duration::ZERO).send().await.unwrap_err();
    /// assert!(error.is_still_pending());
    ///
    /// # sandbox.advance(Duration::from_secs(60));
    /// let shipments = client.wait_for_manifest([reference]).timeout(Duration::from_secs(600)).send().await?;
    /// assert_eq!(shipments[0].state, ShipmentState::Manifested);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Of `send`: [`is_still_pending`](crate::Error::is_still_pending) at the deadline;
    /// [`is_not_found`](crate::Error::is_not_found) if a shipment is unknown.
    pub fn wait_for_manifest(
        &self,
        references: impl IntoIterator<Item = impl Into<ShipmentRef>>,
    ) -> Wait<Vec<Shipment>> {
        settled::wait("wait_for_manifest", self, references, |state| {
            use ShipmentState::{Allocated, Manifesting, ReadyToShip};
            !matches!(state, Allocated | ReadyToShip | Manifesting)
        })
    }
}
