//! One span and one closing event for each call.

use std::future::Future;

use ::http::Uri;
use futures_util::future::BoxFuture;
use tracing::{Instrument as _, Span, field};

use crate::Error;
use crate::http_client::HttpRequest;
use crate::operation::OperationInfo;
use crate::response::{Meta, Response};

/// The span of a call: at level debug, with the attributes that OpenTelemetry names for HTTP clients. References,
/// queries and messages stay out of it: they can be personal data.
#[derive(Clone)]
pub(crate) struct CallSpan(Span);

impl CallSpan {
    pub(crate) fn new(info: OperationInfo, request: &HttpRequest) -> Self {
        let span = tracing::debug_span!(
            "call",
            otel.name = info.url_template.map_or_else(
                || request.method.to_string(),
                |template| format!("{} {template}", request.method)
            ),
            otel.kind = "client",
            otel.status_code = field::Empty,
            http.request.method = request.method.as_str(),
            http.request.resend_count = field::Empty,
            http.response.status_code = field::Empty,
            url.template = info.url_template,
            server.address = request.uri.host(),
            server.port = port(&request.uri),
            "error.type" = field::Empty,
            api = info.api,
            operation = info.id,
            code = field::Empty,
            correlation_id = field::Empty,
        );
        Self(span)
    }

    /// Runs `future` inside the span.
    pub(crate) fn instrument<T>(
        self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> BoxFuture<'static, T> {
        if self.0.is_disabled() { Box::pin(future) } else { Box::pin(future.instrument(self.0)) }
    }

    /// Closes the call with one event at level debug.
    pub(crate) fn close<T>(&self, response: Response<T>) -> Response<T> {
        self.record(Ok(response.meta()));
        response
    }

    /// Closes a call that failed.
    pub(crate) fn close_failed(&self, error: Error) -> Error {
        self.record(Err(&error));
        error
    }

    fn record(&self, result: Result<&Meta, &Error>) {
        let span = &self.0;
        if span.is_disabled() {
            return;
        }
        let meta = match result {
            Ok(meta) => Some(meta),
            Err(error) => error.meta(),
        };
        let (attempts, status) = meta.map_or((0, 0), |meta| (meta.attempts, meta.status));
        if attempts > 1 {
            span.record("http.request.resend_count", attempts - 1);
        }
        if status != 0 {
            span.record("http.response.status_code", status);
        }
        if let Err(error) = result {
            span.record("otel.status_code", "ERROR");
            span.record("error.type", error.type_name().as_ref());
            span.record("code", error.codes().next());
            span.record("correlation_id", error.correlation_id());
        }
        let elapsed_ms = meta.map(|meta| meta.elapsed.as_millis() as u64);
        span.in_scope(|| tracing::debug!(attempts, elapsed_ms, "call ended"));
    }
}

/// The port of `uri`, or that of its scheme.
fn port(uri: &Uri) -> Option<u16> {
    uri.port_u16().or(match uri.scheme_str() {
        Some("https") => Some(443),
        Some("http") => Some(80),
        _ => None,
    })
}
