//! The sandbox's own paths.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::ApiError;
use sorted_pro_sandbox::{ClockMode, Fault, Sandbox};

use crate::client::{KEY, admin, admin_json, api_error, consignments, get_shipment, shipments};

#[tokio::test]
async fn the_journal_lists_requests_and_responses() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let body = r#"{"shipments":[]}"#;
    let request = shipments(&sandbox, Method::PUT, "/shipments/allocate?take=3").body(body);
    let response = request.send().await.expect("a response");
    let status = response.status().as_u16();
    let text = response.text().await.expect("a body");
    get_shipment(&sandbox).send().await.expect("a response");

    let entry = sandbox.journal().remove(0);
    assert_eq!(
        (entry.number, entry.method.as_str(), entry.path.as_str()),
        (1, "PUT", "/pro/shipments/allocate")
    );
    assert_eq!((entry.query.as_str(), entry.operation), ("take=3", Some("allocate_shipments")));
    assert_eq!((entry.status, entry.processed, entry.faults.len()), (Some(status), true, 0));
    assert_eq!((entry.request_size, entry.request_body.as_str()), (body.len(), body));
    assert_eq!((entry.response_size, entry.response_body.as_str()), (text.len(), text.as_str()));

    let journal = admin_json(admin(&sandbox, Method::GET, "/journal"), 200).await;
    assert_eq!((&journal["total"], &journal["capacity"]), (&json!(2), &json!(1000)));
    assert_eq!(journal["entries"][0]["response_body"], text);
    for query in ["?after=1", "?operation=get_shipment", "?after=0&operation=get_shipment"] {
        let some = admin_json(admin(&sandbox, Method::GET, &format!("/journal{query}")), 200).await;
        assert_eq!(some["entries"].as_array().map(Vec::len), Some(1), "{query}");
        assert_eq!(some["entries"][0]["number"], 2, "{query}");
    }
    for query in ["?after=x", "?page=1"] {
        let request = admin(&sandbox, Method::GET, &format!("/journal{query}"));
        api_error(request.send().await.expect("a response"), 400).await;
    }
    assert_eq!(admin(&sandbox, Method::DELETE, "/journal").send().await.expect("a response").status(), 204);
    assert!(sandbox.journal().is_empty());
}

#[tokio::test]
async fn the_journal_is_bounded() {
    let sandbox = Sandbox::builder().journal_size(2).start().await.expect("a sandbox");
    let long = "é".repeat(5000);
    for _ in 0..3 {
        let request = shipments(&sandbox, Method::POST, "/shipments").body(long.clone());
        request.send().await.expect("a response");
    }
    let journal = sandbox.journal();
    assert_eq!(journal.iter().map(|entry| entry.number).collect::<Vec<_>>(), [2, 3]);
    assert_eq!((journal[0].request_size, journal[0].request_body.len()), (10_000, 4096));

    let sandbox = Sandbox::builder().journal_size(0).start().await.expect("a sandbox");
    get_shipment(&sandbox).send().await.expect("a response");
    let journal = admin_json(admin(&sandbox, Method::GET, "/journal"), 200).await;
    assert_eq!((&journal["total"], &journal["entries"]), (&json!(1), &json!([])));
}

#[tokio::test]
async fn keys_are_in_neither_journal_nor_state() {
    let sandbox = Sandbox::builder().api_key(KEY).start().await.expect("a sandbox");
    let body = json!({ "custom_reference": KEY });
    shipments(&sandbox, Method::POST, "/shipments").json(&body).send().await.expect("a response");
    get_shipment(&sandbox).header("authorization", format!("Bearer {KEY}")).send().await.expect("a response");
    let path = format!("/consignments/{KEY}?subscription-key={KEY}");
    consignments(&sandbox, Method::GET, &path).send().await.expect("a response");
    assert_eq!(sandbox.journal().len(), 3);
    for path in ["/journal", "/state", "/health", "/faults"] {
        let text = admin_json(admin(&sandbox, Method::GET, path), 200).await.to_string();
        assert!(!text.contains(KEY), "{path}: {text}");
    }
    let debug = format!("{:?}", sandbox.journal());
    assert!(!debug.contains(KEY), "{debug}");
    assert!(debug.contains("[redacted]"));
    assert!(!format!("{sandbox:?}").contains(KEY));
    assert!(!format!("{:?}", Sandbox::builder().api_key(KEY)).contains(KEY));
}

#[tokio::test]
async fn the_clock_moves_forward_only() {
    let clock = ClockMode::Manual("2026-01-05T09:00:00Z".parse().expect("an instant"));
    let sandbox = Sandbox::builder().clock(clock).start().await.expect("a sandbox");
    let now = admin_json(admin(&sandbox, Method::GET, "/clock"), 200).await;
    assert_eq!(now, json!({ "now": "2026-01-05T09:00:00Z", "mode": "manual", "ahead_seconds": 0.0 }));
    let advance = |body: String| admin(&sandbox, Method::POST, "/clock").body(body);
    let now = admin_json(advance(r#"{"advance_seconds":86400}"#.into()), 200).await;
    assert_eq!((&now["now"], &now["ahead_seconds"]), (&json!("2026-01-06T09:00:00Z"), &json!(86400.0)));
    let now = admin_json(advance(r#"{"advance_seconds":0.5}"#.into()), 200).await;
    assert_eq!(now["now"], "2026-01-06T09:00:00.5Z");
    for (body, property) in [
        (r#"{"advance_seconds":-1}"#, Some("advance_seconds")),
        (r#"{"advance_seconds":"1"}"#, Some("advance_seconds")),
        (r#"{"advance_seconds":1e300}"#, Some("advance_seconds")),
        (r#"{"advance_seconds":1e999}"#, Some("advance_seconds")),
        (r#"{"advance_seconds":315619201}"#, Some("advance_seconds")),
        (r#"{"advance_seconds":1,"days":1}"#, Some("days")),
        (r"{}", None),
        ("[1]", None),
        ("", None),
    ] {
        let response = advance(body.into()).send().await.expect("a response");
        assert_eq!(response.status(), 400, "{body}");
        let error: Value = response.json().await.expect("JSON");
        assert_eq!(error["details"][0]["property"].as_str(), property, "{error}");
    }
    assert_eq!(sandbox.now().to_string(), "2026-01-06T09:00:00.5Z");
    // Years on end are no danger either.
    for _ in 0..1000 {
        sandbox.advance(Duration::from_secs(315_619_200));
    }
    admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
}

#[tokio::test]
async fn reset_is_back_to_the_start() {
    let clock = ClockMode::Manual("2026-01-05T09:00:00Z".parse().expect("an instant"));
    let sandbox = Sandbox::builder().clock(clock).start().await.expect("a sandbox");
    let start = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    let first =
        api_error(shipments(&sandbox, Method::GET, "/x").send().await.expect("a response"), 404).await;

    shipments(&sandbox, Method::POST, "/shipments").json(&json!({})).send().await.expect("a response");
    sandbox.inject(Fault::drop_before().on("delete_shipment")).expect("a good fault");
    sandbox.advance(Duration::from_secs(3600));
    let changed = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    assert_ne!(changed, start);

    assert_eq!(admin(&sandbox, Method::POST, "/reset").send().await.expect("a response").status(), 204);
    assert_eq!(admin_json(admin(&sandbox, Method::GET, "/state"), 200).await, start);
    assert!(sandbox.journal().is_empty() && sandbox.faults().is_empty());
    // Generated references start again, too.
    let again =
        api_error(shipments(&sandbox, Method::GET, "/x").send().await.expect("a response"), 404).await;
    assert_eq!(again, first);
}

#[tokio::test]
async fn state_and_health_show_what_there_is() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.inject(Fault::extra_fields()).expect("a good fault");
    get_shipment(&sandbox).send().await.expect("a response");
    let health = admin_json(admin(&sandbox, Method::GET, "/health"), 200).await;
    assert_eq!((&health["status"], &health["version"]), (&json!("ok"), &json!(env!("CARGO_PKG_VERSION"))));
    assert_eq!((&health["counts"]["requests"], &health["counts"]["active_faults"]), (&json!(1), &json!(1)));
    assert!(health["counts"]["services"].as_u64() > Some(0));
    let state = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    for name in ["shipments", "consignments", "counters", "jobs", "faults", "now"] {
        assert!(!state[name].is_null(), "{name}: {state}");
    }
    assert!(state["shipments"]["shipments"].is_object() && state["consignments"]["quotes"].is_object());
    let shipments = state["shipments"]["shipments"].as_object().map(|all| all.len() as u64);
    assert_eq!(health["counts"]["shipments"].as_u64(), shipments);
}

#[tokio::test]
async fn queued_allocations_report_their_selection() {
    let still = sorted_pro_sandbox::ClockMode::Manual("2026-01-05T09:00:00Z".parse().expect("an instant"));
    let sandbox = Sandbox::builder().clock(still).start().await.expect("a sandbox");
    let waiting = [
        "sp_00794407328944469090495223169024",
        "sp_00794407551522883083874672967680",
        "sp_00794407763918694348566450274304",
        "sp_00794403010635468411384028069888",
    ];
    let filters = json!({ "direction": "outbound", "tags": ["fragile"] });
    let proof = json!({ "type": "proof_of_delivery", "value": "prefer" });
    for (shipment, (path, body)) in waiting.iter().zip([
        ("", json!({ "capabilities": proof })),
        ("/service", json!({ "carrier_service_reference": "CX_NDS" })),
        ("/service_group", json!({ "service_group": "exampleSG123" })),
        ("/filters", json!({ "filters": filters })),
    ]) {
        let mut body = body;
        body["shipments"] = json!([shipment]);
        let request = shipments(&sandbox, Method::PUT, &format!("/shipments/allocate{path}")).json(&body);
        assert_eq!(request.send().await.expect("a response").status(), 202, "{path}");
    }
    let state = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    let jobs = state["jobs"].as_array().expect("a list").iter();
    let jobs: Vec<&Value> = jobs.map(|job| &job["work"]["allocate_shipment"]).collect();
    assert!(jobs.iter().zip(waiting).all(|(job, shipment)| job["reference"] == shipment), "{state}");
    let selections: Vec<&Value> = jobs.iter().map(|job| &job["selection"]).collect();
    assert_eq!(
        selections[..3],
        [
            &json!("default_rules"),
            &json!({ "carrier_service": "CX_NDS" }),
            &json!({ "service_group": "exampleSG123" }),
        ]
    );
    let filters = &selections[3]["filters"];
    assert_eq!(
        (&filters["directions"], &filters["tags"], &filters["pickup"]),
        (&json!(["outbound"]), &json!(["fragile"]), &json!(false))
    );
    assert_eq!(
        (&jobs[0]["proof_of_delivery"], &jobs[1]["proof_of_delivery"]),
        (&json!("prefer"), &Value::Null)
    );
}

#[tokio::test]
async fn carriers_report_events() {
    // Of the demo data: carriers have them.
    const UNDER_WAY: &str = "sp_00794410000000000000000000000006";
    const REPORTED: &str = "EC-000-0A1-B2E";
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let event = |body: Value| admin(&sandbox, Method::POST, "/tracking_events").json(&body);
    let added = admin_json(
        event(json!({ "shipment": UNDER_WAY, "event_code": "delivered", "signee": "J. Doe" })),
        201,
    )
    .await;
    assert_eq!((&added["event_code"], &added["signee"]), (&json!("delivered"), &json!("J. Doe")));
    let shipment = shipments(&sandbox, Method::GET, &format!("/shipments/{UNDER_WAY}")).send().await;
    let shipment: Value = shipment.expect("a response").json().await.expect("JSON");
    assert_eq!(shipment["state"], "delivered");
    let added = admin_json(event(json!({ "consignment": REPORTED, "event_code": "collected" })), 201).await;
    assert_eq!(added["Code"], "Collected");
    let path = format!("/consignments/{REPORTED}");
    let consignment = consignments(&sandbox, Method::GET, &path).send().await.expect("a response");
    let consignment: Value = consignment.json().await.expect("JSON");
    assert_eq!(consignment["ConsignmentState"], "Collected");

    let unallocated = "sp_00794403010635468411384028069888";
    for (body, status) in [
        (json!({ "shipment": crate::client::UNKNOWN, "event_code": "delivered" }), 404),
        (json!({ "shipment": unallocated, "event_code": "delivered" }), 409),
        (json!({ "shipment": UNDER_WAY, "event_code": " " }), 400),
        (json!({ "shipment": UNDER_WAY, "contents": "sc_1", "event_code": "delivered" }), 400),
        (json!({ "shipment": UNDER_WAY }), 400),
        (json!({ "shipment": UNDER_WAY, "event_code": [] }), 400),
        (json!({ "shipment": UNDER_WAY, "event_code": "delivered", "when": "now" }), 400),
        (json!({ "event_code": "delivered" }), 400),
        (json!({ "shipment": UNDER_WAY, "consignment": REPORTED, "event_code": "delivered" }), 400),
        (json!({ "shipment": UNDER_WAY, "package": "EP-000-05B-MMB", "event_code": "delivered" }), 400),
        (json!({ "consignment": REPORTED, "contents": "sc_1", "event_code": "delivered" }), 400),
        (json!({ "consignment": "EC-000-05B-MMA", "event_code": "delivered" }), 409),
    ] {
        let response = event(body.clone()).send().await.expect("a response");
        api_error(response, status).await;
    }
}

#[tokio::test]
async fn the_description_is_served_and_true() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let response = admin(&sandbox, Method::GET, "/openapi.yaml").send().await.expect("a response");
    assert_eq!(response.headers()["content-type"], "application/yaml");
    let text = response.text().await.expect("a body");
    assert!(text.starts_with("openapi: 3.0.3\n"));

    // Every path and method in it is there, and those not in it are refused.
    let paths =
        text.split("\npaths:\n").nth(1).and_then(|rest| rest.split("\ncomponents:\n").next()).expect("paths");
    let mut described = 0;
    for path in paths.split("\n  /_sandbox").map(|path| path.trim_start_matches("  /_sandbox")) {
        let (name, operations) = path.split_once(":\n").expect("a path item");
        for method in [Method::GET, Method::POST, Method::PUT, Method::DELETE] {
            let key = format!("    {}:\n", method.as_str().to_lowercase());
            let response = admin(&sandbox, method.clone(), &name.replace("{id}", "7")).send().await;
            let status = response.expect("a response").status().as_u16();
            assert_eq!(status != 405, operations.contains(&key), "{method} {name}: {status}");
            described += usize::from(status != 405);
        }
    }
    assert_eq!(described, 14);
}

#[tokio::test]
async fn other_paths_and_methods_are_refused() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for path in ["", "/", "/nothing", "/faults/1/2", "/faults/x", "/_sandbox/health", "/health/x"] {
        let response = admin(&sandbox, Method::GET, path).send().await.expect("a response");
        api_error(response, 404).await;
    }
    let response = admin(&sandbox, Method::PATCH, "/clock").send().await.expect("a response");
    assert_eq!(response.headers()["allow"], "GET, POST");
    let (_, error): (_, ApiError) = api_error(response, 405).await;
    assert_eq!(error.code.as_str(), "method_not_supported");
    let response = admin(&sandbox, Method::OPTIONS, "/clock").send().await.expect("a response");
    assert_eq!(
        (response.status().as_u16(), &response.headers()["allow"] == "GET, POST, OPTIONS"),
        (204, true)
    );
    let response = admin(&sandbox, Method::HEAD, "/clock").send().await.expect("a response");
    assert_eq!(response.status(), 200);
    // Nothing of this is in the journal.
    assert!(sandbox.journal().is_empty());
}
