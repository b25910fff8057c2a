//! What services cost: zones, weight bands, surcharges and taxes.

use std::fmt;

use sorted_pro_raw::Decimal;

use super::codes::Country;

/// Where a zone stands in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ZoneId(pub(super) usize);

/// A price zone. Every place lies in one at most.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    /// What names it in the catalogue.
    pub reference: String,
    /// Display name.
    pub name: String,
}

/// A service's prices in one zone.
#[derive(Debug, Clone, PartialEq)]
pub struct ZoneRates {
    /// Days of transit on top of the service's.
    pub extra_days: u32,
    /// By weight, ascending; the last covers the service's weight limit.
    pub bands: Vec<Band>,
}

/// The price up to a weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// The heaviest weight, in kg, included.
    pub to_kg: Decimal,
    /// The price without tax.
    pub net: Decimal,
}

/// What the weight bands are applied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChargedPer {
    /// Each parcel by its weight, added up.
    Parcel,
    /// The shipment, by its total weight.
    Shipment,
}

/// An addition to the price.
#[derive(Debug, Clone, PartialEq)]
pub struct SurchargeRule {
    /// What names it.
    pub reference: String,
    /// Short text.
    pub label: String,
    /// Long text.
    pub description: String,
    /// How much.
    pub amount: SurchargeAmount,
    /// When.
    pub applies: SurchargeWhen,
}

/// How much a surcharge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurchargeAmount {
    /// That much per shipment.
    Fixed(Decimal),
    /// That fraction of the base price.
    Fraction(Decimal),
}

/// When a surcharge applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurchargeWhen {
    /// Always.
    Always,
    /// When there are dangerous goods.
    DangerousGoods,
}

/// Taxes for some countries.
#[derive(Debug, Clone, PartialEq)]
pub struct TaxRule {
    /// The countries of the consumer's end; empty stands for all.
    pub countries: Vec<Country>,
    /// One tax line each.
    pub rates: Vec<TaxRate>,
}

/// A tax rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRate {
    /// Reference shown in prices.
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
    /// The usual rate.
    Standard,
    /// A lower one.
    Reduced,
    /// None.
    Zero,
}

impl TaxKind {
    /// As prices show it: `Standard`, `Reduced`, `Zero`.
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
