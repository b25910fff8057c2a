//! The older API, quotes flow: create, ask for prices, allocate with one, print the labels, manifest.

use sorted_pro::consignments::models::{ConsignmentState, LabelFormat};
use sorted_pro_e2e::journey;

use crate::goods::consignments::{books, order};
use crate::goods::is_pdf;

#[test]
fn consignments_quotes_flow() {
    journey(async |journey| {
        let client = &journey.consignments;
        let reference =
            client.create_consignment(order("ORDER-5", books(2))).send().await?.into_inner().reference;
        let answer = client.get_quotes_by_consignment(&reference).send().await?;
        assert!(
            answer.unqualified_services.iter().flatten().all(|service| service.exclusion_reason.is_some())
        );
        let mut quotes = answer.quotes.clone().unwrap_or_default();
        quotes.sort_by_key(|quote| quote.price.as_ref().and_then(|price| price.gross));
        let [cheapest, second, ..] = &quotes[..] else { return Err("two quotes expected".into()) };
        let gross = cheapest.price.as_ref().and_then(|price| price.gross).map(|gross| gross.to_string());
        assert_eq!(gross, Some(journey.written("3.90")));

        // The number of the request is no quote.
        let wrong =
            client.allocate(&reference).with_quote(&answer.quote_request_reference).send().await.unwrap_err();
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
        let allocation = client
            .allocate(&reference)
            .with_quote(&chosen.quote_reference)
            .and_get_labels(LabelFormat::Pdf)
            .send()
            .await?;
        assert!(allocation.is_complete());
        assert!(allocation.labels().all(is_pdf));
        assert_eq!(allocation.labels().count(), 1);
        let consignment = client.get_consignment(&reference).send().await?.into_inner();
        let taken = consignment.allocation.ok_or("no allocation")?;
        assert_eq!(taken.mpd_carrier_service_reference, chosen.mpd_carrier_service_reference);
        assert_eq!(
            taken.price.and_then(|price| price.gross),
            chosen.price.as_ref().and_then(|price| price.gross)
        );

        assert!(client.manifest_many([&reference]).send().await.failed().next().is_none());
        journey.advance(60).await?;
        let settled = client.wait_until_settled([&reference]).send().await?;
        assert_eq!(settled[0].status.as_deref(), Some(&ConsignmentState::Manifested));
        Ok(())
    });
}
