//! The state of a comparison: where it is, and what it has found.

use std::collections::BTreeMap;
use std::fmt;

use super::model::{Change, UsedIn};

/// Where the comparison is, as people say it.
#[derive(Clone)]
pub(super) struct Place {
    path: String,
    /// Whether users send what is described here; otherwise they only receive it.
    pub(super) sent: bool,
    used_in: Option<UsedIn>,
}

impl Place {
    pub(super) fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), sent: false, used_in: None }
    }

    /// A place inside this one.
    pub(super) fn inside(&self, part: impl fmt::Display) -> Self {
        Self { path: format!("{}: {part}", self.path), ..self.clone() }
    }

    /// The same place, as part of requests.
    pub(super) fn sent(self) -> Self {
        Self { sent: true, ..self }
    }

    /// Whether a shared component is part of what successful calls return.
    pub(super) fn returns_success(&self) -> bool {
        self.used_in.as_ref().is_some_and(|used_in| !used_in.response.is_empty())
    }

    /// The same place, as a shared component with these uses.
    pub(super) fn used_in(self, used_in: UsedIn) -> Self {
        // A component that nothing uses is judged like one that is sent, which is the stricter reading.
        let sent = !used_in.request.is_empty() || used_in.operations().is_empty();
        Self { sent, used_in: Some(used_in), ..self }
    }
}

/// Collects changes.
#[derive(Default)]
pub(super) struct Comparer {
    /// Components that only changed their name: old pointer to new pointer.
    pub(super) renames: BTreeMap<String, String>,
    pub(super) changes: Vec<Change>,
}

impl Comparer {
    pub(super) fn report(&mut self, place: &Place, change: Change) {
        self.changes.push(Change { location: place.path.clone(), used_in: place.used_in.clone(), ..change });
    }

    /// Whether a `$ref` leads to the same component as before, if perhaps under a new name.
    pub(super) fn same_target(&self, old: &str, new: &str) -> bool {
        old == new || self.renames.get(old).is_some_and(|renamed| renamed == new)
    }
}
