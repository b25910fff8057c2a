//! Calls from code that is not asynchronous.

use std::future::Future;
use std::sync::OnceLock;
use std::sync::mpsc;

use tokio::runtime::{Builder, Runtime};

use crate::Error;

/// Runs `future` on a thread of this crate's own and waits for it.
///
/// Not on the caller's thread: blocking on a runtime from within a runtime panics.
pub(crate) fn run<T: Send + 'static>(
    future: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    let failed = || Error::configuration("the thread for blocking calls cannot be started");
    let (sender, receiver) = mpsc::sync_channel(1);
    runtime().ok_or_else(failed)?.spawn(async move {
        // Nobody else holds the receiver, and it waits.
        let _ = sender.send(future.await);
    });
    receiver.recv().map_err(|_| failed())?
}

/// One for the process: connections are kept by clients, and a connection belongs to the runtime it was made on.
fn runtime() -> Option<&'static Runtime> {
    static RUNTIME: OnceLock<Option<Runtime>> = OnceLock::new();
    RUNTIME
        .get_or_init(|| {
            Builder::new_multi_thread().worker_threads(1).thread_name("sorted-pro").enable_all().build().ok()
        })
        .as_ref()
}
