//! Input that nobody should send, and a lot of it.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::json;
use sorted_pro_sandbox::{Fault, Sandbox};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::client::{
    KEY, admin, admin_json, api_error, consignments, consignments_error, get_shipment, http, raw, shipments,
};

/// Asserts that it still responds.
async fn assert_alive(sandbox: &Sandbox) {
    admin_json(admin(sandbox, Method::GET, "/health"), 200).await;
    api_error(shipments(sandbox, Method::GET, "/nowhere").send().await.expect("a response"), 404).await;
}

#[tokio::test]
async fn bad_bodies_are_refused_by_both_apis() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let deep = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    let bodies: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"{".to_vec(),
        b"null".to_vec(),
        b"7".to_vec(),
        b"\"text\"".to_vec(),
        b"[]".to_vec(),
        b"{\"addresses\":7,\"contents\":\"x\",\"tags\":{}}".to_vec(),
        b"{\"Addresses\":7,\"Packages\":\"x\",\"Tags\":{}}".to_vec(),
        b"{\"a\":\"\xFF\xFE\"}".to_vec(),
        b"\xFF\xFE\x00".to_vec(),
        b"{\"a\":\"\\ud800\"}".to_vec(),
        b"{\"a\":1e999999}".to_vec(),
        deep(65).into_bytes(),
        deep(100_000).into_bytes(),
        "{\"a\":".repeat(200_000).into_bytes(),
    ];
    for body in bodies {
        let shown = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
        let request = shipments(&sandbox, Method::POST, "/shipments").body(body.clone());
        let (codes, error) = api_error(request.send().await.expect("a response"), 400).await;
        assert_eq!(error.code.as_str(), "validation_error", "{shown}");
        assert!(!codes.is_empty(), "{shown}");
        let request = consignments(&sandbox, Method::POST, "/consignments").body(body.clone());
        consignments_error(request.send().await.expect("a response"), 400).await;
        for path in ["/faults", "/clock"] {
            let request = admin(&sandbox, Method::POST, path).body(body.clone());
            let status = if body.len() > 256 << 10 { 413 } else { 400 };
            api_error(request.send().await.expect("a response"), status).await;
        }
    }
    assert_alive(&sandbox).await;
}

#[tokio::test]
async fn odd_methods_and_paths_are_refused() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let path = "/shipments/sp_99999999999999999999999999999999";
    for method in ["PATCH", "TRACE", "BREW", "get"] {
        let method = Method::from_bytes(method.as_bytes()).expect("a token");
        let response = shipments(&sandbox, method, path).send().await.expect("a response");
        assert_eq!(response.headers()["allow"], "DELETE, GET");
        let (_, error) = api_error(response, 405).await;
        assert_eq!(error.code.as_str(), "method_not_supported");
    }
    for path in ["/", "/%", "/%zz", "/%ff%fe/%00", "//", "/shipments//cancel", "/shipments/%2e%2e/x/y/z"] {
        let response = shipments(&sandbox, Method::GET, path).send().await.expect("a response");
        assert_eq!(response.status(), 404, "{path}");
        api_error(response, 404).await;
    }
    let long = format!("/{}", "x".repeat(20_000));
    api_error(shipments(&sandbox, Method::GET, &long).send().await.expect("a response"), 404).await;
    for query in ["?%", "?=&&=&%zz=%ff", "?take=%00&take=-1", "?skip=99999999999999999999"] {
        let request = shipments(&sandbox, Method::GET, &format!("{path}{query}"));
        let status = request.send().await.expect("a response").status().as_u16();
        assert!(status < 500, "{query}: {status}");
    }
    assert_alive(&sandbox).await;
}

#[tokio::test]
async fn head_and_options_are_served() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let path = "/shipments/sp_99999999999999999999999999999999";
    let get = get_shipment(&sandbox).send().await.expect("a response");
    let head = shipments(&sandbox, Method::HEAD, path).send().await.expect("a response");
    assert_eq!(head.status(), get.status());
    assert_eq!(head.headers()["content-type"], "application/json");
    assert!(head.text().await.expect("no body").is_empty());

    // Without a key, as browsers send it.
    let url = format!("{}{path}", sandbox.shipments_url());
    let options = http().request(Method::OPTIONS, url).send().await.expect("a response");
    assert_eq!(options.status(), 204);
    assert_eq!(options.headers()["allow"], "DELETE, GET, HEAD, OPTIONS");
    let url = format!("{}/nowhere", sandbox.shipments_url());
    api_error(http().request(Method::OPTIONS, url).send().await.expect("a response"), 404).await;
}

#[tokio::test]
async fn invalid_http_ends_its_connection_only() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for bytes in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01".as_slice(),
        b"hello\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /pro/\xff HTTP/1.1\r\nhost: localhost\r\n\r\n",
        b"POST /pro/shipments HTTP/1.1\r\ncontent-length: x\r\n\r\n",
        b"GET /pro/x HTTP/1.1\r\nbad header\r\n\r\n",
    ] {
        let response = raw(&sandbox, bytes).await;
        assert!(response.is_empty() || response.starts_with("HTTP/1.1 4"), "{response}");
    }
    assert_alive(&sandbox).await;
}

#[tokio::test]
async fn headers_that_are_no_text_are_no_key() {
    let sandbox = Sandbox::builder().api_key(KEY).start().await.expect("a sandbox");
    let request =
        b"GET /pro/shipments/sp_1 HTTP/1.1\r\nhost: \xff\r\nx-api-key: \xff\xfe\r\nx-api-version: 1.1\r\n\
        connection: close\r\n\r\n";
    let response = raw(&sandbox, request).await;
    assert!(response.starts_with("HTTP/1.1 401") || response.starts_with("HTTP/1.1 400"), "{response}");
    assert_alive(&sandbox).await;
}

#[tokio::test]
async fn pipelined_requests_are_served_in_order() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let request = |path: &str, end: &str| {
        format!(
            "GET {path} HTTP/1.1\r\nhost: localhost\r\nx-api-key: {KEY}\r\nx-api-version: 1.1\r\n{end}\r\n"
        )
    };
    let all = [
        request("/pro/nowhere", ""),
        request("/_sandbox/health", ""),
        "GET /pro/nowhere HTTP/1.1\r\nhost: localhost\r\n\r\n".to_owned(),
        request("/pro/nowhere", "connection: close\r\n"),
    ];
    let response = raw(&sandbox, all.concat().as_bytes()).await;
    let statuses: Vec<&str> = response.split("HTTP/1.1 ").skip(1).map(|response| &response[..3]).collect();
    assert_eq!(statuses, ["404", "200", "401", "404"]);
}

#[tokio::test]
async fn slow_clients_do_not_stay() {
    let patience = Duration::from_millis(300);
    let sandbox = Sandbox::builder().read_timeout(patience).start().await.expect("a sandbox");
    let start = Instant::now();
    // Half a head: closed. Half a body: an error.
    assert_eq!(raw(&sandbox, b"GET /pro/x HTTP/1.1\r\nhost:").await, "");
    let head = format!(
        "POST /pro/shipments HTTP/1.1\r\nhost: localhost\r\nx-api-key: {KEY}\r\nx-api-version: 1.1\r\ncontent-length: 9\r\n\r\n{{"
    );
    let response = raw(&sandbox, head.as_bytes()).await;
    assert!(response.starts_with("HTTP/1.1 408") && response.contains("\"correlation_id\""), "{response}");
    assert!(start.elapsed() >= 2 * patience && start.elapsed() < Duration::from_secs(20));
    assert_alive(&sandbox).await;
}

#[tokio::test]
async fn a_body_that_breaks_off_harms_nobody() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let address = sandbox.url().replace("http://", "");
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream
        .write_all(b"POST /pro/shipments HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99\r\n\r\n{")
        .await
        .expect("sent");
    drop(stream);
    assert_alive(&sandbox).await;
}

#[tokio::test]
async fn stopping_waits_for_responses_but_not_for_idle_connections() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.inject(Fault::delay(Duration::from_millis(200))).expect("a good fault");
    let address = sandbox.url().replace("http://", "");
    let mut idle = TcpStream::connect(&address).await.expect("a connection");
    idle.write_all(b"GET /_sandbox/health HTTP/1.1\r\nhost: localhost\r\n\r\n").await.expect("sent");
    let mut some = [0; 12];
    idle.read_exact(&mut some).await.expect("a response");
    let running = tokio::spawn(get_shipment(&sandbox).send());
    while sandbox.faults()[0].calls == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let start = Instant::now();
    sandbox.stop().await.expect("stops");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    running.await.expect("no panic").expect("a response");
    assert!(TcpStream::connect(&address).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_mixed_requests_at_once() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.inject(Fault::delay(Duration::from_millis(20)).probability(0.2, 1)).expect("a good fault");
    sandbox.inject(Fault::drop_after().probability(0.05, 2)).expect("a good fault");
    sandbox.inject(Fault::extra_fields().probability(0.2, 3)).expect("a good fault");
    let client = http();
    let mut running = tokio::task::JoinSet::new();
    let base = sandbox.url();
    for number in 0..1000_u32 {
        let request = match number % 8 {
            0 => client.get(format!("{base}/_sandbox/state")),
            1 => client.get(format!("{base}/_sandbox/journal?after={number}")),
            2 => client.post(format!("{base}/_sandbox/clock")).json(&json!({ "advance_seconds": 1 })),
            3 => client.get(format!("{base}/pro/shipments/sp_{number:032}")),
            4 => client.post(format!("{base}/pro/shipments")).json(&json!({ "tags": [number] })),
            5 => client.put(format!("{base}/pro/shipments/allocate")).body("x".repeat(300_000)),
            6 => client.get(format!("{base}/consignments/EC-000-000-{number:03}")),
            _ => client.get(format!("{base}/nowhere")),
        };
        let request = request
            .header("x-api-key", KEY)
            .header("x-api-version", "1.1")
            .header("ocp-apim-subscription-key", KEY);
        running.spawn(async move { request.send().await.map(|response| response.status().as_u16()) });
    }
    let all = tokio::time::timeout(Duration::from_secs(120), running.join_all()).await.expect("no deadlock");
    let served = all.iter().flatten().count();
    assert!(all.iter().flatten().all(|status| *status < 500), "{all:?}");
    let dropped = sandbox.journal().iter().filter(|entry| entry.status.is_none()).count();
    assert!(dropped > 0 && served + dropped == 1000, "{served} {dropped}");
    sandbox.clear_faults();
    assert_alive(&sandbox).await;
    sandbox.stop().await.expect("stops");
}
