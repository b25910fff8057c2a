//! Pages as ZPL II, one format (`^XA` to `^XZ`) each.

use super::code128::QUIET_ZONE;
use super::page::{Align, Item, Page};
use super::print::Dpi;
use super::text;
use std::fmt::Write;

/// The smallest size of the scalable font.
const MIN_FONT: u32 = 10;

/// The largest width of a module that `^BY` takes.
const MAX_MODULE: u32 = 10;

pub(super) fn write(pages: &[Page], dpi: Dpi) -> String {
    let mut zpl = String::new();
    for page in pages {
        let (width, height) = (dpi.dots(page.size.0), dpi.dots(page.size.1));
        zpl.push_str("^XA\n^CI28\n");
        line(&mut zpl, format_args!("^PW{width}^LL{height}^LH0,0"));
        for item in &page.items {
            write_item(&mut zpl, item, dpi);
        }
        zpl.push_str("^PQ1\n^XZ\n");
    }
    zpl
}

fn write_item(zpl: &mut String, item: &Item, dpi: Dpi) {
    match item {
        Item::Text { x, y, style, text } => {
            let font = dpi.dots(style.size).max(MIN_FONT);
            let width = text::width(text, style.face, style.size);
            let base = dpi.dots(*y);
            let reversed = if style.reversed { "^FR" } else { "" };
            let block = match style.align {
                Align::Left => None,
                Align::Centre => Some((x - width * 0.6, 'C')),
                Align::Right => Some((x - width * 1.2, 'R')),
            };
            if let Some((left, justification)) = block {
                // In a field block a backslash begins a control sequence.
                let data = escape(&text.replace('\\', "\\\\"));
                // Wider than in the PDF, because the printer's font may be: a text that does not fit is
                // overprinted.
                let (left, width) = (dpi.dots(left), dpi.dots(width * 1.2));
                line(
                    zpl,
                    format_args!(
                        "^FT{left},{base}^A0N,{font},{font}^FB{width},1,0,{justification}{reversed}^FH^FD{data}^FS"
                    ),
                );
            } else {
                let (left, data) = (dpi.dots(*x), escape(text));
                line(zpl, format_args!("^FT{left},{base}^A0N,{font},{font}{reversed}^FH^FD{data}^FS"));
            }
        }
        Item::Fill(area) => {
            let (x, y) = (dpi.dots(area.x), dpi.dots(area.y));
            let (width, height) = (dpi.dots(area.width).max(1), dpi.dots(area.height).max(1));
            line(zpl, format_args!("^FO{x},{y}^GB{width},{height},{}^FS", width.min(height)));
        }
        Item::Diagonal { from, to, thickness } => {
            let (x, y) = (dpi.dots(from.0.min(to.0)), dpi.dots(from.1.min(to.1)));
            let (width, height) = (dpi.dots((from.0 - to.0).abs()), dpi.dots((from.1 - to.1).abs()));
            let lean = if (from.0 < to.0) == (from.1 < to.1) { 'L' } else { 'R' };
            let thickness = dpi.dots(*thickness).max(1);
            // `^GD` draws nothing smaller than three dots.
            line(
                zpl,
                format_args!("^FO{x},{y}^GD{},{},{thickness},B,{lean}^FS", width.max(3), height.max(3)),
            );
        }
        Item::Barcode { area, code } => {
            let modules = u32::try_from(code.modules.len()).unwrap_or(u32::MAX);
            let quiet = 2 * QUIET_ZONE as u32;
            let module = dpi.module(area.width, modules + quiet).min(MAX_MODULE);
            let left = dpi.dots(area.x) + dpi.dots(area.width).saturating_sub(module * modules) / 2;
            let (y, height) = (dpi.dots(area.y), dpi.dots(area.height));
            let data = escape(&code.zpl);
            line(zpl, format_args!("^FO{left},{y}^BY{module}^BCN,{height},N,N,N,N^FH^FD{data}^FS"));
        }
    }
}

/// Escapes field data for a field with `^FH`: characters that begin a command, and the escape character itself,
/// become `_` and their hexadecimal code.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '^' => escaped.push_str("_5E"),
            '~' => escaped.push_str("_7E"),
            '_' => escaped.push_str("_5F"),
            _ => escaped.push(character),
        }
    }
    escaped
}

fn line(zpl: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(zpl, "{line}");
}
