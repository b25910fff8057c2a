//! Every operation of the contract can be called.

use std::collections::BTreeSet;
use std::time::Duration;

use sorted_pro::File;
use sorted_pro::shipments::Client;
use sorted_pro::shipments::models::{
    Address, AllocationFilters, CarrierDetails, CollectionNoteFromManifestRequest,
    CollectionNoteQueryRequest, CreateShipmentGroupRequest, DateRange, Direction, ManifestQueryRequest,
    ManifestRequest, PaperlessDocumentType, PaperlessDocumentUpload, PaperlessFileFormat,
    ShipmentDocumentType, ShipmentState, ShipmentStateChangeRequest, UpdateShipmentGroupRequest,
    UpdateShipmentRequest,
};
use sorted_pro_sandbox::generated::shipments::ROUTES;
use sorted_pro_test::{SERVICE_GROUP, SHIPMENT, TestResult, shipments_and_sandbox};

use crate::calls;
use crate::requests::{operations, parcel};

const SERVICE: &str = "CX_NDS";
const GROUP: &str = "exampleSG123";

#[test]
fn every_operation_is_called() {
    shipments_and_sandbox(async |client, sandbox| {
        shipments(&client).await?;
        allocation(&client).await?;
        bulk_allocation(&client).await?;
        quotes(&client).await?;
        paperless(&client).await?;
        files(&client).await?;
        groups(&client).await?;
        manifests(&client, || sandbox.advance(Duration::from_secs(60))).await?;
        tracking(&client).await?;

        let called: BTreeSet<&str> = operations(sandbox).into_iter().collect();
        let contract = ROUTES.iter().map(|route| route.id);
        calls::ensure_every_operation_has_a_method(contract, calls::of_shipments(), &called);
        Ok(())
    });
}

async fn create(client: &Client, custom_reference: &str) -> Result<String, sorted_pro::Error> {
    Ok(client.create_shipment(parcel(custom_reference)).send().await?.into_inner().reference)
}

async fn shipments(client: &Client) -> TestResult {
    let reference = create(client, "ORDER-1").await?;
    let mut data = parcel("ORDER-1");
    data.tags = Some(vec!["fragile".to_owned()]);
    client.update_shipment(UpdateShipmentRequest::replacing(&reference, data)).send().await?;
    assert_eq!(
        client.get_shipment(&reference).send().await?.tags.as_deref(),
        Some(&["fragile".to_owned()][..])
    );
    let copy = client.clone_shipment(&reference).send().await?.into_inner().reference;
    assert_eq!(client.search_shipments().custom_reference("ORDER-1").send().await?.total_results, 2);
    client.cancel_shipment(&copy).send().await?;
    client.delete_shipment(&copy).send().await?;
    let counts = client.count_shipments_by_state().send().await?;
    assert!(counts.shipment_states.as_ref().is_some_and(|counts| !counts.is_empty()));
    Ok(())
}

async fn allocation(client: &Client) -> TestResult {
    let reference = create(client, "ORDER-2").await?;
    let allocation = client.allocate(&reference).send().await?.into_inner();
    let tracking = allocation.tracking_details.and_then(|it| it.shipment.tracking_references);
    let tracking = tracking.ok_or("no tracking reference")?;
    let found = client.get_shipments_by_tracking_reference(&tracking[0]).send().await?;
    assert_eq!(found.shipments[0].reference, reference);

    client.deallocate_shipment(&reference).send().await?;
    client.allocate(&reference).in_service_group(GROUP).send().await?;
    client.deallocate_shipment(&reference).send().await?;
    client.allocate(&reference).with_virtual_service(GROUP).send().await?;
    client.deallocate_shipment(&reference).send().await?;
    let quote = client.get_shipment_quotes(&reference).send().await?.into_inner().quotes;
    let quote = quote.and_then(|quotes| quotes.into_iter().next()).ok_or("no quote")?;
    client.allocate(&reference).with_quote(&quote.reference).send().await?;
    client.deallocate_shipment(&reference).send().await?;
    client.allocate(&reference).with_carrier_service(SERVICE).send().await?;
    let change = ShipmentStateChangeRequest::builder()
        .reference(&*reference)
        .state(ShipmentState::ReadyToShip)
        .reason("packed and labelled")
        .build();
    client.change_shipment_state(change).send().await?;
    assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::ReadyToShip);
    Ok(())
}

async fn bulk_allocation(client: &Client) -> TestResult {
    let [one, two, three, four] = ["BULK-1", "BULK-2", "BULK-3", "BULK-4"].map(|it| create(client, it));
    let filters = AllocationFilters::builder().direction(Direction::Outbound).build();
    for outcome in [
        client.allocate_many([one.await?]).send().await,
        client.allocate_many([two.await?]).in_service_group(GROUP).send().await,
        client.allocate_many([three.await?]).with_carrier_service(SERVICE).send().await,
        client.allocate_many([four.await?]).with_filters(filters).send().await,
    ] {
        outcome.into_result()?;
    }
    Ok(())
}

async fn quotes(client: &Client) -> TestResult {
    let all = client.create_quote(parcel("ORDER-3")).send().await?.into_inner().quotes;
    let some =
        client.create_quote_by_service_group(GROUP, parcel("ORDER-3")).send().await?.into_inner().quotes;
    assert!(all.unwrap_or_default().len() > some.unwrap_or_default().len());
    Ok(())
}

async fn paperless(client: &Client) -> TestResult {
    let document = PaperlessDocumentUpload::builder()
        .document_type(PaperlessDocumentType::Invoice)
        .file_format(PaperlessFileFormat::Pdf)
        .file_content(File::new("%PDF-1.7").to_base64())
        .build();
    let document = client.add_paperless_document(SHIPMENT, document).send().await?.into_inner().reference;
    assert!(!client.get_paperless_document(&document).send().await?.is_done());
    client.remove_paperless_document(&document).send().await?;
    Ok(())
}

async fn files(client: &Client) -> TestResult {
    client.allocate(SHIPMENT).in_service_group(SERVICE_GROUP).send().await?;
    let label = client.get_labels(SHIPMENT).dpi(300).include_extension(false).send().await?;
    assert_eq!(label.extension(), "pdf");
    let shipment = client.get_shipment(SHIPMENT).send().await?.into_inner();
    let package = shipment.contents[0].reference.as_deref().ok_or("no reference")?;
    assert_eq!(
        client.get_contents_label(SHIPMENT, package).content_type("zpl").send().await?[0].extension(),
        "zpl"
    );

    assert!(client.get_customs_documents(SHIPMENT).send().await?.is_empty());
    assert!(client.get_cn22(SHIPMENT).format("pdf").send().await?.is_none());
    assert!(client.get_cn23(SHIPMENT).send().await?.is_none());
    assert!(client.get_commercial_invoice(SHIPMENT).send().await?.is_none());
    let note = client.get_document(SHIPMENT, ShipmentDocumentType::CollectionNote).send().await?;
    assert!(note.is_some());
    Ok(())
}

async fn groups(client: &Client) -> TestResult {
    let (first, second) = (create(client, "ORDER-4").await?, create(client, "ORDER-5").await?);
    for reference in [&first, &second] {
        client.allocate(reference).send().await?;
    }
    let mut group = CreateShipmentGroupRequest::of([&first]);
    group.custom_reference = Some("MONDAY-1".to_owned());
    let group = client.create_shipment_group(group).send().await?.into_inner().reference;

    assert!(client.add_shipment_to_group(&group, &second).send().await?.is_applied());
    assert!(!client.add_shipment_to_latest_group("MONDAY-1", &second).send().await?.is_applied());
    assert!(client.remove_shipment_from_group(&group, &second).send().await?.is_applied());
    assert!(client.add_shipment_to_latest_group("MONDAY-1", &second).send().await?.is_applied());
    assert!(client.remove_shipment_from_latest_group("MONDAY-1", &second).send().await?.is_applied());
    assert!(client.add_shipment_to_group_version("MONDAY-1", 1, &second).send().await?.is_applied());
    assert!(client.remove_shipment_from_group_version("MONDAY-1", 1, &second).send().await?.is_applied());
    let change =
        UpdateShipmentGroupRequest::builder().reference(&*group).add_shipments(vec![second.clone()]).build();
    client.update_shipment_group(change).send().await?;

    let read = client.get_shipment_group(&group).send().await?;
    assert_eq!(read.shipments.as_deref(), Some(&[first, second][..]));
    let version = client.get_shipment_group_by_custom_reference("MONDAY-1", 1).send().await?;
    assert_eq!(version.reference, group);
    assert_eq!(client.get_shipment_groups_by_custom_reference("MONDAY-1").send().await?.len(), 1);

    client.lock_shipment_group(&group).send().await?;
    client.unlock_shipment_group(&group).send().await?;
    client.lock_shipment_group(&group).send().await?;
    let notes = [
        client.get_collection_note(&group).send().await?,
        client.get_latest_collection_note_by_custom_reference("MONDAY-1").send().await?,
        client.get_collection_note_by_custom_reference("MONDAY-1", 1).send().await?,
    ];
    assert!(notes.iter().all(|note| note.extension() == "pdf"));
    assert!(!client.manifest_shipment_group(&group).send().await?.manifests().is_empty());
    client.close_shipment_group(&group).send().await?;
    Ok(())
}

async fn manifests(client: &Client, work: impl Fn()) -> TestResult {
    let (first, second) = (create(client, "ORDER-6").await?, create(client, "ORDER-7").await?);
    for reference in [&first, &second] {
        client.allocate(reference).with_carrier_service(SERVICE).send().await?;
    }
    let manifest = client.manifest_shipment(&first).send().await?.manifests()[0].reference.clone();
    assert_eq!(client.get_manifest(&manifest).send().await?.shipments, [&*first]);
    client.manifest_shipments(ManifestRequest::of([&second])).send().await?;
    // Others that are allocated.
    let rest = client.manifest_shipments_by_query(ManifestQueryRequest::builder().build()).send().await?;
    assert!(!rest.manifests().is_empty());
    work();
    let shipments = client.wait_for_manifest([&first, &second]).send().await?;
    assert!(shipments.iter().all(|shipment| shipment.state == ShipmentState::Manifested));

    let manifests = CollectionNoteFromManifestRequest::of([manifest]);
    assert_eq!(client.get_collection_note_by_manifests(manifests).send().await?.extension(), "pdf");
    let shipping = shipments[0].shipping_date.as_ref().and_then(|date| date.start.clone());
    let shipping = shipping.ok_or("no shipping date")?;
    let query = CollectionNoteQueryRequest::builder()
        .address(Address::origin_at("WAREHOUSE-01"))
        .carrier(CarrierDetails::builder().service_reference(SERVICE).build())
        .shipment_states(vec![ShipmentState::Manifested.into()])
        .shipping_date(DateRange::between(shipping.clone(), shipping))
        .build();
    assert_eq!(client.query_collection_note(query).send().await?.extension(), "pdf");
    Ok(())
}

async fn tracking(client: &Client) -> TestResult {
    let mut shipment = parcel("ORDER-8");
    shipment.contents[0].custom_reference = Some("BOX-8".to_owned());
    let reference = client.create_shipment(shipment).send().await?.into_inner().reference;
    assert_eq!(client.get_tracking_events(&reference).send().await?.shipment_reference, reference);
    assert_eq!(client.get_contents_tracking_events(&reference).send().await?.shipment_contents.len(), 1);
    assert_eq!(client.get_tracking_events_by_custom_reference("ORDER-8").send().await?.total_results, 1);
    let boxes = client.get_contents_tracking_events_by_custom_reference("BOX-8").send().await?;
    assert_eq!(boxes.total_results, 1);
    Ok(())
}
