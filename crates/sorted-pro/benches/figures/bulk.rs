//! Allocation of many shipments.

use std::error::Error;
use std::hint::black_box;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::by_hand;
use crate::measure::compare as measure;
use crate::server::Server;

const COUNT: usize = 10_000;
const CONCURRENCY: usize = 8;
const BATCH: usize = 100;

/// A reference like those of the API.
pub(crate) fn reference(number: usize) -> String {
    format!("sp_{number:032}")
}

pub(crate) async fn compare() -> Result<(), Box<dyn Error>> {
    let server = Server::start(Duration::from_millis(20))?;
    let (ours, theirs) = (server.client()?, by_hand::Client::new(&server.url)?);
    let references: Vec<String> = (0..COUNT).map(reference).collect();
    let bulk = async || {
        let outcome = ours.allocate_many(&references).concurrency(CONCURRENCY).send().await;
        all_queued(outcome.accepted().count())
    };
    measure("bulk.by_hand", 12, 1, bulk, async || {
        let batches: Vec<_> = stream::iter(references.chunks(BATCH))
            .map(|batch| theirs.allocate_many(batch))
            .buffer_unordered(CONCURRENCY)
            .try_collect()
            .await?;
        all_queued(black_box(batches).iter().map(|it| it.queued.len()).sum())
    })
    .await?;
    measure("bulk.sequential", 8, 1, bulk, async || {
        let mut queued = 0;
        for batch in references.chunks(BATCH) {
            queued += theirs.allocate_many(batch).await?.queued.len();
        }
        all_queued(queued)
    })
    .await
}

fn all_queued(count: usize) -> Result<(), Box<dyn Error>> {
    if count == COUNT { Ok(()) } else { Err(format!("{count} of {COUNT} are queued").into()) }
}
