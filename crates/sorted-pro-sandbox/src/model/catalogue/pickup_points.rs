//! Places where consumers collect their parcels.

use jiff::civil::{Time, Weekday};
use sorted_pro_raw::{Amount, Decimal};

use super::Table;
use super::build::checked_postcode;
use super::codes::Country;
use super::document::{self, Number};
use super::postcode::UkPostcode;
use super::read::{Reader, Seen};

/// Radius of the earth in km.
const EARTH: f64 = 6371.0;

/// A shop or locker of a carrier.
#[derive(Debug, Clone, PartialEq)]
pub struct PickupPoint {
    /// Reference in requests and responses.
    pub reference: String,
    /// The carrier that delivers there.
    pub carrier: String,
    /// Display name.
    pub name: String,
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
    /// Degrees north.
    pub latitude: Decimal,
    /// Degrees east.
    pub longitude: Decimal,
    /// Opening times by weekday, from Monday; a day without any is closed.
    pub opening_times: [Vec<(Time, Time)>; 7],
    /// `true` if a parcel must be reserved before it can be sent there.
    pub reservation: bool,
}

impl PickupPoint {
    /// Returns the opening times on `day`.
    pub fn opening_times(&self, day: Weekday) -> &[(Time, Time)] {
        self.opening_times
            .get(usize::from(day.to_monday_zero_offset().unsigned_abs()))
            .map_or(&[], Vec::as_slice)
    }

    /// Returns the great-circle distance in km with 2 decimal places; `None` for invalid coordinates.
    pub fn distance_from(&self, latitude: Decimal, longitude: Decimal) -> Option<Decimal> {
        let radians = |degrees: Decimal| f64::try_from(degrees).ok().map(f64::to_radians);
        let (from, to) = (radians(latitude)?, radians(self.latitude)?);
        let half = |a: f64, b: f64| ((a - b) / 2.0).sin().powi(2);
        let east = half(radians(longitude)?, radians(self.longitude)?);
        let arc = (half(from, to) + from.cos() * to.cos() * east).clamp(0.0, 1.0);
        let is_on_earth = latitude.abs() <= Decimal::from(90) && longitude.abs() <= Decimal::from(180);
        let distance = Decimal::try_from(2.0 * EARTH * arc.sqrt().asin()).ok()?;
        is_on_earth.then(|| distance.round_dp(2))
    }

    /// Returns the distance that is assumed if only the postcode is known, in km: 0.1 in the same postcode, 1 in
    /// the same sector, 2 in the same district, 10 in the same area; `None` if the areas differ.
    pub fn distance_from_postcode(&self, country: Country, postcode: &str) -> Option<Decimal> {
        if country != self.country {
            return None;
        }
        let same = || postcode.trim().eq_ignore_ascii_case(&self.postcode).then(|| Decimal::new(1, 1));
        if !country.has_uk_postcodes() {
            return same();
        }
        let (here, there) = (UkPostcode::parse(&self.postcode)?, UkPostcode::parse(postcode)?);
        match here.common_parts(&there) {
            0 => None,
            1 => Some(Decimal::from(10)),
            2 => Some(Decimal::from(2)),
            3 => Some(Decimal::from(1)),
            _ => Some(Decimal::new(1, 1)),
        }
    }
}

impl Reader {
    pub(super) fn pickup_points(
        &mut self,
        points: &[document::PickupPoint],
        carrier_seen: &Seen,
    ) -> Table<PickupPoint> {
        let (mut table, mut seen) = (Table::default(), Seen::default());
        for point in points {
            let reference = self.unique(&mut seen, "pick-up point", &point.reference);
            self.known(carrier_seen, "carrier", &point.carrier);
            let latitude = self.degrees(&point.latitude, 90);
            let longitude = self.degrees(&point.longitude, 180);
            let days = &point.opening_times;
            let opening_times = [&days.mon, &days.tue, &days.wed, &days.thu, &days.fri, &days.sat, &days.sun]
                .map(|times| times.iter().map(|text| self.times(text)).collect());
            let Some(country) = self.country(&point.country) else { continue };
            let item = PickupPoint {
                reference: reference.clone(),
                carrier: point.carrier.get_ref().clone(),
                name: point.name.clone(),
                line1: point.line1.clone(),
                line2: point.line2.clone(),
                town: point.town.clone(),
                region: point.region.clone(),
                postcode: checked_postcode(self, country, &point.postcode),
                country,
                latitude,
                longitude,
                opening_times,
                reservation: point.reservation,
            };
            table.push(&reference, item);
        }
        table
    }

    fn degrees(&mut self, number: &document::Decimal, most: i64) -> Decimal {
        let value = match number.get_ref() {
            Number::Integer(value) => Some(Decimal::from(*value)),
            Number::Text(text) => text.parse::<Amount>().ok().map(Amount::value),
            Number::Float(_) => None,
        };
        value.filter(|value| value.abs() <= Decimal::from(most)).unwrap_or_else(|| {
            self.problem(
                number.span(),
                "not a number of degrees",
                format!("write -{most} to {most} in quotes, such as \"51.52\""),
            );
            Decimal::ZERO
        })
    }
}
