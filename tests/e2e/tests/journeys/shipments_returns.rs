//! Returns: the customer sends it back.

use sorted_pro::shipments::models::{Address, AddressType, CreateShipmentRequest, Direction, ShipmentState};
use sorted_pro_e2e::journey;

use crate::goods::{box_of, customer, is_pdf, order};

fn back(kilograms: i32) -> CreateShipmentRequest {
    let mut request = order("RETURN-7001", box_of(kilograms));
    request.direction = Some(Direction::Inbound.into());
    request.addresses = vec![customer(AddressType::Origin), Address::destination_at("WAREHOUSE-01")];
    request
}

#[test]
fn returns() {
    journey(async |journey| {
        let client = &journey.shipments;
        let reference = client.create_shipment(back(2)).send().await?.into_inner().reference;

        // Services that only deliver do not fetch.
        let outbound = client.allocate(&reference).with_carrier_service("CX_NDS").send().await.unwrap_err();
        assert!(outbound.is_allocation_failed(), "{outbound}");

        let allocation = client.allocate(&reference).in_service_group("returns").send().await?;
        assert_eq!(allocation.service(), "DPD Shop Return");
        assert_eq!(allocation.price.as_ref().ok_or("no price")?.to_string(), journey.written("GBP 4.14"));
        assert!(!allocation.tracking_references().is_empty());
        // For the customer to print.
        assert!(is_pdf(&*client.get_labels(&reference).send().await?));

        let shipment = client.get_shipment(&reference).send().await?;
        assert_eq!(
            (&shipment.direction, &shipment.state),
            (&Direction::Inbound.into(), &ShipmentState::Allocated.into())
        );
        client.manifest_shipment(&reference).send().await?;
        journey.advance(60).await?;
        journey.carrier_reports(&reference, "dropped_off", serde_json::json!({})).await?;
        journey
            .carrier_reports(&reference, "delivered", serde_json::json!({ "signee": "Warehouse" }))
            .await?;
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::Delivered);
        Ok(())
    });
}
