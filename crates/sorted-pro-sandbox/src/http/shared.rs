//! State that all requests share, and marks by which a response instructs its connection.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::response::Response;
use http::{HeaderValue, header};
use tokio::sync::{Semaphore, watch};

use crate::http::app::App;
use crate::http::hosts::Hosts;

/// Time limits of the server.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Limit for the head of a request, for its body, and for the client to read a part of the response.
    pub(crate) read_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { read_timeout: Duration::from_secs(30) }
    }
}

/// State that all requests share.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) app: Arc<App>,
    pub(crate) address: SocketAddr,
    pub(crate) hosts: Hosts,
    pub(crate) limits: Limits,
    /// One permit per large body.
    pub(crate) large_bodies: Arc<Semaphore>,
    /// One permit per copy of the whole state.
    pub(crate) state_copies: Arc<Semaphore>,
    /// True once the sandbox is asked to stop.
    pub(crate) stopping: watch::Receiver<bool>,
}

impl Shared {
    /// Waits until the sandbox is asked to stop, or is gone.
    pub(crate) async fn stopped(&self) {
        let _ = self.stopping.clone().wait_for(|stopping| *stopping).await;
    }
}

/// Marks a response that must not be sent: the connection ends instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DropConnection;

/// Marks a response to a request whose body was not read to its end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CloseAfter;

impl CloseAfter {
    pub(crate) fn mark(response: &mut Response) {
        response.extensions_mut().insert(Self);
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
}
