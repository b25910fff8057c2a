//! Shipments from creation to deletion.

use serde_json::json;
use sorted_pro_raw::shipments::types;

use super::support::{HOST, NOW, Response, Server, on_demand, scheduled, too_heavy};

#[test]
fn created_with_references_and_defaults() {
    let server = Server::new();
    let mut request = scheduled();
    request["contents"][0]["dimensions"] = json!({ "length": 10, "width": 30, "height": 20, "unit": "Cm" });
    request["contents"][0]["contents"] = json!([{ "value": { "amount": 1, "currency": "GBP" } }]);
    request["metadata"] =
        json!([{ "key": "gift", "value": "TRUE", "type": "bool" }, { "key": "a", "value": "b" }]);
    request["required_delivery_date"] = json!({ "end": "2026-03-09T18:00:00+00:00" });
    let response = server.post_json("/shipments", &request);
    let result: types::ResourceResult = response.read();
    let reference = result.reference;
    assert_eq!((response.status, result.custom_reference.as_deref()), (201, Some("ORDER-1")));
    assert_eq!(result.message.unwrap(), format!("Shipment {reference} created successfully"));
    let link = json!({
        "href": format!("{HOST}/pro/shipments/{reference}"),
        "rel": "shipment", "reference": reference, "type": "shipment"
    });
    assert_eq!(response.body["_links"], json!([link]));

    let response = server.get(&format!("/shipments/{reference}"));
    let shipment: types::Shipment = response.read();
    assert_eq!(shipment.state.as_str(), "unallocated");
    assert_eq!((shipment.source.as_str(), shipment.direction.as_str()), ("api", "outbound"));
    assert_eq!(shipment.created.as_str(), "2026-03-02T09:00:00+00:00");
    assert!(shipment.updated.is_none() && shipment.allocation.is_none());
    assert_eq!(shipment.label_details.unwrap().retrieval_count, 0);
    assert_eq!(response.body["required_shipping_date"], json!({ "has_value": false }));
    assert_eq!(response.body["required_delivery_date"]["has_value"], true);
    let contents = &shipment.contents[0];
    let inner = &contents.contents.as_ref().unwrap()[0];
    assert!(contents.reference.as_ref().unwrap().starts_with("sc_") && contents.reference != inner.reference);
    assert!(inner.reference.as_ref().unwrap().starts_with("sc_"));
    assert_eq!(contents.quantity, Some(1));
    let sides = contents.dimensions.as_ref().unwrap();
    assert_eq!((sides.length.to_string(), sides.unit.as_written()), ("30".to_owned(), "Cm".into()));
    assert!(response.text.contains("\"value\":2.4"), "{}", response.text);
    let metadata = shipment.metadata.unwrap();
    assert_eq!(
        (metadata[0].value.as_str(), metadata[1].type_.as_ref().unwrap().as_str()),
        ("true", "string")
    );
    // The location's data are filled in, and nothing else is.
    assert_eq!(shipment.addresses[0].postal_code.as_deref(), Some("M2 6LW"));
    assert_eq!(shipment.addresses[0].contact.as_ref().unwrap().first_name, "Alex");
    assert_eq!(shipment.addresses[1].postal_code.as_deref(), Some("LS2 7EY"));

    let again = server.create(&request);
    assert_ne!(again, reference);
}

#[test]
fn a_contact_given_replaces_the_locations() {
    let server = Server::new();
    let mut request = scheduled();
    request["addresses"][0]["contact"] = json!({
        "first_name": "Grace", "last_name": "Example",
        "contact_details": { "landline": "1", "email": "grace@example.com" }
    });
    let shipment = server.shipment(&server.create(&request));
    assert_eq!(shipment.addresses[0].contact.as_ref().unwrap().first_name, "Grace");
    assert_eq!(shipment.addresses[0].locality.as_deref(), Some("Manchester"));
}

#[test]
fn decimal_places_are_kept_up_to_five() {
    let server = Server::new();
    let body = scheduled().to_string().replace("2.4", "2.400").replace("45.0", "45.1234567");
    let response = server.send(http::Method::POST, "/shipments", &body);
    let reference = response.read::<types::ResourceResult>().reference;
    let text = server.get(&format!("/shipments/{reference}")).text;
    assert!(text.contains("\"value\":2.400") && text.contains("\"amount\":45.12346"), "{text}");
}

#[test]
fn allocated_and_de_allocated() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let path = format!("/shipments/{reference}/allocate/service/FF_DPD_Next_Day_103386");
    let result: types::AllocateResult = server.put(&path).read();
    let links = result.links.unwrap();
    let hrefs: Vec<&str> = links.iter().map(|link| link.href.strip_prefix(HOST).unwrap()).collect();
    let expected = [
        format!("/pro/shipments/{reference}"),
        format!("/pro/labels/{reference}/pdf"),
        format!("/pro/labels/{reference}/zpl"),
    ];
    assert_eq!(hrefs, expected);

    let shipment = server.shipment(&reference);
    let allocation = shipment.allocation.as_ref().unwrap();
    assert_eq!(allocation.allocation_date.instant().unwrap().to_string(), NOW);
    assert_eq!(result.carrier.as_ref(), Some(&allocation.carrier));
    assert!(shipment.shipping_date.is_some() && shipment.expected_delivery_date.is_some());
    // This carrier tracks parcels as well.
    let tracking = allocation.tracking_details.clone().unwrap();
    // Links are where the shipment is shown; the vendor's allocation has none here.
    assert!(result.tracking_details.unwrap().shipment.links.is_none());
    let href = |links: &Option<Vec<types::Link>>| links.as_ref().unwrap()[0].href.clone();
    assert_eq!(href(&tracking.shipment.links), format!("{HOST}/pro/tracking/{reference}"));
    let contents = format!("{HOST}/pro/tracking/{reference}/shipment_contents");
    assert_eq!(href(&tracking.contents.as_ref().unwrap()[0].links), contents);
    assert_eq!(
        tracking.contents.as_ref().unwrap()[0].reference,
        *shipment.contents[0].reference.as_ref().unwrap()
    );
    let app_state = server.app.state();
    let record = &app_state.shipments.shipments[&reference];
    let service = crate::shipments::carriers::service_of(&server.app.catalogue, &record.shipment).unwrap();
    assert_eq!((service.reference.as_str(), record.allocations), ("FF_DPD_Next_Day_103386", 1));
    let states: Vec<&str> = record.history.iter().map(|entry| entry.state.as_str()).collect();
    assert_eq!(states, ["unallocated", "allocating", "allocated"]);
    drop(app_state);

    let response = server.delete(&format!("/shipments/{reference}/allocation"));
    assert_eq!(response.body["message"], format!("Shipment {reference} has been de-allocated"));
    let shipment = server.shipment(&reference);
    assert!(shipment.allocation.is_none() && shipment.shipping_date.is_none());
    assert!(shipment.expected_delivery_date.is_none());
    // Allocated again, it gets new references.
    let again: types::AllocateResult = server.put(&path).read();
    assert_ne!(again.tracking_details, Some(tracking));
}

#[test]
fn a_failed_allocation_can_be_retried() {
    let server = Server::new();
    let reference = server.create(&too_heavy());
    let path = format!("/shipments/{reference}/allocate");
    let (status, parent, codes) = server.put(&path).refusal();
    assert_eq!((status, parent.as_str()), (521, "allocation_failed"));
    assert!(codes.len() > 10 && codes.iter().all(|code| code == "allocation_failed"));
    assert_eq!(server.state_of(&reference), "allocation_failed");

    let mut request = scheduled();
    request["reference"] = reference.as_str().into();
    assert_eq!(server.put_json("/shipments", &request).status, 200);
    assert_eq!(server.state_of(&reference), "allocation_failed");
    assert_eq!(server.put(&path).status, 200);
}

#[test]
fn an_update_replaces_everything() {
    let server = Server::new();
    let mut request = scheduled();
    request["tags"] = json!(["fragile"]);
    let reference = server.create(&request);
    let before = server.shipment(&reference);
    server.advance(60);

    let mut update = scheduled();
    update["reference"] = reference.as_str().into();
    let parcel = update["contents"][0].clone();
    update["contents"].as_array_mut().unwrap().push(parcel);
    let response = server.put_json("/shipments", &update);
    assert_eq!(response.status, 200);
    let message = format!("Shipment {reference} has been updated successfully");
    assert_eq!(response.body["message"], message);
    let after = server.shipment(&reference);
    assert!(after.tags.is_none(), "left out, cleared");
    assert_eq!(after.created, before.created);
    assert_eq!(after.updated.as_ref().unwrap().as_str(), "2026-03-02T09:01:00+00:00");
    assert_eq!(after.contents[0].reference, before.contents[0].reference);
    assert!(
        after.contents[1].reference.is_some() && after.contents[1].reference != after.contents[0].reference
    );

    // Once more: nothing to do.
    server.advance(60);
    let kept = server.kept(&reference);
    let again = server.put_json("/shipments", &update);
    assert_eq!((again.status, again.text.as_str()), (304, ""));
    assert_eq!(server.kept(&reference), kept);

    // Contents can be named by their references.
    let (first, second) = (after.contents[0].reference.clone(), after.contents[1].reference.clone());
    update["contents"][0]["reference"] = json!(second);
    update["contents"][1]["reference"] = json!(first);
    update["contents"][0]["sku"] = "SKU-2".into();
    assert_eq!(server.put_json("/shipments", &update).status, 200);
    let swapped = server.shipment(&reference);
    assert_eq!((&swapped.contents[0].reference, &swapped.contents[1].reference), (&second, &first));
    // Named twice, it stays with the first.
    update["contents"][1]["reference"] = json!(second);
    assert_eq!(server.put_json("/shipments", &update).status, 200);
    let twice = server.shipment(&reference);
    assert_eq!(twice.contents[0].reference, second);
    assert!(twice.contents[1].reference.is_some() && twice.contents[1].reference != second);
    update["contents"][0]["reference"] = "sc_00000000000000000000000000000009".into();
    let foreign = server.put_json("/shipments", &update);
    foreign.invalid("invalid_contents_reference");
}

#[test]
fn an_update_needs_nothing_of_contents_but_their_value() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let mut update = scheduled();
    update["reference"] = reference.as_str().into();
    let value = json!({ "value": { "amount": 12.50, "currency": "GBP" } });
    update["contents"] = json!([value, { "contents": [value], "value": value["value"] }]);
    assert_eq!(server.put_json("/shipments", &update).status, 200);
    let shipment = server.shipment(&reference);
    assert!(shipment.contents.iter().all(|it| it.weight.is_none() && it.dimensions.is_none()));

    // What allocation needs, it names.
    for (refused, status, parent) in [
        (server.put(&format!("/shipments/{reference}/allocate")), 521, "allocation_failed"),
        (server.post(&format!("/shipments/{reference}/quote")), 531, "no_quotes_available"),
    ] {
        let missing = vec!["required_property_missing".to_owned(); 4];
        assert_eq!(refused.refusal(), (status, parent.to_owned(), missing), "{}", refused.text);
        assert!(refused.text.contains("contents[1].dimensions"), "{}", refused.text);
    }

    // Everything else is still checked, and a new shipment needs weight and size.
    update["contents"][0]["country_of_origin"] = "XQ".into();
    server.put_json("/shipments", &update).invalid("invalid_country_code");
    let mut new = scheduled();
    new["contents"] = json!([value]);
    let (status, _, codes) = server.post_json("/shipments", &new).refusal();
    assert_eq!((status, codes), (400, vec!["required_property_missing".to_owned(); 2]));
}

#[test]
fn a_booked_collection_leaves_nothing_to_manifest() {
    const WHY: &str = "is collection_booked: collection is booked by the platform; nothing to manifest";
    let server = Server::new();
    let reference = server.create(&on_demand());
    assert_eq!(server.put(&format!("/shipments/{reference}/allocate")).status, 200);
    // It can be in a group only if it came in time.
    let group = server.post_json("/shipment_groups", &json!({ "shipments": [reference] }));
    assert_eq!(group.status, 201);
    let group = group.body["reference"].as_str().unwrap().to_owned();
    server.advance(2);
    assert_eq!(server.state_of(&reference), "collection_booked");

    let ready = json!({ "reference": reference, "state": "ready_to_ship", "reason": "Packed" });
    for response in [
        server.put(&format!("/shipments/{reference}/manifest")),
        server.put_json("/shipments/manifest", &json!({ "shipments": [reference] })),
        server.post(&format!("/shipment_groups/{group}/manifest")),
        server.put_json("/shipments/state", &ready),
    ] {
        let (status, parent, children) = response.refusal();
        assert_eq!((status, parent.as_str()), (400, "validation_error"));
        assert!(children.iter().all(|code| code == "invalid_state_for_operation"), "{children:?}");
        assert!(response.text.contains(&format!("{reference} {WHY}")), "{}", response.text);
    }
    server.put_json("/shipment_groups", &json!({ "reference": group, "remove_shipments": [reference] }));
    let response = server.post_json("/shipment_groups", &json!({ "shipments": [reference] }));
    response.invalid("invalid_state_for_operation");
    assert!(response.text.contains(WHY), "{}", response.text);
}

#[test]
fn a_clone_is_new() {
    let server = Server::new();
    let reference = server.create(&on_demand());
    server.put(&format!("/shipments/{reference}/allocate"));
    server.put(&format!("/shipments/{reference}/cancel"));
    let response = server.post(&format!("/shipments/{reference}/clone"));
    assert_eq!(response.status, 201);
    let result: types::ResourceResult = response.read();
    assert_eq!(result.custom_reference.as_deref(), Some("ORDER-1"));
    let (original, copy) = (server.shipment(&reference), server.shipment(&result.reference));
    assert_ne!(original.reference, copy.reference);
    assert_eq!(copy.state.as_str(), "unallocated");
    assert!(copy.allocation.is_none());
    assert_eq!(copy.addresses, original.addresses);
    assert_ne!(copy.contents[0].reference, original.contents[0].reference);
    assert_eq!(copy.contents[0].custom_reference, original.contents[0].custom_reference);
    assert_eq!(copy.required_delivery_date, original.required_delivery_date);
}

#[test]
fn cancelling_gives_the_carrier_up() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    server.put(&format!("/shipments/{reference}/allocate"));
    let response = server.put(&format!("/shipments/{reference}/cancel"));
    assert_eq!(response.body["message"], format!("Shipment {reference} has been cancelled"));
    assert!(server.shipment(&reference).allocation.is_none());
    let state = server.app.state();
    let history = &state.shipments.shipments[&reference].history;
    let last: Vec<&str> = history.iter().rev().take(2).map(|entry| entry.state.as_str()).collect();
    assert_eq!(last, ["cancelled", "cancelling"]);
}

#[test]
fn delivery_has_its_time() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    server.force(&reference, &"manifested".into());
    // As an example of the vendor has it, with a TAB.
    let body = json!({ "shipment_reference": reference, "state": "Delivered\t", "reason": "Seen it" });
    assert_eq!(server.put_json("/shipments/state", &body).status, 200);
    let shipment = server.shipment(&reference);
    assert_eq!(shipment.actual_delivery_date.unwrap().instant().unwrap().to_string(), NOW);
    assert_eq!(shipment.state.as_written(), "delivered");
}

/// The clock moves before every step, so that a moment that is not renewed is seen.
#[test]
fn every_change_of_state_renews_the_time_of_the_last_update() {
    let server = Server::new();
    let reference = server.create(&scheduled());
    let updated_after = |step: &dyn Fn(&str) -> Response| {
        server.advance(60);
        let path = format!("/shipments/{reference}");
        let response = step(&path);
        assert!(response.status < 300, "{}", response.text);
        let shipment = server.shipment(&reference);
        (shipment.state.as_str().to_owned(), shipment.updated.unwrap().instant().unwrap().to_string())
    };
    let allocate = |path: &str| server.put(&format!("{path}/allocate"));
    let ready = |_: &str| {
        let body = json!({ "reference": reference, "state": "ready_to_ship", "reason": "Packed" });
        server.put_json("/shipments/state", &body)
    };
    let deallocate = |path: &str| server.delete(&format!("{path}/allocation"));
    let cancel = |path: &str| server.put(&format!("{path}/cancel"));
    type Act<'a> = &'a dyn Fn(&str) -> Response;
    let steps: [(Act<'_>, &str, &str); 4] = [
        (&allocate, "allocated", "2026-03-02T09:01:00Z"),
        (&ready, "ready_to_ship", "2026-03-02T09:02:00Z"),
        (&deallocate, "unallocated", "2026-03-02T09:03:00Z"),
        (&cancel, "cancelled", "2026-03-02T09:04:00Z"),
    ];
    for (step, state, at) in steps {
        assert_eq!(updated_after(step), (state.to_owned(), at.to_owned()));
    }
}
