//! Finding out what became of a write whose response was lost.

use futures_util::future::BoxFuture;

use crate::call::{self, Call, Operation, Recovery};
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

/// Reads the resource of a write. If it was done: the response that was lost, as far as it can be restored.
pub(crate) type ReadBack<O> =
    for<'a> fn(&'a O) -> BoxFuture<'a, Result<Verdict<Option<Response<<O as Call>::Output>>>, Error>>;

/// Reads the resource back, and sends the write again while the resource shows that it was not done.
pub(crate) fn recovery<O>(call: &O, read_back: ReadBack<O>) -> Option<Recovery<O::Output>>
where
    O: Operation<Client: Sync> + Sync,
{
    if !call.setup().options.reconcile {
        return None;
    }
    let mut again = call.clone();
    again.setup_mut().options.reconcile = false;
    Some(Box::new(move |lost| Box::pin(recover(again, read_back, lost))))
}

async fn recover<O>(call: O, read_back: ReadBack<O>, mut lost: Error) -> Result<Response<O::Output>, Error>
where
    O: Operation<Client: Sync> + Sync,
{
    let setup = call.setup();
    let policy = setup.retry_policy();
    let mut refused: Option<Error> = None;
    for round in 1..=policy.max_attempts {
        let Ok(verdict) = read_back(&call).await else { return Err(refused.unwrap_or(lost)) };
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
