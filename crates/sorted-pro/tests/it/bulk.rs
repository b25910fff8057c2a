//! `allocate_many`.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use sorted_pro::bulk::{ItemResult, Outcomes};
use sorted_pro::shipments::ShipmentRef;
use sorted_pro::shipments::models::{AllocationFilters, Direction};
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{SERVICE_GROUP, SHIPMENT, allocation_counts, create_shipments, shipments_and_sandbox};

const UNKNOWN: &str = "sp_99999999999999999999999999999999";
/// Failed references, each with the code of its error.
fn failed(outcomes: &Outcomes<ShipmentRef, ()>) -> Vec<(&str, Option<&str>)> {
    outcomes.failed().map(|(reference, error)| (reference.as_str(), error.code())).collect()
}

const BULK: &str = "allocate_shipments_with_service_group";

#[test]
fn references_are_sent_in_batches_and_come_back_in_order() {
    shipments_and_sandbox(async |client, sandbox| {
        let mut references = create_shipments(&client, 250).await?;
        references.insert(120, UNKNOWN.into());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let progress = seen.clone();
        let outcome = client
            .allocate_many(&references)
            .on_progress(move |it| progress.lock().unwrap().push((it.batches, it.inputs())))
            .send()
            .await;
        assert_eq!(outcome.len(), 251);
        assert_eq!(failed(&outcome), [(UNKNOWN, Some("shipment_not_found"))]);
        assert!(outcome.iter().map(|it| &it.input).eq(&references));
        references.remove(120);
        assert!(outcome.accepted().eq(&references));

        let calls: Vec<_> =
            sandbox.journal().into_iter().filter(|it| it.path.ends_with("allocate")).collect();
        assert_eq!(calls.len(), 3);
        let seen = seen.lock().unwrap();
        assert_eq!((seen.len(), seen[2]), (3, (3, 251)));
        Ok(())
    });
}

#[test]
fn a_duplicate_reference_is_sent_once_and_reported() {
    shipments_and_sandbox(async |client, _| {
        let outcome = client.allocate_many([SHIPMENT, UNKNOWN, SHIPMENT]).send().await;
        assert_eq!(outcome.accepted().collect::<Vec<_>>(), [SHIPMENT]);
        let (reference, error) = outcome.failed().nth(1).ok_or("two failures")?;
        assert!(error.is_invalid_input());
        assert_eq!(*reference, SHIPMENT);
        assert_eq!(outcome.len(), 3);
        Ok(())
    });
}

#[test]
fn a_request_of_which_nothing_is_queued_still_has_reasons() {
    shipments_and_sandbox(async |client, _| {
        client.allocate(SHIPMENT).send().await?;
        let outcome = client.allocate_many([SHIPMENT, UNKNOWN, "nonsense"]).send().await;
        let expected = [
            (SHIPMENT, Some("shipment_invalid_state")),
            (UNKNOWN, Some("shipment_not_found")),
            ("nonsense", Some("invalid_reference_format")),
        ];
        assert_eq!(failed(&outcome), expected);
        assert!(outcome.failed().all(|(_, error)| error.is_rejected() && !error.body().is_empty()));

        // Here it is the request that is wrong, not a shipment.
        let outcome = client.allocate_many([UNKNOWN]).in_service_group("no-such-group").send().await;
        assert!(
            outcome.failed().all(|(_, error)| error.is_not_found() && !error.is_rejected()),
            "{outcome:?}"
        );
        Ok(())
    });
}

#[test]
fn a_batch_that_fails_takes_no_other_with_it() {
    shipments_and_sandbox(async |client, sandbox| {
        let references = create_shipments(&client, 30).await?;
        sandbox.inject(Fault::html_page(502).on(BULK).nth(2))?;
        let outcome = client
            .allocate_many(&references)
            .in_service_group(SERVICE_GROUP)
            .batch_size(10)
            .concurrency(1)
            .send()
            .await;
        assert!(outcome.accepted().eq(references[..10].iter().chain(&references[20..])));
        assert!(outcome.unknown().eq(&references[10..20]));
        let (_, error) = outcome.failed().next().ok_or("a failure")?;
        assert_eq!((error.status(), error.attempts()), (Some(502), 1));
        assert!(error.outcome_is_unknown() && error.body().starts_with(b"<"));
        assert!(matches!(outcome.get(&references[12]), Some(ItemResult::Failed(_))));
        assert!(matches!(outcome.get(&references[2]), Some(ItemResult::Accepted(None))));
        let incomplete = outcome.into_result().unwrap_err().to_string();
        assert!(incomplete.starts_with("10 of 30 did not succeed; the first failure: "), "{incomplete}");
        Ok(())
    });
}

#[test]
fn a_lost_response_is_reconciled() {
    for fault in [Fault::drop_after(), Fault::drop_before(), Fault::truncated_json()] {
        shipments_and_sandbox(async |client, sandbox| {
            let mut references = create_shipments(&client, 20).await?;
            references.insert(7, UNKNOWN.into());
            sandbox.inject(fault.clone().on(BULK).times(1))?;
            let call = client.allocate_many(&references).in_service_group(SERVICE_GROUP);
            let outcome = call.reconcile(true).send().await;
            assert_eq!(failed(&outcome), [(UNKNOWN, Some("shipment_not_found"))], "{fault:?}");
            references.remove(7);
            assert!(outcome.succeeded().eq(&references), "{fault:?}");
            sandbox.advance(Duration::from_secs(5));
            let counts = allocation_counts(sandbox).await?;
            assert!(references.iter().all(|it| counts[it.as_str()] == 1), "{fault:?}");
            Ok(())
        });
    }
}

#[test]
fn without_reconciliation_a_lost_response_is_reported_and_not_sent_again() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on("allocate_shipments"))?;
        let outcome = client.allocate_many([SHIPMENT]).send().await;
        let (_, error) = outcome.failed().next().ok_or("a failure")?;
        assert!(error.is_interrupted() && error.outcome_is_unknown());
        assert_eq!(error.attempts(), 1);
        Ok(())
    });
}

#[test]
fn a_request_that_never_gets_through_is_not_done() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on("allocate_shipments"))?;
        let outcome = client.allocate_many([SHIPMENT]).reconcile(true).send().await;
        let (_, error) = outcome.failed().next().ok_or("a failure")?;
        assert!(error.is_reconciled() && !error.outcome_is_unknown());
        Ok(())
    });
}

#[test]
fn filters_return_the_queued_references() {
    shipments_and_sandbox(async |client, _| {
        let filters = AllocationFilters::builder().direction(Direction::Outbound).build();
        let outcome = client.allocate_many([SHIPMENT, UNKNOWN]).with_filters(filters).send().await;
        assert_eq!(outcome.accepted().collect::<Vec<_>>(), [SHIPMENT]);
        assert_eq!(outcome.missing().collect::<Vec<_>>(), [UNKNOWN]);
        Ok(())
    });
}

#[test]
fn a_stream_of_any_length_is_taken_as_needed() {
    shipments_and_sandbox(async |client, _| {
        let taken = Arc::new(Mutex::new(0_usize));
        let counter = taken.clone();
        // Endless.
        let references = (0_u64..).map(move |number| {
            *counter.lock().unwrap() += 1;
            ShipmentRef::from(format!("sp_{number:032}"))
        });
        let call = client.allocate_many_from(stream::iter(references)).batch_size(5).concurrency(2);
        let mut batches = std::pin::pin!(call.stream());
        let mut seen = HashSet::new();
        for _ in 0..4 {
            let batch = batches.next().await.expect("an endless stream");
            assert!(batch.failed().all(|(_, error)| error.code() == Some("shipment_not_found")));
            seen.extend(batch.failed().map(|(reference, _)| reference.to_string()));
        }
        assert_eq!(seen.len(), 20);
        let taken = *taken.lock().unwrap();
        assert!(taken <= 35, "{taken} taken for 20 done and 10 under way");
        Ok(())
    });
}

#[test]
fn a_request_that_arrives_late_is_found_out() {
    shipments_and_sandbox(async |client, sandbox| {
        let unallocated = client.get_shipment(SHIPMENT).send_raw().await?.body().to_vec();
        // Read back, the shipment seems untouched: the lost request arrives afterwards.
        let late = Fault::status_with_body(200, "application/json", String::from_utf8(unallocated)?);
        sandbox.inject(late.on("get_shipment").times(1))?;
        sandbox.inject(Fault::drop_after().on("allocate_shipments").times(1))?;
        let outcome = client.allocate_many([SHIPMENT]).reconcile(true).send().await;
        assert!(outcome.is_complete(), "{outcome:?}");
        let counts = allocation_counts(sandbox).await?;
        assert!(counts[SHIPMENT] <= 1);
        Ok(())
    });
}
