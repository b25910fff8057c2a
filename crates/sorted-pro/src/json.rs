//! JSON documents as servers send them.

use serde::Deserialize;

/// [`serde_json::from_slice`], for documents that may begin with a byte order mark.
pub(crate) fn from_slice<'a, T: Deserialize<'a>>(document: &'a [u8]) -> serde_json::Result<T> {
    serde_json::from_slice(without_bom(document))
}

/// `document` without the byte order mark of UTF-8.
pub(crate) fn without_bom(document: &[u8]) -> &[u8] {
    document.strip_prefix(b"\xef\xbb\xbf").unwrap_or(document)
}
