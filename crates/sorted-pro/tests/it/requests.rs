//! Requests that several tests send.

use sorted_pro::shipments::{
    Address, CreateShipmentRequest, Dimensions, ShipmentContents, ShipmentType, Value, Weight,
};
use sorted_pro_sandbox::Sandbox;

/// A parcel from the warehouse to a shop.
pub(crate) fn parcel(custom_reference: &str) -> CreateShipmentRequest {
    let contents = ShipmentContents::package(Weight::kg(2), Dimensions::cm(30, 20, 10), Value::gbp(45));
    CreateShipmentRequest::builder()
        .shipment_type(ShipmentType::Scheduled)
        .addresses(vec![Address::origin_at("WAREHOUSE-01"), Address::destination_at("SHOP-17")])
        .contents(vec![contents])
        .custom_reference(custom_reference)
        .build()
}

/// The operations that the sandbox was asked for, in order.
pub(crate) fn operations(sandbox: &Sandbox) -> Vec<&'static str> {
    sandbox.journal().iter().filter_map(|entry| entry.operation).collect()
}

/// Returns once the sandbox was asked for `operation` so many times.
pub(crate) async fn asked(sandbox: &Sandbox, operation: &str, times: usize) {
    while operations(sandbox).iter().filter(|it| **it == operation).count() < times {
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
}
