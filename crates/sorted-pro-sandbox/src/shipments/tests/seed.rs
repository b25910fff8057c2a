//! The vendor's example of allocation within a service group, word for word.

use std::path::Path;

use http::Method;
use serde_json::Value;
use sorted_pro_raw::shipments::types;

use super::support::{HOST, Server};

const SINGLE: &str = "sp_00794403010635468411384028069888";
const UNKNOWN: &str = "sp_00794407763918694348566459974304";

/// The body of the vendor's page, with the blank at the end of a key.
const BULK: &str = r#"{
    "shipments": [
        "sp_00794407328944469090495223169024",
        "sp_00794407551522883083874672967680",
        "sp_00794407763918694348566450274304",
        "sp_00794407763918694348566459974304"
    ],
    "service_group ": "exampleSG123"
}"#;

fn example(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples/shipments");
    std::fs::read_to_string(root.join(name)).unwrap()
}

#[test]
fn one_shipment_within_valuable_goods() {
    let server = Server::with_demo(true);
    let response = server.put(&format!("/shipments/{SINGLE}/allocate/service_group/valuableGoods"));
    assert_eq!(response.status, 200, "{}", response.text);
    let result: types::AllocateResult = response.read();
    assert_eq!(result.state.as_str(), "allocated");

    let documented = example("allocate_shipment_with_service_group/seed.200.json");
    let mut expected: Value = serde_json::from_str(&documented).unwrap();
    let mut given = response.body.clone();
    // The three things that differ with the system that responds: its address, the ids by which it finds the
    // call again, and the reference that the carrier gives.
    let hosted = documented.replace("https://api-int.sorted.com/pro", &format!("{HOST}/pro"));
    let hosted: Value = serde_json::from_str(&hosted).unwrap();
    expected["_links"] = hosted["_links"].clone();
    let ids = |value: &Value| {
        let text = value["correlation_id"].as_str().unwrap();
        let (first, second) = text.split_once(".SAPI_").unwrap();
        (first.len(), second.len())
    };
    assert_eq!(ids(&given), ids(&expected));
    let tracking = |value: &Value| {
        let all = value["tracking_details"]["shipment"]["tracking_references"].as_array().unwrap();
        let digits = |text: &str| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        assert!(all.len() == 1 && digits(all[0].as_str().unwrap()), "{value}");
    };
    tracking(&given);
    tracking(&expected);
    for value in [&mut given, &mut expected] {
        value["correlation_id"] = Value::Null;
        value["tracking_details"]["shipment"]["tracking_references"] = Value::Null;
    }
    assert_eq!(given, expected);
    // Decimal places too, which comparing parsed numbers does not see.
    for text in ["\"net\":2.00", "\"gross\":2.00", "\"value\":0.0000", "\"amount\":0.000000"] {
        assert!(response.text.contains(text), "{text}: {}", response.text);
    }
}

#[test]
fn four_shipments_within_example_sg_123() {
    let server = Server::with_demo(true);
    let response = server.send(Method::PUT, "/shipments/allocate/service_group", BULK);
    assert_eq!(response.status, 207, "{}", response.text);
    let result: types::AllocateShipmentsResult = response.read();
    let documented = example("allocate_shipments_with_service_group/seed.207.json");
    assert_eq!(response.body, serde_json::from_str::<Value>(&documented).unwrap());

    for reference in &result.queued {
        assert_eq!(server.state_of(reference), "allocating");
    }
    server.advance(1);
    for reference in &result.queued {
        let shipment = server.shipment(reference);
        assert_eq!(shipment.state.as_str(), "allocated");
        assert!(shipment.allocation.is_some() && shipment.shipping_date.is_some());
    }
    server.get(&format!("/shipments/{UNKNOWN}")).refused(404, "not_found", "shipment_not_found");
    // Nothing else follows: these are collected with the carrier's regular calls.
    server.advance(3600);
    assert_eq!(server.state_of(&result.queued[0]), "allocated");
}
