//! Links between operations: each reference that a response yields leads to the operations that take it.
//!
//! The contract says with `x-reference` what refers to what (`spec/README.md`). A response links to an operation if it
//! has a reference that the operation takes and, together with its own request, all that the operation requires.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::document::child;
use crate::spec::{self, Node, Spec};

const EXTENSION: &str = "x-reference";

/// The links of the success responses, by the pointer of the response and the name of the operation they lead to.
pub(crate) fn links(spec: &Spec<'_>) -> BTreeMap<String, Map<String, Value>> {
    let operations = operations(spec);
    let links_of = |source: &Operation<'_>, response: &Response<'_>| -> Map<String, Value> {
        let found = operations
            .iter()
            .filter_map(|target| Some((target.id.to_owned(), link(source, response, target)?)));
        found.collect()
    };
    let responses = operations.iter().flat_map(|source| source.responses.iter().map(move |it| (source, it)));
    let all = responses.map(|(source, response)| (response.pointer.clone(), links_of(source, response)));
    all.filter(|(_, links)| !links.is_empty()).collect()
}

/// The kinds of reference that success responses yield, and those that operations take.
pub(crate) fn kinds<'a>(spec: &Spec<'a>) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let operations = operations(spec);
    let responses = operations.iter().flat_map(|operation| &operation.responses);
    let yielded = responses.flat_map(|response| response.yields.keys().copied()).collect();
    (yielded, operations.iter().flat_map(|operation| &operation.takes).map(|taken| taken.kind).collect())
}

struct Operation<'a> {
    id: &'a str,
    takes: Vec<Taken<'a>>,
    responses: Vec<Response<'a>>,
}

/// A reference in a request.
struct Taken<'a> {
    kind: &'a str,
    place: Place<'a>,
    required: bool,
}

enum Place<'a> {
    Parameter {
        location: &'a str,
        name: &'a str,
    },
    /// Pointer into the body.
    Body(String),
}

/// A success response.
struct Response<'a> {
    pointer: String,
    /// Place of the first reference of each kind in the body.
    yields: BTreeMap<&'a str, String>,
}

fn operations<'a>(spec: &Spec<'a>) -> Vec<Operation<'a>> {
    let operations = spec.operations_by_path().into_iter().filter(|operation| !operation.id.is_empty());
    let read = |operation: &spec::Operation<'a>| Operation {
        id: operation.id,
        takes: parameters(operation).chain(body(operation)).collect(),
        responses: operation.successes().map(response).collect(),
    };
    operations.map(read).collect()
}

fn parameters<'a>(operation: &spec::Operation<'a>) -> impl Iterator<Item = Taken<'a>> {
    operation.parameters.iter().filter_map(|parameter| {
        Some(Taken {
            kind: parameter.schema()?.text(EXTENSION)?,
            place: Place::Parameter { location: parameter.node.text("in")?, name: parameter.name },
            required: parameter.required,
        })
    })
}

/// The references without which the body is not complete.
fn body<'a>(operation: &spec::Operation<'a>) -> impl Iterator<Item = Taken<'a>> + use<'a> {
    let schema = operation.body.as_ref().and_then(|body| body.schema.as_ref());
    let found = schema.map(|schema| references(schema, true)).unwrap_or_default();
    found.into_iter().map(|(kind, pointer)| Taken { kind, place: Place::Body(pointer), required: true })
}

fn response<'a>(response: &spec::Response<'a>) -> Response<'a> {
    let schema = response.schema.as_ref();
    let mut yields = schema.map(|schema| references(schema, false)).unwrap_or_default();
    let stated = || response.node.entries_of(EXTENSION);
    yields.retain(|_, place| stated().all(|(other, _)| other != place));
    yields.extend(stated().filter_map(|(place, kind)| Some((kind.value.as_str()?, place.to_owned()))));
    Response { pointer: response.listed.pointer.clone(), yields }
}

/// Finds the reference of each kind: the least deep, of several the one with the shortest path.
fn references<'a>(schema: &Node<'a>, only_required: bool) -> BTreeMap<&'a str, String> {
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut number = 0;
    let mut waiting = BTreeMap::from([((0, 0, String::new(), number), schema.clone())]);
    while let Some(((_, _, pointer, _), schema)) = waiting.pop_first() {
        let is_component = schema.has("$ref");
        let Some(schema) = schema.resolve() else { continue };
        if is_component && !seen.insert(schema.pointer.clone()) {
            continue;
        }
        if let Some(kind) = schema.text(EXTENSION) {
            found.entry(kind).or_insert(pointer);
            continue;
        }
        let mut add = |schema, pointer: String| {
            number += 1;
            let place = (pointer.matches('/').count(), pointer.len(), pointer, number);
            waiting.insert(place, schema);
        };
        // Of `oneOf`, the single object rather than the list of such.
        for branch in schema.items_of("allOf").chain(schema.items_of("oneOf").take(1)) {
            add(branch, pointer.clone());
        }
        if let Some(items) = schema.get("items") {
            add(items, child(&pointer, 0));
        }
        for (name, property) in schema.entries_of("properties") {
            if !only_required || schema.requires(name) {
                add(property, child(&pointer, name));
            }
        }
    }
    found
}

/// The link from a response of `source` to `target`, if there is one.
fn link(source: &Operation<'_>, response: &Response<'_>, target: &Operation<'_>) -> Option<Value> {
    let sent = |kind| source.takes.iter().find(|sent| sent.kind == kind && sent.required);
    let mut is_led_by_response = false;
    let (mut parameters, mut body) = (Map::new(), Value::Null);
    for taken in &target.takes {
        let expression = if let Some(place) = response.yields.get(taken.kind) {
            is_led_by_response = true;
            format!("$response.body#{place}")
        } else if let Some(sent) = sent(taken.kind) {
            match &sent.place {
                Place::Parameter { location, name } => format!("$request.{location}.{name}"),
                Place::Body(place) => format!("$request.body#{place}"),
            }
        } else if taken.required {
            return None;
        } else {
            continue;
        };
        match &taken.place {
            Place::Parameter { name, .. } => {
                parameters.insert((*name).to_owned(), expression.into());
            }
            Place::Body(place) => put(&mut body, place, expression.into()),
        }
    }
    is_led_by_response.then(|| {
        let mut link = json!({ "operationId": target.id });
        if !parameters.is_empty() {
            link["parameters"] = parameters.into();
        }
        if !body.is_null() {
            link["requestBody"] = body;
        }
        link
    })
}

/// Puts `value` where `pointer` leads in `body`, with the objects and the lists of one element that it leads through.
fn put(body: &mut Value, pointer: &str, value: Value) {
    let Some(path) = pointer.strip_prefix('/') else {
        *body = value;
        return;
    };
    let (part, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
    if part == "0" {
        if !body.is_array() {
            *body = json!([null]);
        }
        put(&mut body[0], rest, value);
    } else {
        if !body.is_object() {
            *body = json!({});
        }
        put(&mut body[part.replace("~1", "/").replace("~0", "~")], rest, value);
    }
}

#[cfg(test)]
mod tests;
