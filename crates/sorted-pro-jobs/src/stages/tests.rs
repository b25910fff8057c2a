use sorted_pro::{consignments, shipments};

use super::*;

fn offer(quote: &str, price: Option<&str>, carrier: &str, service: &str) -> Offer {
    Offer {
        quote: quote.to_owned(),
        price: price.map(|price| price.parse().unwrap()),
        currency: Some("GBP".to_owned()),
        carrier: vec![carrier.to_owned()],
        service: vec![service.to_owned()],
    }
}

fn excluding(carriers: &[&str], services: &[&str]) -> Exclusions {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Exclusions { carriers: owned(carriers), services: owned(services) }
}

#[test]
fn the_cheapest_quote_that_is_not_excluded_is_taken() {
    let offers = || {
        vec![
            offer("a", Some("9.99"), "DPD", "DPD_1"),
            offer("b", Some("10.5"), "CX", "CX_1"),
            offer("c", Some("10.50"), "CX", "CX_2"),
            offer("d", Some("100"), "PW", "PW_1"),
        ]
    };
    let taken = |exclusions| cheapest(offers(), &exclusions).map(|offer| offer.quote);
    assert_eq!(taken(excluding(&[], &[])).unwrap(), "a");
    assert_eq!(taken(excluding(&["dpd "], &[])).unwrap(), "b");
    assert_eq!(taken(excluding(&["dpd"], &["CX_1"])).unwrap(), "c");
    assert_eq!(taken(excluding(&["DPD", "CX"], &[])).unwrap(), "d");
    assert!(taken(excluding(&["DPD", "CX", "PW"], &[])).unwrap_err().contains("all 4 quotes"));
    assert!(cheapest(Vec::new(), &excluding(&[], &[])).is_err());
}

#[test]
fn prices_that_cannot_be_compared_are_not() {
    let mut offers = vec![offer("a", Some("1"), "DPD", "1"), offer("b", Some("2"), "CX", "2")];
    offers[1].currency = Some("EUR".to_owned());
    assert!(cheapest(offers.clone(), &excluding(&[], &[])).is_err());
    assert_eq!(cheapest(offers, &excluding(&["CX"], &[])).unwrap().quote, "a");
    let offers = vec![offer("a", Some("1"), "DPD", "1"), offer("b", None, "CX", "2")];
    assert!(cheapest(offers, &excluding(&[], &[])).is_err());
}

#[test]
fn the_key_is_the_reference_by_which_it_is_found() {
    let input = |own: &str| format!(r#"{{"shipment_type":"scheduled","addresses":[],"contents":[]{own}}}"#);
    let prepare = |own: &str| <shipments::Client as Remote>::prepare(&input(own), "ORDER-1");
    assert_eq!(prepare("").unwrap().custom_reference.as_deref(), Some("ORDER-1"));
    assert!(prepare(r#","custom_reference":"ORDER-1""#).is_ok());
    assert!(prepare(r#","custom_reference":"ORDER-2""#).unwrap_err().contains("differs from the key"));
    assert!(<shipments::Client as Remote>::prepare(&input(""), " ").is_err());
    assert!(<shipments::Client as Remote>::prepare("{", "ORDER-1").is_err());

    let input = r#"{"Addresses":[],"Packages":[],"ConsignmentReferenceProvidedByCustomer":"ORDER-2"}"#;
    assert!(<consignments::Client as Remote>::prepare(input, "ORDER-2").is_ok());
    assert!(<consignments::Client as Remote>::prepare(input, "ORDER-1").is_err());
}
