use std::time::Duration;

use ::http::header::HeaderValue;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn unzip(data: Vec<u8>, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut sink = Sink::new(limit, true);
    sink.write(data.into(), Instant::now() + Duration::from_secs(60))?;
    sink.finish()?;
    Ok(sink.into_bytes())
}

fn attempt<T>(result: Result<T, Failure>) -> Option<Attempt> {
    result.err().map(|failure| failure.attempt)
}

#[test]
fn compressed_bodies_are_read_to_their_end_and_limit() {
    assert!(unzip(Vec::new(), 0).is_ok_and(|bytes| bytes.is_empty()));
    assert!(unzip(gzip(b""), 0).is_ok_and(|bytes| bytes.is_empty()));
    let text = b"0123456789".repeat(10_000);
    assert!(unzip(gzip(&text), text.len()).is_ok_and(|bytes| bytes == text));
    assert!(matches!(attempt(unzip(gzip(&text), text.len() - 1)), Some(Attempt::TooLarge { limit: 99_999 })));
    let members = [gzip(b"one, "), gzip(b"two")].concat();
    assert!(unzip(members, 8).is_ok_and(|bytes| bytes == b"one, two"));
    let whole = gzip(b"a text that is compressed");
    for end in 1..whole.len() {
        assert!(matches!(attempt(unzip(whole[..end].to_vec(), 100)), Some(Attempt::Interrupted)), "{end}");
    }
    let plain = unzip(b"{\"not\": \"compressed\"}".to_vec(), 100);
    assert_eq!(attempt(plain), Some(Attempt::Interrupted));
}

#[test]
fn decompression_ends_with_the_time() {
    let mut sink = Sink::new(usize::MAX, true);
    let bomb = gzip(&vec![0; 50 << 20]);
    assert!(bomb.len() > SLICE);
    assert_eq!(attempt(sink.write(bomb.into(), Instant::now())), Some(Attempt::TimedOut));
    assert!(sink.into_bytes().len() < 8 << 20);
}

#[test]
fn every_beginning_of_a_document_ends_early() {
    let document = br#"{"list": [1, {"a": "}"}], "text": "x]}"}"#;
    let none = HeaderMap::new();
    for end in 1..document.len() {
        assert!(ends_early(&document[..end], Version::HTTP_10, &none), "{end}");
    }
    assert!(!ends_early(document, Version::HTTP_10, &none));
    for other in ["", "  ", "<html>", "{]", "[1,]", "true"] {
        assert!(!ends_early(other.as_bytes(), Version::HTTP_10, &none), "{other}");
    }
}

#[test]
fn a_marked_end_is_believed() {
    let length = HeaderMap::from_iter([(CONTENT_LENGTH, HeaderValue::from_static("3"))]);
    let chunked = HeaderMap::from_iter([(TRANSFER_ENCODING, HeaderValue::from_static("chunked"))]);
    for headers in [length, chunked] {
        assert!(!ends_early(b"[1,", Version::HTTP_11, &headers));
    }
    assert!(!ends_early(b"[1,", Version::HTTP_2, &HeaderMap::new()));
    assert!(ends_early(b"[1,", Version::HTTP_11, &HeaderMap::new()));
    assert!(ends_early(b"[[1]", Version::HTTP_11, &HeaderMap::new()));
}
