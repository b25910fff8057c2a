//! Single calls.

use std::error::Error;
use std::hint::black_box;
use std::io::{BufRead as _, stdin};
use std::time::{Duration, Instant};

use sorted_pro::{ApiKey, RetryPolicy, shipments};
use sorted_pro_sandbox::Sandbox;
use sorted_pro_test::{SERVICE_GROUP, SHIPMENT, create_shipments};

use crate::by_hand;
use crate::measure::compare as measure;
use crate::server::Server;

const ROUNDS: usize = 200;
/// Calls in one round on each side: few, so that both meet the same state of the machine.
const CALLS: u32 = 25;

/// Against the server that responds from memory.
pub(crate) async fn compare() -> Result<(), Box<dyn Error>> {
    let server = Server::start(Duration::ZERO)?;
    let (ours, theirs) = (server.client()?, by_hand::Client::new(&server.url)?);
    measure("calls.get_shipment", ROUNDS, CALLS, get(&ours), async || {
        for _ in 0..CALLS {
            black_box(theirs.get_shipment(SHIPMENT).await?);
        }
        Ok(())
    })
    .await?;
    measure("calls.allocate", ROUNDS, CALLS, allocate(&ours), async || {
        for _ in 0..CALLS {
            black_box(theirs.allocate(SHIPMENT, SERVICE_GROUP).await?);
        }
        Ok(())
    })
    .await?;

    let builder = || -> Result<_, sorted_pro::Error> {
        Ok(shipments::Client::builder(ApiKey::new("key")?).base_url(&server.url).no_proxy())
    };
    let bare = builder()?.retry(RetryPolicy::none()).build()?;
    let idle = builder()?.max_requests_per_second(1e9).max_concurrent_requests(1 << 20).build()?;
    measure("calls.idle_limits", ROUNDS, CALLS, get(&idle), get(&bare)).await
}

fn get(client: &shipments::Client) -> impl AsyncFnMut() -> Result<(), Box<dyn Error>> {
    async || {
        for _ in 0..CALLS {
            black_box(client.get_shipment(SHIPMENT).send().await?);
        }
        Ok(())
    }
}

fn allocate(client: &shipments::Client) -> impl AsyncFnMut() -> Result<(), Box<dyn Error>> {
    async || {
        for _ in 0..CALLS {
            black_box(client.allocate(SHIPMENT).in_service_group(SERVICE_GROUP).send().await?);
        }
        Ok(())
    }
}

/// Against the sandbox: what its work leaves visible of the difference.
pub(crate) async fn compare_against_sandbox() -> Result<(), Box<dyn Error>> {
    const ROUNDS: usize = 20;
    const CALLS: usize = 25;

    // On another thread, so that its time is not that of the calls.
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        crate::run(async move {
            let sandbox = Sandbox::start().await?;
            sender.send(sandbox.shipments_url())?;
            std::future::pending().await
        })
        .map_err(|error| error.to_string())
    });
    let url = receiver.recv()?;
    let ours = shipments::Client::builder(ApiKey::new("key")?).base_url(&url).no_proxy().build()?;
    let theirs = by_hand::Client::new(&url)?;
    // One round more than is counted, to warm up; a shipment can be allocated once.
    let references = create_shipments(&ours, 2 * CALLS * (ROUNDS + 1)).await?;
    let (mut first, mut second) = (references.chunks(CALLS), references.chunks(CALLS).rev());
    measure(
        "calls.sandbox_allocate",
        ROUNDS,
        CALLS as u32,
        async || {
            for reference in first.next().into_iter().flatten() {
                black_box(ours.allocate(reference).send().await?);
            }
            Ok(())
        },
        async || {
            for reference in second.next().into_iter().flatten() {
                black_box(theirs.allocate_by_default_rules(reference.as_str()).await?);
            }
            Ok(())
        },
    )
    .await
}

/// For comparisons between two builds of this program: times one round for each line of standard input.
pub(crate) async fn respond_to_questions() -> Result<(), Box<dyn Error>> {
    let server = Server::start(Duration::ZERO)?;
    let client = server.client()?;
    let mut work = get(&client);
    work().await?;
    for line in stdin().lock().lines() {
        line?;
        let start = Instant::now();
        work().await?;
        println!("{}", start.elapsed().as_nanos());
    }
    Ok(())
}
