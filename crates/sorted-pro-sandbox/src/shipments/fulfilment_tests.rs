//! Shipments after allocation: states are put into the store, requests go through the whole app.

mod collection_notes;
mod documents;
mod groups;
mod labels;
mod manifests;
mod paperless;
mod support;
mod tracking;

use sorted_pro_raw::shipments::vocabulary::ShipmentState;

/// Every documented state of a shipment.
fn states() -> impl Iterator<Item = ShipmentState> {
    ShipmentState::known().iter().cloned()
}
