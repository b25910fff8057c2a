//! Prices of services.
//!
//! Rounds halves away from zero: each surcharge to 2 places, each tax amount to 6, the gross price to 2. The net
//! price needs no rounding.

use sorted_pro_raw::{Amount, Decimal};

use super::outcome::{Price, Surcharge, TaxLine};
use super::shipment::Shipment;
use crate::model::catalogue::{
    Band, Catalogue, ChargedPer, Service, SurchargeAmount, SurchargeRule, SurchargeWhen, TaxRate, ZoneRates,
};

/// A price with its parts.
pub(super) struct Charge {
    pub(super) base: Price,
    pub(super) total: Price,
    pub(super) surcharges: Vec<Surcharge>,
}

/// Returns the price of `service`; `None` if it has no price for this weight, or the price is out of range.
pub(super) fn charge(
    catalogue: &Catalogue,
    service: &Service,
    rates: &ZoneRates,
    shipment: &Shipment,
) -> Option<Charge> {
    let base_net = match service.charged_per {
        ChargedPer::Shipment => band(&rates.bands, shipment.total_weight()?)?,
        ChargedPer::Parcel => shipment.parcels.iter().try_fold(Decimal::ZERO, |sum, parcel| {
            let each = band(&rates.bands, parcel.weight)?;
            sum.checked_add(each.checked_mul(parcel.quantity.into())?)
        })?,
    };
    let applying = service.surcharges.iter().filter(|rule| match rule.applies {
        SurchargeWhen::Always => true,
        SurchargeWhen::DangerousGoods => shipment.has_dangerous_goods(),
    });
    let surcharges: Vec<Surcharge> = applying.map(|rule| surcharge(rule, base_net)).collect::<Option<_>>()?;
    let net =
        surcharges.iter().try_fold(base_net, |sum, surcharge| sum.checked_add(surcharge.amount.value()))?;

    let country = shipment.away().country;
    let mut rules = service.taxes.iter();
    let taxes = rules.find(|rule| rule.countries.is_empty() || rule.countries.contains(&country));
    let taxes = taxes.map_or(&[][..], |rule| &rule.rates);
    let currency = catalogue.currency().as_str();
    Some(Charge { base: price(base_net, taxes, currency)?, total: price(net, taxes, currency)?, surcharges })
}

/// Returns the price of the first band that includes `weight`.
fn band(bands: &[Band], weight: Decimal) -> Option<Decimal> {
    bands.iter().find(|band| weight <= band.to_kg).map(|band| band.net)
}

fn surcharge(rule: &SurchargeRule, base_net: Decimal) -> Option<Surcharge> {
    let (amount, fraction) = match rule.amount {
        SurchargeAmount::Fixed(amount) => (amount, None),
        SurchargeAmount::Fraction(fraction) => (base_net.checked_mul(fraction)?, Some(fraction)),
    };
    Some(Surcharge {
        reference: rule.reference.clone(),
        label: rule.label.clone(),
        description: rule.description.clone(),
        amount: places(amount, 2),
        fraction: fraction.map(|fraction| places(fraction, 4)),
    })
}

fn price(net: Decimal, rates: &[TaxRate], currency: &str) -> Option<Price> {
    let line = |rate: &TaxRate| {
        Some(TaxLine {
            reference: rate.reference.clone(),
            country: rate.country.as_str().to_owned(),
            kind: rate.kind,
            value: places(rate.value, 4),
            amount: places(net.checked_mul(rate.value)?, 6),
        })
    };
    let taxes: Vec<TaxLine> = rates.iter().map(line).collect::<Option<_>>()?;
    let gross = taxes.iter().try_fold(net, |sum, tax| sum.checked_add(tax.amount.value()))?;
    Some(Price { net: places(net, 2), gross: places(gross, 2), taxes, currency: currency.to_owned() })
}

/// Rounds to exactly `places` decimal places, halves away from zero; all amounts here are positive.
fn places(value: Decimal, places: u32) -> Amount {
    let half = Decimal::new(5, places + 1);
    let mut rounded = value.checked_add(half).map_or(value, |raised| raised.trunc_with_scale(places));
    rounded.rescale(places);
    rounded.into()
}
