//! Operations: which are there, what they are called, where they are.

use heck::ToSnakeCase as _;

use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::{differs, union_of_keys};
use super::parameters::CLIENT_HEADERS;
use crate::document::child;
use crate::spec::{METHODS, Node, Operation, Spec};

/// A change of `security`. Clients set the credentials, if they are of a kind that they know.
pub(super) fn security_change(new: &Node<'_>) -> Change {
    let scheme = |name: &str| new.at(&child("/components/securitySchemes", name));
    let mut alternatives = new.items_of("security").peekable();
    let can_be_sent = alternatives.peek().is_none()
        || alternatives.any(|schemes| schemes.keys().all(|name| scheme(name).is_some_and(|it| is_sent(&it))));
    credential_change(can_be_sent)
}

/// A change of credentials, which clients can send or not.
pub(super) fn credential_change(can_be_sent: bool) -> Change {
    let (kind, effect) = (Kind::SecurityChanged, Effect::Wire);
    if can_be_sent {
        Change::compatible(kind, effect, "clients set the credentials themselves")
    } else {
        Change::breaking(kind, effect, "clients cannot send such credentials: requests will be refused")
    }
}

/// Whether a security scheme is a key in a header that clients set.
pub(super) fn is_sent(scheme: &Node<'_>) -> bool {
    let name = scheme.text("name").unwrap_or_default().to_lowercase();
    (scheme.text("type"), scheme.text("in")) == (Some("apiKey"), Some("header"))
        && CLIENT_HEADERS.contains(&name.as_str())
}

/// `GET /shipments/{reference}`
fn endpoint(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method.to_uppercase(), operation.path)
}

fn same_endpoint(old: &Operation<'_>, new: &Operation<'_>) -> bool {
    old.method == new.method && unnamed(old.path) == unnamed(new.path)
}

/// A path template without the names of its placeholders, which no server sees.
pub(super) fn unnamed(path: &str) -> String {
    path.split('{')
        .enumerate()
        .map(|(index, part)| match part.split_once('}') {
            Some((_, rest)) if index > 0 => format!("{{}}{rest}"),
            _ => part.to_owned(),
        })
        .collect()
}

impl Comparer {
    pub(super) fn operations(&mut self, place: &Place, old: &Spec<'_>, new: &Spec<'_>) {
        let mut gone: Vec<_> = old.operations.iter().collect();
        let mut come = vec![];
        for new in &new.operations {
            match gone.iter().position(|old| old.name() == new.name()) {
                Some(index) => self.operation(&place.inside(new.name()), gone.remove(index), new),
                None => come.push(new),
            }
        }
        for new in come {
            let place = place.inside(new.name());
            if let Some(index) = gone.iter().position(|old| same_endpoint(old, new)) {
                let old = gone.remove(index);
                self.renamed_operation(&place, old, new);
                self.operation(&place, old, new);
                continue;
            }
            let change =
                Change::compatible(Kind::OperationAdded, Effect::Source, "a new function beside the others");
            self.report(&place, change.after(endpoint(new)).lines(None, Some(&new.node)));
        }
        for old in gone {
            let change = Change::breaking(Kind::OperationRemoved, Effect::Source, "the function goes");
            let change = change.before(endpoint(old)).lines(Some(&old.node), None);
            self.report(&place.inside(old.name()), change);
        }
        self.path_items(place, &old.root, &new.root);
    }

    fn renamed_operation(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let change = if old.name().to_snake_case() == new.name().to_snake_case() {
            Change::compatible(Kind::OperationRenamed, Effect::Documentation, "the function keeps its name")
        } else {
            Change::breaking(Kind::OperationRenamed, Effect::Source, "the function's name is the operationId")
        };
        let change = change.before(old.name()).after(new.name());
        self.report(place, change.lines(Some(&old.node), Some(&new.node)));
    }

    fn operation(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let why = "the generated function hides it";
        if old.method != new.method {
            let change = Change::compatible(Kind::MethodChanged, Effect::Wire, why)
                .before(old.method.to_uppercase())
                .after(new.method.to_uppercase())
                .lines(Some(&old.node), Some(&new.node));
            self.report(place, change);
        }
        if unnamed(old.path) != unnamed(new.path) {
            let change = Change::compatible(Kind::PathChanged, Effect::Wire, why)
                .before(old.path)
                .after(new.path)
                .lines(Some(&old.item), Some(&new.item));
            self.report(place, change);
        }
        self.parameters(place, old, new);
        self.request_body(place, &old.node, &new.node);
        self.responses(place, old, new);
        if differs(&old.node, &new.node, "security") {
            let change = security_change(&new.node);
            self.report(place, change.of_key("security", &old.node, &new.node));
        }
        let handled = ["operationId", "parameters", "requestBody", "responses", "security"];
        self.annotations(place, &old.node, &new.node, &handled);
    }

    /// What path items say besides their operations and parameters.
    fn path_items(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let (Some(old), Some(new)) = (old.get("paths"), new.get("paths")) else { return };
        let handled = [&METHODS[..], &["parameters"]].concat();
        for path in union_of_keys(&old, &new) {
            if let (Some(old), Some(new)) = (old.get(path), new.get(path)) {
                self.annotations(&place.inside(format_args!("path {path}")), &old, &new, &handled);
            }
        }
    }
}

#[cfg(test)]
mod tests;
