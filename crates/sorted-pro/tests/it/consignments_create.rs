//! Creating a consignment when the response is lost.

use std::time::Duration;

use serde_json::json;
use sorted_pro::consignments::Client;
use sorted_pro::consignments::models::ConsignmentSummary;
use sorted_pro::{Error, RetryPolicy};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{CONSIGNMENT, consignments_and_sandbox, consignments_builder, run};
use tokio::time::timeout;

use crate::requests::{consignment, operations};

const CREATE: &str = "create_consignment";
const SEARCH: &str = "search_consignments";
const GET: &str = "get_consignment";

/// The references of the consignments with this reference of the caller's, the newest first.
async fn named(client: &Client, own_reference: &str) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let mut stream = client.search_consignments().reference_provided_by_customer(own_reference).stream();
    while let Some(row) = stream.next().await {
        found.extend(row?.reference);
    }
    Ok(found)
}

fn creations(sandbox: &Sandbox) -> usize {
    operations(sandbox).iter().filter(|operation| **operation == CREATE).count()
}

/// The search finds these rows.
fn finds(rows: &[ConsignmentSummary]) -> Fault {
    let page = json!({ "Count": rows.len(), "ConsignmentSummaries": rows });
    Fault::status_with_body(200, "application/json", page.to_string()).on(SEARCH)
}

#[test]
fn without_reconcile_the_outcome_is_unknown() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on(CREATE))?;
        let error = client.create_consignment(consignment("ORDER-1")).send().await.unwrap_err();
        assert!(error.outcome_is_unknown());
        assert_eq!(operations(sandbox), [CREATE]);
        Ok(())
    });
}

#[test]
fn without_trouble_it_costs_one_search() {
    consignments_and_sandbox(async |client, sandbox| {
        let created = client.create_consignment(consignment("ORDER-1")).reconcile(true).send().await?;
        assert!(!created.is_reconciled() && !created.links.is_empty());
        assert_eq!(operations(sandbox), [SEARCH, CREATE]);
        Ok(())
    });
}

#[test]
fn a_created_resource_is_found() {
    consignments_and_sandbox(async |client, sandbox| {
        // One that was there before has the same reference.
        let older = client.create_consignment(consignment("ORDER-1")).send().await?;
        for fault in [Fault::drop_after(), Fault::truncated_json(), Fault::html_page(502).after_processing()]
        {
            let before = named(&client, "ORDER-1").await?;
            sandbox.clear_faults();
            sandbox.inject(fault.on(CREATE).times(1))?;
            let created = client.create_consignment(consignment("ORDER-1")).reconcile(true).send().await?;
            assert!(created.is_reconciled());
            let after = named(&client, "ORDER-1").await?;
            assert_eq!(after[0], created.reference.as_str());
            assert_eq!(after[1..], before);
        }
        assert_eq!(named(&client, "ORDER-1").await?.last(), Some(&older.reference.to_string()));
        Ok(())
    });
}

#[test]
fn a_missing_resource_is_created_once() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on(CREATE).times(1))?;
        let created = client.create_consignment(consignment("ORDER-1")).reconcile(true).send().await?;
        assert!(!created.is_reconciled());
        assert_eq!(operations(sandbox), [SEARCH, CREATE, SEARCH, SEARCH, SEARCH, CREATE]);
        assert_eq!(named(&client, "ORDER-1").await?, [created.reference.as_str()]);
        Ok(())
    });
}

#[test]
fn rows_without_the_own_reference_are_read_before_they_are_believed() {
    consignments_and_sandbox(async |client, sandbox| {
        let call = client.create_consignment(consignment("ORDER-1")).reconcile(true);
        let own = client.create_consignment(consignment("ORDER-1")).send().await?.into_inner().reference;
        for (reference, is_own) in [(CONSIGNMENT, false), (own.as_str(), true)] {
            sandbox.clear_faults();
            let rows = client.search_consignments().reference(reference).send().await?.into_inner();
            let mut row = rows.consignment_summaries.unwrap_or_default().remove(0);
            row.consignment_reference_provided_by_customer = None;
            sandbox.inject(Fault::drop_before().on(CREATE))?;
            sandbox.inject(finds(&[]).nth(1))?;
            sandbox.inject(finds(&[row]).nth(2))?;
            match call.clone().send().await {
                Ok(created) => assert!(is_own && created.is_reconciled() && created.reference == own),
                Err(error) => assert!(!is_own && error.outcome_is_unknown(), "{error}"),
            }
            let read = operations(sandbox).iter().filter(|operation| **operation == GET).count();
            assert_eq!(read, if is_own { 2 } else { 1 });
        }
        assert_eq!(named(&client, "ORDER-1").await?, [own.as_str()]);
        Ok(())
    });
}

#[test]
fn a_reference_in_another_spelling_stops_the_creation() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on(CREATE))?;
        let mut row = client.search_consignments().take(1).send().await?.into_inner();
        let mut row = row.consignment_summaries.as_mut().expect("demo data").remove(0);
        row.consignment_reference_provided_by_customer = Some(" order-1".to_owned());
        sandbox.inject(finds(&[]).nth(2))?;
        sandbox.inject(finds(&[row]).nth(3))?;
        let error =
            client.create_consignment(consignment("ORDER-1")).reconcile(true).send().await.unwrap_err();
        assert!(error.outcome_is_unknown(), "{error}");
        assert_eq!(creations(sandbox), 1);
        Ok(())
    });
}

#[test]
fn several_new_ones_leave_the_outcome_unknown() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on(CREATE).times(2))?;
        // The search does not see the first one until the creation has been sent again.
        sandbox.inject(finds(&[]).nth(2).times(3))?;
        let error =
            client.create_consignment(consignment("ORDER-1")).reconcile(true).send().await.unwrap_err();
        assert!(error.outcome_is_unknown() && !error.is_reconciled(), "{error}");
        assert_eq!(named(&client, "ORDER-1").await?.len(), 2);
        Ok(())
    });
}

#[test]
fn it_gives_up_when_the_policy_does() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on(CREATE))?;
        let twice = RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_attempts(2);
        let call = client.create_consignment(consignment("ORDER-1")).reconcile(true).retry(twice);
        assert!(call.send().await.unwrap_err().outcome_is_unknown());
        assert_eq!(creations(sandbox), 2);
        Ok(())
    });
}

#[test]
fn reading_back_is_paid_for_by_the_retry_budget() {
    run(async |sandbox| {
        let builder = consignments_builder(sandbox).retry(RetryPolicy::none());
        let client = builder.retry_burst(1).build()?;
        sandbox.inject(Fault::drop_after().on(CREATE))?;
        sandbox.inject(Fault::status(500).on(GET))?;
        // The created consignment cannot be read back: that costs the whole budget. Then nothing is read back any more.
        for own_reference in ["ORDER-1", "ORDER-2"] {
            let call = client.create_consignment(consignment(own_reference)).reconcile(true);
            assert!(call.send().await.unwrap_err().outcome_is_unknown());
        }
        assert_eq!(operations(sandbox), [SEARCH, CREATE, SEARCH, GET, SEARCH, CREATE]);
        Ok(())
    });
}

#[test]
fn it_does_not_wait_beyond_the_end_of_the_call() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on(CREATE))?;
        let pause = Duration::from_secs(60);
        let slowly = RetryPolicy::default().initial_backoff(pause).max_backoff(pause);
        let call = client.create_consignment(consignment("ORDER-1")).reconcile(true).retry(slowly);
        let call = call.timeout(Duration::from_secs(20)).send();
        let error = timeout(Duration::from_secs(20), call).await?.unwrap_err();
        assert!(error.outcome_is_unknown(), "{error}");
        assert_eq!(operations(sandbox), [SEARCH, CREATE]);
        Ok(())
    });
}

#[test]
fn without_searches_nothing_is_known_or_created() {
    consignments_and_sandbox(async |client, sandbox| {
        let call = client.create_consignment(consignment("ORDER-1")).reconcile(true);
        // A 404 of a gateway does not mean that there is no such consignment.
        for status in [403, 404] {
            sandbox.inject(Fault::status_with_body(status, "text/plain", "").on(SEARCH).times(1))?;
            let error = call.clone().send().await.unwrap_err();
            assert!(error.status() == Some(status) && !error.outcome_is_unknown());
            sandbox.clear_faults();
        }
        assert_eq!(operations(sandbox), [SEARCH, SEARCH]);

        sandbox.inject(Fault::drop_after().on(CREATE))?;
        sandbox.inject(Fault::status(403).on(SEARCH).nth(2))?;
        let error = call.clone().send().await.unwrap_err();
        assert!(error.outcome_is_unknown() && error.operation() == Some(CREATE), "{error}");

        sandbox.clear_faults();
        sandbox.inject(Fault::drop_after().on(CREATE))?;
        sandbox.inject(Fault::status(403).on(GET))?;
        let error = call.send().await.unwrap_err();
        assert!(error.outcome_is_unknown() && error.operation() == Some(CREATE), "{error}");
        assert_eq!(creations(sandbox), 2);
        Ok(())
    });
}

#[test]
fn a_reference_that_is_everywhere_is_refused() {
    consignments_and_sandbox(async |client, sandbox| {
        for _ in 0..100 {
            client.create_consignment(consignment("ORDER-1")).send().await?;
        }
        let before = creations(sandbox);
        let call = client.create_consignment(consignment("ORDER-1")).reconcile(true);
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_input() && !error.outcome_is_unknown(), "{error}");
        assert_eq!(error.problems()[0].path, "ConsignmentReferenceProvidedByCustomer");
        assert_eq!(operations(sandbox)[before..], [SEARCH, SEARCH], "two pages have 100 rows");
        Ok(())
    });
}

#[test]
fn it_needs_a_reference() {
    consignments_and_sandbox(async |client, sandbox| {
        for own_reference in [None, Some(String::new()), Some(" ".to_owned())] {
            let mut request = consignment("");
            request.consignment_reference_provided_by_customer = own_reference;
            let call = client.create_consignment(request).reconcile(true);
            for call in [call.clone(), call.unchecked()] {
                let error = call.send().await.unwrap_err();
                assert!(error.is_invalid_input());
                assert!(error.problems().iter().any(|problem| {
                    problem.path == "ConsignmentReferenceProvidedByCustomer"
                        && problem.message.contains("reconcile needs")
                }));
            }
        }
        assert_eq!(operations(sandbox), [""; 0]);
        Ok(())
    });
}
