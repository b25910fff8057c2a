//! Journal of the last requests and responses, without their keys.

use std::collections::VecDeque;
use std::ops::Range;
use std::time::Duration;

use http::HeaderMap;
use jiff::Timestamp;
use memchr::memmem;
use serde::Serialize;

use crate::contract::percent_decode;

/// Number of bytes kept of each body.
const MAX_BODY: usize = 4096;

/// Length in bytes below which keys are not searched for in bodies: they would match words as well.
const MIN_KEY: usize = 8;

/// Most bytes in a body that encode one byte of a key: `%252525xx`, encoded four times.
const LONGEST_ESCAPE: usize = 9;

/// Replaces a key.
const REDACTED: &str = "[redacted]";

/// A request to one of the two APIs, and its result.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JournalEntry {
    /// Number of the request, from 1, in the order in which requests finished.
    pub number: u64,
    /// Time of arrival by the sandbox's clock.
    pub at: Timestamp,
    /// The HTTP method.
    pub method: String,
    /// The path, still encoded.
    pub path: String,
    /// Query without its question mark; values of parameters that hold keys are redacted.
    pub query: String,
    /// The `operationId` of the path and method; `None` if no operation matches.
    pub operation: Option<&'static str>,
    /// Status of the response; `None` if the connection was dropped.
    pub status: Option<u16>,
    /// `true` if the operation was executed, as far as its checks allowed; `false` if a fault came before it.
    pub processed: bool,
    /// The ids of the faults that were applied.
    pub faults: Vec<u64>,
    /// Time from the end of the request to the end of the response, in real time, including delays by faults.
    #[serde(rename = "duration_ms", serialize_with = "milliseconds")]
    pub duration: Duration,
    /// Names and values; keys are redacted.
    pub request_headers: Vec<(String, String)>,
    /// Size of the request's body in bytes.
    pub request_size: usize,
    /// Size of the response's body in bytes.
    pub response_size: usize,
    /// First 4096 bytes of the request's body; invalid UTF-8 is replaced.
    pub request_body: String,
    /// First 4096 bytes of the response's body.
    pub response_body: String,
}

// Serialises whole milliseconds; a `Duration` has no JSON form.
fn milliseconds<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
}

/// The last requests.
#[derive(Debug)]
pub(crate) struct Journal {
    entries: VecDeque<JournalEntry>,
    capacity: usize,
    total: u64,
}

impl Journal {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: VecDeque::new(), capacity, total: 0 }
    }

    /// Numbers `entry` and keeps it; drops the oldest entry if there are too many.
    pub(crate) fn add(&mut self, mut entry: JournalEntry) -> u64 {
        self.total += 1;
        entry.number = self.total;
        if self.capacity > 0 {
            if self.entries.len() == self.capacity {
                self.entries.pop_front();
            }
            self.entries.push_back(entry);
        }
        self.total
    }

    /// Returns the entries, oldest first.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &JournalEntry> {
        self.entries.iter()
    }

    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// Returns the number of requests since the start, including those no longer kept.
    pub(crate) fn total(&self) -> u64 {
        self.total
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::new(self.capacity);
    }
}

/// Removes keys from journal and log.
pub(crate) struct Redaction {
    keys: Vec<Key>,
}

struct Key {
    given: String,
    /// Bytes of the key, without escape sequences.
    decoded: Vec<u8>,
}

impl Redaction {
    /// Collects the keys of a request with these headers and this query, and `own`, the sandbox's key. They are
    /// found even where they do not belong.
    pub(crate) fn new(headers: &HeaderMap, query: &str, own: Option<&str>) -> Self {
        let in_headers = headers.iter().filter(|(name, _)| is_secret(name.as_str())).map(|(_, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            value.strip_prefix("Bearer ").map(str::to_owned).unwrap_or(value)
        });
        let in_query = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .filter(|(name, _)| is_secret(&percent_decode(name)))
            .map(|(_, value)| value.to_owned());
        let given = in_headers.chain(in_query).chain(own.map(str::to_owned));
        let keys = given.filter(|key| key.len() >= MIN_KEY).map(|given| {
            let decoded = Decoded::of(&given).bytes;
            Key { given, decoded }
        });
        Self { keys: keys.collect() }
    }

    /// Returns `text` without keys, in any encoding.
    pub(crate) fn text(&self, text: &str) -> String {
        self.beginning(text, text.len())
    }

    /// Returns the beginning of `body` as text.
    pub(crate) fn body(&self, body: &[u8]) -> String {
        // Searches beyond the end too, so that a key cut off at the end is removed completely.
        let longest = self.keys.iter().map(|key| key.decoded.len()).max().unwrap_or(0) * LONGEST_ESCAPE;
        let text = String::from_utf8_lossy(body.get(..MAX_BODY + longest).unwrap_or(body));
        let mut text = self.beginning(&text, boundary(&text, MAX_BODY));
        text.truncate(boundary(&text, MAX_BODY));
        text
    }

    /// Returns `text` up to `end`, without keys that begin there.
    fn beginning(&self, text: &str, end: usize) -> String {
        let mut found: Vec<Range<usize>> = Vec::new();
        if !self.keys.is_empty() {
            let decoded = Decoded::of(text);
            for key in &self.keys {
                found.extend(text.match_indices(&key.given).map(|(start, given)| start..start + given.len()));
                decoded.find(&key.decoded, &mut found);
            }
            found.sort_unstable_by_key(|range| range.start);
        }
        let (mut redacted, mut kept) = (String::with_capacity(end), 0);
        for range in found.into_iter().filter(|range| range.start < end) {
            if range.start >= kept {
                redacted.push_str(text.get(kept..range.start).unwrap_or_default());
                redacted.push_str(REDACTED);
            }
            kept = kept.max(range.end);
        }
        redacted.push_str(text.get(kept..end).unwrap_or_default());
        redacted
    }

    pub(crate) fn headers(&self, headers: &HeaderMap) -> Vec<(String, String)> {
        headers
            .iter()
            .map(|(name, value)| {
                let value = if is_secret(name.as_str()) {
                    REDACTED.to_owned()
                } else {
                    self.text(&String::from_utf8_lossy(value.as_bytes()))
                };
                (name.as_str().to_owned(), value)
            })
            .collect()
    }

    pub(crate) fn query(&self, query: &str) -> String {
        let pairs: Vec<String> = query
            .split('&')
            .map(|pair| match pair.split_once('=') {
                Some((name, _)) if is_secret(&percent_decode(name)) => format!("{name}={REDACTED}"),
                _ => self.text(pair),
            })
            .collect();
        pairs.join("&")
    }
}

/// Decoded bytes of a text with their start positions: `%6B`, `%256b` (encoded twice) and the `\u006b` of JSON are
/// one byte each, like the `k` that they encode.
struct Decoded {
    bytes: Vec<u8>,
    /// Start of each byte, then the end of the text.
    starts: Vec<usize>,
}

impl Decoded {
    fn of(text: &str) -> Self {
        let (mut bytes, mut starts) = (Vec::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
        for (byte, start) in text.bytes().zip(0..) {
            bytes.push(byte);
            starts.push(start);
            while let Some((length, byte)) = escaped(&bytes) {
                bytes.truncate(bytes.len() - length);
                bytes.push(byte);
                starts.truncate(bytes.len());
            }
        }
        // In queries, a plus sign encodes a blank.
        bytes.iter_mut().filter(|byte| **byte == b'+').for_each(|byte| *byte = b' ');
        starts.push(text.len());
        Self { bytes, starts }
    }

    /// Adds the ranges of the text that hold `key` in any encoding.
    fn find(&self, key: &[u8], found: &mut Vec<Range<usize>>) {
        for place in memmem::find_iter(&self.bytes, key) {
            found.push(self.starts[place]..self.starts[place + key.len()]);
        }
    }
}

/// Returns the length of the escape sequence at the end of `bytes`, and the byte that it encodes.
fn escaped(bytes: &[u8]) -> Option<(usize, u8)> {
    let from_end = |place: usize| bytes.get(bytes.len().checked_sub(place)?).copied();
    let hex = |place: usize| {
        let digit = |place| char::from(from_end(place)?).to_digit(16);
        u8::try_from(digit(place)? * 16 + digit(place - 1)?).ok()
    };
    if from_end(3) == Some(b'%')
        && let Some(byte) = hex(2)
    {
        return Some((3, byte));
    }
    let last = from_end(1)?;
    if from_end(2) == Some(b'\\') && matches!(last, b'"' | b'\\' | b'/') {
        return Some((2, last));
    }
    let is_unicode = from_end(6) == Some(b'\\') && from_end(5) == Some(b'u') && hex(4) == Some(0);
    hex(2).filter(|byte| is_unicode && byte.is_ascii()).map(|byte| (6, byte))
}

/// Returns the last position up to `end` at which `text` can be cut.
fn boundary(text: &str, end: usize) -> usize {
    (0..=end.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0)
}

/// Returns `true` if a header or query parameter of this name usually holds a key.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "cookie" || ["key", "auth", "token", "secret", "password"].iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: &'static str, value: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(name, http::HeaderValue::from_static(value));
        headers
    }

    #[test]
    fn keys_are_redacted_everywhere() {
        for name in ["x-api-key", "ocp-apim-subscription-key", "authorization", "cookie"] {
            let headers = headers(name, "k3y-of-mine");
            let redaction = Redaction::new(&headers, "", None);
            let short = self::headers(name, "k3y");
            assert_eq!(
                Redaction::new(&short, "", None).headers(&short),
                [(name.to_owned(), REDACTED.to_owned())]
            );
            assert_eq!(redaction.headers(&headers), [(name.to_owned(), REDACTED.to_owned())]);
            assert_eq!(redaction.body(b"{\"note\":\"k3y-of-mine\"}"), r#"{"note":"[redacted]"}"#);
        }
        let redaction = Redaction::new(&HeaderMap::new(), "subscription-key=k3y-of-mine&take=5", None);
        assert_eq!(redaction.query("subscription-key=short&take=5"), "subscription-key=[redacted]&take=5");
        assert_eq!(redaction.text("/k3y-of-mine"), "/[redacted]");
    }

    #[test]
    fn keys_are_redacted_in_any_encoding() {
        const ENCODED: [&str; 8] = [
            "k3y of/mine",
            "k3y+of%2Fmine",
            "k3y%20of%2fmine",
            "%6B3y%20o%66/min%65",
            "%6b%33%79%20%6f%66%2F%6D%69%6e%65",
            "k3y%2520of%25252fmine",
            r"k3y of\/mine",
            r"\u006b3y of\u002Fmin\u0065",
        ];
        for given in ENCODED {
            let mut in_header = HeaderMap::new();
            in_header.insert("x-api-key", http::HeaderValue::from_str(given).expect("a value"));
            let in_query = format!("a=%&%6bey={given}");
            for redaction in [
                Redaction::new(&in_header, "", None),
                Redaction::new(&HeaderMap::new(), &in_query, None),
                Redaction::new(&HeaderMap::new(), "", Some("k3y of/mine")),
            ] {
                for written in ENCODED {
                    assert_eq!(
                        redaction.text(&format!("%é{written}%2")),
                        "%é[redacted]%2",
                        "{given}: {written}"
                    );
                }
                assert_eq!(redaction.text("%6B3y of mine"), "%6B3y of mine", "{given}");
            }
            let redaction = Redaction::new(&HeaderMap::new(), &in_query, None);
            assert_eq!(redaction.query(&in_query), "a=%&%6bey=[redacted]");
        }
    }

    #[test]
    fn a_key_of_many_equal_letters_does_not_take_long() {
        let key = format!("{}b", "a".repeat(200_000));
        let redaction = Redaction::new(&HeaderMap::new(), "", Some(&key));
        // A comparison at every position takes hours.
        let body = "a".repeat(1 << 20);
        assert_eq!(redaction.body(body.as_bytes()), body[..MAX_BODY]);
    }

    #[test]
    fn a_cut_body_contains_no_part_of_a_key() {
        let redaction = Redaction::new(&headers("x-api-key", "k3y-of-mine"), "", None);
        let body = format!("{}k3y-of-mine", "é".repeat(MAX_BODY / 2 - 2));
        let kept = redaction.body(body.as_bytes());
        assert!(kept.len() <= MAX_BODY && !kept.contains("k3"), "{kept}");
    }
}
