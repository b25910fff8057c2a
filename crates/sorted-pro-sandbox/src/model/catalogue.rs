//! The resources of an account: carriers, services, service groups, shipping locations, pick-up points and package
//! sizes.
//!
//! A catalogue is one TOML file. The [default one](Catalogue::default_text) explains every key in its comments;
//! start from it. A file with mistakes is refused, with all mistakes at once, each with its position and remedy.
//!
//! ```
//! use sorted_pro_sandbox::catalogue::{Api, Catalogue};
//!
//! let catalogue = Catalogue::default();
//! let service = catalogue.service("FF_LINET-00001").expect("a service of the default catalogue");
//! assert_eq!(service.name, "Lineten - Standard On Demand");
//! assert!(catalogue.group(Api::Shipments, "valuableGoods").is_some());
//!
//! let error = Catalogue::parse("currency = \"GPB\"", "mine.toml").unwrap_err();
//! assert!(error.to_string().starts_with("mine.toml:1:12: "));
//! ```

mod build;
mod codes;
mod default;
mod document;
mod model;
mod pickup_points;
mod postcode;
mod prices;
mod problem;
mod read;
mod services;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::path::Path;

use jiff::civil::Date;
use sorted_pro_raw::Decimal;

pub use codes::{Country, Currency, UnknownCode};
pub use model::{
    Api, Carrier, Daily, DangerousGoodsRule, Days, Direction, Identity, Kind, LabelFormat, Limits, OnDemand,
    PackageSize, Schedule, Service, ServiceGroup, ShippingLocation, Status, TrackingPattern,
};
pub use pickup_points::PickupPoint;
pub use postcode::{PostcodePattern, UkPostcode};
pub use prices::{
    Band, ChargedPer, SurchargeAmount, SurchargeRule, SurchargeWhen, TaxKind, TaxRate, TaxRule, Zone, ZoneId,
    ZoneRates,
};
pub use problem::{CatalogueError, Problem};

/// All resources of an account. Loaded once, then read only.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    currency: Currency,
    exchange_rates: HashMap<Currency, Decimal>,
    holidays: Vec<Holiday>,
    carriers: Table<Carrier>,
    services: Table<Service>,
    /// Services by the reference under which the shipments API shows them, if it differs.
    shown_as: HashMap<String, Vec<String>>,
    groups: HashMap<Api, Table<ServiceGroup>>,
    locations: Table<ShippingLocation>,
    pickup_points: Table<PickupPoint>,
    package_sizes: Table<PackageSize>,
    zones: Zones,
}

/// A day without collections and deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holiday {
    EveryYear { month: i8, day: i8 },
    Once(Date),
}

/// Entries in the order of the file, indexed by reference.
#[derive(Debug, Clone, PartialEq)]
struct Table<T> {
    items: Vec<T>,
    by_reference: HashMap<String, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { items: Vec::new(), by_reference: HashMap::new() }
    }
}

impl<T> Table<T> {
    fn get(&self, reference: &str) -> Option<&T> {
        self.by_reference.get(reference).map(|index| &self.items[*index])
    }

    /// Adds an entry. Of two with the same reference, the first is found.
    fn push(&mut self, reference: &str, item: T) {
        self.by_reference.entry(reference.to_owned()).or_insert(self.items.len());
        self.items.push(item);
    }
}

/// Price zones, indexed by country and postcode.
#[derive(Debug, Clone, PartialEq, Default)]
struct Zones {
    items: Vec<Zone>,
    by_country: HashMap<Country, ZoneId>,
    /// By area, narrowest pattern first.
    by_postcode: HashMap<String, Vec<(PostcodePattern, ZoneId)>>,
    elsewhere: Option<ZoneId>,
}

impl Catalogue {
    /// Returns the text of the default catalogue, with all comments.
    pub fn default_text() -> &'static str {
        default::TEXT
    }

    /// Loads a catalogue from a file.
    ///
    /// # Errors
    /// If the file cannot be read, or is not a valid catalogue; the error lists every mistake with its position.
    pub fn load(path: &Path) -> Result<Self, CatalogueError> {
        let file = path.display().to_string();
        let text =
            std::fs::read_to_string(path).map_err(|error| CatalogueError::unreadable(file.clone(), error))?;
        Self::parse(&text, &file)
    }

    /// Parses a catalogue; errors use `file` as its name.
    ///
    /// # Errors
    /// If the text is not a valid catalogue; the error lists every mistake with its position.
    pub fn parse(text: &str, file: &str) -> Result<Self, CatalogueError> {
        build::build(text).map_err(|problems| CatalogueError::new(file.to_owned(), text, problems))
    }

    /// Returns the currency of all prices and value limits.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// Returns the value in `currency` of one unit of the catalogue's currency; `None` if the catalogue has no
    /// rate.
    pub fn exchange_rate(&self, currency: Currency) -> Option<Decimal> {
        if currency == self.currency {
            return Some(Decimal::ONE);
        }
        self.exchange_rates.get(&currency).copied()
    }

    /// Returns `true` if there are no collections and deliveries on `date`.
    pub fn is_holiday(&self, date: Date) -> bool {
        self.holidays.iter().any(|holiday| match *holiday {
            Holiday::EveryYear { month, day } => (date.month(), date.day()) == (month, day),
            Holiday::Once(once) => once == date,
        })
    }

    /// Returns all carriers, in the order of the file.
    pub fn carriers(&self) -> &[Carrier] {
        &self.carriers.items
    }

    /// Returns the carrier `reference`.
    pub fn carrier(&self, reference: &str) -> Option<&Carrier> {
        self.carriers.get(reference)
    }

    /// Returns all services, in the order of the file.
    pub fn services(&self) -> &[Service] {
        &self.services.items
    }

    /// Returns the service with exactly this unique reference.
    pub fn service(&self, reference: &str) -> Option<&Service> {
        self.services.get(reference)
    }

    /// Returns the services that `reference` can mean: the one with that unique reference or, failing that, all
    /// that the shipments API shows under it.
    pub fn services_named(&self, api: Api, reference: &str) -> Vec<&Service> {
        if let Some(service) = self.service(reference) {
            return vec![service];
        }
        let shown = (api == Api::Shipments).then(|| self.shown_as.get(reference)).flatten();
        shown.into_iter().flatten().filter_map(|unique| self.service(unique)).collect()
    }

    /// Returns all service groups of `api`, in the order of the file.
    pub fn groups(&self, api: Api) -> &[ServiceGroup] {
        self.groups.get(&api).map_or(&[], |groups| &groups.items)
    }

    /// Returns the service group of `api` with this code.
    pub fn group(&self, api: Api, code: &str) -> Option<&ServiceGroup> {
        self.groups.get(&api).and_then(|groups| groups.get(code))
    }

    /// Returns all shipping locations, in the order of the file.
    pub fn locations(&self) -> &[ShippingLocation] {
        &self.locations.items
    }

    /// Returns the shipping location `reference`.
    pub fn location(&self, reference: &str) -> Option<&ShippingLocation> {
        self.locations.get(reference)
    }

    /// Returns all pick-up points, in the order of the file.
    pub fn pickup_points(&self) -> &[PickupPoint] {
        &self.pickup_points.items
    }

    /// Returns the pick-up point `reference`.
    pub fn pickup_point(&self, reference: &str) -> Option<&PickupPoint> {
        self.pickup_points.get(reference)
    }

    /// Returns all package sizes, in the order of the file.
    pub fn package_sizes(&self) -> &[PackageSize] {
        &self.package_sizes.items
    }

    /// Returns the package size `reference`.
    pub fn package_size(&self, reference: &str) -> Option<&PackageSize> {
        self.package_sizes.get(reference)
    }

    /// Returns all price zones, in the order of the file.
    pub fn zones(&self) -> impl Iterator<Item = (ZoneId, &Zone)> {
        self.zones.items.iter().enumerate().map(|(index, zone)| (ZoneId(index), zone))
    }

    /// Returns the price zone of a postcode, else of its country, else the zone for everywhere else.
    pub fn zone(&self, country: Country, postcode: Option<&UkPostcode>) -> Option<(ZoneId, &Zone)> {
        let by_postcode = postcode.filter(|_| country.has_uk_postcodes()).and_then(|postcode| {
            let patterns = self.zones.by_postcode.get(postcode.area())?;
            patterns.iter().find(|(pattern, _)| pattern.contains(postcode)).map(|(_, zone)| *zone)
        });
        let id =
            by_postcode.or_else(|| self.zones.by_country.get(&country).copied()).or(self.zones.elsewhere)?;
        Some((id, &self.zones.items[id.0]))
    }
}

impl Default for Catalogue {
    /// Returns the catalogue that comes with the sandbox.
    fn default() -> Self {
        default::catalogue()
    }
}
