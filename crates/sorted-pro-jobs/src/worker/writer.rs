//! Writes of many attempts at once: outcomes that are reported during a write go into the next.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::patience::Patient;
use super::{Timing, WorkerError};
use crate::ledger::{Finish, Ticket};
use crate::store::Store;

/// The most tickets of one write.
const MOST: usize = 500;

type Mark = (Ticket, Duration, oneshot::Sender<bool>);
type Outcome = (Finish, oneshot::Sender<bool>);

/// The writing side of a store.
#[derive(Clone)]
pub(super) struct Writer {
    marks: mpsc::Sender<Mark>,
    outcomes: mpsc::Sender<Outcome>,
}

impl Writer {
    pub(super) fn spawn<S: Store>(
        store: Patient<S>,
        tasks: &mut JoinSet<()>,
        failed: mpsc::UnboundedSender<WorkerError>,
    ) -> Self {
        let (marks, marked) = mpsc::channel(MOST);
        let (outcomes, finished) = mpsc::channel(MOST);
        tasks.spawn(mark(store.clone(), marked, failed.clone()));
        tasks.spawn(finish(store, finished, failed));
        Self { marks, outcomes }
    }

    /// Writes that requests are about to be sent. Returns the tickets for which they may be.
    pub(super) async fn mark_sending(&self, tickets: &[Ticket], needed: Duration) -> HashSet<Ticket> {
        let mut replies = Vec::with_capacity(tickets.len());
        for ticket in tickets {
            let (reply, written) = oneshot::channel();
            if self.marks.send((*ticket, needed, reply)).await.is_ok() {
                replies.push((*ticket, written));
            }
        }
        let mut permitted = HashSet::with_capacity(replies.len());
        for (ticket, written) in replies {
            if written.await.unwrap_or(false) {
                permitted.insert(ticket);
            }
        }
        permitted
    }

    /// Writes an outcome. Returns `false` if the ticket was stale, or the store failed.
    pub(super) async fn finish(&self, finish: Finish) -> bool {
        let (reply, written) = oneshot::channel();
        self.outcomes.send((finish, reply)).await.is_ok() && written.await.unwrap_or(false)
    }
}

/// Receives the items that have arrived, up to [`MOST`]; `None` at the end.
async fn batch<T>(receiver: &mut mpsc::Receiver<T>) -> Option<Vec<T>> {
    let mut batch = Vec::new();
    (receiver.recv_many(&mut batch, MOST).await > 0).then_some(batch)
}

async fn mark<S: Store>(
    store: Patient<S>,
    mut marks: mpsc::Receiver<Mark>,
    failed: mpsc::UnboundedSender<WorkerError>,
) {
    while let Some(batch) = batch(&mut marks).await {
        let mut tickets: Vec<Ticket> = batch.iter().map(|(ticket, ..)| *ticket).collect();
        tickets.sort_unstable();
        let needed = batch.iter().map(|(_, needed, _)| *needed).max().unwrap_or_default();
        // If it fails, nothing is sent: items that were marked after all are read back when the leases lapse.
        let permitted = match store.call(|store| store.mark_sending(&tickets, needed)).await {
            Ok(permitted) => permitted.into_iter().collect(),
            Err(error) => {
                let _ = failed.send(error.into());
                HashSet::new()
            }
        };
        for (ticket, _, reply) in batch {
            let _ = reply.send(permitted.contains(&ticket));
        }
    }
}

async fn finish<S: Store>(
    store: Patient<S>,
    mut outcomes: mpsc::Receiver<Outcome>,
    failed: mpsc::UnboundedSender<WorkerError>,
) {
    while let Some(batch) = batch(&mut outcomes).await {
        let (mut finishes, replies): (Vec<_>, Vec<_>) =
            batch.into_iter().map(|(finish, reply)| (finish.clone(), (finish.ticket, reply))).unzip();
        finishes.sort_by_key(|finish| finish.ticket);
        match store.call(|store| store.finish(finishes.clone())).await {
            Ok(refused) => {
                let refused: HashSet<Ticket> = refused.into_iter().collect();
                for (ticket, reply) in replies {
                    let _ = reply.send(!refused.contains(&ticket));
                }
            }
            Err(error) => {
                let _ = failed.send(error.into());
            }
        }
    }
}

/// The tickets that a worker holds.
#[derive(Clone, Default)]
pub(super) struct Leases(Arc<Mutex<HashSet<Ticket>>>);

/// Keeps the lease of a ticket renewed until it is dropped.
pub(super) struct Lease {
    leases: Leases,
    pub(super) ticket: Ticket,
}

impl Leases {
    pub(super) fn hold(&self, ticket: Ticket) -> Lease {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(ticket);
        Lease { leases: self.clone(), ticket }
    }

    pub(super) async fn renew<S: Store>(self, store: Patient<S>, timing: Timing) {
        loop {
            sleep(timing.renew).await;
            let held: Vec<Ticket> = {
                let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                held.iter().copied().collect()
            };
            for tickets in held.chunks(MOST) {
                let mut tickets = tickets.to_vec();
                tickets.sort_unstable();
                // A lease that is not renewed lapses: nothing is sent then.
                if let Err(error) = store.call(|store| store.renew(&tickets, timing.lease)).await {
                    tracing::warn!(%error, "leases could not be renewed");
                }
            }
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.leases.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.ticket);
    }
}
