//! Converts shipments of the shipments API for the engine.

use sorted_pro_raw::Open;
use sorted_pro_raw::shipments::types;
use sorted_pro_raw::shipments::vocabulary::{AddressType, Direction as RawDirection, ShipmentType};

use super::input::{InputProblemKind, Intake, InvalidInput, Names, home_offset};
use super::shipment::{Hazard, Parcel, Period, Place, Shipment};
use crate::model::catalogue::{Api, Catalogue, Currency, Kind, PackageSize};

const NAMES: Names = Names { length: "length", width: "width", height: "height", unit: "unit" };

/// The data that allocation needs, from any model.
struct Source<'a> {
    reference: Option<&'a str>,
    direction: Option<&'a Open<RawDirection>>,
    shipment_type: &'a Open<ShipmentType>,
    addresses: &'a [types::Address],
    contents: &'a [types::ShipmentContents],
    tags: Option<&'a Vec<String>>,
    required_shipping: Option<&'a types::DateRange>,
    required_delivery: Option<&'a types::DateRange>,
}

impl Shipment {
    /// Reads the body of Create Shipment and Create Quote.
    ///
    /// # Errors
    /// If data is missing, unknown or invalid; the error names every such property by its JSON path.
    pub(crate) fn from_create_shipment(
        catalogue: &Catalogue,
        request: &types::CreateShipmentRequest,
    ) -> Result<Self, InvalidInput> {
        let source = Source {
            reference: None,
            direction: request.direction.as_ref(),
            shipment_type: &request.shipment_type,
            addresses: &request.addresses,
            contents: &request.contents,
            tags: request.tags.as_ref(),
            required_shipping: request.required_shipping_date.as_ref(),
            required_delivery: request.required_delivery_date.as_ref(),
        };
        Intake::read(|intake| intake.shipment(catalogue, &source))
    }

    /// Reads a stored shipment.
    ///
    /// # Errors
    /// As [`Shipment::from_create_shipment`]: stored data may refer to entries that the catalogue no longer has.
    pub(crate) fn from_shipment(
        catalogue: &Catalogue,
        shipment: &types::Shipment,
    ) -> Result<Self, InvalidInput> {
        let source = Source {
            reference: Some(&shipment.reference),
            direction: Some(&shipment.direction),
            shipment_type: &shipment.shipment_type,
            addresses: &shipment.addresses,
            contents: &shipment.contents,
            tags: shipment.tags.as_ref(),
            required_shipping: shipment.required_shipping_date.as_ref(),
            required_delivery: shipment.required_delivery_date.as_ref(),
        };
        Intake::read(|intake| intake.shipment(catalogue, &source))
    }
}

impl Intake {
    fn shipment(&mut self, catalogue: &Catalogue, source: &Source<'_>) -> Option<Shipment> {
        let direction = self.direction("direction", source.direction.map(|direction| direction.as_str()));
        let kinds = self.kinds(source.shipment_type);
        let origin = self.place(catalogue, source.addresses, &AddressType::Origin);
        let destination = self.place(catalogue, source.addresses, &AddressType::Destination);
        let mut currency = None;
        let parcels: Vec<_> = source
            .contents
            .iter()
            .enumerate()
            .map(|(index, contents)| self.parcel(catalogue, index, contents, &mut currency))
            .collect();
        if parcels.is_empty() {
            self.missing("contents");
        }
        let offset = home_offset(direction?, origin.as_ref(), destination.as_ref())?;
        let required_shipping = self.period("required_shipping_date", source.required_shipping, offset);
        let required_delivery = self.period("required_delivery_date", source.required_delivery, offset);
        Some(Shipment {
            api: Api::Shipments,
            reference: source.reference.map(str::to_owned),
            direction: direction?,
            kinds: kinds?,
            origin: origin?,
            destination: destination?,
            // The consumer who collects has a separate address besides the place of delivery.
            to_pickup_point: source.addresses.iter().any(|a| *a.address_type == AddressType::Recipient),
            parcels: parcels.into_iter().collect::<Option<_>>()?,
            currency: currency?,
            tags: source.tags.cloned().unwrap_or_default(),
            required_shipping,
            required_delivery,
            proof_of_delivery: None,
        })
    }

    fn kinds(&mut self, shipment_type: &Open<ShipmentType>) -> Option<Vec<Kind>> {
        let kinds = shipment_type.values().map(|kind| match kind {
            ShipmentType::Scheduled => Some(Kind::Scheduled),
            ShipmentType::OnDemand => Some(Kind::OnDemand),
            _ => None,
        });
        let kinds: Option<Vec<Kind>> = kinds.collect();
        if kinds.is_none() {
            self.problem("shipment_type", InputProblemKind::UnknownShipmentType, shipment_type);
        }
        kinds
    }

    fn place(
        &mut self,
        catalogue: &Catalogue,
        addresses: &[types::Address],
        role: &AddressType,
    ) -> Option<Place> {
        let found = addresses.iter().enumerate().find(|(_, address)| address.address_type == *role);
        let Some((index, address)) = found else {
            self.problem("addresses", InputProblemKind::MissingAddress, role);
            return None;
        };
        let path = format!("addresses[{index}]");
        if let Some(reference) = &address.shipping_location_reference {
            return self.location(catalogue, format!("{path}.shipping_location_reference"), reference);
        }
        let country =
            self.country(&format!("{path}.country_iso_code"), address.country_iso_code.as_deref())?;
        Some(Place::new(country, address.postal_code.as_deref()))
    }

    fn parcel(
        &mut self,
        catalogue: &Catalogue,
        index: usize,
        contents: &types::ShipmentContents,
        currency: &mut Option<Currency>,
    ) -> Option<Parcel> {
        let path = format!("contents[{index}]");
        let named = contents.package_size_reference.as_ref();
        let size = named.and_then(|reference| {
            self.package_size(catalogue, format!("{path}.package_size_reference"), reference)
        });
        let weight_path = format!("{path}.weight");
        let weight = contents
            .weight
            .as_ref()
            .map(|weight| self.weight(&weight_path, ("value", weight.value), ("unit", weight.unit.as_str())));
        let weight = self.or_of_size(weight_path, weight, size.map(|size| size.weight), named.is_some());
        let sides_path = format!("{path}.dimensions");
        let sides = contents.dimensions.as_ref().map(|given| {
            let sides = [Some(given.length), given.width, Some(given.height)];
            self.sides(&sides_path, &NAMES, sides, given.unit.as_str())
        });
        let sides = self.or_of_size(sides_path, sides, size.map(PackageSize::sides), named.is_some());
        let value = self.at_least_zero(&format!("{path}.value.amount"), contents.value.amount);
        self.currency(&format!("{path}.value.currency"), &contents.value.currency, currency);
        let quantity = self.quantity(&format!("{path}.quantity"), contents.quantity);
        let mut dangerous_goods = Vec::new();
        hazards(contents, &mut dangerous_goods);
        Some(Parcel {
            quantity: quantity?,
            weight: weight?,
            sides: sides?,
            value: value?,
            dangerous_goods,
            contents: Vec::new(),
        })
    }

    fn period(&mut self, path: &str, range: Option<&types::DateRange>, offset: jiff::tz::Offset) -> Period {
        let Some(range) = range else { return Period::default() };
        let mut moment = |name: &str, text: &Option<sorted_pro_raw::Timestamp>| {
            text.as_ref().and_then(|text| self.instant(&format!("{path}.{name}"), text, offset))
        };
        let period = Period { start: moment("start", &range.start), end: moment("end", &range.end) };
        if let (Some(start), Some(end)) = (period.start, period.end)
            && end < start
        {
            self.problem(path, InputProblemKind::InvalidPeriod, format!("{start} to {end}"));
        }
        period
    }
}

impl Place {
    /// Returns the shipping location `reference`, if the account has it.
    pub(crate) fn of_location(catalogue: &Catalogue, reference: &str) -> Option<Self> {
        let location = catalogue.location(reference)?;
        Some(Self {
            shipping_location: Some(location.reference.clone()),
            utc_offset: location.utc_offset,
            ..Self::new(location.country, Some(&location.postcode))
        })
    }
}

/// Collects the dangerous goods in `contents` and its inner contents.
fn hazards(contents: &types::ShipmentContents, into: &mut Vec<Hazard>) {
    if let Some(goods) = &contents.dangerous_goods {
        let classes = hazard_classes(goods);
        if classes.is_empty() {
            into.push(Hazard::Unspecified);
        }
        into.extend(classes.into_iter().map(Hazard::Class));
    }
    // At most two levels are documented; deeper requests were refused before.
    for inner in contents.contents.iter().flatten() {
        hazards(inner, into);
    }
}

/// Classes and divisions of IATA's Dangerous Goods Regulations.
const HAZARDS: [&str; 25] = [
    "1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2", "2.1", "2.2", "2.3", "3", "4", "4.1", "4.2", "4.3",
    "5", "5.1", "5.2", "6", "6.1", "6.2", "7", "8", "9",
];

/// Returns `true` if IATA has this class or division.
pub(crate) fn is_hazard_class(code: &str) -> bool {
    HAZARDS.contains(&code.trim())
}

/// Returns the hazard classes of dangerous goods, from the present property and the former one.
pub(crate) fn hazard_classes(goods: &types::DangerousGoods) -> Vec<String> {
    let mut classes: Vec<String> =
        goods.hazard_classes.iter().flatten().map(|class| class.code.trim().to_owned()).collect();
    let class = goods.class_division.as_deref().map(str::trim);
    match goods.class_sub_divisions.as_deref() {
        Some(divisions) if !divisions.is_empty() => {
            classes.extend(divisions.iter().map(|division| sub_division(class, division.trim())));
        }
        _ => classes.extend(class.map(str::to_owned)),
    }
    let mut seen = std::collections::BTreeSet::new();
    classes.retain(|class| !class.is_empty() && seen.insert(class.clone()));
    classes
}

/// Returns the class with its sub-division. A sub-division is documented with its class, `2.1`, and without, `1`;
/// the latter counts only if IATA has such a division.
fn sub_division(class: Option<&str>, division: &str) -> String {
    let Some(class) = class.filter(|class| !class.is_empty() && !division.contains('.')) else {
        return division.to_owned();
    };
    let number = class.split('.').next().unwrap_or(class);
    let full = format!("{number}.{division}");
    if is_hazard_class(&full) { full } else { class.to_owned() }
}
