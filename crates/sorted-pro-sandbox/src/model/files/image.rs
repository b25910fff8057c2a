//! Image files of one bit per pixel: BMP and PNG.

use super::print::Dpi;
use super::raster::Bitmap;
use miniz_oxide::deflate::compress_to_vec_zlib;

/// Inches per metre, for the resolution in both formats.
const INCHES_PER_METRE: f32 = 39.370_08;

fn per_metre(dpi: Dpi) -> u32 {
    (f32::from(dpi.value()) * INCHES_PER_METRE).round() as u32
}

/// Converts a length, which is at most about ten thousand pixels.
fn size(pixels: usize) -> u32 {
    u32::try_from(pixels).unwrap_or(u32::MAX)
}

pub(super) fn bmp(image: &Bitmap, dpi: Dpi) -> Vec<u8> {
    const HEADERS: u32 = 14 + 40 + 8;
    let stride = image.stride().next_multiple_of(4);
    let data = size(stride * image.height);
    let mut file = Vec::with_capacity((HEADERS + data) as usize);
    file.extend_from_slice(b"BM");
    let resolution = per_metre(dpi);
    // File header: size, reserved, offset of the pixels. Information header: its size, width, height.
    for field in [HEADERS + data, 0, HEADERS, 40, size(image.width), size(image.height)] {
        file.extend_from_slice(&field.to_le_bytes());
    }
    // Planes and bits per pixel.
    file.extend_from_slice(&[1, 0, 1, 0]);
    // Compression, bytes of pixels, resolution, colours, important colours; then the palette: white, black.
    for field in [0, data, resolution, resolution, 2, 0, 0x00ff_ffff, 0] {
        file.extend_from_slice(&field.to_le_bytes());
    }
    for row in image.rows().rev() {
        file.extend_from_slice(row);
        file.resize(file.len() + stride - row.len(), 0);
    }
    file
}

pub(super) fn png(image: &Bitmap, dpi: Dpi) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = Vec::with_capacity(13);
    header.extend_from_slice(&size(image.width).to_be_bytes());
    header.extend_from_slice(&size(image.height).to_be_bytes());
    // Bits per pixel, greyscale, and the only compression, filter method and order without interlacing.
    header.extend_from_slice(&[1, 0, 0, 0, 0]);
    chunk(&mut file, *b"IHDR", &header);
    let resolution = per_metre(dpi).to_be_bytes();
    chunk(&mut file, *b"pHYs", &[&resolution[..], &resolution[..], &[1]].concat());
    let mut rows = Vec::with_capacity((image.stride() + 1) * image.height);
    for row in image.rows() {
        rows.push(0);
        rows.extend(row.iter().map(|byte| !byte));
    }
    chunk(&mut file, *b"IDAT", &compress_to_vec_zlib(&rows, 3));
    chunk(&mut file, *b"IEND", &[]);
    file
}

fn chunk(file: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    file.extend_from_slice(&size(data.len()).to_be_bytes());
    let start = file.len();
    file.extend_from_slice(&kind);
    file.extend_from_slice(data);
    let check = crc32(&file[start..]);
    file.extend_from_slice(&check.to_be_bytes());
}

/// Returns the checksum of PNG chunks; works bit by bit, because a compressed page is small.
fn crc32(data: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for &byte in data {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_png_specification() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b"IEND"), 0xae42_6082);
    }
}
