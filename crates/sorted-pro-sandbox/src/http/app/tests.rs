pub(crate) mod calls;

use std::collections::{BTreeMap, BTreeSet};

use http::HeaderMap;
use serde_json::{Value, json};

use super::request::is_open;
use super::*;
use crate::contract::aliases;
use crate::contract::validation::{Rule, resolve, violations};
use crate::http::app::normal_form::normal_form;
use crate::model::clock::ClockMode;

fn app() -> App {
    let clock = ClockMode::Manual(jiff::Timestamp::UNIX_EPOCH);
    crate::Sandbox::builder().clock(clock).demo(false).into_app()
}

fn get(path: &str) -> Request {
    let mut headers = HeaderMap::new();
    headers.insert("x-api-key", http::HeaderValue::from_static("key"));
    headers.insert("x-api-version", http::HeaderValue::from_static("1.1"));
    Request { method: Method::GET, path: path.into(), query: String::new(), headers, body: Vec::new() }
}

fn initial() -> ApiResponse {
    ApiResponse { operation: None, status: 500, body: None, allow: Vec::new(), is_example: false }
}

#[test]
fn a_panic_in_a_handler_is_a_500_and_the_next_request_is_served() {
    let app = app();
    let request = get("/pro/shipments/sp_00794403010635468411384028069888");
    let mut response = initial();
    let problem = guarded(|| {
        let (_, _, path) = split_path(&request.path);
        // The state is locked while a handler runs: this poisons the lock.
        let handler = |_| -> Option<Handler> { Some(Box::new(|_| panic!("made by a test"))) };
        app.dispatch(Api::Shipments, &app.shipments, &request, path, &mut response, handler, "")
    })
    .expect_err("the handler panicked");
    assert_eq!((problem.status, problem.code.as_str()), (500, "internal_server_error"));
    assert!(app.state.is_poisoned());
    let body: Value = serde_json::from_str(&app.refusal(Api::Shipments, &problem)).expect("JSON");
    assert_eq!(body["code"], "internal_server_error");
    let next = app.handle(&get("/pro/nowhere"), "http://localhost");
    assert_eq!(next.status, 404);
}

#[test]
fn path_and_method_determine_the_operation() {
    let app = app();
    let shipment = "/prosandbox/shipments/sp_00794403010635468411384028069888";
    assert_eq!(app.target(&Method::GET, shipment), (Api::Shipments, Some("get_shipment")));
    assert_eq!(app.target(&Method::HEAD, shipment), (Api::Shipments, Some("get_shipment")));
    assert_eq!(app.target(&Method::PATCH, shipment), (Api::Shipments, None));
    assert_eq!(app.target(&Method::GET, "/consignments/EC-000-000-001").0, Api::Consignments);
}

#[test]
fn the_older_api_takes_its_key_from_the_query_and_names_its_header() {
    let app = app();
    let get = |path: &str, query: &str, version: &'static str| {
        let mut headers = HeaderMap::new();
        headers.insert("electio-api-version", http::HeaderValue::from_static(version));
        headers.insert("x-api-version", http::HeaderValue::from_static("1.1"));
        let request = Request { headers, query: query.into(), ..get(path) };
        let response = app.handle(&request, "http://localhost");
        (response.status, response.body.unwrap_or_default())
    };
    let consignment = "/consignments/EC-000-000-001";
    assert_eq!(get(consignment, "", "1.1").0, 401);
    assert_eq!(get(consignment, "Subscription-Key=k", "1.1").0, 404);
    assert_eq!(get("/pro/shipments/sp_1", "subscription-key=k", "1.1").0, 401);
    let (status, body) = get(consignment, "subscription-key=k", "2.0");
    assert_eq!(status, 400);
    assert!(body.contains("The header electio-api-version must be 1.1 or 1."), "{body}");
}

#[test]
fn xml_is_refused_with_the_type_that_is_accepted() {
    let app = app();
    for (content_type, status) in [
        ("text/xml; charset=utf-8", 415),
        ("application/x-www-form-urlencoded", 415),
        ("application/json; charset=utf-8", 400),
        ("application/vnd.electio+json", 400),
        ("text/plain", 400),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert("ocp-apim-subscription-key", http::HeaderValue::from_static("k"));
        headers.insert("content-type", http::HeaderValue::from_static(content_type));
        let (method, body) = (Method::POST, b"<Consignment/>".to_vec());
        let response =
            app.handle(&Request { method, headers, body, ..get("/consignments") }, "http://localhost");
        assert_eq!(response.status, status, "{content_type}");
        let body = response.body.unwrap_or_default();
        assert_eq!(body.contains("send application/json"), status == 415, "{body}");
    }
}

#[test]
fn a_path_that_is_not_simulated_is_reported() {
    let app = app();
    let long = format!("/{}", "é".repeat(500));
    for (method, path, status, expected) in [
        (Method::GET, "/pro/parcels", 404, "The sandbox does not simulate GET /pro/parcels."),
        (
            Method::DELETE,
            "/pro/shipments",
            405,
            "The sandbox does not simulate DELETE /pro/shipments; it has GET, POST, PUT.",
        ),
        (Method::GET, "/security/staticdata/countries", 404, "simulate GET /security/staticdata/countries."),
        (Method::POST, "/tracking/carrierevents", 405, "simulate POST /tracking/carrierevents; it has GET."),
        (Method::GET, &long, 404, &format!("{}....", &long[..399])),
    ] {
        let mut request = Request { method, ..get(path) };
        request.headers.insert("ocp-apim-subscription-key", http::HeaderValue::from_static("k"));
        let response = app.handle(&request, "http://localhost");
        let body: Value = serde_json::from_str(&response.body.unwrap()).unwrap();
        let message = body.get("message").or(body.get("Message")).and_then(Value::as_str).unwrap();
        assert_eq!(response.status, status, "{path}");
        assert!(message.ends_with(expected), "{message}");
    }
}

#[test]
fn articles_are_right() {
    let app = app();
    let mut request = Request {
        method: Method::POST,
        body: br#"{"Packages": 5, "CustomsDocumentation": "none", "ShippingDate": 1}"#.to_vec(),
        ..get("/consignments")
    };
    request.headers.insert("ocp-apim-subscription-key", http::HeaderValue::from_static("k"));
    let body = app.handle(&request, "http://localhost").body.unwrap();
    for message in
        ["`Packages` must be an array", "`CustomsDocumentation` must be an object", "must be a text"]
    {
        assert!(body.contains(message), "{body}");
    }
}

/// Place of a list's value in a request: the keys that lead to it, `None` for an element of an array.
type Place<'a> = [Option<&'a str>];

fn with(place: &Place<'_>, value: Value) -> Value {
    place.iter().rev().fold(value, |value, step| match step {
        Some(key) => json!({ *key: value }),
        None => json!([value]),
    })
}

/// Calls `found` for each value list below `schema`, with its place and name.
fn each_list<'a>(
    document: &'a Value,
    schema: &'a Value,
    place: &mut Vec<Option<&'a str>>,
    within: &mut Vec<&'a str>,
    found: &mut dyn FnMut(&Place<'_>, &str, &Value),
) {
    let (schema, name) = resolve(document, schema);
    let name = name.unwrap_or_default();
    if !name.is_empty() && within.contains(&name) {
        return;
    }
    within.push(name);
    if schema.get("enum").is_some() {
        found(place, name, schema);
    }
    let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    for branch in branches.filter(|branch| resolve(document, branch).0["type"] == "object") {
        each_list(document, branch, place, within, found);
    }
    for (key, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        place.push(Some(key));
        each_list(document, property, place, within, found);
        place.pop();
    }
    if let Some(items) = schema.get("items") {
        place.push(None);
        each_list(document, items, place, within, found);
        place.pop();
    }
    within.pop();
}

/// Every list of every request of the consignments API takes its values by name in any casing, and by number. What is not
/// in the list is refused, whichever way it is given.
#[test]
fn values_of_lists_are_taken_by_name_and_by_number() {
    let app = app();
    let document = app.consignments.schemas();
    let (mut lists, mut values) = (BTreeSet::new(), 0);
    for route in generated::consignments::ROUTES {
        let Some(body) = route.body else { continue };
        let schema: Value = serde_json::from_str(body).unwrap();
        let read = |place: &Place<'_>, given: &Value| {
            let normal = normal_form(document, &schema, &with(place, given.clone()).to_string(), true);
            let normal: Value = serde_json::from_str(&normal.unwrap()).unwrap();
            let mut found = violations(document, &schema, &normal);
            found.retain(|violation| matches!(violation.rule, Rule::NotInList(_) | Rule::Type(_)));
            (normal, found)
        };
        each_list(document, &schema, &mut Vec::new(), &mut Vec::new(), &mut |place, name, list| {
            lists.insert(name.to_owned());
            let numbers = list.get("x-enum-numbers");
            for value in list["enum"].as_array().unwrap() {
                let text = value.as_str().unwrap();
                let mut spellings = vec![json!(text), json!(text.to_lowercase()), json!(format!(" {text} "))];
                if let Some(number) = numbers.and_then(|numbers| numbers.get(text)) {
                    spellings.extend([number.clone(), json!(number.to_string())]);
                }
                for given in spellings {
                    values += 1;
                    let expected = (with(place, value.clone()), Vec::new());
                    assert_eq!(read(place, &given), expected, "{}: {name} {given}", route.id);
                }
            }
            for unknown in [json!("Bogus"), json!(-7), json!("-7"), json!(true)] {
                assert_eq!(read(place, &unknown).1.len(), 1, "{}: {name} {unknown}", route.id);
            }
        });
    }
    assert!(lists.len() >= 15 && values > 1000, "{values} values of {lists:?}");
}

#[test]
fn numbers_of_values_can_be_combined_where_values_can() {
    let app = app();
    let document = app.consignments.schemas();
    for (list, given, expected) in [
        ("ContentClassification", json!(20), "Dangerous, Liquid"),
        ("ContentClassification", json!("20"), "Dangerous, Liquid"),
        ("ContentClassification", json!("liquid,4"), "Liquid, Dangerous"),
        ("CategoryType", json!(3), "3"),
    ] {
        let schema = json!({ "$ref": format!("#/components/schemas/{list}") });
        let normal = normal_form(document, &schema, &given.to_string(), true).unwrap();
        assert_eq!(normal.trim_matches('"'), expected, "{list} {given}");
    }
}

/// Lists that are next to each other in a request are treated alike.
#[test]
fn lists_are_open_together_with_their_neighbours() {
    let app = app();
    let document = app.consignments.schemas();
    let mut objects: BTreeMap<String, BTreeSet<bool>> = BTreeMap::new();
    for route in generated::consignments::ROUTES {
        let Some(body) = route.body else { continue };
        let schema = serde_json::from_str(body).unwrap();
        each_list(document, &schema, &mut Vec::new(), &mut Vec::new(), &mut |place, name, _| {
            let object = format!("{} {:?}", route.id, &place[..place.len().saturating_sub(1)]);
            objects.entry(object).or_default().insert(is_open(&Rule::NotInList(name.to_owned())));
        });
    }
    let open = objects.values().filter(|kinds| kinds.contains(&true)).count();
    assert!(open > 10 && objects.values().all(|kinds| kinds.len() == 1), "{objects:?}");
}

#[test]
fn calls_beyond_the_limit_are_operations() {
    let app = app();
    for id in ADDS_NO_RECORDS.into_iter().chain(STORES_OPTIONS) {
        assert!(app.shipments.has(id) || app.consignments.has(id), "{id}");
    }
}

#[test]
fn faults_need_an_operation_of_their_api() {
    let app = app();
    assert!(app.inject(Fault::drop_before().on("get_shipment")).is_ok());
    assert!(app.inject(Fault::drop_before().on("get_labels").of(Api::Consignments)).is_ok());
    let error = app.inject(Fault::drop_before().on("get_shipment").of(Api::Consignments));
    assert_eq!(error.map_err(|error| error.at().to_owned()), Err("operation".to_owned()));
}

/// An operation without a handler is checked like any other; then its response is the contract's example.
#[test]
fn without_a_handler_the_response_is_an_example() {
    let app = app();
    let send = |request: &Request| {
        let mut response = initial();
        let (_, _, path) = split_path(&request.path);
        let result = app.dispatch(Api::Shipments, &app.shipments, request, path, &mut response, |_| None, "");
        (result, response.is_example)
    };
    let request = get("/pro/shipments/sp_00794403010635468411384028069888");
    let (reply, is_example) = send(&request);
    let reply = reply.unwrap();
    let body: Value = serde_json::from_str(&reply.body.unwrap()).unwrap();
    assert_eq!((reply.status, is_example), (200, true));
    assert!(body["reference"].as_str().unwrap().starts_with("sp_"), "{body}");

    let without_key = Request { headers: HeaderMap::new(), ..get("/pro/shipments/sp_1") };
    let invalid = Request { method: Method::POST, body: b"{}".to_vec(), ..get("/pro/shipments") };
    for (request, status) in [(without_key, 401), (invalid, 400)] {
        let (result, is_example) = send(&request);
        assert_eq!((result.unwrap_err().status, is_example), (status, false));
    }
}

#[test]
fn operations_without_a_handler_are_found() {
    let handler = |operation| match operation {
        generated::shipments::Operation::GetShipment { .. } => None,
        other => shipments::handler(other),
    };
    let mut found = without_handler(generated::shipments::ROUTES, handler);
    found.retain(|id| !examples_only(Api::Shipments).contains(id));
    assert_eq!(found, ["get_shipment"]);
}

/// Each is of a documented status, and valid.
#[test]
fn every_operation_has_an_example() {
    let app = app();
    let shipments = generated::shipments::ROUTES.iter().map(|route| (route.id, route.statuses));
    for (id, statuses) in shipments {
        ensure_example(&app.shipments, generated::SHIPMENTS_REFERENCE, id, statuses);
    }
    let consignments = generated::consignments::ROUTES.iter().map(|route| (route.id, route.statuses));
    for (id, statuses) in consignments {
        ensure_example(&app.consignments, generated::CONSIGNMENTS_REFERENCE, id, statuses);
    }
}

fn ensure_example<O>(contract: &Contract<O>, reference: &str, id: &str, statuses: &[u16]) {
    let example = contract.example(id).unwrap_or_else(|| panic!("{id} has no example"));
    assert!((200..300).contains(&example.status) && statuses.contains(&example.status), "{id}");
    let reference: Value = serde_json::from_str(reference).unwrap();
    let operations = reference["operations"].as_array().unwrap();
    let operation = operations.iter().find(|operation| operation["id"] == id).unwrap();
    let responses = operation["statuses"].as_array().unwrap();
    let status = example.status.to_string();
    let response = responses.iter().find(|response| response["status"] == status).unwrap();
    let Some(body) = example.body else {
        assert!(
            responses.iter().all(|response| !is_success(response) || response["schema"].is_null()),
            "{id}"
        );
        return;
    };
    let (schemas, schema) = (contract.schemas(), &response["schema"]);
    let body = normal_form(schemas, schema, body.get(), contract.is_case_insensitive())
        .unwrap_or_else(|error| panic!("{id}: {}", error.0));
    let mut found = violations(schemas, schema, &serde_json::from_str(&body).unwrap());
    // Responses may have values that no list has.
    found.retain(|violation| !matches!(violation.rule, Rule::NotInList(_)));
    assert!(found.is_empty(), "{id}: {found:?}");
}

fn is_success(response: &Value) -> bool {
    response["status"].as_str().is_some_and(|status| status.starts_with('2'))
}

/// The README lists the operations without a handler correctly.
#[test]
fn the_readme_lists_the_operations_without_a_handler() {
    let all: Vec<_> = [Api::Shipments, Api::Consignments].into_iter().flat_map(examples_only).collect();
    let list = match all.as_slice() {
        [] => "none".to_owned(),
        all => all.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", "),
    };
    let readme = include_str!("../../../README.md");
    assert!(readme.contains(&format!("Operations without a handler: {list}.")), "the list is: {list}");
}

/// Other paths of an operation have its parameters and no others. Handlers have defaults for these two.
#[test]
fn other_paths_name_parameters_of_their_operation() {
    let of_shipments = generated::shipments::ROUTES.iter().map(|route| (route.id, route.path));
    let of_consignments = generated::consignments::ROUTES.iter().map(|route| (route.id, route.path));
    let (of_shipments, of_consignments): (Vec<_>, Vec<_>) =
        (of_shipments.collect(), of_consignments.collect());
    let shipments = aliases::SHIPMENTS.iter().map(|alias| (alias, &of_shipments));
    for (alias, routes) in
        shipments.chain(aliases::CONSIGNMENTS.iter().map(|alias| (alias, &of_consignments)))
    {
        let route = routes.iter().find(|(known, _)| *known == alias.id);
        let (_, path) = *route.unwrap_or_else(|| panic!("{} is no operation", alias.id));
        let parameters = |path: &'static str| path.split('/').filter(|segment| segment.starts_with('{'));
        for parameter in parameters(alias.path) {
            assert!(parameters(path).any(|known| known == parameter), "{}: {parameter}", alias.path);
        }
        let missing = |parameter: &&str| parameters(alias.path).all(|given| given != *parameter);
        for parameter in parameters(path).filter(missing) {
            assert!(["{dpi}", "{version}"].contains(&parameter), "{} lacks {parameter}", alias.path);
        }
    }
}

#[test]
fn an_example_is_marked() {
    for is_example in [false, true] {
        let response = ApiResponse {
            operation: Some("get_shipment"),
            status: 200,
            body: Some("{}".to_owned()),
            allow: Vec::new(),
            is_example,
        };
        let response = Outgoing::from(response).into_response();
        let marked = response.headers().get("sandbox-fidelity").map(http::HeaderValue::as_bytes);
        assert_eq!(marked, is_example.then_some(&b"example"[..]));
    }
}
