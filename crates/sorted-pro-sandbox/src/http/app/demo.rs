//! The data that a new sandbox starts with.

use jiff::Timestamp;

use crate::model::catalogue::Catalogue;
use crate::model::state::State;

/// Adds the demo shipments and consignments to an empty state.
pub(crate) fn fill(state: &mut State, catalogue: &Catalogue, now: Timestamp, seed: u64) {
    crate::shipments::demo::fill(state, catalogue, now, seed);
    crate::consignments::fill_consignments(state, catalogue, now, seed);
}
