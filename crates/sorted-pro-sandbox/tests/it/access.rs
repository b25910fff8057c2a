//! Requests that web pages make a browser send.

use std::net::Ipv4Addr;

use reqwest::{Method, RequestBuilder};
use serde_json::Value;
use sorted_pro_sandbox::{Fault, Sandbox};

use crate::client::{KEY, admin, api_error, consignments_error, get_shipment, http, raw};

/// The status of a request with these lines as its head, and the message of its error.
async fn send(sandbox: &Sandbox, head: &str) -> (String, String) {
    let request = format!("{head}\r\nx-api-key: {KEY}\r\nx-api-version: 1.1\r\nconnection: close\r\n\r\n");
    let response = raw(sandbox, request.as_bytes()).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or_default();
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    let status = head.split(' ').nth(1).unwrap_or_default();
    (status.to_owned(), body["message"].as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn only_known_hosts_get_a_response() {
    let sandbox = Sandbox::builder().host("sandbox.test").start().await.expect("a sandbox");
    let port = sandbox.url().rsplit(':').next().unwrap_or_default().to_owned();
    for host in [
        "127.0.0.1",
        "127.0.0.1:80",
        "localhost",
        &format!("localhost:{port}"),
        "a.localhost:1",
        "[::1]:1",
        "Sandbox.Test.",
        "sandbox.test:8080",
    ] {
        let (status, _) = send(&sandbox, &format!("GET /_sandbox/health HTTP/1.1\r\nhost: {host}")).await;
        assert_eq!(status, "200", "{host}");
    }
    for path in ["/_sandbox/health", "/_sandbox/ui", "/pro/shipments/sp_1", "/consignments/EC-1", "/"] {
        let (status, _) = send(&sandbox, &format!("GET {path} HTTP/1.1\r\nhost: evil.example:{port}")).await;
        assert_eq!(status, "421", "{path}");
    }
    let (_, message) = send(&sandbox, "GET /pro/x HTTP/1.1\r\nhost: sandbox.example").await;
    assert!(message.contains("`sandbox.example`") && message.contains("--host sandbox.example"), "{message}");
    for (head, expected) in [
        ("GET /_sandbox/health HTTP/1.1", "400"),
        ("GET /_sandbox/health HTTP/1.1\r\nhost: localhost\r\nhost: localhost", "400"),
        ("GET /_sandbox/health HTTP/1.1\r\nhost: evil.example@localhost", "400"),
        ("GET /_sandbox/health HTTP/1.1\r\nhost: a b", "400"),
        ("GET /_sandbox/health HTTP/1.0", "200"),
        ("GET /_sandbox/health HTTP/1.0\r\nhost: evil.example", "421"),
        ("GET http://evil.example/_sandbox/health HTTP/1.1\r\nhost: localhost", "421"),
        ("GET http://localhost/_sandbox/health HTTP/1.1\r\nhost: localhost", "200"),
    ] {
        assert_eq!(send(&sandbox, head).await.0, expected, "{head}");
    }
    assert!(sandbox.journal().is_empty());
    let to = |path: &str| http().get(format!("{}{path}", sandbox.url())).header("host", "evil.example");
    api_error(to("/pro/x").send().await.expect("a response"), 421).await;
    consignments_error(to("/x").send().await.expect("a response"), 421).await;
}

#[tokio::test]
async fn the_address_that_is_listened_on_is_known() {
    let sandbox =
        Sandbox::builder().address((Ipv4Addr::UNSPECIFIED, 0).into()).start().await.expect("a sandbox");
    assert!(sandbox.url().starts_with("http://0.0.0.0:"));
    let port = sandbox.url().rsplit(':').next().unwrap_or_default().to_owned();
    let get = |host: &str| {
        let request = http().get(format!("http://127.0.0.1:{port}/_sandbox/health"));
        request.header("host", format!("{host}:{port}")).send()
    };
    for (host, status) in [("0.0.0.0", 200), ("127.0.0.1", 200), ("192.0.2.1", 421)] {
        assert_eq!(get(host).await.expect("a response").status(), status, "{host}");
    }
}

#[tokio::test]
async fn a_host_must_be_one() {
    for name in ["http://sandbox.test", "sandbox.test:80", ""] {
        let error = Sandbox::builder().host(name).start().await.expect_err("no host");
        assert!(error.is_invalid_host());
        assert!(error.to_string().starts_with(&format!("`{name}` is not a host")), "{error}");
    }
}

#[tokio::test]
async fn other_sites_do_not_reach_the_sandboxes_own_paths() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.inject(Fault::extra_fields()).expect("a good fault");
    get_shipment(&sandbox).send().await.expect("a response");
    let own = sandbox.url();
    let refused: &[&[(&str, &str)]] = &[
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", "http://localhost:3000")],
        &[("origin", &own.replace("http", "https"))],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")],
    ];
    let accepted: &[&[(&str, &str)]] = &[
        &[],
        &[("origin", &own)],
        &[("sec-fetch-site", "same-origin"), ("origin", &own)],
        &[("sec-fetch-site", "none"), ("sec-fetch-mode", "navigate")],
    ];
    let with = |mut request: RequestBuilder, headers: &[(&str, &str)]| {
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send()
    };
    let paths = [
        (Method::POST, "/reset"),
        (Method::DELETE, "/faults"),
        (Method::DELETE, "/journal"),
        (Method::POST, "/clock"),
        (Method::GET, "/state"),
        (Method::GET, "/journal"),
    ];
    for headers in refused {
        for (method, path) in &paths {
            let response = with(admin(&sandbox, method.clone(), path), headers).await.expect("a response");
            let (codes, _) = api_error(response, 403).await;
            assert_eq!(codes, ["forbidden"], "{method} {path} {headers:?}");
        }
    }
    assert_eq!((sandbox.faults().len(), sandbox.journal().len()), (1, 1));
    for headers in accepted {
        let response = with(admin(&sandbox, Method::GET, "/state"), headers).await.expect("a response");
        assert_eq!(response.status(), 200, "{headers:?}");
        let reset = http().post(format!("{own}/_sandbox/reset"));
        assert_eq!(with(reset, headers).await.expect("a response").status(), 204, "{headers:?}");
    }
    // A page may be linked to from anywhere, but not loaded by another one.
    let page = || http().get(format!("{own}/_sandbox/ui"));
    for (mode, status) in [("navigate", 200), ("no-cors", 403), ("cors", 403)] {
        let headers = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", mode)];
        assert_eq!(with(page(), &headers).await.expect("a response").status(), status, "{mode}");
    }
}

#[tokio::test]
async fn only_json_changes_anything() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.inject(Fault::extra_fields()).expect("a good fault");
    let post = |path: &str| http().post(format!("{}/_sandbox{path}", sandbox.url()));
    for form in ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"] {
        for (path, body) in [("/reset", ""), ("/reset", "a=b"), ("/clock", r#"{"advance_seconds":1}"#)] {
            let response = post(path).header("content-type", form).body(body).send().await;
            api_error(response.expect("a response"), 415).await;
        }
    }
    let without = post("/clock").body(r#"{"advance_seconds":1}"#).send().await.expect("a response");
    let (_, error) = api_error(without, 415).await;
    assert!(error.message.contains("Content-Type: application/json"), "{}", error.message);
    assert_eq!(sandbox.faults().len(), 1);
    let json = post("/clock").header("content-type", "Application/JSON; charset=utf-8");
    let response = json.body(r#"{"advance_seconds":1}"#).send().await.expect("a response");
    assert_eq!(response.status(), 200);
    assert_eq!(post("/reset").send().await.expect("a response").status(), 204);
    assert!(sandbox.faults().is_empty());
}

/// The words of a shell command.
fn words(command: &str) -> Vec<String> {
    let (mut words, mut quote) = (vec![String::new()], None);
    for letter in command.chars() {
        match quote {
            Some(open) if open == letter => quote = None,
            None if letter == '\'' || letter == '"' => quote = Some(letter),
            None if letter.is_whitespace() || letter == '\\' => words.push(String::new()),
            _ => words.iter_mut().last().into_iter().for_each(|word| word.push(letter)),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[tokio::test]
async fn the_documented_curl_lines_work() {
    let documents =
        [include_str!("../../README.md"), include_str!("../../../../docs/testing-with-the-sandbox.md")];
    let blocks = documents.iter().flat_map(|text| text.split("```sh\n").skip(1));
    let blocks = blocks.filter_map(|block| block.split("```").next());
    let commands: Vec<&str> = blocks.flat_map(|block| block.split("curl ").skip(1)).collect();
    assert_eq!(commands.len(), 7, "{commands:?}");
    for command in commands {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let (mut url, mut method, mut headers, mut body) = (String::new(), None, Vec::new(), None);
        let mut words = words(command).into_iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "-X" => method = words.next(),
                "-H" => headers.extend(words.next()),
                "-d" => body = words.next(),
                _ => url = word.replace("http://127.0.0.1:4010", &sandbox.url()),
            }
        }
        let method = method.unwrap_or_else(|| if body.is_some() { "POST" } else { "GET" }.to_owned());
        let mut request = http().request(method.parse().expect("a method"), url);
        if body.is_some() && !headers.iter().any(|header| header.starts_with("content-type")) {
            headers.push("content-type: application/x-www-form-urlencoded".to_owned());
        }
        for header in headers {
            let (name, value) = header.split_once(": ").expect("a header");
            request = request.header(name, value);
        }
        let response = request.body(body.unwrap_or_default()).send().await.expect("a response");
        assert!(response.status().is_success(), "{command}: {}", response.status());
    }
}
