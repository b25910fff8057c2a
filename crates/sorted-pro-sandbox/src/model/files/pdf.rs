//! Pages as a PDF: standard fonts, no compression, no dates and no ids, so that equal input gives equal bytes and
//! the text is readable in the file.

use super::code128::QUIET_ZONE;
use super::page::{Align, Item, Page, Rect};
use super::text::{self, Face};
use pdf_writer::{Content, Finish, Name, Pdf, Ref, Str, TextStr};

const REGULAR: Name<'_> = Name(b"F1");
const BOLD: Name<'_> = Name(b"F2");

/// Widest module of a barcode: three dots of a 203 dpi printer.
const MAX_MODULE: f32 = 3.0 * 72.0 / 203.0;

pub(super) fn write(pages: &[Page], title: &str) -> Vec<u8> {
    let mut next = 0;
    let mut new_ref = || {
        next += 1;
        Ref::new(next)
    };
    let (catalog, tree, info) = (new_ref(), new_ref(), new_ref());
    let fonts = [(REGULAR, new_ref(), "Helvetica"), (BOLD, new_ref(), "Helvetica-Bold")];
    let ids: Vec<_> = pages.iter().map(|_| (new_ref(), new_ref())).collect();

    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    pdf.document_info(info).title(TextStr(&text::printable(title))).producer(TextStr("sorted-pro-sandbox"));
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(ids.iter().map(|&(page, _)| page)).count(count);
    for (name, id, base) in fonts {
        let mut font = pdf.type1_font(id);
        font.name(name).base_font(Name(base.as_bytes())).encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    for (page, &(id, content)) in pages.iter().zip(&ids) {
        let (width, height) = page.size;
        let mut object = pdf.page(id);
        object.parent(tree).media_box(pdf_writer::Rect::new(0.0, 0.0, width, height)).contents(content);
        let mut resources = object.resources();
        let mut dictionary = resources.fonts();
        for (name, font, _) in fonts {
            dictionary.pair(name, font);
        }
        dictionary.finish();
        resources.finish();
        object.finish();
        pdf.stream(content, &content_of(page));
    }
    pdf.finish()
}

fn content_of(page: &Page) -> Vec<u8> {
    let height = page.size.1;
    let mut content = Content::new();
    for item in &page.items {
        match item {
            Item::Text { x, y, style, text } => {
                let width = text::width(text, style.face, style.size);
                let left = match style.align {
                    Align::Left => *x,
                    Align::Centre => x - width / 2.0,
                    Align::Right => x - width,
                };
                let codes: Vec<u8> = text.chars().filter_map(text::win_ansi).collect();
                if style.reversed {
                    content.set_fill_gray(1.0);
                }
                content.begin_text();
                content.set_font(if style.face == Face::Bold { BOLD } else { REGULAR }, style.size);
                content.next_line(round(left), round(height - y)).show(Str(&codes)).end_text();
                if style.reversed {
                    content.set_fill_gray(0.0);
                }
            }
            Item::Fill(area) => {
                rectangle(&mut content, height, *area);
                content.fill_nonzero();
            }
            Item::Diagonal { from, to, thickness } => {
                content.set_line_width(round(*thickness));
                content.move_to(round(from.0), round(height - from.1));
                content.line_to(round(to.0), round(height - to.1)).stroke();
            }
            Item::Barcode { area, code } => {
                // At most some hundred modules: exact in f32.
                let modules = (code.modules.len() + 2 * QUIET_ZONE) as f32;
                let module = (area.width / modules).min(MAX_MODULE);
                let left = area.x + (area.width - module * code.modules.len() as f32) / 2.0;
                for (start, length) in code.bars() {
                    let bar =
                        Rect { x: left + start as f32 * module, width: length as f32 * module, ..*area };
                    rectangle(&mut content, height, bar);
                }
                content.fill_nonzero();
            }
        }
    }
    content.finish().to_vec()
}

fn rectangle(content: &mut Content, height: f32, area: Rect) {
    content.rect(round(area.x), round(height - area.bottom()), round(area.width), round(area.height));
}

/// Rounds to a thousandth of a point, finer than any printer, which keeps the file short.
fn round(points: f32) -> f32 {
    (points * 1000.0).round() / 1000.0
}
