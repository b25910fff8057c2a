//! Problems with requests, and conversion of the values that both APIs write in their own units.

use std::fmt;

use jiff::Timestamp;
use jiff::tz::Offset;
use sorted_pro_raw::shipments::vocabulary::ErrorCode;
use sorted_pro_raw::{Amount, Decimal};

use super::shipment::{Place, Shipment};
use crate::model::catalogue::{Catalogue, Country, Currency, Direction, PackageSize};

/// Limit of weights, sides and values: far beyond every real one, and small enough to calculate with.
const LARGEST: i64 = 1_000_000_000;

/// Most parcels of one kind.
const MOST: i32 = 1_000_000;

/// A request with missing or invalid data about its parcels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InvalidInput {
    /// All problems, in the order of the request.
    pub problems: Vec<InputProblem>,
}

/// One problem with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InputProblem {
    /// Path of the property in the JSON, such as `contents[0].weight.unit`.
    pub path: String,
    /// Kind of the problem.
    pub kind: InputProblemKind,
    /// The value, as text; empty if there is none.
    pub value: String,
}

/// Kind of a problem with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum InputProblemKind {
    /// A required property is missing.
    Missing,
    /// A required address is missing; the value is its role.
    MissingAddress,
    /// The account has no such package size.
    UnknownPackageSize,
    /// The account has no such shipping location.
    UnknownShippingLocation,
    /// Not a country of ISO 3166.
    UnknownCountry,
    /// Not a currency of ISO 4217.
    UnknownCurrency,
    /// Not a unit of weight.
    UnknownWeightUnit,
    /// Not a unit of length.
    UnknownLengthUnit,
    /// Not a direction.
    UnknownDirection,
    /// Not a shipment type.
    UnknownShipmentType,
    /// Currencies differ.
    MixedCurrencies,
    /// A number is not above 0.
    TooSmall,
    /// A number is too large to be realistic.
    TooLarge,
    /// Not a date-time.
    InvalidDate,
    /// A period ends before it starts.
    InvalidPeriod,
}

impl InputProblemKind {
    /// Returns the shipments API's code, for use below `validation_error`.
    pub(crate) fn code(self) -> ErrorCode {
        match self {
            Self::Missing => ErrorCode::RequiredPropertyMissing,
            Self::MissingAddress => ErrorCode::AddressTypeRequired,
            Self::UnknownPackageSize => ErrorCode::InvalidPackageSizeReference,
            Self::UnknownShippingLocation => ErrorCode::InvalidValue,
            Self::UnknownCountry => ErrorCode::InvalidCountryCode,
            Self::UnknownCurrency => ErrorCode::InvalidCurrency,
            Self::UnknownWeightUnit => ErrorCode::InvalidWeightUnit,
            Self::UnknownLengthUnit => ErrorCode::InvalidDimensionUnit,
            Self::UnknownDirection => ErrorCode::InvalidDirection,
            Self::UnknownShipmentType => ErrorCode::InvalidShipmentType,
            Self::MixedCurrencies => ErrorCode::UnitMismatch,
            Self::TooSmall => ErrorCode::ValueTooSmall,
            Self::TooLarge => ErrorCode::ValueTooLarge,
            Self::InvalidDate => ErrorCode::InvalidFormat,
            Self::InvalidPeriod => ErrorCode::InvalidDateRange,
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Missing => "is missing",
            Self::MissingAddress => "is missing",
            Self::UnknownPackageSize => "is not a package size of the account",
            Self::UnknownShippingLocation => "is not a shipping location of the account",
            Self::UnknownCountry => "is not a country code of ISO 3166",
            Self::UnknownCurrency => "is not a currency code of ISO 4217",
            Self::UnknownWeightUnit => "is not a unit of weight",
            Self::UnknownLengthUnit => "is not a unit of length",
            Self::UnknownDirection => "is not a direction",
            Self::UnknownShipmentType => "is not a shipment type",
            Self::MixedCurrencies => "is not the currency of the other values",
            Self::TooSmall => "is not above 0",
            Self::TooLarge => "is too large",
            Self::InvalidDate => "is not a date-time",
            Self::InvalidPeriod => "ends before it starts",
        }
    }
}

impl fmt::Display for InputProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value.as_str() {
            "" => write!(f, "{}: {}", self.path, self.kind.text()),
            value => write!(f, "{}: `{value}` {}", self.path, self.kind.text()),
        }
    }
}

impl fmt::Display for InvalidInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<String> = self.problems.iter().map(ToString::to_string).collect();
        f.write_str(&texts.join("; "))
    }
}

/// Returns the offset of the clock at the account holder's end.
pub(super) fn home_offset(
    direction: Direction,
    origin: Option<&Place>,
    destination: Option<&Place>,
) -> Option<Offset> {
    let home = match direction {
        Direction::Outbound => origin,
        Direction::Inbound => destination,
    };
    home.map(|home| home.utc_offset)
}

/// Collects the problems of one request.
#[derive(Default)]
pub(super) struct Intake {
    problems: Vec<InputProblem>,
}

/// Names of the properties that both APIs have in different spellings.
pub(super) struct Names {
    pub(super) length: &'static str,
    pub(super) width: &'static str,
    pub(super) height: &'static str,
    pub(super) unit: &'static str,
}

impl Intake {
    /// Returns what `read` returns unless it finds a problem; each `None` has its problem.
    pub(super) fn read(read: impl FnOnce(&mut Self) -> Option<Shipment>) -> Result<Shipment, InvalidInput> {
        let mut intake = Self::default();
        match read(&mut intake) {
            Some(shipment) if intake.problems.is_empty() => Ok(shipment),
            _ => Err(InvalidInput { problems: intake.problems }),
        }
    }

    pub(super) fn problem(
        &mut self,
        path: impl Into<String>,
        kind: InputProblemKind,
        value: impl fmt::Display,
    ) {
        self.problems.push(InputProblem { path: path.into(), kind, value: value.to_string() });
    }

    pub(super) fn missing(&mut self, path: impl Into<String>) {
        self.problem(path, InputProblemKind::Missing, "");
    }

    /// Returns the direction; outbound by default.
    pub(super) fn direction(&mut self, path: &str, given: Option<&str>) -> Option<Direction> {
        let Some(text) = given else { return Some(Direction::Outbound) };
        let direction = Direction::parse(text);
        if direction.is_none() {
            self.problem(path, InputProblemKind::UnknownDirection, text);
        }
        direction
    }

    /// Returns the shipping location `reference`.
    pub(super) fn location(&mut self, catalogue: &Catalogue, path: String, reference: &str) -> Option<Place> {
        let place = Place::of_location(catalogue, reference);
        if place.is_none() {
            self.problem(path, InputProblemKind::UnknownShippingLocation, reference);
        }
        place
    }

    /// Returns the package size `reference`.
    pub(super) fn package_size<'c>(
        &mut self,
        catalogue: &'c Catalogue,
        path: String,
        reference: &str,
    ) -> Option<&'c PackageSize> {
        let size = catalogue.package_size(reference);
        if size.is_none() {
            self.problem(path, InputProblemKind::UnknownPackageSize, reference);
        }
        size
    }

    /// Returns the given value, or that of the package size, or refuses that both are missing. A size that is
    /// `named` and unknown is already a problem.
    pub(super) fn or_of_size<T>(
        &mut self,
        path: String,
        given: Option<Option<T>>,
        of_size: Option<T>,
        named: bool,
    ) -> Option<T> {
        if given.is_none() && of_size.is_none() && !named {
            self.missing(path);
        }
        given.unwrap_or(of_size)
    }

    /// Reads a number above 0.
    pub(super) fn above_zero(&mut self, path: &str, amount: Amount) -> Option<Decimal> {
        let value = self.at_least_zero(path, amount)?;
        if value.is_zero() {
            self.problem(path, InputProblemKind::TooSmall, amount);
            return None;
        }
        Some(value)
    }

    pub(super) fn at_least_zero(&mut self, path: &str, amount: Amount) -> Option<Decimal> {
        let value = amount.value();
        let kind = if value < Decimal::ZERO {
            InputProblemKind::TooSmall
        } else if value > Decimal::from(LARGEST) {
            InputProblemKind::TooLarge
        } else {
            return Some(value);
        };
        self.problem(path, kind, amount);
        None
    }

    /// Reads a weight, in kg.
    pub(super) fn weight(
        &mut self,
        path: &str,
        value: (&str, Amount),
        unit: (&str, &str),
    ) -> Option<Decimal> {
        let factor = match unit.1.trim().to_ascii_lowercase().as_str() {
            "kg" => Some(Decimal::ONE),
            "g" => Some(Decimal::new(1, 3)),
            "lb" | "lbs" => Some(Decimal::new(45_359_237, 8)),
            _ => None,
        };
        if factor.is_none() {
            self.problem(format!("{path}.{}", unit.0), InputProblemKind::UnknownWeightUnit, unit.1);
        }
        let value = self.above_zero(&format!("{path}.{}", value.0), value.1);
        value?.checked_mul(factor?)
    }

    /// Reads sides, in cm.
    pub(super) fn sides(
        &mut self,
        path: &str,
        names: &Names,
        [length, width, height]: [Option<Amount>; 3],
        unit: &str,
    ) -> Option<[Decimal; 3]> {
        let factor = match unit.trim().to_ascii_lowercase().as_str() {
            "mm" => Some(Decimal::new(1, 1)),
            "cm" => Some(Decimal::ONE),
            "m" => Some(Decimal::ONE_HUNDRED),
            "in" | "inch" | "inches" => Some(Decimal::new(254, 2)),
            _ => None,
        };
        if factor.is_none() {
            self.problem(format!("{path}.{}", names.unit), InputProblemKind::UnknownLengthUnit, unit);
        }
        let mut side = |name: &str, amount: Option<Amount>| {
            let path = format!("{path}.{name}");
            match amount {
                Some(amount) => self.above_zero(&path, amount)?.checked_mul(factor?),
                None => {
                    self.missing(path);
                    None
                }
            }
        };
        let (length, width, height) =
            (side(names.length, length), side(names.width, width), side(names.height, height));
        Some([length?, width?, height?])
    }

    pub(super) fn quantity(&mut self, path: &str, quantity: Option<i32>) -> Option<u32> {
        let quantity = quantity.unwrap_or(1);
        let kind = if quantity < 1 {
            InputProblemKind::TooSmall
        } else if quantity > MOST {
            InputProblemKind::TooLarge
        } else {
            return u32::try_from(quantity).ok();
        };
        self.problem(path, kind, quantity);
        None
    }

    pub(super) fn country(&mut self, path: &str, text: Option<&str>) -> Option<Country> {
        let Some(text) = text else {
            self.missing(path);
            return None;
        };
        let country = text.parse().ok();
        if country.is_none() {
            self.problem(path, InputProblemKind::UnknownCountry, text);
        }
        country
    }

    /// Reads the currency of a value, which must be that of all values before.
    pub(super) fn currency(&mut self, path: &str, text: &str, all: &mut Option<Currency>) {
        match text.parse::<Currency>() {
            Err(_) => self.problem(path, InputProblemKind::UnknownCurrency, text),
            Ok(currency) if *all.get_or_insert(currency) != currency => {
                self.problem(path, InputProblemKind::MixedCurrencies, text);
            }
            Ok(_) => {}
        }
    }

    /// Reads an instant; a text without offset gets `offset`.
    pub(super) fn instant(
        &mut self,
        path: &str,
        text: &sorted_pro_raw::Timestamp,
        offset: Offset,
    ) -> Option<Timestamp> {
        let instant = text.civil().ok().and_then(|civil| {
            let offset = text.offset().ok().flatten().unwrap_or(offset);
            offset.to_timestamp(civil).ok()
        });
        if instant.is_none() {
            self.problem(path, InputProblemKind::InvalidDate, text);
        }
        instant
    }
}
