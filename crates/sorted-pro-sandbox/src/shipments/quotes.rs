//! Quotes of the shipments API.

use jiff::Timestamp;
use jiff::tz::Offset;
use sorted_pro_raw::shipments::types::{
    CarrierDetails, CreateShipmentRequest, DateRange, ExcludedService, Price, Quote, QuoteResult,
    ShipmentSummary,
};

use super::{links, records, refusals, rules, states};
use crate::call::Call;
use crate::call::problem::{Detail, Problem, Reply};
use crate::model::catalogue::Api;
use crate::model::engine::{self, Failure, Moment, Offer, Selection, Shipment};
use crate::model::state::QuoteRecord;

/// Create Quote: `POST /shipments/quote`
pub(super) fn create_quote(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: CreateShipmentRequest = call.body()?;
    quote_new(call, &request, &Selection::DefaultRules)
}

/// Create Quote by Service Group: `POST /shipments/quote/service_group/{service_group}`
pub(super) fn create_quote_by_service_group(call: &mut Call<'_>, group: &str) -> Result<Reply, Problem> {
    let request: CreateShipmentRequest = call.body()?;
    quote_new(call, &request, &Selection::ServiceGroup(group.to_owned()))
}

/// Get Quote: `POST /shipments/{reference}/quote`
pub(super) fn get_shipment_quotes(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let stored = &records::find(call.state, "path", reference)?.shipment;
    if !states::is_quotable(&stored.state) {
        let message = format!("Shipment {reference} is {} and gets no quotes.", stored.state);
        return Err(refusals::wrong_state("path", message));
    }
    let mut summary = ShipmentSummary::builder()
        .reference(reference)
        .addresses(stored.addresses.clone())
        .links(vec![links::shipment(call.base, reference)])
        .build();
    summary.custom_reference = stored.custom_reference.clone();
    let shipment = Shipment::from_shipment(call.catalogue, stored)
        // The shipment was checked on creation: only a changed catalogue can be the reason.
        .map_err(|input| no_quotes(Detail::all_of(&input)))?;
    let message = format!("quotes retrieved successfully for shipment {reference}");
    quote(call, &shipment, summary, &Selection::DefaultRules, &message)
}

fn quote_new(
    call: &mut Call<'_>,
    request: &CreateShipmentRequest,
    selection: &Selection,
) -> Result<Reply, Problem> {
    let shipment = rules::check(call.catalogue, call.now, request)?;
    if let Selection::ServiceGroup(code) = selection
        && call.catalogue.group(Api::Shipments, code).is_none()
    {
        return Err(refusals::of_failure(&Failure::UnknownGroup { code: code.clone() }, ""));
    }
    let mut summary =
        ShipmentSummary::builder().addresses(request.addresses.clone()).links(Vec::new()).build();
    summary.custom_reference = request.custom_reference.clone();
    quote(call, &shipment, summary, selection, "quotes generated successfully")
}

fn no_quotes(details: Vec<Detail>) -> Problem {
    Problem { details, ..Problem::new(531, "no_quotes_available", "No quotes are available.") }
}

fn quote(
    call: &mut Call<'_>,
    shipment: &Shipment,
    summary: ShipmentSummary,
    selection: &Selection,
    message: &str,
) -> Result<Reply, Problem> {
    let quotes = engine::quote(call.catalogue, shipment, selection, call.now).map_err(|failure| {
        refusals::of_failure(&failure, summary.reference.as_deref().unwrap_or_default())
    })?;
    if quotes.offers.is_empty() {
        let all = format!("All {} services are excluded.", quotes.excluded.len());
        let mut details = vec![Detail::new("", "no_quotes_available", all)];
        details.extend(quotes.excluded.iter().map(|exclusion| {
            let text = format!("{}: {}", exclusion.service, exclusion.reason);
            Detail::new("", "no_quotes_available", text)
        }));
        return Err(no_quotes(details));
    }
    let offset = shipment.home().utc_offset;
    let set = records::new_reference(call.state, call.seed, "qc");
    let offers = quotes.offers.into_iter();
    let shown: Vec<Quote> = offers.map(|offer| keep(call, shipment, offer, quotes.expires, offset)).collect();
    let result = QuoteResult::builder()
        .reference(set)
        .message(format!("{} {message}", shown.len()))
        .shipment(summary)
        .quotes(shown)
        .excluded_services(quotes.excluded.iter().map(ExcludedService::from).collect::<Vec<_>>())
        .build();
    Reply::json(201, &result)
}

/// Stores the offer under a reference, by which a shipment can be allocated until it expires.
fn keep(
    call: &mut Call<'_>,
    shipment: &Shipment,
    offer: Offer,
    expires: Timestamp,
    utc_offset: Offset,
) -> Quote {
    let reference = records::new_reference(call.state, call.seed, "qu");
    let at = |instant| Moment { instant, utc_offset };
    let surcharges = offer.surcharges.iter().map(|one| one.to_shipments(&offer.price.currency));
    let mut quote = Quote::builder()
        .reference(reference.as_str())
        .carrier(CarrierDetails::from(&offer.identity))
        .collection_date(DateRange::from(offer.collection))
        .delivery_date(DateRange::from(offer.delivery))
        .price(Price::from(&offer.price))
        .surcharges(surcharges.collect::<Vec<_>>())
        .created(at(call.now))
        .expires(at(expires))
        .links(Vec::new())
        .build();
    quote.shipment_reference = shipment.reference.clone();
    let terms = engine::Quote {
        reference: reference.clone(),
        shipment: shipment.reference.clone(),
        offer,
        created: call.now,
        expires,
    };
    call.state.shipments.quotes.insert(reference, QuoteRecord { quote: quote.clone(), terms });
    quote
}
