//! Rules that decide if a service can take a shipment.

use jiff::Timestamp;
use sorted_pro_raw::Decimal;
use sorted_pro_raw::shipments::vocabulary::ExclusionCode;

use super::dates;
use super::outcome::{Exclusion, Offer};
use super::price;
use super::selection::ProofOfDelivery;
use super::shipment::{Hazard, Place, Shipment};
use crate::model::catalogue::{Catalogue, DangerousGoodsRule, Kind, Limits, Service, Status, ZoneRates};

/// Reason to exclude a service.
pub(super) type Stop = (ExclusionCode, String);

/// A shipment, with the context of its rules.
pub(super) struct Evaluator<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) shipment: &'a Shipment,
    pub(super) now: Timestamp,
    /// `true` if the caller requested services with a pick-up point.
    pub(super) allows_pickup: bool,
}

impl Evaluator<'_> {
    /// Returns the offer of `service`, or the first rule that stops it.
    pub(super) fn evaluate(&self, service: &Service) -> Result<Offer, Box<Exclusion>> {
        self.offer(service).map_err(|stop| Box::new(self.exclusion(service, stop)))
    }

    pub(super) fn exclusion(&self, service: &Service, (code, reason): Stop) -> Exclusion {
        Exclusion {
            service: service.reference.clone(),
            identity: service.identity(self.shipment.api).clone(),
            code,
            reason,
        }
    }

    fn offer(&self, service: &Service) -> Result<Offer, Stop> {
        // Delivery.
        self.check_status(service)?;
        self.check_kind(service)?;
        let rates = self.check_places(service)?;
        let windows =
            dates::windows(self.catalogue, &service.schedule, rates.extra_days, self.shipment, self.now);
        let (collection, delivery) = windows.ok_or_else(|| {
            stop(
                ExclusionCode::ExAvailability,
                "This service is not available for the selected collection/delivery dates.",
            )
        })?;

        // Allocation rules.
        self.check_limits(&service.limits)?;
        self.check_value(&service.limits)?;
        self.check_tags(service)?;
        self.check_contents(service)?;
        self.check_proof_of_delivery(service)?;

        let charge = price::charge(self.catalogue, service, rates, self.shipment)
            .ok_or_else(|| stop(ExclusionCode::ExRates, "No cost and/or pricing data configured"))?;
        Ok(Offer {
            service: service.reference.clone(),
            carrier: service.carrier.clone(),
            identity: service.identity(self.shipment.api).clone(),
            price: charge.total,
            base_price: charge.base,
            surcharges: charge.surcharges,
            collection,
            delivery,
        })
    }

    fn check_status(&self, service: &Service) -> Result<(), Stop> {
        match service.status {
            Status::Active => Ok(()),
            Status::Inactive => Err(stop(ExclusionCode::ExInactive, "The service is not active")),
            Status::Suspended => {
                Err(stop(ExclusionCode::ExSysDisabled, "The service is switched off for the time being"))
            }
        }
    }

    fn check_kind(&self, service: &Service) -> Result<(), Stop> {
        let direction = self.shipment.direction;
        if !service.directions.contains(&direction) {
            let reason = format!("The service does not carry {} shipments", direction.as_str());
            return Err(stop(ExclusionCode::ExRules, reason));
        }
        if !takes_kind(service, &self.shipment.kinds) {
            return Err(kind_mismatch(&self.shipment.kinds));
        }
        if service.pickup && !self.shipment.to_pickup_point && !self.allows_pickup {
            return Err(stop(
                ExclusionCode::ExRules,
                "The service delivers to a pick-up point, and the shipment goes to a door",
            ));
        }
        Ok(())
    }

    /// Returns the prices for the consumer's end.
    fn check_places<'s>(&self, service: &'s Service) -> Result<&'s ZoneRates, Stop> {
        let unserved = || {
            stop(
                ExclusionCode::ExAvailability,
                "This service is not available between the selected addresses.",
            )
        };
        let away = self.shipment.away();
        let zone = self.catalogue.zone(away.country, away.uk_postcode.as_ref());
        let rates = zone.and_then(|(zone, _)| service.rates.get(&zone)).ok_or_else(unserved)?;
        if !service.home_countries.contains(&self.shipment.home().country) {
            return Err(unserved());
        }
        for place in [&self.shipment.origin, &self.shipment.destination] {
            if service.excluded_countries.contains(&place.country) {
                let reason = format!("The service is excluded for country {}", place.country);
                return Err(stop(ExclusionCode::ExAvailability, reason));
            }
            if let Some(pattern) = excluded_postcode(service, place) {
                let reason = format!("The service is excluded for postcodes in {pattern}");
                return Err(stop(ExclusionCode::ExAvailability, reason));
            }
        }
        Ok(rates)
    }

    fn check_limits(&self, limits: &Limits) -> Result<(), Stop> {
        let weight = |reason: String| Err(stop(ExclusionCode::ExWeight, reason));
        let size = |reason: String| Err(stop(ExclusionCode::ExDims, reason));
        for parcel in &self.shipment.parcels {
            if parcel.weight > limits.max_weight {
                return weight(format!("Above the maximum weight of {} kg", limits.max_weight));
            }
            if let Some(min) = limits.min_weight.filter(|min| parcel.weight < *min) {
                return weight(format!("Below the minimum weight of {min} kg"));
            }
            let girth = parcel.girth();
            let combined = girth.and_then(|girth| girth.checked_add(parcel.length()));
            for (what, measured, limit) in [
                ("length", Some(parcel.length()), limits.max_length),
                ("girth", girth, limits.max_girth),
                ("length and girth", combined, limits.max_combined),
            ] {
                if let Some(limit) = limit.filter(|limit| exceeds(measured, *limit)) {
                    return size(format!("Above the maximum {what} of {limit} cm"));
                }
            }
        }
        if let Some(max) = limits.max_total_weight
            && exceeds(self.shipment.total_weight(), max)
        {
            return weight(format!("Above the maximum total weight of {max} kg"));
        }
        if let Some(max) = limits.max_parcels
            && self.shipment.parcel_count().is_none_or(|count| count > max)
        {
            return Err(stop(ExclusionCode::ExRules, format!("More than {max} parcels")));
        }
        Ok(())
    }

    fn check_value(&self, limits: &Limits) -> Result<(), Stop> {
        let Some(max) = limits.max_value else { return Ok(()) };
        let currency = self.shipment.currency;
        let Some(rate) = self.catalogue.exchange_rate(currency) else {
            let reason = format!("No exchange rate for a value in {currency}");
            return Err(stop(ExclusionCode::ExRules, reason));
        };
        // Multiplication of the limit is exact; division of the value would not be.
        if max.checked_mul(rate).is_some_and(|max| exceeds(self.shipment.total_value(), max)) {
            let reason = format!("Above the maximum value of {max} {}", self.catalogue.currency());
            return Err(stop(ExclusionCode::ExRules, reason));
        }
        Ok(())
    }

    fn check_tags(&self, service: &Service) -> Result<(), Stop> {
        match self.shipment.tags.iter().find(|tag| !service.tags.contains(*tag)) {
            Some(missing) => Err(stop(ExclusionCode::ExTag, format!("The service lacks the tag {missing}"))),
            None => Ok(()),
        }
    }

    fn check_proof_of_delivery(&self, service: &Service) -> Result<(), Stop> {
        match (self.shipment.proof_of_delivery, service.proof_of_delivery) {
            (Some(ProofOfDelivery::Require), false) => {
                Err(stop(ExclusionCode::ExRules, "The service gives no proof of delivery"))
            }
            (Some(ProofOfDelivery::Prevent), true) => {
                Err(stop(ExclusionCode::ExRules, "The service takes proof of delivery"))
            }
            _ => Ok(()),
        }
    }

    fn check_contents(&self, service: &Service) -> Result<(), Stop> {
        for parcel in &self.shipment.parcels {
            if let Some(hazard) = parcel.dangerous_goods.iter().find(|h| !takes_hazard(service, h)) {
                let reason = match hazard {
                    Hazard::Class(class) => {
                        format!("The service does not take dangerous goods of class {class}")
                    }
                    Hazard::Unspecified => {
                        "The service does not take dangerous goods without a class".to_owned()
                    }
                };
                return Err(stop(ExclusionCode::ExDangerousGoods, reason));
            }
            let refused =
                |kind: &&String| service.refused_contents.iter().any(|r| r.eq_ignore_ascii_case(kind));
            if let Some(kind) = parcel.contents.iter().find(refused) {
                return Err(stop(ExclusionCode::ExContents, format!("The service does not take {kind}")));
            }
        }
        Ok(())
    }
}

/// Returns `true` if `service` takes a shipment that can be of these kinds.
pub(super) fn takes_kind(service: &Service, kinds: &[Kind]) -> bool {
    kinds.iter().any(|kind| service.kinds.contains(kind))
}

pub(super) fn kind_mismatch(kinds: &[Kind]) -> Stop {
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
    stop(ExclusionCode::ExRules, format!("The service does not take {} shipments", kinds.join(" or ")))
}

pub(super) fn stop(code: ExclusionCode, reason: impl Into<String>) -> Stop {
    (code, reason.into())
}

fn excluded_postcode(service: &Service, place: &Place) -> Option<String> {
    let postcode = place.uk_postcode.as_ref()?;
    service.excluded_postcodes.iter().find(|pattern| pattern.contains(postcode)).map(ToString::to_string)
}

/// Returns `true` above the limit, and on overflow.
fn exceeds(measured: Option<Decimal>, limit: Decimal) -> bool {
    measured.is_none_or(|measured| measured > limit)
}

/// Returns `true` if the service takes the goods. One that takes class `2` takes `2.1` too, but not the reverse.
fn takes_hazard(service: &Service, hazard: &Hazard) -> bool {
    match (&service.dangerous_goods, hazard) {
        (DangerousGoodsRule::Any, _) => true,
        (DangerousGoodsRule::Classes(_), Hazard::Unspecified) => false,
        (DangerousGoodsRule::Classes(taken), Hazard::Class(class)) => taken.iter().any(|taken| {
            class.strip_prefix(taken.as_str()).is_some_and(|r| r.is_empty() || r.starts_with('.'))
        }),
    }
}
