//! Every operation of the contract has a call.

use std::collections::BTreeSet;
use std::error::Error;

use serde_json::Value;
use sorted_pro::consignments::Client;
use sorted_pro::consignments::ConsignmentRef;
use sorted_pro::consignments::models::{
    Address, AllocationFilters, Consignment, ConsignmentState, CreateConsignmentRequest,
    DeliveryOptionsRequest, Dimensions, ManifestFromQueryRequest, MetaData, Money, Package, ServiceDirection,
    UpdateConsignmentRequest, UpdatePackageRequest, Weight,
};
use sorted_pro_sandbox::generated::consignments::ROUTES;
use sorted_pro_test::{SERVICE_GROUP, TestResult, consignments_and_sandbox};

use crate::calls;

const SERVICE: &str = "CX_NDS";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[test]
fn every_operation_of_the_contract_is_called() {
    consignments_and_sandbox(async |client, sandbox| {
        resource(&client).await?;
        allocation_of_one(&client).await?;
        allocation_with_labels(&client).await?;
        allocation_of_many(&client).await?;
        options(&client).await?;
        files(&client).await?;
        changes_of_state(&client).await?;
        manifests(&client).await?;

        let journal = sandbox.journal();
        let refused: Vec<_> =
            journal.iter().filter(|entry| entry.status.is_none_or(|it| it >= 400)).collect();
        assert!(refused.is_empty(), "{refused:#?}");
        let called: BTreeSet<_> = journal.iter().filter_map(|entry| entry.operation).collect();
        let contract = ROUTES.iter().map(|route| route.id);
        calls::ensure_every_operation_has_a_method(contract, calls::of_consignments(), &called);
        Ok(())
    });
}

fn package() -> Result<Package> {
    let package = Package::builder()
        .description("Books")
        .value(Money::gbp("12.50".parse()?))
        .weight(Weight::kg("1.2".parse()?))
        .dimensions(Dimensions::cm(30, 20, 10));
    Ok(package.build())
}

fn addresses() -> Vec<Address> {
    vec![Address::origin_at("WAREHOUSE1"), Address::destination_at("SHOP-17")]
}

/// A new consignment, unallocated.
async fn create(client: &Client) -> Result<ConsignmentRef> {
    let request = CreateConsignmentRequest::builder()
        .addresses(addresses())
        .packages(vec![package()?])
        .meta_data(vec![MetaData::text("channel", "web")])
        .build();
    Ok(client.create_consignment(request).send().await?.into_inner().reference)
}

async fn allocated(client: &Client) -> Result<ConsignmentRef> {
    let reference = create(client).await?;
    client.allocate(&reference).with_carrier_service(SERVICE).send().await?;
    Ok(reference)
}

async fn resource(client: &Client) -> TestResult {
    let reference = create(client).await?;
    let added = UpdatePackageRequest::builder()
        .description("More books")
        .value(Money::gbp("3".parse()?))
        .weight(Weight::kg("0.5".parse()?))
        .dimensions(Dimensions::cm(20, 10, 5))
        .build();
    let added = client.add_package(&reference, added).send().await?;
    assert!(added.reference.is_some());
    let update = UpdateConsignmentRequest::builder()
        .reference(reference.as_str())
        .addresses(addresses())
        .consignment_reference_provided_by_customer("order 7")
        .meta_data(vec![MetaData::text("channel", "shop")])
        .build();
    let links = client.update_consignment(update).send().await?;
    assert_eq!(links[0].reference(), Some(reference.as_str()));

    assert_eq!(client.get_consignment(&reference).send().await?.packages.as_ref().map(Vec::len), Some(2));
    let consignment = client.get_consignment_with_metadata(&reference).send().await?;
    assert_eq!(consignment.meta_data.as_ref().unwrap()[0].string_value.as_deref(), Some("shop"));
    let found = client.search_consignments().reference_provided_by_customer("order 7").send().await?;
    assert_eq!(found.count, 1);

    let quotes =
        client.get_quotes(Consignment::builder().addresses(addresses()).packages(vec![package()?]).build());
    assert!(quotes.send().await?.quotes.is_some());
    client.cancel_consignment(&reference).send().await?;
    let status = client.get_consignment_status(&reference).send().await?;
    assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Cancelled));
    Ok(())
}

async fn allocation_of_one(client: &Client) -> TestResult {
    client.allocate(create(client).await?).send().await?;
    client.allocate(create(client).await?).in_service_group(SERVICE_GROUP).send().await?;
    let reference = create(client).await?;
    let quote = quote(client, &reference).await?;
    let summary = client.allocate(&reference).with_quote(quote).send().await?;
    assert_eq!(summary.reference(), Some(reference.as_str()));
    Ok(())
}

async fn quote(client: &Client, reference: &ConsignmentRef) -> Result<String> {
    let response = client.get_quotes_by_consignment(reference).send().await?.into_inner();
    Ok(response.quotes.unwrap_or_default().swap_remove(0).quote_reference)
}

async fn allocation_with_labels(client: &Client) -> TestResult {
    let reference = create(client).await?;
    let quote = quote(client, &reference).await?;
    let one = |reference: ConsignmentRef| client.allocate(reference);
    let responses = [
        one(create(client).await?).and_get_labels("PDF").send().await?,
        one(create(client).await?).in_service_group(SERVICE_GROUP).and_get_labels("PDF").send().await?,
        one(create(client).await?).with_carrier_service(SERVICE).and_get_labels("PDF").send().await?,
        one(reference).with_quote(quote).and_get_labels("PDF").send().await?,
    ];
    for response in responses {
        assert_eq!(response.labels().map(|label| label.extension()).collect::<Vec<_>>(), ["pdf"]);
    }
    Ok(())
}

async fn allocation_of_many(client: &Client) -> TestResult {
    let filters = AllocationFilters::builder().service_direction(ServiceDirection::Outbound).build();
    let lists = [
        client.allocate_many([create(client).await?]).send().await,
        client.allocate_many([create(client).await?]).in_service_group(SERVICE_GROUP).send().await,
        client.allocate_many([create(client).await?]).with_carrier_service(SERVICE).send().await,
        client.allocate_many([create(client).await?]).with_filters(filters).send().await,
    ];
    for outcomes in lists {
        assert_eq!(outcomes.into_result()?.len(), 1);
    }

    let day = "2026-01-31";
    // The body has the day of the path as a date-time.
    for (given, expected) in [(day, "2026-01-31T00:00:00"), ("2026-01-31T17:00:00Z", "2026-01-31T17:00:00Z")]
    {
        let body: Value = serde_json::from_slice(&client.allocate_all(given).to_request()?.body)?;
        assert_eq!(body["ShipByDate"], expected);
    }
    let expected = create(client).await?;
    let outcomes = client.allocate_all(day).from_location("WAREHOUSE1").send().await?;
    assert!(outcomes.done().any(|(_, summary)| summary.reference() == Some(expected.as_str())));
    create(client).await?;
    let by_group = client.allocate_all(day).in_service_group(SERVICE_GROUP).from_location("WAREHOUSE1");
    assert_eq!(by_group.send().await?.done().count(), 1);
    create(client).await?;
    let by_service = client.allocate_all(day).with_carrier_service(SERVICE).from_location("WAREHOUSE1");
    assert_eq!(by_service.send().await?.into_inner().into_result()?.len(), 1);
    Ok(())
}

async fn options(client: &Client) -> TestResult {
    let request = DeliveryOptionsRequest::builder().addresses(addresses()).packages(vec![package()?]).build();
    let options = client.get_delivery_options(request).send().await?.into_inner().delivery_options;
    client.select_delivery_option(&options.unwrap_or_default()[0]).send().await?;
    Ok(())
}

async fn files(client: &Client) -> TestResult {
    let reference = allocated(client).await?;
    let consignment = client.get_consignment(&reference).send().await?.into_inner();
    let package = consignment.packages.unwrap_or_default().swap_remove(0).reference.unwrap_or_default();
    let labels = [
        client.get_labels(&reference).send().await?,
        client.get_labels_in_format(&reference, "ZPL").send().await?,
        client.get_labels_with_resolution(&reference, "PNG", 203).send().await?,
        client.get_package_label(&reference, &package).send().await?,
        client.get_package_label_in_format(&reference, &package, "ZPL").send().await?,
        client.get_package_label_with_resolution(&reference, &package, "PNG", 203).send().await?,
    ];
    let extensions: Vec<_> = labels.iter().map(|label| label.extension()).collect();
    assert_eq!(extensions, ["pdf", "zpl", "png", "pdf", "zpl", "png"]);
    assert!(client.get_customs_documents(&reference).send().await?.iter().next().is_none());
    Ok(())
}

async fn changes_of_state(client: &Client) -> TestResult {
    let (first, second) = (allocated(client).await?, allocated(client).await?);
    client.set_ready_to_ship([&first, &second]).send().await.into_result()?;
    client.set_not_ready_to_ship([&first, &second]).send().await.into_result()?;
    client.deallocate_consignment(&first).send().await?;
    client.deallocate_many([&second]).send().await.into_result()?;
    let cancelled = client.cancel_many([&first, &second]).send().await.into_result()?;
    assert_eq!(cancelled.len(), 2);
    Ok(())
}

async fn manifests(client: &Client) -> TestResult {
    let reference = allocated(client).await?;
    let outcomes = client.manifest_many([&reference]).send().await;
    assert_eq!(outcomes.failed().count() + outcomes.missing().count(), 0);
    let query = ManifestFromQueryRequest::builder().states(vec![ConsignmentState::Allocated.into()]).build();
    let response = client.manifest_consignments_from_query(query).send().await?;
    assert!(response.message.is_some() && response.failed_consignments.is_none());
    Ok(())
}
