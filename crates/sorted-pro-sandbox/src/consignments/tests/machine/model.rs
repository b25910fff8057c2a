//! What the documented tables say about states, and nothing else. Nothing here asks the sandbox.

use std::time::Duration;

use sorted_pro_raw::consignments::vocabulary::ConsignmentState::{self as State, *};

use super::{BulkWay, Change, DELAY, Outcome, Step, WEEK, Way};

/// What can be read about a consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) state: State,
    pub(super) is_allocated: bool,
    pub(super) is_labelled: bool,
    pub(super) packages: usize,
}

#[derive(Debug)]
struct One {
    /// No service takes it.
    heavy: bool,
    state: State,
    is_labelled: bool,
    packages: usize,
    /// When its manifest is done, while it is at it.
    manifested_at: Option<Duration>,
}

#[derive(Debug, Default)]
pub(super) struct Model {
    now: Duration,
    consignments: Vec<One>,
    /// The consignment of each quote, and when it was made.
    quotes: Vec<(usize, Duration)>,
}

const ALLOCATABLE: [State; 2] = [Unallocated, AllocationFailed];
const DEALLOCATABLE: [State; 3] = [Allocated, Manifested, ManifestFailed];
const MANIFESTABLE: [State; 3] = [Allocated, ManifestFailed, ReadyToShip];
const CANCELLABLE: [State; 5] = [Unallocated, AllocationFailed, Allocated, Manifested, ManifestFailed];
const LABELLABLE: [State; 4] = [Allocated, ReadyToShip, Manifested, ManifestFailed];

/// The packages of every request.
const PACKAGES: usize = 2;

impl Model {
    pub(super) fn is_heavy(&self, number: usize) -> bool {
        self.consignments.get(number).is_some_and(|one| one.heavy)
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        let seen = |one: &One| Seen {
            state: one.state.clone(),
            is_allocated: [Allocated, ReadyToShip, Manifesting, Manifested].contains(&one.state),
            is_labelled: one.is_labelled,
            packages: one.packages,
        };
        self.consignments.iter().map(seen).collect()
    }

    /// Carries out a step and returns what the answer says; `None` if the step is none of the API.
    pub(super) fn carry_out(&mut self, step: &Step) -> Option<Outcome> {
        let plain = |status| Outcome { status, elements: Vec::new() };
        Some(match step {
            Step::Create(heavy) => {
                let state = Unallocated;
                self.consignments.push(One {
                    heavy: *heavy,
                    state,
                    is_labelled: false,
                    packages: PACKAGES,
                    manifested_at: None,
                });
                plain(201)
            }
            Step::Update(n) => match self.consignments.get_mut(*n) {
                None => plain(404),
                Some(one) if !ALLOCATABLE.contains(&one.state) => plain(400),
                Some(one) => {
                    one.packages = PACKAGES;
                    plain(200)
                }
            },
            Step::DeletePackage(n) => match self.consignments.get_mut(*n) {
                None => plain(404),
                Some(one) if !ALLOCATABLE.contains(&one.state) || one.packages == 1 => plain(400),
                Some(one) => {
                    one.packages -= 1;
                    plain(200)
                }
            },
            Step::Allocate(n, way) => match self.consignments.get(*n) {
                Some(one) if ALLOCATABLE.contains(&one.state) && *way != Way::UnknownGroup => {
                    let done = self.allocate(*n);
                    self.consignments[*n].is_labelled = done && *way == Way::WithLabel;
                    Outcome { status: 200, elements: vec![done] }
                }
                Some(_) => plain(400),
                None => plain(404),
            },
            Step::AllocateSeveral(_, BulkWay::UnknownService) => plain(400),
            Step::AllocateSeveral(all, _) => {
                Outcome { status: 200, elements: all.iter().map(|n| self.allocate(*n)).collect() }
            }
            Step::AllocateAll => {
                let numbers = 0..self.consignments.len();
                let fresh: Vec<usize> =
                    numbers.filter(|n| self.consignments[*n].state == Unallocated).collect();
                Outcome { status: 200, elements: fresh.into_iter().map(|n| self.allocate(n)).collect() }
            }
            Step::Quote(n) => match self.consignments.get(*n) {
                None => plain(404),
                Some(one) => {
                    if !one.heavy {
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
                        Outcome { status: 200, elements: vec![self.allocate(*n)] }
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

    /// Whether a consignment is allocated, if its state lets that be tried.
    fn allocate(&mut self, number: usize) -> bool {
        let Some(one) = self.consignments.get_mut(number) else { return false };
        if !ALLOCATABLE.contains(&one.state) {
            return false;
        }
        one.state = if one.heavy { AllocationFailed } else { Allocated };
        !one.heavy
    }

    fn single(&mut self, number: usize, change: Change) -> Outcome {
        let status = match (number < self.consignments.len(), self.change(number, change)) {
            (false, _) => 404,
            (true, false) => 400,
            (true, true) => 200,
        };
        Outcome { status, elements: Vec::new() }
    }

    /// Whether a change is made, which depends on the state only.
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
