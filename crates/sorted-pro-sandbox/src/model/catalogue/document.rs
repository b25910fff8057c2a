//! Types of the file as it is written, with the position of each value.

use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};
use toml::Spanned;

pub(super) type Text = Spanned<String>;
pub(super) type Texts = Vec<Text>;

/// A number. Decimals are written as strings; see [`super::read::Reader::decimal`].
#[derive(Debug)]
pub(super) enum Number {
    Text(String),
    Integer(i64),
    Float(f64),
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;
        impl Visitor<'_> for NumberVisitor {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a decimal in quotes, such as \"2.50\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Number, E> {
                Ok(Number::Text(text.to_owned()))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Number, E> {
                Ok(Number::Integer(value))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Number, E> {
                Ok(Number::Float(value))
            }
        }
        deserializer.deserialize_any(NumberVisitor)
    }
}

pub(super) type Decimal = Spanned<Number>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    pub(super) currency: Text,
    #[serde(default)]
    pub(super) exchange_rates: HashMap<Text, Decimal>,
    #[serde(default)]
    pub(super) holidays: Texts,
    #[serde(default)]
    pub(super) tax_rates: Vec<TaxRate>,
    #[serde(default)]
    pub(super) zones: Vec<Zone>,
    #[serde(default)]
    pub(super) carriers: Vec<Carrier>,
    #[serde(default)]
    pub(super) services: Vec<Spanned<Service>>,
    #[serde(default)]
    pub(super) service_groups: Vec<ServiceGroup>,
    #[serde(default)]
    pub(super) shipping_locations: Vec<ShippingLocation>,
    #[serde(default)]
    pub(super) pickup_points: Vec<PickupPoint>,
    #[serde(default)]
    pub(super) package_sizes: Vec<PackageSize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TaxRate {
    pub(super) id: Text,
    pub(super) reference: Option<Text>,
    pub(super) country: Text,
    pub(super) r#type: Text,
    pub(super) value: Decimal,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Zone {
    pub(super) reference: Text,
    pub(super) name: String,
    #[serde(default)]
    pub(super) countries: Texts,
    #[serde(default)]
    pub(super) postcodes: Texts,
    pub(super) everywhere_else: Option<Spanned<bool>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Carrier {
    pub(super) reference: Text,
    pub(super) name: String,
    pub(super) tracking: Text,
    #[serde(default)]
    pub(super) tracks_parcels: bool,
    pub(super) label_formats: Spanned<Texts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Service {
    pub(super) reference: Text,
    pub(super) carrier: Text,
    pub(super) name: String,
    pub(super) shipments_identity: Option<Identity>,
    pub(super) status: Option<Text>,
    pub(super) directions: Option<Spanned<Texts>>,
    pub(super) shipment_types: Spanned<Texts>,
    #[serde(default)]
    pub(super) pickup: bool,
    #[serde(default)]
    pub(super) drop_off: bool,
    #[serde(default)]
    pub(super) proof_of_delivery: bool,
    pub(super) home_countries: Option<Spanned<Texts>>,
    pub(super) daily: Option<Spanned<Daily>>,
    pub(super) on_demand: Option<Spanned<OnDemand>>,
    pub(super) limits: Limits,
    pub(super) charged_per: Option<Text>,
    pub(super) prices: Spanned<Vec<ZonePrices>>,
    #[serde(default)]
    pub(super) surcharges: Vec<Surcharge>,
    pub(super) taxes: Spanned<Vec<Tax>>,
    #[serde(default)]
    pub(super) excluded_countries: Texts,
    #[serde(default)]
    pub(super) excluded_postcodes: Texts,
    #[serde(default)]
    pub(super) tags: Texts,
    #[serde(default)]
    pub(super) dangerous_goods: Texts,
    #[serde(default)]
    pub(super) refused_contents: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Identity {
    pub(super) carrier_reference: Text,
    pub(super) carrier_name: String,
    pub(super) service_reference: Text,
    pub(super) service_name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Daily {
    pub(super) collection_days: Option<Spanned<Texts>>,
    pub(super) cut_off: Text,
    pub(super) collection: Text,
    pub(super) transit_days: Spanned<u32>,
    pub(super) delivery_days: Option<Spanned<Texts>>,
    pub(super) delivery: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OnDemand {
    pub(super) days: Option<Spanned<Texts>>,
    pub(super) hours: Option<Text>,
    pub(super) collect_within_minutes: Spanned<u32>,
    pub(super) deliver_within_minutes: Spanned<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Limits {
    pub(super) max_weight_kg: Decimal,
    pub(super) min_weight_kg: Option<Decimal>,
    pub(super) max_total_weight_kg: Option<Decimal>,
    pub(super) max_parcels: Option<Spanned<u32>>,
    pub(super) max_length_cm: Option<Decimal>,
    pub(super) max_girth_cm: Option<Decimal>,
    pub(super) max_length_and_girth_cm: Option<Decimal>,
    pub(super) max_value: Option<Decimal>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ZonePrices {
    pub(super) zones: Spanned<Texts>,
    #[serde(default)]
    pub(super) extra_days: u32,
    pub(super) bands: Spanned<Vec<Band>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Band {
    pub(super) to_kg: Decimal,
    pub(super) net: Decimal,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Surcharge {
    pub(super) reference: Text,
    pub(super) label: String,
    pub(super) description: String,
    pub(super) amount: Option<Decimal>,
    pub(super) fraction: Option<Decimal>,
    pub(super) applies: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tax {
    pub(super) countries: Option<Spanned<Texts>>,
    pub(super) rates: Spanned<Texts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceGroup {
    pub(super) code: Text,
    pub(super) name: String,
    pub(super) apis: Option<Spanned<Texts>>,
    pub(super) services: Spanned<Texts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShippingLocation {
    pub(super) reference: Text,
    pub(super) name: String,
    pub(super) r#type: Text,
    #[serde(default)]
    pub(super) default_for_returns: bool,
    pub(super) utc_offset: Option<Text>,
    pub(super) company: String,
    pub(super) line1: String,
    pub(super) line2: Option<String>,
    pub(super) town: String,
    pub(super) region: Option<String>,
    pub(super) postcode: Text,
    pub(super) country: Text,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) telephone: String,
    pub(super) email: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackageSize {
    pub(super) reference: Text,
    pub(super) description: String,
    pub(super) length_cm: Decimal,
    pub(super) width_cm: Decimal,
    pub(super) height_cm: Decimal,
    pub(super) weight_kg: Decimal,
    #[serde(default)]
    pub(super) default: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PickupPoint {
    pub(super) reference: Text,
    pub(super) carrier: Text,
    pub(super) name: String,
    pub(super) line1: String,
    pub(super) line2: Option<String>,
    pub(super) town: String,
    pub(super) region: Option<String>,
    pub(super) postcode: Text,
    pub(super) country: Text,
    pub(super) latitude: Decimal,
    pub(super) longitude: Decimal,
    #[serde(default)]
    pub(super) opening_times: OpeningTimes,
    #[serde(default)]
    pub(super) reservation: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct OpeningTimes {
    pub(super) mon: Texts,
    pub(super) tue: Texts,
    pub(super) wed: Texts,
    pub(super) thu: Texts,
    pub(super) fri: Texts,
    pub(super) sat: Texts,
    pub(super) sun: Texts,
}
