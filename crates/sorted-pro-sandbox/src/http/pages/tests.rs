//! Pages of a state that is put together by hand, from the documented responses.

mod records;
mod reference;
mod serving;
mod text;

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use sorted_pro_raw::consignments::types as consignments;
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;
use sorted_pro_raw::shipments::types as shipments;
use sorted_pro_raw::shipments::vocabulary::{ExclusionCode, ShipmentState};

use super::*;
use crate::http::journal::JournalEntry;
use crate::model::engine::{self, Selection};
use crate::model::state::{
    ConsignmentEvent, ConsignmentRecord, HistoryEntry, Job, QuoteRecord, ShipmentRecord, State, Work,
};

macro_rules! example {
    ($name:literal) => {
        include_str!(concat!("../../../../../spec/examples/", $name))
    };
}

const SHIPMENT_JSON: &str = example!("shipments/get_shipment/allocated.200.json");
const CONSIGNMENT_JSON: &str = example!("consignments/get_consignment/allocated.200.json");
const SHIPMENT: &str = "sp_00813527946108233957410826354688";
const CONSIGNMENT: &str = "EC-000-05B-MMA";

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::default);

fn now() -> Timestamp {
    "2024-03-11T10:00:00Z".parse().unwrap()
}

fn history(states: &[&str]) -> Vec<HistoryEntry> {
    let entry = |(minute, state): (i64, &&str)| HistoryEntry {
        at: now() + jiff::SignedDuration::from_mins(minute),
        state: (*state).to_owned(),
        reason: format!("because of {state}"),
    };
    (0..).zip(states).map(entry).collect()
}

fn shipment(json: &str) -> ShipmentRecord {
    let carrier = shipments::CarrierDetails::builder()
        .reference("SLOW".to_owned())
        .name("Slow & Sons".to_owned())
        .service_reference("SLOW_5".to_owned())
        .service_name("Slow in five days".to_owned())
        .build();
    let exclusion = shipments::Exclusion::builder()
        .code(ExclusionCode::ExRates)
        .reason("no rate for 60 kg".to_owned())
        .build();
    ShipmentRecord {
        shipment: serde_json::from_str(json).unwrap(),
        events: serde_json::from_str::<shipments::TrackingResponse>(example!(
            "shipments/get_tracking_events/three_events.200.json"
        ))
        .unwrap()
        .events
        .unwrap(),
        contents_events: std::collections::BTreeMap::new(),
        excluded: vec![shipments::ExcludedService::builder().carrier(carrier).exclusion(exclusion).build()]
            .into(),
        allocations: 2,
        history: history(&["unallocated", "allocating", "allocated"]),
        manifests: Vec::new(),
    }
}

fn consignment(json: &str) -> ConsignmentRecord {
    let excluded = consignments::UnqualifiedService::builder()
        .available(false)
        .rates(true)
        .mpd_carrier_service("Slow in five days".to_owned())
        .mpd_carrier_service_reference("SLOW_5".to_owned())
        .exclusion_reason("does not work on Sundays".to_owned())
        .build();
    ConsignmentRecord {
        consignment: serde_json::from_str(json).unwrap(),
        number: 1,
        failed_manifest: None,
        excluded: vec![excluded].into(),
        allocations: 1,
        events: vec![ConsignmentEvent {
            package: Some("EP-000-05B-MMB".to_owned()),
            event: serde_json::from_str(
                r#"{"Code":"OutForDelivery","TimeStamp":"2019-06-17T07:30:00+01:00","Location":"Leeds"}"#,
            )
            .unwrap(),
        }],
        history: history(&["Unallocated", "Allocated"]),
    }
}

/// A group of `shipment` and one that is not there any more.
fn group(shipment: &str) -> shipments::ShipmentGroup {
    let mut group: shipments::ShipmentGroup =
        serde_json::from_str(example!("shipments/get_shipment_group/closed_group.200.json")).unwrap();
    group.shipments = Some(vec![shipment.to_owned(), "sp_gone".to_owned()]);
    group
}

fn manifest(shipment: &str) -> shipments::Manifest {
    let mut manifest: shipments::Manifest =
        serde_json::from_str(example!("shipments/get_manifest/two_shipments.200.json")).unwrap();
    manifest.shipments = vec![shipment.to_owned()];
    manifest
}

fn shown_quote() -> shipments::Quote {
    let result: shipments::QuoteResult =
        serde_json::from_str(example!("shipments/get_shipment_quotes/existing_shipment.201.json")).unwrap();
    result.quotes.unwrap().remove(0)
}

/// A quote with surcharges, for an hour.
fn quote(reference: &str, shipment: Option<&str>) -> engine::Quote {
    let request: shipments::CreateShipmentRequest = serde_json::from_value(serde_json::json!({
        "shipment_type": "scheduled",
        "addresses": [
            { "address_type": "origin", "shipping_location_reference": "WAREHOUSE-01" },
            { "address_type": "destination", "country_iso_code": "GB", "postal_code": "LS2 7EY" }
        ],
        "contents": [{
            "weight": { "value": 2.4, "unit": "kg" },
            "dimensions": { "length": 30, "width": 20, "height": 10, "unit": "cm" },
            "value": { "amount": 150, "currency": "GBP" }
        }]
    }))
    .unwrap();
    let goods = engine::Shipment::from_create_shipment(&CATALOGUE, &request).unwrap();
    let selection = Selection::CarrierService("FF_DPD_1200_103384".to_owned());
    let offer = engine::quote(&CATALOGUE, &goods, &selection, now()).unwrap().offers.remove(0);
    engine::Quote {
        reference: reference.to_owned(),
        shipment: shipment.map(str::to_owned),
        offer,
        created: now(),
        expires: now() + jiff::SignedDuration::from_hours(1),
    }
}

fn state() -> State {
    let mut state = State::default();
    for json in [
        SHIPMENT_JSON,
        example!("shipments/get_shipment/unallocated.200.json"),
        example!("shipments/get_shipment/unknown_state.200.json"),
        example!("shipments/get_shipment/on_demand.200.json"),
    ] {
        let mut record = shipment(json);
        // Several examples show the same shipment at different times.
        while state.shipments.shipments.contains_key(&record.shipment.reference) {
            record.shipment.reference.push('0');
        }
        state.shipments.shipments.insert(record.shipment.reference.clone(), record);
    }
    for json in [
        CONSIGNMENT_JSON,
        example!("consignments/get_consignment/allocation_failed.200.json"),
        example!("consignments/get_consignment/older_shapes.200.json"),
        example!("consignments/get_consignment/unallocated.200.json"),
        example!("consignments/get_consignment/unknown_state.200.json"),
    ] {
        let record = consignment(json);
        let mut reference = record.consignment.reference.clone().unwrap();
        while state.consignments.consignments.contains_key(&reference) {
            reference.push('0');
        }
        state.consignments.consignments.insert(reference, record);
    }
    let group = group(SHIPMENT);
    state.shipments.groups.insert(group.reference.clone(), group);
    let manifest = manifest(SHIPMENT);
    state.shipments.manifests.insert(manifest.reference.clone(), manifest);
    let kept = QuoteRecord { quote: shown_quote(), terms: quote("qu_1", Some(SHIPMENT)) };
    state.shipments.quotes.insert("qu_1".to_owned(), kept);
    state.consignments.quotes.insert("b2".to_owned(), quote("b2", Some(CONSIGNMENT)));
    state.consignments.quotes.insert("b3".to_owned(), quote("b3", None));
    state.queue(Job {
        due: now(),
        work: Work::AllocateShipment {
            reference: SHIPMENT.to_owned(),
            selection: Selection::DefaultRules,
            proof_of_delivery: None,
        },
    });
    state
}

fn show_with(state: &State, place: &str, query: &str) -> Page {
    let about = overview::About {
        origin: "http://127.0.0.1:4010".to_owned(),
        now: now(),
        is_manual: true,
        delay: Duration::from_millis(300),
        one_key_only: false,
    };
    find(&PageData { about, catalogue: &CATALOGUE, state }, place, Query(query))
}

fn show(state: &State, place: &str) -> String {
    let page = show_with(state, place, "");
    assert_eq!(page.status, StatusCode::OK, "{place}");
    page.body
}

fn journal_entry() -> JournalEntry {
    JournalEntry {
        number: 7,
        at: now(),
        method: "PUT".to_owned(),
        path: "/pro/shipments/allocate".to_owned(),
        query: String::new(),
        operation: Some("allocate_shipments"),
        status: Some(202),
        processed: true,
        faults: vec![3],
        duration: Duration::from_millis(4),
        request_headers: vec![("x-api-key".to_owned(), "[redacted]".to_owned())],
        request_size: 34,
        response_size: 20,
        request_body: r#"{"shipments":["<b>"],"price":2.00}"#.to_owned(),
        response_body: "<html>gateway</html>".to_owned(),
    }
}
