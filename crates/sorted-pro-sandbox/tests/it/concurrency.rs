//! Many callers at once: whatever the order, what is kept is what was answered.

mod race;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use sorted_pro_sandbox::generated::{consignments as consignments_api, shipments as shipments_api};
use sorted_pro_sandbox::{ClockMode, Fault, Sandbox};

use crate::client::{admin, admin_json, consignments, http, shipments};
use race::{Answered, REQUESTS, Start, prepare, race, send_all};

/// How often each of `references` was allocated, according to the answers.
fn allocations(answers: &[Answered]) -> BTreeMap<String, u64> {
    let mut all = BTreeMap::new();
    for reference in answers.iter().flat_map(Answered::allocated) {
        *all.entry(reference).or_default() += 1;
    }
    all
}

fn successes(answers: &[Answered], operation: &str, reference: &str) -> u64 {
    let about =
        |answer: &&Answered| answer.ask.operation == operation && answer.ask.references == [reference];
    answers.iter().filter(about).filter(|answer| answer.status == 200).count() as u64
}

/// The journal has every request with its answer, and every answer is one that the contracts document.
fn check_journal(sandbox: &Sandbox, answers: &[Answered], before: usize) {
    let documented = |operation: &str, status: u16| {
        let shipments = shipments_api::ROUTES.iter().map(|route| (route.id, route.statuses));
        let consignments = consignments_api::ROUTES.iter().map(|route| (route.id, route.statuses));
        let mut routes = shipments.chain(consignments);
        routes.any(|(id, statuses)| id == operation && statuses.contains(&status)) && status != 500
    };
    let mut answered: Vec<(&str, u16)> =
        answers.iter().map(|answer| (answer.ask.operation, answer.status)).collect();
    answered.retain(|(operation, _)| !operation.is_empty());
    for (operation, status) in &answered {
        assert!(documented(operation, *status), "{operation} answered {status}");
    }
    let journal = sandbox.journal();
    let mut written: Vec<(&str, u16)> = journal[before..]
        .iter()
        .map(|entry| (entry.operation.expect("an operation"), entry.status.expect("a status")))
        .collect();
    written.sort_unstable();
    answered.sort_unstable();
    assert_eq!(written, answered);
}

/// What the state of a record must be after several callers have changed it, according to their answers.
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

    let asks = race(&start);
    assert_eq!(asks.len(), REQUESTS);
    let answers = send_all(&http(), &sandbox.url(), asks).await;
    assert_eq!(answers.len(), REQUESTS);
    check_journal(&sandbox, &answers, written);
    sandbox.clear_faults();

    // What was queued last is still to be done.
    sandbox.advance(Duration::from_secs(10));
    let after = admin_json(admin(&sandbox, Method::GET, "/state"), 200).await;
    assert_eq!(after["jobs"], json!([]));
    check_shipments(&start, &answers, &before, &after);
    check_consignments(&start, &answers, &before, &after);

    // Two ways of asking, one answer.
    let mut counted = BTreeMap::new();
    for record in after["shipments"]["shipments"].as_object().expect("shipments").values() {
        *counted.entry(record["shipment"]["state"].as_str().expect("a state")).or_insert(0) += 1;
    }
    let counts = shipments(&sandbox, Method::GET, "/shipments/state_counts").send().await.expect("an answer");
    let counts: Value = counts.json().await.expect("JSON");
    let counts = counts["shipment_states"].as_array().expect("a list").iter();
    let counts: BTreeMap<&str, i64> =
        counts.map(|count| (count["state"].as_str().unwrap(), count["count"].as_i64().unwrap())).collect();
    assert_eq!(counts, counted);
    let search = consignments(&sandbox, Method::GET, "/consignments/1/0").send().await.expect("an answer");
    let search: Value = search.json().await.expect("JSON");
    assert_eq!(search["Count"], after["consignments"]["consignments"].as_object().expect("all").len());
    sandbox.stop().await.expect("stops");
}

fn check_shipments(start: &Start, answers: &[Answered], before: &Value, after: &Value) {
    let stored = |state: &Value| state["shipments"]["shipments"].as_object().expect("shipments").clone();
    let (before, after) = (stored(before), stored(after));
    let allocated = allocations(answers);
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
            successes(answers, "deallocate_shipment", reference),
            successes(answers, "cancel_shipment", reference),
        );
        assert_eq!(after[reference]["allocations"], allocations, "{reference}");
        assert_eq!(after[reference]["shipment"]["state"], state, "{reference}");
    }
    let created: Vec<String> = answers
        .iter()
        .filter(|answer| answer.ask.path.starts_with("/pro/"))
        .filter_map(Answered::created)
        .collect();
    let distinct: BTreeSet<&String> = created.iter().collect();
    assert_eq!(distinct.len(), created.len(), "a reference was given twice");
    assert_eq!(after.len(), before.len() + created.len());
    assert!(created.iter().all(|reference| after[reference]["shipment"]["state"] == "unallocated"));
    // Whatever nobody touched is as it was.
    let touched: BTreeSet<&String> = start.raced.iter().chain(&start.churned).collect();
    assert!(
        before.iter().all(|(reference, record)| touched.contains(reference) || after[reference] == *record)
    );
}

fn check_consignments(start: &Start, answers: &[Answered], before: &Value, after: &Value) {
    let stored = |state: &Value| state["consignments"]["consignments"].as_object().expect("all").clone();
    let (before, after) = (stored(before), stored(after));
    let allocated = allocations(answers);
    for reference in &start.raced_consignments {
        assert_eq!(allocated.get(reference), Some(&1), "{reference}: one of the callers, and one only");
        assert_eq!(after[reference]["allocations"], 1, "{reference}");
        assert_eq!(after[reference]["consignment"]["ConsignmentState"], "Allocated", "{reference}");
    }
    for reference in &start.churned_consignments {
        let allocations = allocated.get(reference).copied().unwrap_or_default();
        let state = settled(
            allocations,
            successes(answers, "deallocate_consignment", reference),
            successes(answers, "cancel_consignment", reference),
        );
        let record = &after[reference];
        assert_eq!(record["allocations"], allocations, "{reference}");
        let written = record["consignment"]["ConsignmentState"].as_str().expect("a state");
        assert_eq!(written.to_lowercase(), state, "{reference}");
    }
    let created: BTreeSet<String> = answers
        .iter()
        .filter(|answer| answer.ask.operation == "create_consignment")
        .map(|answer| answer.created().expect("a reference"))
        .collect();
    assert_eq!(after.len(), before.len() + created.len());
    assert!(created.iter().all(|reference| after.contains_key(reference)));
}
