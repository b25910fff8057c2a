use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::{AllocateResult, QuoteResult, Shipment, TrackingResponse};

use super::*;

fn place<T: DeserializeOwned>(body: &str) -> Option<String> {
    let error = serde_json::from_str::<T>(body).err()?;
    Some(path_of(body.as_bytes(), &error))
}

#[test]
fn the_place_is_found_wherever_it_is() {
    let result =
        |more: &str| format!("{{\"shipment_reference\": \"sp_1\",\n \"state\": \"allocated\"{more}}}");
    for (more, path) in [
        (r#", "price": {"net": 1, "gross": "x"}"#, "price.gross"),
        (r#", "price": {"gross": {}, "net": 1}"#, "price.gross"),
        (r#", "price": {"net": 1}"#, "price"),
        (r#", "price": 7"#, "price"),
        (r#", "message": "{\"a\": [\\", "price": []"#, "price"),
        (r#", "details": [{"code": "a", "message": "b"}, {"code": "c"}]"#, "details[1]"),
        (
            r#", "details": [{"code": "a", "message": "b"}, {"code": "c", "message": 5}], "x": 1"#,
            "details[1].message",
        ),
        (r#", "price": {"net": 1, "gr"#, "price"),
        (r#", "price": {"net": 1, "gross": 2"#, "price"),
    ] {
        let body = result(more);
        assert_eq!(place::<AllocateResult>(&body).as_deref(), Some(path), "{body}");
    }
    assert_eq!(place::<AllocateResult>(r#"{"state": "allocated"}"#).as_deref(), Some("."));
    for body in ["", "<html>", "[]", "null"] {
        assert_eq!(place::<AllocateResult>(body).as_deref(), Some("."), "{body}");
    }
}

/// Every place of `value`, by its path and JSON pointer.
fn places(value: &Value, path: &str, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(properties) => {
            for (name, property) in properties {
                let dot = if path.is_empty() { "" } else { "." };
                let (path, pointer) = (format!("{path}{dot}{name}"), format!("{pointer}/{name}"));
                found.push((path.clone(), pointer.clone()));
                places(property, &path, &pointer, found);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                let (path, pointer) = (format!("{path}[{index}]"), format!("{pointer}/{index}"));
                found.push((path.clone(), pointer.clone()));
                places(element, &path, &pointer, found);
            }
        }
        _ => {}
    }
}

/// Puts something wrong at every place of the documented responses of an operation; returns the number of places.
fn spoilt<T: DeserializeOwned>(operation: &str) -> usize {
    let examples =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples/shipments").join(operation);
    let mut count = 0;
    for entry in fs::read_dir(examples).unwrap() {
        let file = entry.unwrap().path();
        if file.to_string_lossy().contains(".request.") {
            continue;
        }
        let payload: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let mut all = Vec::new();
        places(&payload, "", "", &mut all);
        for (path, pointer) in all {
            for wrong in [json!({}), json!([[]]), json!(true), json!("x"), json!(-1.5)] {
                let mut payload = payload.clone();
                *payload.pointer_mut(&pointer).unwrap() = wrong;
                for body in [payload.to_string(), format!("{payload:#}")] {
                    if let Some(found) = place::<T>(&body) {
                        // The problem is the new value itself, or a property that it lacks.
                        assert!(
                            found == path || found.starts_with(&format!("{path}[")),
                            "{path}: {found} in {body}"
                        );
                        count += 1;
                    }
                }
            }
        }
    }
    count
}

#[test]
fn every_place_of_the_documented_responses_is_found() {
    let count = spoilt::<AllocateResult>("allocate_shipment_with_service_group")
        + spoilt::<Shipment>("get_shipment")
        + spoilt::<QuoteResult>("get_shipment_quotes")
        + spoilt::<TrackingResponse>("get_tracking_events");
    assert!(count > 1000, "{count} errors");
}
