//! Effect of an outcome on an item: the same for all databases, without any of them.

use std::time::Duration;

use serde::Serialize;
use serde_json::value::RawValue;

use super::StoreError;
use super::check::without_nul;
use crate::detail::Failure;
use crate::ledger::{EventKind, Finish, ItemId, Outcome, Resolution, Stage, State, Ticket};

/// The part of an item's state that decides.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) stage: Stage,
    pub(super) state: State,
    pub(super) attempt: i64,
    pub(super) tries: u32,
    pub(super) reconcile: bool,
    /// Of its job.
    pub(super) stages: Vec<Stage>,
    /// Of its job.
    pub(super) max_tries: u32,
}

/// Change to write.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) stage: Stage,
    pub(super) state: State,
    pub(super) tries: u32,
    /// Pause before it is due; `None` if it is finished.
    pub(super) due_after: Option<Duration>,
    pub(super) reconcile: bool,
    /// `None` keeps what is there.
    pub(super) reference: Option<String>,
    /// `None` keeps what is there.
    pub(super) detail: Option<String>,
    /// `None` keeps what is there, unless it is cleared.
    pub(super) error: Option<String>,
    pub(super) clear_error: bool,
    pub(super) event: Option<EventKind>,
}

impl Row {
    /// Applies the outcome; `None` if the ticket is stale.
    pub(super) fn apply(&mut self, finish: &Finish) -> Option<Change> {
        let is_current = self.attempt == finish.ticket.attempt
            && match finish.outcome {
                Outcome::Release => self.state == State::Claimed,
                _ => matches!(self.state, State::Claimed | State::Sending),
            };
        if !is_current {
            return None;
        }
        let mut change = Change {
            stage: self.stage,
            state: State::Ready,
            tries: self.tries,
            due_after: None,
            reconcile: self.reconcile,
            reference: None,
            detail: None,
            error: None,
            clear_error: false,
            event: None,
        };
        match finish.outcome.clone() {
            Outcome::Advance { reference, detail } => {
                let next = self.stages.iter().copied().find(|stage| *stage > self.stage);
                change.state = if next.is_some() { State::Ready } else { State::Done };
                change.due_after = next.map(|_| Duration::ZERO);
                change.stage = next.unwrap_or(self.stage);
                change.tries = 0;
                change.reconcile = false;
                change.reference = reference;
                change.detail = detail;
                change.clear_error = true;
            }
            Outcome::Rejected { error } => {
                change.state = State::Rejected;
                // It is certain that nothing was done.
                change.reconcile = false;
                change.error = Some(error);
                change.event = Some(EventKind::Rejected);
            }
            Outcome::Unknown { error } => {
                change.state = State::Unknown;
                change.reconcile = true;
                change.error = Some(error);
                change.event = Some(EventKind::Unknown);
            }
            Outcome::Later { after, reconcile, count, reference, detail, error } => {
                // An attempt that sent nothing does not know the outcome of an earlier one.
                change.reconcile = reconcile || (self.reconcile && self.state == State::Claimed);
                change.tries = self.tries.saturating_add(u32::from(count));
                change.reference = reference;
                change.detail = detail;
                change.error = error;
                if count && change.tries >= self.max_tries {
                    change.state = State::Parked;
                    change.event = Some(EventKind::Parked);
                } else {
                    change.due_after = Some(after);
                    change.event = count.then_some(EventKind::Failed);
                }
            }
            Outcome::Release => change.due_after = Some(Duration::ZERO),
        }
        for text in [&mut change.reference, &mut change.detail, &mut change.error] {
            *text = text.take().map(without_nul);
        }
        self.stage = change.stage;
        self.state = change.state;
        self.tries = change.tries;
        self.reconcile = change.reconcile;
        Some(change)
    }

    /// Applies the resolution of a person; with the detail of the event.
    pub(super) fn resolve(
        &mut self,
        resolution: Resolution,
        note: &str,
        has_reference: bool,
    ) -> Result<(Change, String), StoreError> {
        #[derive(Serialize)]
        struct Note<'a> {
            resolution: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            reference: Option<String>,
            note: &'a str,
        }

        if !matches!(self.state, State::Unknown | State::Parked) {
            let state = self.state;
            return Err(StoreError::Invalid(format!(
                "the item is {state}: only unknown and parked items can be resolved"
            )));
        }
        // As a worker would write it, who has it in hand.
        let ticket = Ticket { item: ItemId(0), attempt: self.attempt };
        let (name, reference, outcome) = match resolution {
            Resolution::Done { reference: None } if !has_reference => {
                let what = "the item has no reference: give the one that the server has assigned";
                return Err(StoreError::Invalid(what.to_owned()));
            }
            Resolution::Done { reference } => {
                ("done", reference.clone(), Outcome::Advance { reference, detail: None })
            }
            Resolution::SendAgain => {
                self.tries = 0;
                self.reconcile = false;
                ("send_again", None, Outcome::Release)
            }
            Resolution::Rejected => {
                ("rejected", None, Outcome::Rejected { error: Failure::new("resolved", note).to_json() })
            }
        };
        self.state = State::Claimed;
        let change = self.apply(&Finish { ticket, outcome }).ok_or(StoreError::NoSuchJob)?;
        let note = serde_json::to_string(&Note { resolution: name, reference, note })
            .map_err(|error| StoreError::Invalid(format!("a note cannot be written as JSON: {error}")))?;
        Ok((change, note))
    }
}

/// Stages of a job, from their stored form.
pub(super) fn stages(text: &str) -> Option<Vec<Stage>> {
    text.split(',').map(|stage| stage.parse().ok()).collect()
}

/// Stages of a job, in their stored form.
pub(super) fn stages_text(stages: &[Stage]) -> String {
    stages.iter().map(|stage| stage.as_str()).collect::<Vec<_>>().join(",")
}

/// Content of a refused outcome, as JSON; `None` if it has none.
pub(super) fn evidence(outcome: &Outcome) -> Result<Option<String>, StoreError> {
    #[derive(Serialize)]
    struct Evidence<'a> {
        outcome: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        reference: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        may_be_done: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        detail: Option<Box<RawValue>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        error: Option<Box<RawValue>>,
    }

    /// JSON as it is, and other text as a string.
    fn json(text: &str) -> Option<Box<RawValue>> {
        serde_json::from_str(text).or_else(|_| serde_json::value::to_raw_value(text)).ok()
    }

    let (outcome, reference, may_be_done, detail, error) = match outcome {
        Outcome::Release => return Ok(None),
        Outcome::Advance { reference, detail } => {
            ("advance", reference.as_deref(), None, detail.as_deref(), None)
        }
        Outcome::Rejected { error } => ("rejected", None, None, None, Some(error.as_str())),
        Outcome::Unknown { error } => ("unknown", None, None, None, Some(error.as_str())),
        Outcome::Later { reconcile, reference, detail, error, .. } => {
            ("later", reference.as_deref(), Some(*reconcile), detail.as_deref(), error.as_deref())
        }
    };
    let (detail, error) = (detail.and_then(json), error.and_then(json));
    let evidence = Evidence { outcome, reference, may_be_done, detail, error };
    serde_json::to_string(&evidence)
        .map(|text| Some(without_nul(text)))
        .map_err(|error| StoreError::Invalid(format!("an outcome cannot be written as JSON: {error}")))
}
