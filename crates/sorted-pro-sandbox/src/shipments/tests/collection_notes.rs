use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::{CollectionNoteResponse, ManifestResponse, ShipmentGroupResponse};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::stored::{World, reference};
use super::support::{Response, pdf};

/// The printed shipments of a note, by number.
#[track_caller]
fn listed(response: &Response) -> Vec<u64> {
    let note: CollectionNoteResponse = response.ok(200);
    assert_eq!(note.document_type.as_str(), "collection_note");
    let text = pdf(&response.json(200));
    (1..10).filter(|number| text.contains(&format!("TRK{number:08}"))).collect()
}

fn query(world: &World, change: impl FnOnce(&mut Value)) -> Response {
    let mut query = json!({
        "address": {"address_type": "origin", "shipping_location_reference": "WAREHOUSE1"},
        "carrier": {"reference": "CARRIER_X"},
        "shipment_states": ["allocated", "manifested"]
    });
    change(&mut query);
    world.post("/collection_notes/query", query)
}

#[test]
fn of_a_group() {
    let world = World::new();
    let [one, two] = [1, 2].map(|number| world.allocated(number));
    world.allocated(3);
    world.allocate_to(&two, "PARCELWING", "Parcelwing", "PW-24_EU");
    let group: ShipmentGroupResponse = world
        .post("/shipment_groups", json!({"shipments": [one, two], "custom_reference": "NIGHT-VAN"}))
        .ok(201);
    let path = format!("/collection_notes/shipment_group/{}", group.reference);
    world.get(&path).invalid("invalid_state_for_operation");
    world.send("POST", &format!("/shipment_groups/{}/lock", group.reference), None).json(200);
    let before = world.stored();
    let by_name = "/collection_notes/shipment_group/custom_reference/NIGHT-VAN";
    let bodies = [path, format!("{by_name}/1"), format!("{by_name}/latest")].map(|path| {
        let response = world.get(&path);
        assert_eq!(listed(&response), [1, 2]);
        response.text
    });
    assert!(bodies.iter().all(|body| *body == bodies[0]), "the same note by each of its names");
    assert_eq!(world.stored(), before);
    let text = pdf(&serde_json::from_str(&bodies[0]).unwrap());
    for printed in [&group.reference, "Carrier X, Parcelwing", "1 Example Way", "Jane Doe, LS1 4AP, GB"] {
        assert!(text.contains(printed), "{printed} is not on the note");
    }
    let unknown = format!("/collection_notes/shipment_group/{}", reference("sg", 99));
    for path in [unknown, format!("{by_name}/2"), format!("{by_name}X/latest")] {
        world.get(&path).refused(404, "not_found", "not_found");
    }
    world.get("/collection_notes/shipment_group/sg_1").invalid("invalid_reference_format");
}

#[test]
fn of_manifests() {
    let world = World::new();
    let shipments = [1, 2, 3].map(|number| world.allocated(number));
    world.allocate_to(&shipments[1], "PARCELWING", "Parcelwing", "PW-24_EU");
    let body = json!({"shipments": shipments});
    let response: ManifestResponse = world.send("PUT", "/shipments/manifest", Some(body)).ok(202);
    let manifests: Vec<String> =
        response.results.unwrap().into_iter().map(|result| result.reference).collect();
    let note = |manifests: Value| world.post("/collection_notes/manifest", json!({"manifests": manifests}));
    assert_eq!(listed(&note(json!([manifests[0]]))), [1, 3]);
    assert_eq!(listed(&note(json!(manifests))), [1, 2, 3]);
    let unknown = reference("ma", 99);
    for (manifests, status, parent, child) in [
        (json!([manifests[0], unknown]), 404, "not_found", "not_found"),
        (json!(["ma_1"]), 400, "validation_error", "invalid_reference_format"),
        (json!([manifests[0], manifests[0]]), 400, "validation_error", "duplicate_references"),
        (json!([]), 400, "validation_error", "too_few_elements"),
        (
            json!((0..11).map(|n| reference("ma", n)).collect::<Vec<_>>()),
            400,
            "validation_error",
            "too_many_elements",
        ),
    ] {
        note(manifests).refused(status, parent, child);
    }
}

#[test]
fn by_query() {
    let world = World::new();
    world.allocated(1);
    let manifested = world.shipment(2, ShipmentState::Manifested);
    let parcelwing = world.allocated(3);
    world.allocate_to(&parcelwing, "PARCELWING", "Parcelwing", "PW-24_EU");
    let elsewhere = world.allocated(4);
    world.edit_json(&elsewhere, |shipment| {
        shipment["addresses"][0]["shipping_location_reference"] = "SHOP-17".into()
    });
    let tomorrow = world.allocated(5);
    world.edit_json(&tomorrow, |shipment| {
        shipment["shipping_date"] =
            json!({"start": "2025-03-06T09:00:00+00:00", "end": "2025-03-06T17:00:00+00:00"});
    });
    world.shipment(6, ShipmentState::Unallocated);
    world.get(&format!("/labels/{manifested}/pdf")).json(200);
    let before = world.stored();
    type Change = fn(&mut Value);
    let table: [(Change, &[u64]); 12] = [
        (|_| {}, &[1, 2]),
        (|q| q["shipment_states"] = json!(["Manifested"]), &[2]),
        (|q| q["labels_printed"] = json!(true), &[2]),
        (|q| q["labels_printed"] = json!(false), &[1]),
        (|q| q["carrier"] = json!({"service_reference": "PW-24_EU"}), &[3]),
        (|q| q["carrier"] = json!({"reference": "PARCELWING", "service_reference": "CX_NDS"}), &[]),
        (|q| q["address"]["shipping_location_reference"] = json!("SHOP-17"), &[4]),
        (|q| q["address"]["custom_reference"] = json!("DOCK-2"), &[]),
        (|q| q["shipping_date"] = json!({"start": "2025-03-06T00:00:00+00:00"}), &[5]),
        (
            |q| {
                q["shipping_date"] =
                    json!({"start": "2025-03-05T18:00:00+00:00", "end": "2025-03-05T19:00:00+00:00"})
            },
            &[],
        ),
        (|q| q["shipping_date"] = json!({"end": "2025-03-05T09:00:00+00:00"}), &[1, 2]),
        (|q| q["shipment_states"] = json!(["unallocated"]), &[]),
    ];
    for (number, (change, expected)) in table.into_iter().enumerate() {
        let response = query(&world, change);
        if expected.is_empty() {
            response.refused(404, "not_found", "not_found");
        } else {
            assert_eq!(listed(&response), expected, "row {number}");
        }
        assert_eq!(world.stored(), before);
    }
    let refusals: [(Change, &str); 6] = [
        (|q| q["carrier"] = json!({"name": "Carrier X"}), "required_property_missing"),
        (|q| q["shipment_states"] = json!([]), "too_few_elements"),
        (|q| q["shipment_states"] = json!(["asleep"]), "invalid_shipment_state"),
        (|q| q["address"] = Value::Null, "required_property_missing"),
        (
            |q| {
                q["shipping_date"] =
                    json!({"start": "2025-03-05T12:00:00+00:00", "end": "2025-03-06T11:00:00+00:00"})
            },
            "invalid_date_range",
        ),
        (|q| q["shipping_date"] = json!({"start": "noon"}), "invalid_format"),
    ];
    for (change, child) in refusals {
        query(&world, change).invalid(child);
    }
}
