//! Recorded requests and responses: HAR files, and journals and recordings of the sandbox.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use sorted_pro_conformance::{APIS, Api, Finding, FindingKind, Operation, Target};

/// The longest HAR file, journal, or line of a recording: 256 MiB.
pub(crate) const MAX_BYTES: usize = 256 << 20;

/// No path of either API has more segments below its base.
const MAX_SEGMENTS: usize = 12;

/// Reason why the response of an entry is not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Skip {
    NoOperation,
    Ambiguous,
    NoResponse,
    NoBody,
    /// Bytes that were recorded, and that there were.
    CutOff(usize, u64),
    UndocumentedStatus(u16),
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOperation => f.write_str("no documented operation has this method and path"),
            Self::Ambiguous => {
                f.write_str("both APIs have this path: use --shipments-base or --consignments-base")
            }
            Self::NoResponse => f.write_str("there was no response"),
            Self::NoBody => f.write_str("the body was not recorded"),
            Self::CutOff(recorded, size) => {
                write!(f, "the body was cut off: {recorded} of {size} bytes were recorded")
            }
            Self::UndocumentedStatus(status) => {
                write!(f, "status {status} is not documented, which --strict reports")
            }
        }
    }
}

/// A response to check.
pub(crate) struct Response<'a> {
    pub(crate) target: Target,
    pub(crate) operation: &'static Operation,
    pub(crate) status: u16,
    pub(crate) body: Cow<'a, [u8]>,
}

/// Contents of an entry.
pub(crate) enum Entry<'a> {
    Response(Response<'a>),
    Skipped(Skip),
    /// It has not the form of an entry.
    Broken(Finding),
}

/// The entries of a HAR file or journal, in order.
pub(crate) fn entries(text: &str) -> Result<Vec<&RawValue>, Finding> {
    #[derive(Deserialize)]
    struct Document<'a> {
        #[serde(borrow)]
        log: Option<Log<'a>>,
        #[serde(borrow)]
        entries: Option<Vec<&'a RawValue>>,
    }
    #[derive(Deserialize)]
    struct Log<'a> {
        #[serde(borrow)]
        entries: Vec<&'a RawValue>,
    }
    let found = if text.trim_start().starts_with('[') {
        serde_json::from_str(text).map(Some)
    } else {
        serde_json::from_str(text)
            .map(|document: Document<'_>| document.log.map(|log| log.entries).or(document.entries))
    };
    let unknown = || {
        let message = "neither a HAR file (`log.entries`) nor a journal (`entries`)";
        Finding::error(FindingKind::UnrecognizedInput, message)
    };
    match found {
        Ok(entries) => entries.ok_or_else(unknown),
        Err(error) if error.is_data() => Err(unknown()),
        // Such errors name the expected type, and no text.
        Err(error) => Err(Finding::error(FindingKind::NotJson, format!("not JSON: {error}"))),
    }
}

/// One of [`entries`], or a line of a recording.
pub(crate) fn entry<'a>(text: &'a str, finder: &Finder) -> Entry<'a> {
    #[derive(Deserialize)]
    struct Probe {
        request: Option<IgnoredAny>,
    }
    let is_har = serde_json::from_str::<Probe>(text).is_ok_and(|probe| probe.request.is_some());
    let read = match is_har {
        true => serde_json::from_str(text).map(|entry: HarEntry<'a>| entry.read(finder)),
        false => serde_json::from_str(text).map(|entry: JournalEntry<'a>| entry.read(finder)),
    };
    match read {
        Ok(entry) => entry,
        Err(error) if error.is_data() => Entry::Broken(Finding::error(
            FindingKind::UnrecognizedInput,
            "neither an entry of a HAR file (`request`, `response`) nor of a journal (`method`, `path`, `status`)",
        )),
        Err(error) => Entry::Broken(Finding::error(FindingKind::NotJson, format!("not JSON: {error}"))),
    }
}

#[derive(Deserialize)]
struct HarEntry<'a> {
    #[serde(borrow)]
    request: HarRequest<'a>,
    #[serde(borrow)]
    response: HarResponse<'a>,
}

#[derive(Deserialize)]
struct HarRequest<'a> {
    #[serde(borrow)]
    method: Cow<'a, str>,
    #[serde(borrow)]
    url: Cow<'a, str>,
    #[serde(borrow, default)]
    headers: Vec<HarHeader<'a>>,
}

#[derive(Deserialize)]
struct HarHeader<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
}

#[derive(Deserialize)]
struct HarResponse<'a> {
    status: i64,
    #[serde(borrow, default)]
    content: Content<'a>,
}

#[derive(Deserialize, Default)]
struct Content<'a> {
    size: Option<f64>,
    #[serde(borrow)]
    text: Option<Cow<'a, str>>,
    #[serde(borrow)]
    encoding: Option<Cow<'a, str>>,
}

impl<'a> HarEntry<'a> {
    fn read(self, finder: &Finder) -> Entry<'a> {
        let Content { size, text, encoding } = self.response.content;
        let headers: Vec<&str> = self.request.headers.iter().map(|header| &*header.name).collect();
        let request =
            Request { method: &self.request.method, url: &self.request.url, headers: &headers, id: None };
        // -1 stands for a size that is not known.
        let size = size.filter(|size| *size >= 0.0).map(|size| size as u64);
        let body = match (text, encoding) {
            (Some(text), None) => Some(bytes(text)),
            (Some(text), Some(encoding)) if encoding.is_empty() => Some(bytes(text)),
            (Some(text), Some(encoding)) if encoding.eq_ignore_ascii_case("base64") => {
                let compact: String = text.split_ascii_whitespace().collect();
                match STANDARD.decode(compact) {
                    Ok(body) => Some(Cow::Owned(body)),
                    Err(_) => return Entry::Broken(encoded("`content.text` is not base64")),
                }
            }
            (Some(_), Some(_)) => return Entry::Broken(encoded("`content.encoding` is not base64")),
            (None, _) if size == Some(0) => Some(Cow::Borrowed(&[][..])),
            (None, _) => None,
        };
        finder.entry(&request, u16::try_from(self.response.status).ok(), body, size)
    }
}

fn encoded(message: &str) -> Finding {
    Finding::error(FindingKind::UnrecognizedInput, message)
}

/// As the sandbox serializes it.
#[derive(Deserialize)]
struct JournalEntry<'a> {
    #[serde(borrow)]
    method: Cow<'a, str>,
    #[serde(borrow)]
    path: Cow<'a, str>,
    #[serde(borrow)]
    operation: Option<Cow<'a, str>>,
    status: Option<u16>,
    #[serde(borrow, default)]
    request_headers: Vec<(Cow<'a, str>, IgnoredAny)>,
    response_size: Option<u64>,
    #[serde(borrow)]
    response_body: Option<Cow<'a, str>>,
}

impl<'a> JournalEntry<'a> {
    fn read(self, finder: &Finder) -> Entry<'a> {
        let headers: Vec<&str> = self.request_headers.iter().map(|(name, _)| &**name).collect();
        let id = self.operation.as_deref();
        let request = Request { method: &self.method, url: &self.path, headers: &headers, id };
        finder.entry(&request, self.status, self.response_body.map(bytes), self.response_size)
    }
}

fn bytes(text: Cow<'_, str>) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}

/// Known parts of the request of an entry.
struct Request<'r> {
    method: &'r str,
    /// A URL, or its path.
    url: &'r str,
    /// Their names.
    headers: &'r [&'r str],
    /// The `operationId`.
    id: Option<&'r str>,
}

/// A base URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base {
    /// Host and port, in lower case; empty if only the path is known.
    authority: String,
    /// Without a slash at the end.
    path: String,
}

impl FromStr for Base {
    type Err = Infallible;

    fn from_str(url: &str) -> Result<Self, Infallible> {
        let (authority, path) = split(url);
        Ok(Self { authority: authority.to_ascii_lowercase(), path: path.trim_end_matches('/').to_owned() })
    }
}

impl Base {
    /// The rest of a path below this base.
    fn rest<'u>(&self, authority: &str, path: &'u str) -> Option<&'u str> {
        let is_host = self.authority.is_empty()
            || authority.is_empty()
            || self.authority.eq_ignore_ascii_case(authority);
        path.strip_prefix(&self.path).filter(|rest| is_host && rest.starts_with('/'))
    }
}

/// Authority and path of a URL or path.
fn split(url: &str) -> (&str, &str) {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    match url.split_once("://") {
        None => ("", url),
        Some((_, rest)) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
    }
}

/// Finds the operation of a request.
pub(crate) struct Finder {
    /// Of each API, the only URL that it is at, if it is known.
    bases: [Option<Base>; 2],
    /// Of each API, where the vendor serves it.
    servers: [Vec<Base>; 2],
}

impl Finder {
    /// `bases` are those of the shipments and of the consignments API.
    pub(crate) fn new(bases: [Option<Base>; 2]) -> Self {
        let servers = APIS.map(|api| {
            let servers = api.servers().iter().map(|url| url.parse().unwrap_or_else(|never| match never {}));
            servers.collect()
        });
        Self { bases, servers }
    }

    fn entry<'a>(
        &self,
        request: &Request<'_>,
        status: Option<u16>,
        body: Option<Cow<'a, [u8]>>,
        size: Option<u64>,
    ) -> Entry<'a> {
        let operation = match self.operation(request) {
            Ok(operation) => operation,
            Err(skip) => return Entry::Skipped(skip),
        };
        let Some(status) = status.filter(|status| *status > 0) else {
            return Entry::Skipped(Skip::NoResponse);
        };
        match (body, size) {
            (None, _) => Entry::Skipped(Skip::NoBody),
            (Some(body), Some(size)) if size > body.len() as u64 => {
                Entry::Skipped(Skip::CutOff(body.len(), size))
            }
            (Some(body), _) => {
                let target = Target::response(operation, status);
                Entry::Response(Response { target, operation, status, body })
            }
        }
    }

    fn operation(&self, request: &Request<'_>) -> Result<&'static Operation, Skip> {
        let (authority, path) = split(request.url);
        // The key shows which API is meant.
        let has_key =
            |api: &Api| request.headers.iter().any(|name| name.eq_ignore_ascii_case(api.key_header()));
        let keys = APIS.map(has_key);
        let apis = APIS.into_iter().enumerate().filter(|(index, _)| keys[*index] || keys == [false; 2]);
        // How much of the path is documented, then whether the vendor's base path is before it.
        let found = apis.filter_map(|(index, api)| {
            let (length, operation) = self.below_a_base(index, api, request.method, authority, path)?;
            let before = &path[..path.len() - length];
            let is_below = |base: &Base| !base.path.is_empty() && before.ends_with(&base.path);
            Some(((length, self.servers[index].iter().any(is_below)), operation))
        });
        let found = found.filter(|(_, operation)| request.id.is_none_or(|id| operation.id() == id));
        let mut found: Vec<((usize, bool), &Operation)> = found.collect();
        found.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
        match found[..] {
            [] => Err(Skip::NoOperation),
            [(first, _), (second, _)] if first == second => Err(Skip::Ambiguous),
            [(_, operation), ..] => Ok(operation),
        }
    }

    /// The operation of `api` that a path ends in, with the length of that end.
    fn below_a_base(
        &self,
        index: usize,
        api: &Api,
        method: &str,
        authority: &str,
        path: &str,
    ) -> Option<(usize, &'static Operation)> {
        let find = |rest: &str| Some((rest.len(), api.find(method, rest)?));
        if let Some(base) = &self.bases[index] {
            return find(base.rest(authority, path)?);
        }
        let is_vendor =
            self.servers.iter().flatten().any(|base| base.authority.eq_ignore_ascii_case(authority));
        if is_vendor {
            let rests = self.servers[index].iter().filter_map(|base| base.rest(authority, path));
            return rests.into_iter().find_map(find);
        }
        let starts = path.rmatch_indices('/').map(|(start, _)| start).take(MAX_SEGMENTS);
        let starts: Vec<usize> = starts.collect();
        starts.into_iter().rev().find_map(|start| find(&path[start..]))
    }
}
