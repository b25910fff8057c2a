#[derive(serde::Deserialize)]
struct Shipment {
    reference: String,
    state: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let url = "https://api.sorted.com/pro/shipments/sp_00794403010635468411384028069888";
    let request = reqwest::Client::new().get(url).header("x-api-key", std::env::var("KEY")?);
    let shipment: Shipment = request.send().await?.error_for_status()?.json().await?;
    println!("{} is {}", shipment.reference, shipment.state);
    Ok(())
}
