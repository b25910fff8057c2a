//! Destinations of labels and documents: files in a directory, or a printer.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Limits each field of a name, and the rest of its template, in characters: names may have 255, and temporary ones are
/// longer.
const MAX_FIELD: usize = 60;
const MAX_LITERAL: usize = 40;

/// A directory that gets a file per label or document. It is created if it is missing.
///
/// Files appear whole: each is written under a temporary name (`.NAME.ATTEMPT.part`), synced, and renamed. An existing
/// file of the name is replaced. Temporary files of processes that died are removed: by the attempt that follows, or an hour
/// later by any worker that writes to the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Directory {
    /// The directory. A relative path is relative to the working directory of the worker.
    pub path: PathBuf,
    /// Template of the names: letters, digits, `-`, `_`, `.` and the fields `{key}`, `{reference}`, `{item}` (one of
    /// which is required), `{kind}` (`label`, `cn22`, ..) and `{ext}`. Default: `{key}.{ext}`.
    ///
    /// A key that is no safe name of a file gets `_` for unsafe characters, or is cut to 60
    /// characters, and gets `~` and the number of the item, so that two keys never have the same file.
    pub name: String,
}

impl Directory {
    /// The directory at `path`, with names as `{key}.{ext}`.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), name: "{key}.{ext}".to_owned() }
    }

    /// Sets the template of the names.
    pub fn name(mut self, template: impl Into<String>) -> Self {
        self.name = template.into();
        self
    }

    pub(crate) fn validate(&self, place: &str, problems: &mut Vec<String>) {
        if self.path.as_os_str().is_empty() {
            problems.push(format!("{place}.path is empty"));
        }
        let parts = parts(&self.name);
        let fields: Vec<&str> = parts.iter().filter_map(|(_, field)| *field).collect();
        if fields.iter().any(|field| !FIELDS.contains(field)) {
            let known = FIELDS.map(|field| format!("{{{field}}}")).join(", ");
            problems.push(format!("{place}.name has a field that is none of {known}"));
            return;
        }
        let literals: String = parts.iter().map(|(text, _)| *text).collect();
        if !literals.chars().all(is_safe) {
            problems.push(format!("{place}.name has more than letters, digits, `-`, `_` and `.`"));
        }
        if literals.len() > MAX_LITERAL {
            problems.push(format!("{place}.name has more than {MAX_LITERAL} characters besides its fields"));
        }
        if !fields.iter().any(|field| matches!(*field, "key" | "reference" | "item")) {
            problems.push(format!("{place}.name has none of {{key}}, {{reference}}, {{item}}"));
        }
        if self.name.starts_with('.') || self.name.ends_with('.') {
            problems.push(format!("{place}.name starts or ends with a dot"));
        }
    }

    /// The file name for `file`.
    pub(crate) fn file_name(&self, file: &Naming<'_>) -> String {
        let mut name = String::new();
        let item = file.item.to_string();
        let mut needs_item = false;
        for (text, field) in parts(&self.name) {
            name.push_str(text);
            let Some(field) = field else { continue };
            let value = match field {
                "key" => file.key,
                "reference" => file.reference,
                "item" => &item,
                "kind" => file.kind,
                _ => file.extension,
            };
            if matches!(field, "key" | "reference") {
                needs_item |= !is_plain(value) || value.len() > MAX_FIELD;
            }
            name.extend(value.chars().map(|c| if is_safe(c) { c } else { '_' }).take(MAX_FIELD));
        }
        let (stem, extension) = match name.rsplit_once('.') {
            Some((stem, extension)) if !stem.is_empty() => (stem, format!(".{extension}")),
            _ => (name.as_str(), String::new()),
        };
        let is_special = stem.starts_with('.') || is_reserved(stem);
        let start = if is_special || stem.is_empty() { "_" } else { "" };
        let item = if needs_item || is_special { format!("~{item}") } else { String::new() };
        let copy = if file.copy > 1 { format!("~~{}", file.copy) } else { String::new() };
        format!("{start}{stem}{item}{copy}{extension}")
    }

    /// Writes a file as a whole, durably, and returns its path. Removes stale temporary files if `sweep` is due.
    pub(crate) async fn write(
        &self,
        name: String,
        attempt: i64,
        bytes: Vec<u8>,
        sweep: &Sweep,
    ) -> io::Result<PathBuf> {
        let directory = self.path.clone();
        let sweeps = sweep.is_due();
        let written =
            tokio::task::spawn_blocking(move || write_whole(&directory, &name, attempt, &bytes, sweeps));
        written.await.map_err(io::Error::other)?
    }
}

const FIELDS: [&str; 5] = ["key", "reference", "item", "kind", "ext"];

/// The texts of a template, each with the name of the field that follows it. That of a field without an end is empty.
fn parts(mut template: &str) -> Vec<(&str, Option<&str>)> {
    let mut parts = Vec::new();
    while let Some((text, rest)) = template.split_once('{') {
        let (field, after) = rest.split_once('}').unwrap_or_default();
        parts.push((text, Some(field)));
        template = after;
    }
    parts.push((template, None));
    parts
}

/// Parts of the name of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Naming<'a> {
    pub(crate) key: &'a str,
    pub(crate) reference: &'a str,
    pub(crate) item: i64,
    pub(crate) kind: &'a str,
    pub(crate) extension: &'a str,
    /// From 1: the place among files that would have the same name.
    pub(crate) copy: usize,
}

fn is_safe(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Returns `true` if no other text becomes the same name.
fn is_plain(text: &str) -> bool {
    // Where names differ in case only, they are the same file.
    let ignores_case = cfg!(any(windows, target_os = "macos"));
    text.chars().all(|c| is_safe(c) && !(ignores_case && c.is_ascii_lowercase()))
        && !text.is_empty()
        && !text.starts_with('.')
        && !text.ends_with('.')
}

/// Returns `true` if Windows takes it for a device, with any text after the first dot.
fn is_reserved(stem: &str) -> bool {
    let device = stem.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let numbered = |prefix: &str| {
        device.strip_prefix(prefix).is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    matches!(device.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

/// Age of a temporary file whose process counts as dead: no write takes as long.
const STALE: Duration = Duration::from_secs(60 * 60);

/// Time of the last search for stale files of a directory.
#[derive(Debug, Default)]
pub(crate) struct Sweep(Mutex<Option<Instant>>);

impl Sweep {
    /// `true` at first, and then once per [`STALE`].
    fn is_due(&self) -> bool {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_due = last.is_none_or(|last| last.elapsed() >= STALE);
        if is_due {
            *last = Some(Instant::now());
        }
        is_due
    }
}

/// Removes temporary files that are [`STALE`] at `now`, a time of the directory's file system. If one of them is still
/// written after all, its rename fails, and the label is fetched again.
fn remove_stale(directory: &Path, now: SystemTime) -> io::Result<()> {
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        if !entry.file_name().to_str().is_some_and(is_temporary) {
            continue;
        }
        // Another worker may have removed it.
        let Ok(metadata) = entry.metadata() else { continue };
        let is_stale = now.duration_since(metadata.modified()?).is_ok_and(|age| age >= STALE);
        if metadata.is_file() && is_stale {
            let _ = std::fs::remove_file(entry.path());
        }
    }
    Ok(())
}

/// `true` for `.NAME.ATTEMPT.part`.
fn is_temporary(name: &str) -> bool {
    let inner = name.strip_prefix('.').and_then(|name| name.strip_suffix(".part"));
    inner.and_then(|inner| inner.rsplit_once('.')).is_some_and(|(name, attempt)| {
        !name.is_empty() && name.chars().all(|c| is_safe(c) || c == '~') && attempt.parse::<u64>().is_ok()
    })
}

fn write_whole(
    directory: &Path,
    name: &str,
    attempt: i64,
    bytes: &[u8],
    sweeps: bool,
) -> io::Result<PathBuf> {
    use std::io::Write as _;

    std::fs::create_dir_all(directory)?;
    let part = |attempt: i64| directory.join(format!(".{name}.{attempt}.part"));
    let (temporary, path) = (part(attempt), directory.join(name));
    let written = (|| -> io::Result<SystemTime> {
        let mut file = std::fs::File::create(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        let now = file.metadata()?.modified()?;
        std::fs::rename(&temporary, &path)?;
        sync_directory(directory)?;
        Ok(now)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&temporary);
    }
    // Left by an attempt that was killed.
    let _ = std::fs::remove_file(part(attempt - 1));
    let now = written?;
    if sweeps && let Err(error) = remove_stale(directory, now) {
        tracing::warn!(%error, "the search for stale temporary files failed");
    }
    Ok(path)
}

#[cfg(unix)]
fn sync_directory(directory: &Path) -> io::Result<()> {
    std::fs::File::open(directory)?.sync_all()
}

#[cfg(not(unix))]
fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A printer that takes raw data over TCP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Printer {
    /// Its address, such as `tcp://printer-1:9100`. The port is usually 9100.
    pub address: String,
}

/// Limits of one print.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PrintLimits {
    pub(crate) connect: Duration,
    /// From the first byte to the printer's end of the connection.
    pub(crate) print: Duration,
}

/// Reason why a label was not printed, or may not have been.
#[derive(Debug)]
pub(crate) enum PrintError {
    /// No connection was made: nothing was printed.
    NotSent(io::Error),
    /// Something was sent.
    Unknown(String),
}

impl Printer {
    /// The printer at `address`, such as `tcp://printer-1:9100`.
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: address.into() }
    }

    fn host_and_port(&self) -> Option<&str> {
        let address = self.address.strip_prefix("tcp://")?;
        let (host, port) = address.rsplit_once(':')?;
        let is_port = port.parse::<u16>().is_ok_and(|port| port > 0);
        let is_host = !host.is_empty() && !host.contains(['/', '@', '?', '#', ' ']);
        (is_port && is_host).then_some(address)
    }

    pub(crate) fn validate(&self, place: &str, problems: &mut Vec<String>) {
        if self.host_and_port().is_none() {
            problems.push(format!("{place}.address is not of the form tcp://host:9100"));
        }
    }

    /// Connects. Nothing is printed yet.
    pub(crate) async fn connect(&self, limits: PrintLimits) -> Result<Connection, PrintError> {
        let invalid =
            || PrintError::NotSent(io::Error::other("the address is not of the form tcp://host:9100"));
        let address = self.host_and_port().ok_or_else(invalid)?;
        let stream = match timeout(limits.connect, TcpStream::connect(address)).await {
            Ok(stream) => stream.map_err(PrintError::NotSent)?,
            Err(_) => return Err(PrintError::NotSent(io::ErrorKind::TimedOut.into())),
        };
        Ok(Connection { stream, limits })
    }
}

/// A connection to a printer.
pub(crate) struct Connection {
    stream: TcpStream,
    limits: PrintLimits,
}

impl Connection {
    /// Sends a label, and waits until the printer closes the connection: only then has it taken everything.
    pub(crate) async fn print(mut self, bytes: &[u8]) -> Result<(), PrintError> {
        let printed = async {
            self.stream.write_all(bytes).await?;
            self.stream.shutdown().await?;
            let mut status = [0; 256];
            while self.stream.read(&mut status).await? > 0 {}
            io::Result::Ok(())
        };
        match timeout(self.limits.print, printed).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => {
                Err(PrintError::Unknown(format!("the connection to the printer broke: {error}")))
            }
            Err(_) => {
                let seconds = self.limits.print.as_secs();
                Err(PrintError::Unknown(format!(
                    "the printer did not confirm within {seconds} s that it has taken the label, by closing the \
                     connection"
                )))
            }
        }
    }
}

#[cfg(test)]
mod tests;
