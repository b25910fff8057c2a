//! Contents of an error: `cargo run -p sorted-pro --example read_an_error`.
//!
//! It starts its own sandbox, and makes calls that fail, each in another way.

use std::time::Duration;

use sorted_pro::shipments::Client;
use sorted_pro::shipments::models::AllocateRequest;
use sorted_pro::{ApiKey, Error};
use sorted_pro_sandbox::{Fault, Sandbox};

const SHIPMENT: &str = "sp_00794403010635468411384028069888";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder(ApiKey::new("any key")?)
        .base_url(sandbox.shipments_url())
        .attempt_timeout(Duration::from_millis(300))
        .build()?;

    // Input that breaks a documented limit is not sent at all.
    let mut references: Vec<String> = (0..100).map(|number| format!("sp_{number:032}")).collect();
    references.extend([SHIPMENT.to_owned(), SHIPMENT.to_owned()]);
    let request = AllocateRequest::builder().shipments(references).build();
    let error = client.allocate_shipments(request).send().await.unwrap_err();
    assert!(error.is_invalid_input() && error.attempts() == 0);
    show("Too many references, and one of them twice", &error);

    let unknown = client.get_shipment("sp_99999999999999999999999999999999").send().await.unwrap_err();
    assert!(unknown.is_not_found());
    show("A shipment that does not exist", &unknown);

    client.allocate(SHIPMENT).send().await?;
    let again = client.allocate(SHIPMENT).send().await.unwrap_err();
    assert!(again.is_allocation_failed() && again.is_wrong_state());
    show("Allocated already: a business result, not a fault of the server", &again);

    sandbox.inject(Fault::html_page(502).times(1))?;
    let gateway = client.cancel_shipment(SHIPMENT).send().await.unwrap_err();
    assert!(gateway.outcome_is_unknown());
    show("The response to a write is the page of a gateway: it may have been done", &gateway);

    sandbox.inject(Fault::truncated_json())?;
    let cut = client.get_shipment(SHIPMENT).send().await.unwrap_err();
    assert!(cut.is_decode() && !cut.outcome_is_unknown());
    show("Half a response", &cut);
    sandbox.clear_faults();

    sandbox.inject(Fault::delay(Duration::from_secs(5)))?;
    let slow = client.get_shipment(SHIPMENT).timeout(Duration::from_millis(500)).send().await.unwrap_err();
    assert!(slow.is_timeout());
    show("No response in time", &slow);
    Ok(())
}

fn show(title: &str, error: &Error) {
    println!("{title}\n  {error}");
    for problem in error.problems() {
        println!("    problem    {problem}");
    }
    if let Some(status) = error.status() {
        println!("    status     {status}");
    }
    if let Some(code) = error.code() {
        println!("    code       {code}");
    }
    for detail in error.details() {
        println!(
            "    detail     {}: {}",
            detail.property.as_deref().unwrap_or("-"),
            detail.message.as_deref().unwrap_or("-")
        );
    }
    if let Some(id) = error.correlation_id() {
        println!("    for support: {id}");
    }
    if let Some(path) = error.json_path() {
        println!("    unreadable at `{path}`");
    }
    if !error.body().is_empty() && error.code().is_none() {
        println!(
            "    body       {} bytes: {:.40}...",
            error.body().len(),
            String::from_utf8_lossy(error.body())
        );
    }
    println!(
        "    attempts   {} in {:?}; may have been done: {}\n",
        error.attempts(),
        error.elapsed(),
        error.outcome_is_unknown()
    );
}
