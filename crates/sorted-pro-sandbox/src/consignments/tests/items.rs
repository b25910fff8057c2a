//! Packages and their items.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::types::{Item, Package};

use super::support::{Fixture, Response, add_package};

fn item(sku: &str) -> Value {
    json!({
        "Sku": sku,
        "Weight": { "Value": 0.2 },
        "Dimensions": { "Width": 5, "Length": 8, "Height": 10 },
        "Value": { "Amount": 9.99, "Currency": { "IsoCode": "gbp" } }
    })
}

/// A consignment of two packages, with one item in the first.
fn fixture() -> (Fixture, String, [String; 2]) {
    let fixture = Fixture::empty();
    let reference = fixture.create(|request| {
        add_package(request);
        request["Packages"][0]["Items"] = json!([item("A")]);
    });
    let packages = packages(&fixture, &reference).map(|package| package.reference.unwrap());
    (fixture, reference, packages)
}

fn packages(fixture: &Fixture, reference: &str) -> [Package; 2] {
    fixture.record(reference).consignment.packages.unwrap().try_into().unwrap()
}

fn skus(fixture: &Fixture, reference: &str) -> [Vec<String>; 2] {
    packages(fixture, reference)
        .map(|package| package.items.unwrap().into_iter().map(|item| item.sku.unwrap()).collect())
}

fn targets(response: &Response) -> Vec<String> {
    let details = response.refused(400, "ValidationError").details.unwrap();
    details.into_iter().map(|detail| detail.target.unwrap()).collect()
}

#[test]
fn items_are_added_with_new_references() {
    let (fixture, reference, [first, second]) = fixture();
    let mut one = item("B");
    one["PackageReference"] = json!(second);
    assert_eq!(fixture.put(&format!("/items/{}", second.to_lowercase()), &one).ok(200).text, None);
    let mut given = item("C");
    given["Reference"] = json!("0".repeat(32));
    let body = json!({ "PackageReference": second, "Items": [given, item("D")] });
    let added: Vec<Item> = fixture.put("/items/additems", &body).ok(200).decode();
    assert_eq!(skus(&fixture, &reference), [vec!["A"], vec!["B", "C", "D"]]);
    let kept = packages(&fixture, &reference)[1].items.clone().unwrap();
    assert_eq!(kept[1..], added);
    assert_eq!(added[0].value.currency.iso_code, "GBP");
    let references: std::collections::BTreeSet<_> =
        kept.iter().map(|item| item.reference.clone().unwrap()).collect();
    assert!(references.len() == 3 && !references.contains(&"0".repeat(32)));

    let before = fixture.record(&reference).consignment;
    assert_eq!(targets(&fixture.put(&format!("/items/{first}"), &one)), ["PackageReference"]);
    assert_eq!(targets(&fixture.put("/items/additems", json!({ "PackageReference": first }))), ["Items"]);
    one["PackageReference"] = json!("EP-000-0ZZ-ZZZ");
    fixture.put("/items/EP-000-0ZZ-ZZZ", &one).refused(404, "ItemNotFound");
    let body = json!({ "PackageReference": "EP-000-0ZZ-ZZZ", "Items": [item("E")] });
    let error = fixture.put("/items/additems", body).refused(404, "ItemNotFound");
    assert_eq!(error.message.as_deref(), Some("Item EP-000-0ZZ-ZZZ not found"));
    assert_eq!(fixture.record(&reference).consignment, before);
}

#[test]
fn items_are_moved_and_removed() {
    let (fixture, reference, [first, second]) = fixture();
    let item = packages(&fixture, &reference)[0].items.clone().unwrap()[0].reference.clone().unwrap();
    let to = |package: &str, item: &str| {
        fixture.put("/items/move", json!({ "ItemReference": item, "TargetPackageReference": package }))
    };
    assert_eq!(to(&second, &item.to_uppercase()).ok(200).text, None);
    assert_eq!(skus(&fixture, &reference), [vec![], vec!["A".to_owned()]]);
    assert_eq!(packages(&fixture, &reference)[1].items.clone().unwrap()[0].reference.as_ref(), Some(&item));

    let other = fixture.create(|_| {});
    let elsewhere = fixture.record(&other).consignment.packages.unwrap()[0].reference.clone().unwrap();
    assert_eq!(targets(&to(&elsewhere, &item)), ["TargetPackageReference"]);
    to("EP-000-0ZZ-ZZZ", &item).refused(404, "ItemNotFound");
    to(&second, &"0".repeat(32)).refused(404, "ItemNotFound");

    let remove = |package: &str| fixture.call("DELETE", &format!("/items/{package}/{item}"), "");
    for package in [&first, &elsewhere, "EP-000-0ZZ-ZZZ"] {
        remove(package).refused(404, "ItemNotFound");
    }
    assert_eq!(remove(&second).ok(200).text, None);
    assert_eq!(skus(&fixture, &reference), [Vec::<String>::new(), vec![]]);
    remove(&second).refused(404, "ItemNotFound");
}

#[test]
fn a_package_is_replaced_and_keeps_its_reference() {
    let (fixture, reference, [first, second]) = fixture();
    let path = format!("/packages/{second}");
    let kept = packages(&fixture, &reference)[0].items.clone().unwrap()[0].clone();
    let mut items = [item("A2"), item("B")];
    items[0]["Reference"] = json!(kept.reference);
    let body = json!({
        "Description": "Books",
        "Value": { "Amount": 20.01, "Currency": { "IsoCode": "GBP" } },
        "PackageSizeReference": "SMALL_BOX",
        "Items": items
    });
    fixture.put(&format!("/packages/{first}"), &body).ok(200);
    let changed = &packages(&fixture, &reference)[0];
    assert_eq!((changed.reference.as_ref(), changed.description.as_str()), (Some(&first), "Books"));
    let items = changed.items.clone().unwrap();
    assert_eq!((&items[0].reference, items[0].sku.as_deref()), (&kept.reference, Some("A2")));
    assert!(items[1].reference.is_some());
    let shown = fixture.get(&format!("/consignments/{reference}"));
    assert_eq!(shown.json()["Weight"]["Value"], 4.0);
    assert!(shown.text.unwrap().contains(r#""Amount":170.00"#), "values add up");

    // An item of another package is none of this one.
    let before = fixture.record(&reference).consignment;
    assert_eq!(targets(&fixture.put(&path, &body)), ["Items[0].Reference"]);
    let with = |property: &str, value: Value| {
        let mut body = body.clone();
        body["Items"] = json!([]);
        body[property] = value;
        targets(&fixture.put(&path, body))
    };
    assert_eq!(with("Reference", json!(first)), ["Reference"]);
    assert_eq!(with("PackageSizeReference", json!("NOTHING")), ["PackageSizeReference"]);
    assert_eq!(with("PackageSizeReference", json!(null)), ["Weight", "Dimensions"]);
    assert_eq!(fixture.record(&reference).consignment, before);
    fixture.put("/packages/EP-000-0ZZ-ZZZ", &body).refused(404, "ItemNotFound");
}

#[test]
fn packages_and_items_take_the_callers_references() {
    let (fixture, reference, [first, _]) = fixture();
    fixture.allocate(&reference);
    let own = json!({ "Reference": "MINE" });
    let path = format!("/packages/{first}/setcustomerprovidedreference");
    assert_eq!(fixture.put(&path, &own).ok(200).text, None);
    let label = {
        let package = &packages(&fixture, &reference)[0];
        let legs = package.consignment_legs.as_ref().unwrap();
        legs[0].tracking_references.as_ref().unwrap()[0].clone()
    };
    fixture.put(&format!("/items/{label}/setcustomerprovidedreference"), &own).ok(200);
    let package = &packages(&fixture, &reference)[0];
    assert_eq!(package.package_reference_provided_by_customer.as_deref(), Some("MINE"));
    assert_eq!(
        package.items.as_ref().unwrap()[0].item_reference_provided_by_customer.as_deref(),
        Some("MINE")
    );

    let without_items = fixture.create(|request| {
        request["Packages"][0]["Barcode"] = json!({ "Code": "5012345678900", "BarcodeType": "EAN13" });
    });
    for path in [
        "/packages/EP-000-0ZZ-ZZZ/setcustomerprovidedreference",
        "/items/NOBODY/setcustomerprovidedreference",
        "/items/5012345678900/setcustomerprovidedreference",
    ] {
        fixture.put(path, &own).refused(404, "ItemNotFound");
    }
    let package = fixture.record(&without_items).consignment.packages.unwrap()[0].reference.clone();
    let body = json!({ "PackageReference": package, "Items": [item("A")] });
    fixture.put("/items/additems", body).ok(200);
    fixture.put("/items/5012345678900/setcustomerprovidedreference", &own).ok(200);
    assert_eq!(targets(&fixture.put(&path, json!({}))), ["Reference"]);
}
