//! A sandbox whose clock stands still, and calls of it.

use std::time::Duration;

use base64::Engine as _;
use http::Method;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types;
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use crate::http::app::App;
use crate::http::app::tests::calls::send;
use crate::model::catalogue::Api;
use crate::shipments::states;
use crate::{ClockMode, Sandbox};

/// A Monday morning.
pub(super) const NOW: &str = "2026-03-02T09:00:00Z";

/// The host of links.
pub(super) const HOST: &str = "https://sandbox.example";

/// Headers that every request needs.
pub(super) const HEADERS: [(&str, &str); 2] = [("x-api-key", "key"), ("x-api-version", "1.1")];

pub(super) const UNKNOWN: &str = "sp_00000000000000000000000000000009";

pub(super) struct Server {
    pub(super) app: App,
}

/// A response that was checked against the contract.
#[derive(Debug)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) text: String,
    pub(super) body: Value,
}

impl Server {
    pub(super) fn new() -> Self {
        Self::with_demo(false)
    }

    pub(super) fn with_demo(demo: bool) -> Self {
        let clock = ClockMode::Manual(NOW.parse().unwrap());
        Self { app: Sandbox::builder().clock(clock).demo(demo).into_app() }
    }

    pub(super) fn advance(&self, seconds: u64) {
        self.app.clock.advance(Duration::from_secs(seconds));
        drop(self.app.state());
    }

    pub(super) fn send(&self, method: Method, path: &str, body: &str) -> Response {
        let (operation, response) = self.send_with(&HEADERS, method, path, body);
        assert!(operation.is_some(), "{path} is no operation");
        response
    }

    /// Sends a request that may match no operation.
    pub(super) fn send_with(
        &self,
        headers: &[(&'static str, &'static str)],
        method: Method,
        path: &str,
        body: &str,
    ) -> (Option<&'static str>, Response) {
        let response = send(&self.app, Api::Shipments, headers, method, path, body, HOST);
        let operation = response.operation;
        let text = response.body.unwrap_or_default();
        let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() };
        let response = Response { status: response.status, text, body };
        if response.status >= 400 {
            let error: types::ApiError = response.read();
            assert!(error.correlation_id.is_some());
        }
        (operation, response)
    }

    pub(super) fn get(&self, path: &str) -> Response {
        self.send(Method::GET, path, "")
    }

    pub(super) fn put(&self, path: &str) -> Response {
        self.send(Method::PUT, path, "")
    }

    pub(super) fn put_json(&self, path: &str, body: &Value) -> Response {
        self.send(Method::PUT, path, &body.to_string())
    }

    pub(super) fn post(&self, path: &str) -> Response {
        self.send(Method::POST, path, "")
    }

    pub(super) fn post_json(&self, path: &str, body: &Value) -> Response {
        self.send(Method::POST, path, &body.to_string())
    }

    pub(super) fn delete(&self, path: &str) -> Response {
        self.send(Method::DELETE, path, "")
    }

    /// Creates a shipment and returns its reference.
    pub(super) fn create(&self, request: &Value) -> String {
        let response = self.post_json("/shipments", request);
        assert_eq!(response.status, 201, "{}", response.text);
        response.read::<types::ResourceResult>().reference
    }

    pub(super) fn shipment(&self, reference: &str) -> types::Shipment {
        let response = self.get(&format!("/shipments/{reference}"));
        assert_eq!(response.status, 200, "{}", response.text);
        response.read()
    }

    pub(super) fn state_of(&self, reference: &str) -> String {
        self.shipment(reference).state.as_str().to_owned()
    }

    /// Puts a shipment into any state, past all rules.
    pub(super) fn force(&self, reference: &str, to: &ShipmentState) {
        let now = self.app.clock.now();
        let mut state = self.app.state();
        let record = state.shipments.shipments.get_mut(reference).unwrap();
        states::change(record, to.clone(), now, "forced");
    }

    /// Everything that is kept about a shipment.
    pub(super) fn kept(&self, reference: &str) -> String {
        format!("{:?}", self.app.state().shipments.shipments.get(reference))
    }
}

impl Response {
    pub(super) fn read<T: DeserializeOwned>(&self) -> T {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// The body, with the status that it must have.
    #[track_caller]
    pub(super) fn json(&self, status: u16) -> Value {
        self.ok(status)
    }

    /// The body as its model, with the status that it must have.
    #[track_caller]
    pub(super) fn ok<T: DeserializeOwned>(&self, status: u16) -> T {
        assert_eq!(self.status, status, "{}", self.text);
        self.read()
    }

    #[track_caller]
    pub(super) fn empty(&self, status: u16) {
        assert_eq!((self.status, self.text.as_str()), (status, ""));
    }

    /// The status, the parent code and the codes of the details.
    #[track_caller]
    pub(super) fn refusal(&self) -> (u16, String, Vec<String>) {
        let error: types::ApiError = self.read();
        assert!(error.code.is_known(), "{error:?}");
        let details = error.details.unwrap_or_default();
        assert!(
            details.iter().all(|detail| detail.code.is_known() && !detail.message.is_empty()),
            "{details:?}"
        );
        let codes = details.iter().map(|detail| detail.code.as_str().to_owned()).collect();
        (self.status, error.code.as_str().to_owned(), codes)
    }

    /// Panics unless this is a 400 with that only cause.
    #[track_caller]
    pub(super) fn invalid(&self, code: &str) {
        self.refused(400, "validation_error", code);
    }

    /// Panics unless this is a refusal with that status, parent code and only cause.
    #[track_caller]
    pub(super) fn refused(&self, status: u16, parent: &str, code: &str) {
        let expected = (status, parent.to_owned(), vec![code.to_owned()]);
        assert_eq!(self.refusal(), expected, "{}", self.text);
    }
}

/// A scheduled parcel within Britain.
pub(super) fn scheduled() -> Value {
    json!({
        "custom_reference": "ORDER-1",
        "shipment_type": "scheduled",
        "contents": [{
            "custom_reference": "BOX-1",
            "weight": { "value": 2.40, "unit": "kg" },
            "dimensions": { "length": 30, "width": 20, "height": 10, "unit": "cm" },
            "value": { "amount": 45.00, "currency": "GBP" }
        }],
        "addresses": [
            { "address_type": "origin", "shipping_location_reference": "WAREHOUSE-01" },
            {
                "address_type": "destination",
                "contact": {
                    "first_name": "Ada",
                    "last_name": "Example",
                    "contact_details": { "mobile": "+447700900123", "email": "ada@example.com" }
                },
                "address_line1": "7 Sample Street",
                "locality": "Leeds",
                "postal_code": "LS2 7EY",
                "country_iso_code": "GB"
            }
        ]
    })
}

/// The same, for a driver.
pub(super) fn on_demand() -> Value {
    let mut request = scheduled();
    request["shipment_type"] = "on_demand".into();
    request
}

/// Path and selection of each bulk allocation.
pub(super) fn bulk_allocations() -> [(&'static str, Value); 4] {
    [
        ("/shipments/allocate", json!({})),
        ("/shipments/allocate/service", json!({ "carrier_service_reference": "CX_NDS" })),
        ("/shipments/allocate/service_group", json!({ "service_group": "exampleSG123" })),
        ("/shipments/allocate/filters", json!({ "filters": { "direction": "outbound" } })),
    ]
}

/// Something that no service takes.
pub(super) fn too_heavy() -> Value {
    let mut request = scheduled();
    request["contents"][0]["weight"]["value"] = 5000.into();
    request
}

/// The bytes of a response's `file`.
#[track_caller]
pub(super) fn file(response: &Value) -> Vec<u8> {
    base64::engine::general_purpose::STANDARD.decode(response["file"].as_str().unwrap()).unwrap()
}

/// A PDF's text, which is not compressed.
#[track_caller]
pub(super) fn pdf(response: &Value) -> String {
    assert_eq!(response["content_type"], "application/pdf");
    let bytes = file(response);
    assert!(bytes.starts_with(b"%PDF-1."), "no PDF");
    assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "a torn PDF");
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// A ZPL file, with the underscores of its texts, which it writes as their code.
#[track_caller]
pub(super) fn zpl(response: &Value) -> String {
    assert_eq!(response["content_type"], "text/plain");
    let text = String::from_utf8(file(response)).unwrap();
    assert!(text.starts_with("^XA") && text.trim_end().ends_with("^XZ"), "{text}");
    text.replace("_5F", "_").replace("_5f", "_")
}
