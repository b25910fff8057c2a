//! Labels as PDF.

use super::super::{Document, Dpi, Label};
use super::{code128, label, lines, pdf};
use crate::model::catalogue::LabelFormat as Format;

#[test]
fn a_label_is_one_page_with_what_is_to_be_printed() {
    let pages = pdf::read(&label().document().pdf());
    assert_eq!(pages.len(), 1);
    assert_eq!(pages[0].size, (288.0, 432.0));
    for text in [
        "Carrier X",
        "Next Day Super",
        "Jane Doe",
        "United Kingdom",
        "Quay Road",
        "GB M1 1AA",
        "1 of 2",
        "2.40 kg",
        "16 Jul 2020",
        "TRK00794403010631",
        "sp_00794403010635468411384028069888",
        "sc_00794403010635468411384028069881",
        "order-4711",
        "Department",
        "Returns",
        "Leave in the porch",
    ] {
        assert!(pages[0].has(text), "{text} is missing: {:?}", pages[0].texts);
    }
}

#[test]
fn the_barcode_is_the_tracking_reference() {
    for reference in [
        "TRK00794403010631",
        "12345678901234567890",
        "CX123456789GB",
        "a>b~c^d(e)",
        "sp_00794403010635468411384028069888",
        "7",
    ] {
        let pages =
            pdf::read(&Label { tracking_reference: reference.to_owned(), ..label() }.document().pdf());
        assert_eq!(code128::decode(&pages[0].barcode()).as_deref(), Some(reference));
    }
}

#[test]
fn a_reference_no_barcode_can_carry_is_printed_alone() {
    let long = "X".repeat(100);
    for reference in ["Ćwikła 1", &long] {
        let pages =
            pdf::read(&Label { tracking_reference: reference.to_owned(), ..label() }.document().pdf());
        assert!(pages[0].has("(cannot be a Code 128 barcode)"));
        assert_eq!(code128::decode(&pages[0].barcode()), None);
    }
}

#[test]
fn text_cannot_leave_its_string() {
    let evil = "(1) Tj ET Q \\) endstream )( \\";
    let pages = pdf::read(&Label { to: lines(&[evil, "Müller & Söhne"]), ..label() }.document().pdf());
    assert!(pages[0].has(evil), "{:?}", pages[0].texts);
    assert!(pages[0].has("Müller & Söhne"), "{:?}", pages[0].texts);
}

#[test]
fn equal_labels_give_equal_bytes() {
    let other = Label { tracking_reference: "TRK2".to_owned(), ..label() };
    for format in [Format::Pdf, Format::Zpl, Format::Bmp, Format::Png] {
        let render = |label: &Label| label.document().render(format, Dpi::Dpi203, None).bytes;
        assert_eq!(render(&label()), render(&label()));
        assert_ne!(render(&label()), render(&other));
    }
}

#[test]
fn several_labels_are_a_page_each_in_order() {
    let label = |number| Label { position: Some((number, 3)), ..label() };
    let document = Document::concat((1..=3).map(|number| label(number).document()));
    let pages = pdf::read(&document.pdf());
    assert_eq!(pages.len(), 3);
    for (page, text) in pages.iter().zip(["1 of 3", "2 of 3", "3 of 3"]) {
        assert!(page.has(text));
    }
    let zpl = document.zpl(Dpi::Dpi203);
    assert_eq!((zpl.matches("^XA").count(), zpl.matches("^XZ").count()), (3, 3));
    assert_eq!(pdf::read(&Document::concat([]).pdf()).len(), 1);
}

#[test]
fn an_empty_label_is_a_page_too() {
    assert_eq!(pdf::read(&Label::default().document().pdf()).len(), 1);
    assert!(!Label::default().document().zpl(Dpi::Dpi203).contains("^BC"));
}

#[test]
fn the_address_takes_the_largest_type_that_fits() {
    let size = |lines| {
        let pages = Label { to: lines, ..Label::default() }.document().pages;
        let sizes = pages[0].items.iter().filter_map(|item| match item {
            super::super::page::Item::Text { style, text, .. } if text.starts_with("Line") => {
                Some(style.size)
            }
            _ => None,
        });
        sizes.fold(0.0, f32::max)
    };
    assert_eq!(size(lines(&["Line"])), 15.0);
    assert!(size(vec!["Line".to_owned(); 8]) < 10.0);
    assert!(size(lines(&["Line that is so long that it must be in smaller type"])) < 12.0);
}
