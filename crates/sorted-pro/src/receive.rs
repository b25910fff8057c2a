//! Reads the body of a response: within a limit, and to its end.

use reqwest::header::{CONNECTION, CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use reqwest::{Response, Version};
use serde::de::IgnoredAny;

use crate::json;

/// How large bodies may be, in bytes after decompression.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodyLimits {
    /// A larger body is refused.
    pub(crate) max: usize,
    /// The part of an error response's body that is kept; the rest is not read.
    pub(crate) max_error: usize,
    /// A larger error response is refused too, instead of being truncated.
    pub(crate) refuses_larger_errors: bool,
}

/// A body that was read.
#[derive(Default)]
pub(crate) struct Body {
    pub(crate) bytes: Vec<u8>,
    /// Whether the server sent more, which was not read.
    pub(crate) is_truncated: bool,
}

/// Why a body was not read to its end.
pub(crate) enum Unread {
    /// It is larger than the limit.
    TooLarge,
    /// The connection broke, or the compressed data is not valid.
    Broken(reqwest::Error),
    /// The connection was closed before the end of the document, and nothing else marks the end of the body.
    EndsEarly,
}

/// Reads the body of `response`, whose headers have been moved into `headers`.
pub(crate) async fn body(
    response: &mut Response,
    headers: &HeaderMap,
    limits: BodyLimits,
) -> Result<Body, Unread> {
    let status = response.status().as_u16();
    // 407 is documented where 207 is meant.
    let truncates = status >= 400 && status != 407 && !limits.refuses_larger_errors;
    let limit = if truncates { limits.max_error } else { limits.max };
    let announced = response.content_length().unwrap_or(0);
    if !truncates && announced > limit as u64 {
        return Err(Unread::TooLarge);
    }
    let mut body = Body::default();
    body.bytes.reserve_exact(limit.min(announced as usize));
    while let Some(chunk) = response.chunk().await.map_err(Unread::Broken)? {
        let room = limit - body.bytes.len();
        if chunk.len() > room {
            if !truncates {
                return Err(Unread::TooLarge);
            }
            body.bytes.extend_from_slice(&chunk[..room]);
            body.is_truncated = true;
            return Ok(body);
        }
        body.bytes.extend_from_slice(&chunk);
        // A body that decompression multiplies is always ready: other requests get their turn, and this one may be
        // aborted.
        tokio::task::consume_budget().await;
    }
    if (200..300).contains(&status) && ends_early(&body.bytes, response.version(), headers) {
        return Err(Unread::EndsEarly);
    }
    Ok(body)
}

/// Whether `body` is the beginning of a JSON document, and only the end of the connection marks its end.
fn ends_early(body: &[u8], version: Version, headers: &HeaderMap) -> bool {
    let is_marked = headers.contains_key(CONTENT_LENGTH) || headers.contains_key(TRANSFER_ENCODING);
    if is_marked || version > Version::HTTP_11 {
        return false;
    }
    let text = json::without_bom(body).trim_ascii();
    let (Some(first), Some(last)) = (text.first(), text.last()) else { return false };
    let Some(closing) = [(b'{', b'}'), (b'[', b']')].iter().find(|(open, _)| open == first) else {
        return false;
    };
    // Decompression takes the marks out of the headers, and such a body has been read to its end: only if the
    // connection is known to end with it, or the text does not look complete, is it worth another look.
    let closes = version < Version::HTTP_11
        || headers.get(CONNECTION).is_some_and(|it| it.as_bytes().eq_ignore_ascii_case(b"close"));
    (closes || *last != closing.1) && json::from_slice::<IgnoredAny>(body).is_err_and(|error| error.is_eof())
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

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
        let close = HeaderMap::from_iter([(CONNECTION, HeaderValue::from_static("Close"))]);
        assert!(ends_early(b"[[1]", Version::HTTP_11, &close));
    }
}
