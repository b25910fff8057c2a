//! Servers that fail everything.

use std::collections::HashSet;

use sorted_pro::shipments::Client;
use sorted_pro::{ClientBuilder, RetryPolicy};

use super::calls::block_on;
use super::server::Server;

/// Requests of the bulk call itself.
const BATCHES: usize = 20;
const REFERENCES: usize = 2_000;

/// Allocates through an outage; the number of requests. Every reference has to be reported.
fn requests(configure: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>) -> usize {
    let server =
        Server::with("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let client = configure(sorted_pro_test::shipments_at(format!("{}/pro", server.url()))).build().unwrap();
    let references = (0..REFERENCES).map(|number| format!("sp_{number:032}"));
    let call = client.allocate_many(references).batch_size(REFERENCES / BATCHES).reconcile(true);
    let outcome = block_on(call.send());
    let unknown: HashSet<_> = outcome.unknown().collect();
    assert_eq!(unknown.len(), REFERENCES);
    assert!(server.requests() >= BATCHES);
    server.requests()
}

#[test]
fn the_retry_budget_pays_for_reading_back() {
    let requests = requests(|builder| builder);
    assert!(requests <= 200, "{requests} requests");
}

#[test]
fn reading_back_stops_after_failures_in_a_row() {
    // A budget that is never used up, and one attempt for each read.
    let requests = requests(|builder| builder.retry_burst(1_000_000).retry(RetryPolicy::none()));
    // For each batch itself, five failures, and the reads that were under way.
    assert!(requests <= BATCHES * (1 + 5 + 8), "{requests} requests");
}
