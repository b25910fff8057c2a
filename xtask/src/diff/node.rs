//! A value inside a document, together with its place.

use std::fmt;

use serde_json::{Map, Value};

use crate::document::{Document, child};

/// References to references are followed this far; a cycle ends here.
const MAX_HOPS: usize = 8;

/// A value and where it stands.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub(super) document: &'a Document,
    pub(super) pointer: String,
    pub(super) value: &'a Value,
}

impl<'a> Node<'a> {
    pub(super) fn root(document: &'a Document) -> Self {
        Self { document, pointer: String::new(), value: document.root() }
    }

    /// The node at `pointer` of the same document.
    pub(super) fn at(&self, pointer: &str) -> Option<Self> {
        let value = self.document.get(pointer)?;
        Some(Self { document: self.document, pointer: pointer.to_owned(), value })
    }

    /// The member `key` of a mapping.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(Self { document: self.document, pointer: child(&self.pointer, key), value })
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Whether `key` is `true`; absent and odd values are `false`.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(super) fn object(&self) -> Option<&'a Map<String, Value>> {
        self.value.as_object()
    }

    /// Keys of a mapping; none if it is something else.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.object().into_iter().flat_map(|members| members.keys().map(String::as_str))
    }

    /// Members of a mapping; none if it is something else.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let (document, pointer) = (self.document, self.pointer.clone());
        self.object()
            .into_iter()
            .flatten()
            .map(move |(key, value)| (key.as_str(), Self { document, pointer: child(&pointer, key), value }))
    }

    /// Items of a sequence; none if it is something else.
    pub(super) fn items(&self) -> impl Iterator<Item = Self> + use<'a> {
        let (document, pointer) = (self.document, self.pointer.clone());
        self.value.as_array().into_iter().flatten().enumerate().map(move |(index, value)| Self {
            document,
            pointer: child(&pointer, index),
            value,
        })
    }

    /// The target of this node's `$ref`, as a JSON pointer.
    pub(super) fn reference(&self) -> Option<&'a str> {
        self.text("$ref")?.strip_prefix('#')
    }

    /// What this node's `$ref` leads to; the node itself if it has none or leads nowhere.
    pub(super) fn resolve(&self) -> Self {
        let mut node = self.clone();
        for _ in 0..MAX_HOPS {
            match node.reference().and_then(|pointer| node.at(pointer)) {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }

    pub(super) fn line(&self) -> usize {
        self.document.line(&self.pointer)
    }
}

/// The value in short: a text as it is, anything else as JSON.
impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            Value::String(text) => f.write_str(text.trim_end()),
            value => write!(f, "{value}"),
        }
    }
}

/// Keys of either mapping, sorted, each once.
pub(super) fn union_of_keys<'a>(old: &Node<'a>, new: &Node<'a>) -> Vec<&'a str> {
    let mut keys: Vec<_> = old.keys().chain(new.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Whether the member `key` is not the same on both sides.
pub(super) fn differs(old: &Node<'_>, new: &Node<'_>, key: &str) -> bool {
    old.value.get(key) != new.value.get(key)
}
