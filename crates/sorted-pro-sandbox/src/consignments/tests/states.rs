//! Every operation in every state: it is allowed, or refused without a change.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState as State;

use super::support::{Fixture, Response, add_package, domestic};

const BEFORE: [State; 2] = [State::Unallocated, State::AllocationFailed];

const CARRIER: [State; 22] = [
    State::AtDropOffPoint,
    State::Collected,
    State::CollectionFailed,
    State::InTransit,
    State::Delayed,
    State::OutForDelivery,
    State::DeliveryFailed,
    State::DeliveryFailedCardLeft,
    State::Delivered,
    State::PartiallyDelivered,
    State::AtCollectionPoint,
    State::ReturnToSender,
    State::ActionRequired,
    State::Missing,
    State::Lost,
    State::Damaged,
    State::InTransitWaiting,
    State::HeldByCarrier,
    State::ExchangeFailed,
    State::AtCustoms,
    State::CarrierUnableToCollect,
    State::DeliveredDamaged,
];

/// Evidence that an operation was done, or was not.
enum Shape {
    /// By its status.
    Status(u16),
    /// By its elements' `StatusCode`.
    Summaries,
    /// By its elements' `IsSuccess`.
    Elements,
    /// By its elements' `HttpStatusCode`.
    Dispatched,
    /// By finding it, and its element's `StatusCode`.
    Found,
    /// By finding it, which its message shows.
    Query,
}

struct Row {
    method: &'static str,
    path: String,
    body: Value,
    shape: Shape,
    allowed: Vec<State>,
    /// The state afterwards; `None` if it stays.
    ends: Option<State>,
}

fn with(base: &[State], more: &[State]) -> Vec<State> {
    base.iter().chain(more).cloned().collect()
}

/// Sheet of operations per state, transcribed and not computed.
fn rows(reference: &str, package: &str, item: &str, quote: &str) -> Vec<Row> {
    let row = |method, path: String, body, shape, allowed: &[State], ends: Option<State>| Row {
        method,
        path,
        body,
        shape,
        allowed: allowed.to_vec(),
        ends,
    };
    let list = json!([reference]);
    let references = json!({ "ConsignmentReferences": [reference] });
    let with_property = |property: &str, value: Value| {
        let mut body = references.clone();
        body[property] = value;
        body
    };
    let deallocate = [State::Allocated, State::Manifested, State::ManifestFailed];
    let manifest = [State::Allocated, State::ManifestFailed, State::ReadyToShip];
    let booked =
        [State::Allocated, State::ReadyToShip, State::Manifested, State::ManifestFailed, State::Dispatched];
    let label = with(&booked, &CARRIER);
    let cancel: Vec<State> = with(
        &BEFORE,
        &with(
            &[State::Allocated, State::Manifested, State::ManifestFailed, State::Dispatched],
            &CARRIER
                .into_iter()
                .filter(|state| {
                    ![State::Delivered, State::PartiallyDelivered, State::InTransitWaiting].contains(state)
                })
                .collect::<Vec<_>>(),
        ),
    );
    let always = State::known().to_vec();
    let update = json!({
        "Reference": reference, "Addresses": domestic()["Addresses"], "Packages": domestic()["Packages"]
    });
    let mut rows = Vec::new();
    for path in [
        "allocatewithcheapestquote".to_owned(),
        "allocatewithservicegroup/valuableGoods".to_owned(),
        format!("allocatewithquote/{quote}"),
        "labels/pdf".to_owned(),
        "carrierservice/CX_NDS/labels/zpl".to_owned(),
        "servicegroup/valuableGoods/labels/PNG".to_owned(),
        format!("quote/{quote}/labels/ZPLII"),
    ] {
        let path = format!("/allocation/{reference}/{path}");
        rows.push(row("PUT", path, Value::Null, Shape::Status(200), &BEFORE, Some(State::Allocated)));
    }
    for (path, body) in [
        ("allocate", references.clone()),
        (
            "allocatewithservicegroup",
            with_property("MpdCarrierServiceGroupReference", json!("valuableGoods")),
        ),
        ("allocatewithcarrierservice", with_property("MpdCarrierServiceReference", json!("CX_NDS"))),
        ("allocateConsignmentsWithServiceFilters", with_property("Filters", json!({}))),
    ] {
        let path = format!("/allocation/{path}");
        rows.push(row("PUT", path, body, Shape::Summaries, &BEFORE, Some(State::Allocated)));
    }
    for (path, body) in [
        ("allocate", json!({})),
        ("allocatewithcarrierservice", json!({ "MpdCarrierServiceReference": "CX_NDS" })),
        ("allocatewithservicegroup", json!({ "MpdCarrierServiceGroupReference": "valuableGoods" })),
    ] {
        let path = format!("/allocation/{path}/2019-06-12");
        rows.push(row("PUT", path, body, Shape::Found, &BEFORE[..1], Some(State::Allocated)));
    }
    let query = json!({ "States": ["Allocated", "ManifestFailed", "ReadyToShip"] });
    let path = "/consignments/manifestFromQuery".to_owned();
    rows.push(row("POST", path, query, Shape::Query, &manifest, Some(State::Manifesting)));
    let one = |path: &str| format!("/consignments/{reference}/{path}");
    let new_package = domestic()["Packages"][0].clone();
    rows.push(row("PUT", "/consignments".into(), update, Shape::Status(200), &BEFORE, None));
    rows.push(row("POST", one("addpackage"), new_package, Shape::Status(201), &BEFORE, None));
    let package_path = format!("/packages/{package}");
    let new_item = json!({
        "PackageReference": package, "Weight": { "Value": 0.2 },
        "Dimensions": { "Width": 5, "Length": 8, "Height": 10 },
        "Value": { "Amount": 9.99, "Currency": { "IsoCode": "GBP" } }
    });
    let items = json!({ "PackageReference": package, "Items": [new_item.clone()] });
    let moved = json!({ "ItemReference": item, "TargetPackageReference": package });
    for (method, path, body) in [
        ("PUT", package_path.clone(), domestic()["Packages"][0].clone()),
        ("PUT", format!("/items/{package}"), new_item),
        ("PUT", "/items/additems".to_owned(), items),
        ("PUT", "/items/move".to_owned(), moved),
        ("DELETE", format!("/items/{package}/{item}"), Value::Null),
        ("DELETE", package_path, Value::Null),
        ("POST", one(&format!("removepackage/{package}")), Value::Null),
        ("PUT", format!("/consignments/{reference}"), domestic()["Addresses"][1].clone()),
        ("PUT", one("details"), json!({ "ConsignmentReferenceProvidedByCustomer": "WEB-2" })),
    ] {
        rows.push(row(method, path, body, Shape::Status(200), &BEFORE, None));
    }
    let unallocated = Some(State::Unallocated);
    rows.push(row(
        "PUT",
        one("deallocate"),
        Value::Null,
        Shape::Status(200),
        &deallocate,
        unallocated.clone(),
    ));
    let path = "/consignments/deallocatelist".to_owned();
    rows.push(row("PUT", path, list.clone(), Shape::Elements, &deallocate, unallocated));
    let cancelled = Some(State::Cancelled);
    rows.push(row("PUT", one("cancel"), Value::Null, Shape::Status(200), &cancel, cancelled.clone()));
    rows.push(row(
        "PUT",
        "/consignments/cancellist".into(),
        list.clone(),
        Shape::Elements,
        &cancel,
        cancelled,
    ));
    for (path, body, allowed, ends) in [
        ("setreadytoship", list.clone(), &[State::Allocated][..], State::ReadyToShip),
        ("setnotreadytoship", list, &[State::ReadyToShip][..], State::Allocated),
        ("manifest", references, &manifest[..], State::Manifesting),
    ] {
        rows.push(row("PUT", format!("/consignments/{path}"), body, Shape::Elements, allowed, Some(ends)));
    }
    let path = "/consignments/Dispatch".to_owned();
    let manifested = [State::Manifested];
    let references = json!({ "ConsignmentReferences": [reference] });
    rows.push(row("PUT", path, references, Shape::Dispatched, &manifested, Some(State::Dispatched)));
    let own = json!({ "Reference": "WEB-3" });
    for path in
        [one("setcustomerprovidedreference"), format!("/packages/{package}/setcustomerprovidedreference")]
    {
        rows.push(row("PUT", path, own.clone(), Shape::Status(200), &always, None));
    }
    for path in [
        format!("/labels/{reference}"),
        format!("/labels/{reference}/PDF"),
        format!("/labels/{reference}/ZPL/300"),
        format!("/labels/package/{reference}/{package}"),
        format!("/labels/package/{reference}/{package}/png"),
        format!("/labels/package/{reference}/{package}/zplii/203"),
        format!("/consignments/docs/{reference}"),
    ] {
        rows.push(row("GET", path, Value::Null, Shape::Status(200), &label, None));
    }
    for path in [
        format!("/consignments/{reference}"),
        format!("/consignments/getconsignmentwithmetadata/{reference}"),
        format!("/consignments/getconsignmentonly/{reference}"),
        one("audit"),
        "/consignments/getConsignmentReferences".to_owned(),
        "/consignments/late".to_owned(),
        "/consignments/count".to_owned(),
        one("status"),
        "/consignments/10/0".to_owned(),
        format!("/quotes/consignment/{reference}"),
        format!("/tracking/{reference}"),
        format!("/tracking/flattened/{reference}"),
    ] {
        rows.push(row("GET", path, Value::Null, Shape::Status(200), &always, None));
    }
    rows
}

/// A consignment that has an allocation if its state is one after allocation, and a quote.
fn prepare(state: &State) -> (Fixture, String, [String; 2], String) {
    let fixture = Fixture::empty();
    // One of its packages can be removed.
    let reference = fixture.create(|request| {
        request["Packages"][0]["Items"] = json!([{
            "Weight": { "Value": 0.2 }, "Dimensions": { "Width": 5, "Length": 8, "Height": 10 },
            "Value": { "Amount": 9.99, "Currency": { "IsoCode": "GBP" } }
        }]);
        add_package(request);
    });
    let quotes = fixture.get(&format!("/quotes/consignment/{reference}")).ok(200).json();
    let quote = quotes["Quotes"][0]["QuoteReference"].as_str().unwrap().to_owned();
    if !BEFORE.contains(state) {
        let path = format!("/allocation/{reference}/allocatewithcheapestquote");
        assert_eq!(fixture.touch(&path).summaries()[0].status_code, 200);
    }
    fixture.force(&reference, state.clone());
    let package = fixture.record(&reference).consignment.packages.unwrap().remove(0);
    let item = package.items.unwrap()[0].reference.clone().unwrap();
    let package = package.reference.unwrap();
    (fixture, reference, [package, item], quote)
}

fn was_done(row: &Row, response: &Response) -> bool {
    match row.shape {
        Shape::Status(status) => response.status == status,
        Shape::Summaries => response.summaries().iter().all(|summary| summary.status_code == 200),
        Shape::Elements => response.elements().iter().all(|element| element.is_success),
        Shape::Dispatched => response.json()[0]["HttpStatusCode"] == 200,
        Shape::Found => response.summaries().iter().any(|summary| summary.status_code == 200),
        Shape::Query => response.json()["Message"].as_str().unwrap().starts_with("Query found 1 "),
    }
}

#[test]
fn every_operation_in_every_state() {
    let mut pairs = 0;
    for state in State::known() {
        let (fixture, reference, [package, item], quote) = prepare(state);
        let before = fixture.record(&reference);
        for row in rows(&reference, &package, &item, &quote) {
            {
                let mut all = fixture.app.state();
                all.jobs.clear();
                all.consignments.consignments.insert(reference.clone(), before.clone());
            }
            let body = if row.body.is_null() { String::new() } else { row.body.to_string() };
            let response = fixture.call(row.method, &row.path, &body);
            let what = format!("{} {} in {state}: {response:?}", row.method, row.path);
            let after = fixture.record(&reference);
            if row.allowed.contains(state) {
                assert!(was_done(&row, &response), "{what}");
                let expected = row.ends.as_ref().unwrap_or(state);
                assert_eq!(after.consignment.consignment_state.as_ref().unwrap().value(), expected, "{what}");
            } else {
                assert!(!was_done(&row, &response), "{what}");
                assert_eq!(before.consignment, after.consignment, "{what}");
                assert_eq!(before.history, after.history, "{what}");
                refused_for_state(&row, &response, state, &what);
            }
            pairs += 1;
        }
    }
    assert_eq!(pairs, 33 * 55);
}

fn refused_for_state(row: &Row, response: &Response, state: &State, what: &str) {
    let named = |text: Option<&String>| text.is_some_and(|text| text.contains(state.as_str()));
    match row.shape {
        Shape::Status(_) => {
            let error = response.refused(400, "InvalidStateForOperation");
            assert!(named(error.message.as_ref()), "{what}");
        }
        Shape::Summaries => {
            let summary = &response.summaries()[0];
            assert_eq!(summary.status_code, 400, "{what}");
            assert!(named(summary.description.as_ref()), "{what}");
            assert_eq!(summary.api_links.as_ref().unwrap().len(), 1);
        }
        Shape::Elements => assert!(named(response.elements()[0].message.as_ref()), "{what}"),
        Shape::Dispatched => {
            let element = &response.json()[0];
            assert_eq!((&element["Status"], &element["HttpStatusCode"]), (&json!("Failed"), &json!(400)));
            assert!(element["Message"].as_str().unwrap().contains(state.as_str()), "{what}");
        }
        Shape::Found => assert!(response.summaries().is_empty(), "{what}"),
        Shape::Query => assert!(response.json()["Message"].as_str().unwrap().starts_with("Query found 0 ")),
    }
}
