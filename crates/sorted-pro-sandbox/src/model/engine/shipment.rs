//! What is to be carried: the same for both APIs.

use jiff::Timestamp;
use jiff::tz::Offset;
use sorted_pro_raw::Decimal;

use super::selection::ProofOfDelivery;
use crate::model::catalogue::{Api, Country, Currency, Direction, Kind, UkPostcode};

/// A shipment or consignment, as far as allocation looks at it.
///
/// Made from the requests and models of both APIs: see [`Shipment::from_create_shipment`],
/// [`Shipment::from_shipment`], [`Shipment::from_create_consignment`] and [`Shipment::from_consignment`].
#[derive(Debug, Clone, PartialEq)]
pub struct Shipment {
    /// The API it came through, which decides on its service groups and on how services are shown.
    pub api: Api,
    /// Its reference; `None` when quoting something that does not exist yet.
    pub reference: Option<String>,
    /// Direction of travel.
    pub direction: Direction,
    /// The kinds it can be: one, or both where the caller leaves it open.
    pub kinds: Vec<Kind>,
    /// Where it starts.
    pub origin: Place,
    /// Where it ends.
    pub destination: Place,
    /// Whether it ends at a pick-up point.
    pub to_pickup_point: bool,
    /// The parcels.
    pub parcels: Vec<Parcel>,
    /// The currency of all values.
    pub currency: Currency,
    /// Tags that the service must have, all of them.
    pub tags: Vec<String>,
    /// When it may be collected.
    pub required_shipping: Period,
    /// When it may be delivered.
    pub required_delivery: Period,
    /// Whether its delivery is to be proved; `None` if it does not matter. Made from models, it never does: that
    /// is asked for by allocations.
    pub proof_of_delivery: Option<ProofOfDelivery>,
}

impl Shipment {
    /// The account holder's end: the origin of an outbound shipment.
    pub fn home(&self) -> &Place {
        match self.direction {
            Direction::Outbound => &self.origin,
            Direction::Inbound => &self.destination,
        }
    }

    /// The consumer's end, which decides on price zone and taxes.
    pub fn away(&self) -> &Place {
        match self.direction {
            Direction::Outbound => &self.destination,
            Direction::Inbound => &self.origin,
        }
    }

    /// The number of parcels; `None` if it is beyond counting.
    pub fn parcel_count(&self) -> Option<u32> {
        self.parcels.iter().try_fold(0_u32, |sum, parcel| sum.checked_add(parcel.quantity))
    }

    /// The weight of all parcels in kg; `None` if it is beyond calculating.
    pub fn total_weight(&self) -> Option<Decimal> {
        self.sum(|parcel| parcel.weight)
    }

    /// The value of all parcels; `None` if it is beyond calculating.
    pub fn total_value(&self) -> Option<Decimal> {
        self.sum(|parcel| parcel.value)
    }

    /// Whether anything in it is dangerous.
    pub fn has_dangerous_goods(&self) -> bool {
        self.parcels.iter().any(|parcel| !parcel.dangerous_goods.is_empty())
    }

    fn sum(&self, of: impl Fn(&Parcel) -> Decimal) -> Option<Decimal> {
        self.parcels.iter().try_fold(Decimal::ZERO, |sum, parcel| {
            sum.checked_add(of(parcel).checked_mul(parcel.quantity.into())?)
        })
    }
}

/// One end of a journey.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Country.
    pub country: Country,
    /// Postcode, where it is one of the UK's form.
    pub uk_postcode: Option<UkPostcode>,
    /// The shipping location that it is, if it is one of the account's.
    pub shipping_location: Option<String>,
    /// Offset of its clock from UTC; UTC itself where nothing is known.
    pub utc_offset: Offset,
}

impl Place {
    /// An address that is no shipping location.
    pub fn new(country: Country, postcode: Option<&str>) -> Self {
        let uk_postcode = postcode.filter(|_| country.has_uk_postcodes()).and_then(UkPostcode::parse);
        Self { country, uk_postcode, shipping_location: None, utc_offset: Offset::UTC }
    }
}

/// Parcels that are alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Parcel {
    /// How many.
    pub quantity: u32,
    /// Weight of one, in kg.
    pub weight: Decimal,
    /// Length, width and height of one, in cm, in any order.
    pub sides: [Decimal; 3],
    /// Value of one.
    pub value: Decimal,
    /// Dangerous goods in it.
    pub dangerous_goods: Vec<Hazard>,
    /// Kinds of other contents that services may refuse, such as `LiveAnimals`.
    pub contents: Vec<String>,
}

impl Parcel {
    /// The longest side, in cm.
    pub fn length(&self) -> Decimal {
        self.sides.iter().copied().max().unwrap_or_default()
    }

    /// Twice the sum of the two shorter sides, in cm; `None` if it is beyond calculating.
    pub fn girth(&self) -> Option<Decimal> {
        let [a, b, c] = self.sides;
        let all = a.checked_add(b)?.checked_add(c)?;
        all.checked_sub(self.length())?.checked_mul(Decimal::TWO)
    }
}

/// Dangerous goods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hazard {
    /// Of an IATA class, such as `3` or `6.1`.
    Class(String),
    /// Of a class that is not stated.
    Unspecified,
}

/// A period that something must lie in; either end may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    /// The first moment.
    pub start: Option<Timestamp>,
    /// The last moment.
    pub end: Option<Timestamp>,
}

impl Period {
    /// Whether the time from `start` to `end` lies in it entirely.
    pub fn contains(&self, start: Timestamp, end: Timestamp) -> bool {
        self.start.is_none_or(|first| first <= start) && self.end.is_none_or(|last| end <= last)
    }
}
