//! Creating a shipment when its answer is lost.

use std::time::Duration;

use sorted_pro::shipments::Client;
use sorted_pro::{Error, RetryPolicy};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::shipments_and_sandbox;

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
fn what_was_created_is_found() {
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
fn what_was_not_created_is_created_once() {
    shipments_and_sandbox(async |client, sandbox| {
        let older = client.create_shipment(parcel("ORDER-1")).send().await?;
        sandbox.inject(Fault::drop_before().on(CREATE).times(1))?;
        let created = client.create_shipment(parcel("ORDER-1")).reconcile(true).send().await?;
        assert!(!created.is_reconciled());
        assert_eq!(
            operations(sandbox),
            [CREATE, SEARCH, CREATE, SEARCH, SEARCH, SEARCH, CREATE],
            "one look before, three before the repetition"
        );
        assert_eq!(named(&client, "ORDER-1").await?, [&*older.reference, &*created.reference]);
        Ok(())
    });
}

#[test]
fn a_shipment_whose_contents_have_the_reference_is_another_one() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on(CREATE).times(1))?;
        // Time for the other one to be there before the last look.
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
fn several_new_ones_leave_the_outcome_unknown() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on(CREATE).times(2))?;
        // The search does not see the first one until the creation has been repeated.
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
fn a_repetition_that_is_turned_away_does_not_hide_that_the_first_was_lost() {
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
        assert_eq!(operations(sandbox), [SEARCH]);

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
