//! Calls on a bad day: `cargo run -p sorted-pro --example survive_faults`.
//!
//! It starts its own sandbox, and lets it fail: connections break before and after requests are carried out,
//! a gateway is in the way, the server asks for patience.

use std::time::Duration;

use sorted_pro::shipments::Client;
use sorted_pro::{ApiKey, RetryPolicy};
use sorted_pro_sandbox::{Fault, Sandbox};

/// Shipments of the sandbox's demo data.
const SHIPMENTS: [&str; 4] = [
    "sp_00794403010635468411384028069888",
    "sp_00794407328944469090495223169024",
    "sp_00794407551522883083874672967680",
    "sp_00794407763918694348566450274304",
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder(ApiKey::new("any key")?)
        .base_url(sandbox.shipments_url())
        .retry(RetryPolicy::default().initial_backoff(Duration::from_millis(20)))
        .build()?;

    // Reads are retried: that is safe.
    sandbox.inject(Fault::html_page(502).on("get_shipment").times(2))?;
    let shipment = client.get_shipment(SHIPMENTS[0]).send().await?;
    println!("read      a gateway's page, twice; then the shipment, at attempt {}", shipment.attempts());
    assert_eq!(shipment.attempts(), 3);

    // Writes are not retried: the response was lost, but was the shipment allocated?
    sandbox.inject(Fault::drop_after().on("allocate_shipment").times(1))?;
    let error = client.allocate(SHIPMENTS[0]).send().await.unwrap_err();
    println!("write     {error}");
    assert!(error.outcome_is_unknown());

    // With `reconcile`, the call finds out. Here the request was carried out ...
    sandbox.inject(Fault::drop_after().on("allocate_shipment").times(1))?;
    let allocation = client.allocate(SHIPMENTS[1]).reconcile(true).send().await?;
    println!("reconcile the response was lost, the shipment is {}: read back", allocation.state);
    assert!(allocation.is_reconciled());

    // ... and here it never arrived, so it is sent again.
    sandbox.inject(Fault::drop_before().on("allocate_shipment").times(1))?;
    let allocation = client.allocate(SHIPMENTS[2]).reconcile(true).send().await?;
    println!("reconcile the request was lost, sent again: {}", allocation.state);
    assert!(!allocation.is_reconciled());

    // The server asks for patience: nothing was done, so a write can wait and be sent again.
    sandbox.inject(Fault::throttle(Duration::from_secs(1)).on("allocate_shipment").times(1))?;
    let allocation = client.allocate(SHIPMENTS[3]).send().await?;
    println!("throttled waited for {:.1?}, then {}", allocation.elapsed(), allocation.state);
    assert_eq!(allocation.attempts(), 2);
    Ok(())
}
