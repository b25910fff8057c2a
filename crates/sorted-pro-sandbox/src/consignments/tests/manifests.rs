//! Manifesting takes time, and a query finds the consignments to manifest.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::types::{ManifestFileInfo, ManifestsView};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState as State;

use super::support::{DOCUMENTED, Fixture, HOST};

#[test]
fn manifesting_advances_with_the_clock() {
    let fixture = Fixture::empty();
    let reference = fixture.allocated(|_| {});
    let other = fixture.create(|_| {});
    let body = json!({ "ConsignmentReferences": [reference, other, "EC-000-0ZZ-ZZZ"] });
    let elements = fixture.put("/consignments/manifest", body.clone()).json();
    assert_eq!(
        elements[0],
        json!({
            "IsSuccess": true,
            "Message": format!("Consignment {reference} has been manifested successfully."),
            "Data": reference,
            "ApiLinks": [{ "Rel": "Link", "Href": format!("{HOST}/consignments/{reference}") }]
        })
    );
    let message = format!("Consignment {other} cannot be manifested in state Unallocated.");
    assert_eq!(
        elements[1],
        json!({ "IsSuccess": false, "Message": message, "Data": other, "ApiLinks": null })
    );
    assert_eq!(elements[2]["Message"], "Item EC-000-0ZZ-ZZZ not found");
    assert_eq!(fixture.state(&reference), State::Manifesting);
    fixture.advance(59);
    assert_eq!(fixture.state(&reference), State::Manifesting);
    fixture.touch(&format!("/consignments/{reference}/cancel")).refused(400, "InvalidStateForOperation");
    fixture.advance(1);
    assert_eq!(fixture.state(&reference), State::Manifested);
    let states: Vec<String> =
        fixture.record(&reference).history.iter().map(|entry| entry.state.clone()).collect();
    assert_eq!(states, ["Unallocated", "Allocated", "Manifesting", "Manifested"]);
    let element = &fixture.put("/consignments/manifest", body).elements()[0];
    assert!(!element.is_success);
}

#[test]
fn nothing_but_unknown_references_is_not_found() {
    let fixture = Fixture::empty();
    let body = json!({ "ConsignmentReferences": ["EC-000-0ZZ-ZZZ", "EC-000-0ZZ-ZZY"] });
    fixture.put("/consignments/manifest", body).refused(404, "ItemNotFound");
    fixture
        .put("/consignments/manifest", json!({ "ConsignmentReferences": [] }))
        .refused(400, "ValidationError");
}

#[test]
fn an_absent_carrier_cannot_be_notified() {
    let fixture = Fixture::empty();
    let reference = fixture.allocated(|_| {});
    {
        let mut state = fixture.app.state();
        let record = state.consignments.consignments.get_mut(&reference).unwrap();
        let allocation = record.consignment.allocation.as_mut().unwrap();
        allocation.mpd_carrier_service_reference = Some("GONE".into());
    }
    // A query does not even queue it.
    let response = fixture.post("/consignments/manifestFromQuery", json!({ "States": ["Allocated"] })).json();
    assert_eq!(response["FailedConsignments"], json!([reference]));
    assert_eq!(
        response["Message"],
        "Query found 1 consignment(s). 0 successfully queued to manifest. 1 failed to be added to the queue"
    );
    assert_eq!(fixture.state(&reference), State::Allocated);
    fixture.put("/consignments/manifest", json!({ "ConsignmentReferences": [reference] })).ok(200);
    fixture.advance(60);
    assert_eq!(fixture.state(&reference), State::ManifestFailed);
    let row = fixture.get("/consignments/1/0").json()["ConsignmentSummaries"][0].clone();
    assert_eq!(row["FailedManifestMessage"], "The carrier did not respond.");
    assert_eq!(row["FailedManifestTimeStamp"], "2019-06-12T10:01:00+00:00");
    // It can be allocated anew.
    fixture.touch(&format!("/consignments/{reference}/deallocate")).ok(200);
    assert!(
        fixture.get("/consignments/1/0").json()["ConsignmentSummaries"][0]["FailedManifestMessage"].is_null()
    );
}

#[test]
fn a_query_takes_what_meets_every_criterion() {
    let all = ["Allocated", "ManifestFailed", "ReadyToShip"];
    let fixture = || {
        let fixture = Fixture::empty();
        let here = fixture.allocated(|request| request["ShippingDate"] = json!("2019-06-14T17:00:00+00:00"));
        let there = fixture.allocated(|request| {
            request["Addresses"][0]["ShippingLocationReference"] = json!("LEEDS-DC1");
            request["Tags"] = json!(["fragile", "next_day"]);
            request["Packages"][0]["Weight"]["Value"] = json!(1);
        });
        fixture.put("/consignments/setreadytoship", json!([there])).ok(200);
        fixture.get(&format!("/labels/{there}")).ok(200);
        fixture.create(|_| {});
        (fixture, here, there)
    };
    for (criteria, first, second) in [
        (json!({}), true, true),
        (json!({ "States": ["allocated"] }), true, false),
        (json!({ "ShippingLocationReferences": ["WAREHOUSE1", "SHOP-17"] }), true, false),
        (json!({ "ShippingLocationReferences": [] }), true, true),
        // As the prose calls it.
        (json!({ "ShippingLocationReference": ["WAREHOUSE1"] }), true, false),
        (json!({ "shippingLocationReference": ["LEEDS-DC1"] }), false, true),
        (json!({ "Carriers": ["CARRIER_Y"] }), false, true),
        (json!({ "LabelsPrinted": true }), false, true),
        (json!({ "LabelsPrinted": false }), true, false),
        (json!({ "ShippingDate": "2019-06-14T00:00:00" }), true, false),
        (json!({ "ShippingDateRanges": { "EndDate": "2019-06-13T23:59:59" } }), false, true),
        (json!({ "ShippingDateRanges": { "StartDate": "2019-06-14T17:00:00+00:00" } }), true, false),
        (json!({ "LabelsPrinted": true, "Carriers": ["CARRIER_X"] }), false, false),
    ] {
        for method in ["POST", "PUT"] {
            let (fixture, here, there) = fixture();
            let mut body = json!({ "States": all });
            body.as_object_mut().unwrap().extend(criteria.as_object().unwrap().clone());
            let response =
                fixture.call(method, "/consignments/manifestFromQuery", &body.to_string()).ok(200).json();
            let count = usize::from(first) + usize::from(second);
            let message = format!(
                "Query found {count} consignment(s). {count} successfully queued to manifest. 0 failed to be added to the queue"
            );
            assert_eq!(response, json!({ "Message": message }), "{criteria}");
            let all = [(here, first), (there, second)];
            for (reference, taken) in &all {
                assert_eq!(fixture.state(reference) == State::Manifesting, *taken, "{criteria}");
            }
            fixture.advance(60);
            for (reference, taken) in &all {
                assert_eq!(fixture.state(reference) == State::Manifested, *taken, "{criteria}");
            }
        }
    }
}

#[test]
fn queries_for_other_states_are_refused() {
    let fixture = Fixture::demo();
    fixture.allocate(DOCUMENTED);
    for body in [
        json!({}),
        json!({ "States": [] }),
        json!({ "States": ["Allocated", "Delivered"] }),
        json!({ "States": ["Allocated"], "ShippingDate": "soon" }),
        json!({ "States": ["Allocated"], "ShippingLocationReference": "LEEDS-DC1" }),
        json!({
            "States": ["Allocated"],
            "ShippingLocationReference": ["LEEDS-DC1"],
            "ShippingLocationReferences": ["WAREHOUSE1"]
        }),
    ] {
        let error = fixture.post("/consignments/manifestFromQuery", &body).refused(400, "ValidationError");
        assert_eq!(error.details.unwrap().len(), 1, "{body}");
    }
    assert_eq!(fixture.state(DOCUMENTED), State::Allocated);
}

#[test]
fn ready_to_ship_and_back() {
    let fixture = Fixture::empty();
    let reference = fixture.allocated(|_| {});
    let list = json!([reference, "EC-000-0ZZ-ZZZ"]);
    let elements = fixture.put("/consignments/setreadytoship", &list).json();
    assert_eq!(elements[0]["Message"], "Consignment marked as Ready To Ship completed successfully");
    let link = json!([{ "Rel": "detail", "Href": format!("{HOST}/consignments/{reference}") }]);
    assert_eq!(elements[0]["ApiLinks"], link);
    assert_eq!((&elements[1]["IsSuccess"], &elements[1]["ApiLinks"]), (&json!(false), &json!([])));
    assert_eq!(fixture.state(&reference), State::ReadyToShip);
    let elements = fixture.put("/consignments/setreadytoship", &list).json();
    let message = format!("Consignment {reference} cannot be marked as ReadyToShip in state ReadyToShip.");
    assert_eq!(elements[0]["Message"], message);
    let elements = fixture.put("/consignments/setnotreadytoship", &list).json();
    assert_eq!(
        elements[0]["Message"],
        "Consignment set back to Allocated from Ready To Ship completed successfully"
    );
    assert_eq!(fixture.state(&reference), State::Allocated);
}

/// Manifests two consignments from different locations, and after an hour one more.
fn manifested() -> (Fixture, [String; 3]) {
    let fixture = Fixture::empty();
    let from = |location: &str| {
        fixture.allocated(|request| {
            request["Addresses"][0]["ShippingLocationReference"] = json!(location);
        })
    };
    let all = [from("WAREHOUSE1"), from("LEEDS-DC1"), from("WAREHOUSE1")];
    for list in [&all[..2], &all[2..]] {
        fixture.put("/consignments/manifest", json!({ "ConsignmentReferences": list })).ok(200);
        fixture.advance(3600);
    }
    (fixture, all)
}

fn files(fixture: &Fixture, query: &str) -> Vec<ManifestFileInfo> {
    fixture.get(&format!("/consignments/customer/manifests{query}")).ok(200).decode()
}

#[test]
fn carriers_get_a_file_for_each_location() {
    let fixture = Fixture::empty();
    assert!(files(&fixture, "").is_empty());
    let together = [(); 2].map(|()| fixture.allocated(|_| {}));
    fixture.put("/consignments/manifest", json!({ "ConsignmentReferences": together })).ok(200);
    assert!(files(&fixture, "").is_empty(), "the carrier has not been sent it yet");
    fixture.advance(60);
    let [file] = <[ManifestFileInfo; 1]>::try_from(files(&fixture, "")).unwrap();
    assert_eq!(file.bookings_count, Some(2));
    assert_eq!(file.created.unwrap().as_str(), "2019-06-12T10:01:00+00:00");
    assert_eq!(file.carrier_name.as_deref(), Some("Carrier X"));
    assert_eq!(file.shipping_location_name.as_deref(), Some("Manchester warehouse"));
    assert_eq!(file.manifest_file_name.as_deref(), Some("CARRIER_X_WAREHOUSE1_20190612.pdf"));
    let reference = file.manifest_reference.unwrap();
    assert!(reference.len() == 32 && reference.bytes().all(|byte| byte.is_ascii_hexdigit()));

    let decoded = |path: &str| {
        let path = format!("/consignments/{path}/{reference}");
        super::files::decoded(&fixture.get(&path).ok(200).decode::<String>())
    };
    let pdf = decoded("customer/manifest");
    assert!(pdf.starts_with(b"%PDF-"));
    let csv = String::from_utf8(decoded("manifestfilesenttocarrier")).unwrap();
    assert_eq!(csv.lines().count(), 3);
    for part in [&together[0], &together[1], "Robin Example, EC1A 1BB, GB"] {
        assert!(csv.contains(&format!("\"{part}\"")), "{csv}");
    }
    // Later changes of a consignment do not change the sent manifest.
    fixture.touch(&format!("/consignments/{}/deallocate", together[0])).ok(200);
    assert_eq!(decoded("customer/manifest"), pdf);
    for path in ["customer/manifest", "manifestfilesenttocarrier"] {
        fixture.get(&format!("/consignments/{path}/{}", "0".repeat(32))).refused(404, "ItemNotFound");
    }
}

#[test]
fn manifest_files_are_listed_by_location() {
    let (fixture, _) = manifested();
    let locations = |query: &str| -> Vec<String> {
        files(&fixture, query).into_iter().map(|file| file.shipping_location_reference.unwrap()).collect()
    };
    assert_eq!(locations(""), ["WAREHOUSE1", "LEEDS-DC1", "WAREHOUSE1"], "newest first");
    assert_eq!(locations("?shippingLocationReference=leeds-dc1"), ["LEEDS-DC1"]);
    assert!(locations("?shippingLocationReference=STORE_42").is_empty());
    assert_eq!(locations("?shippingLocationReference=").len(), 3);
}

#[test]
fn manifest_files_are_filtered() {
    let (fixture, _) = manifested();
    let view = |filter: Value| -> ManifestsView {
        fixture.post("/consignments/manifestsfiltered", filter).ok(201).decode()
    };
    let count = |filter: Value| view(filter).total_records.unwrap();
    let service =
        |reference: &str| json!({ "CarrierServices": { "CarrierServices": [{ "Reference": reference }] } });
    for (filter, expected) in [
        (json!({}), 3),
        (json!({ "CarrierNames": ["carrier x"], "ShippingLocationRefs": [] }), 3),
        (json!({ "CarrierNames": ["Carrier Y"] }), 0),
        (json!({ "ShippingLocationRefs": ["LEEDS-DC1", "STORE_42"] }), 1),
        (json!({ "CreatedDateStart": "2019-06-12T10:30:00" }), 1),
        (json!({ "CreatedDateStart": "2019-06-12", "CreatedDateEnd": "2019-06-12T10:30:00Z" }), 2),
        (service("CX_NDS"), 3),
        (service("CY_ECO"), 0),
    ] {
        assert_eq!(count(filter.clone()), expected, "{filter}");
    }
    let page = view(json!({ "Take": 2, "Skip": 2 }));
    assert_eq!((page.manifests.unwrap().len(), page.total_records, page.page_size), (1, Some(3), Some(2)));
    assert!(page.shipping_location_refs.unwrap().len() > 3);
    let services = page.carrier_services.unwrap();
    assert!(services.success == Some(true) && services.carrier_services.unwrap().len() > 3);
    for filter in [json!({ "Take": -1 }), json!({ "Skip": -1 }), json!({ "CreatedDateEnd": "soon" })] {
        let error = fixture.post("/consignments/manifestsfiltered", &filter).refused(400, "ValidationError");
        let target = error.details.unwrap()[0].target.clone().unwrap();
        assert!(filter.get(&target).is_some(), "{target}");
    }
}
