//! What every request needs and no spec says: credentials, version and accept headers, and a length for
//! bodies that are not there.

use std::fmt;

use progenitor_client::{ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, ResponseValue};
use reqwest::header::{ACCEPT, CONTENT_LENGTH, HeaderName, HeaderValue, InvalidHeaderValue};
use reqwest::{Method, Request};
use tracing::{Instrument as _, field};

use crate::{path, prepared};

/// The API version that both specs describe.
const VERSION: HeaderValue = HeaderValue::from_static("1.1");

/// What a client identifies itself with: the account's API key.
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
    /// If it holds characters that cannot stand in a header. The error does not repeat the key.
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

/// What distinguishes the APIs on the wire.
struct Wire {
    key: HeaderName,
    version: HeaderName,
}

impl Wire {
    fn prepare(&self, request: &mut Request, credentials: &Credentials) {
        let body_less = request.body().is_none()
            && matches!(*request.method(), Method::PUT | Method::POST | Method::PATCH);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(self.key.clone(), credentials.key.clone());
        headers.insert(self.version.clone(), VERSION);
        if body_less {
            // Gateways answer 411 otherwise: reqwest leaves the length out where there is no body.
            headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
        }
    }
}

/// Sends a request through the hooks of its client; called by the generated methods.
///
/// Refuses a URL that does not follow `template`: it would be that of another resource, and get the key.
pub(crate) async fn run<C: ClientHooks<Credentials>>(
    client: &C,
    mut request: Request,
    operation_id: &'static str,
    template: &'static str,
) -> Result<reqwest::Response, Error<()>> {
    if !path::is_below(client.baseurl(), template, request.url()) {
        let message = if template.is_empty() {
            "the URL is not below the base URL of the client"
        } else {
            "a path parameter is empty, `.` or `..`, which would name another resource"
        };
        return Err(Error::InvalidRequest(message.to_owned()));
    }
    let info = OperationInfo { operation_id };
    client.pre(&mut request, &info).await?;
    let Some(request) = prepared::capture(request, operation_id, template) else {
        return Err(Error::Custom("the request was prepared, not sent".to_owned()));
    };
    let result = client.exec(request, &info).await;
    client.post(&result, &info).await?;
    Ok(result?)
}

/// Sends the request inside a span that names the operation. References and query values stay out of it:
/// they can be personal data.
async fn send(
    client: &reqwest::Client,
    request: Request,
    operation: &'static str,
) -> reqwest::Result<reqwest::Response> {
    let span = tracing::debug_span!("request", operation, method = %request.method(), status = field::Empty);
    async {
        let result = client.execute(request).await;
        match &result {
            Ok(response) => {
                let status = response.status().as_u16();
                tracing::Span::current().record("status", status);
                tracing::debug!(status, "answered");
            }
            // The error's own text holds the URL.
            Err(error) => {
                tracing::debug!(timeout = error.is_timeout(), connect = error.is_connect(), "failed")
            }
        }
        result
    }
    .instrument(span)
    .await
}

macro_rules! hooks {
    ($client:ty, $key:literal, $version:literal) => {
        impl $client {
            /// A request to `path`, which starts with `/` and may have a query, below the base URL; for
            /// [`send`](Self::send).
            ///
            /// # Errors
            /// [`Error::InvalidRequest`] if URL parsing would change more of the path or query than the encoding
            /// of characters: a segment `.` or `..` in any spelling, a backslash, tab or line break, a blank at
            /// the end, a fragment.
            // The error type is the generator's.
            #[allow(clippy::result_large_err)]
            pub fn request(&self, method: Method, path: &str) -> Result<Request, Error<()>> {
                let url = path::join(self.baseurl(), path).ok_or_else(|| {
                    Error::InvalidRequest(
                        "has to start with `/` and must not hold `.` or `..` as a segment, `\\`, a tab or line \
                         break, a blank at the end, or a fragment"
                            .to_owned(),
                    )
                })?;
                Ok(Request::new(method, url))
            }

            /// Sends a request that the contract does not know, with the headers of all others, and returns the
            /// response, whatever its status. [`request`](Self::request) makes one that is checked.
            ///
            /// # Errors
            /// [`Error::InvalidRequest`] if the URL is not below the base URL of the client, which the key is
            /// for; others if there is no response.
            // The error type is the generator's.
            #[allow(clippy::result_large_err)]
            pub async fn send(&self, request: Request) -> Result<ResponseValue<ByteStream>, Error<()>> {
                Ok(ResponseValue::stream(run(self, request, "send", "").await?))
            }
        }

        impl ClientHooks<Credentials> for $client {
            async fn pre<E>(&self, request: &mut Request, _: &OperationInfo) -> Result<(), Error<E>> {
                Wire { key: HeaderName::from_static($key), version: HeaderName::from_static($version) }
                    .prepare(request, self.inner());
                Ok(())
            }

            async fn exec(
                &self,
                request: Request,
                info: &OperationInfo,
            ) -> reqwest::Result<reqwest::Response> {
                send(self.client(), request, info.operation_id).await
            }
        }
    };
}

#[cfg(feature = "shipments")]
hooks!(crate::shipments::Client, "x-api-key", "x-api-version");

#[cfg(feature = "consignments")]
hooks!(crate::consignments::Client, "ocp-apim-subscription-key", "electio-api-version");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_never_shown() {
        let credentials = Credentials::new("s3cret").unwrap();
        assert!(!format!("{credentials:?} {:?}", credentials.key).contains("s3cret"));
        let error = Credentials::new("s3cret\n").unwrap_err();
        assert!(!format!("{error:?} {error}").contains("s3cret"));
    }
}
