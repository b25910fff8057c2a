//! Quotes of the consignments API.

use jiff::Timestamp;
use sorted_pro_raw::consignments::types::{
    Address, Consignment, Quote, QuoteResult, ServiceGroupQuoteResult, UnqualifiedService,
};
use sorted_pro_raw::consignments::vocabulary::{ConsignmentAddressType as Role, MpdCarrierServiceSource};

use super::{accept, booking, records, reference_data, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::catalogue::Api;
use crate::model::engine::{self, Offer, Quotes, Selection, Shipment};
use crate::model::references;
use crate::model::state::QuoteResultRecord;

/// Get Quotes: `POST /quotes`
pub(super) fn get_quotes(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let (consignment, shipment) = of_body(call)?;
    let result = quote(call, &consignment, &shipment, &Selection::DefaultRules)?;
    wire::reply(201, "QuoteResult", &result)
}

/// Get Service Group Quotes: `POST /quotes/serviceGroups`
///
/// Each group gives a separate request for quotes, with its own reference.
pub(super) fn get_service_group_quotes(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let (consignment, shipment) = of_body(call)?;
    let mut results = Vec::new();
    for group in call.catalogue.groups(Api::Consignments) {
        let selection = Selection::ServiceGroup(group.code.clone());
        let quotes = quote(call, &consignment, &shipment, &selection)?;
        let mut result = ServiceGroupQuoteResult::builder()
            .reference(group.code.clone())
            .name(group.name.clone())
            .quote_request_reference(quotes.quote_request_reference)
            .build();
        // The engine lists the best first.
        result.cheapest_quote = quotes.quotes.iter().flatten().next().cloned();
        result.quotes = quotes.quotes;
        result.message = quotes.message;
        result.unqualified_services = quotes.unqualified_services;
        results.push(result);
    }
    wire::reply(200, "ServiceGroupQuoteResult", &results)
}

/// Get stored quotes: `GET /quotes/{quote_request_reference}`
///
/// Stored quotes are available until they expire.
pub(super) fn get_stored_quotes(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let stored = call.state.consignments.quote_results.get(&reference.trim().to_ascii_lowercase());
    let stored = stored.filter(|stored| call.now < stored.expires);
    wire::reply(200, "QuoteResult", &stored.ok_or_else(|| records::not_found(reference))?.result)
}

/// Returns the consignment of the body. It is not stored, so the caller's reference is ignored.
fn of_body(call: &Call<'_>) -> Result<(Consignment, Shipment), Problem> {
    let mut consignment: Consignment = call.body()?;
    consignment.reference = None;
    let shipment = accept::shipment(call.catalogue, &consignment)?;
    for address in consignment.addresses.iter_mut().flatten() {
        accept::complete_address(call.catalogue, address);
    }
    Ok((consignment, shipment))
}

/// Get Quotes by Consignment Reference: `GET /quotes/consignment/{consignment_reference}`
pub(super) fn get_quotes_by_consignment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let consignment = records::find(call.state, reference)?.consignment.clone();
    let shipment = accept::shipment(call.catalogue, &consignment)?;
    let result = quote(call, &consignment, &shipment, &Selection::DefaultRules)?;
    wire::reply(200, "QuoteResult", &result)
}

fn quote(
    call: &mut Call<'_>,
    consignment: &Consignment,
    shipment: &Shipment,
    selection: &Selection,
) -> Result<QuoteResult, Problem> {
    let Quotes { offers, excluded, expires } = booking::quotes(call, shipment, selection)?;
    let request = references::guid(call.seed, "quote request", call.state.next("quote requests"));
    let mut quotes = Vec::new();
    for offer in offers {
        let reference = references::guid(call.seed, "quote", call.state.next("consignment quotes"));
        quotes.push(shown(call, consignment, &reference, &offer, expires));
        if shipment.reference.is_some() {
            // Quotes are stored only if their consignment exists and can be allocated.
            let kept = engine::Quote {
                reference: reference.clone(),
                shipment: shipment.reference.clone(),
                offer,
                created: call.now,
                expires,
            };
            call.state.consignments.quotes.insert(reference, kept);
        }
    }
    let unqualified: Vec<UnqualifiedService> = excluded.iter().map(Into::into).collect();
    let mut result = QuoteResult::builder()
        .quote_request_reference(request.clone())
        .unqualified_services(unqualified)
        .build();
    result.message = quotes.is_empty().then(|| "No quotes could be found.".to_owned());
    result.quotes = Some(quotes);
    let record = QuoteResultRecord { result: result.clone(), expires };
    call.state.consignments.quote_results.insert(request, record);
    Ok(result)
}

fn shown(
    call: &Call<'_>,
    consignment: &Consignment,
    reference: &str,
    offer: &Offer,
    expires: Timestamp,
) -> Quote {
    let identity = &offer.identity;
    let surcharges: Vec<_> =
        offer.surcharges.iter().map(|surcharge| surcharge.to_consignments(&offer.price.currency)).collect();
    let mut quote = Quote::builder()
        .quote_reference(reference)
        .creation_date(call.now)
        .expiry_date(expires)
        .consignment_reference(consignment.reference.clone().unwrap_or_default())
        .mpd_carrier_service_reference(identity.service_reference.clone())
        .mpd_carrier_service_source(MpdCarrierServiceSource::External)
        .mpd_carrier_service(identity.service_name.clone())
        .carrier_reference(identity.carrier_reference.clone())
        .collection_date(offer.collection.end)
        .earliest_delivery_date(offer.delivery.start)
        .latest_delivery_date(offer.delivery.end)
        .base_price(booking::rate(&offer.base_price))
        .price(booking::rate(&offer.price))
        .surcharges(surcharges)
        .is_electio_service(false)
        .build();
    quote.consignment_reference_provided_by_customer =
        consignment.consignment_reference_provided_by_customer.clone();
    quote.origin_address = end(consignment, &Role::Origin);
    quote.destination_address = end(consignment, &Role::Destination);
    if let Some(service) = call.catalogue.service(&offer.service) {
        quote.service_direction = Some(reference_data::directions(service));
        quote.legs = Some(vec![reference_data::leg(service)]);
    }
    quote
}

/// Returns an address of a request for quotes, which has no role.
fn end(consignment: &Consignment, role: &Role) -> Option<Address> {
    let mut address = accept::address(consignment, role)?.clone();
    address.address_type = None;
    address.shop_location_reference = None;
    Some(address)
}
