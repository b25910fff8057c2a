//! Labels as images.

use super::super::{Document, Dpi, Label, Rotation};
use super::{code128, label};
use miniz_oxide::inflate::decompress_to_vec_zlib;

/// Rows of pixels, black as true.
type Rows = Vec<Vec<bool>>;

fn bits(row: &[u8], width: usize, black: bool) -> Vec<bool> {
    (0..width).map(|x| (row[x / 8] & (0x80 >> (x % 8)) != 0) == black).collect()
}

fn read_bmp(file: &[u8]) -> Rows {
    let number = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    assert_eq!(&file[..2], b"BM");
    assert_eq!(number(2), file.len());
    assert_eq!(&file[26..30], [1, 0, 1, 0]);
    assert_eq!((number(54), number(58)), (0x00ff_ffff, 0));
    let (start, width, height) = (number(10), number(18), number(22));
    let stride = width.div_ceil(32) * 4;
    assert_eq!(file.len(), start + stride * height);
    file[start..].chunks(stride).rev().map(|row| bits(row, width, true)).collect()
}

fn read_png(file: &[u8]) -> Rows {
    let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    assert_eq!(&file[..8], b"\x89PNG\r\n\x1a\n");
    let (width, height) = (number(16), number(20));
    let mut at = 8;
    while &file[at + 4..at + 8] != b"IDAT" {
        at += 12 + number(at);
    }
    let rows = decompress_to_vec_zlib(&file[at + 8..at + 8 + number(at)]).unwrap();
    assert!(file.ends_with(b"\0\0\0\0IEND\xae\x42\x60\x82"));
    assert_eq!(rows.len(), (width.div_ceil(8) + 1) * height);
    rows.chunks(width.div_ceil(8) + 1).map(|row| bits(&row[1..], width, false)).collect()
}

/// Text of the first barcode of the image, if there is one.
fn scan(rows: &Rows) -> Option<String> {
    // Within the frame, whose sides are bars too.
    let inside = |row: &Vec<bool>| {
        let margin = row.len() / 22;
        row[margin..row.len() - margin].to_vec()
    };
    rows.iter().find_map(|row| code128::decode(&inside(row)))
}

#[test]
fn both_formats_have_the_same_pixels_and_the_barcode() {
    for (dpi, width, height) in
        [(Dpi::Dpi203, 812, 1218), (Dpi::Dpi300, 1200, 1800), (Dpi::Dpi600, 2400, 3600)]
    {
        let document = label().document();
        let rows = read_bmp(&document.bmp(dpi, None));
        assert_eq!((rows[0].len(), rows.len()), (width, height));
        assert!(rows == read_png(&document.png(dpi, None)));
        assert_eq!(scan(&rows).as_deref(), Some("TRK00794403010631"));
        let black = rows.iter().flatten().filter(|&&black| black).count() * 100 / (width * height);
        assert!((10..40).contains(&black), "{black} % black");
    }
}

#[test]
fn images_turn_by_a_quarter() {
    let document = label().document();
    let upright = read_bmp(&document.bmp(Dpi::Dpi203, None));
    let left = read_bmp(&document.bmp(Dpi::Dpi203, Some(Rotation::Left)));
    let right = read_bmp(&document.bmp(Dpi::Dpi203, Some(Rotation::Right)));
    let (width, height) = (upright[0].len(), upright.len());
    assert_eq!((left[0].len(), left.len()), (height, width));
    assert_eq!((right[0].len(), right.len()), (height, width));
    for (y, row) in upright.iter().enumerate() {
        for (x, &black) in row.iter().enumerate() {
            assert_eq!(left[width - 1 - x][y], black);
            assert_eq!(right[x][height - 1 - y], black);
        }
    }
}

#[test]
fn pages_are_below_each_other() {
    let second = Label { tracking_reference: "TRK2".to_owned(), ..label() };
    let rows = read_png(&Document::concat([label().document(), second.document()]).png(Dpi::Dpi203, None));
    assert_eq!(rows.len(), 2 * 1218);
    assert_eq!(scan(&rows[..1218].to_vec()).as_deref(), Some("TRK00794403010631"));
    assert_eq!(scan(&rows[1218..].to_vec()).as_deref(), Some("TRK2"));
}

#[test]
fn large_images_end_at_a_whole_page() {
    let documents = (0..70).map(|_| Label::default().document());
    let file = Document::concat(documents).bmp(Dpi::Dpi600, None);
    let height = u32::from_le_bytes(file[22..26].try_into().unwrap());
    assert_eq!(height % 3600, 0);
    assert_eq!(height / 3600, (64 << 20) / (300 * 3600));
}
