//! Bulk creations, manifests, cancellations and other changes, of both APIs.

use std::collections::HashSet;

use sorted_pro::bulk::{Bulk, ItemResult};
use sorted_pro::consignments::{self, ChangeMany};
use sorted_pro::shipments::models::ShipmentState;
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{
    CONSIGNMENT, SERVICE_GROUP, SHIPMENT, consignments_and_sandbox, create_shipments, shipments_and_sandbox,
    small_box,
};

use crate::requests::consignment;

const UNKNOWN: &str = "sp_99999999999999999999999999999999";
const UNKNOWN_CONSIGNMENT: &str = "EC-000-05B-ZZZ";

#[test]
fn each_shipment_is_created_once_although_responses_are_lost() {
    shipments_and_sandbox(async |client, sandbox| {
        let orders: Vec<_> = (0..12)
            .map(|number| {
                let mut order = small_box();
                order.custom_reference = Some(format!("BULK-{number}"));
                order
            })
            .collect();
        sandbox.inject(Fault::drop_after().on("create_shipment").probability(0.3, 7))?;
        let outcomes = client.create_many(orders.clone()).reconcile(true).send().await;
        assert!(outcomes.is_complete(), "{outcomes:?}");
        assert!(outcomes.iter().map(|it| &it.input).eq(&orders));
        let created: HashSet<_> = outcomes.done().map(|(_, created)| created.reference.clone()).collect();
        assert_eq!(created.len(), 12);
        for (order, created) in outcomes.done() {
            let shipment = client.get_shipment(&created.reference).send().await?;
            assert_eq!(shipment.custom_reference, order.custom_reference);
        }
        let lost: u64 = sandbox.faults().iter().map(|fault| fault.applied).sum();
        assert!(lost > 0);
        Ok(())
    });
}

#[test]
fn a_creation_that_fails_gives_its_order_back() {
    shipments_and_sandbox(async |client, sandbox| {
        let (good, mut bad) = (small_box(), small_box());
        bad.addresses.clear();
        let outcomes = client.create_many([bad.clone(), good]).send().await;
        let (order, error) = outcomes.failed().next().ok_or("a failure")?;
        assert_eq!(*order, bad);
        assert!(error.is_invalid_input());
        assert_eq!((outcomes.done().count(), outcomes.len()), (1, 2));

        sandbox.inject(Fault::drop_after().on("create_shipment"))?;
        let outcomes = client.create_many([small_box()]).send().await;
        assert_eq!(outcomes.unknown().count(), 1);
        Ok(())
    });
}

#[test]
fn refused_manifests_do_not_stop_the_others() {
    shipments_and_sandbox(async |client, sandbox| {
        let mut references = create_shipments(&client, 5).await?;
        let (allocated, rest) = references.split_at(3);
        for reference in allocated {
            client.allocate(reference).in_service_group(SERVICE_GROUP).send().await?;
        }
        let expected: Vec<_> = allocated.to_vec();
        let not_allocated: Vec<_> = rest.iter().map(|it| it.as_str().to_owned()).collect();
        references.insert(1, UNKNOWN.into());
        let before = sandbox.journal().len();
        let outcomes = client.manifest_many(&references).send().await;
        assert!(outcomes.accepted().eq(&expected), "{outcomes:?}");
        let failed: HashSet<_> = outcomes.failed().map(|(it, _)| it.as_str().to_owned()).collect();
        assert_eq!(failed, not_allocated.into_iter().chain([UNKNOWN.to_owned()]).collect());
        let requests = sandbox.journal().len() - before;
        assert!(requests <= 3, "{requests} requests");
        match outcomes.get(&expected[0]) {
            Some(ItemResult::Accepted(Some(response))) => {
                let manifests = response.results.as_ref().or(response.manifest_results.as_ref());
                assert_eq!(manifests.map(Vec::len), Some(1));
            }
            _ => panic!("{outcomes:?}"),
        }
        Ok(())
    });
}

#[test]
fn a_lost_manifest_and_a_lost_cancellation_are_read_back() {
    shipments_and_sandbox(async |client, sandbox| {
        let references = create_shipments(&client, 4).await?;
        for reference in &references {
            client.allocate(reference).in_service_group(SERVICE_GROUP).send().await?;
        }
        let (manifested, cancelled) = references.split_at(2);
        sandbox.inject(Fault::drop_after().on("manifest_shipments").times(1))?;
        sandbox.inject(Fault::drop_after().on("cancel_shipment").times(1))?;
        let without = client.manifest_many([&manifested[0]]).send().await;
        assert_eq!(without.unknown().count(), 1);
        sandbox.inject(Fault::drop_after().on("manifest_shipments").times(1))?;
        let outcomes = client.manifest_many(&manifested[1..]).reconcile(true).send().await;
        assert!(outcomes.accepted().eq(&manifested[1..]), "{outcomes:?}");
        let outcomes = client.cancel_many(cancelled).reconcile(true).send().await;
        assert_eq!(outcomes.done().count(), 2, "{outcomes:?}");
        assert_eq!(client.get_shipment(&cancelled[0]).send().await?.state, ShipmentState::Cancelled);

        let calls = |operation: &str| {
            sandbox.journal().iter().filter(|entry| entry.operation == Some(operation)).count()
        };
        assert_eq!((calls("manifest_shipments"), calls("cancel_shipment")), (2, 2));
        let again = client.cancel_many([&cancelled[0], &UNKNOWN.into()]).send().await;
        assert_eq!(again.failed().count(), 2);
        Ok(())
    });
}

#[test]
fn a_request_that_never_got_through_is_sent_again() {
    shipments_and_sandbox(async |client, sandbox| {
        client.allocate(SHIPMENT).in_service_group(SERVICE_GROUP).send().await?;
        sandbox.inject(Fault::drop_before().on("cancel_shipment").times(1))?;
        let outcomes = client.cancel_many([SHIPMENT]).reconcile(true).send().await;
        assert_eq!(outcomes.done().count(), 1, "{outcomes:?}");
        Ok(())
    });
}

#[test]
fn each_consignment_is_created_once_although_responses_are_lost() {
    consignments_and_sandbox(async |client, sandbox| {
        let orders: Vec<_> = (0..8).map(|number| consignment(&format!("BULK-{number}"))).collect();
        sandbox.inject(Fault::drop_after().on("create_consignment").probability(0.3, 7))?;
        let outcomes = client.create_many(orders).reconcile(true).send().await;
        assert!(outcomes.is_complete(), "{outcomes:?}");
        let created: HashSet<_> = outcomes.done().map(|(_, created)| created.reference.clone()).collect();
        assert_eq!(created.len(), 8);
        Ok(())
    });
}

#[test]
fn lost_changes_of_consignments_are_read_back() {
    consignments_and_sandbox(async |client, sandbox| {
        client.allocate(CONSIGNMENT).send().await?;
        type Change = fn(&consignments::Client) -> Bulk<ChangeMany>;
        let steps: [(&str, Change); 5] = [
            ("set_ready_to_ship", |client| client.set_ready_to_ship(REFERENCES)),
            ("set_not_ready_to_ship", |client| client.set_not_ready_to_ship(REFERENCES)),
            ("deallocate_consignments", |client| client.deallocate_many(REFERENCES)),
            ("cancel_consignments", |client| client.cancel_many(REFERENCES)),
            ("cancel_consignments", |client| client.cancel_many(REFERENCES)),
        ];
        for (step, (operation, change)) in steps.into_iter().enumerate() {
            sandbox.inject(Fault::drop_after().on(operation).times(1))?;
            let outcomes = change(&client).reconcile(true).send().await;
            assert_eq!(
                outcomes.done().map(|(it, _)| it).collect::<Vec<_>>(),
                [CONSIGNMENT],
                "{step}: {outcomes:?}"
            );
            let (reference, error) = outcomes.failed().next().ok_or("a failure")?;
            assert_eq!(*reference, UNKNOWN_CONSIGNMENT);
            assert!(!error.outcome_is_unknown(), "{step}: {error}");
        }
        Ok(())
    });
}

const REFERENCES: [&str; 2] = [CONSIGNMENT, UNKNOWN_CONSIGNMENT];

#[test]
fn a_lost_manifest_of_consignments_is_read_back() {
    consignments_and_sandbox(async |client, sandbox| {
        client.allocate(CONSIGNMENT).send().await?;
        sandbox.inject(Fault::drop_after().on("manifest_consignments").times(1))?;
        let outcomes = client.manifest_many([CONSIGNMENT]).reconcile(true).send().await;
        assert!(outcomes.is_complete(), "{outcomes:?}");
        let calls = sandbox.journal();
        let manifests = calls.iter().filter(|entry| entry.operation == Some("manifest_consignments"));
        assert_eq!(manifests.count(), 1);
        Ok(())
    });
}
