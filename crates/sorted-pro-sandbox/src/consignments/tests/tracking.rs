//! Tracking: reports of carriers, and their effect on the state.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::types::{
    ConsignmentViewModel, EventViewModel, FlattenedConsignmentViewModel,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState as State;

use super::support::{DOCUMENTED, Fixture, add_package};
use crate::call::problem::Problem;
use crate::consignments::append_event;

/// A manifested consignment of two packages, and the references of these.
fn manifested() -> (Fixture, String, [String; 2]) {
    let fixture = Fixture::empty();
    let reference = fixture.allocated(add_package);
    fixture.put("/consignments/manifest", json!({ "ConsignmentReferences": [reference] })).ok(200);
    fixture.advance(60);
    let packages = fixture.record(&reference).consignment.packages.unwrap();
    let packages = <[_; 2]>::try_from(packages).unwrap().map(|package| package.reference.unwrap());
    (fixture, reference, packages)
}

fn add(
    fixture: &Fixture,
    reference: &str,
    package: Option<&str>,
    event: Value,
) -> Result<EventViewModel, Problem> {
    let event = serde_json::from_value(event).unwrap();
    append_event(&mut fixture.app.state(), fixture.app.clock.now(), reference, package, event)
}

/// The codes of each package.
fn codes(fixture: &Fixture, reference: &str) -> Vec<Vec<String>> {
    let flat: FlattenedConsignmentViewModel =
        fixture.get(&format!("/tracking/flattened/{reference}")).ok(200).decode();
    let by_leg: ConsignmentViewModel = fixture.get(&format!("/tracking/{reference}")).ok(200).decode();
    assert_eq!(flat.consignment_reference_for_all_legs_assigned_by_mpd.as_deref(), Some(reference));
    let packages = flat.tracked_packages.unwrap().into_iter().zip(by_leg.tracked_packages.unwrap());
    packages
        .map(|(flat, by_leg)| {
            assert_eq!(
                flat.package_reference_for_all_legs_assigned_by_mpd,
                by_leg.package_reference_for_all_legs_assigned_by_mpd
            );
            let events = flat.events.unwrap();
            let legs = by_leg.legs.unwrap();
            let of_legs: Vec<_> = legs.iter().flat_map(|leg| leg.events.clone().unwrap()).collect();
            let codes: Vec<_> = events.iter().map(|event| event.code.clone().unwrap()).collect();
            assert_eq!(codes, of_legs.iter().map(|event| event.code.clone().unwrap()).collect::<Vec<_>>());
            assert!(events.iter().all(|event| event.carrier_service_name == legs[0].carrier_service_name));
            codes
        })
        .collect()
}

#[test]
fn the_state_is_that_of_the_latest_event() {
    let (fixture, reference, [first, second]) = manifested();
    assert_eq!(codes(&fixture, &reference), [Vec::<String>::new(), vec![]]);
    let at = |time: &str, code: &str| json!({ "Code": code, "TimeStamp": format!("2019-06-13T{time}:00Z") });
    let added = add(&fixture, &reference, None, at("09:00", "out_for_delivery")).unwrap();
    assert_eq!(
        (added.code.as_deref(), added.description.as_deref()),
        (Some("OutForDelivery"), Some("OutForDelivery"))
    );
    assert_eq!(fixture.state(&reference), State::OutForDelivery);
    // It came in later and happened earlier.
    add(&fixture, &reference, None, at("07:00", "collected")).unwrap();
    assert_eq!(fixture.state(&reference), State::OutForDelivery);
    add(&fixture, &reference, None, at("09:30", "Scanned twice")).unwrap();
    add(&fixture, &reference, Some(&second.to_lowercase()), at("08:00", "Damaged")).unwrap();
    assert_eq!(fixture.state(&reference), State::OutForDelivery, "neither is of all packages");
    let whole = ["Collected", "OutForDelivery", "Scanned twice"];
    assert_eq!(codes(&fixture, &reference), [whole.to_vec(), vec![whole[0], "Damaged", whole[1], whole[2]]]);
    assert_eq!(fixture.record(&reference).consignment.packages.unwrap()[0].reference.as_ref(), Some(&first));

    let mut delivered = at("10:00", "Delivered");
    delivered["SignedBy"] = json!("J. Doe");
    delivered["Location"] = json!("London");
    add(&fixture, &reference, None, delivered).unwrap();
    let events = fixture.get(&format!("/tracking/{reference}")).json();
    assert_eq!(
        events["TrackedPackages"][0]["Legs"][0]["Events"][3],
        json!({
            "Code": "Delivered", "Description": "Delivered", "Location": "London", "SignedBy": "J. Doe",
            "TimeStamp": "2019-06-13T10:00:00Z"
        })
    );
    let shown = fixture.get(&format!("/consignments/{reference}")).json();
    assert_eq!(shown["ConsignmentState"], "Delivered");
    assert_eq!(shown["DateDelivered"], "2019-06-13T10:00:00Z");
    assert_eq!(
        (&shown["DateCollected"], &shown["DateShipped"]),
        (&shown["DateShipped"], &json!("2019-06-13T07:00:00Z"))
    );
    let audit = fixture.get(&format!("/consignments/{reference}/audit")).json();
    assert!(audit.as_array().unwrap().iter().any(|one| one["Category"] == "Tracking"));
}

#[test]
fn attempts_and_events_without_a_time() {
    let (fixture, reference, _) = manifested();
    add(&fixture, &reference, None, json!({ "Code": "DeliveryFailed" })).unwrap();
    fixture.advance(3600);
    add(&fixture, &reference, None, json!({ "Code": "DeliveryFailedCardLeft" })).unwrap();
    let consignment = fixture.record(&reference).consignment;
    assert_eq!(consignment.first_attempted_delivery_date, Some("2019-06-12T10:01:00+00:00".into()));
    assert_eq!(consignment.attempted_delivery_date, Some("2019-06-12T11:01:00+00:00".into()));
    assert_eq!(fixture.state(&reference), State::DeliveryFailedCardLeft);
}

#[test]
fn carriers_report_only_what_they_have() {
    let (fixture, reference, _) = manifested();
    let event = || json!({ "Code": "Collected" });
    let status = |reference: &str, package: Option<&str>| {
        add(&fixture, reference, package, event()).map(|_| 201).unwrap_or_else(|problem| problem.status)
    };
    assert_eq!(status("EC-000-0ZZ-ZZZ", None), 404);
    assert_eq!(status(&reference, Some("EP-000-0ZZ-ZZZ")), 400);
    for state in
        [State::Unallocated, State::Allocated, State::ReadyToShip, State::Manifesting, State::Cancelled]
    {
        fixture.force(&reference, state);
        assert_eq!(status(&reference, None), 409);
    }
    for state in [State::Manifested, State::Dispatched, State::Lost] {
        fixture.force(&reference, state);
        assert_eq!(status(&reference, None), 201);
    }
    while fixture.record(&reference).events.len() < 1000 {
        assert_eq!(status(&reference, None), 201);
    }
    assert_eq!(status(&reference, None), 400);
    for path in ["/tracking/EC-000-0ZZ-ZZZ", "/tracking/flattened/EC-000-0ZZ-ZZZ"] {
        fixture.get(path).refused(404, "ItemNotFound");
    }
}

#[test]
fn the_demo_has_events_of_its_journeys() {
    let fixture = Fixture::demo();
    assert_eq!(codes(&fixture, "EC-000-0A1-B2J"), [["Collected", "InTransit", "Delivered"]]);
    assert_eq!(codes(&fixture, "EC-000-0A1-B2H"), [["Collected", "InTransit"]]);
    let none = fixture.get(&format!("/tracking/{DOCUMENTED}")).json();
    assert_eq!(none["TrackedPackages"][0]["Legs"], json!([]));
}

/// The code and time of each event of the first package.
fn reported(fixture: &Fixture, reference: &str) -> Vec<(String, String)> {
    let flat: FlattenedConsignmentViewModel =
        fixture.get(&format!("/tracking/flattened/{reference}")).ok(200).decode();
    let events = flat.tracked_packages.unwrap().remove(0).events.unwrap().into_iter();
    events.map(|event| (event.code.unwrap(), event.time_stamp.unwrap().to_string())).collect()
}

#[test]
fn carriers_that_report_follow_the_dates_of_the_allocation() {
    let mut fixture = Fixture::empty();
    fixture.app.carriers_report = true;
    let manifest = |reference: &str| {
        fixture.put("/consignments/manifest", json!({ "ConsignmentReferences": [reference] })).ok(200);
        fixture.advance(60);
    };
    let [reference, cancelled, again, twice] = [(); 4].map(|()| fixture.allocated(|_| {}));
    let kept = fixture.record(&reference).consignment;
    [&reference, &cancelled, &again, &twice].into_iter().for_each(|reference| manifest(reference));
    assert_eq!(reported(&fixture, &reference), [], "it has not been collected yet");
    fixture.put(&format!("/consignments/{cancelled}/cancel"), json!({})).ok(200);
    for reference in [&again, &twice] {
        fixture.put(&format!("/consignments/{reference}/deallocate"), json!({})).ok(200);
        fixture.allocate(reference);
    }
    manifest(&twice);

    let instant = |date: &Option<sorted_pro_raw::Timestamp>| date.as_ref().unwrap().instant().unwrap();
    let now = || fixture.app.clock.now();
    let until = |date| fixture.advance(now().duration_until(date).as_secs().try_into().unwrap());
    until(instant(&kept.collection_date));
    assert_eq!(fixture.state(&reference), State::Collected);
    fixture.advance(3600);
    assert_eq!(fixture.state(&reference), State::InTransit);
    until(instant(&kept.earliest_delivery_date));
    assert_eq!(fixture.state(&reference), State::OutForDelivery);
    until(instant(&kept.latest_delivery_date));
    assert_eq!(fixture.state(&reference), State::Delivered);
    let codes: Vec<_> = reported(&fixture, &reference).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["Collected", "InTransit", "OutForDelivery", "Delivered"]);
    let delivered = instant(&fixture.record(&reference).consignment.date_delivered);
    assert!(instant(&kept.earliest_delivery_date) < delivered && delivered < now());

    assert_eq!((fixture.state(&cancelled), reported(&fixture, &cancelled)), (State::Cancelled, vec![]));
    assert_eq!((fixture.state(&again), reported(&fixture, &again)), (State::Allocated, vec![]));
    assert_eq!(reported(&fixture, &twice), reported(&fixture, &reference), "the first carrier is out");
    // Handed over late: everything is late, and in order.
    manifest(&again);
    assert_eq!(fixture.state(&again), State::Delivered);
    let times: Vec<_> = reported(&fixture, &again).into_iter().map(|(_, time)| time).collect();
    assert_eq!((times.len(), times[0] >= delivered.to_string()), (4, true), "{times:?}");
}
