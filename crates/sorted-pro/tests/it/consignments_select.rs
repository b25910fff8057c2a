//! Selecting a delivery option when the response is lost.

use serde_json::json;
use sorted_pro::consignments::Client;
use sorted_pro::consignments::models::{ConsignmentState, DeliveryOption};
use sorted_pro::{Error, consignments::ConsignmentRef};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::consignments_and_sandbox;

use crate::requests::{consignment, delivery, operations};

const SELECT: &str = "select_delivery_option";
const SEARCH: &str = "search_consignments";
const GET: &str = "get_consignment";

/// The first option of a consignment with this reference of the caller's.
async fn option(client: &Client, own_reference: &str) -> Result<DeliveryOption, Error> {
    let options = client.get_delivery_options(delivery(own_reference)).send().await?.into_inner();
    Ok(options.delivery_options.unwrap_or_default().remove(0))
}

/// The consignments with this reference of the caller's.
async fn named(client: &Client, own_reference: &str) -> Result<Vec<ConsignmentRef>, Error> {
    let found = client.search_consignments().reference_provided_by_customer(own_reference).send().await?;
    let rows = found.into_inner().consignment_summaries.unwrap_or_default();
    Ok(rows.into_iter().filter_map(|row| Some(row.reference?.into())).collect())
}

/// Operations that were called after the options.
fn calls(sandbox: &Sandbox) -> Vec<&'static str> {
    operations(sandbox).into_iter().filter(|operation| [SELECT, SEARCH, GET].contains(operation)).collect()
}

#[test]
fn without_reconcile_the_outcome_is_unknown() {
    consignments_and_sandbox(async |client, sandbox| {
        let option = option(&client, "ORDER-1").await?;
        sandbox.inject(Fault::drop_after().on(SELECT))?;
        let error = client.select_delivery_option(&option).send().await.unwrap_err();
        assert!(error.outcome_is_unknown());
        assert_eq!(calls(sandbox), [SELECT]);
        Ok(())
    });
}

#[test]
fn a_selected_option_is_found() {
    consignments_and_sandbox(async |client, sandbox| {
        let option = option(&client, "ORDER-1").await?;
        sandbox.inject(Fault::drop_after().on(SELECT).times(1))?;
        let selected = client.select_delivery_option(&option).reconcile_new("ORDER-1").send().await?;
        assert!(selected.is_reconciled());
        assert_eq!(calls(sandbox), [SEARCH, SELECT, SEARCH, GET]);
        assert_eq!(named(&client, "ORDER-1").await?, [selected.into_inner().reference]);
        Ok(())
    });
}

#[test]
fn an_unselected_option_is_selected_once() {
    consignments_and_sandbox(async |client, sandbox| {
        let option = option(&client, "ORDER-1").await?;
        sandbox.inject(Fault::drop_before().on(SELECT).times(1))?;
        let selected = client.select_delivery_option(&option).reconcile_new("ORDER-1").send().await?;
        assert!(!selected.is_reconciled());
        assert_eq!(calls(sandbox), [SEARCH, SELECT, SEARCH, SEARCH, SEARCH, SELECT]);
        assert_eq!(named(&client, "ORDER-1").await?, [selected.into_inner().reference]);
        Ok(())
    });
}

/// The search lags behind, so that the option is selected again; the refusal of that is no proof that the first failed.
#[test]
fn the_refusal_of_a_second_selection_is_not_believed() {
    consignments_and_sandbox(async |client, sandbox| {
        let option = option(&client, "ORDER-1").await?;
        sandbox.inject(Fault::drop_after().on(SELECT).times(1))?;
        let nothing = json!({ "Count": 0, "ConsignmentSummaries": [] }).to_string();
        for number in 2..=4 {
            let nothing = Fault::status_with_body(200, "application/json", nothing.clone());
            sandbox.inject(nothing.on(SEARCH).nth(number))?;
        }
        let selected = client.select_delivery_option(&option).reconcile_new("ORDER-1").send().await?;
        assert!(selected.is_reconciled());
        assert_eq!(calls(sandbox), [SEARCH, SELECT, SEARCH, SEARCH, SEARCH, SELECT, SEARCH, GET]);
        assert_eq!(named(&client, "ORDER-1").await?, [selected.into_inner().reference]);
        Ok(())
    });
}

#[test]
fn a_first_refusal_is_an_error() {
    consignments_and_sandbox(async |client, sandbox| {
        let option = option(&client, "ORDER-1").await?;
        client.select_delivery_option(&option).send().await?;
        let error = client.select_delivery_option(&option).reconcile_new("ORDER-1").send().await.unwrap_err();
        assert!(error.is_bad_request() && !error.outcome_is_unknown(), "{error}");
        assert_eq!(calls(sandbox), [SELECT, SEARCH, SELECT]);
        Ok(())
    });
}

#[test]
fn an_existing_consignment_is_read_back() {
    consignments_and_sandbox(async |client, sandbox| {
        for (fault, is_reconciled) in [(Fault::drop_after(), true), (Fault::drop_before(), false)] {
            let created = client.create_consignment(consignment("ORDER-1")).send().await?.into_inner();
            let reference = created.reference;
            let options = client.get_delivery_options_by_consignment(&reference).send().await?.into_inner();
            let option = options.delivery_options.unwrap_or_default().remove(0);
            sandbox.clear_faults();
            sandbox.inject(fault.on(SELECT).times(1))?;
            let call = client.select_delivery_option(&option).reconcile_existing(&reference);
            let selected = call.send().await?;
            assert_eq!((selected.is_reconciled(), &selected.reference), (is_reconciled, &reference));
            assert_eq!(selected.summary.status_code, 200);
            let status = client.get_consignment_status(&reference).send().await?;
            assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Allocated));
        }
        Ok(())
    });
}

#[test]
fn the_own_reference_must_not_be_empty() {
    consignments_and_sandbox(async |client, sandbox| {
        let error = client.select_delivery_option("EDO-1").reconcile_new(" ").send().await.unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
        assert!(operations(sandbox).is_empty());
        Ok(())
    });
}
