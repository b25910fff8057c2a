use std::path::Path;

use super::super::log::Exchange;
use super::*;
use crate::Document;

#[test]
fn operations_with_a_handler_have_to_succeed_once() {
    let text = r#"{ "paths": {
        "/shipments": { "post": { "operationId": "create" } },
        "/shipments/{reference}": { "get": { "operationId": "get" }, "delete": { "operationId": "delete" } },
        "/calendar": { "get": { "operationId": "example_only" }, "put": { "operationId": "also_example_only" } }
    }}"#;
    let document = Document::parse(Path::new("spec"), text).unwrap();
    let spec = Spec::of(&document);
    let of = |exchanges: &[(&str, &str, Option<u16>)]| {
        let mut log = Log::default();
        log.exchanges.extend(exchanges.iter().map(|(method, path, status)| Exchange {
            method: (*method).to_owned(),
            path: (*path).to_owned(),
            status: *status,
        }));
        Coverage::of(&spec, &["example_only", "also_example_only"], &log)
    };
    assert_eq!(of(&[]), Coverage { handled: 3, missing: vec!["create", "get", "delete"] });
    // Refused, and without a response.
    let refused = [
        ("POST", "/shipments", Some(400)),
        ("GET", "/shipments/sp_1", Some(404)),
        ("DELETE", "/shipments/sp_1", None),
    ];
    assert_eq!(of(&refused).missing, ["create", "get", "delete"]);
    let done = [("POST", "/shipments", Some(201)), ("GET", "/shipments/sp_1?x=y", Some(221))];
    assert_eq!(of(&[&refused[..], &done[..]].concat()).missing, ["delete"]);
    // An example covers no other operation.
    let all =
        [&done[..], &[("DELETE", "/shipments/sp_1", Some(200)), ("GET", "/calendar", Some(200))]].concat();
    assert_eq!(of(&all), Coverage { handled: 3, missing: vec![] });
}
