use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::{Manifest, ManifestResponse, ManifestResult, ShipmentGroupResponse};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::stored::{DELAY, World, reference, states};
use super::support::{HOST, Response};

const MANIFESTABLE: [ShipmentState; 3] =
    [ShipmentState::Allocated, ShipmentState::ReadyToShip, ShipmentState::ManifestFailed];

/// The results of an accepted call, which are in `results`.
#[track_caller]
fn results(response: &Response) -> Vec<ManifestResult> {
    let accepted: ManifestResponse = response.ok(202);
    assert_eq!(accepted.manifest_results, None);
    accepted.results.unwrap()
}

fn many(world: &World, shipments: &[&str]) -> Response {
    world.send("PUT", "/shipments/manifest", Some(json!({"shipments": shipments})))
}

#[test]
fn states_that_can_be_manifested() {
    for state in states() {
        for bulk in [false, true] {
            let world = World::new();
            let shipment = world.shipment(1, state.clone());
            let before = world.stored();
            let response = if bulk {
                many(&world, &[&shipment])
            } else {
                world.put(&format!("/shipments/{shipment}/manifest"))
            };
            if MANIFESTABLE.contains(&state) {
                let [result] = <[_; 1]>::try_from(results(&response)).unwrap();
                assert_eq!(
                    (result.state.into_value(), result.shipment_count),
                    (ShipmentState::Manifesting, Some(1))
                );
                assert_eq!(world.state_of(&shipment), ShipmentState::Manifesting);
                let message = match bulk {
                    false => format!("Shipment {shipment} manifested with Carrier X successfully"),
                    true => {
                        "1 shipments have been queued for manifest with Carrier X successfully".to_owned()
                    }
                };
                assert_eq!(result.message, message);
            } else {
                response.invalid("invalid_state_for_operation");
                assert_eq!(world.stored(), before);
            }
        }
    }
}

#[test]
fn the_clock_finishes_it() {
    let world = World::new();
    let shipment = world.allocated(1);
    let path = format!("/shipments/{shipment}/manifest");
    results(&world.put(&path));
    world.advance(DELAY / 2);
    assert_eq!(world.state_of(&shipment), ShipmentState::Manifesting);
    world.put(&path).invalid("invalid_state_for_operation");
    world.advance(DELAY / 2);
    assert_eq!(world.state_of(&shipment), ShipmentState::Manifested);
    let history: Vec<_> = world
        .record(&shipment)
        .history
        .into_iter()
        .map(|entry| (entry.at.to_string(), entry.state))
        .collect();
    let entry = |at: &str, state: &str| (at.to_owned(), state.to_owned());
    assert_eq!(
        history,
        [entry("2025-03-05T10:00:00Z", "manifesting"), entry("2025-03-05T10:00:00.3Z", "manifested")]
    );
    assert_eq!(world.record(&shipment).shipment.updated.unwrap().as_str(), "2025-03-05T10:00:00.3+00:00");
}

#[test]
fn manifests_that_fail() {
    let world = World::new();
    let [always, once, nobody] = [1, 2, 3].map(|number| world.allocated(number));
    for (shipment, value) in [(&always, "fail"), (&once, "fail_once")] {
        world.edit_json(shipment, |shipment| {
            shipment["metadata"] = json!([{"key": "sandbox_manifest", "value": value}]);
        });
    }
    world.allocate_to(&nobody, "GONE", "Gone", "GONE_1");
    for expected in [ShipmentState::ManifestFailed, ShipmentState::Manifested] {
        for shipment in [&always, &once, &nobody] {
            results(&world.put(&format!("/shipments/{shipment}/manifest")));
        }
        world.advance(DELAY);
        assert_eq!(world.state_of(&once), expected);
        assert_eq!(world.state_of(&always), ShipmentState::ManifestFailed);
        assert_eq!(world.state_of(&nobody), ShipmentState::ManifestFailed);
    }
}

#[test]
fn one_manifest_for_each_carrier() {
    let world = World::new();
    let [one, two, three, four] = [1, 2, 3, 4].map(|number| world.allocated(number));
    world.allocate_to(&two, "PARCELWING", "Parcelwing", "PW-24_EU");
    world.allocate_to(&four, "CARRIER_X", "Carrier X", "CX_48");
    let results = results(&many(&world, &[&one, &two, &three, &four]));
    let shown: Vec<_> = results
        .iter()
        .map(|result| {
            (
                result.carrier.name.as_deref().unwrap(),
                result.carrier.service_reference.as_deref(),
                result.shipment_count.unwrap(),
            )
        })
        .collect();
    // Two services of Carrier X: none of them speaks for the manifest.
    assert_eq!(shown, [("Carrier X", None, 3), ("Parcelwing", Some("PW-24_EU"), 1)]);
    assert_eq!(results[0].message, "3 shipments have been queued for manifest with Carrier X successfully");
    for (result, members) in results.iter().zip([vec![one, three, four], vec![two]]) {
        let manifest: Manifest = world.get(&format!("/shipments/manifests/{}", result.reference)).ok(200);
        assert_eq!(manifest.shipments, members);
        assert_eq!(
            (manifest.reference.as_str(), manifest.created.as_str()),
            (result.reference.as_str(), "2025-03-05T10:00:00+00:00")
        );
        let link = &result.links.as_ref().unwrap()[0];
        assert_eq!(link.href, format!("{HOST}/pro/shipments/manifests/{}", result.reference));
    }
    world.get(&format!("/shipments/manifests/{}", reference("ma", 99))).refused(
        404,
        "not_found",
        "not_found",
    );
    world.get("/shipments/manifests/ma_1").invalid("invalid_reference_format");
}

#[test]
fn all_or_none() {
    let world = World::new();
    let good = world.allocated(1);
    let cancelled = world.shipment(2, ShipmentState::Cancelled);
    let unknown = reference("sp", 99);
    let hundred_and_one: Vec<String> = (1..=101).map(|number| reference("sp", number)).collect();
    let hundred_and_one: Vec<&str> = hundred_and_one.iter().map(String::as_str).collect();
    let before = world.stored();
    for (shipments, status, parent, child) in [
        (vec![good.as_str(), &cancelled], 400, "validation_error", "invalid_state_for_operation"),
        (vec![&good, &unknown], 404, "not_found", "shipment_not_found"),
        (vec![&good, &unknown, "sp_1"], 400, "validation_error", "invalid_reference_format"),
        (vec![&good, &good], 400, "validation_error", "duplicate_references"),
        (vec![], 400, "validation_error", "too_few_elements"),
        (hundred_and_one, 400, "validation_error", "too_many_elements"),
    ] {
        many(&world, &shipments).refused(status, parent, child);
        assert_eq!(world.stored(), before);
    }
    world.put(&format!("/shipments/{unknown}/manifest")).refused(404, "not_found", "shipment_not_found");
    world.put("/shipments/sp_1/manifest").invalid("invalid_reference_format");
}

#[test]
fn by_group() {
    let world = World::new();
    let [one, two] = [1, 2].map(|number| world.allocated(number));
    let manifested = world.shipment(3, ShipmentState::Manifested);
    let group: ShipmentGroupResponse =
        world.post("/shipment_groups", json!({"shipments": [one, two, manifested]})).ok(201);
    let path = format!("/shipment_groups/{}/manifest", group.reference);
    let first = results(&world.send("POST", &path, None));
    assert_eq!(first[0].shipment_count, Some(2));
    // Nothing is left for a second call.
    world.send("POST", &path, None).invalid("invalid_state_for_operation");
    // But a shipment that failed is sent again: every call makes its own manifest.
    world.edit(&two, |shipment| shipment.state = ShipmentState::ManifestFailed.into());
    let second = results(&world.send("POST", &path, None));
    assert_eq!(second[0].shipment_count, Some(1));
    assert_ne!(first[0].reference, second[0].reference);
    let nowhere = format!("/shipment_groups/{}/manifest", reference("sg", 99));
    world.send("POST", &nowhere, None).refused(404, "not_found", "not_found");
}

#[test]
fn by_query() {
    let world = World::new();
    let plain = world.allocated(1);
    let ready = world.shipment(2, ShipmentState::ReadyToShip);
    let elsewhere = world.allocated(3);
    world.edit_json(&elsewhere, |shipment| {
        shipment["addresses"][0] = json!({"address_type": "origin", "shipping_location_reference": "SHOP-17", "custom_reference": "BACK"});
        shipment["required_shipping_date"] = Value::Null;
    });
    world.allocate_to(&elsewhere, "PARCELWING", "Parcelwing", "PW-24_EU");
    let printed = world.allocated(4);
    world.get(&format!("/labels/{printed}/pdf")).json(200);
    world.shipment(5, ShipmentState::Manifested);
    world.shipment(6, ShipmentState::Unallocated);
    let before = world.stored();
    let range = |start: &str, end: &str| json!({"required_shipping_date": {"start": start, "end": end}});
    for (query, expected) in [
        (json!({}), vec![1, 2, 3, 4]),
        (json!({"shipping_locations": ["WAREHOUSE1"]}), vec![1, 2, 4]),
        (json!({"shipping_locations": ["SHOP-17", "LEEDS-DC1"]}), vec![3]),
        (json!({"address_custom_reference": "BACK"}), vec![3]),
        (json!({"shipment_states": ["ready_to_ship"]}), vec![2]),
        (json!({"shipment_states": ["ready_to_ship", "Allocated"]}), vec![1, 2, 3, 4]),
        (json!({"labels_retrieved": true}), vec![4]),
        (json!({"labels_retrieved": false}), vec![1, 2, 3]),
        (json!({"labels_retrieved": null, "carrier_reference": "PARCELWING"}), vec![3]),
        (json!({"carrier_service_reference": "CX_NDS"}), vec![1, 2, 4]),
        (
            json!({"carrier_reference": "CARRIER_X", "carrier_service_reference": "CX_NDS", "labels_retrieved": false}),
            vec![1, 2],
        ),
        (range("2025-03-05T00:00:00+00:00", "2025-03-06T00:00:00+00:00"), vec![1, 2, 4]),
        (json!({"required_shipping_date": {"start": "2025-03-04T00:00:00+00:00"}}), vec![1, 2, 4]),
        // The documented example has a date-time instead of a period: its day.
        (json!({"required_shipping_date": "2025-03-05T00:00:00+00:00"}), vec![1, 2, 4]),
        (json!({"required_shipping_date": "2025-03-05T17:30:00+00:00"}), vec![1, 2, 4]),
        (json!({"required_shipping_date": "2025-03-05T00:00:00+01:00"}), vec![]),
        (json!({"required_shipping_date": "2025-03-04T00:00:00+00:00"}), vec![]),
        (range("2025-03-05T12:00:00+00:00", "2025-03-06T00:00:00+00:00"), vec![]),
        (range("2025-03-05T00:00:00+00:00", "2025-03-05T12:00:00+00:00"), vec![]),
        (json!({"carrier_reference": "PARCELWING", "carrier_service_reference": "CX_NDS"}), vec![]),
        (json!({"shipment_states": ["manifest_failed"]}), vec![]),
    ] {
        let response = world.post("/shipments/manifest/query", query.clone());
        if expected.is_empty() {
            response.refused(404, "not_found", "not_found");
            assert_eq!(world.stored(), before, "{query}");
            continue;
        }
        let mut found: Vec<String> = results(&response)
            .iter()
            .flat_map(|result| {
                world.server.app.state().shipments.manifests[&result.reference].shipments.clone()
            })
            .collect();
        found.sort();
        assert_eq!(found, expected.iter().map(|n| reference("sp", *n)).collect::<Vec<_>>(), "{query}");
        for (shipment, state) in [
            (&plain, ShipmentState::Allocated),
            (&ready, ShipmentState::ReadyToShip),
            (&elsewhere, ShipmentState::Allocated),
            (&printed, ShipmentState::Allocated),
        ] {
            world.edit(shipment, |shipment| {
                shipment.state = state.into();
                shipment.updated = None;
            });
        }
        let mut state = world.server.app.state();
        state.jobs.clear();
        state.shipments.manifests.retain(|_| false);
        let references: Vec<String> = state.shipments.shipments.iter().map(|(one, _)| one.clone()).collect();
        for record in references {
            let record = state.shipments.shipments.get_mut(&record).unwrap();
            record.history.clear();
            record.manifests.clear();
        }
    }
    for (query, child) in [
        (json!({"shipment_states": ["manifested"]}), "invalid_state_for_operation"),
        (json!({"shipment_states": ["sleeping"]}), "invalid_shipment_state"),
        (json!({"shipping_locations": []}), "too_few_elements"),
        (range("2025-03-06T00:00:00+00:00", "2025-03-05T00:00:00+00:00"), "invalid_date_range"),
        (range("tomorrow", "2025-03-05T00:00:00+00:00"), "invalid_format"),
        (json!({"required_shipping_date": "tomorrow"}), "invalid_format"),
    ] {
        world.post("/shipments/manifest/query", query).invalid(child);
        assert_eq!(world.stored(), before);
    }
}

#[test]
fn every_missing_shipment_is_named() {
    let world = World::new();
    let (first, there, last) = (reference("sp", 71), world.allocated(1), reference("sp", 72));
    let response = many(&world, &[&first, &there, &last]);
    let body = response.json(404);
    let details = body["details"].as_array().unwrap();
    let named: Vec<_> = details.iter().map(|detail| detail["property"].as_str().unwrap()).collect();
    assert_eq!(named, ["shipments[0]", "shipments[2]"]);
}
