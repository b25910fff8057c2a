//! Operations: which are there, what they are called, where they are.

use heck::ToSnakeCase as _;

use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::{Node, differs, union_of_keys};

/// Keys of a path item that are operations.
pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(super) const ANOTHER_CREDENTIAL: &str = "requests carry other credentials";

/// Whether a key of `responses` stands for success.
pub(super) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// The `operationId`, or method and path of an operation that has none.
pub(super) fn operation_name(operation: &Node<'_>, method: &str, path: &str) -> String {
    operation
        .text("operationId")
        .map_or_else(|| format!("{} {path}", method.to_uppercase()), ToOwned::to_owned)
}

/// One operation.
pub(super) struct Operation<'a> {
    pub(super) name: String,
    method: &'static str,
    pub(super) path: &'a str,
    pub(super) node: Node<'a>,
    pub(super) item: Node<'a>,
}

impl<'a> Operation<'a> {
    fn all(root: &Node<'a>) -> Vec<Self> {
        let mut operations = vec![];
        for (path, item) in root.get("paths").iter().flat_map(Node::members) {
            for method in METHODS {
                if let Some(node) = item.get(method) {
                    let name = operation_name(&node, method, path);
                    operations.push(Self { name, method, path, node, item: item.clone() });
                }
            }
        }
        operations
    }

    /// `GET /shipments/{reference}`
    fn endpoint(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    fn same_endpoint(&self, other: &Self) -> bool {
        self.method == other.method && unnamed(self.path) == unnamed(other.path)
    }
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
    pub(super) fn operations(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let mut gone = Operation::all(old);
        let mut come = vec![];
        for new in Operation::all(new) {
            match gone.iter().position(|old| old.name == new.name) {
                Some(index) => self.operation(&place.inside(&new.name), &gone.remove(index), &new),
                None => come.push(new),
            }
        }
        for new in come {
            let place = place.inside(&new.name);
            if let Some(index) = gone.iter().position(|old| old.same_endpoint(&new)) {
                let old = gone.remove(index);
                self.renamed_operation(&place, &old, &new);
                self.operation(&place, &old, &new);
                continue;
            }
            let change =
                Change::compatible(Kind::OperationAdded, Effect::Source, "a new function beside the others");
            self.report(&place, change.after(new.endpoint()).lines(None, Some(&new.node)));
        }
        for old in gone {
            let change = Change::breaking(Kind::OperationRemoved, Effect::Source, "the function goes");
            let change = change.before(old.endpoint()).lines(Some(&old.node), None);
            self.report(&place.inside(&old.name), change);
        }
        self.path_items(place, old, new);
    }

    fn renamed_operation(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let change = if old.name.to_snake_case() == new.name.to_snake_case() {
            Change::compatible(Kind::OperationRenamed, Effect::Documentation, "the function keeps its name")
        } else {
            Change::breaking(Kind::OperationRenamed, Effect::Source, "the function's name is the operationId")
        };
        let change = change.before(&old.name).after(&new.name);
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
        self.responses(place, &old.node, &new.node);
        if differs(&old.node, &new.node, "security") {
            let change = Change::breaking(Kind::SecurityChanged, Effect::Wire, ANOTHER_CREDENTIAL);
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
mod tests {
    use super::unnamed;

    #[test]
    fn placeholders_lose_their_names() {
        for (path, expected) in
            [("/a", "/a"), ("/a/{b}/c/{d}", "/a/{}/c/{}"), ("/a}/{b", "/a}/b"), ("{x}.json", "{}.json")]
        {
            assert_eq!(unnamed(path), expected, "{path}");
        }
    }
}
