//! Quotes of the consignments API.

use jiff::{SignedDuration, Timestamp};
use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::types::{
    Address, CarrierService, Consignment, Leg, Quote, QuoteResult, UnqualifiedService,
};
use sorted_pro_raw::consignments::vocabulary::{
    CollectionType, ConsignmentAddressType as Role, MpdCarrierServiceSource, ServiceDirection,
};

use super::{accept, booking, records, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::catalogue::{Direction, Schedule, Service};
use crate::model::engine::{self, Offer, Quotes, Selection, Shipment};
use crate::model::references;

/// Get Quotes: `POST /quotes`
pub(super) fn get_quotes(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let mut consignment: Consignment = call.body()?;
    // It is not stored, so it has no reference, whatever the caller says.
    consignment.reference = None;
    let shipment = Shipment::from_consignment(call.catalogue, &consignment)
        .map_err(|invalid| accept::refusal(&invalid))?;
    for address in consignment.addresses.iter_mut().flatten() {
        accept::complete_address(call.catalogue, address);
    }
    let result = quote(call, &consignment, &shipment)?;
    wire::answer(201, "QuoteResult", &result)
}

/// Get Quotes by Consignment Reference: `GET /quotes/consignment/{consignment_reference}`
pub(super) fn get_quotes_by_consignment(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let consignment = records::find(call.state, reference)?.consignment.clone();
    let shipment = Shipment::from_consignment(call.catalogue, &consignment)
        .map_err(|invalid| accept::refusal(&invalid))?;
    let result = quote(call, &consignment, &shipment)?;
    wire::answer(200, "QuoteResult", &result)
}

fn quote(
    call: &mut Call<'_>,
    consignment: &Consignment,
    shipment: &Shipment,
) -> Result<QuoteResult, Problem> {
    let Quotes { offers, excluded, expires } =
        engine::quote(call.catalogue, shipment, &Selection::DefaultRules, call.now)
            .map_err(|failure| Problem::new(400, "ValidationError", failure.to_string()))?;
    let request = references::guid(call.seed, "quote request", call.state.next("quote requests"));
    let mut quotes = Vec::new();
    for offer in offers {
        let reference = references::guid(call.seed, "quote", call.state.next("consignment quotes"));
        quotes.push(shown(call, consignment, &reference, &offer, expires));
        if shipment.reference.is_some() {
            // Only what exists can be allocated, so only its quotes are worth keeping.
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
    let mut result =
        QuoteResult::builder().quote_request_reference(request).unqualified_services(unqualified).build();
    result.message = quotes.is_empty().then(|| "No quotes could be found.".to_owned());
    result.quotes = Some(quotes);
    Ok(result)
}

fn shown(
    call: &Call<'_>,
    consignment: &Consignment,
    reference: &str,
    offer: &Offer,
    expires: Timestamp,
) -> Quote {
    let addresses = consignment.addresses.as_deref().unwrap_or_default();
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
    quote.origin_address = end(addresses, &Role::Origin);
    quote.destination_address = end(addresses, &Role::Destination);
    if let Some(service) = call.catalogue.service(&offer.service) {
        quote.service_direction = Some(directions(service));
        quote.legs = Some(vec![leg(offer, service)]);
    }
    quote
}

/// Addresses of quotes have no role.
fn end(addresses: &[Address], role: &Role) -> Option<Address> {
    let mut address = accept::find(addresses, role)?.clone();
    address.address_type = None;
    address.shop_location_reference = None;
    Some(address)
}

fn leg(offer: &Offer, service: &Service) -> Leg {
    let identity = &offer.identity;
    let carrier_service = CarrierService::builder()
        .reference(identity.service_reference.clone())
        .name(identity.service_name.clone())
        .carrier_reference(identity.carrier_reference.clone())
        .carrier_name(identity.carrier_name.clone())
        .is_drop_off(service.drop_off)
        .is_pick_up(service.pickup)
        .is_timed(is_timed(service))
        .is_tracked(true)
        .service_direction(directions(service))
        .build();
    Leg::builder()
        .journey_stage(1)
        .carrier_service(carrier_service)
        .collection_type(CollectionType::NotApplicable)
        .build()
}

/// Whether delivery is promised for a part of the day. The catalogue does not say so in a word; half a working
/// day is taken for the limit.
pub(super) fn is_timed(service: &Service) -> bool {
    match &service.schedule {
        Schedule::OnDemand(_) => true,
        Schedule::Daily(daily) => {
            let (start, end) = daily.delivery;
            start.duration_until(end) <= SignedDuration::from_hours(4)
        }
    }
}

pub(super) fn directions(service: &Service) -> Open<ServiceDirection> {
    let serves = |direction| service.directions.contains(&direction);
    match (serves(Direction::Inbound), serves(Direction::Outbound)) {
        (true, true) => "Inbound, Outbound".into(),
        (true, false) => ServiceDirection::Inbound.into(),
        _ => ServiceDirection::Outbound.into(),
    }
}
