//! OpenAPI 3.0 schemas as JSON Schema (draft 4, the nearest relative), the way the models read:
//! `nullable` counts, enums take any text, formats are documentation.
//!
//! Only what is well-formed is taken over, so that one odd schema does not spoil the check of every example;
//! oddities are reported by other rules.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::context::Context;
use super::extensions::has_numbers;
use super::references::is_circular;
use super::values::{flag, items, members, text};

/// Translates schemas of one document.
pub(super) struct Translator<'a> {
    /// Components by `$ref`; numbered, because names might need escaping.
    components: BTreeMap<String, (usize, &'a Value)>,
    bad_patterns: &'a BTreeSet<&'a str>,
}

impl<'a> Translator<'a> {
    pub(super) fn new(context: &Context<'a>, bad_patterns: &'a BTreeSet<&'a str>) -> Self {
        let components = context.components("schemas").enumerate().map(|(index, (name, schema))| {
            let pointer = crate::document::child("/components/schemas", name);
            // One that contains itself would be checked for ever.
            let schema = if is_circular(context, name) { &Value::Null } else { schema };
            (format!("#{pointer}"), (index, schema))
        });
        Self { components: components.collect(), bad_patterns }
    }

    /// The components, for the `definitions` of the schema document.
    pub(super) fn definitions(&self) -> Value {
        let definitions =
            self.components.values().map(|(index, schema)| (index.to_string(), self.schema(schema)));
        Value::Object(definitions.collect())
    }

    pub(super) fn schema(&self, schema: &Value) -> Value {
        if let Some(reference) = schema.get("$ref") {
            let component = reference.as_str().and_then(|reference| self.components.get(reference));
            return component
                .map_or(json!({}), |(index, _)| json!({"$ref": format!("#/definitions/{index}")}));
        }
        let mut out = Map::new();
        Self::types(schema, &mut out);
        limits(schema, &mut out);
        if let Some(pattern) = text(schema, "pattern").filter(|pattern| !self.bad_patterns.contains(pattern))
        {
            out.insert("pattern".to_owned(), pattern.into());
        }
        let properties: Map<_, _> = members(schema, "properties")
            .map(|(name, property)| (name.to_owned(), self.schema(property)))
            .collect();
        if !properties.is_empty() {
            out.insert("properties".to_owned(), properties.into());
        }
        for key in ["items", "additionalProperties", "not"] {
            if let Some(inner) = schema.get(key).filter(|inner| inner.is_object()) {
                out.insert(key.to_owned(), self.schema(inner));
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            let branches: Vec<_> = items(schema, key).iter().map(|branch| self.schema(branch)).collect();
            if !branches.is_empty() {
                out.insert(key.to_owned(), branches.into());
            }
        }
        let out = Value::Object(out);
        let has_type = out.get("type").is_some();
        if flag(schema, "nullable") && !has_type { json!({"anyOf": [out, {"type": "null"}]}) } else { out }
    }

    fn types(schema: &Value, out: &mut Map<String, Value>) {
        let known = ["string", "integer", "number", "boolean", "array", "object"];
        let Some(name) = text(schema, "type").filter(|name| known.contains(name)) else { return };
        // Beside `allOf` the type repeats that of the component, which may be wider than it says.
        if schema.get("allOf").is_some() {
            return;
        }
        // Every enum is open: any text is one of its values.
        let also = [(has_numbers(schema), "integer"), (flag(schema, "nullable"), "null")];
        let also = also.into_iter().filter_map(|(applies, name)| applies.then_some(name));
        out.insert("type".to_owned(), std::iter::once(name).chain(also).collect());
    }
}

fn limits(schema: &Value, out: &mut Map<String, Value>) {
    let mut copy = |key: &str, fits: fn(&Value) -> bool| {
        if let Some(value) = schema.get(key).filter(|value| fits(value)) {
            out.insert(key.to_owned(), value.clone());
        }
    };
    for key in ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"] {
        copy(key, Value::is_u64);
    }
    for (limit, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        copy(limit, Value::is_number);
        if schema.get(limit).is_some_and(Value::is_number) {
            copy(exclusive, Value::is_boolean);
        }
    }
    copy("multipleOf", |step| step.as_f64().is_some_and(|step| step > 0.0));
    copy("uniqueItems", Value::is_boolean);
    let required: BTreeSet<_> = items(schema, "required").iter().filter_map(Value::as_str).collect();
    if !required.is_empty() {
        out.insert("required".to_owned(), required.into_iter().collect());
    }
}
