//! Asynchronous work, when its time has come.

use crate::catalogue::Catalogue;
use crate::state::{Job, State, Work};

/// Does one piece of work.
pub(crate) fn run(state: &mut State, catalogue: &Catalogue, _seed: u64, job: Job) {
    if let Work::ManifestConsignment { reference } = &job.work {
        crate::consignments::finish_manifest(state, catalogue, reference, job.due);
    }
}
