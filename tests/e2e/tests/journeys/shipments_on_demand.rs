//! On-demand shipping: a driver is booked as soon as the shipment is allocated.

use sorted_pro::shipments::models::{ShipmentState, ShipmentType};
use sorted_pro_e2e::journey;

use crate::goods::{box_of, is_pdf, order};

#[test]
fn on_demand_flow() {
    journey(async |journey| {
        let client = &journey.shipments;
        let mut dinner = order("ORDER-2001", box_of(2));
        dinner.shipment_type = ShipmentType::OnDemand.into();
        let reference = client.create_shipment(dinner).send().await?.into_inner().reference;

        // A van that comes once a day does not take shipments on demand.
        let scheduled = client.allocate(&reference).with_carrier_service("CX_NDS").send().await.unwrap_err();
        assert!(scheduled.is_allocation_failed(), "{scheduled}");
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::AllocationFailed);

        let allocation = client.allocate(&reference).in_service_group("valuableGoods").send().await?;
        assert_eq!(allocation.service(), "Lineten - Standard On Demand");
        assert_eq!(allocation.price.as_ref().ok_or("no price")?.to_string(), journey.written("GBP 2.00"));
        assert_eq!(allocation.tracking_references().len(), 1);

        // Carrier and merchant agree in the background.
        journey.advance(60).await?;
        let booked = client.get_shipment(&reference).send().await?;
        assert_eq!(booked.state, ShipmentState::CollectionBooked);
        assert!(is_pdf(&*client.get_labels(&reference).send().await?));

        journey.carrier_reports(&reference, "collected_by_carrier", serde_json::json!({})).await?;
        journey
            .carrier_reports(&reference, "delivered", serde_json::json!({ "signee": "A. Example" }))
            .await?;
        let delivered = client.get_shipment(&reference).send().await?;
        assert_eq!(delivered.state, ShipmentState::Delivered);
        Ok(())
    });
}
