//! Paperless documents of the shipments API.
//!
//! An upload is processed in three steps, spread over the sandbox's delay: `document_created`, `pending`,
//! `processing`, and then `ready`. Until then its responses have the status 221. A file whose decoded bytes contain
//! the word `VIRUS` in capitals, as the EICAR anti-virus test file does, ends as `quarantined` instead, and gives
//! 410 like a removed one. Files may have 5 MiB.

use std::time::Duration;

use base64::Engine as _;
use jiff::Timestamp;
use sorted_pro_raw::shipments::types::{
    PaperlessDocumentUpload, ResourceResult, Shipment, ShipmentPaperlessDocument,
};
use sorted_pro_raw::shipments::vocabulary::{PaperlessDocumentState, PaperlessDocumentUsage, ShipmentState};

use super::{links, records, refusals};
use crate::call::Call;
use crate::call::problem::{Detail, Problem, Reply};
use crate::model::state::{DocumentRecord, Job, State, Work};

/// Largest file in bytes.
const MAX_FILE: usize = 5 << 20;
/// Text that makes a file suspicious; part of the EICAR test file.
const VIRUS: &[u8] = b"VIRUS";
/// Number of processing steps of an upload.
const STEPS: u32 = 3;

/// Get Paperless Document: `GET /documents/paperless/{reference}`
pub(super) fn get_paperless_document(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = document_of_path(call, reference)?;
    match record.state.document_state.value() {
        PaperlessDocumentState::Removed => Err(gone("resource_removed", "The document was removed.")),
        PaperlessDocumentState::VirusFound | PaperlessDocumentState::Quarantined => {
            Err(gone("resource_quarantined", "The document is in quarantine: it has a virus."))
        }
        PaperlessDocumentState::Ready => Reply::json(200, &record.upload),
        _ => Reply::json(221, &record.upload),
    }
}

/// Add Paperless Document: `POST /documents/paperless/{reference}`
///
/// The path parameter is the reference of the shipment here.
pub(super) fn add_paperless_document(call: &mut Call<'_>, shipment: &str) -> Result<Reply, Problem> {
    let mut upload: PaperlessDocumentUpload = call.body()?;
    check(&upload, call.now)?;
    upload.usage.get_or_insert_with(|| PaperlessDocumentUsage::ElectronicTrade.into());
    let shipment = &records::of_path(call, shipment)?.shipment;
    ensure_not_allocated(shipment)?;
    let shipment = shipment.reference.clone();

    let reference = records::new_reference(call.state, call.seed, "pd");
    let mut shown = ShipmentPaperlessDocument::builder()
        .document_reference(reference.clone())
        .document_state(PaperlessDocumentState::DocumentCreated)
        .document_type(upload.document_type.clone())
        .file_format(upload.file_format.clone())
        .build();
    shown.usage.clone_from(&upload.usage);
    shown.expiration.clone_from(&upload.expiration);
    let record = DocumentRecord { upload, shipment: shipment.clone(), state: shown };
    call.state.shipments.documents.insert(reference.clone(), record);
    show_on_shipment(call.state, &reference);
    for step in 1..=STEPS {
        let wait: Duration = call.delay / STEPS * step;
        let due = call.now.checked_add(wait).unwrap_or(Timestamp::MAX);
        call.state.queue(Job { due, work: Work::ProcessDocument { reference: reference.clone() } });
    }
    let path = format!("/documents/paperless/{reference}");
    let links = vec![
        links::link(call.base, &path, "self", &reference, "paperless_document"),
        links::shipment(call.base, &shipment),
    ];
    let result = ResourceResult::builder()
        .message(format!("Paperless Document {reference} added successfully"))
        .reference(reference)
        .links(links)
        .build();
    Reply::json(202, &result)
}

/// Remove Paperless Document: `DELETE /documents/paperless/{reference}`
///
/// A removed document is not found.
pub(super) fn remove_paperless_document(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let reference = records::path_reference(reference, "pd", "document")?;
    let record = document_of_path(call, reference)?;
    if record.state.document_state == PaperlessDocumentState::Removed {
        return Err(refusals::unknown(reference));
    }
    let shipment = record.shipment.clone();
    ensure_not_allocated(&records::find(call.state, "path", &shipment)?.shipment)?;
    if let Some(record) = call.state.shipments.documents.get_mut(reference) {
        record.state.document_state = PaperlessDocumentState::Removed.into();
        record.upload.file_content = String::new();
    }
    show_on_shipment(call.state, reference);
    let result = ResourceResult::builder()
        .message(format!("Paperless Document {reference} deleted successfully"))
        .reference(reference)
        .links(vec![links::shipment(call.base, &shipment)])
        .build();
    Reply::json(202, &result)
}

/// Runs one processing step of an upload.
pub(crate) fn process_document(state: &mut State, reference: &str) {
    use PaperlessDocumentState::{DocumentCreated, Pending, Processing, Quarantined, Ready};

    let Some(record) = state.shipments.documents.get_mut(reference) else { return };
    let next = match record.state.document_state.value() {
        DocumentCreated => Pending,
        Pending => Processing,
        Processing if has_virus(&record.upload) => Quarantined,
        Processing => Ready,
        // Removed in the meantime.
        _ => return,
    };
    record.state.document_state = next.into();
    show_on_shipment(state, reference);
}

/// Returns the document that a path parameter names.
fn document_of_path<'a>(call: &'a Call<'_>, reference: &str) -> Result<&'a DocumentRecord, Problem> {
    let reference = records::path_reference(reference, "pd", "document")?;
    call.state.shipments.documents.get(reference).ok_or_else(|| refusals::unknown(reference))
}

/// Checks the rules beyond the schema.
fn check(upload: &PaperlessDocumentUpload, now: Timestamp) -> Result<(), Problem> {
    let mut details = Vec::new();
    match decode(upload) {
        None => {
            let message = "`file_content` is not base64";
            details.push(Detail::new("file_content", "invalid_format", message));
        }
        Some(file) if file.len() > MAX_FILE => {
            let message = format!("The file has {} bytes; at most {MAX_FILE} are allowed", file.len());
            details.push(Detail::new("file_content", "file_too_large", message));
        }
        Some(_) => {}
    }
    match upload.expiration.as_ref().map(|expiration| expiration.instant()) {
        Some(Err(error)) => details.push(Detail::new("expiration", "invalid_format", error.to_string())),
        Some(Ok(instant)) if instant <= now => {
            let message = format!("{instant} is not in the future");
            details.push(Detail::new("expiration", "date_in_past", message));
        }
        _ => {}
    }
    Problem::ensure_none(details)
}

fn decode(upload: &PaperlessDocumentUpload) -> Option<Vec<u8>> {
    base64::engine::general_purpose::STANDARD.decode(upload.file_content.trim()).ok()
}

fn has_virus(upload: &PaperlessDocumentUpload) -> bool {
    decode(upload).is_some_and(|file| file.windows(VIRUS.len()).any(|part| part == VIRUS))
}

fn ensure_not_allocated(shipment: &Shipment) -> Result<(), Problem> {
    let allowed = [ShipmentState::Unallocated, ShipmentState::AllocationFailed];
    if allowed.contains(shipment.state.value()) {
        return Ok(());
    }
    Err(refusals::conflict_in(&shipment.reference, shipment.state.as_str()))
}

/// Updates the entry of a document in its shipment's list.
fn show_on_shipment(state: &mut State, reference: &str) {
    let store = &mut state.shipments;
    let Some(document) = store.documents.get(reference) else { return };
    let Some(record) = store.shipments.get_mut(&document.shipment) else { return };
    let shown = record.shipment.paperless_documents.get_or_insert_with(Vec::new);
    match shown.iter_mut().find(|entry| entry.document_reference.as_deref() == Some(reference)) {
        Some(entry) => *entry = document.state.clone(),
        None => shown.push(document.state.clone()),
    }
}

fn gone(code: &str, message: &str) -> Problem {
    Problem::of(410, "gone", Detail::new("path", code, message))
}
