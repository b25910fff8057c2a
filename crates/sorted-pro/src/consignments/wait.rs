//! Waiting until the state of consignments settles.

use sorted_pro_raw::consignments::types::ConsignmentStatusResponse;
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::Client;
use crate::{ConsignmentRef, Response, Wait, settled};

/// # Waiting
impl Client {
    /// Waits until the server is done with consignments, by reading their state (`get_consignment_status`), and
    /// returns what it read in the order of `references`: for after a response with status 202, and after
    /// manifesting.
    ///
    /// A consignment counts as waiting while it is `Allocating`, `Manifesting` or `Cancelling`. Whether the work
    /// succeeded is for you to see in the state: `AllocationFailed` and `ManifestFailed` are settled too. Each
    /// poll reads all that are not settled, a few at a time.
    ///
    #[doc = include_str!("../../docs/facades/consignments/wait_until_settled.md")]
    ///
    /// # Errors
    /// Of `send`: [`is_still_pending`](crate::Error::is_still_pending) at the deadline;
    /// [`is_not_found`](crate::Error::is_not_found) if a consignment is unknown.
    pub fn wait_until_settled(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Wait<Vec<ConsignmentStatusResponse>> {
        let client = self.clone();
        let read = move |reference: &ConsignmentRef| {
            let read = client.get_consignment_status(reference).send();
            async move { read.await.map(Response::into_inner) }
        };
        let passing = |status: &ConsignmentStatusResponse| {
            use ConsignmentState::{Allocating, Cancelling, Manifesting};
            let state = status.status.as_deref()?;
            matches!(state, Allocating | Cancelling | Manifesting).then(|| state.as_str().to_owned())
        };
        settled::wait("wait_until_settled", references, read, passing, |settled| settled)
    }
}
