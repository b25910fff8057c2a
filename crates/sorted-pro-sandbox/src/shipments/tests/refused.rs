//! Refusals of single calls.

use http::Method;
use serde_json::json;

use super::support::{Server, UNKNOWN, on_demand, scheduled};

#[test]
fn unknown_and_malformed_references() {
    let server = Server::new();
    let operations = [
        (Method::GET, ""),
        (Method::DELETE, ""),
        (Method::PUT, "/cancel"),
        (Method::POST, "/clone"),
        (Method::DELETE, "/allocation"),
        (Method::PUT, "/allocate"),
        (Method::PUT, "/allocate/service/CX_NDS"),
        (Method::PUT, "/allocate/service_group/exampleSG123"),
        (Method::PUT, "/allocate/virtual_service/CX_NDS"),
        (Method::PUT, "/allocate/quote/qu_00000000000000000000000000000009"),
        (Method::POST, "/quote"),
    ];
    for (method, rest) in operations {
        let send =
            |reference: &str| server.send(method.clone(), &format!("/shipments/{reference}{rest}"), "");
        send(UNKNOWN).refused(404, "not_found", "shipment_not_found");
        let letters = format!("sp_{}", "x".repeat(32));
        for malformed in ["shp_1", "sp_0079440301063546841138402806988", &letters] {
            send(malformed).invalid("invalid_reference_format");
        }
    }
}

#[test]
fn unknown_references_in_bodies() {
    let server = Server::new();
    let state = |reference: &str| {
        let body = json!({ "reference": reference, "state": "delivered", "reason": "Seen it" });
        server.put_json("/shipments/state", &body)
    };
    let update = |reference: &str| {
        let mut body = scheduled();
        body["reference"] = reference.into();
        server.put_json("/shipments", &body)
    };
    for send in [&state as &dyn Fn(&str) -> _, &update] {
        send(UNKNOWN).refused(404, "not_found", "shipment_not_found");
        send("shp_1").invalid("invalid_reference_format");
    }
}

#[test]
fn states_that_are_none() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let send = |state: &str, reason: &str| {
        let body = json!({ "reference": reference, "state": state, "reason": reason });
        server.put_json("/shipments/state", &body)
    };
    send("lost_in_space", "Seen it").invalid("invalid_shipment_state");
    send("delivered", "Oh").invalid("value_too_short");
    send("delivered", &"x".repeat(101)).invalid("value_too_long");
    send("manifesting", "Seen it").invalid("system_shipment_state");
}

#[test]
fn requested_selections() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let before = server.kept(&reference);
    let send = |rest: &str| server.put(&format!("/shipments/{reference}/allocate/{rest}"));
    send("service/NOBODY").refused(521, "allocation_failed", "carrier_service_not_found");
    send("service/FF_103386_DPD").invalid("non_unique_reference");
    send("service_group/nobody").refused(404, "not_found", "not_found");
    send("virtual_service/nobody").refused(404, "not_found", "virtual_service_not_found");
    send("virtual_service/CY_48").invalid("non_unique_reference");
    assert_eq!(server.kept(&reference), before);

    // That comes before the state, which would be wrong as well.
    let cancelled = server.create(&scheduled());
    server.force(&cancelled, &"cancelled".into());
    let send = |rest: &str| server.put(&format!("/shipments/{cancelled}/allocate/{rest}"));
    send("service_group/nobody").refused(404, "not_found", "not_found");
    send("virtual_service/nobody").refused(404, "not_found", "virtual_service_not_found");
    send("service/NOBODY").refused(521, "allocation_failed", "shipment_invalid_state");

    let driver = server.create(&on_demand());
    let mismatch = server.put(&format!("/shipments/{driver}/allocate/service/CX_NDS"));
    mismatch.refused(521, "allocation_failed", "carrier_service_shipment_mismatch");
    assert_eq!(server.state_of(&driver), "allocation_failed");
    // Naming a service does not get around its rules.
    let mut request = scheduled();
    request["tags"] = json!(["nobody has this"]);
    let tagged = server.create(&request);
    let (status, _, codes) = server.put(&format!("/shipments/{tagged}/allocate/service/CX_NDS")).refusal();
    assert_eq!((status, codes), (521, vec!["allocation_failed".to_owned(); 2]));
}
