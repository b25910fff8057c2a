//! The older API, tracking: the carrier's reports, for the whole consignment and for each of its packages.

use serde_json::json;
use sorted_pro::consignments::models::ConsignmentState;
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, order};

#[test]
fn one_of_two_parcels_is_damaged() {
    journey(async |journey| {
        let client = &journey.consignments;
        let mut request = order("ORDER-81", books(2));
        request.packages.push(books(3));
        let reference = client.create_consignment(request).send().await?.into_inner().reference;
        client.allocate(&reference).send().await?;
        let packages = client.get_consignment(&reference).send().await?.into_inner().packages;
        let packages: Vec<_> = packages.into_iter().flatten().filter_map(|it| it.reference).collect();

        // Nothing is reported before the carrier has it.
        assert!(journey.carrier_reports(reference.as_str(), "Collected", json!({})).await.is_err());
        client.manifest_many([&reference]).send().await.into_result()?;
        journey.advance(60).await?;
        journey.carrier_reports(reference.as_str(), "Collected", json!({ "location": "Manchester" })).await?;
        journey.advance(3600).await?;
        let dented = json!({ "package": packages[1], "description": "Dented" });
        journey.carrier_reports(reference.as_str(), "Damaged", dented).await?;
        journey.advance(20 * 3600).await?;
        journey.carrier_reports(reference.as_str(), "Delivered", json!({ "signee": "A. Example" })).await?;

        // By package and leg; the damage is of one package only.
        let tracking = client.get_tracking_events(&reference).send().await?.into_inner();
        let tracked = tracking.tracked_packages.unwrap_or_default();
        assert_eq!(tracked.len(), 2);
        let codes = |package: &sorted_pro::consignments::models::PackageViewModel| -> Vec<String> {
            package.events().filter_map(|event| event.code.clone()).collect()
        };
        assert_eq!(codes(&tracked[0]), ["Collected", "Delivered"]);
        assert_eq!(codes(&tracked[1]), ["Collected", "Damaged", "Delivered"]);
        let first = tracked[0].events().next().ok_or("an event expected")?;
        assert_eq!(first.location.as_deref(), Some("Manchester"));

        // The same without legs.
        let flat = client.get_tracking_events_per_package(&reference).send().await?.into_inner();
        let flat = flat.tracked_packages.unwrap_or_default();
        let references: Vec<_> =
            flat.iter().filter_map(|it| it.package_reference_for_all_legs_assigned_by_mpd.as_ref()).collect();
        assert_eq!(references, packages.iter().collect::<Vec<_>>());
        let events = flat[1].events.as_deref().unwrap_or_default();
        assert_eq!(events[1].description.as_deref(), Some("Dented"));
        assert_eq!(events[2].signed_by.as_deref(), Some("A. Example"));

        let status = client.get_consignment_status(&reference).send().await?;
        assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Delivered));
        let unknown = client.get_tracking_events("EC-999-999-999").send().await.unwrap_err();
        assert!(unknown.is_not_found(), "{unknown}");
        Ok(())
    });
}
