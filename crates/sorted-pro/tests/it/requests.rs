//! Requests that several tests send.

use std::time::Duration;

use sorted_pro::consignments::models::{CreateConsignmentRequest, DeliveryOptionsRequest};
use sorted_pro::shipments::models::{
    Address, CreateShipmentRequest, Dimensions, ShipmentContents, ShipmentType, Value, Weight,
};
use sorted_pro_sandbox::Sandbox;
use tokio::time::{sleep, timeout};

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

/// A package from the warehouse to a shop, as a consignment with this reference of the caller's.
pub(crate) fn consignment(own_reference: &str) -> CreateConsignmentRequest {
    use sorted_pro::consignments::models::{Address, Dimensions, Money, Package, Weight};

    let package = Package::builder()
        .description("Books")
        .value(Money::gbp(45.into()))
        .weight(Weight::kg(2.into()))
        .dimensions(Dimensions::cm(30, 20, 10))
        .build();
    CreateConsignmentRequest::builder()
        .addresses(vec![Address::origin_at("WAREHOUSE1"), Address::destination_at("SHOP-17")])
        .packages(vec![package])
        .consignment_reference_provided_by_customer(own_reference)
        .build()
}

/// The same, to ask when it can be delivered.
pub(crate) fn delivery(own_reference: &str) -> DeliveryOptionsRequest {
    let consignment = consignment(own_reference);
    DeliveryOptionsRequest::builder()
        .addresses(consignment.addresses)
        .packages(consignment.packages)
        .consignment_reference_provided_by_customer(own_reference)
        .build()
}

/// The operations that the sandbox was asked for, in order.
pub(crate) fn operations(sandbox: &Sandbox) -> Vec<&'static str> {
    sandbox.journal().iter().filter_map(|entry| entry.operation).collect()
}

/// Returns once the sandbox has received `times` requests of `operation`.
///
/// # Panics
/// If that takes too long: the sender has ended.
pub(crate) async fn asked(sandbox: &Sandbox, operation: &str, times: usize) {
    let is_there = async {
        while operations(sandbox).iter().filter(|it| **it == operation).count() < times {
            sleep(Duration::from_millis(1)).await;
        }
    };
    let patience = Duration::from_secs(10);
    timeout(patience, is_there).await.unwrap_or_else(|_| panic!("not {times} times {operation}"));
}
