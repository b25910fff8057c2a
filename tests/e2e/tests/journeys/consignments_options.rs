//! The older API, consumer options: the consumer chooses a time slot, and the consignment is created and allocated by that.

use std::collections::HashSet;

use sorted_pro::consignments::models::{ConsignmentState, DeliveryOptionsRequest};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, manifest_allocated, order};
use crate::goods::is_pdf;

fn wanted(number: &str) -> DeliveryOptionsRequest {
    let order = order(number, books(2));
    DeliveryOptionsRequest::builder()
        .consignment_reference_provided_by_customer(number)
        .addresses(order.addresses)
        .packages(order.packages)
        .build()
}

#[test]
fn consignments_options_flow() {
    journey(async |journey| {
        let client = &journey.consignments;
        let options = client.get_delivery_options(wanted("ORDER-11")).send().await?.into_inner();
        let options = options.delivery_options.unwrap_or_default();
        let [chosen, other, ..] = &options[..] else { return Err("two options expected".into()) };
        let slots: HashSet<String> = options
            .iter()
            .map(|it| format!("{:?} {:?}", it.estimated_delivery_date, it.delivery_window))
            .collect();
        assert_eq!(slots.len(), options.len(), "one service for each slot");
        let details = client.get_delivery_option(chosen).send().await?;
        assert_eq!(
            details.delivery_option.as_ref().and_then(|it| it.reference.as_ref()),
            chosen.reference.as_ref()
        );

        let selected = client.select_delivery_option(chosen).reconcile_new("ORDER-11").send().await?;
        assert!(!selected.is_reconciled());
        assert_eq!(selected.summary.status_code, 200);
        let consignment = client.get_consignment(&selected.reference).send().await?;
        assert_eq!(consignment.consignment_state.as_deref(), Some(&ConsignmentState::Allocated));
        assert_eq!(consignment.consignment_reference_provided_by_customer.as_deref(), Some("ORDER-11"));
        let again = client.select_delivery_option(chosen).send().await.unwrap_err();
        assert!(again.is_bad_request() && !again.outcome_is_unknown(), "{again}");

        assert!(is_pdf(&*client.get_labels(&selected.reference).send().await?));
        manifest_allocated(journey, std::slice::from_ref(&selected.reference)).await?;

        // An option is void after its cut-off.
        journey.advance(30 * 24 * 3600).await?;
        let late = client.select_delivery_option(other).send().await.unwrap_err();
        assert!(late.is_bad_request() || late.is_not_found(), "{late}");
        Ok(())
    });
}

#[test]
fn options_of_a_consignment_that_exists() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference =
            client.create_consignment(order("ORDER-12", books(2))).send().await?.into_inner().reference;
        let options = client.get_delivery_options_by_consignment(&reference).send().await?.into_inner();
        let options = options.delivery_options.unwrap_or_default();
        let option = options.first().ok_or("an option expected")?;
        let selected = client.select_delivery_option(option).reconcile_existing(&reference).send().await?;
        assert_eq!(selected.reference, reference);
        let status = client.get_consignment_status(&reference).send().await?;
        assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Allocated));

        // First the dates, then the slots of one of them.
        let summary = client.get_delivery_option_summary(wanted("ORDER-13")).send().await?.into_inner();
        let date = summary.delivery_options.as_deref().and_then(<[_]>::first).ok_or("a date expected")?;
        let of_day = client
            .get_delivery_options_by_potential_consignment(summary.reference.as_deref().unwrap_or_default())
            .delivery_date(&date.as_str()[..10])
            .send()
            .await?;
        assert!(of_day.delivery_options.as_ref().is_some_and(|options| !options.is_empty()));
        Ok(())
    });
}
