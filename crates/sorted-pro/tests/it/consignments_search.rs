//! Searches, page by page.

use sorted_pro::consignments::models::{ConsignmentState, ConsignmentSummary};
use sorted_pro::{Error, Items};
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{consignments, consignments_and_sandbox};

async fn references(mut items: Items<ConsignmentSummary>) -> Result<Vec<String>, Error> {
    let mut references = Vec::new();
    while let Some(item) = items.next().await {
        references.push(item?.reference.unwrap_or_default());
    }
    Ok(references)
}

#[test]
fn pages_of_any_size_give_the_same_list() {
    consignments(async |client| {
        let all = references(client.search_consignments().stream()).await?;
        let count = client.search_consignments().take(1).send().await?.count;
        assert!(all.len() > 5 && usize::try_from(count)? == all.len());
        for take in [1, 3, 1000] {
            assert_eq!(references(client.search_consignments().take(take).stream()).await?, all);
        }
        assert_eq!(references(client.search_consignments().skip(2).take(2).stream()).await?, all[2..]);
        Ok(())
    });
}

#[test]
fn a_page_that_the_server_shortened_is_not_the_last() {
    consignments_and_sandbox(async |client, sandbox| {
        let page = |references: &[&str]| {
            let row = |it: &&str| format!(r#"{{"Reference": "{it}", "State": "Allocated"}}"#);
            let rows: Vec<_> = references.iter().map(row).collect();
            let body = format!(r#"{{"Count": 3, "ConsignmentSummaries": [{}]}}"#, rows.join(","));
            Fault::status_with_body(200, "application/json", body).times(1)
        };
        sandbox.inject(page(&["EC-1", "EC-2"]))?;
        sandbox.inject(page(&["EC-3"]).nth(2))?;
        let found = references(client.search_consignments().take(100).stream()).await?;
        assert_eq!(found, ["EC-1", "EC-2", "EC-3"]);
        assert_eq!(sandbox.journal()[1].path, "/consignments/100/2");
        Ok(())
    });
}

#[test]
fn no_match_is_an_empty_result_and_a_gateway_s_404_is_not() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::status(404).times(2))?;
        assert_eq!(client.search_consignments().send().await?.count, 0);
        assert!(references(client.search_consignments().stream()).await?.is_empty());
        sandbox.inject(Fault::html_page(404).times(1))?;
        assert!(client.search_consignments().send().await.unwrap_err().is_not_found());
        Ok(())
    });
}

#[test]
fn criteria_become_query_parameters() {
    consignments(async |client| {
        let call = client
            .search_consignments()
            .state(ConsignmentState::Allocated)
            .shipping_date_to("2026-01-31")
            .value_from("12.50".parse::<sorted_pro::values::Amount>()?)
            .labels_printed(false)
            .take(5)
            .skip(10);
        let url = call.to_request()?.url;
        let (path, query) = url.split_once('?').unwrap();
        assert!(path.ends_with("/consignments/5/10"));
        let mut query: Vec<_> = query.split('&').collect();
        query.sort_unstable();
        let expected =
            ["labelsPrinted=false", "shippingDateTo=2026-01-31", "state=Allocated", "valueFrom=12.50"];
        assert_eq!(query, expected);

        let error = client.search_consignments().take(0).skip(-1).send().await.unwrap_err();
        assert_eq!(error.problems().len(), 2);
        Ok(())
    });
}
