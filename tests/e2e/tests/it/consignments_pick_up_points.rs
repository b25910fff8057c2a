//! The older API, pick-up points: the consumer collects, perhaps from a locker that has to be reserved.

use sorted_pro::consignments::models::{ConsignmentState, Distance, PickupOptionsRequest};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, consumer, order};
use crate::goods::is_pdf;

#[test]
fn consignments_pick_up_flow() {
    journey(async |journey| {
        let client = &journey.consignments;
        let mut order = order("ORDER-21", books(2));
        order.addresses[1] = consumer("7 Example Row", "London", "EC1A 4HJ", "GB");
        let request = PickupOptionsRequest::builder()
            .consignment_reference_provided_by_customer("ORDER-21")
            .addresses(order.addresses)
            .packages(order.packages)
            .distance(Distance::builder().unit("Km").value(5).build())
            .max_results(10)
            .build();
        let locations =
            client.get_pickup_options(request).send().await?.into_inner().locations.unwrap_or_default();
        let locker = locations.iter().find(|it| it.needs_reservation()).ok_or("a locker expected")?;
        let option = locker.delivery_options.as_deref().and_then(<[_]>::first).ok_or("no option")?;

        let early = client.select_delivery_option(option).send().await.unwrap_err();
        assert!(early.is_bad_request(), "{early}");
        client.reserve_pickup_option(option).send().await?;
        let selected = client.select_delivery_option(option).reconcile_new("ORDER-21").send().await?;

        assert!(is_pdf(&*client.get_labels(&selected.reference).send().await?));
        assert!(client.manifest_many([&selected.reference]).send().await.failed().next().is_none());
        journey.advance(60).await?;
        let settled = client.wait_until_settled([&selected.reference]).send().await?;
        assert_eq!(settled[0].status.as_deref(), Some(&ConsignmentState::Manifested));
        Ok(())
    });
}
