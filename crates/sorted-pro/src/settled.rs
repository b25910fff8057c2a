//! Waiting until the states of resources settle.

use std::collections::BTreeMap;
use std::future::Future;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::poll::Look;
use crate::{Error, Wait};

/// Resources that are read at the same time.
const AT_ONCE: usize = 4;

/// Reads the resources until none of them is in a state that passes; gives them in the order of `references`.
/// `passing` gives the state of a resource that has to be read again.
pub(crate) fn wait<R, T, F>(
    operation: &'static str,
    references: impl IntoIterator<Item = impl Into<R>>,
    read: impl Fn(&R) -> F + Send + Sync + 'static,
    passing: impl Fn(&T) -> Option<String> + Send + Sync + 'static,
) -> Wait<Vec<T>>
where
    R: Send + Sync + 'static,
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send,
{
    let references: Vec<R> = references.into_iter().map(Into::into).collect();
    let waiting = Arc::new(Waiting { references, read, passing, settled: Mutex::default() });
    Wait::new(operation, move || {
        let waiting = waiting.clone();
        Box::pin(async move { waiting.look().await })
    })
}

struct Waiting<R, T, Read, Passing> {
    references: Vec<R>,
    read: Read,
    passing: Passing,
    /// Resources that need not be read again, by their place in the list.
    settled: Mutex<BTreeMap<usize, T>>,
}

impl<R, T, Read, Passing, F> Waiting<R, T, Read, Passing>
where
    Passing: Fn(&T) -> Option<String>,
    Read: Fn(&R) -> F,
    F: Future<Output = Result<T, Error>>,
{
    async fn look(&self) -> Result<Look<Vec<T>>, Error> {
        // Nothing panics while it is held.
        let settled = || self.settled.lock().unwrap_or_else(PoisonError::into_inner);
        let pending: Vec<usize> = {
            let settled = settled();
            (0..self.references.len()).filter(|place| !settled.contains_key(place)).collect()
        };
        let reads = pending.into_iter().map(|place| {
            let read = (self.read)(&self.references[place]);
            async move { read.await.map(|resource| (place, resource)) }
        });
        let mut reads = stream::iter(reads).buffer_unordered(AT_ONCE);
        let mut waits_for = (0, String::new());
        while let Some((place, resource)) = reads.try_next().await? {
            match (self.passing)(&resource) {
                Some(state) => waits_for = (waits_for.0 + 1, state),
                None => drop(settled().insert(place, resource)),
            }
        }
        Ok(match waits_for {
            (0, _) => ControlFlow::Break(std::mem::take(&mut *settled()).into_values().collect()),
            (1, state) => ControlFlow::Continue(format!("one is {state}")),
            (count, state) => ControlFlow::Continue(format!("{count} are {state} or the like")),
        })
    }
}
