//! OpenAPI 3.0 schemas as JSON Schema (draft 4, the nearest relative), the way the models read:
//! `nullable` counts, enums take any text, formats are documentation.
//!
//! Only what is well-formed is taken over, so that one odd schema does not spoil the check of every example;
//! oddities are reported by other rules.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::context::Context;
use super::nodes::COMBINATIONS;
use super::references::is_circular;
use super::schemas::TYPES;
use crate::spec::Node;

/// Translates schemas of one document.
pub(super) struct Translator<'a> {
    /// Components by pointer; numbered, because names might need escaping. `None` is one that contains itself, and
    /// would be checked for ever.
    components: BTreeMap<String, (usize, Option<Node<'a>>)>,
}

impl<'a> Translator<'a> {
    pub(super) fn new(context: &Context<'a>) -> Self {
        let components = context.spec.components("schemas").enumerate();
        let components = components.map(|(index, (_, schema))| {
            (schema.pointer.clone(), (index, Some(schema).filter(|schema| !is_circular(schema))))
        });
        Self { components: components.collect() }
    }

    /// The components, for the `definitions` of the schema document.
    pub(super) fn definitions(&self) -> Value {
        let schema = |schema: &Option<Node<'_>>| schema.as_ref().map_or(json!({}), |node| self.schema(node));
        let definitions = self.components.values().map(|(index, node)| (index.to_string(), schema(node)));
        Value::Object(definitions.collect())
    }

    pub(super) fn schema(&self, schema: &Node<'_>) -> Value {
        if schema.has("$ref") {
            let component = schema.reference().and_then(|pointer| self.components.get(pointer));
            return component
                .map_or(json!({}), |(index, _)| json!({"$ref": format!("#/definitions/{index}")}));
        }
        let mut out = Map::new();
        types(schema, &mut out);
        limits(schema, &mut out);
        if let Some(pattern) = schema.text("pattern") {
            out.insert("pattern".to_owned(), pattern.into());
        }
        let properties = schema.members_of("properties");
        let properties: Map<_, _> =
            properties.map(|(name, property)| (name.to_owned(), self.schema(&property))).collect();
        if !properties.is_empty() {
            out.insert("properties".to_owned(), properties.into());
        }
        for key in ["items", "additionalProperties", "not"] {
            if let Some(inner) = schema.get(key).filter(|inner| inner.value.is_object()) {
                out.insert(key.to_owned(), self.schema(&inner));
            }
        }
        for key in COMBINATIONS {
            let branches: Vec<_> = schema.items_of(key).map(|branch| self.schema(&branch)).collect();
            if !branches.is_empty() {
                out.insert(key.to_owned(), branches.into());
            }
        }
        let out = Value::Object(out);
        let has_type = out.get("type").is_some();
        if schema.flag("nullable") && !has_type { json!({"anyOf": [out, {"type": "null"}]}) } else { out }
    }
}

fn types(schema: &Node<'_>, out: &mut Map<String, Value>) {
    let Some(name) = schema.text("type").filter(|name| TYPES.contains(name)) else { return };
    // Beside `allOf` the type repeats that of the component, which may be wider than it says.
    if schema.has("allOf") {
        return;
    }
    // Every enum is open: any text is one of its values.
    let has_numbers = schema.get("x-enum-numbers").is_some_and(|numbers| numbers.value.is_object());
    let also = [(has_numbers, "integer"), (schema.flag("nullable"), "null")];
    let also = also.into_iter().filter_map(|(applies, name)| applies.then_some(name));
    out.insert("type".to_owned(), std::iter::once(name).chain(also).collect());
}

fn limits(schema: &Node<'_>, out: &mut Map<String, Value>) {
    let mut copy = |key: &str, fits: fn(&Value) -> bool| {
        if let Some(value) = schema.value.get(key).filter(|value| fits(value)) {
            out.insert(key.to_owned(), value.clone());
        }
    };
    for key in ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"] {
        copy(key, Value::is_u64);
    }
    for (limit, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        copy(limit, Value::is_number);
        if schema.value.get(limit).is_some_and(Value::is_number) {
            copy(exclusive, Value::is_boolean);
        }
    }
    copy("multipleOf", |step| step.as_f64().is_some_and(|step| step > 0.0));
    copy("uniqueItems", Value::is_boolean);
    let required: BTreeSet<_> = schema.items_of("required").filter_map(|name| name.value.as_str()).collect();
    if !required.is_empty() {
        out.insert("required".to_owned(), required.into_iter().collect());
    }
}
