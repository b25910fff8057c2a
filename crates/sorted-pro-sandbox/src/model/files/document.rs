//! Documents, and the formats that they can be written in.

use super::page::{self, Page};
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

/// A quarter turn of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Rotation {
    /// Anticlockwise.
    Left,
    /// Clockwise.
    Right,
}

impl Rotation {
    /// Parses `left` or `right` in any case.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "left" => Some(Self::Left),
            "right" => Some(Self::Right),
            _ => None,
        }
    }
}

/// The resolution of a label printer, in dots per inch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Dpi {
    /// 203, the default of both APIs.
    #[default]
    Dpi203,
    /// 300.
    Dpi300,
    /// 600.
    Dpi600,
}

impl Dpi {
    /// Returns the resolution with this number, if label printers have it.
    pub(crate) fn of(value: u32) -> Option<Self> {
        [Self::Dpi203, Self::Dpi300, Self::Dpi600].into_iter().find(|dpi| u32::from(dpi.value()) == value)
    }

    /// Returns dots per inch.
    pub(crate) fn value(self) -> u16 {
        match self {
            Self::Dpi203 => 203,
            Self::Dpi300 => 300,
            Self::Dpi600 => 600,
        }
    }

    /// Returns dots per point.
    pub(super) fn scale(self) -> f32 {
        f32::from(self.value()) / 72.0
    }

    /// Converts points to whole dots; no position on a page is negative.
    pub(super) fn dots(self, points: f32) -> u32 {
        (points * self.scale()).round().max(0.0) as u32
    }

    /// Returns the whole dots per module with which `modules` of them fit, at most the width of three dots at 203
    /// dpi.
    pub(super) fn module(self, points: f32, modules: u32) -> u32 {
        let most = self.dots(3.0 * 72.0 / 203.0);
        (self.dots(points) / modules.max(1)).clamp(1, most)
    }
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
