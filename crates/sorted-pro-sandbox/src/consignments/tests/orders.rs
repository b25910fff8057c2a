//! Orders: making, changing and packing them.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::types::{
    ApiLink, DeliveryOptionsResponse, Order, OrderConsignmentsResponse, PackOrderResponse,
    SelectOrderResponse,
};
use sorted_pro_raw::consignments::vocabulary::{
    ConsignmentAddressType, ConsignmentDirection, ConsignmentOperationResult, ConsignmentState,
};

use super::support::{Fixture, HOST, Response, domestic, example};
use crate::consignments::accept;

/// Five watches, known by SKU and line, and a strap.
fn request() -> Value {
    let mut request: Value =
        serde_json::from_str(&example("create_order/with_metadata.request.json")).unwrap();
    request["Packages"][0]["Items"][0]["Quantity"] = json!(5);
    let strap = json!({
        "Sku": "STRAP", "Description": "Strap", "Quantity": 1,
        "Weight": {"Value": 0.1, "Unit": "Kg"},
        "Dimensions": {"Unit": "Cm", "Width": 2, "Length": 20, "Height": 1},
        "Value": {"Amount": 10, "Currency": {"IsoCode": "GBP"}}
    });
    request["Packages"][0]["Items"].as_array_mut().unwrap().push(strap);
    request
}

fn create(fixture: &Fixture) -> String {
    let links: Vec<ApiLink> = fixture.post("/orders", request()).ok(201).decode();
    assert_eq!((links.len(), links[0].rel.as_deref()), (1, Some("Order")));
    links[0].href.as_deref().unwrap().strip_prefix(&format!("{HOST}/orders/")).unwrap().to_owned()
}

fn order(fixture: &Fixture, reference: &str) -> Order {
    fixture.get(&format!("/orders/{reference}")).ok(200).decode()
}

fn pack(fixture: &Fixture, reference: &str, items: Value) -> Response {
    pack_with(fixture, reference, items, |_| ())
}

fn pack_with(fixture: &Fixture, reference: &str, items: Value, change: impl FnOnce(&mut Value)) -> Response {
    let mut body = json!({
        "OrderReference": reference,
        "Packages": [{"PackageSizeReference": "SMALL_BOX", "Items": items}]
    });
    change(&mut body);
    fixture.post(&format!("/orders/{reference}/pack"), body)
}

fn packed(response: &Response) -> Vec<(ConsignmentOperationResult, String)> {
    let packed: PackOrderResponse = response.clone().ok(201).decode();
    let one = |result: sorted_pro_raw::consignments::types::PackOrderResult| {
        let link = &result.api_links.as_ref().unwrap()[0];
        assert_eq!(link.rel.as_deref(), Some("Consignment"));
        let href = link.href.as_deref().unwrap();
        let reference = href.strip_prefix(&format!("{HOST}/consignments/")).unwrap().to_owned();
        (result.result.into_value(), reference)
    };
    packed.results.unwrap().into_iter().map(one).collect()
}

fn count(fixture: &Fixture) -> usize {
    fixture.app.state().consignments.consignments.len()
}

#[test]
fn an_order_is_kept_with_references() {
    let fixture = Fixture::empty();
    let reference = create(&fixture);
    let kept = order(&fixture, &reference.to_lowercase());
    assert_eq!(kept.order_reference.as_deref(), Some(reference.as_str()));
    assert_eq!(kept.order_reference_provided_by_customer.as_deref(), Some("ORDER-7002"));
    assert_eq!(kept.weight.unwrap().value, Some("2.4".parse().unwrap()));
    let package = &kept.packages.as_ref().unwrap()[0];
    assert!(package.reference.as_ref().unwrap().starts_with("EP-"));
    assert!(package.items.iter().flatten().all(|item| item.reference.as_ref().unwrap().len() == 32));
    assert!(kept.addresses.unwrap()[0].address_line1.is_some(), "locations are expanded");
    assert_eq!(count(&fixture), 0);
    fixture.get("/orders/EO-000-0ZZ-ZZZ").refused(404, "ItemNotFound");

    let mut empty = request();
    empty["Packages"][0]["Items"] = json!([]);
    fixture.post("/orders", empty).refused(400, "ValidationError");
    let mut incomplete = request();
    incomplete["Addresses"][1].as_object_mut().unwrap().remove("Contact");
    incomplete["RequiredDeliveryDate"]["Date"] = "soon".into();
    let error = fixture.post("/orders", incomplete).refused(400, "ValidationError");
    let targets: Vec<_> = error.details.unwrap().into_iter().map(|detail| detail.target.unwrap()).collect();
    assert!(targets.contains(&"Addresses[1].Contact".to_owned()), "{targets:?}");
    assert!(targets.contains(&"RequiredDeliveryDate.Date".to_owned()), "{targets:?}");
}

#[test]
fn an_update_replaces_or_removes() {
    let fixture = Fixture::empty();
    let reference = create(&fixture);
    let before = order(&fixture, &reference);
    let path = format!("/orders/{reference}");
    let update = json!({ "OrderReference": reference, "ShippingDate": "2019-06-21T17:00:00+00:00" });
    fixture.put(&path, update).ok(200);
    let after = order(&fixture, &reference);
    assert_eq!(after.shipping_date.unwrap().as_str(), "2019-06-21T17:00:00+00:00");
    assert!(after.order_reference_provided_by_customer.is_none());
    assert!(after.required_delivery_date.is_none() && after.meta_data.is_none());
    assert_eq!(
        (after.addresses, after.tags, after.packages),
        (before.addresses, before.tags, before.packages)
    );

    fixture.put(&path, json!({ "OrderReference": "EO-000-0ZZ-ZZZ" })).refused(400, "ValidationError");
    let bad = json!({ "OrderReference": reference, "Addresses": [domestic()["Addresses"][0]] });
    fixture.put(&path, bad).refused(400, "ValidationError");
    fixture
        .put("/orders/EO-000-0ZZ-ZZZ", json!({ "OrderReference": "EO-000-0ZZ-ZZZ" }))
        .refused(404, "ItemNotFound");
}

#[test]
fn an_address_is_added_once_and_then_updated() {
    let fixture = Fixture::empty();
    let path = format!("/orders/{}/address", create(&fixture));
    let mut address: Value =
        serde_json::from_str(&example("add_order_address/return_address.request.json")).unwrap();
    fixture.put(&path, &address).refused(400, "InvalidStateForOperation");
    fixture.post(&path, &address).ok(201);
    fixture.post(&path, &address).refused(400, "InvalidStateForOperation");
    address["ShippingLocationReference"] = "LEEDS-DC1".into();
    fixture.put(&path, &address).ok(200);
    let addresses = order(&fixture, path.split('/').nth(2).unwrap()).addresses.unwrap();
    let kept = accept::find(&addresses, &ConsignmentAddressType::Return).unwrap();
    assert_eq!((addresses.len(), kept.town.as_deref()), (3, Some("Leeds")));

    let incomplete = json!({ "AddressType": "Sender", "Town": "Leeds" });
    let error = fixture.post(&path, incomplete).refused(400, "ValidationError");
    assert!(error.details.unwrap().iter().any(|detail| detail.target.as_deref() == Some("Contact")));
    fixture.post(&path, json!({ "Town": "Leeds" })).refused(400, "ValidationError");
}

#[test]
fn packing_makes_unallocated_consignments_of_some_items() {
    let fixture = Fixture::empty();
    let reference = create(&fixture);
    let item = order(&fixture, &reference).packages.unwrap()[0].items.as_ref().unwrap()[1].clone();
    let items = json!([
        {"Sku": "SKU-093", "Quantity": 2},
        {"ItemReferenceProvidedByCustomer": "LINE-1", "Quantity": 1},
        {"Reference": item.reference}
    ]);
    let [(result, made)] = &packed(&pack_with(&fixture, &reference, items, |body| {
        body["MetaData"] = json!([{"KeyValue": "Shelf", "StringValue": "A-07"}]);
        body["OrderReferenceProvidedByCustomer"] = "ORDER-7002-1".into();
    }))[..] else {
        panic!("one consignment")
    };
    assert_eq!(*result, ConsignmentOperationResult::ConsignmentCreated);
    assert_eq!(fixture.state(made), ConsignmentState::Unallocated);
    let consignment = fixture.record(made).consignment;
    let package = &consignment.packages.as_ref().unwrap()[0];
    let units: Vec<_> = package.items.iter().flatten().map(|item| item.quantity).collect();
    assert_eq!(units, [Some(2), Some(1), Some(1)]);
    assert_eq!(package.value.amount, "459.97".parse().unwrap());
    assert_eq!(package.description, "Watches");
    assert_eq!(consignment.tags, Some(vec!["Fragile".to_owned()]));
    assert_eq!(consignment.consignment_reference_provided_by_customer.as_deref(), Some("ORDER-7002-1"));
    let fields = consignment.meta_data.unwrap();
    let keys: Vec<_> = fields.iter().map(|field| field.key_value.as_str()).collect();
    assert_eq!(keys, ["Shelf", "ShippersEORI"]);

    // The same again, and all that is on the order.
    let all = json!([{"Sku": "SKU-093"}]);
    let [(_, again)] = &packed(&pack(&fixture, &reference, all))[..] else { panic!("one consignment") };
    assert_eq!(
        fixture.record(again).consignment.packages.unwrap()[0].items.as_ref().unwrap()[0].quantity,
        Some(5)
    );
    let request = json!({ "OrderReferences": [reference, "EO-000-0ZZ-ZZZ"] });
    let found: OrderConsignmentsResponse = fixture.put("/orders/consignments", request).ok(200).decode();
    let [known, unknown] = &found.order_consignments_results.unwrap()[..] else { panic!("two results") };
    let references: Vec<_> =
        known.consignments.iter().flatten().map(|it| it.consignment_reference.as_ref().unwrap()).collect();
    assert_eq!((known.status, references), (Some(200), vec![made, again]));
    assert_eq!((unknown.status, &unknown.consignments), (Some(404), &None));
}

#[test]
fn no_more_is_packed_than_the_order_has() {
    let fixture = Fixture::empty();
    let reference = create(&fixture);
    for (items, target) in [
        (json!([{"Sku": "SKU-093", "Quantity": 6}]), "Packages[0].Items[0].Quantity"),
        (
            json!([{"Sku": "SKU-093", "Quantity": 3}, {"ItemReferenceProvidedByCustomer": "LINE-1", "Quantity": 3}]),
            "Packages[0].Items[1].Quantity",
        ),
        (json!([{"Sku": "SKU-093"}, {"Sku": "SKU-093"}]), "Packages[0].Items[1].Quantity"),
        (json!([{"Sku": "SKU-093", "Quantity": 0}]), "Packages[0].Items[0].Quantity"),
        (json!([{"Sku": "NOTHING"}]), "Packages[0].Items[0].Sku"),
        (json!([{"Quantity": 1}]), "Packages[0].Items[0]"),
    ] {
        let error = pack(&fixture, &reference, items.clone()).refused(400, "ValidationError");
        assert_eq!(error.details.unwrap()[0].target.as_deref(), Some(target), "{items}");
    }
    let one = json!([{"Sku": "STRAP"}]);
    let sizeless = |body: &mut Value| body["Packages"][0]["PackageSizeReference"] = "".into();
    pack_with(&fixture, &reference, one.clone(), sizeless).refused(400, "ValidationError");
    let other = |body: &mut Value| body["OrderReference"] = "EO-000-0ZZ-ZZZ".into();
    pack_with(&fixture, &reference, one.clone(), other).refused(400, "ValidationError");
    pack(&fixture, "EO-000-0ZZ-ZZZ", one).refused(404, "ItemNotFound");
    assert_eq!(count(&fixture), 0);
    assert!(fixture.app.state().consignments.orders[&reference].consignments.is_empty());
}

#[test]
fn sums_of_different_currencies_and_units_are_refused() {
    let fixture = Fixture::empty();
    let mut mixed = request();
    mixed["Packages"][0]["Items"][1]["Value"]["Currency"]["IsoCode"] = "EUR".into();
    let links: Vec<ApiLink> = fixture.post("/orders", mixed).ok(201).decode();
    let reference = links[0].href.as_deref().unwrap().rsplit('/').next().unwrap().to_owned();
    let items = json!([{"Sku": "SKU-093"}, {"Sku": "STRAP"}]);
    let error = pack(&fixture, &reference, items).refused(400, "ValidationError");
    assert_eq!(error.details.unwrap()[0].target.as_deref(), Some("Packages[0].Value.Currency.IsoCode"));
    pack(&fixture, &reference, json!([{"Sku": "STRAP"}])).ok(201);

    let mut package: Value =
        serde_json::from_str(&example("add_order_packages/one_package.request.json")).unwrap();
    package["OrderReference"] = reference.into();
    let items = package["OrderPackages"][0]["Items"].as_array_mut().unwrap();
    let mut grams = items[0].clone();
    grams["Weight"] = json!({"Value": 50, "Unit": "g"});
    items.push(grams);
    let error = fixture.post("/orders/addorderpackages", package).refused(400, "ValidationError");
    assert_eq!(error.details.unwrap()[0].target.as_deref(), Some("OrderPackages[0].Weight.Unit"));
}

#[test]
fn a_return_goes_the_other_way() {
    let fixture = Fixture::empty();
    let reference = create(&fixture);
    let items = json!([{"Sku": "STRAP"}]);
    let found = packed(&pack_with(&fixture, &reference, items, |body| body["GenerateReturn"] = true.into()));
    let [(_, outbound), (result, inbound)] = &found[..] else { panic!("two consignments") };
    assert_eq!(*result, ConsignmentOperationResult::ReturnConsignmentCreated);
    let consignment = fixture.record(inbound).consignment;
    assert_eq!(consignment.direction.unwrap().into_value(), ConsignmentDirection::Inbound);
    let addresses = consignment.addresses.unwrap();
    let origin = accept::find(&addresses, &ConsignmentAddressType::Origin).unwrap();
    let destination = accept::find(&addresses, &ConsignmentAddressType::Destination).unwrap();
    assert_eq!(origin.postcode.as_deref(), Some("EC1A 1BB"));
    assert_eq!(destination.shipping_location_reference.as_deref(), Some("WAREHOUSE1"));
    let record = fixture.app.state().consignments.orders[&reference].consignments[0].clone();
    assert_eq!(record.consignment_reference.as_ref(), Some(outbound));
    assert_eq!(record.return_consignment_reference.as_ref(), Some(inbound));
}

#[test]
fn packages_and_items_of_an_order_change() {
    let fixture = Fixture::empty();
    let reference = create(&fixture);
    let packages = |fixture: &Fixture| order(fixture, &reference).packages.unwrap();
    let body = |name: &str, change: &dyn Fn(&mut Value)| {
        let mut body: Value = serde_json::from_str(&example(name)).unwrap();
        body["OrderReference"] = reference.as_str().into();
        change(&mut body);
        body
    };
    let is_true = |response: Response, status: u16| assert_eq!(response.ok(status).json(), true);

    is_true(
        fixture
            .post("/orders/addorderpackages", body("add_order_packages/one_package.request.json", &|_| ())),
        201,
    );
    let added = packages(&fixture)[1].clone();
    let package = added.reference.clone().unwrap();
    let strap = &added.items.as_ref().unwrap()[0];
    assert_eq!(added.weight.unwrap().value, Some("0.15".parse().unwrap()), "that of its items");
    assert!(strap.dimensions.is_none() && strap.reference.is_some());
    let item = strap.reference.clone().unwrap();

    is_true(
        fixture.post(
            "/orders/addorderpackageitems",
            body("add_order_package_items/one_item.request.json", &|body| {
                body["PackageReference"] = package.as_str().into();
                body["OrderItems"][0]["Sku"] = "STRAP-BLK".into();
            }),
        ),
        201,
    );
    assert_eq!(packages(&fixture)[1].items.as_ref().unwrap().len(), 2);
    is_true(
        fixture.put(
            "/orders/updateorderpackageitems",
            body("update_order_package_items/one_item.request.json", &|body| {
                body["PackageReference"] = package.as_str().into();
                body["OrderItems"][0]["Reference"] = item.as_str().into();
                body["OrderItems"][0]["Quantity"] = 7.into();
            }),
        ),
        200,
    );
    let changed = packages(&fixture)[1].items.clone().unwrap();
    assert_eq!((changed[0].quantity, changed[0].reference.as_ref()), (Some(7), Some(&item)));
    is_true(
        fixture.put(
            "/orders/updateorderpackages",
            body("update_order_packages/one_package.request.json", &|body| {
                body["OrderPackages"][0]["Reference"] = package.as_str().into();
            }),
        ),
        200,
    );
    assert_eq!(packages(&fixture)[1].description.as_deref(), Some("Watches and straps"));
    assert_eq!(packages(&fixture)[1].reference.as_ref(), Some(&package));

    let delete =
        |references: Value| json!({ "OrderReference": reference, "OrderPackageReferences": references });
    fixture
        .post("/orders/deleteorderpackages", delete(json!([package, package])))
        .refused(400, "ValidationError");
    fixture
        .post("/orders/deleteorderpackages", delete(json!(["EP-000-0ZZ-ZZZ"])))
        .refused(404, "ItemNotFound");
    let items = packages(&fixture)[1].items.clone().unwrap();
    let delete_items = json!({
        "OrderReference": reference, "PackageReference": package,
        "OrderItemReferences": [items[0].reference]
    });
    is_true(fixture.post("/orders/deleteorderpackageitems", &delete_items), 200);
    fixture.post("/orders/deleteorderpackageitems", &delete_items).refused(404, "ItemNotFound");
    is_true(fixture.post("/orders/deleteorderpackages", delete(json!([package]))), 200);
    let last = packages(&fixture)[0].reference.clone();
    fixture.post("/orders/deleteorderpackages", delete(json!([last]))).refused(400, "ValidationError");
    assert_eq!(packages(&fixture).len(), 1);
}

#[test]
fn options_become_orders_each_for_itself() {
    let fixture = Fixture::empty();
    let options = || -> Vec<String> {
        let response = fixture.post("/deliveryoptions", request()).ok(201);
        let found = response.decode::<DeliveryOptionsResponse>().delivery_options.unwrap();
        found.into_iter().map(|option| option.reference.unwrap()).collect()
    };
    let select = |references: Vec<&str>| {
        let options: Vec<_> = references.iter().map(|reference| json!({"Reference": reference})).collect();
        fixture.post("/deliveryoptions/selectorder", json!({ "DeliveryOptions": options }))
    };
    let found = options();
    let all: SelectOrderResponse = select(vec![&found[0]]).ok(201).decode();
    let result = &all.select_order_results.unwrap()[0];
    let made = result.order_reference.clone().unwrap();
    assert_eq!(result.links.as_ref().unwrap()[0].href, Some(format!("{HOST}/orders/{made}")));
    let kept = order(&fixture, &made);
    assert_eq!(kept.delivery_option_reference.as_deref(), Some(found[0].as_str()));
    assert!(kept.required_delivery_date.unwrap().delivery_window.is_some());
    assert_eq!(count(&fixture), 0, "no consignment yet");

    let some: SelectOrderResponse =
        select(vec![&found[0], &found[1], "EDO-000-0ZZ-ZZZ", &found[1]]).ok(207).decode();
    let results = some.select_order_results.unwrap();
    assert_eq!(results.iter().map(|it| it.status).collect::<Vec<_>>(), [400, 201, 404, 400]);
    assert!(results[0].message.as_ref().unwrap().ends_with(&format!("/orders/{made}")));
    assert!(results[2].order_reference.is_none());
    fixture
        .call("POST", &format!("/deliveryoptions/select/{}", found[0]), "")
        .refused(400, "InvalidStateForOperation");

    let items = json!([{"Sku": "STRAP"}]);
    let [(_, consignment)] = &packed(&pack(&fixture, &made, items))[..] else { panic!("one consignment") };
    fixture.allocate(consignment);
    assert_eq!(fixture.state(consignment), ConsignmentState::Allocated);

    let created = fixture.create(|request| request["Tags"] = json!([]));
    let response = fixture.get(&format!("/deliveryoptions/consignment/{created}")).ok(200);
    let own =
        response.decode::<DeliveryOptionsResponse>().delivery_options.unwrap()[0].reference.clone().unwrap();
    let none: SelectOrderResponse = select(vec![&own]).ok(207).decode();
    assert_eq!(none.select_order_results.unwrap()[0].status, 400, "its consignment exists already");
    fixture
        .post("/deliveryoptions/selectorder", json!({ "DeliveryOptions": [] }))
        .refused(400, "ValidationError");
}
