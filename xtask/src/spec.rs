//! The contract as typed values: its operations with their parameters, bodies and responses, references resolved.
//! Every node knows where it stands, so that whoever reads it can name file and line.
//!
//! It is read from any document, whatever is wrong with it, because lint reads it too: what is missing is empty, and
//! what a reference does not lead to is left out. After lint, neither occurs.

use serde_json::Value;

use crate::document::{Document, child};

/// The methods that a path item can have, as OpenAPI 3.0 spells them.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// `$ref` to `$ref` to ...: more hops than this are a circle.
const MAX_HOPS: usize = 16;

/// A contract.
pub(crate) struct Spec<'a> {
    pub(crate) document: &'a Document,
    /// In the order of the document.
    pub(crate) operations: Vec<Operation<'a>>,
}

/// One operation of one path.
pub(crate) struct Operation<'a> {
    /// The `operationId`.
    pub(crate) id: &'a str,
    /// In small letters.
    pub(crate) method: &'static str,
    pub(crate) path: &'a str,
    /// The first tag.
    pub(crate) tag: &'a str,
    /// The operation itself, for what has no field here.
    pub(crate) node: Node<'a>,
    /// What it accepts: path parameters in the order of the path, then query parameters by name (which is the order
    /// of the generated methods' arguments), then headers.
    pub(crate) parameters: Vec<Parameter<'a>>,
    pub(crate) body: Option<Body<'a>>,
    /// In the order of the document.
    pub(crate) responses: Vec<Response<'a>>,
}

/// A value of the document, and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    pub(crate) value: &'a Value,
    /// As RFC 6901 says.
    pub(crate) pointer: String,
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
    /// What it is, where that is written: perhaps a component.
    pub(crate) node: Node<'a>,
    /// Where it is listed.
    pub(crate) listed: String,
    /// The component that it is.
    pub(crate) component: Option<&'a str>,
    /// Whether the operation lists it itself; the path item does otherwise.
    pub(crate) own: bool,
}

/// A request body.
pub(crate) struct Body<'a> {
    pub(crate) node: Node<'a>,
    pub(crate) required: bool,
    /// The schema of its JSON.
    pub(crate) schema: Option<Node<'a>>,
}

/// A response of an operation.
pub(crate) struct Response<'a> {
    /// As the document has it: `200`, `default`.
    pub(crate) status: &'a str,
    pub(crate) node: Node<'a>,
    /// The component that it is.
    pub(crate) component: Option<&'a str>,
    /// The schema of its JSON.
    pub(crate) schema: Option<Node<'a>>,
}

impl<'a> Spec<'a> {
    pub(crate) fn of(document: &'a Document) -> Self {
        let mut spec = Self { document, operations: Vec::new() };
        let paths = Node { value: document.root(), pointer: String::new() }.get("paths");
        for (path, item) in paths.iter().flat_map(Node::members) {
            for method in METHODS {
                if let Some(node) = item.get(method) {
                    let operation = spec.operation(path, method, &item, node);
                    spec.operations.push(operation);
                }
            }
        }
        spec.operations.sort_by_key(|operation| document.position(&operation.node.pointer));
        spec
    }

    /// What `node` stands for: itself, or what its `$ref` leads to.
    pub(crate) fn resolve(&self, mut node: Node<'a>) -> Option<Node<'a>> {
        for _ in 0..MAX_HOPS {
            let Some(reference) = node.value.get("$ref") else { return Some(node) };
            let pointer = reference.as_str()?.strip_prefix('#')?;
            node = Node { value: self.document.get(pointer)?, pointer: pointer.to_owned() };
        }
        None
    }

    /// The schema of that name.
    pub(crate) fn schema(&self, name: &str) -> Option<Node<'a>> {
        let pointer = child("/components/schemas", name);
        Some(Node { value: self.document.get(&pointer)?, pointer })
    }

    /// `file:line` of a node.
    pub(crate) fn place(&self, pointer: &str) -> String {
        format!("{}:{}", self.document.file().display(), self.document.line(pointer))
    }

    fn operation(
        &self,
        path: &'a str,
        method: &'static str,
        item: &Node<'a>,
        node: Node<'a>,
    ) -> Operation<'a> {
        let responses = node.get("responses");
        let responses = responses.iter().flat_map(Node::members).filter_map(|(status, listed)| {
            let component = listed.component();
            let node = self.resolve(listed)?;
            Some(Response { status, component, schema: node.json_schema(), node })
        });
        let body = node.get("requestBody").and_then(|listed| self.resolve(listed)).map(|node| Body {
            required: node.flag("required"),
            schema: node.json_schema(),
            node,
        });
        Operation {
            id: node.text("operationId").unwrap_or_default(),
            method,
            path,
            tag: node.value.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default(),
            parameters: self.parameters(path, item, &node),
            body,
            responses: responses.collect(),
            node,
        }
    }

    fn parameters(&self, path: &str, item: &Node<'a>, operation: &Node<'a>) -> Vec<Parameter<'a>> {
        let mut parameters: Vec<Parameter<'a>> = Vec::new();
        for (owner, own) in [(operation, true), (item, false)] {
            let known = parameters.len();
            for listed in owner.get("parameters").iter().flat_map(Node::items) {
                let (component, listed_at) = (listed.component(), listed.pointer.clone());
                let Some(node) = self.resolve(listed) else { continue };
                let location = match node.text("in") {
                    Some("path") => Location::Path,
                    Some("query") => Location::Query,
                    Some("header") => Location::Header,
                    _ => Location::Other,
                };
                let name = node.text("name").unwrap_or_default();
                // The operation's own replaces that of the path item.
                if parameters[..known].iter().any(|other| (other.name, other.location) == (name, location)) {
                    continue;
                }
                let required = node.flag("required") || location == Location::Path;
                parameters.push(Parameter {
                    name,
                    location,
                    required,
                    node,
                    listed: listed_at,
                    component,
                    own,
                });
            }
        }
        let place = |parameter: &Parameter<'a>| match parameter.location {
            Location::Path => path.find(&format!("{{{}}}", parameter.name)).unwrap_or(usize::MAX),
            _ => 0,
        };
        parameters.sort_by_key(|parameter| (parameter.location, place(parameter), parameter.name));
        parameters
    }
}

impl<'a> Operation<'a> {
    /// The parameters of one location, in order.
    pub(crate) fn parameters_in(&self, location: Location) -> impl Iterator<Item = &Parameter<'a>> {
        self.parameters.iter().filter(move |parameter| parameter.location == location)
    }

    /// The responses of success, 2xx.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &Response<'a>> {
        self.responses.iter().filter(|response| response.status.starts_with('2'))
    }
}

impl<'a> Parameter<'a> {
    pub(crate) fn schema(&self) -> Option<Node<'a>> {
        self.node.get("schema")
    }
}

impl<'a> Node<'a> {
    /// The member of that name.
    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        Some(Self { value, pointer: child(&self.pointer, key) })
    }

    /// The members of a mapping; none if it is no mapping.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let pointer = self.pointer.clone();
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(move |(key, value)| (key.as_str(), Self { value, pointer: child(&pointer, key) }))
    }

    /// The items of a list; none if it is no list.
    pub(crate) fn items(&self) -> impl Iterator<Item = Self> + use<'a> {
        let pointer = self.pointer.clone();
        self.value
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(move |(index, value)| Self { value, pointer: child(&pointer, index) })
    }

    /// The text at `key`.
    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Whether `key` is `true`; absent or odd values are not.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The name of the component that its `$ref` leads to.
    pub(crate) fn component(&self) -> Option<&'a str> {
        self.text("$ref")?.rsplit_once('/').map(|(_, name)| name)
    }

    fn json_schema(&self) -> Option<Self> {
        self.get("content")?.get("application/json")?.get("schema")
    }
}
