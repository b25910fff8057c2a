//! The sandbox on a socket.
//!
//! Connections are accepted here and not by axum, because a fault may drop one: a request whose answer carries
//! [`DropConnection`] ends its connection with nothing more said.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tower_service::Service as _;

use crate::app::App;
use crate::{admin, exchange, page};

/// How long running requests may take to end once the sandbox is asked to stop.
const DRAIN: Duration = Duration::from_secs(10);

/// How patient the server is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// For the head of a request, and again for its body.
    pub(crate) read_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { read_timeout: Duration::from_secs(30) }
    }
}

/// What all requests share.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) app: Arc<App>,
    pub(crate) address: SocketAddr,
    pub(crate) limits: Limits,
    /// True once the sandbox is asked to stop.
    pub(crate) stopping: watch::Receiver<bool>,
}

impl Shared {
    /// Ready once the sandbox is asked to stop, or is gone.
    pub(crate) async fn stopped(&self) {
        let _ = self.stopping.clone().wait_for(|stopping| *stopping).await;
    }
}

/// Marks a response that must not be sent: the connection ends instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DropConnection;

/// Serves `app` on `listener` until `stop` is ready; then running requests have some time to end.
pub(crate) async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    limits: Limits,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let (stopper, stopping) = watch::channel(false);
    let shared = Shared { app, address: listener.local_addr()?, limits, stopping };
    let router = router(shared.clone());
    let mut connections = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, router.clone(), shared.clone()));
                }
                // Out of file descriptors, or a client that left at once: neither is worth stopping for.
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    sleep(Duration::from_millis(50)).await;
                }
            },
            // Otherwise ended connections would pile up.
            Some(_) = connections.join_next() => {}
            () = &mut stop => break,
        }
    }
    drop(listener);
    stopper.send_replace(true);
    if timeout(DRAIN, async { while connections.join_next().await.is_some() {} }).await.is_err() {
        tracing::warn!(open = connections.len(), "connections did not end in time");
        connections.shutdown().await;
    }
    Ok(())
}

fn router(shared: Shared) -> Router {
    let pages = axum::middleware::from_fn_with_state(shared.clone(), page::serve);
    Router::new()
        .route("/_sandbox", axum::routing::any(admin::respond))
        .route("/_sandbox/", axum::routing::any(admin::respond))
        .route("/_sandbox/{*rest}", axum::routing::any(admin::respond))
        .fallback(api)
        .layer(pages)
        .with_state(shared)
}

async fn api(State(shared): State<Shared>, request: Request) -> Result<Response, Infallible> {
    Ok(exchange::respond(shared, request).await)
}

/// Serves one connection until either side ends it.
async fn connection(stream: TcpStream, router: Router, shared: Shared) {
    // Small answers go out at once; a failure costs only time.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut router = router.clone();
        async move {
            let response = match router.call(request.map(Body::new)).await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            match response.extensions().get::<DropConnection>() {
                // hyper ends a connection whose service fails, without an answer.
                Some(DropConnection) => Err(io::Error::from(io::ErrorKind::ConnectionAborted)),
                None => Ok(response),
            }
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(shared.limits.read_timeout)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let result = tokio::select! {
        result = connection.as_mut() => result,
        () = shared.stopped() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = result {
        tracing::debug!(%error, "a connection ended early");
    }
}
