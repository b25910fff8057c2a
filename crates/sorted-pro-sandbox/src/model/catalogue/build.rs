//! Builds the catalogue from the file, and reports all problems at once.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::civil::Date;
use jiff::tz::Offset;

use super::codes::Country;
use super::document::{self, Document, Text};
use super::model::{Api, Carrier, LabelFormat, PackageSize, ServiceGroup, ShippingLocation, TrackingPattern};
use super::postcode::UkPostcode;
use super::prices::{TaxKind, TaxRate, Zone, ZoneId};
use super::problem::Found;
use super::read::{Reader, Seen};
use super::{Catalogue, Holiday, Table, Zones, services};

/// Fewest digits and letters that keep tracking references distinct.
const FEWEST_PLACEHOLDERS: usize = 6;

pub(super) fn checked_postcode(reader: &mut Reader, country: Country, text: &Text) -> String {
    let postcode = text.get_ref();
    if country.has_uk_postcodes() && UkPostcode::parse(postcode).is_none() {
        reader.problem(
            text.span(),
            format!("`{postcode}` is no postcode of {country}"),
            "write one such as \"M2 6LW\"",
        );
    }
    postcode.clone()
}

pub(super) fn build(text: &str) -> Result<Catalogue, Vec<Found>> {
    let document: Document = toml::from_str(text).map_err(|error| vec![Found::from_toml(&error)])?;
    let mut reader = Reader::default();
    let catalogue = reader.catalogue(&document);
    match catalogue {
        Some(catalogue) if reader.problems.is_empty() => Ok(catalogue),
        _ => Err(reader.problems),
    }
}

impl Reader {
    fn catalogue(&mut self, document: &Document) -> Option<Catalogue> {
        let currency = self.currency(&document.currency);
        let mut exchange_rates = HashMap::new();
        for (name, rate) in &document.exchange_rates {
            let rate = self.positive(rate, 6);
            let Some(other) = self.currency(name) else { continue };
            if exchange_rates.insert(other, rate).is_some() || currency == Some(other) {
                self.problem(name.span(), format!("{other} has a rate already"), "remove this one");
            }
        }
        let holidays = document.holidays.iter().filter_map(|text| self.holiday(text)).collect();
        let tax_rates = self.tax_rates(&document.tax_rates);
        let (zones, zone_ids) = self.zones(&document.zones);
        let (carriers, carrier_seen) = self.carriers(&document.carriers);
        let context = services::Context {
            carriers: &carriers,
            carrier_seen: &carrier_seen,
            tax_rates: &tax_rates.0,
            tax_seen: &tax_rates.1,
            zones: &zone_ids.0,
            zone_seen: &zone_ids.1,
        };
        let (services, service_seen) = self.services(&document.services, &context);
        let mut shown_as: HashMap<String, Vec<String>> = HashMap::new();
        for service in &services.items {
            let shown = &service.shipments_identity.service_reference;
            if *shown != service.reference {
                shown_as.entry(shown.clone()).or_default().push(service.reference.clone());
            }
        }
        for unique in shown_as.values_mut() {
            unique.sort_unstable();
        }
        Some(Catalogue {
            groups: self.groups(&document.service_groups, &service_seen),
            locations: self.locations(&document.shipping_locations),
            pickup_points: self.pickup_points(&document.pickup_points, &carrier_seen),
            package_sizes: self.package_sizes(&document.package_sizes),
            currency: currency?,
            exchange_rates,
            holidays,
            carriers,
            services,
            shown_as,
            zones,
        })
    }

    fn holiday(&mut self, text: &Text) -> Option<Holiday> {
        // A leap year, because 29 February can be a holiday.
        let every_year = || format!("2024-{}", text.get_ref()).parse::<Date>().ok();
        let holiday = match text.get_ref().len() {
            10 => text.get_ref().parse().ok().map(Holiday::Once),
            5 => every_year().map(|date| Holiday::EveryYear { month: date.month(), day: date.day() }),
            _ => None,
        };
        if holiday.is_none() {
            self.problem(
                text.span(),
                format!("`{}` is no date", text.get_ref()),
                "write a date \"2026-04-03\", or \"12-25\" for every year",
            );
        }
        holiday
    }

    fn tax_rates(&mut self, rates: &[document::TaxRate]) -> (HashMap<String, TaxRate>, Seen) {
        const KINDS: [(&str, TaxKind); 3] =
            [("Standard", TaxKind::Standard), ("Reduced", TaxKind::Reduced), ("Zero", TaxKind::Zero)];
        let (mut by_id, mut seen) = (HashMap::new(), Seen::default());
        for rate in rates {
            let id = self.unique(&mut seen, "tax rate", &rate.id);
            let kind = self.word("type of tax rate", &rate.r#type, &KINDS);
            let mut value = self.decimal(&rate.value, 4);
            if value > sorted_pro_raw::Decimal::ONE {
                self.problem(rate.value.span(), "above 1", "write a fraction: \"0.2\" for 20 percent");
            } else if value.is_zero() != (kind == TaxKind::Zero) {
                self.problem(rate.value.span(), "type and value differ", "give type `Zero` the value \"0\"");
            }
            value.rescale(4);
            if let Some(country) = self.country(&rate.country) {
                let reference = match &rate.reference {
                    Some(text) => self.reference("tax rate", text),
                    None => format!("{country}-{value}"),
                };
                by_id.entry(id).or_insert(TaxRate { reference, country, kind, value });
            }
        }
        (by_id, seen)
    }

    fn zones(&mut self, zones: &[document::Zone]) -> (Zones, (HashMap<String, ZoneId>, Seen)) {
        let (mut all, mut ids, mut seen) = (Zones::default(), HashMap::new(), Seen::default());
        for zone in zones {
            let id = ZoneId(all.items.len());
            let reference = self.unique(&mut seen, "zone", &zone.reference);
            if zone.countries.is_empty() && zone.postcodes.is_empty() && zone.everywhere_else.is_none() {
                self.problem(
                    zone.reference.span(),
                    format!("zone `{reference}` is nowhere"),
                    "give it `countries`, `postcodes` or `everywhere_else = true`",
                );
            }
            for text in &zone.countries {
                let Some(country) = self.country(text) else { continue };
                if all.by_country.insert(country, id).is_some() {
                    self.problem(text.span(), format!("{country} is in two zones"), "remove it from one");
                }
            }
            for text in &zone.postcodes {
                for pattern in self.postcodes(std::slice::from_ref(text)) {
                    let area = all.by_postcode.entry(pattern.area().to_owned()).or_default();
                    if area.iter().any(|(other, _)| *other == pattern) {
                        self.problem(text.span(), format!("{pattern} is in two zones"), "remove it from one");
                    }
                    area.push((pattern, id));
                }
            }
            if let Some(everywhere_else) = &zone.everywhere_else
                && *everywhere_else.get_ref()
                && all.elsewhere.replace(id).is_some()
            {
                self.problem(everywhere_else.span(), "two zones are everywhere else", "keep one");
            }
            ids.entry(reference.clone()).or_insert(id);
            all.items.push(Zone { reference, name: zone.name.clone() });
        }
        for patterns in all.by_postcode.values_mut() {
            // Overlapping ranges are equally narrow: their text decides, never the order of the file.
            patterns.sort_by_cached_key(|(pattern, _)| (Reverse(pattern.specificity()), pattern.to_string()));
        }
        (all, (ids, seen))
    }

    fn carriers(&mut self, carriers: &[document::Carrier]) -> (Table<Carrier>, Seen) {
        const FORMATS: [(&str, LabelFormat); 5] = [
            ("pdf", LabelFormat::Pdf),
            ("zpl", LabelFormat::Zpl),
            ("zplii", LabelFormat::ZplIi),
            ("png", LabelFormat::Png),
            ("bmp", LabelFormat::Bmp),
        ];
        let (mut table, mut seen) = (Table::default(), Seen::default());
        for carrier in carriers {
            let reference = self.unique(&mut seen, "carrier", &carrier.reference);
            let pattern = carrier.tracking.get_ref();
            if pattern.chars().filter(|c| matches!(c, '#' | '@')).count() < FEWEST_PLACEHOLDERS {
                self.problem(
                    carrier.tracking.span(),
                    format!("`{pattern}` would give the same tracking reference again and again"),
                    format!("write at least {FEWEST_PLACEHOLDERS} times `#` for a digit or `@` for a letter"),
                );
            }
            let item = Carrier {
                reference: reference.clone(),
                name: carrier.name.clone(),
                tracking: TrackingPattern(pattern.clone()),
                tracks_parcels: carrier.tracks_parcels,
                label_formats: self.words("label format", Some(&carrier.label_formats), &FORMATS),
            };
            table.push(&reference, item);
        }
        (table, seen)
    }

    fn groups(
        &mut self,
        groups: &[document::ServiceGroup],
        service_seen: &Seen,
    ) -> HashMap<Api, Table<ServiceGroup>> {
        let mut tables: HashMap<Api, Table<ServiceGroup>> = HashMap::new();
        let mut seen: HashMap<Api, Seen> = HashMap::new();
        for group in groups {
            let apis = self.words("API", group.apis.as_ref(), &Api::ALL);
            self.not_empty("service", &group.services);
            self.distinct("service", group.services.get_ref());
            for member in group.services.get_ref() {
                self.known(service_seen, "service", member);
            }
            for api in apis {
                let code = self.unique(seen.entry(api).or_default(), "service group", &group.code);
                let services = group.services.get_ref().iter().map(|text| text.get_ref().clone()).collect();
                let item = ServiceGroup { code: code.clone(), name: group.name.clone(), services };
                tables.entry(api).or_default().push(&code, item);
            }
        }
        tables
    }

    fn locations(&mut self, locations: &[document::ShippingLocation]) -> Table<ShippingLocation> {
        const TYPES: [(&str, &str); 4] = [
            ("DistributionCentre", "DistributionCentre"),
            ("Office", "Office"),
            ("Store", "Store"),
            ("Warehouse", "Warehouse"),
        ];
        let (mut table, mut seen) = (Table::default(), Seen::default());
        for location in locations {
            let reference = self.unique(&mut seen, "shipping location", &location.reference);
            let kind = self.word("type of location", &location.r#type, &TYPES);
            let utc_offset = location.utc_offset.as_ref().map_or(Offset::UTC, |text| self.utc_offset(text));
            let Some(country) = self.country(&location.country) else { continue };
            let postcode = checked_postcode(self, country, &location.postcode);
            let item = ShippingLocation {
                reference: reference.clone(),
                name: location.name.clone(),
                kind: kind.to_owned(),
                default_for_returns: location.default_for_returns,
                utc_offset,
                company: location.company.clone(),
                line1: location.line1.clone(),
                line2: location.line2.clone(),
                town: location.town.clone(),
                region: location.region.clone(),
                postcode,
                country,
                first_name: location.first_name.clone(),
                last_name: location.last_name.clone(),
                telephone: location.telephone.clone(),
                email: location.email.clone(),
            };
            table.push(&reference, item);
        }
        let defaults = locations.iter().filter(|location| location.default_for_returns).count();
        if let Some(first) = locations.first() {
            self.one_default(defaults, &first.reference, "shipping location", "default_for_returns = true");
        }
        table
    }

    fn utc_offset(&mut self, text: &Text) -> Offset {
        // Reuses the parser of date-times for the offset.
        let sample = sorted_pro_raw::Timestamp::new(format!("2024-01-01T00:00:00{}", text.get_ref()));
        sample.offset().ok().flatten().unwrap_or_else(|| {
            self.problem(
                text.span(),
                format!("`{}` is no offset from UTC", text.get_ref()),
                "write hours and minutes: \"+01:00\"",
            );
            Offset::UTC
        })
    }

    fn package_sizes(&mut self, sizes: &[document::PackageSize]) -> Table<PackageSize> {
        let (mut table, mut seen) = (Table::default(), Seen::default());
        for size in sizes {
            let reference = self.unique(&mut seen, "package size", &size.reference);
            let item = PackageSize {
                reference: reference.clone(),
                description: size.description.clone(),
                length: self.positive(&size.length_cm, 5),
                width: self.positive(&size.width_cm, 5),
                height: self.positive(&size.height_cm, 5),
                weight: self.positive(&size.weight_kg, 5),
                is_default: size.default,
            };
            table.push(&reference, item);
        }
        let defaults = sizes.iter().filter(|size| size.default).count();
        if let Some(first) = sizes.first() {
            self.one_default(defaults, &first.reference, "package size", "default = true");
        }
        table
    }

    /// Checks that exactly one of several entries is the default.
    fn one_default(&mut self, count: usize, first: &Text, what: &str, key: &str) {
        match count {
            1 => {}
            0 => self.problem(first.span(), format!("no {what} is the default"), format!("give one `{key}`")),
            _ => self.problem(
                first.span(),
                format!("{count} times a {what} is the default"),
                format!("keep `{key}` in one"),
            ),
        }
    }
}
