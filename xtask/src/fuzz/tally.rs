//! What the fuzzer reached: `hooks.py` leaves a count of the responses, and this judges it.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::Deserialize;

use crate::workspace::read_json;

/// How many responses had which status.
type Responses = BTreeMap<String, u64>;

/// The responses of one run.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Tally {
    /// How many links the fuzzer could have followed.
    links_total: usize,
    /// How many operations it knows.
    operations_total: usize,
    /// By operation, to all of its requests.
    operations: BTreeMap<String, Responses>,
    /// By link, to the requests that took what the link names from an earlier response.
    links: BTreeMap<String, Responses>,
}

/// The least that a run must reach.
#[derive(Debug, Clone, Copy)]
pub(super) struct Floors {
    /// How many links. Their share says little: many lead from responses that a server may send but this one does not.
    pub(super) links_followed: usize,
    pub(super) links_successful: usize,
    /// In percent of all.
    pub(super) operations_successful: usize,
}

impl Tally {
    /// Reads what the fuzzer left.
    ///
    /// # Errors
    /// If the file is not there, as after a fuzzer that broke down, or is something else.
    pub(super) fn read(file: &Path) -> anyhow::Result<Self> {
        read_json(file)
    }

    /// Adds what a later run of the fuzzer reached.
    pub(super) fn add(&mut self, other: Self) {
        // A run without the stateful phase knows no links.
        self.links_total = self.links_total.max(other.links_total);
        self.operations_total = self.operations_total.max(other.operations_total);
        for (all, more) in [(&mut self.operations, other.operations), (&mut self.links, other.links)] {
            for (name, responses) in more {
                let known = all.entry(name).or_default();
                for (status, count) in responses {
                    *known.entry(status).or_default() += count;
                }
            }
        }
    }

    pub(super) fn requests(&self) -> u64 {
        self.operations.values().flat_map(BTreeMap::values).sum()
    }

    /// What is below its floor, in words.
    pub(super) fn shortfalls(&self, floors: Floors) -> Vec<String> {
        let links = |what: &str, count: usize, least: usize| {
            (count < least)
                .then(|| format!("{count} of {} {what}, at least {least} wanted", self.links_total))
        };
        let (succeeded, all) = (successful(&self.operations), self.operations_total);
        let percent = floors.operations_successful;
        // Nothing of nothing is not enough either: the fuzzer has read no contract.
        let enough = all > 0 && succeeded * 100 >= all * percent;
        [
            links("links followed", self.links.len(), floors.links_followed),
            links("links led to success", successful(&self.links), floors.links_successful),
            (!enough)
                .then(|| format!("{succeeded} of {all} operations succeeded, at least {percent} % wanted")),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} requests, {} of {} links followed, {} of them to success, {} of {} operations succeeded",
            self.requests(),
            self.links.len(),
            self.links_total,
            successful(&self.links),
            successful(&self.operations),
            self.operations_total,
        )
    }
}

fn successful(counted: &BTreeMap<String, Responses>) -> usize {
    counted.values().filter(|responses| responses.keys().any(|status| status.starts_with('2'))).count()
}

#[cfg(test)]
mod tests;
