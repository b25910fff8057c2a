//! Creating and reading consignments.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::types::{Consignment, ConsignmentAuditMessage, DispatchResponse};

use super::support::{DOCUMENTED, Fixture, created, domestic, example};

#[test]
fn the_documented_requests_are_accepted() {
    for name in ["domestic_two_packages", "international", "minimal"] {
        let fixture = Fixture::empty();
        let body = example(&format!("create_consignment/{name}.request.json"));
        let reference = created(&fixture.call("POST", "/consignments/", &body));
        let consignment: Consignment = fixture.get(&format!("/consignments/{reference}")).ok(200).decode();
        let shape = |reference: &str, prefix: &str| {
            reference.len() == 14 && reference.starts_with(prefix) && reference.split('-').count() == 4
        };
        assert!(shape(&reference, "EC-"));
        for package in consignment.packages.unwrap() {
            assert!(shape(&package.reference.unwrap(), "EP-"));
            for item in package.items.unwrap() {
                let reference = item.reference.unwrap();
                assert!(reference.len() == 32 && reference.bytes().all(|byte| byte.is_ascii_hexdigit()));
            }
        }
    }
}

#[test]
fn cache_markers_of_a_caller_are_ignored() {
    let fixture = Fixture::empty();
    let mut body: Value = serde_json::from_str(&example("create_consignment/minimal.request.json")).unwrap();
    body["Addresses"][1]["CacheDate"] = json!("not a date");
    body["Addresses"][1]["CacheSource"] = json!("a caller");
    body["Addresses"][1]["IsCached"] = json!(true);
    let reference = created(&fixture.call("POST", "/consignments", &body.to_string()));
    let shown = fixture.get(&format!("/consignments/{reference}")).json();
    let address = shown["Addresses"][1].as_object().unwrap();
    assert_eq!(address["IsCached"], false);
    assert!(!address.contains_key("CacheDate") && !address.contains_key("CacheSource"));
}

#[test]
fn a_new_consignment_is_complete() {
    let fixture = Fixture::empty();
    let body = example("create_consignment/domestic_two_packages.request.json");
    let reference = created(&fixture.call("POST", "/consignments", &body));
    let response = fixture.get(&format!("/consignments/{reference}"));
    let shown = response.json();
    assert_eq!(shown["ConsignmentState"], "Unallocated");
    assert_eq!(shown["Source"], "Api", "written as the contract does");
    assert_eq!(shown["DateCreated"], "2019-06-12T10:00:00+00:00");
    assert_eq!(shown["RequestedDeliveryDate"]["DeliveryWindow"]["End"], "12:30:00");
    assert_eq!(shown["Weight"]["Unit"], "Kg");
    // 2.400 and the 1.5 kg of the box, added exactly.
    assert!(
        response.text.as_ref().unwrap().contains(r#""Weight":{"Unit":"Kg","Value":3.900}"#),
        "{response:?}"
    );
    assert!(response.text.as_ref().unwrap().contains(r#""Amount":149.99"#));
    let origin = &shown["Addresses"][0];
    assert_eq!(origin["AddressLine1"], "1 Example Way");
    assert_eq!(origin["Country"], json!({ "Name": "United Kingdom", "IsoCode": { "TwoLetterCode": "GB" } }));
    assert_eq!(origin["Contact"]["LastName"], "Example");
    assert_eq!(shown["Packages"][1]["Dimensions"]["Length"], 30);
    assert_eq!(shown["Packages"][1]["PackageReferenceProvidedByCustomer"], "");
    assert_eq!(shown["Packages"][0]["Items"][0]["CountryOfOrigin"]["Name"], "Switzerland");
    assert_eq!(shown["LabelCount"], 0);
    for property in
        ["Allocation", "FailedAllocation", "DateShipped", "CollectionDate", "CustomsDocumentation"]
    {
        assert!(shown.as_object().unwrap().contains_key(property) && shown[property].is_null(), "{property}");
    }
    assert!(shown.get("LocationInformation").is_none());

    let minimal = example("create_consignment/minimal.request.json");
    let reference = created(&fixture.call("POST", "/consignments", &minimal));
    let shown = fixture.get(&format!("/consignments/{reference}")).json();
    assert_eq!((&shown["Direction"], &shown["Tags"]), (&json!("Outbound"), &json!([])));
    assert_eq!(shown["ConsignmentReferenceProvidedByCustomer"], "");
    assert_eq!((&shown["MetaData"], &shown["Packages"][0]["MetaData"]), (&json!([]), &json!([])));
    assert_eq!(shown, fixture.get(&format!("/consignments/getconsignmentwithmetadata/{reference}")).json());
}

/// Every wrong property of a request is reported by its path, and nothing is kept.
#[test]
fn wrong_requests_are_refused_with_every_reason() {
    let change = |change: fn(&mut Value)| {
        let mut request = domestic();
        change(&mut request);
        request
    };
    for (request, targets) in [
        (json!({}), vec!["Addresses", "Packages"]),
        (change(|r| r["Packages"] = json!([])), vec!["Packages"]),
        (
            change(|r| {
                let package = r["Packages"][0].as_object_mut().unwrap();
                package.remove("Weight");
                package.remove("Dimensions");
            }),
            vec!["Packages[0].Weight", "Packages[0].Dimensions"],
        ),
        (change(|r| r["Packages"][0]["Description"] = json!("")), vec!["Packages[0].Description"]),
        (
            change(|r| r["Packages"][0]["PackageSizeReference"] = json!("HUGE")),
            vec!["Packages[0].PackageSizeReference"],
        ),
        (change(|r| r["Addresses"][1]["AddressType"] = json!("Return")), vec!["Addresses"]),
        (change(|r| r["Addresses"][1]["Postcode"] = json!(" ")), vec!["Addresses[1].Postcode"]),
        (
            change(|r| r["Addresses"][1] = json!({ "AddressType": "Destination" })),
            vec![
                "Addresses[1].Country.IsoCode.TwoLetterCode",
                "Addresses[1].Contact",
                "Addresses[1].AddressLine1",
                "Addresses[1].Postcode",
            ],
        ),
        (
            change(|r| r["Addresses"][0]["ShippingLocationReference"] = json!("NOWHERE")),
            vec!["Addresses[0].ShippingLocationReference"],
        ),
        (
            change(|r| {
                let mut home = r["Addresses"][1].clone();
                home["AddressType"] = json!("Origin");
                r["Addresses"][0] = home;
            }),
            vec!["Addresses"],
        ),
        (
            change(|r| {
                let twice = r["Addresses"][1].clone();
                r["Addresses"].as_array_mut().unwrap().push(twice);
            }),
            vec!["Addresses[2].AddressType"],
        ),
        (change(|r| r["ShippingDate"] = json!("soon")), vec!["ShippingDate"]),
        (
            change(|r| r["Packages"][0]["Value"]["Currency"]["IsoCode"] = json!("GPB")),
            vec!["Packages[0].Value.Currency.IsoCode"],
        ),
        (change(|r| r["Direction"] = json!("Sideways")), vec!["Direction"]),
    ] {
        let fixture = Fixture::empty();
        let error = fixture.post("/consignments", &request).refused(400, "ValidationError");
        let found: Vec<String> =
            error.details.unwrap().into_iter().map(|detail| detail.target.unwrap()).collect();
        assert_eq!(found, targets, "{request}");
        assert!(fixture.app.state().consignments.consignments.len() == 0);
    }
}

#[test]
fn keys_and_values_are_understood_in_any_casing() {
    let fixture = Fixture::empty();
    let request = domestic().to_string().replace("\"Packages\"", "\"packages\"").replace("Origin", "ORIGIN");
    let reference = created(&fixture.call("POST", "/consignments", &request));
    assert_eq!(
        fixture.get(&format!("/consignments/{reference}")).json()["Addresses"][0]["AddressType"],
        "Origin"
    );
}

#[test]
fn unknown_references_are_not_found() {
    let fixture = Fixture::demo();
    for path in [
        "/consignments/EC-000-0ZZ-ZZZ",
        "/consignments/getconsignmentwithmetadata/EC-000-0ZZ-ZZZ",
        "/consignments/getconsignmentonly/EC-000-0ZZ-ZZZ",
        "/consignments/EC-000-0ZZ-ZZZ/audit",
        "/consignments/EC-000-0ZZ-ZZZ/status",
        "/labels/EC-000-0ZZ-ZZZ",
        "/labels/EC-000-0ZZ-ZZZ/pdf/203",
    ] {
        let error = fixture.get(path).refused(404, "ItemNotFound");
        assert_eq!(error.message.as_deref(), Some("Item EC-000-0ZZ-ZZZ not found"), "{path}");
    }
    fixture.touch("/consignments/EC-000-0ZZ-ZZZ/cancel").refused(404, "ItemNotFound");
    let package = domestic()["Packages"][0].clone();
    fixture.post("/consignments/EC-000-0ZZ-ZZZ/addpackage", package).refused(404, "ItemNotFound");
}

#[test]
fn status_has_the_expected_date() {
    let fixture = Fixture::demo();
    let path = format!("/consignments/{DOCUMENTED}/status");
    let status = fixture.get(&path).json();
    assert!(status["ExpectedDeliveryDate"].is_null());
    assert_eq!(status["ConsignmentReferenceForAllLegsAssignedByMpd"], DOCUMENTED);
    assert_eq!(status["ApiLink"]["Rel"], "detail");
    fixture.allocate(DOCUMENTED);
    assert_eq!(fixture.get(&path).json()["ExpectedDeliveryDate"], "2019-06-13T11:00:00+00:00");
}

#[test]
fn cancellation_is_final_and_drops_the_allocation() {
    let fixture = Fixture::demo();
    fixture.touch(&format!("/allocation/{DOCUMENTED}/labels/pdf")).ok(200);
    let response = fixture.touch(&format!("/consignments/{DOCUMENTED}/cancel"));
    assert_eq!((response.status, &response.text), (200, &None));
    let consignment = fixture.record(DOCUMENTED).consignment;
    assert!(consignment.allocation.is_none() && consignment.consignment_legs == Some(vec![]));
    let list = json!([DOCUMENTED, "EC-000-0A1-B2C", "EC-000-0A1-B2J"]);
    let elements = fixture.put("/consignments/cancellist", list).json();
    let texts: Vec<&str> =
        elements.as_array().unwrap().iter().map(|element| element["Message"].as_str().unwrap()).collect();
    assert_eq!(
        texts,
        [
            "Consignment EC-000-05B-MMA cannot be cancelled in state Cancelled.",
            "Consignment cancellation completed successfully",
            "Consignment EC-000-0A1-B2J cannot be cancelled in state Delivered.",
        ]
    );
    assert!(elements[1]["ApiLinks"].is_null());
}

#[test]
fn packages_can_be_added() {
    let fixture = Fixture::empty();
    let reference = fixture.create(|_| {});
    let path = format!("/consignments/{reference}/addpackage");
    let mut package = json!({
        "Description": "Books",
        "Value": { "Amount": 20.01, "Currency": { "IsoCode": "gbp" } },
        "PackageSizeReference": "SMALL_BOX",
        "Reference": "EP-000-000-000"
    });
    let added = fixture.post(&path, &package).ok(201).json();
    assert_ne!(added["Reference"], "EP-000-000-000");
    assert_eq!(added["MetaData"], json!([]));
    assert_eq!(added["Value"]["Currency"]["Name"], "Pound Sterling");
    assert_eq!(added["Weight"]["Value"].to_string(), "1.5");
    let response = fixture.get(&format!("/consignments/{reference}"));
    assert_eq!(response.json()["Packages"][1], added);
    assert_eq!(response.json()["Weight"]["Value"], 4.0);
    assert!(response.text.unwrap().contains(r#""Amount":170.00"#));
    package["PackageSizeReference"] = Value::Null;
    let error = fixture.post(&path, &package).refused(400, "ValidationError");
    let targets: Vec<_> = error.details.unwrap().into_iter().map(|detail| detail.target.unwrap()).collect();
    assert_eq!(targets, ["Weight", "Dimensions"]);
    assert_eq!(fixture.record(&reference).consignment.packages.unwrap().len(), 2);
}

#[test]
fn one_reading_leaves_the_fields_of_the_caller_out() {
    let fixture = Fixture::empty();
    let fields = json!([{ "KeyValue": "Colour", "StringValue": "blue" }]);
    let reference = fixture.create(|request| {
        request["MetaData"] = fields.clone();
        request["Packages"][0]["MetaData"] = fields;
    });
    let all = fixture.get(&format!("/consignments/{reference}")).json();
    let only = fixture.get(&format!("/consignments/getconsignmentonly/{reference}")).json();
    for shown in [&all["MetaData"], &all["Packages"][0]["MetaData"]] {
        assert_eq!(shown[0]["StringValue"], "blue");
    }
    assert!(only.get("MetaData").is_none() && only["Packages"][0].get("MetaData").is_none());
    assert_eq!(only["Packages"][0]["Description"], all["Packages"][0]["Description"]);
}

/// Names of an older version of the API: nothing that is sent by them is lost.
#[test]
fn older_names_of_quantity_and_unit_are_understood() {
    let fixture = Fixture::empty();
    let item = json!({
        "Description": "Watch",
        "Weight": { "Value": 0.25, "Unit": "Kg" },
        "Dimensions": { "Unit": "Cm", "Width": 5, "Length": 5, "Height": 5 },
        "Value": { "Amount": 50, "Currency": { "IsoCode": "GBP" } },
        "UnitOfQuantity": 3,
        "ItemUnit": "Box"
    });
    let reference = fixture.create(|request| request["Packages"][0]["Items"] = json!([item.clone()]));
    let shown = fixture.get(&format!("/consignments/{reference}")).json();
    let shown = &shown["Packages"][0]["Items"][0];
    assert_eq!((&shown["Quantity"], &shown["Unit"]), (&json!(3), &json!("Box")));
    for (name, value) in [("UnitOfQuantity", json!("a box")), ("ItemUnit", json!(7)), ("Quantity", json!(4))]
    {
        let mut request = super::support::domestic();
        request["Packages"][0]["Items"] = json!([item.clone()]);
        request["Packages"][0]["Items"][0][name] = value;
        fixture.post("/consignments", request).refused(400, "ValidationError");
    }
}

#[test]
fn packages_can_be_removed_but_for_the_last_one() {
    let fixture = Fixture::empty();
    let reference = fixture.create(|request| {
        let package = request["Packages"][0].clone();
        request["Packages"].as_array_mut().unwrap().extend([package.clone(), package]);
    });
    let packages = || -> Vec<String> {
        let packages = fixture.record(&reference).consignment.packages.unwrap();
        packages.into_iter().map(|package| package.reference.unwrap()).collect()
    };
    let [first, second, third] = <[String; 3]>::try_from(packages()).unwrap();
    let response = fixture.call("DELETE", &format!("/packages/{}", second.to_lowercase()), "").ok(200);
    assert_eq!((response.text, packages()), (None, vec![first.clone(), third.clone()]));
    let shown = fixture.get(&format!("/consignments/{reference}"));
    assert_eq!(shown.json()["Weight"]["Value"], 5.0);
    assert!(shown.text.unwrap().contains(r#""Amount":299.98"#), "values add up");
    fixture.call("POST", &format!("/consignments/{reference}/removepackage/{third}"), "").ok(200);
    assert_eq!(packages(), std::slice::from_ref(&first));

    let other = fixture.create(|_| {});
    for (method, path) in [
        ("DELETE", format!("/packages/{first}")),
        ("POST", format!("/consignments/{reference}/removepackage/{first}")),
    ] {
        let error = fixture.call(method, &path, "").refused(400, "ValidationError");
        assert_eq!(error.details.unwrap()[0].target.as_deref(), Some("PackageReference"), "{path}");
    }
    for (method, path) in [
        ("DELETE", format!("/packages/{second}")),
        ("POST", format!("/consignments/{reference}/removepackage/{second}")),
        ("POST", format!("/consignments/{other}/removepackage/{first}")),
        ("POST", format!("/consignments/EC-000-0ZZ-ZZZ/removepackage/{first}")),
    ] {
        fixture.call(method, &path, "").refused(404, "ItemNotFound");
    }
    assert_eq!(packages(), [first]);
}

#[test]
fn dispatching_returns_the_outcome_of_each() {
    let fixture = Fixture::demo();
    let list = ["ec-000-0a1-b2e", DOCUMENTED, "EC-000-0ZZ-ZZZ"];
    let elements: Vec<DispatchResponse> =
        fixture.put("/consignments/Dispatch", json!({ "ConsignmentReferences": list })).ok(200).decode();
    let outcome = |element: &DispatchResponse| {
        let reference = element.consignment_reference_for_all_legs_assigned_by_mpd.clone().unwrap();
        let status = element.status.as_ref().unwrap().to_string();
        (reference, status, element.http_status_code.unwrap(), element.api_links.as_ref().unwrap().len())
    };
    assert_eq!(
        elements.iter().map(outcome).collect::<Vec<_>>(),
        [
            ("EC-000-0A1-B2E".to_owned(), "Success".to_owned(), 200, 1),
            (DOCUMENTED.to_owned(), "Failed".to_owned(), 400, 1),
            ("EC-000-0ZZ-ZZZ".to_owned(), "NotFound".to_owned(), 404, 0),
        ]
    );
    assert_eq!(elements[2].message.as_deref(), Some("Item EC-000-0ZZ-ZZZ not found"));
    assert_eq!(fixture.state("EC-000-0A1-B2E").as_str(), "Dispatched");
    let none = json!({ "ConsignmentReferences": [] });
    fixture.put("/consignments/Dispatch", none).refused(400, "ValidationError");
}

#[test]
fn the_audit_lists_states_and_labels_in_order() {
    let fixture = Fixture::empty();
    let reference = fixture.create(|request| request["Packages"][0]["Weight"]["Value"] = json!(5000));
    let allocate = format!("/allocation/{reference}/allocatewithcheapestquote");
    fixture.touch(&allocate).ok(200);
    let other = fixture.allocated(|_| {});
    fixture.advance(10);
    fixture.get(&format!("/labels/{other}")).ok(200);
    fixture.advance(10);
    fixture.put("/consignments/manifest", json!({ "ConsignmentReferences": [other] })).ok(200);
    fixture.advance(60);
    fixture.get(&format!("/labels/{other}")).ok(200);
    let audit = |reference: &str| -> Vec<ConsignmentAuditMessage> {
        fixture.get(&format!("/consignments/{reference}/audit")).ok(200).decode()
    };
    let messages = audit(&other);
    let seen: Vec<_> = messages
        .iter()
        .map(|one| (one.message.as_deref().unwrap(), one.category.as_ref().unwrap().as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            ("Created", "ConsignmentLifecycle"),
            ("Allocated", "ConsignmentLifecycle"),
            ("Labels printed", "Labels"),
            ("Queued to manifest", "ConsignmentLifecycle"),
            ("Manifested", "ConsignmentLifecycle"),
        ]
    );
    assert_eq!(messages[2].timestamp.as_ref().unwrap().as_str(), "2019-06-12T10:00:10+00:00");
    assert_eq!(messages[4].username.as_deref(), Some("System"));
    assert_eq!(messages[1].username, None);
    let ids: std::collections::BTreeSet<_> = messages.iter().map(|one| one.id.clone()).collect();
    assert_eq!(ids.len(), 5);
    assert_eq!(audit(&other), messages, "and stays as it is");
    let failed = audit(&reference);
    assert_eq!(failed[1].severity.as_ref().unwrap().as_str(), "High");
    assert!(failed[1].message.as_ref().unwrap().starts_with("No carrier service"));
}
