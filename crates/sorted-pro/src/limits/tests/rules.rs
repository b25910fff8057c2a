//! The rules between members.

use serde_json::{Value, json};

use crate::limits::shipments::BODIES;

fn found(operation: &str, body: &Value) -> Vec<String> {
    let check = BODIES.iter().find(|body| body.operation == operation).unwrap();
    let problems = (check.problems)(&body.to_string()).unwrap();
    problems.iter().map(ToString::to_string).collect()
}

fn shipment(types: &[&str]) -> Value {
    let addresses: Vec<Value> = types.iter().map(|role| json!({ "address_type": role })).collect();
    json!({
        "reference": "sp_1", "direction": "outbound", "shipment_type": "on_demand",
        "contents": [{ "weight": { "value": 1, "unit": "kg" }, "value": { "amount": 1, "currency": "GBP" } }], "addresses": addresses,
    })
}

#[test]
fn addresses_have_their_parts() {
    for operation in ["create_shipment", "update_shipment"] {
        let check = |types: &[&str]| found(operation, &shipment(types));
        assert_eq!(check(&["origin", "Destination", "importer"]), [""; 0]);
        assert_eq!(
            check(&["origin", "recipient", "Origin"]),
            [
                "`addresses` has no address of type `destination`, which is mandatory",
                "`addresses[2].address_type` is that of [0], each type is allowed once"
            ]
        );
        assert_eq!(
            check(&["destination", "recipient"]),
            ["`addresses` has no address of type `origin`, which is mandatory"]
        );
        assert_eq!(
            check(&["origin", "destination", "importer", "exporter"]),
            ["`addresses` has an `importer` and an `exporter`, one of them is allowed"]
        );
    }
}

#[test]
fn a_channel_needs_its_tenant() {
    for operation in ["create_shipment", "update_shipment"] {
        let mut body = shipment(&["origin", "destination"]);
        body["channel"] = "web".into();
        assert_eq!(found(operation, &body), ["`channel` needs a `tenant`"]);
        body["tenant"] = "shop".into();
        assert_eq!(found(operation, &body), [""; 0]);
    }
}

#[test]
fn a_shipment_is_added_or_removed() {
    let body = |remove: &[&str]| json!({ "reference": "sg_1", "add_shipments": ["a", "b"], "remove_shipments": remove });
    assert_eq!(found("update_shipment_group", &body(&["c"])), [""; 0]);
    assert_eq!(
        found("update_shipment_group", &body(&["c", "b"])),
        ["`remove_shipments[1]` is to be added as well"]
    );
}
