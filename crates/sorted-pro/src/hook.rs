//! The seam for telemetry and headers of the user's own.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::http::Uri;
use ::http::header::HeaderMap;

use crate::operation::OperationInfo;
use crate::redact::Redactor;
use crate::{Error, Problem};

mod recorder;
mod redaction;

pub use recorder::Recorder;

/// Sees every attempt of every call of a client, and may add headers to it: see
/// [`ClientBuilder::hook`](crate::ClientBuilder::hook).
///
/// The methods are called where the call is awaited. They delay it, so they should not block; a panic in one is a
/// panic of the call.
///
/// ```
/// # sorted_pro_test::run(async |sandbox| {
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use sorted_pro::hook::{AttemptEnd, AttemptStart, Hook};
/// use sorted_pro::{ApiKey, shipments};
///
/// #[derive(Default)]
/// struct Tenant {
///     bytes: AtomicU64,
/// }
///
/// impl Hook for Tenant {
///     fn on_start(&self, attempt: &mut AttemptStart<'_>) {
///         attempt.set_header("x-tenant", "blue").expect("a valid header");
///     }
///
///     fn on_end(&self, attempt: &AttemptEnd<'_>) {
///         self.bytes.fetch_add(attempt.response_size() as u64, Ordering::Relaxed);
///     }
/// }
///
/// let tenant = Arc::new(Tenant::default());
/// let client = shipments::Client::builder(ApiKey::new("your key")?)
///     .hook(tenant.clone())
/// #   .base_url(sandbox.shipments_url())
///     .build()?;
/// client.get_shipment("sp_00794403010635468411384028069888").send().await?;
/// assert!(tenant.bytes.load(Ordering::Relaxed) > 0);
/// # Ok(()) });
/// ```
pub trait Hook: Send + Sync + 'static {
    /// Called before an attempt is sent, when it has its turn.
    fn on_start(&self, attempt: &mut AttemptStart<'_>) {
        let _ = attempt;
    }

    /// Called when an attempt has ended. Not called for an attempt whose call is dropped while it runs.
    fn on_end(&self, attempt: &AttemptEnd<'_>) {
        let _ = attempt;
    }
}

impl<H: Hook + ?Sized> Hook for Arc<H> {
    fn on_start(&self, attempt: &mut AttemptStart<'_>) {
        (**self).on_start(attempt);
    }

    fn on_end(&self, attempt: &AttemptEnd<'_>) {
        (**self).on_end(attempt);
    }
}

/// Shared by the start and the end of an attempt.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AttemptInfo<'a> {
    pub(crate) operation: OperationInfo,
    pub(crate) method: &'a str,
    /// From 1.
    pub(crate) number: u32,
}

macro_rules! attempt_info {
    ($name:ident) => {
        impl $name<'_> {
            /// `shipments` or `consignments`.
            pub fn api(&self) -> &'static str {
                self.info.operation.api
            }

            /// The `operationId` of the contract; `raw_call` for a [raw call](crate::shipments::Client::raw_call).
            pub fn operation(&self) -> &'static str {
                self.info.operation.id
            }

            /// The path of the contract, such as `/shipments/{reference}`; `None` for a raw call. Unlike the URL
            /// it holds no data, and has few values.
            pub fn url_template(&self) -> Option<&'static str> {
                self.info.operation.url_template
            }

            /// The HTTP method.
            pub fn method(&self) -> &str {
                self.info.method
            }

            /// The number of the attempt within its call, from 1.
            pub fn number(&self) -> u32 {
                self.info.number
            }
        }
    };
}

/// An attempt that is about to be sent.
pub struct AttemptStart<'a> {
    pub(crate) info: AttemptInfo<'a>,
    pub(crate) headers: &'a mut HeaderMap,
}

attempt_info!(AttemptStart);

impl AttemptStart<'_> {
    /// Adds a header to this attempt, or replaces one.
    ///
    /// # Errors
    /// [`is_invalid_input`](Error::is_invalid_input) if name or value cannot be sent, or the header is one that
    /// this crate sets, as with `header` of every call. The attempt is then sent without it.
    pub fn set_header(&mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Result<(), Error> {
        let (name, value) = crate::headers::header(name.as_ref(), value.as_ref()).map_err(|message| {
            let problem = Problem { path: "header".to_owned(), message };
            Error::invalid_input(self.info.operation.id, vec![problem])
        })?;
        self.headers.insert(name, value);
        Ok(())
    }
}

// Headers can hold secrets.
impl fmt::Debug for AttemptStart<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptStart")
            .field("operation", &self.operation())
            .field("number", &self.number())
            .finish_non_exhaustive()
    }
}

/// Request and response of an attempt. Holds personal data.
pub(crate) struct Messages<'a> {
    pub(crate) uri: &'a Uri,
    pub(crate) request_headers: &'a HeaderMap,
    pub(crate) request_body: &'a [u8],
    /// Head and body, if it is complete.
    pub(crate) response: Option<(&'a HeaderMap, &'a [u8])>,
    /// Of the client's key.
    pub(crate) redactor: &'a Redactor,
}

impl fmt::Debug for Messages<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Messages(..)")
    }
}

/// An attempt that has ended.
#[derive(Debug)]
pub struct AttemptEnd<'a> {
    pub(crate) info: AttemptInfo<'a>,
    pub(crate) duration: Duration,
    pub(crate) status: Option<u16>,
    pub(crate) failure: Option<AttemptFailure>,
    pub(crate) response_size: usize,
    pub(crate) retry_in: Option<Duration>,
    pub(crate) throttled: Option<Option<Duration>>,
    pub(crate) messages: Messages<'a>,
}

attempt_info!(AttemptEnd);

impl AttemptEnd<'_> {
    /// Duration of the attempt, from sending it to the end of the response.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Reason why there is no complete response; `None` if there is one, with any status.
    pub fn failure(&self) -> Option<AttemptFailure> {
        self.failure
    }

    /// The path of the URL, percent-encoded. Unlike [`url_template`](Self::url_template), it holds data.
    pub fn path(&self) -> &str {
        self.messages.uri.path()
    }

    /// The query of the URL without its question mark, percent-encoded.
    pub fn query(&self) -> Option<&str> {
        self.messages.uri.query()
    }

    /// The body of the request, empty if it has none. It holds personal data; [`Recorder`] replaces them.
    pub fn request_body(&self) -> &[u8] {
        self.messages.request_body
    }

    /// A header of the response, if there is one that is a text.
    pub fn response_header(&self, name: &str) -> Option<&str> {
        self.messages.response.and_then(|(headers, _)| headers.get(name)?.to_str().ok())
    }

    /// The body of a complete response, after decompression. Of an error response, up to 1 MiB is kept. It holds personal
    /// data; [`Recorder`] replaces them.
    pub fn response_body(&self) -> Option<&[u8]> {
        self.messages.response.map(|(_, body)| body)
    }

    /// The size of the response's body in bytes, after decompression, as far as it was read.
    pub fn response_size(&self) -> usize {
        self.response_size
    }

    /// Returns `true` if the server has turned the attempt away because of its rate: 429, unless its code reports a
    /// conflict, or 503 with `Retry-After`.
    pub fn is_throttled(&self) -> bool {
        self.throttled.is_some()
    }

    /// Pause that the server asks for (`Retry-After`) when it [throttles](Self::is_throttled).
    pub fn retry_after(&self) -> Option<Duration> {
        self.throttled.flatten()
    }

    /// The pause before the next attempt, which may also wait for its turn; `None` if there will be none. A call that
    /// does not get its turn within its timeout ends all the same.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}

/// Reason why an attempt has no complete response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttemptFailure {
    /// No connection was made.
    Connect,
    /// The time for the attempt or the call ended first.
    Timeout,
    /// The connection broke before the response was complete.
    Interrupted,
    /// The response was larger than [`max_response_size`](crate::ClientBuilder::max_response_size).
    TooLarge,
}

impl AttemptFailure {
    /// A short name for metrics: `connect`, `timeout`, `interrupted` or `too_large`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::TooLarge => "too_large",
        }
    }
}
