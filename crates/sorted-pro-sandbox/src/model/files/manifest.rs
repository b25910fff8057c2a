//! Manifests of the consignments that a carrier gets from a location.

use super::Document;
use super::collection_note::{ShipmentLine, list};
use super::page::{self, Style};
use super::sheet::Sheet;

/// Contents of a manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Manifest {
    /// Reference of the manifest.
    pub reference: String,
    /// Name of the carrier.
    pub carrier: String,
    /// Reference of the shipping location.
    pub location_reference: String,
    /// Lines of the shipping location's name and address.
    pub location: Vec<String>,
    /// Time of creation, as printed.
    pub created: String,
    /// The consignments.
    pub consignments: Vec<ShipmentLine>,
}

impl Manifest {
    /// Lays out the manifest: A4, with as many pages as the consignments need.
    pub(crate) fn document(&self) -> Document {
        let mut sheet = Sheet::new("Manifest", page::A4, 36.0);
        sheet.title("MANIFEST", &self.carrier, &self.reference);
        let details = vec![
            format!("Carrier: {}", self.carrier),
            format!("Manifest: {}", self.reference),
            format!("Created: {}", self.created),
            format!("Shipping location: {}", self.location_reference),
        ];
        let style = Style::regular(8.5);
        sheet.fields(92.0, style, &[("SHIPPED FROM", self.location.clone()), ("MANIFEST", details)]);
        sheet.y += 8.0;
        list(&mut sheet, &self.consignments);
        sheet.finish()
    }
}
