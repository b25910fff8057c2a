//! The older API, from a consignment to its manifest:
//! `cargo run -p sorted-pro --example consignments_classic_flow`.
//!
//! It needs no account and no network: it starts its own sandbox.

use std::time::Duration;

use sorted_pro::ApiKey;
use sorted_pro::consignments::Client;
use sorted_pro::consignments::models::{
    Address, CreateConsignmentRequest, Dimensions, Money, Package, Weight,
};
use sorted_pro_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder(ApiKey::new("any key")?).base_url(sandbox.url()).build()?;

    let mut references = Vec::new();
    for order in ["ORDER-1", "ORDER-2", "ORDER-3"] {
        let package = Package::builder()
            .description("Books")
            .value(Money::gbp("12.50".parse()?))
            .weight(Weight::kg("1.2".parse()?))
            .dimensions(Dimensions::cm(30, 20, 10))
            .build();
        let request = CreateConsignmentRequest::builder()
            .consignment_reference_provided_by_customer(order)
            .addresses(vec![Address::origin_at("WAREHOUSE1"), Address::destination_at("SHOP-17")])
            .packages(vec![package])
            .build();
        let created = client.create_consignment(request).send().await?;
        println!("create     {} is {order}", created.reference);
        references.push(created.into_inner().reference);
    }

    // One by one: a failed allocation has status 200 on the wire, and is an error here.
    let allocation = client.allocate(&references[0]).in_service_group("exampleSG123").send().await?;
    let service = allocation.carrier_service_name.as_deref().unwrap_or("?");
    println!("allocate   {} goes with {service}", references[0]);

    // Many at once: what became of each. One of these does not exist.
    let mut others = references[1..].to_vec();
    others.push("EC-999-999-999".into());
    let outcomes = client.allocate_many(&others).send().await;
    for (reference, summary) in outcomes.done() {
        let service = summary.carrier_service_name.as_deref().unwrap_or("?");
        println!("allocate   {reference} goes with {service}");
    }
    for (reference, error) in outcomes.failed() {
        println!("           {reference} does not: {error}");
    }

    for reference in &references {
        let label = client.get_labels(reference).send().await?;
        println!(
            "label      {reference}: {} bytes, {}",
            label.bytes().len(),
            label.content_type().unwrap_or("?")
        );
    }

    // The carriers learn of them. That takes a moment.
    let manifested = client.manifest_many(&references).send().await;
    assert!(manifested.is_complete());
    let waiting = client.wait_until_settled(&references).poll_interval(Duration::from_millis(100));
    for consignment in waiting.send().await? {
        let state = consignment.status.as_deref().map_or("?", |state| state.as_str());
        println!("manifest   {state}");
    }
    Ok(())
}
