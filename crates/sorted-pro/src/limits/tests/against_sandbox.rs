//! The limits of this crate against those of the sandbox: both find the same, at the same path.
//!
//! For every limit below a request, a body at the limit and one just beyond it are made from the contract.

use std::path::Path;

use serde_json::{Map, Value, json};
use sorted_pro_test::{ShipmentsClient, TestResult};

use crate::limits::shipments::BODIES;

/// Codes of the sandbox for broken limits; it knows more rules.
const CODES: [&str; 11] = [
    "duplicate_metadata_key",
    "duplicate_references",
    "duplicate_tags",
    "duplicate_values",
    "required_property_missing",
    "too_few_elements",
    "too_many_elements",
    "value_too_large",
    "value_too_long",
    "value_too_short",
    "value_too_small",
];

/// Operation, component of the body, method, path.
const REQUESTS: [(&str, &str, &str, &str); 13] = [
    ("create_shipment", "CreateShipmentRequest", "POST", "/shipments"),
    ("update_shipment", "UpdateShipmentRequest", "PUT", "/shipments"),
    ("change_shipment_state", "ShipmentStateChangeRequest", "PUT", "/shipments/state"),
    ("allocate_shipments", "AllocateRequest", "PUT", "/shipments/allocate"),
    (
        "allocate_shipments_with_carrier_service",
        "AllocateWithCarrierServiceRequest",
        "PUT",
        "/shipments/allocate/service",
    ),
    (
        "allocate_shipments_with_service_group",
        "AllocateWithServiceGroupRequest",
        "PUT",
        "/shipments/allocate/service_group",
    ),
    ("allocate_shipments_with_filters", "AllocateWithFiltersRequest", "PUT", "/shipments/allocate/filters"),
    ("create_shipment_group", "CreateShipmentGroupRequest", "POST", "/shipment_groups"),
    ("update_shipment_group", "UpdateShipmentGroupRequest", "PUT", "/shipment_groups"),
    ("manifest_shipments", "ManifestRequest", "PUT", "/shipments/manifest"),
    ("manifest_shipments_by_query", "ManifestQueryRequest", "POST", "/shipments/manifest/query"),
    ("query_collection_note", "CollectionNoteQueryRequest", "POST", "/collection_notes/query"),
    (
        "get_collection_note_by_manifests",
        "CollectionNoteFromManifestRequest",
        "POST",
        "/collection_notes/manifest",
    ),
];

/// Limits that are stricter in the sandbox than documented: a side of 0 is allowed, but fits no carrier.
const STRICTER: [&str; 3] = [".dimensions.height", ".dimensions.length", ".dimensions.width"];

enum Step {
    Property(String),
    First,
}

/// One limit of a request.
struct Case {
    path: String,
    /// Text that the message must contain.
    message: String,
    kept: Value,
    broken: Value,
}

struct Contract(Value);

impl Contract {
    fn load() -> Self {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../sorted-pro-sandbox/src/generated/shipments.json");
        Self(serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap())
    }

    fn component(&self, name: &str) -> &Value {
        &self.0["components"]["schemas"][name]
    }

    /// The schema itself, or the component that it refers to, with its name.
    fn resolve<'a>(&'a self, schema: &'a Value) -> (&'a Value, Option<&'a str>) {
        let reference =
            schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref")).and_then(Value::as_str);
        match reference.and_then(|reference| reference.rsplit('/').next()) {
            Some(name) => (self.component(name), Some(name)),
            None => (schema, None),
        }
    }

    /// The least value that is allowed.
    fn sample(&self, schema: &Value) -> Value {
        let (schema, name) = self.resolve(schema);
        let number = |key: &str| schema.get(key).and_then(Value::as_u64).unwrap_or(0) as usize;
        match schema["type"].as_str() {
            Some("object") => {
                let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
                let properties = required.filter_map(Value::as_str);
                let mut object: Map<String, Value> = properties
                    .map(|property| (property.to_owned(), self.sample(&schema["properties"][property])))
                    .collect();
                if matches!(name, Some("CreateShipmentRequest" | "UpdateShipmentRequest")) {
                    // Required by no keyword: see `rules`.
                    object.insert("addresses".to_owned(), addresses());
                    object.insert("tenant".to_owned(), json!("x"));
                }
                if name == Some("ContactDetails") {
                    object.insert("mobile".to_owned(), json!("x"));
                }
                object.into()
            }
            Some("array") => vec![self.sample(&schema["items"]); number("minItems")].into(),
            Some("string") => match schema.get("enum") {
                Some(values) => values[0].clone(),
                None => "x".repeat(number("minLength").max(1)).into(),
            },
            Some("number" | "integer") => json!(1),
            Some("boolean") => json!(true),
            other => panic!("no sample of type {other:?}"),
        }
    }

    /// Sets `value` at `steps` in `body`; missing parents are made.
    fn put(&self, schema: &Value, body: &mut Value, steps: &[Step], value: Value) {
        let (schema, _) = self.resolve(schema);
        let Some((step, rest)) = steps.split_first() else {
            *body = value;
            return;
        };
        match step {
            Step::Property(name) => {
                let schema = &schema["properties"][name];
                if body.get(name).is_none() {
                    body[name] = self.sample(schema);
                }
                self.put(schema, &mut body[name], rest, value);
            }
            Step::First => {
                let list = body.as_array_mut().unwrap();
                if list.is_empty() {
                    list.push(self.sample(&schema["items"]));
                }
                self.put(&schema["items"], &mut list[0], rest, value);
            }
        }
    }

    /// `found` gets the limits of `schema` and of all below it: place, text that the problem must contain, a value that
    /// keeps the limit and one that breaks it.
    fn limits(
        &self,
        schema: &Value,
        steps: &mut Vec<Step>,
        around: &[&str],
        found: &mut impl FnMut(&[Step], &str, Value, Value),
    ) {
        let (schema, name) = self.resolve(schema);
        if name.is_some_and(|name| around.contains(&name)) {
            return;
        }
        let around: Vec<&str> = around.iter().copied().chain(name).collect();
        let limit = |key: &str| schema.get(key).and_then(Value::as_u64).map(|limit| limit as usize);
        match schema["type"].as_str() {
            // The sandbox keeps to the documented length, and this crate takes what the platform may issue tomorrow.
            Some("string") if schema["x-platform-reference"] == true => {}
            Some("string") => {
                let text = |length: usize| Value::from("ä".repeat(length));
                if let Some(most) = limit("maxLength") {
                    found(steps, &format!("at most {most} "), text(most), text(most + 1));
                }
                if let Some(least) = limit("minLength").filter(|least| *least > 0) {
                    found(steps, &format!("at least {least} "), text(least), text(least - 1));
                }
            }
            Some("number" | "integer") => {
                if let Some(least) = schema.get("minimum").and_then(Value::as_i64) {
                    if schema.get("exclusiveMinimum").is_some() {
                        found(steps, &format!("more than {least} "), json!(least + 1), json!(least));
                    } else {
                        found(steps, &format!("at least {least} "), json!(least), json!(least - 1));
                    }
                }
                if let Some(most) = schema.get("maximum").and_then(Value::as_i64) {
                    found(steps, &format!("at most {most} "), json!(most), json!(most + 1));
                }
            }
            Some("array") => {
                let list =
                    |count: usize| -> Value { (0..count).map(|index| self.element(schema, index)).collect() };
                if let Some(most) = limit("maxItems") {
                    found(steps, &format!("at most {most} "), list(most), list(most + 1));
                }
                if let Some(least) = limit("minItems") {
                    found(steps, &format!("at least {least} "), list(least), list(least - 1));
                }
                if schema.get("x-unique").is_some() {
                    let twice = vec![self.element(schema, 0); 2].into();
                    found(steps, "at [0] and [1]", list(2), twice);
                }
                steps.push(Step::First);
                self.limits(&schema["items"], steps, &around, found);
                steps.pop();
            }
            Some("object") => {
                for (property, schema) in schema["properties"].as_object().into_iter().flatten() {
                    steps.push(Step::Property(property.clone()));
                    self.limits(schema, steps, &around, found);
                    steps.pop();
                }
            }
            _ => {}
        }
    }

    /// An element of a list, different for each index if the list asks for that.
    fn element(&self, list: &Value, index: usize) -> Value {
        let mut element = self.sample(&list["items"]);
        match list.pointer("/x-unique/by").and_then(Value::as_str) {
            Some(key) => element[key] = format!("key{index}").into(),
            None if list.get("x-unique").is_some() => element = format!("text{index}").into(),
            None if list["items"]["$ref"] == "#/components/schemas/Address" => {
                element = addresses()[index.min(1)].clone();
            }
            None => {}
        }
        element
    }

    fn cases(&self, component: &str) -> Vec<Case> {
        let schema = json!({ "$ref": format!("#/components/schemas/{component}") });
        let mut cases = Vec::new();
        self.limits(&schema, &mut Vec::new(), &[], &mut |steps, message, kept, broken| {
            let body = |value: Value| {
                let mut body = self.sample(&schema);
                self.put(&schema, &mut body, steps, value);
                body
            };
            let mut path = String::new();
            for step in steps {
                match step {
                    Step::Property(name) if path.is_empty() => path.push_str(name),
                    Step::Property(name) => path.extend([".", name]),
                    Step::First => path.push_str("[0]"),
                }
            }
            cases.push(Case { path, message: message.to_owned(), kept: body(kept), broken: body(broken) });
        });
        cases
    }
}

fn addresses() -> Value {
    json!([
        { "address_type": "origin", "shipping_location_reference": "WAREHOUSE-01" },
        { "address_type": "destination", "shipping_location_reference": "SHOP-17" },
    ])
}

async fn sandbox_finds(
    client: &ShipmentsClient,
    method: &str,
    path: &str,
    body: &Value,
    at: &str,
) -> Result<bool, Box<dyn std::error::Error>> {
    let response = client.raw_call(method, path).json(body).send().await?;
    let problem: Value = serde_json::from_slice(response.body()).unwrap_or_default();
    let mut details = problem["details"].as_array().into_iter().flatten();
    let found =
        details.any(|detail| detail["property"] == at && CODES.iter().any(|code| detail["code"] == *code));
    Ok(found && response.status() == 400)
}

#[test]
fn both_find_the_same_at_the_same_path() {
    sorted_pro_test::shipments(async |client| -> TestResult {
        let contract = Contract::load();
        for (operation, component, method, path) in REQUESTS {
            let check = BODIES.iter().find(|body| body.operation == operation).unwrap();
            let cases = contract.cases(component);
            assert!(!cases.is_empty(), "{component}: no limits");
            for Case { path: at, message, kept, broken } in cases {
                let ours = |body: &Value| (check.problems)(&body.to_string()).unwrap();
                let place = format!("{component}: {at}, {message}");

                let problems = ours(&kept);
                assert!(problems.iter().all(|problem| problem.path != at), "{place}: {problems:?}");
                let refuses = sandbox_finds(&client, method, path, &kept, &at).await?;
                let is_stricter = STRICTER.iter().any(|end| at.ends_with(end));
                assert_eq!(refuses, is_stricter, "{place}: {kept}");

                let problems = ours(&broken);
                let found =
                    problems.iter().any(|problem| problem.path == at && problem.message.contains(&message));
                assert!(found, "{place}: {problems:?}");
                assert!(
                    problems.iter().all(|problem| problem.path.starts_with(&at)),
                    "{place}: only this limit is broken, {problems:?}"
                );
                assert!(sandbox_finds(&client, method, path, &broken, &at).await?, "{place}: takes {broken}");
            }
        }
        Ok(())
    });
}

/// The walk over the contract must not get lost.
#[test]
fn no_limit_is_left_out() {
    let cases = Contract::load().cases("CreateShipmentRequest");
    for (path, message) in [
        ("tags[0]", "at most 50 "),
        ("metadata", "at [0] and [1]"),
        ("contents[0].label_properties[0].value", "at least 1 "),
        ("contents[0].value.discount", "at most 100 "),
        ("addresses", "at least 2 "),
        ("addresses[0].contact.contact_details.email", "at most 255 "),
        ("addresses[0].lat_long.latitude", "at least -90 "),
        ("customs_documentation.total_customs_value.currency", "at least 1 "),
    ] {
        assert!(cases.iter().any(|case| case.path == path && case.message == message), "{path} {message}");
    }
}
