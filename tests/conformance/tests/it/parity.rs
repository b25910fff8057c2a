//! The generated types have the shape of the specs' components, according to their JSON schemas.
//!
//! Both sides are brought to one form first:
//!
//! * Annotations go: descriptions, titles, examples, defaults, `deprecated`, `readOnly`, `x-*`. They do not
//!   decide what decodes.
//! * Limits go: lengths, patterns, bounds, numbers of items. The types do not enforce them, on purpose.
//! * Formats other than `decimal`, `date-time` and `int32` go: only those choose a Rust type.
//! * An `allOf` around one `$ref` is that `$ref`: OpenAPI 3.0 allows a `$ref` no siblings.
//! * A `$ref` is the name that it ends with: both sides keep their components in different places.
//! * `nullable` counts for properties only. JSON schema has a type `null` or an `anyOf` for it; a component
//!   of the spec that is a `oneOf` has it itself, because OpenAPI wants a `type` beside the word.
//! * `required` and `enum` are sorted: their order means nothing.
//!
//! Everything else must be equal: names, types, references, `required`, `nullable`, value lists,
//! alternatives.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use sorted_pro_conformance::APIS;

use crate::spec::{components, referred};
use crate::table::model;

const KEPT_FORMATS: [&str; 3] = ["decimal", "date-time", "int32"];

/// Keywords that do not count, or are checked elsewhere.
const IGNORED: [&str; 19] = [
    "$ref",
    "allOf",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "nullable",
    "pattern",
    "readOnly",
    "title",
];

#[test]
fn types_have_the_shape_of_the_components() {
    let mut different = Vec::new();
    for api in APIS {
        for (name, component) in components(api.name()) {
            let mut generator = SchemaSettings::draft2020_12().into_generator();
            let generated = (model(api.name(), name).json_schema)(&mut generator);
            let generated = normalised(generated.as_value(), api.name());
            let component = normalised(component, api.name());
            if generated != component {
                different.push(format!("{name}:\n  spec: {component}\n  type: {generated}"));
            }
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

fn normalised(schema: &Value, api: &str) -> Value {
    let Some(schema) = schema.as_object() else { return schema.clone() };
    // How schemars writes an `Option` of a component.
    if let Some([one, null]) = schema.get("anyOf").and_then(Value::as_array).map(Vec::as_slice) {
        assert_eq!(null, &json!({ "type": "null" }));
        return normalised(one, api);
    }
    let mut normal = Map::new();
    let reference = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"));
    if let Some(reference) = reference {
        let name = reference.as_str().unwrap().rsplit('/').next().unwrap();
        normal.insert("$ref".to_owned(), name.into());
    }
    for (key, value) in schema {
        let value = match key.as_str() {
            "type" if reference.is_some() => continue,
            "type" => match value.as_array().map(Vec::as_slice) {
                Some([one, null]) if null == "null" => one.clone(),
                _ => value.clone(),
            },
            "additionalProperties" => value.clone(),
            "format" if KEPT_FORMATS.iter().any(|kept| value == kept) => value.clone(),
            "items" => normalised(value, api),
            "oneOf" => value.as_array().unwrap().iter().map(|one| normalised(one, api)).collect(),
            "properties" => {
                let properties = value.as_object().unwrap();
                let normal = properties.iter().map(|(name, property)| {
                    let mut normal = normalised(property, api);
                    normal["nullable"] = is_nullable(property, api).into();
                    (name.clone(), normal)
                });
                normal.collect()
            }
            "required" | "enum" => sorted(value),
            key if key.starts_with("x-") || IGNORED.contains(&key) => continue,
            other => panic!("it is not said how `{other}` is to be compared"),
        };
        normal.insert(key.clone(), value);
    }
    normal.into()
}

/// In either notation, and also by what the schema refers to.
fn is_nullable(schema: &Value, api: &str) -> bool {
    let types = schema["type"].as_array().or_else(|| schema["anyOf"].as_array());
    let alternatives = schema["oneOf"].as_array();
    schema["nullable"] == true
        || types.is_some_and(|types| types.iter().any(|one| one == "null" || one["type"] == "null"))
        || alternatives.is_some_and(|all| all.iter().any(|one| is_nullable(one, api)))
        || (schema.get("allOf").is_some()
            && referred(schema).is_some_and(|name| is_nullable(&components(api)[name], api)))
}

fn sorted(list: &Value) -> Value {
    let mut list = list.as_array().unwrap().clone();
    list.sort_by_key(|item| item.as_str().map(str::to_owned));
    list.into()
}
