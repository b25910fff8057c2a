//! The walk over a document: which node is what, and how messages name it.

use serde_json::Value;

use super::values::{METHODS, operation_subject, text};
use crate::document::{Document, child};

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
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub(super) kind: Kind,
    pub(super) pointer: String,
    pub(super) value: &'a Value,
    /// Its key in the mapping it stands in; empty in a list.
    pub(super) name: &'a str,
    /// How messages name it.
    pub(super) subject: String,
}

impl<'a> Node<'a> {
    /// Its `$ref`, if it is one (whatever the `$ref`'s type is).
    pub(super) fn reference(&self) -> Option<&'a Value> {
        if self.kind.section().is_some() { self.value.get("$ref") } else { None }
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
    walk.node(Kind::Document, String::new(), document.root(), "", "document".to_owned());
    walk.nodes
}

struct Walk<'a> {
    nodes: Vec<Node<'a>>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, kind: Kind, pointer: String, value: &'a Value, name: &'a str, subject: String) {
        let node = Node { kind, pointer, value, name, subject };
        let parent = Parent { pointer: node.pointer.clone(), value, subject: node.subject.clone() };
        let is_reference = node.reference().is_some();
        self.nodes.push(node);
        if !is_reference {
            self.children(kind, &parent, name);
        }
    }

    fn children(&mut self, kind: Kind, of: &Parent<'a>, name: &'a str) {
        let same = |_: &str| of.subject.clone();
        let named = |what: &'static str| move |name: &str| format!("{} {what} {name}", of.subject);
        match kind {
            Kind::Document => {
                self.one(of, "info", Kind::Info, "info".to_owned());
                self.list(of, "servers", Kind::Server, |_| "servers".to_owned());
                self.list(of, "tags", Kind::Tag, |tag| {
                    format!("tag {}", text(tag, "name").unwrap_or_default())
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
                    if let Some(operation) = of.value.get(method) {
                        self.one(of, method, Kind::Operation, operation_subject(name, method, operation));
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

    fn parameters(&mut self, of: &Parent<'a>) {
        self.list(of, "parameters", Kind::Parameter, |parameter| match text(parameter, "name") {
            Some(name) => format!("{} parameter {name}", of.subject),
            None => format!("{} parameter", of.subject),
        });
    }

    fn schema(&mut self, of: &Parent<'a>) {
        let required = super::values::items(of.value, "required");
        let property = |name: &str| format!("{}.{name}", of.subject);
        if let Some(properties) = of.value.get("properties").and_then(Value::as_object) {
            let pointer = child(&of.pointer, "properties");
            for (name, value) in properties {
                let required = required.iter().any(|known| known.as_str() == Some(name));
                let kind = Kind::Schema(Place::Property { required });
                self.node(kind, child(&pointer, name), value, name, property(name));
            }
        }
        self.one(of, "items", Kind::Schema(Place::Items), format!("{}[]", of.subject));
        if of.value.get("additionalProperties").is_some_and(|values| !values.is_boolean()) {
            self.one(of, "additionalProperties", Kind::Schema(Place::Values), property("*"));
        }
        self.one(of, "not", Kind::Schema(Place::Branch), of.subject.clone());
        for key in ["allOf", "oneOf", "anyOf"] {
            self.list(of, key, Kind::Schema(Place::Branch), |_| of.subject.clone());
        }
    }

    fn one(&mut self, of: &Parent<'a>, key: &'static str, kind: Kind, subject: String) {
        if let Some(value) = of.value.get(key) {
            self.node(kind, child(&of.pointer, key), value, key, subject);
        }
    }

    /// The members of the mapping at `key`, its `x-` extensions left out.
    fn each(&mut self, of: &Parent<'a>, key: &str, kind: Kind, subject: impl Fn(&str) -> String) {
        let pointer = child(&of.pointer, key);
        for (name, value) in super::values::members(of.value, key) {
            if !name.starts_with("x-") || kind == Kind::Header {
                self.node(kind, child(&pointer, name), value, name, subject(name));
            }
        }
    }

    fn list(&mut self, of: &Parent<'a>, key: &str, kind: Kind, subject: impl Fn(&Value) -> String) {
        let pointer = child(&of.pointer, key);
        for (index, value) in super::values::items(of.value, key).iter().enumerate() {
            self.node(kind, child(&pointer, index), value, "", subject(value));
        }
    }
}

struct Parent<'a> {
    pointer: String,
    value: &'a Value,
    subject: String,
}
