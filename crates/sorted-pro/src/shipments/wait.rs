//! Waiting for allocation in the background.

use sorted_pro_raw::shipments::types::Shipment;
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::reconcile::{Verdict, verdict};
use super::{Client, settled};
use crate::{ShipmentRef, Wait};

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

    /// Whether all are allocated.
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
    /// ```
    /// # sorted_pro_test::shipments_and_sandbox(async |client, sandbox| {
    /// use std::time::Duration;
    ///
    /// let outcome = client.allocate_many([sorted_pro_test::SHIPMENT]).send().await;
    /// let queued = outcome.into_result()?;
    /// # sandbox.advance(Duration::from_secs(1));
    /// let settled = client.wait_for_allocation(&queued).timeout(Duration::from_secs(600)).send().await?;
    /// for shipment in settled.allocated() {
    ///     let carrier = shipment.allocation.as_ref().map(|it| &it.carrier);
    ///     println!("{} goes with {:?}", shipment.reference, carrier.and_then(|it| it.service_name.as_deref()));
    /// }
    /// assert!(settled.is_complete());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Of `send`: [`is_still_pending`](crate::Error::is_still_pending) if the time is over first: waiting again is
    /// possible. The error of a read that fails, after its retries; also if a shipment does not exist.
    pub fn wait_for_allocation<I>(&self, references: I) -> Wait<SettledAllocations>
    where
        I: IntoIterator,
        I::Item: Into<ShipmentRef>,
    {
        let is_settled = |state: &ShipmentState| *state != ShipmentState::Allocating;
        settled::wait("wait_for_allocation", self, references, is_settled).map(|shipments| {
            let (allocated, not_allocated) =
                shipments.into_iter().partition(|shipment| matches!(verdict(shipment), Verdict::Allocated));
            SettledAllocations { allocated, not_allocated }
        })
    }
}
