//! Labels and documents as files.

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::Path;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

/// A label or document: decoded, with its description by the server.
///
/// The APIs send files as base64 inside JSON; here are the bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    bytes: Vec<u8>,
    pub(crate) content_type: Option<String>,
    pub(crate) document_type: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) dpi: Option<i32>,
    pub(crate) copies: Option<i32>,
}

/// Files come with and without padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

impl File {
    /// A file of your own, to be sent as [base64](Self::to_base64).
    ///
    /// ```
    /// use sorted_pro::File;
    ///
    /// let text = File::new("%PDF-").to_base64();
    /// assert_eq!(text, "JVBERi0=");
    /// assert_eq!(File::from_base64(&text), Some(File::new("%PDF-")));
    /// ```
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self { bytes, content_type: None, document_type: None, name: None, dpi: None, copies: None }
    }

    /// Decodes a field of a model that holds a file, such as `file_content`; `None` if it is not base64.
    pub fn from_base64(text: &str) -> Option<Self> {
        let bytes = match text.bytes().any(|byte| byte.is_ascii_whitespace()) {
            true => BASE64.decode(text.split_ascii_whitespace().collect::<String>()),
            false => BASE64.decode(text),
        };
        Some(Self::new(bytes.ok()?))
    }

    /// The content as base64, as models hold files.
    pub fn to_base64(&self) -> String {
        BASE64.encode(&self.bytes)
    }

    /// Takes the content from the base64 at `text` in `body`, and keeps it in the memory of `body`: files are
    /// large, and text and content need not both be there. Returns `false`, and changes nothing, if it is not
    /// base64.
    pub(crate) fn take_content(&mut self, body: &mut Vec<u8>, text: Range<usize>) -> bool {
        /// Whole groups of 4, so that each part can be decoded by itself.
        const PART: usize = 4096;
        let mut buffer = [0; PART / 4 * 3];
        // All of it before anything is overwritten: an error has to show the body.
        let mut parts = body[text.clone()].chunks(PART).peekable();
        while let Some(part) = parts.next() {
            match BASE64.decode_slice(part, &mut buffer) {
                // Padding is for the end.
                Ok(count) if count == buffer.len() || parts.peek().is_none() => {}
                // There may be blanks in it.
                _ => {
                    let copy = std::str::from_utf8(&body[text]).ok().and_then(Self::from_base64);
                    return copy.map(|file| self.bytes = file.bytes).is_some();
                }
            }
        }
        let mut end = 0;
        for start in text.clone().step_by(PART) {
            let part = &body[start..text.end.min(start + PART)];
            let Ok(count) = BASE64.decode_slice(part, &mut buffer) else { return false };
            body[end..end + count].copy_from_slice(&buffer[..count]);
            end += count;
        }
        body.truncate(end);
        body.shrink_to_fit();
        self.bytes = std::mem::take(body);
        true
    }

    /// The content.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The content.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The media type as sent by the server, such as `application/pdf`. ZPL comes as `text/plain`.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The kind of document as sent by the server, such as `label` or `cn22`.
    pub fn document_type(&self) -> Option<&str> {
        self.document_type.as_deref()
    }

    /// The file name, if the server sends it.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The resolution in dots per inch, if the server sends it. It need not be the one that was asked for.
    pub fn dpi(&self) -> Option<i32> {
        self.dpi
    }

    /// Number of copies that the carrier wants, if the server sends it.
    pub fn copies(&self) -> Option<i32> {
        self.copies
    }

    /// A usual extension for a file of this content, without a dot: `pdf`, `png`, `bmp`, `zpl`; else `bin`. The
    /// content decides, not the media type of the server.
    pub fn extension(&self) -> &'static str {
        match self.bytes.as_slice() {
            [b'%', b'P', b'D', b'F', b'-', ..] => "pdf",
            [0x89, b'P', b'N', b'G', ..] => "png",
            [b'B', b'M', ..] => "bmp",
            bytes if bytes.windows(3).take(64).any(|start| start == b"^XA") => "zpl",
            _ => "bin",
        }
    }

    /// Writes the content to a file, replacing what is there.
    ///
    /// # Errors
    /// If it cannot be written.
    pub async fn write_to(&self, path: impl AsRef<Path>) -> io::Result<()> {
        tokio::fs::write(path, &self.bytes).await
    }

    /// Writes the content to `writer` and flushes it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub async fn write_into(&self, writer: &mut (impl AsyncWrite + Unpin + ?Sized)) -> io::Result<()> {
        writer.write_all(&self.bytes).await?;
        writer.flush().await
    }
}

// The content is addresses.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("length", &self.bytes.len())
            .field("content_type", &self.content_type)
            .field("document_type", &self.document_type)
            .field("dpi", &self.dpi)
            .field("copies", &self.copies)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
