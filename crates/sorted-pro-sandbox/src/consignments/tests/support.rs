//! A sandbox without its network, and responses that are checked against the contract.

use std::sync::LazyLock;
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

    /// A call; every response is documented for the operation, and its model can read it.
    pub(super) fn call(&self, method: &str, path: &str, body: &str) -> Response {
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
        let handled = self.app.handle(&request, HOST);
        let operation = handled.operation.unwrap_or_else(|| panic!("{method} {path}: {handled:?}"));
        let route = generated::consignments::ROUTES.iter().find(|route| route.id == operation).unwrap();
        assert!(route.statuses.contains(&handled.status), "{operation} does not declare {handled:?}");
        let response = Response { operation, status: handled.status, text: handled.body };
        if response.status >= 300 {
            let error: types::ApiError = response.decode();
            assert!(error.code.is_some() && error.details.is_some());
        } else {
            ensure_readable(&self.app, &response);
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

/// A documented payload.
pub(super) fn example(path: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples/consignments");
    std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The model of the response can read it, and the contract's schema finds nothing wrong with it.
fn ensure_readable(app: &App, response: &Response) {
    let schema = schema_of(response);
    let Some(text) = response.text.as_deref() else {
        assert_eq!(schema, Value::Null, "{response:?} is empty");
        return;
    };
    assert_ne!(schema, Value::Null, "{response:?} has a body");
    match response.operation {
        "allocate_consignment" | "allocate_with_quote" | "allocate_consignment_with_service_group" => {
            read::<OneOrMany<AllocationSummary>>(text);
        }
        operation if operation.starts_with("allocate") && operation.ends_with("get_labels") => {
            read::<types::AllocateAndGetLabelsResponse>(text);
        }
        operation if operation.starts_with("allocate") => read::<Vec<AllocationSummary>>(text),
        "update_consignment" | "create_consignment" => read::<Vec<types::ApiLink>>(text),
        "cancel_consignments"
        | "deallocate_consignments"
        | "manifest_consignments"
        | "set_ready_to_ship"
        | "set_not_ready_to_ship" => read::<Vec<WithMessage>>(text),
        "dispatch_consignments" => read::<Vec<types::DispatchResponse>>(text),
        "get_customs_documents" => read::<types::GetCustomsDocumentationResponse>(text),
        "get_consignment" | "get_consignment_only" | "get_consignment_with_metadata" => {
            read::<types::Consignment>(text);
        }
        "get_commercial_invoice"
        | "get_customs_document"
        | "get_customer_manifest"
        | "get_manifest_file_sent_to_carrier" => read::<String>(text),
        "get_customer_manifests" => read::<Vec<types::ManifestFileInfo>>(text),
        "get_filtered_manifests" => read::<types::ManifestsView>(text),
        "get_carriers" => read::<Vec<types::Carrier>>(text),
        "get_customer_carriers" => read::<types::PagedCarriers>(text),
        "get_available_carrier_services" | "get_carrier_services_for_subscription" => {
            read::<types::SubscriptionMpdCarrierServiceResponse>(text);
        }
        "get_service_groups" | "get_service_group_summaries" => {
            read::<Vec<types::MpdCarrierServiceGroup>>(text);
        }
        "get_service_group" | "get_service_group_summary" => read::<types::MpdCarrierServiceGroup>(text),
        "get_shipping_locations" | "get_assigned_shipping_locations" => {
            read::<Vec<types::ShippingLocation>>(text);
        }
        "get_shipping_location" => read::<types::ShippingLocation>(text),
        "get_package_sizes" => read::<Vec<types::PackageSize>>(text),
        "get_default_package_size" => read::<types::PackageSize>(text),
        operation if operation.starts_with("is_") => read::<bool>(text),
        "get_consignment_references" => read::<Vec<String>>(text),
        "get_late_consignments" => read::<types::LateConsignmentsResponse>(text),
        "count_consignments" => read::<i32>(text),
        "get_audit_messages" => read::<Vec<types::ConsignmentAuditMessage>>(text),
        "get_consignment_state_summary" => read::<types::ConsignmentStateSummaryResponse>(text),
        "get_consignment_carrier_summary" => read::<types::ConsignmentCarrierSummaryResponse>(text),
        "get_late_consignment_summary" => read::<types::LateConsignmentSummaryResponse>(text),
        "manifest_consignments_from_query" => read::<types::ManifestFromQueryResponse>(text),
        "add_package" => read::<types::Package>(text),
        "get_consignment_status" => read::<types::ConsignmentStatusResponse>(text),
        "search_consignments" => read::<types::MatchingConsignmentsResponse>(text),
        "add_items" => read::<Vec<types::Item>>(text),
        "get_tracking_events" => read::<types::ConsignmentViewModel>(text),
        "get_tracking_events_per_package" => read::<types::FlattenedConsignmentViewModel>(text),
        "get_service_group_quotes" => read::<Vec<types::ServiceGroupQuoteResult>>(text),
        "get_quotes" | "get_quotes_by_consignment" | "get_stored_quotes" => read::<types::QuoteResult>(text),
        "get_delivery_options"
        | "get_delivery_options_by_consignment"
        | "get_delivery_options_by_potential_consignment" => read::<types::DeliveryOptionsResponse>(text),
        "get_delivery_option" => read::<types::DeliveryOptionDetails>(text),
        "get_delivery_option_summary" => read::<types::DeliveryOptionSummary>(text),
        "get_pickup_options" | "get_pickup_options_by_consignment" => {
            read::<types::PickupOptionsResponse>(text);
        }
        "select_delivery_options_as_orders" => read::<types::SelectOrderResponse>(text),
        "create_order" => read::<Vec<types::ApiLink>>(text),
        "get_order" => read::<types::Order>(text),
        "get_order_consignments" => read::<types::OrderConsignmentsResponse>(text),
        "pack_order" => read::<types::PackOrderResponse>(text),
        operation if operation.contains("_order_package") => read::<bool>(text),
        "select_delivery_option" => read::<AllocationSummary>(text),
        operation if operation.starts_with("get_") && operation.contains("label") => {
            read::<types::GetLabelsResponse>(text);
        }
        other => panic!("no model for {other}"),
    }
    let value: Value = serde_json::from_str(text).unwrap();
    let mut found = violations(app.consignments.schemas(), &schema, &value);
    // The guides use their own values here; requests with them are accepted, and read back.
    let open = ["ConsignmentAddressType", "CategoryType", "CustomChargeType", "ShippingTerms"];
    found.retain(|one| !matches!(&one.rule, Rule::NotInList(list) if open.contains(&list.as_str())));
    assert_eq!(found, [], "{text}");
}

/// The schema of a response; null if it has no body.
fn schema_of(response: &Response) -> Value {
    static REFERENCE: LazyLock<Value> =
        LazyLock::new(|| serde_json::from_str(generated::CONSIGNMENTS_REFERENCE).unwrap());
    let operations = REFERENCE["operations"].as_array().unwrap();
    let operation = operations.iter().find(|operation| operation["id"] == response.operation).unwrap();
    let mut statuses = operation["statuses"].as_array().unwrap().iter();
    let status = response.status.to_string();
    statuses.find(|one| one["status"] == status.as_str()).unwrap()["schema"].clone()
}

fn read<T: DeserializeOwned>(text: &str) {
    let read: Result<T, _> = serde_json::from_str(text);
    assert!(read.is_ok(), "{:?}: {text}", read.err());
}
