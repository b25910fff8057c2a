//! Customer service: find the shipment of a caller, send it once more, and see the state of the day.

use std::collections::BTreeMap;

use sorted_pro::shipments::Client;
use sorted_pro::shipments::models::ShipmentState;
use sorted_pro_e2e::journey;

use crate::goods::{box_of, order};

async fn counts(client: &Client) -> Result<BTreeMap<String, i32>, sorted_pro::Error> {
    let counts = client.count_shipments_by_state().send().await?.into_inner().shipment_states;
    let counts = counts.into_iter().flatten();
    Ok(counts.filter_map(|it| Some((it.state?.as_str().to_owned(), it.count?))).collect())
}

#[test]
fn the_parcel_is_lost_and_goes_out_again() {
    journey(async |journey| {
        let client = &journey.shipments;
        let before = counts(client).await?;
        let reference =
            client.create_shipment(order("ORDER-9001", box_of(2))).send().await?.into_inner().reference;
        let allocation = client.allocate(&reference).with_carrier_service("CX_NDS").send().await?;
        client.manifest_shipment(&reference).send().await?;
        journey.advance(60).await?;
        journey.carrier_reports(&reference, "lost", serde_json::json!({})).await?;

        // All that the caller knows is the number of the order, or that of the carrier.
        let found = client.search_shipments().custom_reference("ORDER-9001").send().await?;
        assert_eq!((found.total_results, &*found.shipments[0].reference), (1, &*reference));
        assert_eq!(found.shipments[0].state, ShipmentState::Lost);
        let number = allocation.tracking_references().first().ok_or("no tracking reference")?;
        let found = client.search_shipments().carrier_tracking_reference(number.as_str()).send().await?;
        assert_eq!(found.shipments[0].reference, reference);
        let nothing = client.search_shipments().custom_reference("ORDER-9999").send().await.unwrap_err();
        assert!(nothing.is_not_found(), "{nothing}");

        // The same once more: same goods, same addresses, and nothing booked.
        let again = client.clone_shipment(&reference).send().await?.into_inner().reference;
        assert_ne!(again, reference);
        let (original, copy) =
            (client.get_shipment(&reference).send().await?, client.get_shipment(&again).send().await?);
        assert_eq!((&copy.state, &copy.allocation), (&ShipmentState::Unallocated.into(), &None));
        assert_eq!((&copy.custom_reference, copy.contents.len()), (&original.custom_reference, 1));
        assert_eq!(copy.contents[0].weight, original.contents[0].weight);
        assert_eq!(client.search_shipments().custom_reference("ORDER-9001").send().await?.total_results, 2);

        let after = counts(client).await?;
        let more = |state: &str| after.get(state).unwrap_or(&0) - before.get(state).unwrap_or(&0);
        assert_eq!((more("lost"), more("unallocated")), (1, 1), "{before:?} {after:?}");
        Ok(())
    });
}
