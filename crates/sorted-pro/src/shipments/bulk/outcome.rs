//! What became of each reference of a bulk allocation.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;

use sorted_pro_raw::Open;
use sorted_pro_raw::shipments::vocabulary::ErrorCode;

use crate::{Error, ShipmentRef};

/// What became of each reference of a bulk allocation. Every reference that went in is in exactly one of the four
/// lists, as often as it went in.
#[derive(Debug, Clone, Default)]
#[must_use = "some of the shipments may not be allocated"]
pub struct BulkAllocation {
    pub(super) number: usize,
    pub(super) queued: Vec<ShipmentRef>,
    pub(super) rejected: Vec<Rejection>,
    pub(super) failed: Vec<FailedBatch>,
    pub(super) unconfirmed: Vec<ShipmentRef>,
}

/// References that the server does not allocate, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejection {
    /// Why, as a code: `shipment_not_found`, `shipment_invalid_state`, `invalid_reference_format`, ...
    pub code: Open<ErrorCode>,
    /// Why, for people.
    pub message: String,
    /// The references that this is about.
    pub references: Vec<ShipmentRef>,
}

/// References of a request that failed as a whole.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FailedBatch {
    /// What went wrong. If its [`outcome_is_unknown`](Error::outcome_is_unknown), the shipments may be queued
    /// all the same: see [`reconcile`](super::AllocateMany::reconcile).
    pub error: Error,
    /// The references that this is about.
    pub references: Vec<ShipmentRef>,
}

/// What became of one reference.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ReferenceOutcome<'a> {
    /// The server allocates it.
    Queued,
    /// The server does not allocate it.
    Rejected(&'a Rejection),
    /// Its request failed.
    Failed(&'a Error),
    /// The response does not mention it.
    Unconfirmed,
}

impl BulkAllocation {
    /// What the server has queued for allocation, in the order of the input.
    pub fn queued(&self) -> &[ShipmentRef] {
        &self.queued
    }

    /// What the server does not allocate, by reason.
    pub fn rejected(&self) -> &[Rejection] {
        &self.rejected
    }

    /// Requests that failed as a whole, and repeated references, which are not sent.
    pub fn failed(&self) -> &[FailedBatch] {
        &self.failed
    }

    /// What the responses do not mention. Read these shipments to know their state.
    pub fn unconfirmed(&self) -> &[ShipmentRef] {
        &self.unconfirmed
    }

    /// How many references went in.
    pub fn len(&self) -> usize {
        let rejected: usize = self.rejected.iter().map(|it| it.references.len()).sum();
        let failed: usize = self.failed.iter().map(|it| it.references.len()).sum();
        self.queued.len() + rejected + failed + self.unconfirmed.len()
    }

    /// Whether nothing went in.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether all references are queued.
    pub fn is_complete(&self) -> bool {
        self.rejected.is_empty() && self.failed.is_empty() && self.unconfirmed.is_empty()
    }

    /// The outcome of each reference. For one that went in more than once, that of the queued one if there is
    /// one.
    pub fn by_reference(&self) -> HashMap<&ShipmentRef, ReferenceOutcome<'_>> {
        let unconfirmed = self.unconfirmed.iter().map(|it| (it, ReferenceOutcome::Unconfirmed));
        let failed = self
            .failed
            .iter()
            .flat_map(|batch| batch.references.iter().map(|it| (it, ReferenceOutcome::Failed(&batch.error))));
        let rejected = self.rejected.iter().flat_map(|rejection| {
            rejection.references.iter().map(move |it| (it, ReferenceOutcome::Rejected(rejection)))
        });
        let queued = self.queued.iter().map(|it| (it, ReferenceOutcome::Queued));
        unconfirmed.chain(failed).chain(rejected).chain(queued).collect()
    }

    /// All or nothing: the queued references if all are queued.
    ///
    /// # Errors
    /// If one is not; the error keeps the whole outcome.
    pub fn into_result(self) -> Result<Vec<ShipmentRef>, IncompleteAllocation> {
        if self.is_complete() { Ok(self.queued) } else { Err(IncompleteAllocation(Box::new(self))) }
    }

    /// Appends the outcome of further references.
    pub(super) fn merge(mut self, other: Self) -> Self {
        self.queued.extend(other.queued);
        self.unconfirmed.extend(other.unconfirmed);
        self.failed.extend(other.failed);
        for rejection in other.rejected {
            self.reject(rejection);
        }
        self
    }

    /// Adds a rejection; the same reason is listed once.
    pub(super) fn reject(&mut self, rejection: Rejection) {
        let same = |it: &&mut Rejection| it.code == rejection.code && it.message == rejection.message;
        match self.rejected.iter_mut().find(same) {
            Some(known) => known.references.extend(rejection.references),
            None => self.rejected.push(rejection),
        }
    }
}

/// Not all shipments of a bulk allocation are queued.
#[derive(Debug, Clone)]
pub struct IncompleteAllocation(Box<BulkAllocation>);

impl IncompleteAllocation {
    /// The whole outcome.
    pub fn outcome(&self) -> &BulkAllocation {
        &self.0
    }

    /// The whole outcome.
    pub fn into_outcome(self) -> BulkAllocation {
        *self.0
    }
}

impl fmt::Display for IncompleteAllocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome = &self.0;
        let (all, queued) = (outcome.len(), outcome.queued.len());
        let verb = if all - queued == 1 { "is" } else { "are" };
        write!(f, "{} of {all} shipments {verb} not queued: ", all - queued)?;
        let rejected = outcome.rejected.iter().map(|it| it.references.len()).sum::<usize>();
        let failed = outcome.failed.iter().map(|it| it.references.len()).sum::<usize>();
        let counts = [(rejected, "rejected"), (failed, "failed"), (outcome.unconfirmed.len(), "unconfirmed")];
        let mut separator = "";
        for (count, what) in counts.into_iter().filter(|(count, _)| *count > 0) {
            write!(f, "{separator}{count} {what}")?;
            separator = ", ";
        }
        Ok(())
    }
}

impl StdError for IncompleteAllocation {
    /// The first error of a batch, if a batch failed.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.failed.first().map(|batch| &batch.error as _)
    }
}

/// How far a bulk allocation is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkProgress {
    /// Batches that are done.
    pub batches: usize,
    /// References of these batches that are queued.
    pub queued: usize,
    /// References of these batches that are not: rejected, failed, or unconfirmed.
    pub not_queued: usize,
}

impl BulkProgress {
    /// References of the batches that are done.
    pub fn references(&self) -> usize {
        self.queued + self.not_queued
    }

    pub(super) fn add(&mut self, batch: &BulkAllocation) {
        self.batches += 1;
        self.queued += batch.queued.len();
        self.not_queued += batch.len() - batch.queued.len();
    }
}
