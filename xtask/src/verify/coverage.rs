//! Operations that the journeys carry out, and those that are missing.

use std::collections::BTreeSet;

use super::log::Log;
use super::operations;
use crate::spec::Spec;

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Coverage<'a> {
    /// Number of operations with a handler.
    pub(super) handled: usize,
    /// Ids of those that no journey carries out, as the contract lists them.
    pub(super) missing: Vec<&'a str>,
}

impl<'a> Coverage<'a> {
    /// An operation is carried out once a request to it succeeds. Of those `without_handler` there is nothing to carry
    /// out: the sandbox responds to them with an example.
    pub(super) fn of(spec: &Spec<'a>, without_handler: &[&str], log: &Log) -> Self {
        let succeeded =
            log.exchanges.iter().filter(|it| it.status.is_some_and(|status| (200..300).contains(&status)));
        let carried_out: BTreeSet<_> =
            succeeded.filter_map(|it| operations::find(spec, &it.method, &it.path)).collect();
        let ids = spec.operations.iter().map(|operation| operation.id);
        let handled: Vec<_> = ids.filter(|id| !without_handler.contains(id)).collect();
        Self {
            handled: handled.len(),
            missing: handled.into_iter().filter(|id| !carried_out.contains(id)).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
