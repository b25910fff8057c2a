//! The commercial invoice.

use super::customs::{Category, CustomsItem, Party, printed, total};
use super::page::{self, Align, Style};
use super::sheet::{Column, Sheet, column};
use super::{Document, Measure};

/// Contents of a commercial invoice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CommercialInvoice {
    /// Seller or sender.
    pub seller: Party,
    /// Buyer or recipient.
    pub buyer: Party,
    /// Importer; empty if it is the buyer.
    pub importer: Party,
    /// Number of the invoice.
    pub invoice_number: String,
    /// Date of the invoice, as printed.
    pub invoice_date: String,
    /// Reference of the shipment or consignment.
    pub reference: String,
    /// The sender's reference for customs.
    pub shippers_reference: String,
    /// The carrier's reference, as a barcode.
    pub tracking_reference: String,
    /// Names of carrier and service.
    pub carrier: String,
    /// The Incoterm, such as `DDP`.
    pub shipping_terms: String,
    /// Reason for the export.
    pub reason_for_export: String,
    /// Category of the goods.
    pub category: Category,
    /// The goods.
    pub items: Vec<CustomsItem>,
    /// Number of packages.
    pub packages: u32,
    /// Gross weight; `None` prints the sum of the items.
    pub total_weight: Option<Measure>,
    /// Shipping cost that the recipient pays; printed separately, and not part of the total.
    pub shipping_cost: Option<Measure>,
    /// Total value; `None` prints the sum of the items.
    pub total_value: Option<Measure>,
    /// The person who signs.
    pub signatory: String,
}

impl CommercialInvoice {
    /// Lays out the invoice: A4, with as many pages as the goods need.
    pub(crate) fn document(&self) -> Document {
        const COLUMNS: [Column; 7] = [
            column("Description of goods", 36.0, Align::Left),
            column("HS code", 14.0, Align::Left),
            column("Origin", 9.0, Align::Left),
            column("Quantity", 10.0, Align::Right),
            column("Weight", 13.0, Align::Right),
            column("Unit value", 15.0, Align::Right),
            column("Value", 15.0, Align::Right),
        ];
        let mut sheet = Sheet::new("Commercial invoice", page::A4, 36.0);
        let subtitle = format!("No. {}", self.invoice_number);
        sheet.title("COMMERCIAL INVOICE", &subtitle, &self.tracking_reference);
        let style = Style::regular(8.5);
        let mut parties =
            vec![("SELLER / SENDER", self.seller.printed(9)), ("BUYER / RECIPIENT", self.buyer.printed(9))];
        if !self.importer.is_empty() {
            parties.push(("IMPORTER", self.importer.printed(9)));
        }
        sheet.fields(112.0, style, &parties);
        let one = |text: &str| vec![text.to_owned()];
        sheet.fields(
            30.0,
            style,
            &[
                ("INVOICE DATE", one(&self.invoice_date)),
                ("TERMS OF DELIVERY", one(&self.shipping_terms)),
                ("CATEGORY", one(self.category.title())),
                ("REASON FOR EXPORT", one(&self.reason_for_export)),
            ],
        );
        sheet.fields(
            30.0,
            style,
            &[
                ("SHIPMENT REFERENCE", one(&self.reference)),
                ("SHIPPER'S REFERENCE", one(&self.shippers_reference)),
                ("CARRIER AND SERVICE", one(&self.carrier)),
            ],
        );
        sheet.y += 8.0;
        let rows = self.items.iter().map(|item| {
            vec![
                item.description.clone(),
                item.hs_code.clone(),
                item.origin.clone(),
                item.quantity.to_string(),
                printed(item.weight()),
                printed(item.unit_value.clone()),
                printed(item.value()),
            ]
        });
        sheet.table(&COLUMNS, 8.0, rows);
        let mut totals = Vec::new();
        if self.packages > 0 {
            totals.push(("Packages", self.packages.to_string()));
        }
        totals.push(("Gross weight", total(self.total_weight.as_ref(), &self.items, CustomsItem::weight)));
        totals.extend(self.shipping_cost.iter().map(|cost| ("Shipping", cost.to_string())));
        totals.push(("Total value", total(self.total_value.as_ref(), &self.items, CustomsItem::value)));
        sheet.total(8.5, &totals);
        sheet.y += 10.0;
        sheet.need(86.0);
        let statement = "I declare that the information in this invoice is true and correct and that the contents \
                         of this shipment are as stated above.";
        let (left, width, base) = (sheet.left(), sheet.width(), sheet.y + 8.0);
        sheet.page.paragraph((left, base), Style::regular(8.0), width, 2, statement);
        sheet.y += 26.0;
        sheet.fields(
            48.0,
            style,
            &[("NAME", one(&self.signatory)), ("SIGNATURE", Vec::new()), ("DATE", one(&self.invoice_date))],
        );
        sheet.finish()
    }
}
