//! The older API, orders: items that are sold first and packed later, in one or several consignments.

use sorted_pro::consignments::Client;
use sorted_pro::consignments::models::{
    CreateOrderRequest, DeliveryOptionsRequest, PackOrderItem, PackOrderPackage, PackOrderRequest,
    SelectDeliveryOptionRequest, SelectOrderRequest, Weight,
};
use sorted_pro::{consignments::ConsignmentRef, consignments::OrderRef};
use sorted_pro_e2e::{Journey, journey};
use sorted_pro_test::TestResult;

use crate::goods::consignments::{manifest_allocated, order, watch};
use crate::goods::is_pdf;

/// Packs the watch of an order, and returns the consignments.
async fn pack(client: &Client, order: &OrderRef) -> Result<Vec<ConsignmentRef>, sorted_pro::Error> {
    let package = PackOrderPackage::builder()
        .items(vec![PackOrderItem::builder().sku("SKU-093").quantity(1).build()])
        .weight(Weight::kg(2.into()))
        .package_size_reference("SMALL_BOX")
        .build();
    let request = PackOrderRequest::builder().order_reference(order.as_str()).packages(vec![package]).build();
    let packed = client.pack_order(order, request).send().await?;
    assert!(packed.is_complete(), "{packed:?}");
    Ok(packed.consignments().collect())
}

/// From the packed consignments to the carrier.
async fn ship(journey: &Journey, consignments: Vec<ConsignmentRef>) -> TestResult {
    let client = &journey.consignments;
    assert!(client.allocate_many(&consignments).send().await.is_complete());
    for consignment in &consignments {
        assert!(is_pdf(&*client.get_labels(consignment).send().await?));
    }
    manifest_allocated(journey, &consignments).await
}

#[test]
fn consignments_order_flow() {
    journey(async |journey| {
        let client = &journey.consignments;
        let goods = order("ORDER-31", watch());
        let request = CreateOrderRequest::builder()
            .order_reference_provided_by_customer("ORDER-31")
            .addresses(goods.addresses)
            .packages(goods.packages)
            .build();
        let created = client.create_order(request).send().await?.into_inner().reference;
        let consignments = pack(client, &created).await?;
        assert_eq!(consignments.len(), 1);
        ship(journey, consignments).await
    });
}

#[test]
fn consignments_options_as_orders_flow() {
    journey(async |journey| {
        let client = &journey.consignments;
        let goods = order("ORDER-32", watch());
        let request =
            DeliveryOptionsRequest::builder().addresses(goods.addresses).packages(goods.packages).build();
        let options = client.get_delivery_options(request).send().await?.into_inner();
        let option = options.delivery_options.as_deref().and_then(<[_]>::first).ok_or("no option")?;
        let select = |reference: &str| SelectDeliveryOptionRequest::builder().reference(reference).build();
        let both = vec![select(option.as_ref()), select("EDO-999-999-999")];
        let selected = client
            .select_delivery_options_as_orders(SelectOrderRequest::builder().delivery_options(both).build())
            .send()
            .await?;
        assert_eq!((selected.options.len(), selected.is_complete()), (2, false), "{selected:?}");
        let orders: Vec<_> = selected.orders().collect();
        let [created] = &orders[..] else { return Err("one order expected".into()) };
        let consignments = pack(client, created).await?;
        ship(journey, consignments).await
    });
}
