//! Options: each can be selected once, for a week at most, and makes one consignment or one order.

use std::time::Duration;

use sorted_pro_raw::consignments::vocabulary::ConsignmentState::Allocated;

use super::orders::Order;
use super::{ALLOCATABLE, Model, One, Promise, packages, plain};
use crate::consignments::tests::machine::{Outcome, Place, Subject, WEEK};

#[derive(Debug, Clone, Copy)]
pub(super) struct Offered {
    /// The consignment that it was offered for; `None` if that is a potential one.
    consignment: Option<usize>,
    made: Duration,
    /// The shop that it delivers to.
    shop: Option<&'static str>,
    is_reserved: bool,
    is_selected: bool,
}

/// Near the destination, nearest first.
const SHOPS: [&str; 2] = [LOCKERS, "SHOP-0042"];

/// The shop that requires reservation.
const LOCKERS: &str = "LOCKER-0007";

impl Offered {
    fn place(self) -> Place {
        if self.shop.is_some() { Place::PickUp } else { Place::Door }
    }

    fn promise(self) -> Promise {
        Promise { place: self.place(), made: self.made }
    }

    fn is_open(self, now: Duration) -> bool {
        !self.is_selected && now - self.made < WEEK
    }

    fn is_selectable(self, now: Duration) -> bool {
        self.is_open(now) && (self.shop != Some(LOCKERS) || self.is_reserved)
    }
}

impl Model {
    pub(super) fn offer(&mut self, subject: Subject, place: Place) -> Outcome {
        let (status, consignment, place) = match subject {
            Subject::New(heavy) => {
                let status = if place == Place::Door { 201 } else { 200 };
                if heavy {
                    return plain(status);
                }
                (status, None, place)
            }
            Subject::Potential(option) => match self.options.get(option) {
                Some(option) if option.consignment.is_none() => (200, None, Place::Door),
                _ => return plain(404),
            },
            Subject::Consignment(n) => match self.consignments.get(n) {
                None => return plain(404),
                Some(one) if !one.can_have(place, self.now) => return plain(200),
                Some(_) => (200, Some(n), place),
            },
        };
        let shops = match place {
            Place::Door => vec![None],
            Place::PickUp => SHOPS.map(Some).to_vec(),
        };
        self.options.extend(shops.into_iter().map(|shop| Offered {
            consignment,
            made: self.now,
            shop,
            is_reserved: false,
            is_selected: false,
        }));
        plain(status)
    }

    pub(super) fn reserve(&mut self, option: usize) -> Outcome {
        match self.options.get_mut(option) {
            None => plain(404),
            Some(option) if !option.is_open(self.now) || option.shop.is_none() => plain(400),
            Some(option) => {
                option.is_reserved = true;
                plain(200)
            }
        }
    }

    pub(super) fn select(&mut self, number: usize) -> Outcome {
        let Some(option) = self.options.get_mut(number) else { return plain(404) };
        if !option.is_selectable(self.now) {
            return plain(400);
        }
        let one = match option.consignment {
            None => {
                self.consignments.push(One::new(packages()));
                self.consignments.last_mut().unwrap()
            }
            Some(n) if !ALLOCATABLE.contains(&self.consignments[n].state) => return plain(400),
            Some(n) => &mut self.consignments[n],
        };
        option.is_selected = true;
        one.state = Allocated;
        one.promise = Some(option.promise());
        one.addresses.shop = option.shop.or(one.addresses.shop);
        plain(200)
    }

    pub(super) fn select_as_orders(&mut self, options: &[usize]) -> Outcome {
        let elements: Vec<bool> = options.iter().map(|option| self.select_as_order(*option)).collect();
        Outcome { status: if elements.contains(&false) { 207 } else { 201 }, elements }
    }

    /// Returns `true` if an order is made. An option of an existing consignment makes none.
    fn select_as_order(&mut self, number: usize) -> bool {
        let Some(option) = self.options.get_mut(number) else { return false };
        if !option.is_selectable(self.now) || option.consignment.is_some() {
            return false;
        }
        option.is_selected = true;
        self.orders.push(Order::of_option(number, option.promise(), option.shop));
        true
    }
}
