//! Documents, and the formats that they can be written in.

use super::page::{self, Page};
use super::print::{Dpi, Rotation};
use super::{image, pdf, raster, zpl};
use crate::model::catalogue::LabelFormat;
use base64::Engine;
use rust_decimal::Decimal;
use std::fmt;

/// A laid out document: at least one page, ready to be written in any format.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    title: String,
    pub(super) pages: Vec<Page>,
}

impl Document {
    pub(super) fn new(title: impl Into<String>, mut pages: Vec<Page>) -> Self {
        if pages.is_empty() {
            // Readers do not open a PDF without pages.
            pages.push(Page::new(page::LABEL));
        }
        Self { title: title.into(), pages }
    }

    /// Joins the pages of several documents under the title of the first; returns one blank page if there is none.
    pub(crate) fn concat(documents: impl IntoIterator<Item = Self>) -> Self {
        let mut documents = documents.into_iter();
        let Some(mut all) = documents.next() else {
            return Self::new("Document", Vec::new());
        };
        all.pages.extend(documents.flat_map(|document| document.pages));
        all
    }

    /// Returns a PDF 1.7 file with the standard fonts.
    pub(crate) fn pdf(&self) -> Vec<u8> {
        pdf::write(&self.pages, &self.title)
    }

    /// Returns ZPL II, one format (`^XA` to `^XZ`) per page, for a printer of that resolution.
    pub(crate) fn zpl(&self, dpi: Dpi) -> String {
        zpl::write(&self.pages, dpi)
    }

    /// Returns a black and white BMP file. Pages are rotated one by one, then stacked; pages that would take the
    /// image beyond 64 MiB are omitted.
    pub(crate) fn bmp(&self, dpi: Dpi, rotation: Option<Rotation>) -> Vec<u8> {
        image::bmp(&raster::draw(&self.pages, dpi, rotation), dpi)
    }

    /// Returns a black and white PNG file; several pages as for [`Document::bmp`].
    pub(crate) fn png(&self, dpi: Dpi, rotation: Option<Rotation>) -> Vec<u8> {
        image::png(&raster::draw(&self.pages, dpi, rotation), dpi)
    }

    /// Writes the document in a format. PDF ignores the resolution, and only images are rotated.
    pub(crate) fn render(&self, format: LabelFormat, dpi: Dpi, rotation: Option<Rotation>) -> File {
        let (content_type, bytes) = match format {
            LabelFormat::Pdf => ("application/pdf", self.pdf()),
            LabelFormat::Zpl | LabelFormat::ZplIi => ("text/plain", self.zpl(dpi).into_bytes()),
            LabelFormat::Bmp => ("image/bmp", self.bmp(dpi, rotation)),
            LabelFormat::Png => ("image/png", self.png(dpi, rotation)),
        };
        File { content_type, bytes }
    }
}

/// A written document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    /// The MIME type, as both APIs name it.
    pub content_type: &'static str,
    /// The content.
    pub bytes: Vec<u8>,
}

impl File {
    /// Returns the content as both APIs send it inside JSON.
    pub(crate) fn base64(&self) -> String {
        base64(&self.bytes)
    }
}

/// Encodes bytes in standard base64 with padding.
pub(crate) fn base64(bytes: &[u8]) -> String {
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// An amount with its unit: money with its currency, weight with `kg`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Measure {
    /// The amount, printed with its scale.
    pub amount: Decimal,
    /// The unit, printed after the amount.
    pub unit: String,
}

impl Measure {
    /// Returns an amount with its unit.
    pub(crate) fn new(amount: Decimal, unit: impl Into<String>) -> Self {
        Self { amount, unit: unit.into() }
    }

    /// Multiplies the amount; `None` on overflow.
    pub(crate) fn times(&self, quantity: u32) -> Option<Self> {
        Some(Self { amount: self.amount.checked_mul(quantity.into())?, unit: self.unit.clone() })
    }

    /// Returns the sums for printing, by unit in the order of appearance: `12.50 GBP + 3.00 EUR`. Empty for no
    /// measures, or on overflow.
    pub(super) fn sum(measures: impl IntoIterator<Item = Self>) -> String {
        const MOST_UNITS: usize = 8;
        let mut sums: Vec<Self> = Vec::new();
        for measure in measures {
            if let Some(sum) = sums.iter_mut().find(|sum| sum.unit == measure.unit) {
                let Some(amount) = sum.amount.checked_add(measure.amount) else {
                    return String::new();
                };
                sum.amount = amount;
            } else if sums.len() <= MOST_UNITS {
                sums.push(measure);
            }
        }
        let more = if sums.len() > MOST_UNITS { " + ..." } else { "" };
        let printed: Vec<_> = sums.iter().take(MOST_UNITS).map(Self::to_string).collect();
        printed.join(" + ") + more
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.amount)?;
        if !self.unit.is_empty() {
            write!(f, " {}", self.unit)?;
        }
        Ok(())
    }
}
