//! What was asked and answered: the last requests, without their keys.

use std::collections::VecDeque;
use std::time::Duration;

use http::HeaderMap;
use jiff::Timestamp;
use serde::Serialize;

/// Of each body this much is kept, in bytes.
const MAX_BODY: usize = 4096;

/// Shorter keys are not looked for in bodies: they would be found in words as well.
const MIN_KEY: usize = 8;

/// What stands where a key was.
const REDACTED: &str = "[redacted]";

/// A request to one of the two APIs, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JournalEntry {
    /// From 1, in the order in which requests were finished.
    pub number: u64,
    /// The sandbox's time at which it arrived.
    pub at: Timestamp,
    /// The HTTP method.
    pub method: String,
    /// The path, still encoded.
    pub path: String,
    /// The query without its question mark; values of parameters that hold keys are redacted.
    pub query: String,
    /// The `operationId`, if the path and method mean one.
    pub operation: Option<&'static str>,
    /// The status answered; none if the connection was dropped instead.
    pub status: Option<u16>,
    /// Whether the operation was carried out, as far as its checks allowed: no if a fault came before.
    pub processed: bool,
    /// The ids of the faults that were applied.
    pub faults: Vec<u64>,
    /// From the whole request to the whole answer, in real time and with delays by faults.
    #[serde(rename = "duration_ms", serialize_with = "milliseconds")]
    pub duration: Duration,
    /// Names and values; keys are redacted.
    pub request_headers: Vec<(String, String)>,
    /// The size of the request's body in bytes.
    pub request_size: usize,
    /// The size of the answer's body in bytes.
    pub response_size: usize,
    /// The first 4096 bytes of the request's body; what is no UTF-8 is replaced.
    pub request_body: String,
    /// The first 4096 bytes of the answer's body.
    pub response_body: String,
}

// Enough for people; a Duration has no form of its own in JSON.
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

    /// Numbers `entry` and keeps it; the oldest one goes if there are too many.
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

    /// Oldest first.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &JournalEntry> {
        self.entries.iter()
    }

    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// All requests since the start, those included that are no longer kept.
    pub(crate) fn total(&self) -> u64 {
        self.total
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::new(self.capacity);
    }
}

/// Takes keys out of what is kept and logged.
#[derive(Debug)]
pub(crate) struct Redaction {
    keys: Vec<String>,
}

impl Redaction {
    /// For a request with these headers. Keys are then also found where they do not belong.
    pub(crate) fn new(headers: &HeaderMap, query: &str) -> Self {
        let in_headers = headers.iter().filter(|(name, _)| is_secret(name.as_str())).map(|(_, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            value.strip_prefix("Bearer ").map(str::to_owned).unwrap_or(value)
        });
        let in_query = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .filter(|(name, _)| is_secret(name))
            .map(|(_, value)| value.to_owned());
        let keys = in_headers.chain(in_query).filter(|key| key.len() >= MIN_KEY).collect();
        Self { keys }
    }

    pub(crate) fn text(&self, text: &str) -> String {
        self.keys.iter().fold(text.to_owned(), |text, key| text.replace(key, REDACTED))
    }

    /// The beginning of `body`, as text.
    pub(crate) fn body(&self, body: &[u8]) -> String {
        // Redacted before it is cut, lest half a key is left at the end.
        let mut text = self.text(&String::from_utf8_lossy(body));
        let end = (0..=MAX_BODY.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or(0));
        text
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
                Some((name, _)) if is_secret(name) => format!("{name}={REDACTED}"),
                _ => self.text(pair),
            })
            .collect();
        pairs.join("&")
    }
}

/// Whether a header or a query parameter of this name holds a key, by any API's habit.
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
    fn keys_are_redacted_wherever_they_stand() {
        for name in ["x-api-key", "ocp-apim-subscription-key", "authorization", "cookie"] {
            let headers = headers(name, "k3y-of-mine");
            let redaction = Redaction::new(&headers, "");
            let short = self::headers(name, "k3y");
            assert_eq!(Redaction::new(&short, "").headers(&short), [(name.to_owned(), REDACTED.to_owned())]);
            assert_eq!(redaction.headers(&headers), [(name.to_owned(), REDACTED.to_owned())]);
            assert_eq!(redaction.body(b"{\"note\":\"k3y-of-mine\"}"), r#"{"note":"[redacted]"}"#);
        }
        let redaction = Redaction::new(&HeaderMap::new(), "subscription-key=k3y-of-mine&take=5");
        assert_eq!(redaction.query("subscription-key=short&take=5"), "subscription-key=[redacted]&take=5");
        assert_eq!(redaction.text("/k3y-of-mine"), "/[redacted]");
    }

    #[test]
    fn no_half_of_a_key_is_left_where_a_body_is_cut() {
        let redaction = Redaction::new(&headers("x-api-key", "k3y-of-mine"), "");
        let body = format!("{}k3y-of-mine", "é".repeat(MAX_BODY / 2 - 2));
        let kept = redaction.body(body.as_bytes());
        assert!(kept.len() <= MAX_BODY && !kept.contains("k3"), "{kept}");
    }

    #[test]
    fn the_oldest_entry_goes_first() {
        let entry = JournalEntry {
            number: 0,
            at: Timestamp::UNIX_EPOCH,
            method: "GET".into(),
            path: "/".into(),
            query: String::new(),
            operation: None,
            status: Some(200),
            processed: true,
            faults: Vec::new(),
            duration: Duration::from_millis(3),
            request_headers: Vec::new(),
            request_size: 0,
            response_size: 0,
            request_body: String::new(),
            response_body: String::new(),
        };
        let mut journal = Journal::new(2);
        for _ in 0..3 {
            journal.add(entry.clone());
        }
        assert_eq!(journal.entries().map(|entry| entry.number).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(journal.total(), 3);
        let mut none = Journal::new(0);
        none.add(entry);
        assert_eq!((none.entries().count(), none.total()), (0, 1));
    }
}
