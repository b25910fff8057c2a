//! Which operations reach which shared components, and in which role.

use std::collections::{BTreeMap, HashSet};

use super::model::UsedIn;
use crate::spec::{Node, Spec, is_success};

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
    pub(super) fn of(spec: &Spec<'_>) -> Self {
        let mut usage = Self::default();
        for operation in &spec.operations {
            let name = operation.name();
            let lists = [&operation.item, &operation.node].map(|owner| owner.get("parameters"));
            let sent = lists.into_iter().chain([operation.node.get("requestBody")]).flatten();
            usage.record(&name, Role::Request, sent);
            let listed = |success: bool| {
                let responses = operation.responses.iter();
                let responses = responses.filter(move |response| is_success(response.status) == success);
                responses.map(|response| response.listed.clone())
            };
            usage.record(&name, Role::Response, listed(true));
            usage.record(&name, Role::Error, listed(false));
        }
        usage
    }

    /// Records everything that is reachable from `start`.
    fn record<'a>(&mut self, operation: &str, role: Role, start: impl Iterator<Item = Node<'a>>) {
        let mut seen = HashSet::new();
        let mut to_visit: Vec<Node<'a>> = start.collect();
        while let Some(node) = to_visit.pop() {
            if let Some(pointer) = node.reference()
                && seen.insert(pointer)
            {
                let used_in = self.0.entry(pointer.to_owned()).or_default();
                let operations = match role {
                    Role::Request => &mut used_in.request,
                    Role::Response => &mut used_in.response,
                    Role::Error => &mut used_in.error,
                };
                operations.insert(operation.to_owned());
                to_visit.extend(node.at(pointer));
            }
            to_visit.extend(node.members().map(|(_, member)| member).chain(node.items()));
        }
    }

    pub(super) fn at(&self, pointer: &str) -> UsedIn {
        self.0.get(pointer).cloned().unwrap_or_default()
    }
}
