//! The older API, the allocation guides: consignment EC-000-05B-MMA goes with Carrier X Next Day Super, whichever
//! documented way it is allocated.

use sorted_pro::consignments::models::{
    AllocationFilters, AllocationSummary, ConsignmentState, ServiceDirection,
};
use sorted_pro_e2e::journey;

const DOCUMENTED: &str = "EC-000-05B-MMA";

/// The response of the guides.
const SUMMARY: &str = include_str!(
    "../../../../spec/examples/consignments/allocate_consignment_with_service_group/seed.200.json"
);

/// The summary without the values that depend on host, date and chance.
fn comparable(summary: &AllocationSummary) -> AllocationSummary {
    let mut summary = summary.clone();
    for link in summary.api_links.iter_mut().flatten() {
        let path = link.href.as_deref().and_then(|href| href.splitn(4, '/').nth(3)).map(str::to_owned);
        link.href = path;
    }
    summary.description =
        summary.description.map(|text| text.split(" on ").next().unwrap_or_default().to_owned());
    for leg in summary.consignment_legs.iter_mut().flatten() {
        for reference in leg.tracking_references.iter_mut().flatten() {
            reference.truncate(3);
        }
    }
    summary
}

#[test]
fn allocation_guides() {
    journey(async |journey| {
        let client = &journey.consignments;
        let documented: Vec<AllocationSummary> = serde_json::from_str(SUMMARY)?;
        let documented = comparable(&documented[0]);
        let back = async || client.deallocate_consignment(DOCUMENTED).send().await;

        let in_group = client.allocate(DOCUMENTED).in_service_group("valuableGoods").send().await?;
        assert_eq!(comparable(&in_group), documented);
        assert_eq!(in_group.reference(), Some(DOCUMENTED));
        back().await?;
        let by_default = client.allocate(DOCUMENTED).send().await?;
        assert_eq!(comparable(&by_default), documented);
        back().await?;
        let with_service = client.allocate(DOCUMENTED).with_carrier_service("CX_NDS").send().await?;
        assert_eq!(comparable(&with_service), documented);
        back().await?;
        let filters = AllocationFilters::builder()
            .service_direction(ServiceDirection::Outbound)
            .is_pickup(false)
            .is_drop_off(false)
            .build();
        let filtered = client.allocate(DOCUMENTED).with_filters(filters).send().await?;
        assert_eq!(comparable(&filtered), documented);
        back().await?;

        // The first guide allocates a list, and gets a list. A missing consignment does not stop the others.
        let many = client.allocate_many([DOCUMENTED, "EC-000-05B-ZZZ"]).send().await;
        assert_eq!(many.done().map(|(_, summary)| comparable(summary)).collect::<Vec<_>>(), [documented]);
        let (reference, error) = many.failed().next().ok_or("one failure expected")?;
        assert_eq!(reference.as_str(), "EC-000-05B-ZZZ");
        assert!(error.is_not_found() && error.is_rejected(), "{error}");

        let status = client.get_consignment_status(DOCUMENTED).send().await?;
        assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Allocated));
        Ok(())
    });
}

#[test]
fn there_is_no_such_group() {
    journey(async |journey| {
        let client = &journey.consignments;
        let error = client.allocate(DOCUMENTED).in_service_group("noSuchGroup").send().await.unwrap_err();
        assert!(!error.outcome_is_unknown(), "{error}");
        assert_eq!(error.code(), Some("ServiceGroupNotFound"), "{error}");
        let status = client.get_consignment_status(DOCUMENTED).send().await?;
        assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Unallocated));
        Ok(())
    });
}
