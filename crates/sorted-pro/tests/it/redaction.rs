//! Keys and personal data stay where they belong.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sorted_pro::shipments::Client;
use sorted_pro::{ApiKey, Error};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{SHIPMENT, TestResult, sandbox};
use tracing_subscriber::layer::SubscriberExt as _;

use crate::{has_its_own_process, in_its_own_process};

const KEY: &str = "s3cret-key-0815";
const HEADER: &str = "s3cret-header";
/// Personal data in the requests and, by the faults, in the responses.
const PERSONAL: [&str; 5] = ["jo.doe@example.com", "1 Secret Street", "Jolanda", "07700900123", "ref-of-jo"];

const BODY: &str = r#"{
    "shipment_type": "scheduled",
    "custom_reference": "ref-of-jo",
    "contents": [{"package_size_reference": "SMALL-BOX", "value": {"amount": 12.5, "currency": "GBP"}}],
    "addresses": [
        {"address_type": "origin", "shipping_location_reference": "WAREHOUSE-01"},
        {"address_type": "destination", "address_line1": "1 Secret Street", "locality": "Leeds",
         "postal_code": "LS1 4AP", "country_iso_code": "GB",
         "contact": {"first_name": "Jolanda", "last_name": "Doe",
                     "contact_details": {"email": "jo.doe@example.com", "mobile": "07700900123"}}}
    ]
}"#;

/// Everything that is logged, at every level, by every crate.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn assert_clean(what: &str, text: &str) {
    for secret in PERSONAL.iter().chain(&[KEY, HEADER]) {
        assert!(!text.contains(secret), "{what} shows {secret}:\n{text}");
    }
}

fn client(sandbox: &Sandbox) -> Result<Client, Error> {
    let builder = Client::builder(ApiKey::new(KEY)?).base_url(sandbox.shipments_url()).no_proxy();
    let builder = builder.header("x-tenant", HEADER).attempt_timeout(Duration::from_millis(200));
    assert_clean("the builder", &format!("{builder:?}"));
    builder.build()
}

async fn calls(sandbox: &Sandbox, shown: &mut Vec<String>) -> TestResult {
    let client = client(sandbox)?;
    shown.push(format!("{client:?}"));
    let echo = serde_json::json!({
        "code": "validation_error",
        "message": "jo.doe@example.com is no e-mail",
        "details": [{ "code": "invalid_email", "property": "a", "message": "not jo.doe@example.com" }],
    })
    .to_string();
    let json = |status, body: &str| Fault::status_with_body(status, "application/json", body);
    for fault in [
        None,
        Some(json(400, &echo)),
        Some(json(200, BODY)),
        Some(json(200, r#"{"reference": {"email": "jo.doe@example.com"}}"#)),
        Some(Fault::status_with_body(502, "text/html", "<html>jo.doe@example.com</html>")),
        Some(Fault::drop_after()),
        Some(Fault::delay(Duration::from_secs(9))),
    ] {
        if let Some(fault) = fault {
            sandbox.inject(fault)?;
        }
        let create = client.create_shipment(serde_json::from_str(BODY)?).header("x-customer", HEADER);
        shown.push(format!("{create:?} {:?}", create.to_request()?));
        let raw = client.raw_call("POST", "/shipments").query("email", PERSONAL[0]).json(BODY);
        shown.push(format!("{raw:?}"));
        match create.send().await {
            Ok(response) => shown.push(format!("{response:?}")),
            Err(error) => shown.push(format!("{error:?} {error} {:?}", std::error::Error::source(&error))),
        }
        match raw.send().await {
            Ok(response) => shown.push(format!("{response:?} {:?}", *response)),
            Err(error) => shown.push(format!("{error:?} {error} {:?}", std::error::Error::source(&error))),
        }
        let search =
            client.raw_call("GET", format!("/tracking/custom_reference/{}", PERSONAL[4])).send().await;
        shown.push(format!("{search:?}"));
        sandbox.clear_faults();
    }
    client.allocate(SHIPMENT).send().await?;
    let label = client.get_labels(SHIPMENT).send().await?;
    shown.push(format!("{label:?} {:?}", *label));
    Ok(())
}

#[test]
fn keys_and_personal_data_are_not_shown() {
    // Which events are of interest is decided for the whole process, by the threads of other tests too.
    if !has_its_own_process() {
        in_its_own_process("redaction::keys_and_personal_data_are_not_shown", |_| {});
        return;
    }
    let log = Log::default();
    let writer = log.clone();
    let format = tracing_subscriber::fmt::layer().with_writer(move || writer.clone()).with_ansi(false);
    let subscriber = tracing_subscriber::registry().with(format);
    let mut shown = Vec::new();
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let sandbox = sandbox().await.unwrap();
            calls(&sandbox, &mut shown).await.unwrap();
        });
    });
    for text in &shown {
        assert_clean("a value", text);
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    // The sandbox runs on the same thread, and logs paths: it is a tool for developers.
    let log: String =
        log.lines().filter(|line| !line.contains("sorted_pro_sandbox")).collect::<Vec<_>>().join("\n");
    assert!(log.contains("operation=\"create_shipment\""), "{log}");
    assert!(log.contains("http.response.status_code=502"), "{log}");
    assert!(log.contains("it may have been done"), "{log}");
    assert_clean("the log", &log);
}

#[test]
fn configuration_errors_do_not_contain_secrets() {
    for key in [format!("{KEY}\n{KEY}"), format!("{KEY}\u{1F511}\0")] {
        let error = ApiKey::new(&key).unwrap_err();
        assert_clean("an error", &format!("{error} {error:?}"));
    }
    let key = ApiKey::new(KEY).unwrap();
    assert_clean("a key", &format!("{key:?}"));
    let error = Client::builder(key).header("x-a", format!("{HEADER}\n")).build().unwrap_err();
    assert!(error.is_configuration());
    assert_clean("an error", &format!("{error} {error:?}"));
}
