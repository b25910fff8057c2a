//! The document as the rules see it: its nodes by kind, and its operations.

use serde_json::Value;

use super::nodes::{self, Kind, Node, Place};
use super::values::{METHODS, items, members, operation_subject, pointer_of_reference, text};
use crate::document::{Document, child};
use crate::workspace::Api;

/// `$ref` to `$ref` to ...: more hops than this are a circle.
const MAX_HOPS: usize = 16;

/// Everything that rules look at.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) api: Api,
    /// Every node that OpenAPI gives a meaning to.
    pub(super) nodes: Vec<Node<'a>>,
    /// In the order of the document.
    pub(super) operations: Vec<Operation<'a>>,
}

/// One operation of one path.
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'static str,
    pub(super) pointer: String,
    pub(super) value: &'a Value,
    /// `None` where it is missing or not a text.
    pub(super) id: Option<&'a str>,
    item_pointer: String,
    item: &'a Value,
}

/// A parameter as an operation sees it: `$ref`s resolved, the path item's included.
pub(super) struct Parameter<'a> {
    /// Where it is listed.
    pub(super) pointer: String,
    pub(super) name: &'a str,
    pub(super) location: &'a str,
    /// Whether the operation lists it itself; the path item does otherwise.
    pub(super) own: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, api: Api) -> Self {
        let nodes = nodes::of(document);
        let mut operations: Vec<_> =
            nodes.iter().filter(|node| node.kind == Kind::PathItem).flat_map(operations_of).collect();
        operations.sort_by_key(|operation| document.position(&operation.pointer));
        Self { document, api, nodes, operations }
    }

    /// The nodes of one kind, `$ref`s left out.
    pub(super) fn all(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind && node.reference().is_none())
    }

    /// The schemas, `$ref`s left out.
    pub(super) fn schemas(&self) -> impl Iterator<Item = (&Node<'a>, Place)> {
        self.nodes.iter().filter_map(|node| match node.kind {
            Kind::Schema(place) if node.reference().is_none() => Some((node, place)),
            _ => None,
        })
    }

    /// The components of one section (`schemas`, `responses`, ...).
    pub(super) fn components(&self, section: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.document
            .root()
            .get("components")
            .map(|components| members(components, section))
            .into_iter()
            .flatten()
    }

    /// What `value` stands for: itself, or what its `$ref` leads to.
    pub(super) fn resolve(&self, mut value: &'a Value) -> Option<&'a Value> {
        for _ in 0..MAX_HOPS {
            match value.get("$ref") {
                None => return Some(value),
                Some(reference) => {
                    value = self.document.get(&pointer_of_reference(reference.as_str()?)?)?;
                }
            }
        }
        None
    }
}

impl<'a> Operation<'a> {
    /// How messages name it.
    pub(super) fn subject(&self) -> String {
        operation_subject(self.path, self.method, self.value)
    }

    /// What it accepts; a parameter of the path item that it overrides is left out.
    pub(super) fn parameters(&self, context: &Context<'a>) -> Vec<Parameter<'a>> {
        let mut parameters = Vec::new();
        self.collect(context, self.value, &self.pointer, true, &mut parameters);
        let own = parameters.len();
        self.collect(context, self.item, &self.item_pointer, false, &mut parameters);
        let mut index = 0;
        let overridden: Vec<_> =
            parameters[..own].iter().map(|parameter| (parameter.name, parameter.location)).collect();
        parameters.retain(|parameter| {
            index += 1;
            index <= own || !overridden.contains(&(parameter.name, parameter.location))
        });
        parameters
    }

    fn collect(
        &self,
        context: &Context<'a>,
        owner: &'a Value,
        pointer: &str,
        own: bool,
        parameters: &mut Vec<Parameter<'a>>,
    ) {
        let list = child(pointer, "parameters");
        for (index, listed) in items(owner, "parameters").iter().enumerate() {
            let Some(value) = context.resolve(listed) else { continue };
            let (Some(name), Some(location)) = (text(value, "name"), text(value, "in")) else { continue };
            parameters.push(Parameter { pointer: child(&list, index), name, location, own });
        }
    }
}

fn operations_of<'a>(item: &Node<'a>) -> impl Iterator<Item = Operation<'a>> {
    let (path, item_pointer, item) = (item.name, item.pointer.clone(), item.value);
    METHODS.into_iter().filter_map(move |method| {
        let value = item.get(method)?;
        Some(Operation {
            path,
            method,
            pointer: child(&item_pointer, method),
            value,
            id: text(value, "operationId"),
            item_pointer: item_pointer.clone(),
            item,
        })
    })
}
