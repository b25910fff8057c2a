//! Finding out what became of a write whose response was lost.

use std::future::Future;

use crate::call::{self, Operation, Recovery};
use crate::{Error, Response};

/// Evidence of a write in a resource that was read back.
pub enum Verdict<T> {
    Done(T),
    NotDone,
    /// The server is still working on it.
    Underway,
}

impl Verdict<()> {
    pub(crate) fn done_if(is_done: bool) -> Self {
        if is_done { Self::Done(()) } else { Self::NotDone }
    }
}

impl<T> Verdict<T> {
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Verdict<U> {
        match self {
            Self::Done(value) => Verdict::Done(change(value)),
            Self::NotDone => Verdict::NotDone,
            Self::Underway => Verdict::Underway,
        }
    }
}

/// A write to one resource, whose state shows whether it was done.
pub(crate) trait Reconcilable: Operation<Client: Sync> + Sync {
    /// Reads the resource. If it was done: the response that was lost, as far as it can be restored.
    #[allow(clippy::type_complexity)]
    fn read_back(
        &self,
    ) -> impl Future<Output = Result<Verdict<Option<Response<Self::Output>>>, Error>> + Send;
}

/// Reads the resource back, and sends the write again while the resource shows that it was not done.
pub(crate) fn recovery<O: Reconcilable>(call: &O) -> Option<Recovery<O::Output>> {
    if !call.setup().options.reconcile {
        return None;
    }
    let mut again = call.clone();
    again.setup_mut().options.reconcile = false;
    Some(Box::new(move |lost| Box::pin(recover(again, lost))))
}

async fn recover<O: Reconcilable>(call: O, mut lost: Error) -> Result<Response<O::Output>, Error> {
    let setup = call.setup();
    let policy = setup.retry_policy();
    let mut refused: Option<Error> = None;
    for round in 1..=policy.max_attempts {
        let Ok(verdict) = call.read_back().await else { return Err(refused.unwrap_or(lost)) };
        match verdict {
            Verdict::Done(restored) => return restored.map(Response::into_reconciled).ok_or(lost),
            Verdict::Underway => {}
            Verdict::NotDone => {
                if let Some(refused) = refused {
                    return Err(refused);
                }
                if round == policy.max_attempts || !setup.may_retry() {
                    return Err(lost.into_not_done());
                }
                match call::send(call.clone()).await {
                    Ok(result) => return Ok(result),
                    Err(again) if again.outcome_is_unknown() => lost = again,
                    // For a reason that lasts; or because the lost request has arrived after all.
                    Err(again) if again.is_rejected() || again.is_wrong_state() => refused = Some(again),
                    Err(again) => return Err(again),
                }
            }
        }
        if !setup.options.pause(policy.backoff(round, fastrand::f64())).await {
            break;
        }
    }
    Err(refused.unwrap_or(lost))
}
