//! Documents of any length: blocks and tables that continue on further pages.

use super::Document;
use super::page::{Align, Page, Rect, Size, Style, rect};
use super::text;

/// Most rows of a table that are printed; the rest is counted. Equals the limit of a shipment group.
const MAX_ROWS: usize = 10_000;

pub(super) const SANDBOX_NOTE: &str = "Sandbox document: not valid for shipping or customs";

/// Text of a column and its share of the width.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) title: &'static str,
    /// Share of the width, relative to the sum of the shares.
    pub(super) share: f32,
    pub(super) align: Align,
}

pub(super) const fn column(title: &'static str, share: f32, align: Align) -> Column {
    Column { title, share, align }
}

pub(super) struct Sheet {
    title: String,
    size: Size,
    margin: f32,
    done: Vec<Page>,
    pub(super) page: Page,
    /// Top of the next block.
    pub(super) y: f32,
}

impl Sheet {
    pub(super) fn new(title: &str, size: Size, margin: f32) -> Self {
        Self { title: title.to_owned(), size, margin, done: Vec::new(), page: Page::new(size), y: margin }
    }

    pub(super) fn left(&self) -> f32 {
        self.margin
    }

    pub(super) fn width(&self) -> f32 {
        self.size.0 - 2.0 * self.margin
    }

    /// Returns the top of the footer.
    fn bottom(&self) -> f32 {
        self.size.1 - self.margin - 12.0
    }

    /// Begins a new page unless `height` fits.
    pub(super) fn need(&mut self, height: f32) {
        if self.y + height > self.bottom() {
            self.done.push(std::mem::replace(&mut self.page, Page::new(self.size)));
            self.y = self.margin;
        }
    }

    /// Draws the head of the document: its title, and a barcode with its subject on the right.
    pub(super) fn title(&mut self, title: &str, subtitle: &str, barcode: &str) {
        let (x, width) = (self.left(), self.width());
        self.page.line(x, self.y + 16.0, Style::bold(18.0), width * 0.56, title);
        self.page.paragraph((x, self.y + 29.0), Style::regular(9.0), width * 0.54, 2, subtitle);
        let area = rect(x + width * 0.56, self.y, width * 0.44, 42.0);
        self.page.barcode(area, Style::regular(8.0), barcode);
        self.y += 50.0;
    }

    /// Draws fields of equal width side by side.
    pub(super) fn fields(&mut self, height: f32, style: Style, fields: &[(&str, Vec<String>)]) {
        self.need(height);
        let width = self.width() / fields.len().max(1) as f32;
        let mut x = self.left();
        for (caption, lines) in fields {
            self.page.field(rect(x, self.y, width, height), caption, style, lines);
            x += width;
        }
        self.y += height;
    }

    /// Draws a table whose head is repeated on each page; a last row counts rows beyond the limit.
    pub(super) fn table(
        &mut self,
        columns: &[Column],
        size: f32,
        rows: impl ExactSizeIterator<Item = Vec<String>>,
    ) {
        const MOST_LINES: usize = 3;
        let hidden = rows.len().saturating_sub(MAX_ROWS);
        let areas = self.columns(columns);
        let leading = size * 1.18;
        let head = size + 7.0;
        let mut place_head = true;
        for row in rows.take(MAX_ROWS) {
            let cells: Vec<_> = row
                .iter()
                .zip(&areas)
                .map(|(cell, area)| {
                    text::wrap(cell, Style::regular(size).face, size, area.width - 6.0, MOST_LINES)
                })
                .collect();
            let lines = cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
            let height = lines as f32 * leading + 3.5;
            let pages = self.done.len();
            self.need(if place_head { head + height } else { height });
            if place_head || pages != self.done.len() {
                self.head(columns, &areas, size, head);
                place_head = false;
            }
            for ((lines, area), column) in cells.iter().zip(&areas).zip(columns) {
                let mut base = self.y + size + 1.0;
                for line in lines {
                    self.cell(*area, base, Style::regular(size).align(column.align), line);
                    base += leading;
                }
            }
            self.rules(&areas, height);
            self.y += height;
        }
        if place_head {
            self.need(head + 20.0);
            self.head(columns, &areas, size, head);
        }
        if hidden > 0 {
            self.need(head);
            let style = Style::regular(size);
            self.page.line(
                self.left() + 3.0,
                self.y + size + 2.0,
                style,
                self.width(),
                &format!("and {hidden} more"),
            );
            self.y += head;
        }
    }

    /// Draws the last row of a table: a text in the first columns, values in the others.
    pub(super) fn total(&mut self, size: f32, parts: &[(&str, String)]) {
        let height = size + 8.0;
        self.need(height);
        let printed: Vec<_> = parts.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let area = rect(self.left(), self.y, self.width(), height);
        self.page.frame(area, 0.6);
        let style = Style::bold(size).align(Align::Right);
        let base = self.y + size + 2.5;
        self.page.line(area.right() - 4.0, base, style, area.width - 8.0, &printed.join("      "));
        self.y += height;
    }

    fn head(&mut self, columns: &[Column], areas: &[Rect], size: f32, height: f32) {
        self.page.fill(rect(self.left(), self.y, self.width(), height));
        for (column, area) in columns.iter().zip(areas) {
            let style = Style::bold(size).align(column.align).reversed();
            self.cell(*area, self.y + size + 2.5, style, column.title);
        }
        self.y += height;
    }

    fn cell(&mut self, area: Rect, base: f32, style: Style, text: &str) {
        let x = match style.align {
            Align::Left => area.x + 3.0,
            Align::Centre => area.x + area.width / 2.0,
            Align::Right => area.right() - 3.0,
        };
        self.page.line(x, base, style, area.width - 5.9, text);
    }

    fn rules(&mut self, areas: &[Rect], height: f32) {
        self.page.horizontal(self.left(), self.y + height, self.width(), 0.6);
        for area in areas {
            self.page.vertical(area.x, self.y, height, 0.6);
        }
        self.page.vertical(self.left() + self.width(), self.y, height, 0.6);
    }

    fn columns(&self, columns: &[Column]) -> Vec<Rect> {
        let shares: f32 = columns.iter().map(|column| column.share).sum();
        let mut x = self.left();
        columns
            .iter()
            .map(|column| {
                let width = self.width() * column.share / shares;
                let area = rect(x, 0.0, width, 0.0);
                x += width;
                area
            })
            .collect()
    }

    /// Puts a footer on each page and ends the document.
    pub(super) fn finish(mut self) -> Document {
        self.done.push(self.page);
        let count = self.done.len();
        for (number, page) in self.done.iter_mut().enumerate() {
            let (base, right) = (self.size.1 - self.margin, self.size.0 - self.margin);
            let style = Style::regular(6.0);
            page.line(self.margin, base, style, right - self.margin - 60.0, SANDBOX_NOTE);
            let position = format!("Page {} of {count}", number + 1);
            page.line(right, base, style.align(Align::Right), 60.0, &position);
        }
        Document::new(self.title, self.done)
    }
}
