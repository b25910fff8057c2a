use serde_json::json;
use sorted_pro_raw::shipments::types::CustomsDocument;
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::stored::{World, reference, states};
use super::support::{pdf, zpl};

const KINDS: [&str; 5] = ["cn22", "cn23", "commercial_invoice", "hazard_label", "collection_note"];

fn send_to(world: &World, shipment: &str, country: &str) {
    world.edit_json(shipment, |shipment| shipment["addresses"][1]["country_iso_code"] = country.into());
}

fn to_switzerland(world: &World, number: u64) -> String {
    let shipment = world.allocated(number);
    send_to(world, &shipment, "CH");
    shipment
}

#[test]
fn states_that_have_documents() {
    use ShipmentState::{Allocating, AllocationFailed, Cancelled, Cancelling, Unallocated};
    for state in states() {
        let world = World::new();
        let shipment = world.shipment(1, state.clone());
        send_to(&world, &shipment, "CH");
        let before = world.stored();
        for rest in ["", "/cn22", "/cn23", "/commercial_invoice", "/hazard_label", "/collection_note"] {
            let response = world.get(&format!("/documents/{shipment}{rest}"));
            if [Unallocated, Allocating, AllocationFailed, Cancelling, Cancelled].contains(&state) {
                response.invalid("invalid_state_for_operation");
            } else if ["/cn23", "/hazard_label"].contains(&rest) {
                response.empty(204);
            } else {
                let documents = response.ok::<sorted_pro_raw::OneOrMany<CustomsDocument>>(200).into_vec();
                assert_eq!(documents.len(), if rest.is_empty() { 2 } else { 1 });
            }
            assert_eq!(world.stored(), before);
        }
    }
}

#[test]
fn which_documents_apply() {
    let heavy = |shipment: &mut serde_json::Value| shipment["contents"][0]["weight"]["value"] = json!(30);
    let dear = |shipment: &mut serde_json::Value| shipment["contents"][0]["value"]["amount"] = json!(289.01);
    let papers = |shipment: &mut serde_json::Value| {
        shipment["customs_documentation"] = json!({"category_type": "documents"});
    };
    let hazard = |shipment: &mut serde_json::Value| {
        shipment["contents"][0]["dangerous_goods"] = json!({"id_number": "UN1263", "proper_shipping_name": "Paint", "hazard_classes": [{"code": "3"}]});
    };
    let union = |shipment: &mut serde_json::Value| {
        shipment["addresses"][0] =
            json!({"address_type": "origin", "address_line1": "1 Rue", "country_iso_code": "FR"});
    };
    type Change<'a> = &'a dyn Fn(&mut serde_json::Value);
    let nothing: Change<'_> = &|_| {};
    let table: [(&str, Change<'_>, &[&str]); 8] = [
        ("GB", nothing, &[]),
        ("CH", nothing, &["cn22", "commercial_invoice"]),
        ("CH", &heavy, &["cn23", "commercial_invoice"]),
        ("CH", &dear, &["cn23", "commercial_invoice"]),
        ("CH", &papers, &["cn22"]),
        ("GB", &hazard, &["hazard_label"]),
        ("DE", &union, &[]),
        ("CH", &union, &["cn22", "commercial_invoice"]),
    ];
    for (country, change, expected) in table {
        let world = World::new();
        let shipment = world.allocated(1);
        send_to(&world, &shipment, country);
        world.edit_json(&shipment, |shipment| change(shipment));
        for kind in KINDS {
            let response = world.get(&format!("/documents/{shipment}/{kind}"));
            if expected.contains(&kind) || kind == "collection_note" {
                let document: CustomsDocument = response.ok(200);
                assert_eq!(document.document_type.as_str(), kind);
            } else {
                response.empty(204);
            }
        }
        let all = world.get(&format!("/documents/{shipment}"));
        let customs: Vec<&str> = expected.iter().copied().filter(|kind| *kind != "hazard_label").collect();
        if customs.is_empty() {
            all.empty(204);
        } else {
            let all: Vec<CustomsDocument> = all.ok(200);
            let all: Vec<&str> = all.iter().map(|document| document.document_type.as_str()).collect();
            assert_eq!(all, customs);
        }
    }
}

#[test]
fn printed_content() {
    let world = World::new();
    let shipment = to_switzerland(&world, 1);
    world.edit_json(&shipment, |shipment| {
        shipment["customs_documentation"] = json!({
            "category_type": "gift", "invoice_number": "INV-77", "reason_for_export": "Birthday",
            "eori_number": "GB123456789000", "designated_person_responsible": "A. Signatory",
            "attached_licence_references": ["LIC-5"], "cn23_comments": "Keep dry"
        });
        shipment["contents"][0]["shipping_terms"] = "ddp".into();
        shipment["contents"][0]["contents"] = json!([{
            "description": "Lid", "quantity": 3, "value": {"amount": 1.25, "currency": "GBP"},
            "weight": {"value": 0.1, "unit": "kg"}
        }]);
    });
    let text = |rest: &str| pdf(&world.get(&format!("/documents/{shipment}/{rest}")).json(200));
    let has = |rest: &str, all: &[&str]| {
        let text = text(rest);
        for printed in all {
            assert!(text.contains(printed), "{printed} is not in {rest}");
        }
    };
    // The nested item stands for its package, with the package's codes.
    has(
        "cn22",
        &[
            "CN 22",
            "Jane Doe",
            "3 x Lid",
            "2 x Saucer",
            "6911.10",
            "TRK00000001",
            "A. Signatory",
            "2025-03-04",
        ],
    );
    assert!(!text("cn22").contains("Teapot"));
    has(
        "commercial_invoice",
        &["INV-77", "Birthday", "DDP", "GB123456789000", "Carrier X Carrier X Next Day Super"],
    );
    has("collection_note", &[&shipment, "1 Example Way", "TRK00000001", "Jane Doe, LS1 4AP, CH"]);
    world.edit_json(&shipment, |shipment| {
        shipment["contents"][1]["dangerous_goods"] =
            json!({"id_number": "UN1263", "proper_shipping_name": "Paint", "class_division": "3"});
        shipment["contents"][0]["weight"]["value"] = json!(30);
    });
    has("cn23", &["CN 23", "LIC-5", "Keep dry", "Lid"]);
    has("hazard_label", &["UN1263", "Paint"]);
}

#[test]
fn formats_and_refusals() {
    let world = World::new();
    let shipment = to_switzerland(&world, 1);
    let get = |rest: &str| world.get(&format!("/documents/{shipment}/{rest}"));
    assert!(zpl(&get("cn22?format=ZPL").json(200)).contains("Jane Doe"));
    assert!(pdf(&get("commercial_invoice?format=Pdf").json(200)).contains("Jane Doe"));
    for rest in ["cn22?format=bmp", "label", "passport"] {
        get(rest).invalid("invalid_value");
    }
    assert_eq!(get("CN22").json(200)["document_type"], "cn22");
    let unknown = reference("sp", 99);
    for rest in ["", "/cn22", "/hazard_label"] {
        world.get(&format!("/documents/{unknown}{rest}")).refused(404, "not_found", "shipment_not_found");
        world.get(&format!("/documents/sp_1{rest}")).invalid("invalid_reference_format");
    }
}
