//! Context of creation and allocation.

use std::time::Duration;

use jiff::Timestamp;

use crate::call::Call;
use crate::model::catalogue::Catalogue;

/// Context of creation and allocation, besides the shipment.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) seed: u64,
    pub(crate) now: Timestamp,
    /// Duration of asynchronous work.
    pub(crate) delay: Duration,
}

impl<'a> Context<'a> {
    pub(super) fn of(call: &Call<'a>) -> Self {
        Self { catalogue: call.catalogue, seed: call.seed, now: call.now, delay: call.delay }
    }
}
