//! Settings of a client, and its requests on the wire.

use std::time::{Duration, Instant};

use sorted_pro::shipments::Client;
use sorted_pro::{ApiKey, Error, Progress, Response, RetryPolicy, Update, consignments};
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{SHIPMENT, run, shipments_and_sandbox, shipments_builder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::{has_its_own_process, in_its_own_process};

fn is_shared<T: Send + Sync + Clone + 'static>() {}
fn is_sent<T: Send + 'static>(_: &T) {}

#[test]
fn clients_errors_and_responses_can_go_to_other_threads() {
    is_shared::<Client>();
    is_shared::<consignments::Client>();
    is_shared::<Error>();
    is_shared::<Response<Update<Progress<String>>>>();
}

#[test]
fn futures_are_small() {
    let client = Client::builder(ApiKey::new("key").unwrap()).build().unwrap();
    let call = client.allocate(SHIPMENT).in_service_group("valuableGoods").reconcile(true);
    let future = call.send();
    is_sent(&future);
    let size = size_of_val(&future);
    assert!(size <= 256, "{size} bytes");
}

#[test]
fn headers_identify_the_caller() {
    run(async |sandbox| {
        let client = shipments_builder(sandbox)
            .app("warehouse", "2.1")
            .header("x-tenant", "blue")
            .base_url(format!("{}/", sandbox.shipments_url()))
            .build()?;
        client.get_shipment(SHIPMENT).header("x-trace", "42").send().await?;
        let entry = sandbox.journal().pop().expect("a request");
        let header = |name: &str| {
            let found = entry.request_headers.iter().find(|(it, _)| it == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        assert_eq!(header("user-agent"), concat!("warehouse/2.1 sorted-pro/", env!("CARGO_PKG_VERSION")));
        assert_eq!((header("x-tenant").as_str(), header("x-trace").as_str()), ("blue", "42"));
        assert_eq!(header("x-api-version"), "1.1");
        assert!(header("accept-encoding").contains("gzip"));
        assert!(!header("api-version").contains('.'));
        assert_eq!(entry.path, format!("/pro/shipments/{SHIPMENT}"));
        Ok(())
    });
}

#[test]
fn headers_that_cannot_be_sent_are_refused_before_anything_is_sent() {
    shipments_and_sandbox(async |client, sandbox| {
        for (name, value) in [
            ("x-api-key", "other"),
            ("Ocp-Apim-Subscription-Key", "other"),
            ("Transfer-Encoding", "chunked"),
            ("content-length", "5"),
            ("Connection", "close"),
            ("a b", "c"),
            ("x-a", "b\nc"),
        ] {
            let error = client.get_shipment(SHIPMENT).header(name, value).send().await.unwrap_err();
            assert!(error.is_invalid_input(), "{error}");
            assert_eq!(error.problems()[0].path, "header");
            let error = shipments_builder(sandbox).header(name, value).build().unwrap_err();
            assert!(error.is_configuration(), "{error}");
        }
        assert!(sandbox.journal().is_empty());
        Ok(())
    });
}

#[test]
fn plaintext_to_another_machine_has_to_be_allowed() {
    let builder = |url: &str| Client::builder(ApiKey::new("s3cret").unwrap()).base_url(url).no_proxy();
    for url in ["http://api.test/pro", "http://10.0.0.1", "http://localhost.test", " HTTP://api.test "] {
        let error = builder(url).build().unwrap_err();
        assert!(error.is_configuration(), "{url}");
        for remedy in ["https://", "`allow_plaintext(true)`", "SORTED_PRO_SHIPMENTS_ALLOW_PLAINTEXT=true"] {
            assert!(error.to_string().contains(remedy), "{error}");
        }
        assert!(builder(url).allow_plaintext(false).build().is_err());
        assert!(builder(url).allow_plaintext(true).build().is_ok());
    }
    for url in [
        "https://api.test",
        "http://localhost:1",
        "http://127.1",
        "http://[::1]:1",
        "http://[::ffff:127.0.0.1]",
    ] {
        assert!(builder(url).build().is_ok(), "{url}");
    }
    // The proxy decides where the requests go.
    assert!(builder("http://localhost").proxy("proxy.test:3128").build().unwrap_err().is_configuration());
    for (url, proxy) in
        [("http://localhost", "localhost:3128"), ("https://api.test", "http://proxy.test:3128")]
    {
        assert!(builder(url).proxy(proxy).build().is_ok(), "{url} {proxy}");
    }
}

#[test]
fn a_builder_does_not_show_secrets() {
    let builder = Client::builder(ApiKey::new("s3cret").unwrap())
        .base_url("https://u5er:pa55@api.test/pro?t0ken=1")
        .header("x-a", "h34der")
        .proxy("http://u5er:pa55@proxy.test");
    let shown = format!("{builder:?}");
    assert_eq!(shown, "ClientBuilder { environment: Custom(\"https://api.test/pro\"), .. }");
}

#[test]
fn references_that_would_change_the_url_are_refused_even_unchecked() {
    shipments_and_sandbox(async |client, sandbox| {
        for reference in ["", ".", "..", "a\tb", "\0", &"x".repeat(257), &"x".repeat(1_000_000)] {
            let error = client.get_shipment(reference).unchecked().send().await.unwrap_err();
            assert!(error.is_invalid_input(), "{error}");
            assert_eq!(error.problems()[0].path, "reference");
        }
        assert!(sandbox.journal().is_empty());
        for (reference, sent) in [
            ("a/b?c#d", "a%2Fb%3Fc%23d"),
            (r"x\..\sp_OTHER", "x%5C..%5Csp_OTHER"),
            (r"..\..\admin", "..%5C..%5Cadmin"),
            ("%2e%2e", "%252e%252e"),
        ] {
            let error = client.delete_shipment(reference).send().await.unwrap_err();
            assert!(error.status().is_some(), "{error}");
            assert_eq!(sandbox.journal().pop().unwrap().path, format!("/pro/shipments/{sent}"));
        }
        Ok(())
    });
}

#[test]
fn a_call_ends_when_its_time_is_over() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::delay(Duration::from_secs(60)))?;
        let start = Instant::now();
        let call = client.get_shipment(SHIPMENT).timeout(Duration::from_millis(100));
        let error = call.send().await.unwrap_err();
        assert!(error.is_timeout() && !error.outcome_is_unknown());
        assert!(start.elapsed() < Duration::from_secs(5));
        assert!(error.elapsed() >= Duration::from_millis(100));

        // A pause that would go beyond the deadline is not begun.
        sandbox.clear_faults();
        sandbox.inject(Fault::throttle(Duration::from_secs(20)))?;
        let error = client.get_shipment(SHIPMENT).timeout(Duration::from_secs(5)).send().await.unwrap_err();
        assert!(error.is_throttled());
        assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(20))));
        assert!(error.elapsed() < Duration::from_secs(4));
        Ok(())
    });
}

#[test]
fn the_retry_budget_keeps_an_outage_from_being_multiplied() {
    run(async |sandbox| {
        let client = shipments_builder(sandbox).retry_burst(5).build()?;
        sandbox.inject(Fault::status(503))?;
        let mut attempts = Vec::new();
        for _ in 0..4 {
            attempts.push(client.get_shipment(SHIPMENT).send().await.unwrap_err().attempts());
        }
        assert_eq!(attempts, [4, 3, 1, 1]);
        // Two successes earn one retry.
        sandbox.clear_faults();
        client.get_shipment(SHIPMENT).send().await?;
        client.get_shipment(SHIPMENT).send().await?;
        sandbox.inject(Fault::status(503).times(1))?;
        assert_eq!(client.get_shipment(SHIPMENT).send().await?.attempts(), 2);
        Ok(())
    });
}

#[test]
fn a_policy_for_one_call_is_for_that_call() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::status(503))?;
        let once = client.get_shipment(SHIPMENT).retry(RetryPolicy::none()).send().await.unwrap_err();
        assert_eq!(once.attempts(), 1);
        let often = RetryPolicy::default().max_attempts(6).initial_backoff(Duration::ZERO);
        assert_eq!(client.get_shipment(SHIPMENT).retry(often).send().await.unwrap_err().attempts(), 6);
        Ok(())
    });
}

/// Sends `response` on every connection, and reports the requests.
async fn server(response: Vec<u8>) -> (String, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                    break;
                }
            }
            let _ = sender.send(String::from_utf8_lossy(&request).into_owned());
            let _ = stream.write_all(&response).await;
        }
    });
    (url, receiver)
}

fn client_of(url: &str) -> Result<Client, Error> {
    let key = ApiKey::new("s3cret")?;
    Client::builder(key).base_url(url).no_proxy().retry(RetryPolicy::none()).build()
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (elsewhere, mut requests) = server(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}".to_vec()).await;
    let response = format!("HTTP/1.1 302 Found\r\nlocation: {elsewhere}/x\r\ncontent-length: 0\r\n\r\n");
    let (url, _requests) = server(response.into_bytes()).await;
    let error = client_of(&url).unwrap().get_shipment(SHIPMENT).send().await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    assert_eq!(error.header("location"), Some(format!("{elsewhere}/x").as_str()));
    assert!(requests.try_recv().is_err(), "the key went to another server");
}

#[tokio::test]
async fn a_pause_without_end_is_not_begun() {
    let response =
        format!("HTTP/1.1 429 Too Many Requests\r\nretry-after: {}\r\ncontent-length: 0\r\n\r\n", u64::MAX);
    let (url, _requests) = server(response.into_bytes()).await;
    let policy = RetryPolicy::default().max_retry_after(Duration::MAX).initial_backoff(Duration::MAX);
    let call = client_of(&url).unwrap().get_shipment(SHIPMENT).retry(policy.max_backoff(Duration::MAX));
    let error = call.send().await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(u64::MAX))));
}

#[tokio::test]
async fn compressed_responses_are_read() {
    // {"status":"fine"}
    const GZIP: [u8; 37] = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 46, 73, 44, 41, 45, 86, 178, 82, 74, 203, 204, 75, 85,
        170, 5, 0, 63, 118, 202, 188, 17, 0, 0, 0,
    ];
    let mut response = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 37\r\n\r\n".to_vec();
    response.extend(GZIP);
    let (url, _requests) = server(response).await;
    let response = client_of(&url).unwrap().raw_call("GET", "/anything").send().await.unwrap();
    assert_eq!(response.body(), br#"{"status":"fine"}"#);
}

#[test]
fn the_raw_request_can_be_looked_at() {
    let client = client_of("http://127.0.0.1:1/pro").unwrap();
    let request = client.allocate(SHIPMENT).in_service_group("a b").header("x-a", "b").to_request().unwrap();
    assert_eq!(request.method, "PUT");
    assert_eq!(
        request.url,
        format!("http://127.0.0.1:1/pro/shipments/{SHIPMENT}/allocate/service_group/a%20b")
    );
    assert!(request.headers.contains(&("x-api-version".to_owned(), "1.1".to_owned())));
    assert!(request.headers.iter().all(|(name, value)| name != "x-api-key" && value != "s3cret"));
    assert!(request.body.is_empty());
}

#[test]
fn any_response_is_available_as_it_is() {
    shipments_and_sandbox(async |client, _| {
        let response = client.get_shipment("sp_1").send_raw().await?;
        assert_eq!(response.status(), 400);
        assert!(response.header("content-type").is_some_and(|it| it.starts_with("application/json")));
        assert!(response.body().starts_with(b"{"));
        Ok(())
    });
}

#[test]
fn a_response_that_cannot_be_read_names_the_place() {
    shipments_and_sandbox(async |client, sandbox| {
        for (body, path) in [
            (r#"{"shipment_reference": "sp_1", "state": "allocated", "details": [7]}"#, "details[0]"),
            (r#"{"shipment_reference": {"a": 1}, "state": "allocated"}"#, "shipment_reference"),
            (r#"{"state": "allocated"}"#, "."),
            (r#"{"shipment_reference": "sp_1", "price": {"net": 1, "#, "price"),
        ] {
            let fault = Fault::status_with_body(200, "application/json", body);
            sandbox.inject(fault.on("allocate_shipment").times(1))?;
            let error = client.allocate(SHIPMENT).send().await.unwrap_err();
            assert!(error.is_decode() && error.outcome_is_unknown());
            assert_eq!((error.json_path(), error.body()), (Some(path), body.as_bytes()), "{error}");
        }
        Ok(())
    });
}

/// The settings of a client that is set up by these variables alone.
fn with_variables(variables: &[(&str, &str)]) -> String {
    let names = ["ALLOW_PLAINTEXT", "API_KEY", "BASE_URL", "ENVIRONMENT"]
        .map(|it| format!("SORTED_PRO_SHIPMENTS_{it}"));
    let output = in_its_own_process("client::variables_set_a_client_up", |command| {
        for name in &names {
            command.env_remove(name);
        }
        command.envs(variables.iter().map(|(name, value)| (format!("SORTED_PRO_SHIPMENTS_{name}"), value)));
    });
    output.split_once('<').and_then(|(_, rest)| rest.split_once('>')).expect(&output).0.to_owned()
}

#[test]
fn variables_set_a_client_up() {
    // Variables belong to the whole process.
    if has_its_own_process() {
        match Client::from_env() {
            Ok(client) => println!("<{}>", client.base_url()),
            Err(error) => println!("<{error}>"),
        }
        return;
    }
    let key = ("API_KEY", "s3cret");
    assert_eq!(with_variables(&[key]), "https://api.sorted.com/pro");
    assert_eq!(with_variables(&[key, ("ENVIRONMENT", "Sandbox")]), "https://api.sorted.com/prosandbox");
    let url = ("BASE_URL", "http://127.0.0.1:4010/pro/");
    assert_eq!(with_variables(&[key, ("ENVIRONMENT", "sandbox"), url]), "http://127.0.0.1:4010/pro");
    let elsewhere = ("BASE_URL", "http://sandbox.test/pro");
    let refused = with_variables(&[key, elsewhere, ("ALLOW_PLAINTEXT", "false")]);
    assert!(refused.contains("SORTED_PRO_SHIPMENTS_ALLOW_PLAINTEXT=true"), "{refused}");
    assert_eq!(with_variables(&[key, elsewhere, ("ALLOW_PLAINTEXT", " true ")]), "http://sandbox.test/pro");
    let unclear = with_variables(&[key, elsewhere, ("ALLOW_PLAINTEXT", "1")]);
    assert_eq!(unclear, "SORTED_PRO_SHIPMENTS_ALLOW_PLAINTEXT is `true` or `false`");
    let missing = with_variables(&[]);
    assert!(missing.contains("SORTED_PRO_SHIPMENTS_API_KEY"), "{missing}");
    let wrong = with_variables(&[key, ("ENVIRONMENT", "test")]);
    assert!(wrong.contains("SORTED_PRO_SHIPMENTS_ENVIRONMENT"), "{wrong}");
    let bad = with_variables(&[("API_KEY", "s3cret\u{1}")]);
    assert!(bad.contains("SORTED_PRO_SHIPMENTS_API_KEY") && !bad.contains("s3cret"), "{bad}");
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_calls_work_from_anywhere() {
    run(async |sandbox| {
        let client = shipments_builder(sandbox).build()?;
        // From asynchronous code, on whose thread the sandbox would be: it has to run on another.
        let call = client.get_shipment(SHIPMENT);
        let shipment = tokio::task::spawn_blocking(move || call.send_blocking()).await??;
        assert_eq!(shipment.reference, SHIPMENT);
        Ok(())
    });
    let error = client_of("http://127.0.0.1:1").unwrap().get_shipment(SHIPMENT).send_blocking().unwrap_err();
    assert!(error.is_connect());
}
