//! Small catalogues and shipments, made by changing single properties.

use std::fmt::Write;

use jiff::Timestamp;
use sorted_pro_raw::Decimal;

use crate::model::catalogue::{Api, Catalogue, Direction, Kind};
use crate::model::engine::shipment::{Parcel, Period, Place};
use crate::model::engine::{Allocation, Exclusion, Failure, Selection, Shipment, allocate};

/// A Monday morning.
pub(super) const NOW: &str = "2026-03-02T09:00:00Z";

pub(super) fn now() -> Timestamp {
    at(NOW)
}

pub(super) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(super) fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

/// A service in TOML. Unless changed, it takes 10 kg in one working day, for 1.00 plus 20 percent.
#[derive(Debug, Clone)]
pub(super) struct Given {
    pub(super) reference: String,
    pub(super) kinds: &'static str,
    pub(super) schedule: String,
    pub(super) max_weight: String,
    pub(super) limits: String,
    pub(super) zones: String,
    pub(super) net: String,
    pub(super) taxes: &'static str,
    /// Further keys.
    pub(super) more: String,
}

impl Given {
    pub(super) fn new(reference: &str) -> Self {
        Self {
            reference: reference.to_owned(),
            kinds: r#"["scheduled"]"#,
            schedule: daily(1),
            max_weight: "10".to_owned(),
            limits: String::new(),
            zones: r#"["uk"]"#.to_owned(),
            net: "1.00".to_owned(),
            taxes: r#"["standard"]"#,
            more: String::new(),
        }
    }

    pub(super) fn net(mut self, net: &str) -> Self {
        self.net = net.to_owned();
        self
    }

    pub(super) fn schedule(mut self, schedule: &str) -> Self {
        self.schedule = schedule.to_owned();
        self
    }

    pub(super) fn limits(mut self, limits: &str) -> Self {
        self.limits = format!(", {limits}");
        self
    }

    pub(super) fn more(mut self, more: &str) -> Self {
        self.more = more.to_owned();
        self
    }
}

pub(super) fn daily(transit_days: u32) -> String {
    format!(
        r#"daily = {{ cut_off = "16:00", collection = "15:00-17:00", transit_days = {transit_days}, delivery = "08:00-18:00" }}"#
    )
}

const HEAD: &str = r#"
currency = "GBP"
holidays = ["12-25"]
exchange_rates = { EUR = "1.25" }
tax_rates = [
  { id = "standard", country = "GB", type = "Standard", value = "0.2" },
  { id = "zero", country = "GB", type = "Zero", value = "0" },
]
zones = [
  { reference = "uk", name = "UK", countries = ["GB"] },
  { reference = "ni", name = "Northern Ireland", postcodes = ["BT"] },
  { reference = "fr", name = "France", countries = ["FR"] },
]
carriers = [{ reference = "C", name = "Carrier", tracking = "T########", label_formats = ["pdf"] }]
"#;

pub(super) fn catalogue(services: &[Given]) -> Catalogue {
    with_groups(services, "")
}

pub(super) fn with_groups(services: &[Given], groups: &str) -> Catalogue {
    let mut text = HEAD.to_owned();
    for given in services {
        let Given { reference, kinds, schedule, max_weight, limits, zones, net, taxes, more } = given;
        write!(
            text,
            r#"
[[services]]
reference = "{reference}"
carrier = "C"
name = "Service {reference}"
shipment_types = {kinds}
{schedule}
limits = {{ max_weight_kg = "{max_weight}"{limits} }}
prices = [{{ zones = {zones}, bands = [{{ to_kg = "5000", net = "{net}" }}] }}]
taxes = [{{ rates = {taxes} }}]
{more}
"#
        )
        .unwrap();
    }
    text.push_str(groups);
    Catalogue::parse(&text, "test.toml").unwrap_or_else(|error| panic!("{error}\n{text}"))
}

pub(super) fn parcel(weight: &str) -> Parcel {
    Parcel {
        quantity: 1,
        weight: decimal(weight),
        sides: [decimal("30"), decimal("20"), decimal("10")],
        value: decimal("50"),
        dangerous_goods: Vec::new(),
        contents: Vec::new(),
    }
}

/// A parcel of 2 kg within Britain.
pub(super) fn shipment() -> Shipment {
    let place = |postcode| Place::new("GB".parse().unwrap(), Some(postcode));
    Shipment {
        api: Api::Shipments,
        reference: Some("sp_1".to_owned()),
        direction: Direction::Outbound,
        kinds: vec![Kind::Scheduled],
        origin: place("M2 6LW"),
        destination: place("LS2 7EY"),
        to_pickup_point: false,
        parcels: vec![parcel("2")],
        currency: "GBP".parse().unwrap(),
        tags: Vec::new(),
        required_shipping: Period::default(),
        required_delivery: Period::default(),
        proof_of_delivery: None,
    }
}

pub(super) fn by_default(catalogue: &Catalogue, shipment: &Shipment) -> Result<Allocation, Failure> {
    allocate(catalogue, shipment, &Selection::DefaultRules, now())
}

/// Reason why the only service of a catalogue does not take `shipment`; `None` if it does.
pub(super) fn stopped(given: Given, shipment: &Shipment) -> Option<Exclusion> {
    stopped_at(given, shipment, now())
}

pub(super) fn stopped_at(given: Given, shipment: &Shipment, now: Timestamp) -> Option<Exclusion> {
    match allocate(&catalogue(&[given]), shipment, &Selection::DefaultRules, now) {
        Ok(_) => None,
        Err(Failure::NothingLeft { mut excluded }) => {
            assert_eq!(excluded.len(), 1);
            excluded.pop()
        }
        Err(other) => panic!("{other}"),
    }
}

/// The code with which the only service of a catalogue does not take `shipment`; empty if it does.
pub(super) fn code(given: Given, shipment: &Shipment) -> String {
    stopped(given, shipment).map(|exclusion| exclusion.code.as_str().to_owned()).unwrap_or_default()
}
