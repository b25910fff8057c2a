//! Parts of every request that no spec has: credentials, version and accept headers, a length for bodies that
//! are not there, and a URL that is the one of its operation.

// The error type is the generator's.
#![allow(clippy::result_large_err)]

use std::fmt;

use progenitor_client::Error;
use reqwest::header::{ACCEPT, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, InvalidHeaderValue};
use reqwest::{Method, Url};
use tracing::{Instrument as _, field};

use crate::path;
use crate::request::{Parts, Request};

/// The API version that both specs describe.
const VERSION: HeaderValue = HeaderValue::from_static("1.1");

/// Credentials of a client: the account's API key.
///
/// The key is never shown: not by `Debug`, and, being marked sensitive, not by anything that prints headers.
#[derive(Clone)]
pub struct Credentials {
    key: HeaderValue,
}

impl Credentials {
    /// Takes the API key.
    ///
    /// # Errors
    /// If it holds characters that cannot stand in a header. The error does not contain the key.
    pub fn new(key: &str) -> Result<Self, InvalidHeaderValue> {
        let mut key = HeaderValue::from_str(key)?;
        key.set_sensitive(true);
        Ok(Self { key })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(..)")
    }
}

/// A base URL, and what distinguishes the APIs on the wire.
#[derive(Clone)]
pub(crate) struct Wire {
    base_url: String,
    /// `None` if the base URL is not one: each request then fails.
    parsed: Option<Url>,
    /// Those of every request.
    headers: HeaderMap,
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wire(..)")
    }
}

impl Wire {
    fn new(base_url: &str, key: HeaderName, version: HeaderName, credentials: Credentials) -> Self {
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(key, credentials.key);
        headers.insert(version, VERSION);
        Self { base_url: base_url.to_owned(), parsed: Url::parse(base_url).ok(), headers }
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Completes a request. Refuses a URL that does not follow `template`: it would be that of another resource,
    /// and get the key.
    pub(crate) fn request<T>(
        &self,
        parts: Parts,
        operation: &'static str,
        template: &'static str,
    ) -> Result<Request<T>, Error<()>> {
        let is_below = |base: &Url| path::is_below(base, self.base_url.ends_with('/'), template, &parts.url);
        if !self.parsed.as_ref().is_some_and(is_below) {
            let message = if template.is_empty() {
                "the URL is not below the base URL of the client"
            } else {
                "a path parameter is empty, `.` or `..`, which would name another resource"
            };
            return Err(Error::InvalidRequest(message.to_owned()));
        }
        let mut headers = self.headers.clone();
        if parts.body.is_none() && matches!(parts.method, Method::PUT | Method::POST | Method::PATCH) {
            // Gateways respond 411 otherwise: HTTP clients leave the length out where there is no body.
            headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
        }
        Ok(parts.into_request(operation, template, headers))
    }

    /// A request to `path`, which the contract does not know.
    fn request_to<T>(&self, method: Method, path: &str) -> Result<Request<T>, Error<()>> {
        let url = path::join(&self.base_url, path).ok_or_else(|| {
            Error::InvalidRequest(
                "has to start with `/` and must not hold `.` or `..` as a segment, `\\`, a tab or line break, a \
                 blank at the end, or a fragment"
                    .to_owned(),
            )
        })?;
        self.request(Parts { method, url, body: None }, "", "")
    }
}

/// Sends the request inside a span that names the operation. References and query values stay out of it:
/// they can be personal data.
pub(crate) async fn send<T>(
    http: &reqwest::Client,
    request: Request<T>,
) -> Result<reqwest::Response, Error<()>> {
    let operation = request.operation;
    let span = tracing::debug_span!("request", operation, method = %request.method, status = field::Empty);
    async {
        let result = http.execute(request.into()).await;
        match &result {
            Ok(response) => {
                let status = response.status().as_u16();
                tracing::Span::current().record("status", status);
                tracing::debug!(status, "response");
            }
            // The error's own text holds the URL.
            Err(error) => {
                tracing::debug!(timeout = error.is_timeout(), connect = error.is_connect(), "failed");
            }
        }
        Ok(result?)
    }
    .instrument(span)
    .await
}

macro_rules! api {
    ($api:ident, $key:literal, $version:literal) => {
        mod $api {
            use progenitor_client::{ByteStream, Error, ResponseValue};
            use reqwest::Method;
            use reqwest::header::HeaderName;

            use crate::hooks::{Credentials, Request, Wire, send};
            use crate::$api::{Client, Requests};

            impl Requests {
                /// Builds requests to the API at `base_url`, with or without a path, such as
                /// `https://api.example.com/pro`. A base URL that is not valid makes every request fail.
                pub fn new(base_url: &str, credentials: Credentials) -> Self {
                    let (key, version) = (HeaderName::from_static($key), HeaderName::from_static($version));
                    Self { wire: Wire::new(base_url, key, version, credentials) }
                }

                /// A request to `path`, which starts with `/` and may have a query, below the base URL, for what
                /// the contract does not know.
                ///
                /// # Errors
                /// [`Error::InvalidRequest`] if URL parsing would change more of the path or query than the
                /// encoding of characters: a segment `.` or `..` in any spelling, a backslash, tab or line break,
                /// a blank at the end, a fragment.
                pub fn request(&self, method: Method, path: &str) -> Result<Request<ByteStream>, Error<()>> {
                    self.wire.request_to(method, path)
                }
            }

            impl Client {
                /// A client that sends requests with `http`, which brings TLS, proxies and timeouts.
                pub fn new(http: reqwest::Client, requests: Requests) -> Self {
                    Self { baseurl: requests.wire.base_url().to_owned(), client: http, inner: requests }
                }

                /// The requests of this client, to be built and sent in another way.
                pub fn requests(&self) -> &Requests {
                    &self.inner
                }

                /// Sends a request and returns the response, whatever its status.
                ///
                /// # Errors
                /// If there is no response.
                pub async fn send<T>(
                    &self,
                    request: Request<T>,
                ) -> Result<ResponseValue<ByteStream>, Error<()>> {
                    Ok(ResponseValue::stream(send(&self.client, request).await?))
                }
            }
        }
    };
}

#[cfg(feature = "shipments")]
api!(shipments, "x-api-key", "x-api-version");

#[cfg(feature = "consignments")]
api!(consignments, "ocp-apim-subscription-key", "electio-api-version");

#[cfg(test)]
mod tests;
