//! Waiting for what the server does in the background.

use std::ops::ControlFlow;

use sorted_pro_raw::shipments::types::{PaperlessDocumentUpload, Shipment};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::Client;
use super::reconcile::{Effect, verdict};
use crate::reconcile::Verdict;
use crate::{PaperlessDocumentRef, Progress, Response, ShipmentRef, Wait, settled};

/// Shipments that are no longer being allocated: see [`Client::wait_for_allocation`].
#[derive(Debug, Clone, Default)]
#[must_use = "some of the shipments may not be allocated"]
pub struct SettledAllocations {
    allocated: Vec<Shipment>,
    not_allocated: Vec<Shipment>,
}

impl SettledAllocations {
    /// The shipments that are allocated, with carrier, price and tracking references.
    pub fn allocated(&self) -> &[Shipment] {
        &self.allocated
    }

    /// The shipments that are not: `allocation_failed`, or `unallocated` because they were never queued.
    pub fn not_allocated(&self) -> &[Shipment] {
        &self.not_allocated
    }

    /// Returns `true` if all are allocated.
    pub fn is_complete(&self) -> bool {
        self.not_allocated.is_empty()
    }
}

/// # Waiting for allocation
impl Client {
    /// Waits until none of these shipments is `allocating` any more, by reading them (`get_shipment`) again and
    /// again, a few at a time.
    ///
    /// An allocation that failed is a result here, not an error: see
    /// [`not_allocated`](SettledAllocations::not_allocated).
    ///
    #[doc = include_str!("../../docs/facades/shipments/wait_for_allocation.md")]
    ///
    /// # Errors
    /// Of `send`: [`is_still_pending`](crate::Error::is_still_pending) if the timeout expires first: waiting again is
    /// possible. The error of a read that fails, after its retries; also if a shipment does not exist.
    pub fn wait_for_allocation(
        &self,
        references: impl IntoIterator<Item = impl Into<ShipmentRef>>,
    ) -> Wait<SettledAllocations> {
        let passes = |state: &ShipmentState| *state == ShipmentState::Allocating;
        self.wait_for_state("wait_for_allocation", references, passes, |shipments| {
            let (allocated, not_allocated) = shipments
                .into_iter()
                .partition(|shipment| matches!(verdict(shipment, Effect::Allocated), Verdict::Done(())));
            SettledAllocations { allocated, not_allocated }
        })
    }
}

/// # Waiting for manifests
impl Client {
    /// Waits until the manifesting of shipments has ended, by reading them (`get_shipment`), and returns them in the
    /// order of `references`. Those that failed are `manifest_failed`: check each state.
    ///
    /// A shipment counts as waiting while it is `allocated`, `ready_to_ship` or `manifesting`; in all other
    /// states it is done. One that is manifested again after a failure may therefore count as done too early, if
    /// its old state is still shown. Each poll reads all that are not done, a few at a time: for very many use a
    /// longer [`poll_interval`](Wait::poll_interval).
    ///
    #[doc = include_str!("../../docs/facades/shipments/wait_for_manifest.md")]
    ///
    /// # Errors
    /// Of `send`: [`is_still_pending`](crate::Error::is_still_pending) at the deadline;
    /// [`is_not_found`](crate::Error::is_not_found) if a shipment is unknown.
    pub fn wait_for_manifest(
        &self,
        references: impl IntoIterator<Item = impl Into<ShipmentRef>>,
    ) -> Wait<Vec<Shipment>> {
        let passes = |state: &ShipmentState| {
            use ShipmentState::{Allocated, Manifesting, ReadyToShip};
            matches!(state, Allocated | ReadyToShip | Manifesting)
        };
        self.wait_for_state("wait_for_manifest", references, passes, |shipments| shipments)
    }
}

impl Client {
    /// Reads the shipments until no state of theirs passes, and gives what `finish` makes of them.
    fn wait_for_state<T: Send + 'static>(
        &self,
        operation: &'static str,
        references: impl IntoIterator<Item = impl Into<ShipmentRef>>,
        passes: fn(&ShipmentState) -> bool,
        finish: fn(Vec<Shipment>) -> T,
    ) -> Wait<T> {
        let client = self.clone();
        let read = move |reference: &ShipmentRef| {
            let read = client.get_shipment(reference).send();
            async move { read.await.map(Response::into_inner) }
        };
        let passing =
            move |shipment: &Shipment| passes(&shipment.state).then(|| shipment.state.as_str().to_owned());
        settled::wait(operation, references, read, passing, finish)
    }
}

/// # Waiting for paperless documents
impl Client {
    /// Waits until a document that was uploaded is ready, by fetching it (`get_paperless_document`). Each poll
    /// transfers the whole file.
    ///
    #[doc = include_str!("../../docs/facades/shipments/wait_for_paperless_document.md")]
    ///
    /// # Errors
    /// Of `send`: [`is_gone`](crate::Error::is_gone) if it was removed or has a virus;
    /// [`is_still_pending`](crate::Error::is_still_pending) at the deadline;
    /// [`is_not_found`](crate::Error::is_not_found) if it is unknown.
    pub fn wait_for_paperless_document(
        &self,
        document: impl Into<PaperlessDocumentRef>,
    ) -> Wait<PaperlessDocumentUpload> {
        let call = self.get_paperless_document(document);
        Wait::new("wait_for_paperless_document", move || {
            let poll = call.clone().send();
            Box::pin(async move {
                let processing = || ControlFlow::Continue("the document is being processed".to_owned());
                match poll.await {
                    Ok(response) => Ok(match response.into_inner() {
                        Progress::Done(document) => ControlFlow::Break(document),
                        Progress::Processing(_) => processing(),
                    }),
                    Err(error) if error.is_processing() => Ok(processing()),
                    Err(error) => Err(error),
                }
            })
        })
    }
}
