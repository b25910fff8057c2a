//! Exact prices.

use super::support::{Given, by_default, catalogue, decimal, parcel, shipment};
use crate::model::engine::shipment::{Hazard, Parcel, Place};
use crate::model::engine::{Price, Shipment};

fn price(given: Given, shipment: &Shipment) -> Price {
    by_default(&catalogue(&[given]), shipment).unwrap().offer.price
}

/// Net, gross, rate and tax as they are written.
fn texts(price: &Price) -> [String; 4] {
    let tax = &price.taxes[0];
    [price.net, price.gross, tax.value, tax.amount].map(|amount| amount.to_string())
}

#[test]
fn amounts_have_a_fixed_number_of_places() {
    let zero = Given { taxes: r#"["zero"]"#, ..Given::new("S").net("2") };
    let price_without_tax = price(zero, &shipment());
    assert_eq!(texts(&price_without_tax), ["2.00", "2.00", "0.0000", "0.000000"]);
    assert_eq!(price_without_tax.taxes[0].reference, "GB-0.0000");
    assert_eq!(price_without_tax.currency, "GBP");
    assert_eq!(
        texts(&price(Given::new("S").net("1.99"), &shipment())),
        ["1.99", "2.39", "0.2000", "0.398000"]
    );
}

#[test]
fn halves_are_rounded_up() {
    // A fraction of 0.125 of 0.20 is 0.025, which becomes 0.03; 20 percent of 0.23 is 0.046.
    let surcharge =
        r#"surcharges = [{ reference = "F", label = "Fuel", description = "", fraction = "0.125" }]"#;
    let price = price(Given::new("S").net("0.20").more(surcharge), &shipment());
    assert_eq!(texts(&price), ["0.23", "0.28", "0.2000", "0.046000"]);
}

#[test]
fn surcharges_are_part_of_the_price_and_have_their_occasions() {
    let surcharges = r#"surcharges = [
  { reference = "F", label = "Fuel", description = "Fuel surcharge", fraction = "0.1" },
  { reference = "D", label = "DG", description = "Handling", amount = "5", applies = "dangerous_goods" },
]
dangerous_goods = ["3"]"#;
    let catalogue = catalogue(&[Given::new("S").net("10").more(surcharges)]);
    let offer = by_default(&catalogue, &shipment()).unwrap().offer;
    assert_eq!(
        (offer.base_price.net.to_string(), offer.price.net.to_string()),
        ("10.00".into(), "11.00".into())
    );
    assert_eq!(
        (offer.base_price.gross.to_string(), offer.price.gross.to_string()),
        ("12.00".into(), "13.20".into())
    );
    assert_eq!(offer.surcharges.len(), 1);
    assert_eq!(offer.surcharges[0].fraction.unwrap().to_string(), "0.1000");
    assert_eq!(offer.surcharges[0].amount.to_string(), "1.00");

    let flammable = Parcel { dangerous_goods: vec![Hazard::Class("3".into())], ..parcel("2") };
    let offer = by_default(&catalogue, &Shipment { parcels: vec![flammable], ..shipment() }).unwrap().offer;
    assert_eq!(offer.price.net.to_string(), "16.00");
    assert_eq!(offer.surcharges[1].fraction, None);
}

/// A catalogue with two weight bands in two zones.
fn banded(charged_per: &str) -> Given {
    let mut given = Given::new("S").limits(r#"max_total_weight_kg = "50""#);
    // The price list of the helper ends in 5000 kg; only the bands before it count here.
    given.more = format!("charged_per = \"{charged_per}\"");
    given.zones = r#"["uk"], bands = [{ to_kg = "2", net = "1" }, { to_kg = "10", net = "3" }, { to_kg = "50", net = "7" }] }, { zones = ["ni"]"#.into();
    given.net = "9".into();
    given
}

#[test]
fn weight_bands_include_their_end_and_are_charged_per_parcel_or_shipment() {
    for (per_parcel, per_shipment, weights) in [
        ("1.00", "1.00", &["2"][..]),
        ("3.00", "3.00", &["2.00001"][..]),
        ("3.00", "3.00", &["10"][..]),
        ("2.00", "3.00", &["2", "2"][..]),
        ("6.00", "7.00", &["10", "10"][..]),
    ] {
        let shipment = Shipment { parcels: weights.iter().map(|w| parcel(w)).collect(), ..shipment() };
        assert_eq!(price(banded("parcel"), &shipment).net.to_string(), per_parcel, "{weights:?}");
        assert_eq!(price(banded("shipment"), &shipment).net.to_string(), per_shipment, "{weights:?}");
    }
    let three = Shipment { parcels: vec![Parcel { quantity: 3, ..parcel("4") }], ..shipment() };
    assert_eq!(price(banded("parcel"), &three).net, decimal("9").into());
    assert_eq!(price(banded("shipment"), &three).net, decimal("7").into());
}

#[test]
fn zones_have_their_own_prices_and_taxes() {
    let mut belfast = shipment();
    belfast.destination = Place::new("GB".parse().unwrap(), Some("BT1 1AA"));
    assert_eq!(price(banded("parcel"), &belfast).net.to_string(), "9.00");

    let mut given = Given::new("S");
    given.zones = r#"["uk", "fr"]"#.into();
    given.taxes = r#"["standard"], countries = ["GB"] }, { rates = ["zero"]"#;
    assert_eq!(price(given.clone(), &shipment()).gross.to_string(), "1.20");
    let mut paris = shipment();
    paris.destination = Place::new("FR".parse().unwrap(), None);
    let price = price(given, &paris);
    assert_eq!((price.gross.to_string(), price.taxes[0].reference.as_str()), ("1.00".into(), "GB-0.0000"));
}

#[test]
fn several_taxes_add_up() {
    let given = Given { taxes: r#"["standard", "zero"]"#, ..Given::new("S") };
    let price = price(given, &shipment());
    assert_eq!(price.taxes.len(), 2);
    assert_eq!(price.gross.to_string(), "1.20");
}
