//! A sandbox without its network, and responses that are checked against the contract.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sorted_pro_raw::consignments::types::{self, AllocationSummary, WithMessage};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use crate::http::app::App;
use crate::http::app::tests::calls::send;
use crate::model::catalogue::Api;
use crate::model::clock::ClockMode;
use crate::model::state::{ConsignmentRecord, State};

/// The host of links.
pub(super) const HOST: &str = "https://apisandbox.electioapp.com";

/// A Wednesday morning.
pub(super) const NOW: &str = "2019-06-12T10:00:00Z";

/// The consignment of the vendor's examples.
pub(super) const DOCUMENTED: &str = "EC-000-05B-MMA";

pub(super) struct Fixture {
    pub(super) app: App,
}

/// A response that was checked against the contract.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Response {
    pub(super) operation: &'static str,
    pub(super) status: u16,
    pub(super) text: Option<String>,
}

impl Response {
    pub(super) fn json(&self) -> Value {
        serde_json::from_str(self.text.as_deref().expect("a body")).unwrap()
    }

    pub(super) fn decode<T: DeserializeOwned>(&self) -> T {
        serde_json::from_str(self.text.as_deref().expect("a body")).unwrap()
    }

    /// Expects a refusal.
    pub(super) fn refused(&self, status: u16, code: &str) -> types::ApiError {
        assert_eq!(self.status, status, "{self:?}");
        let error: types::ApiError = self.decode();
        assert_eq!(error.code.as_deref(), Some(code), "{self:?}");
        assert!(error.message.as_ref().is_some_and(|message| !message.is_empty()));
        assert_eq!(error.correlation_id.as_ref().map(String::len), Some(36));
        error
    }

    /// Expects success.
    pub(super) fn ok(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }

    pub(super) fn summaries(&self) -> Vec<AllocationSummary> {
        assert_eq!(self.status, 200, "{self:?}");
        self.decode()
    }

    pub(super) fn elements(&self) -> Vec<WithMessage> {
        assert_eq!(self.status, 200, "{self:?}");
        self.decode()
    }
}

impl Fixture {
    /// With nothing in it.
    pub(super) fn empty() -> Self {
        Self::at(NOW, State::default())
    }

    /// With the demo data.
    pub(super) fn demo() -> Self {
        let fixture = Self::empty();
        crate::http::app::fill(&mut fixture.app.state(), &fixture.app.catalogue, fixture.app.clock.now(), 0);
        fixture
    }

    pub(super) fn at(now: &str, state: State) -> Self {
        let clock = ClockMode::Manual(now.parse().unwrap());
        let delay = Duration::from_secs(60);
        let app = crate::Sandbox::builder().clock(clock).delay(delay).demo(false).into_app();
        *app.state() = state;
        Self { app }
    }

    pub(super) fn get(&self, path: &str) -> Response {
        self.call("GET", path, "")
    }

    pub(super) fn put(&self, path: &str, body: impl Serialize) -> Response {
        self.call("PUT", path, &serde_json::to_string(&body).unwrap())
    }

    pub(super) fn post(&self, path: &str, body: impl Serialize) -> Response {
        self.call("POST", path, &serde_json::to_string(&body).unwrap())
    }

    /// A PUT without a body.
    pub(super) fn touch(&self, path: &str) -> Response {
        self.call("PUT", path, "")
    }

    /// A call, whose response is checked against the contract.
    pub(super) fn call(&self, method: &str, path: &str, body: &str) -> Response {
        let headers = [("ocp-apim-subscription-key", "key"), ("electio-api-version", "1.1")];
        let sent = send(&self.app, Api::Consignments, &headers, method.parse().unwrap(), path, body, HOST);
        let operation = sent.operation.unwrap_or_else(|| panic!("{method} {path}: {sent:?}"));
        let response = Response { operation, status: sent.status, text: sent.body };
        if response.status >= 300 {
            let error: types::ApiError = response.decode();
            assert!(error.code.is_some() && error.details.is_some());
        }
        response
    }

    pub(super) fn record(&self, reference: &str) -> ConsignmentRecord {
        self.app.state().consignments.consignments[reference].clone()
    }

    pub(super) fn state(&self, reference: &str) -> ConsignmentState {
        let status: types::ConsignmentStatusResponse =
            self.get(&format!("/consignments/{reference}/status")).ok(200).decode();
        status.status.unwrap().into_value()
    }

    /// Puts a consignment into a state, as if it had got there.
    pub(super) fn force(&self, reference: &str, state: ConsignmentState) {
        let mut all = self.app.state();
        let record = all.consignments.consignments.get_mut(reference).unwrap();
        record.consignment.consignment_state = Some(state.into());
    }

    /// Creates a consignment that Carrier X Next Day Super takes, with `change` applied to its request.
    pub(super) fn create(&self, change: impl FnOnce(&mut Value)) -> String {
        let mut request = domestic();
        change(&mut request);
        created(&self.post("/consignments", request))
    }

    /// Allocates a consignment by default rules.
    #[track_caller]
    pub(super) fn allocate(&self, reference: &str) {
        let response = self.touch(&format!("/allocation/{reference}/allocatewithcheapestquote"));
        assert_eq!(response.summaries()[0].status_code, 200, "{response:?}");
    }

    /// As [`create`](Self::create), and allocates it.
    #[track_caller]
    pub(super) fn allocated(&self, change: impl FnOnce(&mut Value)) -> String {
        let reference = self.create(change);
        self.allocate(&reference);
        reference
    }

    pub(super) fn advance(&self, seconds: u64) {
        self.app.clock.advance(Duration::from_secs(seconds));
    }
}

/// The reference in the response of Create Consignment.
pub(super) fn created(response: &Response) -> String {
    assert_eq!(response.status, 201, "{response:?}");
    let links: Vec<types::ApiLink> = response.decode();
    assert_eq!(links.len(), 1);
    assert_eq!(links[0].rel.as_deref(), Some("Link"));
    let href = links[0].href.as_deref().unwrap();
    href.strip_prefix(&format!("{HOST}/consignments/")).unwrap().to_owned()
}

pub(super) fn domestic() -> Value {
    serde_json::json!({
        "Packages": [{
            "Weight": {"Value": 2.5, "Unit": "Kg"},
            "Dimensions": {"Unit": "Cm", "Width": 20, "Length": 30, "Height": 12},
            "Description": "Watches",
            "Value": {"Amount": 149.99, "Currency": {"IsoCode": "GBP"}}
        }],
        "Addresses": [
            {"AddressType": "Origin", "ShippingLocationReference": "WAREHOUSE1"},
            {
                "AddressType": "Destination",
                "Contact": {"FirstName": "Robin", "LastName": "Example", "Email": "robin@example.com"},
                "AddressLine1": "12 Sample Street",
                "Town": "London",
                "Postcode": "EC1A 1BB",
                "Country": {"IsoCode": {"TwoLetterCode": "GB"}}
            }
        ],
        "Tags": ["next_day", "valuable"]
    })
}

/// Adds a copy of the first package to a request.
pub(super) fn add_package(request: &mut Value) {
    let package = request["Packages"][0].clone();
    request["Packages"].as_array_mut().unwrap().push(package);
}

/// A documented payload.
pub(super) fn example(path: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples/consignments");
    std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
