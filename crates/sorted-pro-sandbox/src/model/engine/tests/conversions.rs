//! From the models of both APIs to a shipment.

use serde_json::{Value, json};

use super::support::decimal;
use crate::model::catalogue::{Api, Catalogue, Direction, Kind};
use crate::model::engine::shipment::{Hazard, Period};
use crate::model::engine::{InvalidInput, Shipment};

pub(super) fn shipment_json() -> Value {
    json!({
        "shipment_type": "Scheduled",
        "addresses": [
            {"address_type": "Origin", "shipping_location_reference": "WAREHOUSE-01"},
            {"address_type": "destination", "country_iso_code": "gb", "postal_code": "LS2 7EY"}
        ],
        "contents": [{
            "weight": {"value": 2.4, "unit": "Kg"},
            "dimensions": {"length": 30, "width": 20, "height": 10, "unit": "Cm"},
            "value": {"amount": 150, "currency": "GBP"}
        }]
    })
}

pub(super) fn consignment_json() -> Value {
    json!({
        "Addresses": [
            {"AddressType": "Origin", "ShippingLocationReference": "WAREHOUSE1"},
            {"AddressType": "Destination", "Postcode": "LS2 7EY",
             "Country": {"IsoCode": {"TwoLetterCode": "GB"}}}
        ],
        "Packages": [{
            "Description": "Goods",
            "Weight": {"Value": 2.4, "Unit": "Kg"},
            "Dimensions": {"Length": 30, "Width": 20, "Height": 10, "Unit": "Cm"},
            "Value": {"Amount": 150, "Currency": {"IsoCode": "GBP"}}
        }]
    })
}

/// `value` with something else at a JSON pointer; a key that is not there is added, `null` removes it.
fn changed(mut value: Value, pointer: &str, new: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = value.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}"));
    match parent {
        Value::Object(properties) if new.is_null() => drop(properties.remove(key)),
        Value::Object(properties) => drop(properties.insert(key.to_owned(), new)),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = new,
        _ => panic!("{pointer}"),
    }
    value
}

pub(super) fn shipment(json: Value) -> Result<Shipment, InvalidInput> {
    let request = serde_json::from_str(&json.to_string()).unwrap();
    Shipment::from_create_shipment(&Catalogue::default(), &request)
}

pub(super) fn consignment(json: Value) -> Result<Shipment, InvalidInput> {
    let request = serde_json::from_str(&json.to_string()).unwrap();
    Shipment::from_create_consignment(&Catalogue::default(), &request)
}

#[test]
fn both_apis_agree() {
    let from_shipment = shipment(shipment_json()).unwrap();
    assert_eq!(from_shipment.parcels[0].weight, decimal("2.4"));
    assert_eq!(from_shipment.direction, Direction::Outbound);
    assert_eq!(from_shipment.kinds, [Kind::Scheduled]);
    assert_eq!(from_shipment.origin.shipping_location.as_deref(), Some("WAREHOUSE-01"));
    let mut from_consignment = consignment(consignment_json()).unwrap();
    assert_eq!(from_consignment.api, Api::Consignments);
    from_consignment.api = Api::Shipments;
    from_consignment.origin.shipping_location = from_shipment.origin.shipping_location.clone();
    assert_eq!(from_consignment, from_shipment);
}

#[test]
fn units_become_kilograms_and_centimetres() {
    let imperial = changed(shipment_json(), "/contents/0/weight", json!({"value": 5.5, "unit": "lb"}));
    let dimensions = json!({"length": 12, "width": 8.25, "height": 6, "unit": "in"});
    let imperial = shipment(changed(imperial, "/contents/0/dimensions", dimensions)).unwrap();
    assert_eq!(imperial.parcels[0].weight, decimal("2.494758035"));
    assert_eq!(imperial.parcels[0].sides, ["30.48", "20.955", "15.24"].map(decimal));
    let old = changed(consignment_json(), "/Packages/0/Weight", json!({"Kg": 3}));
    assert_eq!(consignment(old).unwrap().parcels[0].weight, decimal("3"));
    let small = json!({"Length": 0.3, "Width": 0.2, "Height": 0.1, "Unit": "m"});
    let small = consignment(changed(consignment_json(), "/Packages/0/Dimensions", small)).unwrap();
    assert_eq!(small.parcels[0].sides, ["30", "20", "10"].map(decimal));
}

#[test]
fn package_sizes_stand_in_for_what_is_not_measured() {
    let sized = changed(shipment_json(), "/contents/0/package_size_reference", json!("MEDIUM_BOX"));
    let unmeasured = changed(
        changed(sized.clone(), "/contents/0/weight", Value::Null),
        "/contents/0/dimensions",
        Value::Null,
    );
    let parcel = shipment(unmeasured).unwrap().parcels.remove(0);
    assert_eq!((parcel.weight, parcel.sides), (decimal("5"), ["45", "35", "25"].map(decimal)));
    assert_eq!(shipment(sized).unwrap().parcels[0].weight, decimal("2.4"));
    let package = json!({"Description": "", "PackageSizeReference": "LETTER", "Value": {"Amount": 0, "Currency": {"IsoCode": "GBP"}}});
    let parcel = consignment(changed(consignment_json(), "/Packages/0", package)).unwrap().parcels.remove(0);
    assert_eq!((parcel.weight, parcel.sides), (decimal("0.3"), ["35", "25", "2"].map(decimal)));
}

#[test]
fn problems_of_shipments_name_their_place_and_code() {
    for (pointer, new, expected, code) in [
        ("/direction", json!("sideways"), "direction: `sideways` is not a direction", "invalid_direction"),
        (
            "/shipment_type",
            json!("weekly"),
            "shipment_type: `weekly` is not a shipment type",
            "invalid_shipment_type",
        ),
        ("/contents", json!([]), "contents: is missing", "required_property_missing"),
        ("/contents/0/weight", Value::Null, "contents[0].weight: is missing", "required_property_missing"),
        (
            "/contents/0/weight/value",
            json!(0),
            "contents[0].weight.value: `0` is not above 0",
            "value_too_small",
        ),
        (
            "/contents/0/weight/value",
            json!(-1),
            "contents[0].weight.value: `-1` is not above 0",
            "value_too_small",
        ),
        (
            "/contents/0/weight/value",
            json!(10_000_000_000_u64),
            "contents[0].weight.value: `10000000000` is too large",
            "value_too_large",
        ),
        (
            "/contents/0/weight/unit",
            json!("st"),
            "contents[0].weight.unit: `st` is not a unit of weight",
            "invalid_weight_unit",
        ),
        (
            "/contents/0/dimensions",
            Value::Null,
            "contents[0].dimensions: is missing",
            "required_property_missing",
        ),
        (
            "/contents/0/dimensions/width",
            Value::Null,
            "contents[0].dimensions.width: is missing",
            "required_property_missing",
        ),
        (
            "/contents/0/dimensions/unit",
            json!("ft"),
            "contents[0].dimensions.unit: `ft` is not a unit of length",
            "invalid_dimension_unit",
        ),
        (
            "/contents/0/value/currency",
            json!("GPB"),
            "contents[0].value.currency: `GPB` is not a currency code of ISO 4217",
            "invalid_currency",
        ),
        (
            "/contents/0/value/amount",
            json!(-1),
            "contents[0].value.amount: `-1` is not above 0",
            "value_too_small",
        ),
        ("/contents/0/quantity", json!(0), "contents[0].quantity: `0` is not above 0", "value_too_small"),
        (
            "/contents/0/quantity",
            json!(2_000_000_000),
            "contents[0].quantity: `2000000000` is too large",
            "value_too_large",
        ),
        (
            "/contents/0/package_size_reference",
            json!("HUGE"),
            "contents[0].package_size_reference: `HUGE` is not a package size of the account",
            "invalid_package_size_reference",
        ),
        (
            "/addresses/0/shipping_location_reference",
            json!("MOON"),
            "addresses[0].shipping_location_reference: `MOON` is not a shipping location of the account",
            "invalid_value",
        ),
        (
            "/addresses/0/address_type",
            json!("return"),
            "addresses: `origin` is missing",
            "address_type_required",
        ),
        (
            "/addresses/1/country_iso_code",
            Value::Null,
            "addresses[1].country_iso_code: is missing",
            "required_property_missing",
        ),
        (
            "/addresses/1/country_iso_code",
            json!("UK"),
            "addresses[1].country_iso_code: `UK` is not a country code of ISO 3166",
            "invalid_country_code",
        ),
        (
            "/required_shipping_date",
            json!({"start": "soon"}),
            "required_shipping_date.start: `soon` is not a date-time",
            "invalid_format",
        ),
        (
            "/required_delivery_date",
            json!({"start": "2026-03-03T00:00:00Z", "end": "2026-03-02T00:00:00Z"}),
            "required_delivery_date: `2026-03-03T00:00:00Z to 2026-03-02T00:00:00Z` ends before it starts",
            "invalid_date_range",
        ),
    ] {
        let error = shipment(changed(shipment_json(), pointer, new)).unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert_eq!(error.problems[0].kind.code().as_str(), code, "{expected}");
    }
}

#[test]
fn problems_of_consignments_name_their_place() {
    for (pointer, new, expected) in [
        ("/Direction", json!("Sideways"), "Direction: `Sideways` is not a direction"),
        ("/Packages", json!([]), "Packages: is missing"),
        ("/Packages/0/Weight", Value::Null, "Packages[0].Weight: is missing"),
        ("/Packages/0/Weight/Value", Value::Null, "Packages[0].Weight.Value: is missing"),
        ("/Packages/0/Weight/Unit", json!("st"), "Packages[0].Weight.Unit: `st` is not a unit of weight"),
        ("/Packages/0/Dimensions", Value::Null, "Packages[0].Dimensions: is missing"),
        ("/Packages/0/Dimensions/Height", json!(0), "Packages[0].Dimensions.Height: `0` is not above 0"),
        (
            "/Packages/0/Value/Currency/IsoCode",
            json!("X"),
            "Packages[0].Value.Currency.IsoCode: `X` is not a currency code of ISO 4217",
        ),
        (
            "/Packages/0/PackageSizeReference",
            json!("HUGE"),
            "Packages[0].PackageSizeReference: `HUGE` is not a package size of the account",
        ),
        (
            "/Addresses/0/ShippingLocationReference",
            json!("MOON"),
            "Addresses[0].ShippingLocationReference: `MOON` is not a shipping location of the account",
        ),
        ("/Addresses/1/AddressType", json!("Return"), "Addresses: `Destination` is missing"),
        ("/Addresses/1/Country", Value::Null, "Addresses[1].Country.IsoCode.TwoLetterCode: is missing"),
        ("/ShippingDate", json!("soon"), "ShippingDate: `soon` is not a date-time"),
        (
            "/RequiredDeliveryDate",
            json!({"Date": "soon"}),
            "RequiredDeliveryDate.Date: `soon` is not a date-time",
        ),
        (
            "/RequiredDeliveryDate",
            json!({"Date": "2026-03-03", "DeliveryWindow": {"Start": "9", "End": "10:00:00"}}),
            "RequiredDeliveryDate.DeliveryWindow.Start: `9` is not a date-time",
        ),
        (
            "/RequiredDeliveryDate",
            json!({"Date": "2026-03-03", "DeliveryWindow": {"Start": "12:00:00", "End": "10:00:00"}}),
            "RequiredDeliveryDate.DeliveryWindow: `12:00:00 to 10:00:00` ends before it starts",
        ),
    ] {
        let error = consignment(changed(consignment_json(), pointer, new)).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn all_problems_are_named_at_once() {
    let bad = changed(shipment_json(), "/contents/0/weight/unit", json!("st"));
    let bad = changed(bad, "/contents/0/value/currency", json!("GPB"));
    let bad = changed(bad, "/addresses/1/country_iso_code", json!("UK"));
    assert_eq!(shipment(bad).unwrap_err().problems.len(), 3);
    let mut two = shipment_json();
    let mut second = two["contents"][0].clone();
    second["value"]["currency"] = json!("EUR");
    two["contents"].as_array_mut().unwrap().push(second);
    let error = shipment(two).unwrap_err();
    assert_eq!(error.problems[0].path, "contents[1].value.currency");
    assert_eq!(error.problems[0].kind.code().as_str(), "unit_mismatch");
}

#[test]
fn dangerous_goods_are_found_at_every_depth_and_in_the_old_spelling() {
    let class = |code: &str| Hazard::Class(code.to_owned());
    for (goods, expected) in [
        (json!({"hazard_classes": [{"code": "3"}, {"code": "6.1"}]}), vec![class("3"), class("6.1")]),
        (json!({"id_number": "UN1263"}), vec![Hazard::Unspecified]),
        (json!({"hazard_classes": []}), vec![Hazard::Unspecified]),
        (json!({"class_division": "2", "class_sub_divisions": ["2.1"]}), vec![class("2.1")]),
        (json!({"class_division": "2", "class_sub_divisions": []}), vec![class("2")]),
        (json!({"class_division": "2", "class_sub_divisions": ["1", "3"]}), vec![class("2.1"), class("2.3")]),
        (json!({"class_division": "2.2", "class_sub_divisions": ["1"]}), vec![class("2.1")]),
        (json!({"class_division": "3", "class_sub_divisions": ["1"]}), vec![class("3")]),
        (json!({"class_sub_divisions": ["1"]}), vec![class("1")]),
        (json!({"hazard_classes": [{"code": "2.1"}], "class_division": "2.1"}), vec![class("2.1")]),
    ] {
        let outer = changed(shipment_json(), "/contents/0/dangerous_goods", goods.clone());
        assert_eq!(shipment(outer).unwrap().parcels[0].dangerous_goods, expected, "{goods}");
        let inner = json!([{"value": {"amount": 1, "currency": "GBP"}, "dangerous_goods": goods}]);
        let inner = changed(shipment_json(), "/contents/0/contents", inner);
        assert_eq!(shipment(inner).unwrap().parcels[0].dangerous_goods, expected, "{goods}");
    }
}

#[test]
fn contents_of_consignments_are_classified() {
    let class = |code: &str| Hazard::Class(code.to_owned());
    for (general, details, hazards, contents) in [
        ("NotSpecified", "NotSpecified", vec![], vec![]),
        ("Dangerous", "NotSpecified", vec![Hazard::Unspecified], vec![]),
        ("Dangerous, Liquid", "Flammable", vec![class("3")], vec![]),
        ("Restricted", "Alcohol, Batteries", vec![class("9")], vec!["Alcohol"]),
        ("Restricted", "Guns", vec![], vec!["Guns"]),
    ] {
        let item = json!([{
            "Weight": {"Value": 1}, "Dimensions": {"Length": 1, "Width": 1, "Height": 1},
            "Value": {"Amount": 1, "Currency": {"IsoCode": "GBP"}},
            "ContentClassification": general, "ContentClassificationDetails": details
        }]);
        let parcel =
            consignment(changed(consignment_json(), "/Packages/0/Items", item)).unwrap().parcels.remove(0);
        assert_eq!(
            (parcel.dangerous_goods, parcel.contents),
            (hazards, contents.into_iter().map(str::to_owned).collect())
        );
    }
}

#[test]
fn dates_of_shipments_are_periods() {
    let json = changed(
        shipment_json(),
        "/required_delivery_date",
        json!({"start": "2026-03-03T00:00:00+01:00", "end": "2026-03-04T18:00:00", "has_value": true}),
    );
    let period = shipment(json).unwrap().required_delivery;
    let expected = Period {
        start: Some("2026-03-02T23:00:00Z".parse().unwrap()),
        end: Some("2026-03-04T18:00:00Z".parse().unwrap()),
    };
    assert_eq!(period, expected);
    let unset = changed(shipment_json(), "/required_delivery_date", json!({"has_value": false}));
    assert_eq!(shipment(unset).unwrap().required_delivery, Period::default());
}

#[test]
fn dates_of_consignments_are_days() {
    let period = |date: Value| {
        let period = consignment(changed(consignment_json(), "/RequiredDeliveryDate", date))
            .unwrap()
            .required_delivery;
        [period.start, period.end]
            .map(|end| end.map(|end| end.to_string()[5..16].to_owned()).unwrap_or_default())
    };
    let day = "2026-03-03T10:00:00+00:00";
    assert_eq!(period(json!({"Date": day})), ["", "03-03T23:59"]);
    assert_eq!(
        period(json!({"Date": day, "IsToBeExactlyOnTheDateSpecified": true})),
        ["03-03T00:00", "03-03T23:59"]
    );
    let window = |offset: Value| json!({"Start": "09:00:00", "End": "12:30:00", "UtcOffset": offset});
    for (offset, start, end) in [
        (json!("+01:00"), "03-03T08:00", "03-03T11:30"),
        (json!("0:00"), "03-03T09:00", "03-03T12:30"),
        (Value::Null, "03-03T09:00", "03-03T12:30"),
    ] {
        let exactly =
            json!({"Date": day, "DeliveryWindow": window(offset), "IsToBeExactlyOnTheDateSpecified": true});
        assert_eq!(period(exactly), [start, end]);
    }
    assert_eq!(period(json!({"Date": day, "DeliveryWindow": window(json!("+00:00"))})), ["", "03-03T12:30"]);
    let none = json!({"Start": "00:00:00", "End": "00:00:00", "UtcOffset": null});
    assert_eq!(period(json!({"Date": day, "DeliveryWindow": none})), ["", "03-03T23:59"]);

    let shipping = changed(consignment_json(), "/ShippingDate", json!("2026-03-03T17:00:00+01:00"));
    let shipping = consignment(shipping).unwrap().required_shipping;
    assert_eq!(shipping.start.unwrap().to_string(), "2026-03-02T23:00:00Z");
    assert!(shipping.end.unwrap() < "2026-03-03T23:00:00Z".parse().unwrap());
}

#[test]
fn pick_up_points_are_recognised() {
    assert!(!shipment(shipment_json()).unwrap().to_pickup_point);
    let mut json = shipment_json();
    let recipient = json!({"address_type": "recipient", "country_iso_code": "GB"});
    json["addresses"].as_array_mut().unwrap().push(recipient);
    assert!(shipment(json).unwrap().to_pickup_point);
    let shop = changed(consignment_json(), "/Addresses/1/ShopLocationReference", json!("SHOP-9"));
    assert!(consignment(shop).unwrap().to_pickup_point);
    assert!(!consignment(consignment_json()).unwrap().to_pickup_point);
}
