//! The vendor's own examples, with the default catalogue.

use std::path::Path;

use jiff::ToSpan;
use sorted_pro_raw::{consignments, shipments};

use super::support::at;
use crate::model::catalogue::{Api, Catalogue};
use crate::model::engine::{Exclusion, Selection, Shipment, allocate, quote};

fn example(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples");
    std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn on_demand(catalogue: &Catalogue) -> Shipment {
    let request: shipments::types::CreateShipmentRequest =
        serde_json::from_str(&example("shipments/create_shipment/on_demand.request.json")).unwrap();
    let mut shipment = Shipment::from_create_shipment(catalogue, &request).unwrap();
    shipment.required_shipping = Default::default();
    shipment
}

fn group(code: &str) -> Selection {
    Selection::ServiceGroup(code.to_owned())
}

#[test]
fn valuable_goods_go_with_lineten_as_in_the_vendors_example() {
    let catalogue = Catalogue::default();
    let text = example("shipments/allocate_shipment_with_service_group/seed.200.json");
    let documented: shipments::types::AllocateResult = serde_json::from_str(&text).unwrap();
    let now = at("2024-03-11T09:26:41Z");
    let allocation = allocate(&catalogue, &on_demand(&catalogue), &group("valuableGoods"), now).unwrap();

    let carrier = shipments::types::CarrierDetails::from(&allocation.offer.identity);
    assert_eq!(Some(carrier), documented.carrier);
    let price = shipments::types::Price::from(&allocation.offer.price);
    // As text, because comparisons of decimals ignore trailing zeros.
    assert_eq!(
        serde_json::to_string(&Some(price)).unwrap(),
        serde_json::to_string(&documented.price).unwrap()
    );
    let excluded: Vec<shipments::types::ExcludedService> =
        allocation.excluded.iter().map(Into::into).collect();
    assert_eq!(Some(excluded), documented.excluded_services);
}

#[test]
fn lineten_wins_at_any_time_of_any_day() {
    let catalogue = Catalogue::default();
    let shipment = on_demand(&catalogue);
    let start = at("2024-12-20T00:00:30Z");
    for hours in 0..24 * 21 {
        let now = start.checked_add(hours.hours()).unwrap();
        let allocation = allocate(&catalogue, &shipment, &group("valuableGoods"), now).unwrap();
        assert_eq!(allocation.offer.service, "FF_LINET-00001", "{now}");
        let later = |e: &Exclusion| e.reason == "Service delivery is later than selected service";
        assert!(allocation.excluded.len() == 4 && allocation.excluded.iter().all(later), "{now}");
    }
}

#[test]
fn the_example_consignments_go_with_carrier_x_next_day_super() {
    let catalogue = Catalogue::default();
    for name in ["domestic_two_packages", "minimal"] {
        let text = example(&format!("consignments/create_consignment/{name}.request.json"));
        let request: consignments::types::CreateConsignmentRequest = serde_json::from_str(&text).unwrap();
        let shipment = Shipment::from_create_consignment(&catalogue, &request).unwrap();
        let now = at("2019-06-12T10:00:00Z");
        let allocation = allocate(&catalogue, &shipment, &group("valuableGoods"), now).unwrap();
        let identity = allocation.offer.identity;
        assert_eq!(
            (identity.carrier_reference.as_str(), identity.carrier_name.as_str()),
            ("CARRIER_X", "Carrier X")
        );
        assert_eq!(
            (identity.service_reference.as_str(), identity.service_name.as_str()),
            ("CX_NDS", "Next Day Super")
        );
        if name == "domestic_two_packages" {
            // "... allocated with Carrier X Next Day Super for shipping on 14/06/2019 17:00:00 +00:00"
            assert_eq!(allocation.offer.collection.end.to_string(), "2019-06-14T17:00:00+00:00");
        }
        assert_eq!(allocation.excluded.len(), 4);
    }
}

#[test]
fn every_example_group_takes_something() {
    let catalogue = Catalogue::default();
    let now = at("2024-03-11T09:26:41Z");
    let mut scheduled = on_demand(&catalogue);
    scheduled.kinds = vec![crate::model::catalogue::Kind::Scheduled];
    for code in ["valuableGoods", "exampleSG123", "fragileGoods"] {
        assert!(allocate(&catalogue, &scheduled, &group(code), now).is_ok(), "{code}");
        assert!(
            allocate(
                &catalogue,
                &Shipment { api: Api::Consignments, ..scheduled.clone() },
                &group(code),
                now
            )
            .is_ok()
        );
    }
    let ambiguous = Selection::VirtualService("CY_48".to_owned());
    let failure = allocate(&catalogue, &scheduled, &ambiguous, now).unwrap_err();
    assert_eq!(failure.code().as_str(), "non_unique_reference");
}

/// Every documented request for something to be carried can be read.
#[test]
fn the_examples_of_requests_are_understood() {
    let catalogue = Catalogue::default();
    let now = at("2024-03-11T09:00:00Z");
    for name in [
        "create_shipment/customs_dangerous_goods",
        "create_shipment/minimal",
        "create_shipment/on_demand",
        "create_shipment/pick_up_point",
        "create_shipment/title_case",
        "create_quote/location_only",
        "create_quote/two_parcels",
    ] {
        let text = example(&format!("shipments/{name}.request.json"));
        let request = serde_json::from_str(&text).unwrap();
        let shipment = Shipment::from_create_shipment(&catalogue, &request)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let quotes = quote(&catalogue, &shipment, &Selection::DefaultRules, now).unwrap();
        assert!(!quotes.offers.is_empty(), "{name}: {:#?}", quotes.excluded);
    }
    let now = at("2019-06-12T10:00:00Z");
    for name in ["domestic_two_packages", "international", "minimal"] {
        let text = example(&format!("consignments/create_consignment/{name}.request.json"));
        let request = serde_json::from_str(&text).unwrap();
        let shipment = Shipment::from_create_consignment(&catalogue, &request)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let quotes = quote(&catalogue, &shipment, &Selection::DefaultRules, now).unwrap();
        assert!(!quotes.offers.is_empty(), "{name}: {:#?}", quotes.excluded);
    }
    for name in ["one_package", "predefined_size"] {
        let text = example(&format!("consignments/get_quotes/{name}.request.json"));
        let consignment = serde_json::from_str(&text).unwrap();
        Shipment::from_consignment(&catalogue, &consignment)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
