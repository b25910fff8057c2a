//! Effect of each operation in each state, as the documented table has it.

use serde_json::json;
use sorted_pro_raw::shipments::types;
use sorted_pro_raw::shipments::vocabulary::ShipmentState::{self, *};

use super::support::{Response, Server, bulk_allocations, scheduled};

/// The states in which an operation is allowed, written out: the code derives them from stages.
const BEFORE_CARRIER: [ShipmentState; 5] =
    [Unallocated, AllocationFailed, Allocated, ReadyToShip, ManifestFailed];
const BOOKING: [ShipmentState; 6] =
    [CollectionBookingPending, CollectionBooked, CollectionBookingFailed, Booking, Booked, BookingFailed];
const ALLOCATABLE: [ShipmentState; 2] = [Unallocated, AllocationFailed];
const AFTER_MANIFEST: [ShipmentState; 31] = [
    Manifested,
    Dispatched,
    AwaitingDropOff,
    AtDropOffPoint,
    CarrierCollected,
    CarrierCollectionFailed,
    AtCollectionPoint,
    InTransit,
    InTransitWaiting,
    Delayed,
    CarrierChanged,
    ExchangeSucceeded,
    ExchangeFailed,
    HeldByCarrier,
    AtCustoms,
    ClearedCustoms,
    OutForDelivery,
    ActionRequired,
    Missing,
    DeliveryFailed,
    DeliveryFailedCardLeft,
    PartiallyDelivered,
    AtCustomerCollectionPoint,
    CustomerCollectionFailed,
    CustomerCollected,
    Delivered,
    DeliveredDamaged,
    ReturnedToSender,
    Lost,
    Damaged,
    Destroyed,
];

/// Runs `call` in each state. `allowed` is what must come of it in the states of `in_states`; in the others
/// the response must be the refusal, and nothing may have changed.
fn table(
    in_states: &[&[ShipmentState]],
    call: impl Fn(&Server, &str) -> Response,
    allowed: impl Fn(&Server, &str, &Response, &ShipmentState),
    refused: (u16, &str, &str),
) {
    let allowed_states: Vec<&ShipmentState> = in_states.iter().copied().flatten().collect();
    let server = Server::new();
    for state in ShipmentState::known() {
        let reference = server.create(&scheduled());
        server.force(&reference, state);
        let before = server.kept(&reference);
        let response = call(&server, &reference);
        if allowed_states.contains(&state) {
            assert!(response.status < 300, "{state}: {}", response.text);
            allowed(&server, &reference, &response, state);
        } else {
            assert!(response.status >= 400, "{state} is allowed: {}", response.text);
            response.refused(refused.0, refused.1, refused.2);
            assert_eq!(server.kept(&reference), before, "{state}");
        }
    }
}

#[test]
fn the_lists_cover_all_states() {
    let listed = BEFORE_CARRIER.len() + BOOKING.len() + AFTER_MANIFEST.len();
    // And the three of the platform, and `cancelled`.
    assert_eq!(listed + 4, ShipmentState::known().len());
}

#[test]
fn update() {
    table(
        &[&ALLOCATABLE],
        |server, reference| {
            let mut request = scheduled();
            request["reference"] = reference.into();
            request["custom_reference"] = "ORDER-2".into();
            server.put_json("/shipments", &request)
        },
        |server, reference, response, state| {
            assert_eq!(response.status, 200);
            let shipment = server.shipment(reference);
            assert_eq!(shipment.custom_reference.as_deref(), Some("ORDER-2"));
            assert_eq!(shipment.state, *state);
        },
        (400, "validation_error", "invalid_state_for_operation"),
    );
}

#[test]
fn cancel() {
    table(
        &[&BEFORE_CARRIER, &BOOKING],
        |server, reference| server.put(&format!("/shipments/{reference}/cancel")),
        |server, reference, response, _| {
            assert_eq!(response.status, 200);
            assert_eq!(response.body["custom_reference"], "ORDER-1");
            assert_eq!(server.state_of(reference), "cancelled");
        },
        (409, "conflict", "invalid_state_for_operation"),
    );
}

#[test]
fn delete() {
    table(
        &[&[Cancelled]],
        |server, reference| server.delete(&format!("/shipments/{reference}")),
        |server, reference, response, _| {
            assert_eq!((response.status, &response.body["_links"]), (200, &json!([])));
            let path = format!("/shipments/{reference}");
            server.get(&path).refused(404, "not_found", "shipment_not_found");
            server.delete(&path).refused(404, "not_found", "shipment_not_found");
        },
        (400, "validation_error", "invalid_state_for_operation"),
    );
}

#[test]
fn deallocate() {
    table(
        &[&[Allocated, ReadyToShip]],
        |server, reference| server.delete(&format!("/shipments/{reference}/allocation")),
        |server, reference, response, _| {
            assert_eq!(response.status, 200);
            assert_eq!(server.state_of(reference), "unallocated");
        },
        (400, "validation_error", "invalid_state_for_operation"),
    );
}

#[test]
fn allocate_one() {
    let quote_path = |server: &Server, reference: &str| {
        // Quotes are had before the shipment gets into its state.
        let was = server.shipment(reference).state.into_value();
        let mut state = server.app.state();
        let record = state.shipments.shipments.get_mut(reference).unwrap();
        let kept = record.clone();
        record.shipment.state = Unallocated.into();
        drop(state);
        let quotes: types::QuoteResult = server.post(&format!("/shipments/{reference}/quote")).read();
        server.app.state().shipments.shipments.insert(reference.to_owned(), kept);
        assert_eq!(server.shipment(reference).state, was);
        format!("quote/{}", quotes.quotes.unwrap()[0].reference)
    };
    type Way<'a> = &'a dyn Fn(&Server, &str) -> String;
    let ways: [Way<'_>; 5] = [
        &|_, _| String::new(),
        &|_, _| "service/CX_NDS".to_owned(),
        &|_, _| "service_group/exampleSG123".to_owned(),
        &|_, _| "virtual_service/CX_NDS".to_owned(),
        &quote_path,
    ];
    for way in ways {
        table(
            &[&ALLOCATABLE],
            |server, reference| {
                let path = format!("/shipments/{reference}/allocate/{}", way(server, reference));
                server.put(path.trim_end_matches('/'))
            },
            |server, reference, response, _| {
                let result: types::AllocateResult = response.read();
                assert_eq!((response.status, result.state.as_str()), (200, "allocated"));
                assert_eq!(result.carrier, server.shipment(reference).allocation.map(|a| a.carrier));
                // Again: it is allocated now.
                let again = server.put(&format!("/shipments/{reference}/allocate"));
                again.refused(521, "allocation_failed", "shipment_invalid_state");
            },
            (521, "allocation_failed", "shipment_invalid_state"),
        );
    }
}

#[test]
fn allocate_several() {
    for (path, body) in &bulk_allocations() {
        let call = |server: &Server, references: &[&str]| {
            let mut body = body.clone();
            body["shipments"] = json!(references);
            server.put_json(path, &body)
        };
        table(
            &[&ALLOCATABLE],
            |server, reference| call(server, &[reference]),
            |server, reference, response, _| {
                assert_eq!(response.status, 202);
                assert_eq!(server.state_of(reference), "allocating");
                server.advance(1);
                assert_eq!(server.state_of(reference), "allocated");
            },
            (521, "allocation_failed", "shipment_invalid_state"),
        );
        // Beside one that can be allocated it is a rejected item.
        let server = Server::new();
        for state in ShipmentState::known().iter().filter(|state| !ALLOCATABLE.contains(state)) {
            let (good, bad) = (server.create(&scheduled()), server.create(&scheduled()));
            server.force(&bad, state);
            let before = server.kept(&bad);
            let response = call(&server, &[&bad, &good]);
            assert_eq!(response.status, 207, "{state}");
            if *path != "/shipments/allocate/filters" {
                let result: types::AllocateShipmentsResult = response.read();
                assert_eq!(result.queued, [good]);
                assert_eq!(result.rejected.len(), 1);
                assert_eq!(result.rejected[0].code.as_str(), "shipment_invalid_state");
                assert_eq!(result.rejected[0].references, [bad.as_str()]);
            }
            assert_eq!(server.kept(&bad), before, "{state}");
        }
    }
}

#[test]
fn quotes() {
    table(
        &[&BEFORE_CARRIER, &BOOKING, &[Allocating, Manifesting]],
        |server, reference| server.post(&format!("/shipments/{reference}/quote")),
        |server, reference, response, state| {
            assert_eq!(response.status, 201);
            assert!(!response.read::<types::QuoteResult>().quotes.unwrap().is_empty());
            assert_eq!(server.shipment(reference).state, *state);
        },
        (400, "validation_error", "invalid_state_for_operation"),
    );
}

#[test]
fn change_of_state() {
    let server = Server::new();
    for from in ShipmentState::known() {
        let reference = server.create(&scheduled());
        for to in ShipmentState::known() {
            server.force(&reference, from);
            let before = server.kept(&reference);
            let body = json!({ "reference": reference, "state": to.as_str(), "reason": "By telephone" });
            let response = server.put_json("/shipments/state", &body);
            let allowed = match (from, to) {
                (Allocated, ReadyToShip) | (ReadyToShip, Allocated) => true,
                _ => AFTER_MANIFEST.contains(from) && AFTER_MANIFEST.contains(to),
            };
            if [Allocating, Manifesting, Cancelling].contains(to) {
                response.invalid("system_shipment_state");
            } else if from == to {
                assert_eq!((response.status, response.text.as_str()), (304, ""));
            } else if allowed {
                assert_eq!(response.status, 200, "{from} to {to}: {}", response.text);
                let message = format!("Shipment {reference} has changed state to {to}");
                assert_eq!(response.body["message"], message);
                assert_eq!(server.shipment(&reference).state, *to);
                assert!(server.kept(&reference).contains("By telephone"));
                continue;
            } else {
                response.invalid("invalid_state_for_operation");
            }
            assert_eq!(server.kept(&reference), before, "{from} to {to}");
        }
    }
}
