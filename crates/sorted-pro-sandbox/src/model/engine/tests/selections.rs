//! Selections of services, and the choice among those that can carry the shipment.

use super::support::{Given, at, by_default, catalogue, daily, now, shipment, with_groups};
use crate::model::catalogue::{Api, Kind};
use crate::model::engine::{Failure, Filters, Quote, Selection, Shipment, allocate, quote};

fn chosen(services: &[Given]) -> String {
    by_default(&catalogue(services), &shipment()).unwrap().offer.service
}

#[test]
fn the_cheapest_gross_price_wins() {
    assert_eq!(chosen(&[Given::new("A").net("2.00"), Given::new("B").net("1.99")]), "B");
    // 1.10 without tax is dearer than 1.00 with 20 percent of it? No: 1.10 is less than 1.20.
    let untaxed = Given { taxes: r#"["zero"]"#, ..Given::new("Z").net("1.10") };
    assert_eq!(chosen(&[Given::new("A").net("1.00"), untaxed]), "Z");
}

#[test]
fn ties_go_to_the_earlier_delivery_then_to_the_reference() {
    let slow = || Given::new("A").schedule(&daily(2));
    assert_eq!(chosen(&[slow(), Given::new("B")]), "B");
    let short = r#"daily = { cut_off = "16:00", collection = "15:00-17:00", transit_days = 1, delivery = "10:00-18:00" }"#;
    assert_eq!(chosen(&[Given::new("A").schedule(short), Given::new("B")]), "B");
    for services in [[Given::new("B"), Given::new("A")], [Given::new("A"), Given::new("B")]] {
        assert_eq!(chosen(&services), "A");
    }
}

#[test]
fn other_services_have_their_reasons() {
    let services = [
        Given::new("D").net("3.00"),
        Given::new("C").net("3.00").schedule(&daily(3)),
        Given::new("B"),
        Given::new("A"),
        Given::new("E").more(r#"status = "suspended""#),
    ];
    let allocation = by_default(&catalogue(&services), &shipment()).unwrap();
    assert_eq!(allocation.offer.service, "A");
    let excluded: Vec<_> = allocation
        .excluded
        .iter()
        .map(|e| (e.service.as_str(), e.code.as_str(), e.reason.as_str()))
        .collect();
    assert_eq!(
        excluded,
        [
            ("B", "ex_rates", "Service is no better than selected service"),
            ("C", "ex_rates", "Service delivery is later than selected service"),
            ("D", "ex_rates", "Service is dearer than selected service"),
            ("E", "ex_sys_disabled", "The service is switched off for the time being"),
        ]
    );
}

#[test]
fn a_group_limits_the_candidates() {
    let groups = r#"
[[service_groups]]
code = "g"
name = "Group"
services = ["C", "B"]
"#;
    let services = [Given::new("A"), Given::new("B").net("3.00"), Given::new("C").net("2.00")];
    let catalogue = with_groups(&services, groups);
    let group = |code: &str| allocate(&catalogue, &shipment(), &Selection::ServiceGroup(code.into()), now());
    let allocation = group("g").unwrap();
    assert_eq!(allocation.offer.service, "C");
    assert_eq!(allocation.excluded.iter().map(|e| e.service.as_str()).collect::<Vec<_>>(), ["B"]);
    let failure = group("G").unwrap_err();
    assert_eq!(failure, Failure::UnknownGroup { code: "G".into() });
    assert!(failure.is_bad_request());
}

#[test]
fn switched_off_members_are_reported_with_their_group() {
    let groups = "\n[[service_groups]]\ncode = \"g\"\nname = \"Group\"\nservices = [\"A\", \"B\"]\n";
    let services = [Given::new("A").more(r#"status = "inactive""#), Given::new("B")];
    let catalogue = with_groups(&services, groups);
    let selection = Selection::ServiceGroup("g".into());
    let allocation = allocate(&catalogue, &shipment(), &selection, now()).unwrap();
    assert_eq!(allocation.excluded[0].code.as_str(), "ex_inactive");
}

#[test]
fn groups_belong_to_an_api() {
    let groups =
        "\n[[service_groups]]\ncode = \"g\"\nname = \"G\"\napis = [\"shipments\"]\nservices = [\"A\"]
[[service_groups]]\ncode = \"g\"\nname = \"G\"\napis = [\"consignments\"]\nservices = [\"B\"]\n";
    let catalogue = with_groups(&[Given::new("A"), Given::new("B")], groups);
    for (api, service) in [(Api::Shipments, "A"), (Api::Consignments, "B")] {
        let shipment = Shipment { api, ..shipment() };
        let allocation =
            allocate(&catalogue, &shipment, &Selection::ServiceGroup("g".into()), now()).unwrap();
        assert_eq!(allocation.offer.service, service);
        assert_eq!(allocation.excluded, []);
    }
}

#[test]
fn a_named_service_is_taken_alone_or_not_at_all() {
    let catalogue = catalogue(&[Given::new("A"), Given::new("B").limits(r#"max_length_cm = "1""#)]);
    let named =
        |name: &str| allocate(&catalogue, &shipment(), &Selection::CarrierService(name.into()), now());
    let allocation = named("A").unwrap();
    assert_eq!((allocation.offer.service.as_str(), allocation.excluded.len()), ("A", 0));
    let failure = named("B").unwrap_err();
    assert_eq!(failure.code().as_str(), "allocation_failed");
    assert_eq!(failure.excluded()[0].code.as_str(), "ex_dims");
    assert!(!failure.is_bad_request());
    assert_eq!(named("X").unwrap_err().code().as_str(), "carrier_service_not_found");

    let on_demand = Shipment { kinds: vec![Kind::OnDemand], ..shipment() };
    let failure =
        allocate(&catalogue, &on_demand, &Selection::CarrierService("A".into()), now()).unwrap_err();
    assert_eq!(failure.code().as_str(), "carrier_service_shipment_mismatch");
    assert!(failure.to_string().contains("on_demand"), "{failure}");
}

#[test]
fn a_virtual_service_is_a_service_or_a_group() {
    let groups = "\n[[service_groups]]\ncode = \"g\"\nname = \"G\"\nservices = [\"B\"]
[[service_groups]]\ncode = \"A\"\nname = \"A\"\nservices = [\"B\"]\n";
    let catalogue = with_groups(&[Given::new("A"), Given::new("B"), Given::new("C")], groups);
    let named =
        |name: &str| allocate(&catalogue, &shipment(), &Selection::VirtualService(name.into()), now());
    assert_eq!(named("C").unwrap().offer.service, "C");
    assert_eq!(named("g").unwrap().offer.service, "B");
    assert_eq!(named("A").unwrap_err().code().as_str(), "non_unique_reference");
    assert_eq!(named("X").unwrap_err().code().as_str(), "virtual_service_not_found");
}

#[test]
fn a_reference_shown_for_several_services_names_none_of_them() {
    let shown = |reference: &str, shown: &str| {
        Given::new(reference).more(&format!(
            r#"shipments_identity = {{ carrier_reference = "c", carrier_name = "n", service_reference = "{shown}", service_name = "s" }}"#
        ))
    };
    let catalogue = catalogue(&[shown("A", "X"), shown("B", "X"), shown("D", "Y")]);
    let named =
        |name: &str| allocate(&catalogue, &shipment(), &Selection::CarrierService(name.into()), now());
    let failure = named("X").unwrap_err();
    assert_eq!(failure, Failure::NonUnique { reference: "X".into(), named: vec!["A".into(), "B".into()] });
    let offer = named("Y").unwrap().offer;
    assert_eq!((offer.service.as_str(), offer.identity.service_reference.as_str()), ("D", "Y"));
    // The other API shows services under their own names.
    let consignment = Shipment { api: Api::Consignments, ..shipment() };
    let named =
        |name: &str| allocate(&catalogue, &consignment, &Selection::CarrierService(name.into()), now());
    assert!(matches!(named("Y"), Err(Failure::UnknownService { .. })));
    assert_eq!(named("D").unwrap().offer.identity.service_reference, "D");
}

#[test]
fn filters_choose_the_candidates() {
    let services = [
        Given::new("DOOR").net("4.00"),
        Given::new("PICKUP").net("3.00").more("pickup = true"),
        Given::new("SHOP").net("2.00").more("drop_off = true"),
        Given::new("BOTH").net("5.00").more(r#"directions = ["outbound", "inbound"]"#),
        Given::new("TAGGED").net("6.00").more(r#"tags = ["a", "b"]"#),
    ];
    let catalogue = catalogue(&services);
    let candidates = |json: &str| {
        let filters =
            serde_json::from_str::<sorted_pro_raw::shipments::types::AllocationFilters>(json).unwrap();
        let selection = Selection::Filters(Filters::from(&filters));
        match allocate(&catalogue, &shipment(), &selection, now()) {
            Ok(a) => {
                std::iter::once(a.offer.service).chain(a.excluded.into_iter().map(|e| e.service)).collect()
            }
            Err(failure) => {
                assert_eq!(failure, Failure::NothingLeft { excluded: Vec::new() });
                Vec::new()
            }
        }
    };
    assert_eq!(candidates(r#"{"direction": "outbound"}"#), ["SHOP", "BOTH", "DOOR", "TAGGED"]);
    assert_eq!(
        candidates(r#"{"direction": "outbound", "pickup": true}"#),
        ["SHOP", "BOTH", "DOOR", "PICKUP", "TAGGED"]
    );
    assert_eq!(candidates(r#"{"direction": "outbound", "pickup": true, "drop_off": false}"#), ["PICKUP"]);
    assert_eq!(candidates(r#"{"direction": "inbound"}"#), ["BOTH"]);
    assert_eq!(candidates(r#"{"direction": "outbound", "tags": ["a"]}"#), ["TAGGED"]);
    assert_eq!(candidates(r#"{"direction": "outbound", "tags": ["a", "c"]}"#), [] as [String; 0]);

    let consignments = |json: &str| {
        let filters =
            serde_json::from_str::<sorted_pro_raw::consignments::types::AllocationFilters>(json).unwrap();
        let filters = Filters::from(&filters);
        let admitted = catalogue.services().iter().filter(|service| filters.admit(service));
        admitted.map(|service| service.reference.clone()).collect::<Vec<_>>()
    };
    assert_eq!(consignments(r#"{"ServiceDirection": "Outbound"}"#), ["DOOR", "SHOP", "BOTH", "TAGGED"]);
    assert_eq!(consignments(r#"{"ServiceDirection": "Inbound, Outbound"}"#), ["BOTH"]);
    assert_eq!(
        consignments(r#"{"IsPickup": true, "IsDropOff": false}"#),
        ["DOOR", "PICKUP", "BOTH", "TAGGED"]
    );
}

#[test]
fn quotes_come_from_the_same_rules_best_first() {
    let services = [
        Given::new("A").net("3.00"),
        Given::new("B").net("2.00"),
        Given::new("C").limits(r#"max_length_cm = "1""#),
    ];
    let catalogue = catalogue(&services);
    let quotes = quote(&catalogue, &shipment(), &Selection::DefaultRules, now()).unwrap();
    assert_eq!(quotes.offers.iter().map(|offer| offer.service.as_str()).collect::<Vec<_>>(), ["B", "A"]);
    assert_eq!(quotes.excluded.iter().map(|e| e.service.as_str()).collect::<Vec<_>>(), ["C"]);
    assert_eq!(quotes.offers[0], by_default(&catalogue, &shipment()).unwrap().offer);
    // The end of the day in one API, the midnight after it in the other.
    assert_eq!(quotes.expires, at("2026-03-02T23:59:59.9999999Z"));
    let consignment = Shipment { api: Api::Consignments, ..shipment() };
    let quotes = quote(&catalogue, &consignment, &Selection::DefaultRules, now()).unwrap();
    assert_eq!(quotes.expires, at("2026-03-03T00:00:00Z"));
    // Nobody is no error.
    let none = quote(
        &catalogue,
        &Shipment { parcels: vec![super::support::parcel("99")], ..shipment() },
        &Selection::DefaultRules,
        now(),
    );
    assert_eq!(none.unwrap().offers, []);
}

#[test]
fn a_quote_keeps_its_price_until_it_expires() {
    let dear = catalogue(&[Given::new("A").net("3.00"), Given::new("B").net("1.00")]);
    let cheap = catalogue(&[Given::new("A").net("9.00"), Given::new("B").net("1.00")]);
    let quotes = quote(&dear, &shipment(), &Selection::DefaultRules, now()).unwrap();
    let made = Quote {
        reference: "qu_1".into(),
        shipment: Some("sp_1".into()),
        offer: quotes.offers[1].clone(),
        created: now(),
        expires: quotes.expires,
    };
    let with = |quote: &Quote, shipment: &Shipment, at| {
        allocate(&cheap, shipment, &Selection::Quote(Box::new(quote.clone())), at)
    };
    let allocation = with(&made, &shipment(), now()).unwrap();
    assert_eq!(allocation.offer.service, "A");
    assert_eq!(allocation.offer.price.net.to_string(), "3.00");
    // After the cut-off the price is the same, and the dates are one day later.
    let evening = with(&made, &shipment(), at("2026-03-02T20:00:00Z")).unwrap();
    assert_eq!(evening.offer.price, allocation.offer.price);
    assert_eq!(evening.offer.collection.start.to_string(), "2026-03-03T15:00:00+00:00");

    let expired = with(&made, &shipment(), made.expires).unwrap_err();
    assert_eq!(expired, Failure::QuoteExpired { reference: "qu_1".into() });
    let other = Shipment { reference: Some("sp_2".into()), ..shipment() };
    let other_failure = with(&made, &other, now()).unwrap_err();
    assert_eq!(other_failure, Failure::QuoteOfAnotherShipment { reference: "qu_1".into() });
    assert!(with(&Quote { shipment: None, ..made.clone() }, &other, now()).is_ok());
    // The rules still hold.
    let heavy = Shipment { parcels: vec![super::support::parcel("11")], ..shipment() };
    assert_eq!(with(&made, &heavy, now()).unwrap_err().excluded()[0].code.as_str(), "ex_weight");

    let json = serde_json::to_string(&made).unwrap();
    assert_eq!(serde_json::from_str::<Quote>(&json).unwrap(), made, "{json}");
}
