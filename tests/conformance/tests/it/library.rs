//! The library in tests of its users.

use std::panic::catch_unwind;

use serde_json::json;
use sorted_pro_conformance::{
    APIS, FindingKind, MAX_BYTES, Mode, Target, Verdict, assert_conforms, check, check_response, shipments,
};

use crate::spec::{operations, spec};

#[test]
fn bodies_in_every_form() {
    let text = r#"{"code": "not_found", "message": ""}"#;
    assert_conforms!(shipments, get_shipment, 404, text);
    assert_conforms!(shipments, get_shipment, 404, text.to_owned());
    assert_conforms!(strict, shipments, get_shipment, 404, text.as_bytes());
    assert_conforms!(strict, shipments, get_shipment, 404, text.as_bytes().to_vec());
    assert_conforms!(strict, shipments, get_shipment, 404, json!({ "code": "not_found", "message": "" }));
    assert_conforms!(strict, consignments, get_carriers, 200, b"[]");
    assert_conforms!(consignments, get_carriers, 200, &json!([]),);
}

#[test]
fn a_failed_assertion_has_all_findings_and_no_text() {
    let body = json!({ "code": 7.5, "new": "Jane Doe" });
    let panic = catch_unwind(|| assert_conforms!(shipments, get_shipment, 404, body)).unwrap_err();
    let message = panic.downcast_ref::<String>().unwrap();
    insta::assert_snapshot!("assertion", message);
    assert!(catch_unwind(|| assert_conforms!(shipments, get_shipment, 404, json!([]))).is_err());
    let drift = json!({ "code": "teapot", "message": "" });
    assert_conforms!(shipments, get_shipment, 404, drift);
    assert!(catch_unwind(|| assert_conforms!(strict, shipments, get_shipment, 404, drift)).is_err());
    // There is nothing to check such a body against: it is no success.
    assert!(catch_unwind(|| assert_conforms!(shipments, get_shipment, 299, "{}")).is_err());
}

#[test]
fn operations_know_their_responses() {
    let operation = &shipments::get_shipment;
    assert_eq!(
        (operation.id(), operation.method(), operation.path()),
        ("get_shipment", "GET", "/shipments/{reference}")
    );
    assert_eq!(operation.statuses().collect::<Vec<_>>(), [200, 400, 401, 403, 404, 405, 500]);
    assert_eq!(operation.api().operation("get_shipment").unwrap().id(), operation.id());
    assert_eq!(operation.response(200).unwrap().unwrap().name(), "Shipment");
    assert!(operation.response(418).is_none());
    assert!(shipments::get_customs_documents.response(204).unwrap().is_none());
}

/// A body without a model would be taken for none, and pass.
#[test]
fn every_documented_body_has_a_model() {
    for api in APIS {
        for (_, documented) in operations(api.name()) {
            let operation = api.operation(documented["operationId"].as_str().unwrap()).unwrap();
            for (status, response) in documented["responses"].as_object().unwrap() {
                let shared =
                    response["$ref"].as_str().and_then(|shared| spec(api.name()).pointer(&shared[1..]));
                let has_body = shared.unwrap_or(response).get("content").is_some();
                let model = operation.response(status.parse().unwrap()).unwrap();
                assert_eq!(model.is_some(), has_body, "{operation:?} {status}");
            }
        }
    }
}

/// Documented values that get lost stay apart from undocumented ones.
#[test]
fn names_that_differ_in_digits_are_different() {
    let body = json!({ "code": "not_found", "message": "", "links": [], "links1": [] });
    let report = check_response(&shipments::get_shipment, 404, &body, Mode::Lenient);
    let found: Vec<_> = report.findings.iter().map(|it| (it.path.as_str(), it.kind)).collect();
    let expected = [("$.links", FindingKind::LostValue), ("$.links1", FindingKind::UndocumentedProperty)];
    assert_eq!(found, expected);
}

#[test]
fn targets_are_shown_as_they_are_parsed() {
    for text in
        ["shipments/Shipment", "shipments/Shipment[]", "consignments/string[]", "shipments/get_shipment/404"]
    {
        assert_eq!(text.parse::<Target>().unwrap().to_string(), text);
    }
    assert_eq!("shipments/get_shipment".parse::<Target>().unwrap().to_string(), "shipments/get_shipment/200");
}

#[test]
fn names_of_kinds_are_stable_and_distinct() {
    let mut ids: Vec<&str> = FindingKind::ALL.iter().map(|kind| kind.id()).collect();
    insta::assert_snapshot!("kinds", ids.join("\n"));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), FindingKind::ALL.len());
}

/// Names that look like paths, and paths of which there are thousands.
#[test]
fn odd_names_have_their_place() {
    let body = "{\n \"a.b[0]\": 1,\n \"code\": \"teapot\",\n \"message\": \"\", \"é\": {\"x\": 1}}";
    let report = check_response(&shipments::get_shipment, 404, &body, Mode::Strict);
    let found = report.findings.iter().map(|finding| {
        let position = finding.position.unwrap();
        (finding.path.as_str(), finding.kind, position.line, position.column)
    });
    let expected = [
        (r#"$["a.b[0]"]"#, FindingKind::UndocumentedProperty, 2, 12),
        (r#"$["é"]"#, FindingKind::UndocumentedProperty, 4, 22),
        ("$.code", FindingKind::UnknownValue, 3, 10),
    ];
    assert_eq!(found.collect::<Vec<_>>(), expected);
}

/// One new property in each of many elements.
#[test]
fn drift_of_many_elements_is_bounded_and_of_one_kind() {
    let of = |state| -> Vec<_> {
        (0..5000)
            .map(|_| json!({ "state": state, "count": 1, "exception": true, "critical": false, "new": 1 }))
            .collect()
    };
    let check = |state, mode| {
        let body = json!({ "shipment_states": of(state) });
        check_response(&shipments::count_shipments_by_state, 200, &body, mode)
    };
    for mode in [Mode::Lenient, Mode::Strict] {
        let report = check("allocated", mode);
        assert_eq!(report.findings.len(), 5000);
        assert!(report.findings.iter().all(|finding| finding.kind == FindingKind::UndocumentedProperty));
        assert_eq!(report.is_truncated, mode == Mode::Strict);
    }
    let report = check("teleported", Mode::Strict);
    assert_eq!(report.findings.len(), 5500);
    assert!(report.to_string().ends_with("\nand more differences from the contract"));
    assert!(report.findings.iter().all(|finding| finding.position.is_some()));
}

#[test]
fn the_largest_payload_is_checked() {
    let mut body = br#"{"code": "teapot", "message": ""}"#.to_vec();
    body.resize(MAX_BYTES, b' ');
    let target = "shipments/ApiError".parse().unwrap();
    assert_eq!(check(target, &body, Mode::Strict).verdict(), Verdict::Drift);
    body.push(b' ');
    assert_eq!(check(target, &body, Mode::Strict).findings[0].kind, FindingKind::PayloadTooLarge);
}
