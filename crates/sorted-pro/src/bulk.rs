//! Many inputs at once, for both APIs: batches, progress, and an outcome for each input.
//!
//! [`Bulk`] is a bulk call that is being put together; it returns [`Outcomes`]. See
//! [`shipments::Client::allocate_many`](crate::shipments::Client::allocate_many) and
//! [`consignments::Client::allocate_many`](crate::consignments::Client::allocate_many).

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};

use crate::call::{Setup, options};

use sealed::Plan;

pub(crate) mod list;
mod outcome;

pub use outcome::{Incomplete, ItemResult, Outcome, Outcomes, Progress, Unattributed};

/// The default number of inputs per request, where the server takes as many.
const BATCH: usize = 100;

/// The default number of concurrent requests.
const CONCURRENCY: usize = 4;

/// Work of a bulk call on each input: the types of `create_many`, `allocate_many` and the like. Only this crate
/// implements it.
pub trait Job: sealed::Run {
    /// Input, which comes back in the [`Outcome`].
    type Input: Send + 'static;
    /// Server's report about one input.
    type Report: Send + 'static;
}

pub(crate) mod sealed {
    use super::{Arc, BoxFuture, Job, Outcomes, Setup};
    use crate::config::sealed::ApiClient;

    /// Performs a job.
    pub trait Run: Send + Sync + Sized + 'static {
        type Client: ApiClient + Clone + Send + Sync + 'static;

        /// The most inputs that one request can hold (default: 1).
        const MAX_BATCH: usize = 1;

        /// Sends one batch.
        fn run(
            plan: Arc<Plan<Self>>,
            batch: Vec<Self::Input>,
        ) -> BoxFuture<'static, Outcomes<Self::Input, Self::Report>>
        where
            Self: Job;
    }

    /// Shared by all batches.
    pub struct Plan<J: Run> {
        pub(crate) job: J,
        pub(crate) setup: Setup<J::Client>,
    }
}

type Callback = Box<dyn FnMut(&Progress) + Send>;

/// A bulk call that is being put together; [`send`](Self::send) or [`stream`](Self::stream) sends it.
///
/// The inputs are sent in batches, several at a time. Each input succeeds or fails on its own, and what became of it is
/// in the [`Outcomes`]. The options of a call (timeouts, retries, headers) apply to each request.
#[must_use = "a bulk call does nothing until it is sent"]
pub struct Bulk<J: Job> {
    plan: Plan<J>,
    inputs: BoxStream<'static, J::Input>,
    batch_size: usize,
    concurrency: usize,
    progress: Option<Callback>,
}

impl<J: Job> Bulk<J> {
    pub(crate) fn new(
        client: &J::Client,
        job: J,
        inputs: impl IntoIterator<Item = impl Into<J::Input>>,
    ) -> Self {
        let inputs: Vec<J::Input> = inputs.into_iter().map(Into::into).collect();
        Self::from_stream(client, job, stream::iter(inputs))
    }

    pub(crate) fn from_stream(
        client: &J::Client,
        job: J,
        inputs: impl Stream<Item = J::Input> + Send + 'static,
    ) -> Self {
        Self {
            plan: Plan { job, setup: Setup::new(client) },
            inputs: inputs.boxed(),
            batch_size: BATCH.min(J::MAX_BATCH),
            concurrency: CONCURRENCY,
            progress: None,
        }
    }

    pub(crate) fn job_mut(&mut self) -> &mut J {
        &mut self.plan.job
    }

    fn setup_mut(&mut self) -> &mut Setup<J::Client> {
        &mut self.plan.setup
    }

    /// Sets the number of inputs per request (default: 100). A number that the server does not take in one request is
    /// replaced by the nearest that it does; operations that take one input each ignore it.
    pub fn batch_size(mut self, inputs: usize) -> Self {
        self.batch_size = inputs.clamp(1, J::MAX_BATCH);
        self
    }

    /// Limits concurrent requests; at least 1 (default: 4).
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// Finds out what happened if the response to a batch is lost (default: `false`).
    ///
    /// Each resource of the batch is read back then. What is done counts as done, what the server is working on as
    /// accepted, and the rest is sent again, as often as the [retry policy](Self::retry) allows. The state of a resource
    /// forbids that the same is done to it twice, so this is safe even if the lost request arrives late. What cannot be
    /// read stays [unknown](Outcomes::unknown).
    ///
    /// A bulk creation finds its resources by your own reference: see `reconcile` of the single creation.
    pub fn reconcile(mut self, reconcile: bool) -> Self {
        self.plan.setup.options.reconcile = reconcile;
        self
    }

    /// Calls `callback` after every batch.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(callback));
        self
    }

    options!(Self::setup_mut);

    /// Sends all batches and gives the outcomes of each as they become known: for more inputs than fit into memory. At
    /// most [`concurrency`](Self::concurrency) batches are kept.
    ///
    /// Nothing is sent before the stream is polled. Dropping it cancels the requests under way, which leaves their
    /// outcome unknown: see [dropping a call](crate#dropping-a-call).
    pub fn stream(self) -> impl Stream<Item = Outcomes<J::Input, J::Report>> + Send + 'static {
        self.numbered().map(|(_, outcomes)| outcomes)
    }

    /// Sends all batches and collects the outcome of each input, in the order of the inputs.
    ///
    /// There is no `Result` around it, because one error would hide what was done:
    /// [`into_result`](Outcomes::into_result) makes one of it.
    pub fn send(self) -> impl Future<Output = Outcomes<J::Input, J::Report>> + Send + 'static {
        let batches = self.numbered();
        async move {
            let mut batches: Vec<_> = batches.collect().await;
            batches.sort_by_key(|(number, _)| *number);
            let mut all = Outcomes::new([], Vec::new());
            batches.into_iter().for_each(|(_, outcomes)| all.append(outcomes));
            all
        }
    }

    /// Sends all batches and blocks the thread until all responses are there: like `send_blocking` of every call.
    ///
    /// # Errors
    /// [`is_configuration`](crate::Error::is_configuration) if the thread for blocking calls cannot be started.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Outcomes<J::Input, J::Report>, crate::Error> {
        let outcomes = self.send();
        crate::blocking::run(async { Ok(outcomes.await) })
    }

    /// The outcomes of each batch as they become known, with its place.
    fn numbered(
        self,
    ) -> impl Stream<Item = (usize, Outcomes<J::Input, J::Report>)> + Send + 'static + use<J> {
        let Self { plan, inputs, batch_size, concurrency, mut progress } = self;
        let plan = Arc::new(plan);
        let mut so_far = Progress::default();
        inputs
            .chunks(batch_size)
            .enumerate()
            .map(move |(number, batch)| {
                let outcomes = J::run(plan.clone(), batch);
                async move { (number, outcomes.await) }
            })
            .buffer_unordered(concurrency)
            .inspect(move |(_, outcomes)| {
                so_far.add(outcomes);
                if let Some(progress) = &mut progress {
                    progress(&so_far);
                }
            })
    }
}

// Inputs can be personal data.
impl<J: Job> fmt::Debug for Bulk<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("batch_size", &self.batch_size)
            .field("concurrency", &self.concurrency)
            .field("reconcile", &self.plan.setup.options.reconcile)
            .finish_non_exhaustive()
    }
}
