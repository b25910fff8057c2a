//! To a shop round the corner instead of the door: pick-up and drop-off points.

use sorted_pro::shipments::models::{
    Address, AddressType, AllocationFilters, Contact, CreateShipmentRequest, Direction, ShipmentState,
};
use sorted_pro_e2e::journey;

use crate::goods::{box_of, customer, is_pdf, order};

/// To the shop, for the customer to fetch.
fn to_the_shop(kilograms: i32) -> CreateShipmentRequest {
    let shop = Address::builder()
        .address_type(AddressType::Destination)
        .custom_reference("PUP-3301")
        .company_name("Corner Shop")
        .address_line1("21 Example Lane")
        .locality("York")
        .postal_code("YO1 7HU")
        .country_iso_code("GB")
        .contact(Contact::new("Corner", "Shop", "shop@example.com", "01904 496000"))
        .build();
    let mut request = order("PUDO-0042", box_of(kilograms));
    request.addresses = vec![Address::origin_at("WAREHOUSE-01"), shop, customer(AddressType::Recipient)];
    request
}

#[test]
fn pick_up_and_drop_off_points() {
    journey(async |journey| {
        let client = &journey.shipments;
        let reference = client.create_shipment(to_the_shop(2)).send().await?.into_inner().reference;

        // Dropped off in one shop, fetched in another: the cheapest way of all.
        let filters =
            AllocationFilters::builder().direction(Direction::Outbound).pickup(true).drop_off(true).build();
        let outcome = client.allocate_many([&reference]).with_filters(filters).send().await;
        let queued = outcome.into_result()?;
        journey.advance(60).await?;
        let settled = client.wait_for_allocation(&queued).send().await?;
        let [shipment] = settled.allocated() else { return Err("not allocated".into()) };
        let allocation = shipment.allocation.as_ref().ok_or("no allocation")?;
        assert_eq!(allocation.carrier.to_string(), "Carrier Y Shop to Shop");
        assert_eq!(allocation.price.to_string(), journey.written("GBP 2.58"));
        assert!(is_pdf(&*client.get_labels(&reference).send().await?));

        client.manifest_shipment(&reference).send().await?;
        journey.advance(60).await?;
        journey
            .carrier_reports(&reference, "dropped_off", serde_json::json!({ "location": "Manchester" }))
            .await?;
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::AtDropOffPoint);

        // No shop has a shelf for 20 kg: queued all the same, and not allocated afterwards.
        let heavy = client.create_shipment(to_the_shop(20)).send().await?.into_inner().reference;
        let outcome = client.allocate_many([&heavy]).with_carrier_service("CY_SHOP").send().await;
        let queued = outcome.into_result()?;
        journey.advance(60).await?;
        let settled = client.wait_for_allocation(&queued).send().await?;
        assert!(!settled.is_complete());
        assert_eq!(settled.not_allocated()[0].state, ShipmentState::AllocationFailed);
        Ok(())
    });
}
