//! Results of allocations and of requests for quotes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sorted_pro_raw::Amount;
use sorted_pro_raw::shipments::vocabulary::ExclusionCode;

use super::moment::Window;
use crate::model::catalogue::{Identity, TaxKind};

/// The chosen service, and the reasons against all others.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Allocation {
    /// The chosen service with its price and dates.
    pub offer: Offer,
    /// Every other candidate, by service reference.
    pub excluded: Vec<Exclusion>,
}

/// Offers of all candidates.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Quotes {
    /// The offers, best first: the first is the one that allocation would choose.
    pub offers: Vec<Offer>,
    /// Every candidate without an offer, by service reference.
    pub excluded: Vec<Exclusion>,
    /// Expiry of offers made now: see [`Quote::expires`].
    pub expires: Timestamp,
}

/// Offer of a service for a shipment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Offer {
    /// Unique reference of the service in the catalogue.
    pub service: String,
    /// Reference of its carrier in the catalogue.
    pub carrier: String,
    /// Names of the service and its carrier, as the API shows them.
    pub identity: Identity,
    /// The price with surcharges.
    pub price: Price,
    /// The price before surcharges.
    pub base_price: Price,
    /// Surcharges, included in the price.
    pub surcharges: Vec<Surcharge>,
    /// Window of collection.
    pub collection: Window,
    /// Window of delivery.
    pub delivery: Window,
}

/// A price. Net and gross have 2 decimal places, tax values 4, tax amounts 6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Price {
    /// Without tax.
    pub net: Amount,
    /// With tax: the net price and all tax amounts, rounded to 2 places, halves up.
    pub gross: Amount,
    /// The taxes.
    pub taxes: Vec<TaxLine>,
    /// Currency, ISO 4217.
    pub currency: String,
}

/// One tax of a price.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaxLine {
    /// Reference of the rate.
    pub reference: String,
    /// The country that levies it, ISO 3166.
    pub country: String,
    /// Kind of rate.
    pub kind: TaxKind,
    /// The rate as a fraction of 1.
    pub value: Amount,
    /// Amount of the tax.
    pub amount: Amount,
}

/// An addition to the price.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Surcharge {
    /// Reference.
    pub reference: String,
    /// Short text.
    pub label: String,
    /// Long text.
    pub description: String,
    /// The amount without tax.
    pub amount: Amount,
    /// Fraction of the base price; `None` for a fixed amount.
    pub fraction: Option<Amount>,
}

/// A candidate that was not chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exclusion {
    /// Unique reference of the service in the catalogue.
    pub service: String,
    /// Names of the service and its carrier, as the API shows them.
    pub identity: Identity,
    /// Code of the reason.
    #[serde(with = "code_text")]
    pub code: ExclusionCode,
    /// Text of the reason.
    pub reason: String,
}

mod code_text {
    use serde::{Deserialize, Deserializer, Serializer};
    use sorted_pro_raw::shipments::vocabulary::ExclusionCode;

    pub(super) fn serialize<S: Serializer>(code: &ExclusionCode, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(code.as_str())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ExclusionCode, D::Error> {
        Ok(String::deserialize(deserializer)?.as_str().into())
    }
}

/// An offer with a reference, valid until it expires.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Quote {
    /// Its reference.
    pub reference: String,
    /// The shipment it was made for; `None` if there was none yet: then any shipment can use it.
    pub shipment: Option<String>,
    /// The offer.
    pub offer: Offer,
    /// Time of creation.
    pub created: Timestamp,
    /// Time from which on it cannot be used: the end of the day in the shipments API, the next midnight in the
    /// consignments API.
    pub expires: Timestamp,
}
