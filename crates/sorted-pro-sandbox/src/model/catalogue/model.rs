//! What a catalogue consists of, checked and typed.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::{Time, Weekday};
use jiff::tz::Offset;
use sorted_pro_raw::Decimal;

use super::codes::Country;
use super::postcode::PostcodePattern;
use super::prices::{ChargedPer, SurchargeRule, TaxRule, ZoneId, ZoneRates};

/// One of the two APIs. Each shows services its own way and has its own service groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Api {
    /// snake_case, `sp_` references.
    Shipments,
    /// PascalCase, `EC-` references.
    Consignments,
}

/// A carrier.
#[derive(Debug, Clone, PartialEq)]
pub struct Carrier {
    /// What names it.
    pub reference: String,
    /// Display name.
    pub name: String,
    /// The shape of its tracking references.
    pub tracking: TrackingPattern,
    /// Whether each parcel gets a tracking reference of its own, besides the shipment's.
    pub tracks_parcels: bool,
    /// The formats in which it makes labels.
    pub label_formats: Vec<LabelFormat>,
}

/// The shape of a tracking reference: `#` is a digit, `@` a capital letter, anything else itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackingPattern(pub(super) String);

impl TrackingPattern {
    /// The pattern's text.
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
    /// Reads a format in any casing.
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Pdf, Self::Zpl, Self::ZplIi, Self::Png, Self::Bmp];
        all.into_iter().find(|format| format.as_str().eq_ignore_ascii_case(text.trim()))
    }

    /// The format in lower case.
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

/// How answers name a service and its carrier.
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

/// Whether a service can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It can.
    Active,
    /// The account has switched it off; it takes part in nothing unless it is named.
    Inactive,
    /// The platform has switched it off for now.
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
    /// `outbound` or `inbound`
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outbound => "outbound",
            Self::Inbound => "inbound",
        }
    }
}

/// How a shipment is collected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// With the carrier's regular collections.
    Scheduled,
    /// By a driver who comes for it.
    OnDemand,
}

impl Kind {
    /// `scheduled` or `on_demand`
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
    /// What names it in requests, unique in the catalogue.
    pub reference: String,
    /// Display name.
    pub name: String,
    /// The reference of its carrier.
    pub carrier: String,
    /// How the consignments API shows it: reference and name of carrier and service.
    pub identity: Identity,
    /// How the shipments API shows it, which may differ and need not be unique.
    pub shipments_identity: Identity,
    /// Whether it can be used.
    pub status: Status,
    /// The directions it serves.
    pub directions: Vec<Direction>,
    /// The kinds of shipment it takes.
    pub kinds: Vec<Kind>,
    /// Whether the consumer collects from a pick-up point, instead of delivery to the door.
    pub pickup: bool,
    /// Whether the sender brings the parcel to a shop, instead of collection by the carrier.
    pub drop_off: bool,
    /// Whether the carrier proves the delivery, by a signature or the like.
    pub proof_of_delivery: bool,
    /// Countries of the account holder's end: the origin of outbound shipments.
    pub home_countries: Vec<Country>,
    /// When it collects and delivers.
    pub schedule: Schedule,
    /// What it charges, by zone of the consumer's end. Other zones are not served.
    pub rates: HashMap<ZoneId, ZoneRates>,
    /// What the bands are applied to.
    pub charged_per: ChargedPer,
    /// Additions to the price.
    pub surcharges: Vec<SurchargeRule>,
    /// Which taxes apply; the first entry that fits the consumer's country counts.
    pub taxes: Vec<TaxRule>,
    /// What it can carry.
    pub limits: Limits,
    /// Countries it neither collects in nor delivers to.
    pub excluded_countries: Vec<Country>,
    /// UK postcodes it neither collects in nor delivers to.
    pub excluded_postcodes: Vec<PostcodePattern>,
    /// Its tags; it takes a shipment only if it has all of the shipment's.
    pub tags: BTreeSet<String>,
    /// The dangerous goods it takes.
    pub dangerous_goods: DangerousGoodsRule,
    /// Kinds of contents that it refuses, such as `LiveAnimals`.
    pub refused_contents: Vec<String>,
}

impl Service {
    /// How `api` shows it.
    pub fn identity(&self, api: Api) -> &Identity {
        match api {
            Api::Shipments => &self.shipments_identity,
            Api::Consignments => &self.identity,
        }
    }
}

/// When a service collects and delivers.
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
    /// The last moment of a day at which that day's collection can be booked.
    pub cut_off: Time,
    /// From when to when the carrier comes.
    pub collection: (Time, Time),
    /// How many delivery days after collection it delivers; 0 is the same day.
    pub transit_days: u32,
    /// The days of delivery, which are also the days that count as transit.
    pub delivery_days: Days,
    /// From when to when it delivers.
    pub delivery: (Time, Time),
}

/// Collection at once.
#[derive(Debug, Clone, PartialEq)]
pub struct OnDemand {
    /// The days on which it works.
    pub days: Days,
    /// From when to when collections can start.
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
    /// Whether `day` is among them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_zero_offset()) != 0
    }
}

/// What a service can carry. All bounds are included.
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

/// The dangerous goods that a service takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DangerousGoodsRule {
    /// Those of these classes; `2` includes `2.1`. None at all if empty.
    Classes(Vec<String>),
    /// All, also those whose class is not known.
    Any,
}

/// A pool of services that requests can name.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceGroup {
    /// What names it in requests.
    pub code: String,
    /// Display name.
    pub name: String,
    /// References of the member services.
    pub services: Vec<String>,
}

/// A place of the account that requests can name instead of an address.
#[derive(Debug, Clone, PartialEq)]
pub struct ShippingLocation {
    /// What names it in requests.
    pub reference: String,
    /// Display name.
    pub name: String,
    /// `DistributionCentre`, `Office`, `Store` or `Warehouse`.
    pub kind: String,
    /// Whether returns go there by default.
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
    /// Forename of the person there.
    pub first_name: String,
    /// Surname of the person there.
    pub last_name: String,
    /// Telephone.
    pub telephone: String,
    /// E-mail address.
    pub email: String,
}

/// A parcel size that requests can name instead of weight and dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageSize {
    /// What names it in requests.
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
    /// Whether it is the account's default size.
    pub is_default: bool,
}
