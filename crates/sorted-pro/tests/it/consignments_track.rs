//! Tracking: state and events in one call.

use serde_json::json;
use sorted_pro::consignments::models::ConsignmentState;
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{CONSIGNMENT, consignments_and_sandbox};

use crate::requests::operations;

#[test]
fn state_and_events_come_together() {
    consignments_and_sandbox(async |client, sandbox| {
        let event = |code: &str| json!({ "Code": code, "TimeStamp": "soon" });
        let body = json!({ "TrackedPackages": [
            { "PackageReferenceForAllLegsAssignedByMpd": "EP-1", "Legs": [
                { "CarrierServiceName": "To the hub", "Events": [event("Collected")] },
                { "CarrierServiceName": "From the hub", "Events": [event("InTransit"), event("Delivered")] },
            ] },
            { "PackageReferenceForAllLegsAssignedByMpd": "EP-2", "Legs": [{ "Events": [event("Lost")] }, { "Events": null }] },
            { "Legs": null },
        ] });
        let events = Fault::status_with_body(200, "application/json", body.to_string());
        sandbox.inject(events.on("get_tracking_events"))?;
        let tracked = client.track(CONSIGNMENT).send().await?;
        assert_eq!(tracked.state(), Some(&ConsignmentState::Unallocated));
        let flat: Vec<_> = tracked
            .events()
            .map(|it| (it.package, it.carrier_service, it.event.code.as_deref().unwrap_or_default()))
            .collect();
        assert_eq!(
            flat,
            [
                (Some("EP-1"), Some("To the hub"), "Collected"),
                (Some("EP-1"), Some("From the hub"), "InTransit"),
                (Some("EP-1"), Some("From the hub"), "Delivered"),
                (Some("EP-2"), None, "Lost"),
            ]
        );
        let mut operations = operations(sandbox);
        operations.sort_unstable();
        assert_eq!(operations, ["get_consignment_status", "get_tracking_events"]);
        Ok(())
    });
}

#[test]
fn either_request_can_fail() {
    consignments_and_sandbox(async |client, sandbox| {
        assert!(client.track("EC-000-0ZZ-ZZZ").send().await.unwrap_err().is_not_found());
        for operation in ["get_consignment_status", "get_tracking_events"] {
            sandbox.clear_faults();
            sandbox.inject(Fault::status(403).on(operation))?;
            assert!(client.track(CONSIGNMENT).send().await.unwrap_err().is_forbidden(), "{operation}");
        }
        Ok(())
    });
}
