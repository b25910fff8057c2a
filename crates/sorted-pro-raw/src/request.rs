//! Requests that are built, and sent by whom it suits.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use progenitor_client::Error;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, Url};
use serde::Serialize;

/// A complete request: URL, headers with the key, and body. `T` is the type of a successful response's body.
///
/// Built by the methods of `Requests`, one per operation.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request<T> {
    /// The `operationId` of the contract; empty for a request that the contract does not know.
    pub operation: &'static str,
    /// The path as the contract writes it, such as `/shipments/{reference}/cancel`; empty for a request that the
    /// contract does not know.
    pub template: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The URL.
    pub url: Url,
    /// All headers but those that the HTTP client adds.
    pub headers: HeaderMap,
    /// The body, if there is one.
    pub body: Option<Bytes>,
    response: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// The same request with a body, which is JSON.
    pub fn with_json(mut self, body: impl Into<Bytes>) -> Self {
        self.headers.remove(CONTENT_LENGTH);
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.body = Some(body.into());
        self
    }
}

// Bodies and URLs can hold personal data.
impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl<T> From<Request<T>> for reqwest::Request {
    fn from(request: Request<T>) -> Self {
        let mut sent = Self::new(request.method, request.url);
        *sent.headers_mut() = request.headers;
        *sent.body_mut() = request.body.map(Into::into);
        sent
    }
}

/// Puts a request together; used by the generated code.
pub(crate) struct Builder(Result<Parts, Error<()>>);

/// Parts that follow from the operation's parameters.
pub(crate) struct Parts {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) body: Option<Vec<u8>>,
}

impl Parts {
    pub(crate) fn into_request<T>(
        self,
        operation: &'static str,
        template: &'static str,
        headers: HeaderMap,
    ) -> Request<T> {
        let Self { method, url, body } = self;
        let request =
            Request { operation, template, method, url, headers, body: None, response: PhantomData };
        match body {
            Some(body) => request.with_json(body),
            None => request,
        }
    }
}

impl Builder {
    pub(crate) fn new(method: Method, url: &str) -> Self {
        Self(match Url::parse(url) {
            Ok(url) => Ok(Parts { method, url, body: None }),
            Err(_) => Err(Error::InvalidRequest("the URL is not valid".to_owned())),
        })
    }

    /// Appends to the query what `parameter` has.
    pub(crate) fn query(mut self, parameter: &impl Serialize) -> Self {
        if let Ok(parts) = &mut self.0 {
            let result = {
                let mut pairs = parts.url.query_pairs_mut();
                parameter.serialize(serde_urlencoded::Serializer::new(&mut pairs)).map(drop)
            };
            // An absent parameter leaves the mark of an empty query.
            if parts.url.query() == Some("") {
                parts.url.set_query(None);
            }
            if let Err(error) = result {
                self.0 = Err(Error::InvalidRequest(format!("a parameter cannot be in a query: {error}")));
            }
        }
        self
    }

    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        if let Ok(parts) = &mut self.0 {
            match serde_json::to_vec(body) {
                Ok(body) => parts.body = Some(body),
                Err(error) => {
                    self.0 =
                        Err(Error::InvalidRequest(format!("the body cannot be written as JSON: {error}")));
                }
            }
        }
        self
    }

    // The error type is the generator's.
    #[allow(clippy::result_large_err)]
    pub(crate) fn build(self) -> Result<Parts, Error<()>> {
        self.0
    }
}

macro_rules! methods {
    ($($function:ident = $method:ident),*) => {
        $(
            // Not every API has operations of every method.
            #[allow(dead_code)]
            pub(crate) fn $function(url: String) -> Builder {
                Builder::new(Method::$method, &url)
            }
        )*
    };
}

methods!(delete = DELETE, get = GET, post = POST, put = PUT);
