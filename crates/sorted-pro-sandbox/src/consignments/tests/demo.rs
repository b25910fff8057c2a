//! The data that a new sandbox starts with.

use sorted_pro_raw::consignments::types::MatchingConsignmentsResponse;

use super::support::{Fixture, NOW};
use crate::model::catalogue::Catalogue;
use crate::model::state::State;

#[test]
fn there_is_something_in_each_of_many_states() {
    for now in [NOW, "2025-12-26T03:00:00Z", "2026-11-21T17:00:00Z"] {
        let fixture = Fixture::at(now, State::default());
        crate::http::app::fill(&mut fixture.app.state(), &fixture.app.catalogue, now.parse().unwrap(), 7);
        let found: MatchingConsignmentsResponse = fixture.get("/consignments/60/0").decode();
        assert_eq!(found.count, 9);
        let mut states: Vec<String> =
            found.consignment_summaries.unwrap().iter().map(|row| row.state.to_string()).collect();
        states.sort();
        let expected = [
            "Allocated",
            "Allocated",
            "AllocationFailed",
            "Cancelled",
            "Delivered",
            "InTransit",
            "Manifested",
            "ReadyToShip",
            "Unallocated",
        ];
        assert_eq!(states, expected, "{now}");
        // Nothing has happened in the future.
        for record in fixture.app.state().consignments.consignments.values() {
            assert!(record.history.iter().all(|entry| entry.at <= now.parse().unwrap()), "{record:?}");
            assert!(record.history.is_sorted_by_key(|entry| entry.at), "{record:?}");
        }
        assert_eq!(fixture.get("/labels/EC-000-0A1-B2J").status, 200);
        assert_eq!(fixture.get("/consignments/docs/EC-000-0A1-B2G").status, 200);
        assert_eq!(
            fixture.get("/consignments/EC-000-05B-MMA").json()["Packages"][0]["Reference"],
            "EP-000-05B-MMB"
        );
    }
}

#[test]
fn a_catalogue_without_the_locations_of_the_demo_is_no_obstacle() {
    let text = Catalogue::default_text().replace("WAREHOUSE1", "ELSEWHERE");
    let catalogue = Catalogue::parse(&text, "test.toml").unwrap();
    let mut state = State::default();
    super::super::demo::fill(&mut state, &catalogue, NOW.parse().unwrap(), 0);
    assert!(state.consignments.consignments.len() == 0);
}
