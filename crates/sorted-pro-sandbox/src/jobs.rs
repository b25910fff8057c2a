//! Asynchronous work, when its time has come.

use crate::catalogue::Catalogue;
use crate::state::{Job, State};

/// Does one piece of work.
pub(crate) fn run(_state: &mut State, _catalogue: &Catalogue, _seed: u64, _job: Job) {}
