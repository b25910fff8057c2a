//! Random sequences of operations: after each of them the sandbox is where a small model of it is.

mod model;

use std::cell::RefCell;
use std::collections::HashSet;
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::consignments::types::{
    AllocateAndGetLabelsResponse, AllocationSummary, Consignment, QuoteResult,
};

use self::model::{Model, Seen};
use super::support::{Answered, Fixture, created, domestic};

/// How a service is chosen for one consignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Cheapest,
    Group,
    UnknownGroup,
    /// And the label is wanted at once.
    WithLabel,
}

/// How a service is chosen for several consignments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BulkWay {
    Rules,
    Group,
    Service,
    Filters,
    UnknownService,
}

/// What is done to several consignments, one after another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Deallocate,
    Cancel,
    SetReady,
    SetNotReady,
    Manifest,
}

/// One operation. Consignments and quotes are counted in the order of their creation; there may be none.
#[derive(Debug, Clone)]
enum Step {
    /// A consignment that no service takes, if the flag says so.
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
    Advance(Duration),
}

/// The status of an answer, and for each of its elements whether it is a success.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Outcome {
    status: u16,
    elements: Vec<bool>,
}

/// So long does background work take.
const DELAY: Duration = Duration::from_secs(60);

/// Until the next day on which everything is as today, and quotes have expired.
const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);

const UNKNOWN: &str = "EC-000-0ZZ-ZZZ";

fn steps() -> impl Strategy<Value = Vec<Step>> {
    use prop::sample::select;
    let one = || 0..4_usize;
    let some = || prop::collection::vec(0..4_usize, 1..4);
    let ways = vec![Way::Cheapest, Way::Cheapest, Way::Group, Way::UnknownGroup, Way::WithLabel];
    let bulk_ways =
        vec![BulkWay::Rules, BulkWay::Group, BulkWay::Service, BulkWay::Filters, BulkWay::UnknownService];
    let changes =
        vec![Change::Deallocate, Change::Cancel, Change::SetReady, Change::SetNotReady, Change::Manifest];
    let step = prop_oneof![
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
    prop::collection::vec(step, 1..40)
}

/// A sandbox, and what it called the things that were made.
struct Run<'a> {
    fixture: &'a Fixture,
    consignments: Vec<String>,
    quotes: Vec<String>,
}

fn request(heavy: bool) -> Value {
    let mut request = domestic();
    if heavy {
        request["Packages"][0]["Weight"]["Value"] = 5000.into();
    }
    let package = request["Packages"][0].clone();
    request["Packages"].as_array_mut().unwrap().push(package);
    request
}

/// Whether each element of a list of allocations is a success.
fn allocated(answer: &Answered) -> Outcome {
    let elements: Vec<AllocationSummary> =
        if answer.status == 200 { answer.decode::<OneOrMany<_>>().into_vec() } else { Vec::new() };
    let elements = elements.iter().map(|element| (200..300).contains(&element.status_code)).collect();
    Outcome { status: answer.status, elements }
}

/// Whether each element of a list of changes is a success.
fn changed(answer: &Answered) -> Outcome {
    let elements = if answer.status == 200 { answer.elements() } else { Vec::new() };
    Outcome { status: answer.status, elements: elements.iter().map(|element| element.is_success).collect() }
}

fn plain(answer: &Answered) -> Outcome {
    Outcome { status: answer.status, elements: Vec::new() }
}

impl Run<'_> {
    fn name(&self, number: usize) -> &str {
        self.consignments.get(number).map_or(UNKNOWN, String::as_str)
    }

    fn all(&self, numbers: &[usize]) -> Value {
        numbers.iter().map(|number| self.name(*number)).collect()
    }

    /// Carries out a step. The answer has been held against the contract and its model by the fixture.
    fn carry_out(&mut self, step: &Step, model: &Model) -> Option<Outcome> {
        let fixture = self.fixture;
        Some(match step {
            Step::Create(heavy) => {
                let answer = fixture.post("/consignments", request(*heavy));
                self.consignments.push(created(&answer));
                plain(&answer)
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
                let answer = fixture.touch(&format!("/allocation/{name}/{path}"));
                match way {
                    Way::WithLabel if answer.status == 200 => {
                        let response: AllocateAndGetLabelsResponse = answer.decode();
                        let results = response.responses.into_iter().flatten();
                        let elements = results.map(|result| result.label_content.is_some()).collect();
                        Outcome { status: 200, elements }
                    }
                    _ => allocated(&answer),
                }
            }
            Step::AllocateSeveral(all, way) => {
                let (path, member, value) = match way {
                    BulkWay::Rules => ("allocate", "", Value::Null),
                    BulkWay::Group => (
                        "allocatewithservicegroup",
                        "MpdCarrierServiceGroupReference",
                        json!("valuableGoods"),
                    ),
                    BulkWay::Service => {
                        ("allocatewithcarrierservice", "MpdCarrierServiceReference", json!("CX_NDS"))
                    }
                    BulkWay::UnknownService => {
                        ("allocatewithcarrierservice", "MpdCarrierServiceReference", json!("NOBODY"))
                    }
                    BulkWay::Filters => ("allocateConsignmentsWithServiceFilters", "Filters", json!({})),
                };
                let mut body = json!({ "ConsignmentReferences": self.all(all) });
                if !value.is_null() {
                    body[member] = value;
                }
                allocated(&fixture.put(&format!("/allocation/{path}"), body))
            }
            Step::AllocateAll => allocated(&fixture.put("/allocation/allocate/2019-06-12", json!({}))),
            Step::Quote(n) => {
                let answer = fixture.get(&format!("/quotes/consignment/{}", self.name(*n)));
                if answer.status == 200 {
                    let quotes = answer.decode::<QuoteResult>().quotes.unwrap_or_default();
                    self.quotes.extend(quotes.into_iter().take(1).map(|quote| quote.quote_reference));
                }
                plain(&answer)
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
            Step::Advance(by) => {
                fixture.app.advance(*by);
                return None;
            }
        })
    }

    /// Everything read back.
    fn seen(&self) -> Vec<Seen> {
        let read = |reference: &String| {
            let consignment: Consignment =
                self.fixture.get(&format!("/consignments/{reference}")).ok(200).decode();
            let state = consignment.consignment_state.unwrap().into_value();
            assert_eq!(state, self.fixture.state(reference), "{reference}");
            let has_legs = consignment.consignment_legs.is_some_and(|legs| !legs.is_empty());
            assert_eq!(has_legs, consignment.allocation.is_some(), "{reference} is {state}");
            Seen {
                state,
                is_allocated: consignment.allocation.is_some(),
                is_labelled: consignment.labels_printed.unwrap(),
                packages: consignment.packages.unwrap().len(),
            }
        };
        self.consignments.iter().map(read).collect()
    }
}

#[test]
fn the_sandbox_does_what_the_model_does() {
    let fixture = Fixture::empty();
    // Found failures are kept in a file, and tried first.
    let config = Config { cases: 100, source_file: Some(file!()), ..Config::default() };
    let start = [
        Step::Create(false),
        Step::Create(true),
        Step::Quote(0),
        Step::Create(false),
        Step::Allocate(2, Way::Cheapest),
    ];
    let outcomes = RefCell::new(HashSet::new());
    let result = TestRunner::new(config).run(&steps(), |steps| {
        fixture.app.reset();
        let mut run = Run { fixture: &fixture, consignments: vec![], quotes: vec![] };
        let mut model = Model::default();
        for (index, step) in start.iter().chain(&steps).enumerate() {
            let outcome = run.carry_out(step, &model);
            let what = format!("step {index}, {step:?}");
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
    assert!(outcomes >= 45, "only {outcomes} different outcomes");
}
