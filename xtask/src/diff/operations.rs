//! Operations: which are there, what they are called, where they are.

use heck::ToSnakeCase as _;

use super::change::Effect::{Documentation, Runtime, Source, Wire};
use super::place::Place;
use super::rules::{Rule, breaking, compatible};
use super::walk::{Comparer, Sort, at, same_name};
use crate::spec::{Decoder, METHODS, Operation, Spec, unnamed};

impl Comparer {
    pub(super) fn operations(&mut self, place: &Place, old: &Spec<'_>, new: &Spec<'_>) {
        let sort = Sort {
            place: &|operation: &&Operation<'_>| place.inside(operation.name()),
            matches: &[&|old, new| old.name() == new.name(), &|old, new| {
                (old.method, unnamed(old.path)) == (new.method, unnamed(new.path))
            }],
            // `GET /shipments/{reference}`
            side: &|it| at(&it.node).being(format_args!("{} {}", it.method.to_uppercase(), it.path)),
            removed: &|_| breaking("operation-removed", Source, "the function goes"),
            added: &|_| compatible("operation-added", Source, "a new function beside the others"),
        };
        for (old, new) in self.both(&old.operations, &new.operations, &sort) {
            self.operation(&place.inside(new.name()), old, new);
        }
        // What path items say besides their operations and parameters.
        let handled = [&METHODS[..], &["parameters"]].concat();
        let after = Vec::from_iter(new.root.entries_of("paths"));
        for old in old.root.entries_of("paths") {
            if let Some(new) = after.iter().find(|new| same_name(&old, new)) {
                self.keywords(&place.inside(format_args!("path {}", old.0)), &old.1, &new.1, &handled);
            }
        }
    }

    fn operation(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let mut handled = vec!["operationId", "parameters", "requestBody", "responses"];
        let hidden = "the generated function hides it";
        if old.name() != new.name() {
            let (before, after) = (at(&old.node).being(old.name()), at(&new.node).being(new.name()));
            self.report(place, renamed(old, new), before, after);
        }
        if old.method != new.method {
            let side = |it: &Operation<'_>| at(&it.node).being(it.method.to_uppercase());
            self.report(place, compatible("method-changed", Wire, hidden), side(old), side(new));
        }
        if unnamed(old.path) != unnamed(new.path) {
            let side = |it: &Operation<'_>| at(&it.item).being(it.path);
            self.report(place, compatible("path-changed", Wire, hidden), side(old), side(new));
        }
        if old.is_read() != new.is_read() {
            handled.push("x-safety");
            let side =
                |it: &Operation<'_>| at(&it.node).being(if it.is_read() { "a read" } else { "a write" });
            let why = "`sorted-pro` retries reads after any failure, writes only if nothing can have arrived";
            self.report(place, breaking("safety-changed", Runtime, why).sdk_only(), side(old), side(new));
        }
        self.parameters(place, old, new);
        self.request_bodies(place, &old.node, &new.node);
        self.responses(place, old, new);
        // Whether there is a body at all is reported with the statuses, and `x-output` by itself.
        let is_typed = |it: &Operation<'_>| it.decoder() != Decoder::Empty && !it.node.has("x-output");
        if old.decoder() != new.decoder() && is_typed(old) && is_typed(new) {
            let side = |it: &Operation<'_>| {
                let place = it.node.get("responses").unwrap_or_else(|| it.node.clone());
                at(&place).being(format_args!("{:?}", it.decoder()))
            };
            let why = "what `sorted-pro` returns follows from the documented statuses and the body";
            self.report(place, breaking("reader-changed", Source, why).sdk_only(), side(old), side(new));
        }
        self.keywords(place, &old.node, &new.node, &handled);
    }
}

fn renamed(old: &Operation<'_>, new: &Operation<'_>) -> Rule {
    match old.name().to_snake_case() == new.name().to_snake_case() {
        true => compatible("operation-renamed", Documentation, "the function keeps its name"),
        false => breaking("operation-renamed", Source, "the function's name is the operationId"),
    }
}
