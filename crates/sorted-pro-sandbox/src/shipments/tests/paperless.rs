use base64::Engine as _;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::{PaperlessDocumentUpload, ResourceResult};
use sorted_pro_raw::shipments::vocabulary::{PaperlessDocumentState, ShipmentState};

use super::stored::{DELAY, World, reference, states};
use super::support::Response;

fn upload(bytes: &[u8]) -> Value {
    let file = base64::engine::general_purpose::STANDARD.encode(bytes);
    json!({"file_content": file, "file_format": "pdf", "document_type": "commercial_invoice"})
}

fn add(world: &World, shipment: &str, upload: Value) -> Response {
    world.post(&format!("/documents/paperless/{shipment}"), upload)
}

fn added(world: &World, shipment: &str, bytes: &[u8]) -> String {
    let result: ResourceResult = add(world, shipment, upload(bytes)).ok(202);
    result.reference
}

fn get(world: &World, document: &str) -> Response {
    world.get(&format!("/documents/paperless/{document}"))
}

fn remove(world: &World, document: &str) -> Response {
    world.send("DELETE", &format!("/documents/paperless/{document}"), None)
}

/// The state that the shipment shows of its only document.
fn shown(world: &World, shipment: &str) -> PaperlessDocumentState {
    let shown = world.record(shipment).shipment.paperless_documents.unwrap();
    assert_eq!(shown.len(), 1);
    shown[0].document_state.value().clone()
}

#[test]
fn states_that_take_documents() {
    for state in states() {
        let world = World::new();
        let shipment = world.shipment(1, ShipmentState::Unallocated);
        let document = added(&world, &shipment, b"%PDF-");
        world.edit(&shipment, |shipment| shipment.state = state.clone().into());
        let open = [ShipmentState::Unallocated, ShipmentState::AllocationFailed].contains(&state);
        let before = world.stored();
        for removing in [false, true] {
            let response =
                if removing { remove(&world, &document) } else { add(&world, &shipment, upload(b"%PDF-")) };
            if open {
                let _: ResourceResult = response.ok(202);
            } else {
                response.refused(409, "conflict", "invalid_state_for_operation");
                assert_eq!(world.stored(), before);
            }
        }
    }
}

#[test]
fn from_upload_to_ready() {
    use PaperlessDocumentState::{DocumentCreated, Pending, Processing, Ready};
    let world = World::new();
    let shipment = world.shipment(1, ShipmentState::Unallocated);
    let response = add(&world, &shipment, upload(b"%PDF-1.4 sample"));
    let result: ResourceResult = response.ok(202);
    let document = result.reference;
    assert_eq!(result.message.unwrap(), format!("Paperless Document {document} added successfully"));
    let links: Vec<_> = result
        .links
        .unwrap()
        .into_iter()
        .map(|link| (link.rel.unwrap(), link.type_.unwrap(), link.reference.unwrap()))
        .collect();
    let link = |rel: &str, kind: &str, to: &str| (rel.to_owned(), kind.to_owned(), to.to_owned());
    assert_eq!(
        links,
        [link("self", "paperless_document", &document), link("shipment", "shipment", &shipment)]
    );
    for expected in [DocumentCreated, Pending, Processing] {
        let upload: PaperlessDocumentUpload = get(&world, &document).ok(221);
        assert_eq!(upload.usage.unwrap().as_str(), "electronic_trade");
        assert_eq!(shown(&world, &shipment), expected);
        world.advance(DELAY / 3);
    }
    let upload: PaperlessDocumentUpload = get(&world, &document).ok(200);
    assert_eq!(upload.file_content, base64::engine::general_purpose::STANDARD.encode(b"%PDF-1.4 sample"));
    assert_eq!(shown(&world, &shipment), Ready);
}

#[test]
fn without_delay_it_is_ready_at_once() {
    let world = World::with_delay(std::time::Duration::ZERO);
    let shipment = world.shipment(1, ShipmentState::Unallocated);
    let document = added(&world, &shipment, b"%PDF-");
    let _: PaperlessDocumentUpload = get(&world, &document).ok(200);
}

#[test]
fn viruses() {
    for (file, found) in [
        (&b"$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!"[..], true),
        (b"\x00\xFFthis is a VIRUS\xFE", true),
        (b"a virus in small letters", false),
        (b"VIRU", false),
    ] {
        let world = World::new();
        let shipment = world.shipment(1, ShipmentState::Unallocated);
        let document = added(&world, &shipment, file);
        let _: PaperlessDocumentUpload = get(&world, &document).ok(221);
        world.advance(DELAY);
        let response = get(&world, &document);
        if found {
            response.refused(410, "gone", "resource_quarantined");
            assert_eq!(shown(&world, &shipment), PaperlessDocumentState::Quarantined);
        } else {
            let _: PaperlessDocumentUpload = response.ok(200);
        }
    }
}

#[test]
fn removal() {
    for wait in [std::time::Duration::ZERO, DELAY] {
        let world = World::new();
        let shipment = world.shipment(1, ShipmentState::AllocationFailed);
        let document = added(&world, &shipment, b"%PDF-");
        world.advance(wait);
        let result: ResourceResult = remove(&world, &document).ok(202);
        assert_eq!(result.message.unwrap(), format!("Paperless Document {document} deleted successfully"));
        assert_eq!(result.links.unwrap().len(), 1);
        world.advance(DELAY);
        get(&world, &document).refused(410, "gone", "resource_removed");
        assert_eq!(shown(&world, &shipment), PaperlessDocumentState::Removed);
        remove(&world, &document).refused(404, "not_found", "not_found");
    }
}

#[test]
fn uploads_that_are_refused() {
    let world = World::new();
    let shipment = world.shipment(1, ShipmentState::Unallocated);
    let with = |property: &str, value: Value| {
        let mut upload = upload(b"%PDF-");
        upload[property] = value;
        upload
    };
    let before = world.stored();
    for (upload, child) in [
        (upload(&vec![b'a'; (5 << 20) + 1]), "file_too_large"),
        (with("file_content", "(base64)".into()), "invalid_format"),
        (with("file_content", "".into()), "required_property_missing"),
        (with("file_content", Value::Null), "required_property_missing"),
        (with("expiration", "2025-03-05T09:59:59+00:00".into()), "date_in_past"),
        (with("expiration", "soon".into()), "invalid_format"),
        (with("file_format", "exe".into()), "invalid_value"),
        (with("document_type", "poem".into()), "invalid_value"),
        (with("usage", "fun".into()), "invalid_value"),
    ] {
        add(&world, &shipment, upload).invalid(child);
        assert_eq!(world.stored(), before);
    }
    let two = add(
        &world,
        &shipment,
        json!({"file_content": "?", "file_format": "pdf", "document_type": "invoice", "expiration": "x"}),
    );
    assert_eq!(two.refusal().2, ["invalid_format", "invalid_format"]);
    let _: ResourceResult = add(&world, &shipment, upload(&vec![b'a'; 5 << 20])).ok(202);
    let _: ResourceResult =
        add(&world, &shipment, with("expiration", "2025-03-05T12:00:00+01:00".into())).ok(202);
    add(&world, &reference("sp", 99), upload(b"a")).refused(404, "not_found", "shipment_not_found");
    add(&world, "pd_1", upload(b"a")).invalid("invalid_reference_format");
    for response in [get(&world, &reference("pd", 99)), remove(&world, &reference("pd", 99))] {
        response.refused(404, "not_found", "not_found");
    }
    for response in [get(&world, "pd_1"), remove(&world, &shipment)] {
        response.invalid("invalid_reference_format");
    }
}
