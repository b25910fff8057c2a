use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::*;

#[test]
fn base64_is_read_in_all_its_forms() {
    for text in ["JVBERi0=", "JVBERi0", "JVBE\r\nRi0=\n"] {
        let file = File::from_base64(text).unwrap();
        assert_eq!((file.bytes(), file.extension()), (&b"%PDF-"[..], "pdf"));
    }
    assert!(File::from_base64("(base64 here)").is_none());
}

#[test]
fn long_files_are_decoded_where_they_are() {
    let content: Vec<u8> = (0..50_000u32).flat_map(u32::to_le_bytes).collect();
    for length in [0, 1, 2, 3, 3071, 3072, 3073, 6144, 200_000] {
        for text in [BASE64.encode(&content[..length]), STANDARD_NO_PAD.encode(&content[..length])] {
            let mut body = format!(r#"{{"file":"{text}","dpi":203}}"#).into_bytes();
            let mut file = File::new([]);
            assert!(file.take_content(&mut body, 9..9 + text.len()));
            assert!(file.bytes() == &content[..length], "{length}");
            assert!(body.is_empty());
        }
    }
}

#[test]
fn text_that_is_not_base64_stays_as_it_is() {
    let long = "UFJP".repeat(3000);
    for text in [
        "(base64 here)".to_owned(),
        format!("{long}*AAA"),
        // Padding in the middle, at the end of what is decoded at once.
        format!("{}UA=={long}", &long[..4092]),
    ] {
        let (mut body, mut file) = (text.clone().into_bytes(), File::new([]));
        assert!(!file.take_content(&mut body, 0..text.len()));
        assert!(body == text.as_bytes() && file.bytes().is_empty());
    }
    let (mut file, blanks) = (File::new([]), format!("{} {}", &long[..4], &long[4..]));
    assert!(file.take_content(&mut blanks.clone().into_bytes(), 0..blanks.len()));
    assert_eq!(file.bytes().len(), 9000);
}

#[tokio::test]
async fn it_is_written_whole() {
    let file = File::from_base64("XlhBXkZTXlha").unwrap();
    assert_eq!(file.extension(), "zpl");
    let mut written = Vec::new();
    file.write_into(&mut written).await.unwrap();
    assert_eq!(written, b"^XA^FS^XZ");
}
