//! One attempt at one item, or at several that one request takes.

use std::sync::PoisonError;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use sorted_pro::bulk::ItemResult;
use sorted_pro::{Error, File};

use super::fuse::Fuse;
use super::lane::{Held, Lane};
use super::patience::Patient;
use super::places::Place;
use super::{StageCount, WorkerError, WorkerEvent};
use crate::delivery::{Directory, Naming, PrintError, PrintLimits, Printer};
use crate::detail::{Detail, Failure, Progress};
use crate::ledger::{EventFilter, EventKind, Finish, ItemId, JobId, Outcome, Stage, State};
use crate::plan::{Exclusions, Labels, Selection, Target};
use crate::stages::{Match, Remote, Standing, cheapest};
use crate::store::{MAX_PAUSE, Store, StoreError};

/// Searches that have to find nothing before a creation whose response was lost is sent again. Searches may lag behind.
const SEARCHES: u32 = 3;

/// Reads that show nothing of a request that was accepted, before it is sent again. The state forbids a second effect.
const READS: u32 = 20;

/// Resources of a batch that are read at the same time.
const CONCURRENT_READS: usize = 8;

/// The longest pause between two reads of something that the server does later.
const MAX_POLL: Duration = Duration::from_secs(10);

/// Pause of an account whose key is refused.
const SUSPENDED: Duration = Duration::from_secs(60);

/// Meaning of a call's error for the item.
enum Meaning {
    /// The request may have been carried out.
    Lost,
    /// Nothing was done, and it is not the item's fault: again after this pause.
    Later(Option<Duration>),
    /// Nothing was done, and the account cannot be used.
    Unusable,
    /// The server has refused it.
    Refused,
    /// Nothing was done, because the server failed.
    Failed,
}

fn meaning(error: &Error) -> Meaning {
    if error.outcome_is_unknown() {
        Meaning::Lost
    } else if error.is_throttled() || error.status() == Some(503) {
        Meaning::Later(error.retry_after())
    } else if error.is_connect() || error.is_processing() || (error.is_timeout() && error.attempts() == 0) {
        Meaning::Later(None)
    } else if error.is_unauthorised() || error.is_forbidden() || error.is_configuration() {
        Meaning::Unusable
    } else if error.is_timeout()
        || error.is_interrupted()
        || error.is_too_large()
        || error.is_decode()
        || error.is_server_error()
        || error.status() == Some(408)
    {
        Meaning::Failed
    } else {
        Meaning::Refused
    }
}

impl<R: Remote, S: Store> Lane<R, S> {
    /// Carries out the claimed items.
    pub(super) async fn attempt(self, unit: Vec<Held>) {
        let plan = &self.shared.plan;
        match (self.shared.stage, &plan.allocate) {
            (Stage::Allocate, Some(selection)) if self.is_batched() => {
                return self.allocate(unit, selection).await;
            }
            (Stage::Manifest, _) => return self.manifest(unit).await,
            _ => {}
        }
        for held in unit {
            match (self.shared.stage, &plan.allocate, &plan.labels, &plan.documents) {
                (Stage::Create, ..) => self.create(held).await,
                (Stage::Allocate, Some(Selection::CheapestQuote(exclusions)), ..) => {
                    self.allocate_cheapest(held, exclusions).await;
                }
                (Stage::Labels, _, Some(labels), _) => self.labels(held, labels).await,
                (Stage::Documents, _, _, Some(documents)) => {
                    self.documents(held, &documents.directory).await;
                }
                (stage, ..) => {
                    let message = format!("the plan has no settings for the stage {stage}");
                    self.reject(held, Failure::new("plan", message)).await;
                }
            }
        }
    }

    fn limit(&self) -> Duration {
        self.shared.timing.deadline
    }

    /// Waits for the turn of a request. Gives nothing if the worker stops, or the store fails.
    async fn turn(&self) -> Option<()> {
        let shared = &self.shared;
        let turn = async { shared.pace.turn(&shared.store).await };
        tokio::select! {
            turn = turn => match turn {
                Ok(()) => Some(()).filter(|()| !shared.is_over()),
                Err(error) => {
                    let _ = shared.failed.send(error.into());
                    None
                }
            },
            () = shared.until_over() => None,
        }
    }

    /// Writes that a request for these is about to be sent. Returns those for which it may be sent, and the clock that
    /// limits the time.
    async fn mark(&self, unit: Vec<Held>) -> Option<(Vec<Held>, Fuse)> {
        if self.turn().await.is_none() {
            for held in unit {
                self.release(held).await;
            }
            return None;
        }
        let timing = &self.shared.timing;
        let fuse = Fuse::start();
        let tickets: Vec<_> = unit.iter().map(|held| held.lease.ticket).collect();
        let permitted = self.shared.writer.mark_sending(&tickets, timing.needed).await;
        // Those that were not permitted are another worker's by now, or have too little time left: they are let go.
        let unit: Vec<_> = unit.into_iter().filter(|held| permitted.contains(&held.lease.ticket)).collect();
        if unit.is_empty() {
            return None;
        }
        if fuse.elapsed() + timing.deadline > timing.needed {
            // The process was paused. Nothing was sent.
            for held in unit {
                let failure = Failure::new("paused", "the worker was paused before the request was sent");
                self.later(held, Duration::ZERO, false, false, failure).await;
            }
            return None;
        }
        Some((unit, fuse))
    }

    /// Like [`mark`](Self::mark), for one item.
    async fn mark_one(&self, held: Held) -> Option<(Held, Fuse)> {
        let (mut unit, fuse) = self.mark(vec![held]).await?;
        Some((unit.pop()?, fuse))
    }

    /// Runs a request; `None` if its time is up, and its outcome is unknown.
    async fn send<T>(&self, fuse: Fuse, request: impl Future<Output = T>) -> Option<T> {
        // The call has its own limit, which starts later.
        let result = fuse.guard(self.shared.timing.needed, request).await;
        self.place.iter().for_each(Place::sent);
        result
    }

    async fn create(&self, mut held: Held) {
        if held.claimed.reference.is_some() {
            // The caller knows that it exists.
            return self.advance(held, None).await;
        }
        let key = held.claimed.key.clone();
        let Some(input) = held.claimed.input.as_deref() else {
            return self.reject(held, Failure::new("no_input", "there is no input to create it from")).await;
        };
        let request = match R::prepare(input, &key) {
            Ok(request) => request,
            Err(message) => return self.reject(held, Failure::new("invalid_input", message)).await,
        };
        if held.claimed.reconcile {
            let Some(back) = self.find(held, &key).await else { return };
            held = back;
        }
        held.detail.progress = Progress::default();
        let Some((held, fuse)) = self.mark_one(held).await else { return };
        match self.send(fuse, self.remote.create(request, self.limit())).await {
            Some(Ok(reference)) => {
                self.shared.health.succeeded();
                self.created(held, reference).await;
            }
            Some(Err(error)) => self.failed(held, &error).await,
            None => self.lost(held).await,
        }
    }

    async fn created(&self, held: Held, reference: String) {
        if reference.is_empty() || reference.len() > 500 || reference.contains(char::is_control) {
            let start: String = reference.chars().take(100).collect();
            let message = format!("it was created, but its reference cannot be used: {start:?}");
            return self.unknown(held, Failure::new("reference", message)).await;
        }
        self.advance(held, Some(reference)).await;
    }

    /// Looks for the result of an earlier request. Returns the item if it is to be sent.
    async fn find(&self, held: Held, key: &str) -> Option<Held> {
        let (mut held, found) = self.fetch(held, self.remote.find(key, self.limit())).await?;
        match conclusion(&found) {
            Conclusion::Created(reference) => self.created(held, reference).await,
            Conclusion::Nothing => {
                held.detail.progress.reads += 1;
                let reads = held.detail.progress.reads;
                if reads >= SEARCHES {
                    return Some(held);
                }
                // 1/3 and 2/3 of it.
                self.again(held, self.shared.timing.settle * reads / SEARCHES).await;
            }
            Conclusion::Ambiguous(message) => self.unknown(held, Failure::new("ambiguous", message)).await,
        }
        None
    }

    async fn allocate_cheapest(&self, held: Held, exclusions: &Exclusions) {
        let Some((held, reference)) = self.referenced(held).await else { return };
        let Some(held) = self.stand(held, &reference).await else { return };
        if self.turn().await.is_none() {
            return self.release(held).await;
        }
        let offers = match self.remote.quotes(&reference, self.limit()).await {
            Ok(offers) => offers,
            Err(error) if matches!(meaning(&error), Meaning::Refused) => {
                return self.refused(held, &reference, Failure::from(&error)).await;
            }
            Err(error) => return self.failed(held, &error).await,
        };
        let offer = match cheapest(offers, exclusions) {
            Ok(offer) => offer,
            Err(message) => return self.refused(held, &reference, Failure::new("no_quote", message)).await,
        };
        let Some((mut held, fuse)) = self.mark_one(held).await else { return };
        let request = self.remote.allocate_quote(&reference, &offer.quote, self.limit());
        let result = self.send(fuse, request).await;
        // The price is that of the quote, unless the server reports one.
        held.detail.price = offer.price.map(|price| price.to_string());
        held.detail.currency = offer.currency;
        match result {
            Some(result) => self.resolve(held, result, false).await,
            None => self.lost(held).await,
        }
    }

    async fn allocate(&self, unit: Vec<Held>, selection: &Selection) {
        let Some((unit, references, fuse)) = self.batch(unit).await else { return };
        let request = self.remote.allocate(references, selection, self.limit());
        let results = self.send(fuse, request).await;
        self.resolve_all(unit, results).await;
    }

    async fn manifest(&self, unit: Vec<Held>) {
        let Some((unit, references, fuse)) = self.batch(unit).await else { return };
        let results = self.send(fuse, self.remote.manifest(references, self.limit())).await;
        self.resolve_all(unit, results).await;
    }

    /// Reads items back that need it, and marks the rest as sending.
    async fn batch(&self, unit: Vec<Held>) -> Option<(Vec<Held>, Vec<String>, Fuse)> {
        let to_send: Vec<Held> = stream::iter(unit)
            .map(async |held| {
                let (held, reference) = self.referenced(held).await?;
                self.stand(held, &reference).await
            })
            .buffered(CONCURRENT_READS)
            .filter_map(async |held| held)
            .collect()
            .await;
        if to_send.is_empty() {
            return None;
        }
        let (unit, fuse) = self.mark(to_send).await?;
        let references = unit.iter().map(|held| held.claimed.reference.clone().unwrap_or_default()).collect();
        Some((unit, references, fuse))
    }

    async fn resolve_all(&self, unit: Vec<Held>, results: Option<Vec<ItemResult<Detail>>>) {
        let is_batch = unit.len() > 1;
        let results = match results {
            Some(results) => results.into_iter().map(Some).collect(),
            None => vec![None; unit.len()],
        };
        // A result that is not there counts as one that the response does not mention.
        let results = results.into_iter().chain(std::iter::repeat(Some(ItemResult::Missing)));
        let pairs: Vec<_> = unit.into_iter().zip(results).collect();
        let writes = pairs.into_iter().map(async |(held, result)| match result {
            Some(result) => self.resolve(held, result, is_batch).await,
            None => self.lost(held).await,
        });
        // Together, so that they are written together.
        stream::iter(writes).buffer_unordered(crate::stages::BATCH).collect::<()>().await;
    }

    /// The reference of an item that has to have one.
    async fn referenced(&self, held: Held) -> Option<(Held, String)> {
        match held.claimed.reference.clone() {
            Some(reference) => Some((held, reference)),
            None => {
                let message = "there is no reference: the plan does not create, and the item has none";
                self.reject(held, Failure::new("no_reference", message)).await;
                None
            }
        }
    }

    /// Reads back the state at the server, which an earlier request may have changed. Returns the item if it is to be
    /// sent.
    async fn stand(&self, held: Held, reference: &str) -> Option<Held> {
        if !held.claimed.reconcile && !held.detail.progress.accepted {
            return Some(held);
        }
        let read = self.remote.read(reference, self.shared.stage, self.limit());
        let (mut held, standing) = self.fetch(held, read).await?;
        let progress = &held.detail.progress;
        match standing {
            Standing::Done(facts) => self.done(held, *facts).await,
            Standing::Underway => self.poll(held).await,
            Standing::Ended(state) => self.reject(held, ended(&state)).await,
            Standing::Failed(reason) if progress.accepted => {
                let reason = reason.unwrap_or_else(|| "the server gives no reason".to_owned());
                self.reject(held, Failure::new("failed", reason)).await;
            }
            Standing::NotDone if progress.accepted && progress.reads < READS => self.poll(held).await,
            Standing::NotDone | Standing::Failed(_) => {
                held.detail.progress = Progress { alone: progress.alone, ..Progress::default() };
                return Some(held);
            }
        }
        None
    }

    async fn done(&self, mut held: Held, facts: Detail) {
        if self.shared.stage == Stage::Allocate {
            held.detail.allocated(facts);
        }
        self.advance(held, None).await;
    }

    /// Writes the result of a request that changes something.
    async fn resolve(&self, mut held: Held, result: ItemResult<Detail>, is_batch: bool) {
        let reference = held.claimed.reference.clone().unwrap_or_default();
        match result {
            ItemResult::Done(facts) => {
                self.shared.health.succeeded();
                self.done(held, facts).await;
            }
            ItemResult::Accepted(_) => {
                self.shared.health.succeeded();
                held.detail.progress.accepted = true;
                held.detail.progress.reads = 0;
                self.poll(held).await;
            }
            ItemResult::Failed(error) => match meaning(&error) {
                // The whole request was refused, perhaps because of another item.
                Meaning::Refused if is_batch && !error.is_rejected() => {
                    held.detail.progress.alone = true;
                    self.later(held, Duration::ZERO, false, false, Failure::from(&error)).await;
                }
                Meaning::Refused if !error.is_invalid_input() && !error.is_not_found() => {
                    self.shared.health.succeeded();
                    self.refused(held, &reference, Failure::from(&error)).await;
                }
                _ => self.failed(held, &error).await,
            },
            ItemResult::Missing => {
                let message = "the response does not mention it";
                let pause = self.pause(&held);
                self.later(held, pause, true, true, Failure::new("missing", message)).await;
            }
            // Other results are not known yet: the state decides.
            _ => self.lost(held).await,
        }
    }

    /// The server has refused it. If that is because it is done already, it is done.
    async fn refused(&self, held: Held, reference: &str, failure: Failure) {
        match self.remote.read(reference, self.shared.stage, self.limit()).await {
            Ok(Standing::Done(facts)) => self.done(held, *facts).await,
            Ok(Standing::Underway) => self.poll(held).await,
            Ok(_) => self.reject(held, failure).await,
            Err(error) if error.is_not_found() => self.reject(held, failure).await,
            Err(_) => {
                let pause = self.pause(&held);
                self.later(held, pause, true, true, failure).await;
            }
        }
    }

    async fn labels(&self, held: Held, labels: &Labels) {
        let Some((mut held, reference)) = self.referenced(held).await else { return };
        if held.claimed.reconcile {
            let Some(back) = self.print_again(held).await else { return };
            held = back;
        }
        let Some((held, file)) = self.fetch(held, self.remote.labels(&reference, labels, self.limit())).await
        else {
            return;
        };
        match &labels.target {
            Target::Directory(directory) => {
                let files = vec![("label".to_owned(), file)];
                let Some((mut held, paths)) = self.store(held, &reference, directory, files).await else {
                    return;
                };
                held.detail.labels = paths;
                self.advance(held, None).await;
            }
            Target::Printer(printer) => self.print(held, printer, file).await,
        }
    }

    async fn documents(&self, held: Held, directory: &Directory) {
        let Some((held, reference)) = self.referenced(held).await else { return };
        let Some((held, files)) = self.fetch(held, self.remote.documents(&reference, self.limit())).await
        else {
            return;
        };
        let kind = |file: &File| file.document_type().unwrap_or("document").to_owned();
        let files = files.into_iter().map(|file| (kind(&file), file)).collect();
        let Some((mut held, paths)) = self.store(held, &reference, directory, files).await else { return };
        held.detail.documents = paths;
        self.advance(held, None).await;
    }

    /// Reads something.
    async fn fetch<T>(
        &self,
        held: Held,
        request: impl Future<Output = Result<T, Error>>,
    ) -> Option<(Held, T)> {
        if self.turn().await.is_none() {
            self.release(held).await;
            return None;
        }
        match request.await {
            Ok(fetched) => {
                self.shared.health.succeeded();
                Some((held, fetched))
            }
            Err(error) => {
                self.failed(held, &error).await;
                None
            }
        }
    }

    /// Writes files, each with its kind, and gives their paths.
    async fn store(
        &self,
        held: Held,
        reference: &str,
        directory: &Directory,
        files: Vec<(String, File)>,
    ) -> Option<(Held, Vec<String>)> {
        let mut paths = Vec::with_capacity(files.len());
        let mut names: Vec<String> = Vec::new();
        for (kind, file) in files {
            let named = |copy| {
                directory.file_name(&Naming {
                    key: &held.claimed.key,
                    reference,
                    item: held.lease.ticket.item.0,
                    kind: &kind,
                    extension: file.extension(),
                    copy,
                })
            };
            let copy = (1..).find(|copy| !names.contains(&named(*copy))).unwrap_or(1);
            names.push(named(copy));
            let written = directory
                .write(named(copy), held.lease.ticket.attempt, file.into_bytes(), &self.shared.sweep)
                .await;
            match written {
                Ok(path) => paths.push(path.to_string_lossy().into_owned()),
                Err(error) => {
                    let message =
                        format!("the file cannot be written to {}: {error}", directory.path.display());
                    let pause = self.pause(&held);
                    self.later(held, pause, false, true, Failure::new("delivery", message)).await;
                    return None;
                }
            }
        }
        Some((held, paths))
    }

    /// Decides about a label that may have been printed: only a person can decide that it is printed again.
    async fn print_again(&self, held: Held) -> Option<Held> {
        let (item, store) = (held.lease.ticket.item, &self.shared.store);
        let is_wanted = match last_event(store, self.shared.job.id, item).await {
            Ok(kind) => kind == Some(EventKind::Retried),
            Err(error) => {
                let _ = self.shared.failed.send(error.into());
                return None;
            }
        };
        if !is_wanted {
            let message = "the label may have been printed: the worker was interrupted";
            self.unknown(held, Failure::new("print", message)).await;
            return None;
        }
        // From here on it is as if nothing had been sent. Nothing is printed with this ticket: if the worker dies here,
        // the label counts as printed perhaps.
        let (held, _) = self.mark_one(held).await?;
        self.later(held, Duration::ZERO, false, false, Failure::new("print", "it is printed again")).await;
        None
    }

    async fn print(&self, held: Held, printer: &Printer, file: File) {
        let timing = &self.shared.timing;
        let limits = PrintLimits { connect: timing.deadline / 2, print: timing.deadline / 2 };
        let connection = match printer.connect(limits).await {
            Ok(connection) => connection,
            Err(PrintError::NotSent(error)) => {
                let message = format!("the printer {} cannot be reached: {error}", printer.address);
                let pause = self.pause(&held);
                self.shared.health.failed(timing.pause);
                return self.later(held, pause, false, false, Failure::new("printer", message)).await;
            }
            Err(PrintError::Unknown(message)) => {
                return self.unknown(held, Failure::new("print", message)).await;
            }
        };
        let Some((mut held, fuse)) = self.mark_one(held).await else { return };
        let reason = match self.send(fuse, connection.print(file.bytes())).await {
            Some(Ok(())) => {
                held.detail.labels = vec![printer.address.clone()];
                return self.advance(held, None).await;
            }
            Some(Err(PrintError::Unknown(reason))) => reason,
            Some(Err(PrintError::NotSent(_))) | None => "its time was up".to_owned(),
        };
        let message = format!("the label may have been printed: {reason}");
        self.unknown(held, Failure::new("print", message)).await;
    }
}

/// Conclusion from the matches of a search about a creation whose response was lost.
enum Conclusion {
    Created(String),
    Nothing,
    Ambiguous(String),
}

/// A lost request leaves its shipment as it was created, because nobody knows of it. Others of the same reference may
/// be there, from before.
fn conclusion(found: &[Match]) -> Conclusion {
    let mut fresh = found.iter().filter(|it| it.is_fresh && it.is_exact);
    match (fresh.next(), fresh.next()) {
        _ if found.is_empty() => Conclusion::Nothing,
        (Some(one), None) if found.iter().all(|it| it.is_exact) => Conclusion::Created(one.reference.clone()),
        _ => {
            let references: Vec<_> = found.iter().take(10).map(|it| it.reference.as_str()).collect();
            Conclusion::Ambiguous(format!(
                "the response was lost, and which of {} with this reference was created by it, if any, is not known",
                references.join(", ")
            ))
        }
    }
}

fn ended(state: &str) -> Failure {
    Failure::new("ended", format!("it is {state}"))
}

/// The last event of an item.
async fn last_event(
    store: &Patient<impl Store>,
    job: JobId,
    item: ItemId,
) -> Result<Option<EventKind>, StoreError> {
    const PAGE: usize = 1000;
    let mut filter = EventFilter { item: Some(item), ..EventFilter::default() };
    let mut last = None;
    loop {
        let events = store.call(|store| store.events(job, filter.clone(), PAGE)).await?;
        let count = events.len();
        if let Some(event) = events.last() {
            last = Some(event.kind);
            filter.after = Some(event.id);
        }
        if count < PAGE {
            return Ok(last);
        }
    }
}

/// Outcomes.
impl<R: Remote, S: Store> Lane<R, S> {
    /// Pause before an attempt that follows a failure.
    fn pause(&self, held: &Held) -> Duration {
        let timing = &self.shared.timing;
        let doubled = timing.pause.saturating_mul(2_u32.saturating_pow(held.claimed.tries.min(16)));
        doubled.min(timing.max_pause).mul_f64(0.5 + fastrand::f64() / 2.0)
    }

    /// Writes the outcome that an error means.
    async fn failed(&self, held: Held, error: &Error) {
        let failure = Failure::from(error);
        let pause = self.pause(&held);
        let health = &self.shared.health;
        match meaning(error) {
            Meaning::Lost => {
                health.failed(self.shared.timing.pause);
                self.later(held, pause, true, true, failure).await;
            }
            Meaning::Failed => {
                health.failed(self.shared.timing.pause);
                self.later(held, pause, false, true, failure).await;
            }
            Meaning::Later(after) => {
                if error.is_connect() {
                    health.failed(self.shared.timing.pause);
                }
                let after = after.unwrap_or_default().min(MAX_PAUSE).max(pause);
                self.later(held, after, false, false, failure).await;
            }
            Meaning::Unusable => {
                health.suspend(SUSPENDED);
                let account = self.shared.account.clone();
                tracing::warn!(account, code = failure.code, "the account cannot be used");
                let suspended = WorkerEvent::Suspended { account: account.clone(), failure: failure.clone() };
                let _ = self.shared.events.send(suspended);
                self.later(held, Duration::ZERO, false, false, failure).await;
                if !self.shared.forever {
                    let error = WorkerError::Account { account, error: error.clone() };
                    let _ = self.shared.failed.send(error);
                }
            }
            Meaning::Refused => self.reject(held, failure).await,
        }
    }

    /// The time of a request was up.
    async fn lost(&self, held: Held) {
        self.shared.health.failed(self.shared.timing.pause);
        let pause = self.pause(&held);
        let message = "the request was given up when its time was up";
        self.later(held, pause, true, true, Failure::new("timeout", message)).await;
    }

    /// Reads it again after a while, because the server does it later.
    async fn poll(&self, mut held: Held) {
        held.detail.progress.reads = held.detail.progress.reads.saturating_add(1);
        let reads = held.detail.progress.reads.min(10);
        let pause = self.shared.timing.poll.saturating_mul(2_u32.pow(reads - 1)).min(MAX_POLL);
        self.again(held, pause).await;
    }

    /// Reads it again after `pause`. Nothing has failed.
    async fn again(&self, held: Held, pause: Duration) {
        let outcome = Outcome::Later {
            after: pause,
            reconcile: true,
            count: false,
            reference: None,
            detail: Some(held.detail.to_json()),
            error: None,
        };
        self.write(held, outcome, None).await;
    }

    async fn later(&self, held: Held, after: Duration, reconcile: bool, count: bool, failure: Failure) {
        // The outcome of an earlier attempt stays to be found out: its request may still arrive. Of a print, a person
        // has decided.
        let reconcile = reconcile || (held.claimed.reconcile && self.shared.stage != Stage::Labels);
        if count && reconcile && held.claimed.tries + 1 >= self.shared.job.max_tries {
            return self.unknown(held, failure).await;
        }
        let outcome = Outcome::Later {
            after,
            reconcile,
            count,
            reference: None,
            detail: Some(held.detail.to_json()),
            error: Some(failure.to_json()),
        };
        self.write(held, outcome, Some(failure)).await;
    }

    async fn advance(&self, mut held: Held, reference: Option<String>) {
        held.detail.progress = Progress::default();
        let outcome = Outcome::Advance { reference, detail: Some(held.detail.to_json()) };
        self.write(held, outcome, None).await;
    }

    async fn reject(&self, held: Held, failure: Failure) {
        self.write(held, Outcome::Rejected { error: failure.to_json() }, Some(failure)).await;
    }

    async fn unknown(&self, held: Held, failure: Failure) {
        self.write(held, Outcome::Unknown { error: failure.to_json() }, Some(failure)).await;
    }

    /// Writes an outcome, and reports it once it is written.
    pub(super) async fn write(&self, held: Held, outcome: Outcome, failure: Option<Failure>) {
        let shared = &self.shared;
        let (item, key, stage) = (held.lease.ticket.item, held.claimed.key.clone(), shared.stage);
        let is_parked = held.claimed.tries + 1 >= shared.job.max_tries;
        let state = match &outcome {
            Outcome::Rejected { .. } => Some(State::Rejected),
            Outcome::Unknown { .. } => Some(State::Unknown),
            Outcome::Later { count: true, .. } if is_parked => Some(State::Parked),
            _ => None,
        };
        let is_advance = matches!(outcome, Outcome::Advance { .. });
        let is_release = matches!(outcome, Outcome::Release);
        self.place.iter().for_each(Place::outcome);
        let is_written = shared.writer.finish(Finish { ticket: held.lease.ticket, outcome }).await;
        drop(held);
        let send = |event| drop(shared.events.send(event));
        if !is_written {
            if !is_release {
                tracing::warn!(item = item.0, %stage, "an outcome came too late, and is kept as an event");
                send(WorkerEvent::Refused { item });
            }
            return;
        }
        let count = |counter: fn(&mut StageCount) -> &mut u64| {
            let mut counters = shared.counters.lock().unwrap_or_else(PoisonError::into_inner);
            *counter(counters.entry(stage).or_default()) += 1;
        };
        let job = shared.job_name.clone();
        match (state, failure) {
            (Some(state), failure) => {
                let failure = failure.unwrap_or_default();
                count(match state {
                    State::Rejected => |count| &mut count.rejected,
                    State::Unknown => |count| &mut count.unknown,
                    _ => |count| &mut count.parked,
                });
                tracing::info!(job = &*job, item = item.0, %stage, %state, code = failure.code, "item ended");
                send(WorkerEvent::Ended { job, item, key, stage, state, failure });
            }
            (None, Some(failure)) => {
                count(|count| &mut count.failed);
                tracing::debug!(job = &*job, item = item.0, %stage, code = failure.code, "attempt failed");
                send(WorkerEvent::Failed { job, item, stage, failure });
            }
            (None, None) if is_advance => {
                count(|count| &mut count.done);
                let next = shared.job.stage_after(stage);
                if let Some(wake) = next.and_then(|next| shared.wake.get(&next)) {
                    wake.notify_one();
                }
                send(WorkerEvent::Advanced { job, item, key, stage, is_done: next.is_none() });
            }
            (None, None) => {}
        }
    }
}

#[cfg(test)]
mod tests;
