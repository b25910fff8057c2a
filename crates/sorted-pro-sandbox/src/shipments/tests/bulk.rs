//! Several shipments at once.

use serde_json::{Value, json};
use sorted_pro_raw::shipments::types;

use super::support::{Server, UNKNOWN, bulk_allocations, on_demand, scheduled, too_heavy};

#[test]
fn rejections_are_grouped_by_code_in_the_order_of_the_request() {
    let server = Server::new();
    let (first, second) = (server.create(&scheduled()), server.create(&scheduled()));
    let cancelled = server.create(&scheduled());
    server.put(&format!("/shipments/{cancelled}/cancel"));
    let other = "sp_00000000000000000000000000000008";
    let body = json!({ "shipments": [second, UNKNOWN, "shp_1", cancelled, other, first] });
    let response = server.put_json("/shipments/allocate", &body);
    assert_eq!(response.status, 207);
    let result: types::AllocateShipmentsResult = response.read();
    assert_eq!(result.queued, [second, first]);
    let message = "2 shipments queued for allocation successfully. 4 shipments rejected for allocation.";
    assert_eq!(result.message, message);
    let rejected: Vec<(&str, Vec<&str>)> = result
        .rejected
        .iter()
        .map(|one| (one.code.as_str(), one.references.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(
        rejected,
        [
            ("shipment_not_found", vec![UNKNOWN, other]),
            ("invalid_reference_format", vec!["shp_1"]),
            ("shipment_invalid_state", vec![cancelled.as_str()]),
        ]
    );
}

#[test]
fn duplicates_refuse_the_whole_request() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let before = server.kept(&reference);
    for (path, mut body) in bulk_allocations() {
        body["shipments"] = json!([reference, UNKNOWN, format!(" {reference}"), UNKNOWN, UNKNOWN]);
        let (status, parent, codes) = server.put_json(path, &body).refusal();
        assert_eq!((status, parent.as_str()), (400, "validation_error"));
        assert_eq!(codes, ["duplicate_references"; 2]);
        assert_eq!(server.kept(&reference), before);
    }
}

#[test]
fn nothing_acceptable() {
    let server = Server::new();
    let cancelled = server.create(&scheduled());
    server.put(&format!("/shipments/{cancelled}/cancel"));
    let send =
        |references: Value| server.put_json("/shipments/allocate", &json!({ "shipments": references }));
    send(json!([UNKNOWN])).refused(404, "not_found", "shipment_not_found");
    send(json!([cancelled])).refused(521, "allocation_failed", "shipment_invalid_state");
    send(json!(["shp_1"])).invalid("invalid_reference_format");
    let (status, _, codes) = send(json!([UNKNOWN, cancelled])).refusal();
    assert_eq!((status, codes.join(" ")), (521, "shipment_not_found shipment_invalid_state".to_owned()));
}

#[test]
fn counts_are_checked() {
    let server = Server::new();
    let path = "/shipments/allocate";
    let empty = server.put_json(path, &json!({ "shipments": [] }));
    empty.invalid("too_few_elements");
    let many: Vec<String> = (0..101).map(|number| format!("sp_{number:032}")).collect();
    let many = server.put_json(path, &json!({ "shipments": many }));
    many.invalid("too_many_elements");
    let missing = server.put_json(path, &json!({}));
    missing.invalid("required_property_missing");
}

#[test]
fn requested_selections_must_exist() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let before = server.kept(&reference);
    let service = |name: &str| {
        let body = json!({ "shipments": [reference], "carrier_service_reference": name });
        server.put_json("/shipments/allocate/service", &body)
    };
    service("NOBODY").refused(404, "not_found", "carrier_service_not_found");
    service("FF_103386_DPD").invalid("non_unique_reference");
    let body = json!({ "shipments": [reference], "service_group": "nobody" });
    let group = server.put_json("/shipments/allocate/service_group", &body);
    group.refused(404, "not_found", "not_found");
    let tags = json!({ "direction": "outbound", "tags": ["nobody has this"] });
    let body = json!({ "shipments": [reference], "filters": tags });
    server.put_json("/shipments/allocate/filters", &body).refused(404, "not_found", "not_found");
    let tags = json!({ "direction": "outbound", "tags": ["fragile", "fragile"] });
    let body = json!({ "shipments": [reference], "filters": tags });
    let twice = server.put_json("/shipments/allocate/filters", &body);
    twice.invalid("duplicate_tags");
    assert_eq!(server.kept(&reference), before);
}

#[test]
fn failures_are_found_in_the_background() {
    let server = Server::new();
    let (good, heavy) = (server.create(&scheduled()), server.create(&too_heavy()));
    let body = json!({ "shipments": [good, heavy], "carrier_service_reference": "CX_NDS" });
    let response = server.put_json("/shipments/allocate/service", &body);
    assert_eq!(response.status, 202);
    assert_eq!(response.body["message"], "2 shipments queued for allocation successfully.");
    assert_eq!(server.state_of(&good), "allocating");
    server.advance(1);
    assert_eq!(server.state_of(&good), "allocated");
    assert_eq!(server.state_of(&heavy), "allocation_failed");
    let carrier = server.shipment(&good).allocation.unwrap().carrier;
    assert_eq!(carrier.service_reference.as_deref(), Some("CX_NDS"));

    // A service of the other kind is found out then, too.
    let driver = server.create(&on_demand());
    let body = json!({ "shipments": [driver], "carrier_service_reference": "CX_NDS" });
    assert_eq!(server.put_json("/shipments/allocate/service", &body).status, 202);
    server.advance(1);
    assert_eq!(server.state_of(&driver), "allocation_failed");
}

#[test]
fn filters_choose_among_services() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let filters = json!({ "direction": "Outbound", "tags": ["valuable", "next_day"] });
    let body = json!({ "shipments": [reference], "filters": filters });
    let response = server.put_json("/shipments/allocation/filters", &body);
    let result: types::AllocateWithFiltersResult = response.read();
    assert_eq!(
        (response.status, result.message.as_str()),
        (202, "Shipments queued for allocation successfully")
    );
    assert!(result.reference.starts_with("af_"));
    assert_eq!(result.shipments.unwrap()[0].reference.as_ref(), Some(&reference));
    server.advance(1);
    let carrier = server.shipment(&reference).allocation.unwrap().carrier;
    assert_eq!(carrier.service_reference.as_deref(), Some("CX_NDS"));

    let second = server.create(&scheduled());
    let body = json!({ "shipments": [UNKNOWN, second], "filters": { "direction": "outbound" } });
    let response = server.put_json("/shipments/allocate/filters", &body);
    let message = "1 shipment queued for allocation successfully. 1 shipment rejected for allocation.";
    assert_eq!((response.status, response.body["message"].as_str()), (207, Some(message)));
}

#[test]
fn capabilities_choose_among_services() {
    let proof = |value: &str| json!({ "type": "proof_of_delivery", "value": value });
    let paths = [
        ("/shipments/allocate", json!({})),
        ("/shipments/allocate/service_group", json!({ "service_group": "exampleSG123" })),
    ];
    for (path, request) in paths {
        let server = Server::new();
        let allocate = |capabilities: Option<Value>| {
            let mut body = request.clone();
            let reference = server.create(&scheduled());
            body["shipments"] = json!([reference]);
            if let Some(capabilities) = capabilities {
                body["capabilities"] = capabilities;
            }
            assert_eq!(server.put_json(path, &body).status, 202, "{path}");
            server.advance(1);
            let shipment = server.shipment(&reference);
            let service = shipment.allocation.expect(path).carrier.service_reference.unwrap();
            let excluded = server.app.state().shipments.shipments[&reference].excluded.clone();
            let reasons: Vec<String> = excluded.iter().map(|one| one.exclusion.reason.clone()).collect();
            (server.app.catalogue.service(&service).unwrap().proof_of_delivery, reasons)
        };
        // The cheapest one gives no proof.
        let (proves, _) = allocate(None);
        assert!(!proves, "{path}");
        let (proves, reasons) = allocate(Some(proof("require")));
        assert!(proves && reasons.iter().any(|reason| reason == "The service gives no proof of delivery"));
        let (proves, reasons) = allocate(Some(json!([proof("prefer"), proof("prefer")])));
        let outproved = "Service gives no proof of delivery and the selected service does";
        assert!(proves && reasons.iter().any(|reason| reason == outproved), "{reasons:?}");
        let (proves, reasons) = allocate(Some(json!([proof("prevent")])));
        assert!(!proves && reasons.iter().any(|reason| reason == "The service takes proof of delivery"));
        assert!(!allocate(Some(json!([]))).0);
    }

    // A requested service has them or is not taken.
    let server = Server::new();
    for (value, state) in
        [("require", "allocated"), ("prefer", "allocated"), ("prevent", "allocation_failed")]
    {
        let reference = server.create(&scheduled());
        let body = json!({
            "shipments": [reference], "carrier_service_reference": "CX_NDS", "capabilities": proof(value)
        });
        assert_eq!(server.put_json("/shipments/allocate/service", &body).status, 202);
        server.advance(1);
        assert_eq!(server.state_of(&reference), state, "{value}");
    }
}

#[test]
fn capabilities_that_are_none() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let before = server.kept(&reference);
    for (capabilities, code) in [
        (
            json!([["proof_of_delivery", "require"], ["proof_of_delivery", "prevent"]]),
            "conflicting_properties",
        ),
        (json!([["proof_of_age", "require"]]), "invalid_value"),
        (json!([["proof_of_delivery", "always"]]), "invalid_value"),
    ] {
        let pairs = capabilities.as_array().unwrap().iter();
        let capabilities: Vec<Value> =
            pairs.map(|pair| json!({ "type": pair[0], "value": pair[1] })).collect();
        for (path, more) in [
            ("/shipments/allocate", json!({})),
            ("/shipments/allocate/service", json!({ "carrier_service_reference": "CX_NDS" })),
            ("/shipments/allocate/service_group", json!({ "service_group": "exampleSG123" })),
        ] {
            let mut body = more;
            body["shipments"] = json!([reference]);
            body["capabilities"] = json!(capabilities);
            server.put_json(path, &body).invalid(code);
        }
    }
    assert_eq!(server.kept(&reference), before);
}

#[test]
fn drivers_are_booked_in_the_background() {
    let server = Server::new();
    let reference = server.create(&on_demand());
    let body = json!({ "shipments": [reference], "service_group": "valuableGoods" });
    assert_eq!(server.put_json("/shipments/allocate/service_group", &body).status, 202);
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push(server.state_of(&reference));
        server.app.clock.advance(server.app.delay);
    }
    assert_eq!(seen, ["allocating", "allocated", "collection_booking_pending", "collection_booked"]);

    // All of it at once, and for a single allocation too.
    let second = server.create(&on_demand());
    assert_eq!(server.put(&format!("/shipments/{second}/allocate")).status, 200);
    assert_eq!(server.state_of(&second), "allocated");
    server.advance(3600);
    assert_eq!(server.state_of(&second), "collection_booked");

    // Nothing is booked for a cancelled shipment.
    let third = server.create(&on_demand());
    server.put(&format!("/shipments/{third}/allocate"));
    server.put(&format!("/shipments/{third}/cancel"));
    server.advance(3600);
    assert_eq!(server.state_of(&third), "cancelled");
}
