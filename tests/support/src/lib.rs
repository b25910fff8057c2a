//! Clients with their own sandbox, for doc tests and integration tests.
//!
//! ```
//! sorted_pro_test::shipments(async |client| {
//!     let shipment = client.get_shipment(sorted_pro_test::SHIPMENT).send().await?;
//!     assert_eq!(shipment.reference, sorted_pro_test::SHIPMENT);
//!     Ok(())
//! });
//! ```

use std::collections::HashMap;
use std::error::Error;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use sorted_pro::{
    ApiKey, RetryPolicy, consignments,
    shipments::{self, ShipmentRef},
};
use sorted_pro_sandbox::{ClockMode, Sandbox, StartError};

/// The demo shipment of the sandbox: unallocated, and deliverable by services of the group [`SERVICE_GROUP`].
pub const SHIPMENT: &str = "sp_00794403010635468411384028069888";

/// The demo consignment of the sandbox, unallocated.
pub const CONSIGNMENT: &str = "EC-000-05B-MMA";

/// A service group of the sandbox's catalogue.
pub const SERVICE_GROUP: &str = "valuableGoods";

/// The client of the shipments API, for the tests inside `sorted-pro`, which are a separate crate.
pub use sorted_pro::shipments::Client as ShipmentsClient;

/// Result of tests.
pub type TestResult = Result<(), Box<dyn Error>>;

/// A sandbox whose clock stands still until it is advanced: no test sleeps.
///
/// # Errors
/// If it cannot be started.
pub async fn sandbox() -> Result<Sandbox, StartError> {
    let start = "2026-01-05T09:00:00Z".parse().expect("a valid instant");
    Sandbox::builder().clock(ClockMode::Manual(start)).start().await
}

/// Set-up of a client of `sandbox`'s shipments API, with short pauses between attempts.
pub fn shipments_builder(sandbox: &Sandbox) -> sorted_pro::ClientBuilder<shipments::Client> {
    shipments_at(sandbox.shipments_url())
}

/// Set-up of a client of the shipments API at `url`, with short pauses between attempts.
pub fn shipments_at(url: impl Into<String>) -> sorted_pro::ClientBuilder<shipments::Client> {
    shipments::Client::builder(key()).base_url(url).no_proxy().retry(quick())
}

/// Set-up of a client of `sandbox`'s consignments API, with short pauses between attempts.
pub fn consignments_builder(sandbox: &Sandbox) -> sorted_pro::ClientBuilder<consignments::Client> {
    consignments_at(sandbox.url())
}

/// Set-up of a client of the consignments API at `url`, with short pauses between attempts.
pub fn consignments_at(url: impl Into<String>) -> sorted_pro::ClientBuilder<consignments::Client> {
    consignments::Client::builder(key()).base_url(url).no_proxy().retry(quick())
}

/// Runs `test` with a client of a fresh sandbox's shipments API.
///
/// # Panics
/// If the test fails.
pub fn shipments(test: impl AsyncFnOnce(shipments::Client) -> TestResult) {
    shipments_and_sandbox(async |client, _| test(client).await);
}

/// Runs `test` with a client of a fresh sandbox's shipments API, and the sandbox.
///
/// # Panics
/// If the test fails.
pub fn shipments_and_sandbox(test: impl AsyncFnOnce(shipments::Client, &Sandbox) -> TestResult) {
    run(async |sandbox| test(shipments_builder(sandbox).build()?, sandbox).await);
}

/// Runs `test` with a client of a fresh sandbox's consignments API.
///
/// # Panics
/// If the test fails.
pub fn consignments(test: impl AsyncFnOnce(consignments::Client) -> TestResult) {
    consignments_and_sandbox(async |client, _| test(client).await);
}

/// Runs `test` with a client of a fresh sandbox's consignments API, and the sandbox.
///
/// # Panics
/// If the test fails.
pub fn consignments_and_sandbox(test: impl AsyncFnOnce(consignments::Client, &Sandbox) -> TestResult) {
    run(async |sandbox| test(consignments_builder(sandbox).build()?, sandbox).await);
}

/// Runs `test` with a fresh sandbox.
///
/// # Panics
/// If the test fails.
pub fn run(test: impl AsyncFnOnce(&Sandbox) -> TestResult) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let sandbox = sandbox().await.expect("a sandbox");
        if let Err(error) = test(&sandbox).await {
            panic!("{error}\n{error:?}");
        }
    });
}

fn key() -> ApiKey {
    ApiKey::new("test-key").expect("a valid key")
}

fn quick() -> RetryPolicy {
    RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_backoff(Duration::from_millis(5))
}

/// A shipment of one small box between two places of the sandbox's catalogue, as short as it gets.
pub fn small_box() -> shipments::models::CreateShipmentRequest {
    const BODY: &str = r#"{
        "shipment_type": "scheduled",
        "contents": [{"package_size_reference": "SMALL-BOX", "value": {"amount": 12.5, "currency": "GBP"}}],
        "addresses": [
            {"address_type": "origin", "shipping_location_reference": "WAREHOUSE-01"},
            {"address_type": "destination", "shipping_location_reference": "SHOP-17"}
        ]
    }"#;
    serde_json::from_str(BODY).expect("a valid request")
}

/// Creates `count` shipments that can be delivered, and gives their references.
///
/// # Errors
/// If one cannot be created.
pub async fn create_shipments(
    client: &shipments::Client,
    count: usize,
) -> Result<Vec<ShipmentRef>, sorted_pro::Error> {
    stream::iter(0..count)
        .map(|_| {
            let call = client.create_shipment(small_box());
            async { Ok(ShipmentRef::from(&call.send().await?.reference)) }
        })
        .buffered(8)
        .try_collect()
        .await
}

/// Number of allocations of each shipment of `sandbox`, by reference.
///
/// # Errors
/// If the sandbox does not respond.
pub async fn allocation_counts(sandbox: &Sandbox) -> Result<HashMap<String, u64>, sorted_pro::Error> {
    let client = consignments_builder(sandbox).build()?;
    let state = client.raw_call("GET", "/_sandbox/state").send().await?;
    let state: serde_json::Value = state.body_as().expect("JSON");
    let shipments = state["shipments"]["shipments"].as_object().expect("shipments by reference");
    let count = |record: &serde_json::Value| record["allocations"].as_u64().expect("a number");
    Ok(shipments.iter().map(|(reference, record)| (reference.clone(), count(record))).collect())
}
