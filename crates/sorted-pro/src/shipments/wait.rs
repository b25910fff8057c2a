//! Waiting for allocation in the background.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::stream::{self, StreamExt as _};
use sorted_pro_raw::shipments::types::Shipment;

use super::Client;
use super::reconcile::{Verdict, verdict};
use crate::poll::Wait;
use crate::{Error, ShipmentRef};

/// Shipments that are no longer being allocated: see [`Client::wait_for_allocation`].
#[derive(Debug, Clone, Default)]
#[must_use = "some of the shipments may not be allocated"]
pub struct SettledAllocations {
    allocated: Vec<Shipment>,
    not_allocated: Vec<Shipment>,
    missing: Vec<ShipmentRef>,
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

    /// The references that the server does not know.
    pub fn missing(&self) -> &[ShipmentRef] {
        &self.missing
    }

    /// Whether all are allocated.
    pub fn is_complete(&self) -> bool {
        self.not_allocated.is_empty() && self.missing.is_empty()
    }
}

/// # Waiting for allocation
impl Client {
    /// Waits until none of these shipments is `allocating` any more, by reading them (`get_shipment`) again and
    /// again, eight at a time.
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
    /// Of `send`: [`is_still_pending`](Error::is_still_pending) if the time is over first: waiting again is
    /// possible. The error of a read that fails, after its repetitions.
    pub fn wait_for_allocation<I>(&self, references: I) -> Wait<SettledAllocations>
    where
        I: IntoIterator,
        I::Item: Into<ShipmentRef>,
    {
        let client = self.clone();
        let pending: Vec<ShipmentRef> = references.into_iter().map(Into::into).collect();
        let progress = Arc::new(Mutex::new((pending, SettledAllocations::default())));
        Wait::new("wait_for_allocation", move || {
            let (client, progress) = (client.clone(), progress.clone());
            Box::pin(async move {
                let (pending, mut settled) =
                    std::mem::take(&mut *progress.lock().unwrap_or_else(PoisonError::into_inner));
                let (all, result) = (pending.len(), look(&client, pending, &mut settled).await);
                match result {
                    Ok(pending) if pending.is_empty() => Ok(ControlFlow::Break(settled)),
                    Ok(pending) => {
                        let missing = format!("{} of {all} shipments are being allocated", pending.len());
                        *progress.lock().unwrap_or_else(PoisonError::into_inner) = (pending, settled);
                        Ok(ControlFlow::Continue(missing))
                    }
                    Err(error) => Err(error),
                }
            })
        })
    }
}

/// Reads the shipments once, and gives back those that are not settled.
async fn look(
    client: &Client,
    pending: Vec<ShipmentRef>,
    settled: &mut SettledAllocations,
) -> Result<Vec<ShipmentRef>, Error> {
    let mut reads = stream::iter(pending)
        .map(|reference| async move {
            let read = client.get_shipment(&reference).send().await;
            (reference, read)
        })
        .buffered(8);
    let mut still_pending = Vec::new();
    while let Some((reference, read)) = reads.next().await {
        match read {
            Ok(shipment) => match verdict(&shipment) {
                Verdict::Allocating => still_pending.push(reference),
                Verdict::Allocated => settled.allocated.push(shipment.into_inner()),
                Verdict::NotAllocated => settled.not_allocated.push(shipment.into_inner()),
            },
            Err(error) if error.is_not_found() => settled.missing.push(reference),
            Err(error) => return Err(error),
        }
    }
    Ok(still_pending)
}
