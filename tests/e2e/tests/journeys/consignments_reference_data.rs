//! The older API, reference data of the account, read once before the first consignment.

use std::collections::BTreeSet;

use sorted_pro::consignments::models::{CreateConsignmentRequest, Money, Package};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, order};

#[test]
fn carriers_services_and_groups() {
    journey(async |journey| {
        let client = &journey.consignments;
        let carriers = client.get_carriers().send().await?.into_inner();
        let names: BTreeSet<_> = carriers.iter().filter_map(|it| it.name.as_deref()).collect();
        assert!(names.contains("Carrier X") && names.len() == carriers.len(), "{names:?}");

        // The subscription has services that are switched off; those that are available are the rest.
        let all = client.get_carrier_services_for_subscription().send().await?.into_inner();
        let available = client.get_available_carrier_services().send().await?.into_inner();
        assert!(all.success && available.success);
        let references = |services: Option<Vec<sorted_pro::consignments::models::MpdCarrierService>>| {
            services.into_iter().flatten().filter_map(|it| it.reference).collect::<BTreeSet<_>>()
        };
        let (all, available) =
            (references(all.mpd_carrier_services), references(available.mpd_carrier_services));
        assert!(available.is_subset(&all) && available.len() < all.len());

        // Each group has a name and services, and a code that nobody else can take.
        let groups = client.get_service_groups().send().await?.into_inner();
        let summaries = client.get_service_group_summaries().send().await?.into_inner();
        assert_eq!(
            groups.iter().map(|it| &it.reference).collect::<Vec<_>>(),
            summaries.iter().map(|it| &it.reference).collect::<Vec<_>>()
        );
        let group = client.get_service_group("valuableGoods").send().await?.into_inner();
        let summary = client.get_service_group_summary("valuableGoods").send().await?.into_inner();
        assert_eq!((&group.name, &group.reference), (&summary.name, &summary.reference));
        assert!(!client.is_service_group_reference_available("valuableGoods").send().await?.into_inner());
        assert!(client.is_service_group_reference_available("newGroup").send().await?.into_inner());
        let unknown = client.get_service_group("newGroup").send().await.unwrap_err();
        assert!(unknown.is_not_found(), "{unknown}");

        // Consignments of the group can be allocated to its services.
        let profiles = group.mpd_carrier_service_profiles.unwrap_or_default();
        let of_group: BTreeSet<_> =
            profiles.into_iter().filter_map(|it| it.mpd_carrier_service?.reference).collect();
        let reference =
            client.create_consignment(order("ORDER-51", books(2))).send().await?.into_inner().reference;
        let summary = client.allocate(&reference).in_service_group("valuableGoods").send().await?;
        let service = summary.carrier_service_reference.clone().ok_or("no service")?;
        assert!(of_group.contains(&service) && available.contains(&service), "{service}");
        assert!(names.contains(summary.carrier_name.as_deref().unwrap_or_default()));
        Ok(())
    });
}

#[test]
fn shipping_locations_and_package_sizes() {
    journey(async |journey| {
        let client = &journey.consignments;
        let locations = client.get_shipping_locations().send().await?.into_inner();
        let assigned = client.get_assigned_shipping_locations().send().await?.into_inner();
        assert!(!assigned.is_empty());
        assert!(assigned.iter().all(|it| locations.iter().any(|other| other.reference == it.reference)));
        let warehouse = client.get_shipping_location(&assigned[0].reference).send().await?.into_inner();
        assert_eq!(warehouse.reference, assigned[0].reference);
        let taken = client.is_shipping_location_reference_available(&warehouse.reference).send().await?;
        assert!(!taken.into_inner());
        let free = client.is_shipping_location_reference_available("POP-UP-STORE").send().await?;
        assert!(free.into_inner());
        let unknown = client.get_shipping_location("POP-UP-STORE").send().await.unwrap_err();
        assert!(unknown.is_not_found(), "{unknown}");

        // The account's carriers, in pages that count from 0.
        let account = warehouse.customer_reference.ok_or("no account")?;
        let page = client.get_customer_carriers(&account, 0, 2).send().await?.into_inner();
        let total = client.get_carriers().send().await?.len();
        assert_eq!(page.records.as_ref().map(Vec::len), Some(2));
        assert_eq!(page.total_records.map(usize::try_from), Some(Ok(total)));
        let named = client.get_customer_carriers(&account, 0, 10).name_filter("carrier").send().await?;
        assert_eq!(named.total_records, Some(2));

        // A size stands in for weight and dimensions.
        let sizes = client.get_package_sizes().send().await?.into_inner();
        let default = client.get_default_package_size().send().await?.into_inner();
        assert_eq!(default.is_default, Some(true));
        assert!(sizes.iter().any(|it| it.reference == default.reference));
        let package = Package::builder()
            .description("Whatever fits")
            .value(Money::gbp(10.into()))
            .package_size_reference(default.reference.as_str())
            .build();
        let request: CreateConsignmentRequest = order("ORDER-52", package);
        let reference = client.create_consignment(request).send().await?.into_inner().reference;
        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        assert_eq!(consignment.weight.and_then(|weight| weight.value), Some(default.weight));
        Ok(())
    });
}
