//! Label of one package.

use super::page::{self, Align, Page, Style, rect};
use super::text;
use super::{Document, Measure};

// Frame and parts of the label, in points.
const LEFT: f32 = 10.0;
const TOP: f32 = 10.0;
const WIDTH: f32 = 268.0;
const BOTTOM: f32 = 418.0;
const PAD: f32 = 6.0;
const KEY: f32 = 62.0;
const RECIPIENT_END: f32 = 216.0;
const SENDER_END: f32 = TOP + 34.0 + 76.0;

/// Contents of a label. Every field may be empty; start from [`Label::default`].
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Label {
    /// Lines of the sender's address; at most seven are printed.
    pub from: Vec<String>,
    /// Lines of the recipient's address, name first; at most nine are printed, in the largest type that fits.
    pub to: Vec<String>,
    /// Sort key of the package, in large type: usually country and postcode.
    pub sort_code: String,
    /// Name of the carrier.
    pub carrier: String,
    /// Name of the carrier's service.
    pub service: String,
    /// The carrier's reference of the package, printed as a Code 128 barcode too.
    pub tracking_reference: String,
    /// Reference of the shipment or consignment.
    pub reference: String,
    /// The caller's own reference.
    pub custom_reference: String,
    /// Reference of the package: contents of a shipment, package of a consignment.
    pub contents_reference: String,
    /// Number of the package, and of all packages: `(1, 2)` prints `1 of 2`.
    pub position: Option<(u32, u32)>,
    /// Weight of the package.
    pub weight: Option<Measure>,
    /// Date of shipping, as printed.
    pub shipping_date: String,
    /// Further keys and values, such as the shipment's `label_properties`; those that do not fit are omitted.
    pub label_properties: Vec<(String, String)>,
    /// Instructions for the driver.
    pub special_instructions: String,
}

impl Label {
    /// Lays out the label as a document of one 4 by 6 inch page.
    pub(crate) fn document(&self) -> Document {
        Document::new("Shipping label", vec![self.lay_out()])
    }

    fn lay_out(&self) -> Page {
        let mut page = Page::new(page::LABEL);
        page.frame(rect(LEFT, TOP, WIDTH, BOTTOM - TOP), 1.2);
        self.header(&mut page);
        self.sender(&mut page);
        let to_end = self.recipient(&mut page);
        let details_top = self.details(&mut page);
        page.horizontal(LEFT, to_end, WIDTH, 1.2);
        page.line(LEFT + PAD, to_end + 9.0, Style::bold(6.0), 200.0, "TRACKING REFERENCE");
        let available = details_top - to_end - 20.0;
        let height = available.min(118.0);
        let area = rect(LEFT + 2.0, to_end + 13.0 + (available - height) / 2.0, WIDTH - 4.0, height);
        page.barcode(area, Style::bold(12.0), &self.tracking_reference);
        let note = Style::regular(5.5).align(Align::Centre);
        page.line(LEFT + WIDTH / 2.0, BOTTOM + 7.5, note, WIDTH, "Sandbox label: not valid for shipping");
        page
    }

    fn header(&self, page: &mut Page) {
        page.fill(rect(LEFT, TOP, WIDTH, 34.0));
        let base = TOP + 23.5;
        let carrier = Style::bold(18.0).reversed();
        let service = Style::bold(10.0).reversed().align(Align::Right);
        let used =
            text::width(&text::fit(&self.carrier, carrier.face, carrier.size, 150.0), carrier.face, 18.0);
        page.line(LEFT + PAD, base, carrier, 150.0, &self.carrier);
        let available = WIDTH - 2.0 * PAD - used - 8.0;
        let lines = text::wrap(&self.service, service.face, service.size, available, 2);
        let first = if lines.len() > 1 { TOP + 15.0 } else { TOP + 20.5 };
        page.paragraph((LEFT + WIDTH - PAD, first), service, available, 2, &self.service);
    }

    fn sender(&self, page: &mut Page) {
        let top = TOP + 34.0;
        page.line(LEFT + PAD, top + 9.0, Style::bold(6.0), 100.0, "FROM");
        let mut base = top + 18.0;
        for line in printed(&self.from).take(7) {
            page.line(LEFT + PAD, base, Style::regular(7.5), 152.0, line);
            base += 8.6;
        }
        let column = LEFT + 166.0;
        page.vertical(column, top, SENDER_END - top, 0.6);
        let mut base = top + 9.0;
        let weight = self.weight.as_ref().map(Measure::to_string).unwrap_or_default();
        let package = self.position.map(|(number, of)| format!("{number} of {of}")).unwrap_or_default();
        for (caption, value, size) in
            [("SHIP DATE", &self.shipping_date, 9.0), ("WEIGHT", &weight, 9.0), ("PACKAGE", &package, 14.0)]
        {
            page.line(column + 5.0, base, Style::bold(6.0), 92.0, caption);
            page.line(column + 5.0, base + size + 1.5, Style::bold(size), 92.0, value);
            base += 23.5;
        }
        page.horizontal(LEFT, SENDER_END, WIDTH, 1.2);
    }

    /// Draws the recipient's part; returns its lower end.
    fn recipient(&self, page: &mut Page) -> f32 {
        let end = if self.sort_code.trim().is_empty() { RECIPIENT_END } else { RECIPIENT_END + 24.0 };
        let lines: Vec<_> = printed(&self.to).take(9).collect();
        page.line(LEFT + PAD, SENDER_END + 10.0, Style::bold(7.0), 100.0, "SHIP TO");
        let (available, width) = (RECIPIENT_END - SENDER_END - 16.0, WIDTH - 2.0 * PAD);
        let fits = |size: &f32| {
            let wide = |&line: &&str| text::width(&text::printable(line), Style::bold(0.0).face, *size);
            lines.len() as f32 * size * 1.16 <= available && lines.iter().all(|line| wide(line) <= width)
        };
        let size = [15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0].into_iter().find(fits).unwrap_or(7.5);
        let mut base = SENDER_END + 13.0 + size;
        for (number, line) in lines.iter().enumerate() {
            let style = if number == 0 { Style::bold(size) } else { Style::regular(size) };
            page.line(LEFT + PAD, base, style, width, line);
            base += size * 1.16;
        }
        if !self.sort_code.trim().is_empty() {
            page.horizontal(LEFT, RECIPIENT_END, WIDTH, 0.6);
            let style = Style::bold(20.0).align(Align::Centre);
            page.line(LEFT + WIDTH / 2.0, RECIPIENT_END + 19.5, style, width, &self.sort_code);
        }
        end
    }

    /// Draws references, properties and instructions from the bottom up; returns their upper end.
    fn details(&self, page: &mut Page) -> f32 {
        const LINES: usize = 11;
        const LEADING: f32 = 8.8;
        let (key, value) = (Style::bold(7.0), Style::regular(7.0));
        let width = WIDTH - 2.0 * PAD;
        let references = [
            ("Shipment", &self.reference),
            ("Package", &self.contents_reference),
            ("Your reference", &self.custom_reference),
        ];
        let mut rows: Vec<(String, String)> = Vec::new();
        for (name, reference) in references {
            if !reference.trim().is_empty() {
                rows.push((name.to_owned(), reference.clone()));
            }
        }
        // The driver's instructions come before the caller's additions; each uses the lines that are left.
        let mut named = vec![("Instructions", self.special_instructions.as_str(), 3)];
        named.extend(self.label_properties.iter().map(|(name, text)| (name.as_str(), text.as_str(), 2)));
        for (name, text, most) in named {
            let available = LINES.saturating_sub(rows.len()).min(most);
            if available == 0 {
                break;
            }
            let wrapped = text::wrap(text, value.face, value.size, width - KEY, available);
            for (number, line) in wrapped.into_iter().enumerate() {
                rows.push((if number == 0 { name.to_owned() } else { String::new() }, line));
            }
        }
        if rows.is_empty() {
            return BOTTOM;
        }
        let top = BOTTOM - 5.0 - rows.len() as f32 * LEADING;
        page.horizontal(LEFT, top, WIDTH, 0.6);
        let mut base = top + LEADING;
        for (name, text) in rows {
            page.line(LEFT + PAD, base, key, KEY - 4.0, &name);
            page.line(LEFT + PAD + KEY, base, value, width - KEY, &text);
            base += LEADING;
        }
        top
    }
}

fn printed(lines: &[String]) -> impl Iterator<Item = &str> {
    lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty())
}
