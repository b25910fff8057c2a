//! Random sequences of operations: after each of them the sandbox is where a small model of it is.

mod model;
mod options;
mod orders;

use std::cell::RefCell;
use std::collections::HashSet;
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::consignments::types::{
    AllocateAndGetLabelsResponse, AllocationSummary, Consignment, Package, QuoteResult,
};
use sorted_pro_raw::consignments::vocabulary::{ConsignmentAddressType, ConsignmentDirection};

use self::model::{Model, Seen, SeenConsignment};
use super::support::{Fixture, Response, created, domestic};
use crate::consignments::accept;

/// Selection of a service for one consignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Cheapest,
    Group,
    UnknownGroup,
    /// And the label is wanted at once.
    WithLabel,
}

/// Selection of a service for several consignments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BulkWay {
    Rules,
    Group,
    Service,
    Filters,
    UnknownService,
}

/// Change of several consignments, one after another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Deallocate,
    Cancel,
    SetReady,
    SetNotReady,
    Manifest,
}

/// The consignment that options are requested for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    /// The potential consignment of this request; too heavy for every service if the flag is set.
    New(bool),
    /// The potential consignment of an option.
    Potential(usize),
    Consignment(usize),
}

/// Place that an option delivers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Door,
    PickUp,
}

/// Part of the five watches and the strap of an order that is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    TwoWatches,
    All,
    /// Four watches in one package, the rest in another.
    TwoPackages,
    /// More watches than the order has: in one line, in two lines.
    TooMany,
    TooManyInTwoLines,
    UnknownSku,
}

/// The body of Update Order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Revision {
    /// Nothing but the reference.
    Bare,
    WithAddresses,
    /// The reference is not that of the path.
    OtherOrder,
}

/// One operation. Consignments, quotes, options and orders are numbered in the order of their creation; there may be
/// none with a number.
#[derive(Debug, Clone)]
enum Step {
    /// A consignment that no service takes if the flag is set.
    Create(bool),
    Update(usize),
    /// Of its first package.
    DeletePackage(usize),
    Allocate(usize, Way),
    AllocateSeveral(Vec<usize>, BulkWay),
    AllocateAll,
    Quote(usize),
    AllocateWithQuote(usize, usize),
    Deallocate(usize),
    Cancel(usize),
    Change(Change, Vec<usize>),
    ManifestAllReady,
    Label(usize),
    Offer(Subject, Place),
    Reserve(usize),
    Select(usize),
    SelectAsOrders(Vec<usize>),
    CreateOrder,
    UpdateOrder(usize, Revision),
    /// The return address: added, updated.
    AddAddress(usize),
    UpdateAddress(usize),
    /// With a return if the flag is set.
    Pack(usize, Packing, bool),
    Advance(Duration),
}

/// The status of a response, and the success of each of its elements.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Outcome {
    status: u16,
    elements: Vec<bool>,
}

/// So long does background work take.
const DELAY: Duration = Duration::from_secs(60);

/// Until the next day on which everything is as today, and quotes have expired.
const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);

/// The service whose quotes and delivery options are used; one of group `valuableGoods`. Nothing else delivers in its
/// time slot, 09:00 to 11:00 of the next day.
const SERVICE: &str = "CX_NDS";

const UNKNOWN: &str = "EC-000-0ZZ-ZZZ";

fn steps() -> impl Strategy<Value = Vec<Step>> {
    use prop::sample::select;
    let one = || 0..6_usize;
    let some = || prop::collection::vec(0..6_usize, 1..4);
    let order = || 0..3_usize;
    let ways = vec![Way::Cheapest, Way::Cheapest, Way::Group, Way::UnknownGroup, Way::WithLabel];
    let bulk_ways =
        vec![BulkWay::Rules, BulkWay::Group, BulkWay::Service, BulkWay::Filters, BulkWay::UnknownService];
    let changes =
        vec![Change::Deallocate, Change::Cancel, Change::SetReady, Change::SetNotReady, Change::Manifest];
    let subject = prop_oneof![
        2 => prop::bool::weighted(0.2).prop_map(Subject::New),
        1 => one().prop_map(Subject::Potential),
        3 => one().prop_map(Subject::Consignment),
    ];
    let place = select(vec![Place::Door, Place::PickUp]);
    let packings = vec![
        Packing::TwoWatches,
        Packing::All,
        Packing::TwoPackages,
        Packing::TooMany,
        Packing::TooManyInTwoLines,
        Packing::UnknownSku,
    ];
    let revisions = vec![Revision::Bare, Revision::WithAddresses, Revision::OtherOrder];
    let consignment_step = prop_oneof![
        1 => any::<bool>().prop_map(Step::Create),
        1 => one().prop_map(Step::Update),
        2 => one().prop_map(Step::DeletePackage),
        5 => (one(), select(ways)).prop_map(|(n, way)| Step::Allocate(n, way)),
        2 => (some(), select(bulk_ways)).prop_map(|(all, way)| Step::AllocateSeveral(all, way)),
        1 => Just(Step::AllocateAll),
        3 => one().prop_map(Step::Quote),
        4 => (one(), 0..3_usize).prop_map(|(n, quote)| Step::AllocateWithQuote(n, quote)),
        1 => one().prop_map(Step::Deallocate),
        1 => one().prop_map(Step::Cancel),
        7 => (select(changes), some()).prop_map(|(change, all)| Step::Change(change, all)),
        1 => Just(Step::ManifestAllReady),
        1 => one().prop_map(Step::Label),
        4 => select(vec![DELAY / 2, DELAY, WEEK]).prop_map(Step::Advance),
    ];
    let option_step = prop_oneof![
        4 => (subject, place).prop_map(|(subject, place)| Step::Offer(subject, place)),
        2 => one().prop_map(Step::Reserve),
        5 => one().prop_map(Step::Select),
        2 => prop::collection::vec(one(), 1..4).prop_map(Step::SelectAsOrders),
    ];
    let order_step = prop_oneof![
        1 => Just(Step::CreateOrder),
        2 => (order(), select(revisions)).prop_map(|(n, revision)| Step::UpdateOrder(n, revision)),
        1 => order().prop_map(Step::AddAddress),
        1 => order().prop_map(Step::UpdateAddress),
        4 => (order(), select(packings), any::<bool>()).prop_map(|(n, what, back)| Step::Pack(n, what, back)),
    ];
    prop::collection::vec(prop_oneof![4 => consignment_step, 2 => option_step, 1 => order_step], 1..60)
}

/// A sandbox, and the references of the things that it made.
struct Run<'a> {
    fixture: &'a Fixture,
    consignments: Vec<String>,
    quotes: Vec<String>,
    options: Vec<String>,
    orders: Vec<String>,
}

/// Five watches and a strap in two packages.
fn request(heavy: bool) -> Value {
    let mut request = domestic();
    request["Tags"] = json!([]);
    if heavy {
        request["Packages"][0]["Weight"]["Value"] = 5000.into();
    }
    let item = |sku: &str, quantity: u32| {
        json!({
            "Sku": sku, "Description": "Part of a watch", "Quantity": quantity,
            "Weight": {"Value": 0.1, "Unit": "Kg"},
            "Dimensions": {"Unit": "Cm", "Width": 2, "Length": 20, "Height": 1},
            "Value": {"Amount": 10, "Currency": {"IsoCode": "GBP"}}
        })
    };
    let mut second = request["Packages"][0].clone();
    request["Packages"][0]["Items"] = json!([item("WATCH", 3)]);
    second["Items"] = json!([item("WATCH", 2), item("STRAP", 1)]);
    request["Packages"].as_array_mut().unwrap().push(second);
    request
}

/// Status of a response, and success of each of its allocations.
fn allocated(response: &Response) -> Outcome {
    let elements: Vec<AllocationSummary> =
        if response.status == 200 { response.decode::<OneOrMany<_>>().into_vec() } else { Vec::new() };
    let elements = elements.iter().map(|element| (200..300).contains(&element.status_code)).collect();
    Outcome { status: response.status, elements }
}

/// Status of a response, and success of each of its changes.
fn changed(response: &Response) -> Outcome {
    let elements = if response.status == 200 { response.elements() } else { Vec::new() };
    Outcome { status: response.status, elements: elements.iter().map(|element| element.is_success).collect() }
}

fn plain(response: &Response) -> Outcome {
    Outcome { status: response.status, elements: Vec::new() }
}

impl Run<'_> {
    fn name(&self, number: usize) -> &str {
        self.consignments.get(number).map_or(UNKNOWN, String::as_str)
    }

    fn all(&self, numbers: &[usize]) -> Value {
        numbers.iter().map(|number| self.name(*number)).collect()
    }

    /// Carries out a step. The fixture has checked the response against the contract and its model.
    fn carry_out(&mut self, step: &Step, model: &Model) -> Option<Outcome> {
        let fixture = self.fixture;
        Some(match step {
            Step::Create(heavy) => {
                let response = fixture.post("/consignments", request(*heavy));
                self.consignments.push(created(&response));
                plain(&response)
            }
            Step::Update(n) => {
                let request = request(model.is_heavy(*n));
                plain(&fixture.put(
                    "/consignments",
                    json!({
                        "Reference": self.name(*n), "Addresses": request["Addresses"],
                        "Packages": request["Packages"], "Tags": request["Tags"]
                    }),
                ))
            }
            Step::DeletePackage(n) => {
                let unknown = "EP-000-0ZZ-ZZZ".to_owned();
                let name = self.consignments.get(*n);
                let packages = name.and_then(|name| fixture.record(name).consignment.packages);
                let first = packages.and_then(|packages| packages[0].reference.clone()).unwrap_or(unknown);
                plain(&fixture.call("DELETE", &format!("/packages/{first}"), ""))
            }
            Step::Allocate(n, way) => {
                let name = self.name(*n);
                let path = match way {
                    Way::Cheapest => "allocatewithcheapestquote",
                    Way::Group => "allocatewithservicegroup/valuableGoods",
                    Way::UnknownGroup => "allocatewithservicegroup/nobody",
                    Way::WithLabel => "labels/pdf",
                };
                let response = fixture.touch(&format!("/allocation/{name}/{path}"));
                match way {
                    Way::WithLabel if response.status == 200 => {
                        let decoded: AllocateAndGetLabelsResponse = response.decode();
                        let results = decoded.responses.into_iter().flatten();
                        let elements = results.map(|result| result.label_content.is_some()).collect();
                        Outcome { status: 200, elements }
                    }
                    _ => allocated(&response),
                }
            }
            Step::AllocateSeveral(all, way) => {
                let (path, property, value) = match way {
                    BulkWay::Rules => ("allocate", "", Value::Null),
                    BulkWay::Group => (
                        "allocatewithservicegroup",
                        "MpdCarrierServiceGroupReference",
                        json!("valuableGoods"),
                    ),
                    BulkWay::Service => {
                        ("allocatewithcarrierservice", "MpdCarrierServiceReference", json!(SERVICE))
                    }
                    BulkWay::UnknownService => {
                        ("allocatewithcarrierservice", "MpdCarrierServiceReference", json!("NOBODY"))
                    }
                    BulkWay::Filters => ("allocateConsignmentsWithServiceFilters", "Filters", json!({})),
                };
                let mut body = json!({ "ConsignmentReferences": self.all(all) });
                if !value.is_null() {
                    body[property] = value;
                }
                allocated(&fixture.put(&format!("/allocation/{path}"), body))
            }
            Step::AllocateAll => allocated(&fixture.put("/allocation/allocate/2019-06-12", json!({}))),
            Step::Quote(n) => {
                let response = fixture.get(&format!("/quotes/consignment/{}", self.name(*n)));
                if response.status == 200 {
                    let mut quotes = response.decode::<QuoteResult>().quotes.unwrap_or_default();
                    quotes.retain(|quote| quote.mpd_carrier_service_reference.as_deref() == Some(SERVICE));
                    self.quotes.extend(quotes.into_iter().map(|quote| quote.quote_reference));
                }
                plain(&response)
            }
            Step::AllocateWithQuote(n, quote) => {
                let unknown = "00000000-0000-0000-0000-000000000009".to_owned();
                let quote = self.quotes.get(*quote).unwrap_or(&unknown);
                let name = self.name(*n);
                allocated(&fixture.touch(&format!("/allocation/{name}/allocatewithquote/{quote}")))
            }
            Step::Deallocate(n) => {
                plain(&fixture.touch(&format!("/consignments/{}/deallocate", self.name(*n))))
            }
            Step::Cancel(n) => plain(&fixture.touch(&format!("/consignments/{}/cancel", self.name(*n)))),
            Step::Change(change, all) => {
                let list = self.all(all);
                changed(&match change {
                    Change::Deallocate => fixture.put("/consignments/deallocatelist", list),
                    Change::Cancel => fixture.put("/consignments/cancellist", list),
                    Change::SetReady => fixture.put("/consignments/setreadytoship", list),
                    Change::SetNotReady => fixture.put("/consignments/setnotreadytoship", list),
                    Change::Manifest => {
                        fixture.put("/consignments/manifest", json!({ "ConsignmentReferences": list }))
                    }
                })
            }
            Step::ManifestAllReady => {
                let query = json!({ "States": ["ReadyToShip"] });
                plain(&fixture.post("/consignments/manifestFromQuery", query))
            }
            Step::Label(n) => plain(&fixture.get(&format!("/labels/{}", self.name(*n)))),
            Step::Offer(subject, place) => self.offer(*subject, *place),
            Step::Reserve(option) => plain(&fixture.call(
                "POST",
                &format!("/deliveryoptions/reserve/{}", self.option(*option)),
                "",
            )),
            Step::Select(option) => self.select(*option),
            Step::SelectAsOrders(options) => self.select_as_orders(options),
            Step::CreateOrder => self.create_order(),
            Step::UpdateOrder(n, revision) => self.update_order(*n, *revision),
            Step::AddAddress(n) => plain(
                &fixture.post(&format!("/orders/{}/address", self.order(*n)), return_address("WAREHOUSE1")),
            ),
            Step::UpdateAddress(n) => plain(
                &fixture.put(&format!("/orders/{}/address", self.order(*n)), return_address("LEEDS-DC1")),
            ),
            Step::Pack(n, packing, with_return) => self.pack(*n, *packing, *with_return),
            Step::Advance(by) => {
                fixture.app.advance(*by);
                return None;
            }
        })
    }

    /// Everything read back.
    fn seen(&self) -> Seen {
        let seen = Seen { consignments: self.seen_consignments(), orders: self.seen_orders() };
        let store = &self.fixture.app.state().consignments;
        assert_eq!(
            store.consignments.len(),
            self.consignments.len(),
            "consignments that no response has shown"
        );
        assert_eq!(store.orders.len(), self.orders.len(), "orders that no response has shown");
        seen
    }

    fn seen_consignments(&self) -> Vec<SeenConsignment> {
        let read = |reference: &String| {
            let consignment: Consignment =
                self.fixture.get(&format!("/consignments/{reference}")).ok(200).decode();
            let state = consignment.consignment_state.unwrap().into_value();
            assert_eq!(state, self.fixture.state(reference), "{reference}");
            let has_legs = consignment.consignment_legs.is_some_and(|legs| !legs.is_empty());
            assert_eq!(has_legs, consignment.allocation.is_some(), "{reference} is {state}");
            let addresses = consignment.addresses.unwrap();
            let destination = accept::find(&addresses, &ConsignmentAddressType::Destination).unwrap();
            SeenConsignment {
                state,
                is_allocated: consignment.allocation.is_some(),
                is_labelled: consignment.labels_printed.unwrap(),
                is_inbound: consignment.direction.unwrap().into_value() == ConsignmentDirection::Inbound,
                is_promised: consignment.requested_delivery_date.is_some(),
                shop: destination.shop_location_reference.clone(),
                addresses: addresses.len(),
                packages: consignment.packages.iter().flatten().map(quantities).collect(),
            }
        };
        self.consignments.iter().map(read).collect()
    }

    /// All records. Refused requests may use up references, but not change these.
    fn snapshot(&self) -> String {
        let store = &self.fixture.app.state().consignments;
        let records = (
            &store.consignments,
            &store.quotes,
            &store.manifests,
            &store.options,
            &store.potential,
            &store.orders,
        );
        serde_json::to_string(&records).unwrap()
    }
}

/// The quantity of each item.
fn quantities(package: &Package) -> Vec<i32> {
    package.items.iter().flatten().map(|item| item.quantity.unwrap()).collect()
}

fn return_address(location: &str) -> Value {
    json!({ "AddressType": "Return", "ShippingLocationReference": location })
}

#[test]
fn the_sandbox_does_what_the_model_does() {
    let fixture = Fixture::empty();
    // Found failures are kept in a file, and tried first.
    let config = Config { cases: 36, source_file: Some(file!()), ..Config::default() };
    let start = [
        Step::Create(false),
        Step::Create(true),
        Step::Quote(0),
        Step::Create(false),
        Step::Allocate(2, Way::Cheapest),
        Step::Offer(Subject::New(false), Place::Door),
        Step::Offer(Subject::New(false), Place::PickUp),
        Step::Offer(Subject::Consignment(0), Place::Door),
        Step::CreateOrder,
    ];
    let outcomes = RefCell::new(HashSet::new());
    let result = TestRunner::new(config).run(&steps(), |steps| {
        fixture.app.reset();
        let mut run =
            Run { fixture: &fixture, consignments: vec![], quotes: vec![], options: vec![], orders: vec![] };
        let mut model = Model::default();
        for (index, step) in start.iter().chain(&steps).enumerate() {
            let before = run.snapshot();
            let outcome = run.carry_out(step, &model);
            let what = format!("step {index}, {step:?}");
            if outcome.as_ref().is_some_and(|outcome| outcome.status >= 400) {
                prop_assert_eq!(before, run.snapshot(), "changed by the refused {}", what);
            }
            prop_assert_eq!(&outcome, &model.carry_out(step), "{}", what);
            prop_assert_eq!(run.seen(), model.seen(), "after {}", what);
            outcomes.borrow_mut().insert((std::mem::discriminant(step), outcome));
        }
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    // Sequences that go nowhere would prove nothing.
    let outcomes = outcomes.into_inner().len();
    assert!(outcomes >= 75, "only {outcomes} different outcomes");
}
