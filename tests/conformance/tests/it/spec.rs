//! The specs as documents.

use std::sync::LazyLock;

use saphyr::{LoadableYamlNode as _, Scalar, Yaml};
use serde_json::{Map, Value};

use crate::table::spec_file;

static SHIPMENTS: LazyLock<Value> = LazyLock::new(|| load("shipments.yaml"));
static CONSIGNMENTS: LazyLock<Value> = LazyLock::new(|| load("consignments.yaml"));

/// The spec of an api.
pub(crate) fn spec(api: &str) -> &'static Value {
    match api {
        "shipments" => &SHIPMENTS,
        "consignments" => &CONSIGNMENTS,
        other => panic!("no api {other}"),
    }
}

/// The components of an api.
pub(crate) fn components(api: &str) -> &'static Map<String, Value> {
    spec(api)["components"]["schemas"].as_object().unwrap()
}

/// The component a schema refers to, either by `$ref` or by an `allOf` around one.
pub(crate) fn referred(schema: &Value) -> Option<&str> {
    let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"))?;
    reference.as_str()?.strip_prefix("#/components/schemas/")
}

/// Method and operation of every operation.
pub(crate) fn operations(api: &str) -> impl Iterator<Item = (&'static str, &'static Value)> {
    let paths = spec(api)["paths"].as_object().unwrap();
    let items = paths.values().filter_map(Value::as_object).flatten();
    items
        .filter(|(key, _)| matches!(key.as_str(), "get" | "put" | "post" | "delete" | "patch"))
        .map(|(method, operation)| (method.as_str(), operation))
}

fn load(name: &str) -> Value {
    let text = std::fs::read_to_string(spec_file(name)).unwrap();
    let documents = Yaml::load_from_str(&text).unwrap();
    let [document] = &documents[..] else { panic!("{name} is not one document") };
    json(document)
}

fn json(node: &Yaml<'_>) -> Value {
    match node {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => (*value).into(),
        Yaml::Value(Scalar::Integer(value)) => (*value).into(),
        Yaml::Value(Scalar::FloatingPoint(value)) => value.into_inner().into(),
        Yaml::Value(Scalar::String(value)) => value.as_ref().into(),
        Yaml::Sequence(items) => items.iter().map(json).collect(),
        Yaml::Mapping(properties) => properties
            .iter()
            .map(|(key, value)| match key {
                Yaml::Value(Scalar::String(key)) => (key.to_string(), json(value)),
                Yaml::Value(Scalar::Integer(key)) => (key.to_string(), json(value)),
                other => panic!("{other:?} as a key"),
            })
            .collect(),
        other => panic!("{other:?} has no JSON form"),
    }
}
