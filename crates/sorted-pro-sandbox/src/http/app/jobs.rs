//! Asynchronous work, when its time has come.

use std::time::Duration;

use crate::model::catalogue::Catalogue;
use crate::model::state::{Job, State, Work};
use crate::shipments;
use crate::shipments::allocating::{self, Platform};

/// Does one piece of work, at the moment at which it was due.
pub(crate) fn run(state: &mut State, catalogue: &Catalogue, seed: u64, delay: Duration, job: Job) {
    let platform = Platform { catalogue, seed, now: job.due, delay };
    match job.work {
        Work::AllocateShipment { reference, selection, proof_of_delivery } => {
            allocating::run_queued(state, platform, &reference, &selection, proof_of_delivery);
        }
        Work::BookCollection { reference } => allocating::book_collection(state, platform, &reference),
        Work::ManifestShipment { reference } => {
            shipments::finish_manifest(state, catalogue, &reference, job.due);
        }
        Work::ProcessDocument { reference } => shipments::process_document(state, &reference),
        Work::ManifestConsignment { reference } => {
            crate::consignments::finish_manifest(state, catalogue, seed, &reference, job.due);
        }
    }
}
