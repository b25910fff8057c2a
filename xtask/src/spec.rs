//! The contract as typed values: its operations with their parameters, bodies and responses, references resolved.
//! Every node knows its file and line.
//!
//! It is read from any document, whatever is wrong with it, because lint and diff read it too: what is missing is
//! empty, and a reference that leads nowhere stands for itself. After lint, neither occurs.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::Document;

mod decoder;
mod node;

pub(crate) use decoder::Decoder;
pub(crate) use node::{Node, component_name};

/// The methods that a path item can have, as OpenAPI 3.0 spells them.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The keys of a schema that limit its values, extensions included.
pub(crate) const LIMITS: [&str; 14] = [
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    // Flags: setting one narrows what is allowed.
    "exclusiveMaximum",
    "exclusiveMinimum",
    "uniqueItems",
    "x-unique",
];

/// A contract.
pub(crate) struct Spec<'a> {
    pub(crate) root: Node<'a>,
    /// In the order of the document.
    pub(crate) operations: Vec<Operation<'a>>,
}

/// One operation of one path.
pub(crate) struct Operation<'a> {
    /// The `operationId`, empty if there is none.
    pub(crate) id: &'a str,
    /// In small letters.
    pub(crate) method: &'static str,
    pub(crate) path: &'a str,
    /// The path item.
    pub(crate) item: Node<'a>,
    /// The operation itself, for what has no field here.
    pub(crate) node: Node<'a>,
    /// Its parameters, in the order of the generated methods' arguments: path parameters as in the path, query
    /// parameters by name, then what is no argument.
    pub(crate) parameters: Vec<Parameter<'a>>,
    pub(crate) body: Option<Body<'a>>,
    /// By status.
    pub(crate) responses: Vec<Response<'a>>,
}

/// Part of the request in which a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    /// Nowhere that OpenAPI or the generator knows.
    Other,
}

/// A parameter as an operation sees it.
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    pub(crate) location: Location,
    pub(crate) required: bool,
    /// Its definition, perhaps a component.
    pub(crate) node: Node<'a>,
    /// Its entry, perhaps a `$ref`.
    pub(crate) listed: Node<'a>,
    /// Its place in the lists: those of the path item come first.
    pub(crate) position: usize,
}

/// A request body.
pub(crate) struct Body<'a> {
    pub(crate) node: Node<'a>,
    /// The schema of its JSON.
    pub(crate) schema: Option<Node<'a>>,
}

impl<'a> Body<'a> {
    /// The file of the first example.
    pub(crate) fn example(&self) -> Option<&'a str> {
        self.node.json()?.entries_of("examples").next()?.1.text("externalValue")
    }
}

/// A response of an operation.
pub(crate) struct Response<'a> {
    /// As the document has it: `200`, `default`.
    pub(crate) status: &'a str,
    pub(crate) node: Node<'a>,
    /// Its entry, perhaps a `$ref`.
    pub(crate) listed: Node<'a>,
    /// The schema of its JSON.
    pub(crate) schema: Option<Node<'a>>,
}

impl<'a> Spec<'a> {
    pub(crate) fn of(document: &'a Document) -> Self {
        let root = Node::root(document);
        let paths = root.get("paths");
        let mut operations: Vec<_> = paths
            .iter()
            .flat_map(Node::entries)
            .flat_map(|(path, item)| {
                METHODS.into_iter().filter_map(move |method| {
                    let node = item.get(method)?;
                    Some(Operation::of(path, method, item.clone(), node))
                })
            })
            .collect();
        operations.sort_by_key(|operation| operation.node.position());
        Self { root, operations }
    }

    /// The operations in an order that does not depend on their place in the document.
    pub(crate) fn operations_by_path(&self) -> Vec<&Operation<'a>> {
        let mut operations: Vec<_> = self.operations.iter().collect();
        let rank = |method| METHODS.iter().position(|known| *known == method);
        operations.sort_by_key(|operation| (operation.path, rank(operation.method)));
        operations
    }

    /// The components of one section (`schemas`, `responses`, ...), by name.
    pub(crate) fn components(&self, section: &str) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let section = self.root.get("components").and_then(|components| components.get(section));
        section.into_iter().flat_map(|section| section.entries())
    }

    /// The schema of that name.
    pub(crate) fn schema(&self, name: &str) -> Option<Node<'a>> {
        self.root.get("components")?.get("schemas")?.get(name)
    }
}

/// The `operationId`, or method and path of an operation that has none.
pub(crate) fn operation_name(path: &str, method: &str, operation: &Node<'_>) -> String {
    match operation.text("operationId") {
        Some(id) if !id.is_empty() => id.to_owned(),
        _ => format!("{} {path}", method.to_uppercase()),
    }
}

impl<'a> Operation<'a> {
    fn of(path: &'a str, method: &'static str, item: Node<'a>, node: Node<'a>) -> Self {
        let responses = node.get("responses");
        let responses = responses.iter().flat_map(Node::entries).filter(|(status, _)| !is_extension(status));
        let body = node.get("requestBody").map(Node::resolved);
        Self {
            id: node.text("operationId").unwrap_or_default(),
            method,
            path,
            parameters: Parameter::all(path, &item, &node),
            body: body.map(|node| Body { schema: node.json_schema(), node }),
            responses: responses
                .map(|(status, listed)| {
                    let node = listed.clone().resolved();
                    Response { status, schema: node.json_schema(), listed, node }
                })
                .collect(),
            item,
            node,
        }
    }

    /// Its name in messages.
    pub(crate) fn name(&self) -> String {
        operation_name(self.path, self.method, &self.node)
    }

    /// The first tag.
    pub(crate) fn tag(&self) -> Option<&'a str> {
        self.node.value.pointer("/tags/0").and_then(Value::as_str)
    }

    /// The parameters of one location, in order.
    pub(crate) fn parameters_in(&self, location: Location) -> impl Iterator<Item = &Parameter<'a>> {
        self.parameters.iter().filter(move |parameter| parameter.location == location)
    }

    /// Returns `true` if a call changes nothing at the server, so that it can be sent again.
    pub(crate) fn is_read(&self) -> bool {
        match self.node.text("x-safety") {
            Some(safety) => safety == "read",
            None => matches!(self.method, "get" | "head"),
        }
    }

    /// The response with that status.
    pub(crate) fn response(&self, status: &str) -> Option<&Response<'a>> {
        self.responses.iter().find(|response| response.status == status)
    }

    /// The responses of success, 2xx.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &Response<'a>> {
        self.responses.iter().filter(|response| is_success(response.status))
    }
}

/// A path template without the names of its placeholders, which no server sees.
pub(crate) fn unnamed(path: &str) -> String {
    let parts = path.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((_, rest)) if index > 0 => format!("{{}}{rest}"),
        _ => part.to_owned(),
    });
    parts.collect()
}

/// Returns `true` if a key of `responses` stands for success.
pub(crate) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// Returns `true` for the key of an extension.
pub(crate) fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

impl<'a> Parameter<'a> {
    fn all(path: &str, item: &Node<'a>, operation: &Node<'a>) -> Vec<Self> {
        let listed = |owner: &Node<'a>| owner.items_of("parameters").map(Self::of).collect::<Vec<_>>();
        let own = listed(operation);
        let keys: HashSet<_> = own.iter().map(|own| (own.name, own.location)).collect();
        let mut parameters = listed(item);
        // The operation's own replaces that of the path item.
        parameters.retain(|other| !keys.contains(&(other.name, other.location)));
        parameters.extend(own);
        for (position, parameter) in parameters.iter_mut().enumerate() {
            parameter.position = position;
        }
        parameters.sort_by_key(|parameter| parameter.rank(path));
        parameters
    }

    fn of(listed: Node<'a>) -> Self {
        let node = listed.clone().resolved();
        let location = match node.text("in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            _ => Location::Other,
        };
        let name = node.text("name").unwrap_or_default();
        let required = node.flag("required") || location == Location::Path;
        Self { name, location, required, node, listed, position: 0 }
    }

    /// Position among the arguments of the raw client's method for an operation at `path`: queries are sorted by
    /// name.
    pub(crate) fn rank(&self, path: &str) -> (Location, usize, &'a str) {
        let place = if self.location == Location::Path { self.place_in(path) } else { 0 };
        (self.location, place, self.name)
    }

    /// The same for the method of `sorted-pro`: queries are as the contract lists them.
    pub(crate) fn rank_in_sdk(&self, path: &str) -> (Location, usize, &'a str) {
        let place = if self.location == Location::Path { self.place_in(path) } else { self.position };
        (self.location, place, self.name)
    }

    fn place_in(&self, path: &str) -> usize {
        path.find(&format!("{{{}}}", self.name)).unwrap_or(usize::MAX)
    }

    pub(crate) fn schema(&self) -> Option<Node<'a>> {
        self.node.get("schema")
    }
}

#[cfg(test)]
mod tests;
