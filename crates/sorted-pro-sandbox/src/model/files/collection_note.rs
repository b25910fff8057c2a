//! Collection notes, which drivers sign on collection.

use super::page::{self, Align, Style};
use super::sheet::{Column, Sheet, column};
use super::{Document, Measure};

/// A shipment or consignment in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ShipmentLine {
    /// Reference of the shipment or consignment.
    pub reference: String,
    /// The caller's own reference.
    pub custom_reference: String,
    /// The carrier's references, separated as printed.
    pub tracking_reference: String,
    /// Name of the service.
    pub service: String,
    /// Recipient or destination, such as `Jane Doe, M1 1AA, GB`.
    pub destination: String,
    /// Number of packages.
    pub packages: u32,
    /// Weight of all packages.
    pub weight: Option<Measure>,
}

/// The columns that lists of shipments share.
const COLUMNS: [Column; 7] = [
    column("#", 22.0, Align::Right),
    column("Reference", 146.0, Align::Left),
    column("Tracking reference", 94.0, Align::Left),
    column("Service", 76.0, Align::Left),
    column("Destination", 94.0, Align::Left),
    column("Packages", 42.0, Align::Right),
    column("Weight", 49.0, Align::Right),
];

/// Draws the shipments and their totals.
pub(super) fn list(sheet: &mut Sheet, lines: &[ShipmentLine]) {
    let rows = lines.iter().enumerate().map(|(number, line)| {
        vec![
            (number + 1).to_string(),
            [line.reference.as_str(), &line.custom_reference].join(" "),
            line.tracking_reference.clone(),
            line.service.clone(),
            line.destination.clone(),
            line.packages.to_string(),
            line.weight.as_ref().map(Measure::to_string).unwrap_or_default(),
        ]
    });
    sheet.table(&COLUMNS, 7.0, rows);
    let packages: u64 = lines.iter().map(|line| u64::from(line.packages)).sum();
    let totals = [
        ("Shipments", lines.len().to_string()),
        ("Packages", packages.to_string()),
        ("Weight", Measure::sum(lines.iter().filter_map(|line| line.weight.clone()))),
    ];
    sheet.total(8.5, &totals);
}

/// Contents of a collection note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CollectionNote {
    /// Reference of the collected shipment, group or manifest.
    pub reference: String,
    /// Name of the carrier.
    pub carrier: String,
    /// Name of the service, if all shipments have the same.
    pub service: String,
    /// Lines of the address of the collection.
    pub address: Vec<String>,
    /// Date of the collection, as printed.
    pub collection_date: String,
    /// The shipments.
    pub shipments: Vec<ShipmentLine>,
}

impl CollectionNote {
    /// Lays out the note: A4, with as many pages as the shipments need.
    pub(crate) fn document(&self) -> Document {
        let mut sheet = Sheet::new("Collection note", page::A4, 36.0);
        sheet.title("COLLECTION NOTE", &self.carrier, &self.reference);
        let style = Style::regular(8.5);
        let details = vec![
            format!("Carrier: {}", self.carrier),
            format!("Service: {}", self.service),
            format!("Collection date: {}", self.collection_date),
            format!("Reference: {}", self.reference),
        ];
        sheet.fields(92.0, style, &[("COLLECT FROM", self.address.clone()), ("COLLECTION", details)]);
        sheet.y += 8.0;
        list(&mut sheet, &self.shipments);
        sheet.y += 14.0;
        let empty = |caption| (caption, Vec::new());
        sheet.need(100.0);
        sheet.fields(
            44.0,
            style,
            &[empty("HANDED OVER BY (NAME)"), empty("SIGNATURE"), empty("DATE AND TIME")],
        );
        sheet.fields(44.0, style, &[empty("DRIVER (NAME)"), empty("SIGNATURE"), empty("DATE AND TIME")]);
        sheet.finish()
    }
}
