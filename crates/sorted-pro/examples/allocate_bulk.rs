//! Ten thousand shipments: `cargo run --release -p sorted-pro --example allocate_bulk`.
//!
//! It starts its own sandbox, creates shipments in it, and allocates all of them, while the sandbox loses
//! one response in twenty.

use std::time::{Duration, Instant};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use indicatif::{ProgressBar, ProgressStyle};
use sorted_pro::shipments::Client;
use sorted_pro::shipments::models::{Address, CreateShipmentRequest, ShipmentContents, ShipmentType, Value};
use sorted_pro::{ApiKey, RetryPolicy, values::Amount};
use sorted_pro_sandbox::{Fault, Sandbox};

const COUNT: usize = 10_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder(ApiKey::new("any key")?)
        .base_url(sandbox.shipments_url())
        .retry(RetryPolicy::default().max_attempts(8).initial_backoff(Duration::from_millis(20)))
        .build()?;

    let request = CreateShipmentRequest::builder()
        .shipment_type(ShipmentType::Scheduled)
        .addresses(vec![Address::origin_at("WAREHOUSE-01"), Address::destination_at("SHOP-17")])
        .contents(vec![ShipmentContents::of_size("SMALL-BOX", Value::gbp("12.50".parse::<Amount>()?))])
        .build();
    let bar = bar("create")?;
    let references: Vec<String> = stream::iter(0..COUNT)
        .map(|_| client.create_shipment(request.clone()).send())
        .buffer_unordered(16)
        .map_ok(|created| {
            bar.inc(1);
            created.into_inner().reference
        })
        .try_collect()
        .await?;
    bar.finish();

    sandbox.inject(Fault::drop_after().on("allocate_shipments_with_service_group").probability(0.05, 7))?;
    let bar = self::bar("allocate")?;
    let progress = bar.clone();
    let start = Instant::now();
    let outcome = client
        .allocate_many(&references)
        .in_service_group("exampleSG123")
        .concurrency(8)
        .reconcile(true)
        .on_progress(move |so_far| progress.set_position(so_far.inputs() as u64))
        .send()
        .await;
    bar.finish();
    println!("{} queued in {:.1?}", outcome.succeeded().count(), start.elapsed());
    let lost: u64 = sandbox.faults().iter().map(|fault| fault.applied).sum();
    println!("{lost} responses were lost, and resolved by reading back");
    for (reference, error) in outcome.failed() {
        println!("{reference} failed: {error}");
    }

    // All or nothing, from here on.
    let queued = outcome.into_result()?;
    let wait = client.wait_for_allocation(&queued);
    let settled = wait.poll_interval(Duration::from_millis(200)).send().await?;
    println!("{} allocated, {} not", settled.allocated().len(), settled.not_allocated().len());
    assert_eq!(settled.allocated().len(), COUNT);
    Ok(())
}

fn bar(what: &'static str) -> Result<ProgressBar, indicatif::style::TemplateError> {
    let style = ProgressStyle::with_template("{msg:9} {bar:40} {pos:>6}/{len} {elapsed}")?;
    Ok(ProgressBar::new(COUNT as u64).with_style(style).with_message(what))
}
