//! A sandbox with shipments of any state, which are put into the store.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use sorted_pro_raw::shipments::types::Shipment;
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use super::support::{Response, Server};
use crate::model::clock::ClockMode;
use crate::model::state::ShipmentRecord;

pub(super) const NOW: &str = "2025-03-05T10:00:00Z";
pub(super) const DELAY: Duration = Duration::from_millis(300);

pub(super) struct World {
    pub(super) server: Server,
}

/// Every documented state of a shipment.
pub(super) fn states() -> impl Iterator<Item = ShipmentState> {
    ShipmentState::known().iter().cloned()
}

impl World {
    pub(super) fn new() -> Self {
        Self::with_delay(DELAY)
    }

    pub(super) fn with_delay(delay: Duration) -> Self {
        let clock = ClockMode::Manual(NOW.parse().unwrap());
        let app = crate::Sandbox::builder().clock(clock).delay(delay).seed(7).demo(false).into_app();
        Self { server: Server { app } }
    }

    pub(super) fn advance(&self, by: Duration) {
        self.server.app.clock.advance(by);
    }

    #[track_caller]
    pub(super) fn send(&self, method: &str, path: &str, body: Option<Value>) -> Response {
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        self.server.send(method.parse().unwrap(), path, &body)
    }

    #[track_caller]
    pub(super) fn get(&self, path: &str) -> Response {
        self.server.get(path)
    }

    #[track_caller]
    pub(super) fn put(&self, path: &str) -> Response {
        self.server.put(path)
    }

    #[track_caller]
    pub(super) fn post(&self, path: &str, body: Value) -> Response {
        self.server.post_json(path, &body)
    }

    /// Everything that a refused request must not change.
    pub(super) fn stored(&self) -> String {
        let state = self.server.app.state();
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
        self.server.app.state().shipments.shipments.insert(reference.clone(), record);
        reference
    }

    pub(super) fn allocated(&self, number: u64) -> String {
        self.shipment(number, ShipmentState::Allocated)
    }

    /// Changes a stored shipment.
    pub(super) fn edit(&self, reference: &str, change: impl FnOnce(&mut Shipment)) {
        change(&mut self.server.app.state().shipments.shipments.get_mut(reference).unwrap().shipment);
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
        self.server.app.state().shipments.shipments[reference].clone()
    }

    pub(super) fn state_of(&self, reference: &str) -> ShipmentState {
        self.record(reference).shipment.state.into_value()
    }
}

/// `sp_`, `sc_` and so on with 32 digits.
pub(super) fn reference(prefix: &str, number: u64) -> String {
    format!("{prefix}_{number:032}")
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
