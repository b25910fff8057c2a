//! Command line of the sandbox.

use std::io::Write as _;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgAction, Parser};
use jiff::Timestamp;
use sorted_pro_sandbox::catalogue::Catalogue;
use sorted_pro_sandbox::{ClockMode, Recording, Sandbox};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// A scheduled shipment of the demo data, which can be manifested later, with a service group that can take it.
const DEMO_SHIPMENT: &str = "sp_00794407328944469090495223169024";
const DEMO_GROUP: &str = "exampleSG123";

const AFTER_HELP: &str = "\
Examples:
  sorted-pro-sandbox
      on http://127.0.0.1:4010, with demo data; any API key is accepted
  sorted-pro-sandbox --port 0 --clock 2026-01-05T09:00:00Z --seed 7
      on a free port, on a Monday morning: time stands still until `POST /_sandbox/clock` advances it
  sorted-pro-sandbox --catalogue carriers.toml --demo=false --api-key secret
      with your own carriers, without data

The shipments API is below /pro and /prosandbox, the consignments API at the root, faults, journal and clock
below /_sandbox/ (described by /_sandbox/openapi.yaml). RUST_LOG sets the level of the log: `warn`,
`info` (default: a line per request) or `debug`.";

/// A stateful server of the SortedPRO shipments and consignments APIs, for development and tests.
#[derive(Parser)]
#[command(name = "sorted-pro-sandbox", version, after_help = AFTER_HELP)]
struct Arguments {
    /// The port of 127.0.0.1 to listen on; 0 takes a free one
    #[arg(long, default_value_t = 4010)]
    port: u16,

    /// Additional host to respond to, besides localhost and loopback addresses; may be given repeatedly
    #[arg(long = "host", value_name = "NAME")]
    hosts: Vec<String>,

    /// Carriers, services and service groups: a TOML file instead of the built-in catalogue
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,

    /// Seed of references and tracking numbers
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    seed: u64,

    /// `real`, or an instant at which time stands still until it is advanced: 2026-01-05T09:00:00Z
    #[arg(long, default_value = "real", value_name = "real|INSTANT", value_parser = clock)]
    clock: ClockMode,

    /// Most records to hold: calls that add more get a 503
    #[arg(long, default_value_t = 250_000, value_name = "NUMBER")]
    max_records: usize,

    /// Start with the demo shipments and consignments
    #[arg(long, action = ArgAction::Set, default_value_t = true, default_missing_value = "true",
          num_args = 0..=1, require_equals = true, value_name = "BOOL")]
    demo: bool,

    /// Respond to an allocation of one consignment with an object instead of an array of one
    #[arg(long)]
    single_allocation_as_object: bool,

    /// Let carriers report each parcel as collected, in transit, out for delivery and delivered, at the dates of its
    /// allocation
    #[arg(long)]
    carriers_report: bool,

    /// Respond with recorded responses of a server, each exchange once and in order; other requests are executed as
    /// usual
    #[arg(long, value_name = "FILE")]
    replay: Option<PathBuf>,

    /// The only API key that is accepted [default: any non-empty key]
    #[arg(long, value_name = "KEY")]
    api_key: Option<String>,
}

fn clock(text: &str) -> Result<ClockMode, String> {
    if text == "real" {
        return Ok(ClockMode::Real);
    }
    text.parse::<Timestamp>()
        .map(ClockMode::Manual)
        .map_err(|_| "neither `real` nor an instant like 2026-01-05T09:00:00Z".to_owned())
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::builder().with_default_directive(LevelFilter::INFO.into()).from_env_lossy();
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).init();
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { message, code }) => {
            eprintln!("{message}");
            ExitCode::from(code)
        }
    }
}

/// Reason why the program ends early.
struct Failure {
    message: String,
    code: u8,
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let catalogue = match &arguments.catalogue {
        None => Catalogue::default(),
        Some(file) => {
            Catalogue::load(file).map_err(|error| Failure { message: error.to_string(), code: 2 })?
        }
    };
    let failed = |what: &str, error: &dyn std::error::Error| {
        let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
        Failure { message: format!("{what}{error}{cause}"), code: 1 }
    };
    // Comes before the start: a client that sees the URL may stop the sandbox.
    let stop = stop_signal().map_err(|error| failed("cannot wait for signals: ", &error))?;
    let has_own_key = arguments.api_key.is_some();
    let mut builder = Sandbox::builder()
        .address((Ipv4Addr::LOCALHOST, arguments.port).into())
        .catalogue(catalogue)
        .clock(arguments.clock)
        .seed(arguments.seed)
        .max_records(arguments.max_records)
        .demo(arguments.demo)
        .single_allocation_as_object(arguments.single_allocation_as_object)
        .carriers_report(arguments.carriers_report);
    if let Some(file) = &arguments.replay {
        let recording =
            Recording::read(file).map_err(|error| Failure { message: error.to_string(), code: 2 })?;
        builder = builder.replay(recording);
    }
    if let Some(key) = arguments.api_key {
        builder = builder.api_key(key);
    }
    for host in arguments.hosts {
        builder = builder.host(host);
    }
    let sandbox = builder.start().await.map_err(|error| Failure {
        code: if error.is_invalid_host() { 2 } else { 1 },
        ..failed("", &error)
    })?;

    // Nobody may read it; the sandbox serves anyway.
    let _ = greet(&sandbox, arguments.demo, has_own_key);
    stop.await;
    tracing::info!("stopping");
    sandbox.stop().await.map_err(|error| failed("the server failed: ", &error))
}

fn greet(sandbox: &Sandbox, demo: bool, has_own_key: bool) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "Sandbox of SortedPRO on {}", sandbox.url())?;
    writeln!(out, "  shipments API     {}", sandbox.shipments_url())?;
    writeln!(out, "  consignments API  {}", sandbox.url())?;
    writeln!(out, "  in a browser      {}/", sandbox.url())?;
    if demo {
        // Keeps the key off the screen.
        let key = if has_own_key { "$API_KEY" } else { "any" };
        writeln!(out, "Allocate a demo shipment:")?;
        writeln!(
            out,
            "  curl -X PUT \"{}/shipments/{DEMO_SHIPMENT}/allocate/service_group/{DEMO_GROUP}\" -H \"x-api-key: {key}\" \
             -H \"x-api-version: 1.1\"",
            sandbox.shipments_url()
        )?;
    }
    out.flush()
}

/// Listens from now on; completes at the first Ctrl-C or, on Unix, SIGTERM.
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupt, mut terminate) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    {
        Ok(async {
            // An error means that signals are unavailable: the program is ended in another way.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
    }
}
