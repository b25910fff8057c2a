//! `sorted-pro sandbox`.

use std::net::Ipv4Addr;
use std::path::PathBuf;

use sorted_pro_sandbox::{Recording, Sandbox};

use crate::failure::{Exit, Failure};
use crate::stdout::print;

/// Starts a sandbox of both APIs, and runs it until Ctrl-C
///
/// It keeps what is created, allocates, makes labels and manifests, and forgets everything at its end. Open its URL in a
/// browser to see what it holds. The program `sorted-pro-sandbox` has more options.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sorted-pro sandbox
  sorted-pro sandbox --port 8080
  sorted-pro sandbox --replay recording.ndjson
  SORTED_PRO_SHIPMENTS_API_KEY=any sorted-pro --base-url http://127.0.0.1:4010/pro api get_shipment --reference sp_00794407328944469090495223169024")]
pub(crate) struct Arguments {
    /// Port of 127.0.0.1 to listen on; 0 takes a free one
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// Seed of references and tracking numbers
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    seed: u64,
    /// Start without demo shipments and consignments
    #[arg(long)]
    no_demo: bool,
    /// Respond with the responses of a recording, each once and in order
    #[arg(long, value_name = "FILE")]
    replay: Option<PathBuf>,
}

pub(crate) async fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let mut builder = Sandbox::builder()
        .address((Ipv4Addr::LOCALHOST, arguments.port).into())
        .seed(arguments.seed)
        .demo(!arguments.no_demo)
        .carriers_report(true);
    if let Some(file) = &arguments.replay {
        builder = builder.replay(Recording::read(file).map_err(Failure::usage)?);
    }
    let sandbox = builder.start().await?;
    let (shipments, url) = (sandbox.shipments_url(), sandbox.url());
    let text = format!("shipments API     {shipments}\nconsignments API  {url}\nin a browser      {url}/\n");
    print(text.as_bytes())?;
    tokio::signal::ctrl_c().await?;
    sandbox.stop().await.map_err(Failure::impossible)?;
    Ok(Exit::Done)
}
