#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = sorted_pro::shipments::Client::from_env()?;
    let shipment = client.get_shipment("sp_00794403010635468411384028069888").send().await?;
    println!("{} is {}", shipment.reference, shipment.state);
    Ok(())
}
