//! The document as the rules see it: its operations, and its nodes by kind.

use super::nodes::{self, Kind, Node, Place};
use crate::document::Document;
use crate::spec::Spec;
use crate::workspace::Api;

/// Everything that rules look at.
pub(super) struct Context<'a> {
    pub(super) spec: Spec<'a>,
    pub(super) api: Api,
    /// Every node that OpenAPI gives a meaning to.
    pub(super) nodes: Vec<Node<'a>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, api: Api) -> Self {
        Self { spec: Spec::of(document), api, nodes: nodes::of(document) }
    }

    /// The nodes of one kind, `$ref`s left out.
    pub(super) fn all(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind && !node.is_reference())
    }

    /// The schemas, `$ref`s left out.
    pub(super) fn schemas(&self) -> impl Iterator<Item = (&Node<'a>, Place)> {
        self.nodes.iter().filter_map(|node| match node.kind {
            Kind::Schema(place) if !node.is_reference() => Some((node, place)),
            _ => None,
        })
    }
}
