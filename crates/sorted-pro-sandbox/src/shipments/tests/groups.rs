use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::{
    ResourceResult, ShipmentGroup, ShipmentGroupResponse, ShipmentGroupSummary,
};
use sorted_pro_raw::shipments::vocabulary::{ShipmentGroupState, ShipmentState};

use super::stored::{World, reference, states};
use super::support::Response;

const NAME: &str = "NIGHT-VAN-07";

fn create(world: &World, shipments: &[&str], custom_reference: Option<&str>) -> Response {
    world.post("/shipment_groups", json!({"shipments": shipments, "custom_reference": custom_reference}))
}

/// A group of shipments 1 and 2, named [`NAME`]; 3 is allocated and free.
fn grouped() -> (World, String) {
    let world = World::new();
    let members = [1, 2].map(|number| world.allocated(number));
    world.allocated(3);
    let group: ShipmentGroupResponse = create(&world, &[&members[0], &members[1]], Some(NAME)).ok(201);
    (world, group.reference)
}

fn put_into(world: &World, group: &str, state: &ShipmentGroupState) {
    if *state != ShipmentGroupState::Open {
        let _: ResourceResult = world.send("POST", &format!("/shipment_groups/{group}/lock"), None).ok(200);
    }
    if *state == ShipmentGroupState::Closed {
        let _: ResourceResult = world.send("POST", &format!("/shipment_groups/{group}/close"), None).ok(200);
    }
}

fn read(world: &World, group: &str) -> ShipmentGroup {
    world.get(&format!("/shipment_groups/{group}")).ok(200)
}

#[test]
fn operations_by_state() {
    use ShipmentGroupState::{Closed, Locked, Open};
    let one = |number| reference("sp", number);
    let by_name = "/shipment_groups/custom_reference/NIGHT-VAN-07";
    let notes = "/collection_notes/shipment_group";
    // Method, path, body, and the statuses when the group is open, locked and closed. `{sg}` is the group.
    let table: Vec<(&str, String, Option<Value>, [u16; 3])> = vec![
        (
            "PUT",
            "/shipment_groups".into(),
            Some(json!({"reference": "{sg}", "add_shipments": [one(3)]})),
            [200, 409, 409],
        ),
        ("PUT", format!("/shipment_groups/{{sg}}/shipments/{}", one(3)), None, [200, 409, 409]),
        ("DELETE", format!("/shipment_groups/{{sg}}/shipments/{}", one(1)), None, [200, 409, 409]),
        ("PUT", format!("{by_name}/1/shipments/{}", one(3)), None, [200, 409, 409]),
        ("DELETE", format!("{by_name}/1/shipments/{}", one(1)), None, [200, 409, 409]),
        ("PUT", format!("{by_name}/latest/shipments/{}", one(3)), None, [200, 409, 409]),
        ("DELETE", format!("{by_name}/latest/shipments/{}", one(1)), None, [200, 409, 409]),
        ("PUT", format!("/shipment_groups/{{sg}}/shipments/{}", one(1)), None, [304, 409, 409]),
        ("DELETE", format!("/shipment_groups/{{sg}}/shipments/{}", one(3)), None, [304, 409, 409]),
        ("POST", "/shipment_groups/{sg}/lock".into(), None, [200, 409, 409]),
        ("POST", "/shipment_groups/{sg}/unlock".into(), None, [409, 200, 409]),
        ("POST", "/shipment_groups/{sg}/close".into(), None, [409, 200, 409]),
        ("GET", "/shipment_groups/{sg}".into(), None, [200, 200, 200]),
        ("GET", by_name.into(), None, [200, 200, 200]),
        ("GET", format!("{by_name}/1"), None, [200, 200, 200]),
        ("GET", format!("{by_name}/latest"), None, [200, 200, 200]),
        ("GET", format!("{notes}/{{sg}}"), None, [400, 200, 200]),
        ("GET", format!("{notes}/custom_reference/{NAME}/latest"), None, [400, 200, 200]),
        ("GET", format!("{notes}/custom_reference/{NAME}/1"), None, [400, 200, 200]),
        ("POST", "/shipment_groups/{sg}/manifest".into(), None, [202, 202, 400]),
        (
            "POST",
            "/shipment_groups".into(),
            Some(json!({"shipments": [one(3)], "custom_reference": NAME})),
            [429, 429, 201],
        ),
    ];
    for (method, path, body, expected) in table {
        for (state, expected) in [Open, Locked, Closed].into_iter().zip(expected) {
            let (world, group) = grouped();
            put_into(&world, &group, &state);
            let before = world.stored();
            let body = body.clone().map(|mut body| {
                if body.get("reference").is_some() {
                    body["reference"] = group.as_str().into();
                }
                body
            });
            let path = path.replace("{sg}", &group);
            let response = world.send(method, &path, body);
            let what = format!("{method} {path} of a group that is {}: {:?}", state.as_str(), response.body);
            assert_eq!(response.status, expected, "{what}");
            let read_only = method == "GET";
            match expected {
                304 => response.empty(304),
                409 => response.refused(409, "conflict", "invalid_state_for_operation"),
                429 => response.refused(429, "conflict", "rule_conflict"),
                400 => response.invalid("invalid_state_for_operation"),
                _ => assert!(!response.text.is_empty()),
            }
            assert_eq!(world.stored() == before, read_only || expected >= 300, "{what}");
        }
    }
}

#[test]
fn members_come_and_go() {
    let (world, group) = grouped();
    let path = format!("/shipment_groups/{group}/shipments/{}", reference("sp", 3));
    let added: ShipmentGroupResponse = world.put(&path).ok(200);
    assert_eq!(added.reference, group);
    assert_eq!(added.message.unwrap(), format!("Shipment group {group} updated successfully"));
    assert_eq!(added.custom_reference.as_deref(), Some(NAME));
    assert_eq!(added.version.unwrap().get(), 1);
    let shipments = |numbers: &[u64]| Some(numbers.iter().map(|n| reference("sp", *n)).collect::<Vec<_>>());
    assert_eq!(read(&world, &group).shipments, shipments(&[1, 2, 3]));
    world.put(&path).empty(304);
    let _: ShipmentGroupResponse = world.send("DELETE", &path, None).ok(200);
    assert_eq!(read(&world, &group).shipments, shipments(&[1, 2]));
    world.send("DELETE", &path, None).empty(304);
}

#[test]
fn locking_and_closing_leave_their_time() {
    let (world, group) = grouped();
    let post = |verb: &str| {
        let result: ResourceResult =
            world.send("POST", &format!("/shipment_groups/{group}/{verb}"), None).ok(200);
        result.message.unwrap()
    };
    assert_eq!(post("lock"), format!("Shipment group {group} locked successfully"));
    let now = Some("2025-03-05T10:00:00+00:00".into());
    assert_eq!(
        (read(&world, &group).state.into_value(), read(&world, &group).locked),
        (ShipmentGroupState::Locked, now.clone())
    );
    assert_eq!(post("unlock"), format!("Shipment group {group} unlocked successfully"));
    assert_eq!(
        (read(&world, &group).state.into_value(), read(&world, &group).locked),
        (ShipmentGroupState::Open, None)
    );
    post("lock");
    assert_eq!(post("close"), format!("Shipment group {group} has been closed successfully"));
    let closed = read(&world, &group);
    assert_eq!(
        (closed.state.into_value(), closed.closed, closed.locked),
        (ShipmentGroupState::Closed, now.clone(), now)
    );
}

#[test]
fn a_group_with_refused_shipments() {
    let world = World::new();
    let allocated = world.allocated(1);
    let cancelled = world.shipment(2, ShipmentState::Cancelled);
    let unknown = reference("sp", 99);
    let response = create(&world, &["shp_4711", &allocated, &unknown, &cancelled], None);
    let group: ShipmentGroupResponse = response.ok(207);
    let errors: Vec<_> = group
        .errors
        .unwrap()
        .into_iter()
        .map(|e| (e.property.unwrap(), e.code.to_string(), e.message))
        .collect();
    let entry = |code: &str, message: String| ("shipments".to_owned(), code.to_owned(), message);
    assert_eq!(
        errors,
        [
            entry("invalid_reference_format", "shp_4711 is not a valid shipment reference".into()),
            entry("shipment_not_found", format!("{unknown} could not be found")),
            entry(
                "invalid_state_for_operation",
                format!("{cancelled} is cancelled; only allocated and manifested shipments can join")
            ),
        ]
    );
    assert_eq!(group.message.unwrap(), format!("Shipment group {} created successfully", group.reference));
    assert_eq!(group.version, None);
    assert_eq!(read(&world, &group.reference).shipments, Some(vec![allocated]));
}

#[test]
fn groups_that_cannot_be() {
    let (world, _) = grouped();
    let [free, taken, unknown] = [3, 1, 99].map(|number| reference("sp", number));
    let abroad = world.allocated(4);
    world.edit_json(&abroad, |shipment| {
        shipment["addresses"][0]["shipping_location_reference"] = "SHOP-17".into()
    });
    let table = [
        (vec![unknown.as_str()], None, 404, "not_found", "shipment_not_found"),
        (vec!["sp_1"], None, 400, "validation_error", "invalid_reference_format"),
        (vec![&taken], None, 400, "validation_error", "rule_conflict"),
        (vec![&free, &free], None, 400, "validation_error", "duplicate_references"),
        (vec![], None, 400, "validation_error", "too_few_elements"),
        (vec![&free], Some("van"), 400, "validation_error", "value_too_short"),
        (vec![&free], Some("a/b/c"), 400, "validation_error", "invalid_format"),
        (vec![&free], Some(NAME), 429, "conflict", "rule_conflict"),
    ];
    for (shipments, name, status, parent, child) in table {
        let before = world.stored();
        create(&world, &shipments, name).refused(status, parent, child);
        assert_eq!(world.stored(), before);
    }
    let mixed = create(&world, &[&unknown, "sp_1"], None).refusal();
    assert_eq!(mixed.0, 400);
    let other_origin: ShipmentGroupResponse = create(&world, &[&free, &abroad], None).ok(207);
    assert_eq!(other_origin.errors.unwrap()[0].code.as_str(), "conflicting_properties");
}

#[test]
fn the_same_origin_in_other_words() {
    let world = World::new();
    let [one, other] = [1, 2].map(|number| world.allocated(number));
    world.edit_json(&other, |shipment| {
        shipment["addresses"][0] = json!({
            "address_type": "origin", "company_name": "Example Trading Ltd", "address_line1": "1 EXAMPLE WAY",
            "locality": "Manchester", "region": "Greater Manchester", "postal_code": "M26LW", "country_iso_code": "GB"
        });
    });
    let _: ShipmentGroupResponse = create(&world, &[&one, &other], None).ok(201);
}

#[test]
fn states_that_can_join() {
    for state in states() {
        let (world, group) = grouped();
        let joining = world.shipment(9, state.clone());
        let before = world.stored();
        let response = world.put(&format!("/shipment_groups/{group}/shipments/{joining}"));
        if [ShipmentState::Allocated, ShipmentState::Manifested].contains(&state) {
            let _: ShipmentGroupResponse = response.ok(200);
        } else {
            response.invalid("invalid_state_for_operation");
            assert_eq!(world.stored(), before);
        }
    }
    let (world, group) = grouped();
    let join = |shipment: &str| world.put(&format!("/shipment_groups/{group}/shipments/{shipment}"));
    join(&reference("sp", 99)).refused(404, "not_found", "shipment_not_found");
    join("sp_1").invalid("invalid_reference_format");
    let _: ShipmentGroupResponse = create(&world, &[&reference("sp", 3)], None).ok(201);
    join(&reference("sp", 3)).invalid("rule_conflict");
    let nowhere = format!("/shipment_groups/{}/shipments/{}", reference("sg", 99), reference("sp", 3));
    world.put(&nowhere).refused(404, "not_found", "not_found");
}

#[test]
fn versions_of_a_custom_reference() {
    let (world, first) = grouped();
    put_into(&world, &first, &ShipmentGroupState::Closed);
    // A closed group does not hold its shipments.
    let second: ShipmentGroupResponse = create(&world, &[&reference("sp", 1)], Some(NAME)).ok(201);
    assert_eq!(second.version.unwrap().get(), 2);
    let by_name = format!("/shipment_groups/custom_reference/{NAME}");
    let list: Vec<ShipmentGroupSummary> = world.get(&by_name).ok(200);
    let versions: Vec<_> =
        list.iter().map(|group| (group.reference.as_str(), group.version.as_ref().unwrap().get())).collect();
    assert_eq!(versions, [(first.as_str(), 1), (second.reference.as_str(), 2)]);
    let shown: serde_json::Value = world.get(&by_name).ok(200);
    assert_eq!((&shown[0]["version"], &shown[1]["version"]), (&"1".into(), &"2".into()));
    let shown: serde_json::Value = world.get(&format!("/shipment_groups/{first}")).ok(200);
    assert_eq!(shown["version"], "1");
    let links: Vec<_> =
        list[1].links.iter().map(|link| (link.rel.as_deref().unwrap(), link.href.as_str())).collect();
    let own = format!("/pro/shipment_groups/{}", second.reference);
    assert_eq!(
        links,
        [("self", own.as_str()), ("version", "/pro/shipment_groups/custom_reference/NIGHT-VAN-07/2")]
    );
    for (version, expected) in [("1", &first), ("2", &second.reference), ("latest", &second.reference)] {
        let group: ShipmentGroup = world.get(&format!("{by_name}/{version}")).ok(200);
        assert_eq!(group.reference, *expected);
    }
    for path in [format!("{by_name}/3"), "/shipment_groups/custom_reference/NOBODY".into()] {
        world.get(&path).refused(404, "not_found", "not_found");
    }
    // The latest one is open, the first is closed.
    let free = reference("sp", 3);
    world.put(&format!("{by_name}/1/shipments/{free}")).refused(
        409,
        "conflict",
        "invalid_state_for_operation",
    );
    let added: ShipmentGroupResponse = world.put(&format!("{by_name}/latest/shipments/{free}")).ok(200);
    assert_eq!(added.reference, second.reference);
}

#[test]
fn updates_in_bulk() {
    let (world, group) = grouped();
    let update = |add: Value, remove: Value| {
        world.send(
            "PUT",
            "/shipment_groups",
            Some(json!({"reference": group, "add_shipments": add, "remove_shipments": remove})),
        )
    };
    let [one, two, three, stranger] = [1, 2, 3, 77].map(|number| reference("sp", number));
    let cancelled = world.shipment(5, ShipmentState::Cancelled);
    let before = world.stored();
    update(json!([one]), json!([one])).invalid("conflicting_properties");
    update(json!([three, three]), Value::Null).invalid("duplicate_references");
    update(json!([cancelled]), Value::Null).invalid("invalid_state_for_operation");
    update(json!([]), Value::Null).invalid("too_few_elements");
    assert_eq!(world.stored(), before);

    let swapped: ShipmentGroupResponse = update(json!([three]), json!([one])).ok(200);
    assert_eq!(swapped.errors, Some(vec![]));
    assert_eq!(read(&world, &group).shipments, Some(vec![two.clone(), three.clone()]));
    // Existence is not checked, state is.
    let partly: ShipmentGroupResponse = update(json!([stranger, cancelled]), Value::Null).ok(207);
    assert_eq!(partly.errors.unwrap()[0].code.as_str(), "invalid_state_for_operation");
    assert_eq!(read(&world, &group).shipments, Some(vec![two, three, stranger]));

    let unknown = json!({"reference": reference("sg", 99), "add_shipments": [one]});
    world.send("PUT", "/shipment_groups", Some(unknown)).refused(404, "not_found", "not_found");
    let malformed = json!({"reference": NAME, "add_shipments": [one]});
    world.send("PUT", "/shipment_groups", Some(malformed)).invalid("invalid_reference_format");
}

#[test]
fn a_group_has_ten_thousand_members_at_most() {
    let (world, group) = grouped();
    let many: Vec<String> = (1000..11_000).map(|number| reference("sp", number)).collect();
    let before = world.stored();
    let update = json!({"reference": group, "add_shipments": many});
    world.send("PUT", "/shipment_groups", Some(update)).invalid("too_many_elements");
    assert_eq!(world.stored(), before);
}
