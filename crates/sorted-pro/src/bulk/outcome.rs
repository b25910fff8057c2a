//! Outcomes of the inputs of a bulk call.

use std::error::Error as StdError;
use std::fmt;

use crate::{Error, Response};

/// Outcome of one input.
#[derive(Clone)]
#[non_exhaustive]
pub struct Outcome<I, T> {
    /// The input, as it was passed.
    pub input: I,
    /// Result of the input.
    pub result: ItemResult<T>,
}

/// Result of one input; a failure is never a value.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemResult<T> {
    /// It was done; this is what the server reports about it.
    Done(T),
    /// The server has accepted it and does it later. Wait until the resource's state settles.
    Accepted(Option<T>),
    /// It was not done. Either the response reports it for this input ([`is_rejected`](Error::is_rejected), with code
    /// or message), or its whole request failed; then see [`outcome_is_unknown`](Error::outcome_is_unknown).
    Failed(Error),
    /// The request succeeded, and its response does not mention the input. Read the resource to know.
    Missing,
}

/// Outcomes of the inputs of a bulk call, in the order of the inputs. An input that was passed twice
/// has two.
#[derive(Clone)]
#[must_use = "some of the inputs may have failed"]
pub struct Outcomes<I, T> {
    list: Vec<Outcome<I, T>>,
    unattributed: Vec<Unattributed<T>>,
}

/// A result that the server reported for something that was not asked for, or without a reference.
#[derive(Clone)]
#[non_exhaustive]
pub struct Unattributed<T> {
    /// Reference in the report, if there is one.
    pub reference: Option<String>,
    /// Result of the input.
    pub result: ItemResult<T>,
}

impl<I, T> Outcomes<I, T> {
    pub(crate) fn new(
        outcomes: impl IntoIterator<Item = (I, ItemResult<T>)>,
        unattributed: Vec<Unattributed<T>>,
    ) -> Self {
        let outcomes = outcomes.into_iter().map(|(input, result)| Outcome { input, result });
        Self { list: outcomes.collect(), unattributed }
    }

    /// Adds the outcomes of further inputs.
    pub(crate) fn append(&mut self, other: Self) {
        self.list.extend(other.list);
        self.unattributed.extend(other.unattributed);
    }

    /// All of them, in the order of the inputs.
    pub fn iter(&self) -> std::slice::Iter<'_, Outcome<I, T>> {
        self.list.iter()
    }

    /// The number of inputs.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns `true` if there were no inputs.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Reports of the server about inputs that were done.
    pub fn done(&self) -> impl Iterator<Item = (&I, &T)> {
        self.list.iter().filter_map(|Outcome { input, result }| match result {
            ItemResult::Done(value) => Some((input, value)),
            _ => None,
        })
    }

    /// Inputs that the server has accepted and not done yet.
    pub fn accepted(&self) -> impl Iterator<Item = &I> {
        self.which(|result| matches!(result, ItemResult::Accepted(_)))
    }

    /// Inputs that were done or accepted.
    pub fn succeeded(&self) -> impl Iterator<Item = &I> {
        self.which(ItemResult::is_success)
    }

    /// Inputs that failed, with the error.
    pub fn failed(&self) -> impl Iterator<Item = (&I, &Error)> {
        self.list.iter().filter_map(|Outcome { input, result }| match result {
            ItemResult::Failed(error) => Some((input, error)),
            _ => None,
        })
    }

    /// Inputs that a successful response does not mention.
    pub fn missing(&self) -> impl Iterator<Item = &I> {
        self.which(|result| matches!(result, ItemResult::Missing))
    }

    /// Inputs that may or may not have been done: [missing](Self::missing), or failed with an
    /// [unknown outcome](Error::outcome_is_unknown). Read these resources before you send anything for them again.
    pub fn unknown(&self) -> impl Iterator<Item = &I> {
        self.which(|result| match result {
            ItemResult::Failed(error) => error.outcome_is_unknown(),
            ItemResult::Missing => true,
            ItemResult::Done(_) | ItemResult::Accepted(_) => false,
        })
    }

    /// Reports of the server that belong to no input.
    pub fn unattributed(&self) -> &[Unattributed<T>] {
        &self.unattributed
    }

    /// Returns `true` if every input [succeeded](Self::succeeded). The server may still be working on some:
    /// [`accepted`](Self::accepted).
    pub fn is_complete(&self) -> bool {
        self.list.iter().all(|outcome| outcome.result.is_success())
    }

    /// All or nothing: the outcomes if every input [succeeded](Self::succeeded).
    ///
    /// # Errors
    /// [`Incomplete`], which still has all outcomes, if something failed or is missing.
    pub fn into_result(self) -> Result<Vec<Outcome<I, T>>, Incomplete<I, T>> {
        if self.is_complete() { Ok(self.list) } else { Err(Incomplete { outcomes: self }) }
    }

    fn which(&self, which: fn(&ItemResult<T>) -> bool) -> impl Iterator<Item = &I> {
        self.list.iter().filter(move |outcome| which(&outcome.result)).map(|outcome| &outcome.input)
    }
}

impl<I: AsRef<str>, T> Outcomes<I, T> {
    /// Result of this reference, in any casing.
    pub fn get(&self, reference: impl AsRef<str>) -> Option<&ItemResult<T>> {
        let wanted = reference.as_ref();
        let found = self.list.iter().find(|it| it.input.as_ref().eq_ignore_ascii_case(wanted));
        found.map(|outcome| &outcome.result)
    }
}

impl<T> ItemResult<T> {
    /// Returns `true` if it was done or accepted.
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Done(_) | Self::Accepted(_))
    }
}

impl<T> From<Result<Response<T>, Error>> for ItemResult<T> {
    fn from(result: Result<Response<T>, Error>) -> Self {
        match result {
            Ok(response) => Self::Done(response.into_inner()),
            Err(error) => Self::Failed(error),
        }
    }
}

impl<I, T> IntoIterator for Outcomes<I, T> {
    type Item = Outcome<I, T>;
    type IntoIter = std::vec::IntoIter<Outcome<I, T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a, I, T> IntoIterator for &'a Outcomes<I, T> {
    type Item = &'a Outcome<I, T>;
    type IntoIter = std::slice::Iter<'a, Outcome<I, T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Not every input of a bulk call succeeded: see [`Outcomes::into_result`].
#[derive(Clone)]
pub struct Incomplete<I, T> {
    outcomes: Outcomes<I, T>,
}

impl<I, T> Incomplete<I, T> {
    /// All outcomes, of what succeeded too.
    pub fn outcomes(&self) -> &Outcomes<I, T> {
        &self.outcomes
    }

    /// All outcomes, of what succeeded too.
    pub fn into_outcomes(self) -> Outcomes<I, T> {
        self.outcomes
    }
}

impl<I, T> fmt::Display for Incomplete<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcomes { list, .. } = &self.outcomes;
        let (failed, missing) = (self.outcomes.failed().count(), self.outcomes.missing().count());
        write!(f, "{} of {} did not succeed", failed + missing, list.len())?;
        if missing > 0 {
            write!(f, ", of which the responses do not mention {missing}")?;
        }
        match self.outcomes.failed().next() {
            Some((_, error)) => write!(f, "; the first failure: {error}"),
            None => Ok(()),
        }
    }
}

// What went in and what the server reports can be personal data.
impl<I, T> fmt::Debug for Incomplete<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.outcomes.fmt(f)
    }
}

impl<I, T> StdError for Incomplete<I, T> {
    /// The first failure.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.outcomes.failed().next().map(|(_, error)| error as _)
    }
}

impl<I, T> fmt::Debug for Outcomes<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list.iter().map(|outcome| &outcome.result)).finish()
    }
}

impl<I, T> fmt::Debug for Outcome<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcome").field("result", &self.result).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Unattributed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unattributed").field("result", &self.result).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for ItemResult<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(_) => f.write_str("Done(..)"),
            Self::Accepted(_) => f.write_str("Accepted(..)"),
            Self::Failed(error) => f.debug_tuple("Failed").field(error).finish(),
            Self::Missing => f.write_str("Missing"),
        }
    }
}

/// Progress of a bulk call: the inputs of the batches that are done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Batches that are done.
    pub batches: usize,
    /// Inputs that were done or accepted.
    pub succeeded: usize,
    /// Inputs that were not: they failed, or the response does not mention them.
    pub not_succeeded: usize,
}

impl Progress {
    /// Inputs of the batches that are done.
    pub fn inputs(&self) -> usize {
        self.succeeded + self.not_succeeded
    }

    pub(super) fn add<I, T>(&mut self, batch: &Outcomes<I, T>) {
        let succeeded = batch.succeeded().count();
        self.batches += 1;
        self.succeeded += succeeded;
        self.not_succeeded += batch.len() - succeeded;
    }
}
