//! The older API, corrections: until a service is booked, everything about a consignment can still change.

use sorted_pro::consignments::models::{
    AddItemRequest, AddItemsRequest, AuditMessageSeverity as Severity,
    ConsignmentAuditMessageCategory as Category, ConsignmentState, Dimensions, Item, MetaData, Money,
    MoveItemRequest, Package, ReferenceProvidedByCustomerRequest, SetConsignmentDetailsRequest,
    UpdateConsignmentRequest, UpdatePackageRequest, Weight,
};
use sorted_pro::consignments::{Client, ConsignmentRef};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, consumer, order, watch};
use crate::goods::is_pdf;

/// A package that is added later.
fn box_of(description: &str, kilograms: i32) -> UpdatePackageRequest {
    UpdatePackageRequest::builder()
        .description(description)
        .value(Money::gbp(20.into()))
        .weight(Weight::kg(kilograms.into()))
        .dimensions(Dimensions::cm(30, 20, 10))
        .build()
}

/// An item that is added later.
fn item(sku: &str) -> Item {
    Item::builder()
        .sku(sku)
        .weight(Weight::kg(1.into()))
        .dimensions(Dimensions::cm(5, 5, 5))
        .value(Money::gbp(15.into()))
        .quantity(1)
        .build()
}

fn own(reference: &str) -> ReferenceProvidedByCustomerRequest {
    ReferenceProvidedByCustomerRequest::builder().reference(reference).build()
}

async fn packages(client: &Client, reference: &ConsignmentRef) -> Result<Vec<Package>, sorted_pro::Error> {
    Ok(client.get_consignment(reference).send().await?.into_inner().packages.unwrap_or_default())
}

/// Contents of each package.
async fn contents(
    client: &Client,
    reference: &ConsignmentRef,
) -> Result<Vec<Vec<String>>, sorted_pro::Error> {
    let skus = |package: Package| package.items.into_iter().flatten().filter_map(|item| item.sku).collect();
    Ok(packages(client, reference).await?.into_iter().map(skus).collect())
}

#[test]
fn the_customer_changes_the_number_of_boxes() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference =
            client.create_consignment(order("ORDER-41", books(2))).send().await?.into_inner().reference;
        let first = packages(client, &reference).await?.remove(0).reference.ok_or("no reference")?;

        // Two more boxes: the weight of the consignment grows.
        let paper = client.add_package(&reference, box_of("Paper", 3)).send().await?.into_inner();
        let ink = client.add_package(&reference, box_of("Ink", 1)).send().await?.into_inner();
        let (paper, ink) = (paper.reference.ok_or("no reference")?, ink.reference.ok_or("no reference")?);
        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        assert_eq!(consignment.packages.as_ref().map(Vec::len), Some(3));
        assert_eq!(consignment.weight.and_then(|weight| weight.value), Some(6.into()));

        // On second thoughts, neither.
        client.delete_package(&paper).send().await?;
        assert_eq!(packages(client, &reference).await?.len(), 2);
        client.remove_package(&reference, &ink).send().await?;
        let left = packages(client, &reference).await?;
        assert_eq!(left.iter().filter_map(|it| it.reference.as_ref()).collect::<Vec<_>>(), [&first]);
        let gone = client.delete_package(&paper).send().await.unwrap_err();
        assert!(gone.is_not_found(), "{gone}");

        // A consignment cannot be empty.
        let last = client.remove_package(&reference, &first).send().await.unwrap_err();
        assert!(last.is_bad_request() && last.has_code("LastPackage"), "{last}");

        // The rest is heavier than expected. It stays the same package.
        client.update_package(&first, box_of("Heavy books", 4)).send().await?;
        client.set_package_customer_reference(&first, own("BOX-1")).send().await?;
        let changed = packages(client, &reference).await?.remove(0);
        assert_eq!((changed.reference.as_ref(), &*changed.description), (Some(&first), "Heavy books"));
        assert_eq!(changed.weight.and_then(|weight| weight.value), Some(4.into()));
        assert_eq!(changed.package_reference_provided_by_customer.as_deref(), Some("BOX-1"));

        // Once it is allocated, the packages cannot change, unless the allocation is undone.
        client.allocate(&reference).send().await?;
        let late = client.add_package(&reference, box_of("Paper", 3)).send().await.unwrap_err();
        assert!(late.is_wrong_state(), "{late}");
        client.deallocate_consignment(&reference).send().await?;
        client.add_package(&reference, box_of("Paper", 3)).send().await?;
        assert_eq!(packages(client, &reference).await?.len(), 2);
        Ok(())
    });
}

#[test]
fn items_get_into_the_right_box() {
    journey(async |journey| {
        let client = &journey.consignments;
        let mut request = order("ORDER-42", watch());
        request.packages.push(books(2));
        let reference = client.create_consignment(request).send().await?.into_inner().reference;
        let [first, second] = &packages(client, &reference).await?[..] else {
            return Err("two packages expected".into());
        };
        let first = first.reference.clone().ok_or("no reference")?;
        let second = second.reference.clone().ok_or("no reference")?;

        let strap = AddItemRequest::builder()
            .package_reference(first.as_str())
            .sku("STRAP")
            .weight(Weight::kg(1.into()))
            .dimensions(Dimensions::cm(5, 5, 5))
            .value(Money::gbp(15.into()))
            .build();
        client.add_item(&first, strap.clone()).send().await?;
        let request = AddItemsRequest::builder()
            .package_reference(second.as_str())
            .items(vec![item("MANUAL"), item("BOX")])
            .build();
        let added = client.add_items(request).send().await?.into_inner();
        let [manual, extra] = &added[..] else { return Err("two items expected".into()) };
        assert_eq!(contents(client, &reference).await?, [vec!["SKU-093", "STRAP"], vec!["MANUAL", "BOX"]]);

        // The manual goes with the watch, and the box for the watch is not needed.
        let to_the_watch = MoveItemRequest::builder()
            .item_reference(manual.reference.clone().unwrap_or_default())
            .target_package_reference(first.as_str())
            .build();
        client.move_item(to_the_watch).send().await?;
        let extra = extra.reference.clone().unwrap_or_default();
        client.remove_item(&second, &extra).send().await?;
        assert_eq!(contents(client, &reference).await?, [vec!["SKU-093", "STRAP", "MANUAL"], vec![]]);
        let gone = client.remove_item(&second, &extra).send().await.unwrap_err();
        assert!(gone.is_not_found(), "{gone}");

        // At the packing station, all there is to read is the barcode of the label.
        let summary = client.allocate(&reference).send().await?;
        let leg = &summary.consignment_legs.as_deref().unwrap_or_default()[0];
        let barcode = leg.tracking_references.as_deref().unwrap_or_default().first().ok_or("no barcode")?;
        client.set_item_customer_reference(barcode, own("SERIAL-0042")).send().await?;
        let items = packages(client, &reference).await?.remove(0).items.unwrap_or_default();
        assert_eq!(items[0].item_reference_provided_by_customer.as_deref(), Some("SERIAL-0042"));
        let late = client.add_item(&first, strap).send().await.unwrap_err();
        assert!(late.is_wrong_state(), "{late}");
        Ok(())
    });
}

#[test]
fn the_customer_moves_and_the_date_changes() {
    journey(async |journey| {
        let client = &journey.consignments;
        let mut request = order("ORDER-43", books(2));
        request.meta_data = Some(vec![MetaData::text("Campaign", "Winter")]);
        let reference = client.create_consignment(request).send().await?.into_inner().reference;

        let home = consumer("7 Example Row", "London", "EC1A 4HJ", "GB");
        client.update_consignment_address(&reference, home).send().await?;
        let details = SetConsignmentDetailsRequest::builder()
            .requested_delivery_date("2026-01-09T00:00:00+00:00")
            .is_exact_requested_delivery_date(true)
            .build();
        client.set_consignment_details(&reference, details).send().await?;
        client.set_consignment_customer_reference(&reference, own("ORDER-43-B")).send().await?;
        let consignment = client.get_consignment_with_metadata(&reference).send().await?.into_inner();
        let addresses = consignment.addresses.clone().unwrap_or_default();
        let lines: Vec<_> = addresses.iter().filter_map(|it| it.address_line1.as_deref()).collect();
        assert_eq!((lines.len(), lines[1]), (2, "7 Example Row"));
        let requested = consignment.requested_delivery_date.ok_or("no requested date")?;
        assert!(requested.date.as_str().starts_with("2026-01-09"), "{requested:?}");
        assert_eq!(requested.is_to_be_exactly_on_the_date_specified, Some(true));
        assert_eq!(consignment.consignment_reference_provided_by_customer.as_deref(), Some("ORDER-43-B"));
        let campaign = consignment.meta_data.unwrap_or_default();
        assert_eq!(campaign[0].string_value.as_deref(), Some("Winter"));

        // An update replaces: omitted properties are gone, apart from packages and tags.
        let update = UpdateConsignmentRequest::builder()
            .reference(reference.as_str())
            .consignment_reference_provided_by_customer("ORDER-43-C")
            .addresses(addresses)
            .tags(vec!["fragile".to_owned()])
            .build();
        client.update_consignment(update).send().await?;
        let consignment = client.get_consignment_only(&reference).send().await?.into_inner();
        assert_eq!(consignment.consignment_reference_provided_by_customer.as_deref(), Some("ORDER-43-C"));
        assert_eq!((consignment.requested_delivery_date, consignment.meta_data), (None, None));
        assert_eq!(consignment.packages.map(|packages| packages.len()), Some(1));
        assert_eq!(consignment.tags, Some(vec!["fragile".to_owned()]));

        client.allocate(&reference).send().await?;
        let moved = consumer("8 Example Row", "London", "EC1A 4HJ", "GB");
        let late = client.update_consignment_address(&reference, moved).send().await.unwrap_err();
        assert!(late.is_wrong_state(), "{late}");
        Ok(())
    });
}

/// For the complaint that comes later.
#[test]
fn everything_is_on_record() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference =
            client.create_consignment(order("ORDER-44", books(5000))).send().await?.into_inner().reference;
        assert!(client.allocate(&reference).send().await.unwrap_err().is_allocation_failed());
        let package = packages(client, &reference).await?.remove(0).reference.ok_or("no reference")?;
        client.update_package(&package, box_of("Books", 2)).send().await?;
        client.allocate(&reference).send().await?;
        journey.advance(60).await?;
        assert!(is_pdf(&*client.get_labels(&reference).send().await?));

        let messages = client.get_audit_messages(&reference).send().await?.into_inner();
        let kinds: Vec<_> =
            messages.iter().map(|it| (it.category.as_deref(), it.severity.as_deref())).collect();
        assert_eq!(
            kinds,
            [
                (Some(&Category::ConsignmentLifecycle), Some(&Severity::Low)),
                (Some(&Category::ConsignmentLifecycle), Some(&Severity::High)),
                (Some(&Category::ConsignmentLifecycle), Some(&Severity::Low)),
                (Some(&Category::Labels), Some(&Severity::Low)),
            ]
        );
        assert!(messages.iter().all(|it| it.consignment_reference.as_deref() == Some(reference.as_str())));
        let status = client.get_consignment_status(&reference).send().await?;
        assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Allocated));
        Ok(())
    });
}
