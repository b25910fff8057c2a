//! Both versions, walked together, and what was found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::change::{Change, Class};
use super::place::Place;
use super::rules::{Rule, is_named_by_kind, keyword};
use crate::spec::Node;

/// One side of a change.
#[derive(Default)]
pub(super) struct Side {
    line: Option<usize>,
    state: Option<String>,
}

/// A side at the line of `node`.
pub(super) fn at(node: &Node<'_>) -> Side {
    Side { line: Some(node.line()), state: None }
}

impl Side {
    /// With its state in short.
    pub(super) fn being(self, state: impl fmt::Display) -> Self {
        Self { state: Some(state.to_string()), ..self }
    }

    /// The value at `key` of `owner`, or the place where it could be.
    pub(super) fn of_key(key: &str, owner: &Node<'_>) -> Self {
        owner.get(key).map_or_else(|| at(owner), |value| at(&value).being(&value))
    }
}

/// A value and its name.
pub(super) type Named<'a> = (&'a str, Node<'a>);

pub(super) fn same_name(old: &Named<'_>, new: &Named<'_>) -> bool {
    old.0 == new.0
}

/// Test that recognizes a thing in the other version.
pub(crate) type Match<'s, T> = &'s dyn Fn(&T, &T) -> bool;

/// Comparison of things of one sort: parameters, properties, statuses, ...
pub(super) struct Sort<'s, T> {
    /// The surest match first.
    pub(super) matches: &'s [Match<'s, T>],
    pub(super) place: &'s dyn Fn(&T) -> Place,
    pub(super) side: &'s dyn Fn(&T) -> Side,
    pub(super) removed: &'s dyn Fn(&T) -> Rule,
    pub(super) added: &'s dyn Fn(&T) -> Rule,
}

/// Returns `true` if the value at `key` is not the same on both sides.
pub(super) fn differs(old: &Node<'_>, new: &Node<'_>, key: &str) -> bool {
    old.value.get(key) != new.value.get(key)
}

/// Returns `true` if both stand for the same shared component, which is compared by itself.
pub(super) fn same_component(old: &Node<'_>, new: &Node<'_>) -> bool {
    old.reference().is_some() && old.reference() == new.reference()
}

/// Finds the pairs of old and new things, and what is left: of equal matches, the first in their list.
pub(crate) fn pairs<T>(
    mut gone: Vec<T>,
    mut come: Vec<T>,
    matches: &[Match<'_, T>],
) -> (Vec<(T, T)>, Vec<T>, Vec<T>) {
    let mut both = vec![];
    for is_match in matches {
        for old in std::mem::take(&mut gone) {
            match come.iter().position(|new| is_match(&old, new)) {
                Some(index) => both.push((old, come.remove(index))),
                None => gone.push(old),
            }
        }
    }
    (both, gone, come)
}

/// Collects changes.
#[derive(Default)]
pub(super) struct Comparer {
    /// Schemas that only changed their name: old pointer to new pointer.
    pub(super) renames: BTreeMap<String, String>,
    pub(super) changes: Vec<Change>,
}

impl Comparer {
    pub(super) fn report(&mut self, place: &Place, rule: Rule, old: Side, new: Side) {
        let Rule { kind, effect, breaks, why } = rule;
        self.changes.push(Change {
            class: if breaks.raw || breaks.sdk { Class::Breaking } else { Class::Compatible },
            breaks,
            kind,
            effect,
            location: place.path.clone(),
            old_line: old.line,
            new_line: new.line,
            before: old.state,
            after: new.state,
            why,
            used_in: place.used_in.clone(),
        });
    }

    /// Reports the values at `key` of both sides.
    pub(super) fn report_key(
        &mut self,
        place: &Place,
        rule: Rule,
        key: &str,
        old: &Node<'_>,
        new: &Node<'_>,
    ) {
        self.report(place, rule, Side::of_key(key, old), Side::of_key(key, new));
    }

    /// Reports the things that are in one version only, and returns those that are in both.
    pub(super) fn both<T>(
        &mut self,
        old: impl IntoIterator<Item = T>,
        new: impl IntoIterator<Item = T>,
        sort: &Sort<'_, T>,
    ) -> Vec<(T, T)> {
        let (both, gone, come) = pairs(old.into_iter().collect(), new.into_iter().collect(), sort.matches);
        for old in gone {
            self.report(&(sort.place)(&old), (sort.removed)(&old), (sort.side)(&old), Side::default());
        }
        for new in come {
            self.report(&(sort.place)(&new), (sort.added)(&new), Side::default(), (sort.side)(&new));
        }
        both
    }

    /// Compares every keyword that is not in `handled`, so that no difference goes unseen.
    pub(super) fn keywords(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>, handled: &[&str]) {
        let keys: BTreeSet<&str> = old.keys().chain(new.keys()).collect();
        for key in keys.into_iter().filter(|key| !handled.contains(key) && differs(old, new, key)) {
            let Some(rule) = keyword(key, place, old, new) else { continue };
            let inside = if is_named_by_kind(key) { place.clone() } else { place.inside(key) };
            self.report_key(&inside, rule, key, old, new);
        }
    }
}
