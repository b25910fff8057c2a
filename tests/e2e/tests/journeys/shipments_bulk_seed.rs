//! Many at once, within a service group: the vendor's guide, with its references, its group and its responses.

use serde_json::Value;
use sorted_pro::shipments::models::{
    AllocateResult, AllocateShipmentsResult, AllocateWithServiceGroupRequest, ShipmentState,
};
use sorted_pro_e2e::journey;

use crate::goods::is_pdf;

/// The request of the guide, without the blank at the end of a key that its author overlooked.
const REQUEST: &str = include_str!(
    "../../../../spec/examples/shipments/allocate_shipments_with_service_group/clean.request.json"
);

/// The responses of the guide.
const ONE: &str =
    include_str!("../../../../spec/examples/shipments/allocate_shipment_with_service_group/seed.200.json");
const MANY: &str =
    include_str!("../../../../spec/examples/shipments/allocate_shipments_with_service_group/seed.207.json");

const QUEUED: [&str; 3] = [
    "sp_00794407328944469090495223169024",
    "sp_00794407551522883083874672967680",
    "sp_00794407763918694348566450274304",
];
const UNKNOWN: &str = "sp_00794407763918694348566459974304";

#[test]
fn one_shipment_within_a_service_group() {
    journey(async |journey| {
        let documented: AllocateResult = serde_json::from_str(ONE)?;
        let reference = &documented.shipment_reference;
        let response = journey.shipments.allocate(reference).in_service_group("valuableGoods").send().await?;
        assert_eq!(
            (&response.state, &response.carrier, &response.price),
            (&documented.state, &documented.carrier, &documented.price)
        );
        assert_eq!(
            (&response.message, &response.excluded_services),
            (&documented.message, &documented.excluded_services)
        );
        assert_eq!(response.tracking_references().len(), 1);
        assert_eq!(response.price.as_ref().ok_or("no price")?.to_string(), journey.written("GBP 2.00"));

        let unknown =
            journey.shipments.allocate(reference).in_service_group("noSuchGroup").send().await.unwrap_err();
        assert!(unknown.is_not_found(), "{unknown}");
        Ok(())
    });
}

#[test]
fn many_shipments_within_a_service_group() {
    journey(async |journey| {
        let client = &journey.shipments;
        let references: Vec<&str> = QUEUED.into_iter().chain([UNKNOWN]).collect();
        let request = AllocateWithServiceGroupRequest::builder()
            .shipments(references.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())
            .service_group("exampleSG123")
            .build();
        let call = client.allocate_shipments_with_service_group(request);
        let sent: Value = serde_json::from_slice(&call.to_request()?.body)?;
        assert_eq!(sent, serde_json::from_str::<Value>(REQUEST)?);
        let response = call.send().await?;
        assert_eq!(response.status(), 207);
        let documented: AllocateShipmentsResult = serde_json::from_str(MANY)?;
        assert_eq!(*response, documented);

        journey.advance(60).await?;
        let settled = client.wait_for_allocation(QUEUED).send().await?;
        assert!(settled.is_complete());
        for shipment in settled.allocated() {
            let allocation = shipment.allocation.as_ref().ok_or("no allocation")?;
            assert_eq!(allocation.carrier.to_string(), "Carrier Y Economy 48");
            assert_eq!(allocation.price.to_string(), journey.written("GBP 3.90"));
            assert_eq!(allocation.all_tracking_references().len(), 1);
            assert!(is_pdf(&*client.get_labels(&shipment.reference).send().await?));
        }
        Ok(())
    });
}

/// The same with the SDK's call for any number of shipments, which reports the result of each.
#[test]
fn result_of_each() {
    journey(async |journey| {
        let client = &journey.shipments;
        let all = QUEUED.into_iter().chain([UNKNOWN]);
        let outcome =
            client.allocate_many(all.clone()).in_service_group("exampleSG123").batch_size(2).send().await;
        assert_eq!(outcome.accepted().map(|it| it.as_str()).collect::<Vec<_>>(), QUEUED);
        let failed: Vec<_> = outcome.failed().map(|(it, error)| (it.as_str(), error.code())).collect();
        assert_eq!(failed, [(UNKNOWN, Some("shipment_not_found"))]);
        assert!(!outcome.is_complete());

        // Those that are being allocated are not queued twice.
        let again = client.allocate_many(QUEUED).in_service_group("exampleSG123").send().await;
        assert!(
            again.failed().count() == QUEUED.len() && again.failed().all(|(_, error)| error.is_wrong_state())
        );
        journey.advance(60).await?;
        let state = client.get_shipment(QUEUED[0]).send().await?.into_inner().state;
        assert_eq!(state, ShipmentState::Allocated);

        // The limit of one request is 100 references, without duplicates: not sent at all.
        let twice = AllocateWithServiceGroupRequest::builder()
            .shipments(vec![UNKNOWN.to_owned(); 2])
            .service_group("exampleSG123")
            .build();
        let error = client.allocate_shipments_with_service_group(twice).send().await.unwrap_err();
        assert!(error.is_invalid_input() && error.attempts() == 0, "{error}");
        Ok(())
    });
}
