//! Documents of the shipments API.
//!
//! The vendor does not document the customs documents that a shipment needs, so the sandbox has simple rules:
//! * within a country, or within the customs union of the EU: none;
//! * otherwise a CN22 if the shipment weighs at most 2 kg and is worth at most 300 in its currency, else a CN23;
//! * in addition a commercial invoice, unless the goods are documents.
//!
//! A hazard label exists if the shipment has dangerous goods, a collection note always. A document that does not
//! exist gives 204.

use sorted_pro_raw::Open;
use sorted_pro_raw::shipments::types::{CustomsDocument, Shipment};
use sorted_pro_raw::shipments::vocabulary::{
    AddressType, CategoryType, CustomsDocumentType, ShipmentDocumentType,
};

use super::places::Place;
use super::printing::{collection_note, declaration, declared_value, hazard_label, invoice, kilograms};
use super::{records, refusals};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::catalogue::{Catalogue, LabelFormat};
use crate::model::files::{Document, Dpi};

/// Weight in kg above which a CN23 is required.
const CN22_WEIGHT: i64 = 2;
/// Value above which a CN23 is required.
const CN22_VALUE: i64 = 300;

/// Customs union of the EU, and Monaco, which belongs to it.
const CUSTOMS_UNION: [&str; 28] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MC", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Get Customs Documents: `GET /documents/{reference}`
pub(super) fn get_customs_documents(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let shipment = &records::of_path(call, reference)?.shipment;
    refusals::ensure_papers(shipment)?;
    let kinds =
        [ShipmentDocumentType::Cn22, ShipmentDocumentType::Cn23, ShipmentDocumentType::CommercialInvoice];
    let documents: Vec<CustomsDocument> = kinds
        .iter()
        .filter_map(|kind| {
            made(call.catalogue, shipment, kind).map(|made| response(kind, &made, LabelFormat::Pdf))
        })
        .collect();
    if documents.is_empty() { Ok(Reply::empty(204)) } else { Reply::json(200, &documents) }
}

/// Get CN22: `GET /documents/{reference}/cn22`
pub(super) fn get_cn22(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    one(call, reference, &ShipmentDocumentType::Cn22)
}

/// Get CN23: `GET /documents/{reference}/cn23`
pub(super) fn get_cn23(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    one(call, reference, &ShipmentDocumentType::Cn23)
}

/// Get Commercial Invoice: `GET /documents/{reference}/commercial_invoice`
pub(super) fn get_commercial_invoice(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    one(call, reference, &ShipmentDocumentType::CommercialInvoice)
}

/// Get Document: `GET /documents/{reference}/{document_type}`
pub(super) fn get_document(call: &mut Call<'_>, reference: &str, name: &str) -> Result<Reply, Problem> {
    let kind = Open::<ShipmentDocumentType>::from(name).into_value();
    if let ShipmentDocumentType::UnknownValue(_) = kind {
        let message = format!("{name} is not a document of this operation");
        return Err(Problem::invalid("path", "invalid_value", message));
    }
    one(call, reference, &kind)
}

fn one(call: &Call<'_>, reference: &str, kind: &ShipmentDocumentType) -> Result<Reply, Problem> {
    let format = match call.query("format").map(|name| name.trim().to_ascii_lowercase()).as_deref() {
        None | Some("" | "pdf") => LabelFormat::Pdf,
        Some("zpl" | "zplii") => LabelFormat::Zpl,
        Some(other) => {
            let message = format!("{other} is not pdf or zpl");
            return Err(Problem::invalid("format", "invalid_value", message));
        }
    };
    let shipment = &records::of_path(call, reference)?.shipment;
    refusals::ensure_papers(shipment)?;
    match made(call.catalogue, shipment, kind) {
        Some(document) => Reply::json(200, &response(kind, &document, format)),
        None => Ok(Reply::empty(204)),
    }
}

/// Returns the document, if the shipment needs it.
fn made(catalogue: &Catalogue, shipment: &Shipment, kind: &ShipmentDocumentType) -> Option<Document> {
    match kind {
        ShipmentDocumentType::Cn22 => (crosses_border(catalogue, shipment) && is_small(catalogue, shipment))
            .then(|| declaration(catalogue, shipment).cn22()),
        ShipmentDocumentType::Cn23 => (crosses_border(catalogue, shipment) && !is_small(catalogue, shipment))
            .then(|| declaration(catalogue, shipment).cn23()),
        ShipmentDocumentType::CommercialInvoice => {
            let customs = shipment.customs_documentation.as_ref();
            let only_documents =
                customs.is_some_and(|customs| customs.category_type == CategoryType::Documents);
            (crosses_border(catalogue, shipment) && !only_documents)
                .then(|| invoice(catalogue, shipment).document())
        }
        ShipmentDocumentType::HazardLabel => hazard_label(catalogue, shipment).map(|label| label.document()),
        ShipmentDocumentType::CollectionNote => {
            Some(collection_note(catalogue, &shipment.reference, &[shipment]).document())
        }
        _ => None,
    }
}

fn response(kind: &ShipmentDocumentType, document: &Document, format: LabelFormat) -> CustomsDocument {
    let dpi = Dpi::default();
    let file = document.render(format, dpi, None);
    CustomsDocument::builder()
        .file(file.base64())
        .document_type(Open::<CustomsDocumentType>::from(kind.as_str()))
        .content_type(file.content_type)
        .copies(1)
        .dpi(i32::from(dpi.value()))
        .build()
}

fn crosses_border(catalogue: &Catalogue, shipment: &Shipment) -> bool {
    let country = |role| Place::of_role(catalogue, shipment, &role).country;
    let (from, to) = (country(AddressType::Origin), country(AddressType::Destination));
    let in_union = |country: &str| CUSTOMS_UNION.contains(&country);
    let is_inside = from == to || (in_union(&from) && in_union(&to));
    let is_known = !from.is_empty() && !to.is_empty();
    is_known && !is_inside
}

/// Returns `true` for a small shipment; unknown values count as large.
fn is_small(catalogue: &Catalogue, shipment: &Shipment) -> bool {
    kilograms(catalogue, shipment).is_some_and(|weight| weight <= CN22_WEIGHT.into())
        && declared_value(shipment).is_some_and(|value| value.amount <= CN22_VALUE.into())
}
