//! Prices of services: zones, weight bands, surcharges and taxes.

use std::fmt;

use sorted_pro_raw::Decimal;

use super::codes::Country;

/// Index of a zone in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ZoneId(pub(super) usize);

/// A price zone. Every place lies in at most one.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    /// Reference in the catalogue.
    pub reference: String,
    /// Display name.
    pub name: String,
}

/// A service's prices in one zone.
#[derive(Debug, Clone, PartialEq)]
pub struct ZoneRates {
    /// Days of transit in addition to the service's.
    pub extra_days: u32,
    /// Bands by weight, ascending; the last covers the service's weight limit.
    pub bands: Vec<Band>,
}

/// Price up to a weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// Upper limit of the band in kg, inclusive.
    pub to_kg: Decimal,
    /// The price without tax.
    pub net: Decimal,
}

/// Unit that the weight bands apply to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChargedPer {
    /// Each parcel by its weight, added up.
    Parcel,
    /// The whole shipment, by its total weight.
    Shipment,
}

/// An addition to the price.
#[derive(Debug, Clone, PartialEq)]
pub struct SurchargeRule {
    /// Reference of the surcharge.
    pub reference: String,
    /// Short text.
    pub label: String,
    /// Long text.
    pub description: String,
    /// Amount of the surcharge.
    pub amount: SurchargeAmount,
    /// Condition of the surcharge.
    pub applies: SurchargeWhen,
}

/// Amount of a surcharge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurchargeAmount {
    /// Fixed amount per shipment.
    Fixed(Decimal),
    /// Fraction of the base price.
    Fraction(Decimal),
}

/// Condition of a surcharge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurchargeWhen {
    /// Always.
    Always,
    /// Only with dangerous goods.
    DangerousGoods,
}

/// Taxes for some countries.
#[derive(Debug, Clone, PartialEq)]
pub struct TaxRule {
    /// Countries of the consumer's end; empty for all.
    pub countries: Vec<Country>,
    /// Rates, one tax line each.
    pub rates: Vec<TaxRate>,
}

/// A tax rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRate {
    /// Reference that prices show.
    pub reference: String,
    /// The country that levies it.
    pub country: Country,
    /// `Standard`, `Reduced` or `Zero`.
    pub kind: TaxKind,
    /// Fraction of 1, with four decimal places.
    pub value: Decimal,
}

/// Kind of a tax rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum TaxKind {
    /// Standard rate.
    Standard,
    /// Reduced rate.
    Reduced,
    /// Zero rate.
    Zero,
}

impl TaxKind {
    /// Returns the name in prices: `Standard`, `Reduced`, `Zero`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "Standard",
            Self::Reduced => "Reduced",
            Self::Zero => "Zero",
        }
    }
}

impl fmt::Display for TaxKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
