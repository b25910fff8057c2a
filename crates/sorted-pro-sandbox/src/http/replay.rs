//! Recorded responses of a real server.

use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::http::outgoing::Outgoing;
use crate::http::paths::split_path;
use crate::model::catalogue::Api;

/// Longest line in bytes: a body has up to 64 MiB, and its text is escaped.
const MAX_LINE: u64 = 256 << 20;

/// Exchanges that the SDK's `Recorder` recorded, or that a sandbox's journal returned; one per line.
#[derive(Default)]
pub struct Recording {
    /// Exchanges that were not replayed yet, oldest first, by API and method.
    exchanges: HashMap<(Api, String), Vec<Exchange>>,
}

/// A line of a recording.
#[derive(Deserialize)]
struct Exchange {
    api: Option<Api>,
    method: String,
    path: String,
    status: Option<u16>,
    failure: Option<String>,
    #[serde(default)]
    response_headers: Vec<(String, String)>,
    #[serde(default)]
    response_body: String,
}

/// A recording cannot be read.
#[derive(Debug)]
pub struct RecordingError {
    path: PathBuf,
    /// Number of the line, from 1; `None` if the file cannot be opened.
    line: Option<usize>,
    cause: io::Error,
}

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.cause)
    }
}

impl std::error::Error for RecordingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

impl Recording {
    /// Reads the recording at `path`: a JSON object on each line.
    ///
    /// # Errors
    /// If the file cannot be read, or a line is not an exchange; the error names the line.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let path = path.as_ref();
        let failed = |line| move |cause| RecordingError { path: path.to_owned(), line, cause };
        let mut lines = BufReader::new(File::open(path).map_err(failed(None))?);
        let mut recording = Self::default();
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            lines.by_ref().take(MAX_LINE).read_until(b'\n', &mut line).map_err(failed(Some(number)))?;
            if line.is_empty() {
                break;
            }
            if !line.trim_ascii().is_empty() {
                recording.add(&line).map_err(failed(Some(number)))?;
            }
        }
        Ok(recording)
    }

    fn add(&mut self, line: &[u8]) -> io::Result<()> {
        let exchange: Exchange = serde_json::from_slice(line)?;
        // In a journal, the path shows the API.
        let api = exchange.api.unwrap_or_else(|| split_path(&exchange.path).0);
        if let Some(status) = exchange.status.filter(|status| !(200..=599).contains(status)) {
            return Err(io::Error::other(format!("{status} is not the status of a response")));
        }
        // Without a connection, the request did not reach the server.
        if exchange.failure.as_deref() != Some("connect") {
            self.exchanges.entry((api, exchange.method.clone())).or_default().push(exchange);
        }
        Ok(())
    }

    /// Number of exchanges that are left.
    pub(crate) fn len(&self) -> usize {
        self.exchanges.values().map(Vec::len).sum()
    }

    /// Takes the next response to a request with this path, which is below the base URL of the API: the outer
    /// `None` if there is none, the inner `None` if the connection broke.
    #[expect(clippy::option_option, reason = "both are needed")]
    pub(crate) fn take(&mut self, api: Api, method: &str, path: &str) -> Option<Option<Outgoing>> {
        if path.is_empty() {
            return None;
        }
        let exchanges = self.exchanges.get_mut(&(api, method.to_owned()))?;
        // The base URL may have had a path too.
        let index = exchanges.iter().position(|exchange| exchange.path.ends_with(path))?;
        Some(exchanges.remove(index).into_response())
    }
}

impl Exchange {
    fn into_response(self) -> Option<Outgoing> {
        let header = |name: &str| {
            let found = self.response_headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone())
        };
        Some(Outgoing {
            status: self.status.filter(|_| self.failure.is_none())?,
            content_type: header("content-type").unwrap_or_else(|| "application/json".to_owned()),
            retry_after: header("retry-after").and_then(|seconds| seconds.parse().ok()),
            body: self.response_body,
            fidelity: Some("replay"),
            ..Outgoing::default()
        })
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording").field("exchanges", &self.len()).finish()
    }
}
