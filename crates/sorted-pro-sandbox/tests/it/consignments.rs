//! Consignments over HTTP.

use std::time::Duration;

use reqwest::Method;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sorted_pro_raw::consignments::types;
use sorted_pro_sandbox::{ClockMode, Sandbox};

use crate::client::{admin, admin_json, consignments, consignments_error};

/// Of the demo data: unallocated, with one package.
const UNALLOCATED: &str = "EC-000-05B-MMA";

async fn sandbox() -> Sandbox {
    let now = "2026-01-07T09:00:00Z".parse().expect("an instant");
    Sandbox::builder().clock(ClockMode::Manual(now)).start().await.expect("a sandbox")
}

/// Sends a request, and expects a response of a handler with this status.
async fn send(sandbox: &Sandbox, method: Method, path: &str, body: Value, status: u16) -> String {
    let request = consignments(sandbox, method.clone(), path);
    let request = if body.is_null() { request } else { request.json(&body) };
    let response = request.send().await.expect("a response");
    assert!(!response.headers().contains_key("sandbox-fidelity"), "{path} has a handler");
    let (given, text) = (response.status(), response.text().await.expect("a body"));
    assert_eq!(given, status, "{method} {path}: {text}");
    text
}

async fn get<T: DeserializeOwned>(sandbox: &Sandbox, path: &str) -> T {
    let text = send(sandbox, Method::GET, path, Value::Null, 200).await;
    serde_json::from_str(&text).expect(&text)
}

async fn put(sandbox: &Sandbox, path: &str, body: Value) -> String {
    send(sandbox, Method::PUT, path, body, 200).await
}

#[tokio::test]
async fn consignments_are_listed_counted_and_changed() {
    let sandbox = sandbox().await;
    let all: Vec<String> = get(&sandbox, "/consignments/getConsignmentReferences").await;
    assert_eq!(get::<usize>(&sandbox, "/consignments/count").await, all.len());
    let unallocated: Vec<String> =
        get(&sandbox, "/consignments/getConsignmentReferences?state=Unallocated").await;
    assert_eq!(unallocated, [UNALLOCATED]);
    let period = "startFrom=2026-01-01&endAt=2026-01-07";
    let states: types::ConsignmentStateSummaryResponse =
        get(&sandbox, &format!("/consignments/summary?{period}")).await;
    assert!(states.number_of_consignments > Some(0));
    let services: types::ConsignmentCarrierSummaryResponse =
        get(&sandbox, &format!("/consignments/summary/courier?{period}")).await;
    assert!(!services.summary.expect("rows").is_empty());
    let _: types::LateConsignmentSummaryResponse =
        get(&sandbox, &format!("/consignments/summary/latepackages?{period}")).await;
    let _: types::LateConsignmentsResponse = get(&sandbox, "/consignments/late").await;

    let address = json!({ "AddressType": "Destination", "ShippingLocationReference": "STORE_42" });
    let path = format!("/consignments/{UNALLOCATED}");
    assert_eq!(put(&sandbox, &path, address).await, "");
    let details = json!({ "ShippingDateTime": "2026-01-09T00:00:00+00:00" });
    assert_eq!(put(&sandbox, &format!("{path}/details"), details).await, "");
    let own = json!({ "Reference": "MINE" });
    assert_eq!(put(&sandbox, &format!("{path}/setcustomerprovidedreference"), own).await, "");
    let consignment: types::Consignment =
        get(&sandbox, &format!("/consignments/getconsignmentonly/{UNALLOCATED}")).await;
    assert_eq!(consignment.consignment_reference_provided_by_customer.as_deref(), Some("MINE"));
    let audit: Vec<types::ConsignmentAuditMessage> = get(&sandbox, &format!("{path}/audit")).await;
    assert_eq!(audit.len(), 1);
    let list = json!({ "ConsignmentReferences": ["EC-000-0A1-B2E"] });
    let dispatched = put(&sandbox, "/consignments/Dispatch", list).await;
    assert!(dispatched.contains(r#""Status":"Success""#), "{dispatched}");
}

#[tokio::test]
async fn packages_are_removed_but_for_the_last_one() {
    let sandbox = sandbox().await;
    let path = format!("/consignments/{UNALLOCATED}");
    let package = json!({
        "Description": "Books", "PackageSizeReference": "SMALL_BOX",
        "Value": { "Amount": 20, "Currency": { "IsoCode": "GBP" } }
    });
    for delete in [true, false] {
        let added = send(&sandbox, Method::POST, &format!("{path}/addpackage"), package.clone(), 201).await;
        let added: types::Package = serde_json::from_str(&added).expect("a package");
        let reference = added.reference.expect("a reference");
        let text = if delete {
            send(&sandbox, Method::DELETE, &format!("/packages/{reference}"), Value::Null, 200).await
        } else {
            let remove = format!("{path}/removepackage/{reference}");
            send(&sandbox, Method::POST, &remove, Value::Null, 200).await
        };
        assert_eq!(text, "");
    }
    let last = consignments(&sandbox, Method::DELETE, "/packages/EP-000-05B-MMB").send().await;
    let error = consignments_error(last.expect("a response"), 400).await;
    assert_eq!(error.code.as_deref(), Some("ValidationError"));
}

#[tokio::test]
async fn customs_documents_are_pdf_in_base64() {
    let sandbox = sandbox().await;
    let reference = "EC-000-0A1-B2G";
    let consignment: types::Consignment = get(&sandbox, &format!("/consignments/{reference}")).await;
    let package = consignment.packages.expect("packages").remove(0).reference.expect("a reference");
    for path in [format!("commercialinvoice/{reference}"), format!("cn22/{reference}/{package}")] {
        let file: String = get(&sandbox, &format!("/consignments/docs/{path}")).await;
        assert!(file.starts_with("JVBERi"), "{path}");
    }
    let path = format!("/consignments/docs/CN23/{reference}/{package}");
    send(&sandbox, Method::GET, &path, Value::Null, 404).await;
}

#[tokio::test]
async fn manifests_are_listed_once_the_carrier_has_them() {
    let sandbox = sandbox().await;
    let none: Vec<types::ManifestFileInfo> = get(&sandbox, "/consignments/customer/manifests").await;
    assert!(none.is_empty());
    let list = json!({ "ConsignmentReferences": ["EC-000-0A1-B2C", "EC-000-0A1-B2D"] });
    put(&sandbox, "/consignments/manifest", list).await;
    sandbox.advance(Duration::from_secs(1));
    let files: Vec<types::ManifestFileInfo> = get(&sandbox, "/consignments/customer/manifests").await;
    assert_eq!(files[0].bookings_count, Some(2));
    let reference = files[0].manifest_reference.as_deref().expect("a reference");
    let pdf: String = get(&sandbox, &format!("/consignments/customer/manifest/{reference}")).await;
    assert!(pdf.starts_with("JVBERi"));
    let sent = format!("/consignments/manifestfilesenttocarrier/{reference}");
    assert!(!get::<String>(&sandbox, &sent).await.is_empty());
    let filter = json!({ "CarrierNames": ["Carrier X"] });
    let view = send(&sandbox, Method::POST, "/consignments/manifestsfiltered", filter, 201).await;
    let view: types::ManifestsView = serde_json::from_str(&view).expect("a list");
    assert_eq!(view.total_records, Some(1));
}

#[tokio::test]
async fn reference_data_comes_from_the_catalogue() {
    let sandbox = sandbox().await;
    for path in ["/carrierservices", "/carriers"] {
        let list: types::SubscriptionMpdCarrierServiceResponse = get(&sandbox, path).await;
        assert!(list.success && !list.mpd_carrier_services.expect("services").is_empty());
    }
    for path in [
        "/carriers/getcarriers",
        "/servicegroups",
        "/servicegroups/summaries",
        "/shippinglocations",
        "/shippinglocations/assigned",
        "/packagesizes",
    ] {
        assert!(!get::<Vec<Value>>(&sandbox, path).await.is_empty(), "{path}");
    }
    let _: types::MpdCarrierServiceGroup = get(&sandbox, "/servicegroups/valuableGoods").await;
    let _: types::MpdCarrierServiceGroup = get(&sandbox, "/servicegroups/summary/valuableGoods").await;
    let _: types::PackageSize = get(&sandbox, "/packagesizes/default").await;
    let location: types::ShippingLocation = get(&sandbox, "/shippinglocations/WAREHOUSE1").await;
    let account = location.customer_reference.expect("an account");
    let page: types::PagedCarriers =
        get(&sandbox, &format!("/carriers/getcustomercarriers/{account}/0/2")).await;
    assert_eq!(page.records.expect("carriers").len(), 2);
    assert!(!get::<bool>(&sandbox, "/servicegroups/valuableGoods/available").await);
    assert!(get::<bool>(&sandbox, "/shippinglocations/NEW/available").await);
}

#[tokio::test]
async fn carrier_reports_are_tracked() {
    let sandbox = sandbox().await;
    let reference = "EC-000-0A1-B2E";
    let report = async |body: Value, status: u16| {
        admin_json(admin(&sandbox, Method::POST, "/tracking_events").json(&body), status).await
    };
    let event = json!({ "consignment": reference, "event_code": "collected", "location": "Manchester" });
    assert_eq!(report(event, 201).await["Code"], "Collected");
    let view: types::ConsignmentViewModel = get(&sandbox, &format!("/tracking/{reference}")).await;
    let package = &view.tracked_packages.expect("packages")[0];
    let event = &package.legs.as_ref().expect("legs")[0].events.as_ref().expect("events")[0];
    assert_eq!(event.location.as_deref(), Some("Manchester"));
    let _: types::FlattenedConsignmentViewModel =
        get(&sandbox, &format!("/tracking/flattened/{reference}")).await;
    let consignment: types::Consignment = get(&sandbox, &format!("/consignments/{reference}")).await;
    assert_eq!(consignment.consignment_state.expect("a state").as_str(), "Collected");
    for body in [
        json!({ "event_code": "collected" }),
        json!({ "event_code": "collected", "consignment": reference, "shipment": "sp_1" }),
        json!({ "event_code": "collected", "consignment": reference, "contents": "sc_1" }),
        json!({ "event_code": "collected", "shipment": "sp_1", "package": "EP-000-05B-MMB" }),
    ] {
        report(body, 400).await;
    }
    report(json!({ "event_code": "collected", "consignment": UNALLOCATED }), 409).await;
}

#[tokio::test]
async fn quotes_of_groups_and_earlier_quotes() {
    let sandbox = sandbox().await;
    let consignment: Value = get(&sandbox, &format!("/consignments/{UNALLOCATED}")).await;
    let quotes = send(&sandbox, Method::POST, "/quotes/serviceGroups", consignment, 200).await;
    let quotes: Vec<types::ServiceGroupQuoteResult> = serde_json::from_str(&quotes).expect("quotes");
    let group = quotes.iter().find(|group| group.cheapest_quote.is_some()).expect("an offer");
    let stored: types::QuoteResult =
        get(&sandbox, &format!("/quotes/{}", group.quote_request_reference)).await;
    assert_eq!(stored.quotes, group.quotes);
}

#[tokio::test]
async fn packages_and_items_change_until_they_are_allocated() {
    let sandbox = sandbox().await;
    let package = "EP-000-05B-MMB";
    let item = json!({
        "PackageReference": package, "Sku": "A", "Weight": { "Value": 0.2 },
        "Dimensions": { "Width": 5, "Length": 8, "Height": 10 },
        "Value": { "Amount": 9.99, "Currency": { "IsoCode": "GBP" } }
    });
    assert_eq!(put(&sandbox, &format!("/items/{package}"), item.clone()).await, "");
    let items = json!({ "PackageReference": package, "Items": [item.clone()] });
    let added = put(&sandbox, "/items/additems", items).await;
    let added: Vec<types::Item> = serde_json::from_str(&added).expect("items");
    let reference = added[0].reference.as_deref().expect("a reference");
    let moved = json!({ "ItemReference": reference, "TargetPackageReference": package });
    assert_eq!(put(&sandbox, "/items/move", moved).await, "");
    send(&sandbox, Method::DELETE, &format!("/items/{package}/{reference}"), Value::Null, 200).await;
    let own = json!({ "Reference": "MINE" });
    put(&sandbox, &format!("/packages/{package}/setcustomerprovidedreference"), own.clone()).await;

    let path = format!("/allocation/{UNALLOCATED}/allocatewithcheapestquote");
    put(&sandbox, &path, Value::Null).await;
    let consignment: types::Consignment = get(&sandbox, &format!("/consignments/{UNALLOCATED}")).await;
    let shown = consignment.packages.expect("packages").remove(0);
    assert_eq!(shown.package_reference_provided_by_customer.as_deref(), Some("MINE"));
    assert_eq!(shown.items.expect("items").len(), 1);
    let label = shown.consignment_legs.expect("legs")[0].tracking_references.clone().expect("references");
    put(&sandbox, &format!("/items/{}/setcustomerprovidedreference", label[0]), own).await;
    for path in [format!("/items/{package}"), format!("/packages/{package}")] {
        let mut body = item.clone();
        body["Description"] = json!("Books");
        send(&sandbox, Method::PUT, &path, body, 400).await;
    }
}
