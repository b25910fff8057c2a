//! Tracking: from the warehouse to the door, by the carrier's reports.

use serde_json::json;
use sorted_pro::shipments::models::{ShipmentState, TrackingEventCode};
use sorted_pro_e2e::journey;

use crate::goods::{box_of, order};

#[test]
fn tracking_to_delivery() {
    journey(async |journey| {
        let client = &journey.shipments;
        let mut contents = box_of(2);
        contents.custom_reference = Some("PARCEL-6001".to_owned());
        let reference =
            client.create_shipment(order("ORDER-6001", contents)).send().await?.into_inner().reference;
        let dpd = client.allocate(&reference).with_carrier_service("FF_DPD_Next_Day_103386");
        let allocation = dpd.send().await?;
        let tracking_reference = allocation.tracking_references().first().cloned();
        client.manifest_shipment(&reference).send().await?;
        journey.advance(60).await?;
        client.wait_for_manifest([&reference]).send().await?;

        journey.carrier_reports(&reference, "collected_by_carrier", json!({})).await?;
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::CarrierCollected);
        journey.advance(12 * 3600).await?;
        journey.carrier_reports(&reference, "out_for_delivery", json!({ "location": "York" })).await?;

        // Nobody was at home.
        journey.advance(3600).await?;
        journey.carrier_reports(&reference, "delivery_failed_card_left", json!({})).await?;
        assert_eq!(
            client.get_shipment(&reference).send().await?.state,
            ShipmentState::DeliveryFailedCardLeft
        );
        journey.advance(24 * 3600).await?;
        journey
            .carrier_reports(&reference, "delivered", json!({ "signee": "A. Example", "location": "York" }))
            .await?;

        let shipment = client.get_shipment(&reference).send().await?;
        assert_eq!(shipment.state, ShipmentState::Delivered);
        assert!(shipment.actual_delivery_date.is_some());
        let tracking = client.get_tracking_events(&reference).send().await?;
        let events = tracking.events.as_deref().unwrap_or_default();
        let codes: Vec<_> = events.iter().map(|event| event.event_code.as_str()).collect();
        assert_eq!(
            codes,
            ["delivered", "delivery_failed_card_left", "out_for_delivery", "collected_by_carrier"]
        );
        assert_eq!(
            (&events[0].event_code, events[0].signee.as_deref()),
            (&TrackingEventCode::Delivered.into(), Some("A. Example"))
        );
        assert!(tracking.carrier().is_some());
        assert_eq!(tracking.carrier_references.first(), tracking_reference.as_ref());

        // The customer only knows the order's number, or the carrier's.
        let found = client.get_tracking_events_by_custom_reference("ORDER-6001").send().await?;
        assert_eq!(found.tracking_responses[0].shipment_reference, reference);
        let number = tracking_reference.ok_or("no tracking reference")?;
        let found = client.get_shipments_by_tracking_reference(number).send().await?;
        assert_eq!(found.shipments[0].reference, reference);

        let unknown =
            client.get_tracking_events("sp_00000000000000000000000000000404").send().await.unwrap_err();
        assert!(unknown.is_not_found() && unknown.attempts() == 1, "{unknown}");
        Ok(())
    });
}

#[test]
fn one_of_two_parcels_is_damaged() {
    journey(async |journey| {
        let client = &journey.shipments;
        let (mut vase, mut books) = (box_of(2), box_of(3));
        (vase.custom_reference, books.custom_reference) = (Some("VASE".to_owned()), Some("BOOKS".to_owned()));
        let mut request = order("ORDER-6002", vase);
        request.contents.push(books);
        let reference = client.create_shipment(request).send().await?.into_inner().reference;
        client.allocate(&reference).with_carrier_service("FF_DPD_Next_Day_103386").send().await?;
        let contents = client.get_shipment(&reference).send().await?.into_inner().contents;
        let vase = contents[0].reference.clone().ok_or("no reference")?;

        // Its label got wet on the way to the van.
        let labels = client.get_contents_label(&reference, &vase).send().await?;
        assert!(labels.len() == 1 && crate::goods::is_pdf(&labels[0]));
        client.manifest_shipment(&reference).send().await?;
        journey.advance(60).await?;
        journey.carrier_reports(&reference, "collected_by_carrier", json!({})).await?;
        journey.advance(3600).await?;
        journey.carrier_reports(&reference, "damaged", json!({ "contents": vase })).await?;

        // The state of one parcel is no state of the shipment.
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::CarrierCollected);
        let tracking = client.get_contents_tracking_events(&reference).send().await?;
        let codes = |at: usize| -> Vec<&str> {
            tracking.shipment_contents[at].events.iter().flatten().map(|it| it.event_code.as_str()).collect()
        };
        assert_eq!(codes(0), ["damaged", "collected_by_carrier"]);
        assert_eq!(codes(1), ["collected_by_carrier"]);
        let of_vase = client.get_contents_tracking_events_by_custom_reference("VASE").send().await?;
        let of_vase = &of_vase.tracking_contents_responses[0];
        assert_eq!(of_vase.shipment_reference, reference);
        assert_eq!(of_vase.shipment_contents.len(), 1, "not that of the books");
        assert_eq!(of_vase.shipment_contents[0].reference, vase);
        Ok(())
    });
}
