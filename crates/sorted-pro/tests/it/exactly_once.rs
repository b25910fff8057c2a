//! A fifth of all connections is dropped, before or after the request is carried out: nothing is created or
//! allocated twice, nothing is lost, and the outcome of each is known.

use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use sorted_pro::consignments::Client;
use sorted_pro::consignments::models::{ConsignmentState, ConsignmentSummary, DeliveryOptionsResponse};
use sorted_pro::{Error, Response, RetryPolicy};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{
    SERVICE_GROUP, TestResult, allocation_counts, consignments_builder, create_shipments, run,
    shipments_builder,
};

use crate::requests::{consignment, delivery, parcel};

const BULK: usize = 10_000;
const SINGLE: usize = 1_000;

const CREATED: usize = 500;

const SELECTED: usize = 500;

fn policy() -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(12)
        .initial_backoff(Duration::from_millis(1))
        .max_backoff(Duration::from_millis(4))
}

fn drop_a_fifth(sandbox: &Sandbox) -> TestResult {
    sandbox.inject(Fault::drop_before().probability(0.1, 1))?;
    sandbox.inject(Fault::drop_after().probability(0.1, 2))?;
    Ok(())
}

/// The only consignment of an order.
async fn only(client: &Client, number: usize) -> Result<ConsignmentSummary, Error> {
    let found = client.search_consignments().reference_provided_by_customer(format!("ORDER-{number}"));
    let mut found = found.send().await?.into_inner().consignment_summaries.unwrap_or_default();
    assert_eq!(found.len(), 1);
    Ok(found.remove(0))
}

#[test]
fn every_shipment_is_created_exactly_once() {
    run(async |sandbox| {
        let client = shipments_builder(sandbox).retry(policy()).retry_burst(100_000).build()?;
        drop_a_fifth(sandbox)?;
        let created = stream::iter(0..CREATED)
            .map(|number| client.create_shipment(parcel(&format!("ORDER-{number}"))).reconcile(true).send())
            .buffered(8)
            .collect::<Vec<_>>()
            .await;
        sandbox.clear_faults();
        let mut reconciled = 0;
        for (number, created) in created.into_iter().enumerate() {
            let created = created?;
            reconciled += usize::from(created.is_reconciled());
            let found = client.search_shipments().custom_reference(format!("ORDER-{number}")).send().await?;
            let found: Vec<_> = found.shipments.iter().map(|it| &it.reference).collect();
            assert_eq!(found, [&created.reference]);
        }
        // Otherwise nothing was tested.
        assert!(reconciled > CREATED / 20, "{reconciled} responses were lost");
        Ok(())
    });
}

#[test]
fn every_consignment_is_created_exactly_once() {
    run(async |sandbox| {
        let client = consignments_builder(sandbox).retry(policy()).retry_burst(100_000).build()?;
        drop_a_fifth(sandbox)?;
        let created = stream::iter(0..CREATED)
            .map(|number| {
                client.create_consignment(consignment(&format!("ORDER-{number}"))).reconcile(true).send()
            })
            .buffered(8)
            .collect::<Vec<_>>()
            .await;
        sandbox.clear_faults();
        let mut reconciled = 0;
        for (number, created) in created.into_iter().enumerate() {
            let created = created?;
            reconciled += usize::from(created.is_reconciled());
            let found = only(&client, number).await?;
            assert_eq!(found.reference.as_deref(), Some(created.reference.as_str()));
        }
        assert!(reconciled > CREATED / 20, "{reconciled} responses were lost");
        Ok(())
    });
}

#[test]
fn every_option_is_selected_exactly_once() {
    run(async |sandbox| {
        let client = consignments_builder(sandbox).retry(policy()).retry_burst(100_000).build()?;
        let options: Vec<_> = stream::iter(0..SELECTED)
            .map(|number| client.get_delivery_options(delivery(&format!("ORDER-{number}"))).send())
            .buffered(8)
            .collect()
            .await;
        drop_a_fifth(sandbox)?;
        let select = |(number, options): (usize, Result<Response<DeliveryOptionsResponse>, Error>)| {
            let client = &client;
            async move {
                let options = options?.into_inner().delivery_options.unwrap_or_default();
                let call = client.select_delivery_option(&options[0]);
                call.reconcile_new(format!("ORDER-{number}")).send().await
            }
        };
        let selected: Vec<_> =
            stream::iter(options.into_iter().enumerate()).map(select).buffered(8).collect().await;
        sandbox.clear_faults();
        let mut reconciled = 0;
        for (number, selected) in selected.into_iter().enumerate() {
            let selected = selected?;
            reconciled += usize::from(selected.is_reconciled());
            let found = only(&client, number).await?;
            assert_eq!(found.reference.as_deref(), Some(selected.reference.as_str()));
            assert_eq!(*found.state, ConsignmentState::Allocated);
        }
        assert!(reconciled > SELECTED / 20, "{reconciled} responses were lost");
        Ok(())
    });
}

#[test]
fn every_shipment_is_allocated_exactly_once() {
    run(async |sandbox| {
        let client = shipments_builder(sandbox).retry(policy()).retry_burst(100_000).build()?;
        let references = create_shipments(&client, BULK + SINGLE).await?;
        let (bulk, single) = references.split_at(BULK);

        drop_a_fifth(sandbox)?;
        let outcome = client
            .allocate_many(bulk)
            .in_service_group(SERVICE_GROUP)
            .concurrency(8)
            .reconcile(true)
            .send()
            .await;
        assert!(outcome.is_complete(), "{:?}", outcome.into_result().unwrap_err());
        assert!(outcome.succeeded().eq(bulk));

        let allocated = stream::iter(single)
            .map(|reference| {
                client.allocate(reference).in_service_group(SERVICE_GROUP).reconcile(true).send()
            })
            .buffered(8)
            .collect::<Vec<_>>()
            .await;
        let reconciled = allocated.iter().flatten().filter(|it| it.is_reconciled()).count();
        for (reference, result) in single.iter().zip(&allocated) {
            let result = result.as_ref().map_err(Clone::clone)?;
            assert_eq!(*reference, *result.shipment_reference);
            assert!(result.carrier.is_some() && result.price.is_some());
        }
        // Otherwise nothing was tested.
        assert!(reconciled > SINGLE / 20, "{reconciled} responses were lost");

        let dropped: u64 = sandbox.faults().iter().map(|it| it.applied).sum();
        assert!(dropped > 200, "{dropped} connections were dropped");
        sandbox.clear_faults();
        sandbox.advance(Duration::from_secs(3600));
        let counts = allocation_counts(sandbox).await?;
        for reference in &references {
            assert_eq!(counts[reference.as_str()], 1, "{reference}");
        }
        Ok(())
    });
}
