//! The older API, quotes flow: create, ask for prices, allocate with one, print the labels, manifest.

use sorted_pro::consignments::models::Consignment;
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, manifest_allocated, order};
use crate::goods::is_pdf;

#[test]
fn consignments_quotes_flow() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference =
            client.create_consignment(order("ORDER-5", books(2))).send().await?.into_inner().reference;
        let response = client.get_quotes_by_consignment(&reference).send().await?;
        assert!(
            response.unqualified_services.iter().flatten().all(|service| service.exclusion_reason.is_some())
        );
        let mut quotes = response.quotes.clone().unwrap_or_default();
        quotes.sort_by_key(|quote| quote.price.as_ref().and_then(|price| price.gross));
        let [cheapest, second, ..] = &quotes[..] else { return Err("two quotes expected".into()) };
        let gross = cheapest.price.as_ref().and_then(|price| price.gross).map(|gross| gross.to_string());
        assert_eq!(gross, Some(journey.written("3.90")));

        // The number of the request is no quote.
        let wrong = client
            .allocate(&reference)
            .with_quote(&response.quote_request_reference)
            .send()
            .await
            .unwrap_err();
        assert_eq!(wrong.code(), Some("QuoteNotFound"), "{wrong}");

        // Quotes are good for a day at most.
        journey.advance(2 * 24 * 3600).await?;
        let expired =
            client.allocate(&reference).with_quote(&cheapest.quote_reference).send().await.unwrap_err();
        assert!(expired.is_bad_request() && expired.code() == Some("QuoteExpired"), "{expired}");

        let fresh = client
            .get_quotes_by_consignment(&reference)
            .send()
            .await?
            .into_inner()
            .quotes
            .unwrap_or_default();
        let same = |quote: &&sorted_pro::consignments::models::Quote| {
            quote.mpd_carrier_service_reference == second.mpd_carrier_service_reference
        };
        let chosen = fresh.iter().find(same).ok_or("not there any more")?;
        let allocation = client.allocate(&reference).with_quote(&chosen.quote_reference).send().await?;
        assert_eq!(allocation.carrier_service_reference, chosen.mpd_carrier_service_reference);
        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        let taken = consignment.allocation.ok_or("no allocation")?;
        assert_eq!(taken.mpd_carrier_service_reference, chosen.mpd_carrier_service_reference);
        assert_eq!(
            taken.price.and_then(|price| price.gross),
            chosen.price.as_ref().and_then(|price| price.gross)
        );

        assert!(is_pdf(&*client.get_labels(&reference).send().await?));
        manifest_allocated(journey, &[reference]).await
    });
}

/// A price for the shop, where nothing exists yet.
#[test]
fn prices_for_the_basket() {
    journey(async |journey| {
        let client = &journey.consignments;
        let basket = order("ORDER-8", books(2));
        let basket = Consignment::builder().addresses(basket.addresses).packages(basket.packages).build();
        let before = client.count_consignments().send().await?.into_inner();
        let quotes = client.get_quotes(basket.clone()).send().await?.into_inner();
        assert!(
            quotes.quotes.iter().flatten().all(|quote| quote.consignment_reference.as_deref() == Some(""))
        );

        // Each group has its own prices, and none can be better than the best of all.
        let groups = client.get_service_group_quotes(basket).send().await?.into_inner();
        let valuable = groups.iter().find(|it| it.reference.as_deref() == Some("valuableGoods"));
        let valuable = valuable.ok_or("no such group")?;
        let gross = |quote: &sorted_pro::consignments::models::Quote| quote.price.as_ref()?.gross;
        let best = valuable.cheapest_quote.as_ref().and_then(gross).ok_or("no quote")?;
        assert!(quotes.quotes.iter().flatten().filter_map(gross).any(|gross| gross <= best));
        assert!(valuable.quotes.as_ref().map(Vec::len) < quotes.quotes.as_ref().map(Vec::len));
        assert_eq!(client.count_consignments().send().await?.into_inner(), before, "nothing was created");

        // The customer comes back from the cash machine: the prices stand. Tomorrow they do not.
        journey.advance(600).await?;
        let stored = client.get_stored_quotes(&quotes.quote_request_reference).send().await?.into_inner();
        assert_eq!(stored, quotes);
        journey.advance(2 * 24 * 3600).await?;
        let expired = client.get_stored_quotes(&quotes.quote_request_reference).send().await.unwrap_err();
        assert!(expired.is_not_found(), "{expired}");
        Ok(())
    });
}
