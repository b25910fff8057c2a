use super::*;

fn shipment(state: &str, allocation: &str) -> Shipment {
    serde_json::from_str(&format!(
        r#"{{"reference": "sp_1", "state": "{state}", "allocation": {allocation}, "addresses": [],
            "contents": [], "direction": "outbound", "source": "api", "shipment_type": "scheduled", "tags": [],
            "created": "2026-01-05T09:00:00Z", "updated": "2026-01-05T09:00:00Z"}}"#
    ))
    .unwrap()
}

fn name(verdict: Verdict<()>) -> &'static str {
    match verdict {
        Verdict::Done(()) => "done",
        Verdict::NotDone => "not done",
        Verdict::Underway => "underway",
    }
}

const ALLOCATION: &str = r#"{"allocation_date": "2026-01-05T09:00:00Z",
    "carrier": {"reference": "C", "name": "C"},
    "price": {"net": 2.00, "gross": 2.40, "currency": "GBP"}}"#;

#[test]
fn the_state_decides_about_an_allocation_and_then_the_allocation() {
    for (state, allocation, expected) in [
        ("allocated", ALLOCATION, "done"),
        ("Allocated", ALLOCATION, "done"),
        ("in_transit", ALLOCATION, "done"),
        ("teleported", ALLOCATION, "done"),
        ("teleported", "null", "not done"),
        ("unallocated", "null", "not done"),
        // Left from an earlier allocation.
        ("allocation_failed", ALLOCATION, "not done"),
        ("cancelled", ALLOCATION, "not done"),
        ("allocating", "null", "underway"),
    ] {
        assert_eq!(name(verdict(&shipment(state, allocation), Effect::Allocated)), expected, "{state}");
    }
}

#[test]
fn the_state_decides_about_manifests_and_cancellations() {
    for (state, manifested, cancelled) in [
        ("allocated", "not done", "not done"),
        ("ready_to_ship", "not done", "not done"),
        ("collection_booked", "not done", "not done"),
        ("manifest_failed", "not done", "not done"),
        ("teleported", "not done", "not done"),
        ("manifesting", "underway", "not done"),
        ("manifested", "done", "not done"),
        ("in_transit", "done", "not done"),
        ("cancelling", "not done", "underway"),
        ("cancelled", "not done", "done"),
    ] {
        let shipment = shipment(state, ALLOCATION);
        assert_eq!(name(verdict(&shipment, Effect::Manifested)), manifested, "{state}");
        assert_eq!(name(verdict(&shipment, Effect::Cancelled)), cancelled, "{state}");
    }
}
