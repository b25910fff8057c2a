//! One batch: what is sent, what the response says, and what is done if there is none.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::stream::{self, StreamExt as _};
use sorted_pro_raw::shipments::types::{
    AllocateRequest, AllocateShipmentsResult, AllocateWithCarrierServiceRequest, AllocateWithFiltersRequest,
    AllocateWithFiltersResult, AllocateWithServiceGroupRequest,
};

use super::{BulkAllocation, FailedBatch, Plan, Rejection, Selection};
use crate::call::{self, Operation, warn_if_unknown};
use crate::config::sealed::ApiClient as _;
use crate::shipments::Client;
use crate::shipments::reconcile::{Verdict, verdict};
use crate::transport::Options;
use crate::{Error, Problem, Response, ShipmentRef};

/// What a response says.
struct Report {
    queued: HashSet<String>,
    /// `None`: the response lists nothing, and queues everything.
    lists_queued: bool,
    rejected: Vec<Rejection>,
}

/// Allocates the shipments of one batch.
pub(super) async fn allocate(
    client: &Client,
    plan: &Plan,
    number: usize,
    references: Vec<ShipmentRef>,
) -> BulkAllocation {
    let mut outcome = BulkAllocation { number, ..BulkAllocation::default() };
    let references = set_repetitions_aside(references, &mut outcome);
    let order: HashMap<_, _> = references.iter().cloned().zip(0..).collect();
    settle(client, plan, references, &mut outcome).await;
    if plan.reconcile {
        // The calls were not final, and have not warned.
        outcome.failed.iter().for_each(|batch| warn_if_unknown(&batch.error));
    }
    outcome.queued.sort_by_key(|reference| order.get(reference).copied());
    outcome
}

/// Sends `pending` until it is known of each reference what became of it, or nothing more can be done.
async fn settle(client: &Client, plan: &Plan, mut pending: Vec<ShipmentRef>, outcome: &mut BulkAllocation) {
    let policy = plan.options.retry.as_ref().unwrap_or(&client.transport().defaults.retry);
    // The error of the request before, if its response was lost: that request may still arrive.
    let mut lost: Option<Error> = None;
    let mut round = 0;
    while !pending.is_empty() {
        round += 1;
        let error = match send(client, plan, &pending).await {
            Ok(report) => {
                let rejected = sort(pending, report, outcome);
                return settle_rejected(client, plan, rejected, lost, outcome).await;
            }
            Err(error) => error,
        };
        if let Some(rejected) = refusal(&error, &pending) {
            return settle_rejected(client, plan, rejected, lost, outcome).await;
        }
        if !plan.reconcile || (lost.is_none() && !error.outcome_is_unknown()) {
            return outcome.fail(error, pending);
        }
        let found = read_back(client, plan, pending).await;
        outcome.queued.extend(found.allocated);
        outcome.fail(lost.as_ref().unwrap_or(&error).clone(), found.unknown);
        if !error.outcome_is_unknown() {
            return outcome.fail(error, found.not_allocated);
        }
        if round >= policy.max_attempts || !client.transport().budget.withdraw() {
            return outcome.fail(error.into_not_done(), found.not_allocated);
        }
        pending = found.not_allocated;
        lost = Some(error);
        tokio::time::sleep(policy.backoff(round, fastrand::f64())).await;
    }
}

/// Notes what was rejected. After a lost response, a shipment that is rejected for its state may be in that state
/// because of the lost request.
async fn settle_rejected(
    client: &Client,
    plan: &Plan,
    rejected: Vec<(ShipmentRef, Rejection)>,
    lost: Option<Error>,
    outcome: &mut BulkAllocation,
) {
    let (doubtful, certain): (Vec<_>, Vec<_>) =
        rejected.into_iter().partition(|(_, rejection)| lost.is_some() && is_about_state(rejection));
    for (_, rejection) in certain {
        outcome.reject(rejection);
    }
    let Some(lost) = lost else { return };
    let (references, mut rejections): (Vec<_>, HashMap<_, _>) = doubtful
        .into_iter()
        .map(|(reference, rejection)| (reference.clone(), (reference, rejection)))
        .unzip();
    let found = read_back(client, plan, references).await;
    outcome.queued.extend(found.allocated);
    outcome.fail(lost, found.unknown);
    for reference in found.not_allocated {
        if let Some(rejection) = rejections.remove(&reference) {
            outcome.reject(rejection);
        }
    }
}

impl BulkAllocation {
    fn fail(&mut self, error: Error, references: Vec<ShipmentRef>) {
        if !references.is_empty() {
            self.failed.push(FailedBatch { error, references });
        }
    }
}

/// The server refuses a whole request for one duplicate: only the first of each reference is sent.
fn set_repetitions_aside(references: Vec<ShipmentRef>, outcome: &mut BulkAllocation) -> Vec<ShipmentRef> {
    let mut seen = HashSet::with_capacity(references.len());
    let (first, repeated): (Vec<_>, Vec<_>) =
        references.into_iter().partition(|reference| seen.insert(reference.clone()));
    if !repeated.is_empty() {
        let problem = Problem {
            path: "references".to_owned(),
            message: "repeats a reference of the same batch, which was sent once".to_owned(),
        };
        outcome.fail(Error::invalid_input("allocate_many", vec![problem]), repeated);
    }
    first
}

async fn send(client: &Client, plan: &Plan, references: &[ShipmentRef]) -> Result<Report, Error> {
    let shipments: Vec<String> = references.iter().map(|it| it.as_str().to_owned()).collect();
    let capabilities = plan.capabilities.clone();
    match &plan.selection {
        Selection::DefaultRules => {
            let mut body = AllocateRequest::builder().shipments(shipments).build();
            body.capabilities = capabilities;
            send_with(client.allocate_shipments(body), plan).await.map(of_lists)
        }
        Selection::ServiceGroup(group) => {
            let mut body = AllocateWithServiceGroupRequest::builder()
                .shipments(shipments)
                .service_group(group.as_str())
                .build();
            body.capabilities = capabilities;
            send_with(client.allocate_shipments_with_service_group(body), plan).await.map(of_lists)
        }
        Selection::CarrierService(service) => {
            let mut body = AllocateWithCarrierServiceRequest::builder()
                .shipments(shipments)
                .carrier_service_reference(service.as_str())
                .build();
            body.capabilities = capabilities;
            send_with(client.allocate_shipments_with_carrier_service(body), plan).await.map(of_lists)
        }
        Selection::Filters(filters) => {
            let body =
                AllocateWithFiltersRequest::builder().shipments(shipments).filters(filters.clone()).build();
            send_with(client.allocate_shipments_with_filters(body), plan).await.map(of_links)
        }
    }
}

async fn send_with<O: Operation>(mut call: O, plan: &Plan) -> Result<Response<O::Output>, Error> {
    let options = &mut call.setup_mut().options;
    options.clone_from(&plan.options);
    options.reconciles = plan.reconcile;
    call::send(call).await
}

/// References in responses can have blanks around them.
fn cleaned(reference: &str) -> String {
    reference.trim().to_owned()
}

fn of_lists(result: Response<AllocateShipmentsResult>) -> Report {
    let result = result.into_inner();
    Report {
        queued: result.queued.iter().map(|it| cleaned(it)).collect(),
        lists_queued: true,
        rejected: result
            .rejected
            .into_iter()
            .map(|it| Rejection {
                code: it.code,
                message: it.message,
                references: it.references.iter().map(|it| cleaned(it).into()).collect(),
            })
            .collect(),
    }
}

fn of_links(result: Response<AllocateWithFiltersResult>) -> Report {
    let all_queued = result.is_accepted();
    let links = result.into_inner().shipments.unwrap_or_default();
    Report {
        // An accepted request without links queues everything; with links, those.
        lists_queued: !(all_queued && links.is_empty()),
        queued: links
            .iter()
            .filter_map(|link| link.reference.as_deref().or_else(|| link.href.rsplit('/').next()))
            .map(cleaned)
            .collect(),
        rejected: Vec::new(),
    }
}

/// Puts every reference where the response says; those that were rejected are given back.
fn sort(
    pending: Vec<ShipmentRef>,
    report: Report,
    outcome: &mut BulkAllocation,
) -> Vec<(ShipmentRef, Rejection)> {
    let reasons: HashMap<&str, &Rejection> = report
        .rejected
        .iter()
        .flat_map(|rejection| rejection.references.iter().map(move |it| (it.as_str(), rejection)))
        .collect();
    let mut rejected = Vec::new();
    for reference in pending {
        let key = reference.as_str().trim();
        if let Some(reason) = reasons.get(key) {
            let rejection = Rejection {
                code: reason.code.clone(),
                message: reason.message.clone(),
                references: vec![reference.clone()],
            };
            rejected.push((reference, rejection));
        } else if !report.lists_queued || report.queued.contains(key) {
            outcome.queued.push(reference);
        } else {
            outcome.unconfirmed.push(reference);
        }
    }
    rejected
}

/// Reads the refusal of a whole request as rejections: the server refuses a request of which it can queue
/// nothing. `None` if the refusal does not say why for each of the shipments.
fn refusal(error: &Error, pending: &[ShipmentRef]) -> Option<Vec<(ShipmentRef, Rejection)>> {
    const CODES: [&str; 3] = ["shipment_not_found", "shipment_invalid_state", "invalid_reference_format"];
    if !matches!(error.status(), Some(400 | 404 | 521)) || error.details().is_empty() {
        return None;
    }
    // Reasons by index in the request, and one that is not about a certain shipment.
    let mut reasons = HashMap::new();
    let mut general = None;
    for detail in error.details() {
        let code = detail.code.as_deref().filter(|code| CODES.contains(code))?;
        let message = detail.message.as_deref().unwrap_or_default();
        match position(detail.property.as_deref(), message, pending) {
            Some(index) => drop(reasons.insert(index, (code, message))),
            None => general = general.or(Some((code, error.message().unwrap_or(message)))),
        }
    }
    let reason = |index| reasons.get(&index).copied().or(general);
    pending
        .iter()
        .enumerate()
        .map(|(index, reference)| {
            let (code, message) = reason(index)?;
            let message = message.replace(reference.as_str(), "").trim_matches([':', ' ']).to_owned();
            let rejection = Rejection { code: code.into(), message, references: vec![reference.clone()] };
            Some((reference.clone(), rejection))
        })
        .collect()
}

/// Which shipment of the request a detail is about: by its property (`shipments[7]`), or by a reference in its
/// message.
fn position(property: Option<&str>, message: &str, pending: &[ShipmentRef]) -> Option<usize> {
    let index = || property?.strip_prefix("shipments[")?.split_once(']')?.0.parse::<usize>().ok();
    let named = || pending.iter().position(|it| !it.as_str().is_empty() && message.contains(it.as_str()));
    index().filter(|index| *index < pending.len()).or_else(named)
}

fn is_about_state(rejection: &Rejection) -> bool {
    matches!(rejection.code.as_str(), "shipment_invalid_state" | "invalid_state_for_operation")
}

/// Failures in a row after which reading back stops.
const MAX_FAILURES: u32 = 5;

/// What the states of shipments say.
#[derive(Default)]
struct Found {
    /// Or being allocated.
    allocated: Vec<ShipmentRef>,
    not_allocated: Vec<ShipmentRef>,
    unknown: Vec<ShipmentRef>,
}

/// Reads shipments, a few at a time. After several failures in a row the server is left alone: what was not read
/// stays unknown.
async fn read_back(client: &Client, plan: &Plan, references: Vec<ShipmentRef>) -> Found {
    let failures = AtomicU32::new(0);
    let failures = &failures;
    let options = Options { reconciles: true, ..plan.options.for_recovery() };
    let mut reads = stream::iter(references)
        .map(|reference| {
            let mut call = client.get_shipment(&reference);
            call.setup.options = options.clone();
            async move {
                if failures.load(Ordering::Relaxed) >= MAX_FAILURES {
                    return (reference, None);
                }
                let read = call.send().await;
                match &read {
                    Err(error) if !error.is_not_found() => failures.fetch_add(1, Ordering::Relaxed),
                    _ => failures.swap(0, Ordering::Relaxed),
                };
                (reference, Some(read))
            }
        })
        .buffered(8);
    let mut found = Found::default();
    while let Some((reference, read)) = reads.next().await {
        let list = match read {
            Some(Ok(shipment)) => match verdict(&shipment) {
                Verdict::Allocated | Verdict::Allocating => &mut found.allocated,
                Verdict::NotAllocated => &mut found.not_allocated,
            },
            // The server will say so again, with a code.
            Some(Err(error)) if error.is_not_found() => &mut found.not_allocated,
            Some(Err(_)) | None => &mut found.unknown,
        };
        list.push(reference);
    }
    found
}
