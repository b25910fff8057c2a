//! Bodies of requests and responses, and where the files of their examples belong.

use std::collections::BTreeSet;

use super::Context;
use crate::spec::{Node, Operation, Response};

/// One media type of one request or response body.
pub(super) struct Body<'a> {
    /// The media type object.
    pub(super) node: Node<'a>,
    pub(super) media_type: &'a str,
    /// Directories under `examples/<api>/` in which its examples may be.
    pub(super) directories: Vec<&'a str>,
    /// What may stand between the case and `.json` in their names: `request` or statuses.
    pub(super) parts: Vec<&'a str>,
}

/// The directory of the examples of shared responses.
const SHARED: &str = "errors";

/// All bodies: of operations, and of shared requests and responses.
pub(super) fn of<'a>(context: &Context<'a>) -> Vec<Body<'a>> {
    let mut bodies = Vec::new();
    let mut add = |owner: &Node<'a>, directories: &[&'a str], parts: &[&'a str]| {
        for (media_type, node) in owner.members_of("content") {
            bodies.push(Body { node, media_type, directories: directories.to_vec(), parts: parts.to_vec() });
        }
    };
    let operations = &context.spec.operations;
    let request = |operation: &Operation<'a>| operation.node.get("requestBody");
    for operation in operations {
        if let Some(request) = request(operation) {
            add(&request, &[operation.id], &["request"]);
        }
        for Response { status, listed, .. } in &operation.responses {
            add(listed, &[operation.id], &[status]);
        }
    }
    let refers_to = |node: &Node<'a>, target: &Node<'a>| node.reference() == Some(&*target.pointer);
    for (_, shared) in context.spec.components("requestBodies") {
        let users = operations
            .iter()
            .filter(|operation| request(operation).is_some_and(|body| refers_to(&body, &shared)));
        let users: Vec<_> = users.map(|operation| operation.id).collect();
        add(&shared, &users, &["request"]);
    }
    for (_, shared) in context.spec.components("responses") {
        let responses = operations.iter().flat_map(|operation| &operation.responses);
        let statuses: BTreeSet<_> = responses
            .filter(|response| refers_to(&response.listed, &shared))
            .map(|response| response.status)
            .collect();
        add(&shared, &[SHARED], &statuses.into_iter().collect::<Vec<_>>());
    }
    bodies
}
