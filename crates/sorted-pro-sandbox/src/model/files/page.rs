//! A page as a list of drawing steps. Layouts fill it; PDF, ZPL and images are written from it, so that every
//! format of a document shows the same content.

use super::code128::Code128;
use super::text::{self, Face};

/// Width and height of a page in points.
pub(super) type Size = (f32, f32);

/// The usual label stock, 4 by 6 inches.
pub(super) const LABEL: Size = (288.0, 432.0);
/// ISO A6, the size of a CN22.
pub(super) const A6: Size = (297.64, 419.53);
/// ISO A4.
pub(super) const A4: Size = (595.28, 841.89);

/// A rectangle; `y` counts from the top of the page, as in all layouts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

pub(super) fn rect(x: f32, y: f32, width: f32, height: f32) -> Rect {
    Rect { x, y, width, height }
}

impl Rect {
    pub(super) fn right(self) -> f32 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> f32 {
        self.y + self.height
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Centre,
    Right,
}

/// Style of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) face: Face,
    pub(super) size: f32,
    pub(super) align: Align,
    /// White on the shapes drawn before.
    pub(super) reversed: bool,
}

impl Style {
    pub(super) const fn regular(size: f32) -> Self {
        Self { face: Face::Regular, size, align: Align::Left, reversed: false }
    }

    pub(super) const fn bold(size: f32) -> Self {
        Self { face: Face::Bold, ..Self::regular(size) }
    }

    pub(super) const fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }

    pub(super) const fn reversed(self) -> Self {
        Self { reversed: true, ..self }
    }
}

#[derive(Clone, Debug)]
pub(super) enum Item {
    /// Printable text; `x` is its left end, centre or right end, `y` the base line.
    Text { x: f32, y: f32, style: Style, text: String },
    /// A black rectangle.
    Fill(Rect),
    /// A line that is neither horizontal nor vertical; other lines are fills.
    Diagonal { from: (f32, f32), to: (f32, f32), thickness: f32 },
    /// Bars centred in a rectangle that includes the quiet zones.
    Barcode { area: Rect, code: Code128 },
}

#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) size: Size,
    pub(super) items: Vec<Item>,
}

impl Page {
    pub(super) fn new(size: Size) -> Self {
        Self { size, items: Vec::new() }
    }

    /// Draws one line, cut to `available`; `x` is the left end, centre or right end, according to the style.
    pub(super) fn line(&mut self, x: f32, y: f32, style: Style, available: f32, text: &str) {
        let text = text::fit(text, style.face, style.size, available);
        if !text.is_empty() {
            self.items.push(Item::Text { x, y, style, text });
        }
    }

    /// Draws lines wrapped to `available`, the first base line at `y`; returns the next free base line.
    pub(super) fn paragraph(
        &mut self,
        (x, y): (f32, f32),
        style: Style,
        available: f32,
        max_lines: usize,
        text: &str,
    ) -> f32 {
        let leading = style.size * 1.18;
        let lines = text::wrap(text, style.face, style.size, available, max_lines);
        let mut base = y;
        for line in lines {
            self.items.push(Item::Text { x, y: base, style, text: line });
            base += leading;
        }
        base
    }

    pub(super) fn fill(&mut self, area: Rect) {
        self.items.push(Item::Fill(area));
    }

    pub(super) fn horizontal(&mut self, x: f32, y: f32, width: f32, thickness: f32) {
        self.fill(rect(x, y - thickness / 2.0, width, thickness));
    }

    pub(super) fn vertical(&mut self, x: f32, y: f32, height: f32, thickness: f32) {
        self.fill(rect(x - thickness / 2.0, y, thickness, height));
    }

    pub(super) fn frame(&mut self, area: Rect, thickness: f32) {
        let half = thickness / 2.0;
        self.horizontal(area.x - half, area.y, area.width + thickness, thickness);
        self.horizontal(area.x - half, area.bottom(), area.width + thickness, thickness);
        self.vertical(area.x, area.y - half, area.height + thickness, thickness);
        self.vertical(area.right(), area.y - half, area.height + thickness, thickness);
    }

    pub(super) fn diagonal(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32) {
        self.items.push(Item::Diagonal { from, to, thickness });
    }

    /// Draws the bars of a reference with the reference below them; only the reference and a remark if it has no
    /// barcode.
    pub(super) fn barcode(&mut self, area: Rect, caption: Style, reference: &str) {
        let centre = area.x + area.width / 2.0;
        let caption = caption.align(Align::Centre);
        if reference.is_empty() {
            return;
        }
        if let Some(code) = Code128::new(reference) {
            let bars = rect(area.x, area.y, area.width, area.height - caption.size * 1.25);
            self.items.push(Item::Barcode { area: bars, code });
            self.line(centre, area.bottom() - caption.size * 0.22, caption, area.width, reference);
        } else {
            let small = Style::regular(7.0).align(Align::Centre);
            let base = area.y + area.height / 2.0 - caption.size;
            let end = self.paragraph((centre, base), caption, area.width, 3, reference);
            self.line(centre, end, small, area.width, "(cannot be a Code 128 barcode)");
        }
    }

    /// Draws a framed field of a form: a small caption and the lines of its value.
    pub(super) fn field(&mut self, area: Rect, caption: &str, style: Style, lines: &[String]) {
        self.frame(area, 0.6);
        self.line(area.x + 3.0, area.y + 7.5, Style::bold(5.5), area.width - 6.0, caption);
        let leading = style.size * 1.18;
        let mut base = area.y + 8.5 + leading;
        for (number, line) in lines.iter().enumerate() {
            // The height of the field bounds the number, so the cast keeps the value.
            let available = ((area.bottom() - 2.0 - base) / leading + 1.0).floor().max(0.0) as usize;
            if available == 0 {
                break;
            }
            // A long line may use the lines that later ones do not need.
            let most = available.saturating_sub(lines.len() - number - 1).max(1);
            base = self.paragraph((area.x + 3.0, base), style, area.width - 6.0, most, line);
        }
    }
}
