//! Asynchronous work, when its time has come.

use crate::catalogue::Catalogue;
use crate::shipments;
use crate::state::{Job, State, Work};

/// Does one piece of work.
pub(crate) fn run(state: &mut State, catalogue: &Catalogue, _seed: u64, job: Job) {
    match job.work {
        Work::ManifestShipment { reference } => {
            shipments::finish_manifest(state, catalogue, &reference, job.due);
        }
        Work::ProcessDocument { reference } => shipments::process_document(state, &reference),
        Work::AllocateShipment { .. } | Work::BookCollection { .. } | Work::ManifestConsignment { .. } => {}
    }
}
