//! What became of an allocation whose response was lost.

use sorted_pro_raw::shipments::types::{AllocateResult, Shipment};
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

/// What the state of a shipment says about an allocation.
pub(crate) enum Verdict {
    Allocated,
    NotAllocated,
    /// The server is still at it.
    Allocating,
}

/// Judges by the state and, where the state tells nothing, by whether there is an allocation.
pub(crate) fn verdict(shipment: &Shipment) -> Verdict {
    match *shipment.state {
        ShipmentState::Allocating => Verdict::Allocating,
        ShipmentState::Unallocated
        | ShipmentState::AllocationFailed
        | ShipmentState::Cancelling
        | ShipmentState::Cancelled => Verdict::NotAllocated,
        // Every later state, those included that nobody has documented yet.
        _ if shipment.allocation.is_some() => Verdict::Allocated,
        _ => Verdict::NotAllocated,
    }
}

/// The response that was lost, as far as the shipment has it.
pub(crate) fn result_of(shipment: Shipment) -> AllocateResult {
    let mut result =
        AllocateResult::builder().shipment_reference(shipment.reference).state(shipment.state).build();
    result.links = shipment.links;
    result.shipping_date = shipment.shipping_date;
    result.expected_delivery_date = shipment.expected_delivery_date;
    if let Some(allocation) = shipment.allocation {
        result.carrier = Some(allocation.carrier);
        result.price = Some(allocation.price);
        result.tracking_details = allocation.tracking_details;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipment(state: &str, allocation: &str) -> Shipment {
        serde_json::from_str(&format!(
            r#"{{"reference": "sp_1", "state": "{state}", "allocation": {allocation}, "addresses": [],
                "contents": [], "direction": "outbound", "source": "api", "shipment_type": "scheduled", "tags": [],
                "created": "2026-01-05T09:00:00Z", "updated": "2026-01-05T09:00:00Z"}}"#
        ))
        .unwrap()
    }

    #[test]
    fn the_state_decides_and_then_the_allocation() {
        let allocation = r#"{"allocation_date": "2026-01-05T09:00:00Z",
            "carrier": {"reference": "C", "name": "C"},
            "price": {"net": 2.00, "gross": 2.40, "currency": "GBP"}}"#;
        for (state, allocation, expected) in [
            ("allocated", allocation, "allocated"),
            ("Allocated", allocation, "allocated"),
            ("in_transit", allocation, "allocated"),
            ("teleported", allocation, "allocated"),
            ("teleported", "null", "not allocated"),
            ("unallocated", "null", "not allocated"),
            // What is left of an earlier allocation.
            ("allocation_failed", allocation, "not allocated"),
            ("cancelled", allocation, "not allocated"),
            ("allocating", "null", "allocating"),
        ] {
            let verdict = match verdict(&shipment(state, allocation)) {
                Verdict::Allocated => "allocated",
                Verdict::NotAllocated => "not allocated",
                Verdict::Allocating => "allocating",
            };
            assert_eq!(verdict, expected, "{state}");
        }
    }
}
