//! Pages as black and white pixels.

use super::code128::QUIET_ZONE;
use super::page::{Align, Item, Page, Style};
use super::print::{Dpi, Rotation};
use super::text::{self, Face};
use noto_sans_mono_bitmap::{FontWeight, RasterHeight, RasterizedChar, get_raster};
use std::ops::Range;

/// Most bytes of pixels in one image; pages beyond are omitted.
const MAX_BYTES: usize = 64 << 20;

/// One bit per pixel, set where it is black; rows are padded to whole bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bitmap {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) bits: Vec<u8>,
}

impl Bitmap {
    fn new(width: usize, height: usize) -> Self {
        Self { width, height, bits: vec![0; width.div_ceil(8) * height] }
    }

    pub(super) fn stride(&self) -> usize {
        self.width.div_ceil(8)
    }

    pub(super) fn rows(&self) -> impl DoubleEndedIterator<Item = &[u8]> {
        self.bits.chunks_exact(self.stride().max(1))
    }

    pub(super) fn get(&self, x: usize, y: usize) -> bool {
        self.bits[y * self.stride() + x / 8] & (0x80 >> (x % 8)) != 0
    }

    fn set(&mut self, x: usize, y: usize, black: bool) {
        if x < self.width && y < self.height {
            let stride = self.stride();
            let byte = &mut self.bits[y * stride + x / 8];
            let mask = 0x80 >> (x % 8);
            *byte = if black { *byte | mask } else { *byte & !mask };
        }
    }

    fn fill(&mut self, x: usize, y: usize, width: usize, height: usize) {
        let (end, bottom) = ((x + width).min(self.width), (y + height).min(self.height));
        let stride = self.stride();
        for row in y..bottom {
            let row = &mut self.bits[row * stride..(row + 1) * stride];
            let mut column = x;
            while column < end {
                let bits = (8 - column % 8).min(end - column);
                row[column / 8] |= (0xff_u8 >> (8 - bits)) << (8 - column % 8 - bits);
                column += bits;
            }
        }
    }

    /// Rotates by a quarter.
    pub(super) fn rotated(&self, rotation: Rotation) -> Self {
        let mut turned = Self::new(self.height, self.width);
        for y in 0..self.height {
            for x in 0..self.width {
                if self.get(x, y) {
                    match rotation {
                        Rotation::Left => turned.set(y, self.width - 1 - x, true),
                        Rotation::Right => turned.set(self.height - 1 - y, x, true),
                    }
                }
            }
        }
        turned
    }

    /// Stacks images.
    fn stacked(images: &[Self]) -> Self {
        let width = images.iter().map(|image| image.width).max().unwrap_or(1);
        let height = images.iter().map(|image| image.height).sum();
        let stride = width.div_ceil(8);
        let mut bits = Vec::with_capacity(stride * height);
        for image in images {
            for row in image.rows() {
                bits.extend_from_slice(row);
                bits.resize(bits.len() + stride - row.len(), 0);
            }
        }
        Self { width, height, bits }
    }
}

/// Draws all pages, rotated one by one and stacked.
pub(super) fn draw(pages: &[Page], dpi: Dpi, rotation: Option<Rotation>) -> Bitmap {
    let mut images = Vec::new();
    let mut used = 0;
    for page in pages {
        let image = draw_page(page, dpi);
        let image = rotation.map(|rotation| image.rotated(rotation)).unwrap_or(image);
        used += image.bits.len();
        if used > MAX_BYTES && !images.is_empty() {
            break;
        }
        images.push(image);
    }
    Bitmap::stacked(&images)
}

fn draw_page(page: &Page, dpi: Dpi) -> Bitmap {
    let mut image = Bitmap::new(dpi.dots(page.size.0) as usize, dpi.dots(page.size.1) as usize);
    for item in &page.items {
        match item {
            Item::Text { x, y, style, text } => draw_text(&mut image, dpi, (*x, *y), *style, text),
            Item::Fill(area) => {
                let (left, top) = (dpi.dots(area.x), dpi.dots(area.y));
                let (width, height) = (dpi.dots(area.width).max(1), dpi.dots(area.height).max(1));
                image.fill(left as usize, top as usize, width as usize, height as usize);
            }
            Item::Diagonal { from, to, thickness } => draw_diagonal(&mut image, dpi, *from, *to, *thickness),
            Item::Barcode { area, code } => {
                let modules = code.modules.len();
                let module = dpi.module(area.width, (modules + 2 * QUIET_ZONE) as u32) as usize;
                let left = dpi.dots(area.x) as usize
                    + (dpi.dots(area.width) as usize).saturating_sub(module * modules) / 2;
                let (top, height) = (dpi.dots(area.y) as usize, dpi.dots(area.height) as usize);
                for (start, length) in code.bars() {
                    image.fill(left + start * module, top, length * module, height);
                }
            }
        }
    }
    image
}

fn draw_diagonal(image: &mut Bitmap, dpi: Dpi, from: (f32, f32), to: (f32, f32), thickness: f32) {
    let scale = dpi.scale();
    let (dx, dy) = ((to.0 - from.0) * scale, (to.1 - from.1) * scale);
    let side = dpi.dots(thickness).max(1) as usize;
    // Squares closer to each other than a dot; the size of the page limits their number.
    let steps = dx.abs().max(dy.abs()).ceil().max(1.0) as usize;
    for step in 0..=steps {
        let part = step as f32 / steps as f32;
        let (x, y) = (from.0 * scale + dx * part, from.1 * scale + dy * part);
        image.fill((x as usize).saturating_sub(side / 2), (y as usize).saturating_sub(side / 2), side, side);
    }
}

/// Draws with a fixed-width bitmap font, each glyph stretched to the width of the character in the PDF: lines keep
/// the lengths of the layout.
fn draw_text(image: &mut Bitmap, dpi: Dpi, (x, y): (f32, f32), style: Style, text: &str) {
    let width = text::width(text, style.face, style.size);
    let left = match style.align {
        Align::Left => x,
        Align::Centre => x - width / 2.0,
        Align::Right => x - width,
    };
    let scale = dpi.scale();
    let mut pen = left * scale;
    for character in text.chars() {
        let advance = text::advance(character, style.face) * style.size * scale;
        if let Some(glyph) = Glyph::new(character, style.face) {
            glyph.draw(image, pen, y * scale, advance, style.size * scale, !style.reversed);
        }
        pen += advance;
    }
}

/// Height of a capital letter in the standard fonts, as a fraction of the font size.
const CAPITAL: f32 = 0.72;
/// Rows of a capital letter in the 32 pixel bitmap font, above its base line.
const GLYPH_CAPITAL: f32 = 20.0;
const GLYPH_BASE: f32 = 25.0;

/// Pixels of a character, with its columns and rows that are not empty.
struct Glyph {
    pixels: RasterizedChar,
    first: usize,
    columns: usize,
    /// Rows that are not empty.
    rows: Range<usize>,
    narrow: bool,
}

impl Glyph {
    fn new(character: char, face: Face) -> Option<Self> {
        // Replaces the few characters of the standard fonts beyond Latin-1: quotes, dashes, the euro sign.
        let close = match character {
            '€' => 'C',
            '‘' | '’' | '‚' => '\'',
            '“' | '”' | '„' => '"',
            '•' => '·',
            'ƒ' => 'f',
            '–' | '—' => '-',
            _ => character,
        };
        let weight = if face == Face::Bold { FontWeight::Bold } else { FontWeight::Regular };
        let known = |character| get_raster(character, weight, RasterHeight::Size32);
        let pixels = known(close).or_else(|| {
            known(deunicode::deunicode_char(close).and_then(|ascii| ascii.chars().next()).unwrap_or('?'))
        })?;
        let inked = |column: &usize| pixels.rows().any(|row| row[*column] > 100);
        let first = (0..pixels.width()).find(inked)?;
        let last = (0..pixels.width()).rfind(inked)?;
        let filled = |row: &usize| (0..pixels.width()).any(|column| pixels.pixel(column, *row) > Some(0));
        let rows = (0..pixels.height()).find(filled)?..(0..pixels.height()).rfind(filled)? + 1;
        let narrow = !close.is_alphanumeric() || "iIl1".contains(close);
        Some(Self { pixels, first, columns: last + 1 - first, rows, narrow })
    }

    fn draw(&self, image: &mut Bitmap, pen: f32, base: f32, advance: f32, size: f32, black: bool) {
        let vertical = CAPITAL * size / GLYPH_CAPITAL;
        let natural = self.columns as f32 * vertical;
        // More stretching would look bold.
        let widest = if self.narrow { natural } else { natural * 1.45 };
        let width = widest.min(advance * 0.86);
        let horizontal = width / self.columns as f32;
        let left = pen + (advance - width) / 2.0;
        let top = base - GLYPH_BASE * vertical;
        // For each column of the image: the two columns of the font around it, and the distance to the second.
        let columns: Vec<_> = (left.max(0.0) as usize..=(left + width).max(0.0) as usize)
            .map(|x| (x, (x as f32 + 0.5 - left) / horizontal - 0.5))
            .map(|(x, column)| (x, column.floor(), column - column.floor()))
            .collect();
        let rows = (top + self.rows.start as f32 * vertical, top + (self.rows.end + 1) as f32 * vertical);
        for y in rows.0.max(0.0) as usize..=rows.1.max(0.0) as usize {
            let row = (y as f32 + 0.5 - top) / vertical - 0.5;
            let (upper, below) = (row.floor(), row - row.floor());
            for &(x, column, right) in &columns {
                let mix = |row: f32| {
                    self.pixel(column, row) * (1.0 - right) + self.pixel(column + 1.0, row) * right
                };
                if mix(upper) * (1.0 - below) + mix(upper + 1.0) * below > 120.0 {
                    image.set(x, y, black);
                }
            }
        }
    }

    /// Returns a pixel of the glyph, counted from its first column; white outside of it.
    fn pixel(&self, column: f32, row: f32) -> f32 {
        if column < 0.0 || row < 0.0 || column as usize >= self.columns {
            return 0.0;
        }
        let position = row as usize * self.pixels.width() + self.first + column as usize;
        self.pixels.pixels().get(position).map_or(0.0, |&grey| f32::from(grey))
    }
}
