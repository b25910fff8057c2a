//! What became of each consignment of a call for many.

use std::collections::{HashMap, VecDeque};
use std::error::Error as StdError;
use std::fmt;

use sorted_pro_raw::consignments::types::AllocationSummary;

use crate::{ConsignmentRef, Error};

/// What became of the consignments of an allocation of many: see [`Outcomes`].
pub type AllocationOutcomes = Outcomes<AllocationSummary>;

/// What became of one consignment.
#[derive(Clone)]
#[non_exhaustive]
pub struct Outcome<T> {
    /// The consignment. `None` if the response does not say which one an element is about, and its place does not
    /// tell either.
    pub reference: Option<ConsignmentRef>,
    /// What became of it.
    pub result: ItemResult<T>,
}

/// What became of one consignment; a failure is never a value.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemResult<T> {
    /// It was done; this is what the server says about it.
    Done(T),
    /// The server has accepted it and is still working on it (202): see
    /// [`wait_until_settled`](super::Client::wait_until_settled).
    Accepted(Option<T>),
    /// It was not done. Either the response says so ([`is_rejected`](Error::is_rejected), with status and
    /// message), or the whole call failed, and with it every consignment that it was about; then see
    /// [`outcome_is_unknown`](Error::outcome_is_unknown).
    Failed(Error),
    /// The call succeeded, and its response does not mention the consignment. Read it to know.
    Missing,
}

/// What became of each consignment of a call for many, in the order of the request.
///
/// The HTTP status of such calls says nothing about the single consignment, so nothing here does as if it did:
/// what failed is an [`Error`], and what the response does not mention is [`missing`](Self::missing).
#[derive(Clone)]
#[must_use = "some of the consignments may have failed"]
pub struct Outcomes<T> {
    list: Vec<Outcome<T>>,
}

impl<T> Outcomes<T> {
    pub(crate) fn new(list: Vec<Outcome<T>>) -> Self {
        Self { list }
    }

    /// Every consignment failed for the same reason.
    pub(crate) fn all_failed(references: Vec<ConsignmentRef>, error: &Error) -> Self {
        let failed =
            |reference| Outcome { reference: Some(reference), result: ItemResult::Failed(error.clone()) };
        Self::new(references.into_iter().map(failed).collect())
    }

    /// Finds the response to each reference. Elements that name their consignment decide; the others follow the
    /// order of the request, which is documented for allocation, if that leaves no doubt.
    pub(crate) fn attribute(
        requested: Vec<ConsignmentRef>,
        reported: Vec<Outcome<T>>,
        is_accepted: bool,
    ) -> Self {
        let mut open: HashMap<String, VecDeque<usize>> = HashMap::new();
        for (index, reference) in requested.iter().enumerate() {
            open.entry(reference.as_str().to_ascii_lowercase()).or_default().push_back(index);
        }
        let mut results: Vec<Option<ItemResult<T>>> = requested.iter().map(|_| None).collect();
        let (mut nameless, mut unasked) = (Vec::new(), Vec::new());
        for outcome in reported {
            let Some(reference) = &outcome.reference else {
                nameless.push(outcome);
                continue;
            };
            let indexes = open.get_mut(&reference.as_str().to_ascii_lowercase());
            match indexes.and_then(VecDeque::pop_front).and_then(|index| results.get_mut(index)) {
                Some(result) => *result = Some(outcome.result),
                None => unasked.push(outcome),
            }
        }
        if results.iter().filter(|result| result.is_none()).count() == nameless.len() {
            let free = results.iter_mut().filter(|result| result.is_none());
            for (result, outcome) in free.zip(nameless.drain(..)) {
                *result = Some(outcome.result);
            }
        }
        let unmentioned = || if is_accepted { ItemResult::Accepted(None) } else { ItemResult::Missing };
        let attributed = requested.into_iter().zip(results).map(|(reference, result)| Outcome {
            reference: Some(reference),
            result: result.unwrap_or_else(unmentioned),
        });
        Self::new(attributed.chain(nameless).chain(unasked).collect())
    }

    /// All of them, in the order of the request.
    pub fn iter(&self) -> std::slice::Iter<'_, Outcome<T>> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// What became of this consignment.
    pub fn get(&self, reference: impl AsRef<str>) -> Option<&ItemResult<T>> {
        let wanted = reference.as_ref();
        let mut found = self.list.iter().filter(|outcome| {
            outcome.reference.as_ref().is_some_and(|it| it.as_str().eq_ignore_ascii_case(wanted))
        });
        found.next().map(|outcome| &outcome.result)
    }

    /// What was done, as the server says it.
    pub fn done(&self) -> impl Iterator<Item = &T> {
        self.list.iter().filter_map(|outcome| match &outcome.result {
            ItemResult::Done(value) => Some(value),
            _ => None,
        })
    }

    /// What the server has accepted and not done yet.
    pub fn accepted(&self) -> impl Iterator<Item = Option<&ConsignmentRef>> {
        self.references(|result| matches!(result, ItemResult::Accepted(_)))
    }

    /// What failed, and why. The reference is missing if the response does not tell it.
    pub fn failed(&self) -> impl Iterator<Item = (Option<&ConsignmentRef>, &Error)> {
        self.list.iter().filter_map(|outcome| match &outcome.result {
            ItemResult::Failed(error) => Some((outcome.reference.as_ref(), error)),
            _ => None,
        })
    }

    /// What was asked for, and is not mentioned in a successful response.
    pub fn missing(&self) -> impl Iterator<Item = &ConsignmentRef> {
        self.references(|result| matches!(result, ItemResult::Missing)).flatten()
    }

    /// Whether everything was done: nothing failed, is missing, or is merely accepted.
    pub fn is_complete(&self) -> bool {
        self.list.iter().all(|outcome| matches!(outcome.result, ItemResult::Done(_)))
    }

    /// All or nothing: what the server says about each, if everything was done.
    ///
    /// # Errors
    /// [`Incomplete`], which still has all outcomes, if something failed, is missing, or is merely accepted.
    pub fn into_result(self) -> Result<Vec<T>, Incomplete<T>> {
        if !self.is_complete() {
            return Err(Incomplete { outcomes: self });
        }
        let done = self.list.into_iter().filter_map(|outcome| match outcome.result {
            ItemResult::Done(value) => Some(value),
            _ => None,
        });
        Ok(done.collect())
    }

    fn references(&self, which: fn(&ItemResult<T>) -> bool) -> impl Iterator<Item = Option<&ConsignmentRef>> {
        let chosen = self.list.iter().filter(move |outcome| which(&outcome.result));
        chosen.map(|outcome| outcome.reference.as_ref())
    }
}

impl Outcomes<AllocationSummary> {
    /// What was allocated; the same as [`done`](Self::done).
    pub fn allocated(&self) -> impl Iterator<Item = &AllocationSummary> {
        self.done()
    }
}

impl<T> IntoIterator for Outcomes<T> {
    type Item = Outcome<T>;
    type IntoIter = std::vec::IntoIter<Outcome<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Outcomes<T> {
    type Item = &'a Outcome<T>;
    type IntoIter = std::slice::Iter<'a, Outcome<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Not everything was done: see [`Outcomes::into_result`].
#[derive(Clone)]
pub struct Incomplete<T> {
    outcomes: Outcomes<T>,
}

impl<T> Incomplete<T> {
    /// All outcomes, of what was done too.
    pub fn outcomes(&self) -> &Outcomes<T> {
        &self.outcomes
    }

    /// All outcomes, of what was done too.
    pub fn into_outcomes(self) -> Outcomes<T> {
        self.outcomes
    }
}

impl<T> fmt::Display for Incomplete<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcomes = &self.outcomes;
        let (failed, missing) = (outcomes.failed().count(), outcomes.missing().count());
        let (accepted, all) = (outcomes.accepted().count(), outcomes.len());
        write!(
            f,
            "of {all} consignments {failed} failed, {missing} are not mentioned, {accepted} are not done yet"
        )?;
        match outcomes.failed().next() {
            Some((_, error)) => write!(f, "; {error}"),
            None => Ok(()),
        }
    }
}

// What the server says can be personal data.
impl<T> fmt::Debug for Incomplete<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.outcomes.fmt(f)
    }
}

impl<T> StdError for Incomplete<T> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.outcomes.failed().next().map(|(_, error)| error as _)
    }
}

impl<T> fmt::Debug for Outcomes<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.list).finish()
    }
}

impl<T> fmt::Debug for Outcome<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reference = self.reference.as_ref().map_or("?", ConsignmentRef::as_str);
        write!(f, "{reference}: {:?}", self.result)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn done(reference: Option<&str>, value: u8) -> Outcome<u8> {
        Outcome { reference: reference.map(Into::into), result: ItemResult::Done(value) }
    }

    fn told(outcomes: &Outcomes<u8>) -> Vec<(Option<&str>, Option<u8>)> {
        let told = outcomes.iter().map(|outcome| {
            let value = if let ItemResult::Done(value) = outcome.result { Some(value) } else { None };
            (outcome.reference.as_ref().map(ConsignmentRef::as_str), value)
        });
        told.collect()
    }

    #[test]
    fn elements_find_their_reference_in_any_order_and_casing() {
        let reported = vec![done(Some("ec-b"), 2), done(None, 1)];
        let outcomes = Outcomes::attribute(vec!["EC-A".into(), "EC-B".into()], reported, false);
        assert_eq!(told(&outcomes), [(Some("EC-A"), Some(1)), (Some("EC-B"), Some(2))]);
        assert_eq!(outcomes.into_result().unwrap(), [1, 2]);
    }

    #[test]
    fn what_cannot_be_attributed_is_not_guessed_and_not_lost() {
        let requested = vec!["EC-A".into(), "EC-B".into(), "EC-C".into()];
        let outcomes = Outcomes::attribute(requested, vec![done(None, 1), done(Some("EC-X"), 9)], false);
        let all = [(Some("EC-A"), None), (Some("EC-B"), None), (Some("EC-C"), None)];
        assert_eq!(told(&outcomes)[..3], all);
        assert_eq!(told(&outcomes)[3..], [(None, Some(1)), (Some("EC-X"), Some(9))]);
        assert_eq!(outcomes.missing().count(), 3);
        assert!(outcomes.into_result().unwrap_err().to_string().contains("3 are not mentioned"));
    }

    #[test]
    fn a_reference_that_is_asked_for_twice_has_two_responses() {
        let reported = vec![done(Some("EC-A"), 1), done(Some("EC-A"), 2)];
        let outcomes = Outcomes::attribute(vec!["EC-A".into(), "EC-A".into()], reported, false);
        assert_eq!(told(&outcomes), [(Some("EC-A"), Some(1)), (Some("EC-A"), Some(2))]);
    }

    #[test]
    fn accepted_is_not_done() {
        let outcomes = Outcomes::<u8>::attribute(vec!["EC-A".into()], Vec::new(), true);
        assert_eq!(outcomes.accepted().collect::<Vec<_>>(), [Some(&"EC-A".into())]);
        assert!(!outcomes.is_complete() && outcomes.missing().next().is_none());
        assert!(matches!(outcomes.get("ec-a"), Some(ItemResult::Accepted(None))));
    }
}
