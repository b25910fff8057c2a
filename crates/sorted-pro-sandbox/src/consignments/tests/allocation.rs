//! Allocation and deallocation beyond the tables of states.

use serde_json::json;
use sorted_pro_raw::consignments::types::{
    AllocateAndGetLabelsResponse, Consignment, MatchingConsignmentsResponse,
};

use super::support::{DOCUMENTED, Fixture, HOST};

#[test]
fn a_failure_is_kept_on_the_consignment_and_lists_every_service() {
    let fixture = Fixture::empty();
    let impossible = fixture.create(|request| request["Tags"] = json!(["Alcohol", "Flammables", "Oil"]));
    let fine = fixture.create(|_| {});
    let body = json!({
        "ConsignmentReferences": [impossible, fine, "EC-000-0ZZ-ZZZ", fine],
        "MpdCarrierServiceGroupReference": "valuableGoods"
    });
    let response = fixture.put("/allocation/allocatewithservicegroup", body);
    let summaries = response.summaries();
    let codes: Vec<i32> = summaries.iter().map(|summary| summary.status_code).collect();
    assert_eq!(codes, [400, 200, 404, 400]);

    let failed = &response.json()[0];
    assert_eq!(
        failed["ApiLinks"],
        json!([{"Rel": "detail", "Href": format!("{HOST}/consignments/{impossible}")}])
    );
    assert_eq!(failed["ConsignmentLegs"], json!([]));
    assert!(failed["CarrierReference"].is_null() && failed["CarrierServiceName"].is_null());
    assert_eq!(response.json()[2]["ApiLinks"], json!([]));
    assert_eq!(response.json()[2]["Description"], "Item EC-000-0ZZ-ZZZ not found");

    let consignment: Consignment = fixture.get(&format!("/consignments/{impossible}")).decode();
    assert_eq!(consignment.consignment_state.unwrap().as_str(), "AllocationFailed");
    assert!(consignment.allocation.is_none());
    let failure = consignment.failed_allocation.unwrap();
    assert_eq!(failure.carrier_service_group_reference.as_deref(), Some("valuableGoods"));
    assert_eq!(failure.mpd_carrier_service_group_name.as_deref(), Some("Valuable goods"));
    assert_eq!(failure.attempted_allocation_date.unwrap().as_str(), "2019-06-12T10:00:00+00:00");
    let message = failure.message.unwrap();
    assert_eq!(summaries[0].description.as_ref(), Some(&message));
    assert!(
        message.starts_with("No carrier service is available for this consignment. CX_NDS: "),
        "{message}"
    );
    assert!(message.contains("The service lacks the tag"), "{message}");
    let excluded = fixture.record(&impossible).excluded;
    assert_eq!(excluded.len(), 5);

    let found: MatchingConsignmentsResponse =
        fixture.get("/consignments/10/0?state=allocationfailed").decode();
    assert_eq!(found.count, 1);
    assert_eq!(found.consignment_summaries.unwrap()[0].failed_allocation_message.as_ref(), Some(&message));

    // A later success leaves nothing of the failure.
    let update = json!({
        "Reference": impossible, "Tags": [], "Addresses": super::support::domestic()["Addresses"]
    });
    fixture.put("/consignments", update).ok(200);
    let path = format!("/allocation/{impossible}/allocatewithcheapestquote");
    assert_eq!(fixture.touch(&path).summaries()[0].status_code, 200);
    assert!(fixture.record(&impossible).consignment.failed_allocation.is_none());
}

#[test]
fn there_is_no_way_round_a_named_service_that_cannot() {
    let fixture = Fixture::empty();
    let heavy = fixture.create(|request| request["Packages"][0]["Weight"]["Value"] = json!(26));
    let body = json!({ "ConsignmentReferences": [heavy], "MpdCarrierServiceReference": "CX_NDS" });
    let summary = &fixture.put("/allocation/allocatewithcarrierservice", body).summaries()[0];
    assert_eq!(summary.status_code, 400);
    assert!(summary.description.as_ref().unwrap().starts_with("Could not be booked with courier. "));
    let failed = fixture.record(&heavy).consignment.failed_allocation.unwrap();
    assert_eq!(failed.mpd_carrier_service_reference.as_deref(), Some("CX_NDS"));
    assert_eq!(failed.mpd_carrier_service_name.as_deref(), Some("Next Day Super"));
}

#[test]
fn an_unknown_selection_stops_the_whole_call() {
    let fixture = Fixture::demo();
    let before = fixture.record(DOCUMENTED).consignment;
    let list = |property: &str| json!({ "ConsignmentReferences": [DOCUMENTED], property: "nothing" });
    let group = "ServiceGroupNotFound";
    let service = "CarrierServiceNotFound";
    fixture
        .put("/allocation/allocatewithservicegroup", list("MpdCarrierServiceGroupReference"))
        .refused(400, group);
    fixture
        .put("/allocation/allocatewithcarrierservice", list("MpdCarrierServiceReference"))
        .refused(400, service);
    for (path, code) in [
        ("allocatewithservicegroup/nothing", group),
        ("servicegroup/nothing/labels/pdf", group),
        ("carrierservice/nothing/labels/pdf", service),
        ("allocatewithquote/7b0e2f9c-3d41-4c8a-9f57-0a6b1c2d3e4f", "QuoteNotFound"),
        ("quote/nothing/labels/pdf", "QuoteNotFound"),
        ("labels/bmp", "ValidationError"),
        ("labels/gif", "ValidationError"),
    ] {
        fixture.touch(&format!("/allocation/{DOCUMENTED}/{path}")).refused(400, code);
        fixture.touch(&format!("/allocation/EC-000-0ZZ-ZZZ/{path}")).refused(404, "ItemNotFound");
    }
    for (path, body) in [
        ("/allocation/allocate", json!({ "ConsignmentReferences": [] })),
        ("/allocation/allocate", json!({})),
        ("/allocation/allocate", json!({ "ConsignmentReferences": null })),
        ("/allocation/allocatewithservicegroup", json!({ "ConsignmentReferences": [DOCUMENTED] })),
        ("/consignments/deallocatelist", json!([])),
        ("/allocation/allocate/soon", json!({})),
    ] {
        let error = fixture.put(path, body).refused(400, "ValidationError");
        assert!(!error.details.unwrap().is_empty());
    }
    for body in ["", "\"\"", "{", "[1]", "{\"ConsignmentReferences\": \"EC-000-05B-MMA\"}"] {
        fixture.call("PUT", "/allocation/allocate", body).refused(400, "ValidationError");
    }
    assert_eq!(fixture.record(DOCUMENTED).consignment, before);
}

#[test]
fn deallocation_erases_everything_of_the_allocation() {
    let fixture = Fixture::demo();
    let before = fixture.record(DOCUMENTED).consignment;
    let first = fixture.touch("/allocation/EC-000-05B-MMA/labels/pdf").ok(200).json();
    let tracking = |response: &serde_json::Value| {
        response["Responses"][0]["ConsignmentLegs"][0]["TrackingReferences"][0].as_str().unwrap().to_owned()
    };
    let allocated = fixture.record(DOCUMENTED).consignment;
    assert_eq!(allocated.labels_printed, Some(true));
    assert_eq!(allocated.label_count, Some(1));
    assert_eq!(allocated.allocation.as_ref().unwrap().carrier_service_group_reference.as_deref(), Some(""));
    let response = fixture.touch("/consignments/EC-000-05B-MMA/deallocate");
    assert_eq!((response.status, &response.text), (200, &None));
    assert_eq!(fixture.record(DOCUMENTED).consignment, before);
    let shown = fixture.get("/consignments/EC-000-05B-MMA").json();
    assert!(
        shown["Allocation"].is_null() && shown["ShippingDate"].is_null() && shown["CollectionDate"].is_null()
    );
    assert_eq!(
        (&shown["ConsignmentLegs"], &shown["Packages"][0]["ConsignmentLegs"]),
        (&json!([]), &json!([]))
    );
    fixture.get("/labels/EC-000-05B-MMA").refused(400, "InvalidStateForOperation");

    // The next allocation is another one.
    let second = fixture.touch("/allocation/EC-000-05B-MMA/labels/pdf").ok(200).json();
    assert_ne!(tracking(&first), tracking(&second));

    let list = json!([DOCUMENTED, "EC-000-0A1-B2D", "EC-000-0ZZ-ZZZ"]);
    let elements = fixture.put("/consignments/deallocatelist", list).json();
    let message = |index: usize| elements[index]["Message"].as_str().unwrap();
    assert_eq!(message(0), "Consignment deallocation completed successfully");
    assert_eq!(message(1), "Consignment EC-000-0A1-B2D cannot be deallocated in state ReadyToShip.");
    assert_eq!(message(2), "Item EC-000-0ZZ-ZZZ not found");
    let all = elements.as_array().unwrap();
    assert!(all.iter().all(|element| element["ApiLinks"].is_null()));
    assert_eq!(all.iter().map(|e| e["IsSuccess"] == true).collect::<Vec<_>>(), [true, false, false]);
    fixture.touch("/consignments/EC-000-0ZZ-ZZZ/deallocate").refused(404, "ItemNotFound");
}

#[test]
fn an_allocation_is_seen_on_the_consignment() {
    let fixture = Fixture::demo();
    fixture.touch("/allocation/EC-000-05B-MMA/allocatewithservicegroup/valuableGoods").ok(200);
    let shown = fixture.get("/consignments/EC-000-05B-MMA").json();
    assert_eq!(shown["Allocation"]["CarrierServiceGroupReference"], "valuableGoods");
    assert_eq!(shown["Allocation"]["MpdCarrierServiceGroupName"], "Valuable goods");
    assert_eq!(shown["Allocation"]["Price"]["Currency"], json!({"IsoCode": "GBP", "Name": "Pound Sterling"}));
    assert_eq!(shown["Allocation"]["Price"]["Net"].to_string(), "4.6");
    assert!(fixture.get("/consignments/EC-000-05B-MMA").text.unwrap().contains(r#""Net":4.60"#));
    assert_eq!(shown["ConsignmentLegs"][0]["CarrierServiceReference"], "CX_NDS");
    let package_leg = &shown["Packages"][0]["ConsignmentLegs"][0];
    assert!(package_leg["CarrierServiceReference"].is_null() && package_leg["CarrierName"].is_null());
    assert_eq!(package_leg["TrackingReferences"], shown["ConsignmentLegs"][0]["TrackingReferences"]);
    assert_eq!(shown["CollectionDate"], "2019-06-12T17:00:00+00:00");
    assert_eq!(shown["ShippingDate"], "2019-06-12T17:00:00+00:00");
    assert_eq!(shown["LatestDeliveryDate"], "2019-06-13T11:00:00+00:00");
}

#[test]
fn allocation_by_date_takes_what_ships_until_then() {
    let fixture = Fixture::empty();
    let dated = |date: &str| fixture.create(|request| request["ShippingDate"] = json!(date));
    let early = dated("2019-06-13T00:00:00+00:00");
    let late = dated("2019-06-14T23:00:00+00:00");
    let later = dated("2019-06-17T00:00:00+00:00");
    let open = fixture.create(|request| {
        request["Addresses"][0]["ShippingLocationReference"] = json!("LEEDS-DC1");
    });
    let failed = fixture.create(|_| {});
    fixture.force(&failed, sorted_pro_raw::consignments::vocabulary::ConsignmentState::AllocationFailed);
    let taken = |path: &str, body: serde_json::Value| -> Vec<String> {
        let summaries = fixture.put(path, body).summaries();
        assert!(summaries.iter().all(|summary| summary.status_code == 200), "{summaries:?}");
        let link = |links: &Vec<sorted_pro_raw::consignments::types::ApiLink>| links[0].href.clone().unwrap();
        summaries
            .iter()
            .map(|s| link(s.api_links.as_ref().unwrap()).rsplit('/').next().unwrap().to_owned())
            .collect()
    };
    // The date of the path counts, that of the body does not.
    let body = json!({ "ShipByDate": "2019-07-01T00:00:00", "ShippingLocationReference": "WAREHOUSE1" });
    assert_eq!(taken("/allocation/allocate/2019-06-13", body), [early]);
    let body = json!({ "MpdCarrierServiceGroupReference": "valuableGoods" });
    assert_eq!(
        taken("/allocation/allocatewithservicegroup/2019-06-14T00%3A00%3A00%2B00%3A00", body),
        [late, open]
    );
    let body = json!({ "MpdCarrierServiceReference": "CX_NDS" });
    assert!(taken("/allocation/allocatewithcarrierservice/2019-06-16", body.clone()).is_empty());
    assert_eq!(taken("/allocation/allocatewithcarrierservice/2019-06-17", body), [later]);
    assert_eq!(fixture.state(&failed).as_str(), "AllocationFailed");
    fixture
        .put(
            "/allocation/allocatewithcarrierservice/2019-06-17",
            json!({ "MpdCarrierServiceReference": "no" }),
        )
        .refused(400, "CarrierServiceNotFound");
}

#[test]
fn allocation_with_labels_reports_its_outcome_inside_of_200() {
    let fixture = Fixture::empty();
    let fine = fixture.create(|_| {});
    let heavy = fixture.create(|request| request["Packages"][0]["Weight"]["Value"] = json!(26));
    let call = |reference: &str| -> AllocateAndGetLabelsResponse {
        let path = format!("/allocation/{reference}/carrierservice/CX_NDS/labels/Zpl");
        fixture.touch(&path).ok(200).decode()
    };
    let result = call(&fine).responses.unwrap().remove(0);
    assert_eq!((result.status_code, result.result.unwrap().as_str()), (200, "ConsignmentAllocated"));
    assert_eq!(result.label_file_type.as_deref(), Some("text/plain"));
    assert!(super::files::decoded(&result.label_content.unwrap()).starts_with(b"^XA"));
    assert_eq!(result.label_type.unwrap().as_str(), "Consignment");
    let result = call(&heavy).responses.unwrap().remove(0);
    assert_eq!((result.status_code, result.result.unwrap().as_str()), (400, "ConsignmentAllocationFailed"));
    assert!(result.label_content.is_none() && result.label_file_type.is_none());
    assert_eq!(fixture.record(&heavy).consignment.labels_printed, Some(false));
}

#[test]
fn filters_narrow_the_choice() {
    let fixture = Fixture::empty();
    let reference = fixture.create(|request| request["Tags"] = json!([]));
    let body =
        |filters: serde_json::Value| json!({ "ConsignmentReferences": [reference], "Filters": filters });
    let path = "/allocation/allocateConsignmentsWithServiceFilters";
    let summary = &fixture.put(path, body(json!({ "ServiceDirection": "Inbound, Outbound" }))).summaries()[0];
    let chosen = summary.carrier_service_reference.clone().unwrap();
    let service = fixture.app.catalogue.service(&chosen).unwrap();
    assert_eq!(service.directions.len(), 2, "{chosen}");
}

#[test]
fn the_allocation_of_one_can_be_an_object() {
    let mut fixture = Fixture::demo();
    let path = format!("/allocation/{DOCUMENTED}/allocatewithcheapestquote");
    let as_array = fixture.touch(&path).ok(200).json();
    fixture.touch(&format!("/consignments/{DOCUMENTED}/deallocate")).ok(200);
    fixture.app.single_allocation_as_object = true;
    let as_object = fixture.touch(&path).ok(200).json();
    assert_eq!(as_array[0]["CarrierServiceReference"], as_object["CarrierServiceReference"]);
    assert!(as_object["CarrierServiceReference"].is_string());
    // The allocation of many stays an array.
    let many = fixture.put("/allocation/allocate", json!({ "ConsignmentReferences": [DOCUMENTED] }));
    assert_eq!(many.summaries().len(), 1);
}
