//! Stores the faults that are set, and selects those that concern a call.

use std::time::Duration;

use jiff::Timestamp;

use super::{Fault, FaultError, FaultId, Plan, Probability, SetFault};
use crate::model::catalogue::Api;
use crate::model::references::mix;

/// Most faults at the same time: each is checked on every call.
const MAX_FAULTS: usize = 1000;

#[derive(Debug, Default)]
pub(crate) struct Faults {
    last_id: u64,
    set: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    id: u64,
    fault: Fault,
    since: Timestamp,
    /// Number of calls of its operation.
    calls: u64,
    applied: u64,
}

impl Entry {
    /// Returns `true` if the fault can apply at `now` or later.
    fn is_active(&self, now: Timestamp) -> bool {
        let is_over = self.fault.lasting.is_some_and(|lasting| {
            let until = self.since.checked_add(lasting).unwrap_or(Timestamp::MAX);
            now >= until
        });
        !is_over && self.most().is_none_or(|most| self.applied < most)
    }

    /// Returns the number of calls that it can apply to; `None` for no limit.
    fn most(&self) -> Option<u64> {
        self.fault.times.or(self.fault.nth.map(|_| 1))
    }

    /// Returns `true` if it applies to the call that was just counted.
    fn hits(&self) -> bool {
        let Fault { nth, probability, .. } = self.fault;
        nth.is_none_or(|nth| self.calls >= nth)
            && probability.is_none_or(|probability| draw(probability, self.calls))
    }
}

/// Depends only on the seed and the number of the call, not on calls of other operations.
fn draw(Probability { of, seed }: Probability, call: u64) -> bool {
    // 53 bits: every value below 1 that an f64 can represent, and never 1 itself.
    let drawn = mix(seed ^ mix(call)) >> 11;
    (drawn as f64) / ((1_u64 << 53) as f64) < of
}

impl Faults {
    /// Sets a fault that has been checked.
    pub(crate) fn set(&mut self, fault: Fault, now: Timestamp) -> Result<FaultId, FaultError> {
        if self.set.len() >= MAX_FAULTS {
            return Err(FaultError::new("", format!("is one more than {MAX_FAULTS}: remove others first")));
        }
        self.last_id += 1;
        self.set.push(Entry { id: self.last_id, fault, since: now, calls: 0, applied: 0 });
        Ok(FaultId(self.last_id))
    }

    /// Removes a fault; returns `false` if the id is unknown.
    pub(crate) fn remove(&mut self, id: FaultId) -> bool {
        let before = self.set.len();
        self.set.retain(|entry| entry.id != id.0);
        self.set.len() < before
    }

    /// Removes all faults. Ids are not reused.
    pub(crate) fn clear(&mut self) {
        self.set.clear();
    }

    pub(crate) fn list(&self, now: Timestamp) -> Vec<SetFault> {
        self.set
            .iter()
            .map(|entry| SetFault {
                id: FaultId(entry.id),
                fault: entry.fault.clone(),
                calls: entry.calls,
                applied: entry.applied,
                active: entry.is_active(now),
            })
            .collect()
    }

    /// Counts a call, and returns its plan.
    pub(crate) fn plan(&mut self, api: Api, operation: Option<&str>, now: Timestamp) -> Plan {
        let mut plan = Plan::default();
        for entry in &mut self.set {
            let concerns = entry.fault.api.is_none_or(|wanted| wanted == api)
                && entry.fault.operation.as_deref().is_none_or(|wanted| operation == Some(wanted));
            if !concerns {
                continue;
            }
            entry.calls += 1;
            if entry.is_active(now) && entry.hits() && plan.admits(&entry.fault.effect) {
                entry.applied += 1;
                plan.add(entry.id, &entry.fault);
            }
        }
        // Caps the sum, which could overflow a timer.
        let most = Duration::from_secs(24 * 3600);
        plan.wait_before = plan.wait_before.min(most);
        plan.wait_after = plan.wait_after.min(most);
        plan
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::faults::{Instead, Stage};

    /// Returns the indices of the first `calls` calls to which a fault is applied.
    fn hits(fault: Fault, calls: usize) -> Vec<usize> {
        let mut faults = Faults::default();
        faults.set(fault, Timestamp::UNIX_EPOCH).expect("below the limit");
        (1..=calls)
            .filter(|_| {
                let plan = faults.plan(Api::Shipments, Some("get_shipment"), Timestamp::UNIX_EPOCH);
                !plan.faults.is_empty()
            })
            .collect()
    }

    #[test]
    fn calls_are_counted() {
        assert_eq!(hits(Fault::drop_before(), 3), [1, 2, 3]);
        assert_eq!(hits(Fault::drop_before().nth(2), 4), [2]);
        assert_eq!(hits(Fault::drop_before().times(2), 4), [1, 2]);
        assert_eq!(hits(Fault::drop_before().nth(2).times(2), 5), [2, 3]);
        assert_eq!(hits(Fault::drop_before().on("get_shipment"), 2), [1, 2]);
        assert!(hits(Fault::drop_before().on("delete_shipment"), 2).is_empty());
        assert!(hits(Fault::drop_before().of(Api::Consignments), 2).is_empty());
    }

    #[test]
    fn a_probability_is_reproducible_and_roughly_met() {
        let first = hits(Fault::status(503).probability(0.3, 42), 1000);
        assert_eq!(first, hits(Fault::status(503).probability(0.3, 42), 1000));
        assert_ne!(first, hits(Fault::status(503).probability(0.3, 43), 1000));
        assert!((250..350).contains(&first.len()), "{}", first.len());
        assert_eq!(hits(Fault::status(503).probability(1.0, 1), 100).len(), 100);
        assert!(hits(Fault::status(503).probability(0.0, 1), 100).is_empty());
    }

    #[test]
    fn a_fault_expires() {
        let mut faults = Faults::default();
        let start = Timestamp::UNIX_EPOCH;
        faults.set(Fault::drop_after().lasting(Duration::from_secs(10)), start).expect("below the limit");
        let at = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(faults.plan(Api::Shipments, None, at(9)).instead, Some((Stage::After, Instead::Drop)));
        assert_eq!(faults.plan(Api::Shipments, None, at(10)).instead, None);
        assert!(faults.list(at(9))[0].active && !faults.list(at(10))[0].active);
    }

    #[test]
    fn delays_add_up_and_the_first_response_wins() {
        let mut faults = Faults::default();
        let second = Duration::from_secs(1);
        let set = [
            Fault::delay(second),
            Fault::status(503).times(1),
            Fault::html_page(502),
            Fault::delay(second),
            Fault::delay(second).after_processing(),
        ];
        for fault in set {
            faults.set(fault, Timestamp::UNIX_EPOCH).expect("below the limit");
        }
        let plan = faults.plan(Api::Consignments, None, Timestamp::UNIX_EPOCH);
        assert_eq!((plan.wait_before, plan.wait_after), (2 * second, second));
        assert_eq!(plan.instead, Some((Stage::Before, Instead::Status { status: 503, body: None })));
        assert_eq!(plan.faults, [1, 2, 4, 5]);
        let plan = faults.plan(Api::Consignments, None, Timestamp::UNIX_EPOCH);
        assert_eq!(plan.faults, [1, 3, 4, 5]);
    }

    #[test]
    fn the_number_of_faults_is_limited() {
        let mut faults = Faults::default();
        for _ in 0..MAX_FAULTS {
            faults.set(Fault::drop_before(), Timestamp::UNIX_EPOCH).expect("below the limit");
        }
        assert!(faults.set(Fault::drop_before(), Timestamp::UNIX_EPOCH).is_err());
        assert!(faults.remove(FaultId(7)) && !faults.remove(FaultId(7)));
        let id = faults.set(Fault::drop_before(), Timestamp::UNIX_EPOCH).expect("one was removed");
        assert_eq!(id.number(), 1001);
    }
}
