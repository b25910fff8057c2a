use sorted_pro_raw::shipments::types::{
    TrackingContentsResponse, TrackingContentsResponseList, TrackingEvent, TrackingResponse,
    TrackingResponseList,
};
use sorted_pro_raw::shipments::vocabulary::{ShipmentState, TrackingEventCode};

use super::stored::{NOW, World, reference, states};
use super::support::HOST;
use crate::call::problem::Problem;
use crate::shipments::{NewEvent, append_event};

fn happens(
    world: &World,
    shipment: &str,
    code: &str,
    timestamp: Option<&str>,
) -> Result<TrackingEvent, Problem> {
    let event = NewEvent {
        contents: None,
        code: code.into(),
        description: None,
        timestamp: timestamp.map(Into::into),
        signee: Some("J. Doe".to_owned()),
        location: None,
        lat_long: None,
    };
    append_event(&mut world.server.app.state(), 7, world.server.app.clock.now(), shipment, event)
}

#[test]
fn every_state_can_be_tracked() {
    for state in states() {
        let world = World::new();
        let shipment = world.shipment(1, state.clone());
        let before = world.stored();
        let response: TrackingResponse = world.get(&format!("/tracking/{shipment}")).ok(200);
        let contents: TrackingContentsResponse =
            world.get(&format!("/tracking/{shipment}/shipment_contents")).ok(200);
        let has_carrier = world.record(&shipment).shipment.allocation.is_some();
        assert_eq!(response.carrier.is_some(), has_carrier, "{state:?}");
        assert_eq!(response.carrier_references.is_empty(), !has_carrier);
        assert_eq!(contents.shipment_contents.len(), 2);
        assert_eq!(world.stored(), before);
    }
    let world = World::new();
    for rest in ["", "/shipment_contents"] {
        let unknown = reference("sp", 99);
        world.get(&format!("/tracking/{unknown}{rest}")).refused(404, "not_found", "shipment_not_found");
        world.get(&format!("/tracking/sp_1{rest}")).invalid("invalid_reference_format");
    }
}

#[test]
fn states_that_take_events() {
    use ShipmentState as S;
    let refusing = [
        S::Unallocated,
        S::Allocating,
        S::AllocationFailed,
        S::Allocated,
        S::ReadyToShip,
        S::Manifesting,
        S::ManifestFailed,
        S::Booking,
        S::BookingFailed,
        S::CollectionBookingPending,
        S::CollectionBookingFailed,
        S::Cancelling,
        S::Cancelled,
    ];
    for state in states() {
        let world = World::new();
        let shipment = world.shipment(1, state.clone());
        let before = world.stored();
        match happens(&world, &shipment, "in_transit", None) {
            Ok(_) => {
                assert!(!refusing.contains(&state), "{state:?}");
                assert_eq!(world.state_of(&shipment), S::InTransit);
            }
            Err(problem) => {
                assert!(refusing.contains(&state), "{state:?}");
                assert_eq!(
                    (problem.status, problem.details[0].code.as_str()),
                    (409, "invalid_state_for_operation")
                );
                assert_eq!(world.stored(), before);
            }
        }
    }
    let unknown = happens(&World::new(), &reference("sp", 99), "in_transit", None).unwrap_err();
    assert_eq!((unknown.status, unknown.details[0].code.as_str()), (404, "shipment_not_found"));
}

#[test]
fn the_state_that_an_event_implies() {
    let renamed = [
        ("cleared_through_customs", "cleared_customs"),
        ("collected_by_carrier", "carrier_collected"),
        ("collected", "carrier_collected"),
        ("collection_failed", "carrier_collection_failed"),
        ("dropped_off", "at_drop_off_point"),
        ("failed_to_collect", "customer_collection_failed"),
        ("for_information", "manifested"),
        ("abducted", "manifested"),
    ];
    let known = TrackingEventCode::known().iter().map(TrackingEventCode::as_str);
    for code in known.chain(["abducted", "Out_For_Delivery"]) {
        let world = World::new();
        let shipment = world.shipment(1, ShipmentState::Manifested);
        happens(&world, &shipment, code, None).unwrap();
        let lower = code.to_lowercase();
        let expected =
            renamed.iter().find(|(event, _)| *event == lower).map_or(lower.as_str(), |(_, state)| *state);
        assert_eq!(world.state_of(&shipment).as_str(), expected, "{code}");
        assert!(world.state_of(&shipment).is_known());
        let delivered = ["delivered", "delivered_damaged"].contains(&code);
        assert_eq!(world.record(&shipment).shipment.actual_delivery_date.is_some(), delivered);
    }
}

#[test]
fn newest_first_and_late_ones_change_nothing() {
    let world = World::new();
    let shipment = world.shipment(1, ShipmentState::Manifested);
    for (code, timestamp) in [
        ("delivered", Some("2025-03-05T09:00:00+00:00")),
        ("out_for_delivery", Some("2025-03-05T08:00:00+01:00")),
        ("for_information", Some("2025-03-05T09:30:00+00:00")),
        ("collected", Some("2025-03-04T18:00.00+00:00")),
    ] {
        happens(&world, &shipment, code, timestamp).unwrap();
    }
    let response: TrackingResponse = world.get(&format!("/tracking/{shipment}")).ok(200);
    let events = response.events.unwrap();
    let codes: Vec<&str> = events.iter().map(|event| event.event_code.as_str()).collect();
    // The malformed time counts as the time of receipt, which is now.
    assert_eq!(codes, ["collected", "for_information", "delivered", "out_for_delivery"]);
    assert_eq!(world.state_of(&shipment), ShipmentState::CarrierCollected);
    assert_eq!(events[0].timestamp.as_str(), "2025-03-04T18:00.00+00:00");
    assert_eq!(events[2].received_timestamp.as_str(), NOW.replace('Z', "+00:00"));
    assert_eq!(
        (events[2].description.as_str(), events[3].description.as_str()),
        ("delivered", "out for delivery")
    );
    assert!(events[0].reference.starts_with("tr_") && events[0].reference.len() == 35);

    let late = world.shipment(2, ShipmentState::Manifested);
    happens(&world, &late, "delivered", Some("2025-03-05T09:00:00+00:00")).unwrap();
    happens(&world, &late, "for_information", Some("2025-03-05T09:30:00+00:00")).unwrap();
    happens(&world, &late, "in_transit", Some("2025-03-05T08:00:00+00:00")).unwrap();
    assert_eq!(world.state_of(&late), ShipmentState::Delivered);
    happens(&world, &late, "returned_to_sender", Some("2025-03-05T09:15:00+00:00")).unwrap();
    assert_eq!(world.state_of(&late), ShipmentState::ReturnedToSender);
    assert_eq!(
        world.record(&late).shipment.actual_delivery_date.unwrap().as_str(),
        "2025-03-05T09:00:00+00:00"
    );
}

#[test]
fn carrier_and_references() {
    let world = World::new();
    let shipment = world.shipment(1, ShipmentState::Manifested);
    happens(&world, &shipment, "in_transit", None).unwrap();
    let response: TrackingResponse = world.get(&format!("/tracking/{shipment}")).ok(200);
    let carrier = response.carrier.unwrap();
    assert_eq!((carrier.reference.as_str(), carrier.service_reference.as_str()), ("CARRIER_X", "CX_NDS"));
    assert!(carrier.tags.unwrap().contains(&"next_day".to_owned()));
    assert_eq!(response.carrier_references, ["TRK00000001"]);
    assert_eq!(response.custom_reference.as_deref(), Some("ORDER-1"));
    assert_eq!(response.expected_delivery_date.unwrap().as_str(), "2025-03-06T18:00:00+00:00");
    assert_eq!(response.links.unwrap()[0].href, format!("{HOST}/pro/tracking/{shipment}"));
    let contents: TrackingContentsResponse =
        world.get(&format!("/tracking/{shipment}/shipment_contents")).ok(200);
    let shown: Vec<_> = contents
        .shipment_contents
        .iter()
        .map(|contents| {
            (
                contents.reference.clone(),
                contents.carrier_references[0].as_str(),
                contents.events.as_ref().unwrap().len(),
            )
        })
        .collect();
    // The first of the contents has no reference.
    assert_eq!(shown, [(reference("sc", 11), "TRK00000001", 1), (reference("sc", 12), "TRK00000001-2", 1)]);
}

#[test]
fn contents_have_events_of_their_own() {
    let world = World::new();
    let shipment = world.shipment(1, ShipmentState::Manifested);
    let (first, second) = (reference("sc", 11), reference("sc", 12));
    let happens_to = |contents: &str, code: &str, timestamp: &str| {
        let event = NewEvent {
            contents: Some(contents.to_owned()),
            code: code.into(),
            description: None,
            timestamp: Some(timestamp.into()),
            signee: None,
            location: None,
            lat_long: None,
        };
        append_event(&mut world.server.app.state(), 7, world.server.app.clock.now(), &shipment, event)
    };
    happens(&world, &shipment, "in_transit", Some("2025-03-05T08:00:00+00:00")).unwrap();
    happens_to(&first, "delivered", "2025-03-05T09:00:00+00:00").unwrap();
    happens_to(&second, "lost", "2025-03-05T07:00:00+00:00").unwrap();
    happens_to(&second, "delayed", "2025-03-05T07:00:00+00:00").unwrap();
    let problem = happens_to("sc_1", "delivered", NOW).unwrap_err();
    assert_eq!((problem.status, problem.details[0].code.as_str()), (400, "invalid_contents_reference"));

    let response: TrackingContentsResponse =
        world.get(&format!("/tracking/{shipment}/shipment_contents")).ok(200);
    let codes = |index: usize| -> Vec<String> {
        let events = response.shipment_contents[index].events.as_ref().unwrap().iter();
        events.map(|event| event.event_code.as_str().to_owned()).collect()
    };
    assert_eq!(codes(0), ["delivered", "in_transit"]);
    assert_eq!(codes(1), ["in_transit", "delayed", "lost"]);
    let whole: TrackingResponse = world.get(&format!("/tracking/{shipment}")).ok(200);
    assert_eq!(whole.events.unwrap().len(), 1);
    assert_eq!(world.state_of(&shipment), ShipmentState::InTransit);
    assert!(world.record(&shipment).shipment.actual_delivery_date.is_none());
}

#[test]
fn by_custom_reference() {
    let world = World::new();
    for number in 1..=12 {
        let shipment = world.allocated(number);
        world.edit_json(&shipment, |shipment| {
            shipment["custom_reference"] = "SAME ONE".into();
            shipment["contents"][0]["custom_reference"] = "PARCEL/1".into();
        });
    }
    let list = |query: &str| world.get(&format!("/tracking/custom_reference/SAME%20ONE{query}"));
    for (query, take, skip, count) in
        [("", 10, 0, 10), ("?take=5", 5, 0, 5), ("?take=5&skip=10", 5, 10, 2), ("?skip=99", 10, 99, 0)]
    {
        let page: TrackingResponseList = list(query).ok(200);
        // As the vendor's page names it.
        assert!(
            page.tracking_responses.iter().all(|it| it.carrier.is_none() && it.carrier_details.is_some())
        );
        assert_eq!(
            (page.take, page.skip, page.total_results, page.tracking_responses.len()),
            (take, skip, 12, count),
            "{query}"
        );
        let path = format!("/tracking/custom_reference/PARCEL%2F1/shipment_contents{query}");
        let page: TrackingContentsResponseList = world.get(&path).ok(200);
        assert_eq!(
            (page.take, page.skip, page.total_results, page.tracking_contents_responses.len()),
            (take, skip, 12, count),
            "{query}"
        );
        // Only the requested contents.
        assert!(page.tracking_contents_responses.iter().all(|one| one.shipment_contents.len() == 1));
    }
    for (query, child) in [
        ("?take=0", "value_too_small"),
        ("?take=11", "value_too_large"),
        ("?skip=-1", "value_too_small"),
        ("?take=x", "invalid_format"),
    ] {
        list(query).invalid(child);
        world.get(&format!("/tracking/custom_reference/PARCEL%2F1/shipment_contents{query}")).invalid(child);
    }
    for path in
        ["/tracking/custom_reference/PARCEL%2F1", "/tracking/custom_reference/SAME%20ONE/shipment_contents"]
    {
        world.get(path).refused(404, "not_found", "not_found");
    }
}
