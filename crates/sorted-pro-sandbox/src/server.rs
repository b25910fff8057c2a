//! The sandbox on a socket.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use tokio::net::TcpListener;

use crate::app::{Answer, App, Request as WholeRequest};
use crate::page;

/// Bodies beyond this are refused with 413: a paperless document of 5 MB is 7 MB in base64.
const MAX_BODY: usize = 12 << 20;

/// Serves `app` on `listener` until `stop` is ready; open connections finish their request.
pub(crate) async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let router = router(app, listener.local_addr()?);
    axum::serve(listener, router).with_graceful_shutdown(stop).await
}

fn router(app: Arc<App>, address: SocketAddr) -> Router {
    let shared = Shared { app, address };
    let pages = axum::middleware::from_fn_with_state(shared.clone(), page::serve);
    Router::new().fallback(api).layer(pages).with_state(shared)
}

#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) app: Arc<App>,
    pub(crate) address: SocketAddr,
}

async fn api(State(shared): State<Shared>, request: Request) -> Result<Response, Infallible> {
    let (parts, body) = request.into_parts();
    let origin = origin(&parts.headers, shared.address);
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return Ok(response(&Answer {
            operation: None,
            status: 413,
            body: Some(r#"{"code":"validation_error","message":"The body is too large."}"#.to_owned()),
            allow: Vec::new(),
        }));
    };
    let request = WholeRequest {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: body.to_vec(),
    };
    Ok(response(&shared.app.handle(&request, &origin)))
}

/// The scheme and host by which the caller knows this server.
fn origin(headers: &http::HeaderMap, address: SocketAddr) -> String {
    match headers.get(header::HOST).and_then(|host| host.to_str().ok()) {
        Some(host) => format!("http://{host}"),
        None => format!("http://{address}"),
    }
}

fn response(answer: &Answer) -> Response {
    let body = answer.body.clone().map_or_else(Body::empty, Body::from);
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if answer.body.is_some() {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if !answer.allow.is_empty()
        && let Ok(allow) = HeaderValue::from_str(&answer.allow.join(", "))
    {
        headers.insert(header::ALLOW, allow);
    }
    response
}
