//! Our contract as somebody else could have written it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use xtask::for_each_object;

/// Keys that people and our tools read.
const OURS: [&str; 7] =
    ["description", "example", "examples", "operationId", "summary", "tags", "externalDocs"];

/// Keys of mappings whose keys are names.
const NAMES: [&str; 5] = ["paths", "properties", "schemas", "parameters", "responses"];

/// `contract` in OpenAPI 3.1: other names, schemas where they are used, `null` as a type, another base path, and the key
/// as a parameter.
pub(crate) fn openapi(contract: &Value) -> Value {
    let mut document = neutral(contract);
    let schemas = document["components"]["schemas"].as_object().unwrap().clone();
    // Every third schema is written where it is used, but for those that contain themselves.
    let inline = schemas.iter().enumerate().filter(|(index, _)| index % 3 == 0);
    let inline = inline.filter(|(_, (name, _))| !reaches(&schemas, name, name, &mut vec![]));
    let inline: BTreeMap<_, _> = inline.map(|(_, (name, schema))| (name.clone(), schema.clone())).collect();
    for_each_object(&mut document, &mut |node| {
        let name =
            node.get("$ref").and_then(Value::as_str).and_then(|it| it.strip_prefix("#/components/schemas/"));
        if let Some(schema) = name.and_then(|name| inline.get(name)) {
            *node = schema.as_object().unwrap().clone();
        }
    });
    document["components"]["schemas"].as_object_mut().unwrap().retain(|name, _| !inline.contains_key(name));
    for_each_object(&mut document, &mut |node| {
        if node.remove("exclusiveMinimum").is_some() {
            let minimum = node.remove("minimum").unwrap();
            node.insert("exclusiveMinimum".to_owned(), minimum);
        }
        if node.get("nullable").is_some_and(Value::is_boolean) && node.remove("nullable") == Some(true.into())
        {
            match node.remove("allOf") {
                Some(parts) => {
                    node.remove("type");
                    node.insert("anyOf".to_owned(), json!([{ "allOf": parts }, { "type": "null" }]));
                }
                None => {
                    let name = node.remove("type").unwrap();
                    node.insert("type".to_owned(), json!([name, "null"]));
                }
            }
        }
    });
    document["openapi"] = "3.1.0".into();
    document["servers"] = json!([{ "url": "https://gateway.example/v2" }, { "url": "/" }]);
    let schemes = document["components"]["securitySchemes"].as_object().unwrap().values();
    let keys =
        schemes.map(|scheme| scheme["name"].as_str().unwrap().to_uppercase()).chain(["Accept".to_owned()]);
    let headers: Vec<_> =
        keys.map(|key| json!({ "name": key, "in": "header", "schema": { "type": "string" } })).collect();
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        let parameters = item.as_object_mut().unwrap().entry("parameters").or_insert(json!([]));
        parameters.as_array_mut().unwrap().extend(headers.clone());
    }
    renamed(document, "/carriers/pro")
}

/// `contract` in Swagger 2.0, without what that cannot express: `nullable` and `oneOf`.
pub(crate) fn swagger(contract: &Value) -> Value {
    let mut document = neutral(contract);
    for_each_object(&mut document, &mut |node| {
        if node.get("nullable").is_some_and(Value::is_boolean) {
            node.remove("nullable");
        }
        node.remove("oneOf");
    });
    let schemas = document["components"]["schemas"].clone();
    for_each_object(&mut document, &mut |node| {
        // Parameters are their own schemas, and have no references.
        if node.get("in").is_some_and(|place| place != "body")
            && let Some(schema) = node.remove("schema")
        {
            let name = schema["$ref"].as_str().and_then(|it| it.strip_prefix("#/components/schemas/"));
            node.extend(name.map_or(&schema, |name| &schemas[name]).as_object().unwrap().clone());
        }
        if let Some(body) = node.remove("requestBody") {
            let body = json!({
                "name": "body", "in": "body", "required": body["required"],
                "schema": body["content"]["application/json"]["schema"],
            });
            let parameters = node.entry("parameters").or_insert(json!([])).as_array_mut().unwrap();
            parameters.push(body);
        }
        if let Some(content) = node.remove("content") {
            node.insert("schema".to_owned(), content["application/json"]["schema"].clone());
        }
    });
    let mut components = document["components"].take();
    let document = json!({
        "swagger": "2.0", "info": {}, "basePath": "/v2", "produces": ["application/json; charset=utf-8"],
        "consumes": ["application/json"], "paths": document["paths"], "definitions": components["schemas"].take(),
        "parameters": components["parameters"].take(), "responses": components["responses"].take(),
    });
    let text = renamed(document, "").to_string().replace("#/components/schemas/", "#/definitions/");
    serde_json::from_str(&text.replace("#/components/", "#/")).unwrap()
}

/// Without our extensions.
fn neutral(contract: &Value) -> Value {
    fn strip(node: &mut Value, names: bool) {
        match node {
            Value::Object(properties) => {
                properties.retain(|key, _| names || !(key.starts_with("x-") || OURS.contains(&&**key)));
                for (key, property) in properties {
                    strip(property, !names && NAMES.contains(&&**key));
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| strip(item, false)),
            _ => {}
        }
    }
    let mut document = contract.clone();
    strip(&mut document, false);
    document
}

/// With other names of schemas and placeholders, another path before all paths, and references as URLs encode them.
fn renamed(mut document: Value, base: &str) -> Value {
    for_each_object(&mut document, &mut |node| {
        if node.get("in").is_some_and(|place| place == "path") {
            node["name"] = format!("{}Id", node["name"].as_str().unwrap()).into();
        }
    });
    let paths = document["paths"].take();
    let paths = paths.as_object().unwrap().iter();
    document["paths"] =
        paths.map(|(path, item)| (format!("{base}{}", path.replace('}', "Id}")), item.clone())).collect();
    let section =
        if base.is_empty() { &mut document["definitions"] } else { &mut document["components"]["schemas"] };
    let schemas = section.take();
    let schemas = schemas.as_object().unwrap().iter();
    *section = schemas.map(|(name, schema)| (format!("Page[{name}]"), schema.clone())).collect();
    for_each_object(&mut document, &mut |node| {
        if let Some(Value::String(reference)) = node.get_mut("$ref")
            && let Some(name) = reference.strip_prefix("#/components/schemas/")
        {
            *reference = format!("#/components/schemas/Page%5B{name}%5D");
        }
    });
    document
}

fn reaches<'a>(schemas: &'a Map<String, Value>, from: &str, to: &str, seen: &mut Vec<&'a str>) -> bool {
    let text = schemas[from].to_string();
    let names = schemas.keys().filter(|name| text.contains(&format!("\"#/components/schemas/{name}\"")));
    names.collect::<Vec<_>>().into_iter().any(|name| {
        name == to
            || (!seen.contains(&&**name) && {
                seen.push(name);
                reaches(schemas, name, to, seen)
            })
    })
}
