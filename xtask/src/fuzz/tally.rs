//! Coverage of the fuzzer: `hooks.py` leaves a count of the responses, which is compared with floors.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use serde::Deserialize;

use crate::workspace::read_json;

/// Number of responses per status.
type Responses = BTreeMap<String, u64>;

/// The responses of one run.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Tally {
    /// The links that could have been followed: a response had what they take from it.
    links_offered: BTreeSet<String>,
    /// Number of operations of the contract.
    operations_total: usize,
    /// By operation, to all of its requests.
    operations: BTreeMap<String, Responses>,
    /// By link, to the requests that took what the link names from an earlier response.
    links: BTreeMap<String, Responses>,
}

/// The least that a run must reach.
#[derive(Debug, Clone, Copy)]
pub(super) struct Floors {
    /// In percent of those that could have been followed.
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
        self.links_offered.extend(other.links_offered);
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

    /// The links that were followed, of those that could be.
    fn followed(&self) -> usize {
        self.links_offered.iter().filter(|link| self.links.contains_key(*link)).count()
    }

    /// Figures that are below their floor, in words.
    pub(super) fn shortfalls(&self, floors: Floors) -> Vec<String> {
        let share = |what: &str, part: usize, all: usize, percent: usize| {
            // Nothing of nothing is not enough either: the fuzzer has read no contract.
            let enough = all > 0 && part * 100 >= all * percent;
            (!enough).then(|| format!("{part} of {all} {what}, at least {percent} % wanted"))
        };
        let (successes, least) = (successful(&self.links), floors.links_successful);
        let (succeeded, operations) = (successful(&self.operations), self.operations_total);
        [
            share("links followed", self.followed(), self.links_offered.len(), floors.links_followed),
            (successes < least).then(|| format!("{successes} links led to success, at least {least} wanted")),
            share("operations succeeded", succeeded, operations, floors.operations_successful),
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
            "{} requests, {} of {} links followed, {} led to success, {} of {} operations succeeded",
            self.requests(),
            self.followed(),
            self.links_offered.len(),
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
