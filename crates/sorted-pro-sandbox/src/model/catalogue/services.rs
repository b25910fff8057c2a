//! Reads services: most of a catalogue, with most of its checks.

use std::collections::HashMap;

use sorted_pro_raw::Decimal;
use toml::Spanned;

use super::Table;
use super::document::{self, Service as Written};
use super::model::{
    Carrier, Daily, DangerousGoodsRule, Days, Direction, Identity, Kind, Limits, OnDemand, Schedule, Service,
    Status,
};
use super::prices::{
    Band, ChargedPer, SurchargeAmount, SurchargeRule, SurchargeWhen, TaxRate, TaxRule, ZoneId, ZoneRates,
};
use super::read::{Reader, Seen};

const WORKING_DAYS: Days = Days(0b001_1111);
const ALL_DAYS: Days = Days(0b111_1111);

/// Entries that services refer to.
pub(super) struct Context<'a> {
    pub(super) carriers: &'a Table<Carrier>,
    pub(super) carrier_seen: &'a Seen,
    pub(super) tax_rates: &'a HashMap<String, TaxRate>,
    pub(super) tax_seen: &'a Seen,
    pub(super) zones: &'a HashMap<String, ZoneId>,
    pub(super) zone_seen: &'a Seen,
}

impl Reader {
    pub(super) fn services(
        &mut self,
        services: &[Spanned<Written>],
        context: &Context<'_>,
    ) -> (Table<Service>, Seen) {
        let (mut table, mut seen) = (Table::default(), Seen::default());
        for written in services {
            let reference = self.unique(&mut seen, "service", &written.get_ref().reference);
            let service = self.service(written, reference, context);
            table.push(&service.reference.clone(), service);
        }
        (table, seen)
    }

    fn service(&mut self, spanned: &Spanned<Written>, reference: String, context: &Context<'_>) -> Service {
        const STATUSES: [(&str, Status); 3] =
            [("active", Status::Active), ("inactive", Status::Inactive), ("suspended", Status::Suspended)];
        const DIRECTIONS: [(&str, Direction); 2] =
            [("outbound", Direction::Outbound), ("inbound", Direction::Inbound)];
        const KINDS: [(&str, Kind); 2] = [("scheduled", Kind::Scheduled), ("on_demand", Kind::OnDemand)];
        const CHARGED_PER: [(&str, ChargedPer); 2] =
            [("parcel", ChargedPer::Parcel), ("shipment", ChargedPer::Shipment)];

        let written = spanned.get_ref();
        self.known(context.carrier_seen, "carrier", &written.carrier);
        let carrier = context.carriers.get(written.carrier.get_ref());
        let identity = Identity {
            carrier_reference: written.carrier.get_ref().clone(),
            carrier_name: carrier.map(|carrier| carrier.name.clone()).unwrap_or_default(),
            service_reference: reference.clone(),
            service_name: written.name.clone(),
        };
        let shipments_identity = match &written.shipments_identity {
            Some(shown) => Identity {
                carrier_reference: self.reference("carrier", &shown.carrier_reference),
                carrier_name: shown.carrier_name.clone(),
                service_reference: self.reference("service", &shown.service_reference),
                service_name: shown.service_name.clone(),
            },
            None => identity.clone(),
        };
        let status = written.status.as_ref();
        let charged_per = written.charged_per.as_ref();
        let charged_per =
            charged_per.map_or(ChargedPer::Parcel, |text| self.word("unit of charge", text, &CHARGED_PER));
        let limits = self.limits(&written.limits);
        let covers = match charged_per {
            ChargedPer::Parcel => limits.max_weight,
            ChargedPer::Shipment => limits.max_total_weight.unwrap_or_else(|| {
                self.problem(
                    spanned.get_ref().limits.max_weight_kg.span(),
                    "a service that charges per shipment has no limit for its total weight",
                    "add `max_total_weight_kg`",
                );
                limits.max_weight
            }),
        };
        let home_countries = match &written.home_countries {
            Some(texts) => {
                self.not_empty("country", texts);
                self.countries(texts.get_ref())
            }
            None => "GB".parse().into_iter().collect(),
        };
        let tags = written.tags.iter().map(|text| self.reference("tag", text)).collect();
        self.distinct("tag", &written.tags);
        Service {
            status: status.map_or(Status::Active, |text| self.word("status", text, &STATUSES)),
            directions: match &written.directions {
                Some(texts) => self.words("direction", Some(texts), &DIRECTIONS),
                None => vec![Direction::Outbound],
            },
            kinds: self.words("shipment type", Some(&written.shipment_types), &KINDS),
            schedule: self.schedule(spanned),
            rates: self.prices(&written.prices, covers, context),
            surcharges: self.surcharges(&written.surcharges),
            taxes: self.taxes(&written.taxes, context),
            excluded_countries: self.countries(&written.excluded_countries),
            excluded_postcodes: self.postcodes(&written.excluded_postcodes),
            dangerous_goods: self.dangerous_goods(&written.dangerous_goods),
            name: written.name.clone(),
            carrier: written.carrier.get_ref().clone(),
            pickup: written.pickup,
            drop_off: written.drop_off,
            proof_of_delivery: written.proof_of_delivery,
            refused_contents: written.refused_contents.clone(),
            reference,
            identity,
            shipments_identity,
            home_countries,
            charged_per,
            limits,
            tags,
        }
    }

    fn schedule(&mut self, spanned: &Spanned<Written>) -> Schedule {
        let written = spanned.get_ref();
        match (&written.daily, &written.on_demand) {
            (Some(daily), None) => Schedule::Daily(self.daily(daily)),
            (None, Some(on_demand)) => Schedule::OnDemand(self.on_demand(on_demand)),
            (daily, _) => {
                let what = if daily.is_some() { "two schedules" } else { "no schedule" };
                let remedy = "give the service either `daily` or `on_demand`";
                self.problem(written.reference.span(), what, remedy);
                Schedule::OnDemand(OnDemand {
                    days: ALL_DAYS,
                    hours: Default::default(),
                    collect_within: 1,
                    deliver_within: 1,
                })
            }
        }
    }

    fn daily(&mut self, spanned: &Spanned<document::Daily>) -> Daily {
        let written = spanned.get_ref();
        let daily = Daily {
            collection_days: self.days(written.collection_days.as_ref(), WORKING_DAYS),
            cut_off: self.time(&written.cut_off),
            collection: self.times(&written.collection),
            transit_days: *written.transit_days.get_ref(),
            delivery_days: self.days(written.delivery_days.as_ref(), WORKING_DAYS),
            delivery: self.times(&written.delivery),
        };
        if daily.cut_off > daily.collection.1 {
            self.problem(
                written.cut_off.span(),
                "the cut-off is after the end of the collection",
                "write an earlier time",
            );
        }
        if daily.transit_days == 0 && daily.delivery.0 < daily.collection.1 {
            self.problem(
                written.delivery.span(),
                "delivery starts before the collection of the same day has ended",
                "write a later time, or `transit_days = 1`",
            );
        }
        if daily.transit_days > 60 {
            self.problem(written.transit_days.span(), "too many days of transit", "write 60 at most");
        }
        daily
    }

    fn on_demand(&mut self, spanned: &Spanned<document::OnDemand>) -> OnDemand {
        /// One week, in minutes.
        const LONGEST: u32 = 7 * 24 * 60;
        let written = spanned.get_ref();
        let whole_day = || (jiff::civil::Time::midnight(), jiff::civil::Time::constant(23, 59, 0, 0));
        let on_demand = OnDemand {
            days: self.days(written.days.as_ref(), ALL_DAYS),
            hours: written.hours.as_ref().map_or_else(whole_day, |text| self.times(text)),
            collect_within: *written.collect_within_minutes.get_ref(),
            deliver_within: *written.deliver_within_minutes.get_ref(),
        };
        if on_demand.collect_within == 0 || on_demand.deliver_within <= on_demand.collect_within {
            self.problem(
                written.deliver_within_minutes.span(),
                "delivery does not come after the collection",
                "write more minutes than in `collect_within_minutes`, and more than 0 there",
            );
        }
        if on_demand.deliver_within > LONGEST {
            self.problem(
                written.deliver_within_minutes.span(),
                "more than a week",
                format!("write {LONGEST} at most"),
            );
        }
        on_demand
    }

    fn limits(&mut self, written: &document::Limits) -> Limits {
        let optional = |reader: &mut Self, number: &Option<document::Decimal>, places| {
            number.as_ref().map(|number| reader.positive(number, places))
        };
        let limits = Limits {
            max_weight: self.positive(&written.max_weight_kg, 5),
            min_weight: optional(self, &written.min_weight_kg, 5),
            max_total_weight: optional(self, &written.max_total_weight_kg, 5),
            max_parcels: written.max_parcels.as_ref().map(|number| *number.get_ref()),
            max_length: optional(self, &written.max_length_cm, 5),
            max_girth: optional(self, &written.max_girth_cm, 5),
            max_combined: optional(self, &written.max_length_and_girth_cm, 5),
            max_value: optional(self, &written.max_value, 2),
        };
        if let (Some(min), Some(number)) = (limits.min_weight, &written.min_weight_kg)
            && min > limits.max_weight
        {
            self.problem(number.span(), "above the maximum weight", "write a smaller number");
        }
        if let (Some(total), Some(number)) = (limits.max_total_weight, &written.max_total_weight_kg)
            && total < limits.max_weight
        {
            self.problem(
                number.span(),
                "the heaviest parcel would be too heavy for a shipment",
                format!("write {} at least", limits.max_weight),
            );
        }
        if let (Some(0), Some(number)) = (limits.max_parcels, &written.max_parcels) {
            self.problem(number.span(), "0 does not fit here", "write 1 at least");
        }
        limits
    }

    fn prices(
        &mut self,
        written: &Spanned<Vec<document::ZonePrices>>,
        covers: Decimal,
        context: &Context<'_>,
    ) -> HashMap<ZoneId, ZoneRates> {
        self.not_empty("price", written);
        let mut rates = HashMap::new();
        for prices in written.get_ref() {
            let zone_rates =
                ZoneRates { extra_days: prices.extra_days, bands: self.bands(&prices.bands, covers) };
            if prices.extra_days > 60 {
                self.problem(prices.zones.span(), "too many extra days", "write 60 at most");
            }
            self.not_empty("zone", &prices.zones);
            for text in prices.zones.get_ref() {
                if !self.known(context.zone_seen, "zone", text) {
                    continue;
                }
                let Some(zone) = context.zones.get(text.get_ref()) else { continue };
                if rates.insert(*zone, zone_rates.clone()).is_some() {
                    let what = format!("zone `{}` has two prices", text.get_ref());
                    self.problem(text.span(), what, "remove it from one");
                }
            }
        }
        rates
    }

    fn bands(&mut self, written: &Spanned<Vec<document::Band>>, covers: Decimal) -> Vec<Band> {
        self.not_empty("weight band", written);
        let mut bands: Vec<Band> = Vec::new();
        for band in written.get_ref() {
            let to_kg = self.positive(&band.to_kg, 5);
            if bands.last().is_some_and(|last| last.to_kg >= to_kg) {
                self.problem(
                    band.to_kg.span(),
                    "not heavier than the band before",
                    "put the weight bands in ascending order",
                );
            }
            bands.push(Band { to_kg, net: self.decimal(&band.net, 2) });
        }
        if let (Some(last), Some(number)) = (bands.last(), written.get_ref().last())
            && last.to_kg < covers
        {
            self.problem(
                number.to_kg.span(),
                format!("the last weight band ends below the weight limit {covers}"),
                "add a band, or lower the limit",
            );
        }
        bands
    }

    fn surcharges(&mut self, written: &[document::Surcharge]) -> Vec<SurchargeRule> {
        const WHEN: [(&str, SurchargeWhen); 2] =
            [("always", SurchargeWhen::Always), ("dangerous_goods", SurchargeWhen::DangerousGoods)];
        let mut seen = Seen::default();
        let mut rules = Vec::new();
        for surcharge in written {
            let reference = self.unique(&mut seen, "surcharge", &surcharge.reference);
            let amount = match (&surcharge.amount, &surcharge.fraction) {
                (Some(amount), None) => SurchargeAmount::Fixed(self.decimal(amount, 2)),
                (None, Some(fraction)) => SurchargeAmount::Fraction(self.decimal(fraction, 4)),
                _ => {
                    self.problem(
                        surcharge.reference.span(),
                        "the surcharge needs exactly one amount",
                        "give it either `amount` or `fraction`",
                    );
                    continue;
                }
            };
            let applies = surcharge.applies.as_ref();
            rules.push(SurchargeRule {
                reference,
                label: surcharge.label.clone(),
                description: surcharge.description.clone(),
                amount,
                applies: applies
                    .map_or(SurchargeWhen::Always, |text| self.word("occasion of surcharges", text, &WHEN)),
            });
        }
        rules
    }

    fn taxes(&mut self, written: &Spanned<Vec<document::Tax>>, context: &Context<'_>) -> Vec<TaxRule> {
        let mut rules = Vec::new();
        for (index, tax) in written.get_ref().iter().enumerate() {
            let is_last = index + 1 == written.get_ref().len();
            self.not_empty("tax rate", &tax.rates);
            let rates = tax.rates.get_ref().iter().filter_map(|text| {
                self.known(context.tax_seen, "tax rate", text);
                context.tax_rates.get(text.get_ref()).cloned()
            });
            let rates = rates.collect();
            let countries = tax.countries.as_ref().map_or_else(Vec::new, |texts| {
                self.not_empty("country", texts);
                self.countries(texts.get_ref())
            });
            if tax.countries.is_none() && !is_last {
                self.problem(
                    tax.rates.span(),
                    "this entry is for all countries, so that those after it never count",
                    "put it last",
                );
            }
            rules.push(TaxRule { countries, rates });
        }
        if written.get_ref().last().is_none_or(|last| last.countries.is_some()) {
            self.problem(
                written.span(),
                "no taxes for other countries",
                "end with an entry that has no `countries`; its rate may be of type `Zero`",
            );
        }
        rules
    }

    fn dangerous_goods(&mut self, written: &[document::Text]) -> DangerousGoodsRule {
        self.distinct("class", written);
        if let [only] = written
            && only.get_ref() == "any"
        {
            return DangerousGoodsRule::Any;
        }
        for text in written {
            if !is_hazard_class(text.get_ref()) {
                self.problem(
                    text.span(),
                    format!("`{}` is no class of dangerous goods", text.get_ref()),
                    "write IATA classes such as \"3\" or \"6.1\", or nothing but \"any\"",
                );
            }
        }
        DangerousGoodsRule::Classes(written.iter().map(|text| text.get_ref().clone()).collect())
    }
}

/// Accepts a class from 1 to 9, optionally with a division and a compatibility group: `3`, `6.1`, `1.4S`.
fn is_hazard_class(text: &str) -> bool {
    let mut chars = text.chars();
    let class = chars.next().is_some_and(|c| ('1'..='9').contains(&c));
    let rest = (chars.next(), chars.next(), chars.next(), chars.next());
    class
        && match rest {
            (None, None, None, None) => true,
            (Some('.'), Some('1'..='6'), None, None) => true,
            (Some('.'), Some('1'..='6'), Some(group), None) => group.is_ascii_uppercase(),
            _ => false,
        }
}
