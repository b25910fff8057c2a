//! The thread that requests and connections run on.
//!
//! A connection is a task of the HTTP library, and one poll of it lasts as long as the server keeps it busy: a
//! flood of interim responses holds a thread for seconds, and with it the timers of its runtime. On a thread of
//! this crate, the caller's timers fire whatever the server does. Connections also outlive the runtimes of their
//! callers, so that one client can serve several.

use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::task::{JoinError, JoinHandle};

use crate::Error;

/// The runtime of the thread, which is started with the first client and serves the process.
///
/// # Errors
/// [`is_configuration`](Error::is_configuration) if the system does not give a thread.
pub(crate) fn runtime() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<Option<Handle>> = OnceLock::new();
    RUNTIME
        .get_or_init(|| {
            let runtime = Builder::new_current_thread().enable_all().build().ok()?;
            let handle = runtime.handle().clone();
            let run = move || runtime.block_on(pending::<()>());
            thread::Builder::new().name("sorted-pro-io".to_owned()).spawn(run).ok()?;
            Some(handle)
        })
        .as_ref()
        .ok_or_else(|| Error::configuration("the thread for connections cannot be started"))
}

/// A task that ends when it is dropped.
pub(crate) struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    pub(crate) fn spawn(runtime: &Handle, future: impl Future<Output = T> + Send + 'static) -> Self {
        Self(runtime.spawn(future))
    }
}

impl<T> Future for Task<T> {
    type Output = Result<T, JoinError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
