//! Serves the sandbox on a socket.
//!
//! Accepts connections itself rather than through axum, because a fault may drop one: a request whose response
//! carries [`DropConnection`] ends its connection without a response.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tower_service::Service as _;

use crate::http::access;
use crate::http::app::App;
use crate::http::hosts::{Hosts, LocalAddress};
use crate::http::shared::{CloseAfter, DropConnection, Limits, Shared};
use crate::http::stream::Stream;
use crate::http::{admin, exchange, pages};

/// Time that running requests have to finish once the sandbox stops.
const DRAIN: Duration = Duration::from_secs(10);

/// Most connections at the same time; more wait to be accepted.
const MAX_CONNECTIONS: usize = 4096;

/// Approximate size limit of a request's head in bytes, by buffer size; larger ones get 431.
const MAX_HEAD: usize = 64 << 10;

/// Most large bodies that are read and processed at the same time; more wait.
const MAX_LARGE_BODIES: usize = 16;

/// Most copies of the whole state in memory at the same time; more wait.
const MAX_STATE_COPIES: usize = 2;

/// Serves `app` on `listener` until `stop` is ready, then lets running requests finish within a limit.
pub(crate) async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    hosts: Hosts,
    limits: Limits,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let (stopper, stopping) = watch::channel(false);
    let shared = Shared {
        app,
        address: listener.local_addr()?,
        hosts,
        limits,
        large_bodies: Arc::new(Semaphore::new(MAX_LARGE_BODIES)),
        state_copies: Arc::new(Semaphore::new(MAX_STATE_COPIES)),
        stopping,
    };
    let router = router(shared.clone());
    let mut connections = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.len() < MAX_CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, router.clone(), shared.clone()));
                }
                // Out of file descriptors, or the client left at once: neither stops the server.
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    sleep(Duration::from_millis(50)).await;
                }
            },
            // Removes ended connections, which would pile up.
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
    let pages = axum::middleware::from_fn_with_state(shared.clone(), pages::serve);
    let access = axum::middleware::from_fn_with_state(shared.clone(), access::check);
    Router::new()
        .route("/_sandbox", axum::routing::any(admin::respond))
        .route("/_sandbox/", axum::routing::any(admin::respond))
        .route("/_sandbox/{*rest}", axum::routing::any(admin::respond))
        .fallback(api)
        .layer(pages)
        .layer(access)
        .with_state(shared)
}

async fn api(State(shared): State<Shared>, request: Request) -> Result<Response, Infallible> {
    Ok(exchange::respond(shared, request).await)
}

/// Serves one connection until either side ends it.
async fn connection(stream: TcpStream, router: Router, shared: Shared) {
    // Sends small responses at once; a failure costs only time.
    let _ = stream.set_nodelay(true);
    let local = LocalAddress(stream.local_addr().unwrap_or(shared.address).ip());
    let lingers = Arc::new(AtomicBool::new(false));
    let stream = Stream::new(stream, shared.limits.read_timeout, Arc::clone(&lingers));
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        let (mut router, lingers) = (router.clone(), Arc::clone(&lingers));
        request.extensions_mut().insert(local);
        async move {
            let response = match router.call(request.map(Body::new)).await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            if response.extensions().get::<CloseAfter>().is_some() {
                lingers.store(true, Ordering::Relaxed);
            }
            match response.extensions().get::<DropConnection>() {
                // hyper ends a connection whose service fails, without a response.
                Some(DropConnection) => Err(io::Error::from(io::ErrorKind::ConnectionAborted)),
                None => Ok(response),
            }
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(shared.limits.read_timeout)
        .max_buf_size(MAX_HEAD)
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
