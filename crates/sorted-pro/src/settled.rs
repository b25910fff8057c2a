//! Waiting until the states of resources settle.

use std::collections::BTreeMap;
use std::future::Future;
use std::ops::ControlFlow;
use std::sync::Arc;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use tokio::sync::Mutex;

use crate::{Error, Wait};

/// Resources that are read at the same time.
const AT_ONCE: usize = 4;

/// Reads the resources until none of them is in a state that passes, and gives what `finish` makes of them, in the order
/// of `references`. `passing` gives the state of a resource that has to be read again.
pub(crate) fn wait<R, T, F, U>(
    operation: &'static str,
    references: impl IntoIterator<Item = impl Into<R>>,
    read: impl Fn(&R) -> F + Send + Sync + 'static,
    passing: impl Fn(&T) -> Option<String> + Send + Sync + 'static,
    finish: fn(Vec<T>) -> U,
) -> Wait<U>
where
    R: Send + Sync + 'static,
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send,
    U: Send + 'static,
{
    let references: Vec<R> = references.into_iter().map(Into::into).collect();
    let shared = Arc::new((references, read, passing));
    // Resources that need not be read again, by their place in the list.
    let settled = Arc::new(Mutex::new(BTreeMap::new()));
    Wait::new(operation, move || {
        let (shared, settled) = (shared.clone(), settled.clone());
        Box::pin(async move {
            let (references, read, passing) = &*shared;
            let mut settled = settled.lock().await;
            let pending: Vec<usize> =
                (0..references.len()).filter(|place| !settled.contains_key(place)).collect();
            let reads = pending.into_iter().map(|place| {
                let read = read(&references[place]);
                async move { read.await.map(|resource| (place, resource)) }
            });
            let mut reads = stream::iter(reads).buffer_unordered(AT_ONCE);
            let mut waits_for = (0, String::new());
            while let Some((place, resource)) = reads.try_next().await? {
                match passing(&resource) {
                    Some(state) => waits_for = (waits_for.0 + 1, state),
                    None => drop(settled.insert(place, resource)),
                }
            }
            Ok(match waits_for {
                (0, _) => ControlFlow::Break(finish(std::mem::take(&mut *settled).into_values().collect())),
                (1, state) => ControlFlow::Continue(format!("one is {state}")),
                (count, state) => ControlFlow::Continue(format!("{count} are {state} or the like")),
            })
        })
    })
}
