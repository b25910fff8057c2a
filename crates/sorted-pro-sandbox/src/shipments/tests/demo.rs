//! The demo shipments.

use super::support::{NOW, Server};
use crate::model::catalogue::Catalogue;
use crate::model::state::State;
use crate::shipments::{demo, records, rules};
use crate::{ClockMode, Sandbox};

#[test]
fn there_is_one_in_each_situation() {
    let server = Server::with_demo(true);
    let response = server.get("/shipments/state_counts");
    let counts = response.body["shipment_states"].as_array().unwrap();
    let counts: Vec<(&str, i64)> = counts
        .iter()
        .map(|count| (count["state"].as_str().unwrap(), count["count"].as_i64().unwrap()))
        .collect();
    assert_eq!(
        counts,
        [
            ("unallocated", 6),
            ("allocation_failed", 1),
            ("allocated", 1),
            ("manifested", 1),
            ("in_transit", 1),
            ("delivered", 1),
            ("cancelled", 1),
            ("ready_to_ship", 1),
            ("collection_booked", 1),
        ]
    );
    assert!(server.app.state().jobs.is_empty());
}

#[test]
fn they_are_as_the_rules_want_them() {
    let server = Server::with_demo(true);
    let state = server.app.state();
    for record in state.shipments.shipments.values() {
        let request = records::to_request(&record.shipment).unwrap();
        let now = NOW.parse().unwrap();
        let checked = rules::check(&server.app.catalogue, now, &request);
        assert!(checked.is_ok(), "{}: {checked:?}", record.shipment.reference);
        let times: Vec<_> = record.history.iter().map(|entry| entry.at).collect();
        assert!(times.is_sorted(), "{}: {:?}", record.shipment.reference, record.history);
    }
}

#[test]
fn a_scheduled_one_goes_from_allocation_to_manifest() {
    let server = Server::with_demo(true);
    let reference = "sp_00794407328944469090495223169024";
    let allocated = server.put(&format!("/shipments/{reference}/allocate/service_group/exampleSG123"));
    assert_eq!(allocated.status, 200, "{}", allocated.text);
    server.advance(60);
    assert_eq!(server.state_of(reference), "allocated");
    assert_eq!(server.put(&format!("/shipments/{reference}/manifest")).status, 202);
    server.advance(60);
    assert_eq!(server.state_of(reference), "manifested");
}

#[test]
fn at_any_time_and_with_any_catalogue() {
    for now in ["2024-12-25T23:59:59Z", "2027-02-28T00:00:00Z", "2030-06-15T12:00:00Z"] {
        let app = Sandbox::builder().clock(ClockMode::Manual(now.parse().unwrap())).into_app();
        assert_eq!(app.state().shipments.shipments.len(), 14, "{now}");
    }
    let empty = Catalogue::parse("currency = \"GBP\"", "test.toml").unwrap();
    let mut state = State::default();
    demo::fill(&mut state, &empty, NOW.parse().unwrap(), 0);
    assert_eq!(state.shipments.shipments.len(), 14);
}
