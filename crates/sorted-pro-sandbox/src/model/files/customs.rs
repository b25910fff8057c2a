//! Postal customs declarations CN22 and CN23.

use super::page::{self, Align, Page, Style, rect};
use super::sheet::{Column, SANDBOX_NOTE, Sheet, column};
use super::{Document, Measure};

/// Sender, recipient or importer of goods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Party {
    /// Lines of name and address.
    pub lines: Vec<String>,
    /// Telephone number.
    pub telephone: String,
    /// E-mail address.
    pub email: String,
    /// VAT number.
    pub vat_number: String,
    /// EORI number.
    pub eori_number: String,
    /// Tax code or importer's code.
    pub tax_code: String,
}

impl Party {
    /// Returns up to `most` lines: the part of the address that fits above the numbers, then the numbers with their
    /// names.
    pub(super) fn printed(&self, most: usize) -> Vec<String> {
        let named = |fields: &[(&str, &String)]| {
            let given = fields.iter().filter(|(_, value)| !value.trim().is_empty());
            given.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join("   ")
        };
        let mut numbers = vec![
            named(&[("VAT", &self.vat_number), ("Tax code", &self.tax_code)]),
            named(&[("EORI", &self.eori_number)]),
            named(&[("Tel.", &self.telephone), ("E-mail", &self.email)]),
        ];
        numbers.retain(|line| !line.is_empty());
        let address = self.lines.iter().filter(|line| !line.trim().is_empty());
        address.take(most.saturating_sub(numbers.len())).cloned().chain(numbers).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.printed(3).is_empty()
    }
}

/// A line of a customs document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CustomsItem {
    /// Detailed description of the goods.
    pub description: String,
    /// Number of pieces.
    pub quantity: u32,
    /// Value of one piece.
    pub unit_value: Option<Measure>,
    /// Weight of one piece.
    pub unit_weight: Option<Measure>,
    /// Harmonised system code.
    pub hs_code: String,
    /// Country of origin.
    pub origin: String,
}

impl CustomsItem {
    pub(super) fn value(&self) -> Option<Measure> {
        self.unit_value.as_ref()?.times(self.quantity)
    }

    pub(super) fn weight(&self) -> Option<Measure> {
        self.unit_weight.as_ref()?.times(self.quantity)
    }
}

pub(super) fn printed(measure: Option<Measure>) -> String {
    measure.map(|measure| measure.to_string()).unwrap_or_default()
}

/// Returns the given total, or the sum of the lines.
pub(super) fn total<'a>(
    given: Option<&Measure>,
    items: &'a [CustomsItem],
    of: impl Fn(&'a CustomsItem) -> Option<Measure>,
) -> String {
    given.map_or_else(|| Measure::sum(items.iter().filter_map(of)), Measure::to_string)
}

/// Category of goods in customs declarations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum Category {
    /// A gift.
    Gift,
    /// Documents.
    Documents,
    /// A commercial sample.
    CommercialSample,
    /// Goods that are returned.
    ReturnedGoods,
    /// Goods that were sold.
    SaleOfGoods,
    /// Anything else, ticked as such.
    #[default]
    Other,
}

impl Category {
    const BOXES: [(Self, &'static str); 6] = [
        (Self::Gift, "Gift"),
        (Self::CommercialSample, "Commercial sample"),
        (Self::Documents, "Documents"),
        (Self::ReturnedGoods, "Returned goods"),
        (Self::SaleOfGoods, "Sale of goods"),
        (Self::Other, "Other"),
    ];

    /// Parses the spellings of both APIs (`commercial_sample`, `CommercialSample`); unknown ones are
    /// [`Category::Other`].
    pub(crate) fn from_name(name: &str) -> Self {
        let letters: String = name.chars().filter(char::is_ascii_alphabetic).collect();
        let known =
            Self::BOXES.into_iter().find(|(_, title)| title.replace(' ', "").eq_ignore_ascii_case(&letters));
        known.map_or(Self::Other, |(category, _)| category)
    }

    pub(super) fn title(self) -> &'static str {
        Self::BOXES.iter().find(|&&(category, _)| category == self).map_or("Other", |&(_, title)| title)
    }

    /// Draws the boxes of all categories in columns, with a tick in its own.
    fn tick(self, page: &mut Page, (x, y): (f32, f32), width: f32, columns: usize, size: f32) {
        for (number, (category, title)) in Self::BOXES.iter().enumerate() {
            let step = width / columns as f32;
            let left = x + (number % columns) as f32 * step;
            let top = y + (number / columns) as f32 * (size + 5.0);
            page.frame(rect(left, top, size, size), 0.6);
            if *category == self {
                page.diagonal((left + 1.0, top + 1.0), (left + size - 1.0, top + size - 1.0), 1.0);
                page.diagonal((left + 1.0, top + size - 1.0), (left + size - 1.0, top + 1.0), 1.0);
            }
            page.line(left + size + 4.0, top + size - 0.8, Style::regular(size), step - size - 6.0, title);
        }
    }
}

/// Contents of a CN22 and a CN23 for one package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CustomsDeclaration {
    /// The sender.
    pub sender: Party,
    /// The recipient.
    pub recipient: Party,
    /// The importer, on the CN23 only; empty if it is the recipient.
    pub importer: Party,
    /// The carrier's reference of the package, as a barcode.
    pub tracking_reference: String,
    /// Reference of the shipment or consignment.
    pub reference: String,
    /// Reference of the package.
    pub contents_reference: String,
    /// The sender's reference for customs.
    pub shippers_reference: String,
    /// Category of the goods.
    pub category: Category,
    /// Explanation of the category.
    pub category_explanation: String,
    /// The goods. The CN23 continues on further pages, the CN22 prints the number of those that do not fit.
    pub items: Vec<CustomsItem>,
    /// Gross weight; `None` prints the sum of the items.
    pub total_weight: Option<Measure>,
    /// Declared value; `None` prints the sum of the items.
    pub total_value: Option<Measure>,
    /// Postal charges or other fees, on the CN23 only.
    pub postage: Option<Measure>,
    /// Office of origin, on the CN23 only.
    pub office_of_origin: String,
    /// Restrictions, such as quarantine, on the CN23 only.
    pub comments: String,
    /// Numbers of attached licences, on the CN23 only.
    pub licences: Vec<String>,
    /// Numbers of attached certificates, on the CN23 only.
    pub certificates: Vec<String>,
    /// Numbers of attached invoices, on the CN23 only.
    pub invoices: Vec<String>,
    /// Date of the declaration, as printed.
    pub date: String,
    /// The person who signs.
    pub signatory: String,
}

const STATEMENT: &str = "I, the undersigned, whose name and address are given on the item, certify that the \
    particulars given in this declaration are correct and that this item does not contain any dangerous article \
    or articles prohibited by legislation or by postal or customs regulations.";

impl CustomsDeclaration {
    /// Lays out the CN22: one A6 page.
    pub(crate) fn cn22(&self) -> Document {
        let mut page = Page::new(page::A6);
        let (left, width) = (12.0, page::A6.0 - 24.0);
        page.line(left, 25.0, Style::bold(13.0), 190.0, "CUSTOMS DECLARATION");
        page.line(left, 34.0, Style::regular(7.0), 190.0, "May be opened officially");
        page.line(left + width, 27.0, Style::bold(18.0).align(Align::Right), 60.0, "CN 22");
        let small = Style::regular(6.5);
        page.field(rect(left, 40.0, width / 2.0, 84.0), "FROM", small, &self.sender.printed(9));
        page.field(
            rect(left + width / 2.0, 40.0, width / 2.0, 84.0),
            "TO",
            small,
            &self.recipient.printed(9),
        );
        page.frame(rect(left, 124.0, width, 31.0), 0.6);
        self.category.tick(&mut page, (left + 5.0, 128.5), width - 8.0, 3, 7.0);
        self.cn22_items(&mut page, left, width);
        page.paragraph((left, 312.0), Style::regular(5.5), width, 4, STATEMENT);
        let signed = [format!("{}  {}", self.date, self.signatory)];
        page.field(
            rect(left, 336.0, width * 0.56, 27.0),
            "DATE AND SENDER'S SIGNATURE",
            Style::regular(8.0),
            &signed,
        );
        let references = [self.reference.clone(), self.contents_reference.clone()];
        let area = rect(left + width * 0.56, 336.0, width * 0.44, 27.0);
        page.field(area, "REFERENCES", Style::regular(5.6), &references);
        page.barcode(rect(left, 367.0, width, 36.0), Style::regular(7.0), &self.tracking_reference);
        page.line(left, 412.0, Style::regular(5.0), width, SANDBOX_NOTE);
        Document::new("Customs declaration CN22", vec![page])
    }

    fn cn22_items(&self, page: &mut Page, left: f32, width: f32) {
        const ROWS: usize = 6;
        const HEIGHT: f32 = 17.2;
        let columns = [0.0, 0.5, 0.68, 0.86].map(|share| left + share * width);
        let (top, head) = (155.0, 21.0);
        let titles = [
            ["Quantity and detailed", "description of contents"],
            ["Weight", ""],
            ["Value", ""],
            ["HS code", "and origin"],
        ];
        for (x, lines) in columns.iter().zip(titles) {
            page.line(x + 3.0, top + 8.5, Style::bold(6.0), 130.0, lines[0]);
            page.line(x + 3.0, top + 16.0, Style::bold(6.0), 130.0, lines[1]);
        }
        page.horizontal(left, top + head, width, 0.6);
        let shown = if self.items.len() > ROWS { ROWS - 1 } else { self.items.len() };
        let cell = Style::regular(6.5);
        let mut y = top + head;
        for item in &self.items[..shown] {
            let quantity = format!("{} x {}", item.quantity, item.description);
            page.paragraph((columns[0] + 3.0, y + 7.5), cell, width * 0.5 - 6.0, 2, &quantity);
            page.paragraph((columns[1] + 3.0, y + 7.5), cell, width * 0.18 - 5.0, 2, &printed(item.weight()));
            page.paragraph((columns[2] + 3.0, y + 7.5), cell, width * 0.18 - 5.0, 2, &printed(item.value()));
            page.line(columns[3] + 3.0, y + 7.5, cell, width * 0.14 - 4.0, &item.hs_code);
            page.line(columns[3] + 3.0, y + 15.2, cell, width * 0.14 - 4.0, &item.origin);
            y += HEIGHT;
        }
        if shown < self.items.len() {
            let more = format!("and {} more, part of the totals", self.items.len() - shown);
            page.line(columns[0] + 3.0, y + 7.5, cell, width * 0.5 - 6.0, &more);
        }
        let bottom = top + head + ROWS as f32 * HEIGHT;
        page.horizontal(left, bottom, width, 0.6);
        let bold = Style::bold(7.0);
        let weight = total(self.total_weight.as_ref(), &self.items, CustomsItem::weight);
        let value = total(self.total_value.as_ref(), &self.items, CustomsItem::value);
        page.line(left + 3.0, bottom + 9.0, bold, width * 0.5 - 6.0, "Total");
        page.paragraph((columns[1] + 3.0, bottom + 9.0), bold, width * 0.18 - 5.0, 2, &weight);
        page.paragraph((columns[2] + 3.0, bottom + 9.0), bold, width * 0.32 - 5.0, 2, &value);
        for x in &columns[1..3] {
            page.vertical(*x, top, bottom + 22.0 - top, 0.6);
        }
        page.vertical(columns[3], top, bottom - top, 0.6);
        page.frame(rect(left, top, width, bottom + 22.0 - top), 0.6);
    }

    /// Lays out the CN23: A4, with as many pages as the goods need.
    pub(crate) fn cn23(&self) -> Document {
        const COLUMNS: [Column; 6] = [
            column("Detailed description of contents", 40.0, Align::Left),
            column("Quantity", 10.0, Align::Right),
            column("Net weight", 14.0, Align::Right),
            column("Value", 16.0, Align::Right),
            column("HS code", 15.0, Align::Left),
            column("Origin", 9.0, Align::Left),
        ];
        let mut sheet = Sheet::new("Customs declaration CN23", page::A4, 36.0);
        sheet.title("CUSTOMS DECLARATION  CN 23", "May be opened officially", &self.tracking_reference);
        let style = Style::regular(8.5);
        sheet.fields(104.0, style, &[("FROM", self.sender.printed(9)), ("TO", self.recipient.printed(9))]);
        let references = [&self.reference, &self.contents_reference, &self.shippers_reference];
        let references: Vec<_> =
            references.into_iter().filter(|text| !text.trim().is_empty()).cloned().collect();
        sheet.fields(
            62.0,
            style,
            &[("IMPORTER, IF NOT THE RECIPIENT", self.importer.printed(5)), ("REFERENCES", references)],
        );
        sheet.y += 8.0;
        let rows = self.items.iter().map(|item| {
            vec![
                item.description.clone(),
                item.quantity.to_string(),
                printed(item.weight()),
                printed(item.value()),
                item.hs_code.clone(),
                item.origin.clone(),
            ]
        });
        sheet.table(&COLUMNS, 8.0, rows);
        let weight = total(self.total_weight.as_ref(), &self.items, CustomsItem::weight);
        let value = total(self.total_value.as_ref(), &self.items, CustomsItem::value);
        let mut totals = vec![("Total gross weight", weight), ("Total value", value)];
        totals.extend(self.postage.iter().map(|postage| ("Postal charges", postage.to_string())));
        sheet.total(8.5, &totals);
        sheet.y += 8.0;
        self.cn23_end(&mut sheet, style);
        sheet.finish()
    }

    /// Draws the part below the goods, kept together on one page.
    fn cn23_end(&self, sheet: &mut Sheet, style: Style) {
        sheet.need(238.0);
        let (left, width, top) = (sheet.left(), sheet.width(), sheet.y);
        sheet.page.frame(rect(left, top, width, 56.0), 0.6);
        sheet.page.line(left + 3.0, top + 7.5, Style::bold(5.5), 200.0, "CATEGORY OF ITEM");
        self.category.tick(&mut sheet.page, (left + 6.0, top + 14.0), width - 12.0, 3, 8.5);
        let explanation = format!("Explanation: {}", self.category_explanation);
        sheet.page.line(left + 6.0, top + 50.0, Style::regular(8.0), width - 12.0, &explanation);
        sheet.y += 56.0;
        sheet.fields(
            34.0,
            style,
            &[
                ("OFFICE OF ORIGIN", vec![self.office_of_origin.clone()]),
                ("DATE OF DECLARATION", vec![self.date.clone()]),
            ],
        );
        sheet.fields(
            44.0,
            style,
            &[("COMMENTS, SUCH AS QUARANTINE OR OTHER RESTRICTIONS", vec![self.comments.clone()])],
        );
        let list =
            |numbers: &[String]| vec![numbers.iter().take(100).cloned().collect::<Vec<_>>().join(", ")];
        sheet.fields(
            40.0,
            Style::regular(7.5),
            &[
                ("LICENCES", list(&self.licences)),
                ("CERTIFICATES", list(&self.certificates)),
                ("INVOICES", list(&self.invoices)),
            ],
        );
        sheet.fields(34.0, Style::regular(7.0), &[("DECLARATION", vec![STATEMENT.to_owned()])]);
        sheet.fields(28.0, style, &[("SENDER'S SIGNATURE", vec![self.signatory.clone()])]);
    }
}
