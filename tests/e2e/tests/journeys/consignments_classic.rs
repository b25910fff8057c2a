//! The older API, classic flow: create, allocate, print the labels, manifest.

use sorted_pro::consignments::models::{ConsignmentState, LabelFormat, ManifestFromQueryRequest};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, order};
use crate::goods::{is_pdf, is_zpl};

#[test]
fn consignments_classic_flow() {
    journey(async |journey| {
        let client = &journey.consignments;
        let mut references = Vec::new();
        for number in ["ORDER-1", "ORDER-2", "ORDER-3"] {
            references.push(
                client.create_consignment(order(number, books(2))).send().await?.into_inner().reference,
            );
        }
        let [first, second, third] = &references[..] else { return Err("three expected".into()) };
        let early = client.get_labels(first).send().await.unwrap_err();
        assert!(early.is_wrong_state(), "{early}");

        // By default rules, within a group, and with one service.
        let summary = client.allocate(first).send().await?;
        assert_eq!((summary.status_code, summary.reference()), (200, Some(first.as_str())));
        let summary = client.allocate(second).in_service_group("exampleSG123").send().await?;
        assert_eq!(summary.carrier_service_reference.as_deref(), Some("CY_ECO"));
        let summary = client.allocate(third).with_carrier_service("CX_NDS").send().await?;
        let leg = &summary.consignment_legs.as_deref().unwrap_or_default()[0];
        assert!(leg.tracking_references.as_ref().is_some_and(|references| references[0].starts_with("TRK")));
        assert_eq!(
            (summary.carrier_name.as_deref(), summary.carrier_service_name.as_deref()),
            (Some("Carrier X"), Some("Next Day Super"))
        );

        let consignment = client.get_consignment(third).send().await?.into_inner();
        assert_eq!(consignment.consignment_state.as_deref(), Some(&ConsignmentState::Allocated));
        let price = consignment.allocation.and_then(|allocation| allocation.price).ok_or("no price")?;
        assert_eq!(
            (price.gross.map(|it| it.to_string()), price.currency.map(|it| it.iso_code)),
            (Some("4.92".to_owned()), Some("GBP".to_owned()))
        );

        let again = client.allocate(first).send().await.unwrap_err();
        assert!(again.is_wrong_state() && !again.outcome_is_unknown(), "{again}");

        for reference in &references {
            assert!(is_pdf(&*client.get_labels(reference).send().await?));
        }
        assert!(is_zpl(&*client.get_labels_in_format(third, LabelFormat::Zpl).send().await?));

        assert!(client.set_ready_to_ship([third]).send().await.is_complete());
        let manifested = client.manifest_many([first, second, &"EC-999-999-999".into()]).send().await;
        let failed: Vec<_> = manifested.failed().map(|(reference, _)| reference.as_str()).collect();
        assert_eq!(failed, ["EC-999-999-999"], "{manifested:?}");
        let rest =
            ManifestFromQueryRequest::builder().states(vec![ConsignmentState::ReadyToShip.into()]).build();
        let rest = client.manifest_consignments_from_query(rest).send().await?;
        assert!(rest.failed_consignments.as_ref().is_none_or(Vec::is_empty));
        journey.advance(60).await?;
        let settled = client.wait_until_settled(&references).send().await?;
        assert!(
            settled.iter().all(|it| it.status.as_deref() == Some(&ConsignmentState::Manifested)),
            "{settled:?}"
        );

        // Cancelled, it cannot be manifested again: the whole call succeeds, and reports this one as failed.
        client.cancel_consignment(first).send().await?;
        let outcomes = client.manifest_many([first]).send().await;
        let (_, late) = outcomes.failed().next().ok_or("a failure expected")?;
        assert!(late.is_rejected() && late.message().is_some(), "{late}");
        Ok(())
    });
}

#[test]
fn no_service_takes_it() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference =
            client.create_consignment(order("ORDER-4", books(5000))).send().await?.into_inner().reference;
        // The response has status 200, and a failure in it: an error here.
        let refused = client.allocate(&reference).send().await.unwrap_err();
        assert!(refused.is_allocation_failed() && refused.is_rejected(), "{refused}");
        let status = client.get_consignment_status(&reference).send().await?;
        assert_eq!(status.status.as_deref(), Some(&ConsignmentState::AllocationFailed));

        client.cancel_consignment(&reference).send().await?;
        let status = client.get_consignment_status(&reference).send().await?;
        assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Cancelled));
        Ok(())
    });
}
