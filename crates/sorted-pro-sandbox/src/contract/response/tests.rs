use serde_json::json;

use super::{DifferenceKind, Responses};
use crate::generated::{CONSIGNMENTS_EXAMPLES, SHIPMENTS_EXAMPLES};

/// Paths and kinds of the differences in a shipment.
fn found(body: &serde_json::Value) -> Vec<(String, DifferenceKind)> {
    let differences = Responses::shipments().differences("get_shipment", 200, body.to_string().as_bytes());
    differences.into_iter().map(|one| (one.path, one.kind)).collect()
}

#[test]
fn each_kind_of_difference_is_found_with_its_path() {
    let body = json!({
        "reference": "sp_1",
        "state": "teleported",
        "shoe_size": 44,
        "addresses": [{ "address_type": "origin" }, { "address_type": "nowhere", "moon": {} }],
        "actual_delivery_date": "2019-07-23T12:00.00+01:00",
        "contents": "none",
    });
    let all = found(&body);
    for expected in [
        ("state", DifferenceKind::UnknownValue),
        ("shoe_size", DifferenceKind::UndocumentedProperty),
        ("addresses[1].address_type", DifferenceKind::UnknownValue),
        ("addresses[1].moon", DifferenceKind::UndocumentedProperty),
        ("actual_delivery_date", DifferenceKind::MalformedTimestamp),
        ("contents", DifferenceKind::WrongType),
    ] {
        assert!(all.contains(&(expected.0.to_owned(), expected.1)), "{expected:?}: {all:?}");
    }
}

#[test]
fn undocumented_responses_are_reported() {
    let responses = Responses::consignments();
    let kinds = |status, body: &[u8]| {
        let found = responses.differences("get_carriers", status, body);
        found.into_iter().map(|one| one.kind).collect::<Vec<_>>()
    };
    assert_eq!(kinds(200, b"[]"), []);
    assert_eq!(kinds(200, b"<html>"), [DifferenceKind::NotJson]);
    assert_eq!(kinds(200, b"{}"), [DifferenceKind::WrongType]);
    assert_eq!(kinds(418, b"[]"), [DifferenceKind::UndocumentedStatus]);
}

/// Every documented response has the properties that are documented, apart from values that no list has.
#[test]
fn documented_responses_have_documented_properties() {
    for (responses, examples) in
        [(Responses::shipments(), SHIPMENTS_EXAMPLES), (Responses::consignments(), CONSIGNMENTS_EXAMPLES)]
    {
        let examples: serde_json::Map<String, serde_json::Value> = serde_json::from_str(examples).unwrap();
        for (operation, example) in examples {
            let Some(body) = example.get("body").filter(|body| !body.is_null()) else { continue };
            let status = u16::try_from(example["status"].as_u64().unwrap()).unwrap();
            let found = responses.differences(&operation, status, body.to_string().as_bytes());
            let is_wrong =
                |kind| matches!(kind, DifferenceKind::UndocumentedProperty | DifferenceKind::NotJson);
            let wrong: Vec<_> = found.iter().filter(|one| is_wrong(one.kind)).collect();
            assert!(wrong.is_empty(), "{operation}: {wrong:?}");
        }
    }
}
