//! Manifests of everything that leaves shipping locations on a day.

use serde_json::{Value, json};
use sorted_pro::Error;
use sorted_pro::consignments::models::ConsignmentState;
use sorted_pro::consignments::{Client, ConsignmentRef};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::consignments_and_sandbox;

use crate::requests::{consignment, operations};

const QUERY: &str = "manifest_consignments_from_query";

/// Allocates a consignment from `WAREHOUSE1`. Returns it with the day on which it leaves.
async fn allocated(client: &Client) -> Result<(ConsignmentRef, String), Error> {
    let reference = client.create_consignment(consignment("ORDER-1")).send().await?.into_inner().reference;
    client.allocate(&reference).send().await?;
    let shown = client.get_consignment(&reference).send().await?;
    let leaves = shown.shipping_date.as_ref().map(|date| date.as_str().to_owned()).unwrap_or_default();
    Ok((reference, leaves.chars().take(10).collect()))
}

async fn state(client: &Client, reference: &ConsignmentRef) -> Result<String, Error> {
    let status = client.get_consignment_status(reference).send().await?;
    Ok(status.status.as_ref().map(|state| state.as_str().to_owned()).unwrap_or_default())
}

fn queries(sandbox: &Sandbox) -> usize {
    operations(sandbox).into_iter().filter(|operation| *operation == QUERY).count()
}

#[test]
fn each_location_has_its_own_outcome() {
    consignments_and_sandbox(async |client, sandbox| {
        let (reference, day) = allocated(&client).await?;
        let locations = ["SHOP-17", "WAREHOUSE1", ""];
        let outcomes = client.manifest_locations(locations, &day).concurrency(1).send().await;
        let inputs: Vec<_> = outcomes.iter().map(|it| it.input.as_str()).collect();
        assert_eq!(inputs, locations);
        // The demo data leaves from the warehouse, too.
        let counts: Vec<_> = outcomes.done().map(|(_, it)| (it.found, it.queued, it.failed.len())).collect();
        assert_eq!(counts, [(Some(0), Some(0), 0), (Some(4), Some(4), 0)]);
        let (_, error) = outcomes.failed().next().ok_or("a failure")?;
        assert!(error.is_invalid_input());
        assert_eq!(queries(sandbox), 2);
        assert_eq!(state(&client, &reference).await?, "Manifesting");
        let journal = sandbox.journal();
        let entry = journal.iter().rfind(|it| it.operation == Some(QUERY)).ok_or("a query")?;
        let body: Value = serde_json::from_str(&entry.request_body)?;
        let range =
            json!({ "StartDate": format!("{day}T00:00:00"), "EndDate": format!("{day}T23:59:59.9999999") });
        let states = ["Allocated", "ReadyToShip", "ManifestFailed"];
        let expected = json!({ "ShippingLocationReferences": ["WAREHOUSE1"], "States": states, "ShippingDateRanges": range });
        assert_eq!(body, expected);
        Ok(())
    });
}

#[test]
fn a_refusal_is_that_of_its_location() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::status(400).on(QUERY).nth(1))?;
        let body = json!({ "Message": "2 of 3", "FailedConsignments": ["EC-1"] });
        sandbox
            .inject(Fault::status_with_body(200, "application/json", body.to_string()).on(QUERY).nth(2))?;
        let outcomes = client.manifest_locations(["A", "B"], "2026-01-05").concurrency(1).send().await;
        assert!(
            outcomes.failed().all(|(location, error)| location.as_str() == "A" && error.is_bad_request())
        );
        let (location, manifested) = outcomes.done().next().ok_or("a success")?;
        assert_eq!((location.as_str(), manifested.found, manifested.queued), ("B", None, None));
        assert_eq!(manifested.failed, [ConsignmentRef::from("EC-1")]);
        assert_eq!(manifested.message.as_deref(), Some("2 of 3"));
        Ok(())
    });
}

#[test]
fn states_can_be_narrowed_and_days_are_dates() {
    consignments_and_sandbox(async |client, sandbox| {
        let (reference, day) = allocated(&client).await?;
        let ready =
            client.manifest_locations(["WAREHOUSE1"], &day).in_states([ConsignmentState::ReadyToShip]);
        assert_eq!(ready.send().await.done().next().ok_or("a success")?.1.found, Some(1));
        assert_eq!(state(&client, &reference).await?, "Allocated");
        let before = queries(sandbox);
        let outcomes = client.manifest_locations(["WAREHOUSE1"], "today").send().await;
        assert!(outcomes.failed().all(|(_, error)| error.is_invalid_input()) && !outcomes.is_complete());
        assert_eq!(queries(sandbox), before);
        Ok(())
    });
}

#[test]
fn a_lost_query_is_sent_again_and_manifests_nothing_twice() {
    consignments_and_sandbox(async |client, sandbox| {
        let (reference, day) = allocated(&client).await?;
        let manifest = || client.manifest_locations(["WAREHOUSE1"], &day);
        sandbox.inject(Fault::drop_after().on(QUERY).times(1))?;
        let outcomes = manifest().reconcile(true).send().await;
        assert_eq!(outcomes.done().next().ok_or("a success")?.1.found, Some(0));
        assert_eq!((queries(sandbox), state(&client, &reference).await?.as_str()), (2, "Manifesting"));

        sandbox.inject(Fault::drop_after().on(QUERY).times(1))?;
        assert_eq!(manifest().send().await.unknown().count(), 1);
        assert_eq!(queries(sandbox), 3);

        // The outcome of the first stays unknown, although the second was refused.
        sandbox.inject(Fault::drop_after().on(QUERY).times(1))?;
        sandbox.inject(Fault::status(400).on(QUERY).nth(2))?;
        assert_eq!(manifest().reconcile(true).send().await.unknown().count(), 1);
        assert_eq!(queries(sandbox), 5);
        Ok(())
    });
}
