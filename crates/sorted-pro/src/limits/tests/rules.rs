//! The rules between fields.

use serde_json::{Value, json};

use crate::limits::shipments::BODIES;

fn found(operation: &str, body: &Value) -> Vec<String> {
    let check = BODIES.iter().find(|body| body.operation == operation).unwrap();
    let problems = (check.problems)(&body.to_string()).unwrap();
    problems.iter().map(ToString::to_string).collect()
}

fn shipment(types: &[&str]) -> Value {
    let addresses: Vec<Value> = types
        .iter()
        .map(|role| json!({ "address_type": role, "shipping_location_reference": "W" }))
        .collect();
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

#[test]
fn address_fields_are_mandatory_without_a_location() {
    let mut body = shipment(&["origin", "destination"]);
    body["addresses"][1] = json!({ "address_type": "destination", "contact": {
        "first_name": "A", "last_name": "B", "contact_details": { "email": "a@example.com" } } });
    assert_eq!(
        found("create_shipment", &body),
        [
            "`addresses[1].address_line1` is missing: without a `shipping_location_reference`, it is mandatory",
            "`addresses[1].country_iso_code` is missing: without a `shipping_location_reference`, it is mandatory",
            "`addresses[1].contact.contact_details` needs a `landline` or a `mobile`",
        ]
    );
}

#[test]
fn a_scheduled_shipment_starts_or_ends_at_a_location() {
    let mut body = shipment(&["origin", "destination"]);
    body["shipment_type"] = "Scheduled".into();
    assert_eq!(found("create_shipment", &body), [""; 0]);
    for address in body["addresses"].as_array_mut().unwrap() {
        *address = json!({ "address_type": address["address_type"], "address_line1": "1", "country_iso_code": "GB",
            "contact": { "first_name": "A", "last_name": "B",
                "contact_details": { "email": "a@example.com", "mobile": "1" } } });
    }
    assert_eq!(
        found("create_shipment", &body),
        ["`addresses` of a scheduled shipment need a `shipping_location_reference` at origin or destination"]
    );
    body["shipment_type"] = "on_demand".into();
    assert_eq!(found("create_shipment", &body), [""; 0]);
}

#[test]
fn contents_are_measured_alike() {
    let mut body = shipment(&["origin", "destination"]);
    let contents = |weight: &str, size: &str, currency: &str| {
        json!({ "weight": { "value": 1, "unit": weight }, "value": { "amount": 1, "currency": currency },
            "dimensions": { "length": 1, "width": 1, "height": 1, "unit": size } })
    };
    body["contents"] = json!([contents("kg", "cm", "GBP"), contents("Kg", "Cm", "gbp")]);
    assert_eq!(found("create_shipment", &body), [""; 0]);
    body["contents"] = json!([contents("kg", "cm", "GBP"), contents("lb", "in", "EUR")]);
    assert_eq!(
        found("create_shipment", &body),
        [
            "`contents[1].weight.unit` differs from that of other contents",
            "`contents[1].dimensions.unit` differs from that of other contents",
            "`contents[1].value.currency` differs from that of other contents",
        ]
    );
    body["contents"] = json!([contents("lb", "cm", "GBP")]);
    assert_eq!(found("create_shipment", &body), ["`contents` mixes metric and imperial units"]);
}
