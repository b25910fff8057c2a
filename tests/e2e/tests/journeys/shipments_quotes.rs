//! Quotes: ask for prices, let somebody choose, allocate with the choice.

use sorted_pro::shipments::models::ShipmentState;
use sorted_pro_e2e::journey;

use crate::goods::{box_of, is_pdf, order};

#[test]
fn quotes_flow() {
    journey(async |journey| {
        let client = &journey.shipments;
        // A price before anything exists.
        let idea = client.create_quote(order("ORDER-3001", box_of(2))).send().await?;
        assert!(idea.quotes.iter().flatten().all(|quote| quote.shipment_reference.is_none()));
        let fragile = client.create_quote_by_service_group("fragileGoods", order("ORDER-3001", box_of(2)));
        assert!(fragile.send().await?.quotes.as_ref().map(Vec::len) < idea.quotes.as_ref().map(Vec::len));

        let reference =
            client.create_shipment(order("ORDER-3001", box_of(2))).send().await?.into_inner().reference;
        let response = client.get_shipment_quotes(&reference).send().await?;
        assert!(response.excluded_services.iter().flatten().all(|it| !it.exclusion.reason.is_empty()));
        let mut quotes = response.quotes.clone().unwrap_or_default();
        quotes.sort_by_key(|quote| quote.price.gross);
        let [cheapest, second, ..] = &quotes[..] else { return Err("two quotes expected".into()) };
        assert_eq!(cheapest.price.to_string(), journey.written("GBP 3.90"));
        assert_eq!(client.get_shipment(&reference).send().await?.state, ShipmentState::Unallocated);

        // A week is too long to choose: the quote has expired.
        journey.advance(7 * 24 * 3600).await?;
        let expired = client.allocate(&reference).with_quote(&cheapest.reference).send().await.unwrap_err();
        assert!(expired.is_allocation_failed(), "{expired}");
        assert_ne!(client.get_shipment(&reference).send().await?.state, ShipmentState::Allocated);

        // The quote decides, not the price.
        let fresh =
            client.get_shipment_quotes(&reference).send().await?.into_inner().quotes.unwrap_or_default();
        let chosen =
            fresh.iter().find(|quote| quote.carrier == second.carrier).ok_or("not there any more")?;
        let allocation = client.allocate(&reference).with_quote(&chosen.reference).send().await?;
        assert_eq!(allocation.price.as_ref(), Some(&chosen.price));
        assert_eq!(allocation.carrier.as_ref(), Some(&chosen.carrier));
        assert!(is_pdf(&*client.get_labels(&reference).send().await?));

        client.manifest_shipment(&reference).send().await?;
        journey.advance(60).await?;
        let manifested = client.wait_for_manifest([&reference]).send().await?;
        assert_eq!(manifested[0].state, ShipmentState::Manifested);
        Ok(())
    });
}

#[test]
fn nobody_quotes() {
    journey(async |journey| {
        let client = &journey.shipments;
        let refused = client.create_quote(order("ORDER-3002", box_of(5000))).send().await.unwrap_err();
        assert!(refused.is_no_quotes() && !refused.is_server_error(), "{refused}");
        assert_eq!(refused.status(), Some(531));
        assert_eq!(refused.code(), Some("no_quotes_available"), "{refused}");
        assert!(refused.details().len() > 10, "a reason of each service");
        Ok(())
    });
}
