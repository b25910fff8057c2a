//! A failed element inside a 200 response never looks like success.

use std::time::Duration;

use sorted_pro::bulk::ItemResult;
use sorted_pro::consignments::models::{AllocationFilters, AllocationSummary, ServiceDirection};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{
    CONSIGNMENT, SERVICE_GROUP, consignments, consignments_and_sandbox, consignments_builder,
};

/// Demo data of the sandbox: no carrier takes it.
const IMPOSSIBLE: &str = "EC-000-0A1-B2F";

const UNKNOWN: &str = "EC-000-05B-ZZZ";

#[test]
fn a_failed_element_is_an_error_that_has_the_whole_summary() {
    consignments(async |client| {
        let by_rules = client.allocate(IMPOSSIBLE).send().await.unwrap_err();
        let by_service = client.allocate(IMPOSSIBLE).with_carrier_service("CX_NDS").send().await.unwrap_err();
        for error in [by_rules, by_service] {
            assert!(error.is_rejected() && error.is_allocation_failed(), "{error}");
            assert!(!error.outcome_is_unknown() && !error.is_decode());
            assert_eq!(error.status(), Some(400));
            let summary: AllocationSummary = error.body_as().unwrap();
            assert_eq!(summary.status_code, 400);
            assert_eq!(summary.reference(), Some(IMPOSSIBLE));
            assert_eq!(error.message(), summary.description.as_deref());
            assert!(
                error.to_string().contains("refused inside a successful response, status 400: "),
                "{error}"
            );
        }
        Ok(())
    });
}

#[test]
fn an_object_and_an_array_of_one_are_the_same() {
    consignments_and_sandbox(async |client, sandbox| {
        let body = r#"{"StatusCode": 200, "CarrierServiceReference": "CX_NDS"}"#;
        for (body, status) in
            [(body.to_owned(), 200), (format!("[{body}]"), 200), (format!(" [{body}]"), 202)]
        {
            sandbox.inject(Fault::status_with_body(status, "application/json", body).times(1))?;
            let summary = client.allocate(CONSIGNMENT).send().await?;
            assert_eq!(summary.carrier_service_reference.as_deref(), Some("CX_NDS"));
        }
        Ok(())
    });
}

/// A server sends one of both forms: the sandbox can send either.
#[tokio::test]
async fn both_forms_of_a_server_are_read() {
    for as_object in [false, true] {
        let sandbox = Sandbox::builder().single_allocation_as_object(as_object).start().await.unwrap();
        let client = consignments_builder(&sandbox).build().unwrap();
        let quotes = client.get_quotes_by_consignment(CONSIGNMENT).send().await.unwrap().into_inner().quotes;
        let quote = quotes.unwrap_or_default().swap_remove(0).quote_reference;
        let allocate = || client.allocate(CONSIGNMENT);
        for call in [allocate(), allocate().in_service_group(SERVICE_GROUP), allocate().with_quote(&quote)] {
            let summary = call.send().await.unwrap().into_inner();
            assert!(summary.reference() == Some(CONSIGNMENT) && summary.carrier_service_reference.is_some());
            client.deallocate_consignment(CONSIGNMENT).send().await.unwrap();
        }
        let raw = allocate().send_raw().await.unwrap().into_inner();
        assert_eq!(raw.body().first(), Some(if as_object { &b'{' } else { &b'[' }));
    }
}

#[test]
fn failures_of_every_form_are_errors() {
    consignments_and_sandbox(async |client, sandbox| {
        let failed = r#"{"StatusCode": 521, "Description": "no", "Extra": {"kept": true}}"#;
        for body in [failed.to_owned(), format!("[{failed}]")] {
            sandbox.inject(Fault::status_with_body(200, "application/json", body).times(1))?;
            let error = client.allocate(CONSIGNMENT).send().await.unwrap_err();
            assert_eq!((error.status(), error.message()), (Some(521), Some("no")));
            assert!(error.is_allocation_failed());
            // Unknown properties are there too.
            assert_eq!(error.body(), failed.as_bytes());
        }
        for body in ["[]", "null", "", "[{\"StatusCode\": 200}, {\"StatusCode\": 200}]", "[{}]"] {
            sandbox.inject(Fault::status_with_body(200, "application/json", body).times(1))?;
            let error = client.allocate(CONSIGNMENT).send().await.unwrap_err();
            assert!(error.is_decode() && error.outcome_is_unknown(), "{body}: {error}");
        }
        Ok(())
    });
}

#[test]
fn accepted_work_is_not_done_work() {
    consignments_and_sandbox(async |client, sandbox| {
        for body in ["", "[]", "[{\"StatusCode\": 202}]"] {
            sandbox.inject(Fault::status_with_body(202, "application/json", body).times(2))?;
            let summary = client.allocate(CONSIGNMENT).send().await?;
            assert!(summary.is_accepted() && summary.status_code == 202);

            let outcomes = client.allocate_many([CONSIGNMENT]).send().await;
            assert_eq!(outcomes.accepted().count(), 1, "{body}");
            assert_eq!(outcomes.done().count(), 0);
            assert!(outcomes.is_complete());
        }
        Ok(())
    });
}

#[test]
fn each_of_many_has_its_own_fate() {
    consignments(async |client| {
        let references = [UNKNOWN, CONSIGNMENT, IMPOSSIBLE];
        let outcomes = client.allocate_many(references).send().await;
        let order: Vec<_> = outcomes.iter().map(|it| it.input.as_str()).collect();
        assert_eq!(order, references);
        assert!(matches!(outcomes.get(CONSIGNMENT), Some(ItemResult::Done(_))));
        let failed: Vec<_> = outcomes.failed().map(|(_, error)| error.status()).collect();
        assert_eq!(failed, [Some(404), Some(400)]);
        assert_eq!(outcomes.missing().count(), 0);
        let incomplete = outcomes.into_result().unwrap_err();
        assert_eq!(incomplete.outcomes().done().count(), 1);
        assert!(incomplete.to_string().starts_with("2 of 3 did not succeed; "), "{incomplete}");
        Ok(())
    });
}

#[test]
fn a_reference_that_the_response_leaves_out_is_missing() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::status_with_body(
            200,
            "application/json",
            r#"[{"StatusCode": 200, "ApiLinks": [{"Href": "https://h/consignments/EC-000-05B-MMA"}]}]"#,
        ))?;
        let outcomes = client.allocate_many(["EC-1", CONSIGNMENT]).send().await;
        assert_eq!(outcomes.missing().collect::<Vec<_>>(), ["EC-1"]);
        assert_eq!(outcomes.done().count(), 1);
        assert!(outcomes.into_result().is_err());
        Ok(())
    });
}

#[test]
fn a_failed_request_concerns_its_own_batch_only() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::status(503).on("allocate_using_default_rules").nth(2).times(1))?;
        let references = ["EC-1", "EC-2", "EC-3", CONSIGNMENT, "EC-5"];
        let outcomes = client.allocate_many(references).batch_size(2).send().await;
        assert_eq!(sandbox.journal().len(), 3);
        let statuses: Vec<_> = outcomes.failed().map(|(_, error)| error.status()).collect();
        assert_eq!(statuses, [Some(404), Some(404), Some(503), Some(503), Some(404)]);
        let unknown = outcomes.failed().filter(|(_, error)| error.outcome_is_unknown());
        assert_eq!(unknown.count(), 2);
        Ok(())
    });
}

#[test]
fn batches_go_out_together_and_come_back_in_order() {
    consignments_and_sandbox(async |client, sandbox| {
        // The response to the first batch is the last.
        sandbox.inject(Fault::delay(Duration::from_millis(100)).nth(1).times(1))?;
        let references: Vec<_> = (0..12).map(|number| format!("EC-{number}")).collect();
        let outcomes = client.allocate_many(&references).batch_size(3).concurrency(4).send().await;
        let order: Vec<_> = outcomes.iter().map(|it| it.input.to_string()).collect();
        assert_eq!(order, references);
        let requests: Vec<_> = sandbox.journal().into_iter().map(|entry| entry.request_body).collect();
        assert_eq!(requests.len(), 4);
        assert!(!requests[0].contains("EC-0"), "{requests:?}");
        Ok(())
    });
}

#[test]
fn bad_references_fail_without_the_others() {
    consignments_and_sandbox(async |client, sandbox| {
        let (long, shouted) = ("r".repeat(257), CONSIGNMENT.to_lowercase());
        let outcomes = client.allocate_many([CONSIGNMENT, " ", "a\nb", &long, &shouted]).send().await;
        let failed: Vec<_> = outcomes.failed().map(|(_, error)| error.problems()[0].to_string()).collect();
        let expected = [
            "`reference` is empty",
            "`reference` has a control character",
            "`reference` has 257 characters, at most 256 are allowed",
            "`reference` is in the same batch twice, and was sent once",
        ];
        assert_eq!(failed, expected);
        assert_eq!(outcomes.done().count(), 1);
        assert_eq!(sandbox.journal().len(), 1);
        assert!(client.cancel_many([""; 0]).send().await.is_complete());
        assert_eq!(sandbox.journal().len(), 1);

        sandbox.reset();
        let unchecked = client.allocate_many([CONSIGNMENT, CONSIGNMENT]).unchecked().send().await;
        assert_eq!((unchecked.done().count(), unchecked.failed().count()), (1, 1));
        Ok(())
    });
}

#[test]
fn filters_choose_the_service() {
    consignments(async |client| {
        let filters = AllocationFilters::builder().service_direction(ServiceDirection::Outbound).build();
        let summary = client.allocate(CONSIGNMENT).with_filters(filters).send().await?;
        assert_eq!(summary.reference(), Some(CONSIGNMENT));
        Ok(())
    });
}

#[test]
fn messages_about_failures_are_errors() {
    consignments_and_sandbox(async |client, sandbox| {
        let failed = r#"{"IsSuccess": false, "Message": "in use", "Data": "EC-1", "More": 1}"#;
        let done = r#"{"IsSuccess": true, "Message": "done", "Data": "EC-2"}"#;
        let response = format!("[{done}, {failed}]");
        sandbox.inject(Fault::status_with_body(200, "application/json", response).times(5))?;
        let references = ["EC-1", "EC-2", "EC-3"];
        let responses = [
            client.cancel_many(references).send().await,
            client.deallocate_many(references).send().await,
            client.set_ready_to_ship(references).send().await,
            client.set_not_ready_to_ship(references).send().await,
            client.manifest_many(references).send().await,
        ];
        for outcomes in responses {
            assert_eq!(outcomes.done().map(|(it, _)| it).collect::<Vec<_>>(), ["EC-2"]);
            assert_eq!(outcomes.missing().collect::<Vec<_>>(), ["EC-3"]);
            let (reference, error) = outcomes.failed().next().unwrap();
            assert_eq!(*reference, "EC-1");
            assert!(error.is_rejected() && !error.is_allocation_failed() && !error.outcome_is_unknown());
            assert_eq!((error.status(), error.message()), (None, Some("in use")));
            assert_eq!(error.body(), failed.as_bytes());
        }
        Ok(())
    });
}
