//! A value inside a document, together with its place.

use std::fmt;

use serde_json::Value;

use crate::document::{Document, ParseError, Position, child};

/// `$ref` to `$ref` to ...: more hops than this are a circle.
const MAX_HOPS: usize = 16;

/// A value of a document, and where it stands.
#[derive(Clone)]
pub(crate) struct Node<'a> {
    pub(crate) document: &'a Document,
    pub(crate) value: &'a Value,
    /// As RFC 6901 says.
    pub(crate) pointer: String,
}

impl<'a> Node<'a> {
    pub(crate) fn root(document: &'a Document) -> Self {
        Self { document, value: document.root(), pointer: String::new() }
    }

    /// The node at `pointer` of the same document.
    pub(crate) fn at(&self, pointer: &str) -> Option<Self> {
        let at = |pointer: String| {
            Some(Self { document: self.document, value: self.document.get(&pointer)?, pointer })
        };
        // A reference is part of a URL.
        at(pointer.to_owned()).or_else(|| at(percent_decoded(pointer)?))
    }

    /// The value at `key` of a mapping.
    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        Some(Self { document: self.document, value, pointer: child(&self.pointer, key) })
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    /// The keys of a mapping; none if it is no mapping.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.value.as_object().into_iter().flatten().map(|(key, _)| key.as_str())
    }

    /// The entries of a mapping; none if it is no mapping.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let (document, pointer) = (self.document, self.pointer.clone());
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(move |(key, value)| (key.as_str(), Self { document, value, pointer: child(&pointer, key) }))
    }

    /// The entries of the mapping at `key`; none if there is no such mapping.
    pub(crate) fn entries_of(&self, key: &str) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        self.get(key).into_iter().flat_map(|node| node.entries())
    }

    /// The items of a list; none if it is no list.
    pub(crate) fn items(&self) -> impl Iterator<Item = Self> + use<'a> {
        let (document, pointer) = (self.document, self.pointer.clone());
        self.value.as_array().into_iter().flatten().enumerate().map(move |(index, value)| Self {
            document,
            value,
            pointer: child(&pointer, index),
        })
    }

    /// The items of the list at `key`; none if there is no such list.
    pub(crate) fn items_of(&self, key: &str) -> impl Iterator<Item = Self> + use<'a> {
        self.get(key).into_iter().flat_map(|node| node.items())
    }

    /// The text at `key`.
    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// The texts in the list at `key`.
    pub(crate) fn texts_of(&self, key: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.value.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }

    /// Returns `true` if the object always has the property `name`.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.texts_of("required").any(|required| required == name)
    }

    /// Returns `true` if there is a text at `key` that is not blank.
    pub(crate) fn has_text(&self, key: &str) -> bool {
        self.text(key).is_some_and(|text| !text.trim().is_empty())
    }

    /// Returns `true` if the value at `key` is `true`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The JSON pointer that its `$ref` means, if that is one of the same document.
    pub(crate) fn reference(&self) -> Option<&'a str> {
        let pointer = self.text("$ref")?.strip_prefix('#')?;
        (pointer.is_empty() || pointer.starts_with('/')).then_some(pointer)
    }

    /// [`Node::reference`], or that of the only schema in `allOf`, which is how a description or `nullable` is added
    /// to a component.
    pub(crate) fn meant(&self) -> Option<&'a str> {
        self.reference().or_else(|| match self.value.get("allOf")?.as_array()?.as_slice() {
            [_] => self.items_of("allOf").next()?.reference(),
            _ => None,
        })
    }

    /// The name of the component that its `$ref` leads to.
    pub(crate) fn component(&self) -> Option<&'a str> {
        self.reference().map(component_name)
    }

    /// Follows its `$ref`; without one, it is the node itself.
    pub(crate) fn resolve(&self) -> Option<Self> {
        let mut node = self.clone();
        for _ in 0..MAX_HOPS {
            if !node.has("$ref") {
                return Some(node);
            }
            node = node.at(node.reference()?)?;
        }
        None
    }

    /// [`Node::resolve`], or itself if its `$ref` leads nowhere.
    pub(crate) fn resolved(self) -> Self {
        self.resolve().unwrap_or(self)
    }

    /// The schema of its JSON, of a request body or response.
    pub(crate) fn json_schema(&self) -> Option<Self> {
        self.json()?.get("schema")
    }

    /// Its JSON, of a request body or response.
    pub(crate) fn json(&self) -> Option<Self> {
        self.get("content")?.get("application/json")
    }

    pub(crate) fn position(&self) -> Position {
        self.document.position(&self.pointer)
    }

    pub(crate) fn line(&self) -> usize {
        self.position().line
    }

    /// `file:line`
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.document.file().display(), self.line())
    }

    /// `file:line:column`
    pub(crate) fn exact_place(&self) -> String {
        format!("{}:{}", self.document.file().display(), self.position())
    }

    /// Makes an error about this node.
    pub(crate) fn error(&self, what: impl Into<String>) -> ParseError {
        ParseError { file: self.document.file().to_owned(), position: self.position(), what: what.into() }
    }
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}

/// The last part of a component's pointer.
pub(crate) fn component_name(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
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
