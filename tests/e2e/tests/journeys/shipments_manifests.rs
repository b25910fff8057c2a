//! The end of the day: everything packed is handed over, in a list, or by a query for everything that is ready.

use sorted_pro::shipments::ShipmentRef;
use sorted_pro::shipments::models::{
    Address, CarrierDetails, CollectionNoteQueryRequest, ManifestQueryRequest, ShipmentDocumentType,
    ShipmentState,
};
use sorted_pro_e2e::{Journey, journey};

use crate::goods::{box_of, is_pdf, order};

/// Three shipments, of which Carrier X takes two.
async fn allocated(journey: &Journey) -> Result<[ShipmentRef; 3], sorted_pro::Error> {
    let client = &journey.shipments;
    let create = async |number: &str, service: &str| -> Result<ShipmentRef, sorted_pro::Error> {
        let reference = client.create_shipment(order(number, box_of(2))).send().await?.into_inner().reference;
        client.allocate(&reference).with_carrier_service(service).send().await?;
        Ok(reference.into())
    };
    Ok([
        create("ORDER-8001", "CX_NDS").await?,
        create("ORDER-8002", "CX_NDS").await?,
        create("ORDER-8003", "CY_ECO").await?,
    ])
}

#[test]
fn the_list_of_the_warehouse() {
    journey(async |journey| {
        let client = &journey.shipments;
        let [first, second, third] = allocated(journey).await?;
        let forgotten =
            client.create_shipment(order("ORDER-8004", box_of(2))).send().await?.into_inner().reference;
        let forgotten = ShipmentRef::from(forgotten);

        // One request takes all or none. The SDK leaves out refused ones, and reports the reasons.
        let outcomes = client.manifest_many([&first, &forgotten, &second, &third]).send().await;
        assert_eq!(outcomes.accepted().collect::<Vec<_>>(), [&first, &second, &third]);
        let (refused, error) = outcomes.failed().next().ok_or("one failure expected")?;
        assert!(*refused == forgotten && error.is_wrong_state(), "{refused}: {error}");
        journey.advance(60).await?;
        let manifested = client.wait_for_manifest([&first, &second, &third]).send().await?;
        assert!(manifested.iter().all(|shipment| shipment.state == ShipmentState::Manifested));
        assert_eq!(client.get_shipment(&forgotten).send().await?.state, ShipmentState::Unallocated);
        Ok(())
    });
}

#[test]
fn everything_ready_for_one_carrier() {
    journey(async |journey| {
        let client = &journey.shipments;
        let [first, second, third] = allocated(journey).await?;

        // The driver signs for the collected shipments. Those of the other carrier are not on the list.
        let planned = client.get_shipment(&first).send().await?.into_inner().shipping_date;
        let collected = CollectionNoteQueryRequest::builder()
            .address(Address::origin_at("WAREHOUSE-01"))
            .carrier(CarrierDetails::builder().reference("CARRIER_X").build())
            .shipment_states(vec![ShipmentState::Allocated.into()])
            .shipping_date(planned.ok_or("no date")?)
            .build();
        assert!(is_pdf(&*client.query_collection_note(collected).send().await?));
        let own = client.get_document(&third, ShipmentDocumentType::CollectionNote).send().await?;
        assert!(own.as_ref().is_some_and(is_pdf));

        let of_x = || {
            ManifestQueryRequest::builder()
                .carrier_reference("CARRIER_X")
                .shipment_states(vec![ShipmentState::Allocated.into()])
                .build()
        };
        let response = client.manifest_shipments_by_query(of_x()).send().await?;
        let [manifest] = response.manifests() else { return Err("one carrier, one manifest".into()) };
        let members = client.get_manifest(&manifest.reference).send().await?.into_inner().shipments;
        assert!(members.iter().any(|it| first == **it) && members.iter().any(|it| second == **it));
        assert!(!members.iter().any(|it| third == **it), "{members:?}");
        journey.advance(60).await?;
        assert_eq!(client.get_shipment(&first).send().await?.state, ShipmentState::Manifested);
        assert_eq!(client.get_shipment(&third).send().await?.state, ShipmentState::Allocated);

        // Nothing is left for a second one.
        let nothing = client.manifest_shipments_by_query(of_x()).send().await.unwrap_err();
        assert!(nothing.is_not_found(), "{nothing}");
        Ok(())
    });
}
