//! Requests and responses as they are.

use std::fmt;

use ::http::header::{HeaderName, HeaderValue};
use serde::de::DeserializeOwned;

use crate::http_client::HttpRequest;

/// A response as it came: see `send_raw` of every call. Status and headers are those of the
/// [`Response`](crate::Response) around it.
#[derive(Clone, PartialEq, Eq)]
pub struct Raw {
    pub(crate) body: Vec<u8>,
}

impl Raw {
    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// The body as a model, or as a type of your own; `None` if it is not one.
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        crate::json::from_slice(&self.body).ok()
    }
}

// Bodies can hold personal data.
impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw").field("length", &self.body.len()).finish_non_exhaustive()
    }
}

/// A request as it would be sent: see `to_request` of every call. For logs of your own and
/// for tests; the key is not part of it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RawRequest {
    /// The HTTP method.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// The headers that this crate sets, without the key, and without those that the HTTP client adds.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: Vec<u8>,
}

impl RawRequest {
    pub(crate) fn of(request: &HttpRequest, more: &[(HeaderName, HeaderValue)]) -> Self {
        let own = request.headers.iter().filter(|(_, value)| !value.is_sensitive());
        let more = more.iter().map(|(name, value)| (name, value));
        Self {
            method: request.method.to_string(),
            url: request.uri.to_string(),
            headers: own
                .chain(more)
                .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
                .collect(),
            body: request.body.to_vec(),
        }
    }
}

// URL and body can hold personal data, headers secrets.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest").field("method", &self.method).finish_non_exhaustive()
    }
}
