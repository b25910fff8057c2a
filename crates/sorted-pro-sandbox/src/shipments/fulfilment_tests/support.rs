//! An app with a clock that stands still, and shipments of any state.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use http::{HeaderMap, HeaderValue, Method};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::{ApiError, Shipment};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use crate::generated;
use crate::http::app::{App, Request};
use crate::model::clock::ClockMode;
use crate::model::state::ShipmentRecord;

pub(super) const NOW: &str = "2025-03-05T10:00:00Z";
pub(super) const DELAY: Duration = Duration::from_millis(300);

/// A sandbox without its network.
pub(super) struct World {
    pub(super) app: App,
}

/// A response whose status is documented for its operation.
#[derive(Debug)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) body: Option<String>,
}

impl Response {
    /// The body as its model.
    #[track_caller]
    pub(super) fn read<T: DeserializeOwned>(&self) -> T {
        let body = self.body.as_deref().unwrap_or_else(|| panic!("{} without body", self.status));
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{error} in {} {body}", self.status))
    }

    /// The body as it is, with the status it must have.
    #[track_caller]
    pub(super) fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{:?}", self.body);
        self.read()
    }

    /// The body as its model, with the status it must have.
    #[track_caller]
    pub(super) fn ok<T: DeserializeOwned>(&self, status: u16) -> T {
        assert_eq!(self.status, status, "{:?}", self.body);
        self.read()
    }

    #[track_caller]
    pub(super) fn empty(&self, status: u16) {
        assert_eq!((self.status, self.body.as_deref()), (status, None));
    }

    /// Status, parent code and child codes of a refusal.
    #[track_caller]
    pub(super) fn refusal(&self) -> (u16, String, Vec<String>) {
        let error: ApiError = self.read();
        assert!(error.code.is_known(), "{error:?}");
        let details = error.details.unwrap_or_default();
        assert!(
            details.iter().all(|detail| detail.code.is_known() && !detail.message.is_empty()),
            "{details:?}"
        );
        let children = details.iter().map(|detail| detail.code.as_str().to_owned());
        (self.status, error.code.as_str().to_owned(), children.collect())
    }

    #[track_caller]
    pub(super) fn refused(&self, status: u16, parent: &str, child: &str) {
        assert_eq!(self.refusal(), (status, parent.to_owned(), vec![child.to_owned()]), "{:?}", self.body);
    }
}

impl World {
    pub(super) fn new() -> Self {
        Self::with_delay(DELAY)
    }

    pub(super) fn with_delay(delay: Duration) -> Self {
        let clock = ClockMode::Manual(NOW.parse().unwrap());
        let app = crate::Sandbox::builder().clock(clock).delay(delay).seed(7).demo(false).into_app();
        Self { app }
    }

    pub(super) fn advance(&self, by: Duration) {
        self.app.clock.advance(by);
    }

    /// Sends a request to the shipments API.
    #[track_caller]
    pub(super) fn send(&self, method: &str, path: &str, body: Option<Value>) -> Response {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut headers = HeaderMap::new();
        headers.insert("x-api-key", HeaderValue::from_static("key"));
        headers.insert("x-api-version", HeaderValue::from_static("1.1"));
        let request = Request {
            method: method.parse::<Method>().unwrap(),
            path: format!("/pro{path}"),
            query: query.to_owned(),
            headers,
            body: body.map(|body| body.to_string().into_bytes()).unwrap_or_default(),
        };
        let response = self.app.handle(&request, "http://sandbox.test");
        let operation = response.operation.unwrap_or_else(|| panic!("{method} {path} is no operation"));
        let route = generated::shipments::ROUTES.iter().find(|route| route.id == operation).unwrap();
        assert!(
            route.statuses.contains(&response.status),
            "{operation}: {} {:?}",
            response.status,
            response.body
        );
        Response { status: response.status, body: response.body }
    }

    #[track_caller]
    pub(super) fn get(&self, path: &str) -> Response {
        self.send("GET", path, None)
    }

    #[track_caller]
    pub(super) fn put(&self, path: &str) -> Response {
        self.send("PUT", path, None)
    }

    #[track_caller]
    pub(super) fn post(&self, path: &str, body: Value) -> Response {
        self.send("POST", path, Some(body))
    }

    /// Everything that a refused request must not change.
    pub(super) fn stored(&self) -> String {
        let state = self.app.state();
        format!("{:?} {:?}", state.shipments, state.jobs)
    }

    /// Stores a domestic shipment of two packages; `number` makes its references.
    pub(super) fn shipment(&self, number: u64, state: ShipmentState) -> String {
        let reference = reference("sp", number);
        let shipment: Shipment = serde_json::from_value(fixture(number, &state)).unwrap();
        let record = ShipmentRecord {
            shipment,
            events: vec![],
            contents_events: BTreeMap::new(),
            excluded: Vec::new().into(),
            allocations: 0,
            history: vec![],
            manifests: vec![],
        };
        self.app.state().shipments.shipments.insert(reference.clone(), record);
        reference
    }

    pub(super) fn allocated(&self, number: u64) -> String {
        self.shipment(number, ShipmentState::Allocated)
    }

    /// Changes a stored shipment.
    pub(super) fn edit(&self, reference: &str, change: impl FnOnce(&mut Shipment)) {
        change(&mut self.app.state().shipments.shipments.get_mut(reference).unwrap().shipment);
    }

    /// Changes a stored shipment as JSON.
    pub(super) fn edit_json(&self, reference: &str, change: impl FnOnce(&mut Value)) {
        self.edit(reference, |shipment| {
            let mut json = serde_json::to_value(&*shipment).unwrap();
            change(&mut json);
            *shipment = serde_json::from_value(json).unwrap();
        });
    }

    pub(super) fn allocate_to(&self, reference: &str, carrier: &str, name: &str, service: &str) {
        self.edit_json(reference, |shipment| {
            shipment["allocation"]["carrier"] = json!({
                "reference": carrier, "name": name, "service_reference": service, "service_name": service
            });
        });
    }

    pub(super) fn record(&self, reference: &str) -> ShipmentRecord {
        self.app.state().shipments.shipments[reference].clone()
    }

    pub(super) fn state_of(&self, reference: &str) -> ShipmentState {
        self.record(reference).shipment.state.into_value()
    }
}

/// `sp_`, `sc_` and so on with 32 digits.
pub(super) fn reference(prefix: &str, number: u64) -> String {
    format!("{prefix}_{number:032}")
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

/// In states before allocation, and after cancellation, there is none.
fn fixture(number: u64, state: &ShipmentState) -> Value {
    use ShipmentState::{Allocating, AllocationFailed, Cancelled, Cancelling, Unallocated};
    let mut shipment = json!({
        "reference": reference("sp", number),
        "custom_reference": format!("ORDER-{number}"),
        "state": state.as_str(),
        "created": "2025-03-04T09:00:00+00:00",
        "direction": "outbound",
        "shipment_type": "scheduled",
        "source": "api",
        "required_shipping_date": {"start": "2025-03-05T00:00:00+00:00", "end": "2025-03-05T23:59:59+00:00"},
        "label_properties": [{"key": "Department", "value": "Returns desk"}],
        "addresses": [
            {"address_type": "origin", "shipping_location_reference": "WAREHOUSE1", "custom_reference": "DOCK-1"},
            {
                "address_type": "destination",
                "contact": {
                    "first_name": "Jane", "last_name": "Doe",
                    "contact_details": {"mobile": "+447700900123", "email": "jane.doe@example.com"}
                },
                "address_line1": "12 Market Street", "locality": "Leeds", "postal_code": "LS1 4AP",
                "country_iso_code": "GB", "special_instructions": "Leave in the porch"
            }
        ],
        "contents": [
            {
                "reference": reference("sc", number * 10 + 1), "custom_reference": format!("PARCEL-{number}"),
                "description": "Teapot", "weight": {"value": 0.750, "unit": "kg"},
                "value": {"amount": 20.00, "currency": "GBP"}, "harmonisation_code": "6911.10",
                "country_of_origin": "GB"
            },
            {
                "reference": reference("sc", number * 10 + 2), "package_size_reference": "LETTER",
                "description": "Saucer", "quantity": 2, "value": {"amount": 5.50, "currency": "GBP"}
            }
        ]
    });
    if ![Unallocated, Allocating, AllocationFailed, Cancelling, Cancelled].contains(state) {
        shipment["shipping_date"] = json!({"start": "2025-03-05T09:00:00+00:00", "end": "2025-03-05T17:00:00+00:00", "has_value": true});
        shipment["expected_delivery_date"] = json!({"start": "2025-03-06T08:00:00+00:00", "end": "2025-03-06T18:00:00+00:00", "has_value": true});
        shipment["allocation"] = json!({
            "carrier": {
                "reference": "CARRIER_X", "name": "Carrier X",
                "service_reference": "CX_NDS", "service_name": "Carrier X Next Day Super"
            },
            "allocation_date": "2025-03-04T09:01:00+00:00",
            "price": {"net": 10.00, "gross": 12.00, "currency": "GBP"},
            "tracking_details": {
                "shipment": {
                    "reference": reference("sp", number),
                    "tracking_references": [format!("TRK{number:08}")]
                },
                "contents": [{
                    "reference": reference("sc", number * 10 + 2),
                    "tracking_references": [format!("TRK{number:08}-2")]
                }]
            }
        });
    }
    shipment
}
