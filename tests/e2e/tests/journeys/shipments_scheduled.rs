//! Scheduled shipping: create, allocate, print the label, mark as ready, manifest.

use sorted_pro::shipments::models::{ContentType, ShipmentState, ShipmentStateChangeRequest};
use sorted_pro_e2e::journey;

use crate::goods::{box_of, is_pdf, is_zpl, order};

#[test]
fn scheduled_classic_flow() {
    journey(async |journey| {
        let client = &journey.shipments;
        let created = client.create_shipment(order("ORDER-1001", box_of(2))).send().await?;
        let reference = &created.reference;
        assert_eq!(client.get_shipment(reference).send().await?.state, ShipmentState::Unallocated);

        // Without an allocation there is nothing to print.
        let too_early = client.get_labels(reference).send().await.unwrap_err();
        assert!(too_early.is_wrong_state() && !too_early.outcome_is_unknown(), "{too_early}");

        let allocation = client.allocate(reference).in_service_group("fragileGoods").send().await?;
        assert_eq!(allocation.state, ShipmentState::Allocated);
        assert_eq!(allocation.service(), "Carrier Y Tracked 48");
        assert_eq!(allocation.price.as_ref().ok_or("no price")?.to_string(), journey.written("GBP 4.50"));
        let [tracking_reference] = allocation.tracking_references() else {
            return Err("one expected".into());
        };
        assert!(tracking_reference.starts_with("CY") && tracking_reference.ends_with("GB"));

        // The values of the response are stored.
        let shipment = client.get_shipment(reference).send().await?.into_inner();
        assert!(shipment.shipping_date.is_some() && shipment.expected_delivery_date.is_some());
        let stored = shipment.allocation.ok_or("no allocation")?;
        assert_eq!(
            (&Some(stored.price.clone()), &Some(stored.carrier.clone())),
            (&allocation.price, &allocation.carrier)
        );
        assert_eq!(stored.all_tracking_references(), allocation.tracking_references());

        assert!(is_pdf(&*client.get_labels(reference).send().await?));
        let zpl = client.get_labels(reference).content_type(ContentType::Zpl).dpi(300).send().await?;
        assert!(is_zpl(&zpl) && zpl.dpi() == Some(300));
        let labels = client.get_shipment(reference).send().await?.into_inner().label_details;
        assert_eq!(labels.map(|labels| labels.retrieval_count), Some(2));

        // Allocating again is refused with 521: a business response, about a shipment that has its service.
        let again = client.allocate(reference).send().await.unwrap_err();
        assert!(
            again.is_allocation_failed() && again.is_wrong_state() && !again.is_server_error(),
            "{again}"
        );
        assert_eq!((again.status(), again.code()), (Some(521), Some("shipment_invalid_state")));

        let packed = ShipmentStateChangeRequest::builder()
            .reference(reference)
            .state(ShipmentState::ReadyToShip)
            .reason("Packed")
            .build();
        client.change_shipment_state(packed).send().await?;

        // The carrier learns of it later.
        let response = client.manifest_shipment(reference).send().await?;
        assert!(response.is_accepted());
        let manifest = client.get_manifest(&response.manifests()[0].reference).send().await?;
        assert_eq!(manifest.shipments, std::slice::from_ref(reference));
        assert_eq!(client.get_shipment(reference).send().await?.state, ShipmentState::Manifesting);
        journey.advance(60).await?;
        let manifested = client.wait_for_manifest([reference]).send().await?;
        assert_eq!(manifested[0].state, ShipmentState::Manifested);

        // From here on it is the carrier's.
        let too_late = client.cancel_shipment(reference).send().await.unwrap_err();
        assert!(too_late.is_conflict(), "{too_late}");
        Ok(())
    });
}

#[test]
fn nobody_takes_it() {
    journey(async |journey| {
        let client = &journey.shipments;
        // Heavier than any service takes.
        let reference =
            client.create_shipment(order("ORDER-1002", box_of(5000))).send().await?.into_inner().reference;
        let refused = client.allocate(&reference).send().await.unwrap_err();
        assert!(refused.is_allocation_failed() && !refused.is_wrong_state(), "{refused}");
        assert_eq!(refused.status(), Some(521));
        assert!(refused.has_code("allocation_failed"), "{refused}");
        assert!(refused.correlation_id().is_some());
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::AllocationFailed);

        // It can be changed, and tried again.
        let lighter = sorted_pro::shipments::models::UpdateShipmentRequest::replacing(
            &reference,
            order("ORDER-1002", box_of(5)),
        );
        client.update_shipment(lighter).send().await?;
        let allocation = client.allocate(&reference).send().await?;
        assert_eq!(allocation.state, ShipmentState::Allocated);

        // The customer has changed their mind.
        client.deallocate_shipment(&reference).send().await?;
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::Unallocated);
        client.cancel_shipment(&reference).send().await?;
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::Cancelled);
        client.delete_shipment(&reference).send().await?;
        assert!(client.get_shipment(&reference).send().await.unwrap_err().is_not_found());
        Ok(())
    });
}

/// Every way to choose a service: the shop's own rules, a virtual service, or none at all.
#[test]
fn the_service_is_chosen_by_rules() {
    journey(async |journey| {
        let client = &journey.shipments;
        let mut references = Vec::new();
        for number in ["ORDER-1003", "ORDER-1004"] {
            let created = client.create_shipment(order(number, box_of(2))).send().await?;
            references.push(created.into_inner().reference);
        }
        // By default rules, queued: the result is in the shipments.
        let queued = client.allocate_many(&references).send().await.into_result()?;
        assert_eq!(client.get_shipment(&references[0]).send().await?.state, ShipmentState::Allocating);
        journey.advance(60).await?;
        assert!(client.wait_for_allocation(&queued).send().await?.is_complete());

        // The name of a virtual service is that of a service or of a group, unless both have it.
        let first = &references[0];
        client.deallocate_shipment(first).send().await?;
        let both = client.allocate(first).with_virtual_service("CY_48").send().await.unwrap_err();
        assert!(both.has_code("non_unique_reference"), "{both}");
        let allocation = client.allocate(first).with_virtual_service("fragileGoods").send().await?;
        assert_eq!(allocation.service(), "Carrier Y Tracked 48");
        assert_eq!(client.get_shipment(first).send().await?.state, ShipmentState::Allocated);
        Ok(())
    });
}
