//! Servers that fail everything.

use std::collections::HashSet;

use super::calls::block_on;
use super::server::Server;

/// Requests of the bulk call itself.
const BATCHES: usize = 20;
const REFERENCES: usize = 2_000;

#[test]
fn an_outage_is_not_answered_with_a_flood_of_reads() {
    let server =
        Server::with("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let client = sorted_pro_test::shipments_at(format!("{}/pro", server.url())).build().unwrap();
    let references = (0..REFERENCES).map(|number| format!("sp_{number:032}"));
    let call = client.allocate_many(references).batch_size(REFERENCES / BATCHES).reconcile(true);
    let outcome = block_on(call.send());

    assert!(server.requests() >= BATCHES, "{} requests", server.requests());
    assert!(server.requests() <= 200, "{} requests", server.requests());
    let unknown: HashSet<_> = outcome
        .failed()
        .iter()
        .filter(|batch| batch.error.outcome_is_unknown())
        .flat_map(|batch| &batch.references)
        .collect();
    assert_eq!(unknown.len(), REFERENCES);
    println!("{} requests", server.requests());
}
