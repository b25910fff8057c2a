//! Waiting until the state of shipments settles.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use sorted_pro_raw::shipments::types::Shipment;
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::Client;
use crate::poll::Look;
use crate::{Error, ShipmentRef, Wait};

/// How many shipments are read at once.
const AT_ONCE: usize = 4;

struct Waiting {
    client: Client,
    references: Vec<ShipmentRef>,
    is_settled: fn(&ShipmentState) -> bool,
    /// What need not be read again.
    settled: Mutex<HashMap<ShipmentRef, Shipment>>,
}

/// Reads the shipments until all of them are settled; gives them in the order of `references`.
pub(super) fn wait(
    operation: &'static str,
    client: &Client,
    references: impl IntoIterator<Item = impl Into<ShipmentRef>>,
    is_settled: fn(&ShipmentState) -> bool,
) -> Wait<Vec<Shipment>> {
    let references = references.into_iter().map(Into::into).collect();
    let waiting = Waiting { client: client.clone(), references, is_settled, settled: Mutex::default() };
    let waiting = Arc::new(waiting);
    Wait::new(operation, move || Box::pin(look(waiting.clone())))
}

async fn look(waiting: Arc<Waiting>) -> Result<Look<Vec<Shipment>>, Error> {
    let mut pending: Vec<ShipmentRef> = {
        let settled = waiting.settled();
        waiting.references.iter().filter(|it| !settled.contains_key(it)).cloned().collect()
    };
    pending.sort_unstable();
    pending.dedup();
    let reads = pending.into_iter().map(|reference| {
        let read = waiting.client.get_shipment(&reference).send();
        async move { read.await.map(|shipment| (reference, shipment.into_inner())) }
    });
    let mut reads = stream::iter(reads).buffer_unordered(AT_ONCE);
    let mut still: Option<(usize, String)> = None;
    while let Some((reference, shipment)) = reads.try_next().await? {
        if (waiting.is_settled)(&shipment.state) {
            waiting.settled().insert(reference, shipment);
        } else {
            let (count, _) = still.unwrap_or_default();
            still = Some((count + 1, shipment.state.as_str().to_owned()));
        }
    }
    Ok(match still {
        Some((1, state)) => ControlFlow::Continue(format!("one shipment is {state}")),
        Some((count, state)) => ControlFlow::Continue(format!("{count} shipments are {state} or the like")),
        None => {
            let settled = waiting.settled();
            let shipments = waiting.references.iter().filter_map(|it| settled.get(it).cloned());
            ControlFlow::Break(shipments.collect())
        }
    })
}

impl Waiting {
    /// Nothing panics while it is held.
    fn settled(&self) -> MutexGuard<'_, HashMap<ShipmentRef, Shipment>> {
        self.settled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
