//! The requests of the race, and the claims of their responses.

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::{Client, Method};
use serde_json::{Value, json};
use sorted_pro_sandbox::Sandbox;

use crate::client::{KEY, http, shipments};

/// A shipment of the demo data that waits for a service; all others here are its clones.
const MODEL: &str = "sp_00794407328944469090495223169024";
const GROUP: &str = "exampleSG123";
const SERVICE: &str = "CX_NDS";

/// Number of shipments, and of consignments, that several callers want to allocate.
pub(super) const RACED: (usize, usize) = (40, 20);
/// Number that several callers allocate, de-allocate and cancel.
pub(super) const CHURNED: (usize, usize) = (40, 20);
pub(super) const REQUESTS: usize = 1000;

/// A request, and the operation that it must turn out to be.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) operation: &'static str,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) body: Option<Value>,
    /// References that it is about.
    pub(super) references: Vec<String>,
}

impl Call {
    fn new(operation: &'static str, method: Method, path: impl Into<String>, references: &[String]) -> Self {
        Self { operation, method, path: path.into(), body: None, references: references.to_vec() }
    }

    fn with(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }
}

#[derive(Debug)]
pub(super) struct Response {
    pub(super) call: Call,
    pub(super) status: u16,
    pub(super) body: Value,
}

impl Response {
    /// The shipments or consignments that this response reports as allocated.
    pub(super) fn allocated(&self) -> Vec<String> {
        let texts = |list: &Value| -> Vec<String> {
            list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        match (self.call.operation, self.status) {
            ("allocate_shipments_with_filters", 202 | 207) => {
                let links = self.body["shipments"].as_array().into_iter().flatten();
                links.filter_map(|link| link["reference"].as_str()).map(str::to_owned).collect()
            }
            (bulk, 202 | 207) if bulk.starts_with("allocate_shipments") => texts(&self.body["queued"]),
            (single, 200) if single.starts_with("allocate_shipment") => self.call.references.clone(),
            (other, 200) if other.starts_with("allocate") => {
                let summaries = self.body.as_array().into_iter().flatten();
                let succeeded = summaries.map(|summary| summary["StatusCode"] == 200);
                let pairs = self.call.references.iter().zip(succeeded);
                pairs.filter(|(_, succeeded)| *succeeded).map(|(reference, _)| reference.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The shipment or consignment that this response reports as created.
    pub(super) fn created(&self) -> Option<String> {
        match (self.call.operation, self.status) {
            ("create_shipment" | "clone_shipment", 201) => Some(self.body["reference"].as_str()?.to_owned()),
            ("create_consignment", 201) => {
                let link = self.body[0]["Href"].as_str()?;
                Some(link.rsplit('/').next()?.to_owned())
            }
            _ => None,
        }
    }
}

/// Sends all at once, and waits for all responses.
pub(super) async fn send_all(client: &Client, url: &str, calls: Vec<Call>) -> Vec<Response> {
    let mut running = tokio::task::JoinSet::new();
    for call in calls {
        let mut request = client
            .request(call.method.clone(), format!("{url}{}", call.path))
            .header("x-api-key", KEY)
            .header("x-api-version", "1.1")
            .header("ocp-apim-subscription-key", KEY);
        if let Some(body) = &call.body {
            request = request.json(body);
        }
        running.spawn(async move {
            let response = request.send().await.expect("a response");
            let status = response.status().as_u16();
            let text = response.text().await.expect("a body");
            let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect("JSON") };
            Response { call, status, body }
        });
    }
    tokio::time::timeout(Duration::from_secs(240), running.join_all()).await.expect("no deadlock")
}

/// Single allocations of `reference`, each with another selection.
fn allocations_of_shipment(reference: &String, quote: &str) -> Vec<Call> {
    let of = std::slice::from_ref(reference);
    let call = |operation, rest: &str| {
        let path = format!("/pro/shipments/{reference}/allocate{rest}");
        Call::new(operation, Method::PUT, path, of)
    };
    vec![
        call("allocate_shipment", ""),
        call("allocate_shipment_with_carrier_service", &format!("/service/{SERVICE}")),
        call("allocate_shipment_with_service_group", &format!("/service_group/{GROUP}")),
        call("allocate_shipment_with_virtual_service", &format!("/virtual_service/{SERVICE}")),
        call("allocate_shipment_with_quote", &format!("/quote/{quote}")),
    ]
}

/// Allocations of several shipments, each with another selection.
fn bulk_allocations_of_shipments(references: &[String]) -> Vec<Call> {
    let call = |operation, rest: &str, property: &str, value: Value| {
        let mut body = json!({ "shipments": references });
        if !property.is_empty() {
            body[property] = value;
        }
        Call::new(operation, Method::PUT, format!("/pro/shipments/allocate{rest}"), references).with(body)
    };
    let filters = json!({ "direction": "outbound" });
    vec![
        call("allocate_shipments", "", "", Value::Null),
        call(
            "allocate_shipments_with_carrier_service",
            "/service",
            "carrier_service_reference",
            json!(SERVICE),
        ),
        call("allocate_shipments_with_service_group", "/service_group", "service_group", json!(GROUP)),
        call("allocate_shipments_with_filters", "/filters", "filters", filters),
    ]
}

fn changes_of_shipment(reference: &String) -> Vec<Call> {
    let of = std::slice::from_ref(reference);
    let call = |operation, method, rest: &str| {
        Call::new(operation, method, format!("/pro/shipments/{reference}{rest}"), of)
    };
    vec![
        call("allocate_shipment", Method::PUT, "/allocate"),
        call("deallocate_shipment", Method::DELETE, "/allocation"),
        call(
            "allocate_shipment_with_service_group",
            Method::PUT,
            &format!("/allocate/service_group/{GROUP}"),
        ),
        call("deallocate_shipment", Method::DELETE, "/allocation"),
        call("clone_shipment", Method::POST, "/clone"),
        call("get_shipment", Method::GET, ""),
        call("cancel_shipment", Method::PUT, "/cancel"),
    ]
}

fn allocations_of_consignment(reference: &String) -> Vec<Call> {
    let of = std::slice::from_ref(reference);
    let call = |operation, rest: &str| {
        Call::new(operation, Method::PUT, format!("/allocation/{reference}/{rest}"), of)
    };
    let (one, in_group) = ("allocate_consignment", "allocate_consignment_with_service_group");
    let group = format!("allocatewithservicegroup/{GROUP}");
    vec![
        call(one, "allocatewithcheapestquote"),
        call(in_group, &group),
        call(one, "allocatewithcheapestquote"),
    ]
}

fn bulk_allocations_of_consignments(references: &[String]) -> Vec<Call> {
    let call = |operation, path: &str, mut body: Value| {
        body["ConsignmentReferences"] = json!(references);
        Call::new(operation, Method::PUT, path, references).with(body)
    };
    let service = json!({ "MpdCarrierServiceReference": SERVICE });
    vec![
        call("allocate_using_default_rules", "/allocation/allocate", json!({})),
        call("allocate_with_carrier_service", "/allocation/allocatewithcarrierservice", service),
    ]
}

fn changes_of_consignment(reference: &String) -> Vec<Call> {
    let of = std::slice::from_ref(reference);
    let call = |operation, rest: &str| {
        Call::new(operation, Method::PUT, format!("/consignments/{reference}/{rest}"), of)
    };
    let mut calls = allocations_of_consignment(reference);
    calls.push(call("deallocate_consignment", "deallocate"));
    calls.push(call("deallocate_consignment", "deallocate"));
    calls.push(call("cancel_consignment", "cancel"));
    calls
}

fn new_consignment() -> Call {
    let request = json!({
        "Packages": [{
            "PackageSizeReference": "SMALL_BOX",
            "Description": "Watches",
            "Value": { "Amount": 149.99, "Currency": { "IsoCode": "GBP" } }
        }],
        "Addresses": [
            { "AddressType": "Origin", "ShippingLocationReference": "WAREHOUSE1" },
            { "AddressType": "Destination", "ShippingLocationReference": "STORE_42" }
        ]
    });
    Call::new("create_consignment", Method::POST, "/consignments", &[]).with(request)
}

/// Records that exist before the race.
pub(super) struct Start {
    pub(super) raced: Vec<String>,
    pub(super) churned: Vec<String>,
    quotes: BTreeMap<String, String>,
    pub(super) raced_consignments: Vec<String>,
    pub(super) churned_consignments: Vec<String>,
    /// Made during the race, as often as the number of requests allows.
    new_shipment: Value,
}

pub(super) async fn prepare(sandbox: &Sandbox) -> Start {
    let (client, url) = (http(), sandbox.url());
    let clone = Call::new("clone_shipment", Method::POST, format!("/pro/shipments/{MODEL}/clone"), &[]);
    let made = send_all(&client, &url, vec![clone; RACED.0 + CHURNED.0]).await;
    let mut shipments_made: Vec<String> =
        made.iter().map(|response| response.created().expect("a clone")).collect();
    let made = send_all(&client, &url, vec![new_consignment(); RACED.1 + CHURNED.1]).await;
    let mut consignments_made: Vec<String> =
        made.iter().map(|response| response.created().expect("a consignment")).collect();
    let raced = shipments_made.split_off(CHURNED.0);
    let quote = |reference: &String| {
        let path = format!("/pro/shipments/{reference}/quote");
        Call::new("get_shipment_quotes", Method::POST, path, std::slice::from_ref(reference))
    };
    let quotes = send_all(&client, &url, raced.iter().map(quote).collect()).await;
    let quotes = quotes.into_iter().map(|response| {
        let quote = response.body["quotes"][0]["reference"].as_str().expect("a quote").to_owned();
        (response.call.references[0].clone(), quote)
    });
    let model = shipments(sandbox, Method::GET, &format!("/shipments/{MODEL}"));
    let model: Value = model.send().await.expect("a response").json().await.expect("JSON");
    let new_shipment = json!({
        "direction": model["direction"],
        "shipment_type": model["shipment_type"],
        "addresses": model["addresses"],
        "contents": [{
            "package_size_reference": "SMALL-BOX",
            "value": { "amount": 45, "currency": "GBP" }
        }],
    });
    let raced_consignments = consignments_made.split_off(CHURNED.1);
    let (churned, churned_consignments) = (shipments_made, consignments_made);
    Start { quotes: quotes.collect(), raced, churned, raced_consignments, churned_consignments, new_shipment }
}

/// The requests of the race, in an order that mixes them, the same in every run.
pub(super) fn race(start: &Start) -> Vec<Call> {
    let mut calls = Vec::new();
    for reference in &start.raced {
        calls.extend(allocations_of_shipment(reference, &start.quotes[reference]));
    }
    // Overlapping lists.
    for several in start.raced.windows(6).step_by(3) {
        calls.extend(bulk_allocations_of_shipments(several));
    }
    calls.extend(start.churned.iter().flat_map(changes_of_shipment));
    calls.extend(start.raced_consignments.iter().flat_map(allocations_of_consignment));
    for several in start.raced_consignments.windows(4).step_by(2) {
        calls.extend(bulk_allocations_of_consignments(several));
    }
    calls.extend(start.churned_consignments.iter().flat_map(changes_of_consignment));
    for number in 0..REQUESTS - calls.len() {
        let count = Call::new("count_shipments_by_state", Method::GET, "/pro/shipments/state_counts", &[]);
        calls.push(match number % 8 {
            0..4 => {
                let call = Call::new("create_shipment", Method::POST, "/pro/shipments", &[]);
                call.with(start.new_shipment.clone())
            }
            4 | 5 => new_consignment(),
            6 => count,
            _ if number % 16 == 7 => Call::new("", Method::GET, "/_sandbox/state", &[]),
            // So that queued work is done in the middle of it.
            _ => Call::new("", Method::POST, "/_sandbox/clock", &[]).with(json!({ "advance_seconds": 1 })),
        });
    }
    // 1009 is prime and larger than any index: every one gets another place.
    let mut mixed: Vec<(usize, Call)> = calls.into_iter().enumerate().collect();
    mixed.sort_by_key(|(index, _)| index * 617 % 1009);
    mixed.into_iter().map(|(_, call)| call).collect()
}
