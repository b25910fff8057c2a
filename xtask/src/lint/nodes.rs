//! The walk over a document: which node is what, and how messages name it.

use std::ops::Deref;

use super::finding::Subject;
use crate::document::Document;
use crate::spec::{self, METHODS, is_extension, operation_name};

/// The ways to combine schemas.
pub(super) const COMBINATIONS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// What OpenAPI takes a node for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Info,
    Server,
    Tag,
    Components,
    SecurityScheme,
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

/// Where a schema stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// `components.schemas.<name>`
    Component,
    /// A property of an object.
    Property {
        /// Whether the object lists it in `required`.
        required: bool,
    },
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

/// One node with a meaning.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub(super) kind: Kind,
    node: spec::Node<'a>,
    /// Its key in the mapping it stands in; empty in a list.
    pub(super) name: &'a str,
    /// How messages name it.
    pub(super) subject: String,
}

impl<'a> Deref for Node<'a> {
    type Target = spec::Node<'a>;

    fn deref(&self) -> &Self::Target {
        &self.node
    }
}

impl Node<'_> {
    /// Whether it is a `$ref`, whatever that is worth.
    pub(super) fn is_reference(&self) -> bool {
        self.kind.section().is_some() && self.has("$ref")
    }
}

impl Subject for Node<'_> {
    fn pointer(&self) -> &str {
        &self.pointer
    }

    fn subject(&self) -> String {
        self.subject.clone()
    }
}

impl Kind {
    /// The section of `components` in which reusable nodes of this kind stand.
    pub(super) fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema(_) => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::Example => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::SecurityScheme => "securitySchemes",
            // Has no section in 3.0, but may be a reference.
            Self::PathItem => "pathItems",
            _ => return None,
        })
    }
}

/// The sections of `components` whose contents are walked.
const SECTIONS: [(&str, Kind, &str); 7] = [
    ("schemas", Kind::Schema(Place::Component), ""),
    ("responses", Kind::Response, "response "),
    ("parameters", Kind::Parameter, "parameter "),
    ("examples", Kind::Example, "example "),
    ("requestBodies", Kind::RequestBody, "request body "),
    ("headers", Kind::Header, "header "),
    ("securitySchemes", Kind::SecurityScheme, "security scheme "),
];

/// All nodes of the document, parents first.
pub(super) fn of(document: &Document) -> Vec<Node<'_>> {
    let mut walk = Walk { nodes: Vec::new() };
    walk.node(Kind::Document, spec::Node::root(document), "", "document".to_owned());
    walk.nodes
}

struct Walk<'a> {
    nodes: Vec<Node<'a>>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, kind: Kind, node: spec::Node<'a>, name: &'a str, subject: String) {
        let node = Node { kind, node, name, subject };
        self.nodes.push(node.clone());
        if !node.is_reference() {
            self.children(&node);
        }
    }

    fn children(&mut self, of: &Node<'a>) {
        let same = |_: &str| of.subject.clone();
        let named = |what: &'static str| move |name: &str| format!("{} {what} {name}", of.subject);
        match of.kind {
            Kind::Document => {
                self.one(of, "info", Kind::Info, "info".to_owned());
                self.list(of, "servers", Kind::Server, |_| "servers".to_owned());
                self.list(of, "tags", Kind::Tag, |tag| {
                    format!("tag {}", tag.text("name").unwrap_or_default())
                });
                self.each(of, "paths", Kind::PathItem, str::to_owned);
                self.one(of, "components", Kind::Components, "components".to_owned());
            }
            Kind::Components => {
                for (section, kind, prefix) in SECTIONS {
                    self.each(of, section, kind, |name| format!("{prefix}{name}"));
                }
            }
            Kind::PathItem => {
                self.parameters(of);
                for method in METHODS {
                    if let Some(operation) = of.get(method) {
                        self.one(of, method, Kind::Operation, operation_name(of.name, method, &operation));
                    }
                }
            }
            Kind::Operation => {
                self.parameters(of);
                self.one(of, "requestBody", Kind::RequestBody, format!("{} request", of.subject));
                self.each(of, "responses", Kind::Response, |status| format!("{} {status}", of.subject));
            }
            Kind::Parameter | Kind::Header => {
                self.one(of, "schema", Kind::Schema(Place::Parameter), of.subject.clone());
                self.each(of, "examples", Kind::Example, named("example"));
            }
            Kind::RequestBody => self.each(of, "content", Kind::MediaType, same),
            Kind::Response => {
                self.each(of, "headers", Kind::Header, named("header"));
                self.each(of, "content", Kind::MediaType, same);
            }
            Kind::MediaType => {
                self.one(of, "schema", Kind::Schema(Place::Body), of.subject.clone());
                self.each(of, "examples", Kind::Example, named("example"));
            }
            Kind::Schema(_) => self.schema(of),
            Kind::Info | Kind::Server | Kind::Tag | Kind::SecurityScheme | Kind::Example => {}
        }
    }

    fn parameters(&mut self, of: &Node<'a>) {
        self.list(of, "parameters", Kind::Parameter, |parameter| match parameter.text("name") {
            Some(name) => format!("{} parameter {name}", of.subject),
            None => format!("{} parameter", of.subject),
        });
    }

    fn schema(&mut self, of: &Node<'a>) {
        let property = |name: &str| format!("{}.{name}", of.subject);
        for (name, node) in of.members_of("properties") {
            let required = of.items_of("required").any(|known| known.value == name);
            self.node(Kind::Schema(Place::Property { required }), node, name, property(name));
        }
        self.one(of, "items", Kind::Schema(Place::Items), format!("{}[]", of.subject));
        if of.get("additionalProperties").is_some_and(|values| !values.value.is_boolean()) {
            self.one(of, "additionalProperties", Kind::Schema(Place::Values), property("*"));
        }
        self.one(of, "not", Kind::Schema(Place::Branch), of.subject.clone());
        for key in COMBINATIONS {
            self.list(of, key, Kind::Schema(Place::Branch), |_| of.subject.clone());
        }
    }

    fn one(&mut self, of: &Node<'a>, key: &'static str, kind: Kind, subject: String) {
        if let Some(node) = of.get(key) {
            self.node(kind, node, key, subject);
        }
    }

    /// The members of the mapping at `key`, its extensions left out.
    fn each(&mut self, of: &Node<'a>, key: &str, kind: Kind, subject: impl Fn(&str) -> String) {
        for (name, node) in of.members_of(key) {
            if !is_extension(name) || kind == Kind::Header {
                self.node(kind, node, name, subject(name));
            }
        }
    }

    fn list(&mut self, of: &Node<'a>, key: &str, kind: Kind, subject: impl Fn(&spec::Node<'a>) -> String) {
        for node in of.items_of(key) {
            let subject = subject(&node);
            self.node(kind, node, "", subject);
        }
    }
}
