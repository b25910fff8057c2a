//! Runs asynchronous work that is due.

use super::{App, journey};
use crate::consignments;
use crate::model::state::{Job, State, Work};
use crate::shipments;
use crate::shipments::booking;
use crate::shipments::context::Context;

/// Runs one piece of work, at the time at which it was due.
pub(super) fn run(app: &App, state: &mut State, job: Job) {
    let App { catalogue, seed, delay, carriers_report, .. } = app;
    let context = Context { catalogue, seed: *seed, now: job.due, delay: *delay };
    let has_carrier = match &job.work {
        Work::BookCollection { reference }
        | Work::ManifestShipment { reference }
        | Work::ManifestConsignment { reference }
            if *carriers_report =>
        {
            Some(reference.clone())
        }
        _ => None,
    };
    match job.work {
        Work::AllocateShipment { reference, selection, proof_of_delivery } => {
            booking::run_queued(state, context, &reference, &selection, proof_of_delivery);
        }
        Work::BookCollection { reference } => booking::book_collection(state, context, &reference),
        Work::ManifestShipment { reference } => {
            shipments::finish_manifest(state, catalogue, &reference, job.due);
        }
        Work::ProcessDocument { reference } => shipments::process_document(state, &reference),
        Work::ManifestConsignment { reference } => {
            consignments::finish_manifest(state, catalogue, *seed, &reference, job.due);
        }
        Work::Report { reference, milestone, allocation } => {
            journey::report(state, *seed, job.due, &reference, milestone, allocation);
        }
    }
    if let Some(reference) = has_carrier {
        journey::begin(state, &reference, job.due);
    }
}
