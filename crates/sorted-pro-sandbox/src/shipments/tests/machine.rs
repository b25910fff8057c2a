//! Random sequences of operations: after each of them the sandbox is where a small model of it is.

mod model;

use std::cell::RefCell;
use std::collections::HashSet;
use std::time::Duration;

use http::Method;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sorted_pro_raw::shipments::types;
use sorted_pro_raw::shipments::vocabulary::ShipmentState;

use self::model::{Group, Model, Shipment};
use super::support::{Server, UNKNOWN, bulk_allocations, on_demand, scheduled, too_heavy};

/// Fate of a shipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Every service of the steps takes it.
    Parcel,
    /// No service takes it.
    Heavy,
    /// For a driver, whom the service of the steps does not have.
    Driver,
    /// The carrier refuses its manifest.
    Doomed,
}

/// Selection of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Rules,
    Service,
    Group,
    Virtual,
    UnknownService,
    UnknownGroup,
}

/// The same for several shipments at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BulkWay {
    Rules,
    Service,
    Group,
    Filters,
}

/// One operation. Shipments, groups and quotes are counted in the order of their creation; there may be none.
#[derive(Debug, Clone)]
enum Step {
    Create(Kind),
    Clone(usize),
    Update(usize, &'static str),
    Allocate(usize, Way),
    AllocateSeveral(Vec<usize>, BulkWay),
    Quote(usize),
    AllocateWithQuote(usize, usize),
    Deallocate(usize),
    Cancel(usize),
    Delete(usize),
    ChangeState(usize, ShipmentState),
    Manifest(usize),
    ManifestSeveral(Vec<usize>),
    Label(usize),
    CreateGroup(Vec<usize>, bool),
    Join(usize, usize),
    Leave(usize, usize),
    Lock(usize),
    Unlock(usize),
    Close(usize),
    ManifestGroup(usize),
    Advance(Duration),
}

/// So long does background work take.
const DELAY: Duration = Duration::from_millis(300);

/// Until the next day on which everything is as today, and quotes have expired.
const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    use ShipmentState::{
        Allocated, Allocating, Cancelled, Delivered, InTransit, Lost, Manifested, ReadyToShip, Unallocated,
    };
    let one = || 0..4_usize;
    let some = || prop::collection::vec(0..4_usize, 1..4);
    let ways = [
        Way::Rules,
        Way::Rules,
        Way::Service,
        Way::Group,
        Way::Virtual,
        Way::UnknownService,
        Way::UnknownGroup,
    ];
    let targets = [
        ReadyToShip,
        ReadyToShip,
        Allocated,
        InTransit,
        Delivered,
        Lost,
        Allocating,
        Cancelled,
        Unallocated,
        Manifested,
    ];
    let times = [DELAY / 3, DELAY / 2, DELAY, WEEK];
    let step = prop_oneof![
        2 => kind().prop_map(Step::Create),
        1 => one().prop_map(Step::Clone),
        1 => (one(), prop::sample::select(vec!["ORDER-1", "ORDER-2"])).prop_map(|(n, name)| Step::Update(n, name)),
        6 => (one(), prop::sample::select(ways.to_vec())).prop_map(|(n, way)| Step::Allocate(n, way)),
        2 => (
            some(),
            prop::sample::select(vec![BulkWay::Rules, BulkWay::Service, BulkWay::Group, BulkWay::Filters])
        )
            .prop_map(|(all, way)| Step::AllocateSeveral(all, way)),
        3 => one().prop_map(Step::Quote),
        4 => (one(), 0..3_usize).prop_map(|(n, quote)| Step::AllocateWithQuote(n, quote)),
        2 => one().prop_map(Step::Deallocate),
        2 => one().prop_map(Step::Cancel),
        1 => one().prop_map(Step::Delete),
        3 => (one(), prop::sample::select(targets.to_vec())).prop_map(|(n, to)| Step::ChangeState(n, to)),
        2 => one().prop_map(Step::Manifest),
        1 => some().prop_map(Step::ManifestSeveral),
        1 => one().prop_map(Step::Label),
        3 => (some(), any::<bool>()).prop_map(|(all, named)| Step::CreateGroup(all, named)),
        2 => (0..2_usize, one()).prop_map(|(group, n)| Step::Join(group, n)),
        1 => (0..2_usize, one()).prop_map(|(group, n)| Step::Leave(group, n)),
        3 => (0..2_usize).prop_map(Step::Lock),
        2 => (0..2_usize).prop_map(Step::Unlock),
        3 => (0..2_usize).prop_map(Step::Close),
        1 => (0..2_usize).prop_map(Step::ManifestGroup),
        5 => prop::sample::select(times.to_vec()).prop_map(Step::Advance),
    ];
    prop::collection::vec(step, 1..40)
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec![Kind::Parcel, Kind::Parcel, Kind::Heavy, Kind::Driver, Kind::Doomed])
}

/// A sandbox, and the references of the things that it made.
struct Run<'a> {
    server: &'a Server,
    shipments: Vec<String>,
    groups: Vec<String>,
    quotes: Vec<String>,
}

impl Run<'_> {
    /// Sends a request; a body of a success must be a `T`.
    fn call<T: DeserializeOwned>(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Option<T>) {
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let response = self.server.send(method, path, &body);
        let is_read = response.status < 300 && !response.text.is_empty();
        (response.status, is_read.then(|| response.read()))
    }

    fn shipment(&self, number: usize) -> &str {
        self.shipments.get(number).map_or(UNKNOWN, String::as_str)
    }

    fn all(&self, numbers: &[usize]) -> Vec<String> {
        // Numbers of nothing are different references: they are not to be duplicates by accident.
        let name = |number: &usize| self.shipments.get(*number).cloned();
        numbers.iter().map(|number| name(number).unwrap_or_else(|| format!("sp_{number:032}"))).collect()
    }

    fn group(&self, number: usize) -> &str {
        self.groups.get(number).map_or("sg_00000000000000000000000000000009", String::as_str)
    }

    /// Sends a request whose success is a result of the usual form.
    fn plain(&self, method: Method, path: &str, body: Option<Value>) -> u16 {
        self.call::<types::ResourceResult>(method, path, body).0
    }

    /// Sends a request that makes a shipment.
    fn make(&mut self, path: &str, body: Option<Value>) -> u16 {
        let (status, made) = self.call::<types::ResourceResult>(Method::POST, path, body);
        self.shipments.extend(made.map(|made| made.reference));
        status
    }

    /// Carries out a step and returns the status of its response; 0 if it is none of the API.
    fn carry_out(&mut self, step: &Step, model: &Model) -> u16 {
        match step {
            Step::Create(kind) => self.make("/shipments", Some(kind.request())),
            Step::Clone(n) => self.make(&format!("/shipments/{}/clone", self.shipment(*n)), None),
            Step::Update(n, name) => {
                let kind = model.shipments.get(*n).map_or(Kind::Parcel, |shipment| shipment.kind);
                let mut request = kind.request();
                request["reference"] = self.shipment(*n).into();
                request["custom_reference"] = (*name).into();
                self.plain(Method::PUT, "/shipments", Some(request))
            }
            Step::Allocate(n, way) => {
                let path = format!("/shipments/{}/allocate{}", self.shipment(*n), way.path());
                self.call::<types::AllocateResult>(Method::PUT, &path, None).0
            }
            Step::AllocateSeveral(all, way) => {
                let (path, mut body) = way.request();
                body["shipments"] = json!(self.all(all));
                match way {
                    BulkWay::Filters => {
                        self.call::<types::AllocateWithFiltersResult>(Method::PUT, path, Some(body)).0
                    }
                    _ => self.call::<types::AllocateShipmentsResult>(Method::PUT, path, Some(body)).0,
                }
            }
            Step::Quote(n) => {
                let path = format!("/shipments/{}/quote", self.shipment(*n));
                let (status, result) = self.call::<types::QuoteResult>(Method::POST, &path, None);
                let quotes = result.into_iter().flat_map(|result| result.quotes.unwrap_or_default());
                self.quotes.extend(quotes.take(1).map(|quote| quote.reference));
                status
            }
            Step::AllocateWithQuote(n, quote) => {
                let unknown = "qu_00000000000000000000000000000009".to_owned();
                let quote = self.quotes.get(*quote).unwrap_or(&unknown);
                let path = format!("/shipments/{}/allocate/quote/{quote}", self.shipment(*n));
                self.call::<types::AllocateResult>(Method::PUT, &path, None).0
            }
            Step::Deallocate(n) => {
                self.plain(Method::DELETE, &format!("/shipments/{}/allocation", self.shipment(*n)), None)
            }
            Step::Cancel(n) => {
                self.plain(Method::PUT, &format!("/shipments/{}/cancel", self.shipment(*n)), None)
            }
            Step::Delete(n) => self.plain(Method::DELETE, &format!("/shipments/{}", self.shipment(*n)), None),
            Step::ChangeState(n, to) => {
                let body =
                    json!({ "reference": self.shipment(*n), "state": to.as_str(), "reason": "A test" });
                self.plain(Method::PUT, "/shipments/state", Some(body))
            }
            Step::Manifest(n) => {
                let path = format!("/shipments/{}/manifest", self.shipment(*n));
                self.call::<types::ManifestResponse>(Method::PUT, &path, None).0
            }
            Step::ManifestSeveral(all) => {
                let body = json!({ "shipments": self.all(all) });
                self.call::<types::ManifestResponse>(Method::PUT, "/shipments/manifest", Some(body)).0
            }
            Step::Label(n) => {
                let path = format!("/labels/{}/pdf/203", self.shipment(*n));
                self.call::<types::Document>(Method::GET, &path, None).0
            }
            Step::Advance(by) => {
                self.server.app.advance(*by);
                0
            }
            group => self.carry_out_with_group(group),
        }
    }

    fn carry_out_with_group(&mut self, step: &Step) -> u16 {
        type Members = types::ShipmentGroupResponse;
        let path =
            |run: &Self, group: usize, rest: &str| format!("/shipment_groups/{}/{rest}", run.group(group));
        match step {
            Step::CreateGroup(all, named) => {
                let mut body = json!({ "shipments": self.all(all) });
                if *named {
                    body["custom_reference"] = "VAN-1".into();
                }
                let (status, made) = self.call::<Members>(Method::POST, "/shipment_groups", Some(body));
                self.groups.extend(made.map(|made| made.reference));
                status
            }
            Step::Join(group, n) => {
                let path = path(self, *group, &format!("shipments/{}", self.shipment(*n)));
                self.call::<Members>(Method::PUT, &path, None).0
            }
            Step::Leave(group, n) => {
                let path = path(self, *group, &format!("shipments/{}", self.shipment(*n)));
                self.call::<Members>(Method::DELETE, &path, None).0
            }
            Step::Lock(group) => self.plain(Method::POST, &path(self, *group, "lock"), None),
            Step::Unlock(group) => self.plain(Method::POST, &path(self, *group, "unlock"), None),
            Step::Close(group) => self.plain(Method::POST, &path(self, *group, "close"), None),
            Step::ManifestGroup(group) => {
                self.call::<types::ManifestResponse>(Method::POST, &path(self, *group, "manifest"), None).0
            }
            other => unreachable!("{other:?} is no step with a group"),
        }
    }

    /// Reads everything back.
    fn assert_is(&self, model: &Model, after: &str) {
        assert_eq!(self.shipments.len(), model.shipments.len(), "shipments after {after}");
        for (reference, expected) in self.shipments.iter().zip(&model.shipments) {
            let (status, shipment) =
                self.call::<types::Shipment>(Method::GET, &format!("/shipments/{reference}"), None);
            assert_eq!(status == 404, expected.is_gone(), "{reference} after {after}");
            let Some(shipment) = shipment else { continue };
            let seen = Shipment {
                state: Some(shipment.state.value().clone()),
                labels: shipment.label_details.map_or(0, |labels| labels.retrieval_count),
                name: shipment.custom_reference.unwrap_or_default(),
                kind: expected.kind,
            };
            assert_eq!(seen, *expected, "{reference} after {after}");
            let has = [shipment.allocation.is_some(), shipment.shipping_date.is_some()];
            assert_eq!(has, [expected.is_allocated(); 2], "{reference} is {} after {after}", shipment.state);
        }
        assert_eq!(self.groups.len(), model.groups.len(), "groups after {after}");
        for (reference, expected) in self.groups.iter().zip(&model.groups) {
            let (_, group) = self.call::<types::ShipmentGroup>(
                Method::GET,
                &format!("/shipment_groups/{reference}"),
                None,
            );
            let group = group.unwrap();
            let members = group.shipments.unwrap_or_default().into_iter();
            let number = |member: String| self.shipments.iter().position(|known| *known == member).unwrap();
            let seen = Group {
                members: members.map(number).collect(),
                state: group.state.value().clone(),
                version: group.version.map(|version| version.get()),
            };
            assert_eq!(seen, *expected, "{reference} after {after}");
        }
    }
}

impl Kind {
    fn request(self) -> Value {
        match self {
            Self::Parcel => scheduled(),
            Self::Heavy => too_heavy(),
            Self::Driver => on_demand(),
            Self::Doomed => {
                let mut request = scheduled();
                request["metadata"] =
                    json!([{ "key": "sandbox_manifest", "value": "fail", "type": "string" }]);
                request
            }
        }
    }
}

impl Way {
    fn path(self) -> &'static str {
        match self {
            Self::Rules => "",
            Self::Service => "/service/CX_NDS",
            Self::Group => "/service_group/exampleSG123",
            Self::Virtual => "/virtual_service/CX_NDS",
            Self::UnknownService => "/service/NOBODY",
            Self::UnknownGroup => "/service_group/NOBODY",
        }
    }
}

impl BulkWay {
    fn request(self) -> (&'static str, Value) {
        let [rules, service, group, filters] = bulk_allocations();
        match self {
            Self::Rules => rules,
            Self::Service => service,
            Self::Group => group,
            Self::Filters => filters,
        }
    }
}

#[test]
fn the_sandbox_does_what_the_model_does() {
    let server = Server::new();
    // Found failures are kept in a file, and tried first.
    let config = Config { cases: 120, source_file: Some(file!()), ..Config::default() };
    let start = [
        Step::Create(Kind::Parcel),
        Step::Create(Kind::Doomed),
        Step::Create(Kind::Driver),
        Step::Allocate(0, Way::Rules),
        Step::CreateGroup(vec![0], true),
        Step::Quote(1),
    ];
    let seen = RefCell::new(HashSet::new());
    let result = TestRunner::new(config).run(&steps(), |steps| {
        server.app.reset();
        // A Wednesday: unlike Mondays, they are not holidays.
        server.advance(2 * 24 * 3600);
        let mut run = Run { server: &server, shipments: vec![], groups: vec![], quotes: vec![] };
        let mut model = Model::default();
        for (index, step) in start.iter().chain(&steps).enumerate() {
            let status = run.carry_out(step, &model);
            let what = format!("step {index}, {step:?}");
            prop_assert_eq!(status, model.carry_out(step), "{}", what);
            run.assert_is(&model, &what);
            seen.borrow_mut().insert((std::mem::discriminant(step), status));
        }
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    // Sequences that go nowhere would prove nothing. There are about 70 pairs of a step and its status.
    let seen = seen.into_inner().len();
    assert!(seen >= 55, "only {seen} different outcomes");
}
