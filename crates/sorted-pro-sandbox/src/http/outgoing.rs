//! Responses as the network sends them.

use axum::body::{Body, Bytes};
use axum::response::Response;
use http::{HeaderName, HeaderValue, StatusCode, header};
use tokio::sync::OwnedSemaphorePermit;

/// Marks responses that no handler made: examples of the contract (`example`) and recorded responses (`replay`).
const FIDELITY: HeaderName = HeaderName::from_static("sandbox-fidelity");

/// A response as the network sends it.
#[derive(Debug, Default)]
pub(crate) struct Outgoing {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    /// Empty if the response has no body.
    pub(crate) body: String,
    /// Value of `Allow`, for 405 and `OPTIONS`.
    pub(crate) allow: Vec<&'static str>,
    /// Value of `Retry-After` in seconds, for 429.
    pub(crate) retry_after: Option<u64>,
    /// Value of the fidelity header; `None` if a handler made the response.
    pub(crate) fidelity: Option<&'static str>,
    /// Held until the client has read the body or has disconnected.
    pub(crate) permit: Option<OwnedSemaphorePermit>,
}

/// The text of a body, with its permit.
struct Permitted {
    text: String,
    _permit: OwnedSemaphorePermit,
}

impl AsRef<[u8]> for Permitted {
    fn as_ref(&self) -> &[u8] {
        self.text.as_bytes()
    }
}

impl Outgoing {
    pub(crate) fn json(status: u16, body: String) -> Self {
        Self { status, content_type: "application/json".to_owned(), body, ..Self::default() }
    }

    pub(crate) fn into_response(self) -> Response {
        let Self { status, content_type, body, allow, retry_after, fidelity, permit } = self;
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let may_have_body = status != StatusCode::NO_CONTENT && status != StatusCode::NOT_MODIFIED;
        let has_body = may_have_body && !body.is_empty();
        let body = match permit {
            Some(permit) => Bytes::from_owner(Permitted { text: body, _permit: permit }),
            None => Bytes::from(body),
        };
        let mut response = Response::new(if has_body { Body::from(body) } else { Body::empty() });
        *response.status_mut() = status;
        let headers = response.headers_mut();
        if has_body && let Ok(content_type) = HeaderValue::from_str(&content_type) {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        if !allow.is_empty()
            && let Ok(allow) = HeaderValue::from_str(&allow.join(", "))
        {
            headers.insert(header::ALLOW, allow);
        }
        if let Some(seconds) = retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(fidelity) = fidelity {
            headers.insert(FIDELITY, HeaderValue::from_static(fidelity));
        }
        response
    }
}
