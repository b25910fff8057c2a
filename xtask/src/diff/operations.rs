//! Operations: which are there, what they are called, where they are.

use heck::ToSnakeCase as _;

use super::change::{Effect, Kind};
use super::rules::{Rule, breaking, breaking_sdk, compatible};
use super::walk::{ABSENT, Comparer, Pair, Place, at, named_pairs, pairs};
use crate::spec::{METHODS, Operation, Reader, Spec};

impl Comparer {
    pub(super) fn operations(&mut self, place: &Place, old: &Spec<'_>, new: &Spec<'_>) {
        let place_of = |operation: &Operation<'_>| place.inside(operation.name());
        let same_name = |old: &&Operation<'_>, new: &&Operation<'_>| old.name() == new.name();
        let same_endpoint = |old: &&Operation<'_>, new: &&Operation<'_>| {
            (old.method, unnamed(old.path)) == (new.method, unnamed(new.path))
        };
        for pair in pairs(&old.operations, &new.operations, &[&same_name, &same_endpoint]) {
            match pair {
                Pair::Both(old, new) => self.operation(&place_of(new), old, new),
                Pair::Gone(old) => {
                    let rule = breaking(Kind::OperationRemoved, Effect::Source, "the function goes");
                    self.report(&place_of(old), rule, at(&old.node).being(endpoint(old)), ABSENT);
                }
                Pair::Come(new) => {
                    let why = "a new function beside the others";
                    let rule = compatible(Kind::OperationAdded, Effect::Source, why);
                    self.report(&place_of(new), rule, ABSENT, at(&new.node).being(endpoint(new)));
                }
            }
        }
        // What path items say besides their operations and parameters.
        let handled = [&METHODS[..], &["parameters"]].concat();
        for pair in named_pairs(old.root.get("paths"), new.root.get("paths")) {
            if let Pair::Both((path, old), (_, new)) = pair {
                self.keywords(&place.inside(format_args!("path {path}")), &old, &new, &handled);
            }
        }
    }

    fn operation(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        if old.name() != new.name() {
            let (before, after) = (at(&old.node).being(old.name()), at(&new.node).being(new.name()));
            self.report(place, renamed(old, new), before, after);
        }
        let why = "the generated function hides it";
        if old.method != new.method {
            let (before, after) = (old.method.to_uppercase(), new.method.to_uppercase());
            let rule = compatible(Kind::MethodChanged, Effect::Wire, why);
            self.report(place, rule, at(&old.node).being(before), at(&new.node).being(after));
        }
        if unnamed(old.path) != unnamed(new.path) {
            let (before, after) = (at(&old.item).being(old.path), at(&new.item).being(new.path));
            self.report(place, compatible(Kind::PathChanged, Effect::Wire, why), before, after);
        }
        let mut handled = vec!["operationId", "parameters", "requestBody", "responses"];
        if old.is_read() != new.is_read() {
            handled.push("x-safety");
            let safety = |it: &Operation<'_>| if it.is_read() { "a read" } else { "a write" };
            let why =
                "`sorted-pro` sends reads again after a failure, writes only if nothing can have arrived";
            let rule = breaking_sdk(Kind::SafetyChanged, Effect::Runtime, why);
            self.report(place, rule, at(&old.node).being(safety(old)), at(&new.node).being(safety(new)));
        }
        self.parameters(place, old, new);
        self.request_bodies(place, &old.node, &new.node);
        self.responses(place, old, new);
        let (before, after) = (old.reader(), new.reader());
        // Whether there is a body at all is reported with the statuses, and `x-output` by itself.
        let is_read_otherwise = before != after && before != Reader::Empty && after != Reader::Empty;
        if is_read_otherwise && !old.node.has("x-output") && !new.node.has("x-output") {
            let line = |operation: &Operation<'_>| {
                at(&operation.node.get("responses").unwrap_or_else(|| operation.node.clone()))
            };
            let why =
                "the type of the response in `sorted-pro` follows from the documented statuses and the body";
            let rule = breaking_sdk(Kind::ReaderChanged, Effect::Source, why);
            self.report(place, rule, line(old).being(before), line(new).being(after));
        }
        self.keywords(place, &old.node, &new.node, &handled);
    }
}

fn renamed(old: &Operation<'_>, new: &Operation<'_>) -> Rule {
    match old.name().to_snake_case() == new.name().to_snake_case() {
        true => compatible(Kind::OperationRenamed, Effect::Documentation, "the function keeps its name"),
        false => breaking(Kind::OperationRenamed, Effect::Source, "the function's name is the operationId"),
    }
}

/// `GET /shipments/{reference}`
fn endpoint(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method.to_uppercase(), operation.path)
}

/// A path template without the names of its placeholders, which no server sees.
fn unnamed(path: &str) -> String {
    let parts = path.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((_, rest)) if index > 0 => format!("{{}}{rest}"),
        _ => part.to_owned(),
    });
    parts.collect()
}

#[cfg(test)]
mod tests;
