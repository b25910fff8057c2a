//! Model of states, options and orders as documented, and of the catalogue's offers for the requests of
//! the test. It does not use the sandbox.

mod options;
mod orders;

use std::time::Duration;

use sorted_pro_raw::consignments::vocabulary::ConsignmentState::{self as State, *};

use self::options::Offered;
use self::orders::Order;
use super::{BulkWay, Change, DELAY, Outcome, Place, Step, WEEK, Way};

/// Everything that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) consignments: Vec<SeenConsignment>,
    pub(super) orders: Vec<SeenOrder>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SeenConsignment {
    pub(super) state: State,
    pub(super) is_allocated: bool,
    pub(super) is_labelled: bool,
    pub(super) is_inbound: bool,
    /// `true` if it has a requested delivery date.
    pub(super) is_promised: bool,
    /// The shop that is its destination.
    pub(super) shop: Option<String>,
    pub(super) addresses: usize,
    /// The quantities of the items of each package.
    pub(super) packages: Vec<Vec<i32>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SeenOrder {
    pub(super) own_reference: Option<String>,
    /// The option that it was made from.
    pub(super) option: Option<usize>,
    pub(super) is_promised: bool,
    pub(super) shop: Option<String>,
    /// The location of its return address.
    pub(super) returns_to: Option<String>,
    pub(super) addresses: usize,
    pub(super) packages: Vec<Vec<i32>>,
    /// The consignments that it was packed into, each with its return.
    pub(super) consignments: Vec<(usize, Option<usize>)>,
}

/// The date and time slot of an option, which are over a week later.
#[derive(Debug, Clone, Copy)]
struct Promise {
    place: Place,
    made: Duration,
}

/// Addresses beyond those of the request.
#[derive(Debug, Clone, Copy, Default)]
struct Addresses {
    /// The shop that has become the destination; the consumer is the recipient then.
    shop: Option<&'static str>,
    returns_to: Option<&'static str>,
}

impl Addresses {
    fn count(self) -> usize {
        2 + usize::from(self.shop.is_some()) + usize::from(self.returns_to.is_some())
    }
}

#[derive(Debug)]
struct One {
    /// No service takes it.
    heavy: bool,
    is_inbound: bool,
    promise: Option<Promise>,
    addresses: Addresses,
    state: State,
    is_labelled: bool,
    packages: Vec<Vec<i32>>,
    /// When its manifest is done, while it is at it.
    manifested_at: Option<Duration>,
}

impl One {
    fn new(packages: Vec<Vec<i32>>) -> Self {
        Self {
            heavy: false,
            is_inbound: false,
            promise: None,
            addresses: Addresses::default(),
            state: Unallocated,
            is_labelled: false,
            packages,
            manifested_at: None,
        }
    }

    /// Returns `true` if a delivery or pick-up option meets what it was promised before, if anything.
    fn can_have(&self, place: Place, now: Duration) -> bool {
        let fits = |promise: Promise| promise.place == place && now - promise.made < WEEK;
        !self.heavy && !self.is_inbound && self.promise.is_none_or(fits)
    }

    /// Returns `true` if a service takes it. That of the delivery options keeps their promise, and is in the group; only
    /// `Choice::Any` has that of the pick-up options.
    fn is_taken(&self, choice: Choice, now: Duration) -> bool {
        let has_door = self.can_have(Place::Door, now);
        match choice {
            Choice::Any => self.is_inbound || has_door || self.can_have(Place::PickUp, now),
            Choice::Door => self.is_inbound || has_door,
            Choice::Named => has_door,
        }
    }
}

/// The services that can be chosen.
#[derive(Debug, Clone, Copy)]
enum Choice {
    Any,
    /// Without those that deliver to shops.
    Door,
    /// Those of the group, or the one that was named: none of them takes returns.
    Named,
}

#[derive(Debug, Default)]
pub(super) struct Model {
    now: Duration,
    consignments: Vec<One>,
    /// The consignment of each quote, and when it was made.
    quotes: Vec<(usize, Duration)>,
    options: Vec<Offered>,
    orders: Vec<Order>,
}

const ALLOCATABLE: [State; 2] = [Unallocated, AllocationFailed];
const DEALLOCATABLE: [State; 3] = [Allocated, Manifested, ManifestFailed];
const MANIFESTABLE: [State; 3] = [Allocated, ManifestFailed, ReadyToShip];
const CANCELLABLE: [State; 5] = [Unallocated, AllocationFailed, Allocated, Manifested, ManifestFailed];
const LABELLABLE: [State; 4] = [Allocated, ReadyToShip, Manifested, ManifestFailed];

/// The packages of every request, with the quantities of their items.
fn packages() -> Vec<Vec<i32>> {
    vec![vec![3], vec![2, 1]]
}

fn plain(status: u16) -> Outcome {
    Outcome { status, elements: Vec::new() }
}

impl Model {
    pub(super) fn is_heavy(&self, number: usize) -> bool {
        self.consignments.get(number).is_some_and(|one| one.heavy)
    }

    pub(super) fn seen(&self) -> Seen {
        let consignment = |one: &One| SeenConsignment {
            state: one.state.clone(),
            is_allocated: [Allocated, ReadyToShip, Manifesting, Manifested].contains(&one.state),
            is_labelled: one.is_labelled,
            is_inbound: one.is_inbound,
            is_promised: one.promise.is_some(),
            // A return goes to the warehouse.
            shop: one.addresses.shop.filter(|_| !one.is_inbound).map(str::to_owned),
            addresses: one.addresses.count(),
            packages: one.packages.clone(),
        };
        Seen {
            consignments: self.consignments.iter().map(consignment).collect(),
            orders: self.orders.iter().map(Order::seen).collect(),
        }
    }

    /// Carries out a step and returns the expected outcome; `None` if the step is none of the API.
    pub(super) fn carry_out(&mut self, step: &Step) -> Option<Outcome> {
        Some(match step {
            Step::Create(heavy) => {
                self.consignments.push(One { heavy: *heavy, ..One::new(packages()) });
                plain(201)
            }
            Step::Update(n) => match self.consignments.get_mut(*n) {
                None => plain(404),
                Some(one) if !ALLOCATABLE.contains(&one.state) => plain(400),
                Some(one) => {
                    one.packages = packages();
                    one.addresses = Addresses::default();
                    one.promise = None;
                    plain(200)
                }
            },
            Step::DeletePackage(n) => match self.consignments.get_mut(*n) {
                None => plain(404),
                Some(one) if !ALLOCATABLE.contains(&one.state) || one.packages.len() == 1 => plain(400),
                Some(one) => {
                    one.packages.remove(0);
                    plain(200)
                }
            },
            Step::Allocate(n, way) => match self.consignments.get(*n) {
                Some(one) if ALLOCATABLE.contains(&one.state) && *way != Way::UnknownGroup => {
                    let done =
                        self.allocate(*n, if *way == Way::Group { Choice::Named } else { Choice::Any });
                    self.consignments[*n].is_labelled = done && *way == Way::WithLabel;
                    Outcome { status: 200, elements: vec![done] }
                }
                Some(_) => plain(400),
                None => plain(404),
            },
            Step::AllocateSeveral(_, BulkWay::UnknownService) => plain(400),
            Step::AllocateSeveral(all, way) => {
                let choice = match way {
                    BulkWay::Rules => Choice::Any,
                    BulkWay::Filters => Choice::Door,
                    BulkWay::Group | BulkWay::Service | BulkWay::UnknownService => Choice::Named,
                };
                Outcome { status: 200, elements: all.iter().map(|n| self.allocate(*n, choice)).collect() }
            }
            Step::AllocateAll => {
                let numbers = 0..self.consignments.len();
                let fresh: Vec<usize> =
                    numbers.filter(|n| self.consignments[*n].state == Unallocated).collect();
                Outcome {
                    status: 200,
                    elements: fresh.into_iter().map(|n| self.allocate(n, Choice::Any)).collect(),
                }
            }
            Step::Quote(n) => match self.consignments.get(*n) {
                None => plain(404),
                Some(one) => {
                    if one.is_taken(Choice::Named, self.now) {
                        self.quotes.push((*n, self.now));
                    }
                    plain(200)
                }
            },
            Step::AllocateWithQuote(n, quote) => {
                let now = self.now;
                let fits = |(of, made): &(usize, Duration)| of == n && now - *made < WEEK;
                match self.consignments.get(*n) {
                    Some(one)
                        if ALLOCATABLE.contains(&one.state) && self.quotes.get(*quote).is_some_and(fits) =>
                    {
                        Outcome { status: 200, elements: vec![self.allocate(*n, Choice::Named)] }
                    }
                    Some(_) => plain(400),
                    None => plain(404),
                }
            }
            Step::Deallocate(n) => self.single(*n, Change::Deallocate),
            Step::Cancel(n) => self.single(*n, Change::Cancel),
            // Only here are references that are all unknown a 404.
            Step::Change(Change::Manifest, all) if all.iter().all(|n| *n >= self.consignments.len()) => {
                plain(404)
            }
            Step::Change(change, all) => {
                Outcome { status: 200, elements: all.iter().map(|n| self.change(*n, *change)).collect() }
            }
            Step::ManifestAllReady => {
                for n in 0..self.consignments.len() {
                    if self.consignments[n].state == ReadyToShip {
                        self.change(n, Change::Manifest);
                    }
                }
                plain(200)
            }
            Step::Label(n) => match self.consignments.get_mut(*n) {
                None => plain(404),
                Some(one) if !LABELLABLE.contains(&one.state) => plain(400),
                Some(one) => {
                    one.is_labelled = true;
                    plain(200)
                }
            },
            Step::Offer(subject, place) => self.offer(*subject, *place),
            Step::Reserve(option) => self.reserve(*option),
            Step::Select(option) => self.select(*option),
            Step::SelectAsOrders(options) => self.select_as_orders(options),
            Step::CreateOrder => self.create_order(),
            Step::UpdateOrder(n, revision) => self.update_order(*n, *revision),
            Step::AddAddress(n) => self.add_address(*n),
            Step::UpdateAddress(n) => self.update_address(*n),
            Step::Pack(n, packing, with_return) => self.pack(*n, *packing, *with_return),
            Step::Advance(by) => {
                self.now += *by;
                for one in &mut self.consignments {
                    if one.manifested_at.is_some_and(|due| due <= self.now) {
                        one.manifested_at = None;
                        one.state = Manifested;
                    }
                }
                return None;
            }
        })
    }

    /// Returns `true` if a consignment is allocated, provided that its state permits an attempt.
    fn allocate(&mut self, number: usize, choice: Choice) -> bool {
        let Some(one) = self.consignments.get_mut(number) else { return false };
        if !ALLOCATABLE.contains(&one.state) {
            return false;
        }
        let is_taken = one.is_taken(choice, self.now);
        one.state = if is_taken { Allocated } else { AllocationFailed };
        is_taken
    }

    fn single(&mut self, number: usize, change: Change) -> Outcome {
        let status = match (number < self.consignments.len(), self.change(number, change)) {
            (false, _) => 404,
            (true, false) => 400,
            (true, true) => 200,
        };
        plain(status)
    }

    /// Returns `true` if a change is made, which depends on the state only.
    fn change(&mut self, number: usize, change: Change) -> bool {
        let Some(one) = self.consignments.get_mut(number) else { return false };
        let (from, to): (&[State], State) = match change {
            Change::Deallocate => (&DEALLOCATABLE, Unallocated),
            Change::Cancel => (&CANCELLABLE, Cancelled),
            Change::SetReady => (&[Allocated], ReadyToShip),
            Change::SetNotReady => (&[ReadyToShip], Allocated),
            Change::Manifest => (&MANIFESTABLE, Manifesting),
        };
        if !from.contains(&one.state) {
            return false;
        }
        match change {
            Change::Manifest => one.manifested_at = Some(self.now + DELAY),
            Change::Deallocate | Change::Cancel => one.is_labelled = false,
            Change::SetReady | Change::SetNotReady => {}
        }
        one.state = to;
        true
    }
}
