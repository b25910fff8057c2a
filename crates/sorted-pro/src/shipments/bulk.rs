//! Allocation of many shipments.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{self, Stream, StreamExt as _};
use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::shipments::types::{AllocationFilters, ServiceCapabilities};

use super::Client;
use crate::retry::RetryPolicy;
use crate::transport::Options;
use crate::{CarrierServiceRef, ServiceGroupCode, ShipmentRef};

mod batch;
mod outcome;

pub use outcome::{
    BulkAllocation, BulkProgress, FailedBatch, IncompleteAllocation, ReferenceOutcome, Rejection,
};

/// The most references that the server takes in one request.
const MAX_BATCH: usize = 100;

/// # Allocation of many shipments
impl Client {
    /// Allocates any number of shipments: by the account's default rules (`allocate_shipments`), or as the next
    /// method says: [`in_service_group`](AllocateMany::in_service_group) and others.
    ///
    /// The references are sent in batches of 100, four at a time. The server checks them, queues what it can,
    /// and allocates later: see [`wait_for_allocation`](Self::wait_for_allocation). What becomes of each
    /// reference is in the [outcome](BulkAllocation); there is no `Result` around it, because a `?` would
    /// discard what is queued.
    ///
    /// The references are taken from the iterator as they are needed. For a million of them, or from a stream,
    /// see [`allocate_many_from`](Self::allocate_many_from) and [`stream`](AllocateMany::stream), which keep
    /// nothing.
    ///
    /// ```
    /// # sorted_pro_test::shipments(async |client| {
    /// let references = ["sp_00794403010635468411384028069888", "sp_99999999999999999999999999999999"];
    /// let outcome = client.allocate_many(references).in_service_group("valuableGoods").send().await;
    /// assert_eq!(outcome.queued(), ["sp_00794403010635468411384028069888"]);
    /// for rejection in outcome.rejected() {
    ///     println!("{}: {} ({:?})", rejection.code, rejection.message, rejection.references);
    /// }
    /// for batch in outcome.failed() {
    ///     println!("{}", batch.error);
    /// }
    /// // All or nothing, if you prefer:
    /// let incomplete = outcome.into_result().unwrap_err();
    /// assert_eq!(incomplete.to_string(), "1 of 2 shipments is not queued: 1 rejected");
    /// # Ok(()) });
    /// ```
    pub fn allocate_many<I>(&self, references: I) -> AllocateMany<stream::Iter<References<I::IntoIter>>>
    where
        I: IntoIterator,
        I::Item: Into<ShipmentRef>,
    {
        self.allocate_many_from(stream::iter(References(references.into_iter())))
    }

    /// Allocates the shipments of a stream of any length: like [`allocate_many`](Self::allocate_many).
    ///
    /// A batch is sent when it is full, or when the stream ends.
    pub fn allocate_many_from<S>(&self, references: S) -> AllocateMany<S>
    where
        S: Stream<Item = ShipmentRef>,
    {
        AllocateMany {
            client: self.clone(),
            references,
            plan: Plan {
                selection: Selection::DefaultRules,
                capabilities: None,
                options: Options::default(),
                reconcile: false,
            },
            batch_size: MAX_BATCH,
            concurrency: 4,
            progress: None,
        }
    }
}

/// The references of an iterator.
#[derive(Debug, Clone)]
pub struct References<I>(I);

impl<I> Iterator for References<I>
where
    I: Iterator,
    I::Item: Into<ShipmentRef>,
{
    type Item = ShipmentRef;

    fn next(&mut self) -> Option<ShipmentRef> {
        self.0.next().map(Into::into)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

/// Hears of progress.
type Callback = Box<dyn FnMut(&BulkProgress) + Send>;

/// How a service is chosen.
#[derive(Clone)]
enum Selection {
    DefaultRules,
    ServiceGroup(ServiceGroupCode),
    CarrierService(CarrierServiceRef),
    Filters(AllocationFilters),
}

/// What is the same for all batches.
#[derive(Clone)]
struct Plan {
    selection: Selection,
    capabilities: Option<OneOrMany<ServiceCapabilities>>,
    options: Options,
    reconcile: bool,
}

/// An allocation of many shipments that is being put together: see [`Client::allocate_many`].
#[must_use = "an allocation does nothing until it is sent"]
pub struct AllocateMany<S> {
    client: Client,
    references: S,
    plan: Plan,
    batch_size: usize,
    concurrency: usize,
    progress: Option<Callback>,
}

impl<S: Stream<Item = ShipmentRef>> AllocateMany<S> {
    /// Takes the cheapest service of this group that the rules allow, for each shipment
    /// (`allocate_shipments_with_service_group`).
    pub fn in_service_group(mut self, code: impl Into<ServiceGroupCode>) -> Self {
        self.plan.selection = Selection::ServiceGroup(code.into());
        self
    }

    /// Takes this carrier service (`allocate_shipments_with_carrier_service`).
    pub fn with_carrier_service(mut self, service: impl Into<CarrierServiceRef>) -> Self {
        self.plan.selection = Selection::CarrierService(service.into());
        self
    }

    /// Takes the cheapest of the services that are as the filters say (`allocate_shipments_with_filters`).
    ///
    /// The server's response does not say why a shipment was not queued: such references end up in
    /// [`unconfirmed`](BulkAllocation::unconfirmed). [`capabilities`](Self::capabilities) are not part of this
    /// request.
    pub fn with_filters(mut self, filters: AllocationFilters) -> Self {
        self.plan.selection = Selection::Filters(filters);
        self
    }

    /// What the service has to be capable of.
    pub fn capabilities(mut self, capabilities: impl Into<OneOrMany<ServiceCapabilities>>) -> Self {
        self.plan.capabilities = Some(capabilities.into());
        self
    }

    /// How many references go into one request: 1 to 100, others are moved to that range. 100 unless said
    /// otherwise.
    pub fn batch_size(mut self, size: usize) -> Self {
        self.batch_size = size.clamp(1, MAX_BATCH);
        self
    }

    /// Limits concurrent requests; at least 1 (default: 4).
    pub fn concurrency(mut self, count: usize) -> Self {
        self.concurrency = count.max(1);
        self
    }

    /// Finds out what happened if the response to a batch is lost (default: `false`).
    ///
    /// Each shipment of the batch is read back then: what is allocated or being allocated counts as queued, and
    /// the rest is sent again, as often as the [retry policy](Self::retry) allows. The server allocates no
    /// shipment twice, so this is safe even if the lost request arrives late.
    pub fn reconcile(mut self, reconcile: bool) -> Self {
        self.plan.reconcile = reconcile;
        self
    }

    /// Is called after every batch.
    pub fn on_progress(mut self, callback: impl FnMut(&BulkProgress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(callback));
        self
    }

    /// How long one batch may take: see [`Allocate::timeout`](super::Allocate::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.plan.options.timeout = Some(timeout);
        self
    }

    /// How long one attempt of one batch may take: see
    /// [`Allocate::attempt_timeout`](super::Allocate::attempt_timeout).
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.plan.options.attempt_timeout = Some(timeout);
        self
    }

    /// When to send a batch again: see [`Allocate::retry`](super::Allocate::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.plan.options.retry = Some(policy);
        self
    }

    /// Sends all batches, and gives what became of each, as it becomes known: for more references than fit into
    /// memory. At most [`concurrency`](Self::concurrency) batches are kept.
    ///
    /// Nothing is sent before the stream is polled; dropping it stops before the next batch.
    pub fn stream(self) -> impl Stream<Item = BulkAllocation> {
        let Self { client, references, plan, batch_size, concurrency, mut progress } = self;
        let context = Arc::new((client, plan));
        let mut so_far = BulkProgress::default();
        references
            .chunks(batch_size)
            .enumerate()
            .map(move |(number, references)| {
                let context = context.clone();
                async move { batch::allocate(&context.0, &context.1, number, references).await }
            })
            .buffer_unordered(concurrency)
            .inspect(move |batch| {
                so_far.add(batch);
                if let Some(progress) = &mut progress {
                    progress(&so_far);
                }
            })
    }

    /// Sends all batches and collects what became of each reference.
    ///
    /// There is no error: what went wrong is part of the outcome.
    pub fn send(self) -> impl Future<Output = BulkAllocation> {
        let batches = self.stream();
        async move {
            let mut batches = batches.collect::<Vec<_>>().await;
            // In the order of the references, not that of the responses.
            batches.sort_by_key(|batch| batch.number);
            batches.into_iter().fold(BulkAllocation::default(), BulkAllocation::merge)
        }
    }

    /// Sends all batches and blocks the thread until all responses are there: see
    /// [`Allocate::send_blocking`](super::Allocate::send_blocking).
    ///
    /// # Errors
    /// Only if the thread that does the work cannot be started.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<BulkAllocation, crate::Error>
    where
        S: Send + 'static,
    {
        let outcome = self.send();
        crate::blocking::run(async { Ok(outcome.await) })
    }
}

impl<S> fmt::Debug for AllocateMany<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AllocateMany")
            .field("batch_size", &self.batch_size)
            .field("concurrency", &self.concurrency)
            .field("reconcile", &self.plan.reconcile)
            .finish_non_exhaustive()
    }
}
