//! Bulk calls whose inputs are references of resources that exist already.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet, VecDeque};
use std::future::Future;
use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::future::BoxFuture;
use futures_util::stream::{self, StreamExt as _};

use super::sealed::{Plan, Run};
use super::{ItemResult, Job, Outcomes, Unattributed};
use crate::Error;
use crate::call::{self, Operation, Setup, warn_if_unknown};
use crate::config::sealed::ApiClient;
use crate::problem::Problems;
use crate::reconcile::Verdict;

/// Change made to each resource of a list.
pub trait List: Job<Input: AsRef<str> + Sync, Report: Clone + Sync> + Send + Sync + Sized + 'static {
    type Client: ApiClient + Clone + Send + Sync + 'static;

    /// The most references that one request can hold (default: 1).
    const MAX_BATCH: usize = 1;

    /// The operation that errors name if nothing is sent.
    const OPERATION: &'static str;

    /// `true` if a refusal is a failed allocation.
    const ALLOCATES: bool = false;

    /// Sends one request.
    fn send(
        plan: &Plan<Self>,
        references: Vec<String>,
    ) -> impl Future<Output = Result<Reported<Self::Report>, Error>> + Send;

    /// Reads what became of one resource after the response was lost.
    fn read_back(
        plan: &Plan<Self>,
        reference: &Self::Input,
    ) -> impl Future<Output = Result<Verdict<Self::Report>, Error>> + Send;
}

/// Report of a response.
pub struct Reported<T> {
    /// In the order of the response, with the reference that each names.
    pub(crate) items: Vec<(Option<String>, ItemResult<T>)>,
    /// Outcome of references that it does not mention.
    pub(crate) others: ItemResult<T>,
}

impl<L: List> Run for L {
    type Client = <L as List>::Client;

    const MAX_BATCH: usize = <L as List>::MAX_BATCH;

    fn run(
        plan: Arc<Plan<L>>,
        references: Vec<L::Input>,
    ) -> BoxFuture<'static, Outcomes<L::Input, L::Report>> {
        Box::pin(async move {
            let results = references.iter().map(|_| None).collect();
            let mut batch = Batch { plan: &plan, references, results, unattributed: Vec::new() };
            let pending = batch.valid();
            batch.settle(pending).await;
            let results = batch.results.into_iter().map(|result| result.unwrap_or(ItemResult::Missing));
            Outcomes::new(batch.references.into_iter().zip(results), batch.unattributed)
        })
    }
}

impl<J: Job> Plan<J> {
    /// Sends one request with the options of the bulk call.
    pub(crate) async fn call<O: Operation<Client = J::Client>>(
        &self,
        call: impl FnOnce(Setup<J::Client>) -> O,
    ) -> Result<crate::Response<O::Output>, Error> {
        let mut setup = self.setup.clone();
        // The call is not the end of it, and does not warn.
        setup.options.is_recoverable = setup.options.reconcile;
        call::send(call(setup)).await
    }
}

/// Failures in a row after which reading back stops: what was not read stays unknown.
const MAX_FAILURES: u32 = 5;

/// Resources that are read back at the same time.
const READS: usize = 8;

/// One batch, and what is known of it. Resources are named by their place.
struct Batch<'a, L: List> {
    plan: &'a Plan<L>,
    references: Vec<L::Input>,
    results: Vec<Option<ItemResult<L::Report>>>,
    unattributed: Vec<Unattributed<L::Report>>,
}

impl<L: List> Batch<'_, L> {
    fn reference(&self, place: usize) -> &str {
        self.references[place].as_ref()
    }

    fn reconciles(&self) -> bool {
        self.plan.setup.options.reconcile
    }

    /// Sets aside what cannot be a reference, and what is there twice: the second would be refused for the state that
    /// the first has brought about, or the whole request for the duplicate.
    fn valid(&mut self) -> Vec<usize> {
        let Self { plan, references, results, .. } = self;
        let places = 0..references.len();
        if !plan.setup.is_checked() {
            return places.collect();
        }
        let mut seen = HashSet::with_capacity(references.len());
        for (reference, result) in references.iter().zip(results.iter_mut()) {
            let reference = reference.as_ref().trim();
            let mut problems = Problems::default();
            problems.segment("reference", reference);
            if !seen.insert(key(reference)) {
                problems.report_at("reference", "is in the same batch twice, and was sent once");
            }
            *result = problems.into_result(L::OPERATION).err().map(ItemResult::Failed);
        }
        places.filter(|place| results[*place].is_none()).collect()
    }

    /// Sends `pending` until it is known of each what became of it, or nothing more can be done.
    async fn settle(&mut self, mut pending: Vec<usize>) {
        let policy = self.plan.setup.retry_policy();
        // The error of the request before, if its response was lost: that request may still arrive.
        let mut lost: Option<Error> = None;
        for round in 1.. {
            if pending.is_empty() {
                return;
            }
            let is_last = round >= policy.max_attempts;
            let list = pending.iter().map(|place| self.reference(*place).to_owned()).collect();
            let error = match L::send(self.plan, list).await {
                Ok(reported) => {
                    let Self { references, results, unattributed, .. } = self;
                    unattributed.extend(attribute(references, &pending, reported, results));
                    return self.resolve_refused(&pending, lost.as_ref()).await;
                }
                Err(error) => error,
            };
            let others = self.attribute_refusal(&error, &pending);
            if others.len() < pending.len() {
                self.resolve_refused(&pending, lost.as_ref()).await;
                if is_last {
                    return self.fail(others, &error);
                }
                pending = others;
                continue;
            }
            if !self.reconciles() || (lost.is_none() && !error.outcome_is_unknown()) {
                return self.fail(pending, &error);
            }
            let (not_done, unknown) = self.read_back(pending).await;
            self.fail(unknown, lost.as_ref().unwrap_or(&error));
            if !error.outcome_is_unknown() {
                return self.fail(not_done, &error);
            }
            if is_last || (!not_done.is_empty() && !self.plan.setup.may_retry()) {
                return self.fail(not_done, &error.into_not_done());
            }
            pending = not_done;
            lost = Some(error);
            tokio::time::sleep(policy.backoff(round, fastrand::f64())).await;
        }
    }

    fn fail(&mut self, places: Vec<usize>, error: &Error) {
        if self.reconciles() && !places.is_empty() {
            warn_if_unknown(error);
        }
        for place in places {
            self.results[place] = Some(ItemResult::Failed(error.clone()));
        }
    }

    /// Reads the refusal of a whole request as results of the resources that it is about; the others, for which nothing
    /// was done. A reason that names no resource is that of all others.
    fn attribute_refusal(&mut self, error: &Error, pending: &[usize]) -> Vec<usize> {
        const CODES: [&str; 4] = [
            "shipment_not_found",
            "shipment_invalid_state",
            "invalid_state_for_operation",
            "invalid_reference_format",
        ];
        let is_about_resources = matches!(error.status(), Some(400 | 404 | 521))
            && error.details().iter().all(|it| it.code.as_deref().is_some_and(|code| CODES.contains(&code)));
        if !is_about_resources {
            return pending.to_vec();
        }
        let mut reasons = HashMap::new();
        let mut general = None;
        for detail in error.details() {
            match self.place(detail.property.as_deref(), detail.message.as_deref(), pending) {
                Some(place) => drop(reasons.insert(place, detail)),
                None => general = general.or(Some(detail)),
            }
        }
        let mut others = Vec::new();
        for place in pending {
            match reasons.get(place).copied().or(general) {
                Some(reason) => {
                    let error = error.of_one(reason, L::ALLOCATES);
                    self.results[*place] = Some(ItemResult::Failed(error));
                }
                None => others.push(*place),
            }
        }
        others
    }

    /// Resource that a detail is about: by its property (`shipments[7]`), or by a reference in its message.
    fn place(&self, property: Option<&str>, message: Option<&str>, pending: &[usize]) -> Option<usize> {
        let index = || property?.strip_prefix("shipments[")?.split_once(']')?.0.parse::<usize>().ok();
        let named = || {
            let message = message?;
            pending.iter().find(|place| message.contains(self.reference(**place)))
        };
        index().and_then(|index| pending.get(index)).or_else(named).copied()
    }

    /// After a lost response, a resource that is refused for its state may be in that state because of the lost request.
    async fn resolve_refused(&mut self, among: &[usize], lost: Option<&Error>) {
        let Some(lost) = lost else { return };
        let is_doubtful = |place: &usize| match &self.results[*place] {
            Some(ItemResult::Failed(error)) => !error.is_not_found(),
            _ => false,
        };
        let doubtful: Vec<usize> = among.iter().copied().filter(is_doubtful).collect();
        // Those that are not done keep their refusal.
        let (_, unknown) = self.read_back(doubtful).await;
        self.fail(unknown, lost);
    }

    /// Reads resources and notes what is done or under way. Gives those of which nothing was done, and those that cannot
    /// be read.
    async fn read_back(&mut self, places: Vec<usize>) -> (Vec<usize>, Vec<usize>) {
        let failures = AtomicU32::new(0);
        let (plan, references) = (self.plan, &self.references);
        let reads: Vec<_> = stream::iter(places)
            .map(|place| {
                let failures = &failures;
                async move {
                    if failures.load(Ordering::Relaxed) >= MAX_FAILURES {
                        return (place, None);
                    }
                    let read = L::read_back(plan, &references[place]).await;
                    match &read {
                        Err(error) if !error.is_not_found() => failures.fetch_add(1, Ordering::Relaxed),
                        _ => failures.swap(0, Ordering::Relaxed),
                    };
                    (place, Some(read))
                }
            })
            .buffered(READS)
            .collect()
            .await;
        let (mut not_done, mut unknown) = (Vec::new(), Vec::new());
        for (place, read) in reads {
            match read {
                Some(Ok(Verdict::Done(report))) => self.results[place] = Some(ItemResult::Done(report)),
                Some(Ok(Verdict::Underway)) => self.results[place] = Some(ItemResult::Accepted(None)),
                Some(Ok(Verdict::NotDone)) => not_done.push(place),
                // The server will report it again, with a code.
                Some(Err(error)) if error.is_not_found() => not_done.push(place),
                Some(Err(_)) | None => unknown.push(place),
            }
        }
        (not_done, unknown)
    }
}

/// Finds the result of each pending reference, and gives what cannot be attributed. Items that name their resource
/// decide; the others follow the order of the request if that leaves no doubt.
fn attribute<T: Clone>(
    references: &[impl AsRef<str>],
    pending: &[usize],
    reported: Reported<T>,
    results: &mut [Option<ItemResult<T>>],
) -> Vec<Unattributed<T>> {
    // Items in the order of the request need no lookup; from the first on that is not, what is left is found by key.
    let mut in_order = pending;
    let mut by_key: HashMap<Cow<'_, str>, VecDeque<usize>> = HashMap::new();
    let (mut nameless, mut unattributed) = (Vec::new(), Vec::new());
    for (reference, result) in reported.items {
        let Some(reference) = reference else {
            nameless.push(Unattributed { reference, result });
            continue;
        };
        let place = match in_order.split_first() {
            Some((next, rest)) if is_same(references[*next].as_ref(), &reference) => {
                in_order = rest;
                Some(*next)
            }
            _ => {
                by_key.reserve(in_order.len());
                for place in mem::take(&mut in_order) {
                    by_key.entry(key(references[*place].as_ref())).or_default().push_back(*place);
                }
                by_key.get_mut(&*key(&reference)).and_then(VecDeque::pop_front)
            }
        };
        match place {
            Some(place) => results[place] = Some(result),
            None => unattributed.push(Unattributed { reference: Some(reference), result }),
        }
    }
    let free: Vec<_> = pending.iter().copied().filter(|place| results[*place].is_none()).collect();
    if free.len() == nameless.len() {
        for (place, nameless) in free.into_iter().zip(nameless) {
            results[place] = Some(nameless.result);
        }
    } else {
        unattributed.extend(nameless);
        free.into_iter().for_each(|place| results[place] = Some(reported.others.clone()));
    }
    unattributed
}

/// Form in which references are compared: responses can add blanks around them and change their casing.
fn key(reference: &str) -> Cow<'_, str> {
    let reference = reference.trim();
    // Without an early exit, the loop takes many bytes at a time.
    let has_uppercase = reference.bytes().fold(false, |found, byte| found | byte.is_ascii_uppercase());
    if has_uppercase { reference.to_ascii_lowercase().into() } else { reference.into() }
}

/// Returns `true` if both have the same [`key`].
fn is_same(one: &str, other: &str) -> bool {
    one == other || one.trim().eq_ignore_ascii_case(other.trim())
}

#[cfg(test)]
mod tests;
