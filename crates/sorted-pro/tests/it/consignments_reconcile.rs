//! Allocations whose response is lost.

use sorted_pro::bulk::ItemResult;
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{CONSIGNMENT, consignments_and_sandbox};

const IMPOSSIBLE: &str = "EC-000-0A1-B2F";

#[test]
fn without_it_the_outcome_is_unknown() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on("allocate_consignment"))?;
        let error = client.allocate(CONSIGNMENT).send().await.unwrap_err();
        assert!(error.outcome_is_unknown() && !error.is_reconciled());
        assert_eq!(sandbox.journal().len(), 1);
        Ok(())
    });
}

#[test]
fn a_finished_allocation_is_read_back() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on("allocate_with_carrier_service").times(1))?;
        let call = client.allocate(CONSIGNMENT).with_carrier_service("CX_NDS");
        let summary = call.reconcile(true).send().await?;
        assert!(summary.is_reconciled());
        assert_eq!(summary.carrier_service_reference.as_deref(), Some("CX_NDS"));
        assert_eq!(summary.carrier_reference.as_deref(), Some("CARRIER_X"));
        let operations: Vec<_> = sandbox.journal().iter().filter_map(|entry| entry.operation).collect();
        assert_eq!(operations, ["allocate_with_carrier_service", "get_consignment"]);
        Ok(())
    });
}

#[test]
fn an_unfinished_allocation_is_sent_again() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on("allocate_consignment").times(1))?;
        let summary = client.allocate(CONSIGNMENT).reconcile(true).send().await?;
        assert!(!summary.is_reconciled() && summary.is_success());
        Ok(())
    });
}

#[test]
fn impossible_allocations_are_reported() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_before().on("allocate_consignment").times(1))?;
        let error = client.allocate(IMPOSSIBLE).reconcile(true).send().await.unwrap_err();
        assert!(error.is_allocation_failed() && !error.outcome_is_unknown(), "{error}");

        sandbox.inject(Fault::html_page(502).on("allocate_consignment"))?;
        let error = client.allocate(CONSIGNMENT).reconcile(true).send().await.unwrap_err();
        assert!(error.is_reconciled() && !error.outcome_is_unknown(), "{error}");
        assert_eq!(error.status(), Some(502));
        Ok(())
    });
}

#[test]
fn labels_are_read_back_too() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on("allocate_and_get_labels").times(1))?;
        let allocation = client.allocate(CONSIGNMENT).and_get_labels("ZPL").reconcile(true).send().await?;
        assert!(allocation.is_reconciled());
        assert_eq!(allocation.labels().next().unwrap().extension(), "zpl");

        sandbox.reset();
        sandbox.inject(Fault::drop_after().on("allocate_and_get_labels").times(1))?;
        sandbox.inject(Fault::status(400).on("get_labels_in_format"))?;
        let call = client.allocate(CONSIGNMENT).and_get_labels("ZPL").reconcile(true);
        assert!(call.send().await.unwrap_err().outcome_is_unknown());
        Ok(())
    });
}

#[test]
fn each_of_many_is_read_back() {
    consignments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::drop_after().on("allocate_using_default_rules").times(1))?;
        let references = [CONSIGNMENT, IMPOSSIBLE, "EC-000-05B-ZZZ"];
        let outcomes = client.allocate_many(references).reconcile(true).send().await;
        assert!(matches!(outcomes.get(CONSIGNMENT), Some(ItemResult::Done(_))), "{outcomes:?}");
        let failed: Vec<_> = outcomes.failed().collect();
        assert_eq!(failed.len(), 2);
        assert!(failed[0].1.is_rejected() && *failed[0].0 == IMPOSSIBLE);
        // It does not exist, and is refused when it is sent again.
        assert!(failed[1].1.is_rejected() && failed[1].1.is_not_found());
        Ok(())
    });
}
