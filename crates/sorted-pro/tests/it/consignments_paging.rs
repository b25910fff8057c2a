//! Streams of lists whose pages have numbers, or are asked for in the body.

use serde_json::{Value, json};
use sorted_pro::consignments::models::ConsignmentManifestsFilterRequest;
use sorted_pro::{Error, Items};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{TestResult, consignments_and_sandbox, shipments_and_sandbox};

const LATE: &str = "get_late_consignments";

/// The items up to the first error, and the error.
async fn all<T>(mut items: Items<T>) -> (Vec<T>, Option<Error>) {
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => found.push(item),
            Err(error) => return (found, Some(error)),
        }
    }
    (found, None)
}

/// Responds to the n-th call with these bodies, and with the last one from then on.
fn respond(sandbox: &Sandbox, operation: &str, status: u16, bodies: &[Value]) -> TestResult {
    for (index, body) in bodies.iter().enumerate() {
        let fault = Fault::status_with_body(status, "application/json", body.to_string()).on(operation);
        let is_last = index + 1 == bodies.len();
        sandbox.inject(if is_last { fault } else { fault.times(1) })?;
    }
    Ok(())
}

fn late(total: i32, references: &[&str]) -> Value {
    let rows: Vec<_> = references.iter().map(|it| json!({ "Reference": it, "State": "InTransit" })).collect();
    json!({ "TotalNumberOfLateConsignments": total, "ConsignmentSummaries": rows })
}

fn queries(sandbox: &Sandbox, operation: &str) -> Vec<String> {
    let journal = sandbox.journal();
    journal.iter().filter(|it| it.operation == Some(operation)).map(|it| it.query.clone()).collect()
}

#[test]
fn numbered_pages_are_followed_wherever_they_begin() {
    let pages = [late(5, &["EC-1", "EC-2"]), late(5, &["EC-3", "EC-4"]), late(5, &["EC-5"])];
    // The second asks for page 1, which is the first page of a server that counts from 1.
    let from_one = [&pages[..1], &pages].concat();
    for (pages, asked) in [(pages.to_vec(), 3), (from_one, 4)] {
        consignments_and_sandbox(async |client, sandbox| {
            respond(sandbox, LATE, 200, &pages)?;
            let (found, error) = all(client.get_late_consignments().page_size(2).stream()).await;
            assert!(error.is_none(), "{error:?}");
            let found: Vec<_> = found.into_iter().filter_map(|row| row.reference).collect();
            assert_eq!(found, ["EC-1", "EC-2", "EC-3", "EC-4", "EC-5"]);
            let queries = queries(sandbox, LATE);
            assert_eq!(queries[..2], ["pageSize=2", "pageSize=2&startPage=1"]);
            assert_eq!(queries.len(), asked);
            Ok(())
        });
    }
}

#[test]
fn carriers_are_those_of_the_list() {
    consignments_and_sandbox(async |client, sandbox| {
        let expected = client.get_carriers().send().await?.into_inner();
        let consignment = client.get_consignment(sorted_pro_test::CONSIGNMENT).send().await?;
        let account = consignment.customer_reference.as_ref().ok_or("an account")?.to_string();
        let (found, error) = all(client.get_customer_carriers(&account, 0, 2).stream()).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(found, expected);
        let paths = sandbox.journal().into_iter().map(|it| it.path).collect::<Vec<_>>();
        let page = |page| format!("/carriers/getcustomercarriers/{account}/{page}/2");
        assert_eq!(paths[2..4], [0, 1].map(page));
        Ok(())
    });
}

#[test]
fn pages_are_asked_for_in_the_body() {
    const FILTERED: &str = "get_filtered_manifests";
    consignments_and_sandbox(async |client, sandbox| {
        let page = |names: &[&str]| {
            let files: Vec<_> = names.iter().map(|it| json!({ "ManifestReference": it })).collect();
            json!({ "Manifests": files, "TotalRecords": 3, "PageSize": 2 })
        };
        respond(sandbox, FILTERED, 201, &[page(&["a", "b"]), page(&["c"])])?;
        let filter =
            ConsignmentManifestsFilterRequest::builder().carrier_names(vec!["Carrier X".into()]).build();
        let (found, error) = all(client.get_filtered_manifests(filter).stream()).await;
        assert!(error.is_none(), "{error:?}");
        let found: Vec<_> = found.into_iter().filter_map(|file| file.manifest_reference).collect();
        assert_eq!(found, ["a", "b", "c"]);
        let bodies: Vec<Value> =
            sandbox.journal().iter().map(|it| serde_json::from_str(&it.request_body).unwrap()).collect();
        for (body, skip) in bodies.iter().zip([0, 2]) {
            assert_eq!(*body, json!({ "CarrierNames": ["Carrier X"], "Take": 60, "Skip": skip }));
        }
        assert_eq!(bodies.len(), 2);
        Ok(())
    });
}

/// Each page is full, and is the same for ever.
#[test]
fn a_page_that_comes_twice_ends_the_stream() {
    consignments_and_sandbox(async |client, sandbox| {
        respond(sandbox, LATE, 200, &[late(i32::MAX, &["EC-1"])])?;
        let (found, error) = all(client.get_late_consignments().page_size(1).stream()).await;
        assert_eq!((found.len(), error.is_some_and(|error| error.is_decode())), (1, true));
        assert_eq!(queries(sandbox, LATE).len(), 3);
        Ok(())
    });
    shipments_and_sandbox(async |client, sandbox| {
        let shipment = client.get_shipment(sorted_pro_test::SHIPMENT).send_raw().await?.into_inner();
        let shipment: Value = serde_json::from_slice(shipment.body())?;
        let page = json!({ "shipments": [shipment], "total_results": 2, "take": 1, "skip": 0, "_links": [] });
        respond(sandbox, "search_shipments", 200, &[page])?;
        let search = client.search_shipments().custom_reference("any").take(1);
        let (found, error) = all(search.stream()).await;
        assert_eq!((found.len(), error.is_some_and(|error| error.is_decode())), (1, true));
        assert_eq!(queries(sandbox, "search_shipments").len(), 2);
        Ok(())
    });
}
