//! Search.

use serde_json::json;
use sorted_pro_raw::consignments::types::{LateConsignmentsResponse, MatchingConsignmentsResponse};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::support::Fixture;

fn found(fixture: &Fixture, query: &str) -> Vec<String> {
    let response: MatchingConsignmentsResponse =
        fixture.get(&format!("/consignments/60/0?{query}")).ok(200).decode();
    let rows = response.consignment_summaries.unwrap();
    assert_eq!(usize::try_from(response.count).unwrap(), rows.len());
    rows.into_iter().map(|row| row.reference.unwrap()).collect()
}

/// Two consignments that differ in everything; each criterion finds the first and not the second, or neither.
#[test]
fn every_criterion_separates_consignments() {
    let fixture = Fixture::empty();
    let wanted = fixture.create(|request| {
        request["ConsignmentReferenceProvidedByCustomer"] = json!("WEB-1");
        request["ShippingDate"] = json!("2019-06-14T17:00:00+00:00");
        request["RequiredDeliveryDate"] = json!({ "Date": "2019-06-18T00:00:00+00:00" });
        request["Source"] = json!("Web");
        request["Addresses"][1]["Region"] = json!("Greater London");
    });
    fixture.touch(&format!("/allocation/{wanted}/labels/pdf")).ok(200);
    fixture.advance(3 * 86400);
    let other = fixture.create(|request| {
        request["ConsignmentReferenceProvidedByCustomer"] = json!("WEB-2");
        request["Packages"][0]["Weight"]["Value"] = json!(7);
        request["Packages"][0]["Value"]["Amount"] = json!(700);
        request["Direction"] = json!("Inbound");
        request["Addresses"][0]["AddressType"] = json!("Destination");
        request["Addresses"][0]["ShippingLocationReference"] = json!("STORE_42");
        request["Addresses"][1]["AddressType"] = json!("Origin");
        request["Addresses"][1]["Postcode"] = json!("W1A 1AA");
        request["Addresses"][1]["Country"]["IsoCode"]["TwoLetterCode"] = json!("ie");
    });
    {
        let mut state = fixture.app.state();
        let record = state.consignments.consignments.get_mut(&wanted).unwrap();
        record.consignment.date_shipped = Some("2019-06-14T18:00:00+00:00".into());
    }
    let record = fixture.record(&wanted).consignment;
    let tracking = record.consignment_legs.unwrap()[0].tracking_references.clone().unwrap()[0].clone();
    let part = &wanted[5..10].to_lowercase();

    assert_eq!(found(&fixture, ""), [other.clone(), wanted.clone()], "newest first");
    for query in [
        "startFrom=2019-06-12&endAt=2019-06-12",
        "createdDateTo=2019-06-13",
        "createdDateFrom=2019-06-12T09:59:59Z&createdDateTo=2019-06-12T10:00:01Z",
        "scheduledDeliveryDateFrom=2019-06-17&scheduledDeliveryDateTo=2019-06-18",
        "shippedDateFrom=2019-06-14",
        "shippingDateFrom=2019-06-14&shippingDateTo=2019-06-14",
        "requestedDeliveryDateFrom=2019-06-18&requestedDeliveryDateTo=2019-06-18",
        "REFERENCEPROVIDEDBYCUSTOMER=web-1",
        "ClientReference=web-1",
        "State=allocated",
        "direction=outbound",
        "weightInGramsFrom=2500&weightInGramsTo=2500",
        "weightInKgTo=2.5",
        "carrierService=CX_NDS",
        "carriers=CARRIER_Y,%20Carrier%20X",
        "source=web",
        "postcode=c1a1",
        "postCode=M2+6LW",
        "valueFrom=149.99&valueTo=149.990",
        "labelsPrinted=True",
        "searchTerm=web-1",
        "shippingLocationReference=WAREHOUSE1",
        "destinationCountryCode=gb&postCode=EC1A",
        "destinationRegion=greater%20london",
        &format!("trackingReference={tracking}"),
        &format!("reference={part}&searchTerm={tracking}"),
        "valueTo=200&state=Allocated&direction=Outbound&labelsPrinted=true",
    ] {
        assert_eq!(found(&fixture, query), [wanted.as_str()], "{query}");
    }
    for query in [
        "createdDateFrom=2019-06-16",
        "weightInGramsTo=2499",
        "weightInKgFrom=7.1",
        "valueFrom=700.01",
        "state=Delivered",
        "shippedDateTo=2019-06-13",
        "scheduledDeliveryDateFrom=2019-06-19",
        "referenceProvidedByCustomer=WEB",
        "carrierService=CY_ECO",
        "state=Allocated&direction=Inbound",
        "searchTerm=nothing",
        "clientReference=WEB-3",
        "stateAttribute=shipped",
        "packageNumber=1",
        "consignmentNumber=1",
        "creference=1",
        "cReference=1",
        "preference=1",
    ] {
        assert!(found(&fixture, query).is_empty(), "{query}");
    }
    for query in
        ["labelsPrinted=false", "weightInKgFrom=2.6", "direction=Inbound", "source=Api", "state=unallocated"]
    {
        assert_eq!(found(&fixture, query), [other.as_str()], "{query}");
    }
    // Empty, or without known values, they do nothing.
    let nothing =
        "searchTermType=x&packageNumber=&creference=&clientReference=&stateAttribute=&state=&startFrom=";
    assert_eq!(found(&fixture, nothing).len(), 2);
    assert_eq!(found(&fixture, "stateAttribute=NotShipped").len(), 2);
    fixture.force(&wanted, ConsignmentState::InTransit);
    assert_eq!(found(&fixture, "stateAttribute=Shipped"), [wanted.as_str()]);
    assert_eq!(found(&fixture, "stateattribute=notshipped"), [other.as_str()]);
}

#[test]
fn pages() {
    let fixture = Fixture::empty();
    let mut all: Vec<String> = (0..65).map(|_| fixture.create(|_| {})).collect();
    all.reverse();
    let page = |path: &str| -> (i32, Vec<String>) {
        let response: MatchingConsignmentsResponse = fixture.get(path).ok(200).decode();
        let rows = response.consignment_summaries.unwrap();
        (response.count, rows.into_iter().map(|row| row.reference.unwrap()).collect())
    };
    assert_eq!(page("/consignments/10/0"), (65, all[..10].to_vec()));
    assert_eq!(page("/consignments/10/60"), (65, all[60..].to_vec()));
    assert_eq!(page("/consignments/10/65"), (65, vec![]));
    assert_eq!(page("/consignments/100/0"), (65, all[..60].to_vec()), "shorter, not refused");
    assert_eq!(page("/consignments/0/0"), (65, vec![]));
    assert_eq!(page("/consignments/10/0?pageSize=20&startPage=2"), (65, all[40..60].to_vec()));
    assert_eq!(page("/consignments/10/5?pageSize=2"), (65, all[5..7].to_vec()));
    for path in ["/consignments/10/-1", "/consignments/-1/0", "/consignments/1/0?startPage=x"] {
        fixture.get(path).refused(400, "ValidationError");
    }
}

#[test]
fn wrong_criteria_are_named() {
    let fixture = Fixture::empty();
    let query = "createdDateFrom=soon&weightInKgTo=much&state=Lost%20in%20space&labelsPrinted=maybe&direction=up&stateAttribute=sent";
    let error = fixture.get(&format!("/consignments/1/0?{query}")).refused(400, "ValidationError");
    let mut targets: Vec<String> =
        error.details.unwrap().into_iter().map(|detail| detail.target.unwrap()).collect();
    targets.sort();
    assert_eq!(
        targets,
        ["createdDateFrom", "direction", "labelsPrinted", "state", "stateAttribute", "weightInKgTo"]
    );
}

#[test]
fn rows_show_the_result_of_a_consignment() {
    let fixture = Fixture::demo();
    let response: MatchingConsignmentsResponse =
        fixture.get("/consignments/5/0?reference=EC-000-0A1-B2G").decode();
    let row = response.consignment_summaries.unwrap().remove(0);
    assert_eq!(row.state, ConsignmentState::Allocated);
    assert_eq!(row.mpd_carrier_reference.as_deref(), Some("PARCELWING"));
    assert_eq!(row.mpd_carrier_service_group_reference.as_deref(), Some(""));
    assert_eq!(row.destination_address_country.as_deref(), Some("NL"));
    assert_eq!(row.destination_address_town.as_deref(), Some("Amsterdam"));
    assert_eq!(row.shipping_terms.unwrap().as_str(), "DDP");
    assert!(row.estimated_delivery_date.is_some() && row.allocation_date.is_some());
    assert!(row.api_link.unwrap().href.unwrap().ends_with("/consignments/EC-000-0A1-B2G"));
    let text = fixture.get("/consignments/5/0?reference=EC-000-0A1-B2G").text.unwrap();
    assert!(text.contains(r#""FailedManifestMessage":null"#) && text.contains(r#""Value":1.250"#));
}

#[test]
fn references_are_found_by_the_criteria_of_the_search() {
    let fixture = Fixture::empty();
    let mut all: Vec<String> = (0..65).map(|_| fixture.create(|_| {})).collect();
    all.reverse();
    let references = |query: &str| -> Vec<String> {
        fixture.get(&format!("/consignments/getConsignmentReferences{query}")).ok(200).decode()
    };
    assert_eq!(references(""), all, "all of them, newest first");
    assert_eq!(references("?pageSize=10&startPage=6"), all[60..]);
    assert_eq!(references(&format!("?reference={}", &all[7][5..])), [all[7].clone()]);
    assert!(references("?state=Delivered").is_empty());
    let error = fixture.get("/consignments/getConsignmentReferences?state=x").refused(400, "ValidationError");
    assert_eq!(error.details.unwrap()[0].target.as_deref(), Some("state"));
}

#[test]
fn late_consignments_are_those_that_missed_their_promise() {
    let fixture = Fixture::empty();
    let late = fixture.allocated(|_| {});
    fixture.create(|_| {});
    let delivered = fixture.allocated(|_| {});
    fixture.force(&delivered, ConsignmentState::Delivered);
    let found = |query: &str| {
        let response: LateConsignmentsResponse =
            fixture.get(&format!("/consignments/late{query}")).ok(200).decode();
        let rows = response.consignment_summaries.unwrap();
        assert!(rows.iter().all(|row| row.is_late == Some(true)));
        let references: Vec<_> = rows.into_iter().map(|row| row.reference.unwrap()).collect();
        (response.total_number_of_late_consignments.unwrap(), references)
    };
    let is_late = || fixture.get(&format!("/consignments/{late}")).json()["IsLate"].clone();
    // It is promised for 11:00 of the next day.
    fixture.advance(25 * 3600);
    assert_eq!((found(""), is_late()), ((0, vec![]), json!(false)));
    fixture.advance(1);
    assert_eq!((found(""), is_late()), ((1, vec![late.clone()]), json!(true)));
    assert_eq!(found("?state=Allocated"), (1, vec![late.clone()]));
    assert_eq!(found("?state=Delivered"), (0, vec![]));
    assert_eq!(found("?pageSize=1&startPage=1"), (1, vec![]));
    let search: MatchingConsignmentsResponse = fixture.get("/consignments/60/0").decode();
    let rows = search.consignment_summaries.unwrap();
    assert_eq!(rows.iter().filter(|row| row.is_late == Some(true)).count(), 1);
    fixture.get("/consignments/late?startPage=x").refused(400, "ValidationError");
}
