//! A sandbox without its network, and answers that are checked against the contract.

use std::time::Duration;

use http::{HeaderMap, Method};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::consignments::types::{self, AllocationSummary, WithMessage};
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;

use crate::contract::validation::{Rule, violations};
use crate::generated;
use crate::http::app::{App, Request};
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

/// An answer that has been held against the contract.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answered {
    pub(super) operation: &'static str,
    pub(super) status: u16,
    pub(super) text: Option<String>,
}

impl Answered {
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
        crate::http::app::demo::fill(
            &mut fixture.app.state(),
            &fixture.app.catalogue,
            fixture.app.clock.now(),
            0,
        );
        fixture
    }

    pub(super) fn at(now: &str, state: State) -> Self {
        let clock = ClockMode::Manual(now.parse().unwrap());
        let delay = Duration::from_secs(60);
        let app = crate::Sandbox::builder().clock(clock).delay(delay).demo(false).into_app();
        *app.state() = state;
        Self { app }
    }

    pub(super) fn get(&self, path: &str) -> Answered {
        self.call("GET", path, "")
    }

    pub(super) fn put(&self, path: &str, body: impl Serialize) -> Answered {
        self.call("PUT", path, &serde_json::to_string(&body).unwrap())
    }

    pub(super) fn post(&self, path: &str, body: impl Serialize) -> Answered {
        self.call("POST", path, &serde_json::to_string(&body).unwrap())
    }

    /// A PUT without a body.
    pub(super) fn touch(&self, path: &str) -> Answered {
        self.call("PUT", path, "")
    }

    /// A call; whatever comes back is documented for the operation, and its model can read it.
    pub(super) fn call(&self, method: &str, path: &str, body: &str) -> Answered {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut headers = HeaderMap::new();
        headers.insert("ocp-apim-subscription-key", "key".parse().unwrap());
        headers.insert("electio-api-version", "1.1".parse().unwrap());
        let request = Request {
            method: Method::from_bytes(method.as_bytes()).unwrap(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            body: body.as_bytes().to_vec(),
        };
        let answer = self.app.handle(&request, HOST);
        let operation = answer.operation.unwrap_or_else(|| panic!("{method} {path}: {answer:?}"));
        let route = generated::consignments::ROUTES.iter().find(|route| route.id == operation).unwrap();
        assert!(route.statuses.contains(&answer.status), "{operation} does not declare {answer:?}");
        let answered = Answered { operation, status: answer.status, text: answer.body };
        if answered.status >= 300 {
            let error: types::ApiError = answered.decode();
            assert!(error.code.is_some() && error.details.is_some());
        } else {
            ensure_readable(&self.app, &answered);
        }
        answered
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

    /// Creates a consignment that Carrier X Next Day Super takes, changed as told.
    pub(super) fn create(&self, change: impl FnOnce(&mut Value)) -> String {
        let mut request = domestic();
        change(&mut request);
        created(&self.post("/consignments", request))
    }

    pub(super) fn advance(&self, seconds: u64) {
        self.app.clock.advance(Duration::from_secs(seconds));
    }
}

/// The reference in the answer of Create Consignment.
pub(super) fn created(answer: &Answered) -> String {
    assert_eq!(answer.status, 201, "{answer:?}");
    let links: Vec<types::ApiLink> = answer.decode();
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

/// A documented payload.
pub(super) fn example(path: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples/consignments");
    std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The model of the answer can read it, and the contract's schema finds nothing wrong with it.
fn ensure_readable(app: &App, answered: &Answered) {
    let Some(text) = answered.text.as_deref() else {
        let empty = [
            "add_order_address",
            "cancel_consignment",
            "deallocate_consignment",
            "reserve_pickup_option",
            "update_order",
            "update_order_address",
        ];
        assert!(empty.contains(&answered.operation), "{answered:?} is empty");
        return;
    };
    let component = match answered.operation {
        "allocate_consignment" | "allocate_with_quote" | "allocate_consignment_with_service_group" => {
            read::<OneOrMany<AllocationSummary>>(text, "AllocationSummary")
        }
        operation if operation.starts_with("allocate") && operation.ends_with("get_labels") => {
            read::<types::AllocateAndGetLabelsResponse>(text, "AllocateAndGetLabelsResponse")
        }
        operation if operation.starts_with("allocate") => {
            read::<Vec<AllocationSummary>>(text, "AllocationSummary")
        }
        "update_consignment" | "create_consignment" => read::<Vec<types::ApiLink>>(text, "ApiLink"),
        "cancel_consignments"
        | "deallocate_consignments"
        | "manifest_consignments"
        | "set_ready_to_ship"
        | "set_not_ready_to_ship" => read::<Vec<WithMessage>>(text, "WithMessage"),
        "get_customs_documents" => {
            read::<types::GetCustomsDocumentationResponse>(text, "GetCustomsDocumentationResponse")
        }
        "get_consignment" | "get_consignment_with_metadata" => {
            read::<types::Consignment>(text, "Consignment")
        }
        "manifest_consignments_from_query" => {
            read::<types::ManifestFromQueryResponse>(text, "ManifestFromQueryResponse")
        }
        "add_package" => read::<types::Package>(text, "Package"),
        "get_consignment_status" => {
            read::<types::ConsignmentStatusResponse>(text, "ConsignmentStatusResponse")
        }
        "search_consignments" => {
            read::<types::MatchingConsignmentsResponse>(text, "MatchingConsignmentsResponse")
        }
        "get_delivery_options"
        | "get_delivery_options_by_consignment"
        | "get_delivery_options_by_potential_consignment" => {
            read::<types::DeliveryOptionsResponse>(text, "DeliveryOptionsResponse")
        }
        "get_delivery_option" => read::<types::DeliveryOptionDetails>(text, "DeliveryOptionDetails"),
        "get_delivery_option_summary" => read::<types::DeliveryOptionSummary>(text, "DeliveryOptionSummary"),
        "get_pickup_options" | "get_pickup_options_by_consignment" => {
            read::<types::PickupOptionsResponse>(text, "PickupOptionsResponse")
        }
        "select_delivery_options_as_orders" => {
            read::<types::SelectOrderResponse>(text, "SelectOrderResponse")
        }
        "create_order" => read::<Vec<types::ApiLink>>(text, "ApiLink"),
        "get_order" => read::<types::Order>(text, "Order"),
        "get_order_consignments" => {
            read::<types::OrderConsignmentsResponse>(text, "OrderConsignmentsResponse")
        }
        "pack_order" => read::<types::PackOrderResponse>(text, "PackOrderResponse"),
        operation if operation.contains("_order_package") => {
            assert_eq!(text, "true");
            return;
        }
        "select_delivery_option" => read::<AllocationSummary>(text, "AllocationSummary"),
        "get_quotes" | "get_quotes_by_consignment" => read::<types::QuoteResult>(text, "QuoteResult"),
        operation if operation.starts_with("get_") && operation.contains("label") => {
            read::<types::GetLabelsResponse>(text, "GetLabelsResponse")
        }
        other => panic!("no model for {other}"),
    };
    let schema = serde_json::json!({ "$ref": format!("#/components/schemas/{component}") });
    let value: Value = serde_json::from_str(text).unwrap();
    let values = value.as_array().map_or_else(|| std::slice::from_ref(&value), Vec::as_slice);
    for value in values {
        let mut found = violations(app.consignments.schemas(), &schema, value);
        // The guides use values of their own here; requests with them are accepted, and read back.
        let open = ["ConsignmentAddressType", "CategoryType"];
        found.retain(|one| !matches!(&one.rule, Rule::NotInList(list) if open.contains(&list.as_str())));
        assert_eq!(found, [], "{text}");
    }
}

fn read<T: DeserializeOwned>(text: &str, component: &'static str) -> &'static str {
    let read: Result<T, _> = serde_json::from_str(text);
    assert!(read.is_ok(), "{:?}: {text}", read.err());
    component
}
