//! Files that both APIs return: labels, customs documents, collection notes and manifests.
//!
//! Each kind of document is a plain struct of its printed contents ([`Label`], [`CustomsDeclaration`],
//! [`CommercialInvoice`], [`HazardLabel`], [`CollectionNote`], [`Manifest`]) that lays itself out as a
//! [`Document`]; a document can be written in every
//! [`LabelFormat`](super::catalogue::LabelFormat). This module depends neither on HTTP nor on the wire
//! types nor on the time: the same input gives the same bytes.
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
mod print;
mod raster;
mod sheet;
#[cfg(test)]
mod tests;
mod text;
mod zpl;

pub(crate) use collection_note::{CollectionNote, ShipmentLine};
pub(crate) use customs::{Category, CustomsDeclaration, CustomsItem, Party};
pub(crate) use document::{Document, File, Measure, base64};
pub(crate) use hazard::{HazardLabel, Substance};
pub(crate) use invoice::CommercialInvoice;
pub(crate) use label::Label;
pub(crate) use manifest::Manifest;
pub(crate) use print::{Dpi, Rotation};
