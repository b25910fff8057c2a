//! The data that a new sandbox starts with.

use jiff::Timestamp;

use crate::state::State;

/// Puts the demo shipments and consignments into an empty state.
pub(crate) fn fill(_state: &mut State, _now: Timestamp, _seed: u64) {}
