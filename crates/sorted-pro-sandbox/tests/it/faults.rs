//! Each kind of fault, as a client sees it.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::{ApiError, Shipment};
use sorted_pro_sandbox::catalogue::Api;
use sorted_pro_sandbox::{ClockMode, Fault, Sandbox};

use crate::client::{
    admin, admin_json, api_error, consignments, consignments_error, get_shipment, shipments,
};

async fn sandbox_with(fault: Fault) -> Sandbox {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.inject(fault).expect("a good fault");
    sandbox
}

/// Without a key: the one refusal whose body is known in every detail.
async fn unauthorised(sandbox: &Sandbox) -> reqwest::Response {
    let url = format!("{}/shipments/sp_1", sandbox.shipments_url());
    crate::client::http().get(url).send().await.expect("a response")
}

#[tokio::test]
async fn a_status_comes_with_the_body_of_its_api() {
    let sandbox = sandbox_with(Fault::status(503)).await;
    let (codes, error) = api_error(get_shipment(&sandbox).send().await.expect("a response"), 503).await;
    assert_eq!((codes, error.code.as_str()), (vec!["status_code_error".to_owned()], "status_code_error"));
    let request = consignments(&sandbox, Method::GET, "/consignments/EC-000-000-001");
    consignments_error(request.send().await.expect("a response"), 503).await;
    let journal = sandbox.journal();
    assert_eq!(journal.len(), 2);
    assert!(journal.iter().all(|entry| !entry.processed && entry.faults == [1] && entry.status == Some(503)));
}

#[tokio::test]
async fn a_status_can_have_any_body() {
    let sandbox = sandbox_with(Fault::status_with_body(418, "text/x-tea", "short, stout").times(1)).await;
    let response = get_shipment(&sandbox).send().await.expect("a response");
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"] == "text/x-tea"),
        (418, true)
    );
    assert_eq!(response.text().await.expect("a body"), "short, stout");

    // Set over HTTP, a body keeps its spelling.
    let fault = r#"{"effect":{"kind":"status","status":200,"body":{"net": 2.00, "a": 1}}}"#;
    admin_json(admin(&sandbox, Method::POST, "/faults").body(fault), 201).await;
    let response = get_shipment(&sandbox).send().await.expect("a response");
    assert_eq!(response.status(), 200);
    assert_eq!(response.text().await.expect("a body"), r#"{"net": 2.00, "a": 1}"#);

    sandbox.clear_faults();
    sandbox.inject(Fault::status(204)).expect("a good fault");
    let response = get_shipment(&sandbox).send().await.expect("a response");
    assert_eq!((response.status().as_u16(), response.content_length()), (204, Some(0)));
}

#[tokio::test]
async fn another_success_keeps_the_body() {
    const SHIPMENT: &str = "sp_00794403010635468411384028069888";
    let sandbox = sandbox_with(Fault::status(202).after_processing()).await;
    let allocate = shipments(&sandbox, Method::PUT, &format!("/shipments/{SHIPMENT}/allocate"));
    let response = allocate.send().await.expect("a response");
    assert_eq!(response.status(), 202);
    let body: serde_json::Value = response.json().await.expect("JSON");
    assert_eq!((&body["shipment_reference"], &body["state"]), (&SHIPMENT.into(), &"allocated".into()));
    // A refused request stays refused.
    let response = get_shipment(&sandbox).send().await.expect("a response");
    assert_eq!(response.status(), 404);
    let body: serde_json::Value = response.json().await.expect("JSON");
    assert!(body["message"].is_string(), "{body}");

    sandbox.clear_faults();
    sandbox.inject(Fault::status(204).after_processing()).expect("a good fault");
    let get = shipments(&sandbox, Method::GET, &format!("/shipments/{SHIPMENT}"));
    let response = get.send().await.expect("a response");
    assert_eq!((response.status().as_u16(), response.content_length()), (204, Some(0)));
}

#[tokio::test]
async fn a_gateway_page_is_html() {
    let sandbox = sandbox_with(Fault::html_page(502).after_processing()).await;
    let response = get_shipment(&sandbox).send().await.expect("a response");
    assert_eq!(response.status(), 502);
    assert_eq!(response.headers()["content-type"], "text/html");
    assert!(response.text().await.expect("a body").contains("<h1>502 Bad Gateway</h1>"));
    assert!(sandbox.journal()[0].processed);
}

#[tokio::test]
async fn throttling_returns_the_time_to_wait() {
    let sandbox = sandbox_with(Fault::throttle(Duration::from_millis(1500)).times(1)).await;
    let response = get_shipment(&sandbox).send().await.expect("a response");
    assert_eq!(response.headers()["retry-after"], "2");
    let (_, error) = api_error(response, 429).await;
    // `conflict` would be a business response.
    assert_ne!(error.code.as_str(), "conflict");
    assert_ne!(get_shipment(&sandbox).send().await.expect("a response").status(), 429);
}

#[tokio::test]
async fn connections_are_dropped_before_and_after_processing() {
    for (fault, processed) in [(Fault::drop_before(), false), (Fault::drop_after(), true)] {
        let sandbox = sandbox_with(fault.on("get_shipment").times(1)).await;
        let error = get_shipment(&sandbox).send().await.expect_err("a dropped connection");
        assert!(error.is_request() && !error.is_timeout() && !error.is_connect(), "{error:?}");
        let entry = sandbox.journal().remove(0);
        assert_eq!((entry.processed, entry.status, entry.response_size == 0), (processed, None, true));
        assert_eq!(entry.operation, Some("get_shipment"));
        // The sandbox still serves.
        get_shipment(&sandbox).send().await.expect("a response");
        sandbox.stop().await.expect("stops");
    }
}

#[tokio::test]
async fn a_lost_response_is_not_a_lost_allocation() {
    const SHIPMENT: &str = "sp_00794403010635468411384028069888";
    for (fault, is_allocated) in [(Fault::drop_before(), false), (Fault::drop_after(), true)] {
        let sandbox = sandbox_with(fault.on("allocate_shipment_with_service_group")).await;
        let path = format!("/shipments/{SHIPMENT}/allocate/service_group/valuableGoods");
        shipments(&sandbox, Method::PUT, &path).send().await.expect_err("a dropped connection");
        let shipment = shipments(&sandbox, Method::GET, &format!("/shipments/{SHIPMENT}")).send().await;
        let shipment: Value = shipment.expect("a response").json().await.expect("JSON");
        assert_eq!(shipment["state"] != "unallocated", is_allocated, "{}", shipment["state"]);
    }
}

#[tokio::test]
async fn responses_of_operations_are_rewritten() {
    const PATH: &str = "/shipments/sp_00794410000000000000000000000002";
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let get = async || {
        let response = shipments(&sandbox, Method::GET, PATH).send().await.expect("a response");
        let text = response.text().await.expect("a body");
        (serde_json::from_str::<Shipment>(&text).expect(&text), text)
    };
    let (_, before) = get().await;
    sandbox.inject(Fault::unknown_enum_value_in("state").times(1)).expect("a good fault");
    let (shipment, text) = get().await;
    assert_eq!(shipment.state.as_str(), "sandbox_unknown_value");
    assert_eq!(text, before.replace("\"state\":\"allocated\"", "\"state\":\"sandbox_unknown_value\""));
    sandbox.inject(Fault::extra_fields().times(1)).expect("a good fault");
    let (_, text) = get().await;
    assert!(text.matches("sandbox_extra_field").count() > 5, "{text}");
    assert_eq!(get().await.1, before);
}

#[tokio::test]
async fn a_dropped_connection_ends_without_a_byte() {
    let sandbox = sandbox_with(Fault::drop_after()).await;
    let response =
        crate::client::raw(&sandbox, b"GET /pro/shipments/sp_1 HTTP/1.1\r\nhost: localhost\r\n\r\n").await;
    assert_eq!(response, "");
}

#[tokio::test]
async fn delays_delay_and_do_not_depend_on_the_caller() {
    let delay = Duration::from_millis(200);
    let sandbox = sandbox_with(Fault::delay(delay)).await;
    let start = Instant::now();
    get_shipment(&sandbox).send().await.expect("a response");
    assert!(start.elapsed() >= delay);
    assert!(sandbox.journal()[0].duration >= delay);

    let error = get_shipment(&sandbox).timeout(Duration::from_millis(20)).send().await;
    assert!(error.expect_err("too slow").is_timeout());
    let end = Instant::now() + Duration::from_secs(10);
    while sandbox.journal().len() < 2 && Instant::now() < end {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(sandbox.journal()[1].processed, "carried out although the caller has gone");
}

#[tokio::test]
async fn stopping_ends_delays() {
    let sandbox = sandbox_with(Fault::delay(Duration::from_secs(600))).await;
    let slow = tokio::spawn(get_shipment(&sandbox).send());
    tokio::time::sleep(Duration::from_millis(100)).await;
    let start = Instant::now();
    sandbox.stop().await.expect("stops");
    slow.await.expect("no panic").expect("a response");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn truncated_json_is_a_response_that_does_not_parse() {
    let sandbox = sandbox_with(Fault::truncated_json()).await;
    let response = unauthorised(&sandbox).await;
    assert_eq!(response.status(), 401);
    assert_eq!(response.headers()["content-type"], "application/json");
    let text = response.text().await.expect("a whole body, by its length");
    assert!(text.starts_with(r#"{"#) && serde_json::from_str::<Value>(&text).is_err(), "{text}");
}

#[tokio::test]
async fn unknown_values_take_the_place_of_known_ones() {
    let sandbox = sandbox_with(Fault::unknown_enum_value()).await;
    let text = unauthorised(&sandbox).await.text().await.expect("a body");
    let error: ApiError = serde_json::from_str(&text).expect("still an ApiError");
    assert_eq!(error.code.as_str(), "sandbox_unknown_value");
    assert_eq!(error.message, "The API key header is missing.");

    let fault = json!({ "effect": { "kind": "unknown_enum_value", "property": "message", "value": "x" }, "times": 1 });
    admin_json(admin(&sandbox, Method::POST, "/faults").json(&fault), 201).await;
    let text = unauthorised(&sandbox).await.text().await.expect("a body");
    assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON")["message"], "x");
}

#[tokio::test]
async fn faults_choose_their_calls() {
    let sandbox = sandbox_with(Fault::status(503).on("get_shipment").nth(2)).await;
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(get_shipment(&sandbox).send().await.expect("a response").status().as_u16());
        // Does not count, being another operation.
        let other = shipments(&sandbox, Method::GET, "/shipments/state_counts");
        assert_ne!(other.send().await.expect("a response").status(), 503);
    }
    assert_eq!(statuses.iter().map(|status| *status == 503).collect::<Vec<_>>(), [false, true, false]);
    let set = sandbox.faults().remove(0);
    assert_eq!((set.calls, set.applied, set.active), (3, 1, false));
}

#[tokio::test]
async fn faults_choose_their_api_and_time() {
    let clock = ClockMode::Manual("2026-01-05T09:00:00Z".parse().expect("an instant"));
    let sandbox = Sandbox::builder().clock(clock).start().await.expect("a sandbox");
    let fault = Fault::status(503).of(Api::Consignments).lasting(Duration::from_secs(60));
    sandbox.inject(fault).expect("a good fault");
    let consignment = || consignments(&sandbox, Method::GET, "/consignments/EC-000-000-001").send();
    assert_ne!(get_shipment(&sandbox).send().await.expect("a response").status(), 503);
    assert_eq!(consignment().await.expect("a response").status(), 503);
    sandbox.advance(Duration::from_secs(60));
    assert_ne!(consignment().await.expect("a response").status(), 503);
}

#[tokio::test]
async fn faults_are_set_listed_and_removed_over_http() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let fault = json!({
        "operation": "get_shipment", "call": 2, "times": 3, "probability": 0.5, "seed": 9, "duration_seconds": 60.0,
        "effect": { "kind": "drop", "stage": "after" },
    });
    let set = admin_json(admin(&sandbox, Method::POST, "/faults").json(&fault), 201).await;
    for (name, value) in fault.as_object().expect("an object") {
        assert_eq!(&set[name], value);
    }
    assert_eq!((&set["calls"], &set["applied"], &set["active"]), (&json!(0), &json!(0), &json!(true)));
    let path = format!("/faults/{}", set["id"]);
    assert_eq!(admin_json(admin(&sandbox, Method::GET, &path), 200).await, set);
    assert_eq!(admin_json(admin(&sandbox, Method::GET, "/faults"), 200).await, json!([set]));
    assert_eq!(admin(&sandbox, Method::DELETE, &path).send().await.expect("a response").status(), 204);
    for method in [Method::GET, Method::DELETE] {
        api_error(admin(&sandbox, method, &path).send().await.expect("a response"), 404).await;
    }
    admin_json(admin(&sandbox, Method::POST, "/faults").json(&fault), 201).await;
    assert_eq!(admin(&sandbox, Method::DELETE, "/faults").send().await.expect("a response").status(), 204);
    assert!(sandbox.faults().is_empty());
}

#[tokio::test]
async fn mistakes_in_faults_are_named() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for (body, property) in [
        ("", Value::Null),
        ("{", Value::Null),
        (r#"{"effect":{"kind":"explode"}}"#, json!("effect.kind")),
        (r#"{"effect":{"kind":"status","status":1000}}"#, json!("effect.status")),
        (r#"{"effect":{"kind":"extra_fields"},"operation":"fly"}"#, json!("operation")),
        (r#"{"effect":{"kind":"extra_fields"},"operation":7}"#, json!("operation")),
        (
            r#"{"effect":{"kind":"extra_fields"},"operation":"get_shipment","api":"consignments"}"#,
            json!("operation"),
        ),
    ] {
        let request = admin(&sandbox, Method::POST, "/faults").body(body);
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), 400, "{body}");
        let error: Value = response.json().await.expect("JSON");
        assert_eq!(error["code"], "validation_error");
        assert_eq!(error["details"][0]["property"], property, "{error}");
    }
    let error = sandbox.inject(Fault::status(42)).expect_err("no status");
    assert_eq!(error.to_string(), "`effect.status` must be between 200 and 599, not 42");
    assert!(sandbox.faults().is_empty());
}
