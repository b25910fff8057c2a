//! Quotes, and allocation with them.

use serde_json::json;
use sorted_pro_raw::shipments::types;

use super::support::{NOW, Server, on_demand, scheduled, too_heavy};

#[test]
fn quotes_without_a_shipment() {
    let server = Server::new();
    let response = server.post_json("/shipments/quote", &scheduled());
    assert_eq!(response.status, 201);
    let result: types::QuoteResult = response.read();
    let quotes = result.quotes.unwrap();
    assert!(result.reference.starts_with("qc_"));
    assert_eq!(result.message, format!("{} quotes generated successfully", quotes.len()));
    assert!(response.body["shipment"].get("reference").is_none());
    assert!(response.body["quotes"][0].get("shipment_reference").is_none());
    assert_eq!(response.body["shipment"]["custom_reference"], "ORDER-1");
    assert!(!result.excluded_services.unwrap().is_empty());
    assert_eq!(quotes[0].created.instant().unwrap().to_string(), NOW);
    assert_eq!(quotes[0].expires.as_str(), "2026-03-02T23:59:59.9999999+00:00");
    assert!(quotes.is_sorted_by_key(|quote| quote.price.gross));
    // Nothing is stored as a shipment.
    assert!(server.app.state().shipments.shipments.len() == 0);

    // Any shipment can use it.
    let reference = server.create(&scheduled());
    let quote = &quotes.last().unwrap().reference;
    let response = server.put(&format!("/shipments/{reference}/allocate/quote/{quote}"));
    let allocated: types::AllocateResult = response.read();
    let message = format!("Shipment {reference} allocated with quote {quote} successfully");
    assert_eq!(allocated.message, Some(message));
    assert_eq!(allocated.price.as_ref(), Some(&quotes.last().unwrap().price));
    assert_eq!(allocated.carrier.as_ref(), Some(&quotes.last().unwrap().carrier));
}

/// The documented quote request has `"class_sub_divisions": ["1"]`.
#[test]
fn a_sub_division_may_come_without_its_class() {
    let server = Server::new();
    for mut request in [scheduled(), on_demand()] {
        for class in [json!("2"), json!("2.1"), json!("3"), json!(null)] {
            request["contents"][0]["dangerous_goods"] =
                json!({ "class_division": class, "class_sub_divisions": ["1"] });
            let response = server.post_json("/shipments/quote", &request);
            assert_eq!(response.status, 201, "{class}: {}", response.text);
        }
    }
}

#[test]
fn quotes_of_a_group() {
    let server = Server::new();
    let response = server.post_json("/shipments/quote/service_group/valuableGoods", &on_demand());
    let result: types::QuoteResult = response.read();
    assert_eq!((response.status, result.quotes.unwrap().len()), (201, 5));
    let unknown = server.post_json("/shipments/quote/service_group/nobody", &on_demand());
    unknown.refused(404, "not_found", "not_found");
}

#[test]
fn quotes_of_a_shipment() {
    let server = Server::new();
    let (reference, other) = (server.create(&scheduled()), server.create(&scheduled()));
    let before = server.kept(&reference);
    let response = server.post(&format!("/shipments/{reference}/quote"));
    assert_eq!(response.status, 201);
    let result: types::QuoteResult = response.read();
    let quotes = result.quotes.unwrap();
    let message = format!("{} quotes retrieved successfully for shipment {reference}", quotes.len());
    assert_eq!(result.message, message);
    assert_eq!(result.shipment.reference.as_ref(), Some(&reference));
    assert!(quotes.iter().all(|quote| quote.shipment_reference.as_ref() == Some(&reference)));
    assert_eq!(server.kept(&reference), before);
    // Every call makes new ones; the vendor's pages also call it with GET.
    let again: types::QuoteResult = server.get(&format!("/shipments/{reference}/quote")).read();
    assert_ne!(again.quotes.unwrap()[0].reference, quotes[0].reference);

    let path = |shipment: &str| format!("/shipments/{shipment}/allocate/quote/{}", quotes[0].reference);
    server.put(&path(&other)).refused(521, "allocation_failed", "allocation_failed");
    assert_eq!(server.state_of(&other), "unallocated");
    server.advance(16 * 3600);
    server.put(&path(&reference)).refused(521, "allocation_failed", "allocation_failed");
    assert_eq!(server.kept(&reference), before);
}

#[test]
fn no_quotes() {
    let server = Server::new();
    let (status, code, codes) = server.post_json("/shipments/quote", &too_heavy()).refusal();
    assert_eq!((status, code.as_str()), (531, "no_quotes_available"));
    assert!(codes.len() > 10 && codes.iter().all(|code| code == "no_quotes_available"));
    let reference = server.create(&too_heavy());
    assert_eq!(server.post(&format!("/shipments/{reference}/quote")).status, 531);
    assert_eq!(server.state_of(&reference), "unallocated");
}

#[test]
fn quotes_that_are_none() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let path = |quote: &str| format!("/shipments/{reference}/allocate/quote/{quote}");
    let unknown = server.put(&path("qu_00000000000000000000000000000009"));
    unknown.refused(404, "not_found", "not_found");
    let set = server.put(&path("qc_00000000000000000000000000000009"));
    set.invalid("invalid_reference_format");
    let invalid = server.post_json("/shipments/quote", &json!({}));
    assert_eq!(invalid.refusal().2, ["required_property_missing"; 3]);
}
