//! Creating a shipment when the response is lost.

use std::time::Duration;

use sorted_pro::shipments::Client;
use sorted_pro::{Error, RetryPolicy};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{SHIPMENT, run, shipments_and_sandbox, shipments_builder};

use crate::requests::{asked, operations, parcel};

const CREATE: &str = "create_shipment";
const SEARCH: &str = "search_shipments";

/// The references of the shipments with this custom reference.
async fn named(client: &Client, custom_reference: &str) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let mut stream = client.search_shipments().custom_reference(custom_reference).stream();
    while let Some(shipment) = stream.next().await {
        match shipment {
            Ok(shipment) => found.push(shipment.reference),
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

fn creations(sandbox: &Sandbox) -> usize {
    operations(sandbox).iter().filter(|operation| **operation == CREATE).count()
}

#[test]
fn without_reconcile_the_outcome_is_unknown() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on(CREATE))?;
        let error = client.create_shipment(parcel("ORDER-1")).send().await.unwrap_err();
        assert!(error.outcome_is_unknown());
        assert_eq!(operations(sandbox), [CREATE]);
        Ok(())
    });
}

#[test]
fn without_trouble_it_costs_one_search() {
    shipments_and_sandbox(async |client, sandbox| {
        let created = client.create_shipment(parcel("ORDER-1")).reconcile(true).send().await?;
        assert!(!created.is_reconciled());
        assert_eq!(operations(sandbox), [SEARCH, CREATE]);
        Ok(())
    });
}

#[test]
fn a_created_resource_is_found() {
    shipments_and_sandbox(async |client, sandbox| {
        // One that was there before has the same custom reference.
        let older = client.create_shipment(parcel("ORDER-1")).send().await?;
        sandbox.inject(Fault::drop_after().on(CREATE))?;
        let created = client.create_shipment(parcel("ORDER-1")).reconcile(true).send().await?;
        assert!(created.is_reconciled());
        assert_eq!(created.custom_reference.as_deref(), Some("ORDER-1"));
        assert_eq!(named(&client, "ORDER-1").await?, [&*older.reference, &*created.reference]);
        Ok(())
    });
}

#[test]
fn a_missing_resource_is_created_once() {
    shipments_and_sandbox(async |client, sandbox| {
        let older = client.create_shipment(parcel("ORDER-1")).send().await?;
        sandbox.inject(Fault::drop_before().on(CREATE).times(1))?;
        let created = client.create_shipment(parcel("ORDER-1")).reconcile(true).send().await?;
        assert!(!created.is_reconciled());
        assert_eq!(
            operations(sandbox),
            [CREATE, SEARCH, CREATE, SEARCH, SEARCH, SEARCH, CREATE],
            "one search before, three before the retry"
        );
        assert_eq!(named(&client, "ORDER-1").await?, [&*older.reference, &*created.reference]);
        Ok(())
    });
}

#[test]
fn a_shipment_whose_contents_have_the_reference_is_another_one() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on(CREATE).times(1))?;
        // Time for the other one to be there before the last search.
        let pause = Duration::from_millis(50);
        let slow = RetryPolicy::default().initial_backoff(pause).max_backoff(pause);
        let creating = client.create_shipment(parcel("ORDER-1")).reconcile(true).retry(slow).send();
        let mut other = parcel("ORDER-2");
        other.contents[0].custom_reference = Some("ORDER-1".to_owned());
        let meanwhile = async {
            asked(sandbox, CREATE, 1).await;
            client.create_shipment(other).send().await
        };
        let (created, other) = tokio::join!(creating, meanwhile);
        let (created, other) = (created?, other?);
        assert!(!created.is_reconciled());
        assert_ne!(created.reference, other.reference);
        Ok(())
    });
}

#[test]
fn a_reference_in_another_spelling_stops_the_creation() {
    shipments_and_sandbox(async |client, sandbox| {
        let mut found = client.get_shipment(SHIPMENT).send().await?.into_inner();
        found.custom_reference = Some("order-1 ".to_owned());
        sandbox.inject(Fault::drop_before().on(CREATE))?;
        let page = serde_json::json!({ "shipments": [found], "total_results": 1, "take": 10, "skip": 0 })
            .to_string();
        sandbox.inject(Fault::status_with_body(200, "application/json", page).on(SEARCH).nth(2))?;
        let error = client.create_shipment(parcel("ORDER-1")).reconcile(true).send().await.unwrap_err();
        assert!(error.outcome_is_unknown(), "{error}");
        assert_eq!(operations(sandbox)[1..], [SEARCH, CREATE, SEARCH, "get_shipment"]);
        Ok(())
    });
}

#[test]
fn reading_back_is_paid_for_by_the_retry_budget() {
    run(async |sandbox| {
        let builder = shipments_builder(sandbox).retry(RetryPolicy::none());
        let client = builder.retry_burst(1).build()?;
        sandbox.inject(Fault::drop_after().on(CREATE))?;
        sandbox.inject(Fault::status(500).on("get_shipment"))?;
        // The created shipment cannot be read back: that costs the whole budget. Then nothing is read back any more.
        for custom_reference in ["ORDER-1", "ORDER-2"] {
            let call = client.create_shipment(parcel(custom_reference)).reconcile(true);
            assert!(call.send().await.unwrap_err().outcome_is_unknown());
        }
        assert_eq!(operations(sandbox), [SEARCH, CREATE, SEARCH, "get_shipment", SEARCH, CREATE]);
        Ok(())
    });
}

#[test]
fn several_new_ones_leave_the_outcome_unknown() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on(CREATE).times(2))?;
        // The search does not see the first one until the creation has been sent again.
        sandbox.inject(Fault::status(404).on(SEARCH).nth(2).times(3))?;
        let error = client.create_shipment(parcel("ORDER-1")).reconcile(true).send().await.unwrap_err();
        assert!(error.outcome_is_unknown() && !error.is_reconciled(), "{error}");
        assert_eq!(named(&client, "ORDER-1").await?.len(), 2);
        Ok(())
    });
}

#[test]
fn it_gives_up_when_the_policy_does() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on(CREATE))?;
        let twice = RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_attempts(2);
        let call = client.create_shipment(parcel("ORDER-1")).reconcile(true).retry(twice);
        let error = call.send().await.unwrap_err();
        assert!(error.outcome_is_unknown(), "{error}");
        assert_eq!(creations(sandbox), 2);
        Ok(())
    });
}

#[test]
fn a_retry_that_is_turned_away_does_not_hide_that_the_first_was_lost() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on(CREATE).times(1))?;
        sandbox.inject(Fault::status(403).on(CREATE).nth(2))?;
        let error = client.create_shipment(parcel("ORDER-1")).reconcile(true).send().await.unwrap_err();
        assert!(error.outcome_is_unknown() && error.is_interrupted(), "{error}");
        Ok(())
    });
}

#[test]
fn without_searches_nothing_is_known_or_created() {
    shipments_and_sandbox(async |client, sandbox| {
        let call = client.create_shipment(parcel("ORDER-1")).reconcile(true);
        sandbox.inject(Fault::status(403).on(SEARCH).times(1))?;
        let error = call.clone().send().await.unwrap_err();
        assert!(error.is_forbidden() && !error.outcome_is_unknown());
        // A 404 of a gateway does not mean that there is no such shipment.
        sandbox.clear_faults();
        sandbox.inject(Fault::status_with_body(404, "text/plain", "").on(SEARCH).times(1))?;
        let error = call.clone().send().await.unwrap_err();
        assert!(error.is_not_found() && !error.outcome_is_unknown());
        assert_eq!(operations(sandbox), [SEARCH, SEARCH]);

        sandbox.clear_faults();
        sandbox.inject(Fault::drop_after().on(CREATE))?;
        sandbox.inject(Fault::status(403).on(SEARCH).nth(2))?;
        let error = call.send().await.unwrap_err();
        assert!(error.outcome_is_unknown() && error.operation() == Some(CREATE), "{error}");
        assert_eq!(creations(sandbox), 1);
        Ok(())
    });
}

#[test]
fn it_needs_a_custom_reference() {
    shipments_and_sandbox(async |client, sandbox| {
        for reference in [None, Some(String::new())] {
            let mut shipment = parcel("");
            shipment.custom_reference = reference;
            let call = client.create_shipment(shipment).reconcile(true);
            for call in [call.clone(), call.unchecked()] {
                let error = call.send().await.unwrap_err();
                assert!(error.is_invalid_input());
                assert!(error.problems().iter().any(|problem| problem.path == "custom_reference"
                    && problem.message.contains("reconcile needs a custom_reference")));
            }
        }
        assert_eq!(operations(sandbox), [""; 0]);
        Ok(())
    });
}
