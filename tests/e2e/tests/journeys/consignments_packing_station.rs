//! The older API, the packing station: allocate, and print the labels that the printer there needs.

use sorted_pro::consignments::models::{AllocationFilters, ConsignmentState, LabelFormat};
use sorted_pro::consignments::{Client, ConsignmentRef};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, order};
use crate::goods::{is_pdf, is_zpl};

/// Creates a consignment of two packages.
async fn packed(client: &Client, number: &str) -> Result<ConsignmentRef, sorted_pro::Error> {
    let mut request = order(number, books(2));
    request.packages.push(books(3));
    Ok(client.create_consignment(request).send().await?.into_inner().reference)
}

#[test]
fn allocated_and_printed_in_one_step() {
    journey(async |journey| {
        let client = &journey.consignments;
        // By default rules, within a group, with one service,
        let first = packed(client, "ORDER-91").await?;
        let cheapest = client.allocate(&first).and_get_labels(LabelFormat::Pdf).send().await?;
        assert!(cheapest.is_complete() && cheapest.labels().all(is_pdf));
        let second = packed(client, "ORDER-92").await?;
        let grouped = client.allocate(&second).in_service_group("valuableGoods");
        assert!(grouped.and_get_labels(LabelFormat::Zpl).send().await?.labels().all(is_zpl));
        let third = packed(client, "ORDER-93").await?;
        let named = client.allocate(&third).with_carrier_service("CY_ECO");
        assert!(named.and_get_labels(LabelFormat::Pdf).send().await?.is_complete());
        let consignment = client.get_consignment(&third).send().await?.into_inner();
        let service = consignment.allocation.and_then(|it| it.mpd_carrier_service_reference);
        assert_eq!(service.as_deref(), Some("CY_ECO"));
        assert_eq!(consignment.labels_printed, Some(true));

        // and as somebody chose from the quotes.
        let fourth = packed(client, "ORDER-98").await?;
        let quotes = client.get_quotes_by_consignment(&fourth).send().await?.into_inner().quotes;
        let quote = quotes.and_then(|mut quotes| quotes.pop()).ok_or("no quote")?;
        let quoted = client.allocate(&fourth).with_quote(&quote.quote_reference);
        let quoted = quoted.and_get_labels(LabelFormat::Pdf).send().await?;
        assert!(quoted.is_complete() && quoted.labels().all(is_pdf));
        assert_eq!(quoted.labels().count(), 1);
        let consignment = client.get_consignment(&fourth).send().await?.into_inner();
        let service = consignment.allocation.and_then(|it| it.mpd_carrier_service_reference);
        assert_eq!(service, quote.mpd_carrier_service_reference);

        // Once is enough.
        let again = client.allocate(&first).and_get_labels(LabelFormat::Pdf).send().await.unwrap_err();
        assert!(again.is_wrong_state() && !again.outcome_is_unknown(), "{again}");
        Ok(())
    });
}

#[test]
fn one_label_is_torn() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference = packed(client, "ORDER-94").await?;
        client.allocate(&reference).with_carrier_service("CX_NDS").send().await?;
        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        assert_eq!(consignment.labels_printed, Some(false));
        let package = consignment.packages.into_iter().flatten().next().and_then(|it| it.reference);
        let package = package.ok_or("no package")?;

        // All labels, for the printer with 300 dots per inch; then that of one package, on any printer that is free.
        let all = client.get_labels_with_resolution(&reference, LabelFormat::Zpl, 300).send().await?;
        assert!(is_zpl(&all));
        let one = client.get_package_label_with_resolution(&reference, &package, LabelFormat::Zpl, 300);
        let one = one.send().await?;
        assert!(is_zpl(&one) && one.bytes().len() < all.bytes().len());
        assert!(is_pdf(&*client.get_package_label(&reference, &package).send().await?));
        let zpl = client.get_package_label_in_format(&reference, &package, LabelFormat::Zpl).send().await?;
        assert!(is_zpl(&zpl));

        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        assert_eq!(consignment.labels_printed, Some(true));
        assert!(consignment.date_labels_were_first_printed.is_some());
        let unknown = client.get_package_label(&reference, "EP-999-999-999").send().await.unwrap_err();
        assert!(unknown.is_not_found(), "{unknown}");
        Ok(())
    });
}

/// At night, all that is still unallocated.
#[test]
fn allocated_over_night() {
    journey(async |journey| {
        let client = &journey.consignments;
        let mut references = Vec::new();
        for number in ["ORDER-95", "ORDER-96", "ORDER-97"] {
            references.push(packed(client, number).await?);
        }
        let states = async || -> Result<Vec<ConsignmentState>, sorted_pro::Error> {
            let mut states = Vec::new();
            for reference in &references {
                let status = client.get_consignment_status(reference).send().await?.into_inner();
                states.extend(status.status.map(|state| state.into_value()));
            }
            Ok(states)
        };

        // None of another location.
        let elsewhere = client.allocate_all("2026-01-31").from_location("STORE_42").send().await?;
        assert_eq!(elsewhere.len(), 0);
        let all = client.allocate_all("2026-01-31").from_location("WAREHOUSE1").send().await?;
        assert!(references.iter().all(|it| all.get(it).is_some_and(|result| result.is_success())), "{all:?}");
        assert_eq!(states().await?, vec![ConsignmentState::Allocated; 3]);

        // The carrier is on strike: all of them back on the shelf, and with another one.
        let back = client.deallocate_many(&references).send().await;
        assert!(back.is_complete(), "{back:?}");
        let by_y = client.allocate_all("2026-01-31").with_carrier_service("CY_ECO").send().await?;
        assert!(
            by_y.done().all(|(_, it)| it.carrier_service_reference.as_deref() == Some("CY_ECO")),
            "{by_y:?}"
        );
        assert_eq!(states().await?, vec![ConsignmentState::Allocated; 3]);
        client.deallocate_many(&references).send().await.into_result()?;
        let in_group = client.allocate_all("2026-01-31").in_service_group("valuableGoods").send().await?;
        assert!(references.iter().all(|it| in_group.get(it).is_some_and(|result| result.is_success())));

        // A list, in the same ways.
        client.deallocate_many(&references).send().await.into_result()?;
        let [first, second, third] = &references[..] else { return Err("three expected".into()) };
        client.allocate_many([first]).in_service_group("exampleSG123").send().await.into_result()?;
        client.allocate_many([second]).with_carrier_service("CX_48").send().await.into_result()?;
        let to_the_door = AllocationFilters::builder().is_pickup(false).is_drop_off(false).build();
        client.allocate_many([third]).with_filters(to_the_door).send().await.into_result()?;
        assert_eq!(states().await?, vec![ConsignmentState::Allocated; 3]);

        // The shop closes: consignments that have not left are cancelled, and stay so.
        assert!(client.cancel_many(&references).send().await.is_complete());
        assert_eq!(states().await?, vec![ConsignmentState::Cancelled; 3]);
        let late = client.allocate_many(&references).send().await;
        assert!(late.failed().count() == 3 && late.failed().all(|(_, error)| error.is_rejected()));
        Ok(())
    });
}
