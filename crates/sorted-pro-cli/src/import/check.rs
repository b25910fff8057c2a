//! Checks what will be sent.

use serde::de::DeserializeOwned;
use serde_json::Value;
use sorted_pro::{ApiKey, consignments, shipments};

use crate::global::Api;
use crate::text::without_place;

/// Checks inputs as the SDK does before it sends them. Nothing is sent.
pub(super) struct Check {
    shipments: shipments::Client,
    consignments: consignments::Client,
}

impl Check {
    pub(super) fn new() -> Result<Self, sorted_pro::Error> {
        let key = || ApiKey::new("not-used");
        let url = "http://127.0.0.1";
        Ok(Self {
            shipments: shipments::Client::builder(key()?).base_url(url).build()?,
            consignments: consignments::Client::builder(key()?).base_url(url).build()?,
        })
    }

    /// Problems of a create request that gets this key: paths and messages.
    pub(super) fn input(&self, api: Api, json: &str, key: &str) -> Vec<(String, String)> {
        match api {
            Api::Shipments => problems_of(json, |mut request: shipments::models::CreateShipmentRequest| {
                request.custom_reference = Some(key.to_owned());
                self.shipments.create_shipment(request).to_request().err()
            }),
            Api::Consignments => {
                problems_of(json, |mut request: consignments::models::CreateConsignmentRequest| {
                    request.consignment_reference_provided_by_customer = Some(key.to_owned());
                    self.consignments.create_consignment(request).to_request().err()
                })
            }
        }
    }

    pub(super) fn reference(&self, api: Api, reference: &str) -> Vec<String> {
        let built = match api {
            Api::Shipments => self.shipments.get_shipment(reference).to_request(),
            Api::Consignments => self.consignments.get_consignment(reference).to_request(),
        };
        problems(built.err()).into_iter().map(|(_, message)| message).collect()
    }
}

fn problems_of<T: DeserializeOwned>(
    json: &str,
    check: impl Fn(T) -> Option<sorted_pro::Error>,
) -> Vec<(String, String)> {
    match serde_json::from_str(json) {
        Ok(request) => problems(check(request)),
        Err(error) => {
            let message = format!("is not a create request: {}", without_place(&error));
            vec![("order".to_owned(), message)]
        }
    }
}

fn problems(error: Option<sorted_pro::Error>) -> Vec<(String, String)> {
    let Some(error) = error else { return Vec::new() };
    if error.problems().is_empty() {
        return vec![("order".to_owned(), error.to_string())];
    }
    error.problems().iter().map(|problem| (problem.path.clone(), problem.message.clone())).collect()
}

/// Properties of a create request that the API does not document. They would be left out.
pub(super) fn unknown(api: Api, json: &str) -> Vec<(String, String)> {
    let kept = match api {
        Api::Shipments => serde_json::from_str::<shipments::models::CreateShipmentRequest>(json)
            .and_then(serde_json::to_value),
        Api::Consignments => serde_json::from_str::<consignments::models::CreateConsignmentRequest>(json)
            .and_then(serde_json::to_value),
    };
    let mut found = Vec::new();
    if let (Ok(given), Ok(kept)) = (serde_json::from_str(json), kept) {
        unknown_properties(&given, &kept, String::new(), &mut found);
    }
    found
}

fn unknown_properties(given: &Value, kept: &Value, path: String, found: &mut Vec<(String, String)>) {
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => {
            for (name, value) in given.iter().filter(|(_, value)| !value.is_null()) {
                let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match kept.iter().find(|(kept, _)| plain(kept) == plain(name)) {
                    Some((_, kept)) => unknown_properties(value, kept, inner, found),
                    None => found.push((inner, "is not a property of the API: correct its name".to_owned())),
                }
            }
        }
        (Value::Array(given), Value::Array(kept)) => {
            for (at, (given, kept)) in given.iter().zip(kept).enumerate() {
                unknown_properties(given, kept, format!("{path}[{at}]"), found);
            }
        }
        _ => {}
    }
}
