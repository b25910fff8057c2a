//! Files that both APIs return: labels, customs documents, collection notes and manifests.
//!
//! Each kind of document is a plain struct of its printed contents ([`Label`], [`CustomsDeclaration`],
//! [`CommercialInvoice`], [`HazardLabel`], [`CollectionNote`], [`Manifest`]) that lays itself out as a
//! [`Document`]; a document can be written in every [`Format`]. This module depends neither on HTTP nor on the wire
//! types nor on the time: the same input gives the same bytes.
//!
//! ```
//! use sorted_pro_sandbox::files::{Dpi, Format, Label};
//!
//! let label = Label {
//!     to: vec!["Jane Doe".into(), "12 Market Street".into(), "Manchester".into(), "M1 1AA".into()],
//!     carrier: "Carrier X".into(),
//!     service: "Next Day Super".into(),
//!     tracking_reference: "TRK00794403010635".into(),
//!     ..Label::default()
//! };
//! let file = label.document().render(Format::Pdf, Dpi::default(), None);
//! assert_eq!(file.content_type, "application/pdf");
//! assert!(file.base64().starts_with("JVBERi"));
//! assert!(label.zpl().contains("^FDJane Doe^FS"));
//! ```
//!
//! Text that does not fit is cut with an ellipsis; lists continue on further pages. Characters that the fonts lack
//! are transliterated, or replaced by `?`.
//!
//! Not reproduced: the layouts of real carriers, their routing codes and sequence checks, and the exact postal
//! forms. Every document states that it comes from a sandbox.

mod code128;
mod collection_note;
mod customs;
mod document;
mod hazard;
mod image;
mod invoice;
mod label;
mod manifest;
mod metrics;
mod page;
mod pdf;
mod raster;
mod sheet;
#[cfg(test)]
mod tests;
mod text;
mod zpl;

pub use collection_note::{CollectionNote, ShipmentLine};
pub use customs::{Category, CustomsDeclaration, CustomsItem, Party};
pub use document::{Document, Dpi, File, Format, Measure, Rotation, UnknownDpi, UnknownName, base64};
pub use hazard::{HazardLabel, Substance};
pub use invoice::CommercialInvoice;
pub use label::{Label, pdf_of, zpl_of};
pub use manifest::Manifest;
