//! The walk over a document: which node is what.

use std::ops::Deref;

use crate::document::Document;
use crate::spec::{self, METHODS, is_extension};

/// The ways to combine schemas.
pub(super) const COMBINATIONS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// Kind of a node in OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Example,
    Schema(Place),
}

/// Place of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// `components.schemas.<name>`
    Component,
    /// A property of an object.
    Property,
    /// The items of an array.
    Items,
    /// The values of a map (`additionalProperties`).
    Values,
    /// A branch of `allOf`, `oneOf`, `anyOf`, `not`.
    Branch,
    /// The schema of a JSON body.
    Body,
    /// The schema of a parameter or of a response header.
    Parameter,
}

/// One object with a meaning.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub(super) kind: Kind,
    node: spec::Node<'a>,
}

impl<'a> Deref for Node<'a> {
    type Target = spec::Node<'a>;

    fn deref(&self) -> &Self::Target {
        &self.node
    }
}

impl Node<'_> {
    /// Returns `true` if it is a `$ref`, even one that leads nowhere.
    pub(super) fn is_reference(&self) -> bool {
        self.has("$ref")
    }

    /// Place of a schema; `None` for other nodes.
    pub(super) fn place(&self) -> Option<Place> {
        match self.kind {
            Kind::Schema(place) => Some(place),
            _ => None,
        }
    }
}

impl Kind {
    /// The section of `components` in which reusable nodes of this kind stand.
    pub(super) fn section(self) -> Option<&'static str> {
        let of = if let Self::Schema(_) = self { Self::Schema(Place::Component) } else { self };
        let of_components = CHILDREN.iter().filter(|(parent, ..)| *parent == Self::Components);
        of_components.filter(|(.., kind)| *kind == of).map(|(_, section, ..)| *section).next()
    }
}

/// Form in which nodes stand at a key of their parent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    One,
    List,
    Map,
    /// Whose `x-` keys are extensions.
    Extensible,
}

use Kind::{
    Components, Example, Header, MediaType, Operation, Parameter, PathItem, RequestBody, Response, Schema,
};
use Shape::{Extensible, List, Map, One};

/// The nodes in nodes, but for operations and what is in schemas.
const CHILDREN: [(Kind, &str, Shape, Kind); 21] = [
    (Kind::Document, "paths", Extensible, PathItem),
    (Kind::Document, "components", One, Components),
    (Components, "schemas", Map, Schema(Place::Component)),
    (Components, "responses", Map, Response),
    (Components, "parameters", Map, Parameter),
    (Components, "examples", Map, Example),
    (Components, "requestBodies", Map, RequestBody),
    (Components, "headers", Map, Header),
    (PathItem, "parameters", List, Parameter),
    (Operation, "parameters", List, Parameter),
    (Operation, "requestBody", One, RequestBody),
    (Operation, "responses", Extensible, Response),
    (Parameter, "schema", One, Schema(Place::Parameter)),
    (Parameter, "examples", Map, Example),
    (Header, "schema", One, Schema(Place::Parameter)),
    (Header, "examples", Map, Example),
    (RequestBody, "content", Map, MediaType),
    (Response, "headers", Map, Header),
    (Response, "content", Map, MediaType),
    (MediaType, "schema", One, Schema(Place::Body)),
    (MediaType, "examples", Map, Example),
];

/// The schemas in schemas.
const OF_SCHEMAS: [(&str, Shape, Place); 7] = [
    ("properties", Map, Place::Property),
    ("items", One, Place::Items),
    ("additionalProperties", One, Place::Values),
    ("not", One, Place::Branch),
    ("allOf", List, Place::Branch),
    ("oneOf", List, Place::Branch),
    ("anyOf", List, Place::Branch),
];

/// All nodes of the document, parents first.
pub(super) fn of(document: &Document) -> Vec<Node<'_>> {
    let mut nodes = Vec::new();
    walk(Kind::Document, spec::Node::root(document), &mut nodes);
    nodes
}

fn walk<'a>(kind: Kind, node: spec::Node<'a>, nodes: &mut Vec<Node<'a>>) {
    if !node.value.is_object() {
        return;
    }
    nodes.push(Node { kind, node: node.clone() });
    if node.has("$ref") {
        return;
    }
    if let Schema(_) = kind {
        for (key, shape, place) in OF_SCHEMAS {
            children(&node, key, shape, Schema(place), nodes);
        }
    }
    for (_, key, shape, child) in CHILDREN.into_iter().filter(|(parent, ..)| *parent == kind) {
        children(&node, key, shape, child, nodes);
    }
    if kind == PathItem {
        for method in METHODS {
            children(&node, method, One, Operation, nodes);
        }
    }
}

fn children<'a>(of: &spec::Node<'a>, key: &str, shape: Shape, kind: Kind, nodes: &mut Vec<Node<'a>>) {
    let mut add = |node| walk(kind, node, nodes);
    match shape {
        One => of.get(key).into_iter().for_each(add),
        List => of.items_of(key).for_each(add),
        Map | Extensible => of
            .entries_of(key)
            .filter(|(name, _)| shape == Map || !is_extension(name))
            .for_each(|(_, node)| add(node)),
    }
}
