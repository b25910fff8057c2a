//! The older API, orders that change: sold items can be corrected until they are packed.

use sorted_pro::consignments::models::{
    AddUpdateOrderPackageItemsRequest, AddUpdateOrderPackagesRequest, CreateOrderRequest,
    DeleteOrderPackageItemsRequest, DeleteOrderPackagesRequest, Dimensions, Money, Order,
    OrderConsignmentsRequest, OrderConsignmentsResult, OrderItem, OrderPackage, PackOrderItem,
    PackOrderPackage, PackOrderRequest, UpdateOrderRequest, Weight,
};
use sorted_pro::consignments::{Client, ConsignmentRef, OrderRef};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{consumer, order, watch};

/// Sells one watch, to be delivered to the shop.
async fn sold(client: &Client, number: &str) -> Result<OrderRef, sorted_pro::Error> {
    let goods = order(number, watch());
    let request = CreateOrderRequest::builder()
        .order_reference_provided_by_customer(number)
        .addresses(goods.addresses)
        .packages(goods.packages)
        .build();
    Ok(client.create_order(request).send().await?.into_inner().reference)
}

/// The packages of an order with their items: SKU and quantity.
async fn read(
    client: &Client,
    order: &OrderRef,
) -> Result<(Vec<OrderPackage>, Vec<Vec<(String, i32)>>), sorted_pro::Error> {
    let Order { packages, .. } = client.get_order(order).send().await?.into_inner();
    let packages = packages.unwrap_or_default();
    let of = |package: &OrderPackage| {
        let items = package.items.iter().flatten();
        items.map(|item| (item.sku.clone().unwrap_or_default(), item.quantity.unwrap_or(1))).collect()
    };
    let contents = packages.iter().map(of).collect();
    Ok((packages, contents))
}

fn strap(quantity: i32) -> OrderItem {
    OrderItem::builder()
        .sku("STRAP")
        .value(Money::gbp(15.into()))
        .weight(Weight::kg(1.into()))
        .quantity(quantity)
        .build()
}

#[test]
fn the_customer_adds_to_the_basket() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference = sold(client, "ORDER-101").await?;
        let (packages, contents) = read(client, &reference).await?;
        assert_eq!(contents, [vec![("SKU-093".to_owned(), 1)]]);
        let watches = packages[0].reference.clone().ok_or("no reference")?;

        // Two straps into the first package.
        let items = |items: Vec<OrderItem>| {
            AddUpdateOrderPackageItemsRequest::builder()
                .order_reference(reference.as_str())
                .package_reference(watches.as_str())
                .order_items(items)
                .build()
        };
        assert!(client.add_order_package_items(items(vec![strap(1), strap(1)])).send().await?.into_inner());
        let (packages, contents) = read(client, &reference).await?;
        assert_eq!(contents[0][1..], [("STRAP".to_owned(), 1), ("STRAP".to_owned(), 1)]);
        let straps: Vec<_> =
            packages[0].items.iter().flatten().skip(1).filter_map(|it| it.reference.clone()).collect();

        // Rather three of one, and none of the other.
        let mut three = strap(3);
        three.reference = Some(straps[0].clone());
        assert!(client.update_order_package_items(items(vec![three])).send().await?.into_inner());
        let request = DeleteOrderPackageItemsRequest::builder()
            .order_reference(reference.as_str())
            .package_reference(watches.as_str())
            .order_item_references(vec![straps[1].clone()])
            .build();
        assert!(client.delete_order_package_items(request.clone()).send().await?.into_inner());
        let (_, contents) = read(client, &reference).await?;
        assert_eq!(contents, [vec![("SKU-093".to_owned(), 1), ("STRAP".to_owned(), 3)]]);
        let gone = client.delete_order_package_items(request).send().await.unwrap_err();
        assert!(gone.is_not_found(), "{gone}");

        // And a second package, of another size than first thought, which is not wanted after all.
        let mut gift = OrderPackage::builder().description("Gift").items(vec![strap(1)]).build();
        gift.package_size_reference = Some("SMALL_BOX".to_owned());
        let with_packages = |package: OrderPackage| {
            AddUpdateOrderPackagesRequest::builder()
                .order_reference(reference.as_str())
                .order_packages(vec![package])
                .build()
        };
        assert!(client.add_order_packages(with_packages(gift)).send().await?.into_inner());
        let (packages, contents) = read(client, &reference).await?;
        assert_eq!(contents.len(), 2);
        let mut gift = packages[1].clone();
        gift.package_size_reference = Some("MEDIUM_BOX".to_owned());
        (gift.weight, gift.dimensions) = (None, None);
        assert!(client.update_order_packages(with_packages(gift)).send().await?.into_inner());
        let (packages, _) = read(client, &reference).await?;
        assert_eq!(packages[1].package_size_reference.as_deref(), Some("MEDIUM_BOX"));
        let request = DeleteOrderPackagesRequest::builder()
            .order_reference(reference.as_str())
            .order_package_references(vec![packages[1].reference.clone().unwrap_or_default()])
            .build();
        assert!(client.delete_order_packages(request).send().await?.into_inner());
        assert_eq!(read(client, &reference).await?.1.len(), 1);

        // An order without goods is none.
        let request = DeleteOrderPackagesRequest::builder()
            .order_reference(reference.as_str())
            .order_package_references(vec![watches])
            .build();
        let empty = client.delete_order_packages(request).send().await.unwrap_err();
        assert!(empty.is_bad_request(), "{empty}");
        Ok(())
    });
}

#[test]
fn the_customer_moves_before_it_is_packed() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference = sold(client, "ORDER-102").await?;
        let home = consumer("7 Example Row", "London", "EC1A 4HJ", "GB");
        let mut neighbour = consumer("9 Example Row", "London", "EC1A 4HJ", "GB");
        neighbour.address_type = Some("Recipient".into());

        // A new role is added, one that is there is updated.
        let twice = client.add_order_address(&reference, home.clone()).send().await.unwrap_err();
        assert!(twice.is_bad_request(), "{twice}");
        client.update_order_address(&reference, home).send().await?;
        client.add_order_address(&reference, neighbour).send().await?;
        let update = UpdateOrderRequest::builder()
            .order_reference(reference.as_str())
            .order_reference_provided_by_customer("ORDER-102-B")
            .tags(vec!["gift".to_owned()])
            .build();
        client.update_order(&reference, update).send().await?;
        let changed = client.get_order(&reference).send().await?.into_inner();
        let lines: Vec<_> =
            changed.addresses.iter().flatten().skip(1).filter_map(|it| it.address_line1.as_deref()).collect();
        assert_eq!(lines, ["7 Example Row", "9 Example Row"]);
        assert_eq!(changed.order_reference_provided_by_customer.as_deref(), Some("ORDER-102-B"));
        assert_eq!(changed.tags, Some(vec!["gift".to_owned()]));

        // Nothing is packed yet. An order that does not exist does not stop the others.
        let packed = async || -> Result<Vec<OrderConsignmentsResult>, sorted_pro::Error> {
            let both = vec![reference.as_str().to_owned(), "EO-999-999-999".to_owned()];
            let request = OrderConsignmentsRequest::builder().order_references(both).build();
            let response = client.get_order_consignments(request).send().await?.into_inner();
            Ok(response.order_consignments_results.unwrap_or_default())
        };
        let [known, unknown] = &packed().await?[..] else { return Err("two results expected".into()) };
        assert_eq!((known.status, unknown.status), (Some(200), Some(404)));
        assert_eq!(known.consignments.iter().flatten().count(), 0);

        // It goes to the present address of the order.
        let parcel = PackOrderPackage::builder()
            .items(vec![PackOrderItem::builder().sku("SKU-093").quantity(1).build()])
            .weight(Weight::kg(2.into()))
            .dimensions(Dimensions::cm(30, 20, 10))
            .build();
        let pack =
            PackOrderRequest::builder().order_reference(reference.as_str()).packages(vec![parcel]).build();
        let outcome = client.pack_order(&reference, pack).send().await?;
        let consignments: Vec<ConsignmentRef> = outcome.consignments().collect();
        let [consignment] = &consignments[..] else { return Err("one consignment expected".into()) };
        let of_order = packed().await?.remove(0).consignments.unwrap_or_default();
        let of_order: Vec<_> = of_order.iter().filter_map(|it| it.consignment_reference.as_deref()).collect();
        assert_eq!(of_order, [consignment.as_str()]);
        let consignment = client.get_consignment(consignment).send().await?.into_inner();
        assert_eq!(consignment.consignment_reference_provided_by_customer.as_deref(), Some("ORDER-102-B"));
        let lines = consignment.addresses.iter().flatten().filter_map(|it| it.address_line1.as_deref());
        assert!(lines.collect::<Vec<_>>().contains(&"7 Example Row"));
        Ok(())
    });
}
