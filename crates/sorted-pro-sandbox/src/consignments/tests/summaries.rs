//! Numbers of consignments.

use serde_json::json;
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::support::Fixture;

/// Two consignments with Carrier X, one of them late, and one that nobody carries; a day later, one that is new.
fn fixture() -> Fixture {
    let fixture = Fixture::empty();
    let [first, second, _] = [(); 3].map(|()| {
        fixture.create(|request| {
            request["RequiredDeliveryDate"] = json!({ "Date": "2019-06-13T00:00:00+00:00" });
        })
    });
    for reference in [&first, &second] {
        fixture.allocate(reference);
    }
    fixture.force(&second, ConsignmentState::Delivered);
    fixture.app.state().consignments.consignments.get_mut(&second).unwrap().consignment.date_delivered =
        Some("2019-06-13T10:30:00+00:00".into());
    fixture.advance(49 * 3600 + 1);
    fixture.create(|_| {});
    fixture
}

#[test]
fn consignments_are_counted_by_state() {
    let fixture = fixture();
    for (query, count) in
        [("", 4), ("?state=unallocated", 2), ("?State=Delivered", 1), ("?state=Lost", 0), ("?state=", 4)]
    {
        assert_eq!(fixture.get(&format!("/consignments/count{query}")).ok(200).json(), count, "{query}");
    }
    fixture.get("/consignments/count?state=Reconsidered").refused(400, "ValidationError");
}

#[test]
fn a_period_is_that_of_the_creation() {
    let fixture = fixture();
    let summary = |from: &str, to: &str| {
        fixture.get(&format!("/consignments/summary?startFrom={from}&endAt={to}")).ok(200).json()
    };
    assert_eq!(
        summary("2019-06-12", "2019-06-12"),
        json!({
            "NumberOfConsignments": 3,
            "StartFrom": "2019-06-12T00:00:00+00:00",
            "EndAt": "2019-06-12T23:59:59.9999999+00:00",
            "Summary": [
                { "Key": "Unallocated", "Value": 1 },
                { "Key": "Allocated", "Value": 1 },
                { "Key": "Delivered", "Value": 1 }
            ]
        })
    );
    let later = summary("2019-06-13", "2019-06-14T11:00:01Z");
    assert_eq!(
        (&later["NumberOfConsignments"], &later["EndAt"]),
        (&json!(1), &json!("2019-06-14T11:00:01+00:00"))
    );
    assert_eq!(summary("2019-06-15", "2019-06-16")["Summary"], json!([]));
    for path in ["summary", "summary/courier", "summary/latepackages"] {
        for (query, target) in [
            ("?endAt=2019-06-12", "startFrom"),
            ("?startFrom=2019-06-12", "endAt"),
            ("?startFrom=2019-06-12&endAt=soon", "endAt"),
        ] {
            let error = fixture.get(&format!("/consignments/{path}{query}")).refused(400, "ValidationError");
            let details = error.details.unwrap();
            let targets: Vec<_> = details.iter().map(|detail| detail.target.as_deref().unwrap()).collect();
            assert_eq!(targets, [target], "{path}{query}");
        }
    }
}

#[test]
fn services_are_counted_by_the_number_of_the_state() {
    let rows = fixture().get("/consignments/summary/courier?startFrom=2019-06-12&endAt=2019-06-14").json();
    let row = |state: i32| {
        json!({
            "MpdCarrierName": "Carrier X", "MpdCarrierReference": "CARRIER_X",
            "MpdCarrierServiceName": "Next Day Super", "MpdCarrierServiceReference": "CX_NDS",
            "NumberOfConsignments": 1, "ConsignmentState": state, "Created": "2019-06-14T11:00:01+00:00"
        })
    };
    assert_eq!(rows, json!({ "Summary": [row(3), row(17)] }));
}

#[test]
fn carriers_are_judged_by_the_promise_and_by_the_customer() {
    let summary =
        fixture().get("/consignments/summary/latepackages?startFrom=2019-06-12&endAt=2019-06-12").json();
    let late = |days: i32| {
        let href = format!("{}/consignments/late", super::support::HOST);
        json!([{
            "CarrierName": "Carrier X", "CarrierReference": "CARRIER_X", "DaysLate": days,
            "NumberOfConsignments": 1, "ApiLink": { "Rel": "Link", "Href": href }
        }])
    };
    assert_eq!(
        summary,
        json!({
            "LateConsignments": late(2),
            "LateConsignmentsFromCustomerPerspective": late(1),
            "OnTimeConsignments": [
                { "CarrierName": "Carrier X", "CarrierReference": "CARRIER_X", "NumberOfConsignments": 1 }
            ]
        })
    );
}
