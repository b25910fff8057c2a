//! Each rule alone, at its boundary.

use super::support::{Given, at, catalogue, code, decimal, parcel, shipment, stopped, stopped_at};
use crate::model::catalogue::{Direction, Kind};
use crate::model::engine::shipment::{Hazard, Parcel, Place};
use crate::model::engine::{Failure, Selection, Shipment, allocate};

fn with(change: impl FnOnce(&mut Shipment)) -> Shipment {
    let mut shipment = shipment();
    change(&mut shipment);
    shipment
}

fn with_parcel(change: impl FnOnce(&mut Parcel)) -> Shipment {
    with(|shipment| change(&mut shipment.parcels[0]))
}

fn to(country: &str, postcode: Option<&str>) -> Shipment {
    with(|shipment| shipment.destination = Place::new(country.parse().unwrap(), postcode))
}

#[test]
fn nothing_stops_an_ordinary_parcel() {
    assert_eq!(stopped(Given::new("S"), &shipment()), None);
}

#[test]
fn weight_limits_are_included() {
    for (weight, limits, expected) in [
        ("10", "", ""),
        ("10.00001", "", "ex_weight"),
        ("1", r#"min_weight_kg = "1""#, ""),
        ("0.99999", r#"min_weight_kg = "1""#, "ex_weight"),
    ] {
        let mut given = Given::new("S");
        if !limits.is_empty() {
            given = given.limits(limits);
        }
        assert_eq!(code(given, &with(|s| s.parcels = vec![parcel(weight)])), expected, "{weight} {limits}");
    }
}

#[test]
fn every_parcel_is_weighed_and_so_are_all_together() {
    let heavy_second = with(|s| s.parcels = vec![parcel("2"), parcel("11")]);
    assert_eq!(code(Given::new("S"), &heavy_second), "ex_weight");
    let total = || Given::new("S").limits(r#"max_total_weight_kg = "20""#);
    assert_eq!(code(total(), &with(|s| s.parcels = vec![parcel("10"), parcel("10")])), "");
    assert_eq!(
        code(total(), &with(|s| s.parcels = vec![parcel("10"), parcel("10"), parcel("0.1")])),
        "ex_weight"
    );
    let quantity = |quantity| with(|s| s.parcels = vec![Parcel { quantity, ..parcel("10") }]);
    assert_eq!(code(total(), &quantity(2)), "");
    assert_eq!(code(total(), &quantity(3)), "ex_weight");
}

#[test]
fn sizes_are_measured_in_any_order_of_sides() {
    for (sides, limits, expected) in [
        (["100", "20", "10"], r#"max_length_cm = "100""#, ""),
        (["10", "20", "100.1"], r#"max_length_cm = "100""#, "ex_dims"),
        // Girth: twice the two shorter sides.
        (["100", "20", "10"], r#"max_girth_cm = "60""#, ""),
        (["20", "100", "10.5"], r#"max_girth_cm = "60""#, "ex_dims"),
        (["100", "20", "10"], r#"max_length_and_girth_cm = "160""#, ""),
        (["10", "20", "101"], r#"max_length_and_girth_cm = "160""#, "ex_dims"),
    ] {
        let shipment = with_parcel(|parcel| parcel.sides = sides.map(decimal));
        assert_eq!(code(Given::new("S").limits(limits), &shipment), expected, "{sides:?} {limits}");
    }
}

#[test]
fn parcels_are_counted() {
    let two = || Given::new("S").limits("max_parcels = 2");
    assert_eq!(code(two(), &with(|s| s.parcels = vec![parcel("1"); 2])), "");
    assert_eq!(code(two(), &with(|s| s.parcels = vec![parcel("1"); 3])), "ex_rules");
    assert_eq!(code(two(), &with_parcel(|parcel| parcel.quantity = 3)), "ex_rules");
    assert_eq!(
        code(two(), &with(|s| s.parcels = vec![Parcel { quantity: u32::MAX, ..parcel("1") }; 2])),
        "ex_rules"
    );
}

#[test]
fn the_value_is_that_of_the_shipment_in_the_catalogues_currency() {
    let limited = || Given::new("S").limits(r#"max_value = "100""#);
    let worth = |amount: &str, currency: &str| {
        with(|shipment| {
            shipment.parcels[0].value = decimal(amount);
            shipment.currency = currency.parse().unwrap();
        })
    };
    assert_eq!(code(limited(), &worth("100", "GBP")), "");
    assert_eq!(code(limited(), &worth("100.00001", "GBP")), "ex_rules");
    // 1.25 EUR to the pound.
    assert_eq!(code(limited(), &worth("125", "EUR")), "");
    assert_eq!(code(limited(), &worth("125.01", "EUR")), "ex_rules");
    assert_eq!(code(limited(), &worth("1", "JPY")), "ex_rules");
    assert_eq!(code(Given::new("S"), &worth("1", "JPY")), "");
    let three = with(|s| s.parcels = vec![Parcel { quantity: 3, ..parcel("1") }]);
    assert_eq!(code(limited(), &three), "ex_rules");
}

#[test]
fn countries_need_a_price_and_must_not_be_excluded() {
    let both = |excluded: &str| Given { zones: r#"["uk", "fr"]"#.into(), ..Given::new("S").more(excluded) };
    assert_eq!(code(both(""), &to("FR", None)), "");
    assert_eq!(code(both(r#"excluded_countries = ["FR"]"#), &to("FR", None)), "ex_availability");
    assert_eq!(code(Given::new("S"), &to("FR", None)), "ex_availability");
    assert_eq!(code(both(""), &to("DE", None)), "ex_availability");
    // The account's end must be at home, in any zone.
    let abroad = with(|shipment| shipment.origin = Place::new("FR".parse().unwrap(), None));
    assert_eq!(code(both(""), &abroad), "ex_availability");
    assert_eq!(code(both(r#"home_countries = ["FR"]"#), &abroad), "");
}

#[test]
fn postcodes_can_be_excluded_at_either_end() {
    for (excluded, postcode, expected) in [
        ("LS", "LS2 7EY", "ex_availability"),
        ("LS", "L2 7EY", ""),
        ("L", "LS2 7EY", ""),
        ("LS2", "LS2 7EY", "ex_availability"),
        ("LS2", "LS20 7EY", ""),
        ("LS2 7", "LS2 7EY", "ex_availability"),
        ("LS2 7", "LS2 8EY", ""),
        ("LS2 7EY", "ls27ey", "ex_availability"),
        ("LS2 7EY", "LS2 7EX", ""),
    ] {
        let given = || Given::new("S").more(&format!(r#"excluded_postcodes = ["{excluded}"]"#));
        assert_eq!(code(given(), &to("GB", Some(postcode))), expected, "{postcode} without {excluded}");
        let from = with(|s| s.origin = Place::new("GB".parse().unwrap(), Some(postcode)));
        let from = Shipment { destination: Place::new("GB".parse().unwrap(), Some("M1 1AA")), ..from };
        assert_eq!(code(given(), &from), expected, "from {postcode} without {excluded}");
    }
    // Northern Ireland is a separate price zone.
    assert_eq!(code(Given::new("S"), &to("GB", Some("BT1 1AA"))), "ex_availability");
}

#[test]
fn all_tags_must_match() {
    // The table of the documentation: A has Alcohol, B Flammables, C both, D Oil, E none.
    let tags = [
        ("A", "\"Alcohol\""),
        ("B", "\"Flammables\""),
        ("C", "\"Alcohol\", \"Flammables\""),
        ("D", "\"Oil\""),
        ("E", ""),
    ];
    for (wanted, takers) in [
        (&[][..], "ABCDE"),
        (&["Alcohol"][..], "AC"),
        (&["Flammables"][..], "BC"),
        (&["Alcohol", "Flammables"][..], "C"),
        (&["Alcohol", "Flammables", "Oil"][..], ""),
    ] {
        let shipment = with(|s| s.tags = wanted.iter().map(|tag| (*tag).to_owned()).collect());
        let taken = tags.iter().filter(|(reference, tags)| {
            let given = Given::new(reference).more(&format!("tags = [{tags}]"));
            let code = code(given, &shipment);
            assert!(["", "ex_tag"].contains(&code.as_str()), "{code}");
            code.is_empty()
        });
        let taken: String = taken.map(|(reference, _)| *reference).collect();
        assert_eq!(taken, takers, "{wanted:?}");
    }
}

#[test]
fn dangerous_goods_go_by_class() {
    let class = |class: &str| with_parcel(|p| p.dangerous_goods = vec![Hazard::Class(class.to_owned())]);
    let unspecified = with_parcel(|parcel| parcel.dangerous_goods = vec![Hazard::Unspecified]);
    for (taken, shipped, expected) in [
        ("", "3", "ex_dangerous_goods"),
        ("\"3\"", "3", ""),
        ("\"2\"", "2.1", ""),
        ("\"2.1\"", "2", "ex_dangerous_goods"),
        ("\"2.1\"", "2.2", "ex_dangerous_goods"),
        ("\"any\"", "7", ""),
    ] {
        let given = Given::new("S").more(&format!("dangerous_goods = [{taken}]"));
        assert_eq!(code(given, &class(shipped)), expected, "{shipped} by {taken}");
    }
    assert_eq!(code(Given::new("S").more(r#"dangerous_goods = ["3"]"#), &unspecified), "ex_dangerous_goods");
    assert_eq!(code(Given::new("S").more(r#"dangerous_goods = ["any"]"#), &unspecified), "");
    let second = with_parcel(|p| {
        p.dangerous_goods = vec![Hazard::Class("3".to_owned()), Hazard::Class("9".to_owned())];
    });
    assert_eq!(code(Given::new("S").more(r#"dangerous_goods = ["3"]"#), &second), "ex_dangerous_goods");
}

#[test]
fn contents_can_be_refused() {
    let guns = with_parcel(|parcel| parcel.contents = vec!["Guns".to_owned()]);
    assert_eq!(code(Given::new("S").more(r#"refused_contents = ["guns"]"#), &guns), "ex_contents");
    assert_eq!(code(Given::new("S").more(r#"refused_contents = ["Alcohol"]"#), &guns), "");
}

#[test]
fn services_must_be_in_use() {
    assert_eq!(code(Given::new("S").more(r#"status = "suspended""#), &shipment()), "ex_sys_disabled");
    // A service that the account switched off is no candidate unless it is named.
    let catalogue = catalogue(&[Given::new("S").more(r#"status = "inactive""#)]);
    let now = super::support::now();
    let failure = allocate(&catalogue, &shipment(), &Selection::DefaultRules, now).unwrap_err();
    assert_eq!(failure, Failure::NothingLeft { excluded: Vec::new() });
    let named = allocate(&catalogue, &shipment(), &Selection::CarrierService("S".into()), now).unwrap_err();
    assert_eq!(named.excluded()[0].code.as_str(), "ex_inactive");
}

#[test]
fn direction_kind_and_pick_up_point_must_fit() {
    let inbound = with(|s| s.direction = Direction::Inbound);
    assert_eq!(code(Given::new("S"), &inbound), "ex_rules");
    assert_eq!(code(Given::new("S").more(r#"directions = ["inbound"]"#), &inbound), "");
    assert_eq!(code(Given::new("S").more(r#"directions = ["inbound"]"#), &shipment()), "ex_rules");

    let on_demand = with(|s| s.kinds = vec![Kind::OnDemand]);
    assert_eq!(code(Given::new("S"), &on_demand), "ex_rules");
    assert_eq!(code(Given::new("S"), &with(|s| s.kinds = vec![Kind::OnDemand, Kind::Scheduled])), "");

    assert_eq!(code(Given::new("S").more("pickup = true"), &shipment()), "ex_rules");
    assert_eq!(code(Given::new("S").more("pickup = true"), &with(|s| s.to_pickup_point = true)), "");
    assert_eq!(code(Given::new("S"), &with(|s| s.to_pickup_point = true)), "");
}

#[test]
fn returns_are_priced_by_where_the_consumer_is() {
    let from_belfast = with(|s| {
        s.direction = Direction::Inbound;
        s.origin = Place::new("GB".parse().unwrap(), Some("BT1 1AA"));
    });
    let inbound =
        |zones: &str| Given { zones: zones.into(), ..Given::new("S").more(r#"directions = ["inbound"]"#) };
    assert_eq!(code(inbound(r#"["uk"]"#), &from_belfast), "ex_availability");
    assert_eq!(code(inbound(r#"["ni"]"#), &from_belfast), "");
}

#[test]
fn amounts_beyond_calculating_are_stopped_without_panic() {
    let max = sorted_pro_raw::Decimal::MAX;
    let weight = with(|s| s.parcels = vec![Parcel { quantity: u32::MAX, weight: max, ..parcel("1") }]);
    assert_eq!(code(Given::new("S"), &weight), "ex_weight");
    let total = Parcel { quantity: u32::MAX, weight: decimal("10"), ..parcel("1") };
    let count = with(|s| s.parcels = vec![total; 3]);
    assert_eq!(code(Given::new("S").limits(r#"max_total_weight_kg = "20""#), &count), "ex_weight");
    let size = with_parcel(|parcel| parcel.sides = [max; 3]);
    assert_eq!(code(Given::new("S").limits(r#"max_girth_cm = "20""#), &size), "ex_dims");
    let value = with_parcel(|parcel| parcel.value = max);
    let value = Shipment { parcels: vec![value.parcels[0].clone(); 2], ..value };
    assert_eq!(code(Given::new("S").limits(r#"max_value = "20""#), &value), "ex_rules");
}

#[test]
fn the_end_of_time_is_no_trouble() {
    for text in ["9999-12-30T21:00:00Z", "-009999-01-03T00:00:00Z"] {
        let stopped = stopped_at(Given::new("S"), &shipment(), at(text));
        assert!(stopped.is_none_or(|exclusion| exclusion.code.as_str() == "ex_availability"), "{text}");
    }
}
