//! Groups: shipments that leave with one van are grouped, manifested together, and handed over with a collection note.

use sorted_pro::shipments::models::{
    CollectionNoteFromManifestRequest, CreateShipmentGroupRequest, ShipmentGroupState, ShipmentState,
    UpdateShipmentGroupRequest,
};
use sorted_pro_e2e::{Journey, journey};

use crate::goods::{box_of, is_pdf, order};

/// Three shipments for one van.
async fn allocated(journey: &Journey) -> Result<[String; 3], sorted_pro::Error> {
    let client = &journey.shipments;
    let mut references = [const { String::new() }; 3];
    for (number, reference) in references.iter_mut().enumerate() {
        let number = format!("ORDER-400{number}");
        *reference = client.create_shipment(order(&number, box_of(2))).send().await?.into_inner().reference;
        client.allocate(reference.as_str()).with_carrier_service("CX_NDS").send().await?;
    }
    Ok(references)
}

#[test]
fn group_manifest_and_collection_note() {
    journey(async |journey| {
        let client = &journey.shipments;
        let [first, second, third] = allocated(journey).await?;
        let unknown = "sp_00000000000000000000000000000404";

        // One of them does not exist. The group is made, and the response reports it.
        let mut van = CreateShipmentGroupRequest::of([&first, &second, &unknown.to_owned()]);
        van.custom_reference = Some("MONDAY-VAN".to_owned());
        let created = client.create_shipment_group(van).send().await?;
        assert_eq!((created.status(), created.errors.as_ref().map(Vec::len)), (207, Some(1)));
        let group = &created.reference;

        assert!(client.add_shipment_to_group(group, &third).send().await?.is_applied());
        assert!(!client.add_shipment_to_group(group, &third).send().await?.is_applied());
        let change = UpdateShipmentGroupRequest::builder()
            .reference(group)
            .remove_shipments(vec![first.clone()])
            .build();
        client.update_shipment_group(change).send().await?;
        let members = client.get_shipment_group(group).send().await?.into_inner().shipments;
        assert_eq!(members, Some(vec![second.clone(), third.clone()]));
        client.add_shipment_to_latest_group("MONDAY-VAN", &first).send().await?;

        // The van is not full yet: no note, and no closing.
        let open = client.get_collection_note(group).send().await.unwrap_err();
        assert!(open.is_wrong_state(), "{open}");
        let open = client.close_shipment_group(group).send().await.unwrap_err();
        assert!(open.is_conflict(), "{open}");

        client.lock_shipment_group(group).send().await?;
        let locked = client.add_shipment_to_group(group, &first).send().await.unwrap_err();
        assert!(locked.is_conflict(), "{locked}");

        let response = client.manifest_shipment_group(group).send().await?;
        let [manifest] = response.manifests() else { return Err("one carrier, one manifest".into()) };
        assert_eq!(manifest.shipment_count, Some(3));
        journey.advance(60).await?;
        let manifested = client.wait_for_manifest([&first, &second, &third]).send().await?;
        assert!(manifested.iter().all(|shipment| shipment.state == ShipmentState::Manifested));

        assert!(is_pdf(&*client.get_collection_note(group).send().await?));
        let latest = client.get_latest_collection_note_by_custom_reference("MONDAY-VAN").send().await?;
        assert_eq!(latest.document_type(), Some("collection_note"));
        let manifests = CollectionNoteFromManifestRequest::of([&manifest.reference]);
        assert!(is_pdf(&*client.get_collection_note_by_manifests(manifests).send().await?));

        client.close_shipment_group(group).send().await?;
        assert_eq!(client.get_shipment_group(group).send().await?.state, ShipmentGroupState::Closed);
        Ok(())
    });
}

/// The van of every Monday: each one is a version of the same group.
#[test]
fn the_next_van_is_another_version() {
    journey(async |journey| {
        let client = &journey.shipments;
        let [first, second, third] = allocated(journey).await?;
        let van = |shipment: &String| {
            let mut van = CreateShipmentGroupRequest::of([shipment]);
            van.custom_reference = Some("MONDAY-VAN".to_owned());
            van
        };
        let group = client.create_shipment_group(van(&first)).send().await?.into_inner().reference;
        let members = async |version: i32| -> Result<Vec<String>, sorted_pro::Error> {
            let group = client.get_shipment_group_by_custom_reference("MONDAY-VAN", version).send().await?;
            Ok(group.into_inner().shipments.unwrap_or_default())
        };

        // As long as one is open, there is no second one.
        let busy = client.create_shipment_group(van(&second)).send().await.unwrap_err();
        assert!(busy.has_code("rule_conflict"), "{busy}");

        // In and out, by version, as the latest, and by reference.
        assert!(client.add_shipment_to_group_version("MONDAY-VAN", 1, &second).send().await?.is_applied());
        client.add_shipment_to_latest_group("MONDAY-VAN", &third).send().await?;
        assert_eq!(members(1).await?, [first.clone(), second.clone(), third.clone()]);
        client.remove_shipment_from_group_version("MONDAY-VAN", 1, &second).send().await?;
        client.remove_shipment_from_latest_group("MONDAY-VAN", &third).send().await?;
        assert_eq!(members(1).await?, std::slice::from_ref(&first));
        client.add_shipment_to_group(&group, &second).send().await?;
        client.remove_shipment_from_group(&group, &first).send().await?;
        assert_eq!(members(1).await?, std::slice::from_ref(&second));
        assert!(!client.remove_shipment_from_group(&group, &first).send().await?.is_applied());

        // Locked too early: one more goes in.
        client.lock_shipment_group(&group).send().await?;
        let locked = client.remove_shipment_from_group(&group, &second).send().await.unwrap_err();
        assert!(locked.is_conflict(), "{locked}");
        client.unlock_shipment_group(&group).send().await?;
        client.add_shipment_to_group(&group, &first).send().await?;
        client.lock_shipment_group(&group).send().await?;
        client.close_shipment_group(&group).send().await?;

        // The next van: the first one keeps its shipments and its note.
        let next = client.create_shipment_group(van(&third)).send().await?.into_inner().reference;
        let versions = client.get_shipment_groups_by_custom_reference("MONDAY-VAN").send().await?;
        let versions: Vec<_> = versions.iter().map(|it| it.reference.as_str()).collect();
        assert_eq!(versions, [&*group, &*next]);
        assert_eq!((members(1).await?, members(2).await?), (vec![second, first], vec![third]));
        assert!(is_pdf(&*client.get_collection_note_by_custom_reference("MONDAY-VAN", 1).send().await?));
        let open = client.get_collection_note_by_custom_reference("MONDAY-VAN", 2).send().await.unwrap_err();
        assert!(open.is_wrong_state(), "{open}");
        Ok(())
    });
}
