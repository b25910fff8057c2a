//! That everything documented is there: operations, examples of every body, value lists.

use std::collections::BTreeSet;

use sorted_pro_conformance::{APIS, Api};

use crate::generated::{consignments, shipments};
use crate::spec::{components, operations, spec};
use crate::table::examples;
use crate::value_lists::{self, List};

const GRADES: [&str; 5] = ["seed", "spec", "docs", "sdk-only", "draft"];

#[test]
fn every_documented_operation_is_there() {
    // More may come.
    assert!(shipments::OPERATIONS.len() >= 61 && consignments::OPERATIONS.len() >= 126);
}

#[test]
fn the_tables_cover_the_specs() {
    let shipments = shipments::OPERATIONS.iter().map(|o| (o.id, o.method, o.evidence)).collect();
    covered(APIS[0], shipments);
    let consignments = consignments::OPERATIONS.iter().map(|o| (o.id, o.method, o.evidence)).collect();
    covered(APIS[1], consignments);
}

fn covered(api: &Api, table: BTreeSet<(&str, &str, &str)>) {
    let mut expected = BTreeSet::new();
    for (method, operation) in operations(api.name()) {
        let id = operation["operationId"].as_str().unwrap();
        let evidence = operation["x-evidence"].as_str().unwrap();
        assert!(GRADES.contains(&evidence), "{id}: {evidence}");
        expected.insert((id, method.to_uppercase(), evidence));
    }
    assert_eq!(
        table.iter().map(|(id, method, grade)| (*id, (*method).to_owned(), *grade)).collect::<BTreeSet<_>>(),
        expected
    );

    let schemas: BTreeSet<_> = api.schemas().iter().map(|schema| schema.name()).collect();
    assert_eq!(schemas, components(api.name()).keys().map(String::as_str).collect());
}

#[test]
fn every_body_has_an_example() {
    for api in APIS {
        for (_, operation) in operations(api.name()) {
            let id = operation["operationId"].as_str().unwrap();
            let has = |body: &str| examples(api).iter().any(|e| e.operation == id && e.body == body);
            if operation.get("requestBody").is_some() {
                assert!(has("request"), "{id} has no example of its request");
            }
            let responses = operation["responses"].as_object().unwrap();
            assert!(responses.keys().any(|status| status.starts_with('2')), "{id} never succeeds");
            for (status, response) in responses {
                if response.get("content").is_some() {
                    assert!(has(status), "{id} has no example of its {status}");
                }
            }
        }
        let shared = spec(api.name())["components"]["responses"].as_object().unwrap();
        for (name, response) in shared {
            let found = examples(api).iter().any(|e| e.operation == "errors" && e.body == name);
            assert_eq!(found, response.get("content").is_some(), "{name}");
        }
    }
}

#[test]
fn every_documented_value_is_known() {
    lists("shipments", value_lists::SHIPMENTS);
    lists("consignments", value_lists::CONSIGNMENTS);
    let states = |table: &[List], name: &str| {
        table.iter().find(|list| list.name == name).unwrap().documented.split_whitespace().count()
    };
    assert_eq!(states(value_lists::SHIPMENTS, "ShipmentState"), 46);
    assert_eq!(states(value_lists::SHIPMENTS, "ErrorCode"), 74);
    assert_eq!(states(value_lists::CONSIGNMENTS, "ConsignmentState"), 33);
}

fn lists(api: &str, table: &[List]) {
    let in_spec: BTreeSet<_> = components(api)
        .iter()
        .filter(|(_, schema)| schema.get("enum").is_some())
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(table.iter().map(|list| list.name).collect::<BTreeSet<_>>(), in_spec);

    for list in table {
        let name = list.name;
        let mut documented = BTreeSet::new();
        for entry in list.documented.split_whitespace() {
            let (spellings, number) = match entry.split_once('=') {
                Some((spellings, number)) => (spellings, Some(number.parse().unwrap())),
                None => (entry, None),
            };
            let mut spellings = spellings.split('|');
            let value = spellings.next().unwrap();
            assert!(documented.insert(value), "{name} lists {value} twice");
            for spelling in spellings {
                assert_eq!((list.text)(spelling), value, "{name}");
            }
            if let Some(number) = number {
                assert_eq!((list.number)(number).as_deref(), Some(value), "{name}");
            }
        }
        let of_spec = components(api)[name]["enum"].as_array().unwrap();
        assert_eq!(
            of_spec.iter().map(|v| v.as_str().unwrap()).collect::<BTreeSet<_>>(),
            documented,
            "{name}"
        );
        assert_eq!((list.known)().into_iter().collect::<BTreeSet<_>>(), documented, "{name}");
        assert_eq!((list.known)().len(), documented.len(), "{name}");
    }
}
