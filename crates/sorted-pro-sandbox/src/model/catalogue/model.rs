//! Contents of a catalogue, checked and typed.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use jiff::civil::{Time, Weekday};
use jiff::tz::Offset;
use sorted_pro_raw::Decimal;

use super::codes::Country;
use super::postcode::PostcodePattern;
use super::prices::{ChargedPer, SurchargeRule, TaxRule, ZoneId, ZoneRates};

/// One of the two APIs. Each names services in its own way and has its own service groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Api {
    /// snake_case, `sp_` references.
    Shipments,
    /// PascalCase, `EC-` references.
    Consignments,
}

impl Api {
    /// Both APIs, by name.
    pub(crate) const ALL: [(&str, Self); 2] =
        [("shipments", Self::Shipments), ("consignments", Self::Consignments)];

    /// Returns `shipments` or `consignments`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shipments => "shipments",
            Self::Consignments => "consignments",
        }
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A carrier.
#[derive(Debug, Clone, PartialEq)]
pub struct Carrier {
    /// Reference of the carrier.
    pub reference: String,
    /// Display name.
    pub name: String,
    /// Pattern of its tracking references.
    pub tracking: TrackingPattern,
    /// `true` if each parcel gets a tracking reference, besides the shipment's.
    pub tracks_parcels: bool,
    /// Formats of its labels.
    pub label_formats: Vec<LabelFormat>,
}

/// Pattern of a tracking reference: `#` is a digit, `@` a capital letter; other characters are literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackingPattern(pub(super) String);

impl TrackingPattern {
    /// Returns the pattern's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A file format of labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LabelFormat {
    /// `pdf`
    Pdf,
    /// `zpl`
    Zpl,
    /// `zplii`
    ZplIi,
    /// `png`, consignments only
    Png,
    /// `bmp`, shipments only
    Bmp,
}

impl LabelFormat {
    /// Parses a format in any casing.
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Pdf, Self::Zpl, Self::ZplIi, Self::Png, Self::Bmp];
        all.into_iter().find(|format| format.as_str().eq_ignore_ascii_case(text.trim()))
    }

    /// Returns the format in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Zpl => "zpl",
            Self::ZplIi => "zplii",
            Self::Png => "png",
            Self::Bmp => "bmp",
        }
    }
}

/// Names of a service and its carrier in responses.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Identity {
    /// `carrier.reference`, `CarrierReference`
    pub carrier_reference: String,
    /// `carrier.name`, `CarrierName`
    pub carrier_name: String,
    /// `carrier.service_reference`, `CarrierServiceReference`
    pub service_reference: String,
    /// `carrier.service_name`, `CarrierServiceName`
    pub service_name: String,
}

/// Availability of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Available.
    Active,
    /// Switched off by the account; used only if a request names it.
    Inactive,
    /// Switched off by the platform for now.
    Suspended,
}

/// Direction of travel, seen from the account holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From the account holder.
    Outbound,
    /// To the account holder: returns.
    Inbound,
}

impl Direction {
    /// Parses a direction in any casing.
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Outbound, Self::Inbound];
        all.into_iter().find(|direction| direction.as_str().eq_ignore_ascii_case(text.trim()))
    }

    /// Returns `outbound` or `inbound`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outbound => "outbound",
            Self::Inbound => "inbound",
        }
    }
}

/// Kind of collection of a shipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// With the carrier's regular collections.
    Scheduled,
    /// By a driver who comes for this shipment.
    OnDemand,
}

impl Kind {
    /// Returns `scheduled` or `on_demand`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::OnDemand => "on_demand",
        }
    }
}

/// A carrier's service, with its prices and rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// Reference in requests, unique in the catalogue.
    pub reference: String,
    /// Display name.
    pub name: String,
    /// Reference of its carrier.
    pub carrier: String,
    /// Names in the consignments API.
    pub identity: Identity,
    /// Names in the shipments API, which may differ and need not be unique.
    pub shipments_identity: Identity,
    /// Availability.
    pub status: Status,
    /// Directions that it serves.
    pub directions: Vec<Direction>,
    /// Kinds of shipment that it takes.
    pub kinds: Vec<Kind>,
    /// `true` if the consumer collects from a pick-up point, instead of delivery to the door.
    pub pickup: bool,
    /// `true` if the sender brings the parcel to a shop, instead of collection by the carrier.
    pub drop_off: bool,
    /// `true` if the carrier proves the delivery, for example by a signature.
    pub proof_of_delivery: bool,
    /// Countries of the account holder's end: the origin of outbound shipments.
    pub home_countries: Vec<Country>,
    /// Times of collection and delivery.
    pub schedule: Schedule,
    /// Prices, by zone of the consumer's end. Other zones are not served.
    pub rates: HashMap<ZoneId, ZoneRates>,
    /// Unit that the weight bands apply to.
    pub charged_per: ChargedPer,
    /// Additions to the price.
    pub surcharges: Vec<SurchargeRule>,
    /// Taxes; the first entry that matches the consumer's country applies.
    pub taxes: Vec<TaxRule>,
    /// Limits of its shipments.
    pub limits: Limits,
    /// Countries without collection and delivery.
    pub excluded_countries: Vec<Country>,
    /// UK postcodes without collection and delivery.
    pub excluded_postcodes: Vec<PostcodePattern>,
    /// Its tags; it takes a shipment only if it has all tags of the shipment.
    pub tags: BTreeSet<String>,
    /// Dangerous goods that it takes.
    pub dangerous_goods: DangerousGoodsRule,
    /// Kinds of contents that it refuses, such as `LiveAnimals`.
    pub refused_contents: Vec<String>,
}

impl Service {
    /// Returns its names in `api`.
    pub fn identity(&self, api: Api) -> &Identity {
        match api {
            Api::Shipments => &self.shipments_identity,
            Api::Consignments => &self.identity,
        }
    }
}

/// Times of collection and delivery.
#[derive(Debug, Clone, PartialEq)]
pub enum Schedule {
    /// Regular collections on certain days.
    Daily(Daily),
    /// A driver comes at once.
    OnDemand(OnDemand),
}

/// Regular collections. All times are on the clock of the account holder's end.
#[derive(Debug, Clone, PartialEq)]
pub struct Daily {
    /// The days of collection.
    pub collection_days: Days,
    /// Latest time of a day at which that day's collection can be booked.
    pub cut_off: Time,
    /// Start and end of the collection window.
    pub collection: (Time, Time),
    /// Number of delivery days from collection to delivery; 0 is the same day.
    pub transit_days: u32,
    /// The days of delivery, which are also the days that count as transit.
    pub delivery_days: Days,
    /// Start and end of the delivery window.
    pub delivery: (Time, Time),
}

/// Collection at once.
#[derive(Debug, Clone, PartialEq)]
pub struct OnDemand {
    /// Working days.
    pub days: Days,
    /// Start and end of the hours in which collections can start.
    pub hours: (Time, Time),
    /// Minutes from booking to collection at the latest.
    pub collect_within: u32,
    /// Minutes from booking to delivery at the latest.
    pub deliver_within: u32,
}

/// Days of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days(pub(super) u8);

impl Days {
    /// Returns `true` if `day` is among them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_zero_offset()) != 0
    }
}

/// Limits of a service. All bounds are inclusive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Heaviest parcel, in kg.
    pub max_weight: Decimal,
    /// Lightest parcel, in kg.
    pub min_weight: Option<Decimal>,
    /// Heaviest shipment, in kg.
    pub max_total_weight: Option<Decimal>,
    /// Most parcels in a shipment.
    pub max_parcels: Option<u32>,
    /// Longest side, in cm.
    pub max_length: Option<Decimal>,
    /// Girth: twice the sum of the two shorter sides, in cm.
    pub max_girth: Option<Decimal>,
    /// Longest side and girth together, in cm.
    pub max_combined: Option<Decimal>,
    /// Highest value of a shipment, in the catalogue's currency.
    pub max_value: Option<Decimal>,
}

/// Dangerous goods that a service takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DangerousGoodsRule {
    /// Goods of these classes; `2` includes `2.1`. None if empty.
    Classes(Vec<String>),
    /// All goods, including those of unknown class.
    Any,
}

/// A pool of services that requests can name.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceGroup {
    /// Code in requests.
    pub code: String,
    /// Display name.
    pub name: String,
    /// References of its services.
    pub services: Vec<String>,
}

/// A place of the account that requests can name instead of an address.
#[derive(Debug, Clone, PartialEq)]
pub struct ShippingLocation {
    /// Reference in requests.
    pub reference: String,
    /// Display name.
    pub name: String,
    /// `DistributionCentre`, `Office`, `Store` or `Warehouse`.
    pub kind: String,
    /// `true` if returns go there by default.
    pub default_for_returns: bool,
    /// Offset of its clock from UTC.
    pub utc_offset: Offset,
    /// Company.
    pub company: String,
    /// First line of the address.
    pub line1: String,
    /// Second line of the address.
    pub line2: Option<String>,
    /// Town.
    pub town: String,
    /// County or state.
    pub region: Option<String>,
    /// Postcode.
    pub postcode: String,
    /// Country.
    pub country: Country,
    /// First name of the contact.
    pub first_name: String,
    /// Last name of the contact.
    pub last_name: String,
    /// Telephone.
    pub telephone: String,
    /// E-mail address.
    pub email: String,
}

/// A parcel size that requests can name instead of weight and dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageSize {
    /// Reference in requests.
    pub reference: String,
    /// Display name.
    pub description: String,
    /// Length in cm.
    pub length: Decimal,
    /// Width in cm.
    pub width: Decimal,
    /// Height in cm.
    pub height: Decimal,
    /// Weight in kg.
    pub weight: Decimal,
    /// `true` if it is the account's default size.
    pub is_default: bool,
}

impl PackageSize {
    /// Returns length, width and height in cm.
    pub fn sides(&self) -> [Decimal; 3] {
        [self.length, self.width, self.height]
    }
}
