//! Places of requests that may be under way at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::sync::Notify;

/// The places of a lane.
#[derive(Default)]
pub(super) struct Places {
    taken: AtomicUsize,
    /// Places that were taken and are free again.
    ended: AtomicUsize,
    freed: Notify,
}

impl Places {
    pub(super) fn take(self: &Arc<Self>) -> Place {
        self.taken.fetch_add(1, Ordering::SeqCst);
        Place { places: Arc::clone(self), is_taken: AtomicBool::new(true), is_sent: AtomicBool::new(false) }
    }

    pub(super) fn taken(&self) -> usize {
        self.taken.load(Ordering::SeqCst)
    }

    pub(super) fn ended(&self) -> usize {
        self.ended.load(Ordering::SeqCst)
    }

    /// Ends when a place has become free since the last time.
    pub(super) async fn freed(&self) {
        self.freed.notified().await;
    }
}

/// The place of an attempt. It becomes free before the outcome of its request is written: the next request leaves while this one
/// waits for the disk.
pub(super) struct Place {
    places: Arc<Places>,
    is_taken: AtomicBool,
    is_sent: AtomicBool,
}

impl Place {
    /// The request has ended.
    pub(super) fn sent(&self) {
        self.is_sent.store(true, Ordering::SeqCst);
    }

    /// An outcome is about to be written: of the request, if that has ended.
    pub(super) fn outcome(&self) {
        if self.is_sent.load(Ordering::SeqCst) {
            self.leave();
        }
    }

    fn leave(&self) {
        if self.is_taken.swap(false, Ordering::SeqCst) {
            self.places.taken.fetch_sub(1, Ordering::SeqCst);
            self.places.ended.fetch_add(1, Ordering::SeqCst);
            self.places.freed.notify_one();
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.leave();
    }
}
