//! Streams of lists that come in pages.

use sorted_pro::shipments::Client;
use sorted_pro::{Error, Items};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{TestResult, shipments_and_sandbox};

use crate::requests::parcel;

const SEARCH: &str = "search_shipments";

/// Creates `count` shipments with the custom reference `MANY`. Returns their references, oldest first.
async fn create(client: &Client, count: usize) -> Result<Vec<String>, Error> {
    let mut references = Vec::new();
    for _ in 0..count {
        let mut shipment = parcel("MANY");
        shipment.contents[0].custom_reference = Some("MANY-CONTENTS".to_owned());
        references.push(client.create_shipment(shipment).send().await?.into_inner().reference);
    }
    references.sort();
    Ok(references)
}

/// The items up to the first error, and the error.
async fn all<T>(mut items: Items<T>) -> (Vec<T>, Option<Error>) {
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => found.push(item),
            Err(error) => {
                assert!(items.next().await.is_none(), "an error is the last item");
                return (found, Some(error));
            }
        }
    }
    (found, None)
}

/// The queries of the calls of an operation.
fn queries(sandbox: &Sandbox, operation: &str) -> Vec<String> {
    let journal = sandbox.journal();
    journal.iter().filter(|it| it.operation == Some(operation)).map(|it| it.query.clone()).collect()
}

#[test]
fn items_come_across_pages() {
    shipments_and_sandbox(async |client, sandbox| {
        let references = create(&client, 23).await?;
        let call = client.search_shipments().custom_reference("MANY");
        let (found, error) = all(call.clone().stream()).await;
        assert!(error.is_none());
        let found: Vec<_> = found.into_iter().map(|shipment| shipment.reference).collect();
        assert_eq!(found, references);
        let skips = ["skip=0&take=10", "skip=10&take=10", "skip=20&take=10"];
        assert_eq!(queries(sandbox, SEARCH), skips.map(|skip| format!("custom_reference=MANY&{skip}")));

        let (found, error) = all(call.take(7).skip(5).stream()).await;
        assert!(error.is_none());
        let found: Vec<_> = found.into_iter().map(|shipment| shipment.reference).collect();
        assert_eq!(found, references[5..]);
        let skips = ["skip=5&take=7", "skip=12&take=7", "skip=19&take=7"];
        assert_eq!(queries(sandbox, SEARCH)[3..], skips.map(|skip| format!("custom_reference=MANY&{skip}")));
        Ok(())
    });
}

#[test]
fn a_full_page_can_be_the_last() {
    shipments_and_sandbox(async |client, sandbox| {
        create(&client, 10).await?;
        let call = client.search_shipments().custom_reference("MANY");
        // The page after it is empty, or does not exist: servers differ.
        let (found, error) = all(call.clone().stream()).await;
        assert_eq!((found.len(), error.is_none()), (10, true));
        sandbox.inject(Fault::status(404).on(SEARCH).nth(2))?;
        let (found, error) = all(call.stream()).await;
        assert_eq!((found.len(), error.is_none()), (10, true));
        assert_eq!(queries(sandbox, SEARCH).len(), 4);
        Ok(())
    });
}

#[test]
fn an_error_ends_it() {
    shipments_and_sandbox(async |client, sandbox| {
        create(&client, 15).await?;
        sandbox.inject(Fault::status(403).on(SEARCH).nth(2).times(1))?;
        let (found, error) = all(client.search_shipments().custom_reference("MANY").stream()).await;
        assert_eq!(found.len(), 10);
        assert!(error.is_some_and(|error| error.is_forbidden()));

        let (found, error) = all(client.search_shipments().custom_reference("NONE").stream()).await;
        assert!(found.is_empty() && error.is_some_and(|error| error.is_not_found()));
        Ok(())
    });
}

#[test]
fn pages_are_read_when_they_are_needed() {
    shipments_and_sandbox(async |client, sandbox| {
        create(&client, 15).await?;
        let mut items = client.search_shipments().custom_reference("MANY").stream();
        assert_eq!(queries(sandbox, SEARCH).len(), 0);
        for _ in 0..10 {
            items.next().await.ok_or("too few")??;
        }
        assert_eq!(queries(sandbox, SEARCH).len(), 1);
        Ok(())
    });
}

#[test]
fn bounds_are_checked() {
    async fn is_refused<T>(pages: [Items<T>; 3]) -> TestResult {
        for (pages, path) in pages.into_iter().zip(["take", "take", "skip"]) {
            let Some(error) = all(pages).await.1 else { return Err("no error".into()) };
            assert_eq!(error.problems()[0].path, path);
        }
        Ok(())
    }
    macro_rules! pages {
        ($call:expr) => {
            [$call.take(11).stream(), $call.take(0).stream(), $call.skip(-1).stream()]
        };
    }
    shipments_and_sandbox(async |client, sandbox| {
        is_refused(pages!(client.search_shipments().custom_reference("MANY"))).await?;
        is_refused(pages!(client.get_shipments_by_tracking_reference("MANY"))).await?;
        is_refused(pages!(client.get_tracking_events_by_custom_reference("MANY"))).await?;
        is_refused(pages!(client.get_contents_tracking_events_by_custom_reference("MANY"))).await?;
        assert!(sandbox.journal().is_empty());
        let error = client.search_shipments().send().await.unwrap_err();
        assert_eq!(error.problems().len(), 1);
        Ok(())
    });
}

#[test]
fn all_lists_are_streams() {
    shipments_and_sandbox(async |client, _| {
        let references = create(&client, 12).await?;
        let (found, error) = all(client.get_tracking_events_by_custom_reference("MANY").stream()).await;
        assert_eq!((found.len(), error.is_none()), (references.len(), true));
        let contents = client.get_contents_tracking_events_by_custom_reference("MANY-CONTENTS");
        let (found, error) = all(contents.stream()).await;
        assert_eq!((found.len(), error.is_none()), (references.len(), true));

        client.allocate(&references[0]).send().await?;
        let shipment = client.get_shipment(&references[0]).send().await?.into_inner();
        let tracking = shipment.allocation.and_then(|it| it.tracking_details).ok_or("no tracking details")?;
        let reference = tracking.shipment.tracking_references.ok_or("no tracking reference")?.remove(0);
        let (found, error) = all(client.get_shipments_by_tracking_reference(&reference).stream()).await;
        assert!(error.is_none());
        assert_eq!(found.iter().map(|it| &it.reference).collect::<Vec<_>>(), [&references[0]]);
        Ok(())
    });
}
