//! Model of the documented tables of states, and nothing else. It does not use the sandbox.

use std::collections::BTreeSet;
use std::time::Duration;

use sorted_pro_raw::shipments::vocabulary::ShipmentGroupState as GroupState;
use sorted_pro_raw::shipments::vocabulary::ShipmentState::{self as State, *};

use super::{BulkWay, DELAY, Kind, Step, WEEK, Way};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shipment {
    pub(super) kind: Kind,
    /// `None` when it was deleted.
    pub(super) state: Option<State>,
    /// Number of times that labels were fetched.
    pub(super) labels: i32,
    pub(super) name: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// Numbers of shipments.
    pub(super) members: Vec<usize>,
    pub(super) state: GroupState,
    /// Of its custom reference, if it has one.
    pub(super) version: Option<i64>,
}

/// Background work on a shipment.
#[derive(Debug, Clone, Copy)]
struct Job {
    due: Duration,
    shipment: usize,
    work: Work,
}

#[derive(Debug, Clone, Copy)]
enum Work {
    Allocate(BulkWay),
    Book,
    Manifest,
}

#[derive(Debug, Default)]
pub(super) struct Model {
    now: Duration,
    pub(super) shipments: Vec<Shipment>,
    pub(super) groups: Vec<Group>,
    /// The shipment of each quote, and when it was made.
    quotes: Vec<(usize, Duration)>,
    jobs: Vec<Job>,
}

const ALLOCATABLE: [State; 2] = [Unallocated, AllocationFailed];
const DEALLOCATABLE: [State; 2] = [Allocated, ReadyToShip];
const MANIFESTABLE: [State; 3] = [Allocated, ManifestFailed, ReadyToShip];
/// All before `manifested`, but none in which the platform is at work.
const CANCELLABLE: [State; 7] = [
    Unallocated,
    AllocationFailed,
    Allocated,
    ReadyToShip,
    ManifestFailed,
    CollectionBookingPending,
    CollectionBooked,
];
const AFTER_MANIFEST: [State; 4] = [Manifested, InTransit, Delivered, Lost];
const GROUPABLE: [State; 2] = [Allocated, Manifested];

impl Shipment {
    pub(super) fn is_gone(&self) -> bool {
        self.state.is_none()
    }

    fn is_in(&self, states: &[State]) -> bool {
        self.state.as_ref().is_some_and(|state| states.contains(state))
    }

    /// Returns `true` if a carrier has taken it on, and has not been called off.
    pub(super) fn is_allocated(&self) -> bool {
        !self.is_gone() && !self.is_in(&[Unallocated, Allocating, AllocationFailed, Cancelled])
    }

    fn becomes(&mut self, state: State) {
        // Labels are those of one allocation.
        if [Unallocated, Allocating, Cancelled].contains(&state) {
            self.labels = 0;
        }
        self.state = Some(state);
    }
}

impl Model {
    /// The shipment of that number in its state, unless there is none.
    fn at(&mut self, number: usize) -> Option<(&mut Shipment, State)> {
        let shipment = self.shipments.get_mut(number)?;
        let state = shipment.state.clone()?;
        Some((shipment, state))
    }

    /// Status of a change that only some states permit.
    fn move_on(&mut self, number: usize, from: &[State], to: State, success: u16, refusal: u16) -> u16 {
        match self.at(number) {
            None => 404,
            Some((_, state)) if !from.contains(&state) => refusal,
            Some((shipment, _)) => {
                shipment.becomes(to);
                success
            }
        }
    }

    fn later(&mut self, shipment: usize, work: Work) {
        self.jobs.push(Job { due: self.now + DELAY, shipment, work });
    }

    fn new_shipment(&mut self, kind: Kind, name: String) -> u16 {
        self.shipments.push(Shipment { kind, state: Some(Unallocated), labels: 0, name });
        201
    }

    /// Carries out a step and returns the expected status; 0 if it is none of the API.
    pub(super) fn carry_out(&mut self, step: &Step) -> u16 {
        match step {
            Step::Create(kind) => self.new_shipment(*kind, "ORDER-1".to_owned()),
            Step::Clone(n) => match self.at(*n).map(|(shipment, _)| shipment.clone()) {
                None => 404,
                Some(original) => self.new_shipment(original.kind, original.name),
            },
            Step::Update(n, name) => match self.at(*n) {
                None => 404,
                Some((_, state)) if !ALLOCATABLE.contains(&state) => 400,
                Some((shipment, _)) if shipment.name == *name => 304,
                Some((shipment, _)) => {
                    shipment.name = (*name).to_owned();
                    200
                }
            },
            Step::Allocate(n, way) => self.allocate(*n, *way),
            Step::AllocateSeveral(all, way) => self.allocate_several(all, *way),
            Step::Quote(n) => {
                let now = self.now;
                match self.at(*n) {
                    None => 404,
                    Some((_, state))
                        if !CANCELLABLE.contains(&state) && ![Allocating, Manifesting].contains(&state) =>
                    {
                        400
                    }
                    Some((shipment, _)) if shipment.kind == Kind::Heavy => 531,
                    Some(_) => {
                        self.quotes.push((*n, now));
                        201
                    }
                }
            }
            Step::AllocateWithQuote(n, quote) => self.allocate_with_quote(*n, *quote),
            Step::Deallocate(n) => self.move_on(*n, &DEALLOCATABLE, Unallocated, 200, 400),
            Step::Cancel(n) => self.move_on(*n, &CANCELLABLE, Cancelled, 200, 409),
            Step::Delete(n) => match self.at(*n) {
                None => 404,
                Some((shipment, Cancelled)) => {
                    shipment.state = None;
                    200
                }
                Some(_) => 400,
            },
            Step::ChangeState(n, to) => self.change_state(*n, to),
            Step::Manifest(n) => self.manifest(&[*n]),
            Step::ManifestSeveral(all) if has_duplicates(all) => 400,
            Step::ManifestSeveral(all) => self.manifest(all),
            Step::Label(n) => match self.at(*n) {
                None => 404,
                Some((shipment, _)) if !shipment.is_allocated() => 400,
                Some((shipment, _)) => {
                    shipment.labels += 1;
                    200
                }
            },
            Step::Advance(by) => {
                self.advance(*by);
                0
            }
            Step::CreateGroup(all, named) => self.create_group(all, *named),
            Step::Join(group, n) => self.join(*group, *n),
            Step::Leave(group, n) => match self.groups.get_mut(*group) {
                None => 404,
                Some(group) if group.state != GroupState::Open => 409,
                Some(group) if !group.members.contains(n) => 304,
                Some(group) => {
                    group.members.retain(|member| member != n);
                    200
                }
            },
            Step::Lock(group) => self.turn(*group, &GroupState::Open, GroupState::Locked),
            Step::Unlock(group) => self.turn(*group, &GroupState::Locked, GroupState::Open),
            Step::Close(group) => self.turn(*group, &GroupState::Locked, GroupState::Closed),
            Step::ManifestGroup(group) => self.manifest_group(*group),
        }
    }

    fn allocate(&mut self, number: usize, way: Way) -> u16 {
        let Some((shipment, state)) = self.at(number) else { return 404 };
        // A wrong request changes nothing; a group that does not exist is not even looked for in a state.
        if way == Way::UnknownGroup {
            return 404;
        }
        if !ALLOCATABLE.contains(&state) || way == Way::UnknownService {
            return 521;
        }
        let finds = match shipment.kind {
            Kind::Heavy => false,
            Kind::Driver => matches!(way, Way::Rules | Way::Group),
            Kind::Parcel | Kind::Doomed => true,
        };
        self.end_allocation(number, finds)
    }

    fn end_allocation(&mut self, number: usize, finds: bool) -> u16 {
        let Some((shipment, _)) = self.at(number) else { return 404 };
        shipment.becomes(if finds { Allocated } else { AllocationFailed });
        let is_driver = shipment.kind == Kind::Driver;
        if finds && is_driver {
            self.later(number, Work::Book);
        }
        if finds { 200 } else { 521 }
    }

    fn allocate_with_quote(&mut self, number: usize, quote: usize) -> u16 {
        let Some((_, state)) = self.at(number) else { return 404 };
        let Some((of, made)) = self.quotes.get(quote).copied() else { return 404 };
        // The quotes of a shipment go with it.
        if self.at(of).is_none() {
            return 404;
        }
        let has_expired = self.now - made >= WEEK;
        if !ALLOCATABLE.contains(&state) || of != number || has_expired {
            return 521;
        }
        self.end_allocation(number, true)
    }

    fn allocate_several(&mut self, all: &[usize], way: BulkWay) -> u16 {
        if has_duplicates(all) {
            return 400;
        }
        let (mut queued, mut wrong) = (0, 0);
        for number in all {
            match self.at(*number) {
                Some((shipment, state)) if ALLOCATABLE.contains(&state) => {
                    shipment.becomes(Allocating);
                    self.later(*number, Work::Allocate(way));
                    queued += 1;
                }
                Some(_) => wrong += 1,
                None => {}
            }
        }
        match (queued, wrong) {
            (0, 0) => 404,
            (0, _) => 521,
            (some, _) if some == all.len() => 202,
            _ => 207,
        }
    }

    fn change_state(&mut self, number: usize, to: &State) -> u16 {
        if *to == Allocating {
            return 400;
        }
        let Some((shipment, from)) = self.at(number) else { return 404 };
        let is_documented = matches!((&from, to), (Allocated, ReadyToShip) | (ReadyToShip, Allocated))
            || AFTER_MANIFEST.contains(&from) && AFTER_MANIFEST.contains(to);
        if from == *to {
            304
        } else if is_documented {
            shipment.becomes(to.clone());
            200
        } else {
            400
        }
    }

    /// All or none.
    fn manifest(&mut self, all: &[usize]) -> u16 {
        if all.iter().any(|number| self.at(*number).is_none()) {
            return 404;
        }
        if !all.iter().all(|number| self.shipments[*number].is_in(&MANIFESTABLE)) {
            return 400;
        }
        for number in all {
            self.shipments[*number].becomes(Manifesting);
            self.later(*number, Work::Manifest);
        }
        202
    }

    fn manifest_group(&mut self, group: usize) -> u16 {
        let Some(group) = self.groups.get(group) else { return 404 };
        let members = group.members.iter().copied();
        let able: Vec<usize> = members.filter(|n| self.shipments[*n].is_in(&MANIFESTABLE)).collect();
        if group.state == GroupState::Closed || able.is_empty() {
            return 400;
        }
        self.manifest(&able)
    }

    fn is_in_unclosed_group(&self, number: usize) -> bool {
        self.groups.iter().any(|group| group.state != GroupState::Closed && group.members.contains(&number))
    }

    fn create_group(&mut self, all: &[usize], named: bool) -> u16 {
        if has_duplicates(all) {
            return 400;
        }
        let namesakes = || self.groups.iter().filter(|group| group.version.is_some());
        if named && namesakes().any(|group| group.state != GroupState::Closed) {
            return 429;
        }
        let version = i64::try_from(namesakes().count() + 1).ok().filter(|_| named);
        let is_free = |number: &usize| {
            !self.is_in_unclosed_group(*number)
                && self.shipments.get(*number).is_some_and(|shipment| shipment.is_in(&GROUPABLE))
        };
        let members: Vec<usize> = all.iter().copied().filter(is_free).collect();
        if members.is_empty() {
            let is_unknown = |n: &usize| self.shipments.get(*n).is_none_or(Shipment::is_gone);
            let are_unknown = all.iter().all(|n| is_unknown(n) && !self.is_in_unclosed_group(*n));
            return if are_unknown { 404 } else { 400 };
        }
        let status = if members.len() == all.len() { 201 } else { 207 };
        self.groups.push(Group { members, state: GroupState::Open, version });
        status
    }

    fn join(&mut self, group: usize, number: usize) -> u16 {
        let Some(wanted) = self.groups.get(group) else { return 404 };
        if wanted.state != GroupState::Open {
            return 409;
        }
        if wanted.members.contains(&number) {
            return 304;
        }
        if self.is_in_unclosed_group(number) {
            return 400;
        }
        match self.at(number) {
            None => 404,
            Some((_, state)) if !GROUPABLE.contains(&state) => 400,
            Some(_) => {
                self.groups[group].members.push(number);
                200
            }
        }
    }

    fn turn(&mut self, group: usize, from: &GroupState, to: GroupState) -> u16 {
        match self.groups.get_mut(group) {
            None => 404,
            Some(group) if group.state != *from => 409,
            Some(group) => {
                group.state = to;
                200
            }
        }
    }

    /// Carries out due changes, in order of time.
    fn advance(&mut self, by: Duration) {
        let until = self.now + by;
        while let Some(index) = (0..self.jobs.len()).min_by_key(|index| self.jobs[*index].due)
            && self.jobs[index].due <= until
        {
            let Job { due, shipment: number, work } = self.jobs.remove(index);
            self.now = due;
            let Some((shipment, state)) = self.at(number) else { continue };
            match (work, state) {
                (Work::Allocate(way), Allocating) => {
                    let finds = match shipment.kind {
                        Kind::Heavy => false,
                        Kind::Driver => way != BulkWay::Service,
                        Kind::Parcel | Kind::Doomed => true,
                    };
                    self.end_allocation(number, finds);
                }
                (Work::Book, Allocated) => {
                    shipment.becomes(CollectionBookingPending);
                    self.later(number, Work::Book);
                }
                (Work::Book, CollectionBookingPending) => shipment.becomes(CollectionBooked),
                (Work::Manifest, Manifesting) => {
                    let fails = shipment.kind == Kind::Doomed;
                    shipment.becomes(if fails { ManifestFailed } else { Manifested });
                }
                // It is not waiting for that any more.
                _ => {}
            }
        }
        self.now = until;
    }
}

fn has_duplicates(all: &[usize]) -> bool {
    all.iter().collect::<BTreeSet<_>>().len() < all.len()
}
