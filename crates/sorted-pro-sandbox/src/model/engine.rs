//! Allocation: chooses a service for a shipment, with its price and dates.
//!
//! Four steps, in this order:
//!
//! 1. the [`Selection`] names the candidates;
//! 2. delivery: services in use, direction and kind, addresses, dates;
//! 3. allocation rules: weight, size, number, value, tags, dangerous goods, contents, proof of delivery;
//! 4. order: by gross price, then by earlier delivery, then by service reference. If proof of delivery is
//!    preferred, services that give it come before all others.
//!
//! Every other candidate is listed with the first rule that stopped it. The result depends only on the arguments:
//! there is no clock, no randomness, and the order of the catalogue does not matter.
//!

mod dates;
mod failure;
mod from_consignments;
mod from_shipments;
mod input;
mod moment;
mod outcome;
mod price;
mod rules;
mod selection;
mod shipment;
mod to_consignments;
mod to_shipments;
mod tracking;

#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use jiff::Timestamp;
use sorted_pro_raw::shipments::vocabulary::ExclusionCode;

pub(crate) use failure::Failure;
pub(crate) use from_shipments::{hazard_classes, is_hazard_class};
pub(crate) use input::InvalidInput;
pub(crate) use moment::{Moment, Window};
pub(crate) use outcome::{Allocation, Exclusion, Offer, Price, Quote, Quotes};
pub(crate) use selection::{Filters, ProofOfDelivery, Selection};
pub(crate) use shipment::Shipment;
pub(crate) use tracking::tracking;

use crate::model::catalogue::{Catalogue, Service, Status};
use rules::Evaluator;

/// Chooses the service for `shipment`, at the instant `now`.
///
/// # Errors
/// If the selection names something that does not exist, or no candidate is left.
pub(crate) fn allocate(
    catalogue: &Catalogue,
    shipment: &Shipment,
    selection: &Selection,
    now: Timestamp,
) -> Result<Allocation, Failure> {
    let Evaluation { mut offers, mut excluded } = Evaluation::run(catalogue, shipment, selection, now)?;
    if offers.is_empty() {
        return Err(Failure::NothingLeft { excluded });
    }
    let offer = offers.remove(0);
    let lacks_proof = |offer: &Offer| lacks_preferred_proof(catalogue, shipment, offer);
    let chosen_proves = !lacks_proof(&offer);
    excluded.extend(offers.into_iter().map(|other| {
        let lacks_proof = chosen_proves && lacks_proof(&other);
        not_chosen(other, &offer, lacks_proof)
    }));
    excluded.sort_by(by_reference);
    Ok(Allocation { offer, excluded })
}

/// Returns the offers of all candidates, at the instant `now`. If no service can carry the shipment, `offers` is
/// empty; that is not an error.
///
/// # Errors
/// If the selection names something that does not exist.
pub(crate) fn quote(
    catalogue: &Catalogue,
    shipment: &Shipment,
    selection: &Selection,
    now: Timestamp,
) -> Result<Quotes, Failure> {
    let Evaluation { offers, excluded } = Evaluation::run(catalogue, shipment, selection, now)?;
    Ok(Quotes { offers, excluded, expires: dates::quote_expiry(shipment, now) })
}

/// Results of all candidates.
struct Evaluation {
    /// Best first.
    offers: Vec<Offer>,
    /// Sorted by service reference.
    excluded: Vec<Exclusion>,
}

impl Evaluation {
    fn run(
        catalogue: &Catalogue,
        shipment: &Shipment,
        selection: &Selection,
        now: Timestamp,
    ) -> Result<Self, Failure> {
        let Candidates { services, named } = Candidates::of(catalogue, shipment, selection, now)?;
        let requests_pickup = matches!(selection, Selection::Filters(filters) if filters.pickup);
        let evaluator = Evaluator { catalogue, shipment, now, allows_pickup: named || requests_pickup };
        if named && let Some(service) = services.iter().find(|s| !rules::takes_kind(s, &shipment.kinds)) {
            let exclusion = evaluator.exclusion(service, rules::kind_mismatch(&shipment.kinds));
            return Err(Failure::KindMismatch { exclusion: Box::new(exclusion) });
        }
        let (mut offers, mut excluded) = (Vec::new(), Vec::new());
        for service in services {
            match evaluator.evaluate(service) {
                Ok(offer) => offers.push(offer),
                Err(exclusion) => excluded.push(*exclusion),
            }
        }
        if let Selection::Quote(quote) = selection {
            // The quote fixes the price; its dates may have passed.
            for offer in &mut offers {
                offer.price = quote.offer.price.clone();
                offer.base_price = quote.offer.base_price.clone();
                offer.surcharges = quote.offer.surcharges.clone();
            }
        }
        let lacks_proof = |offer: &Offer| lacks_preferred_proof(catalogue, shipment, offer);
        offers.sort_by(|a, b| lacks_proof(a).cmp(&lacks_proof(b)).then_with(|| rank(a, b)));
        excluded.sort_by(by_reference);
        Ok(Self { offers, excluded })
    }
}

/// The requested services.
struct Candidates<'c> {
    services: Vec<&'c Service>,
    /// `true` if the request names this service.
    named: bool,
}

impl<'c> Candidates<'c> {
    fn of(
        catalogue: &'c Catalogue,
        shipment: &Shipment,
        selection: &Selection,
        now: Timestamp,
    ) -> Result<Self, Failure> {
        // Responses list the account's active services. Inactive ones appear only if the request names them,
        // directly or through a group.
        let used = || catalogue.services().iter().filter(|service| service.status != Status::Inactive);
        match selection {
            Selection::DefaultRules => Ok(Self { services: used().collect(), named: false }),
            Selection::Filters(filters) => {
                Ok(Self { services: used().filter(|service| filters.admit(service)).collect(), named: false })
            }
            Selection::ServiceGroup(code) => Self::group(catalogue, shipment, code)
                .ok_or_else(|| Failure::UnknownGroup { code: code.clone() }),
            Selection::CarrierService(reference) => Self::service(catalogue, shipment, reference)?
                .ok_or_else(|| Failure::UnknownService { reference: reference.clone() }),
            Selection::VirtualService(reference) => {
                let service = Self::service(catalogue, shipment, reference)?;
                let group = Self::group(catalogue, shipment, reference);
                let reference = reference.clone();
                match (service, group) {
                    (Some(_), Some(_)) => {
                        let named = vec!["a carrier service".to_owned(), "a service group".to_owned()];
                        Err(Failure::NonUnique { reference, named })
                    }
                    (one, other) => one.or(other).ok_or(Failure::UnknownVirtualService { reference }),
                }
            }
            Selection::Quote(quote) => {
                let reference = quote.reference.clone();
                if quote.shipment.is_some() && quote.shipment != shipment.reference {
                    return Err(Failure::QuoteOfAnotherShipment { reference });
                }
                if now >= quote.expires {
                    return Err(Failure::QuoteExpired { reference });
                }
                let service = catalogue.service(&quote.offer.service);
                let service = service
                    .ok_or_else(|| Failure::UnknownService { reference: quote.offer.service.clone() })?;
                Ok(Self { services: vec![service], named: true })
            }
        }
    }

    fn group(catalogue: &'c Catalogue, shipment: &Shipment, code: &str) -> Option<Self> {
        let group = catalogue.group(shipment.api, code)?;
        let services = group.services.iter().filter_map(|reference| catalogue.service(reference));
        Some(Self { services: services.collect(), named: false })
    }

    fn service(
        catalogue: &'c Catalogue,
        shipment: &Shipment,
        reference: &str,
    ) -> Result<Option<Self>, Failure> {
        let services = catalogue.services_named(shipment.api, reference);
        match services.len() {
            0 => Ok(None),
            1 => Ok(Some(Self { services, named: true })),
            _ => {
                let named = services.iter().map(|service| service.reference.clone()).collect();
                Err(Failure::NonUnique { reference: reference.to_owned(), named })
            }
        }
    }
}

/// Orders exclusions as they are listed.
fn by_reference(a: &Exclusion, b: &Exclusion) -> Ordering {
    a.service.cmp(&b.service)
}

/// Orders offers: cheaper first, then delivered earlier, then by reference.
fn rank(a: &Offer, b: &Offer) -> Ordering {
    let delivery = |offer: &Offer| (offer.delivery.end.instant, offer.delivery.start.instant);
    a.price
        .gross
        .cmp(&b.price.gross)
        .then_with(|| delivery(a).cmp(&delivery(b)))
        .then_with(|| a.service.cmp(&b.service))
}

/// Returns `true` if proof of delivery is preferred, and the offer's service does not give it.
fn lacks_preferred_proof(catalogue: &Catalogue, shipment: &Shipment, offer: &Offer) -> bool {
    shipment.proof_of_delivery == Some(ProofOfDelivery::Prefer)
        && catalogue.service(&offer.service).is_some_and(|service| !service.proof_of_delivery)
}

/// Returns the reason why `other` was not chosen although it could carry the shipment. `lacks_proof`: the chosen
/// service gives the preferred proof of delivery, and this one does not.
fn not_chosen(other: Offer, chosen: &Offer, lacks_proof: bool) -> Exclusion {
    let reason = if lacks_proof {
        "Service gives no proof of delivery and the selected service does"
    } else if other.delivery.end.instant > chosen.delivery.end.instant {
        "Service delivery is later than selected service"
    } else if other.price.gross > chosen.price.gross {
        "Service is dearer than selected service"
    } else {
        "Service is no better than selected service"
    };
    Exclusion {
        service: other.service,
        identity: other.identity,
        code: ExclusionCode::ExRates,
        reason: reason.to_owned(),
    }
}
