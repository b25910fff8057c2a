//! From a shipment to its manifest: `cargo run -p sorted-pro --example quickstart`.
//!
//! It needs no account and no network: it starts its own sandbox, and talks to that. With a key of your own,
//! `Client::from_env()` is all that changes.

use std::time::Duration;

use sorted_pro::shipments::Client;
use sorted_pro::shipments::models::{
    Address, AddressType, Contact, CreateShipmentRequest, Dimensions, ShipmentContents, ShipmentType, Value,
    Weight,
};
use sorted_pro::{ApiKey, values::Amount};
use sorted_pro_sandbox::Sandbox;

const SERVICE_GROUP: &str = "valuableGoods";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder(ApiKey::new("any key")?).base_url(sandbox.shipments_url()).build()?;
    println!("A sandbox of the shipments API runs at {}\n", sandbox.url());

    // What is to be shipped, from where to where.
    let destination = Address::builder()
        .address_type(AddressType::Destination)
        .address_line1("12 Castle Street")
        .locality("York")
        .postal_code("YO1 9SA")
        .country_iso_code("GB")
        .contact(Contact::new("Ada", "Example", "ada@example.com", "07700 900123"))
        .build();
    let contents = ShipmentContents::package(
        Weight::kg("2.4".parse::<Amount>()?),
        Dimensions::cm(30, 20, 10),
        Value::gbp("149.99".parse::<Amount>()?),
    );
    let request = CreateShipmentRequest::builder()
        .shipment_type(ShipmentType::Scheduled)
        .custom_reference("ORDER-1001")
        .addresses(vec![Address::origin_at("WAREHOUSE-01"), destination])
        .contents(vec![contents])
        .build();
    let created = client.create_shipment(request).send().await?;
    row("create", &created.reference, "unallocated");

    // What would it cost? Nothing is decided yet.
    let quotes = client.get_shipment_quotes(&created.reference).send().await?;
    let offers = quotes.quotes.as_deref().unwrap_or_default();
    let excluded = quotes.excluded_services.as_deref().unwrap_or_default();
    row(
        "quote",
        &format!("{} services offer a price", offers.len()),
        &format!("{} cannot take it", excluded.len()),
    );
    let mut offers: Vec<_> = offers.iter().collect();
    offers.sort_by_key(|offer| offer.price.gross);
    for offer in offers.iter().take(3) {
        row("", &offer.carrier.to_string(), &offer.price.to_string());
    }

    // The cheapest service of a group of services that may carry valuable goods.
    let allocation = client.allocate(&created.reference).in_service_group(SERVICE_GROUP).send().await?;
    let price = allocation.price.as_ref().map(ToString::to_string).unwrap_or_default();
    row("allocate", &format!("{SERVICE_GROUP}: {}", allocation.service()), &price);
    row("", "tracking reference", &allocation.tracking_references().join(", "));
    for excluded in allocation.excluded_services.iter().flatten().take(3) {
        row("", &format!("not {}", excluded.carrier), &excluded.exclusion.reason);
    }

    let label = client.get_labels(&created.reference).send().await?;
    let path = std::env::temp_dir().join(format!("{}.{}", created.reference, label.extension()));
    label.write_to(&path).await?;
    row("label", &path.display().to_string(), &format!("{} bytes", label.bytes().len()));

    // The carrier learns of it. That takes a moment.
    client.manifest_shipment(&created.reference).send().await?;
    let waiting = client.wait_for_manifest([&created.reference]).poll_interval(Duration::from_millis(100));
    let manifested = waiting.send().await?;
    row("manifest", &created.reference, manifested[0].state.as_str());
    Ok(())
}

fn row(step: &str, what: &str, result: &str) {
    println!("{step:<9} {what:<58} {result}");
}
