//! Waiting until the state of consignments settles.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use sorted_pro_raw::consignments::types::ConsignmentStatusResponse;
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use super::Client;
use crate::poll::Look;
use crate::{ConsignmentRef, Error, Wait};

/// How many consignments are read at once.
const AT_ONCE: usize = 4;

struct Waiting {
    client: Client,
    references: Vec<ConsignmentRef>,
    /// What need not be read again, by its place in the list.
    settled: Mutex<BTreeMap<usize, ConsignmentStatusResponse>>,
}

/// # Waiting
impl Client {
    /// Waits until the server is done with consignments, by reading their state (`get_consignment_status`), and
    /// gives what it read in the order of `references`: for after a response with status 202, and after
    /// manifesting.
    ///
    /// A consignment counts as waiting while it is `Allocating`, `Manifesting` or `Cancelling`. Whether the work
    /// succeeded is for you to see in the state: `AllocationFailed` and `ManifestFailed` are settled too. Each
    /// look reads all that are not settled, a few at a time.
    ///
    /// ```
    /// # sorted_pro_test::consignments_and_sandbox(async |client, sandbox| {
    /// # use std::time::Duration;
    /// use sorted_pro::consignments::models::ConsignmentState;
    ///
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// client.manifest_many(["EC-000-05B-MMA"]).send().await.into_result()?;
    /// let wait = client.wait_until_settled(["EC-000-05B-MMA"]);
    /// assert!(wait.timeout(Duration::ZERO).send().await.unwrap_err().is_still_pending());
    ///
    /// # sandbox.advance(Duration::from_secs(60));
    /// let settled = client.wait_until_settled(["EC-000-05B-MMA"]).send().await?;
    /// assert_eq!(settled[0].status.as_deref(), Some(&ConsignmentState::Manifested));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Of `send`: [`is_still_pending`](Error::is_still_pending) at the deadline;
    /// [`is_not_found`](Error::is_not_found) if a consignment is unknown.
    pub fn wait_until_settled(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Wait<Vec<ConsignmentStatusResponse>> {
        let references = references.into_iter().map(Into::into).collect();
        let waiting = Arc::new(Waiting { client: self.clone(), references, settled: Mutex::default() });
        Wait::new("wait_until_settled", move || Box::pin(look(waiting.clone())))
    }
}

async fn look(waiting: Arc<Waiting>) -> Result<Look<Vec<ConsignmentStatusResponse>>, Error> {
    // Nothing panics while it is held.
    let settled = || waiting.settled.lock().unwrap_or_else(PoisonError::into_inner);
    let pending: Vec<(usize, ConsignmentRef)> = {
        let settled = settled();
        let all = waiting.references.iter().cloned().enumerate();
        all.filter(|(place, _)| !settled.contains_key(place)).collect()
    };
    let reads = pending.into_iter().map(|(place, reference)| {
        let read = waiting.client.get_consignment_status(reference).send();
        async move { read.await.map(|status| (place, status.into_inner())) }
    });
    let mut reads = stream::iter(reads).buffer_unordered(AT_ONCE);
    let mut waited_for = 0;
    while let Some((place, status)) = reads.try_next().await? {
        if is_transient(&status) {
            waited_for += 1;
        } else {
            settled().insert(place, status);
        }
    }
    Ok(match waited_for {
        0 => ControlFlow::Break(std::mem::take(&mut *settled()).into_values().collect()),
        1 => ControlFlow::Continue("the server is still working on one consignment".to_owned()),
        count => ControlFlow::Continue(format!("the server is still working on {count} consignments")),
    })
}

fn is_transient(status: &ConsignmentStatusResponse) -> bool {
    use ConsignmentState::{Allocating, Cancelling, Manifesting};
    matches!(status.status.as_deref(), Some(Allocating | Cancelling | Manifesting))
}
