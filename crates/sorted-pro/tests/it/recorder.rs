//! Recordings of real exchanges.

use std::sync::{Arc, Mutex};
use std::{io, io::Write};

use serde_json::Value;
use sorted_pro::hook::Recorder;
use sorted_pro::shipments::models::CreateShipmentRequest;
use sorted_pro::{ApiKey, consignments, shipments};
use sorted_pro_sandbox::{Fault, Recording, Sandbox};

/// Texts that no recording may hold.
const CANARIES: [&str; 5] = ["Canary", "canary", "S1 2AA", "07700", "k3y-of-mine"];

#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<u8>>>);

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Memory {
    fn lines(&self) -> Vec<Value> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        for canary in CANARIES {
            assert!(!text.contains(canary), "{canary} in {text}");
        }
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn request() -> CreateShipmentRequest {
    let request = serde_json::json!({
        "shipment_type": "scheduled",
        "custom_reference": "ORDER-1",
        "contents": [{"package_size_reference": "SMALL-BOX", "description": "Canary seeds", "value": {"amount": 12.5, "currency": "GBP"}}],
        "addresses": [
            {"address_type": "origin", "shipping_location_reference": "WAREHOUSE-01"},
            {"address_type": "destination", "address_line1": "1 Canary Wharf", "locality": "Canary", "postal_code": "S1 2AA",
             "country_iso_code": "GB", "contact": {"first_name": "Canary", "last_name": "Canary",
             "contact_details": {"email": "canary@example.com", "mobile": "07700 900123"}}}
        ],
        "metadata": [{"key": "gift", "value": "for Canary", "type": "string"}]
    });
    serde_json::from_value(request).unwrap()
}

#[tokio::test]
async fn a_recording_has_neither_the_key_nor_personal_data() {
    let (sandbox, memory) = (Sandbox::start().await.unwrap(), Memory::default());
    let recorder = Arc::new(Recorder::to_writer(memory.clone()));
    let client = shipments::Client::builder(ApiKey::new("k3y-of-mine").unwrap())
        .base_url(sandbox.shipments_url())
        .no_proxy()
        .hook(recorder.clone())
        .build()
        .unwrap();
    let created = client.create_shipment(request()).send().await.unwrap();
    client.get_shipment(&created.reference).send().await.unwrap();
    client.allocate(&created.reference).send().await.unwrap();
    client.get_labels(&created.reference).send().await.unwrap();
    sandbox.inject(Fault::drop_after().on("cancel_shipment").times(1)).unwrap();
    client.cancel_shipment(&created.reference).send().await.unwrap_err();
    client.raw_call("GET", "/shipments/sp_none").send().await.unwrap();
    let consignments = consignments::Client::builder(ApiKey::new("k3y-of-mine").unwrap())
        .base_url(sandbox.url())
        .no_proxy()
        .hook(recorder.clone())
        .build()
        .unwrap();
    consignments.search_consignments().post_code("S1 2AA").send().await.unwrap();

    assert_eq!(recorder.skipped(), 0);
    let lines = memory.lines();
    let of = |operation: &str| lines.iter().find(|line| line["operation"] == operation).unwrap();
    let shipment: Value =
        serde_json::from_str(of("get_shipment")["response_body"].as_str().unwrap()).unwrap();
    assert_eq!(shipment["state"], "unallocated");
    assert_eq!(shipment["custom_reference"], "ORDER-1");
    let sent: Value = serde_json::from_str(of("create_shipment")["request_body"].as_str().unwrap()).unwrap();
    assert_eq!(sent["addresses"][1]["contact"]["first_name"], "Xxxxxx");
    assert_eq!(of("allocate_shipment")["status"], 200);
    assert_eq!(of("cancel_shipment")["failure"], "interrupted");
    assert_eq!(of("search_consignments")["query"], "postCode=X0+0XX");
    assert!(of("get_labels")["response_body"].as_str().unwrap().contains("JVBERi"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_recording_is_its_owners() {
    use std::os::unix::fs::PermissionsExt as _;

    let directory = std::env::temp_dir().join(format!("sorted-pro-recording-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let path = directory.join("recording.ndjson");
    Recorder::create(&path).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    std::fs::remove_dir_all(directory).unwrap();
}

/// A response that surprised somebody, and the test that it becomes.
#[tokio::test]
async fn a_recording_can_be_replayed() {
    const SHIPMENT: &str = "sp_00794403010635468411384028069888";
    let directory = std::env::temp_dir().join(format!("sorted-pro-replay-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let path = directory.join("recording.ndjson");

    let server = Sandbox::start().await.unwrap();
    let client = |sandbox: &Sandbox| {
        shipments::Client::builder(ApiKey::new("k3y-of-mine").unwrap())
            .base_url(sandbox.shipments_url())
            .no_proxy()
    };
    let recorded = client(&server).hook(Recorder::create(&path).unwrap()).build().unwrap();
    server.inject(Fault::html_page(502).on("allocate_shipment").times(1)).unwrap();
    let surprise = recorded.allocate(SHIPMENT).send().await.unwrap_err();
    server.inject(Fault::drop_after().on("allocate_shipment").times(1)).unwrap();
    let lost = recorded.allocate(SHIPMENT).send().await.unwrap_err();
    let state = recorded.get_shipment(SHIPMENT).send().await.unwrap().state.clone();
    assert_eq!(state.as_str(), "allocated");

    let sandbox = Sandbox::builder().replay(Recording::read(&path).unwrap()).start().await.unwrap();
    let replayed = client(&sandbox).build().unwrap();
    assert_eq!(sandbox.not_replayed(), 3);
    let error = replayed.allocate(SHIPMENT).send().await.unwrap_err();
    assert_eq!((error.status(), error.to_string()), (surprise.status(), surprise.to_string()));
    let error = replayed.allocate(SHIPMENT).send().await.unwrap_err();
    assert!(error.is_interrupted() && lost.is_interrupted());
    let response = replayed.get_shipment(SHIPMENT).send().await.unwrap();
    assert_eq!((response.state.as_str(), response.header("sandbox-fidelity")), ("allocated", Some("replay")));
    assert_eq!(sandbox.not_replayed(), 0);
    // Nothing is left: the sandbox responds by itself.
    assert_eq!(replayed.get_shipment(SHIPMENT).send().await.unwrap().state.as_str(), "unallocated");

    std::fs::write(&path, "{\"method\":\"GET\",\"path\":\"/pro/a\",\"status\":200}\n\nno JSON\n").unwrap();
    let error = Recording::read(&path).unwrap_err().to_string();
    assert!(error.contains("recording.ndjson:3: "), "{error}");
    std::fs::remove_dir_all(directory).unwrap();
}
