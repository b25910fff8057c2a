fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = sorted_pro::consignments::Client::from_env()?;
    println!("{}", client.base_url());
    Ok(())
}
