//! The engine's view of a shipment, the same for both APIs.

use jiff::Timestamp;
use jiff::tz::Offset;
use sorted_pro_raw::Decimal;

use super::selection::ProofOfDelivery;
use crate::model::catalogue::{Api, Country, Currency, Direction, Kind, UkPostcode};

/// A shipment or consignment, reduced to the data that allocation needs.
///
/// Made from the requests and models of both APIs: see [`Shipment::from_create_shipment`],
/// [`Shipment::from_shipment`], [`Shipment::from_create_consignment`] and [`Shipment::from_consignment`].
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shipment {
    /// The API that it came through, which determines its service groups and the names of services.
    pub api: Api,
    /// Its reference; `None` for quotes without a stored shipment.
    pub reference: Option<String>,
    /// Direction of travel.
    pub direction: Direction,
    /// Possible kinds: one, or both if the caller leaves it open.
    pub kinds: Vec<Kind>,
    /// Start of the journey.
    pub origin: Place,
    /// End of the journey.
    pub destination: Place,
    /// `true` if it ends at a pick-up point.
    pub to_pickup_point: bool,
    /// The parcels.
    pub parcels: Vec<Parcel>,
    /// The currency of all values.
    pub currency: Currency,
    /// Tags that the service must have, all of them.
    pub tags: Vec<String>,
    /// Period of collection.
    pub required_shipping: Period,
    /// Period of delivery.
    pub required_delivery: Period,
    /// Requirement on proof of delivery; `None` for no requirement. Always `None` after conversion from a model:
    /// allocations add it.
    pub proof_of_delivery: Option<ProofOfDelivery>,
}

impl Shipment {
    /// Returns the account holder's end: the origin of an outbound shipment.
    pub(crate) fn home(&self) -> &Place {
        match self.direction {
            Direction::Outbound => &self.origin,
            Direction::Inbound => &self.destination,
        }
    }

    /// Returns the consumer's end, which determines price zone and taxes.
    pub(crate) fn away(&self) -> &Place {
        match self.direction {
            Direction::Outbound => &self.destination,
            Direction::Inbound => &self.origin,
        }
    }

    /// Returns the number of parcels; `None` on overflow.
    pub(crate) fn parcel_count(&self) -> Option<u32> {
        self.parcels.iter().try_fold(0_u32, |sum, parcel| sum.checked_add(parcel.quantity))
    }

    /// Returns the weight of all parcels in kg; `None` on overflow.
    pub(crate) fn total_weight(&self) -> Option<Decimal> {
        self.sum(|parcel| parcel.weight)
    }

    /// Returns the value of all parcels; `None` on overflow.
    pub(crate) fn total_value(&self) -> Option<Decimal> {
        self.sum(|parcel| parcel.value)
    }

    /// Returns `true` if it contains dangerous goods.
    pub(crate) fn has_dangerous_goods(&self) -> bool {
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
pub(crate) struct Place {
    /// Country.
    pub country: Country,
    /// Postcode, if it has the UK's form.
    pub uk_postcode: Option<UkPostcode>,
    /// Reference of the account's shipping location, if it is one.
    pub shipping_location: Option<String>,
    /// Offset of its clock from UTC; UTC if unknown.
    pub utc_offset: Offset,
}

impl Place {
    /// Returns an address that is not a shipping location.
    pub(crate) fn new(country: Country, postcode: Option<&str>) -> Self {
        let uk_postcode = postcode.filter(|_| country.has_uk_postcodes()).and_then(UkPostcode::parse);
        Self { country, uk_postcode, shipping_location: None, utc_offset: Offset::UTC }
    }
}

/// Parcels that are alike.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parcel {
    /// Number of parcels.
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
    /// Returns the longest side, in cm.
    pub(crate) fn length(&self) -> Decimal {
        self.sides.iter().copied().max().unwrap_or_default()
    }

    /// Returns twice the sum of the two shorter sides, in cm; `None` on overflow.
    pub(crate) fn girth(&self) -> Option<Decimal> {
        let [a, b, c] = self.sides;
        let all = a.checked_add(b)?.checked_add(c)?;
        all.checked_sub(self.length())?.checked_mul(Decimal::TWO)
    }
}

/// Dangerous goods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Hazard {
    /// Of an IATA class, such as `3` or `6.1`.
    Class(String),
    /// Of an unknown class.
    Unspecified,
}

/// A period; either end may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Period {
    /// The first moment.
    pub start: Option<Timestamp>,
    /// The last moment.
    pub end: Option<Timestamp>,
}

impl Period {
    /// Returns `true` if the time from `start` to `end` lies in it entirely.
    pub(crate) fn contains(&self, start: Timestamp, end: Timestamp) -> bool {
        self.start.is_none_or(|first| first <= start) && self.end.is_none_or(|last| end <= last)
    }
}
