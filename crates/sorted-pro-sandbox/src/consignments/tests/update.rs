//! Update Consignment: replaced properties, kept ones, and refusals.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState as State;

use super::support::{DOCUMENTED, Fixture, HOST, Response, domestic};

fn full(fixture: &Fixture) -> String {
    fixture.create(|request| {
        request["ShippingDate"] = json!("2019-06-14T17:00:00+00:00");
        request["RequiredDeliveryDate"] = json!({ "Date": "2019-06-18T00:00:00+00:00" });
        request["ConsignmentReferenceProvidedByCustomer"] = json!("WEB-1");
        request["CustomsDocumentation"] = json!({ "CategoryType": "Gift" });
        request["MetaData"] = json!([{ "KeyValue": "CostCentre", "StringValue": "UK-17" }]);
    })
}

fn shown(fixture: &Fixture, reference: &str) -> Value {
    fixture.get(&format!("/consignments/{reference}")).ok(200).json()
}

#[test]
fn absent_properties_are_removed_but_packages_and_tags() {
    let fixture = Fixture::empty();
    let reference = full(&fixture);
    let before = shown(&fixture, &reference);
    let response = fixture.put(
        "/consignments",
        json!({ "Reference": reference, "Source": "Web", "Addresses": domestic()["Addresses"] }),
    );
    assert_eq!(
        response.ok(200).json(),
        json!([{ "Rel": "Link", "Href": format!("{HOST}/consignments/{reference}") }])
    );
    let after = shown(&fixture, &reference);
    for property in ["ShippingDate", "RequestedDeliveryDate", "CustomsDocumentation"] {
        assert!(!before[property].is_null() && after[property].is_null(), "{property}");
    }
    assert_eq!(after["MetaData"], json!([]));
    assert_eq!(after["ConsignmentReferenceProvidedByCustomer"], "");
    for property in ["Packages", "Tags", "Addresses", "Weight", "Value", "Source", "DateCreated", "Reference"]
    {
        assert_eq!(before[property], after[property], "{property}");
    }
}

#[test]
fn given_properties_are_replaced_as_a_whole() {
    let fixture = Fixture::empty();
    let reference = full(&fixture);
    let before = shown(&fixture, &reference);
    let mut addresses = domestic()["Addresses"].clone();
    addresses[1]["Postcode"] = json!("W1A 1AA");
    let mut kept = before["Packages"][0].clone();
    kept["Description"] = json!("Clocks");
    let mut new = domestic()["Packages"][0].clone();
    new["Weight"]["Value"] = json!(1.5);
    let body = json!({
        "Reference": reference,
        "Addresses": addresses,
        "Packages": [kept, new],
        "Tags": [],
        "ShippingDate": "2019-06-17T00:00:00+00:00",
        "RequestedDeliveryDate": { "Date": "2019-06-19T00:00:00+00:00", "IsToBeExactlyOnTheDateSpecified": true },
        "ConsignmentReferenceProvidedByCustomer": "WEB-2",
        "MetaData": [{ "KeyValue": "Floor", "IntValue": 3 }]
    });
    // The other path that the vendor shows.
    fixture.put("/consignments/update", body).ok(200);
    let after = shown(&fixture, &reference);
    assert_eq!(after["Packages"][0]["Reference"], before["Packages"][0]["Reference"]);
    assert_eq!(after["Packages"][0]["Description"], "Clocks");
    assert_ne!(after["Packages"][1]["Reference"], before["Packages"][0]["Reference"]);
    assert_eq!(after["Weight"]["Value"], 4.0);
    assert_eq!(after["Tags"], json!([]));
    assert_eq!(after["Addresses"][1]["Postcode"], "W1A 1AA");
    assert_eq!(after["ShippingDate"], "2019-06-17T00:00:00+00:00");
    assert_eq!(after["RequestedDeliveryDate"]["IsToBeExactlyOnTheDateSpecified"], true);
    assert_eq!(after["MetaData"][0]["IntValue"], 3);
}

#[test]
fn wrong_updates_change_nothing() {
    let fixture = Fixture::empty();
    let reference = full(&fixture);
    let addresses = domestic()["Addresses"].clone();
    let package = |reference: &str| {
        let mut package = domestic()["Packages"][0].clone();
        package["Reference"] = json!(reference);
        package
    };
    let own = shown(&fixture, &reference)["Packages"][0]["Reference"].as_str().unwrap().to_owned();
    let before = fixture.record(&reference).consignment;
    for (body, target) in [
        (json!({ "Addresses": addresses }), "Reference"),
        (json!({ "Reference": reference }), "Addresses"),
        (json!({ "Reference": reference, "Addresses": [addresses[0]] }), "Addresses"),
        (json!({ "Reference": reference, "Addresses": addresses, "Packages": [] }), "Packages"),
        (
            json!({ "Reference": reference, "Addresses": addresses, "Packages": [package("EP-000-0ZZ-ZZZ")] }),
            "Packages[0].Reference",
        ),
        (
            json!({ "Reference": reference, "Addresses": addresses, "Packages": [package(&own), package(&own)] }),
            "Packages[1].Reference",
        ),
        (json!({ "Reference": reference, "Addresses": addresses, "ShippingDate": "soon" }), "ShippingDate"),
    ] {
        let error = fixture.put("/consignments", &body).refused(400, "ValidationError");
        assert_eq!(error.details.unwrap()[0].target.as_deref(), Some(target), "{body}");
        assert_eq!(fixture.record(&reference).consignment, before);
    }
    let unknown = json!({ "Reference": "EC-000-0ZZ-ZZZ", "Addresses": addresses });
    fixture.put("/consignments", unknown).refused(404, "ItemNotFound");
}

#[test]
fn a_list_is_done_as_a_whole_or_not_at_all() {
    let fixture = Fixture::empty();
    let (one, two) = (full(&fixture), full(&fixture));
    let update = |reference: &str, own: &str| {
        json!({
            "Reference": reference,
            "ConsignmentReferenceProvidedByCustomer": own,
            "Addresses": domestic()["Addresses"]
        })
    };
    let own = |reference: &str| shown(&fixture, reference)["ConsignmentReferenceProvidedByCustomer"].clone();

    let before = [&one, &two].map(|reference| fixture.record(reference).consignment);
    let twice = update(&one, "WEB-3");
    let mut bad = update(&two, "WEB-4");
    bad["ShippingDate"] = json!("soon");
    let error = fixture
        .put("/consignments", json!([update(&one, "WEB-2"), twice, bad]))
        .refused(400, "ValidationError");
    assert_eq!(error.details.unwrap()[0].target.as_deref(), Some("[2].ShippingDate"));
    let unknown = update("EC-000-0ZZ-ZZZ", "WEB-4");
    fixture.put("/consignments", json!([twice, unknown])).refused(404, "ItemNotFound");
    fixture.put("/consignments", json!([])).refused(400, "ValidationError");
    assert_eq!([&one, &two].map(|reference| fixture.record(reference).consignment), before);

    let links = fixture.put("/consignments", json!([update(&two, "WEB-4"), update(&one, "WEB-2"), twice]));
    let link = |reference: &str| json!({ "Rel": "Link", "Href": format!("{HOST}/consignments/{reference}") });
    assert_eq!(links.ok(200).json(), json!([link(&two), link(&one), link(&one)]));
    assert_eq!((own(&one), own(&two)), (json!("WEB-3"), json!("WEB-4")));
}

#[test]
fn after_allocation_only_notes_can_change() {
    let fixture = Fixture::empty();
    let reference = full(&fixture);
    fixture.allocate(&reference);
    let before = shown(&fixture, &reference);
    for property in ["ShippingDate", "RequestedDeliveryDate", "Addresses", "Packages", "Tags"] {
        let mut body = json!({ "Reference": reference });
        body[property] = before[property].clone();
        let error = fixture.put("/consignments", &body).refused(400, "InvalidStateForOperation");
        assert_eq!(error.details.unwrap()[0].target.as_deref(), Some(property));
    }
    assert_eq!(shown(&fixture, &reference), before);
    let notes = json!({
        "Reference": reference,
        "ConsignmentReferenceProvidedByCustomer": "WEB-2",
        "CustomsDocumentation": { "CategoryType": "Other" },
        "MetaData": []
    });
    fixture.put("/consignments", &notes).ok(200);
    let after = shown(&fixture, &reference);
    assert_eq!(after["ConsignmentReferenceProvidedByCustomer"], "WEB-2");
    assert_eq!(after["CustomsDocumentation"]["CategoryType"], "Other");
    for property in ["ShippingDate", "RequestedDeliveryDate", "Addresses", "Packages", "Tags", "Allocation"] {
        assert_eq!(after[property], before[property], "{property}");
    }
    for state in [State::Allocating, State::Manifesting, State::Cancelling, State::Cancelled] {
        fixture.force(&reference, state);
        fixture.put("/consignments", &notes).refused(400, "InvalidStateForOperation");
    }
}

fn targets(response: &Response) -> Vec<String> {
    let details = response.refused(400, "ValidationError").details.unwrap();
    details.into_iter().map(|detail| detail.target.unwrap()).collect()
}

#[test]
fn one_address_is_replaced_by_its_role() {
    let fixture = Fixture::demo();
    let path = format!("/consignments/{DOCUMENTED}");
    let mut address = domestic()["Addresses"][1].clone();
    address["Town"] = json!("Leeds");
    assert_eq!(fixture.put(&path, &address).ok(200).text, None);
    let shown = fixture.get(&path).json();
    assert_eq!(shown["Addresses"][1]["Town"], "Leeds");
    assert_eq!(shown["Addresses"][0]["ShippingLocationReference"], "WAREHOUSE1");
    let by_location = json!({ "AddressType": "Destination", "ShippingLocationReference": "STORE_42" });
    fixture.put(&path, by_location).ok(200);
    assert!(fixture.get(&path).json()["Addresses"][1]["AddressLine1"].is_string(), "locations are expanded");

    let before = fixture.record(DOCUMENTED).consignment;
    let refused = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut address = address.clone();
        change(&mut address);
        targets(&fixture.put(&path, address))
    };
    assert_eq!(refused(&|address| address["AddressType"] = json!("Importer")), ["AddressType"]);
    assert_eq!(refused(&|address| address["AddressType"] = json!(null)), ["AddressType"]);
    assert_eq!(refused(&|address| address["Postcode"] = json!("")), ["Postcode"]);
    assert_eq!(
        refused(&|address| address["ShippingLocationReference"] = json!("NOWHERE")),
        ["ShippingLocationReference"]
    );
    assert_eq!(fixture.record(DOCUMENTED).consignment, before);
    fixture.put("/consignments/EC-000-0ZZ-ZZZ", address).refused(404, "ItemNotFound");
}

#[test]
fn details_that_are_not_given_stay() {
    let fixture = Fixture::demo();
    let path = format!("/consignments/{DOCUMENTED}/details");
    let exact = json!({ "IsExactRequestedDeliveryDate": true });
    assert_eq!(targets(&fixture.put(&path, &exact)), ["RequestedDeliveryDate"]);
    let all = json!({
        "ConsignmentReferenceProvidedByCustomer": "WEB-2",
        "RequestedDeliveryDate": "2019-06-17T00:00:00+00:00",
        "ShippingDateTime": "2019-06-14T00:00:00+00:00"
    });
    assert_eq!(fixture.put(&path, all).ok(200).text, None);
    fixture.put(&path, exact).ok(200);
    let shown = fixture.get(&format!("/consignments/{DOCUMENTED}")).json();
    assert_eq!(shown["ConsignmentReferenceProvidedByCustomer"], "WEB-2");
    assert_eq!(shown["ShippingDate"], "2019-06-14T00:00:00+00:00");
    assert_eq!(shown["RequestedDeliveryDate"]["Date"], "2019-06-17T00:00:00+00:00");
    assert_eq!(shown["RequestedDeliveryDate"]["IsToBeExactlyOnTheDateSpecified"], true);
    for property in ["ShippingDateTime", "RequestedDeliveryDate"] {
        assert_eq!(targets(&fixture.put(&path, json!({ property: "soon" }))), [property]);
    }
    fixture.put("/consignments/EC-000-0ZZ-ZZZ/details", json!({})).refused(404, "ItemNotFound");
}

#[test]
fn the_callers_reference_can_change_at_any_time() {
    let fixture = Fixture::demo();
    let path = "/consignments/EC-000-0A1-B2J/setcustomerprovidedreference";
    assert_eq!(fixture.put(path, json!({ "Reference": "WEB-9" })).ok(200).text, None);
    let found =
        fixture.get("/consignments/getConsignmentReferences?referenceProvidedByCustomer=WEB-9").json();
    assert_eq!(found, json!(["EC-000-0A1-B2J"]));
    assert_eq!(targets(&fixture.put(path, json!({}))), ["Reference"]);
    let unknown = "/consignments/EC-000-0ZZ-ZZZ/setcustomerprovidedreference";
    fixture.put(unknown, json!({ "Reference": "WEB-9" })).refused(404, "ItemNotFound");
}
