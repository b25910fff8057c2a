//! Maximum contents of the sandbox, and its behaviour when there is too much.

use std::time::Duration;

use reqwest::{Method, Response};
use serde_json::{Value, json};
use sorted_pro_sandbox::{ClockMode, Sandbox};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::client::{KEY, admin, admin_json, api_error, consignments, consignments_error, raw, shipments};

/// A demo shipment that its carrier has.
const MANIFESTED: &str = "sp_00794410000000000000000000000006";

/// A shipment that the carrier with this behaviour takes.
fn shipment(manifest: &str) -> Value {
    json!({
        "shipment_type": "scheduled",
        "metadata": [{ "key": "sandbox_manifest", "value": manifest, "type": "string" }],
        "contents": [{
            "package_size_reference": "SMALL-BOX",
            "value": { "amount": 45, "currency": "GBP" }
        }],
        "addresses": [
            { "address_type": "origin", "shipping_location_reference": "WAREHOUSE-01" },
            { "address_type": "destination", "shipping_location_reference": "SHOP-17" }
        ]
    })
}

fn still() -> ClockMode {
    ClockMode::Manual("2026-01-05T09:00:00Z".parse().expect("an instant"))
}

async fn call(sandbox: &Sandbox, method: Method, path: &str, status: u16) -> Value {
    let response = shipments(sandbox, method, path).send().await.expect("a response");
    assert_eq!(response.status(), status, "{path}");
    response.json().await.unwrap_or_default()
}

async fn create(sandbox: &Sandbox, body: &Value) -> String {
    let response =
        shipments(sandbox, Method::POST, "/shipments").json(body).send().await.expect("a response");
    assert_eq!(response.status(), 201);
    let result: Value = response.json().await.expect("JSON");
    result["reference"].as_str().expect("a reference").to_owned()
}

#[tokio::test]
async fn more_records_than_the_limit_are_refused() {
    let sandbox =
        Sandbox::builder().clock(still()).demo(false).max_records(2).start().await.expect("a sandbox");
    let body = shipment("fail");
    let first = create(&sandbox, &body).await;
    create(&sandbox, &body).await;
    let full = |method: Method, path: String| {
        let request = shipments(&sandbox, method, &path).json(&body);
        async move { api_error(request.send().await.expect("a response"), 503).await.1 }
    };
    let error = full(Method::POST, "/shipments".to_owned()).await;
    assert!(
        error.message.contains("2 records") && error.message.contains("--max-records"),
        "{}",
        error.message
    );
    full(Method::POST, "/shipments/quote".to_owned()).await;
    full(Method::POST, format!("/shipments/{first}/clone")).await;
    full(Method::PUT, format!("/shipments/{first}/allocate")).await;
    let request = consignments(&sandbox, Method::POST, "/consignments").json(&json!({}));
    let status = request.send().await.expect("a response").status();
    assert!([400, 503].contains(&status.as_u16()), "{status}");
    // Existing records can be read and deleted, and then others can be created.
    call(&sandbox, Method::GET, &format!("/shipments/{first}"), 200).await;
    call(&sandbox, Method::PUT, &format!("/shipments/{first}/cancel"), 200).await;
    call(&sandbox, Method::DELETE, &format!("/shipments/{first}"), 200).await;
    let third = create(&sandbox, &body).await;
    assert_eq!(admin(&sandbox, Method::POST, "/reset").send().await.expect("a response").status(), 204);
    // Quotes that have expired are deleted when the limit is reached.
    let only = create(&sandbox, &body).await;
    assert_ne!(only, third);
    call(&sandbox, Method::POST, &format!("/shipments/{only}/quote"), 201).await;
    full(Method::POST, "/shipments".to_owned()).await;
    sandbox.advance(Duration::from_secs(48 * 3600));
    create(&sandbox, &body).await;
}

#[tokio::test]
async fn a_large_record_counts_as_several() {
    let sandbox = Sandbox::builder().demo(false).max_records(10).start().await.expect("a sandbox");
    let mut body = shipment("fail");
    let contents = vec![body["contents"][0].clone(); 1000];
    body["contents"] = contents.into();
    create(&sandbox, &body).await;
    let response = shipments(&sandbox, Method::POST, "/shipments").json(&shipment("fail")).send().await;
    api_error(response.expect("a response"), 503).await;
}

#[tokio::test]
async fn events_do_not_make_a_record_grow_for_ever() {
    let sandbox = Sandbox::builder().clock(still()).demo(false).start().await.expect("a sandbox");
    let reference = create(&sandbox, &shipment("fail")).await;
    for _ in 0..60 {
        call(&sandbox, Method::PUT, &format!("/shipments/{reference}/allocate"), 200).await;
        call(&sandbox, Method::DELETE, &format!("/shipments/{reference}/allocation"), 200).await;
    }
    let state = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    let history = state["shipments"]["shipments"][&reference]["history"].as_array().cloned();
    let history = history.expect("a history");
    assert_eq!(history.len(), 100);
    assert_eq!(
        (&history[0]["reason"], &history[99]["reason"]),
        (&json!("Shipment created"), &json!("Shipment de-allocated"))
    );

    // With its last shipment, a manifest goes.
    call(&sandbox, Method::PUT, &format!("/shipments/{reference}/allocate"), 200).await;
    for _ in 0..2 {
        call(&sandbox, Method::PUT, &format!("/shipments/{reference}/manifest"), 202).await;
        sandbox.advance(Duration::from_secs(1));
    }
    let manifests = || async {
        let health = admin_json(admin(&sandbox, Method::GET, "/health"), 200).await;
        health["counts"]["shipment_manifests"].clone()
    };
    assert_eq!(manifests().await, 2);
    call(&sandbox, Method::PUT, &format!("/shipments/{reference}/cancel"), 200).await;
    call(&sandbox, Method::DELETE, &format!("/shipments/{reference}"), 200).await;
    assert_eq!(manifests().await, 0);
}

#[tokio::test]
async fn a_manifest_stays_with_any_of_its_shipments() {
    let sandbox = Sandbox::builder().clock(still()).demo(false).start().await.expect("a sandbox");
    let both = [create(&sandbox, &shipment("fail")).await, create(&sandbox, &shipment("fail")).await];
    for reference in &both {
        call(&sandbox, Method::PUT, &format!("/shipments/{reference}/allocate"), 200).await;
    }
    let request = shipments(&sandbox, Method::PUT, "/shipments/manifest").json(&json!({ "shipments": both }));
    let results: Value = request.send().await.expect("a response").json().await.expect("JSON");
    let manifest =
        format!("/shipments/manifests/{}", results["results"][0]["reference"].as_str().expect("one"));
    sandbox.advance(Duration::from_secs(1));
    for (reference, status) in both.iter().zip([200, 404]) {
        call(&sandbox, Method::PUT, &format!("/shipments/{reference}/cancel"), 200).await;
        call(&sandbox, Method::DELETE, &format!("/shipments/{reference}"), 200).await;
        call(&sandbox, Method::GET, &manifest, status).await;
    }
}

#[tokio::test]
async fn a_shipment_has_a_thousand_tracking_events_at_most() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let event = json!({ "shipment": MANIFESTED, "event_code": "in_transit" });
    let request = || admin(&sandbox, Method::POST, "/tracking_events").json(&event).send();
    let mut added = 0;
    while request().await.expect("a response").status() == 201 {
        added += 1;
        assert!(added <= 1000);
    }
    assert!(added > 900, "{added}");
    let (codes, _) = api_error(request().await.expect("a response"), 400).await;
    assert_eq!(codes, ["too_many_elements"]);
}

/// An event that counts as many records.
async fn add_large_event(sandbox: &Sandbox) -> Response {
    let description = "x".repeat(250 << 10);
    let event = json!({ "shipment": MANIFESTED, "event_code": "in_transit", "description": description });
    admin(sandbox, Method::POST, "/tracking_events").json(&event).send().await.expect("a response")
}

#[tokio::test]
async fn tracking_events_count_as_records() {
    let sandbox = Sandbox::builder().max_records(200).start().await.expect("a sandbox");
    let mut added = 0;
    let refusal = loop {
        let response = add_large_event(&sandbox).await;
        if response.status() != 201 {
            break response;
        }
        added += 1;
        assert!(added < 10);
    };
    assert!(added > 0);
    api_error(refusal, 503).await;
}

#[tokio::test]
async fn eight_megabytes_of_mistakes_are_not_looked_at_to_the_end() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let many = |element: &str| {
        format!("[{}{element}]", format!("{element},").repeat((8 << 20) / (element.len() + 1)))
    };
    let properties: String = (0..500_000).map(|number| format!("\"number{number:06}\":1,")).collect();
    for body in [
        format!("{{\"shipments\":\"{}\"}}", "x".repeat(8 << 20)),
        format!("{{\"shipments\":{}}}", many("1")),
        format!("{{\"shipments\":{}}}", many("{}")),
        format!("{{{properties}\"shipments\":7}}"),
    ] {
        let request = shipments(&sandbox, Method::PUT, "/shipments/allocate").body(body);
        let response = request.send().await.expect("a response");
        let size = response.content_length();
        let (codes, _) = api_error(response, 400).await;
        assert!((1..=100).contains(&codes.len()) && size < Some(64 << 10), "{size:?}");
    }
    // Few enough elements to be looked at.
    let thousands = format!("{{\"shipments\":[{}1]}}", "1,".repeat(50_000));
    let request = shipments(&sandbox, Method::PUT, "/shipments/allocate").body(thousands);
    let (codes, error) = api_error(request.send().await.expect("a response"), 400).await;
    assert_eq!(codes.len(), 100);
    let expected = "The request has at least 1000 invalid properties; at least 900 of them are not listed.";
    assert_eq!(error.message, expected);
    // Each is right for the schema, and wrong for the operation.
    let addresses = format!("{}{{}}", "{},".repeat(90_000));
    let body = format!("{{\"Addresses\":[{addresses}],\"Packages\":[]}}");
    let request = consignments(&sandbox, Method::POST, "/consignments").body(body);
    consignments_error(request.send().await.expect("a response"), 400).await;
}

#[tokio::test]
async fn a_body_that_is_too_large_gets_a_response_that_can_be_read() {
    const SIZE: usize = 80 << 20;
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let head = |path: &str, framing: &str| {
        format!(
            "POST {path} HTTP/1.1\r\nhost: localhost\r\nx-api-key: {KEY}\r\nx-api-version: 1.1\r\n\
             content-type: application/json\r\n{framing}\r\n\r\n"
        )
    };
    let sized = format!("content-length: {SIZE}");
    for (head, is_chunked) in [
        (head("/pro/shipments", &sized), false),
        (head("/consignments", &sized), false),
        (head("/_sandbox/faults", &sized), false),
        (head("/pro/shipments", "transfer-encoding: chunked"), true),
    ] {
        let mut stream =
            TcpStream::connect(sandbox.url().replace("http://", "")).await.expect("a connection");
        stream.write_all(head.as_bytes()).await.expect("sent");
        // Everything is sent before anything is read.
        let chunk = vec![b' '; 1 << 20];
        for _ in 0..SIZE >> 20 {
            if is_chunked {
                stream.write_all(b"100000\r\n").await.expect("sent");
            }
            stream.write_all(&chunk).await.expect("sent");
            if is_chunked {
                stream.write_all(b"\r\n").await.expect("sent");
            }
        }
        let mut response = String::new();
        stream.read_to_string(&mut response).await.expect("a response");
        assert!(response.starts_with("HTTP/1.1 413 "), "{response}");
        assert!(
            response.contains("connection: close") && response.contains("ile_too_large")
                || response.contains("FileTooLarge"),
            "{response}"
        );
    }
    assert_eq!(sandbox.journal().iter().filter(|entry| entry.status == Some(413)).count(), 3);
}

#[tokio::test]
async fn a_client_that_never_stops_sending_is_left() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut stream = TcpStream::connect(sandbox.url().replace("http://", "")).await.expect("a connection");
    let head = "POST /pro/x HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000000000000\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("sent");
    let chunk = vec![b' '; 1 << 20];
    let mut sent = 0;
    while stream.write_all(&chunk).await.is_ok() {
        sent += chunk.len();
        assert!(sent < 1 << 30, "it reads for ever");
    }
}

#[tokio::test]
async fn a_client_that_does_not_read_is_left() {
    let patience = Duration::from_millis(300);
    let sandbox = Sandbox::builder().read_timeout(patience).start().await.expect("a sandbox");
    let mut stream = TcpStream::connect(sandbox.url().replace("http://", "")).await.expect("a connection");
    let request = b"GET /_sandbox/state HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(500);
    stream.write_all(&request).await.expect("sent");
    // Far longer than the patience, with much more to come than the kernel holds.
    tokio::time::sleep(10 * patience).await;
    let mut received = Vec::new();
    let end = stream.read_to_end(&mut received).await;
    let whole = String::from_utf8_lossy(&received).matches("HTTP/1.1 200").count();
    assert!(whole < 500, "{whole} {end:?}");
}

#[tokio::test]
async fn copies_of_the_state_are_few() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    // Far more than the kernel holds.
    for _ in 0..80 {
        assert_eq!(add_large_event(&sandbox).await.status(), 201);
    }
    let mut unread = Vec::new();
    for _ in 0..3 {
        let mut stream = TcpStream::connect(sandbox.url().replace("http://", "")).await.expect("connected");
        stream.write_all(b"GET /_sandbox/state HTTP/1.1\r\nhost: localhost\r\n\r\n").await.expect("sent");
        unread.push(stream);
    }
    let mut first = [0; 1];
    let mut responses = 0;
    for stream in &mut unread {
        let read = tokio::time::timeout(Duration::from_secs(2), stream.read_exact(&mut first)).await;
        responses += usize::from(read.is_ok());
    }
    assert_eq!(responses, 2);
    // Other requests go on, and so does the third once the others end.
    admin_json(admin(&sandbox, Method::GET, "/health"), 200).await;
    drop(unread);
    let state = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    assert!(state["shipments"]["shipments"][MANIFESTED].is_object());
}

#[tokio::test]
async fn a_head_that_is_too_large_is_refused() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for head in [
        format!("GET /pro/x HTTP/1.1\r\nhost: localhost\r\nx-large: {}\r\n\r\n", "x".repeat(300 << 10)),
        format!("GET /pro/x HTTP/1.1\r\nhost: localhost\r\n{}\r\n", "x: y\r\n".repeat(1000)),
    ] {
        let response = raw(&sandbox, head.as_bytes()).await;
        assert!(response.is_empty() || response.starts_with("HTTP/1.1 431"), "{response}");
    }
    admin_json(admin(&sandbox, Method::GET, "/health"), 200).await;
}
