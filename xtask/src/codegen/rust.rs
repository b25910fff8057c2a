//! Types of the contract as they are written in Rust.

use anyhow::Context as _;

use super::lower::{Lowered, Replacement};
use crate::spec::Node;

/// Type of a value that is neither an object, nor a list, nor a component.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plain {
    Text,
    Timestamp,
    Decimal,
    Int32,
    Int64,
    Bool,
}

impl Plain {
    pub(crate) fn of(schema: &Node<'_>) -> Option<Self> {
        Some(match (schema.text("type")?, schema.text("format")) {
            ("string", Some("date-time")) => Self::Timestamp,
            ("string", _) => Self::Text,
            ("number", _) => Self::Decimal,
            ("integer", Some("int64")) => Self::Int64,
            ("integer", _) => Self::Int32,
            ("boolean", _) => Self::Bool,
            _ => return None,
        })
    }

    /// Its name, where the raw crate's own types are imported.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "String",
            Self::Timestamp => "Timestamp",
            Self::Decimal => "Amount",
            Self::Int32 => "i32",
            Self::Int64 => "i64",
            Self::Bool => "bool",
        }
    }
}

/// Names of types in one module.
pub(crate) struct Types<'a> {
    lowered: &'a Lowered,
    /// The path of the raw crate, with `::` at its end.
    krate: &'static str,
    /// The path of the API's module in it, with `::` at its end.
    module: String,
}

impl<'a> Types<'a> {
    pub(crate) fn new(lowered: &'a Lowered, krate: &'static str, module: impl Into<String>) -> Self {
        Self { lowered, krate, module: module.into() }
    }

    /// The type of a component.
    pub(crate) fn component(&self, name: &str) -> String {
        let Self { lowered, krate, module } = self;
        match lowered.replacements.get(name) {
            None => format!("{module}types::{name}"),
            Some(Replacement::HandWritten(r#type)) => format!("{krate}{type}"),
            Some(Replacement::OpenEnum) => format!("{krate}Open<{module}vocabulary::{name}>"),
            Some(Replacement::OneOrMany(one)) => format!("{krate}OneOrMany<{}>", self.component(one)),
        }
    }

    /// The type of a body.
    pub(crate) fn body(&self, schema: &Node<'_>) -> anyhow::Result<String> {
        if let Some(name) = schema.component() {
            return Ok(self.component(name));
        }
        let krate = self.krate;
        Ok(match (schema.text("type"), Plain::of(schema)) {
            (Some("array"), _) => {
                format!("Vec<{}>", self.body(&schema.get("items").context("array without items")?)?)
            }
            (Some("object"), _) => format!("{krate}JsonObject"),
            (_, Some(plain @ (Plain::Timestamp | Plain::Decimal))) => format!("{krate}{}", plain.name()),
            (_, Some(plain)) => plain.name().to_owned(),
            (other, None) => anyhow::bail!("{}: the type {other:?} has no Rust form", schema.place()),
        })
    }
}
