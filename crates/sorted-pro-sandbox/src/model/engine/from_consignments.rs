//! Converts consignments of the consignments API for the engine.

use jiff::civil::{DateTime, Time};
use jiff::tz::Offset;
use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::types;
use sorted_pro_raw::consignments::vocabulary::{
    ConsignmentAddressType, ConsignmentDirection, ContentClassification, ContentClassificationDetails,
};

use super::input::{InputProblemKind, Intake, InvalidInput, Names, home_offset};
use super::shipment::{Hazard, Parcel, Period, Place, Shipment};
use crate::model::catalogue::{Api, Catalogue, Currency, Kind, PackageSize};

const NAMES: Names = Names { length: "Length", width: "Width", height: "Height", unit: "Unit" };

/// The data that allocation needs, from any model.
struct Source<'a> {
    reference: Option<&'a str>,
    direction: Option<&'a Open<ConsignmentDirection>>,
    addresses: &'a [types::Address],
    packages: &'a [types::Package],
    tags: Option<&'a Vec<String>>,
    shipping_date: Option<&'a sorted_pro_raw::Timestamp>,
    delivery: (&'static str, Option<&'a types::RequestedDeliveryDate>),
}

impl Shipment {
    /// Reads the body of Create Consignment.
    ///
    /// # Errors
    /// If data is missing, unknown or invalid; the error names every such property by its JSON path.
    pub(crate) fn from_create_consignment(
        catalogue: &Catalogue,
        request: &types::CreateConsignmentRequest,
    ) -> Result<Self, InvalidInput> {
        let source = Source {
            reference: None,
            direction: request.direction.as_ref(),
            addresses: &request.addresses,
            packages: &request.packages,
            tags: request.tags.as_ref(),
            shipping_date: request.shipping_date.as_ref(),
            delivery: ("RequiredDeliveryDate", request.required_delivery_date.as_ref()),
        };
        Intake::read(|intake| intake.consignment(catalogue, &source))
    }

    /// Reads a stored consignment, or the body of a request for quotes.
    ///
    /// # Errors
    /// As [`Shipment::from_create_consignment`]: stored data may refer to entries that the catalogue no longer has.
    pub(crate) fn from_consignment(
        catalogue: &Catalogue,
        consignment: &types::Consignment,
    ) -> Result<Self, InvalidInput> {
        let source = Source {
            reference: consignment.reference.as_deref(),
            direction: consignment.direction.as_ref(),
            addresses: consignment.addresses.as_deref().unwrap_or_default(),
            packages: consignment.packages.as_deref().unwrap_or_default(),
            tags: consignment.tags.as_ref(),
            shipping_date: consignment.shipping_date.as_ref(),
            delivery: ("RequestedDeliveryDate", consignment.requested_delivery_date.as_ref()),
        };
        Intake::read(|intake| intake.consignment(catalogue, &source))
    }
}

impl Intake {
    fn consignment(&mut self, catalogue: &Catalogue, source: &Source<'_>) -> Option<Shipment> {
        let direction = self.direction("Direction", source.direction.map(|direction| direction.as_str()));
        let origin = self.end(catalogue, source.addresses, &ConsignmentAddressType::Origin);
        let destination = self.end(catalogue, source.addresses, &ConsignmentAddressType::Destination);
        let mut currency = None;
        let parcels: Vec<_> = source
            .packages
            .iter()
            .enumerate()
            .map(|(index, package)| self.package(catalogue, index, package, &mut currency))
            .collect();
        if parcels.is_empty() {
            self.missing("Packages");
        }
        let offset = home_offset(direction?, origin.as_ref(), destination.as_ref())?;
        let required_shipping = self.shipping_day(source.shipping_date, offset);
        let (name, date) = source.delivery;
        let required_delivery = date.map_or_else(Period::default, |date| self.delivery(name, date, offset));
        Some(Shipment {
            api: Api::Consignments,
            reference: source.reference.filter(|reference| !reference.is_empty()).map(str::to_owned),
            direction: direction?,
            // This API has no other kind.
            kinds: vec![Kind::Scheduled],
            origin: origin?,
            destination: destination?,
            to_pickup_point: source.addresses.iter().any(is_pickup_point),
            parcels: parcels.into_iter().collect::<Option<_>>()?,
            currency: currency?,
            tags: source.tags.cloned().unwrap_or_default(),
            required_shipping,
            required_delivery,
            proof_of_delivery: None,
        })
    }

    fn end(
        &mut self,
        catalogue: &Catalogue,
        addresses: &[types::Address],
        role: &ConsignmentAddressType,
    ) -> Option<Place> {
        let is_role = |address: &types::Address| address.address_type.as_ref().is_some_and(|t| *t == *role);
        let Some((index, address)) = addresses.iter().enumerate().find(|(_, address)| is_role(address))
        else {
            self.problem("Addresses", InputProblemKind::MissingAddress, role);
            return None;
        };
        let path = format!("Addresses[{index}]");
        if let Some(reference) = address.shipping_location_reference.as_ref().filter(|r| !r.is_empty()) {
            return self.location(catalogue, format!("{path}.ShippingLocationReference"), reference);
        }
        let code = address.country.as_ref().map(|country| country.iso_code.two_letter_code.as_str());
        let country = self.country(&format!("{path}.Country.IsoCode.TwoLetterCode"), code)?;
        Some(Place::new(country, address.postcode.as_deref()))
    }

    fn package(
        &mut self,
        catalogue: &Catalogue,
        index: usize,
        package: &types::Package,
        currency: &mut Option<Currency>,
    ) -> Option<Parcel> {
        let path = format!("Packages[{index}]");
        let named = package.package_size_reference.as_ref().filter(|reference| !reference.is_empty());
        let size = named.and_then(|reference| {
            self.package_size(catalogue, format!("{path}.PackageSizeReference"), reference)
        });
        let weight_path = format!("{path}.Weight");
        let weight = package.weight.as_ref().map(|weight| self.package_weight(&weight_path, weight));
        let weight = self.or_of_size(weight_path, weight, size.map(|size| size.weight), named.is_some());
        let sides_path = format!("{path}.Dimensions");
        let sides = package.dimensions.as_ref().map(|given| {
            let sides = [given.length, given.width, given.height].map(Some);
            self.sides(&sides_path, &NAMES, sides, given.unit.as_deref().unwrap_or("Cm"))
        });
        let sides = self.or_of_size(sides_path, sides, size.map(PackageSize::sides), named.is_some());
        let value = self.at_least_zero(&format!("{path}.Value.Amount"), package.value.amount);
        let code = &package.value.currency.iso_code;
        self.currency(&format!("{path}.Value.Currency.IsoCode"), code, currency);
        let (dangerous_goods, contents) = classify(package);
        Some(Parcel { quantity: 1, weight: weight?, sides: sides?, value: value?, dangerous_goods, contents })
    }

    fn package_weight(&mut self, path: &str, weight: &types::Weight) -> Option<sorted_pro_raw::Decimal> {
        match (weight.value, weight.kg) {
            (Some(value), _) => {
                let unit = weight.unit.as_deref().unwrap_or("Kg");
                self.weight(path, ("Value", value), ("Unit", unit))
            }
            // Version 1 of the API.
            (None, Some(kg)) => self.weight(path, ("Kg", kg), ("Kg", "Kg")),
            (None, None) => {
                self.missing(format!("{path}.Value"));
                None
            }
        }
    }

    /// Returns the day on which it must ship, without the time.
    fn shipping_day(&mut self, date: Option<&sorted_pro_raw::Timestamp>, offset: Offset) -> Period {
        let Some(date) = date else { return Period::default() };
        let Some((civil, offset)) = self.civil("ShippingDate", date, offset) else {
            return Period::default();
        };
        whole_day(civil, offset)
    }

    fn delivery(&mut self, path: &str, date: &types::RequestedDeliveryDate, offset: Offset) -> Period {
        let civil = self.civil(&format!("{path}.Date"), &date.date, offset);
        let Some((civil, offset)) = civil else { return Period::default() };
        let mut period = whole_day(civil, offset);
        if let Some(window) = &date.delivery_window {
            let path = format!("{path}.DeliveryWindow");
            let offset = window.utc_offset.as_deref().and_then(utc_offset).unwrap_or(offset);
            let mut moment = |name: &str, text: &str| {
                let time: Option<Time> = text.trim().parse().ok();
                if time.is_none() {
                    self.problem(format!("{path}.{name}"), InputProblemKind::InvalidDate, text);
                }
                offset.to_timestamp(civil.date().to_datetime(time?)).ok()
            };
            let (start, end) = (moment("Start", &window.start), moment("End", &window.end));
            match (start, end) {
                // Responses write a missing window as midnight to midnight.
                (Some(start), Some(end)) if start == end => {}
                (Some(start), Some(end)) if end < start => {
                    let text = format!("{} to {}", window.start, window.end);
                    self.problem(path, InputProblemKind::InvalidPeriod, text);
                }
                _ => period = Period { start, end },
            }
        }
        if date.is_to_be_exactly_on_the_date_specified != Some(true) {
            // Any day until then is possible.
            period.start = None;
        }
        period
    }

    fn civil(
        &mut self,
        path: &str,
        text: &sorted_pro_raw::Timestamp,
        offset: Offset,
    ) -> Option<(DateTime, Offset)> {
        match (text.civil(), text.offset()) {
            (Ok(civil), Ok(written)) => Some((civil, written.unwrap_or(offset))),
            _ => {
                self.problem(path, InputProblemKind::InvalidDate, text);
                None
            }
        }
    }
}

fn whole_day(civil: DateTime, offset: Offset) -> Period {
    let at = |time| offset.to_timestamp(civil.date().to_datetime(time)).ok();
    Period { start: at(Time::midnight()), end: at(Time::MAX) }
}

/// Parses `+01:00`, and the `0:00` of some responses.
fn utc_offset(text: &str) -> Option<Offset> {
    let text = text.trim();
    let (sign, digits) = match text.as_bytes().first()? {
        b'-' => (-1, &text[1..]),
        b'+' => (1, &text[1..]),
        _ => (1, text),
    };
    let (hours, minutes) = digits.split_once(':')?;
    let (hours, minutes): (u8, u8) = (hours.parse().ok()?, minutes.parse().ok()?);
    Offset::from_seconds(sign * (i32::from(hours) * 3600 + i32::from(minutes) * 60)).ok()
}

fn is_pickup_point(address: &types::Address) -> bool {
    let role = address.address_type.as_ref().map(Open::value);
    let shop = address.shop_location_reference.as_deref().is_some_and(|shop| !shop.is_empty());
    role == Some(&ConsignmentAddressType::Recipient)
        || (shop && role == Some(&ConsignmentAddressType::Destination))
}

/// Returns the dangerous goods in a package, and the kinds of its other contents.
fn classify(package: &types::Package) -> (Vec<Hazard>, Vec<String>) {
    let (mut hazards, mut contents) = (Vec::new(), Vec::new());
    for item in package.items.iter().flatten() {
        let mut classes = Vec::new();
        for detail in item.content_classification_details.iter().flat_map(Open::values) {
            match detail {
                ContentClassificationDetails::NotSpecified => {}
                // These correspond to one IATA class.
                ContentClassificationDetails::Explosive => classes.push("1"),
                ContentClassificationDetails::Aerosols => classes.push("2.1"),
                ContentClassificationDetails::Flammable => classes.push("3"),
                ContentClassificationDetails::Toxic => classes.push("6.1"),
                ContentClassificationDetails::Batteries => classes.push("9"),
                other => contents.push(other.as_str().trim().to_owned()),
            }
        }
        let mut general = item.content_classification.iter().flat_map(Open::values);
        if general.any(|class| class == ContentClassification::Dangerous) && classes.is_empty() {
            hazards.push(Hazard::Unspecified);
        }
        hazards.extend(classes.into_iter().map(|class| Hazard::Class(class.to_owned())));
    }
    (hazards, contents)
}
