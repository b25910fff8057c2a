//! Which operations reach which shared components, and in which role.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::model::UsedIn;
use super::node::Node;
use super::operations::{METHODS, is_success, operation_name};

/// What a value is used for by an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Request,
    Response,
    Error,
}

/// Uses by component, the component named by its JSON pointer (`/components/schemas/Address`).
#[derive(Debug, Default)]
pub(super) struct Usage(BTreeMap<String, UsedIn>);

impl Usage {
    pub(super) fn of(root: &Node<'_>) -> Self {
        let mut usage = Self::default();
        for (path, item) in root.get("paths").iter().flat_map(Node::members) {
            for method in METHODS {
                let Some(operation) = item.get(method) else { continue };
                let name = operation_name(&operation, method, path);
                let mut sent = vec![];
                sent.extend(item.get("parameters"));
                sent.extend(operation.get("parameters"));
                sent.extend(operation.get("requestBody"));
                usage.record(&name, Role::Request, sent);
                let (mut succeeded, mut failed) = (vec![], vec![]);
                for (status, response) in operation.get("responses").iter().flat_map(Node::members) {
                    if is_success(status) { &mut succeeded } else { &mut failed }.push(response);
                }
                usage.record(&name, Role::Response, succeeded);
                usage.record(&name, Role::Error, failed);
            }
        }
        usage
    }

    /// Records everything that is reachable from `start`.
    fn record(&mut self, operation: &str, role: Role, start: Vec<Node<'_>>) {
        let mut seen = HashSet::new();
        let mut to_visit: Vec<_> = start.iter().map(|node| node.value).collect();
        let document = match start.first() {
            Some(node) => node.document,
            None => return,
        };
        while let Some(value) = to_visit.pop() {
            match value {
                Value::Object(members) => {
                    let target =
                        members.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix('#'));
                    if let Some(pointer) = target
                        && seen.insert(pointer)
                    {
                        let used_in = self.0.entry(pointer.to_owned()).or_default();
                        let operations = match role {
                            Role::Request => &mut used_in.request,
                            Role::Response => &mut used_in.response,
                            Role::Error => &mut used_in.error,
                        };
                        operations.insert(operation.to_owned());
                        to_visit.extend(document.get(pointer));
                    }
                    to_visit.extend(members.values());
                }
                Value::Array(items) => to_visit.extend(items),
                _ => {}
            }
        }
    }

    pub(super) fn at(&self, pointer: &str) -> UsedIn {
        self.0.get(pointer).cloned().unwrap_or_default()
    }
}
