//! Searches and counts.

use serde_json::json;
use sorted_pro_raw::shipments::types;

use super::support::{Server, scheduled};

#[test]
fn by_custom_reference() {
    let server = Server::new();
    let mut references = Vec::new();
    for number in 0..12 {
        references.push(server.create(&scheduled()));
        // Some are made at the same moment.
        server.advance(number % 2);
    }
    let mut other = scheduled();
    other["custom_reference"] = "BOX-1".into();
    other["contents"][0]["custom_reference"] = "BOX-2".into();
    let other = server.create(&other);

    let response = server.get("/shipments?custom_reference=ORDER-1");
    let page: types::ShipmentList = response.read();
    assert_eq!((response.status, page.total_results, page.take, page.skip), (200, 12, 10, 0));
    let found: Vec<&str> = page.shipments.iter().map(|shipment| shipment.reference.as_str()).collect();
    assert_eq!(found, references[..10]);
    let page: types::ShipmentList = server.get("/shipments?custom_reference=ORDER-1&take=5&skip=10").read();
    assert_eq!((page.shipments.len(), page.take, page.skip), (2, 5, 10));
    let past: types::ShipmentList = server.get("/shipments?custom_reference=ORDER-1&skip=50").read();
    assert_eq!((past.shipments.len(), past.total_results), (0, 12));
    // Contents have custom references as well.
    let page: types::ShipmentList = server.get("/shipments?custom_reference=BOX-1").read();
    assert_eq!(page.total_results, 13);
    let page: types::ShipmentList = server.get("/shipments?custom_reference=BOX-2").read();
    assert_eq!(page.shipments[0].reference, other);

    let nobody = server.get("/shipments?custom_reference=NOBODY");
    nobody.refused(404, "not_found", "shipment_not_found");
    for (query, code) in [
        ("", "required_property_missing"),
        ("?custom_reference=", "required_property_missing"),
        ("?custom_reference=X&take=0", "value_too_small"),
        ("?custom_reference=X&take=11", "value_too_large"),
        ("?custom_reference=X&skip=-1", "value_too_small"),
        ("?custom_reference=X&take=ten", "invalid_format"),
    ] {
        server.get(&format!("/shipments{query}")).invalid(code);
    }
}

#[test]
fn by_tracking_reference() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    server.put(&format!("/shipments/{reference}/allocate/service/FF_DPD_Next_Day_103386"));
    let tracking = server.shipment(&reference).allocation.unwrap().tracking_details.unwrap();
    let of = |one: &types::TrackingReference| one.tracking_references.clone().unwrap()[0].clone();
    let (whole, parcel) = (of(&tracking.shipment), of(&tracking.contents.unwrap()[0]));
    for text in [&whole, &parcel] {
        let page: types::ShipmentList = server.get(&format!("/shipments/tracking_reference/{text}")).read();
        assert_eq!(page.shipments[0].reference, reference);
        let path = format!("/shipments?carrier_tracking_reference={text}");
        assert_eq!(server.get(&path).read::<types::ShipmentList>().total_results, 1);
        let path = format!("{path}&custom_reference=ORDER-2");
        server.get(&path).refused(404, "not_found", "shipment_not_found");
    }
    let own = server.get(&format!("/shipments/tracking_reference/{reference}"));
    own.refused(404, "not_found", "shipment_not_found");
    let path = format!("/shipments/tracking_reference/{whole}");
    server.get(&format!("{path}?take=0")).invalid("value_too_small");

    server.advance(30 * 24 * 3600);
    assert_eq!(server.get(&path).status, 200);
    server.advance(1);
    server.get(&path).refused(404, "not_found", "shipment_not_found");
}

#[test]
fn counted_by_state() {
    let server = Server::new();
    let counts = || server.get("/shipments/state_counts").body;
    assert_eq!(counts(), json!({ "shipment_states": [] }));
    server.create(&scheduled());
    server.create(&scheduled());
    let lost = server.create(&scheduled());
    server.force(&lost, &"lost".into());
    let _: types::ShipmentCountByStateResponse = server.get("/shipments/state_counts").read();
    assert_eq!(
        counts()["shipment_states"],
        json!([
            { "state": "unallocated", "category": "pre_dispatch", "exception": false, "critical": false, "count": 2 },
            { "state": "lost", "category": "lost", "exception": true, "critical": true, "count": 1 }
        ])
    );
}
