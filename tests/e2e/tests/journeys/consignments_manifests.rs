//! The older API, the end of the day: manifest everything that is ready, and keep the files that the carriers got.

use sorted_pro::consignments::ConsignmentRef;
use sorted_pro::consignments::models::{
    ConsignmentManifestsFilterRequest, ConsignmentState, DispatchConsignmentsRequest,
    ManifestFromQueryRequest, OperationStatus,
};
use sorted_pro_e2e::{Journey, journey};

use crate::goods::consignments::{books, order};
use crate::goods::is_pdf;

const SERVICES: [&str; 3] = ["CX_NDS", "CX_NDS", "CY_ECO"];

/// Consignments for two carriers.
async fn allocated(journey: &Journey) -> Result<Vec<ConsignmentRef>, sorted_pro::Error> {
    let client = &journey.consignments;
    let mut references = Vec::new();
    for (number, service) in SERVICES.iter().enumerate() {
        let request = order(&format!("ORDER-6{number}"), books(2));
        let reference = client.create_consignment(request).send().await?.into_inner().reference;
        client.allocate(&reference).with_carrier_service(*service).send().await?;
        references.push(reference);
    }
    Ok(references)
}

#[test]
fn manifest_files_of_the_day() {
    journey(async |journey| {
        let client = &journey.consignments;
        let references = allocated(journey).await?;
        let [first, second, _] = &references[..] else { return Err("three expected".into()) };
        assert!(client.get_customer_manifests().send().await?.is_empty());

        // One of the consignments that are ready to ship is not, after all.
        assert!(client.set_ready_to_ship(&references).send().await.is_complete());
        client.set_not_ready_to_ship([second]).send().await.into_result()?;
        let ready = ManifestFromQueryRequest::builder()
            .states(vec![ConsignmentState::ReadyToShip.into()])
            .shipping_location_references(vec!["WAREHOUSE1".to_owned()])
            .build();
        let queued = client.manifest_consignments_from_query(ready).send().await?;
        assert!(queued.failed_consignments.as_ref().is_none_or(Vec::is_empty), "{queued:?}");
        journey.advance(60).await?;
        let mut states = Vec::new();
        for reference in &references {
            let status = client.get_consignment_status(reference).send().await?.into_inner();
            states.push(status.status.ok_or("no state")?.into_value());
        }
        let (manifested, allocated) = (ConsignmentState::Manifested, ConsignmentState::Allocated);
        assert_eq!(states, [manifested.clone(), allocated, manifested]);

        // Each carrier has one file: to read, and as it was sent.
        let files = client.get_customer_manifests().shipping_location_reference("WAREHOUSE1").send().await?;
        let carriers: Vec<_> = files.iter().filter_map(|it| it.carrier_name.as_deref()).collect();
        assert!(carriers.len() >= 2 && carriers.contains(&"Carrier X") && carriers.contains(&"Carrier Y"));
        let elsewhere =
            client.get_customer_manifests().shipping_location_reference("STORE_42").send().await?;
        assert!(elsewhere.is_empty());
        let of_x = ConsignmentManifestsFilterRequest::builder()
            .carrier_names(vec!["Carrier X".to_owned()])
            .take(10)
            .build();
        let view = client.get_filtered_manifests(of_x).send().await?.into_inner();
        let [file] = view.manifests.as_deref().unwrap_or_default() else {
            return Err("one file expected".into());
        };
        assert_eq!((view.total_records, file.carrier_name.as_deref()), (Some(1), Some("Carrier X")));
        let manifest = file.manifest_reference.as_deref().ok_or("no reference")?;
        assert!(is_pdf(&*client.get_customer_manifest(manifest).send().await?));
        let sent = client.get_manifest_file_sent_to_carrier(manifest).send().await?;
        let sent = String::from_utf8_lossy(sent.bytes());
        assert!(sent.contains(first.as_str()) && !sent.contains(second.as_str()), "{sent}");
        let unknown = client.get_customer_manifest("0".repeat(32)).send().await.unwrap_err();
        assert!(unknown.is_not_found(), "{unknown}");
        Ok(())
    });
}

#[test]
fn the_van_leaves() {
    journey(async |journey| {
        let client = &journey.consignments;
        let references = allocated(journey).await?;
        let [first, second, third] = &references[..] else { return Err("three expected".into()) };
        assert!(client.manifest_many([first, second]).send().await.is_complete());
        journey.advance(60).await?;

        // The last one was left on the shelf: it was never manifested.
        let list = references.iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>();
        let request = DispatchConsignmentsRequest::builder().consignment_references(list).build();
        let outcomes = client.dispatch_consignments(request).send().await?.into_inner();
        let outcomes: Vec<_> = outcomes.iter().map(|it| it.status.as_deref()).collect();
        let (done, failed) = (Some(&OperationStatus::Success), Some(&OperationStatus::Failed));
        assert_eq!(outcomes, [done, done, failed]);
        for (reference, state) in [
            (first, ConsignmentState::Dispatched),
            (second, ConsignmentState::Dispatched),
            (third, ConsignmentState::Allocated),
        ] {
            let status = client.get_consignment_status(reference).send().await?;
            assert_eq!(status.status.as_deref(), Some(&state));
        }
        Ok(())
    });
}
