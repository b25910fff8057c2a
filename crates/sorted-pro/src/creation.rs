//! Creating something once, even if the response is lost: it is found by the caller's own reference.

use std::collections::HashSet;
use std::future::Future;
use std::sync::Arc;

use futures_util::future::BoxFuture;

use crate::bulk::sealed::Plan;
use crate::bulk::{Job, Outcomes};
use crate::call::{self, Call as _, Operation, Pending, Setup};
use crate::paging::{self, Paged};
use crate::problem::Problems;
use crate::{Error, Problem, Response};

/// Number of searches for what was created before the creation is sent again. Searches may lag behind.
const SEARCHES: u32 = 3;

/// Limits what one search reads.
const MOST: usize = 100;

/// Result of a search.
pub(crate) type Found<O> = <<O as Creation>::Search as Paged>::Item;

/// A creation of something that carries a reference of the caller's own.
pub(crate) trait Creation: Operation<Client: Sync> + Sync {
    /// The search that finds it.
    type Search: Paged<Client = Self::Client>;

    /// The `operationId` of the contract.
    const OPERATION: &'static str;

    /// The JSON path of the caller's own reference in the body.
    const OWN_REFERENCE: &'static str;

    /// `true` if the server may refuse a second one because of the first, so that its refusal is no proof that nothing
    /// was created.
    const REFUSES_SECOND: bool = false;

    /// The caller's own reference, which a search can find.
    fn own_reference(&self) -> Option<&str>;

    /// Searches for a reference of the caller's. More may be found.
    fn search(client: &Self::Client, own_reference: &str) -> Self::Search;

    /// The vendor's reference of what was found, if it has this reference of the caller's or
    /// [may have it](may_be).
    fn match_of(found: Found<Self>, own_reference: &str) -> Option<String>;

    /// Reads it back; `None` if it is not what was created, or cannot be read.
    fn restore(
        &self,
        reference: String,
        own_reference: &str,
    ) -> impl Future<Output = Option<Response<Self::Output>>> + Send;
}

/// Returns `true` if a server may have made `found` of the reference that was `sent`. If what is new differs from it
/// only in case or in spaces around it, a second creation would not be safe.
pub(crate) fn may_be(found: &str, sent: &str) -> bool {
    found.trim().eq_ignore_ascii_case(sent.trim())
}

/// Creates each input of a batch.
pub(crate) fn each<J, O>(
    plan: Arc<Plan<J>>,
    batch: Vec<J::Input>,
    create: fn(&J::Client, J::Input) -> O,
) -> BoxFuture<'static, Outcomes<J::Input, J::Report>>
where
    J: Job<Input: Clone>,
    O: Creation<Client = J::Client, Output = J::Report>,
{
    Box::pin(async move {
        let mut results = Vec::with_capacity(batch.len());
        for input in batch {
            let mut call = create(&plan.setup.client, input.clone());
            *call.setup_mut() = plan.setup.clone();
            results.push((input, call::send(call).await.into()));
        }
        Outcomes::new(results, Vec::new())
    })
}

/// Notes that a creation cannot be reconciled.
pub(crate) fn check<O: Creation>(call: &O, problems: &mut Problems) {
    if call.setup().options.reconcile && own_reference(call).is_none() {
        problems.report_at(O::OWN_REFERENCE, needs::<O>());
    }
}

/// Sends a creation that is to be reconciled.
pub(crate) fn reconciled<O: Creation>(call: &O) -> Option<Pending<O::Output>> {
    if !call.setup().options.reconcile {
        return None;
    }
    let mut call = call.clone();
    Some(Box::pin(async move {
        // A request that cannot be sent needs no search.
        call::to_request(&call)?;
        let Some(own_reference) = own_reference(&call).map(str::to_owned) else {
            // `unchecked` does not help: without it, nothing can be found.
            return Err(invalid::<O>(needs::<O>()));
        };
        call.setup_mut().options.reconcile = false;
        create(call, &own_reference).await
    }))
}

fn own_reference<O: Creation>(call: &O) -> Option<&str> {
    call.own_reference().filter(|reference| !reference.trim().is_empty())
}

fn needs<O: Creation>() -> String {
    format!("is missing: reconcile needs a {}", O::OWN_REFERENCE)
}

fn invalid<O: Creation>(message: String) -> Error {
    Error::invalid_input(O::OPERATION, vec![Problem { path: O::OWN_REFERENCE.to_owned(), message }])
}

async fn create<O: Creation>(call: O, own_reference: &str) -> Result<Response<O::Output>, Error> {
    let setup = call.setup();
    let policy = setup.retry_policy();
    let before = named::<O>(setup.clone(), own_reference).await?;
    let mut lost: Option<Error> = None;
    for _ in 0..policy.max_attempts {
        let error = match (call::send(call.clone()).await, lost) {
            (Ok(result), _) => return Ok(result),
            (Err(error), _) if error.outcome_is_unknown() => error,
            // The result of the one before is searched for once more.
            (Err(error), Some(lost)) if O::REFUSES_SECOND && error.is_bad_request() => lost,
            // The server does not take such a thing: it has not taken it before.
            (Err(error), _) if error.is_bad_request() => return Err(error),
            // Nothing was done by this attempt; the outcome of the one before is still not known.
            (Err(_), Some(lost)) => return Err(lost),
            (Err(error), None) => return Err(error),
        };
        for search in 1..=SEARCHES {
            // At least half of what the policy has as limit: an index needs time.
            if !setup.options.pause(policy.backoff(search, 0.5 + fastrand::f64() / 2.0)).await {
                return Err(error);
            }
            let Ok(now) = named::<O>(setup.for_recovery(), own_reference).await else {
                return Err(error);
            };
            let mut new = now.difference(&before);
            match (new.next(), new.next()) {
                (None, _) => {}
                (Some(reference), None) => {
                    let restored = call.restore(reference.clone(), own_reference).await;
                    return restored.map(Response::into_reconciled).ok_or(error);
                }
                _ => return Err(error),
            }
        }
        lost = Some(error);
    }
    // There is at least one attempt, and it left through one of the exits or was lost.
    Err(lost.unwrap_or_else(|| Error::configuration("the retry policy allows no attempt")))
}

/// The vendor's references of everything that has, or may have, this reference of the caller's.
async fn named<O: Creation>(setup: Setup<O::Client>, own_reference: &str) -> Result<HashSet<String>, Error> {
    let mut search = O::search(&setup.client, own_reference);
    *search.setup_mut() = setup;
    let mut found = paging::stream(search);
    let mut references = HashSet::new();
    for _ in 0..MOST {
        match found.next().await {
            Some(Ok(found)) => references.extend(O::match_of(found, own_reference)),
            Some(Err(error)) if !is_nothing(&error) => return Err(error),
            Some(Err(_)) | None => return Ok(references),
        }
    }
    let message =
        format!("is that of {MOST} others or more: reconcile needs a reference that is yours alone");
    Err(invalid::<O>(message))
}

/// Returns `true` if the API reports that a search found nothing. The 404 of a gateway has neither code nor message.
fn is_nothing(error: &Error) -> bool {
    error.is_not_found() && (error.code().is_some() || error.message().is_some())
}
