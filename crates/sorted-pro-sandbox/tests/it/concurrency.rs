//! Many callers at once: in any order, the state matches the responses.

mod race;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use sorted_pro_sandbox::generated::{consignments as consignments_api, shipments as shipments_api};
use sorted_pro_sandbox::{ClockMode, Fault, Sandbox};

use crate::client::{admin, admin_json, consignments, http, shipments};
use race::{REQUESTS, Response, Start, prepare, race, send_all};

/// Number of allocations of each reference, according to the responses.
fn allocations(responses: &[Response]) -> BTreeMap<String, u64> {
    let mut all = BTreeMap::new();
    for reference in responses.iter().flat_map(Response::allocated) {
        *all.entry(reference).or_default() += 1;
    }
    all
}

fn successes(responses: &[Response], operation: &str, reference: &str) -> u64 {
    let about = |response: &&Response| {
        response.call.operation == operation && response.call.references == [reference]
    };
    responses.iter().filter(about).filter(|response| response.status == 200).count() as u64
}

/// The journal has every request with its response, and every response is one that the contracts document.
fn check_journal(sandbox: &Sandbox, responses: &[Response], before: usize) {
    let documented = |operation: &str, status: u16| {
        let shipments = shipments_api::ROUTES.iter().map(|route| (route.id, route.statuses));
        let consignments = consignments_api::ROUTES.iter().map(|route| (route.id, route.statuses));
        let mut routes = shipments.chain(consignments);
        routes.any(|(id, statuses)| id == operation && statuses.contains(&status)) && status != 500
    };
    let mut received: Vec<(&str, u16)> =
        responses.iter().map(|response| (response.call.operation, response.status)).collect();
    received.retain(|(operation, _)| !operation.is_empty());
    for (operation, status) in &received {
        assert!(documented(operation, *status), "{operation} returned {status}");
    }
    let journal = sandbox.journal();
    let mut written: Vec<(&str, u16)> = journal[before..]
        .iter()
        .map(|entry| (entry.operation.expect("an operation"), entry.status.expect("a status")))
        .collect();
    written.sort_unstable();
    received.sort_unstable();
    assert_eq!(written, received);
}

/// The state that a record must have after several callers have changed it, according to their responses.
fn settled(allocations: u64, deallocations: u64, cancellations: u64) -> &'static str {
    // Never twice without a de-allocation between, never de-allocated without an allocation.
    assert!(allocations == deallocations || allocations == deallocations + 1);
    match cancellations {
        0 if allocations == deallocations => "unallocated",
        0 => "allocated",
        1 => "cancelled",
        more => panic!("cancelled {more} times"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_racing_requests_lose_nothing() {
    let monday = ClockMode::Manual("2026-01-05T09:00:00Z".parse().expect("an instant"));
    let sandbox = Sandbox::builder().clock(monday).journal_size(2000).start().await.expect("a sandbox");
    let start = prepare(&sandbox).await;
    let before = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    let written = sandbox.journal().len();
    sandbox.inject(Fault::delay(Duration::from_millis(20)).probability(0.2, 1)).expect("a good fault");

    let calls = race(&start);
    assert_eq!(calls.len(), REQUESTS);
    let responses = send_all(&http(), &sandbox.url(), calls).await;
    assert_eq!(responses.len(), REQUESTS);
    check_journal(&sandbox, &responses, written);
    sandbox.clear_faults();

    // The last queued allocations are still to be done.
    sandbox.advance(Duration::from_secs(10));
    let after = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    assert_eq!(after["jobs"], json!([]));
    check_shipments(&start, &responses, &before, &after);
    check_consignments(&start, &responses, &before, &after);

    // Both responses agree.
    let mut counted = BTreeMap::new();
    for record in after["shipments"]["shipments"].as_object().expect("shipments").values() {
        *counted.entry(record["shipment"]["state"].as_str().expect("a state")).or_insert(0) += 1;
    }
    let counts =
        shipments(&sandbox, Method::GET, "/shipments/state_counts").send().await.expect("a response");
    let counts: Value = counts.json().await.expect("JSON");
    let counts = counts["shipment_states"].as_array().expect("a list").iter();
    let counts: BTreeMap<&str, i64> =
        counts.map(|count| (count["state"].as_str().unwrap(), count["count"].as_i64().unwrap())).collect();
    assert_eq!(counts, counted);
    let search = consignments(&sandbox, Method::GET, "/consignments/1/0").send().await.expect("a response");
    let search: Value = search.json().await.expect("JSON");
    assert_eq!(search["Count"], after["consignments"]["consignments"].as_object().expect("all").len());
    sandbox.stop().await.expect("stops");
}

fn check_shipments(start: &Start, responses: &[Response], before: &Value, after: &Value) {
    let stored = |state: &Value| state["shipments"]["shipments"].as_object().expect("shipments").clone();
    let (before, after) = (stored(before), stored(after));
    let allocated = allocations(responses);
    for reference in &start.raced {
        let record = &after[reference];
        assert_eq!(allocated.get(reference), Some(&1), "{reference}: one of the callers, and one only");
        assert_eq!(record["allocations"], 1, "{reference}");
        let states: Vec<&str> = record["history"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["state"].as_str().unwrap())
            .collect();
        assert_eq!(states, ["unallocated", "allocating", "allocated"], "{reference}");
    }
    for reference in &start.churned {
        let allocations = allocated.get(reference).copied().unwrap_or_default();
        let state = settled(
            allocations,
            successes(responses, "deallocate_shipment", reference),
            successes(responses, "cancel_shipment", reference),
        );
        assert_eq!(after[reference]["allocations"], allocations, "{reference}");
        assert_eq!(after[reference]["shipment"]["state"], state, "{reference}");
    }
    let created: Vec<String> = responses
        .iter()
        .filter(|response| response.call.path.starts_with("/pro/"))
        .filter_map(Response::created)
        .collect();
    let distinct: BTreeSet<&String> = created.iter().collect();
    assert_eq!(distinct.len(), created.len(), "a reference was given twice");
    assert_eq!(after.len(), before.len() + created.len());
    assert!(created.iter().all(|reference| after[reference]["shipment"]["state"] == "unallocated"));
    // Records that nobody touched are as they were.
    let touched: BTreeSet<&String> = start.raced.iter().chain(&start.churned).collect();
    assert!(
        before.iter().all(|(reference, record)| touched.contains(reference) || after[reference] == *record)
    );
}

fn check_consignments(start: &Start, responses: &[Response], before: &Value, after: &Value) {
    let stored = |state: &Value| state["consignments"]["consignments"].as_object().expect("all").clone();
    let (before, after) = (stored(before), stored(after));
    let allocated = allocations(responses);
    for reference in &start.raced_consignments {
        assert_eq!(allocated.get(reference), Some(&1), "{reference}: one of the callers, and one only");
        assert_eq!(after[reference]["allocations"], 1, "{reference}");
        assert_eq!(after[reference]["consignment"]["ConsignmentState"], "Allocated", "{reference}");
    }
    for reference in &start.churned_consignments {
        let allocations = allocated.get(reference).copied().unwrap_or_default();
        let state = settled(
            allocations,
            successes(responses, "deallocate_consignment", reference),
            successes(responses, "cancel_consignment", reference),
        );
        let record = &after[reference];
        assert_eq!(record["allocations"], allocations, "{reference}");
        let written = record["consignment"]["ConsignmentState"].as_str().expect("a state");
        assert_eq!(written.to_lowercase(), state, "{reference}");
    }
    let created: BTreeSet<String> = responses
        .iter()
        .filter(|response| response.call.operation == "create_consignment")
        .map(|response| response.created().expect("a reference"))
        .collect();
    assert_eq!(after.len(), before.len() + created.len());
    assert!(created.iter().all(|reference| after.contains_key(reference)));
}
