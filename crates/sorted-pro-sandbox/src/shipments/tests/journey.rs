//! Carriers that report.

use serde_json::json;

use super::support::{Server, on_demand, scheduled};

#[test]
fn carriers_that_report_follow_the_dates_of_the_allocation() {
    let mut server = Server::new();
    server.app.carriers_report = true;
    let (to_manifest, booked) = (server.create(&scheduled()), server.create(&on_demand()));
    for reference in [&to_manifest, &booked] {
        assert_eq!(server.put(&format!("/shipments/{reference}/allocate")).status, 200);
    }
    server.put_json("/shipments/manifest", &json!({ "shipments": [to_manifest] }));
    server.advance(60);
    for reference in [&to_manifest, &booked] {
        let tracking = server.get(&format!("/tracking/{reference}")).body;
        assert_eq!(tracking["events"], json!([]), "nobody has collected it yet");
    }
    for reference in [&to_manifest, &booked] {
        let shipment = server.shipment(reference);
        let window = |range: Option<sorted_pro_raw::shipments::types::DateRange>| {
            let range = range.unwrap();
            [range.start, range.end].map(|date| date.unwrap().instant().unwrap())
        };
        let [_, collection] = window(shipment.shipping_date);
        let [earliest, latest] = window(shipment.expected_delivery_date);
        server.app.clock.advance(
            latest.duration_since(server.app.clock.now()).max(jiff::SignedDuration::ZERO).unsigned_abs(),
        );
        let tracking = server.get(&format!("/tracking/{reference}")).body;
        let events = tracking["events"].as_array().unwrap();
        let seen: Vec<(&str, jiff::Timestamp)> = events
            .iter()
            .rev()
            .map(|event| {
                (event["event_code"].as_str().unwrap(), event["timestamp"].as_str().unwrap().parse().unwrap())
            })
            .collect();
        let codes: Vec<_> = seen.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, ["collected", "in_transit", "out_for_delivery", "delivered"]);
        assert_eq!(
            (seen[0].1, seen[2].1 >= earliest, seen[3].1 <= latest),
            (collection, true, true),
            "{seen:?}"
        );
        assert_eq!(server.state_of(reference), "delivered");
    }
}
