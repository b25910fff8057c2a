//! A fifth of all connections is dropped, before or after the request is carried out: no shipment is allocated
//! twice, none is lost, and of each it is known what became of it.

use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use sorted_pro::RetryPolicy;
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{SERVICE_GROUP, allocation_counts, create_shipments, run, shipments_builder};

const BULK: usize = 10_000;
const SINGLE: usize = 1_000;

#[test]
fn every_shipment_is_allocated_exactly_once() {
    run(async |sandbox| {
        let policy = RetryPolicy::default()
            .max_attempts(12)
            .initial_backoff(Duration::from_millis(1))
            .max_backoff(Duration::from_millis(4));
        let client = shipments_builder(sandbox).retry(policy).retry_burst(100_000).build()?;
        let references = create_shipments(&client, BULK + SINGLE).await?;
        let (bulk, single) = references.split_at(BULK);

        sandbox.inject(Fault::drop_before().probability(0.1, 1))?;
        sandbox.inject(Fault::drop_after().probability(0.1, 2))?;

        let outcome = client
            .allocate_many(bulk)
            .in_service_group(SERVICE_GROUP)
            .concurrency(8)
            .reconcile(true)
            .send()
            .await;
        assert!(outcome.is_complete(), "{:?}", outcome.into_result().unwrap_err());
        assert_eq!(outcome.queued(), bulk);

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
        assert!(reconciled > SINGLE / 20, "{reconciled} answers were lost");

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
