//! The orders of a file, and what is wrong with them.

use std::collections::HashMap;

use sorted_pro_jobs::NewItem;

use super::check::Check;
use super::problem::Problem;
use crate::global::Api;

/// An order, with its line in the file.
#[derive(Debug)]
pub(crate) struct Order {
    pub(crate) line: u64,
    pub(crate) item: NewItem,
}

/// Contents of a file, as far as it is read.
#[derive(Default)]
pub(super) struct Found {
    pub(super) orders: Vec<Order>,
    pub(super) problems: Vec<Problem>,
    lines: HashMap<String, u64>,
}

impl Found {
    /// Adds an order. `place` is where its key is.
    pub(super) fn push(&mut self, line: u64, item: NewItem, place: &str) {
        let mut report = |message: String| {
            let (place, value) = (Some(place.to_owned()), Some(item.key.clone()));
            self.problems.push(Problem { line, place, value, message });
        };
        if item.key.len() > 500 {
            report("has more than 500 bytes".to_owned());
        }
        if item.key.contains(char::is_control) {
            report("has a control character".to_owned());
        }
        if item.input.as_ref().is_some_and(|input| input.len() > 1 << 20) {
            report("the order has more than 1 MiB as JSON".to_owned());
        }
        match self.lines.get(&item.key) {
            Some(first) => report(format!("is on line {first} already: each needs its own")),
            None => {
                self.lines.insert(item.key.clone(), line);
                self.orders.push(Order { line, item });
            }
        }
    }

    /// Adds an order that exists.
    pub(super) fn push_reference(
        &mut self,
        line: u64,
        key: String,
        reference: &str,
        api: Api,
        check: &Check,
    ) {
        let mut problems = check.reference(api, reference);
        if !api.is_reference(reference) || reference.contains([',', ';', ' ', '\t']) {
            let example = match api {
                Api::Shipments => "sp_00794403010635468411384028069888",
                Api::Consignments => "EC-000-05B-MMA",
            };
            problems.push(format!("is not a reference like {example}"));
        }
        let as_problem = |message| Problem {
            line,
            place: Some("reference".to_owned()),
            value: Some(reference.to_owned()),
            message,
        };
        self.problems.extend(problems.into_iter().map(as_problem));
        let place = if key == reference { "reference" } else { "key" };
        self.push(line, NewItem { key, input: None, reference: Some(reference.to_owned()) }, place);
    }

    pub(super) fn finish(mut self, if_empty: &str) -> Result<Vec<Order>, Vec<Problem>> {
        if self.orders.is_empty() && self.problems.is_empty() {
            self.problems.push(Problem::of_line(1, if_empty));
        }
        if self.problems.is_empty() { Ok(self.orders) } else { Err(self.problems) }
    }
}
