//! Labels of dangerous goods.

use super::Document;
use super::page::{self, Align, Page, Style, rect};

/// Most substances that get a page.
const MAX_PAGES: usize = 100;

/// One kind of dangerous goods in a package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Substance {
    /// UN, ID or NA number.
    pub id_number: String,
    /// Proper shipping name.
    pub proper_shipping_name: String,
    /// Technical name.
    pub technical_name: String,
    /// Class and subsidiary classes, such as `3` or `2.3`; the first one is in the diamond.
    pub hazard_classes: Vec<String>,
    /// Packing group.
    pub packing_group: String,
    /// Physical form.
    pub physical_form: String,
    /// Kind of radioactivity marking.
    pub radioactivity: String,
    /// Accessible or inaccessible during the flight.
    pub accessibility: String,
    /// Further text.
    pub custom_label_text: String,
}

/// Contents of the hazard labels of a package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HazardLabel {
    /// Lines of the sender's address.
    pub from: Vec<String>,
    /// Lines of the recipient's address.
    pub to: Vec<String>,
    /// The carrier's reference of the package.
    pub tracking_reference: String,
    /// Reference of the shipment or consignment.
    pub reference: String,
    /// Reference of the package.
    pub contents_reference: String,
    /// The dangerous goods, one page each up to a hundred; one page without details if there are none.
    pub substances: Vec<Substance>,
}

impl HazardLabel {
    /// Lays out the labels: one 4 by 6 inch page per substance.
    pub(crate) fn document(&self) -> Document {
        let none = [Substance::default()];
        let substances = if self.substances.is_empty() { &none[..] } else { &self.substances };
        let pages = substances.iter().take(MAX_PAGES).map(|substance| self.lay_out(substance)).collect();
        Document::new("Hazard label", pages)
    }

    fn lay_out(&self, substance: &Substance) -> Page {
        let mut page = Page::new(page::LABEL);
        let (left, width) = (10.0, 268.0);
        page.frame(rect(left, 10.0, width, 408.0), 1.2);
        page.fill(rect(left, 10.0, width, 28.0));
        let centre = left + width / 2.0;
        page.line(centre, 29.5, Style::bold(16.0).align(Align::Centre).reversed(), 250.0, "DANGEROUS GOODS");
        diamond(&mut page, (centre, 119.0), 77.0, substance);
        let name = Style::bold(12.0).align(Align::Centre);
        let base = page.paragraph((centre, 211.0), name, 252.0, 2, &substance.proper_shipping_name);
        page.paragraph(
            (centre, base),
            Style::regular(9.0).align(Align::Centre),
            252.0,
            1,
            &substance.technical_name,
        );
        let classes = substance.hazard_classes.iter().take(20).cloned().collect::<Vec<_>>().join(", ");
        let rows = [
            &[
                ("CLASSES", &classes),
                ("PACKING GROUP", &substance.packing_group),
                ("PHYSICAL FORM", &substance.physical_form),
            ][..],
            &[("RADIOACTIVITY", &substance.radioactivity), ("ACCESSIBILITY", &substance.accessibility)],
            &[("HANDLING", &substance.custom_label_text)],
        ];
        let mut y = 246.0;
        for row in rows {
            let share = width / row.len() as f32;
            for (number, (caption, value)) in row.iter().enumerate() {
                let area = rect(left + number as f32 * share, y, share, 24.0);
                page.field(area, caption, Style::regular(7.5), std::slice::from_ref(*value));
            }
            y += 24.0;
        }
        let small = Style::regular(6.5);
        page.field(rect(left, y, width / 2.0, 68.0), "SHIPPER", small, &self.from);
        page.field(rect(centre, y, width / 2.0, 68.0), "CONSIGNEE", small, &self.to);
        y += 68.0;
        let references = [
            ("Shipment", &self.reference),
            ("Package", &self.contents_reference),
            ("Tracking", &self.tracking_reference),
        ];
        for (name, reference) in references {
            y += 9.5;
            page.line(left + 4.0, y, Style::bold(7.0), 40.0, name);
            page.line(left + 44.0, y, Style::regular(7.0), 218.0, reference);
        }
        let note = Style::regular(5.5).align(Align::Centre);
        page.line(centre, 425.5, note, width, "Sandbox label: not valid for shipping");
        page
    }
}

/// Draws the square on its corner with the number of the goods, and the class in its lower corner.
fn diamond(page: &mut Page, (x, y): (f32, f32), radius: f32, substance: &Substance) {
    for radius in [radius, radius - 6.0] {
        let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)];
        for (number, &from) in corners.iter().enumerate() {
            page.diagonal(from, corners[(number + 1) % 4], 1.6);
        }
    }
    let number = Style::bold(24.0).align(Align::Centre);
    page.line(x, y + 8.0, number, radius * 1.4, &substance.id_number);
    let class = substance.hazard_classes.first().map_or("", String::as_str);
    page.line(x, y + radius - 24.0, Style::bold(20.0).align(Align::Centre), 40.0, class);
}
