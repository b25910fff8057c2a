//! Reads the body of a response: within a limit, and to its end.

use std::error::Error as StdError;
use std::io::{self, Write};

use ::http::Version;
use ::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use ::http::response::Parts;
use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use serde::de::IgnoredAny;
use tokio::time::Instant;

use super::Failure;
use crate::error::Cause;
use crate::json;
use crate::retry::Attempt;

/// Compressed bytes between two readings of the clock: decompression makes up to a thousand times as many of them.
const SLICE: usize = 4 << 10;

/// Limits of bodies, in bytes after decompression.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodyLimits {
    /// A larger body is refused.
    pub(crate) max: usize,
    /// The part of an error response's body that is kept; the rest is not read. `None`: a larger error response is
    /// refused too.
    pub(crate) max_error: Option<usize>,
}

/// A body that was read.
#[derive(Default)]
pub(crate) struct Body {
    pub(crate) bytes: Vec<u8>,
    /// `true` if the server sent more, which was not read.
    pub(crate) is_truncated: bool,
}

/// Reads the body of the response that begins with `head`, and decompresses it. The headers are afterwards those
/// of the decompressed body.
pub(crate) async fn read(
    head: &mut Parts,
    mut incoming: Incoming,
    limits: BodyLimits,
    deadline: Instant,
) -> Result<Body, Failure> {
    let status = head.status.as_u16();
    // 407 is documented where 207 is meant.
    let max_error = limits.max_error.filter(|_| status >= 400 && status != 407);
    let (truncates, limit) = (max_error.is_some(), max_error.unwrap_or(limits.max));
    let is_compressed = head.headers.get(CONTENT_ENCODING).is_some_and(|encoding| {
        ["gzip", "x-gzip"].iter().any(|it| encoding.as_bytes().eq_ignore_ascii_case(it.as_bytes()))
    });
    let mut sink = Sink::new(limit, is_compressed);
    if !is_compressed {
        let announced = head.headers.get(CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse::<u64>().ok());
        let announced = announced.unwrap_or(0);
        if !truncates && announced > limit as u64 {
            return Err(Failure::new(Attempt::TooLarge { limit }));
        }
        sink.limited().bytes.reserve_exact(limit.min(announced as usize));
    }
    while let Some(frame) = incoming.frame().await {
        let Ok(data) = frame.map_err(|error| interrupted(&error))?.into_data() else { continue };
        match sink.write(data, deadline) {
            Err(_) if truncates && sink.limited().is_exceeded => {
                return Ok(Body { bytes: sink.into_bytes(), is_truncated: true });
            }
            written => written?,
        }
        // A server that always has more leaves other requests no turn.
        tokio::task::consume_budget().await;
    }
    sink.finish()?;
    let bytes = sink.into_bytes();
    if is_compressed {
        head.headers.remove(CONTENT_ENCODING);
        head.headers.remove(CONTENT_LENGTH);
    } else if (200..300).contains(&status) && ends_early(&bytes, head.version, &head.headers) {
        return Err(Failure::caused(Attempt::Interrupted, Cause::text("the response ends early")));
    }
    Ok(Body { bytes, is_truncated: false })
}

/// Collects a body.
enum Sink {
    Plain(Limited),
    /// With the bytes before decompression.
    Gzip(Box<MultiGzDecoder<Limited>>, u64),
}

impl Sink {
    fn new(limit: usize, is_compressed: bool) -> Self {
        let limited = Limited { bytes: Vec::new(), limit, is_exceeded: false };
        if is_compressed {
            Self::Gzip(Box::new(MultiGzDecoder::new(limited)), 0)
        } else {
            Self::Plain(limited)
        }
    }

    fn limited(&mut self) -> &mut Limited {
        match self {
            Self::Plain(limited) => limited,
            Self::Gzip(decoder, _) => decoder.get_mut(),
        }
    }

    fn write(&mut self, data: Bytes, deadline: Instant) -> Result<(), Failure> {
        for slice in data.chunks(SLICE) {
            let written = match self {
                Self::Plain(limited) => limited.write_all(slice),
                Self::Gzip(decoder, taken) => {
                    *taken += slice.len() as u64;
                    decoder.write_all(slice)
                }
            };
            written.map_err(|error| self.failure(&error))?;
            if Instant::now() >= deadline {
                return Err(Failure::new(Attempt::TimedOut));
            }
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Failure> {
        match self {
            // Nothing at all is a body too: that of a response to HEAD.
            Self::Gzip(decoder, 1..) => decoder.try_finish().map_err(|error| self.failure(&error)),
            _ => Ok(()),
        }
    }

    fn failure(&mut self, error: &io::Error) -> Failure {
        match *self.limited() {
            Limited { is_exceeded: true, limit, .. } => Failure::new(Attempt::TooLarge { limit }),
            _ => interrupted(error),
        }
    }

    fn into_bytes(mut self) -> Vec<u8> {
        std::mem::take(&mut self.limited().bytes)
    }
}

/// The connection broke, or the compressed data is not valid.
fn interrupted(error: &(dyn StdError + 'static)) -> Failure {
    Failure::caused(Attempt::Interrupted, Cause::of(error))
}

/// Takes bytes up to a limit.
struct Limited {
    bytes: Vec<u8>,
    limit: usize,
    is_exceeded: bool,
}

impl Write for Limited {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        let room = self.limit.saturating_sub(self.bytes.len());
        self.is_exceeded |= data.len() > room;
        self.bytes.extend_from_slice(&data[..data.len().min(room)]);
        if self.is_exceeded { Err(io::Error::other("the limit is exceeded")) } else { Ok(data.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns `true` if `body` is the beginning of a JSON document, and only the end of the connection marks its end.
fn ends_early(body: &[u8], version: Version, headers: &HeaderMap) -> bool {
    let is_marked = headers.contains_key(CONTENT_LENGTH) || headers.contains_key(TRANSFER_ENCODING);
    let begins = matches!(json::without_bom(body).trim_ascii_start().first(), Some(b'{' | b'['));
    let is_incomplete = || json::from_slice::<IgnoredAny>(body).is_err_and(|error| error.is_eof());
    !is_marked && version <= Version::HTTP_11 && begins && is_incomplete()
}

#[cfg(test)]
mod tests;
