//! Recordings of exchanges.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use ::http::HeaderMap;
use serde_json::json;

use super::redaction::Redaction;
use super::{AttemptEnd, Hook};

/// Default of [`Recorder::max_size`]: 256 MiB.
const MAX_SIZE: u64 = 256 << 20;

/// Headers that are recorded: they decide how a message is read, and name nobody.
const HEADERS: [&str; 5] =
    ["content-type", "electio-api-version", "retry-after", "x-api-version", "x-correlation-id"];

/// A [`Hook`] that writes each exchange to a file, without the key and without personal data.
///
/// A recording shows what a server really sent: `sorted-pro-conformance check` compares it with the contract, and the
/// sandbox replays it in a test (`Builder::replay`).
///
/// Each attempt is a line of JSON: operation, method, path, query, status or failure, the headers that decide how a message
/// is read, and both bodies. The contract decides what is kept: numbers, values of lists, times, references and other texts
/// that name nobody. Other texts, and all that the contract does not know, become `x` and `0`, letter by letter; of a file,
/// the first bytes are kept. A personal value of the exchange is replaced in all of its texts, such as the message of an
/// error. References of your own are kept: they are how a case is found.
///
/// Lines are written where the call is awaited, which takes about as long as reading the response.
///
/// ```
/// # sorted_pro_test::run(async |sandbox| {
/// # let directory = std::env::temp_dir().join(format!("sorted-pro-recorder-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// # let path = directory.join("recording.ndjson");
/// use std::sync::Arc;
/// use sorted_pro::hook::Recorder;
/// use sorted_pro::{ApiKey, shipments};
///
/// let recorder = Arc::new(Recorder::create(&path)?);
/// let client = shipments::Client::builder(ApiKey::new("your key")?)
///     .hook(recorder.clone())
/// #   .base_url(sandbox.shipments_url())
///     .build()?;
/// client.get_shipment("sp_00794403010635468411384028069888").send().await?;
/// assert_eq!((recorder.recorded(), recorder.skipped()), (1, 0));
/// # std::fs::remove_dir_all(directory)?;
/// # Ok(()) });
/// ```
pub struct Recorder {
    sink: Mutex<Sink>,
}

struct Sink {
    writer: Box<dyn Write + Send>,
    /// Bytes that may still be written.
    left: u64,
    recorded: u64,
    skipped: u64,
    error: Option<io::Error>,
}

impl Recorder {
    /// Appends to the file at `path`, which is made if it does not exist; on Unix, only its owner may read it then.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub fn create(path: impl AsRef<Path>) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self::to_writer(options.open(path)?))
    }

    /// Writes to `writer`, a line at a time.
    pub fn to_writer(writer: impl Write + Send + 'static) -> Self {
        let sink = Sink { writer: Box::new(writer), left: MAX_SIZE, recorded: 0, skipped: 0, error: None };
        Self { sink: Mutex::new(sink) }
    }

    /// Limits what is written, in bytes (default: 256 MiB). Exchanges that do not fit are skipped.
    pub fn max_size(self, bytes: u64) -> Self {
        self.sink().left = bytes;
        self
    }

    /// Number of attempts that were written.
    pub fn recorded(&self) -> u64 {
        self.sink().recorded
    }

    /// Number of attempts that were not written, because they did not fit or because of an [error](Self::take_error).
    pub fn skipped(&self) -> u64 {
        self.sink().skipped
    }

    /// Takes the error because of which writing ended. Calls go on without being recorded.
    pub fn take_error(&self) -> Option<io::Error> {
        self.sink().error.take()
    }

    fn sink(&self) -> MutexGuard<'_, Sink> {
        self.sink.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink {
    fn write(&mut self, line: &str) {
        let size = line.len() as u64;
        if size > self.left {
            self.skipped += 1;
            return;
        }
        match self.writer.write_all(line.as_bytes()).and_then(|()| self.writer.flush()) {
            Ok(()) => {
                self.left -= size;
                self.recorded += 1;
            }
            Err(error) => {
                // Half a line may be written: nothing can follow it.
                self.left = 0;
                self.skipped += 1;
                self.error = Some(error);
            }
        }
    }
}

impl Hook for Recorder {
    fn on_end(&self, attempt: &AttemptEnd<'_>) {
        self.sink().write(&line(attempt));
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sink = self.sink();
        f.debug_struct("Recorder")
            .field("recorded", &sink.recorded)
            .field("skipped", &sink.skipped)
            .finish_non_exhaustive()
    }
}

fn line(attempt: &AttemptEnd<'_>) -> String {
    let messages = &attempt.messages;
    let status = attempt.status.map(|status| status.to_string()).unwrap_or_default();
    let response = attempt.response_body().unwrap_or_default();
    let redaction = Redaction::new(
        attempt.api(),
        attempt.operation(),
        &[("request", messages.request_body), (&status, response)],
    );
    let request_body = redaction.body("request", messages.request_body);
    let response_body = redaction.body(&status, response);
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let line = json!({
        "unix_time": time.as_secs(),
        "api": attempt.api(),
        "operation": attempt.operation(),
        "attempt": attempt.number(),
        "method": attempt.method(),
        "path": redaction.text(attempt.path()),
        "query": redaction.query(attempt.query().unwrap_or_default()),
        "status": attempt.status,
        "failure": attempt.failure.map(|failure| failure.as_str()),
        "duration_ms": u64::try_from(attempt.duration.as_millis()).unwrap_or(u64::MAX),
        "request_headers": headers(messages.request_headers),
        "request_size": request_body.len(),
        "request_body": request_body,
        "response_headers": messages.response.map(|(headers, _)| self::headers(headers)).unwrap_or_default(),
        "response_size": response_body.len(),
        "response_body": response_body,
    });
    let line = line.to_string();
    let mut line = messages.redactor.redact(&line).into_owned();
    line.push('\n');
    line
}

fn headers(headers: &HeaderMap) -> Vec<(&str, &str)> {
    HEADERS.iter().filter_map(|name| Some((*name, headers.get(*name)?.to_str().ok()?))).collect()
}

#[cfg(test)]
mod tests;
