//! Quotes, and allocation with them.

use serde_json::json;
use sorted_pro_raw::consignments::types::{Quote, QuoteResult, ServiceGroupQuoteResult};

use super::support::{Fixture, example};

fn quotes(fixture: &Fixture, reference: &str) -> QuoteResult {
    fixture.get(&format!("/quotes/consignment/{reference}")).ok(200).decode()
}

#[test]
fn a_quote_can_be_used_until_midnight() {
    let fixture = Fixture::empty();
    let reference = fixture.create(|request| request["Tags"] = json!([]));
    let result = quotes(&fixture, &reference);
    let offers = result.quotes.unwrap();
    assert!(offers.len() > 2 && result.message.is_none());
    // Not the cheapest, which allocation would choose by itself.
    let dear = &offers[offers.len() - 1];
    assert_eq!(dear.expiry_date.as_ref().unwrap().as_str(), "2019-06-13T00:00:00+00:00");
    assert_eq!(dear.consignment_reference.as_deref(), Some(reference.as_str()));
    let path = format!("/allocation/{reference}/allocatewithquote/{}", dear.quote_reference.to_uppercase());
    let summary = &fixture.touch(&path).summaries()[0];
    assert_eq!(summary.carrier_service_reference, dear.mpd_carrier_service_reference);
    let price = fixture.record(&reference).consignment.allocation.unwrap().price;
    assert_eq!(price, dear.price);

    fixture.touch(&format!("/consignments/{reference}/deallocate")).ok(200);
    fixture.advance(14 * 3600 - 1);
    fixture.touch(&path).ok(200);
    fixture.touch(&format!("/consignments/{reference}/deallocate")).ok(200);
    fixture.advance(1);
    let before = fixture.record(&reference).consignment;
    fixture.touch(&path).refused(400, "QuoteExpired");
    assert_eq!(fixture.record(&reference).consignment, before);
}

#[test]
fn a_quote_belongs_to_its_consignment() {
    let fixture = Fixture::empty();
    let (one, other) = (fixture.create(|_| {}), fixture.create(|_| {}));
    let result = quotes(&fixture, &one);
    let quote = &result.quotes.as_ref().unwrap()[0].quote_reference;
    fixture.touch(&format!("/allocation/{other}/allocatewithquote/{quote}")).refused(400, "QuoteNotFound");
    let request = &result.quote_request_reference;
    fixture.touch(&format!("/allocation/{one}/allocatewithquote/{request}")).refused(400, "QuoteNotFound");
    assert_ne!(quotes(&fixture, &one).quote_request_reference, *request);
    fixture.get("/quotes/consignment/EC-000-0ZZ-ZZZ").refused(404, "ItemNotFound");
}

#[test]
fn quotes_for_what_is_not_stored_store_nothing() {
    let fixture = Fixture::empty();
    let created = fixture.create(|_| {});
    let mut body: serde_json::Value =
        serde_json::from_str(&example("get_quotes/predefined_size.request.json")).unwrap();
    // Not even by saying that it is.
    body["Reference"] = json!(created);
    let response = fixture.post("/quotes/", body.clone()).ok(201);
    let result: QuoteResult = response.decode();
    let offers = result.quotes.unwrap();
    assert!(!offers.is_empty());
    assert_eq!(offers[0].consignment_reference.as_deref(), Some(""));
    let quote = &offers[0].quote_reference;
    fixture.touch(&format!("/allocation/{created}/allocatewithquote/{quote}")).refused(400, "QuoteNotFound");
    let first = &response.json()["Quotes"][0];
    assert_eq!(first["Legs"][0]["CarrierService"]["Reference"], first["MpdCarrierServiceReference"]);
    assert!(first["OriginAddress"]["AddressLine1"].is_string(), "locations are expanded");
    assert!(first["OriginAddress"]["AddressType"].is_null());

    body["Packages"] = json!([]);
    fixture.post("/quotes", body).refused(400, "ValidationError");
}

#[test]
fn a_lack_of_offers_is_a_message() {
    let fixture = Fixture::empty();
    let reference = fixture.create(|request| request["Tags"] = json!(["Oil", "Alcohol"]));
    let result = quotes(&fixture, &reference);
    assert_eq!(result.quotes, Some(vec![]));
    assert_eq!(result.message.as_deref(), Some("No quotes could be found."));
    let services = result.unqualified_services.unwrap();
    assert!(services.len() > 5 && services.iter().all(|service| service.exclusion_reason.is_some()));
}

#[test]
fn quotes_are_kept_until_they_expire() {
    let fixture = Fixture::empty();
    let reference = fixture.create(|_| {});
    let of_consignment = quotes(&fixture, &reference);
    let body: serde_json::Value =
        serde_json::from_str(&example("get_quotes/predefined_size.request.json")).unwrap();
    let of_body: QuoteResult = fixture.post("/quotes", body).ok(201).decode();
    let path = |result: &QuoteResult| format!("/quotes/{}", result.quote_request_reference.to_uppercase());
    for result in [&of_consignment, &of_body] {
        let stored: QuoteResult = fixture.get(&path(result)).ok(200).decode();
        assert_eq!(&stored, result);
    }
    // Changes of the consignment do not change them.
    fixture.touch(&format!("/consignments/{reference}/cancel")).ok(200);
    fixture.advance(14 * 3600 - 1);
    fixture.get(&path(&of_consignment)).ok(200);
    fixture.advance(1);
    fixture.get(&path(&of_consignment)).refused(404, "ItemNotFound");
    fixture.get("/quotes/7b0e2f9c-3d41-4c8a-9f57-0a6b1c2d3e4f").refused(404, "ItemNotFound");
}

#[test]
fn each_group_quotes_with_its_own_services() {
    let fixture = Fixture::empty();
    let mut body: serde_json::Value =
        serde_json::from_str(&example("get_service_group_quotes/one_package.request.json")).unwrap();
    let results: Vec<ServiceGroupQuoteResult> =
        fixture.post("/quotes/serviceGroups", body.clone()).ok(200).decode();
    let groups = fixture.app.catalogue.groups(crate::model::catalogue::Api::Consignments);
    assert_eq!(results.len(), groups.len());
    let mut offers = 0;
    for (result, group) in results.iter().zip(groups) {
        assert_eq!(
            (result.reference.as_deref(), result.name.as_deref()),
            (Some(&*group.code), Some(&*group.name))
        );
        let quotes = result.quotes.as_ref().unwrap();
        offers += quotes.len();
        for quote in quotes {
            assert!(group.services.contains(quote.mpd_carrier_service_reference.as_ref().unwrap()));
        }
        let price = |quote: &Quote| quote.price.as_ref().unwrap().gross.unwrap().value();
        let cheapest = quotes.iter().map(price).min();
        assert_eq!(result.cheapest_quote.as_ref().map(price), cheapest);
        let stored: QuoteResult =
            fixture.get(&format!("/quotes/{}", result.quote_request_reference)).ok(200).decode();
        assert_eq!(stored.quotes.as_ref(), Some(quotes));
    }
    assert!(offers > 1);
    body["Tags"] = json!(["Oil", "Alcohol"]);
    let results: Vec<ServiceGroupQuoteResult> =
        fixture.post("/quotes/serviceGroups", body.clone()).ok(200).decode();
    for result in results {
        assert_eq!(result.message.as_deref(), Some("No quotes could be found."));
        assert!(result.cheapest_quote.is_none() && !result.unqualified_services.unwrap().is_empty());
    }
    body["Packages"] = json!([]);
    fixture.post("/quotes/serviceGroups", body).refused(400, "ValidationError");
}
