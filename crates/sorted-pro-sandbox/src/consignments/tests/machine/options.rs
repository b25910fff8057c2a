//! Asking for, reserving and selecting options.

use serde_json::json;
use sorted_pro_raw::consignments::types::{
    AllocationSummary, DeliveryOption, DeliveryOptionDetails, DeliveryOptionsResponse, PickupOptionsResponse,
    SelectOrderResponse,
};

use super::{Outcome, Place, Run, SERVICE, Subject, plain, request};
use crate::consignments::tests::support::{HOST, Response};

impl Run<'_> {
    pub(super) fn option(&self, number: usize) -> &str {
        self.options.get(number).map_or("EDO-000-0ZZ-ZZZ", String::as_str)
    }

    pub(super) fn offer(&mut self, subject: Subject, place: Place) -> Outcome {
        let fixture = self.fixture;
        let response = match (subject, place) {
            (Subject::New(heavy), Place::Door) => fixture.post("/deliveryoptions", request(heavy)),
            (Subject::New(heavy), Place::PickUp) => {
                let mut request = request(heavy);
                request["Distance"] = json!({ "Unit": "Km", "Value": 5 });
                request["MaxResults"] = json!(10);
                fixture.post("/deliveryoptions/pickupoptions", request)
            }
            // Pick-up options are not offered for a reference of a potential consignment.
            (Subject::Potential(option), _) => {
                let reference = self.potential(option).unwrap_or_else(|| "EPC-000-0ZZ-ZZZ".to_owned());
                fixture.get(&format!("/deliveryoptions/{reference}"))
            }
            (Subject::Consignment(n), Place::Door) => {
                fixture.get(&format!("/deliveryoptions/consignment/{}", self.name(n)))
            }
            (Subject::Consignment(n), Place::PickUp) => {
                fixture.get(&format!("/deliveryoptions/pickupOptions/consignment/{}", self.name(n)))
            }
        };
        let found = match response.operation {
            _ if response.status >= 300 => Vec::new(),
            operation if operation.contains("pickup") => pickup_options(&response),
            _ => delivery_options(&response),
        };
        self.options.extend(found.into_iter().map(|option| option.reference.unwrap()));
        plain(&response)
    }

    /// The reference of the potential consignment that an option was offered for.
    fn potential(&self, option: usize) -> Option<String> {
        let response = self.fixture.get(&format!("/deliveryoptions/details/{}", self.option(option)));
        if response.status == 404 {
            assert!(option >= self.options.len(), "{response:?}");
            return None;
        }
        response.decode::<DeliveryOptionDetails>().consignment_detail.unwrap().reference
    }

    pub(super) fn select(&mut self, option: usize) -> Outcome {
        let path = format!("/deliveryoptions/select/{}", self.option(option));
        let response = self.fixture.call("POST", &path, "");
        if response.status == 400 {
            // Not because no service can keep the promise any more.
            response.refused(400, "InvalidStateForOperation");
        }
        if response.status == 200 {
            let summary: AllocationSummary = response.decode();
            let links = summary.api_links.unwrap();
            let href = links[0].href.as_deref().unwrap();
            self.add_consignment(href.strip_prefix(&format!("{HOST}/consignments/")).unwrap());
        }
        plain(&response)
    }

    pub(super) fn select_as_orders(&mut self, options: &[usize]) -> Outcome {
        let options: Vec<_> = options.iter().map(|n| json!({ "Reference": self.option(*n) })).collect();
        let body = json!({ "DeliveryOptions": options });
        let response = self.fixture.post("/deliveryoptions/selectorder", body);
        let results = response.decode::<SelectOrderResponse>().select_order_results.unwrap();
        let elements = results.iter().map(|result| result.status == 201).collect();
        self.orders.extend(results.into_iter().filter_map(|result| result.order_reference));
        Outcome { status: response.status, elements }
    }

    /// Numbers a consignment, if it is a new one.
    pub(super) fn add_consignment(&mut self, reference: &str) {
        if !self.consignments.iter().any(|known| known == reference) {
            self.consignments.push(reference.to_owned());
        }
    }
}

/// The option of `SERVICE`, if there is one.
fn delivery_options(response: &Response) -> Vec<DeliveryOption> {
    let mut options = response.decode::<DeliveryOptionsResponse>().delivery_options.unwrap();
    options.retain(|option| option.carrier_service_reference.as_deref() == Some(SERVICE));
    options
}

/// The options of all locations.
fn pickup_options(response: &Response) -> Vec<DeliveryOption> {
    let locations = response.decode::<PickupOptionsResponse>().locations.unwrap();
    locations.into_iter().flat_map(|location| location.delivery_options.unwrap()).collect()
}
