//! Labels of the shipments API.
//!
//! Each of the contents has a page. `include_extension=false` omits the part with the label properties and the
//! instructions; the vendor does not define the extension. The catalogue lists the formats of each carrier.

use sorted_pro_raw::shipments::types::{Document as DocumentResponse, Shipment};
use sorted_pro_raw::shipments::vocabulary::DocumentType;

use super::printing::label;
use super::{carriers, links, records, refusals};
use crate::call::Call;
use crate::call::problem::{Detail, Problem, Reply};
use crate::model::catalogue::{Catalogue, LabelFormat};
use crate::model::files::{Document, Dpi, Rotation};

/// Get Labels: `GET /labels/{reference}/{content_type}/{dpi}`
///
/// Also available as `/labels/{reference}/{contents_reference}/{content_type}`, for one of the contents.
pub(super) fn get_labels(
    call: &mut Call<'_>,
    reference: &str,
    content_type: &str,
    dpi: &str,
) -> Result<Reply, Problem> {
    if content_type.starts_with("sc_") {
        return get_contents_label(call, reference, content_type, dpi, "");
    }
    let options = Options::of(call, content_type, dpi)?;
    let shipment = &records::of_path(call, reference)?.shipment;
    refusals::ensure_papers(shipment)?;
    options.ensure_made_by_carrier(call.catalogue, shipment)?;
    let pages = (0..shipment.contents.len())
        .map(|index| label(call.catalogue, shipment, index, options.extension).document());
    let document = Document::concat(pages);
    let reference = shipment.reference.clone();
    count(call, &reference);
    Reply::json(200, &options.response(&document))
}

/// Get Contents Label:
/// `GET /labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}`
///
/// The response is an array, as in the vendor's generated contract.
pub(super) fn get_contents_label(
    call: &mut Call<'_>,
    reference: &str,
    contents: &str,
    content_type: &str,
    dpi: &str,
) -> Result<Reply, Problem> {
    let options = Options::of(call, content_type, dpi)?;
    let shipment = &records::of_path(call, reference)?.shipment;
    let wanted = contents.trim();
    let position =
        shipment.contents.iter().position(|contents| contents.reference.as_deref() == Some(wanted));
    let Some(position) = position else {
        return Err(Problem::validation(vec![refusals::unknown_contents(
            "path",
            wanted,
            &shipment.reference,
        )]));
    };
    refusals::ensure_papers(shipment)?;
    options.ensure_made_by_carrier(call.catalogue, shipment)?;
    let document = label(call.catalogue, shipment, position, options.extension).document();
    let reference = shipment.reference.clone();
    count(call, &reference);
    Reply::json(200, &[options.response(&document)])
}

/// Options of a label.
struct Options {
    format: LabelFormat,
    dpi: Dpi,
    rotation: Option<Rotation>,
    extension: bool,
}

impl Options {
    fn of(call: &Call<'_>, content_type: &str, dpi: &str) -> Result<Self, Problem> {
        let mut details = Vec::new();
        let mut refuse = |property: &str, code: &str, message: String| {
            details.push(Detail::new(property, code, message));
        };
        let format = LabelFormat::parse(content_type).filter(|format| *format != LabelFormat::Png);
        if format.is_none() {
            refuse("path", "invalid_value", format!("{content_type} is not pdf, zpl, zplii or bmp"));
        }
        // Older paths lack it.
        let in_path = (!dpi.is_empty()).then_some(("path", dpi));
        let dpi = in_path.or_else(|| call.query("dpi").map(|dpi| ("dpi", dpi)));
        let dpi = match dpi.map(|(property, text)| (property, text.trim().parse::<u32>())) {
            None => Some(Dpi::default()),
            Some((property, Err(_))) => {
                refuse(property, "invalid_format", "The resolution must be a whole number".to_owned());
                None
            }
            Some((property, Ok(number))) => {
                let dpi = Dpi::of(number);
                if dpi.is_none() {
                    let message = format!("{number} is not a supported resolution: use 203, 300 or 600 dpi");
                    refuse(property, "invalid_value", message);
                }
                dpi
            }
        };
        let extension = match call.query("include_extension").map(|text| text.trim().to_ascii_lowercase()) {
            None => true,
            Some(text) if text == "true" => true,
            Some(text) if text == "false" => false,
            Some(_) => {
                refuse("include_extension", "invalid_format", "must be true or false".to_owned());
                true
            }
        };
        let rotation = call.query("rotation").and_then(|text| {
            let rotation = Rotation::parse(text);
            if rotation.is_none() {
                refuse("rotation", "invalid_value", format!("{text} is not left or right"));
            }
            rotation
        });
        if rotation.is_some() && format.is_some_and(|format| format != LabelFormat::Bmp) {
            refuse("rotation", "conflicting_properties", "Only bmp labels can be turned".to_owned());
        }
        match (format, dpi) {
            (Some(format), Some(dpi)) if details.is_empty() => Ok(Self { format, dpi, rotation, extension }),
            _ => Err(Problem::validation(details)),
        }
    }

    /// Refuses formats that the carrier does not make; a carrier that is not in the catalogue makes every format.
    fn ensure_made_by_carrier(&self, catalogue: &Catalogue, shipment: &Shipment) -> Result<(), Problem> {
        let Some(carrier) = carriers::carrier_of(catalogue, shipment) else { return Ok(()) };
        if carrier.label_formats.contains(&self.format) {
            return Ok(());
        }
        let message = format!("{} makes no {} labels", carrier.name, self.format.as_str());
        Err(Problem::invalid("path", "invalid_value", message))
    }

    fn response(&self, document: &Document) -> DocumentResponse {
        let file = document.render(self.format, self.dpi, self.rotation);
        DocumentResponse::builder()
            .file(file.base64())
            .content_type(file.content_type)
            .document_type(DocumentType::Label)
            .dpi(i32::from(self.dpi.value()))
            .build()
    }
}

/// Counts a retrieval.
fn count(call: &mut Call<'_>, reference: &str) {
    let now = call.now;
    let Some(record) = call.state.shipments.shipments.get_mut(reference) else { return };
    let details = record.shipment.label_details.get_or_insert_with(records::no_labels);
    details.retrieval_count = details.retrieval_count.saturating_add(1);
    details.date_first_retrieved.get_or_insert_with(|| now.into());
    let links = details.links.get_or_insert_default();
    if links.is_empty() {
        links.push(links::label(call.base, reference, "pdf"));
    }
}
