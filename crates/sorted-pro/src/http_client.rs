//! The HTTP client: sends one request and reads the response, within limits of size and time.
//!
//! Connections run on the runtime of the call that opened them, and share its thread with the caller's timers. A
//! server that sends faster than it can be read must not hold that thread: reads are bounded, see
//! [`stream`], and so is the work between two readings of the clock, see [`body`].

use std::sync::Arc;
use std::time::Duration;

use ::http::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue, PROXY_AUTHORIZATION, USER_AGENT};
use ::http::{Method, Uri, uri::Scheme};
use bytes::Bytes;
use http_body_util::Full;
use hyper_util::client::legacy;
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::Instant;

use crate::Error;
use crate::error::Cause;
use crate::retry::Attempt;
use body::{Body, BodyLimits};
use connect::Connector;
use tls::Tls;

pub(crate) mod body;
mod connect;
mod stream;
pub(crate) mod tls;

/// Proxies that are used.
#[derive(Clone)]
pub(crate) struct Proxies(Arc<Matcher>);

impl Proxies {
    pub(crate) fn none() -> Self {
        Self(Arc::new(Matcher::builder().build()))
    }

    /// Those of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`) or the operating system.
    pub(crate) fn of_system() -> Self {
        Self(Arc::new(Matcher::from_system()))
    }

    /// One for everything.
    pub(crate) fn all(url: &str) -> Result<Self, Error> {
        let proxies = Self(Arc::new(Matcher::builder().all(url).build()));
        let proxy = proxies.of(&Uri::from_static("https://host"));
        match proxy.as_ref().and_then(Uri::scheme_str) {
            Some("http" | "https") => Ok(proxies),
            Some(other) => {
                let message =
                    format!("proxies speak http or https, not {other}: use a URL `http://host:port`");
                Err(Error::configuration(message))
            }
            None => Err(Error::configuration("the proxy's URL is not valid: expected `http://host:port`")),
        }
    }

    /// The proxy for requests to `uri`.
    pub(crate) fn of(&self, uri: &Uri) -> Option<Uri> {
        Some(self.0.intercept(uri)?.uri().clone())
    }
}

/// A request that can be sent more than once.
#[derive(Clone)]
pub(crate) struct HttpRequest {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A complete response, whatever its status.
pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// End of an attempt without a complete response.
pub(crate) struct Failure {
    pub(crate) attempt: Attempt,
    pub(crate) cause: Option<Cause>,
    /// Status and headers, where they say more than the failure.
    pub(crate) head: Option<Box<(u16, HeaderMap)>>,
}

impl Failure {
    pub(crate) fn new(attempt: Attempt) -> Self {
        Self { attempt, cause: None, head: None }
    }

    pub(crate) fn caused(attempt: Attempt, cause: Cause) -> Self {
        Self { attempt, cause: Some(cause), head: None }
    }
}

/// Sends requests over pooled connections.
pub(crate) struct HttpClient {
    inner: legacy::Client<Connector, Full<Bytes>>,
    headers: HeaderMap,
    proxies: Proxies,
}

impl HttpClient {
    /// `headers` are added to each request that does not have them.
    pub(crate) fn new(connect_timeout: Duration, mut headers: HeaderMap, proxies: Proxies, tls: Tls) -> Self {
        let user_agent = headers.get(USER_AGENT).cloned();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        let connector = Connector::new(connect_timeout, proxies.clone(), tls, user_agent);
        let inner = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            // A connection that the server closes just when it is used again leaves the outcome of a write
            // unknown: give it up before servers and gateways do, which tend to wait for a minute.
            .pool_idle_timeout(Duration::from_secs(45))
            .http1_max_buf_size(stream::FAIR)
            .build(connector);
        Self { inner, headers, proxies }
    }

    /// Sends `request` once and reads the whole response. The caller ends it at `deadline`, which matters here only
    /// for a body that is always ready.
    pub(crate) async fn execute(
        &self,
        request: HttpRequest,
        limits: BodyLimits,
        deadline: Instant,
    ) -> Result<HttpResponse, Failure> {
        let HttpRequest { method, uri, headers, body } = request;
        let proxy_credentials = self.proxy_credentials(&uri);
        let mut outgoing = ::http::Request::new(Full::new(body));
        *outgoing.method_mut() = method;
        *outgoing.uri_mut() = uri;
        *outgoing.headers_mut() = headers;
        for (name, value) in &self.headers {
            outgoing.headers_mut().entry(name).or_insert_with(|| value.clone());
        }
        if let Some(credentials) = proxy_credentials {
            outgoing.headers_mut().insert(PROXY_AUTHORIZATION, credentials);
        }
        let response = self.inner.request(outgoing).await.map_err(|error| {
            let attempt = if error.is_connect() { Attempt::NotSent } else { Attempt::Interrupted };
            Failure::caused(attempt, Cause::of(&error))
        })?;
        let (mut head, incoming) = response.into_parts();
        let body = body::read(&mut head, incoming, limits, deadline).await;
        let (status, headers) = (head.status.as_u16(), head.headers);
        match body {
            Ok(body) => Ok(HttpResponse { status, headers, body }),
            Err(failure) if matches!(failure.attempt, Attempt::TooLarge { .. }) => {
                Err(Failure { head: Some(Box::new((status, headers))), ..failure })
            }
            Err(failure) => Err(failure),
        }
    }

    /// Credentials for a proxy of plain HTTP, which gets the request itself.
    fn proxy_credentials(&self, uri: &Uri) -> Option<HeaderValue> {
        if uri.scheme() != Some(&Scheme::HTTP) {
            return None;
        }
        self.proxies.0.intercept(uri)?.basic_auth().cloned()
    }
}
