//! Links between operations: each reference that a response yields leads to the operations that take it.
//!
//! The contract says with `x-reference` what refers to what (`spec/README.md`). A response links to an operation if it
//! has a reference that the operation takes and, together with its own request, all that the operation requires.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::document::child;

const EXTENSION: &str = "x-reference";

/// `$ref` to `$ref` to ...: more hops than this are a circle.
const MAX_HOPS: usize = 16;

/// Adds the links to the success responses of `spec`, under the names of the operations they lead to. Returns their number.
pub(crate) fn add(spec: &mut Value) -> usize {
    let mut links = Vec::new();
    {
        let operations = operations(spec);
        for source in &operations {
            for response in &source.responses {
                let found: Map<_, _> = operations
                    .iter()
                    .filter_map(|target| Some((target.id.to_owned(), link(source, response, target)?)))
                    .collect();
                links.push((response.pointer.clone(), found));
            }
        }
    }
    let mut count = 0;
    for (pointer, found) in links {
        if let Some(Value::Object(response)) = spec.pointer_mut(&pointer)
            && !found.is_empty()
        {
            count += found.len();
            response.insert("links".to_owned(), found.into());
        }
    }
    count
}

/// The kinds of reference that success responses yield, and those that operations take.
pub(crate) fn kinds(spec: &Value) -> (BTreeSet<&str>, BTreeSet<&str>) {
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
    /// Where the first reference of each kind is in the body.
    yields: BTreeMap<&'a str, String>,
}

fn operations(spec: &Value) -> Vec<Operation<'_>> {
    let mut all = Vec::new();
    for (path, item) in members(spec.get("paths")) {
        for (method, operation) in members(Some(item)) {
            if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                let pointer = child(&child("/paths", path), method);
                let takes = parameters(spec, item)
                    .chain(parameters(spec, operation))
                    .chain(body(spec, operation))
                    .collect();
                all.push(Operation { id, takes, responses: responses(spec, &pointer, operation) });
            }
        }
    }
    all
}

fn parameters<'a>(spec: &'a Value, owner: &'a Value) -> impl Iterator<Item = Taken<'a>> {
    let listed = owner.get("parameters").and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(|parameter| {
        let parameter = resolve(spec, parameter)?.0;
        let text = |key| parameter.get(key).and_then(Value::as_str);
        Some(Taken {
            kind: parameter.get("schema")?.get(EXTENSION)?.as_str()?,
            place: Place::Parameter { location: text("in")?, name: text("name")? },
            required: parameter.get("required") == Some(&Value::Bool(true)),
        })
    })
}

/// The references without which the body is not complete.
fn body<'a>(spec: &'a Value, operation: &'a Value) -> impl Iterator<Item = Taken<'a>> {
    let body = operation.get("requestBody").and_then(|body| resolve(spec, body));
    let schema = body.and_then(|(body, _)| body.pointer("/content/application~1json/schema"));
    let found = schema.map(|schema| references(spec, schema, true)).unwrap_or_default();
    found.into_iter().map(|(kind, pointer)| Taken { kind, place: Place::Body(pointer), required: true })
}

fn responses<'a>(spec: &'a Value, operation_pointer: &str, operation: &'a Value) -> Vec<Response<'a>> {
    let pointer = child(operation_pointer, "responses");
    members(operation.get("responses"))
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(status, response)| {
            let schema = response.pointer("/content/application~1json/schema");
            let mut yields = schema.map(|schema| references(spec, schema, false)).unwrap_or_default();
            let stated = || members(response.get(EXTENSION));
            yields.retain(|_, place| stated().all(|(other, _)| other != place));
            yields.extend(stated().filter_map(|(place, kind)| Some((kind.as_str()?, place.clone()))));
            Response { pointer: child(&pointer, status), yields }
        })
        .collect()
}

/// Where the reference of each kind is: the least deep, of several the one with the shortest path.
fn references<'a>(spec: &'a Value, schema: &'a Value, only_required: bool) -> BTreeMap<&'a str, String> {
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut number = 0;
    let mut waiting = BTreeMap::from([((0, 0, String::new(), number), schema)]);
    while let Some(((_, _, pointer, _), schema)) = waiting.pop_first() {
        let Some((schema, component)) = resolve(spec, schema) else { continue };
        if component.is_some_and(|component| !seen.insert(component)) {
            continue;
        }
        if let Some(kind) = schema.get(EXTENSION).and_then(Value::as_str) {
            found.entry(kind).or_insert(pointer);
            continue;
        }
        let mut add = |schema, pointer: String| {
            number += 1;
            let place = (pointer.matches('/').count(), pointer.len(), pointer, number);
            waiting.insert(place, schema);
        };
        let list = |key| schema.get(key).and_then(Value::as_array).into_iter().flatten();
        // Of `oneOf`, the single object rather than the list of such.
        for branch in list("allOf").chain(list("oneOf").take(1)) {
            add(branch, pointer.clone());
        }
        if let Some(items) = schema.get("items") {
            add(items, child(&pointer, 0));
        }
        for (name, property) in members(schema.get("properties")) {
            if !only_required || list("required").any(|required| required == name) {
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

/// What `node` stands for, and the component that it is if it was a `$ref`.
fn resolve<'a>(spec: &'a Value, mut node: &'a Value) -> Option<(&'a Value, Option<&'a str>)> {
    let mut component = None;
    for _ in 0..MAX_HOPS {
        let Some(target) = node.get("$ref") else { return Some((node, component)) };
        component = Some(target.as_str()?);
        node = spec.pointer(component?.strip_prefix('#')?)?;
    }
    None
}

fn members(node: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    node.and_then(Value::as_object).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Api, Document, Workspace};

    /// Parcels are created and searched, packed into boxes, and unpacked.
    const SPEC: &str = "
paths:
  /parcels:
    post:
      operationId: create_parcel
      responses:
        '201': {content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}
        '400': {content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}
    get:
      operationId: search
      parameters: [{name: colour, in: query, schema: {x-reference: colour}}]
      responses:
        '200': {content: {application/json: {schema: {items: {$ref: '#/components/schemas/Parcel'}}}}}
  /boxes:
    post:
      operationId: pack
      requestBody:
        content:
          application/json:
            schema:
              required: [parcels]
              properties: {parcels: {items: {x-reference: parcel}}, beside: {x-reference: box}}
      responses:
        '201':
          content:
            application/json:
              schema: {properties: {all_boxes: {items: {x-reference: box}}, boxes: {items: {x-reference: box}}}}
  /boxes/{box}/{parcel}:
    parameters:
      - $ref: '#/components/parameters/Box'
      - {name: parcel, in: path, required: true, schema: {x-reference: parcel}}
    delete:
      operationId: unpack
      responses:
        '200':
          x-reference: {/reference: box}
          content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}
components:
  parameters:
    Box: {name: box, in: path, required: true, schema: {x-reference: box}}
  schemas:
    Parcel:
      properties:
        reference: {x-reference: parcel}
        details: {allOf: [{properties: {colours: {items: {x-reference: colour}}}}]}
        inside: {items: {$ref: '#/components/schemas/Parcel'}}
";

    /// The links of a response, each as one line.
    fn links(spec: &Value, pointer: &str) -> Vec<String> {
        members(spec.pointer(&format!("{pointer}/links")))
            .map(|(name, link)| format!("{name} {link}"))
            .collect()
    }

    #[test]
    fn references_lead_to_the_operations_that_take_them() {
        let mut spec = Document::parse("spec.yaml".as_ref(), SPEC).unwrap().root().clone();
        assert_eq!(add(&mut spec), 7);
        assert_eq!(
            links(&spec, "/paths/~1parcels/post/responses/201"),
            [
                r##"pack {"operationId":"pack","requestBody":{"parcels":["$response.body#/reference"]}}"##,
                r##"search {"operationId":"search","parameters":{"colour":"$response.body#/details/colours/0"}}"##,
            ]
        );
        assert_eq!(
            links(&spec, "/paths/~1parcels/get/responses/200"),
            [
                r##"pack {"operationId":"pack","requestBody":{"parcels":["$response.body#/0/reference"]}}"##,
                r##"search {"operationId":"search","parameters":{"colour":"$response.body#/0/details/colours/0"}}"##,
            ]
        );
        // A second reference may come from the request.
        assert_eq!(
            links(&spec, "/paths/~1boxes/post/responses/201"),
            [
                r##"unpack {"operationId":"unpack","parameters":{"box":"$response.body#/boxes/0","parcel":"$request.body#/parcels/0"}}"##
            ]
        );
        // The place that the response states counts rather than the schema's.
        let unpacked = links(&spec, "/paths/~1boxes~1{box}~1{parcel}/delete/responses/200");
        assert_eq!(unpacked.len(), 2, "{unpacked:#?}");
        assert!(
            unpacked[1].contains(r##""box":"$response.body#/reference","parcel":"$request.path.parcel""##)
        );
        assert!(links(&spec, "/paths/~1parcels/post/responses/400").is_empty());
    }

    /// What an operation can be reached by, without which the fuzzer has to guess references.
    #[test]
    fn every_operation_that_takes_references_is_reached() {
        let workspace = Workspace::of_this_checkout();
        for api in Api::ALL {
            let path = workspace.spec(api);
            let spec = Document::load(&path, &path).unwrap().root().clone();
            let all = operations(&spec);
            for target in all.iter().filter(|operation| !operation.takes.is_empty()) {
                let links = all.iter().flat_map(|source| {
                    source.responses.iter().filter_map(move |response| link(source, response, target))
                });
                assert!(links.count() > 0, "{api}: nothing leads to {}", target.id);
            }
        }
    }
}
