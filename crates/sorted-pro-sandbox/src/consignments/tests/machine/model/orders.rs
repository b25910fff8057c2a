//! Orders: packed items come from the order, which stays as it is, so that the same can be packed again.

use super::{Addresses, Model, One, Promise, SeenOrder, packages, plain};
use crate::consignments::tests::machine::orders::OWN_REFERENCE;
use crate::consignments::tests::machine::{Outcome, Packing, Revision};

#[derive(Debug)]
pub(super) struct Order {
    has_own_reference: bool,
    option: Option<usize>,
    promise: Option<Promise>,
    addresses: Addresses,
    consignments: Vec<(usize, Option<usize>)>,
}

impl Order {
    pub(super) fn of_option(option: usize, promise: Promise, shop: Option<&'static str>) -> Self {
        Self {
            has_own_reference: false,
            option: Some(option),
            promise: Some(promise),
            addresses: Addresses { shop, returns_to: None },
            consignments: Vec::new(),
        }
    }

    pub(super) fn seen(&self) -> SeenOrder {
        SeenOrder {
            own_reference: self.has_own_reference.then(|| OWN_REFERENCE.to_owned()),
            option: self.option,
            is_promised: self.promise.is_some(),
            shop: self.addresses.shop.map(str::to_owned),
            returns_to: self.addresses.returns_to.map(str::to_owned),
            addresses: self.addresses.count(),
            packages: packages(),
            consignments: self.consignments.clone(),
        }
    }
}

impl Model {
    pub(super) fn create_order(&mut self) -> Outcome {
        self.orders.push(Order {
            has_own_reference: true,
            option: None,
            promise: None,
            addresses: Addresses::default(),
            consignments: Vec::new(),
        });
        plain(201)
    }

    /// Everything that is not in the body is removed, except addresses.
    pub(super) fn update_order(&mut self, number: usize, revision: Revision) -> Outcome {
        let Some(order) = self.orders.get_mut(number) else { return plain(404) };
        if revision == Revision::OtherOrder {
            return plain(400);
        }
        if revision == Revision::WithAddresses {
            order.addresses = Addresses::default();
        }
        order.has_own_reference = false;
        order.promise = None;
        plain(200)
    }

    pub(super) fn add_address(&mut self, number: usize) -> Outcome {
        match self.orders.get_mut(number).map(|order| &mut order.addresses.returns_to) {
            None => plain(404),
            Some(Some(_)) => plain(400),
            Some(none) => {
                *none = Some("WAREHOUSE1");
                plain(201)
            }
        }
    }

    pub(super) fn update_address(&mut self, number: usize) -> Outcome {
        match self.orders.get_mut(number).map(|order| &mut order.addresses.returns_to) {
            None => plain(404),
            Some(None) => plain(400),
            Some(Some(location)) => {
                *location = "LEEDS-DC1";
                plain(200)
            }
        }
    }

    pub(super) fn pack(&mut self, number: usize, packing: Packing, with_return: bool) -> Outcome {
        let Some(order) = self.orders.get_mut(number) else { return plain(404) };
        // The watches are two items of the order: three, and two.
        let packages = match packing {
            Packing::TwoWatches => vec![vec![2]],
            Packing::All => vec![vec![3, 2, 1]],
            Packing::TwoPackages => vec![vec![3, 1], vec![1, 1]],
            Packing::TooMany | Packing::TooManyInTwoLines | Packing::UnknownSku => return plain(400),
        };
        let outbound = self.consignments.len();
        let one = One { promise: order.promise, addresses: order.addresses, ..One::new(packages.clone()) };
        self.consignments.push(one);
        if with_return {
            let one = One { is_inbound: true, addresses: order.addresses, ..One::new(packages) };
            self.consignments.push(one);
        }
        order.consignments.push((outbound, with_return.then_some(outbound + 1)));
        Outcome { status: 201, elements: vec![true; 1 + usize::from(with_return)] }
    }
}
