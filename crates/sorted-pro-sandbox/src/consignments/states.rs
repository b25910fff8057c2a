//! States of consignments: permitted actions and transitions.

use jiff::Timestamp;
use sorted_pro_raw::consignments::vocabulary::ConsignmentState as State;

use crate::call::problem::Problem;
use crate::model::state::{ConsignmentRecord, HistoryEntry, remember};

/// Action on a consignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Allocate,
    Edit,
    Deallocate,
    SetReady,
    SetNotReady,
    Manifest,
    Dispatch,
    /// Labels and customs documents.
    Label,
    Cancel,
}

impl Action {
    /// Returns `true` if a consignment in `state` allows the action.
    pub(super) fn is_allowed_in(self, state: &State) -> bool {
        match self {
            Self::Allocate | Self::Edit => matches!(state, State::Unallocated | State::AllocationFailed),
            Self::Deallocate => {
                matches!(state, State::Allocated | State::Manifested | State::ManifestFailed)
            }
            Self::SetReady => *state == State::Allocated,
            Self::SetNotReady => *state == State::ReadyToShip,
            Self::Manifest => {
                matches!(state, State::Allocated | State::ManifestFailed | State::ReadyToShip)
            }
            Self::Dispatch => *state == State::Manifested,
            Self::Label => {
                matches!(
                    state,
                    State::Allocated
                        | State::ReadyToShip
                        | State::Manifested
                        | State::ManifestFailed
                        | State::Dispatched
                ) || is_with_carrier(state)
            }
            Self::Cancel => match state {
                State::Delivered | State::PartiallyDelivered | State::InTransitWaiting => false,
                State::Unallocated
                | State::AllocationFailed
                | State::Allocated
                | State::Manifested
                | State::ManifestFailed
                | State::Dispatched => true,
                other => is_with_carrier(other),
            },
        }
    }

    /// Returns the vendor's word for a consignment after the action.
    fn done(self) -> &'static str {
        match self {
            Self::Allocate => "allocated",
            Self::Edit => "updated",
            Self::Deallocate => "deallocated",
            Self::SetReady => "marked as ReadyToShip",
            Self::SetNotReady => "set back to Allocated",
            Self::Manifest => "manifested",
            Self::Dispatch => "dispatched",
            Self::Label => "labelled",
            Self::Cancel => "cancelled",
        }
    }
}

/// Returns `true` if the state comes from the carrier's tracking.
pub(super) fn is_with_carrier(state: &State) -> bool {
    state.is_known()
        && !matches!(
            state,
            State::Unallocated
                | State::Allocating
                | State::AllocationFailed
                | State::Allocated
                | State::ReadyToShip
                | State::Manifesting
                | State::Manifested
                | State::ManifestFailed
                | State::Dispatched
                | State::Cancelling
                | State::Cancelled
        )
}

/// Returns `true` if the state allows reading only.
pub(super) fn is_closed(state: &State) -> bool {
    matches!(state, State::Allocating | State::Manifesting | State::Cancelling | State::Cancelled)
}

/// Returns the vendor's number of a state, which a few responses have instead of its name.
pub(super) fn number(state: &State) -> Option<i32> {
    let place = State::known().iter().position(|known| known == state)?;
    // Ordered by number, with gaps after `Dispatched` and before `ReadyToShip`.
    let number = match state {
        State::ReadyToShip => 40,
        _ if place <= 7 => place,
        _ => place + 1,
    };
    i32::try_from(number).ok()
}

/// Returns the state of a record.
pub(super) fn state_of(record: &ConsignmentRecord) -> State {
    record.consignment.consignment_state.as_ref().map_or(State::Unallocated, |state| state.value().clone())
}

/// Refuses an action that the state does not allow.
pub(super) fn ensure(record: &ConsignmentRecord, action: Action) -> Result<(), Problem> {
    let state = state_of(record);
    if action.is_allowed_in(&state) {
        return Ok(());
    }
    let reference = record.consignment.reference.as_deref().unwrap_or_default();
    let message = match action {
        Action::Label => format!("Consignment {reference} is in state {state} and has no labels."),
        _ => format!("Consignment {reference} cannot be {} in state {state}.", action.done()),
    };
    Err(wrong_state(message))
}

pub(super) fn wrong_state(message: impl Into<String>) -> Problem {
    Problem::new(400, "InvalidStateForOperation", message)
}

/// Sets a record's state, and adds it to the history.
pub(super) fn set(record: &mut ConsignmentRecord, state: State, at: Timestamp, reason: &str) {
    let entry = HistoryEntry { at, state: state.as_str().to_owned(), reason: reason.to_owned() };
    remember(&mut record.history, entry);
    record.consignment.consignment_state = Some(state.into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_states_are_the_vendors() {
        for (state, expected) in [
            (State::Unallocated, 0),
            (State::Allocated, 3),
            (State::Dispatched, 7),
            (State::AtDropOffPoint, 9),
            (State::Delivered, 17),
            (State::Cancelled, 26),
            (State::DeliveredDamaged, 32),
            (State::ReadyToShip, 40),
        ] {
            assert_eq!(number(&state), Some(expected), "{state}");
        }
        assert_eq!(number(&State::from("Reconsidered")), None);
    }
}
