//! `allocate_many`.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt as _;
use sorted_pro::ShipmentRef;
use sorted_pro::shipments::ReferenceOutcome;
use sorted_pro::shipments::models::{AllocationFilters, Direction};
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{SERVICE_GROUP, SHIPMENT, allocation_counts, create_shipments, shipments_and_sandbox};

const UNKNOWN: &str = "sp_99999999999999999999999999999999";
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
            .on_progress(move |it| progress.lock().unwrap().push((it.batches, it.references())))
            .send()
            .await;
        assert_eq!(outcome.len(), 251);
        assert_eq!(outcome.rejected().len(), 1);
        assert_eq!(outcome.rejected()[0].code.as_str(), "shipment_not_found");
        assert_eq!(outcome.rejected()[0].references, [UNKNOWN]);
        references.remove(120);
        assert_eq!(outcome.queued(), references);

        let calls: Vec<_> =
            sandbox.journal().into_iter().filter(|it| it.path.ends_with("allocate")).collect();
        assert_eq!(calls.len(), 3);
        let seen = seen.lock().unwrap();
        assert_eq!((seen.len(), seen[2]), (3, (3, 251)));
        Ok(())
    });
}

#[test]
fn a_repeated_reference_is_sent_once_and_said() {
    shipments_and_sandbox(async |client, _| {
        let outcome = client.allocate_many([SHIPMENT, UNKNOWN, SHIPMENT]).send().await;
        assert_eq!(outcome.queued(), [SHIPMENT]);
        let [batch] = outcome.failed() else { panic!("{outcome:?}") };
        assert!(batch.error.is_invalid_input());
        assert_eq!(batch.references, [SHIPMENT]);
        assert_eq!(outcome.len(), 3);
        Ok(())
    });
}

#[test]
fn a_request_of_which_nothing_is_queued_still_tells_why() {
    shipments_and_sandbox(async |client, _| {
        client.allocate(SHIPMENT).send().await?;
        let outcome = client.allocate_many([SHIPMENT, UNKNOWN, "nonsense"]).send().await;
        let reasons: Vec<_> =
            outcome.rejected().iter().map(|it| (it.code.as_str(), &*it.references)).collect();
        let expected: [(&str, &[ShipmentRef]); 3] = [
            ("shipment_invalid_state", &[SHIPMENT.into()]),
            ("shipment_not_found", &[UNKNOWN.into()]),
            ("invalid_reference_format", &["nonsense".into()]),
        ];
        assert_eq!(reasons, expected);

        // Here it is the request that is wrong, not a shipment.
        let outcome = client.allocate_many([UNKNOWN]).in_service_group("no-such-group").send().await;
        assert!(outcome.failed()[0].error.is_not_found(), "{outcome:?}");
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
        assert_eq!(outcome.queued(), [&references[..10], &references[20..]].concat());
        let [batch] = outcome.failed() else { panic!("{outcome:?}") };
        assert_eq!(batch.references, &references[10..20]);
        assert_eq!(batch.error.status(), Some(502));
        assert!(batch.error.outcome_is_unknown());
        assert!(batch.error.body().starts_with(b"<"));
        let by_reference = outcome.by_reference();
        assert!(
            matches!(by_reference[&references[12]], ReferenceOutcome::Failed(error) if error.attempts() == 1)
        );
        assert!(matches!(by_reference[&references[2]], ReferenceOutcome::Queued));
        let incomplete = outcome.into_result().unwrap_err();
        assert_eq!(incomplete.to_string(), "10 of 30 shipments are not queued: 10 failed");
        Ok(())
    });
}

#[test]
fn a_lost_answer_is_reconciled() {
    for fault in [Fault::drop_after(), Fault::drop_before(), Fault::truncated_json()] {
        shipments_and_sandbox(async |client, sandbox| {
            let mut references = create_shipments(&client, 20).await?;
            references.insert(7, UNKNOWN.into());
            sandbox.inject(fault.clone().on(BULK).times(1))?;
            let call = client.allocate_many(&references).in_service_group(SERVICE_GROUP);
            let outcome = call.reconcile(true).send().await;
            assert_eq!(outcome.rejected()[0].references, [UNKNOWN], "{fault:?}");
            references.remove(7);
            assert_eq!(outcome.queued(), references, "{fault:?}");
            sandbox.advance(Duration::from_secs(5));
            let counts = allocation_counts(sandbox).await?;
            assert!(references.iter().all(|it| counts[it.as_str()] == 1), "{fault:?}");
            Ok(())
        });
    }
}

#[test]
fn without_reconciliation_a_lost_answer_is_said_and_not_repeated() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on("allocate_shipments"))?;
        let outcome = client.allocate_many([SHIPMENT]).send().await;
        let [batch] = outcome.failed() else { panic!("{outcome:?}") };
        assert!(batch.error.is_interrupted() && batch.error.outcome_is_unknown());
        assert_eq!(batch.error.attempts(), 1);
        Ok(())
    });
}

#[test]
fn a_request_that_never_gets_through_is_not_done() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on("allocate_shipments"))?;
        let outcome = client.allocate_many([SHIPMENT]).reconcile(true).send().await;
        let [batch] = outcome.failed() else { panic!("{outcome:?}") };
        assert!(batch.error.is_reconciled() && !batch.error.outcome_is_unknown());
        Ok(())
    });
}

#[test]
fn filters_tell_what_is_queued() {
    shipments_and_sandbox(async |client, _| {
        let filters = AllocationFilters::builder().direction(Direction::Outbound).build();
        let outcome = client.allocate_many([SHIPMENT, UNKNOWN]).with_filters(filters).send().await;
        assert_eq!(outcome.queued(), [SHIPMENT]);
        assert_eq!(outcome.unconfirmed(), [UNKNOWN]);
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
            format!("sp_{number:032}")
        });
        let call = client.allocate_many(references).batch_size(5).concurrency(2);
        let mut batches = std::pin::pin!(call.stream());
        let mut seen = HashSet::new();
        for _ in 0..4 {
            let batch = batches.next().await.expect("an endless stream");
            let [rejection] = batch.rejected() else { panic!("{batch:?}") };
            assert_eq!(rejection.code.as_str(), "shipment_not_found");
            seen.extend(rejection.references.iter().map(ShipmentRef::to_string));
        }
        assert_eq!(seen.len(), 20);
        let taken = *taken.lock().unwrap();
        assert!(taken <= 35, "{taken} taken for 20 answered and 10 under way");
        Ok(())
    });
}
