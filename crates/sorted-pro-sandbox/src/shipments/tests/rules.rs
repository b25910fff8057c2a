//! Every rule of Create Shipment, broken once.

use std::collections::BTreeSet;
use std::path::Path;

use http::Method;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types;

use super::support::{Server, scheduled};

/// A change of a good request, the code it leads to, and the property that is named.
pub(super) type Case = (&'static str, Value, &'static str, &'static str);

/// Sets the property at `pointer`; the last segment may be new.
pub(super) fn set(request: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match request.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}")) {
        Value::Object(properties) => {
            properties.insert(name.to_owned(), value);
        }
        Value::Array(items) if name == "-" => items.push(value),
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer}"),
    }
}

fn consumer(role: &str) -> Value {
    let mut address = scheduled()["addresses"][1].clone();
    address["address_type"] = role.into();
    address
}

fn box_of(unit: &str, currency: &str) -> Value {
    json!({
        "weight": { "value": 1, "unit": unit },
        "dimensions": { "length": 1, "width": 1, "height": 1, "unit": "cm" },
        "value": { "amount": 1, "currency": currency }
    })
}

pub(super) fn cases() -> Vec<Case> {
    let inches = json!({ "length": 1, "width": 1, "height": 1, "unit": "in" });
    let deep = json!([{ "value": { "amount": 1, "currency": "GBP" }, "contents": [box_of("kg", "GBP")] }]);
    let hazard = |class: &str| json!({ "hazard_classes": [{ "code": class }] });
    vec![
        // Addresses.
        ("/addresses/-", consumer("destination"), "duplicate_address_type", "addresses[2].address_type"),
        ("/addresses/1/address_type", "sender".into(), "address_type_required", "addresses"),
        ("/addresses/1/address_type", "dest".into(), "invalid_address_type", "addresses[1].address_type"),
        ("/addresses", json!([consumer("origin")]), "too_few_elements", "addresses"),
        ("/addresses/1/reservation", json!({}), "system_use_only", "addresses[1].reservation"),
        ("/addresses/1/contact", Value::Null, "required_property_missing", "addresses[1].contact"),
        (
            "/addresses/1/address_line1",
            Value::Null,
            "required_property_missing",
            "addresses[1].address_line1",
        ),
        (
            "/addresses/1/country_iso_code",
            Value::Null,
            "required_property_missing",
            "addresses[1].country_iso_code",
        ),
        (
            "/addresses/1/country_iso_code",
            "XX".into(),
            "invalid_country_code",
            "addresses[1].country_iso_code",
        ),
        ("/addresses/1/postal_code", "LS2".into(), "invalid_postal_code", "addresses[1].postal_code"),
        ("/addresses/1/postal_code", Value::Null, "invalid_postal_code", "addresses[1].postal_code"),
        (
            "/addresses/1/contact/contact_details/email",
            "ada".into(),
            "invalid_email",
            "addresses[1].contact.contact_details.email",
        ),
        (
            "/addresses/1/contact/contact_details/mobile",
            Value::Null,
            "required_property_missing",
            "addresses[1].contact.contact_details.landline",
        ),
        (
            "/addresses/1/lat_long",
            json!({ "latitude": 0, "longitude": 0.0 }),
            "invalid_value",
            "addresses[1].lat_long",
        ),
        (
            "/addresses/0/shipping_location_reference",
            "NOWHERE".into(),
            "invalid_value",
            "addresses[0].shipping_location_reference",
        ),
        (
            "/addresses/0",
            consumer("origin"),
            "required_property_missing",
            "addresses[0].shipping_location_reference",
        ),
        // Contents.
        ("/contents", json!([]), "too_few_elements", "contents"),
        ("/contents/0/reference", "sc_1".into(), "system_use_only", "contents[0].reference"),
        (
            "/contents/0/package_size_reference",
            "HUGE".into(),
            "invalid_package_size_reference",
            "contents[0].package_size_reference",
        ),
        ("/contents/0/weight", Value::Null, "required_property_missing", "contents[0].weight"),
        ("/contents/0/dimensions", Value::Null, "required_property_missing", "contents[0].dimensions"),
        (
            "/contents/0/dimensions/width",
            Value::Null,
            "required_property_missing",
            "contents[0].dimensions.width",
        ),
        ("/contents/0/weight/unit", "stone".into(), "invalid_weight_unit", "contents[0].weight.unit"),
        ("/contents/0/dimensions/unit", "m".into(), "invalid_dimension_unit", "contents[0].dimensions.unit"),
        ("/contents/0/weight/value", 0.into(), "value_too_small", "contents[0].weight.value"),
        ("/contents/0/weight/value", (-1).into(), "value_too_small", "contents[0].weight.value"),
        ("/contents/0/weight/value", 2e10.into(), "value_too_large", "contents[0].weight.value"),
        ("/contents/0/quantity", 0.into(), "value_too_small", "contents[0].quantity"),
        ("/contents/0/value/currency", "GPB".into(), "invalid_currency", "contents[0].value.currency"),
        ("/contents/0/dimensions", inches, "unit_mismatch", "contents"),
        ("/contents/-", box_of("kg", "EUR"), "unit_mismatch", "contents[1].value.currency"),
        (
            "/contents/0/contents",
            json!([box_of("kg", "EUR")]),
            "unit_mismatch",
            "contents[0].contents[0].value.currency",
        ),
        ("/contents/0/contents", deep, "invalid_value", "contents[0].contents[0].contents"),
        (
            "/contents/0/country_of_origin",
            "GBR".into(),
            "invalid_country_code",
            "contents[0].country_of_origin",
        ),
        ("/contents/0/shipping_terms", "xyz".into(), "invalid_shipping_terms", "contents[0].shipping_terms"),
        (
            "/contents/0/dangerous_goods",
            hazard("10"),
            "invalid_hazard_class",
            "contents[0].dangerous_goods.hazard_classes[0].code",
        ),
        (
            "/contents/0/dangerous_goods",
            json!({ "class_division": "2", "class_sub_divisions": ["2.9"] }),
            "invalid_sub_division",
            "contents[0].dangerous_goods.class_sub_divisions[0]",
        ),
        (
            "/contents/0/dangerous_goods",
            json!({ "packing_group": "iv" }),
            "invalid_packing_group",
            "contents[0].dangerous_goods.packing_group",
        ),
        (
            "/contents/0/dangerous_goods",
            json!({ "physical_form": "plasma" }),
            "invalid_physical_form",
            "contents[0].dangerous_goods.physical_form",
        ),
        (
            "/contents/0/dangerous_goods",
            json!({ "radioactivity": "some" }),
            "invalid_radioactivity",
            "contents[0].dangerous_goods.radioactivity",
        ),
        (
            "/contents/0/dangerous_goods",
            json!({ "accessibility": "maybe" }),
            "invalid_accessibility",
            "contents[0].dangerous_goods.accessibility",
        ),
        (
            "/contents/0/label_properties",
            json!([{ "key": "a", "value": "1" }, { "key": "a", "value": "2" }]),
            "duplicate_values",
            "contents[0].label_properties",
        ),
        // The whole.
        ("/tags", json!(["a", "b", "a"]), "duplicate_tags", "tags"),
        ("/tags", json!((0..11).map(|n| n.to_string()).collect::<Vec<_>>()), "too_many_elements", "tags"),
        ("/channel", "web".into(), "conflicting_properties", "channel"),
        ("/custom_reference", "x".repeat(51).into(), "value_too_long", "custom_reference"),
        ("/shipment_type", "slow".into(), "invalid_shipment_type", "shipment_type"),
        ("/direction", "sideways".into(), "invalid_direction", "direction"),
        (
            "/metadata",
            json!([{ "key": "a", "value": "1" }, { "key": "a", "value": "2" }]),
            "duplicate_metadata_key",
            "metadata",
        ),
        (
            "/metadata",
            json!([{ "key": "a", "value": "1", "type": "str" }]),
            "invalid_metadata_type",
            "metadata[0].type",
        ),
        (
            "/metadata",
            json!([{ "key": "a", "value": "1.5", "type": "integer" }]),
            "invalid_format",
            "metadata[0].value",
        ),
        ("/order_date", "yesterday".into(), "invalid_format", "order_date"),
        (
            "/required_shipping_date",
            json!({ "end": "2026-03-02T08:59:59+00:00" }),
            "date_in_past",
            "required_shipping_date.end",
        ),
        (
            "/required_delivery_date",
            json!({ "start": "2026-03-01T00:00:00Z", "end": "2026-03-02T00:00:00Z" }),
            "date_in_past",
            "required_delivery_date.end",
        ),
        (
            "/required_delivery_date",
            json!({ "start": "2026-03-06T00:00:00Z", "end": "2026-03-05T00:00:00Z" }),
            "invalid_date_range",
            "required_delivery_date",
        ),
        (
            "/required_delivery_date",
            json!({ "start": "soon" }),
            "invalid_format",
            "required_delivery_date.start",
        ),
        (
            "/customs_documentation",
            json!({ "category_type": "loot" }),
            "invalid_category_type",
            "customs_documentation.category_type",
        ),
        (
            "/customs_documentation",
            json!({ "category_type": "gift", "total_customs_value": { "amount": 1, "currency": "GPB" } }),
            "invalid_currency",
            "customs_documentation.total_customs_value.currency",
        ),
        (
            "/customs_documentation",
            json!({ "category_type": "gift", "importers_email": "nobody" }),
            "invalid_email",
            "customs_documentation.importers_email",
        ),
    ]
}

#[test]
fn each_rule_names_its_property() {
    let server = Server::new();
    for (pointer, value, code, property) in cases() {
        let mut request = scheduled();
        set(&mut request, pointer, value);
        for path in ["/shipments", "/shipments/quote", "/shipments/quote/service_group/exampleSG123"] {
            let response = server.post_json(path, &request);
            assert_eq!(response.status, 400, "{pointer}: {}", response.text);
            let error: types::ApiError = response.read();
            assert_eq!(error.code.as_str(), "validation_error");
            let details = error.details.unwrap();
            let found: Vec<(&str, &str)> = details
                .iter()
                .map(|detail| (detail.code.as_str(), detail.property.as_deref().unwrap_or_default()))
                .collect();
            assert_eq!(found, [(code, property)], "{pointer}");
        }
    }
    assert!(server.app.state().shipments.shipments.len() == 0);
}

#[test]
fn an_update_is_checked_as_well() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let before = server.kept(&reference);
    let mut update = scheduled();
    update["reference"] = reference.as_str().into();
    update["channel"] = "web".into();
    let response = server.put_json("/shipments", &update);
    response.invalid("conflicting_properties");
    assert_eq!(server.kept(&reference), before);
}

#[test]
fn a_period_that_has_begun_is_not_past() {
    let server = Server::new();
    for range in [
        json!({ "start": "2026-03-01T00:00:00Z" }),
        json!({ "start": "2026-03-01T00:00:00Z", "end": "2026-03-09T00:00:00Z" }),
        json!({ "end": "2026-03-02T09:00:00Z" }),
        json!({ "start": null, "end": null }),
        Value::Null,
    ] {
        let mut request = scheduled();
        request["required_shipping_date"] = range;
        server.create(&request);
    }
}

#[test]
fn importer_and_exporter() {
    let server = Server::new();
    let mut request = scheduled();
    set(&mut request, "/addresses/-", consumer("importer"));
    server.create(&request);
    set(&mut request, "/addresses/-", consumer("Exporter"));
    let response = server.post_json("/shipments", &request);
    response.invalid("conflicting_properties");
}

#[test]
fn regions_of_some_countries() {
    let server = Server::new();
    let mut request = scheduled();
    request["addresses"][1]["country_iso_code"] = "US".into();
    request["addresses"][1]["postal_code"] = "60601".into();
    let response = server.post_json("/shipments", &request);
    response.invalid("required_property_missing");
    request["addresses"][1]["region"] = "Kent".into();
    server.post_json("/shipments", &request).invalid("invalid_region");
    request["addresses"][1]["region"] = "IL".into();
    server.create(&request);
}

#[test]
fn units_of_all_contents() {
    let server = Server::new();
    let mut request = scheduled();
    set(&mut request, "/contents/-", box_of("lb", "GBP"));
    set(&mut request, "/contents/-", box_of("lbs", "GBP"));
    let (_, _, codes) = server.post_json("/shipments", &request).refusal();
    assert_eq!(codes, ["unit_mismatch"; 2]);
}

#[test]
fn all_problems_are_reported_at_once() {
    let server = Server::new();
    let mut request = scheduled();
    let mut expected = BTreeSet::new();
    for (pointer, value, code) in [
        ("/channel", json!("web"), "conflicting_properties"),
        ("/addresses/1/postal_code", json!("LS2"), "invalid_postal_code"),
        ("/addresses/1/contact/contact_details/email", json!("ada"), "invalid_email"),
        ("/addresses/0/shipping_location_reference", json!("NOWHERE"), "invalid_value"),
        ("/contents/0/value/currency", json!("GPB"), "invalid_currency"),
    ] {
        set(&mut request, pointer, value);
        expected.insert(code.to_owned());
    }
    let (_, _, codes) = server.post_json("/shipments", &request).refusal();
    assert_eq!(codes.len(), expected.len(), "{codes:?}");
    assert_eq!(codes.into_iter().collect::<BTreeSet<_>>(), expected);
    // Both ends missing are two problems.
    let mut request = scheduled();
    request["addresses"][0]["address_type"] = "sender".into();
    request["addresses"][1]["address_type"] = "billing".into();
    let (_, _, codes) = server.post_json("/shipments", &request).refusal();
    assert_eq!(codes, ["address_type_required"; 2]);
}

#[test]
fn the_examples_of_the_contract_are_accepted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples/shipments");
    let clock = crate::ClockMode::Manual("2024-03-11T09:00:00Z".parse().unwrap());
    let server = Server { app: crate::Sandbox::builder().clock(clock).into_app() };
    let mut count = 0;
    for (operation, path) in [("create_shipment", "/shipments"), ("create_quote", "/shipments/quote")] {
        for entry in std::fs::read_dir(root.join(operation)).unwrap() {
            let file = entry.unwrap().path();
            if !file.to_string_lossy().ends_with(".request.json") {
                continue;
            }
            let body = std::fs::read_to_string(&file).unwrap();
            let response = server.send(Method::POST, path, &body);
            assert_eq!(response.status, 201, "{}: {}", file.display(), response.text);
            count += 1;
        }
    }
    assert!(count >= 7);
}
