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
pub(super) struct Ask {
    pub(super) operation: &'static str,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) body: Option<Value>,
    /// References that it is about.
    pub(super) references: Vec<String>,
}

impl Ask {
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
    pub(super) ask: Ask,
    pub(super) status: u16,
    pub(super) body: Value,
}

impl Response {
    /// The shipments or consignments that this response reports as allocated.
    pub(super) fn allocated(&self) -> Vec<String> {
        let texts = |list: &Value| -> Vec<String> {
            list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        match (self.ask.operation, self.status) {
            ("allocate_shipments_with_filters", 202 | 207) => {
                let links = self.body["shipments"].as_array().into_iter().flatten();
                links.filter_map(|link| link["reference"].as_str()).map(str::to_owned).collect()
            }
            (bulk, 202 | 207) if bulk.starts_with("allocate_shipments") => texts(&self.body["queued"]),
            (single, 200) if single.starts_with("allocate_shipment") => self.ask.references.clone(),
            (other, 200) if other.starts_with("allocate") => {
                let summaries = self.body.as_array().into_iter().flatten();
                let succeeded = summaries.map(|summary| summary["StatusCode"] == 200);
                let pairs = self.ask.references.iter().zip(succeeded);
                pairs.filter(|(_, succeeded)| *succeeded).map(|(reference, _)| reference.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The shipment or consignment that this response reports as created.
    pub(super) fn created(&self) -> Option<String> {
        match (self.ask.operation, self.status) {
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
pub(super) async fn send_all(client: &Client, url: &str, asks: Vec<Ask>) -> Vec<Response> {
    let mut running = tokio::task::JoinSet::new();
    for ask in asks {
        let mut request = client
            .request(ask.method.clone(), format!("{url}{}", ask.path))
            .header("x-api-key", KEY)
            .header("x-api-version", "1.1")
            .header("ocp-apim-subscription-key", KEY);
        if let Some(body) = &ask.body {
            request = request.json(body);
        }
        running.spawn(async move {
            let response = request.send().await.expect("a response");
            let status = response.status().as_u16();
            let text = response.text().await.expect("a body");
            let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect("JSON") };
            Response { ask, status, body }
        });
    }
    tokio::time::timeout(Duration::from_secs(240), running.join_all()).await.expect("no deadlock")
}

/// Single allocations of `reference`, each with another selection.
fn allocations_of_shipment(reference: &String, quote: &str) -> Vec<Ask> {
    let of = std::slice::from_ref(reference);
    let ask = |operation, rest: &str| {
        let path = format!("/pro/shipments/{reference}/allocate{rest}");
        Ask::new(operation, Method::PUT, path, of)
    };
    vec![
        ask("allocate_shipment", ""),
        ask("allocate_shipment_with_carrier_service", &format!("/service/{SERVICE}")),
        ask("allocate_shipment_with_service_group", &format!("/service_group/{GROUP}")),
        ask("allocate_shipment_with_virtual_service", &format!("/virtual_service/{SERVICE}")),
        ask("allocate_shipment_with_quote", &format!("/quote/{quote}")),
    ]
}

/// Allocations of several shipments, each with another selection.
fn bulk_allocations_of_shipments(references: &[String]) -> Vec<Ask> {
    let ask = |operation, rest: &str, property: &str, value: Value| {
        let mut body = json!({ "shipments": references });
        if !property.is_empty() {
            body[property] = value;
        }
        Ask::new(operation, Method::PUT, format!("/pro/shipments/allocate{rest}"), references).with(body)
    };
    let filters = json!({ "direction": "outbound" });
    vec![
        ask("allocate_shipments", "", "", Value::Null),
        ask(
            "allocate_shipments_with_carrier_service",
            "/service",
            "carrier_service_reference",
            json!(SERVICE),
        ),
        ask("allocate_shipments_with_service_group", "/service_group", "service_group", json!(GROUP)),
        ask("allocate_shipments_with_filters", "/filters", "filters", filters),
    ]
}

fn changes_of_shipment(reference: &String) -> Vec<Ask> {
    let of = std::slice::from_ref(reference);
    let ask = |operation, method, rest: &str| {
        Ask::new(operation, method, format!("/pro/shipments/{reference}{rest}"), of)
    };
    vec![
        ask("allocate_shipment", Method::PUT, "/allocate"),
        ask("deallocate_shipment", Method::DELETE, "/allocation"),
        ask("allocate_shipment_with_service_group", Method::PUT, &format!("/allocate/service_group/{GROUP}")),
        ask("deallocate_shipment", Method::DELETE, "/allocation"),
        ask("clone_shipment", Method::POST, "/clone"),
        ask("get_shipment", Method::GET, ""),
        ask("cancel_shipment", Method::PUT, "/cancel"),
    ]
}

fn allocations_of_consignment(reference: &String) -> Vec<Ask> {
    let of = std::slice::from_ref(reference);
    let ask = |operation, rest: &str| {
        Ask::new(operation, Method::PUT, format!("/allocation/{reference}/{rest}"), of)
    };
    let (one, in_group) = ("allocate_consignment", "allocate_consignment_with_service_group");
    let group = format!("allocatewithservicegroup/{GROUP}");
    vec![ask(one, "allocatewithcheapestquote"), ask(in_group, &group), ask(one, "allocatewithcheapestquote")]
}

fn bulk_allocations_of_consignments(references: &[String]) -> Vec<Ask> {
    let ask = |operation, path: &str, mut body: Value| {
        body["ConsignmentReferences"] = json!(references);
        Ask::new(operation, Method::PUT, path, references).with(body)
    };
    let service = json!({ "MpdCarrierServiceReference": SERVICE });
    vec![
        ask("allocate_using_default_rules", "/allocation/allocate", json!({})),
        ask("allocate_with_carrier_service", "/allocation/allocatewithcarrierservice", service),
    ]
}

fn changes_of_consignment(reference: &String) -> Vec<Ask> {
    let of = std::slice::from_ref(reference);
    let ask = |operation, rest: &str| {
        Ask::new(operation, Method::PUT, format!("/consignments/{reference}/{rest}"), of)
    };
    let mut asks = allocations_of_consignment(reference);
    asks.push(ask("deallocate_consignment", "deallocate"));
    asks.push(ask("deallocate_consignment", "deallocate"));
    asks.push(ask("cancel_consignment", "cancel"));
    asks
}

fn new_consignment() -> Ask {
    let request = json!({
        "Packages": [{
            "Weight": { "Value": 2.5, "Unit": "Kg" },
            "Dimensions": { "Unit": "Cm", "Width": 20, "Length": 30, "Height": 12 },
            "Description": "Watches",
            "Value": { "Amount": 149.99, "Currency": { "IsoCode": "GBP" } }
        }],
        "Addresses": [
            { "AddressType": "Origin", "ShippingLocationReference": "WAREHOUSE1" },
            {
                "AddressType": "Destination",
                "Contact": { "FirstName": "Robin", "LastName": "Example", "Email": "robin@example.com" },
                "AddressLine1": "12 Sample Street",
                "Town": "London",
                "Postcode": "EC1A 1BB",
                "Country": { "IsoCode": { "TwoLetterCode": "GB" } }
            }
        ]
    });
    Ask::new("create_consignment", Method::POST, "/consignments", &[]).with(request)
}

/// Records that exist before the race.
pub(super) struct Start {
    pub(super) raced: Vec<String>,
    pub(super) churned: Vec<String>,
    quotes: BTreeMap<String, String>,
    pub(super) raced_consignments: Vec<String>,
    pub(super) churned_consignments: Vec<String>,
    /// Made during the race, as often as there is room.
    new_shipment: Value,
}

pub(super) async fn prepare(sandbox: &Sandbox) -> Start {
    let (client, url) = (http(), sandbox.url());
    let clone = Ask::new("clone_shipment", Method::POST, format!("/pro/shipments/{MODEL}/clone"), &[]);
    let made = send_all(&client, &url, vec![clone; RACED.0 + CHURNED.0]).await;
    let mut shipments_made: Vec<String> =
        made.iter().map(|response| response.created().expect("a clone")).collect();
    let made = send_all(&client, &url, vec![new_consignment(); RACED.1 + CHURNED.1]).await;
    let mut consignments_made: Vec<String> =
        made.iter().map(|response| response.created().expect("a consignment")).collect();
    let raced = shipments_made.split_off(CHURNED.0);
    let quote = |reference: &String| {
        let path = format!("/pro/shipments/{reference}/quote");
        Ask::new("get_shipment_quotes", Method::POST, path, std::slice::from_ref(reference))
    };
    let quotes = send_all(&client, &url, raced.iter().map(quote).collect()).await;
    let quotes = quotes.into_iter().map(|response| {
        let quote = response.body["quotes"][0]["reference"].as_str().expect("a quote").to_owned();
        (response.ask.references[0].clone(), quote)
    });
    let model = shipments(sandbox, Method::GET, &format!("/shipments/{MODEL}"));
    let model: Value = model.send().await.expect("a response").json().await.expect("JSON");
    let new_shipment = json!({
        "direction": model["direction"],
        "shipment_type": model["shipment_type"],
        "addresses": model["addresses"],
        "contents": [{
            "weight": { "value": 1, "unit": "kg" },
            "dimensions": { "length": 30, "width": 20, "height": 10, "unit": "cm" },
            "value": { "amount": 45, "currency": "GBP" }
        }],
    });
    let raced_consignments = consignments_made.split_off(CHURNED.1);
    let (churned, churned_consignments) = (shipments_made, consignments_made);
    Start { quotes: quotes.collect(), raced, churned, raced_consignments, churned_consignments, new_shipment }
}

/// The requests of the race, in an order that mixes them, the same in every run.
pub(super) fn race(start: &Start) -> Vec<Ask> {
    let mut asks = Vec::new();
    for reference in &start.raced {
        asks.extend(allocations_of_shipment(reference, &start.quotes[reference]));
    }
    // Overlapping lists.
    for several in start.raced.windows(6).step_by(3) {
        asks.extend(bulk_allocations_of_shipments(several));
    }
    asks.extend(start.churned.iter().flat_map(changes_of_shipment));
    asks.extend(start.raced_consignments.iter().flat_map(allocations_of_consignment));
    for several in start.raced_consignments.windows(4).step_by(2) {
        asks.extend(bulk_allocations_of_consignments(several));
    }
    asks.extend(start.churned_consignments.iter().flat_map(changes_of_consignment));
    for number in 0..REQUESTS - asks.len() {
        let count = Ask::new("count_shipments_by_state", Method::GET, "/pro/shipments/state_counts", &[]);
        asks.push(match number % 8 {
            0..4 => {
                let ask = Ask::new("create_shipment", Method::POST, "/pro/shipments", &[]);
                ask.with(start.new_shipment.clone())
            }
            4 | 5 => new_consignment(),
            6 => count,
            _ if number % 16 == 7 => Ask::new("", Method::GET, "/_sandbox/state", &[]),
            // So that queued work is done in the middle of it.
            _ => Ask::new("", Method::POST, "/_sandbox/clock", &[]).with(json!({ "advance_seconds": 1 })),
        });
    }
    // 1009 is prime and larger than any index: every one gets another place.
    let mut mixed: Vec<(usize, Ask)> = asks.into_iter().enumerate().collect();
    mixed.sort_by_key(|(index, _)| index * 617 % 1009);
    mixed.into_iter().map(|(_, ask)| ask).collect()
}
