//! The calls of the vendor's guides, word for word.

use serde_json::{Value, json};

use super::support::{DOCUMENTED, Fixture, example};

/// The documented response with the values that depend on date and chance replaced.
fn comparable(mut response: Value) -> Value {
    for summary in response.as_array_mut().unwrap() {
        let description = summary["Description"].as_str().unwrap();
        let (words, date) = description.split_at(description.find(" on ").unwrap() + 4);
        let shape: String = date.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        summary["Description"] = format!("{words}{shape}").into();
        let tracking = &mut summary["ConsignmentLegs"][0]["TrackingReferences"][0];
        let shape: String =
            tracking.as_str().unwrap().chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        *tracking = shape.into();
    }
    response
}

fn documented() -> Value {
    let text = example("allocate_using_default_rules/all_allocated.200.json");
    let all: Value = serde_json::from_str(&text).unwrap();
    comparable(json!([all[0].clone()]))
}

/// Every call of the guides gives the Allocation Summary of the guides, null in the leg included.
#[test]
fn the_documented_calls_give_the_documented_summary() {
    let references = json!({ "ConsignmentReferences": [DOCUMENTED] });
    let with = |property: &str, value: Value| {
        let mut body = references.clone();
        body[property] = value;
        body.to_string()
    };
    for (path, body) in [
        ("/allocation/EC-000-05B-MMA/allocatewithcheapestquote", String::new()),
        ("/allocation/EC-000-05B-MMA/allocatewithservicegroup/valuableGoods", String::new()),
        ("/allocation/allocate", references.to_string()),
        ("/allocation/allocatewithcarrierservice", with("MpdCarrierServiceReference", json!("CX_NDS"))),
        (
            "/allocation/allocatewithservicegroup",
            with("MpdCarrierServiceGroupReference", json!("valuableGoods")),
        ),
        (
            "/allocation/allocateConsignmentsWithServiceFilters",
            with("Filters", json!({ "ServiceDirection": "Outbound", "IsPickup": false, "IsDropOff": false })),
        ),
    ] {
        // Paths are understood in any casing, with or without a slash at the end.
        let upper = path.replace("/allocation/", "/Allocation/").replace("allocatewith", "AllocateWith");
        for path in [path.to_owned(), upper, format!("{path}/")] {
            let fixture = Fixture::demo();
            let response = fixture.call("PUT", &path, &body);
            assert_eq!(response.status, 200, "{path}: {response:?}");
            assert_eq!(comparable(response.json()), documented(), "{path}");
            assert_eq!(fixture.state(DOCUMENTED).as_str(), "Allocated");
        }
    }
}

#[test]
fn every_literal_part_of_a_path_is_understood_in_any_casing() {
    let fixture = Fixture::demo();
    for path in ["/CONSIGNMENTS/ec-000-05b-mma", "/Consignments/EC-000-05B-MMA/Status", "/consignments/5/0/"]
    {
        assert_eq!(fixture.get(path).status, 200, "{path}");
    }
    assert_eq!(
        fixture.touch("/ALLOCATION/EC-000-05B-MMA/ALLOCATEWITHSERVICEGROUP/valuableGoods").summaries()[0]
            .status_code,
        200
    );
    assert_eq!(fixture.get("/LABELS/EC-000-05B-MMA/Pdf").status, 200);
    assert_eq!(fixture.touch("/consignments/EC-000-05B-MMA/Deallocate").status, 200);
    // The code of a group is the user's own, and exact.
    fixture
        .touch("/allocation/EC-000-05B-MMA/allocatewithservicegroup/VALUABLEGOODS")
        .refused(400, "ServiceGroupNotFound");
}

/// The vendor's own client sends an empty text, others an empty object or nothing.
#[test]
fn calls_without_a_body_take_what_clients_send() {
    for body in ["", "\"\"", "{}"] {
        let fixture = Fixture::demo();
        for path in [
            "/allocation/EC-000-05B-MMA/allocatewithcheapestquote",
            "/consignments/EC-000-05B-MMA/deallocate",
            "/allocation/EC-000-05B-MMA/labels/PDF",
            "/consignments/EC-000-05B-MMA/cancel",
            "/allocation/allocate/2019-06-13",
        ] {
            assert_eq!(fixture.call("PUT", path, body).status, 200, "{path} {body}");
        }
    }
}

/// The demo's consignment is taken by the documented service at any hour of a year, default rules or not.
#[test]
fn the_documented_service_wins_at_any_time() {
    let mut fixture = Fixture::empty();
    for week in 0..53 {
        for hour in [0, 8, 13, 16, 20] {
            let start: jiff::Timestamp = "2025-12-29T00:30:00Z".parse().unwrap();
            let now = start + jiff::SignedDuration::from_hours(week * (7 * 24 + 24) + hour);
            fixture.app.clock = crate::model::clock::Clock::new(crate::ClockMode::Manual(now));
            *fixture.app.state() = crate::model::state::State::default();
            crate::http::app::fill(&mut fixture.app.state(), &fixture.app.catalogue, now, 0);
            let summary =
                &fixture.touch("/allocation/EC-000-05B-MMA/allocatewithcheapestquote").summaries()[0];
            assert_eq!(summary.carrier_service_reference.as_deref(), Some("CX_NDS"), "{now}");
        }
    }
}
