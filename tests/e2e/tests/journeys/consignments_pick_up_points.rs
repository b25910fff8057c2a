//! The older API, pick-up points: the consumer collects, perhaps from a locker that has to be reserved.

use sorted_pro::consignments::models::{ConsignmentState, Distance, PickupOptionsRequest};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, consumer, manifest_allocated, order};
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
        manifest_allocated(journey, std::slice::from_ref(&selected.reference)).await
    });
}

/// The consumer would rather collect the parcel.
#[test]
fn a_consignment_that_exists_goes_to_a_pick_up_point() {
    journey(async |journey| {
        let client = &journey.consignments;
        let mut order = order("ORDER-22", books(2));
        order.addresses[1] = consumer("7 Example Row", "London", "EC1A 4HJ", "GB");
        let reference = client.create_consignment(order).send().await?.into_inner().reference;
        let found = client.get_pickup_options_by_consignment(&reference).send().await?.into_inner();
        let locations = found.locations.unwrap_or_default();
        let shop = locations.iter().find(|it| !it.needs_reservation()).ok_or("a shop expected")?;
        let option = shop.delivery_options.as_deref().and_then(<[_]>::first).ok_or("no option")?;
        let selected = client.select_delivery_option(option).reconcile_existing(&reference).send().await?;
        assert_eq!(selected.reference, reference);

        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        assert_eq!(consignment.consignment_state.as_deref(), Some(&ConsignmentState::Allocated));
        let addresses = consignment.addresses.unwrap_or_default();
        let roles: Vec<_> = addresses
            .iter()
            .map(|it| (it.address_type.as_ref().map(|role| role.as_str()), it.company_name.as_ref()))
            .collect();
        assert!(roles.contains(&(Some("Destination"), shop.name.as_ref())), "{roles:?}");
        assert!(roles.iter().any(|(role, _)| *role == Some("Recipient")), "{roles:?}");
        Ok(())
    });
}
