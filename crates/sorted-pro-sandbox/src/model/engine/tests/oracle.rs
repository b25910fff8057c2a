//! Services and shipments made at random, and a second opinion on them that shares no code with the engine.

use proptest::prelude::*;

use super::support::{Given, at, parcel, shipment};
use crate::model::catalogue::Kind;
use crate::model::engine::ProofOfDelivery::{self, Prefer, Prevent, Require};
use crate::model::engine::shipment::{Hazard, Parcel, Period, Place, Shipment};

/// Days of transit that end within the week: everything starts on a Monday.
pub(super) const TRANSIT: std::ops::RangeInclusive<u32> = 1..=4;

#[derive(Debug, Clone)]
pub(super) struct SomeService {
    pub(super) reference: String,
    suspended: bool,
    scheduled: bool,
    on_demand: bool,
    in_ni: bool,
    excluded_area: Option<&'static str>,
    /// In tenths of a kilogram.
    max_weight: u32,
    max_length: Option<u32>,
    max_value: Option<u32>,
    tags: [bool; 3],
    classes: [bool; 2],
    pence: u32,
    transit: u32,
    taxed: bool,
    proves: bool,
}

#[derive(Debug, Clone)]
pub(super) struct SomeShipment {
    on_demand: bool,
    postcode: &'static str,
    /// Tenths of a kilogram, length, value, and the class of dangerous goods.
    parcels: Vec<(u32, u32, u32, Option<usize>)>,
    tags: [bool; 3],
    /// The day by which it must be there, counted from Monday.
    by_day: Option<u32>,
    proof: Option<ProofOfDelivery>,
}

const TAGS: [&str; 3] = ["a", "b", "c"];
const CLASSES: [&str; 2] = ["3", "9"];
const AREAS: [&str; 3] = ["LS", "L", "BT"];

pub(super) fn service(index: usize) -> impl Strategy<Value = SomeService> {
    let use_and_kind = (prop::bool::weighted(0.1), prop::bool::weighted(0.9), any::<bool>(), any::<bool>());
    let rules = (
        prop::option::weighted(0.3, prop::sample::select(&AREAS[..])),
        10..100_u32,
        prop::option::of(20..60_u32),
        prop::option::of(50..300_u32),
        any::<[bool; 3]>(),
        any::<[bool; 2]>(),
    );
    // Few prices, so that there are ties.
    let offer = (1..6_u32, TRANSIT, any::<bool>(), any::<bool>());
    (use_and_kind, rules, offer).prop_map(move |(use_and_kind, rules, offer)| {
        let (suspended, scheduled, on_demand, in_ni) = use_and_kind;
        let (excluded_area, max_weight, max_length, max_value, tags, classes) = rules;
        let (price, transit, taxed, proves) = offer;
        SomeService {
            // References in another order than the indices.
            reference: format!("S{}", (index * 7) % 10),
            suspended,
            scheduled: scheduled || !on_demand,
            on_demand,
            in_ni,
            excluded_area,
            max_weight,
            max_length,
            max_value,
            tags,
            classes,
            pence: price * 100 + 3,
            transit,
            taxed,
            proves,
        }
    })
}

pub(super) fn services() -> impl Strategy<Value = Vec<SomeService>> {
    (1..9_usize).prop_flat_map(|count| (0..count).map(service).collect::<Vec<_>>())
}

pub(super) fn some_shipment() -> impl Strategy<Value = SomeShipment> {
    let some_parcel = (1..60_u32, 20..50_u32, 1..120_u32, prop::option::weighted(0.15, 0..2_usize));
    let tag = || prop::bool::weighted(0.25);
    (
        prop::bool::weighted(0.2),
        prop::sample::select(vec!["LS2 7EY", "L1 8JQ", "BT1 5GS", "M2 6LW"]),
        prop::collection::vec(some_parcel, 1..3),
        [tag(), tag(), tag()],
        prop::option::of(1..5_u32),
        prop::option::of(prop::sample::select(vec![Require, Prefer, Prevent])),
    )
        .prop_map(|(on_demand, postcode, parcels, tags, by_day, proof)| SomeShipment {
            on_demand,
            postcode,
            parcels,
            tags,
            by_day,
            proof,
        })
}

impl SomeService {
    pub(super) fn given(&self) -> Given {
        let list = |words: &[&str], chosen: &[bool]| {
            let words = words.iter().zip(chosen).filter(|(_, chosen)| **chosen);
            words.map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
        };
        let tenths = |tenths: u32| format!("{}.{}", tenths / 10, tenths % 10);
        let mut limits = String::new();
        if let Some(length) = self.max_length {
            limits += &format!(", max_length_cm = \"{length}\"");
        }
        if let Some(value) = self.max_value {
            limits += &format!(", max_value = \"{value}\"");
        }
        let mut more = format!(
            "tags = [{}]\ndangerous_goods = [{}]\n",
            list(&TAGS, &self.tags),
            list(&CLASSES, &self.classes)
        );
        if let Some(area) = self.excluded_area {
            more += &format!("excluded_postcodes = [\"{area}\"]\n");
        }
        if self.proves {
            more += "proof_of_delivery = true\n";
        }
        if self.suspended {
            more += "status = \"suspended\"\n";
        }
        let mut given = Given::new(&self.reference);
        given.kinds = match (self.scheduled, self.on_demand) {
            (true, true) => r#"["scheduled", "on_demand"]"#,
            (true, false) => r#"["scheduled"]"#,
            _ => r#"["on_demand"]"#,
        };
        given.schedule = super::support::daily(self.transit);
        given.max_weight = tenths(self.max_weight);
        given.limits = limits;
        given.zones = if self.in_ni { r#"["uk", "ni"]"# } else { r#"["uk"]"# }.to_owned();
        given.net = format!("{}.{:02}", self.pence / 100, self.pence % 100);
        given.taxes = if self.taxed { r#"["standard"]"# } else { r#"["zero"]"# };
        given.more = more;
        given
    }

    /// The code of the first rule that stops it; `None` if it can take the shipment.
    pub(super) fn stopped_by(&self, shipment: &SomeShipment) -> Option<&'static str> {
        let area = shipment.postcode.trim_end_matches(|c: char| !c.is_alphabetic());
        let area: String = area.chars().take_while(|c| c.is_alphabetic()).collect();
        // Of several parcels, the first that is wrong is complained about, weight before size.
        let by_parcel = shipment.parcels.iter().find_map(|(weight, length, ..)| {
            if *weight > self.max_weight {
                Some("ex_weight")
            } else if self.max_length.is_some_and(|max| *length > max) {
                Some("ex_dims")
            } else {
                None
            }
        });
        let value: u32 = shipment.parcels.iter().map(|(_, _, value, _)| value).sum();
        let takes_kind = if shipment.on_demand { self.on_demand } else { self.scheduled };
        if self.suspended {
            Some("ex_sys_disabled")
        } else if !takes_kind {
            Some("ex_rules")
        } else if (area == "BT" && !self.in_ni)
            || self.excluded_area == Some(area.as_str())
            || shipment.by_day.is_some_and(|day| day < self.transit)
        {
            Some("ex_availability")
        } else if by_parcel.is_some() {
            by_parcel
        } else if self.max_value.is_some_and(|max| value > max) {
            Some("ex_rules")
        } else if shipment.tags.iter().zip(self.tags).any(|(wanted, has)| *wanted && !has) {
            Some("ex_tag")
        } else if shipment
            .parcels
            .iter()
            .any(|(_, _, _, class)| class.is_some_and(|class| !self.classes[class]))
        {
            Some("ex_dangerous_goods")
        } else if shipment.proof == Some(if self.proves { Prevent } else { Require }) {
            Some("ex_rules")
        } else {
            None
        }
    }

    /// Reasons that make it worse than others, the most important first: not to give the proof that is preferred, and
    /// then the price and the day.
    pub(super) fn rank(&self, shipment: &SomeShipment) -> (bool, u32, u32) {
        let (price, day) = self.price_and_day(shipment);
        (shipment.proof == Some(Prefer) && !self.proves, price, day)
    }

    /// The price with tax, in pence, and the day of delivery, counted from Monday.
    fn price_and_day(&self, shipment: &SomeShipment) -> (u32, u32) {
        let net = self.pence * u32::try_from(shipment.parcels.len()).unwrap();
        let gross = if self.taxed { (net * 120 + 50) / 100 } else { net };
        (gross, self.transit)
    }
}

impl SomeShipment {
    pub(super) fn shipment(&self) -> Shipment {
        let parcels = self.parcels.iter().map(|(weight, length, value, class)| Parcel {
            sides: [5_u32, *length, 10].map(Into::into),
            value: (*value).into(),
            dangerous_goods: class
                .map(|class| Hazard::Class(CLASSES[class].to_owned()))
                .into_iter()
                .collect(),
            ..parcel(&format!("{}.{}", weight / 10, weight % 10))
        });
        let tags = TAGS.iter().zip(self.tags).filter(|(_, wanted)| *wanted);
        let end = self.by_day.map(|day| at(&format!("2026-03-{:02}T23:00:00Z", 2 + day)));
        Shipment {
            kinds: vec![if self.on_demand { Kind::OnDemand } else { Kind::Scheduled }],
            destination: Place::new("GB".parse().unwrap(), Some(self.postcode)),
            parcels: parcels.collect(),
            tags: tags.map(|(tag, _)| (*tag).to_owned()).collect(),
            required_delivery: Period { start: None, end },
            proof_of_delivery: self.proof,
            ..shipment()
        }
    }
}
