//! The older API, reports: find consignments, count them, and see which are late.

use sorted_pro::consignments::models::ConsignmentState;
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, order};

/// The first and the last day of the reports: that of the journeys.
const TODAY: (&str, &str) = ("2026-01-05", "2026-01-05");

#[test]
fn results_of_the_day() {
    journey(async |journey| {
        let client = &journey.consignments;
        // The demo data, which was there before.
        let count = async |state: ConsignmentState| client.count_consignments().state(state).send().await;
        let all = client.count_consignments().send().await?.into_inner();
        let unallocated = count(ConsignmentState::Unallocated).await?.into_inner();
        let mut references = Vec::new();
        for number in ["ORDER-71", "ORDER-72", "ORDER-73"] {
            let created = client.create_consignment(order(number, books(2))).send().await?;
            references.push(created.into_inner().reference);
        }
        assert_eq!(client.count_consignments().send().await?.into_inner(), all + 3);
        assert_eq!(count(ConsignmentState::Unallocated).await?.into_inner(), unallocated + 3);

        // Find one by your own reference, and all by a shared property.
        let found = client.search_consignments().reference_provided_by_customer("ORDER-72").send().await?;
        let [summary] = found.consignment_summaries.as_deref().unwrap_or_default() else {
            return Err("one expected".into());
        };
        assert_eq!((found.count, summary.reference.as_deref()), (1, Some(references[1].as_str())));
        let mut unallocated = client
            .get_consignment_references()
            .state(ConsignmentState::Unallocated)
            .created_date_from(TODAY.0)
            .send()
            .await?
            .into_inner();
        unallocated.retain(|reference| references.iter().any(|own| own.as_str() == reference));
        assert_eq!(unallocated.len(), 3);

        // Two are allocated to one service; one is not.
        let [first, second, _] = &references[..] else { return Err("three expected".into()) };
        for reference in [first, second] {
            client.allocate(reference).with_carrier_service("CX_NDS").send().await?;
        }
        let states = client.get_consignment_state_summary(TODAY.0, TODAY.1).send().await?.into_inner();
        let of = |state: ConsignmentState| {
            let counts = states.summary.iter().flatten();
            counts.filter(|it| it.key.as_deref() == Some(&state)).filter_map(|it| it.value).sum::<i32>()
        };
        assert!(of(ConsignmentState::Allocated) >= 2 && of(ConsignmentState::Unallocated) >= 1, "{states:?}");
        let sum: i32 = states.summary.iter().flatten().filter_map(|it| it.value).sum();
        assert_eq!(states.number_of_consignments, Some(sum));
        let services = client.get_consignment_carrier_summary(TODAY.0, TODAY.1).send().await?.into_inner();
        let with_service = services.summary.iter().flatten();
        let with_service =
            with_service.filter(|it| it.mpd_carrier_service_reference.as_deref() == Some("CX_NDS"));
        assert!(with_service.filter_map(|it| it.number_of_consignments).sum::<i32>() >= 2);

        // A period in which nothing was created.
        let before = client.get_consignment_state_summary("2019-01-01", "2019-01-31").send().await?;
        assert_eq!(before.number_of_consignments, Some(0));
        Ok(())
    });
}

#[test]
fn late_consignments() {
    journey(async |journey| {
        let client = &journey.consignments;
        let mut references = Vec::new();
        for number in ["ORDER-74", "ORDER-75"] {
            let created = client.create_consignment(order(number, books(2))).send().await?;
            let reference = created.into_inner().reference;
            client.allocate(&reference).with_carrier_service("CX_NDS").send().await?;
            references.push(reference);
        }
        let [punctual, lost] = &references[..] else { return Err("two expected".into()) };
        client.manifest_many(&references).send().await.into_result()?;
        journey.advance(24 * 3600).await?;
        journey.carrier_reports(punctual.as_str(), "Delivered", serde_json::json!({})).await?;

        // Three days later the other one has still not arrived.
        journey.advance(3 * 24 * 3600).await?;
        let late = async |number: &str| -> Result<Vec<Option<String>>, sorted_pro::Error> {
            let late = client.get_late_consignments().reference_provided_by_customer(number).send().await?;
            let late = late.into_inner().consignment_summaries.into_iter().flatten();
            Ok(late.map(|summary| summary.reference).collect())
        };
        assert_eq!(late("ORDER-74").await?, []);
        assert_eq!(late("ORDER-75").await?, [Some(lost.as_str().to_owned())]);
        assert_eq!(client.get_consignment(lost).send().await?.is_late, Some(true));
        assert_eq!(client.get_consignment(punctual).send().await?.is_late, Some(false));

        let summary = client.get_late_consignment_summary(TODAY.0, TODAY.1).send().await?.into_inner();
        let of_x = |name: &Option<String>| name.as_deref() == Some("Carrier X");
        let late = summary.late_consignments.iter().flatten().filter(|it| of_x(&it.carrier_name));
        assert!(
            late.filter(|it| it.days_late >= Some(2)).filter_map(|it| it.number_of_consignments).sum::<i32>()
                >= 1
        );
        let on_time = summary.on_time_consignments.iter().flatten().filter(|it| of_x(&it.carrier_name));
        assert!(on_time.filter_map(|it| it.number_of_consignments).sum::<i32>() >= 1, "{summary:?}");

        // It turns up.
        journey.carrier_reports(lost.as_str(), "Delivered", serde_json::json!({})).await?;
        let delivered = client.get_consignment_status(lost).send().await?;
        assert_eq!(delivered.status.as_deref(), Some(&ConsignmentState::Delivered));
        Ok(())
    });
}
